//! What a source says about a record, before anyone asked the house: flat fields in our own names, with their place.

use crate::changes::kind::Kind;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::BTreeMap;

/// Fields by name. A name as in our CSV (`title@de`, `price.EUR`) holds text as it was written; one that begins with
/// `/` is a JSON pointer into the record and holds its value.
pub type Fields = BTreeMap<String, Value>;

/// What marks a value that is to be given back to inheritance.
pub const CLEAR: &str = "[clear]";

/// How a draft may be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Claim {
    /// It adds to the record, beside others.
    #[default]
    Adds,
    /// It is the one row of its file that the record is identified by: a second one is refused.
    Is,
    /// It only makes a record that is not there yet: a brand or category that a row names.
    Makes,
}

/// What one row says about one record.
#[derive(Debug, Clone, PartialEq)]
pub struct Draft {
    /// What kind of record.
    pub kind: Kind,
    /// Its code.
    pub code: String,
    /// The code of the style of a product, or the product of a variant; empty if it is not said.
    pub parent: String,
    /// What is said.
    pub fields: Fields,
    /// How it may be used.
    pub claim: Claim,
}

impl Draft {
    /// A draft without fields.
    pub fn new(kind: Kind, code: impl Into<String>, parent: impl Into<String>) -> Draft {
        Draft {
            kind,
            code: code.into(),
            parent: parent.into(),
            fields: Fields::new(),
            claim: Claim::default(),
        }
    }

    /// A record that is made if it is not there yet.
    pub fn makes(kind: Kind, code: impl Into<String>, parent: impl Into<String>) -> Draft {
        Draft { claim: Claim::Makes, ..Draft::new(kind, code, parent) }
    }

    /// The same with a cell, unless it is empty.
    #[must_use]
    pub fn with(mut self, name: impl Into<String>, text: &str) -> Draft {
        self.set(name, text);
        self
    }

    /// Notes a cell, unless it is empty: an empty cell says nothing.
    pub fn set(&mut self, name: impl Into<String>, text: &str) {
        let text = text.trim();
        if !text.is_empty() {
            self.fields.insert(name.into(), Value::String(text.to_owned()));
        }
    }
}

/// Where something stands in a source.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// The file, as it was named.
    pub file: String,
    /// The line where the record begins, counted from one; none for a file as a whole.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub line: Option<u64>,
}

impl std::fmt::Display for Place {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.line {
            Some(line) => write!(f, "{}:{line}", self.file),
            None => f.write_str(&self.file),
        }
    }
}

/// What of a draft lies on the shelf.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Part {
    /// Which source record it comes from; none if it is counted with no one.
    #[serde(rename = "r", skip_serializing_if = "Option::is_none")]
    pub row: Option<u32>,
    /// Its place.
    #[serde(rename = "p")]
    pub place: Place,
    /// The record's code as it was written.
    #[serde(rename = "c")]
    pub code: String,
    /// Its parent's code as it was written.
    #[serde(rename = "o", default)]
    pub parent: String,
    /// How it may be used.
    #[serde(rename = "k")]
    pub claim: Claim,
    /// What is said.
    #[serde(rename = "f")]
    pub fields: Fields,
}
