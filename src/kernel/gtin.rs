//! Global Trade Item Numbers (GS1 General Specifications 7.9: check digit; 8, 12, 13 or 14 digits).

use crate::error::{Invalid, Result};
use crate::kernel::message::Message;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::borrow::Cow;
use std::fmt;

/// A GTIN: fourteen digits with leading zeros, and how many it was written with.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Gtin {
    digits: String,
    length: u8,
}

impl Gtin {
    /// `4006381333931`; spaces, hyphens and a leading `'` (as spreadsheets write it) are dropped.
    pub fn parse(text: &str) -> Result<Gtin> {
        let digits: String = text.chars().filter(|c| !matches!(c, ' ' | '-' | '\'' | '\u{a0}')).collect();
        let refuse = |message: Message| Err(Invalid::at("gtin", message).value(text).into());
        if digits.is_empty() || !digits.bytes().all(|b| b.is_ascii_digit()) {
            return refuse(Message::new("gtin-digits"));
        }
        if !matches!(digits.len(), 8 | 12 | 13 | 14) {
            return refuse(Message::new("gtin-length").with("length", digits.len()));
        }
        let (body, given) = digits.split_at(digits.len() - 1);
        let expected = check_digit(body);
        if given != expected.to_string() {
            return refuse(
                Message::new("gtin-check-digit").with("given", given).with("expected", expected.to_string()),
            );
        }
        Ok(Gtin { length: digits.len() as u8, digits: format!("{digits:0>14}") })
    }

    /// From the two columns in which it is kept.
    pub fn from_columns(digits: String, length: i64) -> Gtin {
        Gtin { digits, length: length as u8 }
    }

    /// All fourteen digits.
    pub fn padded(&self) -> &str {
        &self.digits
    }

    /// As it was written, with its original length.
    pub fn written(&self) -> &str {
        &self.digits[14 - self.length as usize..]
    }

    /// How many digits it was written with: 8, 12, 13 or 14.
    pub fn length(&self) -> u8 {
        self.length
    }

    /// Whether its prefix is for use inside a shop only (GS1 02, 04, 20–29): no channel takes those.
    pub fn is_restricted(&self) -> bool {
        let thirteen = &self.digits[1..];
        self.length >= 12
            && (thirteen.starts_with("02") || thirteen.starts_with("04") || thirteen.starts_with('2'))
    }
}

/// The check digit of the digits before it: weights 3, 1, 3, 1 … from the right.
pub fn check_digit(body: &str) -> u8 {
    let weighted =
        body.bytes().rev().enumerate().map(|(i, b)| u32::from(b - b'0') * if i % 2 == 0 { 3 } else { 1 });
    ((10 - weighted.sum::<u32>() % 10) % 10) as u8
}

impl fmt::Display for Gtin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.written())
    }
}

impl Serialize for Gtin {
    fn serialize<S: Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.written())
    }
}

impl<'de> Deserialize<'de> for Gtin {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> std::result::Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Gtin::parse(&text).map_err(|error| serde::de::Error::custom(error.to_string()))
    }
}

impl JsonSchema for Gtin {
    fn schema_name() -> Cow<'static, str> {
        "Gtin".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "pattern": "^([0-9]{8}|[0-9]{12,14})$", "description": "A GTIN with its check digit (GS1 General Specifications)" })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_gtin_keeps_its_length_and_proves_its_digits() {
        for (text, padded) in [
            ("4006381333931", Some("04006381333931")),
            ("'4006381333931", Some("04006381333931")),
            ("036000291452", Some("00036000291452")),
            ("96385074", Some("00000096385074")),
            ("4006381333932", None),
            ("40063813339", None),
            ("4006381x33931", None),
            ("", None),
        ] {
            assert_eq!(Gtin::parse(text).ok().as_ref().map(Gtin::padded), padded, "{text:?}");
        }
        assert_eq!(Gtin::parse("036000291452").unwrap().to_string(), "036000291452");
    }

    #[test]
    fn numbers_for_use_inside_a_shop_are_told_apart() {
        assert!(
            Gtin::parse(&format!("200000000000{}", check_digit("200000000000"))).unwrap().is_restricted()
        );
        assert!(!Gtin::parse("4006381333931").unwrap().is_restricted());
    }
}
