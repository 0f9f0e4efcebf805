//! What styles come out together in: collections, and drops with their hour.

use crate::changes::{
    kind::Kind,
    record::{Link, Plain},
};
use crate::error::Invalid;
use crate::kernel::{localised::Localised, message::Message};
use chrono::NaiveDateTime;
use serde::{Deserialize, Serialize};

/// Styles that belong together.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Collection {
    /// Its code.
    pub code: String,
    /// Its name.
    #[serde(default, skip_serializing_if = "Localised::is_empty")]
    pub names: Localised,
}

impl Plain for Collection {
    const KIND: Kind = Kind::Collection;

    fn code(&self) -> &str {
        &self.code
    }
}

/// Products that come out at one hour.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Drop {
    /// Its code.
    pub code: String,
    /// Its name.
    #[serde(default, skip_serializing_if = "Localised::is_empty")]
    pub names: Localised,
    /// The hour, as the clock on the wall says it: `2026-03-12T09:00:00`.
    pub at: NaiveDateTime,
    /// Where that clock hangs: an IANA time zone, such as `Europe/Berlin`.
    pub time_zone: String,
    /// What comes out.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub products: Vec<String>,
    /// On which channels.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub channels: Vec<String>,
}

impl Plain for Drop {
    const KIND: Kind = Kind::Drop;

    fn code(&self) -> &str {
        &self.code
    }

    fn links(&self) -> Vec<Link> {
        let link = |field: &'static str, kind: Kind| {
            move |(i, code): (usize, &String)| Link::to(format!("{field}[{i}]"), kind, Some(code))
        };
        let products = self.products.iter().enumerate().filter_map(link("products", Kind::Product));
        let channels = self.channels.iter().enumerate().filter_map(link("channels", Kind::Channel));
        products.chain(channels).collect()
    }

    fn check(&self) -> Result<(), Invalid> {
        if self.time_zone.parse::<chrono_tz::Tz>().is_err() {
            let message = Message::new("time-zone-unknown");
            return Err(Invalid::at("time_zone", message).value(&self.time_zone));
        }
        Ok(())
    }
}
