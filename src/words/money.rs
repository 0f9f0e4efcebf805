//! Money: minor units in the locale's pattern, with the symbol that its readers know.

use super::rules::Rules;
use crate::facts::currency_symbol;
use crate::kernel::money::{Currency, Minor};

/// No-break space: an amount and its symbol stay on one line.
const SPACE: char = '\u{a0}';

/// Where the symbol stands (CLDR 47, `currencyFormats`, standard).
enum Pattern {
    /// `€129.90`; a symbol that ends in a letter keeps a space.
    Before,
    /// `€ 129,90`.
    BeforeSpaced,
    /// `129,90 €`.
    Behind,
}

impl Rules {
    /// `129,90 €`, `€129.90`, `￥4,800`.
    pub fn money(&self, amount: Minor, currency: Currency) -> String {
        let number = self.scaled(amount.0.saturating_abs(), currency.exponent());
        let symbol = currency_symbol(self.locale.as_str(), currency.as_str());
        let minus = if amount.0 < 0 { "-" } else { "" };
        match self.pattern() {
            Pattern::Before if symbol.ends_with(char::is_alphabetic) => {
                format!("{minus}{symbol}{SPACE}{number}")
            }
            Pattern::Before => format!("{minus}{symbol}{number}"),
            Pattern::BeforeSpaced => format!("{symbol}{SPACE}{minus}{number}"),
            // The mark keeps a number in an Arabic sentence on its side, as CLDR has it.
            Pattern::Behind if self.locale.language() == "ar" => {
                format!("\u{200f}{minus}{number}{SPACE}{symbol}")
            }
            Pattern::Behind => format!("{minus}{number}{SPACE}{symbol}"),
        }
    }

    fn pattern(&self) -> Pattern {
        match (self.locale.as_str(), self.locale.language()) {
            ("de-AT" | "de-CH" | "it-CH" | "pt-BR", _) => Pattern::BeforeSpaced,
            ("es-MX" | "es-US", _) => Pattern::Before,
            (_, "nl" | "nb" | "tr") => Pattern::BeforeSpaced,
            (_, "en" | "zh" | "ja" | "ko" | "ga" | "mt" | "hi" | "th" | "id") => Pattern::Before,
            _ => Pattern::Behind,
        }
    }
}
