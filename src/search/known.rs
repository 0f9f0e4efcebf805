//! Words that were analysed before: the names of codes are the same few thousand in every document.
//!
//! # Why
//! A product brings the words of its fibres, its colour, its cut in every language, some two hundred small texts, and each is
//! read four times over: as its language, plainly, in halves, as completions. That was most of what an entry costs. The engine
//! gets the text and asks for its terms while it writes: terms that are handed in with the entry it packs as JSON and unpacks.

use super::analysis::tokens::Analysis;
use super::analysis::{Language, own_terms, plain_terms};
use super::document::TextKind;
use super::schema::BETWEEN;
use super::suggest;
use std::collections::HashMap;
use std::sync::{Arc, LazyLock, Mutex, PoisonError};
use tantivy::tokenizer::{Token, TokenStream, Tokenizer};

/// What an analysis made of a text.
#[derive(Debug, Default, PartialEq, Eq)]
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
        let anywhere = found_anywhere(language, text);
        let completions = suggest::endings(language, TextKind::Word, text);
        let (own, halves) = (Analysis::Own(language).terms(text), halves(language, text));
        Analysed { own, halves, anywhere, completions }
    }
}

fn halves(language: Language, text: &str) -> Vec<String> {
    if language.joins_words() { Analysis::Halves(language).terms(text) } else { Vec::new() }
}

fn found_anywhere(language: Language, text: &str) -> Vec<String> {
    let mut terms = Vec::new();
    plain_terms(text, |term| terms.push(term));
    own_terms(language, text, |term| terms.push(term));
    terms.retain(|term| !term.is_empty());
    terms.sort_unstable();
    terms.dedup();
    terms
}

/// Texts that are kept; beyond these it begins anew: names of codes and categories are some thousands.
const MOST: usize = 16_384;
/// A longer text is no name.
const LONGEST: usize = 80;

type Shelf = HashMap<Language, HashMap<String, Arc<Analysed>>>;

static SHELF: LazyLock<Mutex<Shelf>> = LazyLock::new(Mutex::default);

/// The analysis of a name, from the shelf if it was read before.
pub fn of(language: Language, text: &str) -> Arc<Analysed> {
    if text.len() > LONGEST {
        return Arc::new(Analysed::of(language, text));
    }
    if let Some(known) = shelf().get(&language).and_then(|names| names.get(text)) {
        return known.clone();
    }
    let read = Arc::new(Analysed::of(language, text));
    let mut shelf = shelf();
    let names = shelf.entry(language).or_default();
    if names.len() >= MOST {
        names.clear();
    }
    names.insert(text.to_owned(), read.clone());
    read
}

fn shelf() -> std::sync::MutexGuard<'static, Shelf> {
    SHELF.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Which of a name's terms a field takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Names {
    /// Those of its own language.
    Own(Language),
    /// The halves of its long words: of texts that are [`marked`].
    Halves,
    /// Those by which it is found anywhere: of texts that are [`marked`].
    Anywhere,
}

/// A text that says its own language, and whether it is a name.
pub fn marked(language: Language, kind: TextKind, text: &str) -> String {
    let mark = if kind == TextKind::Word { "w" } else { "t" };
    format!("{}{BETWEEN}{mark}{BETWEEN}{text}", language.name())
}

impl Names {
    fn read(self, text: &str) -> Arc<Analysed> {
        let (language, mark, text) = match self {
            Names::Own(language) => (language, "w", text),
            Names::Halves | Names::Anywhere => {
                let mut parts = text.splitn(3, BETWEEN);
                let language = Language::called(parts.next().unwrap_or_default());
                (language, parts.next().unwrap_or_default(), parts.next().unwrap_or_default())
            }
        };
        if mark == "w" {
            return of(language, text);
        }
        let none = Analysed::default();
        Arc::new(match self {
            Names::Halves => Analysed { halves: halves(language, text), ..none },
            _ => Analysed { anywhere: found_anywhere(language, text), ..none },
        })
    }
}

/// The terms of a name, handed out one by one.
pub struct Handed {
    read: Arc<Analysed>,
    names: Names,
    next: usize,
    token: Token,
}

impl Tokenizer for Names {
    type TokenStream<'a> = Handed;
    fn token_stream<'a>(&'a mut self, text: &'a str) -> Handed {
        Handed { read: self.read(text), names: *self, next: 0, token: Token::default() }
    }
}

impl TokenStream for Handed {
    fn advance(&mut self) -> bool {
        let terms = match self.names {
            Names::Own(_) => &self.read.own,
            Names::Halves => &self.read.halves,
            Names::Anywhere => &self.read.anywhere,
        };
        let Some(term) = terms.get(self.next) else { return false };
        self.token.text.clone_from(term);
        (self.next, self.token.position) = (self.next + 1, self.next);
        true
    }
    fn token(&self) -> &Token {
        &self.token
    }
    fn token_mut(&mut self) -> &mut Token {
        &mut self.token
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_read_in_the_language_that_it_says() {
        let terms = |names: Names, text: &str| {
            let (mut names, mut terms) = (names, Vec::new());
            names.token_stream(text).process(&mut |token| terms.push(token.text.clone()));
            terms
        };
        let read = Analysed::of(Language::German, "Leinenhemd");
        for kind in [TextKind::Word, TextKind::Title] {
            let text = marked(Language::German, kind, "Leinenhemd");
            assert_eq!(terms(Names::Anywhere, &text), read.anywhere);
            assert_eq!(terms(Names::Halves, &text), read.halves);
        }
        assert_eq!(terms(Names::Own(Language::German), "Leinenhemd"), read.own);
        assert!(!read.halves.is_empty() && terms(Names::Anywhere, "no mark").is_empty());
    }

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
