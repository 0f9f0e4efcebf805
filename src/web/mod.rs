//! The doors that speak HTTP; the only room that knows axum.
//!
//! - [`serve()`]: the server, from the first request to the last when it is asked to stop
//! - [`router`]: every address of the house, and what wraps all of them ([`layers`])
//! - [`problem`]: an error as problem details or as a page, in the reader's language
//! - [`extract`]: who asks, what they saw, what they send; each refuses in words
//! - [`pages`]: templates, and what they may say; [`assets`]: styles, behaviours and pictures under names for ever
//! - [`workbench`]: where people complete products
//! - [`storefront`]: what shoppers see
//! - [`api`]: `/api/v1`; [`health`]: is it alive, is it ready, what does it count; [`door`]: sign in, out, set up
//! - [`shop`]: what shoppers ask, for programs; [`feeds`]: what they pull; [`media`]: pictures of what is live
//!
//! To add an address: a router in a file of its own, nested in [`router`]. A handler has four beats: who and what (its
//! arguments), do, keep, answer; it returns [`crate::error::Result`], and the error finds its words on the way out.

pub mod api;
pub mod assets;
pub mod door;
pub mod extract;
pub mod feeds;
pub mod health;
mod layers;
pub mod media;
pub mod pages;
pub mod problem;
mod serve;
pub mod shop;
pub mod storefront;
pub mod symbols;
pub mod workbench;

pub use serve::serve;

use crate::app::App;
use axum::{Router, extract::DefaultBodyLimit, middleware};

/// Every address of the house, with what wraps all of them.
pub fn router(app: App) -> Router {
    let body = app.config.limits.body;
    let routes = Router::new()
        .nest("/api", api::router().layer(middleware::from_fn_with_state(app.clone(), api::once)))
        .merge(door::router())
        .merge(health::router())
        .merge(assets::router())
        .merge(symbols::router())
        .merge(workbench::router())
        .merge(feeds::router())
        .merge(media::router())
        .nest("/shop/v1", shop::router())
        .merge(storefront::router())
        .fallback(problem::nothing_here)
        .method_not_allowed_fallback(problem::other_method);
    routes
        .layer(DefaultBodyLimit::max(body))
        .layer(middleware::from_fn_with_state(app.clone(), layers::within_time))
        .layer(layers::panics())
        .layer(middleware::from_fn_with_state(app.clone(), problem::speak))
        .layer(layers::compression())
        .layer(middleware::from_fn_with_state(app.clone(), layers::safety))
        .layer(middleware::from_fn(layers::account))
        .with_state(app)
}
