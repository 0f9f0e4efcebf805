//! What only products have: approval and its way back, and the resolved view.

mod compliance;
mod list;
mod passport;
mod resolved;

pub use compliance::country;

use super::{past, record, view, write};
use crate::app::App;
use crate::catalog::{Product, approve, shared::SharedShelf, standing::State as Standing};
use crate::changes::record::Kept;
use crate::db::Tx;
use crate::error::{Error, Invalid, Result};
use crate::kernel::message::Message;
use crate::people::{Actor, Right};
use crate::plans::Member;
use crate::web::extract::{IfMatch, Params, Reader, Valid};
use axum::{
    Json, Router,
    extract::{Path, State},
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
    routing::{get, post},
};
use serde::Deserialize;
use serde_json::Value;

/// The plain verbs, and those of approval.
pub fn router() -> Router<App> {
    let own = Router::new()
        .route("/", post(record::create::<Product>).get(list::list))
        .route(
            "/{code}",
            get(one)
                .put(record::replace::<Product>)
                .patch(record::patch::<Product>)
                .delete(record::remove::<Product>),
        )
        .route("/{code}/compliance", get(comply))
        .route("/{code}/passport", get(passport_of))
        .route("/{code}/approve", post(approve_one))
        .route("/{code}/review", post(review))
        .route("/{code}/send-back", post(send_back))
        .route("/{code}/archive", post(archive))
        .route("/{code}/reopen", post(reopen));
    own.merge(record::many::<Product>())
}

/// A product as it is kept, or `?view=resolved&locale=de&market=FR`: as it is, with everything it inherits, in the words of a
/// language and a market.
async fn one(
    actor: Actor,
    State(app): State<App>,
    Path(code): Path<String>,
    reader: Reader,
    params: Params,
    headers: HeaderMap,
) -> Result<Response> {
    actor.ask(Right::Read)?;
    let params = params.only(&["view", "locale", "market", "revision", "at"])?;
    if let Some(when) = past::when(&params)? {
        return past::show::<Product>(&app, &code, when).await;
    }
    match params.get("view") {
        None | Some("record") => record::show::<Product>(&app, &code, &headers).await,
        Some("resolved") => {
            let locale = params.locale()?.unwrap_or(reader.locale);
            let market = params.get("market").map(compliance::country).transpose()?;
            let view = resolved::view(&app, &code, &locale, market.as_deref()).await?;
            derived(&app, &code, &format!("?view=resolved&locale={locale}"), view).await
        }
        Some(other) => {
            let message = Message::new("view-unknown").with("known", "record, resolved");
            Err(Invalid::at("view", message).value(other).into())
        }
    }
}

/// Something derived of a product: never kept, and found under its present code if there is none under this one.
async fn derived(app: &App, code: &str, rest: &str, view: Option<Value>) -> Result<Response> {
    if let Some(view) = view {
        return Ok(([(header::CACHE_CONTROL, "no-cache")], Json(view)).into_response());
    }
    let mut tx = app.db.read().await?;
    let moved = record::moved_to::<Product>(&mut tx, code, rest).await?;
    moved.ok_or_else(|| Error::not_found("product", code))
}

/// What the rules of a market say of it: `?market=FR&locale=de`; of every market in which a channel sells if none is named.
async fn comply(
    actor: Actor,
    State(app): State<App>,
    Path(code): Path<String>,
    reader: Reader,
    params: Params,
) -> Result<Response> {
    actor.ask(Right::Read)?;
    let params = params.only(&["market", "locale"])?;
    let locale = params.locale()?.unwrap_or(reader.locale);
    let report = compliance::report(&app, &code, params.get("market"), &locale).await?;
    derived(&app, &code, "/compliance", report).await
}

