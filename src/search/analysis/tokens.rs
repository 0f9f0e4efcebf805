//! The analyses as the index takes them: one tokenizer per field.

use super::letters::fold_code;
use super::{Language, compound, own_terms};
use tantivy::tokenizer::{Token, TokenStream, Tokenizer};

/// What a field keeps of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Analysis {
    /// The terms of its language.
    Own(Language),
    /// The halves of its long words.
    Halves(Language),
    /// The whole code.
    Code,
    /// Every three letters of the code, in order, so that those of an inner part stand one after the other.
    CodeParts,
}

/// The shortest inner part of a code that can be found.
pub const SHORTEST_PART: usize = 3;

impl Analysis {
    /// The terms of a text.
    pub fn terms(self, text: &str) -> Vec<String> {
        let mut terms = Vec::new();
        match self {
            Analysis::Own(language) => own_terms(language, text, |term| terms.push(term)),
            Analysis::Halves(language) => own_terms(language, text, |term| {
                terms.extend(compound::halves(&term).map(str::to_owned));
            }),
            Analysis::Code => terms.push(fold_code(text)),
            Analysis::CodeParts => terms.extend(triples(&fold_code(text)).into_iter().map(str::to_owned)),
        }
        terms.retain(|term| !term.is_empty());
        terms
    }
}

/// Every three letters that follow one another.
pub fn triples(code: &str) -> Vec<&str> {
    let starts: Vec<usize> = code.char_indices().map(|(at, _)| at).chain([code.len()]).collect();
    starts.windows(SHORTEST_PART + 1).map(|window| &code[window[0]..window[SHORTEST_PART]]).collect()
}

/// Terms that are already known, handed out one by one.
pub struct Terms {
    terms: std::vec::IntoIter<String>,
    token: Token,
}

impl Tokenizer for Analysis {
    type TokenStream<'a> = Terms;
    fn token_stream<'a>(&'a mut self, text: &'a str) -> Terms {
        Terms::of(self.terms(text))
    }
}

impl Terms {
    /// These.
    pub fn of(terms: Vec<String>) -> Terms {
        Terms { terms: terms.into_iter(), token: Token::default() }
    }
}

impl TokenStream for Terms {
    fn advance(&mut self) -> bool {
        let Some(text) = self.terms.next() else { return false };
        self.token.text = text;
        self.token.position = self.token.position.wrapping_add(1);
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
    fn a_code_is_found_by_any_part() {
        assert_eq!(Analysis::CodeParts.terms("LIN-01"), ["lin", "in0", "n01"]);
        assert_eq!(Analysis::CodeParts.terms("ÆØ-ß1"), ["aeo", "eos", "oss", "ss1"]);
        assert_eq!(Analysis::CodeParts.terms("17"), Vec::<String>::new());
        assert_eq!(Analysis::Code.terms("LIN-01"), ["lin01"]);
        assert_eq!(Analysis::Code.terms("…"), Vec::<String>::new());
    }
}
