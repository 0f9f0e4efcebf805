//! Words that texts may not say: found whole, in any case, only in texts of their language.
//!
//! - `umweltfreundlich*` is found with every ending.
//! - `pure {fibre}` is looked for with every name that the pack has for a fibre, and found only where the product mixes
//!   that fibre with others. Where it stands alone in another component, `Lined with 100 % cotton` is true: the component
//!   is the one that the same clause names, or the first if it names none.
//!
//! Small and capital letters, the kinds of spaces, hyphens and apostrophes are not told apart: `100\u{a0}% Wool` is
//! `100 % wool`.

use super::pack::{Lists, WordList};
use super::sheet::{Fact, Sheet, Text, Value};
use crate::kernel::locale::Locale;
use aho_corasick::AhoCorasick;
use std::collections::BTreeMap;

/// Where the name of a fibre stands in a word of a list.
const FIBRE: &str = "{fibre}";

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
pub struct Words(BTreeMap<Locale, Seeker>);

/// The words of one language.
#[derive(Debug)]
struct Seeker {
    automaton: AhoCorasick,
    words: Vec<Word>,
    /// What the language calls components.
    components: Vec<Component>,
}

/// A name of a component.
#[derive(Debug)]
struct Component {
    code: String,
    name: Word,
}

#[derive(Debug)]
struct Word {
    text: String,
    /// Whether any ending may follow.
    is_open: bool,
    /// The fibre that has to be mixed with others.
    fibre: Option<String>,
}

impl Words {
    /// Makes a list ready, with the names of fibres and of components by their codes. A language whose words are too many to be looked for at
    /// once is left out.
    pub fn of(words: &WordList, fibres: &Lists, components: &Lists) -> Words {
        let ready = words.iter().filter_map(|(locale, words)| {
            let words: Vec<Word> = words.iter().flat_map(|word| spelled_out(word, locale, fibres)).collect();
            let automaton = AhoCorasick::new(words.iter().map(|word| &word.text)).ok()?;
            Some((locale.clone(), Seeker { automaton, words, components: named(components, locale) }))
        });
        Words(ready.collect())
    }

    /// The first word that each text says.
    pub fn said<'w>(&'w self, sheet: &'w Sheet<'_>) -> impl Iterator<Item = Found> + 'w {
        sheet.texts.iter().filter_map(|text| self.first(text, sheet))
    }

    fn first(&self, text: &Text<'_>, sheet: &Sheet<'_>) -> Option<Found> {
        let seeker = text.locale.chain().find_map(|locale| self.0.get(&locale))?;
        let plain = text.plain();
        // Overlapping: “écologique” must not hide “écologiques”, of which it is the beginning.
        let hit = seeker.automaton.find_overlapping_iter(plain).find(|hit| {
            let word = &seeker.words[hit.pattern().as_usize()];
            let is_meant = |fibre: &String| {
                sheet.value(&Fact::MixedFibres).has(fibre)
                    && !seeker.is_pure_there(fibre, clause(plain, hit.start(), hit.end()), sheet)
            };
            word.stands_at(plain, hit.start(), hit.end()) && word.fibre.as_ref().is_none_or(is_meant)
        })?;
        let rest = plain[hit.end()..].char_indices().map(|(at, _)| hit.end() + at);
        let end = rest.chain([plain.len()]).find(|at| !continues(plain, *at)).unwrap_or(hit.end());
        // A plain text has a letter for each letter.
        let (before, long) = (plain[..hit.start()].chars().count(), plain[hit.start()..end].chars().count());
        let word = text.text.chars().skip(before).take(long).collect();
        Some(Found { field: text.field.clone(), word })
    }
}

impl Seeker {
    /// Whether a fibre stands alone in the component that a clause speaks of.
    fn is_pure_there(&self, fibre: &str, clause: &str, sheet: &Sheet<'_>) -> bool {
        let pure = sheet.value(&Fact::PureParts);
        let is_pure = |component: &str| pure.has(&format!("{component}/{fibre}"));
        let mut named =
            self.components.iter().filter(|component| component.name.is_said_in(clause)).peekable();
        match (named.peek().is_some(), sheet.value(&Fact::Components)) {
            (true, _) => named.any(|component| is_pure(&component.code)),
            (false, Value::List(all)) => all.first().is_some_and(|first| is_pure(first)),
            _ => false,
        }
    }
}

