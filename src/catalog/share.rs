//! How much of a fibre there is.

use crate::error::{Invalid, Result};
use crate::kernel::message::Message;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::borrow::Cow;
use std::fmt;

/// How much of a fibre there is, in hundredths of a percent: whole numbers add up exactly.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Share(u16);

impl Share {
    /// 100 %.
    pub const WHOLE: Share = Share(10_000);

    /// `95`, `95.5`, `95,5` or `33.33`; a third decimal is refused, not rounded away.
    pub fn parse(text: &str) -> Result<Share> {
        match hundredths(text.trim().trim_end_matches(['%', ' ', '٪', '％'])) {
            Some(share) if share <= Self::WHOLE.0 => Ok(Share(share)),
            _ => Err(Invalid::at("share", Message::new("share-not-a-percentage").with("text", text))
                .value(text)
                .into()),
        }
    }

    /// From hundredths of a percent, at most 10,000.
    pub fn from_hundredths(hundredths: u16) -> Option<Share> {
        (hundredths <= Self::WHOLE.0).then_some(Share(hundredths))
    }

    /// In hundredths of a percent.
    pub fn hundredths(self) -> u32 {
        u32::from(self.0)
    }
}

/// The digits of a decimal number with at most two decimals, as hundredths.
fn hundredths(text: &str) -> Option<u16> {
    let (whole, decimals) = text.split_once(['.', ',']).unwrap_or((text, "0"));
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    if !digits(whole) || !digits(decimals) || decimals.len() > 2 || whole.len() > 3 {
        return None;
    }
    format!("{whole}{decimals:0<2}").parse().ok()
}

/// `95`, `95.5`, `33.33`: no more decimals than there are.
impl fmt::Display for Share {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (whole, rest) = (self.0 / 100, self.0 % 100);
        match rest {
            0 => write!(f, "{whole}"),
            rest if rest % 10 == 0 => write!(f, "{whole}.{}", rest / 10),
            rest => write!(f, "{whole}.{rest:02}"),
        }
    }
}

/// A JSON number; a number is read by its shortest decimal text, so `33.33` stays exact.
impl Serialize for Share {
    fn serialize<S: Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
        match self.0 % 100 {
            0 => serializer.serialize_u16(self.0 / 100),
            _ => serializer.serialize_f64(f64::from(self.0) / 100.0),
        }
    }
}

impl<'de> Deserialize<'de> for Share {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> std::result::Result<Self, D::Error> {
        #[derive(Deserialize)]
        #[serde(untagged)]
        enum Given {
            Number(serde_json::Number),
            Text(String),
        }
        let text = match Given::deserialize(deserializer)? {
            Given::Number(number) => number.to_string().trim_end_matches(".0").to_owned(),
            Given::Text(text) => text,
        };
        Share::parse(&text).map_err(|_| {
            serde::de::Error::custom(format!(
                "`{text}` is not a percentage from 0 to 100 with at most two decimals"
            ))
        })
    }
}

impl JsonSchema for Share {
    fn schema_name() -> Cow<'static, str> {
        "Share".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "number", "minimum": 0, "maximum": 100, "multipleOf": 0.01, "description": "Percent of the mass" })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_are_exact() {
        for (text, printed) in [
            ("95", Some("95")),
            ("95.5", Some("95.5")),
            ("33,33", Some("33.33")),
            ("100 %", Some("100")),
            ("0.05", Some("0.05")),
            ("33.333", None),
            ("100.01", None),
            ("-5", None),
            ("five", None),
            ("", None),
        ] {
            assert_eq!(
                Share::parse(text).ok().map(|share| share.to_string()).as_deref(),
                printed,
                "{text:?}"
            );
        }
        let json: Share = serde_json::from_str("33.33").unwrap();
        assert_eq!(serde_json::to_string(&json).unwrap(), "33.33");
        assert_eq!(serde_json::from_str::<Share>("95.0").unwrap().to_string(), "95");
    }
}
