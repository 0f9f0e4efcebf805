//! Keeps the workbench's index current.
//!
//! # Why
//! The rows are built in the catalogue; they are followed from here, since they come after the standings.

use super::{
    follow::Progress,
    keeper::{self, Batch, Indexer, blocking},
    reach::{self, Reach},
};
use crate::app::App;
use crate::catalog::{
    family::{self, Family},
    grid::{self, RowImage},
    named::Named,
    shared::SharedShelf,
    standing,
};
use crate::db::Tx;
use crate::error::Result;
use crate::kernel::cursor::LogCursor;
use crate::search::{Address, Index};
use std::collections::{HashMap, HashSet};
use std::sync::Arc;
use tokio_util::sync::CancellationToken;
use uuid::Uuid;

/// The indexer of the workbench: one at a time on a node.
#[derive(Debug, Clone, Copy)]
pub struct GridIndexer;

impl GridIndexer {
    /// Takes up the next batch of the log, or fills an index that is empty.
    ///
    /// # Errors
    /// Whatever database and index say; the index is then as it was after its last commit.
    pub async fn step(app: &App) -> Result<Progress> {
        keeper::step::<Self>(app).await
    }

    /// Works off all that the standings have brought.
    ///
    /// # Errors
    /// As [`GridIndexer::step`].
    pub async fn catch_up(app: &App) -> Result<()> {
        keeper::catch_up::<Self>(app).await
    }

    /// Throws the index away and fills it again from the records.
    ///
    /// # Errors
    /// As [`GridIndexer::step`].
    pub async fn rebuild(app: &App) -> Result<()> {
        keeper::rebuild::<Self>(app).await
    }

    /// Follows until the house closes.
    pub async fn run(app: App, closing: CancellationToken) {
        keeper::run::<Self>(app, closing).await;
    }
}

impl Indexer for GridIndexer {
    const NAME: &'static str = "workbench index";

    fn index(app: &App) -> Arc<Index> {
        app.workbench.clone()
    }

    async fn reach(tx: &mut Tx, from: LogCursor) -> Result<Option<(Reach, Vec<Uuid>)>> {
        let reach = reach::all_after(tx, from).await?;
        Ok(reach.map(|reach| {
            let ids = reach.affected.products.iter().copied().collect();
            (reach, ids)
        }))
    }

    async fn look(app: &App, ids: &[Uuid]) -> Result<Batch> {
        let mut tx = app.db.read().await?;
        let shared = app.slots.get::<SharedShelf>().current(&mut tx).await?;
        let families = family::load(&mut tx, ids).await?;
        let standings = standing::of(&mut tx, ids).await?;
        let pictures = first_pictures(&mut tx, &families).await?;
        drop(tx);
        let there: HashSet<Uuid> = families.iter().map(|family| family.product.id).collect();
        let gone = ids.iter().filter(|id| !there.contains(id)).map(|id| grid::address(*id)).collect();
        let mut documents = Vec::with_capacity(families.len());
        let mut named = Named::new(&app.words);
        for family in &families {
            if let Some(standing) = standings.get(&family.product.id) {
                let now = app.clock.now();
                documents.push(grid::document(family, standing, &shared, &pictures, &mut named, now)?);
            }
        }
        Ok(Batch { documents, gone })
    }

    async fn leaves(app: &App) -> Result<Vec<Address>> {
        let index = app.workbench.clone();
        let addresses = blocking(move || {
            let mut found = Vec::new();
            index.each_address(|address| {
                found.push(address);
                Ok(())
            })?;
            Ok(found)
        });
        let addresses = addresses.await?;
        let mut gone = Vec::new();
        let mut tx = app.db.read().await?;
        for page in addresses.chunks(1_000) {
            let ids: Vec<Uuid> = page.iter().filter_map(|address| address.key.parse().ok()).collect();
            let rows: Vec<(Uuid,)> =
                tx.query("SELECT id FROM products WHERE").among("id", &ids).all().await?;
            let there: HashSet<Address> = rows.into_iter().map(|(id,)| grid::address(id)).collect();
            gone.extend(page.iter().filter(|address| !there.contains(address)).cloned());
        }
        Ok(gone)
    }
}

/// The first picture of each, by hash.
async fn first_pictures(tx: &mut Tx, families: &[Family]) -> Result<HashMap<String, RowImage>> {
    let first = families.iter().filter_map(|family| family.product.record.links.images.first());
    let hashes: HashSet<&str> = first.map(|image| image.asset.as_str()).collect();
    let hashes: Vec<&str> = hashes.into_iter().collect();
    let rows: Vec<RowImage> = tx
        .query("SELECT hash, width, height FROM assets WHERE width IS NOT NULL AND height IS NOT NULL AND")
        .among_text("hash", &hashes)
        .all()
        .await?;
    Ok(rows.into_iter().map(|image| (image.hash.clone(), image)).collect())
}
