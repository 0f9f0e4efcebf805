//! A plan: what would become of each record, value by value; carried out with its progress, and taken back as one.

use super::told::{LineView, Teller};
use crate::app::App;
use crate::bulk::{run, runs};
use crate::catalog::shared::SharedShelf;
use crate::error::{Error, Result};
use crate::jobs::{Job, State as JobState, queue};
use crate::kernel::locale::Locale;
use crate::people::Right;
use crate::plans::{
    Action, Outcome, Plan, State as PlanState, apply,
    store::{self, Filter},
};
use crate::web::extract::{Params, Posted, Reader, Session};
use crate::web::workbench::frame;
use axum::Json;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use uuid::Uuid;

/// Lines of a page.
const PAGE: i64 = 100;

#[derive(Debug, Serialize)]
struct TabView {
    name: &'static str,
    count: u64,
    is_open: bool,
}

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

#[derive(Debug, Serialize)]
struct View {
    id: String,
    title: String,
    state: &'static str,
    made_by: String,
    made_at: String,
    applied_by: Option<String>,
    undoes: Option<String>,
    is_undo: bool,
    changing: u64,
    done: u64,
    tabs: Vec<TabView>,
    filter: String,
    lines: Vec<LineView>,
    next: Option<i64>,
    job: Option<ProgressView>,
    is_running: bool,
    may: bool,
}

/// A plan's id from an address.
pub fn id_of(text: &str) -> Result<Uuid> {
    Uuid::parse_str(text).map_err(|_| Error::not_found("plan", text))
}

/// `/workbench/plans/{id}?only=change&after=100`.
pub async fn show(
    session: Session,
    State(app): State<App>,
    Path(id): Path<String>,
    reader: Reader,
    params: Params,
) -> Result<Response> {
    session.actor.ask(Right::Read)?;
    let id = id_of(&id)?;
    let shared = app.slots.get::<SharedShelf>().read(&app.db).await?;
    let mut tx = app.db.read().await?;
    let job = match runs::last(&mut tx, id).await? {
        Some(job) => Some(job),
        // The plan has the id of the job that makes it.
        None => queue::load(&mut tx, id).await.ok(),
    };
    let plan = match store::find(&mut tx, id).await? {
        Some(plan) => plan,
        None => waiting(id, job.as_ref()).ok_or_else(|| Error::not_found("plan", id))?,
    };
    let is_running = job.as_ref().is_some_and(|job| job.ended_at.is_none());
    let only = params.get("only").unwrap_or_default();
    let after = params.get("after").and_then(|text| text.parse().ok()).unwrap_or(0);
    let counts = store::count(&mut tx, id).await?;
    let mut lines = store::lines(&mut tx, id, filter(only), after, PAGE + 1).await?;
    let has_more = lines.len() as i64 > PAGE;
    lines.truncate(PAGE as usize);
    drop(tx);
    let teller = Teller { app: &app, shared: &shared, locale: &reader.locale };
    let view = View {
        id: id.to_string(),
        title: plan.title.clone(),
        state: plan.state.as_str(),
        made_by: plan.made_by.clone(),
        made_at: plan.made_at.to_rfc3339(),
        applied_by: plan.applied_by.clone(),
        undoes: plan.undoes.map(|id| id.to_string()),
        is_undo: plan.undoes.is_some(),
        changing: counts.create + counts.change + counts.remove,
        done: counts.done + counts.partly,
        tabs: tabs(&counts, only),
        filter: only.to_owned(),
        next: lines.last().filter(|_| has_more).map(|line| line.position),
        lines: lines.into_iter().map(|line| teller.line(line)).collect(),
        job: job.as_ref().map(|job| told(&app, &reader.locale, job)),
        is_running,
        may: session.actor.may(Right::HandIn),
    };
    frame::page(&app, &session, &reader.locale, "products", "workbench/plan.html", StatusCode::OK, view)
}

/// A plan that its job has not begun yet.
fn waiting(id: Uuid, job: Option<&Job>) -> Option<Plan> {
    let job = job?;
    Some(Plan {
        id,
        source: crate::plans::Source::Edit,
        title: job.title.clone(),
        state: PlanState::Open,
        made_by: job.made_by.clone(),
        made_at: job.made_at,
        from_seq: crate::kernel::cursor::LogCursor(0),
        to_seq: None,
        decided_by: None,
        applied_by: None,
        applied_at: None,
        undoes: None,
        counts: crate::plans::Counts::default(),
    })
}

