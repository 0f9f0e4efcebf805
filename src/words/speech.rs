//! What the reader's rules make of numbers, money, dates, lengths and lists; as methods, and as functions of messages.

use super::lengths::LengthUnit;
use super::library::Words;
use super::names::Names;
use super::rules::{self, Rules};
use crate::facts::Vocabulary;
use crate::kernel::locale::Locale;
use crate::kernel::money::{Currency, Minor};
use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use std::sync::Arc;

impl Words {
    /// `1,234.5`: up to three places, and only those that it has.
    pub fn number(&self, reader: &Locale, number: f64) -> String {
        Rules::of(reader).number(number, 0, 3)
    }

    /// A number with exactly so many places: `4.0`.
    pub fn decimal(&self, reader: &Locale, number: f64, places: usize) -> String {
        Rules::of(reader).number(number, places, places)
    }

    /// A share in hundredths of a percent: 9500 is `95 %` in German, `95%` in English, `95٪` in Arabic.
    pub fn percent(&self, reader: &Locale, hundredths: i64) -> String {
        Rules::of(reader).percent(hundredths)
    }

    /// An amount in minor units: `129,90 €`, `€129.90`.
    pub fn money(&self, reader: &Locale, amount: Minor, currency: Currency) -> String {
        Rules::of(reader).money(amount, currency)
    }

    /// `22 Nov 2026`.
    pub fn date(&self, reader: &Locale, day: NaiveDate) -> String {
        Rules::of(reader).day(day)
    }

    /// `22 November 2026`.
    pub fn long_date(&self, reader: &Locale, day: NaiveDate) -> String {
        Rules::of(reader).long_day(day)
    }

    /// `22 Nov 2026, 09:00 GMT+1`, in a time zone of the IANA database.
    pub fn date_time(&self, reader: &Locale, moment: DateTime<Utc>, zone: Tz) -> String {
        Rules::of(reader).moment(moment, zone)
    }

    /// A length held in millimetres: `84.5 cm`, `33¼ in`.
    pub fn length(&self, reader: &Locale, millimetres: i64, unit: LengthUnit) -> String {
        let rules = Rules::of(reader);
        let name = self.name(reader, Vocabulary::Unit, unit.unit());
        rules.with_unit(&rules.length(millimetres, unit), &name.text)
    }

    /// The figure alone, for the cells of a size table.
    pub fn length_figure(&self, reader: &Locale, millimetres: i64, unit: LengthUnit) -> String {
        Rules::of(reader).length(millimetres, unit)
    }

    /// A number and the word of its unit: `180 g/m²`.
    pub fn quantity(&self, reader: &Locale, number: f64, unit: &str) -> String {
        let rules = Rules::of(reader);
        rules.with_unit(&rules.number(number, 0, 3), &self.name(reader, Vocabulary::Unit, unit).text)
    }

    /// `a, b and c`.
    pub fn list(&self, reader: &Locale, items: &[String]) -> String {
        Rules::of(reader).and(items)
    }

    /// `a, b or c`.
    pub fn list_or(&self, reader: &Locale, items: &[String]) -> String {
        Rules::of(reader).or(items)
    }

    /// `95% cotton, 5% elastane`: parts beside each other, without a last *and*.
    pub fn series(&self, reader: &Locale, items: &[String]) -> String {
        Rules::of(reader).series(items)
    }
}

/// Adds `NUMBER`, `PERCENT`, `MONEY`, `DATE` and `WORD` to a bundle; names are asked nearest first.
pub(super) fn add_functions(bundle: &mut FluentBundle<Arc<FluentResource>>, names: Vec<Arc<Names>>) {
    const ONCE: &str = "a function is added once";
    bundle.add_builtins().expect(ONCE);
    bundle.add_function("PERCENT", percent).expect(ONCE);
    bundle.add_function("MONEY", money).expect(ONCE);
    bundle.add_function("DATE", date).expect(ONCE);
    bundle.add_function("WORD", move |given, _| word(&names, given)).expect(ONCE);
}

