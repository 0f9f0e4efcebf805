//! What was sent of each product to a channel's platform, and what came of it.

use super::{Delivered, Known, trouble::Trouble};
use crate::db::Tx;
use crate::error::Result;
use crate::kernel::{clock::Time, cursor::LogCursor, message::Message};
use chrono::Duration;
use serde::{Deserialize, Serialize};
use sqlx::types::Json;
use uuid::Uuid;

/// How far a delivery has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, sqlx::Type)]
#[serde(rename_all = "snake_case")]
#[sqlx(type_name = "text", rename_all = "snake_case")]
pub enum State {
    /// It was not looked at yet, or is to be tried again.
    Waiting,
    /// The platform has it.
    Delivered,
    /// The platform shows it no more.
    Withdrawn,
    /// The platform does not take it.
    Failed,
}

impl State {
    /// Every state.
    pub const ALL: [State; 4] = [State::Waiting, State::Delivered, State::Withdrawn, State::Failed];

    /// As JSON and the database write it.
    pub fn as_str(self) -> &'static str {
        match self {
            State::Waiting => "waiting",
            State::Delivered => "delivered",
            State::Withdrawn => "withdrawn",
            State::Failed => "failed",
        }
    }
}

/// A product that is to be looked at.
#[derive(Debug, Clone, PartialEq, sqlx::FromRow)]
pub(super) struct Due {
    pub product_id: Uuid,
    pub code: String,
    pub state: State,
    pub asked: i64,
    pub hash: Option<String>,
    pub remote_id: Option<String>,
    pub tries: i64,
}

impl Due {
    /// By what the platform may know it.
    pub fn known(&self) -> Known<'_> {
        Known { remote_id: self.remote_id.as_deref(), code: &self.code }
    }
}

/// After so many tries a product has failed, until it changes or somebody asks.
const MOST_TRIES: i64 = 5;

/// How long to wait before the next try: a few seconds at first, an hour at most.
pub(super) fn pause(tries: i64) -> Duration {
    let factor = 4_i64.pow(u32::try_from(tries.clamp(0, 6)).unwrap_or(0));
    Duration::seconds((5 * factor).min(3_600))
}

/// Asks for these products: those that are live on the channel, and those that its platform may have.
pub(super) async fn ask(
    tx: &mut Tx,
    channel: Uuid,
    products: &[Uuid],
    at: LogCursor,
    now: Time,
) -> Result<()> {
    if products.is_empty() {
        return Ok(());
    }
    tx.query(NEW)
        .bind(channel)
        .bind(at)
        .bind(now)
        .raw(" AND")
        .among("p.id", products)
        .raw(" ON CONFLICT DO NOTHING")
        .run()
        .await?;
    tx.query(AGAIN).bind(channel).bind(at).raw(" AND").among("product_id", products).run().await?;
    Ok(())
}

/// Asks for everything that is live on the channel, and everything that its platform may have.
pub(super) async fn ask_all(tx: &mut Tx, channel: Uuid, at: LogCursor, now: Time) -> Result<()> {
    tx.query(NEW).bind(channel).bind(at).bind(now).raw(" ON CONFLICT DO NOTHING").run().await?;
    tx.query(AGAIN).bind(channel).bind(at).run().await?;
    Ok(())
}

const NEW: &str =
    "INSERT INTO deliveries (channel_id, product_id, code, state, asked, answered, tries, changed_at)
     SELECT b.channel_id, p.id, p.code, 'waiting', $2, 0, 0, $3 FROM products p
       JOIN publications b ON b.product_id = p.id
      WHERE b.channel_id = $1 AND b.state IN ('live', 'outdated')";
const AGAIN: &str =
    "UPDATE deliveries SET asked = $2, tries = 0, next_try_at = NULL WHERE channel_id = $1 AND asked < $2";

/// Asks for what the platform has although the house has it no more: nothing in the log leads to it.
pub(super) async fn ask_for_orphans(tx: &mut Tx, channel: Uuid, at: LogCursor) -> Result<()> {
    tx.query(AGAIN)
        .bind(channel)
        .bind(at)
        .raw(
            " AND state <> 'withdrawn'
               AND NOT EXISTS (SELECT 1 FROM products p WHERE p.id = deliveries.product_id)",
        )
        .run()
        .await?;
    Ok(())
}

/// Asks once more for what has failed or waits for its next try.
pub(super) async fn ask_again(tx: &mut Tx, channel: Uuid) -> Result<()> {
    tx.query(
        "UPDATE deliveries SET answered = 0, tries = 0, next_try_at = NULL
          WHERE channel_id = $1 AND state IN ('failed', 'waiting')",
    )
    .bind(channel)
    .run()
    .await?;
    Ok(())
}

/// Nothing is where the channel pushes to from now on.
pub(super) async fn forget(tx: &mut Tx, channel: Uuid) -> Result<()> {
    tx.query(
        "UPDATE deliveries SET state = 'waiting', answered = 0, hash = NULL, remote_id = NULL, reason = NULL
          WHERE channel_id = $1",
    )
    .bind(channel)
    .run()
    .await?;
    Ok(())
}

