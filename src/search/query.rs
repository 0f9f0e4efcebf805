//! From the words of a question to what the engine looks up.
//!
//! A hit in a title of the reader's language counts most, then the words of codes, then bodies, then anything in any
//! language; a whole code counts more than all of them together. A word that nothing has is taken for the beginning
//! of one, for a compound, or for a typo.
//!
//! # Why
//! Scores are sums of fixed worths. With the usual statistics a word's worth would depend on how often it occurs: a
//! rare word in a body would outdo a common one in a title, and a cursor would lose its place whenever the index
//! merges its segments.

use super::analysis::letters::fold_code;
use super::analysis::{Language, Word, compound, tokens::SHORTEST_PART, words_of_question};
use super::schema::{Fields, OwnFields};
use super::spelling::{beginning_with, corrections, is_known};
use crate::error::Result;
use tantivy::query::{
    Bm25StatisticsProvider, BooleanQuery, BoostQuery, ConstScoreQuery, EmptyQuery, Occur, Query, TermQuery,
    TermSetQuery,
};
use tantivy::schema::{Field, IndexRecordOption};
use tantivy::{Searcher, Term};

/// How exactly the words of a question are taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
pub enum Effort {
    /// All, as typed; a word that occurs nowhere may be misspelt.
    Exact = 0,
    /// All, and each may be misspelt.
    Near = 1,
    /// Most of them.
    Most = 2,
    /// Any of them.
    Any = 3,
}

impl Effort {
    /// From the most exact to the least.
    pub const ALL: [Effort; 4] = [Effort::Exact, Effort::Near, Effort::Most, Effort::Any];

    /// By its number.
    pub fn of(number: u8) -> Option<Effort> {
        Effort::ALL.get(usize::from(number)).copied()
    }

    /// How many of so many words a hit needs.
    fn needed(self, words: usize) -> usize {
        match self {
            Effort::Exact | Effort::Near => words,
            Effort::Most => (words * 3).div_ceil(5).min(words.saturating_sub(1)).max(1),
            Effort::Any => 1,
        }
    }
}

/// What a hit is worth.
mod worth {
    pub const WHOLE_QUESTION_IS_CODE: f32 = 2_000.0;
    pub const WHOLE_QUESTION_IN_CODE: f32 = 500.0;
    pub const CODE: f32 = 200.0;
    pub const CODE_BEGINS: f32 = 32.0;
    pub const CODE_PART: f32 = 16.0;
    /// Times a factor from 0.35 (a title of 20 words) to 1.05 (of one).
    pub const TITLE: f32 = 24.0;
    pub const WORD: f32 = 4.0;
    pub const BODY: f32 = 2.0;
    pub const HALF: f32 = 1.5;
    pub const ANYWHERE: f32 = 1.0;
    /// What a beginning, a compound's parts or a corrected word is worth, compared to the word itself.
    pub const GUESSED: f32 = 0.4;
}

/// Characters of a question that are read, and words of it.
pub const LONGEST_QUESTION: usize = 256;
const MOST_WORDS: usize = 12;
const MOST_BEGINNINGS: usize = 64;
const MOST_CORRECTIONS: usize = 8;

/// A question, read in its reader's language.
pub struct Question<'s> {
    searcher: &'s Searcher,
    fields: &'s Fields,
    language: Language,
    own: OwnFields,
    words: Vec<Word>,
    code: String,
    /// The last word may go on: nothing was typed after it.
    goes_on: bool,
    /// It looks like a code (no space, a digit): then a part of it is not what was meant.
    is_code: bool,
}

type Clause = Box<dyn Query>;

impl<'s> Question<'s> {
    /// Reads what was typed.
    pub fn read(searcher: &'s Searcher, fields: &'s Fields, language: Language, typed: &str) -> Self {
        let typed = typed.char_indices().nth(LONGEST_QUESTION).map_or(typed, |(at, _)| &typed[..at]);
        Question {
            searcher,
            fields,
            language,
            own: fields.own(language),
            words: words_of_question(language, typed, MOST_WORDS),
            code: fold_code(typed),
            goes_on: typed.ends_with(|c: char| !c.is_whitespace()),
            is_code: !typed.trim().contains(char::is_whitespace)
                && typed.contains(|c: char| c.is_ascii_digit()),
        }
    }

    /// Whether there is anything to look for.
    pub fn says_nothing(&self) -> bool {
        self.words.is_empty()
    }

