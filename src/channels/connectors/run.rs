//! Pushes until the house closes: one worker for each channel that is connected, on every node; a lease decides who is at it.

use super::{Report, Trouble, connection, round};
use crate::app::App;
use crate::catalog::{Channel, shared::SharedShelf};
use crate::changes::{log, record::Kept};
use crate::channels::follow;
use crate::error::Result;
use std::collections::HashMap;
use std::sync::Arc;
use tokio_util::{sync::CancellationToken, task::TaskTracker};
use uuid::Uuid;

/// A worker of a channel, and the revision of the channel that it works by.
struct Worker {
    revision: i64,
    closing: CancellationToken,
}

/// Follows until the house closes. A channel that changed gets a new worker.
pub async fn run(app: App, closing: CancellationToken) {
    let tracker = TaskTracker::new();
    let mut workers: HashMap<Uuid, Worker> = HashMap::new();
    while !closing.is_cancelled() {
        match app.slots.get::<SharedShelf>().read(&app.db).await {
            Ok(shared) => {
                let connected = shared.channels.iter().filter(|kept| kept.record.connector.is_some());
                employ(&app, &closing, &tracker, &mut workers, connected.cloned().collect());
            }
            Err(error) => follow::report("connectors", Err(error)),
        }
        follow::pause(&app, &closing).await;
    }
    tracker.close();
    tracker.wait().await;
}

/// Sends home those whose channel is gone or changed, and gives every other channel a worker.
fn employ(
    app: &App,
    closing: &CancellationToken,
    tracker: &TaskTracker,
    workers: &mut HashMap<Uuid, Worker>,
    connected: Vec<Arc<Kept<Channel>>>,
) {
    workers.retain(|id, worker| {
        let stays = connected.iter().any(|kept| kept.id == *id && kept.revision == worker.revision);
        if !stays {
            worker.closing.cancel();
        }
        stays
    });
    for channel in connected {
        if workers.contains_key(&channel.id) {
            continue;
        }
        let worker = Worker { revision: channel.revision, closing: closing.child_token() };
        tracker.spawn(follow_up(app.clone(), channel.clone(), worker.closing.clone()));
        workers.insert(channel.id, worker);
    }
}

/// # Why
/// Whoever changed the channel or restarted the house may have mended what it rests for: a new worker tries at once.
async fn follow_up(app: App, channel: Arc<Kept<Channel>>, closing: CancellationToken) {
    follow::report("connectors", connection::well(&app, channel.id).await);
    while !closing.is_cancelled() {
        follow::report("connectors", step(&app, &channel, &closing).await);
        follow::pause(&app, &closing).await;
    }
}

/// Works off what there is, if nobody else is at it.
async fn step(app: &App, channel: &Kept<Channel>, closing: &CancellationToken) -> Result<()> {
    let Some(settings) = &channel.record.connector else { return Ok(()) };
    measure(app, channel).await?;
    if !connection::has_work(app, channel.id, settings).await? {
        return Ok(());
    }
    let Some(lease) = connection::Lease::take(app, channel, settings).await? else { return Ok(()) };
    let mut report = Report::default();
    let done = lease.during(app, closing, round::round(app, channel, &mut report)).await?;
    if report != Report::default() {
        tracing::info!(channel = channel.record.code, ?report, "pushed");
    }
    match done {
        Some(Err(Trouble::Ours(error))) => Err(error),
        Some(Err(trouble)) => {
            tracing::warn!(channel = channel.record.code, reason = %trouble.message(), "the channel rests");
            Ok(())
        }
        Some(Ok(())) | None => Ok(()),
    }
}

/// How far the channel is behind the publications, in entries of the log.
async fn measure(app: &App, channel: &Kept<Channel>) -> Result<()> {
    let mut tx = app.db.read().await?;
    let behind = log::cursor(&mut tx, follow::CURSOR).await?.0
        - log::cursor(&mut tx, &connection::cursor_of(channel.id)).await?.0;
    let labels = [("channel", channel.record.code.clone())];
    metrics::gauge!("selvedge_delivery_lag_entries", &labels).set(behind.max(0) as f64);
    Ok(())
}
