//! An index at one moment: what a search reads, without a lock.
//!
//! # Why
//! Opening a column costs more than counting a page of hits with it. So each segment keeps the columns it has opened,
//! also from one moment to the next: segments do not change, they are replaced.

use super::lexicon::Lexed;
use crate::error::{Error, Result};
use arc_swap::ArcSwap;
use std::{collections::HashMap, sync::Arc};
use tantivy::columnar::{Column, DynamicColumn, StrColumn, TermOrdHit};
use tantivy::index::SegmentId;
use tantivy::{Searcher, SegmentReader};

/// What the index is at a moment.
pub struct Snapshot {
    /// The segments and their terms.
    pub searcher: Searcher,
    /// The names that the documents carry.
    pub lexed: Arc<Lexed>,
    columns: Vec<Arc<Columns>>,
    /// Up to where the change log is in it.
    pub log_cursor: Option<i64>,
}

impl Snapshot {
    /// The moment a searcher sees; columns that were opened before stay open.
    pub fn new(
        searcher: Searcher,
        lexed: Arc<Lexed>,
        before: Option<&Snapshot>,
        log_cursor: Option<i64>,
    ) -> Self {
        let known: HashMap<SegmentId, &Arc<Columns>> =
            before.map(|b| b.columns.iter().map(|c| (c.segment, c)).collect()).unwrap_or_default();
        let columns = searcher.segment_readers().iter().map(|reader| match known.get(&reader.segment_id()) {
            Some(columns) => Arc::clone(columns),
            None => Arc::new(Columns::of(reader)),
        });
        let columns = columns.collect();
        Snapshot { searcher, lexed, columns, log_cursor }
    }

    /// The columns of a segment, by its place in the searcher.
    pub fn columns(&self, segment: u32) -> &Columns {
        &self.columns[segment as usize]
    }
}

/// The columns of a segment that were asked for.
pub struct Columns {
    segment: SegmentId,
    opened: ArcSwap<HashMap<String, Opened>>,
}

#[derive(Clone)]
enum Opened {
    Absent,
    Text(TextColumn),
    Number(Column<u64>),
}

/// Names beyond these are opened anew each time: a reader cannot fill the memory by asking for names.
const MOST_KEPT: usize = 512;

impl Columns {
    fn of(reader: &SegmentReader) -> Self {
        Columns { segment: reader.segment_id(), opened: ArcSwap::default() }
    }

    /// A column of texts, if any document of the segment has one of that name.
    pub fn text(&self, reader: &SegmentReader, name: &str) -> Result<Option<TextColumn>> {
        Ok(match self.open(reader, name)? {
            Opened::Text(column) => Some(column),
            _ => None,
        })
    }

    /// A column of numbers in an order-keeping form ([`tantivy::u64_to_i64`] of signed ones).
    pub fn number(&self, reader: &SegmentReader, name: &str) -> Result<Option<Column<u64>>> {
        Ok(match self.open(reader, name)? {
            Opened::Number(column) => Some(column),
            _ => None,
        })
    }

    fn open(&self, reader: &SegmentReader, name: &str) -> Result<Opened> {
        if let Some(opened) = self.opened.load().get(name) {
            return Ok(opened.clone());
        }
        let opened = open(reader, name).map_err(|e| Error::internal("opening a column of the index", e))?;
        if self.opened.load().len() < MOST_KEPT {
            self.opened.rcu(|known| {
                let mut known = HashMap::clone(known);
                known.insert(name.to_owned(), opened.clone());
                known
            });
        }
        Ok(opened)
    }
}

fn open(reader: &SegmentReader, name: &str) -> tantivy::Result<Opened> {
    for handle in reader.fast_fields().dynamic_column_handles(name)? {
        match handle.open()? {
            DynamicColumn::Str(column) => return Ok(Opened::Text(TextColumn::of(column)?)),
            DynamicColumn::U64(column) => return Ok(Opened::Number(column)),
            DynamicColumn::I64(column) => return Ok(Opened::Number(column.to_u64_monotonic())),
            _ => {}
        }
    }
    Ok(Opened::Absent)
}

/// A column of texts: each document has ordinals, each ordinal a text, in the order of the texts.
#[derive(Clone)]
pub struct TextColumn {
    column: StrColumn,
    /// The texts, if they are few: then nobody needs to unpack them again.
    few: Option<Arc<[Arc<str>]>>,
}

/// A column with more texts than this is no facet in daily use: its texts are unpacked when they are asked for.
const FEW: usize = 4_096;

impl TextColumn {
    fn of(column: StrColumn) -> tantivy::Result<Self> {
        let few = if column.num_terms() <= FEW {
            let mut texts = Vec::with_capacity(column.num_terms());
            let mut stream = column.dictionary().stream()?;
            while stream.advance() {
                texts.push(Arc::from(String::from_utf8_lossy(stream.key())));
            }
            Some(texts.into())
        } else {
            None
        };
        Ok(TextColumn { column, few })
    }

    /// The ordinals of each document.
    pub fn ordinals(&self) -> &Column<u64> {
        self.column.ords()
    }

    /// How many texts there are.
    pub fn count(&self) -> usize {
        self.column.num_terms()
    }

    /// The ordinal of a text, if a document has it.
    pub fn ordinal(&self, text: &str) -> Result<Option<u64>> {
        if let Some(few) = &self.few {
            return Ok(few.binary_search_by(|known| (**known).cmp(text)).ok().map(|at| at as u64));
        }
        self.column.dictionary().term_ord(text).map_err(unreadable)
    }

    /// The ordinal of a text and `true`, or the one that the next text has and `false`.
    pub fn ordinal_or_next(&self, text: &str) -> Result<(u64, bool)> {
        Ok(match self.column.dictionary().term_ord_or_next(text).map_err(unreadable)? {
            TermOrdHit::Exact(ordinal) => (ordinal, true),
            TermOrdHit::Next(ordinal) => (ordinal, false),
        })
    }

    /// The text of an ordinal that a document has.
    pub fn text(&self, ordinal: u64) -> Result<Arc<str>> {
        if let Some(few) = &self.few {
            return Ok(Arc::clone(&few[ordinal as usize]));
        }
        let mut text = String::new();
        self.column.ord_to_str(ordinal, &mut text).map_err(unreadable)?;
        Ok(text.into())
    }
}

fn unreadable(error: std::io::Error) -> Error {
    Error::internal("reading a column of the index", error)
}