/// Products whose turn it is.
pub(super) async fn due(tx: &mut Tx, channel: Uuid, now: Time, limit: i64) -> Result<Vec<Due>> {
    tx.query(
        "SELECT product_id, code, state, asked, hash, remote_id, tries FROM deliveries
          WHERE channel_id = $1 AND asked > answered AND (next_try_at IS NULL OR next_try_at <= $2)
          ORDER BY product_id LIMIT $3",
    )
    .bind(channel)
    .bind(now)
    .bind(limit)
    .all()
    .await
}

/// Notes that the platform has it as it should be.
pub(super) async fn delivered(
    tx: &mut Tx,
    channel: Uuid,
    due: &Due,
    code: &str,
    hash: &str,
    there: &Delivered,
    now: Time,
) -> Result<()> {
    tx.query(
        "UPDATE deliveries SET state = 'delivered', answered = $3, code = $4, hash = $5, remote_id = $6, tries = 0,
                next_try_at = NULL, reason = NULL, changed_at = $7 WHERE channel_id = $1 AND product_id = $2",
    )
    .bind(channel)
    .bind(due.product_id)
    .bind(due.asked)
    .bind(code)
    .bind(hash)
    .bind(&there.remote_id)
    .bind(now)
    .run()
    .await?;
    Ok(())
}

/// Notes that it was looked at, and nothing was to be sent.
pub(super) async fn looked_at(tx: &mut Tx, channel: Uuid, due: &[&Due]) -> Result<()> {
    for due in due {
        tx.query("UPDATE deliveries SET answered = $3 WHERE channel_id = $1 AND product_id = $2")
            .bind(channel)
            .bind(due.product_id)
            .bind(due.asked)
            .run()
            .await?;
    }
    Ok(())
}

/// Notes that the platform shows it no more.
pub(super) async fn withdrawn(tx: &mut Tx, channel: Uuid, due: &Due, now: Time) -> Result<()> {
    tx.query(
        "UPDATE deliveries SET state = 'withdrawn', answered = $3, hash = NULL, tries = 0, next_try_at = NULL,
                reason = NULL, changed_at = $4 WHERE channel_id = $1 AND product_id = $2",
    )
    .bind(channel)
    .bind(due.product_id)
    .bind(due.asked)
    .bind(now)
    .run()
    .await?;
    Ok(())
}

/// Notes what went wrong with it: tried again later if that may help, failed if not. The state it is in from now on.
pub(super) async fn troubled(
    tx: &mut Tx,
    channel: Uuid,
    due: &Due,
    trouble: &Trouble,
    now: Time,
) -> Result<State> {
    let tries = due.tries + 1;
    let is_over = matches!(trouble, Trouble::Refused(_)) || tries >= MOST_TRIES;
    let state = if is_over { State::Failed } else { State::Waiting };
    tx.query(
        "UPDATE deliveries SET state = $3, answered = $4, hash = NULL, tries = $5, next_try_at = $6, reason = $7,
                changed_at = $8 WHERE channel_id = $1 AND product_id = $2",
    )
    .bind(channel)
    .bind(due.product_id)
    .bind(state)
    .bind(if is_over { due.asked } else { 0 })
    .bind(tries)
    .bind((!is_over).then(|| now + pause(tries - 1)))
    .bind(Json(trouble.message()))
    .bind(now)
    .run()
    .await?;
    Ok(state)
}

/// How many products of a channel are in a state.
pub(super) async fn count(tx: &mut Tx, channel: Uuid, state: State) -> Result<u64> {
    let (count,): (i64,) = tx
        .query("SELECT CAST(COUNT(*) AS BIGINT) FROM deliveries WHERE channel_id = $1 AND state = $2")
        .bind(channel)
        .bind(state)
        .one()
        .await?;
    Ok(count.unsigned_abs())
}

/// Products that failed, with the reasons.
pub(super) async fn failed(tx: &mut Tx, channel: Uuid, limit: i64) -> Result<Vec<(String, Message)>> {
    let rows: Vec<(String, Option<Json<Message>>)> = tx
        .query(
            "SELECT code, reason FROM deliveries WHERE channel_id = $1 AND state = 'failed' ORDER BY code LIMIT $2",
        )
        .bind(channel)
        .bind(limit)
        .all()
        .await?;
    Ok(rows.into_iter().filter_map(|(code, reason)| Some((code, reason?.0))).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tries_grow_rarer_and_never_stop_being_tried_within_the_hour() {
        let seconds: Vec<i64> = (0..7).map(|tries| pause(tries).num_seconds()).collect();
        assert_eq!(seconds, [5, 20, 80, 320, 1_280, 3_600, 3_600]);
        assert_eq!(pause(1_000).num_seconds(), 3_600);
    }
}
