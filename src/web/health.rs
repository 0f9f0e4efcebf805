//! Is it alive, is it ready, what does it count.

use crate::app::App;
use crate::changes::log;
use crate::channels::{feeds, follow};
use crate::error::Result;
use crate::search::Index;
use axum::{
    Json, Router,
    extract::State,
    http::{StatusCode, header},
    response::{IntoResponse, Response},
    routing::get,
};
use metrics_exporter_prometheus::{PrometheusBuilder, PrometheusHandle};
use serde_json::{Value, json};
use std::sync::OnceLock;

/// How far a follower of the log may be behind while the house calls itself ready, in entries.
const SMALL_LAG: i64 = 10_000;

/// `/healthz`, `/readyz`, `/metrics`.
pub fn router() -> Router<App> {
    // Installed before the first request, so that none is missed.
    counts();
    Router::new().route("/healthz", get(alive)).route("/readyz", get(ready)).route("/metrics", get(metrics))
}

/// One recorder for the process: tests open many houses in one.
fn counts() -> Option<&'static PrometheusHandle> {
    static HANDLE: OnceLock<Option<PrometheusHandle>> = OnceLock::new();
    let buckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 10.0];
    let install = || PrometheusBuilder::new().set_buckets(&buckets).ok()?.install_recorder().ok();
    HANDLE.get_or_init(install).as_ref()
}

async fn alive() -> &'static str {
    "ok\n"
}

/// Ready if the database, the files and the index answer, and those who follow the log are not far behind.
async fn ready(State(app): State<App>) -> Response {
    let database = lag(&app).await;
    let files = app.files.shelf("ready").exists("probe").await;
    let index = !app.shop.needs_rebuild();
    let lag = database.as_ref().ok().copied();
    let is_ready = lag.is_some_and(|lag| lag <= SMALL_LAG) && files.is_ok() && index;
    let word = |is_well: bool| if is_well { "ok" } else { "down" };
    let said = json!({
        "ready": is_ready,
        "database": word(database.is_ok()),
        "files": word(files.is_ok()),
        "index": if index { "ok" } else { "rebuilding" },
        "log_lag": lag.map_or(Value::Null, Value::from),
    });
    let status = if is_ready { StatusCode::OK } else { StatusCode::SERVICE_UNAVAILABLE };
    (status, [(header::CACHE_CONTROL, "no-store")], Json(said)).into_response()
}

/// How many entries the slowest follower still has before it.
async fn lag(app: &App) -> Result<i64> {
    Ok(lags(app).await?.into_iter().take(OF_SHOPPERS).map(|(_, lag)| lag).max().unwrap_or_default())
}

/// The first of [`lags`] are those that shoppers wait for: so many.
const OF_SHOPPERS: usize = 2;

/// How many entries each follower of the log still has before it.
async fn lags(app: &App) -> Result<[(&'static str, i64); 4]> {
    let mut tx = app.db.read().await?;
    let head = log::head(&mut tx).await?;
    let derived = log::cursor(&mut tx, follow::CURSOR).await?;
    let feeds = log::cursor(&mut tx, feeds::CURSOR).await?;
    let behind = |seq: i64| head.0 - seq.clamp(0, head.0);
    let of_index = |index: &Index| behind(index.cursor().unwrap_or(0));
    Ok([
        ("derived", behind(derived.0)),
        ("shop", of_index(&app.shop)),
        ("workbench", of_index(&app.workbench)),
        ("feeds", behind(feeds.0)),
    ])
}

/// Jobs that wait or run.
async fn jobs_that_wait(app: &App) -> Result<i64> {
    let mut tx = app.db.read().await?;
    let (open,): (i64,) = tx.query("SELECT COUNT(*) FROM jobs WHERE ended_at IS NULL").one().await?;
    Ok(open)
}

async fn metrics(State(app): State<App>) -> Result<Response> {
    for (follower, lag) in lags(&app).await.into_iter().flatten() {
        metrics::gauge!("selvedge_log_lag_entries", "follower" => follower).set(lag as f64);
    }
    if let Ok(open) = jobs_that_wait(&app).await {
        metrics::gauge!("selvedge_jobs_open").set(open as f64);
    }
    metrics::gauge!("selvedge_index_documents").set(app.shop.document_count() as f64);
    let text = counts().map(PrometheusHandle::render).unwrap_or_default();
    Ok(([(header::CONTENT_TYPE, "text/plain; version=0.0.4; charset=utf-8")], text).into_response())
}
