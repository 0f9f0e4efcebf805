//! Words that were analysed before: the names of codes are the same few thousand in every document.
//!
//! # Why
//! A product brings the words of its fibres, its colour, its cut in every language, some two hundred small texts, and each is
//! read four times over: as its language, plainly, in halves, as completions. That was most of what an entry costs.

use super::analysis::tokens::Analysis;
use super::analysis::{Language, own_terms, plain_terms};
use super::document::TextKind;
use super::suggest;
use std::collections::HashMap;
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

/// What an analysis made of a text.
#[derive(Debug, PartialEq, Eq)]
pub struct Analysed {
    /// The terms of its own field.
    pub own: Vec<String>,
    /// The halves of its long words, where its language joins words.
    pub halves: Vec<String>,
    /// The terms by which it is found anywhere.
    pub anywhere: Vec<String>,
    /// How a question may go on with it, without the scope.
    pub completions: Vec<String>,
}

impl Analysed {
    /// Reads a text.
    pub fn of(language: Language, text: &str) -> Analysed {
        let mut anywhere = Vec::new();
        plain_terms(text, |term| anywhere.push(term));
        own_terms(language, text, |term| anywhere.push(term));
        anywhere.retain(|term| !term.is_empty());
        anywhere.sort_unstable();
        anywhere.dedup();
        let halves = if language.joins_words() { Analysis::Halves(language).terms(text) } else { Vec::new() };
        let completions = suggest::endings(language, TextKind::Word, text);
        Analysed { own: Analysis::Own(language).terms(text), halves, anywhere, completions }
    }
}

/// Texts that are kept; beyond these it begins anew: names of codes and categories are some thousands.
const MOST: usize = 16_384;
/// A longer text is no name.
const LONGEST: usize = 80;

type Shelf = HashMap<(Language, String), Arc<Analysed>>;

static SHELF: LazyLock<Mutex<Shelf>> = LazyLock::new(Mutex::default);

/// The analysis of a name, from the shelf if it was read before.
pub fn of(language: Language, text: &str) -> Arc<Analysed> {
    if text.len() > LONGEST {
        return Arc::new(Analysed::of(language, text));
    }
    let key = (language, text.to_owned());
    if let Some(known) = shelf().get(&key) {
        return known.clone();
    }
    let read = Arc::new(Analysed::of(language, text));
    let mut shelf = shelf();
    if shelf.len() >= MOST {
        shelf.clear();
    }
    shelf.insert(key, read.clone());
    read
}

fn shelf() -> std::sync::MutexGuard<'static, Shelf> {
    SHELF.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_on_the_shelf_is_what_is_read_anew() {
        for (language, text) in [
            (Language::German, "Leinenhemd, gewaschen"),
            (Language::Japanese, "リネンシャツ"),
            (Language::English, ""),
        ] {
            for _ in 0..2 {
                assert_eq!(*of(language, text), Analysed::of(language, text), "{text}");
            }
        }
        assert_ne!(
            of(Language::English, "dresses"),
            of(Language::Other, "dresses"),
            "each language for itself"
        );
    }
}
