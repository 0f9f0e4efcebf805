//! Which jobs belong to a plan: how somebody who opens it again finds what is going on.

use crate::db::Tx;
use crate::error::Result;
use crate::jobs::{Job, queue};
use uuid::Uuid;

/// Notes that a job is about a plan; noted twice is noted once.
///
/// # Errors
/// What the database says.
pub async fn note(tx: &mut Tx, plan: Uuid, job: Uuid) -> Result<()> {
    let query = tx.query("INSERT INTO plan_runs (plan_id, job_id) VALUES ($1, $2) ON CONFLICT DO NOTHING");
    query.bind(plan).bind(job).run().await?;
    Ok(())
}

/// The last job about a plan.
///
/// # Errors
/// What the database says.
pub async fn last(tx: &mut Tx, plan: Uuid) -> Result<Option<Job>> {
    let found: Option<(Uuid,)> = tx
        .query("SELECT job_id FROM plan_runs WHERE plan_id = $1 ORDER BY job_id DESC LIMIT 1")
        .bind(plan)
        .optional()
        .await?;
    match found {
        Some((id,)) => queue::load(tx, id).await.map(Some),
        None => Ok(None),
    }
}
