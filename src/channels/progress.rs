//! How far the catalogue was, day by day: what a drop's people look at in the morning.
//!
//! # Why
//! It is a measurement and no function of the records as they are, so it is written down: the last figure of a day stands for
//! the day. Whoever loses it loses a line of a chart.

use crate::app::App;
use crate::catalog::{
    grid::{self, GridRequest},
    shared::SharedShelf,
};
use crate::db::{Column, Rows, Sort, Tx};
use crate::error::Result;
use crate::kernel::{clock::Time, locale::Locale};
use chrono::NaiveDate;
use std::time::Duration;
use tokio_util::sync::CancellationToken;
use uuid::Uuid;

/// How often the figure of the day is written anew.
const EVERY: Duration = Duration::from_secs(600);
/// The first figure of a house that has just opened waits until the index is filled.
const FIRST: Duration = Duration::from_secs(15);

/// A figure of a day.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Day {
    /// Of which channel.
    pub channel_id: Uuid,
    /// As `2027-03-01`, in UTC.
    pub day: String,
    /// How many products there were.
    pub products: i64,
    /// How many of them were complete for the channel.
    pub complete: i64,
}

const COLUMNS: &[Column] =
    &[("channel_id", Sort::Id), ("day", Sort::Text), ("products", Sort::Int), ("complete", Sort::Int)];

/// Notes how far it is now.
///
/// # Errors
/// Whatever index and database say.
pub async fn note(app: &App) -> Result<()> {
    if app.workbench.needs_rebuild() {
        return Ok(());
    }
    let request = GridRequest { limit: 1, ..GridRequest::new(Locale::english()) };
    let answer = grid::search(app, &request).await?;
    let shared = app.slots.get::<SharedShelf>().read(&app.db).await?;
    let day = app.clock.now().date_naive().to_string();
    let complete = answer.facets.get("complete_for").cloned().unwrap_or_default();
    let mut rows = Rows::of("completion_days", COLUMNS);
    for kept in shared.channels.iter() {
        let count = complete.iter().find(|(code, _)| *code == kept.record.code).map_or(0, |(_, n)| *n);
        let number = |n: u64| i64::try_from(n).unwrap_or(i64::MAX);
        rows.push(&(kept.id, &day, number(answer.total), number(count)));
    }
    let mut tx = app.db.write().await?;
    rows.upsert(&mut tx, &["channel_id", "day"]).await?;
    tx.commit().await
}

/// The days since a day, oldest first.
///
/// # Errors
/// Whatever the database says.
pub async fn since(tx: &mut Tx, day: NaiveDate) -> Result<Vec<Day>> {
    tx.query("SELECT channel_id, day, products, complete FROM completion_days WHERE day >= $1 ORDER BY day, channel_id")
        .bind(day.to_string())
        .all()
        .await
}

/// When each of these products was approved last, in the order of the moments; those that never were are left out.
///
/// # Errors
/// Whatever the database says.
pub async fn approvals(tx: &mut Tx, codes: &[String]) -> Result<Vec<Time>> {
    let rows: Vec<(Time,)> = tx
        .query("SELECT approved_at FROM products WHERE approved_at IS NOT NULL AND")
        .among_text("code_folded", codes)
        .raw(" ORDER BY approved_at")
        .all()
        .await?;
    Ok(rows.into_iter().map(|(at,)| at).collect())
}

/// Notes until the house closes.
pub async fn run(app: App, closing: CancellationToken) {
    let mut wait = FIRST;
    loop {
        tokio::select! {
            () = closing.cancelled() => return,
            () = tokio::time::sleep(wait) => {}
        }
        if let Err(error) = note(&app).await {
            tracing::warn!(%error, "the figure of the day");
        }
        wait = EVERY;
    }
}
