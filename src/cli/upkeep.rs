//! `selvedge publish` and `selvedge reindex`: what follows the log, taken up or made anew.

use super::{DATA, beside};
use crate::channels::{feeds, follow::Follower, grid::GridIndexer, shop::ShopIndexer};
use crate::config::Settings;
use crate::error::Result;
use std::process::ExitCode;

/// Works off the change log, or waits for the server that does.
pub async fn publish(settings: Settings) -> Result<ExitCode> {
    let app = super::open(settings.config(DATA)?).await?;
    beside::settle(&app).await?;
    println!("{} products are live on storefront channels.", app.shop.document_count());
    Ok(ExitCode::SUCCESS)
}

/// Derives everything again from the records. A server must not hold the folder meanwhile.
pub async fn reindex(settings: Settings) -> Result<ExitCode> {
    let config = settings.config(DATA)?;
    let _held = beside::hold(&config)?;
    let app = super::open(config).await?;
    let progress = Follower::rebuild(&app).await?;
    ShopIndexer::rebuild(&app).await?;
    GridIndexer::rebuild(&app).await?;
    feeds::catch_up(&app).await?;
    println!(
        "{} products derived again; {} are live on storefront channels.",
        progress.products,
        app.shop.document_count()
    );
    Ok(ExitCode::SUCCESS)
}
