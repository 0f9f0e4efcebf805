//! A party: a manufacturer, importer or responsible person with its addresses.

use crate::changes::{kind::Kind, record::Plain};
use crate::error::Invalid;
use crate::kernel::message::Message;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A postal address, in the lines that a letter would have.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, Default)]
#[serde(deny_unknown_fields)]
pub struct Address {
    /// Street and number, or a post box.
    pub street: String,
    /// Postal code.
    #[serde(default)]
    pub postal_code: String,
    /// City.
    pub city: String,
    /// ISO 3166-1 alpha-2.
    pub country: String,
}

/// A company that trade law asks to be named (GPSR, Regulation (EU) 2023/988, Art. 19).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Party {
    /// Its code.
    pub code: String,
    /// Its registered name or trade mark.
    pub name: String,
    /// Where a letter reaches it.
    pub address: Address,
    /// Where a message reaches it: an e-mail address or the URL of a contact page.
    pub electronic_address: String,
    /// Global Location Number, thirteen digits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gln: Option<String>,
}

impl Plain for Party {
    const KIND: Kind = Kind::Party;

    fn code(&self) -> &str {
        &self.code
    }

    fn check(&self) -> Result<(), Invalid> {
        let mut invalid = Invalid::default();
        if !self.electronic_address.contains('@') && !self.electronic_address.starts_with("https://") {
            let message = Message::new("party-electronic-address");
            invalid.push(Invalid::at("electronic_address", message).value(&self.electronic_address));
        }
        if self.address.country.len() != 2 || !self.address.country.bytes().all(|b| b.is_ascii_uppercase()) {
            invalid.push(
                Invalid::at("address.country", Message::new("country-unknown")).value(&self.address.country),
            );
        }
        invalid.verdict()
    }
}
