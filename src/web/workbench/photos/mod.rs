//! The photo desk: every file on one wall, the inbox of those that no product shows, and the way from a memory card to
//! the products.
//!
//! - [`wall`]: all files as thumbnails ([`tile`]), with filters, and the [`shelf`] of products that they are hung on
//! - [`receive`]: files that come in, one by one with progress or all in one form
//! - [`matches`]: photos matched to products by their names, as a plan to look through and to change
//! - [`hang`]: photos hung on a product by hand, and taken back
//! - [`one`]: a file with its facts, findings and places; [`act`]: what is done with it
//!
//! # Why
//! What hangs photos is a plan, also where it is carried out at once: it is in the history, and is taken back as one.

mod act;
mod hang;
mod matches;
mod one;
mod receive;
mod shelf;
mod tile;
mod wall;

use crate::app::App;
use crate::changes::kind::Kind;
use crate::people::{Actor, Touch};
use axum::{
    Router,
    extract::DefaultBodyLimit,
    routing::{get, post},
};

/// `/workbench/photos` and all below it.
pub fn router() -> Router<App> {
    let files = Router::new()
        .route("/workbench/photos/{hash}/replace", post(act::replace))
        .route("/workbench/photos", get(wall::show).post(receive::receive))
        .layer(DefaultBodyLimit::disable());
    Router::new()
        .route("/workbench/photos/hang", post(hang::hang))
        .route("/workbench/photos/undo", post(hang::undo))
        .route("/workbench/photos/match", post(matches::make))
        .route("/workbench/photos/matches/{id}", get(matches::show).post(matches::change))
        .route("/workbench/photos/{hash}", get(one::show).post(act::save))
        .route("/workbench/photos/{hash}/on/{product}", post(act::place))
        .route("/workbench/photos/{hash}/remove", post(act::remove))
        .merge(files)
}

/// Whether somebody may bring files in.
fn may_bring(actor: &Actor) -> bool {
    actor.ask_to_write(bringing()).is_ok()
}

/// To bring a file in, or to take one out.
fn bringing() -> Touch<'static> {
    Touch { kind: Kind::Asset, fields: &[], categories: &[] }
}

/// The page of a file.
fn address(hash: &str) -> String {
    format!("/workbench/photos/{hash}")
}
