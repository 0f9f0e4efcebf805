//! What a command does when a server holds the data folder, and when none does.
//!
//! A server keeps a lock on a file in the data folder for as long as it lives. A command that finds it locked writes its
//! records and waits until the server's indexes have passed its entry of the log; else it works off the log itself.

use crate::app::App;
use crate::changes::log;
use crate::channels::{feeds, follow, follow::Follower, grid::GridIndexer, shop::ShopIndexer};
use crate::config::Config;
use crate::error::{Error, Result};
use crate::kernel::{cursor::LogCursor, message::Message};
use crate::search::{Index, Kind};
use std::{
    fs::{File, OpenOptions, TryLockError},
    path::Path,
    time::{Duration, Instant},
};

/// How long a command waits for the server to take up what it wrote.
const PATIENCE: Duration = Duration::from_secs(600);

fn file(data: &Path) -> Result<File> {
    std::fs::create_dir_all(data)?;
    Ok(OpenOptions::new().create(true).truncate(false).write(true).open(data.join("server.lock"))?)
}

/// Holds the data folder for a server; dropping the file lets it go, as does the end of the process.
///
/// # Errors
/// A conflict if another server holds it.
pub fn hold(config: &Config) -> Result<File> {
    let file = file(&config.data)?;
    match file.try_lock() {
        Ok(()) => {
            if config.arriving().exists() {
                std::fs::remove_dir_all(config.arriving())?;
            }
            Ok(file)
        }
        Err(TryLockError::WouldBlock) => Err(Error::Conflict(
            Message::new("cli-folder-held").with("folder", config.data.display().to_string()),
        )),
        Err(TryLockError::Error(error)) => Err(error.into()),
    }
}

/// Whether a server holds the data folder.
fn is_held(config: &Config) -> Result<bool> {
    match file(&config.data)?.try_lock() {
        Ok(()) => Ok(false),
        Err(TryLockError::WouldBlock) => Ok(true),
        Err(TryLockError::Error(error)) => Err(error.into()),
    }
}

/// Returns once everything derived has passed what was written so far.
///
/// # Errors
/// Unavailable if the server does not come that far within ten minutes.
pub async fn settle(app: &App) -> Result<()> {
    if !is_held(&app.config)? {
        return catch_up(app).await;
    }
    let mut tx = app.db.read().await?;
    let written = log::head(&mut tx).await?;
    drop(tx);
    let since = Instant::now();
    while !has_passed(app, written).await? {
        if since.elapsed() > PATIENCE {
            return Err(Error::Unavailable(Message::new("cli-server-behind")));
        }
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
    Ok(())
}

/// Works off the log: publications, the shop's index, the feeds.
pub async fn catch_up(app: &App) -> Result<()> {
    Follower::catch_up(app).await?;
    ShopIndexer::catch_up(app).await?;
    GridIndexer::catch_up(app).await?;
    feeds::catch_up(app).await
}

/// Whether the publications and the server's indexes have passed an entry. They are opened anew to see what the other
/// process wrote.
async fn has_passed(app: &App, written: LogCursor) -> Result<bool> {
    let mut tx = app.db.read().await?;
    if log::cursor(&mut tx, follow::CURSOR).await? < written {
        return Ok(false);
    }
    drop(tx);
    for (name, kind) in [("shop", Kind::Shop), ("workbench", Kind::Workbench)] {
        let index = Index::open(&app.config.data.join("index").join(name), kind)?;
        if index.cursor().is_none_or(|cursor| cursor < written.0) {
            return Ok(false);
        }
    }
    Ok(true)
}
