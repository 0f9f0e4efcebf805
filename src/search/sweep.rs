//! One pass over what the words find: hits in order, how many, and what each facet would leave.

use super::gates::{Gate, Hung};
use super::page::Place;
use super::ranking::{Order, Ranking, Top, place};
use super::schema::column;
use super::snapshot::Snapshot;
use super::tally::{Ends, Tally, wider};
use crate::error::{Error, Result};
use std::collections::HashMap;
use std::sync::Arc;
use tantivy::collector::{Collector, SegmentCollector};
use tantivy::columnar::Column;
use tantivy::{DocAddress, DocId, Score, SegmentReader, TantivyError};

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
    ranks: Vec<u64>,
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
            ends.push(Ends::new(columns.number(reader, name)?, gate_of(name)));
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
            ranks: Vec::new(),
            stopped,
            total: 0,
            top: Top::new(sweep.limit, after),
        })
    }

    fn keep(&mut self, doc: DocId, score: Score) {
        self.total += 1;
        self.offer(doc, self.rank.of_document(doc, score));
        if self.tallies.is_empty() && self.ends.is_empty() {
            return;
        }
        self.passed.push(doc);
        if self.passed.len() == RUN {
            self.count_passed();
        }
    }

    fn offer(&mut self, doc: DocId, rank: u64) {
        if self.top.may_take(rank) {
            let tie = self.tie.as_ref().and_then(|tie| tie.first(doc)).unwrap_or_default();
            self.top.take(place(rank, tie), doc);
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

    /// Documents without scores come in runs; where nothing is filtered, they are ranked and counted as such.
    fn collect_block(&mut self, docs: &[DocId]) {
        if !self.gates.is_empty() {
            return docs.iter().for_each(|doc| self.collect(*doc, 0.0));
        }
        self.total += docs.len() as u64;
        self.rank.of_run(docs, &mut self.ranks);
        for (at, doc) in docs.iter().enumerate() {
            self.offer(*doc, self.ranks[at]);
        }
        self.tallies.iter_mut().for_each(|tally| tally.count(docs));
        self.ends.iter_mut().for_each(|ends| ends.stretch(docs));
    }

    fn harvest(self) -> Result<Swept> {
        self.finish()
    }
}

/// An error of the engine, in ours.
pub fn failed(context: &str) -> impl Fn(TantivyError) -> Error + '_ {
    move |error| Error::internal(context, error)
}
