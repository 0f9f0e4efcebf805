//! From a text to the terms it is found by, and from a question to the terms it is looked up with.
//!
//! Every text is analysed twice: as its own language does it (`own`: stems, or the words that a dictionary finds in
//! Chinese and Japanese) and plainly (`plain`: folded words, and pairs of characters where there are no spaces), so
//! that a word is found in whatever language its reader is.
//!
//! To add a language: a variant of [`Language`], its line in [`Language::ALL`], its stemmer in `stem.rs`, and a story
//! in `search/stories.rs`; then raise `schema::VERSION`.
//!
//! # Why
//! A stem of the word as written and a stem of the folded word are both kept, since readers leave out accents and
//! stemmers need them. The alternative, folding first, loses the endings of Polish and Swedish.

pub mod compound;
mod han;
pub mod letters;
pub mod split;
pub mod stem;
pub mod tokens;

use crate::kernel::locale::Locale;
use letters::{fold, normal};
use split::{Run, Script};

/// A language with an analysis of its own; all others share the plain one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[allow(missing_docs)]
pub enum Language {
    Arabic,
    Chinese,
    Dutch,
    English,
    French,
    German,
    Italian,
    Japanese,
    Polish,
    Portuguese,
    Spanish,
    Swedish,
    /// Any other: words are folded, not stemmed.
    Other,
}

impl Language {
    /// Every language that has fields of its own, with the name that these fields carry.
    pub const ALL: [(Language, &'static str); 13] = [
        (Language::Arabic, "ar"),
        (Language::Chinese, "zh"),
        (Language::Dutch, "nl"),
        (Language::English, "en"),
        (Language::French, "fr"),
        (Language::German, "de"),
        (Language::Italian, "it"),
        (Language::Japanese, "ja"),
        (Language::Polish, "pl"),
        (Language::Portuguese, "pt"),
        (Language::Spanish, "es"),
        (Language::Swedish, "sv"),
        (Language::Other, "other"),
    ];

    /// The language of a locale; regions and scripts share it.
    pub fn of(locale: &Locale) -> Language {
        let code = locale.language();
        Self::called(code)
    }

    /// The language whose fields carry a name.
    pub fn called(code: &str) -> Language {
        Self::ALL.iter().find(|(_, name)| *name == code).map_or(Language::Other, |(language, _)| *language)
    }

    /// What its fields are called.
    pub fn name(self) -> &'static str {
        Self::ALL.iter().find(|(language, _)| *language == self).map_or("other", |(_, name)| name)
    }

    /// Whether a dictionary says where its words begin and end.
    pub fn is_segmented(self) -> bool {
        matches!(self, Language::Chinese | Language::Japanese)
    }

    /// Whether it writes nouns together (`Leinenhemd`).
    pub fn joins_words(self) -> bool {
        matches!(self, Language::German | Language::Dutch | Language::Swedish)
    }
}

/// A word of a question: what to look for in the reader's own language, and what anywhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word {
    /// Any one of these in a field of the reader's language.
    pub own: Vec<String>,
    /// All of these in the field of all languages.
    pub plain: Vec<String>,
    /// The word as typed, folded.
    pub folded: String,
    /// Whether it is written without spaces: then its letters carry too much for a typo to be guessed.
    pub cjk: bool,
}

impl Word {
    /// How many letters may be wrong: one from four letters, two from eight; none in numbers, codes and characters.
    pub fn typos(&self) -> u8 {
        let letters = self.folded.chars().count();
        match letters {
            _ if self.cjk || self.folded.chars().any(|c| c.is_numeric()) => 0,
            0..4 => 0,
            4..8 => 1,
            _ => 2,
        }
    }
}

/// The terms of a text in its own language, in order; alternatives of one word stand next to each other.
pub fn own_terms(language: Language, text: &str, mut each: impl FnMut(String)) {
    let normal = normal(text);
    for run in split::runs(&normal) {
        match run.script {
            Script::Letters => stem::stems(language, run.text).into_iter().for_each(&mut each),
            Script::Characters if language.is_segmented() => split::words(language, run.text, &mut each),
            Script::Characters => {}
        }
    }
}

