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
use super::analysis::stem::stems;
use super::analysis::tokens::SHORTEST_PART;
use super::analysis::{Language, Word, compound, words_of_question};
use super::lookup::{Clause, Lookup};
use super::schema::{Fields, OwnFields};
use super::spelling::{beginning_with, corrections};
use super::sweep::failed;
use crate::error::Result;
use tantivy::Term;
use tantivy::query::{
    AllQuery, Bm25StatisticsProvider, BooleanQuery, BoostQuery, ConstScoreQuery, EmptyQuery, Occur,
};
use tantivy::schema::Field;

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
    /// What a beginning or a corrected word is worth, compared to the word itself.
    pub const GUESSED: f32 = 0.4;
}

/// Characters of a question that are read, and words of it.
pub const LONGEST_QUESTION: usize = 256;
const MOST_WORDS: usize = 12;
const MOST_BEGINNINGS: usize = 64;
const MOST_CORRECTIONS: usize = 8;

/// A question, read in its reader's language.
pub struct Question<'s> {
    lookup: Lookup<'s>,
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

impl<'s> Question<'s> {
    /// Reads what was typed.
    pub fn read(lookup: Lookup<'s>, language: Language, typed: &str) -> Self {
        let fields = lookup.fields;
        let typed = typed.char_indices().nth(LONGEST_QUESTION).map_or(typed, |(at, _)| &typed[..at]);
        Question {
            lookup,
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

    /// What to look up within its scope.
    pub fn compose(&self, effort: Effort) -> Result<Clause> {
        let scope = self.scope()?;
        if self.says_nothing() {
            return Ok(scope);
        }
        let mut preferred = Vec::new();
        let mut words = Vec::with_capacity(self.words.len());
        for (at, word) in self.words.iter().enumerate() {
            let goes_on = self.goes_on && at + 1 == self.words.len();
            words.push(self.word(word, goes_on, effort, &mut preferred)?);
        }
        let mut found = self.as_code(&mut preferred)?;
        found.push(self.enough_of(words, effort, &mut preferred));
        let required = worth(all(vec![scope, any(found)]), worth::ANYWHERE);
        Ok(preferred.into_iter().fold(required, prefer))
    }

    /// The documents of a scope; all, where nothing else is in the index.
    fn scope(&self) -> Result<Clause> {
        let (scope, searcher) = (self.lookup.scope, self.lookup.searcher);
        let term = Term::from_field_text(self.fields.scope, scope);
        let inside = searcher.doc_freq(&term).map_err(failed("counting a scope"))?;
        let all: u64 = searcher.segment_readers().iter().map(|reader| u64::from(reader.max_doc())).sum();
        if inside == all { Ok(Box::new(AllQuery)) } else { self.term(self.fields.scope, scope) }
    }

    fn enough_of(&self, words: Vec<Clause>, effort: Effort, preferred: &mut Vec<Clause>) -> Clause {
        let needed = effort.needed(words.len());
        if needed == words.len() {
            return all(words);
        }
        preferred.extend(words.iter().map(|word| worth(word.box_clone(), worth::ANYWHERE)));
        let words = words.into_iter().map(|word| (Occur::Should, word)).collect();
        Box::new(BooleanQuery::with_minimum_required_clauses(words, needed))
    }

    /// The whole question as one code, with whatever was typed between its parts.
    fn as_code(&self, preferred: &mut Vec<Clause>) -> Result<Vec<Clause>> {
        let mut found = Vec::new();
        if self.lookup.is_known(self.fields.code, &self.code)? {
            let whole = self.term(self.fields.code, &self.code)?;
            preferred.push(worth(whole.box_clone(), worth::WHOLE_QUESTION_IS_CODE));
            found.push(whole);
        }
        // One word alone is looked up among the codes as that word.
        if self.words.len() > 1 && self.code.len() >= SHORTEST_PART {
            let parts = match self.fields.code_parts {
                Some(parts) => self.lookup.part_of_code(parts, &self.code)?,
                None => self.beginnings(self.fields.code, &self.code)?,
            };
            found.extend(given(parts, worth::WHOLE_QUESTION_IN_CODE, preferred));
        }
        Ok(found)
    }

    /// A document has this word if it has any of these; what makes it a better hit goes to `preferred`.
    fn word(
        &self,
        word: &Word,
        goes_on: bool,
        effort: Effort,
        preferred: &mut Vec<Clause>,
    ) -> Result<Clause> {
        let mut found = self.anywhere(word)?;
        let in_own_language = self.in_own_language(word, preferred)?;
        found.extend(self.halves(word, preferred)?);
        found.extend(self.codes(word, goes_on, preferred)?);
        if goes_on && !in_own_language {
            found.extend(self.begins(word, preferred)?);
        }
        if found.is_empty() {
            found.extend(self.compound(word)?);
        }
        if found.is_empty() || effort >= Effort::Near {
            found.extend(self.misspelt(word, goes_on, preferred)?);
        }
        Ok(any(found))
    }

    /// Where all terms of all languages are: as typed, or by its stem.
    fn anywhere(&self, word: &Word) -> Result<Vec<Clause>> {
        let field = self.fields.anywhere;
        let mut found = Vec::new();
        for stem in word.own.iter().filter(|stem| word.plain != [stem.as_str()]) {
            if self.lookup.is_known(field, stem)? {
                found.push(self.term(field, stem)?);
            }
        }
        for term in &word.plain {
            if !self.lookup.is_known(field, term)? {
                return Ok(found);
            }
        }
        let terms: Result<Vec<Clause>> = word.plain.iter().map(|term| self.term(field, term)).collect();
        found.push(all(terms?));
        Ok(found)
    }

    fn in_own_language(&self, word: &Word, preferred: &mut Vec<Clause>) -> Result<bool> {
        let before = preferred.len();
        for stem in &word.own {
            if self.lookup.is_known(self.own.title, stem)? {
                preferred.push(Box::new(BoostQuery::new(self.term(self.own.title, stem)?, worth::TITLE)));
            }
            for (field, value) in [(self.own.word, worth::WORD), (self.own.body, worth::BODY)] {
                if self.lookup.is_known(field, stem)? {
                    preferred.push(worth(self.term(field, stem)?, value));
                }
            }
        }
        Ok(preferred.len() > before)
    }

    fn halves(&self, word: &Word, preferred: &mut Vec<Clause>) -> Result<Vec<Clause>> {
        let Some(field) = self.own.halves else { return Ok(Vec::new()) };
        let mut found = Vec::new();
        for stem in &word.own {
            if self.lookup.is_known(field, stem)? {
                found.extend(given(Some(self.term(field, stem)?), worth::HALF, preferred));
            }
        }
        Ok(found)
    }

    fn codes(&self, word: &Word, goes_on: bool, preferred: &mut Vec<Clause>) -> Result<Vec<Clause>> {
        let code = fold_code(&word.folded);
        let mut found = Vec::new();
        if self.lookup.is_known(self.fields.code, &code)? {
            found.extend(given(Some(self.term(self.fields.code, &code)?), worth::CODE, preferred));
        }
        if code.len() < SHORTEST_PART {
            return Ok(found);
        }
        if goes_on {
            found.extend(given(self.beginnings(self.fields.code, &code)?, worth::CODE_BEGINS, preferred));
        }
        if let Some(parts) = self.fields.code_parts {
            found.extend(given(self.lookup.part_of_code(parts, &code)?, worth::CODE_PART, preferred));
        }
        Ok(found)
    }

    fn begins(&self, word: &Word, preferred: &mut Vec<Clause>) -> Result<Option<Clause>> {
        for (field, value) in [(self.own.title, worth::TITLE), (self.own.word, worth::WORD)] {
            given(self.beginnings(field, &word.folded)?, value * worth::GUESSED, preferred);
        }
        self.beginnings(self.fields.anywhere, &word.folded)
    }

    fn beginnings(&self, field: Field, beginning: &str) -> Result<Option<Clause>> {
        let known = beginning_with(&self.lookup, field, beginning, MOST_BEGINNINGS)?;
        self.lookup.one_of(field, known.iter().map(|known| known.term.as_str()))
    }

    /// `Leinenhemd` where a text says `Hemd aus Leinen`.
    fn compound(&self, word: &Word) -> Result<Vec<Clause>> {
        let mut found = Vec::new();
        if !self.language.joins_words() {
            return Ok(found);
        }
        for (head, tail) in compound::cuts(&word.folded) {
            let tails = self.named(tail)?;
            if tails.is_empty() {
                continue;
            }
            let heads = self.named(head)?;
            if !heads.is_empty() {
                found.push(all(vec![any(heads), any(tails)]));
            }
        }
        Ok(found)
    }

    /// Documents with a word in a title or among the words of their codes.
    fn named(&self, word: &str) -> Result<Vec<Clause>> {
        let mut found = Vec::new();
        for stem in stems(self.language, word) {
            for field in [self.own.title, self.own.word] {
                if self.lookup.is_known(field, &stem)? {
                    found.push(self.term(field, &stem)?);
                }
            }
        }
        Ok(found)
    }

    fn misspelt(&self, word: &Word, goes_on: bool, preferred: &mut Vec<Clause>) -> Result<Option<Clause>> {
        let anywhere = self.fields.anywhere;
        let mut meant =
            corrections(&self.lookup, anywhere, &word.folded, word.typos(), goes_on, MOST_CORRECTIONS)?;
        let stems: Vec<String> = meant.iter().flat_map(|meant| stems(self.language, meant)).collect();
        for (field, value) in
            [(self.own.title, worth::TITLE), (self.own.word, worth::WORD), (self.own.body, worth::BODY)]
        {
            let guessed = self.lookup.one_of(field, stems.iter().map(String::as_str))?;
            given(guessed, value * worth::GUESSED, preferred);
        }
        meant.extend(stems);
        self.lookup.one_of(anywhere, meant.iter().map(String::as_str))
    }

    fn term(&self, field: Field, term: &str) -> Result<Clause> {
        self.lookup.term(field, term)
    }
}

fn worth(clause: Clause, value: f32) -> Clause {
    Box::new(ConstScoreQuery::new(clause, value))
}

/// The same clause, worth something where it holds.
fn given(clause: Option<Clause>, value: f32, preferred: &mut Vec<Clause>) -> Option<Clause> {
    preferred.extend(clause.iter().map(|clause| worth(clause.box_clone(), value)));
    clause
}

/// What is found stays the same; where `more` holds as well, it is worth more. Looked up only in what is found, so
/// one inside the other is cheaper than all side by side.
fn prefer(found: Clause, more: Clause) -> Clause {
    Box::new(BooleanQuery::new(vec![(Occur::Must, found), (Occur::Should, more)]))
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
