//! The server: it begins, answers, and ends without cutting anybody off.

use super::{router, workbench::Closing};
use crate::app::App;
use crate::error::Result;
use std::{future::Future, net::SocketAddr, time::Duration};
use tokio::net::TcpListener;

/// How long requests that are under way may take once the house shuts.
const LAST_ORDERS: Duration = Duration::from_secs(20);

/// Answers requests until `shutdown` comes; then finishes those that are under way, for twenty seconds at most.
pub async fn serve(
    app: App,
    listener: TcpListener,
    shutdown: impl Future<Output = ()> + Send + 'static,
) -> Result<()> {
    let (told, mut heard) = tokio::sync::watch::channel(false);
    let streams = app.slots.get::<Closing>();
    let shutdown = async move {
        shutdown.await;
        streams.0.cancel();
        told.send_replace(true);
    };
    let service = router(app).into_make_service_with_connect_info::<SocketAddr>();
    let serving = axum::serve(listener, service).with_graceful_shutdown(shutdown);
    let patience = async move {
        // An error means that the sender is gone, which is after the end as well.
        let _ = heard.wait_for(|is_over| *is_over).await;
        tokio::time::sleep(LAST_ORDERS).await;
    };
    tokio::select! {
        ended = serving.into_future() => ended?,
        () = patience => tracing::warn!("some requests were still under way when the house shut"),
    }
    Ok(())
}
