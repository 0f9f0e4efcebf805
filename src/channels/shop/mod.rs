//! The shop's index: what is live on storefront channels, and the questions of shoppers.
//!
//! - [`Tile`]: what a hit gives back, enough to draw it without asking the database.
//! - `document`: by what a live product is found, filtered and sorted.
//! - [`ShopIndexer`]: follows the log; the cursor is kept in the index, so a folder that was deleted is filled anew.
//! - [`search`], [`suggest`]: the questions; storefront and shop API ask the same ones.

mod ask;
mod document;
mod indexer;
mod tile;

pub use ask::{
    FacetValue, RATINGS, ShopAnswer, ShopRequest, ShopSort, ShopSuggestion, Suggested, find, product, search,
    suggest,
};
pub use document::address;
pub use indexer::ShopIndexer;
pub use tile::{Swatch, Tile, TileImage, TilePrice, tile};
