//! What a care label says in a market: the words of its codes, and once more in the official languages where law asks for the
//! label and the reader's language is none of them.

use super::{care::Care, composition_text::legal_languages};
use crate::facts::Vocabulary;
use crate::kernel::locale::Locale;
use crate::words::Words;
use serde::Serialize;

/// Countries whose law asks for a care label: 16 CFR 423; the Household Goods Quality Labelling Act of Japan; GB 5296.4 of
/// China; in the Union some states by themselves.
const ASKED: [&str; 5] = ["AT", "CN", "JP", "SK", "US"];

/// What a care label says.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
pub struct CareLabel {
    /// Each code in the order of the standard, then the sentences beside them.
    pub lines: Vec<CareLine>,
    /// All of it in an official language of the market.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub official: Vec<OfficialCare>,
}

/// A code or a sentence with its words.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct CareLine {
    /// `wash_30`, `inside_out`.
    pub code: String,
    /// Its words.
    pub text: String,
}

/// The words of a label in another language.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct OfficialCare {
    /// The language.
    pub locale: Locale,
    /// Its words, in one line.
    pub text: String,
}

/// The label of a market (ISO 3166-1 alpha-2; none: of none in particular).
pub fn label(words: &Words, care: &Care, reader: &Locale, market: Option<&str>) -> CareLabel {
    let is_asked = market.is_some_and(|market| ASKED.contains(&market));
    let legal = if is_asked { legal_languages(words, reader, market) } else { Vec::new() };
    let further = legal.into_iter().filter(|locale| locale.language() != reader.language());
    let official = further.map(|locale| {
        let said: Vec<String> =
            lines(words, care, &locale, market).into_iter().map(|line| line.text).collect();
        OfficialCare { text: said.join("; "), locale }
    });
    CareLabel { official: official.collect(), lines: lines(words, care, reader, market) }
}

fn lines(words: &Words, care: &Care, reader: &Locale, market: Option<&str>) -> Vec<CareLine> {
    let wording = market.map_or_else(|| reader.clone(), |market| reader.in_market(market));
    let edition = care.edition.parse().unwrap_or(2023);
    let codes = care.in_order().into_iter().map(|fact| CareLine {
        code: fact.code.to_owned(),
        text: words.care(&wording, fact.code, edition).text.into_owned(),
    });
    let phrases = care.phrases.iter().map(|code| CareLine {
        code: code.clone(),
        text: words.name(&wording, Vocabulary::CarePhrase, code).text.into_owned(),
    });
    codes.chain(phrases).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_care_label_speaks_the_language_of_a_market_that_asks_for_it() {
        let words = Words::load().unwrap();
        let codes = ["iron_low", "wash_30"].map(str::to_owned).into();
        let care = Care { codes, phrases: vec!["inside_out".to_owned()], edition: "2012".to_owned() };
        for (reader, market, expected) in [
            (
                "en",
                None,
                "Machine wash, max 30 °C, normal process | Iron, max 110 °C, no steam | Wash inside out",
            ),
            ("en", Some("US"), "Machine wash, cold | Iron, cool, no steam | Wash inside out"),
            (
                "en",
                Some("FR"),
                "Machine wash, max 30 °C, normal process | Iron, max 110 °C, no steam | Wash inside out",
            ),
            (
                "ja",
                Some("JP"),
                "液温は30℃を限度とし、洗濯機で通常の洗濯処理ができる | 底面温度110℃を限度としてスチームなしでアイロン仕上げができる | 裏返して洗う",
            ),
            (
                "en",
                Some("CN"),
                "Machine wash, max 30 °C, normal process | Iron, max 110 °C, no steam | Wash inside out | zh 机洗，最高洗涤温度30℃，常规程序; 熨斗底板最高温度110℃，不可蒸汽; 翻面洗涤",
            ),
        ] {
            let label = label(&words, &care, &Locale::known(reader), market);
            let official = label.official.iter().map(|one| format!("{} {}", one.locale, one.text));
            let said: Vec<String> = label.lines.into_iter().map(|line| line.text).chain(official).collect();
            assert_eq!(said.join(" | "), expected, "{reader} for {market:?}");
        }
    }
}
