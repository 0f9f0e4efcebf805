//! `selvedge publish` and `selvedge reindex`: what follows the log, caught up or made anew.

use super::{beside, serve::quietly};
use crate::channels::{follow::Follower, shop::ShopIndexer};
use crate::config::Settings;
use crate::error::{Error, Result};
use crate::kernel::message::Message;
use std::process::ExitCode;

/// Works off the log, or waits until the running server has.
pub async fn publish(settings: Settings) -> Result<ExitCode> {
    let app = quietly(settings).await?;
    beside::settle(&app).await?;
    println!(
        "Publications, index and feeds are current: {} documents in the shop.",
        app.shop.document_count()
    );
    Ok(ExitCode::SUCCESS)
}

/// Derives everything again.
///
/// # Errors
/// A conflict if a server holds the folder: it would write the same index.
pub async fn reindex(settings: Settings) -> Result<ExitCode> {
    let app = quietly(settings).await?;
    if beside::is_held(&app.config)? {
        let folder = app.config.data.display().to_string();
        return Err(Error::Conflict(Message::new("folder-held").with("folder", folder)));
    }
    let progress = Follower::rebuild(&app).await?;
    ShopIndexer::rebuild(&app).await?;
    beside::work_off(&app).await?;
    println!("{} products derived, {} documents in the shop.", progress.products, app.shop.document_count());
    Ok(ExitCode::SUCCESS)
}