fn filter(only: &str) -> Filter {
    let action = [Action::Create, Action::Change, Action::Remove, Action::Same, Action::Reject];
    let outcome = [Outcome::Done, Outcome::Partly, Outcome::Moved, Outcome::Refused];
    Filter {
        action: action.into_iter().find(|action| action.as_str() == only),
        outcome: outcome.into_iter().find(|outcome| outcome.as_str() == only),
        ..Filter::default()
    }
}

fn tabs(counts: &crate::plans::Counts, only: &str) -> Vec<TabView> {
    let all = [
        ("create", counts.create),
        ("change", counts.change),
        ("remove", counts.remove),
        ("same", counts.same),
        ("reject", counts.reject),
        ("partly", counts.partly),
        ("moved", counts.moved),
        ("refused", counts.refused),
    ];
    let sum = counts.create + counts.change + counts.remove + counts.same + counts.reject;
    let tab = |(name, count)| TabView { name, count, is_open: name == only };
    let mut found = vec![TabView { name: "all", count: sum, is_open: only.is_empty() }];
    found.extend(all.map(tab).into_iter().filter(|tab| tab.count > 0));
    found
}

/// A job as people follow it.
fn told(app: &App, locale: &Locale, job: &Job) -> ProgressView {
    let number = |name: &str| job.progress.0.get(name).and_then(Value::as_u64).unwrap_or(0);
    let (done, total) = (number("done"), number("total"));
    let state = match job.state {
        JobState::Waiting => "waiting",
        JobState::Running => "running",
        JobState::Done => "done",
        JobState::Failed => "failed",
        JobState::Cancelled => "cancelled",
    };
    let seconds = match (job.started_at, job.heard_at) {
        (Some(started), Some(heard)) => (heard - started).num_milliseconds().max(1) as f64 / 1_000.0,
        _ => 0.0,
    };
    let rate = if seconds > 0.0 { done as f64 / seconds } else { 0.0 };
    let left = if rate > 0.0 { (total.saturating_sub(done) as f64 / rate).ceil() } else { 0.0 };
    let message = crate::kernel::message::Message::new("grid-progress")
        .with("done", done)
        .with("total", total)
        .with("rate", rate.round())
        .with("seconds", left);
    let reason = job.reason.as_ref().map(|reason| app.words.explain_message(locale, &reason.0).text);
    ProgressView {
        state,
        stage: job.progress.0.get("stage").and_then(Value::as_str).unwrap_or_default().to_owned(),
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
    let id = id_of(&id)?;
    let mut tx = app.db.read().await?;
    let job = match runs::last(&mut tx, id).await? {
        Some(job) => job,
        None => queue::load(&mut tx, id).await?,
    };
    Ok(Json(told(&app, &reader.locale, &job)))
}

/// A form that says nothing but that it was sent.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sent {}

fn to(id: Uuid) -> Response {
    Redirect::to(&format!("/workbench/plans/{id}")).into_response()
}

/// Carries it out, or goes on with it.
pub async fn apply(State(app): State<App>, Path(id): Path<String>, posted: Posted<Sent>) -> Result<Response> {
    let id = id_of(&id)?;
    run::hand_in(&app, &posted.session.actor, id).await?;
    Ok(to(id))
}

/// Asks its job to stop.
pub async fn cancel(
    State(app): State<App>,
    Path(id): Path<String>,
    posted: Posted<Sent>,
) -> Result<Response> {
    posted.session.actor.ask(Right::HandIn)?;
    let id = id_of(&id)?;
    let mut tx = app.db.write().await?;
    let job = match runs::last(&mut tx, id).await? {
        Some(job) => job,
        None => queue::load(&mut tx, id).await?,
    };
    if job.ended_at.is_none() {
        queue::cancel(&mut tx, job.id, app.clock.now()).await?;
    }
    tx.commit().await?;
    app.bell.notify_waiters();
    Ok(to(id))
}

/// Nobody will carry it out.
pub async fn drop_it(
    State(app): State<App>,
    Path(id): Path<String>,
    posted: Posted<Sent>,
) -> Result<Response> {
    posted.session.actor.ask(Right::HandIn)?;
    let id = id_of(&id)?;
    let mut tx = app.db.write().await?;
    apply::drop_it(&mut tx, &posted.session.actor, id).await?;
    tx.commit().await?;
    Ok(to(id))
}

/// Takes it back as one.
pub async fn undo(State(app): State<App>, Path(id): Path<String>, posted: Posted<Sent>) -> Result<Response> {
    let back = run::take_back(&app, &posted.session.actor, id_of(&id)?).await?;
    Ok(to(back.id))
}
