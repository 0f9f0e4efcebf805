//! The editor: a product or a style with all its fields, what is missing, and the way to approval.
//!
//! - which fields there are, in the twelve sections: [`crate::catalog::fields`]; to add one, add it there; `attributes`: those of the category
//! - `open`: what is loaded to show and to save a page; `read`: from a form to a merge patch
//! - `page`: what the template sees (its shapes in `view`); `entries`: its fields; `pieces`, `pictures`, `sizes`, `side`: its
//!   parts with a shape of their own
//! - `outdated`: translations whose source has changed since
//! - `preview`: the product page and the items of feeds, before anything is approved
//! - `make`: a new style, a colour of it, sizes of a colour
//! - `history`: every revision, and the way back
//! - `reshape`: colours split off, moved, merged
//! - `talk`: what colleagues say about it
//! - `save`, `photos`, `media`, `state`, `variants`: the forms
//!
//! # Why
//! One form holds all fields of a page, so that nothing typed is lost by saving another part. It carries the revision
//! that it was filled from: if someone saved meanwhile, both versions stand side by side and nothing is overwritten.

mod attributes;
mod entries;
pub mod history;
mod make;
mod media;
mod open;
mod outdated;
mod page;
mod photos;
mod pictures;
mod pieces;
mod preview;
mod read;
mod reshape;
mod save;
mod side;
mod sizes;
mod state;
mod talk;
mod variants;
mod view;

use crate::app::App;
use axum::extract::DefaultBodyLimit;
use axum::{Router, routing::get, routing::post};

/// `/workbench/products/{code}` and `/workbench/styles/{code}`.
pub fn router() -> Router<App> {
    let files = Router::new()
        .route("/workbench/products/{code}/photos", post(photos::receive))
        .route("/workbench/products/{code}/media", post(media::receive))
        .layer(DefaultBodyLimit::disable());
    Router::new()
        .route("/workbench/products/{code}", get(page::product).post(save::product))
        .route("/workbench/styles/{code}", get(page::style).post(save::style))
        .route("/workbench/products/{code}/state", post(state::change))
        .route("/workbench/products/{code}/variants", post(variants::save))
        .route("/workbench/products/{code}/history", get(history::product).post(history::restore_product))
        .route("/workbench/styles/{code}/history", get(history::style).post(history::restore_style))
        .route("/workbench/new/style", get(make::form).post(make::style))
        .route("/workbench/styles/{code}/colours", post(make::colour))
        .route("/workbench/products/{code}/sizes", post(make::sizes))
        .route("/workbench/products/{code}/preview/{channel}/{locale}", get(preview::page))
        .route("/workbench/products/{code}/items/{channel}", get(preview::items))
        .route("/workbench/products/{code}/talk", post(talk::product))
        .route("/workbench/styles/{code}/talk", post(talk::style))
        .route("/workbench/styles/{code}/reshape", get(reshape::form).post(reshape::plan))
        .merge(files)
}
