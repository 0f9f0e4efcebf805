//! What is counted while hits are found: values of facets, ends of numbers.

use super::snapshot::TextColumn;
use crate::error::Result;
use std::{collections::HashMap, sync::Arc};
use tantivy::columnar::Column;
use tantivy::{DocId, u64_to_i64};

/// How often each value of a facet occurs.
pub struct Tally {
    column: Option<TextColumn>,
    counts: Vec<u32>,
    /// The gate that is its own, if there is one.
    pub gate: Option<usize>,
    docs: Vec<DocId>,
    rows: Vec<u32>,
    values: Vec<u64>,
}

impl Tally {
    /// Nothing counted yet.
    pub fn new(column: Option<TextColumn>, gate: Option<usize>) -> Tally {
        let counts = vec![0; column.as_ref().map_or(0, TextColumn::count)];
        Tally { column, counts, gate, docs: Vec::new(), rows: Vec::new(), values: Vec::new() }
    }

    /// Counts the values of some documents.
    pub fn count(&mut self, docs: &[DocId]) {
        let Some(column) = &self.column else { return };
        self.docs.clear();
        self.rows.clear();
        column.ordinals().row_ids_for_docs(docs, &mut self.docs, &mut self.rows);
        self.values.resize(self.rows.len(), 0);
        column.ordinals().values.get_vals(&self.rows, &mut self.values);
        self.values.iter().for_each(|ordinal| self.counts[*ordinal as usize] += 1);
    }

    /// What was counted, by the values themselves.
    pub fn counts(&self) -> Result<HashMap<Arc<str>, u64>> {
        let Some(column) = &self.column else { return Ok(HashMap::new()) };
        let counted = self.counts.iter().enumerate().filter(|(_, count)| **count > 0);
        counted.map(|(ordinal, count)| Ok((column.text(ordinal as u64)?, u64::from(*count)))).collect()
    }
}

/// The lowest and highest of a number.
pub struct Ends {
    column: Option<Column<u64>>,
    /// The gate that is its own, if there is one.
    pub gate: Option<usize>,
    /// What was found.
    pub found: Option<(i64, i64)>,
}

impl Ends {
    /// Nothing found yet.
    pub fn new(column: Option<Column<u64>>, gate: Option<usize>) -> Ends {
        Ends { column, gate, found: None }
    }

    /// Looks at the numbers of some documents.
    pub fn stretch(&mut self, docs: &[DocId]) {
        let Some(column) = &self.column else { return };
        for number in docs.iter().filter_map(|doc| column.first(*doc)).map(u64_to_i64) {
            self.found = wider(self.found, Some((number, number)));
        }
    }
}

/// What spans both.
pub fn wider(one: Option<(i64, i64)>, other: Option<(i64, i64)>) -> Option<(i64, i64)> {
    match (one, other) {
        (Some((a, b)), Some((c, d))) => Some((a.min(c), b.max(d))),
        (span, None) | (None, span) => span,
    }
}