/// What a digital product passport would say of it: `?access=public&locale=de`.
async fn passport_of(
    actor: Actor,
    State(app): State<App>,
    Path(code): Path<String>,
    reader: Reader,
    params: Params,
) -> Result<Response> {
    actor.ask(Right::Read)?;
    let params = params.only(&["access", "locale"])?;
    let locale = params.locale()?.unwrap_or(reader.locale);
    let view = passport::view(&app, &code, params.get("access"), &locale).await?;
    derived(&app, &code, "/passport", view).await
}

/// Whether the actor may approve this product, by the category that it lies in.
async fn ask(tx: &mut Tx, app: &App, actor: &Actor, code: &str) -> Result<Kept<Product>> {
    let product = record::load::<Product>(tx, code).await?;
    let shared = app.slots.get::<SharedShelf>().current(tx).await?;
    let category = Product::categories(tx, &[&product]).await?.pop().flatten();
    if actor.may_approve(&write::path_of(&shared.tree, category.as_deref())) {
        return Ok(product);
    }
    Err(Error::Forbidden(Message::new("may-not-approve")))
}

async fn answer(app: &App, mut tx: Tx, code: &str) -> Result<Response> {
    let product = record::load::<Product>(&mut tx, code).await?;
    let response = view::answer(&mut tx, StatusCode::OK, &product).await?;
    tx.commit().await?;
    app.bell.notify_waiters();
    Ok(response)
}

/// Approves a product; refused with what lacks if it is complete for no channel.
async fn approve_one(
    actor: Actor,
    State(app): State<App>,
    Path(code): Path<String>,
    IfMatch(revision): IfMatch,
) -> Result<Response> {
    let hand = actor.hand("api", app.clock.now());
    let mut tx = app.db.write().await?;
    ask(&mut tx, &app, &actor, &code).await?;
    let shared = app.slots.get::<SharedShelf>().current(&mut tx).await?;
    approve::approve(&mut tx, &hand, &shared, &code, revision).await?;
    answer(&app, tx, &code).await
}

/// Who works on a product may hand it in; all other ways need the right to approve.
async fn move_to(
    app: App,
    actor: Actor,
    code: &str,
    revision: Option<i64>,
    to: Standing,
    cause: String,
) -> Result<Response> {
    let hand = actor.hand(cause, app.clock.now());
    let mut tx = app.db.write().await?;
    match to {
        Standing::InReview => actor.ask(Right::HandIn)?,
        _ => drop(ask(&mut tx, &app, &actor, code).await?),
    }
    approve::transition(&mut tx, &hand, code, to, revision).await?;
    answer(&app, tx, code).await
}

async fn review(
    actor: Actor,
    State(app): State<App>,
    Path(code): Path<String>,
    IfMatch(revision): IfMatch,
) -> Result<Response> {
    move_to(app, actor, &code, revision, Standing::InReview, "api: handed in".into()).await
}

/// Why a product goes back.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Reason {
    /// For whoever has to mend it; kept with the change.
    reason: String,
}

async fn send_back(
    actor: Actor,
    State(app): State<App>,
    Path(code): Path<String>,
    IfMatch(revision): IfMatch,
    Valid(reason): Valid<Reason>,
) -> Result<Response> {
    let text = reason.reason.trim();
    let length = text.chars().count();
    if length == 0 || length > 1_000 {
        return Err(Invalid::at("reason", Message::new("reason-missing").with("max", 1_000))
            .value(text)
            .into());
    }
    move_to(app, actor, &code, revision, Standing::Draft, format!("api: sent back: {text}")).await
}

async fn archive(
    actor: Actor,
    State(app): State<App>,
    Path(code): Path<String>,
    IfMatch(revision): IfMatch,
) -> Result<Response> {
    move_to(app, actor, &code, revision, Standing::Archived, "api: archived".into()).await
}

async fn reopen(
    actor: Actor,
    State(app): State<App>,
    Path(code): Path<String>,
    IfMatch(revision): IfMatch,
) -> Result<Response> {
    move_to(app, actor, &code, revision, Standing::Draft, "api: taken up again".into()).await
}