/// The terms of a text in the field of all languages.
pub fn plain_terms(text: &str, mut each: impl FnMut(String)) {
    let normal = normal(text);
    for run in split::runs(&normal) {
        match run.script {
            Script::Letters => each(fold(run.text)),
            Script::Characters => {
                let folded = fold(run.text);
                split::singles(&folded).for_each(&mut each);
                split::pairs(&folded).for_each(&mut each);
            }
        }
    }
}

/// The words of a question, at most `limit`; function words are left out unless there is nothing else.
pub fn words_of_question(language: Language, question: &str, limit: usize) -> Vec<Word> {
    let normal = normal(question);
    let mut all: Vec<(bool, Word)> = Vec::new();
    for run in split::runs(&normal).take(limit) {
        match run.script {
            Script::Letters => all.push((stem::is_function_word(language, run.text), spelled(language, run))),
            Script::Characters => {
                split::words(language, run.text, |word| all.push((false, written(language, &word))));
            }
        }
    }
    let telling = all.iter().any(|(is_function_word, _)| !is_function_word);
    let mut words: Vec<Word> = Vec::new();
    for (is_function_word, word) in all {
        if !(words.contains(&word) || telling && is_function_word) {
            words.push(word);
        }
    }
    words.truncate(limit);
    words
}

fn spelled(language: Language, run: Run<'_>) -> Word {
    let folded = fold(run.text);
    Word { own: stem::stems(language, run.text), plain: vec![folded.clone()], folded, cjk: false }
}

fn written(language: Language, word: &str) -> Word {
    let folded = fold(word);
    let mut plain: Vec<String> = split::pairs(&folded).collect();
    if plain.is_empty() {
        plain = split::singles(&folded).collect();
    }
    plain.sort();
    plain.dedup();
    let own = if language.is_segmented() { vec![folded.clone()] } else { Vec::new() };
    Word { own, plain, folded, cjk: true }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn own(language: Language, text: &str) -> Vec<String> {
        let mut terms = Vec::new();
        own_terms(language, text, |term| terms.push(term));
        terms
    }

    #[test]
    fn two_ways_to_write_a_thing_share_a_term() {
        use Language::*;
        for (language, one, other) in [
            (English, "Dresses", "dress"),
            (English, "women's shirts", "women shirt"),
            (German, "Kleider", "kleid"),
            (German, "Größen", "grosse"),
            (German, "Röcke", "Rock"),
            (French, "l'élégance", "elegance"),
            (French, "chemises d'été", "chemise ete"),
            (Italian, "dell’abito", "abiti"),
            (Spanish, "camisas", "camisa"),
            (Spanish, "algodón", "algodon"),
            (Dutch, "jurken", "jurk"),
            (Polish, "koszule", "koszula"),
            (Polish, "sukienki", "sukienka"),
            (Portuguese, "vestidos", "vestido"),
            (Swedish, "klänningar", "klänning"),
            (Arabic, "القميص", "قميص"),
            (Arabic, "أحمر", "احمر"),
            (Chinese, "襯衫", "衬衫"),
            (Japanese, "ｼｬﾂ", "シャツ"),
            (Other, "Čižmy", "cizmy"),
        ] {
            let found = own(language, one);
            let words = words_of_question(language, other, 12);
            assert!(!words.is_empty());
            for word in words {
                assert!(
                    word.own.iter().any(|term| found.contains(term)),
                    "{language:?}: {word:?} in {found:?}"
                );
            }
        }
    }

    #[test]
    fn function_words_are_left_out_unless_there_is_nothing_else() {
        let words = |text| -> Vec<String> {
            words_of_question(Language::English, text, 12).into_iter().map(|w| w.folded).collect()
        };
        assert_eq!(words("a dress with the pockets"), ["dress", "pockets"]);
        assert_eq!(words("the with"), ["the", "with"]);
    }

    #[test]
    fn characters_are_found_by_pairs_in_any_language() {
        let mut terms = Vec::new();
        plain_terms("纯棉衬衫", |term| terms.push(term));
        assert_eq!(terms, ["纯", "棉", "衬", "衫", "纯棉", "棉衬", "衬衫"]);
    }

    #[test]
    fn a_typo_is_forgiven_in_words_only() {
        for (word, typos) in [("red", 0), ("shrt", 1), ("leinenhe", 2), ("ab12345678", 0), ("连衣裙", 0)] {
            assert_eq!(words_of_question(Language::English, word, 1)[0].typos(), typos, "{word}");
        }
    }
}
