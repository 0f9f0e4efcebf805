//! One pass over what the words find: hits in order, how many, and what each facet would leave.

use super::gates::{Gate, Hung};
use super::page::{Place, Rank};
use super::schema::column;
use super::snapshot::{Snapshot, TextColumn};
use crate::error::{Error, Result};
use std::collections::HashMap;
use std::sync::Arc;
use tantivy::collector::{Collector, SegmentCollector};
use tantivy::columnar::Column;
use tantivy::{DocAddress, DocId, Score, SegmentReader, TantivyError, u64_to_i64};

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

/// What one pass shall find out.
pub struct Sweep<'s> {
    /// What is swept.
    pub snapshot: &'s Snapshot,
    /// By what.
    pub order: Order,
    /// What a hit must pass.
    pub gates: Vec<Gate>,
    /// Names of columns of texts to count.
    pub facets: Vec<String>,
    /// Names of columns of numbers whose ends to find.
    pub spans: Vec<String>,
    /// Hits up to here were given before.
    pub after: Option<Place>,
    /// How many hits to give.
    pub limit: usize,
}

/// What one pass found out.
#[derive(Default)]
pub struct Swept {
    /// How many hits there are.
    pub total: u64,
    /// The first ones in order.
    pub top: Vec<(Place, DocAddress)>,
    /// Counts of each facet that was asked for.
    pub facets: Vec<HashMap<Arc<str>, u64>>,
    /// Ends of each number that was asked for.
    pub spans: Vec<Option<(i64, i64)>>,
}

impl Collector for Sweep<'_> {
    type Fruit = Result<Swept>;
    type Child = Strip;

    fn for_segment(&self, segment: u32, reader: &SegmentReader) -> tantivy::Result<Strip> {
        Strip::new(self, segment, reader).map_err(|e| TantivyError::InternalError(e.to_string()))
    }

    fn requires_scoring(&self) -> bool {
        self.order == Order::Score
    }

    fn merge_fruits(&self, strips: Vec<Result<Swept>>) -> tantivy::Result<Result<Swept>> {
        Ok(self.merge(strips))
    }
}

impl Sweep<'_> {
    fn merge(&self, strips: Vec<Result<Swept>>) -> Result<Swept> {
        let mut all = Swept {
            facets: vec![HashMap::new(); self.facets.len()],
            spans: vec![None; self.spans.len()],
            ..Swept::default()
        };
        for strip in strips {
            let strip = strip?;
            all.total += strip.total;
            all.top.extend(strip.top);
            for (counts, more) in all.facets.iter_mut().zip(strip.facets) {
                more.into_iter().for_each(|(value, count)| *counts.entry(value).or_default() += count);
            }
            for (span, other) in all.spans.iter_mut().zip(strip.spans) {
                *span = wider(*span, other);
            }
        }
        all.top.sort_unstable_by(|one, other| one.0.cmp(&other.0));
        all.top.truncate(self.limit);
        Ok(all)
    }
}

fn wider(one: Option<(i64, i64)>, other: Option<(i64, i64)>) -> Option<(i64, i64)> {
    match (one, other) {
        (Some((a, b)), Some((c, d))) => Some((a.min(c), b.max(d))),
        (span, None) | (None, span) => span,
    }
}

/// How many documents wait until they are counted together: columns are read faster in runs.
const RUN: usize = 128;

/// The pass over one segment.
pub struct Strip {
    segment: u32,
    rank: Ranking,
    tie: Option<Column<u64>>,
    gates: Vec<Hung>,
    tallies: Vec<Tally>,
    ends: Vec<Ends>,
    passed: Vec<DocId>,
    /// For each gate, the documents that only it stopped; kept if a facet or span wants them.
    stopped: Vec<Option<Vec<DocId>>>,
    total: u64,
    top: Top,
}

