//! A return policy: how long, by what way, and who pays.

use crate::changes::{kind::Kind, record::Plain};
use crate::kernel::localised::Localised;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Who pays for sending something back (schema.org `ReturnFeesEnumeration`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ReturnFees {
    /// Nobody but the brand.
    Free,
    /// The customer, what the carrier asks.
    Customer,
    /// The customer, a fixed amount.
    Fixed,
}

/// A way back (schema.org `ReturnMethodEnumeration`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ReturnMethod {
    /// By parcel.
    ByMail,
    /// In a shop.
    InStore,
    /// At a parcel machine.
    AtKiosk,
}

/// How products go back; shared by many, joined current when a product is shown.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ReturnPolicy {
    /// Its code.
    pub code: String,
    /// What people call it in the house.
    pub name: String,
    /// Days from delivery; zero if nothing is taken back.
    pub days: u16,
    /// Who pays.
    pub fees: ReturnFees,
    /// The fixed amount in minor units of `currency`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fee_amount: Option<i64>,
    /// ISO 4217.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// The ways back.
    pub methods: Vec<ReturnMethod>,
    /// Where it holds, ISO 3166-1 alpha-2; empty means everywhere.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub countries: Vec<String>,
    /// In words.
    pub text: Localised,
}

impl Plain for ReturnPolicy {
    const KIND: Kind = Kind::ReturnPolicy;

    fn code(&self) -> &str {
        &self.code
    }
}
