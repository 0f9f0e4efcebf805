//! Numbers and shares.

use super::rules::{self, Rules};
use fixed_decimal::Decimal;
use fluent_bundle::FluentValue;
use fluent_bundle::types::{FluentNumber, FluentNumberStyle};

/// Places shown of a number that says nothing about them.
const PLACES: usize = 3;

impl Rules {
    /// A number with at least and at most so many places.
    pub fn number(&self, number: f64, least: usize, most: usize) -> String {
        if !number.is_finite() {
            return "–".to_owned();
        }
        let text = format!("{number:.most$}");
        let mut decimal: Decimal = text.parse().expect("a finite number is printed as a decimal");
        decimal.absolute.trim_end();
        decimal.absolute.pad_end(-(i16::try_from(least).unwrap_or(0)));
        self.decimal.format(&decimal).to_string()
    }

    /// A whole number of units with so many places: 12990 with two is 129.90.
    pub fn scaled(&self, number: i64, places: u32) -> String {
        let mut decimal = Decimal::from(number);
        decimal.absolute.multiply_pow10(-(i16::try_from(places).unwrap_or(0)));
        self.decimal.format(&decimal).to_string()
    }

    /// A share in hundredths of a percent: 9500 is 95 %.
    pub fn percent(&self, hundredths: i64) -> String {
        self.in_percent(&self.number(hundredths as f64 / 100.0, 0, 2))
    }

    /// The number in the locale's percent pattern (CLDR 47; Arabic with its own sign).
    fn in_percent(&self, number: &str) -> String {
        match (self.locale.as_str(), self.locale.language()) {
            ("de-CH" | "fr-CH" | "es-MX", _) => format!("{number}%"),
            (_, "ar") => format!("{number}٪"),
            (_, "tr") => format!("%{number}"),
            (
                _,
                "de" | "fr" | "es" | "sv" | "nb" | "da" | "fi" | "cs" | "sk" | "ru" | "ro" | "sl" | "hr"
                | "lt",
            ) => {
                format!("{number}\u{a0}%")
            }
            _ => format!("{number}%"),
        }
    }
}

/// How a message writes the values that it is given: numbers by the reader's rules, all else as it is.
pub(super) fn in_a_message<M>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(fluent_number(number)),
        _ => None,
    }
}

/// A number with the options of Fluent's `NUMBER`.
fn fluent_number(number: &FluentNumber) -> String {
    let rules = rules::spoken();
    let least = number.options.minimum_fraction_digits.unwrap_or(0);
    let most = number.options.maximum_fraction_digits.unwrap_or(PLACES).max(least);
    match number.options.style {
        FluentNumberStyle::Percent => {
            rules.in_percent(&rules.number(number.value * 100.0, least, most.min(2)))
        }
        _ => rules.number(number.value, least, most),
    }
}
