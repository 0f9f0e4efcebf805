//! Keeps an index current: it follows the log, each node for itself.
//!
//! # Why
//! The engine writes on a thread of its own, so the next products are looked at meanwhile.
//! The cursor is written with the documents, in the index's own commit: a process that dies between two steps begins
//! where the index is, and an index that is gone begins at nothing.

use super::{
    follow::{self, Progress},
    fresh::Fresh,
    reach::Reach,
};
use crate::app::App;
use crate::changes::log;
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::kernel::cursor::LogCursor;
use crate::search::{Address, Document, Index};
use std::sync::Arc;
use std::time::{Duration, Instant};
use tokio::sync::Mutex;
use tokio_util::sync::CancellationToken;
use uuid::Uuid;

/// Products that are read at once.
const PAGE: usize = 200;
/// Documents of one commit: each makes a segment of its own, which others are merged with later.
const COMMIT: usize = 2_000;
/// How long nothing is written before the writer is let go: by then its merges are done, for which whoever saves next would wait.
const REST_AFTER: Duration = Duration::from_secs(15);

/// What comes into an index and what goes.
#[derive(Default)]
pub(super) struct Batch {
    pub documents: Vec<Document>,
    pub gone: Vec<Address>,
}

impl Batch {
    fn add(&mut self, other: Batch) {
        self.documents.extend(other.documents);
        self.gone.extend(other.gone);
    }
}

/// An index of products that follows the log.
pub(super) trait Indexer: Send + Sync + 'static {
    /// Its name in the program's log.
    const NAME: &'static str;

    /// The index.
    fn index(app: &App) -> Arc<Index>;

    /// What the log brings after a cursor, and which products it concerns (with those that show them).
    fn reach(tx: &mut Tx, from: LogCursor)
    -> impl Future<Output = Result<Option<(Reach, Vec<Uuid>)>>> + Send;

    /// What becomes of these products.
    fn look(app: &App, ids: &[Uuid]) -> impl Future<Output = Result<Batch>> + Send;

    /// What is in the index and no longer belongs there, after everything was looked at.
    fn leaves(app: &App) -> impl Future<Output = Result<Vec<Address>>> + Send;
}

/// Whose turn it is: one at a time on a node and index.
struct Turn<I>(Mutex<()>, std::marker::PhantomData<I>);

impl<I> Default for Turn<I> {
    fn default() -> Self {
        Turn(Mutex::default(), std::marker::PhantomData)
    }
}

/// What an index of this node has looked at since it was last where the publications are.
struct Looked<I>(Fresh, std::marker::PhantomData<fn() -> I>);

impl<I> Default for Looked<I> {
    fn default() -> Self {
        Looked(Fresh::default(), std::marker::PhantomData)
    }
}

/// Takes up the next batch of the log, or fills an index that is empty.
pub(super) async fn step<I: Indexer>(app: &App) -> Result<Progress> {
    let turn = app.slots.get::<Turn<I>>();
    let _mine = turn.0.lock().await;
    match I::index(app).cursor() {
        None => fill::<I>(app).await,
        Some(cursor) => follow::<I>(app, LogCursor(cursor)).await,
    }
}

/// Works off all that the log has brought.
pub(super) async fn catch_up<I: Indexer>(app: &App) -> Result<()> {
    while !step::<I>(app).await?.is_idle() {}
    Ok(())
}

/// Throws the index away and fills it again from the records.
pub(super) async fn rebuild<I: Indexer>(app: &App) -> Result<()> {
    let index = I::index(app);
    blocking(move || index.clear()).await?;
    catch_up::<I>(app).await
}

/// Follows until the house closes.
pub(super) async fn run<I: Indexer>(app: App, closing: CancellationToken) {
    let mut written: Option<Instant> = None;
    while !closing.is_cancelled() {
        match step::<I>(&app).await {
            Ok(progress) if !progress.is_idle() => written = Some(Instant::now()),
            outcome => {
                follow::report(I::NAME, outcome.map(|_| ()));
                if written.take_if(|at| at.elapsed() > REST_AFTER).is_some() {
                    let index = I::index(&app);
                    follow::report(I::NAME, blocking(move || index.rest()).await);
                }
                follow::pause(&app, &closing).await;
            }
        }
    }
}

/// The index writes on the thread that calls it.
pub(super) async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> Result<T> + Send + 'static,
) -> Result<T> {
    tokio::task::spawn_blocking(work).await.map_err(|e| Error::internal("writing an index", e))?
}

async fn apply<I: Indexer>(app: &App, batch: Batch, cursor: Option<i64>) -> Result<()> {
    let index = I::index(app);
    blocking(move || index.apply(batch.documents, &batch.gone, cursor)).await
}

/// The batches of one step: while one is written, the next is looked at.
struct Batches<'a> {
    app: &'a App,
    batch: Batch,
    writing: Option<tokio::task::JoinHandle<Result<()>>>,
}

impl<'a> Batches<'a> {
    fn of(app: &'a App) -> Self {
        Batches { app, batch: Batch::default(), writing: None }
    }

