//! Compositions as people write them: `shell: 55 linen, 45 cotton; lining: 100 viscose`, `95 % Baumwolle, 5 % Elasthan`,
//! `95 cotton [organic gots-2026]`, `upper: leather`. What is not understood as a whole is not guessed.

use crate::catalog::Share;
use crate::facts::{Vocabulary, Vocabulary::*};
use crate::kernel::{locale::Locale, message::Message};
use crate::words::Words;
use serde_json::{Map, Value, json};

/// The composition of a text, as the record holds it.
pub fn read(words: &Words, text: &str, writer: Option<&Locale>) -> Result<Value, Message> {
    let reader = Reader { words, writer };
    let components: Option<Vec<Value>> =
        parts(text).map(|part| reader.component(part)).collect::<Option<Vec<_>>>();
    match components {
        Some(components) if !components.is_empty() => Ok(Value::Array(components)),
        _ => Err(Message::new("import-composition-unreadable")),
    }
}

struct Reader<'a> {
    words: &'a Words,
    writer: Option<&'a Locale>,
}

/// Components stand behind semicolons or in lines of their own.
fn parts(text: &str) -> impl Iterator<Item = &str> {
    text.split([';', '\n', '；']).map(str::trim).filter(|part| !part.is_empty())
}

impl Reader<'_> {
    fn code(&self, vocabulary: Vocabulary, text: &str) -> Option<&'static str> {
        self.words.recognise(vocabulary, text.trim(), self.writer)
    }

    fn component(&self, text: &str) -> Option<Value> {
        let (name, rest) = match text.split_once([':', '：']) {
            Some((name, rest)) => (self.code(Component, name)?, rest),
            None => ("shell", text),
        };
        let entries: Vec<&str> = split_entries(rest);
        if entries.iter().any(|entry| entry.bytes().any(|b| b.is_ascii_digit())) {
            let fibres: Option<Vec<Value>> = entries.iter().map(|entry| self.fibre(entry)).collect();
            return Some(json!({ "component": name, "fibres": fibres? }));
        }
        let materials: Option<Vec<&str>> = entries.iter().map(|entry| self.code(Material, entry)).collect();
        Some(json!({ "component": name, "materials": materials? }))
    }

    /// `95 cotton`, `95% Cotton`, `Cotton 95 %`, each with `[organic gots-2026]` behind it.
    fn fibre(&self, text: &str) -> Option<Value> {
        let (text, claims) = match text.split_once('[') {
            Some((text, claims)) => (text, claims.trim_end().strip_suffix(']')?),
            None => (text, ""),
        };
        let is_share = |c: char| c.is_ascii_digit() || matches!(c, '.' | '%' | '٪' | '％' | ' ' | '\u{a0}');
        let text = text.trim();
        let (share, name) = match text.find(|c| !is_share(c)) {
            Some(0) => {
                let begins = text.find(|c: char| c.is_ascii_digit())?;
                (&text[begins..], &text[..begins])
            }
            Some(ends) => (&text[..ends], &text[ends..]),
            None => return None,
        };
        let share = Share::parse(share).ok()?;
        let mut fibre = Map::new();
        let mut qualifiers = Vec::new();
        let name = self.plain_name(name, &mut qualifiers)?;
        fibre.insert("fibre".into(), json!(name));
        fibre.insert("share".into(), json!(share));
        for claim in claims.split_whitespace() {
            match self.code(Qualifier, claim) {
                Some(code) => qualifiers.push(code),
                None => _ = fibre.insert("certificate".into(), json!(claim)),
            }
        }
        if !qualifiers.is_empty() {
            fibre.insert("qualifiers".into(), json!(qualifiers));
        }
        Some(Value::Object(fibre))
    }

    /// A fibre's name, or a qualifier and a fibre's name: `organic cotton`, `recycled polyester`.
    fn plain_name(&self, name: &str, qualifiers: &mut Vec<&'static str>) -> Option<&'static str> {
        let name = name.trim_matches(|c: char| c.is_whitespace() || matches!(c, '%' | '-' | '(' | ')'));
        if let Some(code) = self.code(Fibre, name) {
            return Some(code);
        }
        let (first, rest) = name.split_once(' ')?;
        let code = self.code(Fibre, rest)?;
        qualifiers.push(self.code(Qualifier, first)?);
        Some(code)
    }
}

/// Entries stand between commas, slashes, plus signs or *and*; a decimal comma divides nothing.
fn split_entries(text: &str) -> Vec<&str> {
    let bytes = text.as_bytes();
    let digit = |i: Option<usize>| i.and_then(|i| bytes.get(i)).is_some_and(u8::is_ascii_digit);
    let (mut found, mut from, mut bracket) = (Vec::new(), 0, false);
    for (i, c) in text.char_indices() {
        match c {
            '[' => bracket = true,
            ']' => bracket = false,
            ',' if digit(i.checked_sub(1)) && digit(Some(i + 1)) => {}
            ',' | '/' | '+' | '，' | '、' | '&' if !bracket => {
                found.push(&text[from..i]);
                from = i + c.len_utf8();
            }
            _ => {}
        }
    }
    found.push(&text[from..]);
    found.into_iter().map(str::trim).filter(|entry| !entry.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn compositions_are_read_as_people_write_them_and_never_guessed() {
        let words = Words::load().unwrap();
        for (text, expected) in [
            (
                "shell: 55 linen, 45 cotton; lining: 100 viscose",
                "shell linen 55 cotton 45; lining viscose 100",
            ),
            ("95 % Baumwolle, 5 % Elasthan", "shell cotton 95 elastane 5"),
            ("Cotton 97,5%, Spandex 2,5%", "shell cotton 97.5 elastane 2.5"),
            ("95 cotton [organic gots-2026], 5 elastane", "shell cotton 95 organic gots-2026 elastane 5"),
            ("100% recycled polyester", "shell polyester 100 recycled"),
            ("upper: leather; outer sole: rubber", "upper leather; outer_sole rubber"),
            ("95 cotton, 5 magic", "-"),
            ("Machine washable", "-"),
            ("", "-"),
        ] {
            let said = match read(&words, text, None) {
                Ok(value) => value.as_array().unwrap().iter().map(print).collect::<Vec<_>>().join("; "),
                Err(_) => "-".to_owned(),
            };
            assert_eq!(said, expected, "{text:?}");
        }
    }

    fn print(component: &Value) -> String {
        let mut words = vec![component["component"].as_str().unwrap().to_owned()];
        for fibre in component["fibres"].as_array().into_iter().flatten() {
            words.push(fibre["fibre"].as_str().unwrap().to_owned());
            words.push(fibre["share"].to_string());
            let claims = fibre["qualifiers"].as_array().into_iter().flatten();
            words
                .extend(claims.chain(fibre.get("certificate")).filter_map(|v| v.as_str().map(str::to_owned)));
        }
        let materials = component["materials"].as_array().into_iter().flatten();
        words.extend(materials.filter_map(|v| v.as_str().map(str::to_owned)));
        words.join(" ")
    }
}
