//! The queue: jobs as rows, claimed for a lease.

use super::{Job, NewJob, State};
use crate::db::{Db, Tx, dialect};
use crate::error::{Error, Result};
use crate::kernel::{clock::Time, message::Message};
use chrono::Duration;
use serde_json::{Value, json};
use sqlx::types::Json;
use uuid::Uuid;

/// How long a claim holds without a sign of life.
pub const LEASE: Duration = Duration::seconds(30);
/// How often a job is begun before it is given up.
pub const ATTEMPTS: i64 = 5;

const COLUMNS: &str =
    "SELECT id, kind, title, state, input, progress, made_by, made_at, started_at, ended_at, heard_at,
       deadline, attempts, is_cancelled, reason, result FROM jobs";

/// Hands a job in, in the transaction of what it is about.
pub async fn hand_in(tx: &mut Tx, job: &NewJob, now: Time) -> Result<()> {
    tx.query(
        "INSERT INTO jobs (id, kind, title, state, input, progress, made_by, made_at, deadline, attempts, is_cancelled,
                           place)
         VALUES ($1, $2, $3, 'waiting', $4, $5, $6, $7, $8, 0, $9, $10)",
    )
    .bind(job.id)
    .bind(job.kind)
    .bind(job.title.chars().take(300).collect::<String>())
    .bind(Json(&job.input))
    .bind(Json(json!({})))
    .bind(&job.made_by)
    .bind(now)
    .bind(now + job.within)
    .bind(false)
    .bind(&job.place)
    .run()
    .await?;
    Ok(())
}

/// A job by its id.
///
/// # Errors
/// Not found.
pub async fn load(tx: &mut Tx, id: Uuid) -> Result<Job> {
    let found = tx.query(COLUMNS).push(" WHERE id = ", id).optional().await?;
    found.ok_or_else(|| Error::not_found("job", id))
}

/// Jobs, newest first, before one of them.
pub async fn page(tx: &mut Tx, before: Option<Uuid>, state: Option<State>, limit: i64) -> Result<Vec<Job>> {
    let query = tx.query(COLUMNS).raw(" WHERE 1 = 1").push_if(" AND id < ", before);
    query.push_if(" AND state = ", state).push(" ORDER BY id DESC LIMIT ", limit).all().await
}

/// Claims the oldest job of these kinds that waits, or whose worker was not heard of for the length of a lease.
///
/// What has run out of time or attempts is given up on the way.
pub async fn claim(db: &Db, worker: &str, place: &str, kinds: &[&str], now: Time) -> Result<Option<Job>> {
    let mut tx = db.write().await?;
    give_up(&mut tx, now).await?;
    let engine = tx.engine();
    let found: Option<(Uuid,)> = tx
        .query(
            "SELECT id FROM jobs
              WHERE ended_at IS NULL AND (state = 'waiting' OR (state = 'running' AND heard_at < $1))
                AND (place IS NULL OR place = $2) AND",
        )
        .bind(now - LEASE)
        .bind(place)
        .among_text("kind", kinds)
        .raw(" ORDER BY id LIMIT 1")
        .raw(dialect::skip_locked(engine))
        .optional()
        .await?;
    let Some((id,)) = found else {
        tx.commit().await?;
        return Ok(None);
    };
    tx.query(
        "UPDATE jobs SET state = 'running', worker = $1, heard_at = $2, started_at = $2, attempts = attempts + 1
          WHERE id = $3",
    )
    .bind(worker)
    .bind(now)
    .bind(id)
    .run()
    .await?;
    let job = load(&mut tx, id).await?;
    tx.commit().await?;
    Ok(Some(job))
}

