//! Translations: each text beside its source, the word that one is right still, and the way to an agency and back.

use super::resource::Resource;
use super::{record, runs};
use crate::app::App;
use crate::catalog::{Product, Style, shared::SharedShelf};
use crate::error::Result;
use crate::imports::Options;
use crate::kernel::locale::Locale;
use crate::people::{Actor, Right, audit};
use crate::translations::{
    about::{About, Worded},
    confirm::{Confirmation, confirm},
    export::{self, Format},
    told,
    unit::Ask,
};
use crate::web::api::view;
use crate::web::extract::{IfMatch, Params, Reader, Valid};
use axum::{
    Json, Router,
    body::Body,
    extract::{Path, State},
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
    routing::{get, post},
};
use serde::Deserialize;
use serde_json::json;

/// `/translations…`, and those of a style or product.
pub fn router() -> Router<App> {
    Router::new()
        .route("/translations", post(take))
        .route("/translations.xlf", get(xliff))
        .route("/translations.csv", get(csv))
        .route("/styles/{code}/translations", get(of::<Style>))
        .route("/products/{code}/translations", get(of::<Product>))
        .route("/styles/{code}/translations/confirm", post(right_still::<Style>))
        .route("/products/{code}/translations/confirm", post(right_still::<Product>))
}

/// `?source=en&target=de`: every text, how it stands to its source, and what has changed in that since.
async fn of<T: Resource + Worded>(
    actor: Actor,
    State(app): State<App>,
    Path(code): Path<String>,
    params: Params,
) -> Result<Response> {
    actor.ask(Right::Read)?;
    let params = params.only(&["source", "target"])?;
    let mut tx = app.db.read().await?;
    if record::find::<T>(&mut tx, &code).await?.is_none()
        && let Some(moved) = record::moved_to::<T>(&mut tx, &code, "/translations").await?
    {
        return Ok(moved);
    }
    let about = About::one::<T>(&mut tx, &code).await?;
    let shared = app.slots.get::<SharedShelf>().current(&mut tx).await?;
    let ask = Ask::parse(&shared, params.get("source"), params.get("target"), "")?;
    let items = told::of(&mut tx, &about, &ask.source, &ask.target).await?;
    let view = json!({ "code": about.code(), "source": ask.source, "target": ask.target, "items": items });
    Ok(([(header::CACHE_CONTROL, "no-cache")], Json(view)).into_response())
}

/// Which translations are right still.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RightStill {
    /// Their language.
    locale: Locale,
    /// Which texts: `title`.
    fields: Vec<String>,
}

async fn right_still<T: Resource + Worded>(
    actor: Actor,
    State(app): State<App>,
    Path(code): Path<String>,
    IfMatch(expected): IfMatch,
    Valid(right): Valid<RightStill>,
) -> Result<Response> {
    actor.ask(Right::Read)?;
    let hand = actor.hand("api: right still", app.clock.now());
    let mut tx = app.db.write().await?;
    let shared = app.slots.get::<SharedShelf>().current(&mut tx).await?;
    let wanted = Confirmation { code: &code, locale: &right.locale, fields: &right.fields, expected };
    if let Some(id) = confirm::<T>(&mut tx, &hand, &actor, &shared, &wanted).await? {
        T::settle(&mut tx, &shared, &[id], hand.at).await?;
    }
    let kept = record::load::<T>(&mut tx, &code).await?;
    let response = view::answer(&mut tx, StatusCode::OK, &kept).await?;
    tx.commit().await?;
    app.bell.notify_waiters();
    Ok(response)
}

/// `?source=en&target=de&only=missing,outdated`, streamed.
async fn xliff(actor: Actor, State(app): State<App>, params: Params) -> Result<Response> {
    stream(actor, app, params, Format::Xliff).await
}

async fn csv(actor: Actor, State(app): State<App>, params: Params) -> Result<Response> {
    stream(actor, app, params, Format::Csv).await
}

async fn stream(actor: Actor, app: App, params: Params, format: Format) -> Result<Response> {
    actor.ask(Right::Read)?;
    let params = params.only(&["source", "target", "only"])?;
    let shared = app.slots.get::<SharedShelf>().read(&app.db).await?;
    let only = params.get("only").unwrap_or_default();
    let ask = Ask::parse(&shared, params.get("source"), params.get("target"), only)?;
    let (media_type, ending) = match format {
        Format::Xliff => ("application/xliff+xml", "xlf"),
        Format::Csv => ("text/csv; charset=utf-8", "csv"),
    };
    let name = format!("attachment; filename=\"{}-{}.{ending}\"", ask.source, ask.target);
    let taken = format!("{}-{}.{ending}", ask.source, ask.target);
    audit::exported(&app, &actor, &taken, json!({})).await?;
    let pieces = export::stream(&app, ask, format).await?;
    let headers = [
        (header::CONTENT_TYPE, media_type),
        (header::CONTENT_DISPOSITION, &*name),
        (header::CACHE_CONTROL, "no-cache"),
    ];
    Ok((headers, Body::from_stream(pieces)).into_response())
}

/// XLIFF 2 or a table as the body of the request; the answer is the report. Whoever may write texts of a language may hand
/// in its translations.
async fn take(
    actor: Actor,
    State(app): State<App>,
    reader: Reader,
    params: Params,
    headers: HeaderMap,
    body: Body,
) -> Result<Response> {
    actor.ask(Right::HandIn)?;
    let params = params.only(&["dry_run"])?;
    let given = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let format = if given.starts_with("text/csv") { "translations" } else { "xliff" };
    let options = Options {
        format: Some(format.to_owned()),
        dry_run: runs::yes(&params, "dry_run")?,
        actor: Some(actor.clone()),
        ..Options::default()
    };
    let report = runs::run(&app, &actor, format!("body.{format}"), options, body).await?;
    Ok(Json(report.told(&app.words, &reader.locale)).into_response())
}
