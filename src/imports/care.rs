//! Care instructions as people write them: codes with spaces between them, or phrases in any language.

use crate::facts::Vocabulary;
use crate::kernel::{locale::Locale, message::Message};
use crate::words::Words;
use serde_json::{Value, json};

/// The care of a text, as the record holds it; every word of it must be understood.
pub fn read(words: &Words, text: &str, writer: Option<&Locale>) -> Result<Value, Message> {
    let (mut edition, mut text) = (None, text.trim());
    if let Some((rest, year)) = text.rsplit_once(' ').filter(|(_, last)| matches!(*last, "2012" | "2023")) {
        (edition, text) = (Some(year), rest);
    }
    let codes: Vec<&str> = text.split_whitespace().collect();
    let phrases: Vec<&str> =
        text.split([',', ';', '|', '\n', '.', '，', '。']).map(str::trim).filter(|p| !p.is_empty()).collect();
    let said = sorted(words, &codes, writer).or_else(|| sorted(words, &phrases, writer));
    let Some((codes, phrases)) = said.filter(|(codes, phrases)| codes.len() + phrases.len() > 0) else {
        return Err(Message::new("import-care-unreadable"));
    };
    let mut care = json!({ "codes": codes });
    if !phrases.is_empty() {
        care["phrases"] = json!(phrases);
    }
    care["edition"] = json!(edition.unwrap_or("2023"));
    Ok(care)
}

type Sorted = (Vec<&'static str>, Vec<&'static str>);

/// Codes and phrases apart; none if one of them is neither.
fn sorted(words: &Words, items: &[&str], writer: Option<&Locale>) -> Option<Sorted> {
    let (mut codes, mut phrases) = (Vec::new(), Vec::new());
    for item in items {
        match words.recognise(Vocabulary::Care, item, writer) {
            Some(code) => codes.push(code),
            None => phrases.push(words.recognise(Vocabulary::CarePhrase, item, writer)?),
        }
    }
    Some((codes, phrases))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn care_is_read_in_codes_or_in_words() {
        let words = Words::load().unwrap();
        let read = |text| read(&words, text, None).ok();
        assert_eq!(
            read("wash_30_mild bleach_no tumble_no inside_out"),
            Some(
                json!({ "codes": ["wash_30_mild", "bleach_no", "tumble_no"], "phrases": ["inside_out"], "edition": "2023" })
            )
        );
        assert_eq!(read("bleach_no 2012").unwrap()["edition"], "2012");
        assert_eq!(read("Please be gentle with it"), None);
    }
}
