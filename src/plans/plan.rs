//! What is kept of a plan besides its lines.

use crate::changes::plan::Step;
use crate::kernel::{clock::Time, cursor::LogCursor};
use serde::{Deserialize, Serialize};
use sqlx::types::Json;
use uuid::Uuid;

/// What made a plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, sqlx::Type)]
#[serde(rename_all = "snake_case")]
#[sqlx(type_name = "text", rename_all = "snake_case")]
pub enum Source {
    /// Somebody's list of changes.
    Edit,
    /// A run of the importer.
    Import,
    /// What files would do, tried: it is carried out by importing them.
    Trial,
    /// A bulk call.
    Bulk,
    /// Another plan, the other way round.
    Undo,
    /// An older state of records.
    Restore,
    /// Photos, matched to their products.
    Photos,
}

impl Source {
    /// As the log's cause and JSON write it.
    pub fn as_str(self) -> &'static str {
        match self {
            Source::Edit => "edit",
            Source::Import => "import",
            Source::Trial => "trial",
            Source::Bulk => "bulk",
            Source::Undo => "undo",
            Source::Restore => "restore",
            Source::Photos => "photos",
        }
    }
}

/// How far a plan has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, sqlx::Type)]
#[serde(rename_all = "snake_case")]
#[sqlx(type_name = "text", rename_all = "snake_case")]
pub enum State {
    /// It can be read, approved, applied or dropped.
    Open,
    /// Somebody with the right has approved it.
    Approved,
    /// It is being carried out; if nobody does, applying it again goes on.
    Applying,
    /// Carried out.
    Applied,
    /// Carried out, and taken back by another plan.
    Undone,
    /// Nobody will carry it out. So is one that is still being made.
    Dropped,
}

impl State {
    /// As JSON writes it.
    pub fn as_str(self) -> &'static str {
        match self {
            State::Open => "open",
            State::Approved => "approved",
            State::Applying => "applying",
            State::Applied => "applied",
            State::Undone => "undone",
            State::Dropped => "dropped",
        }
    }
}

/// How many lines of each action; and, once it was applied, of each outcome.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
#[allow(missing_docs)]
pub struct Counts {
    pub create: u64,
    pub change: u64,
    pub remove: u64,
    pub same: u64,
    pub reject: u64,
    pub done: u64,
    pub partly: u64,
    pub moved: u64,
    pub refused: u64,
}

impl Counts {
    /// Counts what was written as it came.
    pub fn count<T>(&mut self, step: &Step<T>) {
        *match step {
            Step::Create(_) => &mut self.create,
            Step::Change { .. } => &mut self.change,
            Step::Same(_) => &mut self.same,
            Step::Refuse(_) => &mut self.reject,
        } += 1;
        self.done += u64::from(matches!(step, Step::Create(_) | Step::Change { .. }));
    }
}

/// A plan.
#[derive(Debug, Clone, PartialEq, Serialize, sqlx::FromRow)]
pub struct Plan {
    /// Its id; with what made it, the cause of its entries in the log: `import 0192…`.
    pub id: Uuid,
    /// What made it.
    pub source: Source,
    /// What it is called.
    pub title: String,
    /// How far it has come.
    pub state: State,
    /// Who made it.
    pub made_by: String,
    /// When.
    pub made_at: Time,
    /// The newest entry of the log when it was made.
    #[serde(skip)]
    pub from_seq: LogCursor,
    /// The newest entry of the log when it had been applied.
    #[serde(skip)]
    pub to_seq: Option<LogCursor>,
    /// Who approved or dropped it.
    pub decided_by: Option<String>,
    /// Who applied it.
    pub applied_by: Option<String>,
    /// When it was applied.
    pub applied_at: Option<Time>,
    /// The plan that it takes back.
    pub undoes: Option<Uuid>,
    /// How many lines of each kind.
    #[sqlx(json)]
    pub counts: Counts,
}

impl Plan {
    /// What its entries in the log give as their cause.
    pub fn cause(&self) -> String {
        cause(self.source, self.id)
    }

    /// Whether its lines are kept with it, or read from the log: what was applied as it came has none of its own.
    pub fn keeps_lines(&self) -> bool {
        !matches!(self.source, Source::Import | Source::Bulk)
    }
}

/// What the log gives as cause of what a plan did.
pub fn cause(source: Source, id: Uuid) -> String {
    format!("{} {id}", source.as_str())
}

/// JSON of a value that a column holds.
pub(super) fn json<T>(value: T) -> Json<T> {
    Json(value)
}
