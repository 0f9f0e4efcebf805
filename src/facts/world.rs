//! Countries, currencies and languages.

use super::table::{entries, fact, read};
use super::{Fact, Known};
use serde::Deserialize;
use std::{collections::HashMap, sync::LazyLock};

/// A country (ISO 3166-1).
#[derive(Debug, Deserialize)]
pub struct Country {
    /// Alpha-2, such as `PT`.
    pub code: &'static str,
    /// Whether it is a member state of the European Union.
    pub in_eu: bool,
    /// Its official languages, separated by `|`.
    languages: &'static str,
    /// Whether a label is in each of them, as in Canada; elsewhere one is enough.
    pub labels_in_all: bool,
}
fact!(Country, "countries.csv");

impl Country {
    /// Its official languages, such as `fr`, `zh-Hant`; none where nobody lives.
    pub fn official_languages(&self) -> impl Iterator<Item = &'static str> {
        entries(self.languages)
    }
}

/// A currency that somewhere is legal tender (ISO 4217). Amounts are [`crate::kernel::money`]'s.
#[derive(Debug, Deserialize)]
pub struct CurrencyCode {
    /// `EUR`.
    pub code: &'static str,
    /// How many decimals its minor unit has.
    pub exponent: u32,
}
fact!(CurrencyCode, "currencies.csv");

/// A language that texts may be written in (ISO 639-1).
#[derive(Debug, Deserialize)]
pub struct Language {
    /// `de`.
    pub code: &'static str,
}
fact!(Language, "languages.csv");

/// A country that is known.
pub type CountryCode = Known<Country>;
/// A language that is known.
pub type LanguageCode = Known<Language>;

/// Every country, by code.
pub fn countries() -> &'static [Country] {
    Country::table().rows()
}

/// Every currency, by code.
pub fn currencies() -> &'static [CurrencyCode] {
    CurrencyCode::table().rows()
}

#[derive(Deserialize)]
struct SymbolRow {
    locale: &'static str,
    currency: &'static str,
    symbol: &'static str,
}

static SYMBOLS: LazyLock<HashMap<(&str, &str), &str>> = LazyLock::new(|| {
    let rows: Vec<SymbolRow> = read(include_str!("../../assets/facts/currency_symbols.csv"));
    rows.into_iter().map(|row| ((row.locale, row.currency), row.symbol)).collect()
});

/// How a locale writes a currency before or behind an amount (CLDR): `€`, `US$`, `د.إ.`, or its code.
pub fn currency_symbol<'a>(locale: &str, currency: &'a str) -> &'a str {
    let mut tag = locale;
    loop {
        if let Some(symbol) = SYMBOLS.get(&(tag, currency)) {
            return symbol;
        }
        match tag.rsplit_once('-') {
            Some((parent, _)) => tag = parent,
            None if tag.is_empty() => return currency,
            None => tag = "",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::money::Currency;

    #[test]
    fn the_world_is_complete() {
        assert_eq!(countries().len(), 249);
        assert_eq!(countries().iter().filter(|country| country.in_eu).count(), 27);
        assert!(CountryCode::find("XK").is_none());
        for country in countries() {
            let languages: Vec<&str> = country.official_languages().collect();
            assert!(!country.in_eu || !languages.is_empty(), "{}", country.code);
            assert!(languages.iter().all(|code| crate::kernel::locale::Locale::parse(code).is_ok()));
        }
        for (country, spoken) in
            [("CA", "en fr"), ("CH", "de fr it"), ("JP", "ja"), ("BE", "nl fr de"), ("US", "en")]
        {
            let languages: Vec<&str> = CountryCode::of(country).fact().official_languages().collect();
            assert_eq!(languages.join(" "), spoken, "{country}");
        }
    }

    #[test]
    fn a_symbol_depends_on_who_reads_it() {
        for (locale, currency, symbol) in [
            ("en", "USD", "US$"),
            ("en-US", "USD", "$"),
            ("de-AT", "USD", "$"),
            ("ja", "JPY", "￥"),
            ("zh", "JPY", "JP¥"),
            ("xx", "EUR", "€"),
            ("de", "CHF", "CHF"),
        ] {
            assert_eq!(currency_symbol(locale, currency), symbol, "{locale} {currency}");
        }
    }

    #[test]
    fn money_and_the_table_agree_on_decimals() {
        for row in currencies() {
            assert_eq!(Currency::parse(row.code).unwrap().exponent(), row.exponent, "{}", row.code);
        }
    }
}
