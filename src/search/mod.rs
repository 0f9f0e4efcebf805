//! Finding: two indexes of neutral documents, one for shoppers, one for staff.
//!
//! Catalog and channels build a [`Document`] (what is found, by what, and what a hit gives back); this room knows no
//! products. The only room that names the engine.
//!
//! - [`Index`] is opened, followed up ([`Index::apply`], with the cursor of the change log in the same commit) and asked
//!   ([`Index::search`], [`Index::suggest`]).
//! - `analysis` makes terms of texts and questions, each language its own way.
//! - `query` says what a word of a question may be found by and what each way is worth.
//! - `lexicon` knows the names that documents carry; `lookup` looks up in both.
//! - `gates` and `sweep` filter, count and order in one pass; a [`Condition`] is a gate that is written as a whole.
//!
//! To add a facet or a number: put it in the document and ask for it by name. To add a language: see `analysis`.
//!
//! # Why
//! An index is derived: it can be deleted at any time and costs only time. So it holds no truth, keeps no migrations
//! (another version's index is thrown away), and what a hit gives back is kept with it, so that a page of hits asks
//! no database.

mod analysis;
mod condition;
mod document;
mod engine;
mod gates;
mod index;
mod lexicon;
mod lookup;
mod marked;
mod names;
mod page;
mod query;
mod ranking;
mod schema;
mod snapshot;
mod spelling;
#[cfg(test)]
mod stories;
mod suggest;
mod sweep;
mod tally;

pub use condition::Condition;
pub use document::{Address, Answer, Completion, Document, Hit, Request, Sort, TextKind};
pub use index::Index;
pub use names::Names;
pub use schema::Kind;

use crate::kernel::locale::Locale;

/// The words of a text as its language takes them apart: for each the forms of which any may be found, singular or plural.
pub fn words_of(locale: &Locale, text: &str) -> Vec<Vec<String>> {
    const MOST: usize = 40;
    let words = analysis::words_of_question(analysis::Language::of(locale), text, MOST);
    words.into_iter().map(|word| if word.own.is_empty() { vec![word.folded] } else { word.own }).collect()
}
