//! Categories as others have laid them down: Google's and Shopify's, with Shopify's attributes and their values.
//!
//! They come by `selvedge import` and lie in tables of their own ([`store`]): they are nobody's records here, have no
//! revisions and are never shown to shoppers. They are browsed, and our categories are mapped to them; [`suggest()`]
//! says to which ones.
//!
//! # Why
//! One of Google's categories stands for many of Shopify's, so who maps to Shopify's has mapped to Google's too. Names in
//! other languages come with Shopify's taxonomy and are made by a machine: good enough to find by, never to show.

mod lexicon;
pub mod store;
mod suggest;
mod term;

pub use suggest::{Own, Suggestion, suggest};
pub use term::{Outside, STEP, Term, TermKind};
