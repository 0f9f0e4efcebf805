//! What can be looked up: the terms of documents, and those of the names they carry.

use super::lexicon::Lexed;
use super::schema::Fields;
use super::snapshot::Snapshot;
use super::sweep::failed;
use crate::error::Result;
use std::cell::RefCell;
use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;
use tantivy::postings::TermInfo;
use tantivy::query::{BooleanQuery, EnableScoring, PhraseQuery, Query, TermQuery, TermSetQuery};
use tantivy::schema::{Field, IndexRecordOption};
use tantivy::{DocSet, InvertedIndexReader, Searcher, TERMINATED, Term};

/// Something to look for.
pub type Clause = Box<dyn Query>;

/// A scope of an index at a moment, with its names.
pub struct Lookup<'s> {
    /// The documents of all scopes.
    pub searcher: &'s Searcher,
    /// The names of all scopes.
    pub lexed: &'s Lexed,
    /// The fields of both.
    pub fields: &'s Fields,
    /// Whose documents.
    pub scope: &'s str,
    /// How many documents carry names.
    carriers: RefCell<HashMap<Arc<str>, u64>>,
}

impl<'s> Lookup<'s> {
    /// In a scope.
    pub fn new(snapshot: &'s Snapshot, fields: &'s Fields, scope: &'s str) -> Self {
        let carriers = RefCell::default();
        Lookup { searcher: &snapshot.searcher, lexed: &snapshot.lexed, fields, scope, carriers }
    }

    /// Whether a document has a term, of its own or in a name.
    pub fn is_known(&self, field: Field, term: &str) -> Result<bool> {
        Ok(self.frequency(&Term::from_field_text(field, term))? > 0
            || !self.names_with(field, term)?.is_empty())
    }

    /// The documents that have a term.
    pub fn term(&self, field: Field, term: &str) -> Result<Clause> {
        let own = || TermQuery::new(Term::from_field_text(field, term), IndexRecordOption::Basic);
        let carried = self.carried(self.names_with(field, term)?);
        Ok(match carried {
            Some(carried) => Box::new(BooleanQuery::union(vec![Box::new(own()), carried])),
            None => Box::new(own()),
        })
    }

