//! How far a job is: it can be left and come back to, and stopped.

use super::{Nothing, address, history, id_of, job_address};
use crate::app::App;
use crate::bulk;
use crate::error::Result;
use crate::imports::{self, uploads};
use crate::jobs::{AtWork, Job, State as JobState, queue};
use crate::people::Right;
use crate::web::extract::{Posted, Reader, Session};
use crate::web::workbench::frame;
use crate::web::workbench::plans::Notice;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Serialize;
use serde_json::Value;

#[derive(Debug, Serialize)]
struct View {
    id: String,
    title: String,
    kind: String,
    /// Where one goes back to.
    back: String,
    is_running: bool,
    is_cancelled: bool,
    may_cancel: bool,
    /// In words: what it is doing.
    stage: String,
    done: u64,
    total: u64,
    /// So many a second, and so many seconds left; zero if nobody can tell.
    rate: u64,
    left: u64,
    reason: Option<Notice>,
}

/// `/workbench/jobs/{id}`: how far it is; once it has ended well, what came of it.
pub async fn show(
    session: Session,
    State(app): State<App>,
    reader: Reader,
    Path(id): Path<String>,
) -> Result<Response> {
    session.actor.ask(Right::Read)?;
    let mut tx = app.db.read().await?;
    let job = queue::load(&mut tx, id_of("job", &id)?).await?;
    let upload = uploads::of_job(&mut tx, job.id).await?;
    // How far a plan is, its own page tells.
    if let Some(plan) = plan_of(&job) {
        return Ok(Redirect::to(&format!("/workbench/plans/{plan}")).into_response());
    }
    let back = upload.map_or_else(|| "/workbench/imports".to_owned(), |upload| address(upload.id));
    if job.state == JobState::Done {
        return Ok(Redirect::to(&outcome(&job, &back)).into_response());
    }
    let view = view(&app, &session, &reader, &job, back);
    frame::page(&app, &session, &reader.locale, "imports", "workbench/job.html", StatusCode::OK, view)
}

/// The plan that a job makes or carries out.
fn plan_of(job: &Job) -> Option<uuid::Uuid> {
    match job.kind.as_str() {
        bulk::draft::KIND => Some(job.id),
        bulk::run::KIND => job.input.0.get("plan")?.as_str()?.parse().ok(),
        _ => None,
    }
}

/// What came of a job: the plan of a trial, else its report.
fn outcome(job: &Job, back: &str) -> String {
    match job.kind.as_str() {
        imports::job::TRIAL => match imports::job::plan_of(job) {
            Some(plan) => format!("/workbench/plans/{plan}"),
            None => format!("/workbench/imports/{}/report", job.id),
        },
        imports::job::KIND => format!("/workbench/imports/{}/report", job.id),
        _ => back.to_owned(),
    }
}

fn view(app: &App, session: &Session, reader: &Reader, job: &Job, back: String) -> View {
    let told = app.slots.get::<AtWork>().progress(job.id).unwrap_or_else(|| job.progress.0.clone());
    let figure = |name: &str| told.get(name).and_then(Value::as_u64).unwrap_or_default();
    let (done, total) = (figure("done"), figure("total"));
    let seconds = job.started_at.map_or(0, |at| (app.clock.now() - at).num_seconds().unsigned_abs());
    let rate = done.checked_div(seconds).unwrap_or_default();
    View {
        id: job.id.to_string(),
        title: history::title(&job.title),
        kind: job.kind.clone(),
        back,
        is_running: job.ended_at.is_none(),
        is_cancelled: job.state == JobState::Cancelled || job.is_cancelled,
        may_cancel: job.ended_at.is_none() && may_stop(session, job),
        stage: stage(app, reader, told.get("stage").and_then(Value::as_str).unwrap_or("waiting")),
        done,
        total,
        rate,
        left: total.saturating_sub(done).checked_div(rate).unwrap_or_default(),
        reason: job.reason.as_ref().map(|reason| Notice::said(app, &reader.locale, &reason.0)),
    }
}

fn may_stop(session: &Session, job: &Job) -> bool {
    session.actor.may(Right::Import) || job.made_by == session.actor.name
}

/// What a job is doing, in words: a stage of its own, or the records in hand.
fn stage(app: &App, reader: &Reader, stage: &str) -> String {
    let stage = stage.split(' ').next().unwrap_or_default().replace('_', "-");
    let key = match stage.as_str() {
        "reading" | "photos" | "approving" | "applying" | "waiting" => format!("runs-stage-{stage}"),
        kind => format!("runs-kind-{kind}"),
    };
    app.words.text(&reader.locale, &key)
}

/// `POST /workbench/jobs/{id}/cancel`: what was done so far stays.
pub async fn cancel(
    State(app): State<App>,
    Path(id): Path<String>,
    posted: Posted<Nothing>,
) -> Result<Response> {
    let Posted { session, form: Nothing {} } = posted;
    let mut tx = app.db.read().await?;
    let job = queue::load(&mut tx, id_of("job", &id)?).await?;
    drop(tx);
    if !may_stop(&session, &job) {
        session.actor.ask(Right::Import)?;
    }
    // A dry run may hold the database just now: it is told directly.
    if job.ended_at.is_none() && !app.slots.get::<AtWork>().cancel(job.id) {
        let mut tx = app.db.write().await?;
        queue::cancel(&mut tx, job.id, app.clock.now()).await?;
        tx.commit().await?;
        app.bell.notify_waiters();
    }
    Ok(Redirect::to(&job_address(job.id)).into_response())
}
