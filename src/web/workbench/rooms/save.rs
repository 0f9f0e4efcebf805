//! Saves what a form says, whole or not at all. Two who change different fields both stand; who changes the same one sees
//! both versions, and nothing that was typed is lost.

use super::page::{self, Again, Page};
use super::room::{Form, Room, Scope, address};
use super::rows;
use super::typed::{self, Typed, text};
use super::uses::Users;
use crate::app::App;
use crate::catalog::{Shared, shared::SharedShelf};
use crate::changes::{
    leaf::{self, Leaf},
    merge::Doc,
    plan::{Mode, Step, Wish, code_key},
    record::Kept,
    revision,
};
use crate::error::{Error, Invalid, Result};
use crate::kernel::code::Code;
use crate::people::Touch;
use crate::plans::write::path_of;
use crate::web::api::{record, write};
use crate::web::extract::{Params, Posted, Reader, Session};
use crate::web::workbench::frame;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use serde_json::{Map, Value, json};

/// A form of any fields.
pub type Sent = Posted<Map<String, Value>>;

/// `POST /workbench/<room>/{code}`.
pub async fn save<T: Room>(
    State(app): State<App>,
    Path(code): Path<String>,
    reader: Reader,
    Posted { session, form: mut typed }: Sent,
) -> Result<Response> {
    let mut tx = app.db.read().await?;
    let kept = record::load::<T>(&mut tx, &code).await?;
    let shared = app.slots.get::<SharedShelf>().current(&mut tx).await?;
    let seen = text(&typed, "revision").parse::<i64>().unwrap_or(0);
    let was = match seen == kept.revision {
        true => Some(kept.record.to_doc()),
        false => revision::one(&mut tx, T::KIND, kept.id, seen).await?.map(|was| was.doc.0),
    };
    drop(tx);
    let scope = Scope { app: &app, shared: &shared, reader: &reader.locale };
    let button = text(&typed, "do").to_owned();
    if let Some(place) = acted::<T>(&scope, &mut typed, &button) {
        let again = Again { typed, seen: Some(seen), place: Some(place), ..Again::default() };
        let mut tx = app.db.read().await?;
        return page::answer::<T>(&app, &mut tx, &session, &reader.locale, &code, Some(again), None).await;
    }
    let was = T::to_form(was.unwrap_or_else(|| kept.record.to_doc()));
    rows::tidy(&Form::of::<T>(&scope, Some(&code), Some(&typed), &was).fields(), &mut typed);
    if text(&typed, "confirm") != "yes" {
        let broken = broken::<T>(&app, &scope, &kept, &was, &typed).await?;
        if !broken.is_empty() {
            let again = Again { typed, seen: Some(seen), broken, ..Again::default() };
            let mut tx = app.db.read().await?;
            return page::answer::<T>(&app, &mut tx, &session, &reader.locale, &code, Some(again), None)
                .await;
        }
    }
    let outcome = keep::<T>(&app, &session, &scope, &kept, &was, &typed, seen).await;
    match outcome {
        Ok(()) => {
            let unit = if text(&typed, "unit") == "in" { "&unit=in" } else { "" };
            Ok(Redirect::to(&format!("{}?saved=yes{unit}", address::<T>(kept.record.code()))).into_response())
        }
        Err(error @ (Error::Invalid(_) | Error::Stale { .. } | Error::Forbidden(_) | Error::Conflict(_))) => {
            let again = refused::<T>(&app, &scope, &code, &was, typed, seen, error).await?;
            let mut tx = app.db.read().await?;
            page::answer::<T>(&app, &mut tx, &session, &reader.locale, &code, Some(again), None).await
        }
        Err(error) => Err(error),
    }
}

fn acted<T: Room>(scope: &Scope<'_>, typed: &mut Typed, button: &str) -> Option<String> {
    T::act(scope, typed, button).or_else(|| rows::act(typed, button))
}

