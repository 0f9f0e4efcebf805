//! The desk at which a run works: its tools, its shelf and its ledger.

use super::draft::Part;
use super::ledger::{Ledger, Outcome};
use super::pen::Pen;
use crate::app::App;
use crate::changes::{hand::Hand, kind::Kind, record};
use crate::db::scratch::Scratch;
use crate::error::{Error, Result};
use crate::kernel::{fold::fold, locale::Locale, message::Message};
use crate::taxonomy::Attribute;
use std::collections::{HashMap, HashSet};
use std::sync::Arc;
use uuid::Uuid;

/// How far a run is: what it is doing, how much of how much is done (zero: nobody knows how much there is).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress<'a> {
    /// `reading`, `photos`, or the records in hand: `variant`.
    pub stage: &'a str,
    /// Done so far in this stage.
    pub done: u64,
    /// Of so many; zero if that is not known.
    pub total: u64,
}

/// Who is told how far a run is; whether it shall go on.
pub type Watch<'a> = &'a (dyn Fn(Progress<'_>) -> bool + Send + Sync);

/// Tools, shelf and ledger of a run.
pub struct Desk<'a> {
    /// The house.
    pub app: &'a App,
    /// The run's id.
    pub run: Uuid,
    /// Who writes.
    pub hand: Hand,
    /// Whether nothing is to be kept.
    pub is_dry: bool,
    /// Gives out transactions.
    pub pen: Pen,
    /// What was read.
    pub shelf: Scratch,
    /// What became of it.
    pub ledger: Ledger,
    /// The language that the sources are written in.
    pub writer: Option<Locale>,
    /// Records that stay as they are, by kind and folded code.
    pub spare: Arc<HashSet<(Kind, String)>>,
    /// Definitions of custom attributes, by folded code.
    pub attributes: Arc<HashMap<String, Attribute>>,
    watch: Watch<'a>,
    stage: (&'static str, u64, u64),
}

impl<'a> Desk<'a> {
    /// An empty desk.
    pub async fn open(
        app: &'a App,
        run: Uuid,
        hand: &Hand,
        is_dry: bool,
        watch: Watch<'a>,
    ) -> Result<Desk<'a>> {
        Ok(Desk {
            app,
            run,
            hand: hand.clone(),
            is_dry,
            pen: Pen::new(&app.db, is_dry).await?,
            shelf: Scratch::open(&app.config.data.join("tmp")).await?,
            ledger: Ledger::default(),
            writer: None,
            spare: Arc::default(),
            attributes: Arc::default(),
            watch,
            stage: ("reading", 0, 0),
        })
    }

    /// Looks up the definitions of custom attributes.
    pub async fn learn_attributes(&mut self) -> Result<()> {
        let mut tx = self.pen.take().await?;
        let all = record::all::<Attribute>(&mut tx).await?;
        self.pen.put(tx).await?;
        self.attributes =
            Arc::new(all.into_iter().map(|kept| (fold(&kept.record.code), kept.record)).collect());
        Ok(())
    }

    /// A stage begins.
    pub fn begin(&mut self, stage: &'static str, total: u64) -> Result<()> {
        self.stage = (stage, 0, total);
        self.advance(0)
    }

    /// So much more is done.
    ///
    /// # Errors
    /// A conflict if who watches wants the run to stop: what was taken up so far stays.
    pub fn advance(&mut self, by: u64) -> Result<()> {
        self.stage.1 += by;
        let (stage, done, total) = self.stage;
        match (self.watch)(Progress { stage, done, total }) {
            true => Ok(()),
            false => Err(Error::Conflict(Message::new("import-stopped").with("stage", stage))),
        }
    }

    /// Notes an outcome for the source records behind these parts.
    pub fn note(&mut self, parts: &[Part], outcome: Outcome) {
        parts.iter().filter_map(|part| part.row).for_each(|row| self.ledger.note(row, outcome));
    }

    /// Rejects the source records behind these parts.
    pub fn reject(&mut self, parts: &[Part], code: &str, message: &Message) {
        for part in parts {
            self.ledger.reject(part.row, part.place.clone(), code, message.clone());
        }
    }

    /// Notes something to look at where a field was said, last said first.
    pub fn find(&mut self, parts: &[Part], field: &str, text: &str, message: Message) {
        let said =
            parts.iter().rev().find(|part| part.fields.values().any(|value| value.as_str() == Some(text)));
        if let Some(part) = said.or(parts.last()) {
            self.ledger.find(&part.place, field, text, message);
        }
    }
}