impl Strip {
    fn new(sweep: &Sweep<'_>, segment: u32, reader: &SegmentReader) -> Result<Strip> {
        let columns = sweep.snapshot.columns(segment);
        let gates = sweep.gates.iter().map(|gate| gate.hang(columns, reader)).collect::<Result<Vec<_>>>()?;
        let gate_of = |name: &String| sweep.gates.iter().position(|gate| gate.column == *name);
        let mut tallies = Vec::with_capacity(sweep.facets.len());
        for name in &sweep.facets {
            tallies.push(Tally::new(columns.text(reader, name)?, gate_of(name)));
        }
        let mut ends = Vec::with_capacity(sweep.spans.len());
        for name in &sweep.spans {
            ends.push(Ends { column: columns.number(reader, name)?, gate: gate_of(name), found: None });
        }
        let wants = |gate: usize| {
            tallies.iter().any(|t| t.gate == Some(gate)) || ends.iter().any(|e| e.gate == Some(gate))
        };
        let stopped = (0..gates.len()).map(|gate| wants(gate).then(|| Vec::with_capacity(RUN))).collect();
        let rank = Ranking::of(&sweep.order, sweep.snapshot, segment, reader)?;
        let after = sweep.after.as_ref().map(|place| rank.bound(place)).transpose()?;
        Ok(Strip {
            segment,
            rank,
            tie: columns.number(reader, column::TIE)?,
            gates,
            tallies,
            ends,
            passed: Vec::with_capacity(RUN),
            stopped,
            total: 0,
            top: Top::new(sweep.limit, after),
        })
    }

    fn keep(&mut self, doc: DocId, score: Score) {
        self.total += 1;
        let rank = self.rank.of_document(doc, score);
        if self.top.may_take(rank) {
            let tie = self.tie.as_ref().and_then(|tie| tie.first(doc)).unwrap_or_default();
            self.top.take(place(rank, tie), doc);
        }
        if self.tallies.is_empty() && self.ends.is_empty() {
            return;
        }
        self.passed.push(doc);
        if self.passed.len() == RUN {
            self.count_passed();
        }
    }

    fn count_passed(&mut self) {
        self.tallies.iter_mut().for_each(|tally| tally.count(&self.passed));
        self.ends.iter_mut().for_each(|ends| ends.stretch(&self.passed));
        self.passed.clear();
    }

    fn count_stopped(&mut self, gate: usize) {
        let Some(stopped) = &mut self.stopped[gate] else { return };
        let tallies = self.tallies.iter_mut().filter(|tally| tally.gate == Some(gate));
        tallies.for_each(|tally| tally.count(stopped));
        let ends = self.ends.iter_mut().filter(|ends| ends.gate == Some(gate));
        ends.for_each(|ends| ends.stretch(stopped));
        stopped.clear();
    }

    fn finish(mut self) -> Result<Swept> {
        self.count_passed();
        (0..self.gates.len()).for_each(|gate| self.count_stopped(gate));
        let mut top = Vec::new();
        for (place, doc) in self.top.into_sorted() {
            top.push((self.rank.place(place)?, DocAddress::new(self.segment, doc)));
        }
        let facets = self.tallies.iter().map(Tally::counts).collect::<Result<Vec<_>>>()?;
        let spans = self.ends.iter().map(|ends| ends.found).collect();
        Ok(Swept { total: self.total, top, facets, spans })
    }
}

impl SegmentCollector for Strip {
    type Fruit = Result<Swept>;

    fn collect(&mut self, doc: DocId, score: Score) {
        let mut stopped_by = None;
        for (at, gate) in self.gates.iter().enumerate() {
            if !gate.lets_pass(doc) {
                if stopped_by.is_some() {
                    return;
                }
                stopped_by = Some(at);
            }
        }
        match stopped_by {
            None => self.keep(doc, score),
            Some(gate) => {
                let Some(stopped) = &mut self.stopped[gate] else { return };
                stopped.push(doc);
                if stopped.len() == RUN {
                    self.count_stopped(gate);
                }
            }
        }
    }

    fn harvest(self) -> Result<Swept> {
        self.finish()
    }
}

fn place(rank: u64, tie: u64) -> u128 {
    u128::from(rank) << 64 | u128::from(tie)
}

/// A segment's ranks: numbers of which the smaller comes first.
enum Ranking {
    Score(Option<Column<u64>>),
    Weight(Option<Column<u64>>),
    Number(Option<Column<u64>>, bool),
    Title(Option<TextColumn>),
}