    /// Whether taking it less exactly can find more.
    pub fn may_relax_to(&self, effort: Effort) -> bool {
        match effort {
            Effort::Exact => true,
            Effort::Near => self.words.iter().any(|word| word.typos() > 0),
            Effort::Most | Effort::Any => self.words.len() > 1 && !self.is_code,
        }
    }

    /// What to look up within a scope.
    pub fn compose(&self, scope: &str, effort: Effort) -> Result<Clause> {
        let scope = self.term(self.fields.scope, scope);
        if self.says_nothing() {
            return Ok(scope);
        }
        let scope = worth(scope, 0.0);
        let found = any(self.as_code()?.into_iter().chain([self.as_words(effort)?]).collect());
        Ok(Box::new(BooleanQuery::new(vec![(Occur::Must, scope), (Occur::Must, found)])))
    }

    fn as_words(&self, effort: Effort) -> Result<Clause> {
        let mut found = Vec::with_capacity(self.words.len());
        for (at, word) in self.words.iter().enumerate() {
            let is_last = at + 1 == self.words.len();
            found.push(any(self.word(word, is_last && self.goes_on, effort)?));
        }
        let needed = effort.needed(found.len());
        Ok(if needed == found.len() {
            all(found)
        } else {
            let found = found.into_iter().map(|clause| (Occur::Should, clause)).collect();
            Box::new(BooleanQuery::with_minimum_required_clauses(found, needed))
        })
    }

    /// The whole question as one code, with whatever was typed between its parts.
    fn as_code(&self) -> Result<Vec<Clause>> {
        let mut found = Vec::new();
        if is_known(self.searcher, self.fields.code, &self.code)? {
            found.push(worth(self.term(self.fields.code, &self.code), worth::WHOLE_QUESTION_IS_CODE));
        }
        // One word alone is looked up among the codes as that word.
        if self.words.len() > 1 && self.code.len() >= SHORTEST_PART {
            let field = self.fields.code_tails.unwrap_or(self.fields.code);
            found.extend(self.beginnings(field, &self.code, worth::WHOLE_QUESTION_IN_CODE)?);
        }
        Ok(found)
    }

    /// All that a document may have for one word.
    fn word(&self, word: &Word, goes_on: bool, effort: Effort) -> Result<Vec<Clause>> {
        let mut found = Vec::new();
        let in_own_language = self.in_own_language(word, &mut found)?;
        self.anywhere(&word.plain, &mut found)?;
        self.codes(word, goes_on, &mut found)?;
        if goes_on && !in_own_language {
            self.begins(word, &mut found)?;
        }
        if found.is_empty() {
            self.compound(word, &mut found)?;
        }
        if found.is_empty() || effort >= Effort::Near {
            self.misspelt(word, goes_on, &mut found)?;
        }
        Ok(found)
    }

    fn in_own_language(&self, word: &Word, found: &mut Vec<Clause>) -> Result<bool> {
        let before = found.len();
        for stem in &word.own {
            if is_known(self.searcher, self.own.title, stem)? {
                found.push(Box::new(BoostQuery::new(self.term(self.own.title, stem), worth::TITLE)));
            }
            for (field, value) in [(self.own.word, worth::WORD), (self.own.body, worth::BODY)] {
                if is_known(self.searcher, field, stem)? {
                    found.push(worth(self.term(field, stem), value));
                }
            }
        }
        let whole = found.len() > before;
        if let Some(halves) = self.own.halves {
            for stem in &word.own {
                if is_known(self.searcher, halves, stem)? {
                    found.push(worth(self.term(halves, stem), worth::HALF));
                }
            }
        }
        Ok(whole)
    }

    fn anywhere(&self, terms: &[String], found: &mut Vec<Clause>) -> Result<()> {
        for term in terms {
            if !is_known(self.searcher, self.fields.anywhere, term)? {
                return Ok(());
            }
        }
        let clauses = terms.iter().map(|term| self.term(self.fields.anywhere, term)).collect();
        found.push(worth(all(clauses), worth::ANYWHERE));
        Ok(())
    }

    fn codes(&self, word: &Word, goes_on: bool, found: &mut Vec<Clause>) -> Result<()> {
        let code = fold_code(&word.folded);
        if is_known(self.searcher, self.fields.code, &code)? {
            found.push(worth(self.term(self.fields.code, &code), worth::CODE));
        }
        if code.len() < SHORTEST_PART {
            return Ok(());
        }
        if goes_on {
            found.extend(self.beginnings(self.fields.code, &code, worth::CODE_BEGINS)?);
        }
        if let Some(tails) = self.fields.code_tails {
            found.extend(self.beginnings(tails, &code, worth::CODE_PART)?);
        }
        Ok(())
    }

