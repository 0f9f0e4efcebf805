//! A command beside a running server. A lock in the data folder tells whether a server holds it: then a command writes
//! its records and waits until those who follow the log have passed them; else it works off the log itself.

use crate::app::App;
use crate::changes::log;
use crate::channels::{feeds, follow, follow::Follower, shop::ShopIndexer, tick};
use crate::config::Config;
use crate::error::{Error, Result};
use crate::kernel::{cursor::LogCursor, message::Message};
use crate::search::{Index, Kind};
use std::fs::{File, OpenOptions, TryLockError};
use std::time::Duration;

/// Held by a server for as long as it lives; the system lets go of it however the process ends.
#[derive(Debug)]
pub struct Held(#[allow(dead_code)] File);

fn lock_file(config: &Config) -> Result<File> {
    std::fs::create_dir_all(&config.data)?;
    Ok(OpenOptions::new().create(true).truncate(false).write(true).open(config.data.join("server.lock"))?)
}

/// Takes hold of the data folder for a server.
///
/// # Errors
/// A conflict if another server holds it.
pub fn hold(config: &Config) -> Result<Held> {
    let file = lock_file(config)?;
    match file.try_lock() {
        Ok(()) => Ok(Held(file)),
        Err(TryLockError::WouldBlock) => Err(Error::Conflict(
            Message::new("folder-held").with("folder", config.data.display().to_string()),
        )),
        Err(TryLockError::Error(error)) => Err(error.into()),
    }
}

/// Whether a server holds the data folder now.
pub fn is_held(config: &Config) -> Result<bool> {
    match lock_file(config)?.try_lock_shared() {
        Ok(()) => Ok(false),
        Err(TryLockError::WouldBlock) => Ok(true),
        Err(TryLockError::Error(error)) => Err(error.into()),
    }
}

/// Makes what was written visible: waits for the server that runs, or works off the log.
pub async fn settle(app: &App) -> Result<()> {
    if is_held(&app.config)? { wait(app).await } else { work_off(app).await }
}

/// Publications, the shop's index and the feeds, up to the head of the log.
pub async fn work_off(app: &App) -> Result<()> {
    tick::tick(app).await?;
    Follower::catch_up(app).await?;
    ShopIndexer::catch_up(app).await?;
    feeds::catch_up(app).await
}

/// Waits until those who follow the log in the server have passed what is there now.
async fn wait(app: &App) -> Result<()> {
    let mut tx = app.db.read().await?;
    let head = log::head(&mut tx).await?;
    drop(tx);
    while !has_passed(app, head).await? {
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    Ok(())
}

async fn has_passed(app: &App, head: LogCursor) -> Result<bool> {
    let mut tx = app.db.read().await?;
    let derived = log::cursor(&mut tx, follow::CURSOR).await?;
    drop(tx);
    if derived < head {
        return Ok(false);
    }
    // The index is read anew: this process sees only what it was when it was opened.
    let folder = app.config.data.join("index").join("shop");
    let index =
        tokio::task::spawn_blocking(move || Index::open(&folder, Kind::Shop).map(|index| index.cursor()));
    let cursor = index.await.map_err(|e| Error::internal("looking at the index", e))??;
    Ok(cursor.is_some_and(|cursor| cursor >= head.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_is_held_by_one_server_and_only_while_it_lives() {
        let folder = tempfile::tempdir().unwrap();
        let config = Config::in_folder(folder.path());
        assert!(!is_held(&config).unwrap());
        let held = hold(&config).unwrap();
        assert!(is_held(&config).unwrap());
        assert!(matches!(hold(&config), Err(Error::Conflict(_))));
        drop(held);
        assert!(!is_held(&config).unwrap());
    }
}
