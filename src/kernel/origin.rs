//! Where a value came from: channels ask, and so do colleagues.

use crate::kernel::clock::Time;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// What kind of hand wrote a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema, sqlx::Type)]
#[serde(rename_all = "snake_case")]
#[sqlx(type_name = "text", rename_all = "snake_case")]
pub enum OriginKind {
    /// Typed by a person, in the workbench or through the API with a person's token.
    Person,
    /// Read from a file.
    Import,
    /// Written by a program: a model, a translation service.
    Machine,
}

/// Who made a value, by what means, and when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Origin {
    /// Person, import or machine.
    pub kind: OriginKind,
    /// The person's e-mail address, the file's or the program's name.
    pub by: String,
    /// When it was written, or a translation told to be right still; none for what was written before that was kept.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<Time>,
}

impl Origin {
    /// Whether it was written before another. What does not say when is never called older.
    pub fn is_older_than(&self, other: &Origin) -> bool {
        self.at.zip(other.at).is_some_and(|(own, other)| own < other)
    }
}
