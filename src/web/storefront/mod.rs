//! The storefront: what shoppers see, and the proof that the data is complete.
//!
//! Each page is a file: it asks the rooms, builds a *view* (plain texts in the shopper's language, ready to be shown) and
//! fills the template of the same name in `assets/templates/storefront`. Templates decide nothing but how it looks.
//!
//! - [`shopper`]: who reads: channel, language, market, moment; every word and amount goes through it.
//! - [`piece`]: a text that may be in another language than the page, and says so.
//! - [`picture`], [`tile`]: what is shown of a photo and of a product in a row.
//! - [`frame`]: what surrounds every page: navigation, languages, markets, links for search engines.
//! - [`product`]: everything a complete record holds, a file per section; `garment` loads it and takes reviews.
//! - `home`, `category`, `search`: lists of products, with `listing` in common; `visit` finds the shopper of a request.
//! - `crawl`: what search engines ask for: robots, sitemaps; and the front door.
//!
//! To show a new field: a line in the section's view, one in its template, its label in `locales/*/storefront.ftl`.
//!
//! # Why
//! Views are built of [`crate::catalog::Resolved`] alone, by pure functions: a test can resolve a product in memory and
//! read its page in all languages, without a database or a server.

mod avif;
mod category;
mod crawl;
pub mod frame;
mod garment;
mod home;
mod listing;
pub mod picture;
pub mod piece;
pub mod product;
mod search;
pub mod shopper;
pub mod tile;
mod visit;

pub use garment::dressed;
pub use visit::Visit;

use crate::app::App;
use axum::{
    Router,
    routing::{get, post},
};

/// Every address of the storefront.
pub fn router() -> Router<App> {
    Router::new()
        .route("/", get(crawl::front_door))
        .route("/robots.txt", get(crawl::robots))
        .route("/sitemap.xml", get(crawl::sitemaps))
        .route("/sitemaps/{locale}/{page}", get(crawl::sitemap))
        .route("/{locale}", get(crawl::with_slash))
        .route("/{locale}/", get(home::home))
        .route("/{locale}/c/{*path}", get(category::category))
        .route("/{locale}/search", get(search::search))
        .route("/{locale}/search/suggest", get(search::suggest))
        .route("/{locale}/p/{code}", get(garment::garment))
        .route("/{locale}/p/{code}/reviews", post(garment::review))
}
