//! Care instructions as people write them: codes with spaces between them, or phrases in any language.
//!
//! A text is read phrase by phrase, each as long as is understood at once, since *machine wash, max 30 °C* is one of them;
//! every word has to belong to a phrase. Between phrases may stand marks, white space and joining words; what the care is
//! for (*to reactivate the coating*) is passed over. After *or* of two signs of a kind the more severe one counts, since
//! that is what a sign tells (ISO 3758). A phrase may stand within another: *bei 30 °C auf links waschen*.

mod phrase;

use crate::facts::{CareCode, Vocabulary};
use crate::kernel::{locale::Locale, message::Message};
use crate::words::Words;
use phrase::{Known, Phrases};
use serde_json::{Value, json};

/// The longest text that is looked at, in bytes.
const LONGEST: usize = 4_000;

/// The care of a text, as the record holds it; every word of it must be understood.
///
/// # Errors
/// The first part that is not understood.
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
    let codes: Option<Vec<Known>> =
        text.split_whitespace().map(|code| phrase::known(words, code, writer)).collect();
    let said = match codes {
        Some(codes) => codes,
        None => Phrases::of(words, writer)
            .read(text)
            .map_err(|part| Message::new("care-part-unread").with("text", part))?,
    };
    let (codes, phrases) = sorted(&said);
    if codes.is_empty() && phrases.is_empty() {
        return Err(Message::new("care-unreadable"));
    }
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

/// Codes and phrases apart, each once. Of two codes of a kind of which one may be chosen, the more severe.
fn sorted(said: &[Known]) -> (Vec<&'static str>, Vec<&'static str>) {
    let (mut codes, mut phrases): (Vec<&'static str>, Vec<&'static str>) = (Vec::new(), Vec::new());
    for one in said {
        match one.vocabulary {
            Vocabulary::Care => take_code(one, &mut codes),
            _ if phrases.contains(&one.code) => {}
            _ => phrases.push(one.code),
        }
    }
    (codes, phrases)
}

fn take_code(one: &Known, codes: &mut Vec<&'static str>) {
    let subgroup = |code: &str| CareCode::find(code).map(|code| code.fact().subgroup);
    let place = |code: &str| CareCode::find(code).map(CareCode::position);
    let of_its_kind = codes.iter().position(|other| subgroup(other) == subgroup(one.code));
    match of_its_kind.filter(|_| one.is_alternative) {
        Some(at) if place(one.code) < place(codes[at]) => codes[at] = one.code,
        Some(_) => {}
        None if codes.contains(&one.code) => {}
        None => codes.push(one.code),
    }
}

#[cfg(test)]
mod tests;
