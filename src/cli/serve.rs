//! `selvedge serve`: the house, open.

use super::{DATA, beside};
use crate::app::App;
use crate::bulk;
use crate::catalog::retention;
use crate::channels::{
    ahead, connectors, feeds, follow::Follower, grid::GridIndexer, progress, shop::ShopIndexer,
};
use crate::config::{Config, LogFormat, Settings};
use crate::error::{Error, Result};
use crate::imports;
use crate::jobs;
use crate::kernel::message::Message;
use crate::people::{setup, sign_on};
use std::collections::HashMap;
use std::process::ExitCode;
use tokio::net::TcpListener;
use tokio_util::{sync::CancellationToken, task::TaskTracker};
use tracing_subscriber::EnvFilter;

/// Serves until it is asked to stop.
pub async fn run(settings: Settings) -> Result<ExitCode> {
    let config = settings.config(DATA)?;
    start_log(&config);
    let _held = beside::hold(&config)?;
    let app = super::open(config).await?;
    let listener = listen(&app.config).await?;
    println!("Selvedge serves at {}", app.config.base_url());
    if let Some(link) = setup::open(&app).await? {
        println!("Nobody is here yet. Make the first admin once at {link}");
    }
    open(app, listener).await?;
    Ok(ExitCode::SUCCESS)
}

/// Binds the address; an address that is taken is told by name.
pub async fn listen(config: &Config) -> Result<TcpListener> {
    let told = |error: std::io::Error| {
        let address = config.listen.to_string();
        Error::Unavailable(
            Message::new("cli-address-taken").with("address", address).with("reason", error.to_string()),
        )
    };
    TcpListener::bind(config.listen).await.map_err(told)
}

/// Serves requests and follows the log until a signal comes; then lets both finish what they are at.
pub async fn open(app: App, listener: TcpListener) -> Result<()> {
    sign_on::check(&app)?;
    let closing = CancellationToken::new();
    let followers = TaskTracker::new();
    followers.spawn(Follower::run(app.clone(), closing.clone()));
    followers.spawn(ShopIndexer::run(app.clone(), closing.clone()));
    followers.spawn(GridIndexer::run(app.clone(), closing.clone()));
    followers.spawn(feeds::run(app.clone(), closing.clone()));
    followers.spawn(ahead::run(app.clone(), closing.clone()));
    let handlers = HashMap::from([
        (imports::job::KIND, imports::job::handler()),
        (imports::job::TRIAL, imports::job::handler()),
    ]);
    followers.spawn(jobs::worker::run(app.clone(), handlers, closing.clone()));
    // Who changes a thousand products does not wait until an import has ended.
    followers.spawn(jobs::worker::run(app.clone(), bulk::handlers(), closing.clone()));
    followers.spawn(connectors::run(app.clone(), closing.clone()));
    followers.spawn(progress::run(app.clone(), closing.clone()));
    followers.spawn(retention::run(app.clone(), closing.clone()));
    followers.close();
    let served = crate::web::serve(app.clone(), listener, asked_to_stop()).await;
    closing.cancel();
    app.bell.notify_waiters();
    followers.wait().await;
    app.db.close().await;
    served
}

/// Ctrl-C, or the signal of a service manager.
async fn asked_to_stop() {
    let interrupted = tokio::signal::ctrl_c();
    #[cfg(unix)]
    {
        let mut terminated = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate())
            .expect("a process may listen to its own signals");
        tokio::select! {
            _ = interrupted => {}
            _ = terminated.recv() => {}
        }
    }
    #[cfg(not(unix))]
    let _ = interrupted.await;
}

/// Log lines on standard error, for people or as JSON; `RUST_LOG` chooses how much.
pub fn start_log(config: &Config) {
    let filter =
        EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new("info,tantivy=warn,sqlx=warn"));
    let lines = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr);
    // A second start in one process keeps the first log.
    let _ = match config.log {
        LogFormat::Json => lines.json().try_init(),
        LogFormat::Text => lines.try_init(),
    };
}
