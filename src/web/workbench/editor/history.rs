//! What became of a record: every revision with who, when, why and what it changed, and the way back.

use super::save::Form;
use crate::app::App;
use crate::catalog::{Product, Style, shared::SharedShelf};
use crate::changes::{
    difference::{self, Piece},
    kind::Kind,
    leaf::Leaf,
    record::Kept,
};
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::kernel::{cursor, locale::Locale};
use crate::people::Right;
use crate::plans::past::{self, Change};
use crate::plans::write::path_of;
use crate::web::api::{past::back_to, record, resource::Resource};
use crate::web::extract::{Params, Posted, Reader, Session};
use crate::web::workbench::{frame, products::editor_address};
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Serialize;
use serde_json::Value;

/// Revisions of one page.
const PAGE: i64 = 25;

#[derive(Debug, Serialize)]
struct View {
    kind: &'static str,
    code: String,
    href: String,
    list: String,
    list_title: &'static str,
    revision: i64,
    may_restore: bool,
    restored: bool,
    problem: Option<String>,
    changes: Vec<ChangeView>,
    next: Option<String>,
}

#[derive(Debug, Serialize)]
struct ChangeView {
    revision: i64,
    is_now: bool,
    at: String,
    actor: String,
    /// What led to it, as the log has it.
    cause: Option<String>,
    /// Why it was sent back.
    reason: Option<String>,
    values: Vec<ValueView>,
    more: usize,
}

#[derive(Debug, Serialize)]
struct ValueView {
    path: String,
    before: Option<String>,
    after: Option<String>,
    pieces: Vec<Piece>,
    is_list: bool,
}

/// Values of one revision that are shown.
const MOST_VALUES: usize = 60;

/// Where the records whose past is shown have their list: the entry of the rail, its address, and the key of its name.
#[derive(Debug, Clone, Copy)]
pub struct Shelf {
    /// The entry of the rail.
    pub place: &'static str,
    /// The last part of the list's address.
    pub list: &'static str,
    /// The key of its name.
    pub title: &'static str,
}

const PRODUCTS: Shelf = Shelf { place: "products", list: "products", title: "workbench-products" };

/// `GET /workbench/products/{code}/history`.
pub async fn product(
    session: Session,
    State(app): State<App>,
    Path(code): Path<String>,
    reader: Reader,
    params: Params,
) -> Result<Response> {
    show::<Product>(&app, &session, &code, &reader.locale, &params, None, PRODUCTS).await
}

/// `GET /workbench/styles/{code}/history`.
pub async fn style(
    session: Session,
    State(app): State<App>,
    Path(code): Path<String>,
    reader: Reader,
    params: Params,
) -> Result<Response> {
    show::<Style>(&app, &session, &code, &reader.locale, &params, None, PRODUCTS).await
}

/// `POST /workbench/products/{code}/history` with `revision`, `seen` and, to bring back one value, `field`.
pub async fn restore_product(
    State(app): State<App>,
    Path(code): Path<String>,
    reader: Reader,
    form: Form,
) -> Result<Response> {
    restore::<Product>(app, code, reader, form, PRODUCTS).await
}

/// `POST /workbench/styles/{code}/history`.
pub async fn restore_style(
    State(app): State<App>,
    Path(code): Path<String>,
    reader: Reader,
    form: Form,
) -> Result<Response> {
    restore::<Style>(app, code, reader, form, PRODUCTS).await
}

