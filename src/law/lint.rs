//! Words that texts may not say: found whole, in any case, only in texts of their language.

use super::sheet::{Sheet, Text};
use crate::kernel::locale::Locale;
use aho_corasick::AhoCorasick;
use std::collections::BTreeMap;

/// A word that was found, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// `texts.de.title`.
    pub field: String,
    /// The word, as the text writes it.
    pub word: String,
}

/// A list of words, ready to be looked for.
#[derive(Debug)]
pub struct Words(BTreeMap<Locale, AhoCorasick>);

impl Words {
    /// Makes a list ready. A language whose words are too many to be looked for at once is left out.
    pub fn of(words: &BTreeMap<Locale, Vec<String>>) -> Words {
        let ready = words.iter().filter_map(|(locale, words)| {
            let words = words.iter().map(|word| word.trim()).filter(|word| !word.is_empty());
            let words = words.flat_map(|word| [word.to_owned(), capitalised(word)]);
            let seeker = AhoCorasick::builder().ascii_case_insensitive(true).build(words).ok()?;
            Some((locale.clone(), seeker))
        });
        Words(ready.collect())
    }

    /// The first word that each text says.
    pub fn said<'w>(&'w self, sheet: &'w Sheet<'_>) -> impl Iterator<Item = Found> + 'w {
        sheet.texts.iter().filter_map(|text| self.first(text))
    }

    fn first(&self, text: &Text<'_>) -> Option<Found> {
        let seeker = text.locale.chain().find_map(|locale| self.0.get(&locale))?;
        let whole = |start: usize, end: usize| {
            let (before, after) = (text.text[..start].chars().next_back(), text.text[end..].chars().next());
            !continues(before, text.text[start..].chars().next())
                && !continues(text.text[..end].chars().next_back(), after)
        };
        // Overlapping: “écologique” must not hide “écologiques”, of which it is the beginning.
        let hit = seeker.find_overlapping_iter(text.text).find(|hit| whole(hit.start(), hit.end()))?;
        Some(Found { field: text.field.clone(), word: text.text[hit.start()..hit.end()].to_owned() })
    }
}

/// A word as it begins a sentence: what looks for it knows the cases of ASCII only.
fn capitalised(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect()
}

/// Whether two neighbours belong to one word; scripts without spaces have no such neighbours.
fn continues(left: Option<char>, right: Option<char>) -> bool {
    let joins =
        |c: char| c.is_alphanumeric() && !matches!(c, '\u{2e80}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}');
    left.is_some_and(joins) && right.is_some_and(joins)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_found_whole_and_in_its_own_language() {
        let list = [
            ("en", vec!["eco-friendly", "green"]),
            ("de", vec!["umweltfreundlich"]),
            ("zh", vec!["环保"]),
            ("fr", vec!["écologique", "écologiques"]),
        ];
        let list: BTreeMap<Locale, Vec<String>> = list
            .into_iter()
            .map(|(l, words)| (Locale::known(l), words.into_iter().map(str::to_owned).collect()))
            .collect();
        let words = Words::of(&list);
        for (locale, text, expected) in [
            ("en", "An Eco-Friendly shirt.", Some("Eco-Friendly")),
            ("en-GB", "A green one", Some("green")),
            ("en", "Greenland and evergreen", None),
            ("en", "Evergreen, and green", Some("green")),
            ("de", "An eco-friendly shirt", None),
            ("de", "besonders umweltfreundlich", Some("umweltfreundlich")),
            ("de", "umweltfreundliche Wolle", None),
            ("zh", "这是环保面料", Some("环保")),
            ("fr", "green", None),
            ("fr", "des tissus écologiques", Some("écologiques")),
            ("fr", "Écologique et doux", Some("Écologique")),
        ] {
            let locale = Locale::parse(locale).unwrap();
            let mut sheet = Sheet::new();
            sheet.texts.push(Text { field: "texts".into(), locale: &locale, text });
            let found = words.said(&sheet).next().map(|found| found.word);
            assert_eq!(found.as_deref(), expected, "{locale} {text}");
        }
    }
}
