//! What is kept of the past: prices for thirteen months, and revisions as the operator wishes.
//!
//! A day's turn begins by itself: a running house looks every hour whether the last one is a day ago. It goes in short
//! transactions, so that nobody waits for it, and one that is broken off is made up for by the next.
//!
//! What a present value, an approval or the translation of a text still refers to stays readable; so does what can still be
//! undone, which is what was done within the days for which every revision is kept. Stock has no past at all.
//!
//! The change log and the lines of plans are not thinned: they are what tells the order, the cause and that something
//! happened, and a reader by cursor must never meet a gap. Should they be cut one day, a cursor from before the cut has to
//! be refused by name.

use crate::app::App;
use crate::changes::{
    kind::Kind,
    log,
    merge::Doc,
    plan::ORIGINS,
    thinning::{self, Named},
};
use crate::db::{Tx, dialect};
use crate::error::Result;
use crate::kernel::{clock::Time, cursor::LogCursor};
use chrono::{Duration, Months};
use sqlx::types::Json;
use tokio_util::sync::CancellationToken;
use uuid::Uuid;

/// How long the prices of variants are kept: the lowest of thirty days is asked for within that time.
pub const PRICES: Months = Months::new(13);

const CURSOR: &str = "retention";
/// How often a turn begins.
const EVERY: Duration = Duration::days(1);
/// How often a running house looks whether it is time.
const LOOK: std::time::Duration = std::time::Duration::from_secs(3_600);
/// When it looks first: a start has more pressing things to do.
const FIRST_LOOK: std::time::Duration = std::time::Duration::from_secs(30);
/// Records that are looked at in one transaction.
const PAGE: i64 = 100;

/// What a turn took away.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Gone {
    /// Revisions.
    pub revisions: u64,
    /// Prices.
    pub prices: u64,
}

/// Looks after the past until the house closes.
pub async fn run(app: App, closing: CancellationToken) {
    let mut wait = FIRST_LOOK;
    loop {
        tokio::select! {
            () = tokio::time::sleep(wait) => {}
            () = closing.cancelled() => return,
        }
        if let Err(error) = turn(&app).await {
            tracing::error!(%error, "looking after the past");
        }
        wait = LOOK;
    }
}

/// Takes away what is kept no longer, if the last turn is a day ago; none if it is not.
pub async fn turn(app: &App) -> Result<Option<Gone>> {
    let now = app.clock.now();
    if !is_ours(app, now).await? {
        return Ok(None);
    }
    let prices = forget_prices(app, now).await?;
    let revisions = thin(app, now).await?;
    metrics::counter!("selvedge_history_prices_forgotten_total").increment(prices);
    metrics::counter!("selvedge_history_revisions_thinned_total").increment(revisions);
    tracing::info!(revisions, prices, "old revisions were thinned and old prices forgotten");
    Ok(Some(Gone { revisions, prices }))
}

/// Whether it is time, and no other node has begun.
async fn is_ours(app: &App, now: Time) -> Result<bool> {
    let mut tx = app.db.write().await?;
    dialect::alone(&mut tx, CURSOR).await?;
    let last: Option<(Time,)> =
        tx.query("SELECT at FROM cursors WHERE name = $1").bind(CURSOR).optional().await?;
    if last.is_some_and(|(at,)| now - at < EVERY) {
        return Ok(false);
    }
    log::advance(&mut tx, CURSOR, LogCursor(0), now).await?;
    tx.commit().await?;
    Ok(true)
}

/// Prices that were over thirteen months ago.
async fn forget_prices(app: &App, now: Time) -> Result<u64> {
    let Some(since) = now.checked_sub_months(PRICES) else { return Ok(0) };
    let (mut after, mut gone) = (Uuid::nil(), 0);
    loop {
        let mut tx = app.db.write().await?;
        let ids: Vec<(Uuid,)> = tx
            .query("SELECT DISTINCT variant_id FROM price_history WHERE variant_id > $1 ORDER BY variant_id LIMIT $2")
            .bind(after)
            .bind(10 * PAGE)
            .all()
            .await?;
        let ids: Vec<Uuid> = ids.into_iter().map(|(id,)| id).collect();
        let Some(last) = ids.last() else { return Ok(gone) };
        after = *last;
        // The price that held thirteen months ago began before, and stays.
        gone += tx
            .query(
                "DELETE FROM price_history WHERE from_at < $1
                    AND EXISTS (SELECT 1 FROM price_history n
                         WHERE n.variant_id = price_history.variant_id AND n.currency = price_history.currency
                           AND n.country = price_history.country AND n.from_at > price_history.from_at AND n.from_at <= $1)
                    AND",
            )
            .bind(since)
            .among("variant_id", &ids)
            .run()
            .await?;
        tx.commit().await?;
    }
}

/// Revisions that the operator does not wish to keep.
async fn thin(app: &App, now: Time) -> Result<u64> {
    let retention = &app.config.history;
    let Some(days) = retention.days else { return Ok(0) };
    let before = now - Duration::days(i64::from(days));
    let mut gone = 0;
    for kind in Kind::ALL {
        let mut after = Uuid::nil();
        loop {
            let mut tx = app.db.read().await?;
            let ids = thinning::ripe(&mut tx, *kind, before, after, PAGE).await?;
            drop(tx);
            let Some(last) = ids.last() else { break };
            after = *last;
            let mut tx = app.db.write().await?;
            let named = named(&mut tx, *kind, &ids).await?;
            gone += thinning::thin(&mut tx, *kind, &ids, &named, retention, now).await?;
            tx.commit().await?;
        }
    }
    Ok(gone)
}

/// The moments at which something outside a record still looks at it: approvals, and the texts of a style's colours, which
/// may be translations of the style's own.
async fn named(tx: &mut Tx, kind: Kind, ids: &[Uuid]) -> Result<Named> {
    let column = match kind {
        Kind::Product => "id",
        Kind::Style => "style_id",
        _ => return Ok(Named::new()),
    };
    let query = tx.query("SELECT ").raw(column).raw(", approved_at, doc FROM products WHERE");
    let rows: Vec<(Uuid, Option<Time>, Json<Doc>)> = query.among(column, ids).all().await?;
    let mut named = Named::new();
    for (id, approved_at, doc) in rows {
        let moments = named.entry(id).or_default();
        moments.extend(approved_at);
        moments.extend(thinning::moments_of(doc.get(ORIGINS)));
    }
    Ok(named)
}
