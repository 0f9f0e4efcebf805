//! Keeps the shop's index current: it follows the log, each node for itself.
//!
//! # Why
//! The cursor is written with the documents, in the index's own commit: a process that dies between two steps begins
//! where the index is, and an index that is gone begins at nothing.

use super::document::{address, document};
use crate::app::App;
use crate::catalog::{Channel, Shared, shared::SharedShelf};
use crate::changes::{log, record::Kept};
use crate::channels::{
    follow::{self, Progress},
    live, reach,
};
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::kernel::cursor::LogCursor;
use crate::search::{Address, Document};
use std::collections::HashSet;
use std::sync::Arc;
use tokio::sync::Mutex;
use tokio_util::sync::CancellationToken;
use uuid::Uuid;

/// Products that are read and indexed at once.
const PAGE: usize = 200;

/// The shop's indexer: one at a time on a node.
#[derive(Debug, Clone, Copy)]
pub struct ShopIndexer;

/// Whose turn it is.
#[derive(Default)]
struct Turn(Mutex<()>);

impl ShopIndexer {
    /// Takes up the next batch of the log, or fills an index that is empty.
    ///
    /// # Errors
    /// Whatever database and index say; the index is then as it was after its last commit.
    pub async fn step(app: &App) -> Result<Progress> {
        let turn = app.slots.get::<Turn>();
        let _mine = turn.0.lock().await;
        match app.shop.cursor() {
            None => fill(app).await,
            Some(cursor) => follow(app, LogCursor(cursor)).await,
        }
    }

    /// Works off all that the publications have brought.
    ///
    /// # Errors
    /// As [`ShopIndexer::step`].
    pub async fn catch_up(app: &App) -> Result<()> {
        while !ShopIndexer::step(app).await?.is_idle() {}
        Ok(())
    }

    /// Throws the index away and fills it again from the records.
    ///
    /// # Errors
    /// As [`ShopIndexer::step`].
    pub async fn rebuild(app: &App) -> Result<()> {
        let index = app.shop.clone();
        blocking(move || index.clear()).await?;
        ShopIndexer::catch_up(app).await
    }

    /// Follows until the house closes.
    pub async fn run(app: App, closing: CancellationToken) {
        let mut has_written = false;
        while !closing.is_cancelled() {
            match ShopIndexer::step(&app).await {
                Ok(progress) if !progress.is_idle() => has_written = true,
                outcome => {
                    follow::report("shop index", outcome.map(|_| ()));
                    if std::mem::take(&mut has_written) {
                        let index = app.shop.clone();
                        follow::report("shop index", blocking(move || index.rest()).await);
                    }
                    follow::pause(&app, &closing).await;
                }
            }
        }
    }
}

/// The index writes on the thread that calls it.
async fn blocking<T: Send + 'static>(work: impl FnOnce() -> Result<T> + Send + 'static) -> Result<T> {
    tokio::task::spawn_blocking(work).await.map_err(|e| Error::internal("writing the shop's index", e))?
}

async fn apply(app: &App, batch: Batch, cursor: Option<i64>) -> Result<()> {
    let index = app.shop.clone();
    blocking(move || index.apply(batch.documents, &batch.gone, cursor)).await
}

/// What comes into the index and what goes.
#[derive(Default)]
struct Batch {
    documents: Vec<Document>,
    gone: Vec<Address>,
}

async fn follow(app: &App, from: LogCursor) -> Result<Progress> {
    let mut tx = app.db.read().await?;
    let Some(reach) = reach::after(&mut tx, from).await? else { return Ok(Progress::default()) };
    let ids = match reach.affected.everything {
        true => Vec::new(),
        false => reach::with_siblings(&mut tx, &reach.affected.products).await?,
    };
    drop(tx);
    let mut progress = Progress { entries: reach.entries, ..Progress::default() };
    if reach.affected.everything {
        progress.products = refill(app, Some(from.0)).await?;
    }
    for page in ids.chunks(PAGE) {
        let batch = look(app, page).await?;
        progress.products += page.len();
        apply(app, batch, Some(from.0)).await?;
    }
    apply(app, Batch::default(), Some(reach.last.0)).await?;
    Ok(progress)
}

/// Fills an empty index. The log is followed from where it stood when the filling began.
async fn fill(app: &App) -> Result<Progress> {
    let mut tx = app.db.read().await?;
    let from = log::cursor(&mut tx, follow::CURSOR).await?;
    drop(tx);
    let products = refill(app, None).await?;
    apply(app, Batch::default(), Some(from.0)).await?;
    Ok(Progress { entries: 1, products, moved: 0 })
}

/// Looks at every product again; those whose channel is gone leave.
async fn refill(app: &App, cursor: Option<i64>) -> Result<usize> {
    let (mut after, mut count) = (Uuid::nil(), 0);
    loop {
        let mut tx = app.db.read().await?;
        let ids: Vec<(Uuid,)> = tx
            .query("SELECT id FROM products WHERE id > $1 ORDER BY id LIMIT $2")
            .bind(after)
            .bind(PAGE as i64)
            .all()
            .await?;
        drop(tx);
        let ids: Vec<Uuid> = ids.into_iter().map(|(id,)| id).collect();
        let Some(last) = ids.last() else { break };
        (after, count) = (*last, count + ids.len());
        let batch = look(app, &ids).await?;
        apply(app, batch, cursor).await?;
    }
    leave(app, cursor).await?;
    Ok(count)
}

/// Documents of channels that are no storefronts (any more) leave.
async fn leave(app: &App, cursor: Option<i64>) -> Result<()> {
    let shared = app.slots.get::<SharedShelf>().read(&app.db).await?;
    let open: HashSet<String> = storefronts(&shared).map(|kept| kept.record.code.clone()).collect();
    let index = app.shop.clone();
    let gone = blocking(move || {
        let mut gone = Vec::new();
        index.each_address(|address| {
            if !open.contains(&address.scope) {
                gone.push(address);
            }
            Ok(())
        })?;
        Ok(gone)
    });
    let gone = gone.await?;
    if gone.is_empty() {
        return Ok(());
    }
    apply(app, Batch { gone, ..Batch::default() }, cursor).await
}

fn storefronts(shared: &Shared) -> impl Iterator<Item = &Arc<Kept<Channel>>> {
    shared.channels.iter().filter(|kept| kept.record.is_storefront)
}

/// What becomes of these products on every storefront.
async fn look(app: &App, ids: &[Uuid]) -> Result<Batch> {
    let mut tx = app.db.read().await?;
    let shared = app.slots.get::<SharedShelf>().current(&mut tx).await?;
    let codes = codes(&mut tx, ids).await?;
    let mut batch = Batch::default();
    for channel in storefronts(&shared) {
        let live = live::products(&mut tx, &shared, channel, ids, app.clock.now()).await?;
        let shown: HashSet<&str> = live.iter().map(|live| live.code()).collect();
        let gone = codes.iter().filter(|code| !shown.contains(code.as_str()));
        batch.gone.extend(gone.map(|code| address(&channel.record, code)));
        for live in &live {
            batch.documents.push(document(live, &channel.record, &shared, &app.words)?);
        }
    }
    Ok(batch)
}

async fn codes(tx: &mut Tx, ids: &[Uuid]) -> Result<Vec<String>> {
    let rows: Vec<(String,)> = tx.query("SELECT code FROM products WHERE").among("id", ids).all().await?;
    Ok(rows.into_iter().map(|(code,)| code).collect())
}
