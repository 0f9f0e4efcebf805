//! Many products at once: what shall be done (`choose`), and the plan that comes of it, looked through, carried out, taken
//! back (`plan`, its lines in words: `told`); `plans`: all of them. Every step has an address of its own, so that a reload
//! loses nothing and no script is needed.

mod choose;
mod plan;
mod plans;
mod told;

use crate::app::App;
use axum::{Router, routing::get, routing::post};

/// `/workbench/bulk`, `/workbench/plans` and `/workbench/plans/{id}`.
pub fn router() -> Router<App> {
    Router::new()
        .route("/workbench/bulk", get(choose::show).post(choose::hand_in))
        .route("/workbench/plans", get(plans::list))
        .route("/workbench/plans/{id}", get(plan::show))
        .route("/workbench/plans/{id}/progress", get(plan::progress))
        .route("/workbench/plans/{id}/apply", post(plan::apply))
        .route("/workbench/plans/{id}/cancel", post(plan::cancel))
        .route("/workbench/plans/{id}/drop", post(plan::drop_it))
        .route("/workbench/plans/{id}/undo", post(plan::undo))
}