impl Word {
    /// As a list has it: a star stands for any ending.
    fn new(text: &str, fibre: Option<String>) -> Word {
        let text = plain(text.trim());
        let is_open = text.ends_with('*');
        Word { text: text.trim_end_matches('*').to_owned(), is_open, fibre }
    }

    /// Whether it stands there as a word, not within another.
    fn stands_at(&self, text: &str, from: usize, to: usize) -> bool {
        !continues(text, from) && (self.is_open || !continues(text, to))
    }

    fn is_said_in(&self, text: &str) -> bool {
        text.match_indices(&self.text).any(|(at, found)| self.stands_at(text, at, at + found.len()))
    }
}

/// The clause around a place: up to the next mark on either side.
fn clause(text: &str, from: usize, to: usize) -> &str {
    const MARKS: [char; 7] = ['.', ',', ';', '!', '?', '\n', '•'];
    let begin = text[..from].rfind(MARKS).unwrap_or_default();
    let end = text[to..].find(MARKS).map_or(text.len(), |end| to + end);
    &text[begin..end]
}

/// What a language calls components.
fn named(components: &Lists, locale: &Locale) -> Vec<Component> {
    let names = components.iter().flat_map(|(code, names)| {
        let names = names.get(locale).into_iter().flatten();
        names.map(move |name| Component { code: code.clone(), name: Word::new(name, None) })
    });
    names.collect()
}

/// A word of a list, once for each name that a fibre has in its language.
fn spelled_out(word: &str, locale: &Locale, fibres: &Lists) -> Vec<Word> {
    let words = if word.contains(FIBRE) {
        let names = fibres.iter().flat_map(|(fibre, names)| {
            names.get(locale).into_iter().flatten().map(move |name| (fibre, name))
        });
        names.map(|(fibre, name)| Word::new(&word.replace(FIBRE, name), Some(fibre.clone()))).collect()
    } else {
        vec![Word::new(word, None)]
    };
    words.into_iter().filter(|word: &Word| !word.text.is_empty()).collect()
}

/// A text as words are looked for in it, a letter for each letter.
pub(super) fn plain(text: &str) -> String {
    let letter = |c: char| match c {
        '\u{2010}'..='\u{2012}' => '-',
        '’' | 'ʼ' => '\'',
        '₂' => '2',
        _ if c.is_whitespace() => ' ',
        _ => c.to_lowercase().next().unwrap_or(c),
    };
    text.chars().map(letter).collect()
}

