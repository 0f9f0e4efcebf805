//! Filters and ranges: what a document must pass to be a hit.
//!
//! # Why
//! A facet's own selection must not narrow its own counts. So filters are not part of the query: each document that
//! the words find is held against all gates at once. Passing all makes it a hit, failing exactly one makes it count
//! for that gate's facet alone. All counts come from one pass, however many facets have a selection.

use super::condition;
use super::document::Request;
use super::schema::column;
use super::snapshot::Columns;
use crate::error::{Invalid, Result};
use crate::kernel::message::Message;
use tantivy::columnar::Column;
use tantivy::{DocId, SegmentReader, i64_to_u64};

/// A condition on a column.
#[derive(Debug, Clone)]
pub struct Gate {
    /// The column's name in the schema.
    pub column: String,
    condition: Condition,
}

#[derive(Debug, Clone)]
enum Condition {
    OneOf(Vec<String>),
    Between(u64, u64),
    Whole(condition::Condition),
}

/// More filters than this are refused.
const MOST_GATES: usize = 32;
/// More values of a filter than this are refused.
const MOST_VALUES: usize = 500;

impl Gate {
    /// The gates of a request; a filter without values and a range without ends are none.
    ///
    /// # Errors
    /// `Invalid` if there are more filters, or more values of one, than anybody can mean.
    pub fn all(request: &Request) -> Result<Vec<Gate>> {
        let filters = request.filters.iter().filter(|(_, values)| !values.is_empty());
        let filters = filters.map(|(name, values)| Gate {
            column: column::facet(name),
            condition: Condition::OneOf(values.clone()),
        });
        let ranges = request.ranges.iter().filter(|(_, low, high)| low.is_some() || high.is_some());
        let ranges = ranges.map(|(name, low, high)| {
            let (low, high) = (low.unwrap_or(i64::MIN), high.unwrap_or(i64::MAX));
            Gate {
                column: column::number(name),
                condition: Condition::Between(i64_to_u64(low), i64_to_u64(high)),
            }
        });
        let whole = request
            .condition
            .iter()
            .map(|condition| Gate { column: String::new(), condition: Condition::Whole(condition.clone()) });
        let gates: Vec<Gate> = filters.chain(ranges).chain(whole).collect();
        let too_many = |limit: usize| {
            Invalid::at("filters", Message::new("search-too-many-filters").with("limit", limit))
        };
        if gates.len() > MOST_GATES {
            return Err(too_many(MOST_GATES).into());
        }
        if request.filters.iter().any(|(_, values)| values.len() > MOST_VALUES) {
            return Err(too_many(MOST_VALUES).into());
        }
        Ok(gates)
    }

    /// The gate as it stands in one segment.
    pub(super) fn hang(&self, columns: &Columns, reader: &SegmentReader) -> Result<Hung> {
        Ok(match &self.condition {
            Condition::OneOf(values) => match columns.text(reader, &self.column)? {
                Some(column) => {
                    let mut wanted = Vec::with_capacity(values.len());
                    for value in values {
                        wanted.extend(column.ordinal(value)?);
                    }
                    wanted.sort_unstable();
                    Hung::OneOf { ordinals: column.ordinals().clone(), wanted }
                }
                None => Hung::Shut,
            },
            Condition::Between(low, high) => match columns.number(reader, &self.column)? {
                Some(column) => Hung::Between { column, low: *low, high: *high },
                None => Hung::Shut,
            },
            Condition::Whole(condition) => Hung::Whole(condition.hang(columns, reader)?),
        })
    }
}

/// A gate in one segment, whose values have numbers of their own.
pub(super) enum Hung {
    /// No document of the segment passes.
    Shut,
    /// One of the document's values is wanted.
    OneOf {
        /// The document's values.
        ordinals: Column<u64>,
        /// Those that pass, in order.
        wanted: Vec<u64>,
    },
    /// The document's number lies within.
    Between {
        /// The document's number.
        column: Column<u64>,
        /// The lowest that passes.
        low: u64,
        /// The highest that passes.
        high: u64,
    },
    /// The document satisfies a condition.
    Whole(condition::Hung),
}

impl Hung {
    /// Whether a document passes.
    pub fn lets_pass(&self, doc: DocId) -> bool {
        match self {
            Hung::Shut => false,
            Hung::Whole(condition) => condition.holds(doc),
            Hung::OneOf { ordinals, wanted } => match wanted.as_slice() {
                [] => false,
                [only] => ordinals.values_for_doc(doc).any(|ordinal| ordinal == *only),
                _ => ordinals.values_for_doc(doc).any(|ordinal| wanted.binary_search(&ordinal).is_ok()),
            },
            Hung::Between { column, low, high } => {
                column.first(doc).is_some_and(|number| *low <= number && number <= *high)
            }
        }
    }
}
