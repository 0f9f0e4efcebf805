//! Follows the change log: what a change reaches gets its standing and its publications anew.
//!
//! # Why
//! A batch that reaches a few products is one transaction: what is derived and the cursor move together. One that
//! reaches everything is done page by page, so that the only write lock of SQLite is never held for long; the cursor
//! moves with the last page. Killed in between, it begins again, and finds most of it done.

use super::{fresh::Fresh, program, publication, tick};
use crate::app::App;
use crate::catalog::{
    affected::{self, Affected},
    family,
    shared::SharedShelf,
    standing,
};
use crate::changes::{
    kind::Kind,
    log::{self, Touched},
};
use crate::db::{Tx, dialect};
use crate::error::Result;
use crate::kernel::cursor::LogCursor;
use std::time::Duration;
use tokio_util::sync::CancellationToken;
use uuid::Uuid;

/// Up to which entry standings and publications follow the log.
pub const CURSOR: &str = "derived";

/// Entries that are read at once.
const BATCH: i64 = 1_000;
/// Products that are derived in one transaction.
const PAGE: usize = 100;
/// How long the followers wait for the bell before they look by themselves.
const PATIENCE: Duration = Duration::from_millis(500);

/// What a step has done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Progress {
    /// Entries that were read.
    pub entries: usize,
    /// Products that were derived anew.
    pub products: usize,
    /// Publications that moved.
    pub moved: usize,
}

impl Progress {
    /// Whether there was nothing to do.
    pub fn is_idle(self) -> bool {
        self.entries == 0
    }
}

/// What this node's follower has derived since it was last at the head of the log.
#[derive(Debug, Default)]
pub(super) struct Derived(pub(super) Fresh);

/// The follower of the log that comes first: standings and publications.
#[derive(Debug, Clone, Copy)]
pub struct Follower;

impl Follower {
    /// Takes up the next batch of the log, if there is one.
    ///
    /// # Errors
    /// Whatever the database says; then nothing of the last page was done, and the next call begins there.
    pub async fn step(app: &App) -> Result<Progress> {
        let fresh = app.slots.get::<Derived>();
        let Some(Next { from, last, entries, mut pages }) = next(app, &fresh.0).await? else {
            fresh.0.forget();
            return Ok(Progress::default());
        };
        let mut progress = Progress { entries, ..Progress::default() };
        loop {
            let mut tx = app.db.write().await?;
            if !is_at(&mut tx, from).await? {
                // Another node was quicker.
                return Ok(progress);
            }
            let head = log::head(&mut tx).await?;
            let page = pages.next(&mut tx).await?;
            let is_last = page.len() < PAGE;
            progress.products += page.len();
            progress.moved += derive(app, &mut tx, &page).await?;
            if is_last {
                log::advance(&mut tx, CURSOR, last, app.clock.now()).await?;
            }
            tx.commit().await?;
            fresh.0.looked(&page, head);
            if is_last {
                break;
            }
        }
        app.bell.notify_waiters();
        Ok(progress)
    }

    /// Works off the log up to its head.
    ///
    /// # Errors
    /// As [`Follower::step`].
    pub async fn catch_up(app: &App) -> Result<Progress> {
        let mut all = Progress::default();
        loop {
            let step = Follower::step(app).await?;
            all.entries += step.entries;
            all.products += step.products;
            all.moved += step.moved;
            if step.is_idle() {
                return Ok(all);
            }
        }
    }

    /// Derives everything again, whatever the log says.
    ///
    /// # Errors
    /// As [`Follower::step`].
    pub async fn rebuild(app: &App) -> Result<Progress> {
        let mut progress = Follower::catch_up(app).await?;
        let mut pages = Pages::AllAfter(Uuid::nil());
        loop {
            let mut tx = app.db.write().await?;
            let page = pages.next(&mut tx).await?;
            progress.products += page.len();
            progress.moved += derive(app, &mut tx, &page).await?;
            tx.commit().await?;
            if page.len() < PAGE {
                break;
            }
        }
        Follower::catch_up(app).await?;
        Ok(progress)
    }

