//! A record's page: its form, who uses it, and what was typed if it was not taken.

use super::room::{Form, Room, Scope, address, bar, bar_key, list_address, may_some};
use super::typed::Typed;
use super::uses::{self, Users};
use super::view::{Drawing, PartView};
use crate::app::App;
use crate::catalog::{Shared, shared::SharedShelf};
use crate::changes::{merge::Doc, record::Kept, redirect};
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::kernel::locale::Locale;
use crate::people::{Actor, Right, Touch};
use crate::plans::write::path_of;
use crate::web::api::record;
use crate::web::extract::{Params, Reader, Session};
use crate::web::problem::{FieldDetails, field_details};
use crate::web::workbench::frame;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Serialize;
use serde_json::Value;
use std::collections::HashMap;
use std::sync::Arc;

/// What was typed and not taken, or only drawn anew.
#[derive(Default)]
pub struct Again {
    /// What was typed.
    pub typed: Typed,
    /// The revision over which it was typed.
    pub seen: Option<i64>,
    /// Why it was not taken.
    pub error: Option<Error>,
    /// The field where the reader goes on.
    pub place: Option<String>,
    /// Whom it would break: nothing is saved until somebody says that it shall be.
    pub broken: Vec<Users>,
}

/// What both changed.
#[derive(Debug, Serialize)]
pub struct Clash {
    name: String,
    label: String,
    theirs: String,
    yours: String,
}

/// What was not taken, and why.
#[derive(Debug, Serialize)]
pub struct Problem {
    text: String,
    hint: Option<String>,
    fields: Vec<FieldDetails>,
    clashes: Vec<Clash>,
}

/// Everything that a record's template sees.
#[derive(Debug, Serialize)]
pub struct View {
    room: &'static str,
    kind: &'static str,
    list: String,
    code: String,
    title: String,
    href: String,
    is_new: bool,
    revision: i64,
    parts: Vec<PartView>,
    users: Vec<Users>,
    products: i64,
    asked: Option<String>,
    may_write: bool,
    may_all: bool,
    bar: Option<&'static str>,
    place: Option<String>,
    said: Option<&'static str>,
    problem: Option<Problem>,
    broken: Vec<Users>,
    typed: Typed,
    /// What a room shows besides.
    pub extra: Value,
}

/// `GET /workbench/<room>/{code}`.
pub async fn show<T: Room>(
    session: Session,
    State(app): State<App>,
    Path(code): Path<String>,
    reader: Reader,
    params: Params,
) -> Result<Response> {
    session.actor.ask(Right::Read)?;
    let mut tx = app.db.read().await?;
    if record::find::<T>(&mut tx, &code).await?.is_none()
        && let Some(now) = redirect::code_now(&mut tx, T::KIND, &code).await?
    {
        return Ok(Redirect::to(&address::<T>(&now)).into_response());
    }
    let said = ["saved", "made", "renamed"].into_iter().find(|word| params.get(word).is_some());
    let again = match params.get("unit") {
        Some(unit) => in_unit::<T>(&app, &mut tx, &reader.locale, &code, unit).await?,
        None => None,
    };
    answer::<T>(&app, &mut tx, &session, &reader.locale, &code, again, said).await
}

/// The page with its figures in a unit, if the room has units.
async fn in_unit<T: Room>(
    app: &App,
    tx: &mut Tx,
    locale: &Locale,
    code: &str,
    unit: &str,
) -> Result<Option<Again>> {
    let kept = record::load::<T>(tx, code).await?;
    let shared = app.slots.get::<SharedShelf>().current(tx).await?;
    let scope = Scope { app, shared: &shared, reader: locale };
    let doc = T::to_form(kept.record.to_doc());
    let mut typed = Form::of::<T>(&scope, Some(code), None, &doc).print(&doc);
    let is_done = T::act(&scope, &mut typed, &format!("unit:{unit}")).is_some();
    Ok(is_done.then(|| Again { typed, ..Again::default() }))
}

