//! The job that carries a plan out, or takes one back: with its progress, until it is done or somebody stops it.

use super::runs;
use crate::app::App;
use crate::error::{Error, Result};
use crate::jobs::{Handler, Job, NewJob, Running, queue};
use crate::kernel::message::Message;
use crate::people::{Actor, Again, Right};
use crate::plans::{Plan, State, apply, store, undo};
use chrono::Duration;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::sync::Arc;
use uuid::Uuid;

/// What such jobs are called.
pub const KIND: &str = "plan";
/// How long carrying one out may take.
const WITHIN: Duration = Duration::hours(6);

#[derive(Debug, Clone, Serialize, Deserialize)]
struct Input {
    plan: Uuid,
    who: Again,
}

/// Hands a plan in to be carried out; one that is under way goes on.
///
/// # Errors
/// Forbidden for who may not hand anything in; not found; a conflict if it is over.
pub async fn hand_in(app: &App, actor: &Actor, plan: Uuid) -> Result<Job> {
    actor.ask(Right::HandIn)?;
    let mut tx = app.db.write().await?;
    let kept = store::load(&mut tx, plan).await?;
    apply::ask_open(&kept)?;
    if let Some(job) = runs::last(&mut tx, plan).await?.filter(|job| job.ended_at.is_none()) {
        return Ok(job);
    }
    let job = NewJob {
        id: Uuid::now_v7(),
        kind: KIND,
        title: kept.title,
        input: json!(Input { plan, who: Again::of(actor) }),
        made_by: actor.name.clone(),
        place: None,
        within: WITHIN,
    };
    queue::hand_in(&mut tx, &job, app.clock.now()).await?;
    runs::note(&mut tx, plan, job.id).await?;
    let job = queue::load(&mut tx, job.id).await?;
    tx.commit().await?;
    app.bell.notify_waiters();
    Ok(job)
}

/// Makes the plan that takes one back, and hands it in.
///
/// # Errors
/// As [`undo::draft`] and [`hand_in`].
pub async fn take_back(app: &App, actor: &Actor, plan: Uuid) -> Result<Plan> {
    actor.ask(Right::HandIn)?;
    let hand = actor.hand("undo", app.clock.now());
    let back = undo::draft(app, &hand, plan).await?;
    hand_in(app, actor, back.id).await?;
    Ok(back)
}

/// Runs such jobs. One that begins again goes on where it stopped.
pub fn handler() -> Handler {
    Arc::new(|app, job, running| Box::pin(carry_out(app, job, running)))
}

async fn carry_out(app: App, job: Job, running: Running) -> Result<Value> {
    let input: Input =
        serde_json::from_value(job.input.0).map_err(|e| Error::internal("a job's input", e))?;
    let mut tx = app.db.read().await?;
    let actor = input.who.actor(&mut tx, app.clock.now()).await?;
    let counts = store::count(&mut tx, input.plan).await?;
    drop(tx);
    let total = counts.create + counts.change + counts.remove + counts.same + counts.reject;
    let before = counts.done + counts.partly + counts.moved + counts.refused;
    let watch = |done: u64| running.is_at(json!({ "stage": "apply", "done": before + done, "total": total }));
    watch(0);
    let plan = apply::watched(&app, &actor, input.plan, &watch).await?;
    match plan.state {
        State::Applying => Err(Error::Conflict(Message::new("bulk-cancelled"))),
        _ => Ok(json!({ "plan": plan.id, "counts": plan.counts })),
    }
}
