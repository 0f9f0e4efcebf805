//! Views of the list of products: what somebody asks and shows, their own or shared with all.

use super::view;
use crate::app::App;
use crate::catalog::grid::view::{self as views, View, ViewIn};
use crate::error::{Error, Result};
use crate::people::Actor;
use crate::web::extract::{IfMatch, Params, Valid, etag};
use axum::{
    Json, Router,
    extract::{Path, State},
    http::{StatusCode, header},
    response::{IntoResponse, Response},
    routing::get,
};
use serde_json::json;
use uuid::Uuid;

/// `/views`.
pub fn router() -> Router<App> {
    Router::new().route("/", get(list).post(make)).route("/{id}", get(one).put(replace).delete(remove))
}

fn id_of(text: &str) -> Result<Uuid> {
    Uuid::parse_str(text).map_err(|_| Error::not_found("view", text))
}

fn answer(status: StatusCode, kept: &View) -> Response {
    let headers = [(header::ETAG, etag(kept.revision))];
    (status, headers, Json(json!(kept))).into_response()
}

async fn list(actor: Actor, State(app): State<App>, params: Params) -> Result<Response> {
    params.only(&[])?;
    let mut tx = app.db.read().await?;
    let seen = views::seen_by(&mut tx, &actor).await?;
    Ok(view::page(seen.iter().map(|view| json!(view)).collect(), None))
}

async fn one(actor: Actor, State(app): State<App>, Path(id): Path<String>) -> Result<Response> {
    let mut tx = app.db.read().await?;
    Ok(answer(StatusCode::OK, &views::load(&mut tx, &actor, id_of(&id)?).await?))
}

async fn make(actor: Actor, State(app): State<App>, Valid(wanted): Valid<ViewIn>) -> Result<Response> {
    let mut tx = app.db.write().await?;
    let made = views::make(&mut tx, &actor, wanted, app.clock.now()).await?;
    tx.commit().await?;
    Ok(answer(StatusCode::CREATED, &made))
}

async fn replace(
    actor: Actor,
    State(app): State<App>,
    Path(id): Path<String>,
    IfMatch(seen): IfMatch,
    Valid(wanted): Valid<ViewIn>,
) -> Result<Response> {
    let mut tx = app.db.write().await?;
    let changed = views::change(&mut tx, &actor, id_of(&id)?, seen, wanted, app.clock.now()).await?;
    tx.commit().await?;
    Ok(answer(StatusCode::OK, &changed))
}

async fn remove(
    actor: Actor,
    State(app): State<App>,
    Path(id): Path<String>,
    IfMatch(seen): IfMatch,
) -> Result<StatusCode> {
    let mut tx = app.db.write().await?;
    views::remove(&mut tx, &actor, id_of(&id)?, seen).await?;
    tx.commit().await?;
    Ok(StatusCode::NO_CONTENT)
}
