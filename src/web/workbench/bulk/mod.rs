//! Many products at once: what shall be done (`choose`). The plan that comes of it is looked through, carried out and taken
//! back like any other ([`super::plans`]). Every step has an address of its own, so that a reload loses nothing and no
//! script is needed.

mod choose;

use crate::app::App;
use axum::{Router, routing::get};

/// `/workbench/bulk`.
pub fn router() -> Router<App> {
    Router::new().route("/workbench/bulk", get(choose::show).post(choose::hand_in))
}