/// The page of a record that is there.
pub async fn answer<T: Room>(
    app: &App,
    tx: &mut Tx,
    session: &Session,
    locale: &Locale,
    code: &str,
    again: Option<Again>,
    said: Option<&'static str>,
) -> Result<Response> {
    let kept = record::load::<T>(tx, code).await?;
    let shared = app.slots.get::<SharedShelf>().current(tx).await?;
    let scope = Scope { app, shared: &shared, reader: locale };
    let doc = T::to_form(kept.record.to_doc());
    let status = status(again.as_ref());
    let page = Page {
        scope: &scope,
        actor: &session.actor,
        categories: categories::<T>(tx, &shared, &kept).await?,
        doc,
        code: Some(kept.record.code()),
        revision: kept.revision,
    };
    let mut view = page.view::<T>(again);
    view.title = kept.record.title(&scope);
    view.users = uses::of(tx, &shared, &kept, false).await?;
    view.products = T::counts(tx, &shared).await?.products(&kept.record.folded());
    view.asked = products_address::<T>(kept.record.code());
    view.extra = T::extra(tx, &scope, &kept).await?;
    view.said = said;
    frame::page(app, session, locale, T::PLACE, T::TEMPLATE, status, view)
}

/// Where the products that use a record are listed.
pub fn products_address<T: Room>(code: &str) -> Option<String> {
    let encoded: String = url::form_urlencoded::byte_serialize(code.as_bytes()).collect();
    T::ASKED_BY.map(|asked| match asked {
        "category" => format!("/workbench/products?category={encoded}"),
        condition => format!("/workbench/products?q={condition}%3A{encoded}"),
    })
}

fn status(again: Option<&Again>) -> StatusCode {
    match again.and_then(|again| again.error.as_ref()) {
        None => StatusCode::OK,
        Some(Error::Stale { .. }) => StatusCode::CONFLICT,
        Some(error) => crate::web::problem::status(error),
    }
}

/// The categories that decide who may write a record.
pub async fn categories<T: Room>(tx: &mut Tx, shared: &Arc<Shared>, kept: &Kept<T>) -> Result<Vec<String>> {
    let category = T::categories(tx, &[kept]).await?.pop().flatten();
    Ok(path_of(&shared.tree, category.as_deref()))
}

/// Asks whether somebody may write these fields of a record, or all of it, before anything else is said of what they sent.
///
/// # Errors
/// Forbidden; not found if there is no such record.
pub async fn ask<T: Room>(app: &App, actor: &Actor, code: &str, fields: &[String]) -> Result<()> {
    let mut tx = app.db.read().await?;
    let kept = record::load::<T>(&mut tx, code).await?;
    let shared = app.slots.get::<SharedShelf>().current(&mut tx).await?;
    let categories = categories(&mut tx, &shared, &kept).await?;
    actor.ask_to_write(Touch { kind: T::KIND, fields, categories: &categories })
}

/// What a page is drawn from.
pub struct Page<'a> {
    /// The house.
    pub scope: &'a Scope<'a>,
    /// Who reads.
    pub actor: &'a Actor,
    /// The categories that decide who may write it.
    pub categories: Vec<String>,
    /// What is kept, in the form in which the form says it.
    pub doc: Doc,
    /// Its code; none if it is new.
    pub code: Option<&'a str>,
    /// The revision that is kept.
    pub revision: i64,
}

