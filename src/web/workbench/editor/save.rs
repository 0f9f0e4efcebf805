//! Saves what a form says: all of it or nothing, and nothing typed is lost.

use super::open::{Edited, Open};
use super::{outdated, page, read};
use crate::app::App;
use crate::catalog::{Product, Style};
use crate::changes::merge::Doc;
use crate::changes::plan::{Mode, Wish};
use crate::error::{Error, Result};
use crate::kernel::locale::Locale;
use crate::web::api::{resource::Resource, write};
use crate::web::extract::{Posted, Reader};
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use serde_json::{Map, Value};

/// A form of any fields.
pub type Form = Posted<Map<String, Value>>;

/// `POST /workbench/products/{code}`.
pub async fn product(
    State(app): State<App>,
    Path(code): Path<String>,
    reader: Reader,
    form: Form,
) -> Result<Response> {
    save::<Product>(app, code, reader.locale, form).await
}

/// `POST /workbench/styles/{code}`.
pub async fn style(
    State(app): State<App>,
    Path(code): Path<String>,
    reader: Reader,
    form: Form,
) -> Result<Response> {
    save::<Style>(app, code, reader.locale, form).await
}

async fn save<T: Resource + Edited>(
    app: App,
    code: String,
    reader: Locale,
    posted: Form,
) -> Result<Response> {
    let Posted { session, form } = posted;
    let mut tx = app.db.read().await?;
    let open = T::open(&mut tx, &app, &code).await?;
    drop(tx);
    let seen = form.get("revision").and_then(Value::as_str).and_then(|text| text.parse::<i64>().ok());
    let outcome = match read::patch(&app.words, &reader, &open, &form) {
        Err(invalid) => Err(invalid.into()),
        Ok(patch) => keep::<T>(&app, &session.actor, &open, patch, seen.unwrap_or(0)).await,
    };
    let outcome = match outcome {
        Ok(()) => acted(&app, &session.actor, &open, &form).await,
        refused => refused,
    };
    match outcome {
        Ok(()) => Ok(Redirect::to(&saved_address(&open, &form)).into_response()),
        Err(error @ (Error::Invalid(_) | Error::Stale { .. } | Error::Forbidden(_) | Error::Conflict(_))) => {
            let mut tx = app.db.read().await?;
            let open = T::open(&mut tx, &app, &code).await?;
            let status = match &error {
                Error::Stale { .. } => StatusCode::CONFLICT,
                other => crate::web::problem::status(other),
            };
            let again = page::Again { typed: form, error };
            page::answer(&app, &mut tx, &session, &reader, &open, Some(again), status).await
        }
        Err(error) => Err(error),
    }
}

/// Two who save different fields at once both stand; who writes the same one sees both versions.
async fn keep<T: Resource>(
    app: &App,
    actor: &crate::people::Actor,
    open: &Open,
    patch: Doc,
    seen: i64,
) -> Result<()> {
    let wish = Wish { code: open.code.clone(), doc: patch, mode: Mode::Patch, expected: Some(seen) };
    let (tx, _) = write::save_as::<T>(app, actor, wish, "workbench").await?;
    tx.commit().await?;
    app.bell.notify_waiters();
    Ok(())
}

/// *Right still*: said of a text once everything else that the form says is kept.
async fn acted(
    app: &App,
    actor: &crate::people::Actor,
    open: &Open,
    form: &Map<String, Value>,
) -> Result<()> {
    let act = form.get("do").and_then(Value::as_str).unwrap_or_default();
    match act.split_once(':') {
        Some(("right", path)) => outdated::right_still(app, actor, open, path).await,
        _ => Ok(()),
    }
}

/// The same page, at the part where something was done.
fn saved_address(open: &Open, form: &Map<String, Value>) -> String {
    let address = super::super::products::editor_address(&format!("{}s", open.kind), &open.code);
    let act = form.get("do").and_then(Value::as_str).unwrap_or_default();
    let place = match act.split_once(':') {
        Some(("up" | "down" | "remove", _)) => "#photos".to_owned(),
        Some(("media_off", _)) => "#video".to_owned(),
        Some((_, path)) => format!("#{}", path.replace('.', "-")),
        None => String::new(),
    };
    format!("{address}?saved=yes{place}")
}
