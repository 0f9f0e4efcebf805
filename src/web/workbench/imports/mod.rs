//! Imports: files come in, are recognised, tried, imported, reported; every import and plan in one history.
//!
//! - [`history`]: all of them, newest first; [`arrive`]: files that come in
//! - [`upload`]: how an upload is read, its first rows, what its columns mean ([`mapping`], [`choices`], [`rows`])
//! - [`act`]: try it, import it, drop it; [`report`]: what a run did, file by file, and the rows to mend
//! - [`progress`]: how far a job is, and how to stop it

mod act;
mod arrive;
mod choices;
mod history;
mod mapping;
mod progress;
mod report;
mod rows;
mod upload;

pub(super) use history::title;

use crate::app::App;
use crate::error::{Error, Result};
use axum::{
    Router,
    extract::DefaultBodyLimit,
    routing::{get, post},
};
use uuid::Uuid;

/// `/workbench/imports` and `/workbench/jobs`.
pub fn router() -> Router<App> {
    Router::new()
        .route(
            "/workbench/imports",
            get(history::show).post(arrive::receive).layer(DefaultBodyLimit::disable()),
        )
        .route("/workbench/imports/{id}", get(upload::show).post(upload::save))
        .route("/workbench/imports/{id}/import", get(act::check).post(act::import))
        .route("/workbench/imports/{id}/drop", post(act::drop_it))
        .route("/workbench/imports/{id}/report", get(report::show))
        .route("/workbench/imports/{id}/rejected/{file}", get(report::rejected))
        .route("/workbench/jobs/{id}", get(progress::show))
        .route("/workbench/jobs/{id}/cancel", post(progress::cancel))
}

/// A form without fields of its own.
#[derive(Debug, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Nothing {}

/// An id in an address.
pub(super) fn id_of(kind: &'static str, text: &str) -> Result<Uuid> {
    Uuid::parse_str(text).map_err(|_| Error::not_found(kind, text))
}

/// The page of an upload.
pub(super) fn address(id: Uuid) -> String {
    format!("/workbench/imports/{id}")
}

/// The page of a job.
pub(super) fn job_address(id: Uuid) -> String {
    format!("/workbench/jobs/{id}")
}