    /// Follows until the house closes, and lets the clock tick.
    pub async fn run(app: App, closing: CancellationToken) {
        report("program", program::announce(&app).await.map(|_| ()));
        let mut last_tick = None;
        while !closing.is_cancelled() {
            let now = app.clock.now();
            if last_tick.is_none_or(|at| now - at >= tick::EVERY) {
                last_tick = Some(now);
                report("tick", tick::tick(&app).await.map(|_| ()));
            }
            match Follower::step(&app).await {
                Ok(progress) if !progress.is_idle() => continue,
                outcome => report("follower", outcome.map(|_| ())),
            }
            pause(&app, &closing).await;
        }
    }
}

/// Waits for the bell, for a while, or for the end.
pub(super) async fn pause(app: &App, closing: &CancellationToken) {
    tokio::select! {
        () = app.bell.notified() => {}
        () = tokio::time::sleep(PATIENCE) => {}
        () = closing.cancelled() => {}
    }
}

/// Those who follow go on after a failure; the log says what it was.
pub(super) fn report(who: &str, outcome: Result<()>) {
    if let Err(error) = outcome {
        tracing::error!(%error, who, "following the change log");
    }
}

/// Whether the cursor is still where the batch began; other nodes wait until this transaction ends.
async fn is_at(tx: &mut Tx, from: LogCursor) -> Result<bool> {
    dialect::alone(tx, CURSOR).await?;
    Ok(log::cursor(tx, CURSOR).await? == from)
}

/// What these entries reach; what this follower wrote itself reaches nothing.
async fn reached(tx: &mut Tx, entries: &[Touched]) -> Result<Affected> {
    let others: Vec<Touched> =
        entries.iter().filter(|entry| entry.kind != Kind::Publication).cloned().collect();
    affected::affected(tx, &others).await
}

/// Derives a page of products; how many publications moved.
async fn derive(app: &App, tx: &mut Tx, ids: &[Uuid]) -> Result<usize> {
    if ids.is_empty() {
        return Ok(0);
    }
    let (shared, now) = (app.slots.get::<SharedShelf>().current(tx).await?, app.clock.now());
    let families = family::load(tx, ids).await?;
    standing::derive_families(tx, &shared, &families, now).await?;
    publication::derive(tx, &shared, &families, now).await
}

/// What is to be derived next.
struct Next {
    from: LogCursor,
    last: LogCursor,
    entries: usize,
    pages: Pages,
}

/// Reads the log up to where it reaches a product that was not derived since; what was derived already is read over, since a
/// transaction for each batch of it would cost more than the reading.
async fn next(app: &App, fresh: &Fresh) -> Result<Option<Next>> {
    let mut tx = app.db.read().await?;
    let from = log::cursor(&mut tx, CURSOR).await?;
    let (mut last, mut count) = (from, 0);
    loop {
        let entries = log::touched(&mut tx, last, LogCursor(i64::MAX), BATCH).await?;
        let Some(end) = entries.last().map(|entry| entry.seq) else { break };
        (last, count) = (end, count + entries.len());
        let pages = Pages::of(reached(&mut tx, &entries).await?, fresh, last);
        if !pages.is_empty() {
            return Ok(Some(Next { from, last, entries: count, pages }));
        }
    }
    Ok((count > 0).then(|| Next { from, last, entries: count, pages: Pages::These(Vec::new().into_iter()) }))
}

/// The products of a batch, page by page.
enum Pages {
    These(std::vec::IntoIter<Uuid>),
    AllAfter(Uuid),
}

impl Pages {
    fn of(reached: Affected, fresh: &Fresh, last: LogCursor) -> Pages {
        match reached.everything {
            true => Pages::AllAfter(Uuid::nil()),
            false => Pages::These(fresh.stale(reached.products, last).into_iter()),
        }
    }

    fn is_empty(&self) -> bool {
        matches!(self, Pages::These(ids) if ids.len() == 0)
    }

    async fn next(&mut self, tx: &mut Tx) -> Result<Vec<Uuid>> {
        match self {
            Pages::These(ids) => Ok(ids.take(PAGE).collect()),
            Pages::AllAfter(after) => {
                let rows: Vec<(Uuid,)> = tx
                    .query("SELECT id FROM products WHERE id > $1 ORDER BY id LIMIT $2")
                    .bind(*after)
                    .bind(PAGE as i64)
                    .all()
                    .await?;
                if let Some((last,)) = rows.last() {
                    *after = *last;
                }
                Ok(rows.into_iter().map(|(id,)| id).collect())
            }
        }
    }
}
