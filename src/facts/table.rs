//! A table of facts, and the handle to one of its rows.

use super::Vocabulary;
use crate::error::{Invalid, Result};
use crate::kernel::message::Message;
use csv::StringRecord;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::borrow::Cow;
use std::{cmp::Ordering, collections::HashMap, fmt, hash, ops::Deref, str::FromStr};

/// A row of a table: something with a code and a place in a [`Vocabulary`].
pub trait Fact: Sized + Send + Sync + 'static {
    /// The vocabulary whose codes these are.
    const VOCABULARY: Vocabulary;
    /// The code, as records and programs write it.
    fn code(&self) -> &'static str;
    /// The table, read at the first call.
    fn table() -> &'static Table<Self>;
}

/// All rows of a vocabulary, in the order of their file, found by code.
pub struct Table<T> {
    rows: Vec<T>,
    by_code: HashMap<&'static str, usize>,
}

impl<T: Fact> Table<T> {
    pub(super) fn new(rows: Vec<T>) -> Self {
        let by_code: HashMap<_, _> = rows.iter().enumerate().map(|(at, row)| (row.code(), at)).collect();
        assert_eq!(by_code.len(), rows.len(), "a code stands once in its table");
        Table { rows, by_code }
    }

    /// Every row, in the order of the file.
    pub fn rows(&'static self) -> &'static [T] {
        &self.rows
    }

    /// The row with this code.
    pub fn find(&'static self, code: &str) -> Option<&'static T> {
        self.by_code.get(code).map(|at| &self.rows[*at])
    }

    pub(super) fn position(&self, code: &str) -> Option<usize> {
        self.by_code.get(code).copied()
    }
}

/// Reads an embedded table. Its cells live as long as the program does, so rows may borrow from them.
pub(super) fn read<T: Deserialize<'static>>(text: &'static str) -> Vec<T> {
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let headers: &'static StringRecord =
        Box::leak(Box::new(reader.headers().expect("embedded tables have a header").clone()));
    let records = reader.into_records().map(|record| {
        let record: &'static StringRecord =
            Box::leak(Box::new(record.expect("embedded tables are not ragged")));
        record.deserialize(Some(headers)).expect("embedded tables fit their rows")
    });
    records.collect()
}

/// Declares the fact whose table is a file of `assets/facts`: `fact!(Fibre, "fibres.csv")`.
macro_rules! fact {
    ($name:ident, $file:literal) => {
        impl $crate::facts::Fact for $name {
            const VOCABULARY: $crate::facts::Vocabulary = $crate::facts::Vocabulary::$name;
            fn code(&self) -> &'static str {
                self.code
            }
            fn table() -> &'static $crate::facts::Table<Self> {
                static TABLE: std::sync::LazyLock<$crate::facts::Table<$name>> =
                    std::sync::LazyLock::new(|| {
                        $crate::facts::Table::new($crate::facts::table::read(include_str!(concat!(
                            "../../assets/facts/",
                            $file
                        ))))
                    });
                &TABLE
            }
        }
    };
}
pub(super) use fact;

/// A code that is known to stand in its table, with the row at hand: `code.as_str()`, `code.annex_no`.
///
/// It is written as its code and read strictly: a code that the table does not have is refused by name.
pub struct Known<T: 'static>(&'static T);

impl<T: Fact> Known<T> {
    /// The code, exactly as the table writes it.
    ///
    /// # Errors
    /// [`Invalid`] at the vocabulary's name with `code-unknown` if there is no such code.
    pub fn parse(text: &str) -> Result<Self> {
        Self::find(text).ok_or_else(|| {
            let vocabulary = T::VOCABULARY.prefix();
            let message = Message::new("code-unknown").with("vocabulary", vocabulary).with("text", text);
            Invalid::at(vocabulary.replace('-', "_"), message).value(text).into()
        })
    }

    /// The same without a reason: `None` if there is no such code.
    pub fn find(text: &str) -> Option<Self> {
        T::table().find(text).map(Known)
    }

    /// A code that is written in the source and therefore known to be there.
    pub fn of(code: &'static str) -> Self {
        Self::find(code).expect("codes in the source stand in their table")
    }

    /// Every code of the table, in its order.
    pub fn all() -> impl ExactSizeIterator<Item = Self> {
        T::table().rows().iter().map(Known)
    }

    /// The code.
    pub fn as_str(self) -> &'static str {
        self.0.code()
    }

    /// Its row.
    pub fn fact(self) -> &'static T {
        self.0
    }

    /// Its place in the table, from 0: codes sort in the order of their table.
    pub fn position(self) -> usize {
        T::table().position(self.as_str()).expect("a known code stands in its table")
    }
}

impl<T> Clone for Known<T> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T> Copy for Known<T> {}

impl<T> Deref for Known<T> {
    type Target = T;
    fn deref(&self) -> &T {
        self.0
    }
}

impl<T> PartialEq for Known<T> {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.0, other.0)
    }
}
impl<T> Eq for Known<T> {}

impl<T: Fact> Ord for Known<T> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.position().cmp(&other.position())
    }
}
impl<T: Fact> PartialOrd for Known<T> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<T: Fact> hash::Hash for Known<T> {
    fn hash<H: hash::Hasher>(&self, state: &mut H) {
        self.as_str().hash(state);
    }
}

impl<T: Fact> fmt::Display for Known<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
impl<T: Fact> fmt::Debug for Known<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl<T: Fact> FromStr for Known<T> {
    type Err = crate::error::Error;
    fn from_str(text: &str) -> Result<Self> {
        Known::parse(text)
    }
}

impl<T: Fact> Serialize for Known<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de, T: Fact> Deserialize<'de> for Known<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> std::result::Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Known::find(&text).ok_or_else(|| {
            let kind = T::VOCABULARY.prefix().replace('-', " ");
            let short: String = text.chars().take(64).collect();
            serde::de::Error::custom(format!("`{short}` is not a known {kind} code"))
        })
    }
}

/// A cell of several entries, separated by `|`.
pub(super) fn entries(cell: &'static str) -> impl Iterator<Item = &'static str> {
    cell.split('|').filter(|entry| !entry.is_empty())
}

impl<T: Fact> JsonSchema for Known<T> {
    fn schema_name() -> Cow<'static, str> {
        T::VOCABULARY.prefix().into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let codes: Vec<&str> = T::table().rows().iter().map(Fact::code).collect();
        json_schema!({ "type": "string", "enum": codes })
    }
}
