//! A shipping profile: where to, for how much, how fast.

use crate::changes::{kind::Kind, record::Plain};
use crate::error::Invalid;
use crate::kernel::{localised::Localised, message::Message};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A span of business days.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Days {
    /// At least.
    pub min: u8,
    /// At most.
    pub max: u8,
}

/// What a parcel to some countries costs and how long it takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ShippingRate {
    /// ISO 3166-1 alpha-2.
    pub countries: Vec<String>,
    /// ISO 4217.
    pub currency: String,
    /// In minor units.
    pub cost: i64,
    /// From this order value on it is free, in minor units.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub free_from: Option<i64>,
    /// Until it leaves the house.
    pub handling: Days,
    /// On the way.
    pub transit: Days,
}

/// How products are sent; shared by many, joined current when a product is shown.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ShippingProfile {
    /// Its code.
    pub code: String,
    /// What people call it in the house.
    pub name: String,
    /// One per group of countries; the first that names a country holds.
    pub rates: Vec<ShippingRate>,
    /// In words.
    #[serde(default, skip_serializing_if = "Localised::is_empty")]
    pub text: Localised,
}

impl ShippingProfile {
    /// What holds for a country.
    pub fn rate_for(&self, country: &str) -> Option<&ShippingRate> {
        self.rates.iter().find(|rate| rate.countries.iter().any(|c| c == country))
    }
}

impl Plain for ShippingProfile {
    const KIND: Kind = Kind::ShippingProfile;

    fn code(&self) -> &str {
        &self.code
    }

    fn check(&self) -> Result<(), Invalid> {
        let mut invalid = Invalid::default();
        for (i, rate) in self.rates.iter().enumerate() {
            if rate.handling.min > rate.handling.max || rate.transit.min > rate.transit.max {
                invalid.push(Invalid::at(format!("rates[{i}]"), Message::new("days-from-after-to")));
            }
        }
        invalid.verdict()
    }
}