/// Whom the change would break, as far as it can be read.
async fn broken<T: Room>(
    app: &App,
    scope: &Scope<'_>,
    kept: &Kept<T>,
    was: &Doc,
    typed: &Typed,
) -> Result<Vec<Users>> {
    let Ok(wanted) = wanted::<T>(scope, kept, was, typed) else { return Ok(Vec::new()) };
    let Ok(after) = T::from_doc(T::from_form(wanted)) else { return Ok(Vec::new()) };
    let mut tx = app.db.read().await?;
    T::breaks(&mut tx, &kept.record, &after).await
}

/// Writes what differs from what was seen.
async fn keep<T: Room>(
    app: &App,
    session: &Session,
    scope: &Scope<'_>,
    kept: &Kept<T>,
    was: &Doc,
    typed: &Typed,
    seen: i64,
) -> Result<()> {
    let wanted = wanted::<T>(scope, kept, was, typed)?;
    let leaves = leaf::between(&T::from_form(was.clone()), &T::from_form(wanted));
    let fields: Vec<String> = leaves.iter().map(Leaf::name).collect();
    if !fields.is_empty() {
        page::ask::<T>(app, &session.actor, kept.record.code(), &fields).await?;
    }
    let doc = patch(&leaves);
    let wish = Wish { code: kept.record.code().to_owned(), doc, mode: Mode::Patch, expected: Some(seen) };
    let (tx, _) = write::save_as::<T>(app, &session.actor, wish, "workbench").await?;
    tx.commit().await?;
    app.bell.notify_waiters();
    Ok(())
}

fn wanted<T: Room>(scope: &Scope<'_>, kept: &Kept<T>, was: &Doc, typed: &Typed) -> Result<Doc, Invalid> {
    let form = Form::of::<T>(scope, Some(kept.record.code()), Some(typed), was);
    typed::read(&form.fields(), typed, was)
}

/// A merge patch that does what these differences say.
pub fn patch(leaves: &[Leaf]) -> Doc {
    let mut doc = Doc::new();
    for leaf in leaves {
        put(&mut doc, &leaf.path, leaf.after.clone().unwrap_or(Value::Null));
    }
    doc
}

fn put(doc: &mut Doc, path: &[String], value: Value) {
    match path {
        [] => {}
        [last] => _ = doc.insert(last.clone(), value),
        [first, below @ ..] => {
            if let Value::Object(inner) = doc.entry(first.clone()).or_insert_with(|| json!({})) {
                put(inner, below, value);
            }
        }
    }
}

/// The form once more. After a conflict it says what is kept now with what was typed over it: saving it again is a choice.
async fn refused<T: Room>(
    app: &App,
    scope: &Scope<'_>,
    code: &str,
    was: &Doc,
    typed: Typed,
    seen: i64,
    error: Error,
) -> Result<Again> {
    let Error::Stale { current, .. } = &error else {
        return Ok(Again { typed, seen: Some(seen), error: Some(error), ..Again::default() });
    };
    let current = *current;
    let mut tx = app.db.read().await?;
    let kept = record::load::<T>(&mut tx, code).await?;
    let Ok(wanted) = wanted::<T>(scope, &kept, was, &typed) else {
        return Ok(Again { typed, seen: Some(current), error: Some(error), ..Again::default() });
    };
    let mut now = T::to_form(kept.record.to_doc());
    leaf::between(was, &wanted).iter().for_each(|leaf| leaf.put(&mut now));
    let form = Form::of::<T>(scope, Some(code), Some(&typed), &now);
    let mut both = form.print(&now);
    // What belongs to no field, such as the unit that is shown, stays as it was.
    let rest: Vec<(String, Value)> =
        typed.into_iter().filter(|(name, _)| !name.contains('.') && !both.contains_key(name)).collect();
    both.extend(rest);
    Ok(Again { typed: both, seen: Some(kept.revision), error: Some(error), ..Again::default() })
}

/// `GET /workbench/new/<room>`.
pub async fn blank<T: Room>(
    session: Session,
    State(app): State<App>,
    reader: Reader,
    params: Params,
) -> Result<Response> {
    let shared = app.slots.get::<SharedShelf>().read(&app.db).await?;
    let scope = Scope { app: &app, shared: &shared, reader: &reader.locale };
    let doc = T::to_form(T::begin(&scope, &|name| params.get(name).map(str::to_owned)));
    new_page::<T>(&app, &session, &scope, doc, None)
}