/// Ends what nobody waits for any more: cancelled before it began, past its deadline, or begun too often.
async fn give_up(tx: &mut Tx, now: Time) -> Result<()> {
    tx.query(
        "UPDATE jobs SET state = 'cancelled', ended_at = $2 WHERE is_cancelled = $3 AND ended_at IS NULL
            AND (state = 'waiting' OR (state = 'running' AND heard_at < $1))",
    )
    .bind(now - LEASE)
    .bind(now)
    .bind(true)
    .run()
    .await?;
    tx.query(
        "UPDATE jobs SET state = 'failed', ended_at = $2, reason = $3 WHERE deadline <= $2 AND ended_at IS NULL
            AND (state = 'waiting' OR (state = 'running' AND heard_at < $1))",
    )
    .bind(now - LEASE)
    .bind(now)
    .bind(Json(Message::new("job-past-deadline")))
    .run()
    .await?;
    tx.query(
        "UPDATE jobs SET state = 'failed', ended_at = $2, reason = $3 WHERE attempts >= $4 AND ended_at IS NULL
            AND (state = 'waiting' OR (state = 'running' AND heard_at < $1))",
    )
    .bind(now - LEASE)
    .bind(now)
    .bind(Json(Message::new("job-begun-too-often").with("attempts", ATTEMPTS)))
    .bind(ATTEMPTS)
    .run()
    .await?;
    Ok(())
}

/// What a worker learns when it tells that it lives.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Heard {
    /// It goes on.
    GoOn,
    /// Somebody cancelled the job.
    Cancelled,
    /// Another worker has it: this one was silent for too long.
    Lost,
}

/// A sign of life, with how far the job is.
pub async fn heartbeat(db: &Db, id: Uuid, worker: &str, progress: &Value, now: Time) -> Result<Heard> {
    let mut tx = db.write().await?;
    let kept = tx
        .query("UPDATE jobs SET heard_at = $1, progress = $2 WHERE id = $3 AND worker = $4 AND state = 'running'")
        .bind(now)
        .bind(Json(progress))
        .bind(id)
        .bind(worker)
        .run()
        .await?;
    let job = load(&mut tx, id).await?;
    tx.commit().await?;
    Ok(match (kept, job.is_cancelled) {
        (0, _) => Heard::Lost,
        (_, true) => Heard::Cancelled,
        (_, false) => Heard::GoOn,
    })
}

/// Ends a job, if this worker still has it.
pub async fn end(
    db: &Db,
    id: Uuid,
    worker: &str,
    state: State,
    reason: Option<Message>,
    result: Option<Value>,
    now: Time,
) -> Result<()> {
    let mut tx = db.write().await?;
    tx.query(
        "UPDATE jobs SET state = $1, ended_at = $2, reason = $3, result = $4 WHERE id = $5 AND worker = $6
            AND state = 'running'",
    )
    .bind(state)
    .bind(now)
    .bind(reason.map(Json))
    .bind(result.map(Json))
    .bind(id)
    .bind(worker)
    .run()
    .await?;
    tx.commit().await
}

/// Lets another worker take a job up at once: this one closes.
pub async fn hand_back(db: &Db, id: Uuid, worker: &str) -> Result<()> {
    let mut tx = db.write().await?;
    tx.query("UPDATE jobs SET state = 'waiting', attempts = attempts - 1 WHERE id = $1 AND worker = $2 AND state = 'running'")
        .bind(id)
        .bind(worker)
        .run()
        .await?;
    tx.commit().await
}

/// Jobs by their ids.
pub async fn by_ids(tx: &mut Tx, ids: &[Uuid]) -> Result<Vec<Job>> {
    tx.query(COLUMNS).raw(" WHERE").among("id", ids).all().await
}

/// Asks a job to stop; one that waits stops at once.
///
/// # Errors
/// A conflict if it has ended.
pub async fn cancel(tx: &mut Tx, id: Uuid, now: Time) -> Result<Job> {
    let job = load(tx, id).await?;
    if job.ended_at.is_some() {
        return Err(Error::Conflict(Message::new("job-ended")));
    }
    tx.query("UPDATE jobs SET is_cancelled = $1 WHERE id = $2").bind(true).bind(id).run().await?;
    tx.query("UPDATE jobs SET state = 'cancelled', ended_at = $1 WHERE id = $2 AND state = 'waiting'")
        .bind(now)
        .bind(id)
        .run()
        .await?;
    load(tx, id).await
}
