//! A plan that is carried out in the background: it shows how far it is, and goes on where it was stopped.

use super::{apply, store};
use crate::app::App;
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::jobs::{Handler, Job, NewJob, Running, queue};
use crate::kernel::{clock::Time, id::UserId, message::Message};
use crate::people::{Actor, Who, user};
use chrono::Duration;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::sync::Arc;
use uuid::Uuid;

/// What such jobs are called.
pub const KIND: &str = "plan";
/// How long it may take.
const WITHIN: Duration = Duration::hours(12);

#[derive(Debug, Clone, Serialize, Deserialize)]
struct Input {
    plan: Uuid,
    person: UserId,
}

/// Hands a plan in to be carried out by a person; one that is under way is left at it.
///
/// # Errors
/// A conflict if it cannot be carried out any more.
pub async fn hand_in(tx: &mut Tx, actor: &Actor, plan: Uuid, now: Time) -> Result<Uuid> {
    if let Some(job) = under_way(tx, plan).await? {
        return Ok(job.id);
    }
    let plan = store::load(tx, plan).await?;
    apply::ask_open(&plan)?;
    let Who::User(person) = actor.who else { return Err(Error::Forbidden(Message::new("may-not-hand-in"))) };
    let id = Uuid::now_v7();
    let job = NewJob {
        id,
        kind: KIND,
        title: plan.title.clone(),
        input: json!(Input { plan: plan.id, person }),
        made_by: actor.name.clone(),
        place: None,
        within: WITHIN,
    };
    queue::hand_in(tx, &job, now).await?;
    Ok(id)
}

/// The plan that a job carries out.
pub fn plan_of(job: &Job) -> Option<Uuid> {
    job.input.0.get("plan")?.as_str()?.parse().ok()
}

/// The job that carries a plan out just now.
pub async fn under_way(tx: &mut Tx, plan: Uuid) -> Result<Option<Job>> {
    Ok(queue::open(tx, KIND).await?.into_iter().find(|job| plan_of(job) == Some(plan)))
}

/// Runs such jobs.
pub fn handler() -> Handler {
    Arc::new(|app, job, running| Box::pin(carry_out(app, job, running)))
}

async fn carry_out(app: App, job: Job, running: Running) -> Result<Value> {
    let input: Input =
        serde_json::from_value(job.input.0).map_err(|e| Error::internal("a job's input", e))?;
    let actor = actor(&app, input.person).await?;
    let watch =
        |done: u64, total: u64| running.is_at(json!({ "stage": "applying", "done": done, "total": total }));
    let plan = apply::apply_watched(&app, &actor, input.plan, &watch).await?;
    Ok(json!({ "plan": plan.id, "counts": plan.counts }))
}

/// Whoever handed it in, with the rights that they have now.
async fn actor(app: &App, person: UserId) -> Result<Actor> {
    let mut tx = app.db.read().await?;
    let found = user::by_id(&mut tx, person).await?.filter(|person| person.is_active);
    let person = found.ok_or_else(|| Error::Forbidden(Message::new("may-not-hand-in")))?;
    Ok(Actor { who: Who::User(person.id), name: person.email, grants: person.grants })
}