fn new_page<T: Room>(
    app: &App,
    session: &Session,
    scope: &Scope<'_>,
    doc: Doc,
    again: Option<Again>,
) -> Result<Response> {
    let categories = in_parent(scope.shared, doc.get("parent"));
    let status = match again.as_ref().and_then(|again| again.error.as_ref()) {
        Some(error) => crate::web::problem::status(error),
        None => StatusCode::OK,
    };
    let page = Page { scope, actor: &session.actor, categories, doc, code: None, revision: 0 };
    let mut view = page.view::<T>(again);
    view.extra = T::new_extra(scope);
    frame::page(app, session, scope.reader, T::PLACE, "workbench/rooms/new.html", status, view)
}

fn in_parent(shared: &Shared, parent: Option<&Value>) -> Vec<String> {
    path_of(&shared.tree, parent.and_then(Value::as_str))
}

/// `POST /workbench/new/<room>`.
pub async fn make<T: Room>(
    State(app): State<App>,
    reader: Reader,
    Posted { session, form: mut typed }: Sent,
) -> Result<Response> {
    let shared = app.slots.get::<SharedShelf>().read(&app.db).await?;
    let scope = Scope { app: &app, shared: &shared, reader: &reader.locale };
    let begun =
        T::to_form(T::begin(&scope, &|name| Some(text(&typed, name).to_owned()).filter(|t| !t.is_empty())));
    let button = text(&typed, "do").to_owned();
    if let Some(place) = acted::<T>(&scope, &mut typed, &button) {
        let again = Again { typed, place: Some(place), ..Again::default() };
        return new_page::<T>(&app, &session, &scope, begun, Some(again));
    }
    rows::tidy(&Form::of::<T>(&scope, None, Some(&typed), &begun).fields(), &mut typed);
    match made::<T>(&app, &session, &scope, &begun, &typed).await {
        Ok(code) => Ok(Redirect::to(&format!("{}?made=yes", address::<T>(&code))).into_response()),
        Err(error @ (Error::Invalid(_) | Error::Forbidden(_) | Error::Conflict(_))) => {
            let again = Again { typed, error: Some(error), ..Again::default() };
            new_page::<T>(&app, &session, &scope, begun, Some(again))
        }
        Err(error) => Err(error),
    }
}

async fn made<T: Room>(
    app: &App,
    session: &Session,
    scope: &Scope<'_>,
    begun: &Doc,
    typed: &Typed,
) -> Result<String> {
    let categories = in_parent(scope.shared, begun.get("parent"));
    session.actor.ask_to_write(Touch { kind: T::KIND, fields: &[], categories: &categories })?;
    let code = Code::parse(text(typed, "code"))?.as_str().to_owned();
    let form = Form::of::<T>(scope, None, Some(typed), begun);
    let mut doc = T::from_form(typed::read(&form.fields(), typed, begun)?);
    T::settle_new(scope, &mut doc);
    doc.insert(code_key(T::KIND).to_owned(), json!(code));
    let wish = Wish { code: code.clone(), doc, mode: Mode::Create, expected: None };
    let (tx, step) = write::save_as::<T>(app, &session.actor, wish, "workbench").await?;
    tx.commit().await?;
    app.bell.notify_waiters();
    debug_assert!(matches!(step, Step::Create(_)), "a wish to create creates");
    Ok(code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_patch_does_what_the_differences_say() {
        let doc = |value: Value| value.as_object().unwrap().clone();
        let before = doc(json!({"a": {"x": 1, "y": 2}, "b": [1], "c": "same"}));
        let after = doc(json!({"a": {"y": 3}, "b": [2], "c": "same", "d": {"deep": true}}));
        let patch = patch(&leaf::between(&before, &after));
        assert_eq!(patch, doc(json!({"a": {"x": null, "y": 3}, "b": [2], "d": {"deep": true}})));
    }
}
