//! A location: a shop or a warehouse, where stock is.

use super::Address;
use crate::changes::{kind::Kind, record::Plain};
use crate::kernel::localised::Localised;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// What a location is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum LocationKind {
    /// People shop here.
    Shop,
    /// Parcels leave from here.
    Warehouse,
}

/// Where stock is.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Location {
    /// Its code.
    pub code: String,
    /// Shop or warehouse; `type` in JSON, since the line of an import says `kind` for the kind of record.
    #[serde(rename = "type")]
    pub kind: LocationKind,
    /// Its name.
    pub name: Localised,
    /// Where it is.
    pub address: Address,
    /// Opening hours, as schema.org's `openingHours` writes them: `Mo-Sa 10:00-19:00`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub opening_hours: Vec<String>,
    /// Whether orders can be picked up here.
    #[serde(default)]
    pub pick_up: bool,
    /// Whether returns are taken here.
    #[serde(default)]
    pub returns_accepted: bool,
}

impl Plain for Location {
    const KIND: Kind = Kind::Location;

    fn code(&self) -> &str {
        &self.code
    }
}
