//! What a reader hands over: source records with their drafts, in order, a batch at a time.

use super::draft::{Claim, Draft, Place};
use super::ledger::{Ledger, Outcome};
use super::shelf;
use crate::changes::kind::Kind;
use crate::db::scratch::Item;
use crate::error::{Error, Result};
use crate::kernel::{locale::Locale, message::Message, money::Currency};
use crate::words::Words;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, HashSet};
use tokio::sync::mpsc::Sender;

/// What a source does not say itself.
#[derive(Clone)]
pub struct Defaults {
    /// The language of texts.
    pub locale: Locale,
    /// The currency of prices; none leaves them unread.
    pub currency: Option<Currency>,
    /// The brand of styles that name none.
    pub brand: Option<String>,
    /// Where stock lies that names no place.
    pub location: Option<String>,
    /// The words of codes, to recognise a department by.
    pub words: Words,
}

/// What became of a column.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Use {
    /// It is a field of ours.
    Mapped(String),
    /// It is kept as a custom attribute.
    Attribute(String),
    /// Nothing was made of it.
    Ignored,
}

/// Things on the way to the shelf.
const BATCH: usize = 500;

/// Takes what readers find and sends it to the shelf.
pub struct Reading {
    shelf: Sender<Vec<Item>>,
    items: Vec<Item>,
    seq: i64,
    rows: u32,
    file: String,
    made: HashSet<(Kind, String)>,
    /// What was rejected and found while reading.
    pub ledger: Ledger,
    /// By file, what became of its columns.
    pub columns: BTreeMap<String, BTreeMap<String, Use>>,
}

impl Reading {
    /// Nothing read yet; the ledger may know things that were found while opening.
    pub fn new(shelf: Sender<Vec<Item>>, ledger: Ledger) -> Reading {
        Reading {
            shelf,
            items: Vec::new(),
            seq: 0,
            rows: 0,
            file: String::new(),
            made: HashSet::new(),
            ledger,
            columns: BTreeMap::new(),
        }
    }

    /// From now on it is about this file.
    pub fn begin(&mut self, file: &str) {
        self.file = file.to_owned();
        self.ledger.begin(file, self.rows);
    }

    /// Where a line stands.
    pub fn place(&self, line: u64) -> Place {
        Place { file: self.file.clone(), line: (line > 0).then_some(line) }
    }

    /// A source record with what it says; one that says nothing is unchanged.
    pub fn row(&mut self, line: u64, drafts: Vec<Draft>) -> Result<()> {
        let row = self.next_row();
        if drafts.is_empty() {
            self.ledger.note(row, Outcome::Unchanged);
        }
        let place = self.place(line);
        for draft in drafts {
            let counts = draft.claim != Claim::Makes || matches!(draft.kind, Kind::Style | Kind::Product);
            self.lay(draft, counts.then_some(row), &place)?;
        }
        Ok(())
    }

    /// A draft that no source record stands for.
    pub fn aside(&mut self, draft: Draft) -> Result<()> {
        let place = self.place(0);
        self.lay(draft, None, &place)
    }

    fn lay(&mut self, draft: Draft, row: Option<u32>, place: &Place) -> Result<()> {
        let is_named = draft.claim == Claim::Makes && row.is_none();
        if is_named && !self.made.insert((draft.kind, draft.code.clone())) {
            return Ok(());
        }
        self.items.extend(shelf::items(draft, row, place, &mut self.seq));
        if self.items.len() >= BATCH { self.send() } else { Ok(()) }
    }

    /// Sends what is left.
    pub fn send(&mut self) -> Result<()> {
        let items = std::mem::take(&mut self.items);
        self.shelf.blocking_send(items).map_err(|_| Error::internal("reading", "the shelf is gone"))
    }

    fn next_row(&mut self) -> u32 {
        self.rows += 1;
        self.ledger.expect(self.rows);
        self.rows - 1
    }

    /// A source record that is none, and why.
    pub fn reject(&mut self, line: u64, code: &str, message: Message) {
        let row = self.next_row();
        self.ledger.reject(Some(row), self.place(line), code, message);
    }

    /// Something to look at.
    pub fn find(&mut self, line: u64, field: &str, value: &str, message: Message) {
        let place = self.place(line);
        self.ledger.find(&place, field, value, message);
    }

    /// What became of a column.
    pub fn column(&mut self, name: &str, used: Use) {
        self.columns.entry(self.file.clone()).or_default().insert(name.to_owned(), used);
    }
}
