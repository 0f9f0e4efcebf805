//! The workbench's index: every product as it is now, in every state, and the questions of those who work on them.
//!
//! - [`Row`]: what a hit gives back, enough to draw it in a list without asking the database.
//! - [`document`]: by what a product is found, filtered and sorted.
//! - `askable`: what conditions can ask besides; [`query`]: the language in which they are written.
//! - [`search`]: the question; [`column`]: what can be shown of a product; [`view`]: what somebody asks and shows, kept.
//!
//! To add a facet: its values in `document`, its name in [`FACETS`], its words on the list's page.

mod ask;
mod askable;
pub mod column;
mod document;
pub mod query;
mod row;
pub mod view;

pub use ask::{FACETS, GridAnswer, GridRequest, GridSort, ids, read, search, styles};
pub use document::{address, document};
pub use row::{Ring, Row, RowImage, row};
