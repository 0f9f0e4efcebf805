//! A person's data goes: from the records, from every revision of them, and from whatever else wrote it down.
//!
//! - [`person()`](person::person): somebody who signs in. Their row, sessions and rights go; where history names them stands a
//!   pseudonym, so that it still tells that somebody did it, and that it was the same one.
//! - [`reviewer`]: somebody who wrote reviews, by e-mail address or by a review's key. The stars stay, the words if wished.
//! - [`signatures`]: columns that name who did something; [`origins`]: documents that tell who wrote a value.
//! - [`traces`]: remembered answers, lines of plans, and the reports and rejected rows of imports.
//!
//! What stays: that it happened, when, and what it did to the records. What is derived holds nobody's data: indexes, feeds
//! and publications need not be told. On SQLite the file is written anew at the end, since a deleted row leaves its bytes
//! behind; PostgreSQL gives them back to its own vacuum. Files of imports that still wait for their turn are left alone:
//! they are taken up or cancelled first.
//!
//! # Why
//! The pseudonym is a keyed hash of the address: an erasure that was broken off is taken up again under the same one, and
//! nobody without the house's key can try addresses on it. The importer's marks of a review stay: they are eight letters of
//! a hash, and without them the next delivery would bring back what was erased.
//!
//! To add a place that names a person: a line in [`signatures`] or a step in [`traces`].

mod origins;
mod person;
mod reviewer;
mod signatures;
mod traces;

pub use person::{ErasedPerson, person};
pub use reviewer::{Whose, reviews};

use crate::db::Tx;
use crate::error::Result;

/// How often what is left is looked for again: records that somebody was writing are passed over at first.
const ROUNDS: usize = 20;

/// An address, and what stands in its place from now on.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Alias {
    /// As it is written.
    address: String,
    /// Without capitals.
    lower: String,
    pseudonym: String,
}

impl Alias {
    fn is_meant(&self, name: &str) -> bool {
        name.to_lowercase() == self.lower
    }

    /// A pattern for `LOWER(…) LIKE $1 ESCAPE '\'`.
    fn pattern(&self) -> String {
        pattern(&self.lower)
    }
}

fn pattern(lower: &str) -> String {
    format!("%{}%", lower.replace('\\', "\\\\").replace('%', "\\%").replace('_', "\\_"))
}

/// What a round found to do: how much was done, and whether something was in use and waits for the next one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
struct Round {
    done: u64,
    left: u64,
}

impl Round {
    fn add(&mut self, other: Round) {
        self.done += other.done;
        self.left += other.left;
    }
}

/// A number that a statement counts.
async fn counted(tx: &mut Tx, statements: &[&'static str], bound: [&str; 3]) -> Result<u64> {
    let mut count = 0;
    for statement in statements {
        let query = bound.iter().fold(tx.query(statement), |query, text| query.bind(*text));
        count += query.run().await?;
    }
    Ok(count)
}
