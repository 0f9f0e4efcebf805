//! Packs: fragments by the hundred, ready to be sent. One whose fragments changed is empty until someone pulls.

use super::gzip;
use crate::db::{Column, Rows, Sort, Tx};
use crate::error::{Error, Result};
use std::collections::BTreeMap;
use uuid::Uuid;

/// Items that a pack takes before the next is begun.
const FULL: i64 = 500;

/// Where new fragments of a feed go, and which packs they touch.
pub(super) struct Shelf {
    feed: Uuid,
    last: i64,
    counts: BTreeMap<i64, i64>,
    touched: BTreeMap<i64, i64>,
}

impl Shelf {
    /// As the database has it.
    pub async fn open(tx: &mut Tx, feed: Uuid) -> Result<Shelf> {
        let rows: Vec<(i64, i64)> =
            tx.query("SELECT pack, item_count FROM feed_packs WHERE feed_id = $1").bind(feed).all().await?;
        let counts: BTreeMap<i64, i64> = rows.into_iter().collect();
        let last = counts.keys().next_back().copied().unwrap_or(0);
        Ok(Shelf { feed, last, counts, touched: BTreeMap::new() })
    }

    /// The pack of a fragment with so many items: the one where it is, or the last that has room.
    pub fn place(&mut self, before: Option<(i64, i64)>, items: i64) -> i64 {
        let (pack, had) = before.unwrap_or_else(|| {
            if self.counts.get(&self.last).is_some_and(|count| *count >= FULL) {
                self.last += 1;
            }
            (self.last, 0)
        });
        let count = self.counts.entry(pack).or_insert(0);
        *count += items - had;
        self.touched.insert(pack, *count);
        pack
    }

    /// Empties the packs that were touched.
    pub async fn keep(self, tx: &mut Tx) -> Result<()> {
        const COLUMNS: &[Column] = &[("feed_id", Sort::Id), ("pack", Sort::Int), ("item_count", Sort::Int)];
        let mut rows = Rows::of("feed_packs", COLUMNS);
        self.touched.iter().for_each(|(pack, count)| rows.push(&(self.feed, pack, count)));
        rows.upsert(tx, &["feed_id", "pack"]).await?;
        for pack in self.touched.keys() {
            tx.query("UPDATE feed_packs SET plain = NULL, packed = NULL WHERE feed_id = $1 AND pack = $2 AND plain IS NOT NULL")
                .bind(self.feed)
                .bind(*pack)
                .run()
                .await?;
        }
        Ok(())
    }
}

/// The packs of a feed that have to be put together, the first few.
pub(super) async fn empty(tx: &mut Tx, feed: Uuid) -> Result<Vec<i64>> {
    let rows: Vec<(i64,)> = tx
        .query("SELECT pack FROM feed_packs WHERE feed_id = $1 AND plain IS NULL ORDER BY pack LIMIT 8")
        .bind(feed)
        .all()
        .await?;
    Ok(rows.into_iter().map(|(pack,)| pack).collect())
}

/// What a pack says: its fragments in a fixed order.
pub(super) async fn assemble(tx: &mut Tx, feed: Uuid, pack: i64) -> Result<Vec<u8>> {
    let rows: Vec<(String,)> = tx
        .query("SELECT body FROM feed_fragments WHERE feed_id = $1 AND pack = $2 ORDER BY product_id")
        .bind(feed)
        .bind(pack)
        .all()
        .await?;
    Ok(rows.into_iter().map(|(body,)| body).collect::<String>().into_bytes())
}

/// Puts a pack together and keeps it, plain and compressed.
pub(super) async fn fill(tx: &mut Tx, feed: Uuid, pack: i64) -> Result<()> {
    let plain = assemble(tx, feed, pack).await?;
    let (plain, packed) = tokio::task::spawn_blocking(move || {
        let packed = gzip::piece(&plain)?;
        Ok::<_, Error>((plain, packed))
    })
    .await
    .map_err(|e| Error::internal("compressing a feed", e))??;
    tx.query("UPDATE feed_packs SET plain = $1, packed = $2 WHERE feed_id = $3 AND pack = $4")
        .bind(plain)
        .bind(packed)
        .bind(feed)
        .bind(pack)
        .run()
        .await?;
    Ok(())
}
