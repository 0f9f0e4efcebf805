//! Who is at a channel's platform now, and until when the channel rests.
//!
//! # Why
//! A push takes minutes and speaks to a slow machine all the while, so no transaction can hold it together. A lease
//! can: whoever has it renews it while at work; whoever was killed loses it by doing nothing, and by then the platform
//! has ended what it was asked last.

use super::{delivery, trouble::Trouble};
use crate::app::App;
use crate::catalog::{Channel, Connector};
use crate::changes::{log, record::Kept};
use crate::channels::follow;
use crate::error::Result;
use crate::kernel::clock::Time;
use chrono::Duration;
use sqlx::types::Json;
use tokio_util::sync::CancellationToken;
use uuid::Uuid;

/// How long a lease holds if it is not renewed.
pub(super) const LEASE: Duration = Duration::seconds(20);
/// How often whoever is at work renews it.
const RENEW: std::time::Duration = std::time::Duration::from_secs(5);

/// The name of a channel's cursor.
pub(super) fn cursor_of(channel: Uuid) -> String {
    format!("push-{channel}")
}

/// A channel's lease, held by one worker.
#[derive(Debug)]
pub(super) struct Lease {
    channel: Uuid,
    holder: Uuid,
}

impl Lease {
    /// Takes the lease of a channel if nobody has it. A channel that connects for the first time, or to another place,
    /// asks for everything.
    pub async fn take(app: &App, channel: &Kept<Channel>, connector: &Connector) -> Result<Option<Lease>> {
        let (now, holder, place) = (app.clock.now(), Uuid::now_v7(), connector.place());
        let mut tx = app.db.write().await?;
        tx.query(
            "INSERT INTO connections (channel_id, place, tries) VALUES ($1, '', 0) ON CONFLICT DO NOTHING",
        )
        .bind(channel.id)
        .run()
        .await?;
        let taken = tx
            .query(
                "UPDATE connections SET holder = $2, held_until = $3
                  WHERE channel_id = $1 AND (held_until IS NULL OR held_until < $4)",
            )
            .bind(channel.id)
            .bind(holder)
            .bind(now + LEASE)
            .bind(now)
            .run()
            .await?;
        if taken == 0 {
            return Ok(None);
        }
        let (before,): (String,) =
            tx.query("SELECT place FROM connections WHERE channel_id = $1").bind(channel.id).one().await?;
        if before != place {
            let at = log::cursor(&mut tx, follow::CURSOR).await?;
            delivery::forget(&mut tx, channel.id).await?;
            delivery::ask_all(&mut tx, channel.id, at, now).await?;
            log::advance(&mut tx, &cursor_of(channel.id), at, now).await?;
            tx.query("UPDATE connections SET place = $2 WHERE channel_id = $1")
                .bind(channel.id)
                .bind(&place)
                .run()
                .await?;
        }
        tx.commit().await?;
        Ok(Some(Lease { channel: channel.id, holder }))
    }

    /// Does some work for as long as the lease is held and the house is open, and lets the lease go; none if the work
    /// was broken off.
    pub async fn during<T>(
        self,
        app: &App,
        closing: &CancellationToken,
        work: impl Future<Output = T>,
    ) -> Result<Option<T>> {
        let done = tokio::select! {
            done = work => Some(done),
            () = self.lost(app) => None,
            () = closing.cancelled() => None,
        };
        self.set(app, None).await?;
        Ok(done)
    }

    /// Renews the lease, and returns once it is lost.
    async fn lost(&self, app: &App) {
        loop {
            tokio::time::sleep(RENEW).await;
            match self.set(app, Some(app.clock.now() + LEASE)).await {
                Ok(true) => {}
                Ok(false) => return,
                Err(error) => tracing::warn!(%error, "a connector's lease could not be renewed"),
            }
        }
    }

    async fn set(&self, app: &App, until: Option<Time>) -> Result<bool> {
        let mut tx = app.db.write().await?;
        let touched = tx
            .query("UPDATE connections SET held_until = $3 WHERE channel_id = $1 AND holder = $2")
            .bind(self.channel)
            .bind(self.holder)
            .bind(until)
            .run()
            .await?;
        tx.commit().await?;
        Ok(touched == 1)
    }
}

/// Whether there is anything for a channel to do, and it does not rest.
pub(super) async fn has_work(app: &App, channel: Uuid, connector: &Connector) -> Result<bool> {
    let now = app.clock.now();
    let mut tx = app.db.read().await?;
    let found: Option<(String, Option<Time>)> = tx
        .query("SELECT place, next_try_at FROM connections WHERE channel_id = $1")
        .bind(channel)
        .optional()
        .await?;
    let Some((place, next_try_at)) = found else { return Ok(true) };
    if next_try_at.is_some_and(|at| at > now) {
        return Ok(false);
    }
    if place != connector.place() {
        return Ok(true);
    }
    let behind =
        log::cursor(&mut tx, &cursor_of(channel)).await? < log::cursor(&mut tx, follow::CURSOR).await?;
    Ok(behind || !delivery::due(&mut tx, channel, now, 1).await?.is_empty())
}

/// Lets a channel rest after its platform did not answer: longer each time, an hour at most.
pub(super) async fn rest(app: &App, channel: Uuid, trouble: &Trouble) -> Result<()> {
    let now = app.clock.now();
    let mut tx = app.db.write().await?;
    let (tries,): (i64,) =
        tx.query("SELECT tries FROM connections WHERE channel_id = $1").bind(channel).one().await?;
    tx.query("UPDATE connections SET tries = $2, next_try_at = $3, reason = $4 WHERE channel_id = $1")
        .bind(channel)
        .bind(tries + 1)
        .bind(now + delivery::pause(tries))
        .bind(Json(trouble.message()))
        .run()
        .await?;
    tx.commit().await
}

/// Notes that the platform answers.
pub(super) async fn well(app: &App, channel: Uuid) -> Result<()> {
    let mut tx = app.db.write().await?;
    tx.query(
        "UPDATE connections SET tries = 0, next_try_at = NULL, reason = NULL
          WHERE channel_id = $1 AND (tries > 0 OR next_try_at IS NOT NULL)",
    )
    .bind(channel)
    .run()
    .await?;
    tx.commit().await
}