    /// Looks at a page of products, and hands the batch over when it is full; the index then stands at a cursor.
    async fn look<I: Indexer>(&mut self, page: &[Uuid], cursor: Option<i64>) -> Result<()> {
        let looked = I::look(self.app, page).await;
        match looked {
            Ok(looked) => self.batch.add(looked),
            Err(error) => {
                self.settle().await?;
                return Err(error);
            }
        }
        if self.batch.documents.len() >= COMMIT {
            self.settle().await?;
            let (index, batch) = (I::index(self.app), std::mem::take(&mut self.batch));
            self.writing =
                Some(tokio::task::spawn_blocking(move || index.apply(batch.documents, &batch.gone, cursor)));
        }
        Ok(())
    }

    /// Waits for the batch that is being written.
    async fn settle(&mut self) -> Result<()> {
        match self.writing.take() {
            Some(writing) => writing.await.map_err(|e| Error::internal("writing an index", e))?,
            None => Ok(()),
        }
    }

    /// The rest, after which the index stands at a cursor.
    async fn finish<I: Indexer>(mut self, gone: Vec<Address>, cursor: Option<i64>) -> Result<()> {
        self.settle().await?;
        self.batch.gone.extend(gone);
        apply::<I>(self.app, self.batch, cursor).await
    }
}

async fn follow<I: Indexer>(app: &App, from: LogCursor) -> Result<Progress> {
    let looked = app.slots.get::<Looked<I>>();
    let Some((reach, stale)) = next::<I>(app, &looked.0, from).await? else {
        // Behind the publications the log may go on, with more about what was looked at.
        let mut tx = app.db.read().await?;
        if log::head(&mut tx).await? <= from {
            looked.0.forget();
        }
        return Ok(Progress::default());
    };
    let mut progress = Progress { entries: reach.entries, ..Progress::default() };
    if reach.affected.everything {
        progress.products = refill::<I>(app, Some(from.0)).await?;
        apply::<I>(app, Batch::default(), Some(reach.last.0)).await?;
        return Ok(progress);
    }
    let (mut batches, mut pages) = (Batches::of(app), Vec::new());
    for page in stale.chunks(PAGE) {
        match current_until(app, page).await {
            Ok(until) => pages.push(until),
            // What is still being written must not come after what the next step writes.
            Err(error) => {
                batches.settle().await?;
                return Err(error);
            }
        }
        batches.look::<I>(page, Some(from.0)).await?;
        progress.products += page.len();
    }
    batches.finish::<I>(Vec::new(), Some(reach.last.0)).await?;
    pages.iter().flatten().for_each(|(id, until)| looked.0.looked(&[*id], *until));
    Ok(progress)
}

/// The next of the log that is to be looked at, and which products. What was seen already is read over: a commit for each
/// batch of it would cost more than the reading.
async fn next<I: Indexer>(app: &App, looked: &Fresh, from: LogCursor) -> Result<Option<(Reach, Vec<Uuid>)>> {
    let mut tx = app.db.read().await?;
    let mut read: Option<Reach> = None;
    loop {
        let after = read.as_ref().map_or(from, |reach| reach.last);
        let Some((mut reach, ids)) = I::reach(&mut tx, after).await? else {
            return Ok(read.map(|reach| (reach, Vec::new())));
        };
        reach.entries += read.map_or(0, |before| before.entries);
        let stale = if reach.affected.everything { Vec::new() } else { looked.stale(ids, reach.last) };
        if reach.affected.everything || !stale.is_empty() {
            return Ok(Some((reach, stale)));
        }
        read = Some(reach);
    }
}

/// Up to which entry what is looked at from now on is current: where the publications have come, or further if this node's
/// follower has derived a product from newer records already.
async fn current_until(app: &App, page: &[Uuid]) -> Result<Vec<(Uuid, LogCursor)>> {
    let derived = app.slots.get::<follow::Derived>();
    let ahead: Vec<Option<LogCursor>> = page.iter().map(|id| derived.0.until(*id)).collect();
    let mut tx = app.db.read().await?;
    let all = log::cursor(&mut tx, follow::CURSOR).await?;
    Ok(page.iter().zip(ahead).map(|(id, ahead)| (*id, ahead.map_or(all, |ahead| ahead.max(all)))).collect())
}

/// Fills an empty index. The log is followed from where it stood when the filling began.
async fn fill<I: Indexer>(app: &App) -> Result<Progress> {
    let mut tx = app.db.read().await?;
    let from = log::cursor(&mut tx, follow::CURSOR).await?;
    drop(tx);
    let products = refill::<I>(app, None).await?;
    apply::<I>(app, Batch::default(), Some(from.0)).await?;
    Ok(Progress { entries: 1, products, moved: 0 })
}

/// Looks at every product again; what no longer belongs there leaves.
async fn refill<I: Indexer>(app: &App, cursor: Option<i64>) -> Result<usize> {
    let (mut after, mut count, mut batches) = (Uuid::nil(), 0, Batches::of(app));
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
        batches.look::<I>(&ids, cursor).await?;
    }
    batches.settle().await?;
    let gone = I::leaves(app).await?;
    batches.finish::<I>(gone, cursor).await?;
    Ok(count)
}