    /// The documents that have any of the terms; nothing, if there are no terms.
    pub fn one_of<'t>(&self, field: Field, terms: impl Iterator<Item = &'t str>) -> Result<Option<Clause>> {
        let (mut own, mut names) = (Vec::new(), BTreeSet::new());
        for term in terms {
            names.extend(self.names_with(field, term)?);
            own.push(Term::from_field_text(field, term));
        }
        let own = one_of(own);
        Ok(match (own, self.carried(names)) {
            (Some(own), Some(carried)) => Some(Box::new(BooleanQuery::union(vec![own, carried]))),
            (own, carried) => own.or(carried),
        })
    }

    /// The documents in one of whose codes these letters stand, three of them or more; nothing, if there are none.
    pub fn part_of_code(&self, field: Field, part: &str) -> Result<Option<Clause>> {
        let triples = super::analysis::tokens::triples(part);
        let last = triples.len().saturating_sub(1);
        // Every third covers all letters, together with the last.
        let some = triples.iter().enumerate().filter(|(at, _)| at % 3 == 0 || *at == last);
        let mut terms: Vec<(usize, Term)> =
            some.map(|(at, triple)| (at, Term::from_field_text(field, triple))).collect();
        let found: Clause = match terms.len() {
            0 => return Ok(None),
            1 => Box::new(TermQuery::new(terms.remove(0).1, IndexRecordOption::Basic)),
            _ => Box::new(PhraseQuery::new_with_offset(terms)),
        };
        Ok(if self.finds(&*found)? { Some(found) } else { None })
    }

    /// Whether any document is found.
    fn finds(&self, query: &dyn Query) -> Result<bool> {
        let failed = failed("looking for a part of a code");
        let scoring = EnableScoring::disabled_from_searcher(self.searcher);
        let weight = query.weight(scoring).map_err(&failed)?;
        for reader in self.searcher.segment_readers() {
            let mut found = weight.scorer(reader, 1.0).map_err(&failed)?;
            while found.doc() != TERMINATED {
                if !reader.is_deleted(found.doc()) {
                    return Ok(true);
                }
                found.advance();
            }
        }
        Ok(false)
    }

    /// In how many documents of its own a term stands, deleted ones included until they are swept up.
    fn frequency(&self, term: &Term) -> Result<u64> {
        self.searcher.doc_freq(term).map_err(failed("looking for a word"))
    }

    /// The names that have a term and are carried by a document.
    fn names_with(&self, field: Field, term: &str) -> Result<BTreeSet<Arc<str>>> {
        let (term, mut found) = (Term::from_field_text(field, term), BTreeSet::new());
        for segment in 0..self.lexed.searcher.segment_readers().len() {
            let index = Part::Names(self, segment).index(field)?;
            if let Some(info) = index.get_term_info(&term)? {
                found.extend(self.names_of(segment, &index, &info)?);
            }
        }
        Ok(found)
    }

    /// The names of a term of a segment of the lexicon, as far as a document carries them.
    pub fn names_of(
        &self,
        segment: usize,
        index: &InvertedIndexReader,
        info: &TermInfo,
    ) -> Result<Vec<Arc<str>>> {
        let mut entries = index.read_postings_from_terminfo(info, IndexRecordOption::Basic)?;
        let mut found = Vec::new();
        while entries.doc() != TERMINATED {
            let key = self.lexed.key(segment, entries.doc());
            if self.carriers(key)? > 0 {
                found.push(key.clone());
            }
            entries.advance();
        }
        Ok(found)
    }

    /// Where terms stand: the segments of the documents, then those of the names.
    pub fn parts(&self) -> impl Iterator<Item = Part<'_>> {
        let own = (0..self.searcher.segment_readers().len()).map(|segment| Part::Own(self, segment));
        let names = 0..self.lexed.searcher.segment_readers().len();
        own.chain(names.map(|segment| Part::Names(self, segment)))
    }

    /// In how many documents a term of a part stands, more or less: one that carries two names with it counts twice.
    pub fn documents(&self, part: &Part<'_>, index: &InvertedIndexReader, info: &TermInfo) -> Result<u64> {
        match part {
            Part::Own(..) => Ok(u64::from(info.doc_freq)),
            Part::Names(_, segment) => {
                let names = self.names_of(*segment, index, info)?;
                names.iter().map(|key| self.carriers(key)).sum()
            }
        }
    }

    /// The term by which documents carry names.
    fn carrying(&self, key: &str) -> Term {
        Term::from_field_text(self.fields.names, key)
    }

    /// How many documents carry names.
    pub fn carriers(&self, key: &Arc<str>) -> Result<u64> {
        if let Some(count) = self.carriers.borrow().get(key) {
            return Ok(*count);
        }
        let count = self.frequency(&self.carrying(key))?;
        self.carriers.borrow_mut().insert(key.clone(), count);
        Ok(count)
    }

    fn carried(&self, names: BTreeSet<Arc<str>>) -> Option<Clause> {
        one_of(names.iter().map(|key| self.carrying(key)).collect())
    }

    /// Whether a living document has a term, of its own or in a name.
    pub fn is_living(&self, field: Field, term: &str) -> Result<bool> {
        let own = std::iter::once(Term::from_field_text(field, term));
        let names = self.names_with(field, term)?;
        for term in own.chain(names.iter().map(|key| self.carrying(key))) {
            for reader in self.searcher.segment_readers() {
                if super::engine::first_alive(reader, &term)?.is_some() {
                    return Ok(true);
                }
            }
        }
        Ok(false)
    }
}

/// A segment of the documents or of the names.
pub enum Part<'l> {
    /// Of the documents.
    Own(&'l Lookup<'l>, usize),
    /// Of the names.
    Names(&'l Lookup<'l>, usize),
}

impl Part<'_> {
    /// Its terms of a field.
    pub fn index(&self, field: Field) -> Result<Arc<InvertedIndexReader>> {
        let reader = match self {
            Part::Own(lookup, segment) => lookup.searcher.segment_reader(*segment as u32),
            Part::Names(lookup, segment) => lookup.lexed.searcher.segment_reader(*segment as u32),
        };
        reader.inverted_index(field).map_err(failed("opening the words of the index"))
    }
}

fn one_of(mut terms: Vec<Term>) -> Option<Clause> {
    match terms.len() {
        0 => None,
        1 => terms.pop().map(|term| -> Clause { Box::new(TermQuery::new(term, IndexRecordOption::Basic)) }),
        _ => Some(Box::new(TermSetQuery::new(terms))),
    }
}
