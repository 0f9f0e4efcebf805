//! Care instructions as people write them: codes with spaces between them, or phrases in any language.

use crate::facts::Vocabulary;
use crate::kernel::{locale::Locale, message::Message};
use crate::words::Words;
use serde_json::{Value, json};

/// The longest text that is looked at, and the longest phrase in it, in bytes.
const LONGEST: usize = 4_000;
const LONGEST_PHRASE: usize = 300;

/// The care of a text, as the record holds it; every word of it must be understood.
pub fn read(words: &Words, text: &str, writer: Option<&Locale>) -> Result<Value, Message> {
    let (mut edition, mut text) = (None, text.trim());
    let plain;
    if text.contains('<') {
        plain = without_tags(text);
        text = plain.trim();
    }
    if text.len() > LONGEST {
        return Err(Message::new("care-unreadable"));
    }
    if let Some((rest, year)) = text.rsplit_once(' ').filter(|(_, last)| matches!(*last, "2012" | "2023")) {
        (edition, text) = (Some(year), rest);
    }
    let codes: Vec<&str> = text.split_whitespace().collect();
    let said =
        sorted(words, &codes, writer).or_else(|| sorted(words, &phrases(words, text, writer)?, writer));
    let Some((codes, phrases)) = said.filter(|(codes, phrases)| codes.len() + phrases.len() > 0) else {
        return Err(Message::new("care-unreadable"));
    };
    let mut care = json!({ "codes": codes });
    if !phrases.is_empty() {
        care["phrases"] = json!(phrases);
    }
    care["edition"] = json!(edition.unwrap_or("2023"));
    Ok(care)
}

/// The text of HTML: tags end phrases.
fn without_tags(html: &str) -> String {
    let mut parts = html.split('<');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |text, part| text + "\n" + part.split_once('>').map_or(part, |(_, rest)| rest))
}

/// The phrases of a text: as much as is understood at once, since *machine wash, max 30 °C* is one of them. None if a part
/// of it says nothing that is known.
fn phrases<'t>(words: &Words, text: &'t str, writer: Option<&Locale>) -> Option<Vec<&'t str>> {
    const DIVIDE: [char; 10] = [',', ';', '|', '/', '\n', '.', '•', '，', '。', '、'];
    /// What stands between two phrases; the second begins with it and is read with or without it.
    const JOIN: [&str; 9] = [" and ", " with ", " then ", " und ", " mit ", " et ", " avec ", " e ", " y "];
    let mut ends: Vec<usize> = text.match_indices(DIVIDE).map(|(at, _)| at).collect();
    ends.extend(JOIN.iter().flat_map(|word| text.match_indices(word)).map(|(at, _)| at));
    ends.push(text.len());
    ends.sort_unstable();
    let (mut found, mut from) = (Vec::new(), 0);
    while from < text.len() {
        let rest = text[from..].trim_start_matches(|c: char| DIVIDE.contains(&c) || c.is_whitespace());
        from = text.len() - rest.len();
        if rest.is_empty() {
            break;
        }
        let unjoined = JOIN.iter().find_map(|word| rest.strip_prefix(word.trim_start()));
        let known = |end: &usize| is_known(words, text[from..*end].trim(), writer);
        let has_end = ends.iter().any(|end| *end > from && *end - from <= LONGEST_PHRASE && known(end));
        if let Some(unjoined) = unjoined.filter(|_| !has_end) {
            from = text.len() - unjoined.len();
            continue;
        }
        let end = ends
            .iter()
            .copied()
            .filter(|end| *end > from && *end - from <= LONGEST_PHRASE)
            .rev()
            .find(known)?;
        found.push(text[from..end].trim());
        from = end;
    }
    Some(found)
}

fn is_known(words: &Words, phrase: &str, writer: Option<&Locale>) -> bool {
    let known = |vocabulary| words.recognise(vocabulary, phrase, writer).is_some();
    known(Vocabulary::Care) || known(Vocabulary::CarePhrase)
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

    #[test]
    fn what_people_write_is_understood_and_what_is_unclear_is_not_guessed() {
        let words = Words::load().unwrap();
        for (text, expected) in [
            ("Machine wash cold, tumble dry low", Some("wash_30 tumble_low")),
            ("• Machine wash cold / line dry.", Some("wash_30 dry_line")),
            ("Do not wash; dry clean only", Some("wash_no dryclean_p")),
            ("30 Grad waschen, nicht in den Trockner, nicht bügeln", Some("wash_30 tumble_no iron_no")),
            ("Lavage à la main, séchage à plat", Some("wash_hand_40 dry_flat")),
            ("<p>Machine wash at 30 °C with like colours. Tumble dry low.</p>", Some("wash_30 tumble_low")),
            (
                "Machine wash cold on a gentle cycle. Line dry and warm iron.",
                Some("wash_30_mild dry_line iron_medium"),
            ),
            ("Machine wash/dry", None),
            ("Machine wash cold, be gentle", None),
        ] {
            let care = read(&words, text, None).ok();
            let codes = care.map(|care| {
                care["codes"]
                    .as_array()
                    .unwrap()
                    .iter()
                    .map(|c| c.as_str().unwrap())
                    .collect::<Vec<_>>()
                    .join(" ")
            });
            assert_eq!(codes.as_deref(), expected, "{text}");
        }
    }

    #[test]
    fn what_is_printed_reads_the_same_in_every_language() {
        use crate::facts::{CareCode, CarePhraseCode};
        let words = Words::load().unwrap();
        for locale in words.locales() {
            let signs = CareCode::all().map(|code| (Vocabulary::Care, code.as_str()));
            let phrases = CarePhraseCode::all().map(|code| (Vocabulary::CarePhrase, code.as_str()));
            let all: Vec<_> = signs.chain(phrases).collect();
            for pair in all.windows(2) {
                let said: Vec<String> = pair
                    .iter()
                    .map(|(vocabulary, code)| words.name(locale, *vocabulary, code).to_string())
                    .collect();
                let text = said.join(", ");
                let care = read(&words, &text, Some(locale)).unwrap_or_else(|_| panic!("{locale}: {text}"));
                let list = |name: &str| {
                    care[name].as_array().into_iter().flatten().filter_map(Value::as_str).collect::<Vec<_>>()
                };
                let read: Vec<&str> = list("codes").into_iter().chain(list("phrases")).collect();
                let expected: Vec<&str> = pair.iter().map(|(_, code)| *code).collect();
                assert_eq!(read, expected, "{locale}: {text}");
            }
        }
    }
}
