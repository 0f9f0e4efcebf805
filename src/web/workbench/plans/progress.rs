//! How far the job of a plan is: the one that makes it, or carries it out.

use super::{Nothing, address};
use crate::app::App;
use crate::bulk::runs;
use crate::db::Tx;
use crate::error::Result;
use crate::jobs::{AtWork, Job, State as JobState, queue};
use crate::kernel::{locale::Locale, message::Message};
use crate::people::Right;
use crate::web::extract::{Posted, Reader, Session};
use crate::web::workbench::imports::id_of;
use axum::Json;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use serde::Serialize;
use serde_json::Value;
use uuid::Uuid;

/// How far a job is.
#[derive(Debug, Default, Serialize)]
pub struct ProgressView {
    state: &'static str,
    stage: String,
    done: u64,
    total: u64,
    percent: u64,
    /// In words: `1,200 of 10,000, 640 per second, 14 seconds left`.
    said: String,
    reason: Option<String>,
}

/// The last job about a plan; the one that makes it has its id.
pub async fn job_of(tx: &mut Tx, plan: Uuid) -> Result<Option<Job>> {
    match runs::last(tx, plan).await? {
        Some(job) => Ok(Some(job)),
        None => Ok(queue::by_ids(tx, &[plan]).await?.pop()),
    }
}

/// A job as people follow it.
pub fn told(app: &App, locale: &Locale, job: &Job) -> ProgressView {
    let progress = app.slots.get::<AtWork>().progress(job.id).unwrap_or_else(|| job.progress.0.clone());
    let number = |name: &str| progress.get(name).and_then(Value::as_u64).unwrap_or(0);
    let (done, total) = (number("done"), number("total"));
    let state = match job.state {
        JobState::Waiting => "waiting",
        JobState::Running => "running",
        JobState::Done => "done",
        JobState::Failed => "failed",
        JobState::Cancelled => "cancelled",
    };
    let seconds =
        job.started_at.map_or(0.0, |at| (app.clock.now() - at).num_milliseconds().max(1) as f64 / 1_000.0);
    let rate = if seconds > 0.0 { done as f64 / seconds } else { 0.0 };
    let left = if rate > 0.0 { (total.saturating_sub(done) as f64 / rate).ceil() } else { 0.0 };
    let message = Message::new("grid-progress")
        .with("done", done)
        .with("total", total)
        .with("rate", rate.round())
        .with("seconds", left);
    let reason = job.reason.as_ref().map(|reason| app.words.explain_message(locale, &reason.0).text);
    ProgressView {
        state,
        stage: progress.get("stage").and_then(Value::as_str).unwrap_or_default().to_owned(),
        done,
        total,
        percent: (done * 100).checked_div(total).unwrap_or(0),
        said: if total > 0 { app.words.say(locale, &message) } else { String::new() },
        reason,
    }
}

/// `/workbench/plans/{id}/progress`: how far its last job is.
pub async fn progress(
    session: Session,
    State(app): State<App>,
    Path(id): Path<String>,
    reader: Reader,
) -> Result<Json<ProgressView>> {
    session.actor.ask(Right::Read)?;
    let id = id_of("plan", &id)?;
    let mut tx = app.db.read().await?;
    let job = match runs::last(&mut tx, id).await? {
        Some(job) => job,
        None => queue::load(&mut tx, id).await?,
    };
    Ok(Json(told(&app, &reader.locale, &job)))
}

/// `POST /workbench/plans/{id}/cancel`: asks its job to stop; what it did stays.
pub async fn cancel(
    State(app): State<App>,
    Path(id): Path<String>,
    posted: Posted<Nothing>,
) -> Result<Response> {
    posted.session.actor.ask(Right::HandIn)?;
    let id = id_of("plan", &id)?;
    let mut tx = app.db.write().await?;
    let job = match runs::last(&mut tx, id).await? {
        Some(job) => job,
        None => queue::load(&mut tx, id).await?,
    };
    if job.ended_at.is_none() {
        queue::cancel(&mut tx, job.id, app.clock.now()).await?;
    }
    tx.commit().await?;
    app.slots.get::<AtWork>().cancel(job.id);
    app.bell.notify_waiters();
    Ok(Redirect::to(&address(id)).into_response())
}
