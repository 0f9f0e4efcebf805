//! Keeps the shop's index current.

use super::document::{address, document};
use crate::app::App;
use crate::catalog::{Channel, Shared, named::Named, shared::SharedShelf};
use crate::changes::record::Kept;
use crate::channels::{
    follow::Progress,
    keeper::{self, Batch, Indexer, blocking},
    live,
    reach::{self, Reach},
};
use crate::db::Tx;
use crate::error::Result;
use crate::kernel::cursor::LogCursor;
use crate::search::{Address, Index};
use std::collections::HashSet;
use std::sync::Arc;
use tokio_util::sync::CancellationToken;
use uuid::Uuid;

/// The shop's indexer: one at a time on a node.
#[derive(Debug, Clone, Copy)]
pub struct ShopIndexer;

impl ShopIndexer {
    /// Takes up the next batch of the log, or fills an index that is empty.
    ///
    /// # Errors
    /// Whatever database and index say; the index is then as it was after its last commit.
    pub async fn step(app: &App) -> Result<Progress> {
        keeper::step::<Self>(app).await
    }

    /// Works off all that the publications have brought.
    ///
    /// # Errors
    /// As [`ShopIndexer::step`].
    pub async fn catch_up(app: &App) -> Result<()> {
        keeper::catch_up::<Self>(app).await
    }

    /// Throws the index away and fills it again from the records.
    ///
    /// # Errors
    /// As [`ShopIndexer::step`].
    pub async fn rebuild(app: &App) -> Result<()> {
        keeper::rebuild::<Self>(app).await
    }

    /// Follows until the house closes.
    pub async fn run(app: App, closing: CancellationToken) {
        keeper::run::<Self>(app, closing).await;
    }
}

impl Indexer for ShopIndexer {
    const NAME: &'static str = "shop index";

    fn index(app: &App) -> Arc<Index> {
        app.shop.clone()
    }

    async fn reach(tx: &mut Tx, from: LogCursor) -> Result<Option<(Reach, Vec<Uuid>)>> {
        let Some(reach) = reach::after(tx, from).await? else { return Ok(None) };
        let ids = match reach.affected.everything {
            true => Vec::new(),
            false => reach::with_siblings(tx, &reach.affected.products).await?,
        };
        Ok(Some((reach, ids)))
    }

    /// What becomes of these products on every storefront.
    async fn look(app: &App, ids: &[Uuid]) -> Result<Batch> {
        let mut tx = app.db.read().await?;
        let shared = app.slots.get::<SharedShelf>().current(&mut tx).await?;
        let (mut batch, mut named) = (Batch::default(), Named::new(&app.words));
        for channel in storefronts(&shared) {
            let live = live::products(&mut tx, &shared, channel, ids, app.clock.now()).await?;
            let shown: HashSet<Uuid> = live.iter().map(|live| live.family.product.id).collect();
            let gone = ids.iter().filter(|id| !shown.contains(id));
            batch.gone.extend(gone.map(|id| address(&channel.record, *id)));
            for live in &live {
                batch.documents.push(document(live, &channel.record, &shared, &mut named)?);
            }
        }
        Ok(batch)
    }

    /// Documents of channels that are no storefronts (any more).
    async fn leaves(app: &App) -> Result<Vec<Address>> {
        let shared = app.slots.get::<SharedShelf>().read(&app.db).await?;
        let open: HashSet<String> = storefronts(&shared).map(|kept| kept.record.code.clone()).collect();
        let index = app.shop.clone();
        blocking(move || {
            let mut gone = Vec::new();
            index.each_address(|address| {
                if !open.contains(&address.scope) {
                    gone.push(address);
                }
                Ok(())
            })?;
            Ok(gone)
        })
        .await
    }
}

fn storefronts(shared: &Shared) -> impl Iterator<Item = &Arc<Kept<Channel>>> {
    shared.channels.iter().filter(|kept| kept.record.is_storefront)
}
