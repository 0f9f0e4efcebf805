//! The order of hits within a segment, and the first of them.

use super::page::{Place, Rank};
use super::schema::column;
use super::snapshot::{Snapshot, TextColumn};
use crate::error::Result;
use tantivy::columnar::Column;
use tantivy::{DocId, Score, SegmentReader};

/// By what hits are ordered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Order {
    /// The score, then the weight.
    Score,
    /// The weight alone: nothing was asked for by words.
    Weight,
    /// A number's column, and whether the largest comes first.
    Number(String, bool),
    /// A title's column.
    Title(String),
}

/// Rank and tie-break as one number.
pub fn place(rank: u64, tie: u64) -> u128 {
    u128::from(rank) << 64 | u128::from(tie)
}

/// A segment's ranks: numbers of which the smaller comes first.
pub enum Ranking {
    /// By score, then weight.
    Score(Option<Column<u64>>),
    /// By weight.
    Weight(Option<Column<u64>>),
    /// By a number, the largest first or last.
    Number(Option<Column<u64>>, bool),
    /// By a title.
    Title(Option<TextColumn>),
}

impl Ranking {
    /// By an order, in one segment.
    pub fn of(order: &Order, snapshot: &Snapshot, segment: u32, reader: &SegmentReader) -> Result<Ranking> {
        let columns = snapshot.columns(segment);
        Ok(match order {
            Order::Score => Ranking::Score(columns.number(reader, column::WEIGHT)?),
            Order::Weight => Ranking::Weight(columns.number(reader, column::WEIGHT)?),
            Order::Number(name, descending) => Ranking::Number(columns.number(reader, name)?, *descending),
            Order::Title(name) => Ranking::Title(columns.text(reader, name)?),
        })
    }

    /// The rank of a document with its score.
    pub fn of_document(&self, doc: DocId, score: Score) -> u64 {
        let first = |column: &Option<Column<u64>>| column.as_ref().and_then(|column| column.first(doc));
        match self {
            // A score is not negative, and the bits of such a number grow with it.
            Ranking::Score(weight) => {
                u64::from(!score.max(0.0).to_bits()) << 32
                    | u64::from(!(first(weight).unwrap_or_default() as u32))
            }
            Ranking::Weight(weight) => u64::from(!(first(weight).unwrap_or_default() as u32)),
            Ranking::Number(number, descending) => {
                // The last rank is kept for those without a number.
                first(number).map_or(u64::MAX, |n| if *descending { !n } else { n }.min(u64::MAX - 1))
            }
            Ranking::Title(title) => title.as_ref().and_then(|t| t.ordinals().first(doc)).unwrap_or(u64::MAX),
        }
    }

    /// The ranks of documents that come without scores. Every document has a weight, so these are read in one go.
    pub fn of_run(&self, docs: &[DocId], ranks: &mut Vec<u64>) {
        ranks.clear();
        match self {
            Ranking::Weight(Some(weight)) if weight.get_cardinality().is_full() => {
                ranks.resize(docs.len(), 0);
                weight.values.get_vals(docs, ranks);
                ranks.iter_mut().for_each(|weight| *weight = u64::from(!(*weight as u32)));
            }
            _ => ranks.extend(docs.iter().map(|doc| self.of_document(*doc, 0.0))),
        }
    }

    /// A place in this segment as a place among all.
    pub fn place(&self, place: u128) -> Result<Place> {
        let (rank, tie) = ((place >> 64) as u64, place as u64);
        let rank = match self {
            Ranking::Number(..) | Ranking::Title(_) if rank == u64::MAX => Rank::Last,
            Ranking::Title(Some(title)) => Rank::Text(title.text(rank)?.to_string()),
            _ => Rank::Number(rank),
        };
        Ok(Place { rank, tie })
    }

    /// A place among all as a bound in this segment: places above it come after.
    pub fn bound(&self, after: &Place) -> Result<u128> {
        Ok(match (&after.rank, self) {
            (Rank::Last, _) => place(u64::MAX, after.tie),
            (Rank::Number(rank), _) => place(*rank, after.tie),
            (Rank::Text(text), Ranking::Title(Some(title))) => match title.ordinal_or_next(text)? {
                (ordinal, true) => place(ordinal, after.tie),
                (next, false) => place(next.min(title.count() as u64), 0).saturating_sub(1),
            },
            (Rank::Text(_), _) => 0,
        })
    }
}

/// The first places, kept without sorting what will not be among them.
pub struct Top {
    kept: Vec<(u128, DocId)>,
    limit: usize,
    after: Option<u128>,
    /// What is not before this is not among the first.
    bar: u128,
}

impl Top {
    /// Nothing kept yet.
    pub fn new(limit: usize, after: Option<u128>) -> Top {
        Top { kept: Vec::with_capacity(limit * 2), limit, after, bar: u128::MAX }
    }

    /// Whether a document of this rank may be among the first.
    pub fn may_take(&self, rank: u64) -> bool {
        rank <= (self.bar >> 64) as u64 && self.after.is_none_or(|after| rank >= (after >> 64) as u64)
    }

    /// Keeps a document if it is among the first so far.
    pub fn take(&mut self, place: u128, doc: DocId) {
        if place > self.bar || self.after.is_some_and(|after| place <= after) || self.limit == 0 {
            return;
        }
        self.kept.push((place, doc));
        if self.kept.len() >= self.limit * 2 {
            self.kept.select_nth_unstable(self.limit - 1);
            self.kept.truncate(self.limit);
            self.bar = self.kept.iter().map(|(place, _)| *place).max().unwrap_or(self.bar);
        }
    }

    /// The first ones, in order.
    pub fn into_sorted(mut self) -> Vec<(u128, DocId)> {
        self.kept.sort_unstable();
        self.kept.truncate(self.limit);
        self.kept
    }
}