impl Page<'_> {
    /// Everything that the template sees, but what is looked up.
    pub fn view<T: Room>(&self, again: Option<Again>) -> View {
        let (scope, code) = (self.scope, self.code);
        let form = Form::of::<T>(scope, code, again.as_ref().map(|again| &again.typed), &self.doc);
        let problem =
            again.as_ref().and_then(|again| Some(self.problem(&form, again.error.as_ref()?, &again.typed)));
        let wrong = wrong(problem.as_ref());
        let (typed, seen, place, broken) = match again {
            Some(again) => (again.typed, again.seen, again.place, again.broken),
            None => (form.print(&self.doc), None, None, Vec::new()),
        };
        let whole = bar::<T>(self.actor, "", &self.categories);
        let may = |path: &str| match code {
            Some(_) => bar::<T>(self.actor, path, &self.categories).is_none(),
            None => whole.is_none(),
        };
        let drawing = Drawing { scope, typed: &typed, wrong: &wrong, may: &may };
        let may_write = match code {
            Some(_) => may_some::<T>(self.actor, &self.categories, &scope.locales()),
            None => whole.is_none(),
        };
        View {
            room: T::PATH,
            kind: T::KIND.as_str(),
            list: list_address::<T>(),
            code: code.unwrap_or_default().to_owned(),
            title: String::new(),
            href: code.map_or_else(|| format!("/workbench/new/{}", T::PATH), address::<T>),
            is_new: code.is_none(),
            revision: seen.unwrap_or(self.revision),
            parts: drawing.parts(&form.parts),
            users: Vec::new(),
            products: 0,
            asked: None,
            may_write,
            may_all: whole.is_none(),
            bar: whole.map(bar_key),
            place: place.map(|place| format!("f-{}", place.replace('.', "-"))),
            said: None,
            problem,
            broken,
            typed,
            extra: serde_json::json!({}),
        }
    }

    fn problem(&self, form: &Form, error: &Error, typed: &Typed) -> Problem {
        let (app, locale) = (self.scope.app, self.scope.reader);
        let explained = app.words.explain(locale, error);
        let mut fields = field_details(app, locale, error);
        fields.iter_mut().for_each(|field| field.field = dotted(&field.field));
        let is_stale = matches!(error, Error::Stale { .. });
        let now = form.print(&self.doc);
        let clash = |field: &FieldDetails| Clash {
            label: self.label(form, &field.field),
            theirs: said(&now, &field.field),
            yours: said(typed, &field.field),
            name: field.field.clone(),
        };
        let clashes = fields.iter().filter(|_| is_stale).map(clash).collect();
        let fields = if is_stale { Vec::new() } else { fields };
        Problem { text: explained.text, hint: explained.hint, fields, clashes }
    }

    /// What a field is called, for whatever stands in it.
    fn label(&self, form: &Form, name: &str) -> String {
        let fields = form.fields();
        let own =
            fields.iter().find(|field| name == field.path || name.starts_with(&format!("{}.", field.path)));
        let label = own.map(|field| field.name.clone().unwrap_or_else(|| self.scope.text(&field.key())));
        let locale = name.rsplit_once('.').and_then(|(_, tail)| Locale::parse(tail).ok());
        match (label, locale.filter(|locale| self.scope.locales().contains(locale))) {
            (Some(label), Some(locale)) => format!("{label} ({locale})"),
            (Some(label), None) => label,
            _ => name.to_owned(),
        }
    }
}

/// `sizes[2].body.bust` as forms name it: `sizes.2.body.bust`.
fn dotted(field: &str) -> String {
    field.replace('[', ".").replace(']', "")
}

/// What a form says at a name and below it, in its order.
fn said(typed: &Typed, name: &str) -> String {
    let under = format!("{name}.");
    let is_at = |key: &String| *key == name || key.starts_with(&under) && !key.ends_with(".shown");
    let text = |value: &Value| match value {
        Value::Array(list) => list.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(", "),
        value => value.as_str().unwrap_or_default().to_owned(),
    };
    let mut found: Vec<(&String, String)> =
        typed.iter().filter(|(key, _)| is_at(key)).map(|(key, value)| (key, text(value))).collect();
    found.retain(|(_, text)| !text.is_empty());
    // Rows stand in the order of their numbers, each on a line of its own.
    let row =
        |key: &str| key.strip_prefix(&under).and_then(|rest| rest.split('.').next()?.parse::<usize>().ok());
    found.sort_by_key(|(key, _)| row(key));
    let mut lines: Vec<(Option<usize>, Vec<String>)> = Vec::new();
    for (key, text) in found {
        match lines.last_mut() {
            Some((number, cells)) if *number == row(key) => cells.push(text),
            _ => lines.push((row(key), vec![text])),
        }
    }
    lines.into_iter().map(|(_, cells)| cells.join(" · ")).collect::<Vec<_>>().join("\n")
}

/// What is wrong, by name.
fn wrong(problem: Option<&Problem>) -> HashMap<String, String> {
    let fields = problem.into_iter().flat_map(|problem| &problem.fields);
    let said = |field: &FieldDetails| match &field.fix {
        Some(fix) => format!("{} {fix}", field.reason),
        None => field.reason.clone(),
    };
    fields.map(|field| (field.field.clone(), said(field))).collect()
}
