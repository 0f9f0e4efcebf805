//! The ledger: each source record with its strongest outcome; what was found beside that, counted apart.

use super::draft::Place;
use crate::kernel::message::Message;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// What became of a source record. A stronger one wins over a weaker, and a rejection over all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// Nothing of it was needed.
    Unchanged,
    /// It changed a record.
    Updated,
    /// It made a record.
    Created,
    /// It could not be taken.
    Rejected,
}

/// How many source records there were of each outcome.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Counts {
    /// All of them.
    pub rows: u64,
    /// New.
    pub created: u64,
    /// Changed something.
    pub updated: u64,
    /// Changed nothing.
    pub unchanged: u64,
    /// Not taken.
    pub rejected: u64,
}

/// A source record that was not taken.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Rejected {
    /// Where it stands.
    #[serde(flatten)]
    pub place: Place,
    /// What it is called, if that is known.
    pub code: String,
    /// Why.
    pub message: Message,
}

/// A value that could not be read, or something else to look at; the same one is told once, with its places.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Finding {
    /// The field.
    pub field: String,
    /// What was given.
    pub value: String,
    /// What is to be said about it.
    pub message: Message,
    /// How often.
    pub count: u64,
    /// Where; the first twenty.
    pub places: Vec<Place>,
}

/// Most rejections and different findings that are told one by one; all are counted.
const TOLD: usize = 10_000;
const PLACES: usize = 20;

/// What a run did, record by record.
#[derive(Debug, Default)]
pub struct Ledger {
    outcomes: Vec<Option<Outcome>>,
    /// With which source record each file begins; without a name: what comes after the last.
    begins: Vec<(u32, String)>,
    /// The first ten thousand that were not taken.
    pub rejected: Vec<Rejected>,
    /// Where all of them begin, by file: none is lost because there are many.
    pub rejected_lines: BTreeMap<String, BTreeSet<u64>>,
    findings: BTreeMap<(String, String, String), Finding>,
    /// How many values were found wanting, told or not.
    pub found: u64,
}

impl Ledger {
    /// Makes room for source records up to this number.
    pub fn expect(&mut self, rows: u32) {
        self.outcomes.resize(self.outcomes.len().max(rows as usize), None);
    }

    /// From this source record on it is about this file; about none if it has no name.
    pub fn begin(&mut self, file: &str, row: u32) {
        self.begins.push((row, file.to_owned()));
    }

    /// What became of a source record; none if nobody said anything about it.
    pub fn outcome(&self, row: u32) -> Option<Outcome> {
        self.outcomes.get(row as usize).copied().flatten()
    }

    /// One more source record.
    pub fn add(&mut self) -> u32 {
        self.outcomes.push(None);
        u32::try_from(self.outcomes.len() - 1).unwrap_or(u32::MAX)
    }

    /// Notes an outcome; a stronger one stays.
    pub fn note(&mut self, row: u32, outcome: Outcome) {
        self.expect(row + 1);
        let slot = &mut self.outcomes[row as usize];
        *slot = (*slot).max(Some(outcome));
    }

    /// Notes that a source record was not taken, and why. Only its first reason is told.
    pub fn reject(&mut self, row: Option<u32>, place: Place, code: &str, message: Message) {
        if let Some(row) = row {
            let known = self.outcomes.get(row as usize) == Some(&Some(Outcome::Rejected));
            self.note(row, Outcome::Rejected);
            if known {
                return;
            }
        }
        if let Some(line) = place.line {
            self.rejected_lines.entry(place.file.clone()).or_default().insert(line);
        }
        if self.rejected.len() < TOLD {
            self.rejected.push(Rejected { place, code: code.to_owned(), message });
        }
    }

    /// Notes something to look at.
    pub fn find(&mut self, place: &Place, field: &str, value: &str, message: Message) {
        self.found += 1;
        let value: String = value.chars().take(200).collect();
        let key = (field.to_owned(), message.key.to_owned(), value.clone());
        if self.findings.len() >= TOLD && !self.findings.contains_key(&key) {
            return;
        }
        let finding = self.findings.entry(key).or_insert_with(|| Finding {
            field: field.to_owned(),
            value,
            message,
            count: 0,
            places: Vec::new(),
        });
        finding.count += 1;
        if finding.places.len() < PLACES && !finding.places.contains(place) {
            finding.places.push(place.clone());
        }
    }

    /// The findings, by field.
    pub fn findings(&self) -> Vec<&Finding> {
        self.findings.values().collect()
    }

    /// How many of each; a record that nobody said anything about was needed by no one.
    pub fn counts(&self) -> Counts {
        count(&self.outcomes)
    }

    /// The same for each file.
    pub fn counts_by_file(&self) -> BTreeMap<String, Counts> {
        let ends = self.begins.iter().skip(1).map(|(row, _)| *row as usize).chain([self.outcomes.len()]);
        let spans = self.begins.iter().zip(ends).filter(|((_, file), _)| !file.is_empty());
        let counted = spans.map(|((begin, file), end)| {
            (file.clone(), count(self.outcomes.get(*begin as usize..end).unwrap_or_default()))
        });
        counted.collect()
    }
}

fn count(outcomes: &[Option<Outcome>]) -> Counts {
    let mut counts = Counts { rows: outcomes.len() as u64, ..Counts::default() };
    for outcome in outcomes {
        match outcome {
            Some(Outcome::Created) => counts.created += 1,
            Some(Outcome::Updated) => counts.updated += 1,
            Some(Outcome::Rejected) => counts.rejected += 1,
            Some(Outcome::Unchanged) | None => counts.unchanged += 1,
        }
    }
    counts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_record_counts_once_with_its_strongest_outcome() {
        let place = Place { file: "goods.csv".into(), line: Some(7) };
        let mut ledger = Ledger::default();
        ledger.begin("goods.csv", 0);
        ledger.begin("more.csv", 3);
        ledger.begin("", 4);
        ledger.expect(4);
        ledger.note(0, Outcome::Created);
        ledger.note(0, Outcome::Unchanged);
        ledger.note(1, Outcome::Updated);
        ledger.note(2, Outcome::Created);
        ledger.reject(Some(2), place.clone(), "X", Message::new("import-row-open-quote"));
        ledger.reject(Some(2), place.clone(), "X", Message::new("import-row-ragged"));
        for _ in 0..30 {
            ledger.find(&place, "colour_family", "jade", Message::new("import-colour-unknown"));
        }
        let expected = Counts { rows: 4, created: 1, updated: 1, unchanged: 1, rejected: 1 };
        assert_eq!(ledger.counts(), expected);
        let by_file = ledger.counts_by_file();
        assert_eq!((by_file.len(), by_file["goods.csv"].rows, by_file["more.csv"].unchanged), (2, 3, 1));
        assert_eq!((ledger.rejected.len(), ledger.found, ledger.findings()[0].count), (1, 30, 30));
        assert_eq!(ledger.findings()[0].places, [place]);
    }
}