impl Ranking {
    fn of(order: &Order, snapshot: &Snapshot, segment: u32, reader: &SegmentReader) -> Result<Ranking> {
        let columns = snapshot.columns(segment);
        Ok(match order {
            Order::Score => Ranking::Score(columns.number(reader, column::WEIGHT)?),
            Order::Weight => Ranking::Weight(columns.number(reader, column::WEIGHT)?),
            Order::Number(name, descending) => Ranking::Number(columns.number(reader, name)?, *descending),
            Order::Title(name) => Ranking::Title(columns.text(reader, name)?),
        })
    }

    fn of_document(&self, doc: DocId, score: Score) -> u64 {
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

    /// A place in this segment as a place among all.
    fn place(&self, place: u128) -> Result<Place> {
        let (rank, tie) = ((place >> 64) as u64, place as u64);
        let rank = match self {
            Ranking::Number(..) | Ranking::Title(_) if rank == u64::MAX => Rank::Last,
            Ranking::Title(Some(title)) => Rank::Text(title.text(rank)?.to_string()),
            _ => Rank::Number(rank),
        };
        Ok(Place { rank, tie })
    }

    /// A place among all as a bound in this segment: places above it come after.
    fn bound(&self, after: &Place) -> Result<u128> {
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
struct Top {
    kept: Vec<(u128, DocId)>,
    limit: usize,
    after: Option<u128>,
    /// What is not before this is not among the first.
    bar: u128,
}

impl Top {
    fn new(limit: usize, after: Option<u128>) -> Top {
        Top { kept: Vec::with_capacity(limit * 2), limit, after, bar: u128::MAX }
    }

    fn may_take(&self, rank: u64) -> bool {
        rank <= (self.bar >> 64) as u64 && self.after.is_none_or(|after| rank >= (after >> 64) as u64)
    }

    fn take(&mut self, place: u128, doc: DocId) {
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

    fn into_sorted(mut self) -> Vec<(u128, DocId)> {
        self.kept.sort_unstable();
        self.kept.truncate(self.limit);
        self.kept
    }
}

/// How often each value of a facet occurs.
struct Tally {
    column: Option<TextColumn>,
    counts: Vec<u32>,
    gate: Option<usize>,
    docs: Vec<DocId>,
    rows: Vec<u32>,
    values: Vec<u64>,
}

impl Tally {
    fn new(column: Option<TextColumn>, gate: Option<usize>) -> Tally {
        let counts = vec![0; column.as_ref().map_or(0, TextColumn::count)];
        Tally { column, counts, gate, docs: Vec::new(), rows: Vec::new(), values: Vec::new() }
    }

    fn count(&mut self, docs: &[DocId]) {
        let Some(column) = &self.column else { return };
        self.docs.clear();
        self.rows.clear();
        column.ordinals().row_ids_for_docs(docs, &mut self.docs, &mut self.rows);
        self.values.resize(self.rows.len(), 0);
        column.ordinals().values.get_vals(&self.rows, &mut self.values);
        self.values.iter().for_each(|ordinal| self.counts[*ordinal as usize] += 1);
    }

    fn counts(&self) -> Result<HashMap<Arc<str>, u64>> {
        let Some(column) = &self.column else { return Ok(HashMap::new()) };
        let counted = self.counts.iter().enumerate().filter(|(_, count)| **count > 0);
        counted.map(|(ordinal, count)| Ok((column.text(ordinal as u64)?, u64::from(*count)))).collect()
    }
}

/// The lowest and highest of a number.
struct Ends {
    column: Option<Column<u64>>,
    gate: Option<usize>,
    found: Option<(i64, i64)>,
}

impl Ends {
    fn stretch(&mut self, docs: &[DocId]) {
        let Some(column) = &self.column else { return };
        for number in docs.iter().filter_map(|doc| column.first(*doc)).map(u64_to_i64) {
            self.found = wider(self.found, Some((number, number)));
        }
    }
}

/// An error of the engine, in ours.
pub fn failed(context: &str) -> impl Fn(TantivyError) -> Error + '_ {
    move |error| Error::internal(context, error)
}
