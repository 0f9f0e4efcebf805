//! Which files are public: those of products that are live somewhere. A file that was public once is gone, not unknown.

use crate::catalog::snapshot;
use crate::db::{Column, Rows, Sort, Tx};
use crate::error::Result;
use std::collections::{BTreeSet, HashMap};
use uuid::Uuid;

/// What a channel shows of a product from now on; nothing, if there is no hash.
#[derive(Debug, Clone, Copy)]
pub struct Change<'c> {
    /// The channel.
    pub channel_id: Uuid,
    /// The product.
    pub product_id: Uuid,
    /// The snapshot that is shown.
    pub hash: Option<&'c str>,
}

/// Whether anyone may see a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Visibility {
    /// It is live on a channel.
    Public,
    /// It was, and is so no longer.
    Withdrawn,
    /// It never was.
    Private,
}

const COLUMNS: &[Column] =
    &[("channel_id", Sort::Id), ("product_id", Sort::Id), ("hash", Sort::Text), ("is_live", Sort::Bool)];

/// Notes which files these products show from now on.
pub async fn note(tx: &mut Tx, changes: &[Change<'_>]) -> Result<()> {
    if changes.is_empty() {
        return Ok(());
    }
    let hashes: Vec<String> = changes.iter().filter_map(|change| change.hash.map(str::to_owned)).collect();
    let mut files: HashMap<String, Vec<String>> = HashMap::new();
    for (hash, snapshot) in snapshot::load(tx, &hashes).await? {
        files.insert(hash, files_of(&snapshot.product()?.links));
    }
    let mut by_channel: HashMap<Uuid, BTreeSet<Uuid>> = HashMap::new();
    changes.iter().for_each(|change| {
        by_channel.entry(change.channel_id).or_default().insert(change.product_id);
    });
    for (channel, products) in by_channel {
        let products: Vec<Uuid> = products.into_iter().collect();
        tx.query("UPDATE shown_assets SET is_live = FALSE WHERE channel_id = $1 AND")
            .bind(channel)
            .among("product_id", &products)
            .run()
            .await?;
    }
    let mut rows = Rows::of("shown_assets", COLUMNS);
    for change in changes {
        let shown = change.hash.and_then(|hash| files.get(hash)).into_iter().flatten();
        shown.for_each(|file| rows.push(&(change.channel_id, change.product_id, file, true)));
    }
    rows.upsert(tx, &["channel_id", "product_id", "hash"]).await?;
    Ok(())
}

/// Every file that a product shows, each once.
fn files_of(links: &crate::catalog::product::ProductLinks) -> Vec<String> {
    let images = links.images.iter().map(|image| image.asset.clone());
    let media = links.media.iter().flat_map(|media| [media.asset.clone(), media.poster.clone()]).flatten();
    images.chain(media).collect::<BTreeSet<_>>().into_iter().collect()
}

/// Whether anyone may see a file.
pub async fn visibility(tx: &mut Tx, hash: &str) -> Result<Visibility> {
    let rows: Vec<(bool,)> =
        tx.query("SELECT DISTINCT is_live FROM shown_assets WHERE hash = $1").bind(hash).all().await?;
    Ok(match rows.iter().map(|(is_live,)| *is_live).max() {
        Some(true) => Visibility::Public,
        Some(false) => Visibility::Withdrawn,
        None => Visibility::Private,
    })
}

/// The pictures that any channel shows of these products, each once.
pub async fn pictures(tx: &mut Tx, products: &[Uuid]) -> Result<Vec<String>> {
    let rows: Vec<(String,)> = tx
        .query(
            "SELECT DISTINCT a.hash FROM assets a JOIN shown_assets s ON s.hash = a.hash
              WHERE s.is_live = TRUE AND a.width IS NOT NULL AND",
        )
        .among("s.product_id", products)
        .all()
        .await?;
    Ok(rows.into_iter().map(|(hash,)| hash).collect())
}
