//! Exact conditions over the columns of an index, as one knows them from a query language.
//!
//! # Why
//! Filters are chosen value by value, so that each facet can count what else it would leave. A condition is written as a
//! whole: it narrows everything, is no query of its own, and is held against each document that the words find.

use super::schema::column;
use super::snapshot::{Columns, TextColumn};
use crate::error::Result;
use tantivy::columnar::Column;
use tantivy::{DocId, SegmentReader, i64_to_u64};

/// What a document must satisfy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Condition {
    /// One of a facet's values is one of these.
    OneOf(String, Vec<String>),
    /// One of a facet's values begins so.
    Begins(String, String),
    /// A facet has any value.
    Has(String),
    /// A number lies within, both ends included; a document without it does not satisfy.
    Between(String, Option<i64>, Option<i64>),
    /// Not this.
    Not(Box<Condition>),
    /// All of these.
    All(Vec<Condition>),
    /// Any of these.
    Any(Vec<Condition>),
}

impl Condition {
    /// The condition as it stands in one segment.
    pub(super) fn hang(&self, columns: &Columns, reader: &SegmentReader) -> Result<Hung> {
        let text = |name: &String| columns.text(reader, &column::facet(name));
        let all = |list: &[Condition]| {
            list.iter().map(|one| one.hang(columns, reader)).collect::<Result<Vec<Hung>>>()
        };
        Ok(match self {
            Condition::OneOf(name, values) => match text(name)? {
                Some(column) => Hung::OneOf(column.ordinals().clone(), wanted(&column, values)?),
                None => Hung::Never,
            },
            Condition::Begins(name, beginning) => match text(name)? {
                Some(column) => span(&column, beginning)?,
                None => Hung::Never,
            },
            Condition::Has(name) => match text(name)? {
                Some(column) => Hung::Has(column.ordinals().clone()),
                None => Hung::Never,
            },
            Condition::Between(name, low, high) => match columns.number(reader, &column::number(name))? {
                Some(column) => {
                    let (low, high) = (low.unwrap_or(i64::MIN), high.unwrap_or(i64::MAX));
                    Hung::Between(column, i64_to_u64(low), i64_to_u64(high))
                }
                None => Hung::Never,
            },
            Condition::Not(inner) => Hung::Not(Box::new(inner.hang(columns, reader)?)),
            Condition::All(list) => Hung::All(all(list)?),
            Condition::Any(list) => Hung::Any(all(list)?),
        })
    }
}

/// The ordinals of the values that a segment has, in order.
fn wanted(column: &TextColumn, values: &[String]) -> Result<Vec<u64>> {
    let mut wanted = Vec::with_capacity(values.len());
    for value in values {
        wanted.extend(column.ordinal(value)?);
    }
    wanted.sort_unstable();
    Ok(wanted)
}

/// Texts are in order, so those that begin alike stand together.
fn span(column: &TextColumn, beginning: &str) -> Result<Hung> {
    let (first, _) = column.ordinal_or_next(beginning)?;
    let (end, _) = column.ordinal_or_next(&format!("{beginning}{}", char::MAX))?;
    let end = end.min(column.count() as u64);
    Ok(if first < end { Hung::Within(column.ordinals().clone(), first, end) } else { Hung::Never })
}

/// A condition in one segment, whose values have numbers of their own.
pub(super) enum Hung {
    /// No document of the segment satisfies it.
    Never,
    OneOf(Column<u64>, Vec<u64>),
    Within(Column<u64>, u64, u64),
    Has(Column<u64>),
    Between(Column<u64>, u64, u64),
    Not(Box<Hung>),
    All(Vec<Hung>),
    Any(Vec<Hung>),
}

impl Hung {
    /// Whether a document satisfies it.
    pub fn holds(&self, doc: DocId) -> bool {
        match self {
            Hung::Never => false,
            Hung::OneOf(values, wanted) => {
                !wanted.is_empty() && values.values_for_doc(doc).any(|v| wanted.binary_search(&v).is_ok())
            }
            Hung::Within(values, first, end) => {
                values.values_for_doc(doc).any(|value| *first <= value && value < *end)
            }
            Hung::Has(values) => values.first(doc).is_some(),
            Hung::Between(column, low, high) => {
                column.first(doc).is_some_and(|number| *low <= number && number <= *high)
            }
            Hung::Not(inner) => !inner.holds(doc),
            Hung::All(list) => list.iter().all(|one| one.holds(doc)),
            Hung::Any(list) => list.iter().any(|one| one.holds(doc)),
        }
    }
}
