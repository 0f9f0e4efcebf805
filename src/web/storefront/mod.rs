//! The storefront: what shoppers see, and the proof that the data is complete.
//!
//! Each page is a file: it asks the rooms, builds a *view* (plain texts in the shopper's language, ready to be shown) and
//! fills the template of the same name in `assets/templates/storefront`. Templates decide nothing but how it looks.
//!
//! - [`shopper`]: who reads: channel, language, market, moment; every word and amount goes through it.
//! - [`piece`]: a text that may be in another language than the page, and says so.
//! - [`picture`], [`tile`]: what is shown of a photo and of a product in a row.
//! - [`frame`]: what surrounds every page: navigation, languages, markets, links for search engines.
//! - [`product`]: everything a complete record holds, a file per section.
//!
//! To show a new field: a line in the section's view, one in its template, its label in `locales/*/storefront.ftl`.
//!
//! # Why
//! Views are built of [`crate::catalog::Resolved`] alone, by pure functions: a test can resolve a product in memory and
//! read its page in all languages, without a database or a server.

pub mod frame;
pub mod picture;
pub mod piece;
pub mod product;
pub mod shopper;
pub mod tile;
