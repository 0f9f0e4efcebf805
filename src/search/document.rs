//! What the other rooms hand in, and what they get back.

use super::condition::Condition;
use super::names::Names;
use crate::kernel::locale::Locale;
use serde_json::value::RawValue;
use std::collections::BTreeMap;
use std::sync::Arc;

/// Where a document lives: its key is unique within its scope.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Address {
    /// The channel's code in the shop index, empty in the workbench's.
    pub scope: String,
    /// The record's code.
    pub key: String,
}

impl Address {
    /// By scope and key.
    pub fn new(scope: impl Into<String>, key: impl Into<String>) -> Self {
        Address { scope: scope.into(), key: key.into() }
    }
}

/// How much a text says about its record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum TextKind {
    /// What it is called.
    Title,
    /// Words of its own (colour, keywords); what its codes are called comes as [`Names`].
    Word,
    /// What is said about it.
    Body,
}

/// One entry of an index: what is found, by what, and what a hit gives back.
#[derive(Debug, Clone)]
pub struct Document {
    /// Where it lives; another document at the same address replaces it.
    pub address: Address,
    /// Found whole, by their beginning, and in the workbench by any inner part: product code, style code, SKUs, GTINs.
    pub codes: Vec<String>,
    /// What it is found by, each in its locale.
    pub texts: Vec<(Locale, TextKind, String)>,
    /// What its codes are called: found like words, and told only once for all documents that carry them.
    pub names: Vec<Arc<Names>>,
    /// What it is filtered and counted by: name and value, any number of values of a name.
    pub facets: Vec<(String, String)>,
    /// What it is sorted and bounded by: name and value, one value of a name (`price.de` in minor units).
    pub numbers: Vec<(String, i64)>,
    /// Between two hits of equal relevance the larger comes first (days since 1970 puts new things first).
    pub weight: u32,
    /// What a hit gives back; the index does not look into it.
    pub payload: Box<RawValue>,
}

impl Document {
    /// A document that is found by nothing yet and gives nothing back.
    pub fn new(address: Address) -> Self {
        Document {
            address,
            codes: Vec::new(),
            texts: Vec::new(),
            names: Vec::new(),
            facets: Vec::new(),
            numbers: Vec::new(),
            weight: 0,
            payload: RawValue::NULL.to_owned(),
        }
    }
}

/// In which order hits come.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Sort {
    /// The best first; between equals the heavier.
    #[default]
    Relevance,
    /// By a number; documents without it come last.
    Number {
        /// The number's name.
        name: String,
        /// The largest first.
        descending: bool,
    },
    /// By the title in a locale's language; documents without one come last.
    Title {
        /// Whose titles.
        locale: Locale,
    },
}

/// A question to an index.
#[derive(Debug, Clone)]
pub struct Request {
    /// Whose documents.
    pub scope: String,
    /// The reader's: hits in its language come before others.
    pub locale: Locale,
    /// What the reader typed; everything, if nothing. Never an error: what cannot be a word is passed over.
    pub q: String,
    /// Name and values: any of the values, and every one of the names.
    pub filters: Vec<(String, Vec<String>)>,
    /// Name, lowest and highest, both included; what does not have the number is left out.
    pub ranges: Vec<(String, Option<i64>, Option<i64>)>,
    /// What else each hit must satisfy.
    pub condition: Option<Condition>,
    /// Which facets to count. A facet's own filter does not narrow its own counts.
    pub facets: Vec<String>,
    /// How many values of a facet are given at most.
    pub most_values: usize,
    /// Of which numbers to give the lowest and highest. A number's own range does not narrow them.
    pub spans: Vec<String>,
    /// The order of the hits.
    pub sort: Sort,
    /// How many hits, at most [`Request::MOST_OF_ALL`].
    pub limit: usize,
    /// Where the page before ended.
    pub cursor: Option<String>,
}

impl Request {
    /// More hits than this are never shown at once.
    pub const MOST: usize = 100;
    /// More than this are never given at once, whoever goes through all of them.
    pub const MOST_OF_ALL: usize = 2_000;

    /// Everything in a scope, best first, for a reader.
    pub fn new(scope: impl Into<String>, locale: Locale) -> Self {
        Request {
            scope: scope.into(),
            locale,
            q: String::new(),
            filters: Vec::new(),
            ranges: Vec::new(),
            condition: None,
            facets: Vec::new(),
            most_values: Answer::MOST_VALUES,
            spans: Vec::new(),
            sort: Sort::Relevance,
            limit: 24,
            cursor: None,
        }
    }
}

/// A document that was found.
#[derive(Debug, Clone)]
pub struct Hit {
    /// Its key.
    pub key: String,
    /// What it gives back.
    pub payload: Box<RawValue>,
}

/// What was found.
#[derive(Debug, Clone, Default)]
pub struct Answer {
    /// One page of hits.
    pub hits: Vec<Hit>,
    /// How many there are on all pages.
    pub total: u64,
    /// Values and how many hits each would leave, the most frequent first, at most [`Answer::MOST_VALUES`].
    pub facets: BTreeMap<String, Vec<(String, u64)>>,
    /// The lowest and highest of a number among the hits; absent if none has it.
    pub spans: BTreeMap<String, (i64, i64)>,
    /// Where the next page begins, if there is one.
    pub next_cursor: Option<String>,
    /// Whether the words were taken less exactly than typed, since nothing has them all as they are.
    pub relaxed: bool,
}

impl Answer {
    /// How many values of a facet are given, if nobody asks for more.
    pub const MOST_VALUES: usize = 1_000;
}

/// How a question may go on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Completion {
    /// Words of titles and of codes, as they are written there.
    pub text: String,
    /// In how many documents they stand, more or less.
    pub count: u64,
}
