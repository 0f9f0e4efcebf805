//! The language of the query bar: exact conditions, with free words beside them.
//!
//! `missing:care in de`, `season = SS27 and photos < 3`, `not (state = draft or category under dresses)`, `linen changed`.
//!
//! - [`read`]: a text as words to search for and a condition; or the place that cannot be read, with what may stand there
//! - `tokens`: the text in pieces; `names`: what fields and joints are called, in the reader's language and by code
//! - `values`: what may stand after a field; `lacks`: what is missing, where; `parse`: how it all goes together
//! - [`complete`](complete()): how a text may go on
//!
//! To add a field: its line in `names::FIELDS`, its values in `askable` or `document`, its word in
//! `locales/*/workbench-grid.ftl`.
//!
//! # Why
//! A text without a condition is words as it always was: who types `black and white` meets no grammar. Words do not stand
//! inside `or`, `not` and brackets, since how well a product is found by them is an order, not a condition.

mod complete;
mod lacks;
mod names;
mod parse;
mod tokens;
mod values;

pub use complete::{Completion, Proposal, complete};
pub use names::{Field, fields, one_word};

use crate::catalog::Shared;
use crate::error::{Error, Invalid};
use crate::kernel::{locale::Locale, message::Message};
use crate::search::Condition;
use crate::words::Words;
use chrono::NaiveDate;

/// Who asks, and what there is to ask about.
#[derive(Clone, Copy)]
pub struct Reader<'r> {
    /// Every word of the house.
    pub words: &'r Words,
    /// What products share.
    pub shared: &'r Shared,
    /// The reader's language.
    pub locale: &'r Locale,
    /// What day it is.
    pub today: NaiveDate,
}

/// A text, read.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Asked {
    /// What is searched for.
    pub words: String,
    /// What every product must satisfy.
    pub condition: Option<Condition>,
}

/// A place that cannot be read.
#[derive(Debug, Clone, PartialEq)]
pub struct Unread {
    /// Where it begins, in characters.
    pub from: usize,
    /// Where it ends, in characters.
    pub to: usize,
    /// What is wrong with it, and what may stand there.
    pub message: Message,
}

impl Unread {
    /// The refusal of a whole query, for those who cannot be shown the place.
    pub fn into_error(self, text: &str) -> Error {
        let part: String = text.chars().skip(self.from).take(self.to - self.from).collect();
        let place = format!("query[{}..{}]", self.from, self.to);
        Invalid::at(place, self.message).value(part).into()
    }
}

/// More characters of a query are not read.
pub const LONGEST: usize = 1_000;

/// Reads what was typed.
///
/// # Errors
/// The first place that cannot be read.
pub fn read(reader: Reader<'_>, text: &str) -> Result<Asked, Unread> {
    let length = text.chars().count();
    if length > LONGEST {
        let message = Message::new("grid-query-too-long").with("max", LONGEST);
        return Err(Unread { from: LONGEST, to: length, message });
    }
    let names = names::Names::of(reader);
    parse::parse(reader, &names, &tokens::split(text), text)
}

#[cfg(test)]
mod tests;
