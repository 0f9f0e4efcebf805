//! A collection: styles that were designed together.

use crate::changes::{kind::Kind, record::Plain};
use crate::kernel::localised::Localised;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Styles that were designed together.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Collection {
    /// Its code.
    pub code: String,
    /// Its name.
    #[serde(default)]
    pub names: Localised,
}

impl Plain for Collection {
    const KIND: Kind = Kind::Collection;

    fn code(&self) -> &str {
        &self.code
    }
}
