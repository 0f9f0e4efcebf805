//! A line of a plan: one record, and what shall become of it.

use crate::changes::{kind::Kind, leaf::Leaf};
use crate::kernel::message::Message;
use serde::{Deserialize, Serialize};

/// What shall become of a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, sqlx::Type)]
#[serde(rename_all = "snake_case")]
#[sqlx(type_name = "text", rename_all = "snake_case")]
pub enum Action {
    /// It is made.
    Create,
    /// Some of its values change.
    Change,
    /// It goes.
    Remove,
    /// It is so already.
    Same,
    /// It cannot be done; the reason says why.
    Reject,
}

impl Action {
    /// As JSON writes it.
    pub fn as_str(self) -> &'static str {
        match self {
            Action::Create => "create",
            Action::Change => "change",
            Action::Remove => "remove",
            Action::Same => "same",
            Action::Reject => "reject",
        }
    }
}

/// What became of a line when the plan was applied.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, sqlx::Type)]
#[serde(rename_all = "snake_case")]
#[sqlx(type_name = "text", rename_all = "snake_case")]
pub enum Outcome {
    /// All of it was done.
    Done,
    /// Nothing was left to do.
    Same,
    /// Done, but for values that somebody else changed since.
    Partly,
    /// Not done: somebody else changed it since.
    Moved,
    /// Not done; the reason says why.
    Refused,
}

impl Outcome {
    /// As JSON writes it.
    pub fn as_str(self) -> &'static str {
        match self {
            Outcome::Done => "done",
            Outcome::Same => "same",
            Outcome::Partly => "partly",
            Outcome::Moved => "moved",
            Outcome::Refused => "refused",
        }
    }
}

/// One record of a plan.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Line {
    /// Its place in the plan, from 1.
    pub position: i64,
    /// What kind of record.
    pub kind: Kind,
    /// Which.
    pub code: String,
    /// What shall become of it.
    pub action: Action,
    /// The values that differ.
    pub values: Vec<Leaf>,
    /// Why it cannot be done, or what has moved.
    pub reason: Option<Message>,
    /// What became of it; none before it is applied.
    pub outcome: Option<Outcome>,
    /// The values that somebody else changed since, with what is there now as the later value.
    pub moved: Vec<Leaf>,
}

impl Line {
    /// A line that was not looked at yet.
    pub fn new(kind: Kind, code: impl Into<String>, action: Action, values: Vec<Leaf>) -> Line {
        let code = code.into();
        Line { position: 0, kind, code, action, values, reason: None, outcome: None, moved: Vec::new() }
    }

    /// A line that cannot be done.
    pub fn rejected(kind: Kind, code: impl Into<String>, reason: Message) -> Line {
        Line { reason: Some(reason), ..Line::new(kind, code, Action::Reject, Vec::new()) }
    }
}