/// Whether a word goes on across this place; scripts without spaces have no such words.
fn continues(text: &str, at: usize) -> bool {
    let joins =
        |c: char| c.is_alphanumeric() && !matches!(c, '\u{2e80}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}');
    text[..at].chars().next_back().is_some_and(joins) && text[at..].chars().next().is_some_and(joins)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list(words: &[(&'static str, &[&str])]) -> WordList {
        let owned = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect();
        words.iter().map(|(locale, words)| (Locale::known(locale), owned(words))).collect()
    }

    fn found(words: &Words, locale: &str, text: &str, mixed: &[&str]) -> Option<String> {
        let locale = Locale::parse(locale).unwrap();
        let mut sheet = Sheet::new();
        sheet.note(Fact::MixedFibres, mixed.iter().copied().collect::<Value<'_>>());
        sheet.texts.push(Text::new("texts", &locale, text));
        words.said(&sheet).next().map(|found| found.word)
    }

    #[test]
    fn a_word_is_found_whole_and_in_its_own_language() {
        let words = list(&[
            ("en", &["eco-friendly", "green", "nature's friend"]),
            ("de", &["umweltfreundlich*", "CO₂-neutral*"]),
            ("zh", &["环保"]),
            ("fr", &["écologique", "écologiques", "biodégradable*"]),
        ]);
        let words = Words::of(&words, &Lists::new(), &Lists::new());
        for (locale, text, expected) in [
            ("en", "An Eco-Friendly shirt.", Some("Eco-Friendly")),
            ("en", "An eco\u{2011}friendly shirt.", Some("eco\u{2011}friendly")),
            ("en", "Nature’s friend", Some("Nature’s friend")),
            ("en-GB", "A green one", Some("green")),
            ("en", "Greenland and evergreen", None),
            ("en", "Evergreen, and green", Some("green")),
            ("de", "An eco-friendly shirt", None),
            ("de", "besonders umweltfreundlich", Some("umweltfreundlich")),
            ("de", "aus UMWELTFREUNDLICHEM Stoff", Some("UMWELTFREUNDLICHEM")),
            ("de", "ein co2-neutraler Versand", Some("co2-neutraler")),
            ("de", "nicht unumweltfreundlich", None),
            ("zh", "这是环保面料", Some("环保")),
            ("fr", "green", None),
            ("fr", "des tissus écologiques", Some("écologiques")),
            ("fr", "Écologique et doux", Some("Écologique")),
            ("fr", "TISSU BIODÉGRADABLE", Some("BIODÉGRADABLE")),
        ] {
            assert_eq!(found(&words, locale, text, &[]).as_deref(), expected, "{locale} {text}");
        }
    }

    #[test]
    fn a_fibre_is_called_pure_in_vain_only_where_it_is_mixed() {
        let words = list(&[("en", &["pure {fibre}", "100 % {fibre}"]), ("pl", &["100 % {fibre}"])]);
        let fibres = [
            ("cotton", list(&[("en", &["cotton"]), ("pl", &["bawełn*"])])),
            ("wool", list(&[("en", &["wool", "merino"])])),
        ];
        let fibres = fibres.into_iter().map(|(fibre, names)| (fibre.to_owned(), names)).collect();
        let words = Words::of(&words, &fibres, &Lists::new());
        for (locale, text, mixed, expected) in [
            ("en", "100\u{a0}% cotton", "cotton", Some("100\u{a0}% cotton")),
            ("en", "Lined with 100\u{202f}% cotton", "wool", None),
            ("en", "Pure Merino", "wool", Some("Pure Merino")),
            ("en", "pure cottonseed", "cotton", None),
            ("pl", "100 % bawełny", "cotton", Some("100 % bawełny")),
            ("pl", "100 % wool", "wool", None),
        ] {
            assert_eq!(found(&words, locale, text, &[mixed]).as_deref(), expected, "{locale} {text}");
        }
    }

    #[test]
    fn a_fibre_is_pure_where_the_clause_speaks_of_a_part_that_is() {
        let words = list(&[("en", &["100% {fibre}"])]);
        let fibres = [("cotton".to_owned(), list(&[("en", &["cotton"])]))].into();
        let components = [("lining".to_owned(), list(&[("en", &["lining", "lined"])]))].into();
        let words = Words::of(&words, &fibres, &components);
        let english = Locale::english();
        for (text, pure, expected) in [
            ("Lined with 100% cotton", "lining/cotton", None),
            ("Lining: 100% cotton.", "lining/cotton", None),
            ("Lined throughout. A shell of 100% cotton", "lining/cotton", Some("100% cotton")),
            ("100% cotton, lined with linen", "lining/cotton", Some("100% cotton")),
            ("100% cotton, lined with a mixture", "shell/cotton", None),
            ("Lined with 100% cotton", "shell/cotton", Some("100% cotton")),
        ] {
            let mut sheet = Sheet::new();
            sheet.note(Fact::MixedFibres, ["cotton"].into_iter().collect::<Value<'_>>());
            sheet.note(Fact::Components, ["shell", "lining"].into_iter().collect::<Value<'_>>());
            sheet.note(Fact::PureParts, [pure].into_iter().collect::<Value<'_>>());
            sheet.texts.push(Text::new("texts", &english, text));
            let found = words.said(&sheet).next().map(|found| found.word);
            assert_eq!(found.as_deref(), expected, "{text} of {pure}");
        }
    }
}
