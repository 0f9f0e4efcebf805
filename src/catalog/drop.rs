//! A drop: products that go out together, at a time of day in the brand's own zone.

use crate::changes::{
    kind::Kind,
    record::{Link, Plain},
};
use crate::error::Invalid;
use crate::kernel::{clock::Time, fold::fold, localised::Localised, message::Message};
use chrono::{NaiveDateTime, TimeZone, Utc};
use chrono_tz::Tz;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Products that go out together.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Drop {
    /// Its code.
    pub code: String,
    /// Its name.
    #[serde(default)]
    pub names: Localised,
    /// Date and time on the clocks of its zone: `2027-03-12T09:00:00`.
    pub at: NaiveDateTime,
    /// IANA time zone, such as `Europe/Berlin`.
    #[schemars(with = "String")]
    pub time_zone: Tz,
    /// The products, by code.
    #[serde(default)]
    pub products: Vec<String>,
    /// The channels, by code; empty means all.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub channels: Vec<String>,
}

impl Drop {
    /// The moment at which it goes out. A time that the clocks skip is taken an hour later; one that they show twice is
    /// taken the first time.
    pub fn moment(&self) -> Time {
        let local = |at: NaiveDateTime| self.time_zone.from_local_datetime(&at).earliest();
        let found = local(self.at).or_else(|| local(self.at + chrono::Duration::hours(1)));
        found.map_or_else(|| Utc.from_utc_datetime(&self.at), |moment| moment.with_timezone(&Utc))
    }

    /// Whether a product has to wait for it on a channel.
    pub fn holds_back(&self, product: &str, channel: &str, now: Time) -> bool {
        let here = self.channels.is_empty() || self.channels.iter().any(|code| fold(code) == fold(channel));
        here && now < self.moment() && self.products.iter().any(|code| fold(code) == fold(product))
    }
}

impl Plain for Drop {
    const KIND: Kind = Kind::Drop;

    fn code(&self) -> &str {
        &self.code
    }

    fn links(&self) -> Vec<Link> {
        let products = self.products.iter().enumerate();
        let products =
            products.filter_map(|(i, code)| Link::to(format!("products[{i}]"), Kind::Product, Some(code)));
        let channels = self.channels.iter().enumerate();
        let channels =
            channels.filter_map(|(i, code)| Link::to(format!("channels[{i}]"), Kind::Channel, Some(code)));
        products.chain(channels).collect()
    }

    fn check(&self) -> Result<(), Invalid> {
        match self.products.len() {
            0..=10_000 => Ok(()),
            count => Err(Invalid::at(
                "products",
                Message::new("list-too-long").with("max", 10_000).with("count", count),
            )),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nine_in_berlin_is_seven_in_summer_and_eight_in_winter() {
        let at = |text: &str| {
            let drop: Drop = serde_json::from_value(
                serde_json::json!({"code": "d", "at": text, "time_zone": "Europe/Berlin"}),
            )
            .unwrap();
            drop.moment().to_rfc3339()
        };
        assert_eq!(at("2027-07-01T09:00:00"), "2027-07-01T07:00:00+00:00");
        assert_eq!(at("2027-01-10T09:00:00"), "2027-01-10T08:00:00+00:00");
        assert_eq!(at("2027-03-28T02:30:00"), "2027-03-28T01:30:00+00:00");
    }
}
