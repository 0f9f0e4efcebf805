//! Texts that say their own language: fields of all languages read each as its language does.

use super::analysis::tokens::{Analysis, Terms};
use super::analysis::{Language, own_terms, plain_terms};
use super::schema::BETWEEN;
use tantivy::tokenizer::Tokenizer;

/// A text with its language before it.
pub fn marked(language: Language, text: &str) -> String {
    format!("{}{BETWEEN}{text}", language.name())
}

/// What a field keeps of texts that are [`marked`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Marked {
    /// The halves of long words, where the language joins words.
    Halves,
    /// All by which a text is found anywhere: its words as they are, and its terms in its language.
    Anywhere,
}

impl Marked {
    fn terms(self, text: &str) -> Vec<String> {
        let Some((language, text)) = text.split_once(BETWEEN) else { return Vec::new() };
        let language = Language::called(language);
        match self {
            Marked::Halves if language.joins_words() => Analysis::Halves(language).terms(text),
            Marked::Halves => Vec::new(),
            Marked::Anywhere => found_anywhere(language, text),
        }
    }
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

impl Tokenizer for Marked {
    type TokenStream<'a> = Terms;
    fn token_stream<'a>(&'a mut self, text: &'a str) -> Terms {
        Terms::of(self.terms(text))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_read_in_the_language_that_it_says() {
        let text = marked(Language::German, "Leinenhemd");
        assert_eq!(Marked::Halves.terms(&text), Analysis::Halves(Language::German).terms("Leinenhemd"));
        assert!(Marked::Anywhere.terms(&text).contains(&"leinenhemd".to_owned()));
        assert!(Marked::Halves.terms(&marked(Language::English, "Leinenhemd")).is_empty());
        assert!(Marked::Anywhere.terms("no mark").is_empty());
    }
}
