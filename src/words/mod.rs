//! Every word a person sees, in the reader's language and by the reader's rules.
//!
//! Words live in `locales/<locale>/*.ftl` (Project Fluent), are embedded in the program and read once. Names of codes
//! stand in files called `codes-*.ftl` and are plain text; all else is a message with arguments. A regional folder
//! overlays its language (`en-US` says *spandex*), and who reads in a language that lacks a word gets it from the next
//! of the chain `de-AT` → `de` → `en`; [`Said`] tells which locale really answered, so that a page can mark it.
//!
//! - [`Words::say`], [`Words::hint`]: a [`Message`], and what to do about it
//! - [`Words::text`]: a word of a page by its key; [`Words::name`]: the word of a code
//! - [`Words::every_name`]: a code's words in all languages with everyday synonyms, for the search
//! - [`Words::recognise`]: the way back, from *Baumwolle* to `cotton`, for imports
//! - numbers, shares, money, dates, lengths and lists: the methods in `speech`
//!
//! In a message `{ $count }` is formatted by the reader's rules and chooses a plural form; `{ MONEY($minor, $currency) }`,
//! `{ PERCENT($hundredths) }`, `{ DATE($date) }` and `{ WORD("care-group", $group) }` (the word of a code) are ours.
//!
//! To add a language: a folder in `locales/`; the tests say what it lacks. To add a message: a line in `locales/en`, its
//! twin in the others. A message whose wording wants a native reader carries the comment `# confidence: low`, a group of
//! them `## confidence: low` ([`Words::low_confidence`] lists them). A group whose keys the program puts together at run
//! time carries `## chosen at run time`, so that the test for unused messages leaves it alone.
//!
//! # Why
//! Codes are kept apart from messages since there are ten thousand of them: a list of texts by number costs a tenth of
//! the memory of parsed Fluent, and a feed or an index asks for them a million times. Bare `en` is British and bare `pt`
//! European, as our words are; Arabic is written with Latin digits, as its shops do.

#[cfg(test)]
mod complete;
mod confidence;
mod dates;
mod explain;
mod lengths;
mod library;
mod lists;
mod money;
mod names;
mod numbers;
mod reading;
mod recognise;
mod rules;
mod speech;
mod tongue;

pub use confidence::LowConfidence;
pub use explain::Explained;
pub use lengths::LengthUnit;
pub use library::Words;
pub use reading::fingerprint;

use crate::kernel::locale::Locale;
use std::{borrow::Cow, fmt};

/// The languages in which the house speaks to shoppers and to staff alike; regional files overlay them.
pub const LANGUAGES: [&str; 12] = ["en", "de", "fr", "it", "es", "nl", "pl", "pt", "sv", "ar", "zh", "ja"];

/// A text, and the locale that it really is in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said<'a> {
    /// What to show.
    pub text: Cow<'a, str>,
    /// The locale whose files it comes from.
    pub locale: &'a Locale,
}

impl Said<'_> {
    /// The `lang` that a page has to set on it: `None` if it is in the reader's own language.
    pub fn foreign_to(&self, reader: &Locale) -> Option<&Locale> {
        (self.locale.language() != reader.language()).then_some(self.locale)
    }
}

impl fmt::Display for Said<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}
