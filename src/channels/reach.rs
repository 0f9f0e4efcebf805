//! Which live products a batch of the log reaches, for those who follow after the publications.

use super::follow;
use crate::app::App;
use crate::catalog::affected::{self, Affected};
use crate::changes::{
    kind::Kind,
    log::{self, Touched},
};
use crate::db::Tx;
use crate::error::Result;
use crate::kernel::cursor::LogCursor;
use std::collections::BTreeSet;
use uuid::Uuid;

/// Entries that are read at once.
const BATCH: i64 = 2_000;

/// A batch of the log, as far as the publications have come.
#[derive(Debug, Clone, PartialEq)]
pub struct Reach {
    /// The last entry of the batch.
    pub last: LogCursor,
    /// How many entries it has.
    pub entries: usize,
    /// The products to look at again.
    pub affected: Affected,
}

/// The next batch after a cursor, for those who show what is live; none if the publications have come no further.
///
/// # Why
/// What a product or style says reaches nobody before its publication moved, so those entries are passed over.
pub async fn after(tx: &mut Tx, cursor: LogCursor) -> Result<Option<Reach>> {
    batch(tx, cursor, |kind| !matches!(kind, Kind::Product | Kind::Style)).await
}

/// The next batch after a cursor, for those who show every product as it is now.
pub async fn all_after(tx: &mut Tx, cursor: LogCursor) -> Result<Option<Reach>> {
    batch(tx, cursor, |kind| kind != Kind::Publication).await
}

async fn batch(tx: &mut Tx, cursor: LogCursor, speaks: impl Fn(Kind) -> bool) -> Result<Option<Reach>> {
    let until = log::cursor(tx, follow::CURSOR).await?;
    let entries = log::touched(tx, cursor, until, BATCH).await?;
    let Some(last) = entries.last().map(|entry| entry.seq) else { return Ok(None) };
    let count = entries.len();
    let speaking: Vec<Touched> = entries.into_iter().filter(|entry| speaks(entry.kind)).collect();
    let affected = affected::affected(tx, &speaking).await?;
    Ok(Some(Reach { last, entries: count, affected }))
}

/// These products and every other colour of their styles: a tile shows its siblings.
pub async fn with_siblings(tx: &mut Tx, products: &BTreeSet<Uuid>) -> Result<Vec<Uuid>> {
    let ids: Vec<Uuid> = products.iter().copied().collect();
    let rows: Vec<(Uuid,)> = tx
        .query("SELECT p.id FROM products p JOIN products q ON q.style_id = p.style_id WHERE")
        .among("q.id", &ids)
        .raw(" ORDER BY p.id")
        .all()
        .await?;
    // A product that is gone has no siblings, and is looked at all the same.
    let found: BTreeSet<Uuid> = rows.into_iter().map(|(id,)| id).chain(ids).collect();
    Ok(found.into_iter().collect())
}

/// Whether a reader with this cursor has seen all that the publications have.
pub async fn is_current(app: &App, cursor: LogCursor) -> Result<bool> {
    let mut tx = app.db.read().await?;
    Ok(cursor >= log::cursor(&mut tx, follow::CURSOR).await?)
}