fn percent<'a>(given: &[FluentValue<'a>], _: &FluentArgs<'_>) -> FluentValue<'a> {
    match given {
        [FluentValue::Number(hundredths)] => rules::spoken().percent(hundredths.value.round() as i64).into(),
        _ => FluentValue::Error,
    }
}

fn money<'a>(given: &[FluentValue<'a>], _: &FluentArgs<'_>) -> FluentValue<'a> {
    let [FluentValue::Number(minor), FluentValue::String(code)] = given else { return FluentValue::Error };
    match Currency::parse(code) {
        Ok(currency) => rules::spoken().money(Minor(minor.value.round() as i64), currency).into(),
        Err(_) => FluentValue::Error,
    }
}

fn date<'a>(given: &[FluentValue<'a>], _: &FluentArgs<'_>) -> FluentValue<'a> {
    let [FluentValue::String(text)] = given else { return FluentValue::Error };
    match text.get(..10).unwrap_or(text).parse() {
        Ok(day) => rules::spoken().day(day).into(),
        Err(_) => FluentValue::Error,
    }
}

/// The word of a code: `WORD("care-group", $group)`. A code without a word is said as it is.
fn word<'a>(names: &[Arc<Names>], given: &[FluentValue<'a>]) -> FluentValue<'a> {
    let [FluentValue::String(prefix), FluentValue::String(code)] = given else { return FluentValue::Error };
    let vocabulary = Vocabulary::ALL.iter().find(|vocabulary| vocabulary.prefix() == prefix);
    let word = vocabulary.and_then(|vocabulary| vocabulary.word(code));
    let name = word.and_then(|word| names.iter().find_map(|names| names.find(word)));
    FluentValue::from(name.map_or_else(|| code.to_string(), |name| name.text.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::TimeZone;
    use std::sync::LazyLock;

    static WORDS: LazyLock<Words> = LazyLock::new(|| Words::load().unwrap());

    fn said(tag: &'static str, speak: impl Fn(&Words, &Locale) -> String) -> String {
        // A no-break space is told from a plain one, and marks of direction are seen.
        speak(&WORDS, &Locale::known(tag)).replace(['\u{a0}', '\u{202f}'], "_").replace('\u{200f}', "<r>")
    }

    #[test]
    fn a_composition_reads_as_its_reader_writes() {
        for (tag, expected) in [
            ("de", "95_% Baumwolle, 5_% Elastan"),
            ("en", "95% cotton, 5% elastane"),
            ("en-US", "95% cotton, 5% spandex"),
            ("fr", "95_% coton, 5_% élasthanne"),
            ("ar", "95٪ قطن، 5٪ إيلاستين"),
            ("ja", "95%綿、5%ポリウレタン"),
        ] {
            let text = said(tag, |words, reader| {
                let part = |share, fibre| {
                    let gap = if tag == "ja" { "" } else { " " };
                    format!(
                        "{}{gap}{}",
                        words.percent(reader, share),
                        words.name(reader, Vocabulary::Fibre, fibre)
                    )
                };
                words.series(reader, &[part(9500, "cotton"), part(500, "elastane")])
            });
            assert_eq!(text, expected, "{tag}");
        }
    }

    #[test]
    fn money_stands_as_the_country_writes_it() {
        for (tag, amount, currency, expected) in [
            ("de", 129990, "EUR", "1.299,90_€"),
            ("de-AT", 12990, "EUR", "€_129,90"),
            ("de-CH", 129990, "CHF", "CHF_1'299.90"),
            ("en", 12990, "EUR", "€129.90"),
            ("en", 12990, "USD", "US$129.90"),
            ("en-US", 12990, "USD", "$129.90"),
            ("en", 12990, "CHF", "CHF_129.90"),
            ("fr", 129990, "EUR", "1_299,90_€"),
            ("nl", -500, "EUR", "€_-5,00"),
            ("es", 129990, "EUR", "1299,90_€"),
            ("pl", 12990, "PLN", "129,90_zł"),
            ("sv", 12990, "SEK", "129,90_kr"),
            ("ja", 4800, "JPY", "￥4,800"),
            ("zh", 4800, "CNY", "¥48.00"),
            ("ar", 12990, "EUR", "<r>129.90_€"),
            ("en", 1250, "KWD", "KWD_1.250"),
        ] {
            let currency = Currency::parse(currency).unwrap();
            assert_eq!(
                said(tag, |words, reader| words.money(reader, Minor(amount), currency)),
                expected,
                "{tag}"
            );
        }
    }

    #[test]
    fn numbers_have_the_places_that_are_asked_for() {
        for (tag, number, expected) in [
            ("en", 1234.5, "1,234.5"),
            ("de", 1234.5, "1.234,5"),
            ("fr", 1234.0, "1_234"),
            ("ar", 1234.5, "1,234.5"),
            ("en", -0.1236, "-0.124"),
        ] {
            let text = said(tag, |words, reader| words.number(reader, number)).replace('\u{200e}', "");
            assert_eq!(text, expected, "{tag}");
        }
        assert_eq!(said("de", |words, reader| words.decimal(reader, 4.0, 1)), "4,0");
        assert_eq!(said("de", |words, reader| words.percent(reader, 3333)), "33,33_%");
    }

    #[test]
    fn days_and_moments() {
        let day = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
        let moment = Utc.with_ymd_and_hms(2026, 11, 22, 8, 0, 0).unwrap();
        let zone: Tz = "Europe/Paris".parse().unwrap();
        for (tag, short, long, at) in [
            ("en", "22 Nov 2026", "22 November 2026", "22 Nov 2026, 09:00 GMT+1"),
            ("en-US", "Nov 22, 2026", "November 22, 2026", "Nov 22, 2026, 9:00_AM GMT+1"),
            ("de", "22.11.2026", "22. November 2026", "22.11.2026, 09:00 GMT+1"),
            ("ar", "22<r>/11<r>/2026", "22 نوفمبر 2026", ""),
            ("ja", "2026/11/22", "2026年11月22日", ""),
        ] {
            assert_eq!(said(tag, |words, reader| words.date(reader, day)), short, "{tag}");
            assert_eq!(said(tag, |words, reader| words.long_date(reader, day)), long, "{tag}");
            if !at.is_empty() {
                assert_eq!(said(tag, |words, reader| words.date_time(reader, moment, zone)), at, "{tag}");
            }
        }
    }

    #[test]
    fn lengths_in_centimetres_or_by_the_quarter_inch() {
        use LengthUnit::{Centimetres, Inches};
        for (tag, millimetres, unit, expected) in [
            ("en", 845, Centimetres, "84.5_cm"),
            ("de", 845, Centimetres, "84,5_cm"),
            ("de", 840, Centimetres, "84_cm"),
            ("en", 845, Inches, "33¼_in"),
            ("en", 13, Inches, "½_in"),
            ("de", 840, Inches, "33_Zoll"),
            ("zh", 845, Centimetres, "84.5厘米"),
            ("ar", 845, Centimetres, "84.5_سم"),
        ] {
            assert_eq!(said(tag, |words, reader| words.length(reader, millimetres, unit)), expected, "{tag}");
        }
        assert_eq!(said("fr", |words, reader| words.quantity(reader, 180.0, "g_m2")), "180_g/m²");
    }

    #[test]
    fn lists_end_as_the_language_wants() {
        let items = ["a", "b", "c"].map(str::to_owned);
        for (tag, expected) in [
            ("en", "a, b and c"),
            ("en-US", "a, b, and c"),
            ("de", "a, b und c"),
            ("fr", "a, b et c"),
            ("zh", "a、b和c"),
            ("ar", "a وb وc"),
        ] {
            assert_eq!(said(tag, |words, reader| words.list(reader, &items)), expected, "{tag}");
        }
        assert_eq!(said("de", |words, reader| words.list_or(reader, &items)), "a, b oder c");
    }
}
