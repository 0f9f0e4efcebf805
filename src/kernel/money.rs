//! Money: whole minor units of a currency (ISO 4217), never a floating point number.

use crate::error::{Invalid, Result};
use crate::kernel::message::Message;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, Serialize};
use std::borrow::Cow;
use std::fmt;

/// A currency by its ISO 4217 code, such as `EUR`.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Currency([u8; 3]);

impl Currency {
    /// Three letters, in either case.
    pub fn parse(text: &str) -> Result<Currency> {
        let upper = text.trim().to_ascii_uppercase();
        match upper.as_bytes() {
            &[a, b, c] if upper.bytes().all(|l| l.is_ascii_uppercase()) => Ok(Currency([a, b, c])),
            _ => Err(Invalid::at("currency", Message::new("currency-unknown").with("text", text)).into()),
        }
    }

    /// Its three letters.
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).expect("letters are ASCII by construction")
    }

    /// How many decimals its minor unit has (ISO 4217 list one).
    pub fn exponent(&self) -> u32 {
        match self.as_str() {
            "BIF" | "CLP" | "DJF" | "GNF" | "ISK" | "JPY" | "KMF" | "KRW" | "PYG" | "RWF" | "UGX" | "UYI"
            | "VND" | "VUV" | "XAF" | "XOF" | "XPF" => 0,
            "BHD" | "IQD" | "JOD" | "KWD" | "LYD" | "OMR" | "TND" => 3,
            _ => 2,
        }
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
impl fmt::Debug for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
impl Serialize for Currency {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
impl<'de> Deserialize<'de> for Currency {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> std::result::Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Currency::parse(&text).map_err(|_| {
            serde::de::Error::custom(format!("`{text}` is not a currency such as `EUR` (ISO 4217)"))
        })
    }
}

/// An amount in minor units (cents), without its currency.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Default,
    Serialize,
    Deserialize,
    JsonSchema,
    sqlx::Type,
)]
#[serde(transparent)]
#[sqlx(transparent)]
pub struct Minor(pub i64);

impl Minor {
    /// `129.90`, `1.299,90` or `1,299.90` in a currency's minor units; more decimals than the currency has are refused.
    pub fn parse(text: &str, currency: Currency) -> Result<Minor> {
        let refused = || {
            Invalid::at("price", Message::new("price-unreadable").with("currency", currency.to_string()))
                .value(text)
                .into()
        };
        let plain: String =
            text.chars().filter(|c| !c.is_whitespace() && *c != '\u{a0}' && *c != '\'').collect();
        let (whole, decimals) = split_decimals(&plain);
        let exponent = currency.exponent() as usize;
        let decimals = decimals.trim_end_matches('0');
        let is_number =
            !whole.is_empty() && whole.bytes().chain(decimals.bytes()).all(|b| b.is_ascii_digit());
        if !is_number || decimals.len() > exponent || whole.len() > 12 {
            return Err(refused());
        }
        format!("{whole}{decimals:0<exponent$}").parse().map(Minor).map_err(|_| refused())
    }

    /// As feeds write it: `129.90`, with the currency's decimals and a dot.
    pub fn plain(self, currency: Currency) -> String {
        let exponent = currency.exponent();
        match exponent {
            0 => self.0.to_string(),
            _ => {
                let unit = 10_i64.pow(exponent);
                format!("{}.{:0width$}", self.0 / unit, self.0.abs() % unit, width = exponent as usize)
            }
        }
    }
}

/// Splits at the decimal mark: the last `.` or `,` unless it groups thousands.
fn split_decimals(text: &str) -> (String, String) {
    let digits = |part: &str| part.chars().filter(|c| !matches!(c, '.' | ',')).collect::<String>();
    let marks: Vec<(usize, char)> = text.char_indices().filter(|(_, c)| matches!(c, '.' | ',')).collect();
    let Some(&(at, mark)) = marks.last() else { return (text.to_owned(), String::new()) };
    let same = marks.iter().filter(|(_, c)| *c == mark).count();
    let groups = same > 1 || (mark == ',' && marks.len() == 1 && text.len() - at == 4);
    if groups { (digits(text), String::new()) } else { (digits(&text[..at]), text[at + 1..].to_owned()) }
}

impl JsonSchema for Currency {
    fn schema_name() -> Cow<'static, str> {
        "Currency".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "pattern": "^[A-Z]{3}$", "description": "ISO 4217", "examples": ["EUR"] })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prices_are_read_as_people_write_them_and_never_rounded() {
        let (eur, jpy, kwd) = (
            Currency::parse("eur").unwrap(),
            Currency::parse("JPY").unwrap(),
            Currency::parse("KWD").unwrap(),
        );
        for (text, currency, minor) in [
            ("129.90", eur, Some(12990)),
            ("129,9", eur, Some(12990)),
            ("1.299,90", eur, Some(129990)),
            ("1,299.90", eur, Some(129990)),
            ("1,299", eur, Some(129900)),
            ("32.000000", eur, Some(3200)),
            ("129.905", eur, None),
            ("4800", jpy, Some(4800)),
            ("4800.5", jpy, None),
            ("1.250", kwd, Some(1250)),
            ("free", eur, None),
            ("-5", eur, None),
            ("", eur, None),
        ] {
            assert_eq!(Minor::parse(text, currency).ok().map(|m| m.0), minor, "{text:?} {currency}");
        }
        assert_eq!(Minor(5).plain(eur), "0.05");
        assert_eq!(Minor(4800).plain(jpy), "4800");
    }
}
