//! Another code for a record, and its end. What would break is named before anybody tries.

use super::page;
use super::room::{Room, Scope, address, bar, list_address};
use super::save::Sent;
use super::typed::text;
use super::uses::{self, Users};
use crate::app::App;
use crate::catalog::shared::SharedShelf;
use crate::error::{Error, Result};
use crate::kernel::locale::Locale;
use crate::people::Right;
use crate::web::api::{record, rename};
use crate::web::extract::{Posted, Reader, Session};
use crate::web::workbench::frame;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Serialize;
use serde_json::Value;

#[derive(Debug, Serialize)]
struct View {
    room: &'static str,
    list: String,
    code: String,
    title: String,
    href: String,
    revision: i64,
    users: Vec<Users>,
    products: i64,
    asked: Option<String>,
    goes_with: bool,
    may: bool,
    problem: Option<String>,
    extra: Value,
}

/// `GET /workbench/<room>/{code}/remove`.
pub async fn ask<T: Room>(
    session: Session,
    State(app): State<App>,
    Path(code): Path<String>,
    reader: Reader,
) -> Result<Response> {
    session.actor.ask(Right::Read)?;
    asked::<T>(&app, &session, &code, &reader.locale, None).await
}

async fn asked<T: Room>(
    app: &App,
    session: &Session,
    code: &str,
    locale: &Locale,
    refused: Option<Error>,
) -> Result<Response> {
    let mut tx = app.db.read().await?;
    let kept = record::load::<T>(&mut tx, code).await?;
    let shared = app.slots.get::<SharedShelf>().current(&mut tx).await?;
    let scope = Scope { app, shared: &shared, reader: locale };
    let categories = page::categories(&mut tx, &shared, &kept).await?;
    let status = refused.as_ref().map_or(StatusCode::OK, crate::web::problem::status);
    let view = View {
        room: T::PATH,
        list: list_address::<T>(),
        title: kept.record.title(&scope),
        href: address::<T>(kept.record.code()),
        revision: kept.revision,
        users: uses::of(&mut tx, &shared, &kept, true).await?,
        products: T::counts(&mut tx, &shared).await?.products(&kept.record.folded()),
        asked: page::products_address::<T>(kept.record.code()),
        goes_with: T::GOES_WITH,
        may: bar::<T>(&session.actor, "", &categories).is_none(),
        problem: refused.map(|error| app.words.explain(locale, &error).text),
        extra: T::extra(&mut tx, &scope, &kept).await?,
        code: kept.record.code().to_owned(),
    };
    frame::page(app, session, locale, T::PLACE, "workbench/rooms/remove.html", status, view)
}

/// `POST /workbench/<room>/{code}/remove` with the `revision` that was seen.
pub async fn remove<T: Room>(
    State(app): State<App>,
    Path(code): Path<String>,
    reader: Reader,
    Posted { session, form }: Sent,
) -> Result<Response> {
    page::ask::<T>(&app, &session.actor, &code, &[]).await?;
    let seen = text(&form, "revision").parse().ok();
    match record::removed::<T>(&app, &session.actor, &code, Some(seen.unwrap_or(0)), "workbench").await {
        Ok(()) => {
            let encoded: String = url::form_urlencoded::byte_serialize(code.as_bytes()).collect();
            Ok(Redirect::to(&format!("{}?removed={encoded}", list_address::<T>())).into_response())
        }
        Err(error @ (Error::Conflict(_) | Error::Stale { .. } | Error::Forbidden(_))) => {
            asked::<T>(&app, &session, &code, &reader.locale, Some(error)).await
        }
        Err(error) => Err(error),
    }
}

/// `POST /workbench/<room>/{code}/rename` with the new `code` and the `revision` that was seen.
pub async fn rename<T: Room>(
    State(app): State<App>,
    Path(code): Path<String>,
    reader: Reader,
    Posted { session, form }: Sent,
) -> Result<Response> {
    let (new, seen) = (text(&form, "code").to_owned(), text(&form, "revision").parse().unwrap_or(0));
    page::ask::<T>(&app, &session.actor, &code, &[]).await?;
    match rename::renamed_to::<T>(&app, &session.actor, &code, Some(seen), &new, "workbench").await {
        Ok((tx, kept)) => {
            tx.commit().await?;
            app.bell.notify_waiters();
            Ok(Redirect::to(&format!("{}?renamed=yes", address::<T>(kept.record.code()))).into_response())
        }
        Err(error @ (Error::Invalid(_) | Error::Conflict(_) | Error::Stale { .. } | Error::Forbidden(_))) => {
            let mut tx = app.db.read().await?;
            let status = crate::web::problem::status(&error);
            let again = rename_again::<T>(&app, &mut tx, &reader.locale, &code, new, error).await?;
            let mut response =
                page::answer::<T>(&app, &mut tx, &session, &reader.locale, &code, Some(again), None).await?;
            *response.status_mut() = status;
            Ok(response)
        }
        Err(error) => Err(error),
    }
}

/// The page as it is, with the code that was typed.
async fn rename_again<T: Room>(
    app: &App,
    tx: &mut crate::db::Tx,
    locale: &Locale,
    code: &str,
    new: String,
    error: Error,
) -> Result<page::Again> {
    let kept = record::load::<T>(tx, code).await?;
    let shared = app.slots.get::<SharedShelf>().current(tx).await?;
    let scope = Scope { app, shared: &shared, reader: locale };
    let doc = T::to_form(kept.record.to_doc());
    let mut typed = super::room::Form::of::<T>(&scope, Some(code), None, &doc).print(&doc);
    typed.insert("new_code".to_owned(), Value::String(new));
    Ok(page::Again { typed, seen: Some(kept.revision), error: Some(error), ..page::Again::default() })
}
