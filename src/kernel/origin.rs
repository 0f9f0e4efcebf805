//! Where a value came from: channels ask, and so do colleagues.

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

/// Who made a value, and by what means. When is told by the revision that brought it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Origin {
    /// Person, import or machine.
    pub kind: OriginKind,
    /// The person's e-mail address, the file's or the program's name.
    pub by: String,
}