    fn begins(&self, word: &Word, found: &mut Vec<Clause>) -> Result<()> {
        for (field, value) in [
            (self.own.title, worth::TITLE),
            (self.own.word, worth::WORD),
            (self.fields.anywhere, worth::ANYWHERE),
        ] {
            found.extend(self.beginnings(field, &word.folded, value * worth::GUESSED)?);
        }
        Ok(())
    }

    fn beginnings(&self, field: Field, beginning: &str, value: f32) -> Result<Option<Clause>> {
        let known = beginning_with(self.searcher, field, beginning, MOST_BEGINNINGS)?;
        let terms: Vec<Term> = known.iter().map(|known| Term::from_field_text(field, &known.term)).collect();
        Ok(one_of(terms, value))
    }

    /// `Leinenhemd` where a text says `Hemd aus Leinen`.
    fn compound(&self, word: &Word, found: &mut Vec<Clause>) -> Result<()> {
        if !self.language.joins_words() {
            return Ok(());
        }
        for (head, tail) in compound::cuts(&word.folded) {
            let (mut heads, mut tails) = (Vec::new(), Vec::new());
            for (part, clauses) in [(tail, &mut tails), (head, &mut heads)] {
                for stem in super::analysis::stem::stems(self.language, part) {
                    for field in [self.own.title, self.own.word] {
                        if is_known(self.searcher, field, &stem)? {
                            clauses.push(self.term(field, &stem));
                        }
                    }
                }
                if clauses.is_empty() {
                    break;
                }
            }
            if !heads.is_empty() && !tails.is_empty() {
                found.push(worth(all(vec![any(heads), any(tails)]), worth::WORD * worth::GUESSED));
            }
        }
        Ok(())
    }

    fn misspelt(&self, word: &Word, goes_on: bool, found: &mut Vec<Clause>) -> Result<()> {
        let anywhere = self.fields.anywhere;
        let meant =
            corrections(self.searcher, anywhere, &word.folded, word.typos(), goes_on, MOST_CORRECTIONS)?;
        let stems: Vec<String> =
            meant.iter().flat_map(|meant| super::analysis::stem::stems(self.language, meant)).collect();
        for (field, terms, value) in [
            (self.own.title, &stems, worth::TITLE),
            (self.own.word, &stems, worth::WORD),
            (self.own.body, &stems, worth::BODY),
            (anywhere, &meant, worth::ANYWHERE),
        ] {
            let terms: Vec<Term> = terms.iter().map(|term| Term::from_field_text(field, term)).collect();
            found.extend(one_of(terms, value * worth::GUESSED));
        }
        Ok(())
    }

    fn term(&self, field: Field, term: &str) -> Clause {
        Box::new(TermQuery::new(Term::from_field_text(field, term), IndexRecordOption::Basic))
    }
}

fn worth(clause: Clause, value: f32) -> Clause {
    Box::new(ConstScoreQuery::new(clause, value))
}

fn one_of(mut terms: Vec<Term>, value: f32) -> Option<Clause> {
    match terms.len() {
        0 => None,
        1 => terms.pop().map(|term| worth(Box::new(TermQuery::new(term, IndexRecordOption::Basic)), value)),
        _ => Some(worth(Box::new(TermSetQuery::new(terms)), value)),
    }
}

fn any(mut clauses: Vec<Clause>) -> Clause {
    match clauses.len() {
        0 => Box::new(EmptyQuery),
        1 => clauses.remove(0),
        _ => Box::new(BooleanQuery::union(clauses)),
    }
}

fn all(mut clauses: Vec<Clause>) -> Clause {
    if clauses.len() == 1 { clauses.remove(0) } else { Box::new(BooleanQuery::intersection(clauses)) }
}

/// Statistics that never change: every word is worth the same, and a title of six words has the usual length.
pub struct Unchanging;

impl Bm25StatisticsProvider for Unchanging {
    fn total_num_tokens(&self, _: Field) -> tantivy::Result<u64> {
        Ok(12)
    }
    fn total_num_docs(&self) -> tantivy::Result<u64> {
        Ok(2)
    }
    fn doc_freq(&self, _: &Term) -> tantivy::Result<u64> {
        Ok(1)
    }
}

#[cfg(test)]
mod tests {
    use super::Effort;

    #[test]
    fn most_words_are_more_than_half_and_fewer_than_all() {
        let needed: Vec<usize> = (1..=6).map(|words| Effort::Most.needed(words)).collect();
        assert_eq!(needed, [1, 1, 2, 3, 3, 4]);
    }
}
