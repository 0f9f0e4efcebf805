//! The editor: a product or a style with all its fields, what is missing, and the way to approval.
//!
//! - which fields there are, in the twelve sections: [`crate::catalog::fields`]; to add one, add it there
//! - `open`: what is loaded to show and to save a page; `read`: from a form to a merge patch
//! - `page`: what the template sees (its shapes in `view`); `entries`: its fields; `pieces`, `pictures`, `sizes`, `side`: its
//!   parts with a shape of their own
//! - `outdated`: translations whose source has changed since
//! - `save`, `photos`, `state`, `variants`: the forms
//!
//! # Why
//! One form holds all fields of a page, so that nothing typed is lost by saving another part. It carries the revision
//! that it was filled from: if someone saved meanwhile, both versions stand side by side and nothing is overwritten.

mod entries;
mod open;
mod outdated;
mod page;
mod photos;
mod pictures;
mod pieces;
mod read;
mod save;
mod side;
mod sizes;
mod state;
mod variants;
mod view;

use crate::app::App;
use axum::extract::DefaultBodyLimit;
use axum::{Router, routing::get, routing::post};

/// `/workbench/products/{code}` and `/workbench/styles/{code}`.
pub fn router() -> Router<App> {
    let files = Router::new()
        .route("/workbench/products/{code}/photos", post(photos::receive))
        .layer(DefaultBodyLimit::disable());
    Router::new()
        .route("/workbench/products/{code}", get(page::product).post(save::product))
        .route("/workbench/styles/{code}", get(page::style).post(save::style))
        .route("/workbench/products/{code}/state", post(state::change))
        .route("/workbench/products/{code}/variants", post(variants::save))
        .merge(files)
}