/// What became of a record.
pub async fn show<T: Resource>(
    app: &App,
    session: &Session,
    code: &str,
    locale: &Locale,
    params: &Params,
    refused: Option<Error>,
    shelf: Shelf,
) -> Result<Response> {
    session.actor.ask(Right::Read)?;
    let before = params.cursor::<i64>()?.unwrap_or(i64::MAX);
    let mut tx = app.db.read().await?;
    let kept = record::load::<T>(&mut tx, code).await?;
    let changes = past::history(&mut tx, &kept, before, PAGE).await?;
    // Of what products share all is written by those who may write all of it.
    let may_restore = session.actor.may(Right::HandIn)
        && match T::KIND {
            Kind::Product | Kind::Style => true,
            kind => session.actor.barred(kind, "", &categories(&mut tx, app, &kept).await?).is_none(),
        };
    let code = kept.record.code().to_owned();
    let href = editor_address(T::PATH, &code);
    let next = changes.last().map(|last| last.revision).filter(|first| *first > 1);
    let status = refused.as_ref().map_or(StatusCode::OK, crate::web::problem::status);
    let view = View {
        kind: T::KIND.as_str(),
        list: format!("/workbench/{}", shelf.list),
        list_title: shelf.title,
        next: next.map(|next| format!("{href}/history?cursor={}", cursor::encode(&next))),
        revision: kept.revision,
        may_restore,
        restored: params.get("restored").is_some(),
        problem: refused.map(|error| app.words.explain(locale, &error).text),
        changes: changes.into_iter().map(|change| seen(change, kept.revision)).collect(),
        code,
        href,
    };
    frame::page(app, session, locale, shelf.place, "workbench/history.html", status, view)
}

/// The categories that decide who may write a record.
async fn categories<T: Resource>(tx: &mut Tx, app: &App, kept: &Kept<T>) -> Result<Vec<String>> {
    let shared = app.slots.get::<SharedShelf>().current(tx).await?;
    let category = T::categories(tx, &[kept]).await?.pop().flatten();
    Ok(path_of(&shared.tree, category.as_deref()))
}

fn seen(change: Change, now: i64) -> ChangeView {
    let more = change.values.len().saturating_sub(MOST_VALUES);
    let reason = change.cause.as_deref().and_then(|cause| cause.split_once(": sent back: "));
    let reason = reason.map(|(_, reason)| reason.to_owned());
    ChangeView {
        revision: change.revision,
        is_now: change.revision == now,
        at: change.at.to_rfc3339(),
        actor: change.actor,
        cause: change.cause,
        reason,
        values: change.values.iter().take(MOST_VALUES).map(value).collect(),
        more,
    }
}

fn value(leaf: &Leaf) -> ValueView {
    let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    let pieces = match (&leaf.before, &leaf.after) {
        (Some(before @ (Value::String(_) | Value::Array(_))), Some(after)) => {
            difference::values(before, after)
        }
        _ => Vec::new(),
    };
    ValueView {
        path: leaf.name(),
        before: leaf.before.as_ref().map(text),
        after: leaf.after.as_ref().map(text),
        is_list: leaf.before.as_ref().is_some_and(Value::is_array),
        pieces,
    }
}

/// Goes back to a revision, or to one value of it.
pub async fn restore<T: Resource>(
    app: App,
    code: String,
    reader: Reader,
    Posted { session, form }: Form,
    shelf: Shelf,
) -> Result<Response> {
    session.actor.ask(Right::HandIn)?;
    let text = |name: &str| form.get(name).and_then(Value::as_str).map(str::trim).filter(|t| !t.is_empty());
    let (number, seen) =
        (text("revision").and_then(|n| n.parse().ok()), text("seen").and_then(|n| n.parse().ok()));
    let fields: Vec<String> = text("field").map(str::to_owned).into_iter().collect();
    match back_to::<T>(&app, &session.actor, &code, seen, number, &fields).await {
        Ok((tx, kept)) => {
            tx.commit().await?;
            app.bell.notify_waiters();
            let address = editor_address(T::PATH, kept.record.code());
            Ok(Redirect::to(&format!("{address}/history?restored=yes")).into_response())
        }
        Err(error @ (Error::Invalid(_) | Error::Stale { .. } | Error::Forbidden(_) | Error::Conflict(_))) => {
            show::<T>(&app, &session, &code, &reader.locale, &Params::default(), Some(error), shelf).await
        }
        Err(error) => Err(error),
    }
}
