//! `selvedge serve`: the house, open.

use super::{DATA, beside};
use crate::app::App;
use crate::channels::{ahead, feeds, follow::Follower, shop::ShopIndexer};
use crate::config::{Config, LogFormat, Settings};
use crate::error::{Error, Result};
use crate::kernel::message::Message;
use crate::people::setup;
use crate::web;
use std::{net::SocketAddr, process::ExitCode};
use tokio::net::TcpListener;
use tokio_util::{sync::CancellationToken, task::TaskTracker};

/// Serves until it is told to stop.
pub async fn run(settings: Settings) -> Result<ExitCode> {
    let config = settings.config(DATA)?;
    begin_the_log(config.log);
    let _held = beside::hold(&config)?;
    let listener = listen(config.listen).await?;
    let app = App::open(config).await?;
    let address = listener.local_addr()?;
    println!("Selvedge listens on http://{address}");
    if let Some(secret) = setup::open(&app).await? {
        let base = app.config.public_url.clone().unwrap_or_else(|| format!("http://{address}"));
        println!("Nobody is here yet. The first admin comes in by this link, once: {base}/setup/{secret}");
    }
    open(app, listener).await?;
    Ok(ExitCode::SUCCESS)
}

/// The address that was asked for.
///
/// # Errors
/// Unavailable if it is taken or not this machine's.
async fn listen(address: SocketAddr) -> Result<TcpListener> {
    TcpListener::bind(address).await.map_err(|error| {
        let message = Message::new("listen-refused").with("address", address.to_string());
        Error::Unavailable(message.with("reason", error.to_string()))
    })
}

/// Serves an app with all who follow its log, until the process is told to stop; then ends them in peace.
pub async fn open(app: App, listener: TcpListener) -> Result<()> {
    let (closing, followers) = (CancellationToken::new(), TaskTracker::new());
    followers.spawn(Follower::run(app.clone(), closing.clone()));
    followers.spawn(ShopIndexer::run(app.clone(), closing.clone()));
    followers.spawn(feeds::run(app.clone(), closing.clone()));
    followers.spawn(ahead::run(app.clone(), closing.clone()));
    let served = web::serve(app.clone(), listener, told_to_stop()).await;
    closing.cancel();
    followers.close();
    followers.wait().await;
    app.db.close().await;
    served
}

/// Ctrl-C, or what a service manager sends.
async fn told_to_stop() {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        if let Ok(mut terminated) = signal(SignalKind::terminate()) {
            tokio::select! {
                _ = tokio::signal::ctrl_c() => {}
                _ = terminated.recv() => {}
            }
            return;
        }
    }
    if let Err(error) = tokio::signal::ctrl_c().await {
        tracing::warn!(%error, "the house cannot hear when it is told to stop");
        std::future::pending::<()>().await;
    }
}

/// Lines on standard error; `RUST_LOG` says how many.
pub fn begin_the_log(format: LogFormat) {
    use tracing_subscriber::{EnvFilter, fmt};
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new("info"));
    let lines = fmt().with_env_filter(filter).with_writer(std::io::stderr);
    let begun = match format {
        LogFormat::Text => lines.try_init(),
        LogFormat::Json => lines.json().flatten_event(true).try_init(),
    };
    if let Err(error) = begun {
        eprintln!("the log was begun already: {error}");
    }
}

/// What a command opens: no listener, and a log of warnings only.
pub async fn quietly(settings: Settings) -> Result<App> {
    use tracing_subscriber::{EnvFilter, fmt};
    let config: Config = settings.config(DATA)?;
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new("warn"));
    // Begun once: a command that opens a second house writes into the same log.
    let _ = fmt().with_env_filter(filter).with_writer(std::io::stderr).try_init();
    App::open(config).await
}
