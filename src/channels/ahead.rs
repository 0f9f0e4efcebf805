//! Makes the pictures of what goes live before anyone asks for them: JPEG and WebP at once, AVIF slowly after.
//!
//! # Why
//! Nothing depends on it: a page that comes first gets its rendition on demand. So what was made is known by looking,
//! and a node that stops in between looks again.

use super::{follow, reach, shown};
use crate::app::App;
use crate::changes::log;
use crate::error::{Error, Result};
use crate::files::ContentHash;
use crate::kernel::cursor::LogCursor;
use crate::media::{Limits, Renditions};
use std::sync::{Arc, OnceLock};
use tokio_util::sync::CancellationToken;
use uuid::Uuid;

/// Up to which entry pictures were made ahead.
pub const CURSOR: &str = "pictures";

#[derive(Default)]
struct Shelf(OnceLock<Renditions>);

/// The renditions of the house.
pub fn renditions(app: &App) -> Renditions {
    let shelf: Arc<Shelf> = app.slots.get();
    shelf.0.get_or_init(|| Renditions::new(app.files.clone(), Limits::default())).clone()
}

/// Makes the JPEG and WebP files of what the next batch of the log brought; the hashes of its pictures, or none if there
/// is no such batch.
///
/// # Errors
/// Whatever the database says. A picture that cannot be made is told the log, and passed over.
pub async fn step(app: &App) -> Result<Option<Vec<ContentHash>>> {
    let mut tx = app.db.read().await?;
    let from = log::cursor(&mut tx, CURSOR).await?;
    let Some(reach) = reach::after(&mut tx, from).await? else { return Ok(None) };
    let ids: Vec<Uuid> = match reach.affected.everything {
        // Nobody's pictures change with a policy or a category; a new channel shows what others show.
        true => Vec::new(),
        false => reach.affected.products.into_iter().collect(),
    };
    let hashes = shown::pictures(&mut tx, &ids).await?;
    drop(tx);
    let hashes: Vec<ContentHash> = hashes.iter().filter_map(|hash| ContentHash::parse(hash).ok()).collect();
    for hash in &hashes {
        made(hash, renditions(app).ahead(hash).await);
    }
    advance(app, reach.last).await?;
    Ok(Some(hashes))
}

async fn advance(app: &App, to: LogCursor) -> Result<()> {
    let mut tx = app.db.write().await?;
    log::advance(&mut tx, CURSOR, to, app.clock.now()).await?;
    tx.commit().await
}

fn made(hash: &ContentHash, outcome: Result<usize, Error>) {
    if let Err(error) = outcome {
        tracing::warn!(%hash, %error, "a picture could not be made ahead");
    }
}

/// Follows until the house closes.
pub async fn run(app: App, closing: CancellationToken) {
    let mut slowly: Vec<ContentHash> = Vec::new();
    while !closing.is_cancelled() {
        // What was made is there; the rest is looked for again when the house opens.
        let stepped = tokio::select! {
            stepped = step(&app) => stepped,
            () = closing.cancelled() => return,
        };
        match stepped {
            Ok(Some(hashes)) => slowly.extend(hashes),
            Ok(None) => match slowly.pop() {
                Some(hash) => tokio::select! {
                    outcome = avif(&app, &hash) => made(&hash, outcome),
                    () = closing.cancelled() => {}
                },
                None => follow::pause(&app, &closing).await,
            },
            Err(error) => {
                follow::report("pictures", Err(error));
                follow::pause(&app, &closing).await;
            }
        }
    }
}

async fn avif(app: &App, hash: &ContentHash) -> Result<usize> {
    renditions(app).ahead_slowly(hash).await
}
