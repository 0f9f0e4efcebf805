//! Work that outlives a request: how far it is, and how to stop it.

use super::view;
use crate::app::App;
use crate::error::{Error, Result};
use crate::jobs::{Job, State as JobState, queue};
use crate::kernel::cursor;
use crate::people::{Actor, Right};
use crate::web::extract::{Params, Reader};
use crate::words::Words;
use axum::{
    Json, Router,
    extract::{Path, State},
    response::Response,
    routing::{get, post},
};
use serde_json::{Value, json};
use uuid::Uuid;

/// `/jobs`.
pub fn router() -> Router<App> {
    Router::new().route("/", get(list)).route("/{id}", get(one)).route("/{id}/cancel", post(cancel))
}

/// A job with its reason in the reader's words.
pub fn shown(words: &Words, reader: &Reader, job: &Job) -> Value {
    let mut doc = json!(job);
    let reason = job.reason.as_ref().map(|reason| words.explain_message(&reader.locale, &reason.0));
    doc["reason"] = json!(reason.as_ref().map(|said| &said.text));
    doc["fix"] = json!(reason.as_ref().and_then(|said| said.hint.as_ref()));
    doc
}

async fn list(actor: Actor, State(app): State<App>, reader: Reader, params: Params) -> Result<Response> {
    actor.ask(Right::Read)?;
    let params = params.only(&["limit", "cursor", "state"])?;
    let (limit, state) = (params.limit()?, super::plans::word::<JobState>(&params, "state")?);
    let mut tx = app.db.read().await?;
    let mut jobs = queue::page(&mut tx, params.cursor()?, state, limit + 1).await?;
    let has_more = jobs.len() as i64 > limit;
    jobs.truncate(limit.unsigned_abs() as usize);
    let next = jobs.last().filter(|_| has_more).map(|last| cursor::encode(&last.id));
    Ok(view::page(jobs.iter().map(|job| shown(&app.words, &reader, job)).collect(), next))
}

fn id_of(text: &str) -> Result<Uuid> {
    Uuid::parse_str(text).map_err(|_| Error::not_found("job", text))
}

async fn one(
    actor: Actor,
    State(app): State<App>,
    reader: Reader,
    Path(id): Path<String>,
) -> Result<Json<Value>> {
    actor.ask(Right::Read)?;
    let mut tx = app.db.read().await?;
    let job = queue::load(&mut tx, id_of(&id)?).await?;
    Ok(Json(shown(&app.words, &reader, &job)))
}

/// Asks it to stop: what it did so far stays, and can be undone.
async fn cancel(
    actor: Actor,
    State(app): State<App>,
    reader: Reader,
    Path(id): Path<String>,
) -> Result<Json<Value>> {
    actor.ask(Right::Import)?;
    let mut tx = app.db.write().await?;
    let job = queue::cancel(&mut tx, id_of(&id)?, app.clock.now()).await?;
    tx.commit().await?;
    app.bell.notify_waiters();
    Ok(Json(shown(&app.words, &reader, &job)))
}
