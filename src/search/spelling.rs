//! The words an index knows: whole, by their beginning, and nearly.

use super::sweep::failed;
use crate::error::Result;
use std::collections::HashMap;
use tantivy::query::FuzzyTermQuery;
use tantivy::schema::Field;
use tantivy::{Searcher, Term};

/// A word the index knows, and in how many documents it stands (deleted ones included until they are swept up).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Known {
    /// As it stands in the index.
    pub term: String,
    /// In how many documents.
    pub count: u64,
}

/// Terms looked at in one segment for one beginning; what follows is not looked at.
const MOST_SEEN: usize = 2_000;

/// Whether any document has a term.
pub fn is_known(searcher: &Searcher, field: Field, term: &str) -> Result<bool> {
    let term = Term::from_field_text(field, term);
    for reader in searcher.segment_readers() {
        let index = reader.inverted_index(field).map_err(failed("opening the words of the index"))?;
        if index.doc_freq(&term)? > 0 {
            return Ok(true);
        }
    }
    Ok(false)
}

/// The most frequent terms that begin so, at most `limit`.
pub fn beginning_with(
    searcher: &Searcher,
    field: Field,
    beginning: &str,
    limit: usize,
) -> Result<Vec<Known>> {
    let mut counts: HashMap<Vec<u8>, u64> = HashMap::new();
    let beyond = beyond(beginning);
    for reader in searcher.segment_readers() {
        let index = reader.inverted_index(field).map_err(failed("opening the words of the index"))?;
        let mut stream = index.terms().range().ge(beginning).lt(&beyond).into_stream()?;
        let mut seen = 0;
        while seen < MOST_SEEN && stream.advance() {
            seen += 1;
            count(&mut counts, stream.key(), stream.value().doc_freq);
        }
    }
    Ok(most_frequent(counts, limit))
}

/// The most frequent terms that differ from a word in at most so many letters (a swap is one), or begin so.
pub fn near(
    searcher: &Searcher,
    field: Field,
    word: &str,
    distance: u8,
    begins: bool,
    limit: usize,
) -> Result<Vec<Known>> {
    let term = Term::from_field_text(field, word);
    let near = if begins {
        FuzzyTermQuery::new_prefix(term, distance, true)
    } else {
        FuzzyTermQuery::new(term, distance, true)
    };
    let mut counts: HashMap<Vec<u8>, u64> = HashMap::new();
    for reader in searcher.segment_readers() {
        let index = reader.inverted_index(field).map_err(failed("opening the words of the index"))?;
        let automaton = near.automaton().map_err(failed("looking for near words"))?;
        let mut stream = index.terms().search(automaton).into_stream()?;
        let mut seen = 0;
        while seen < MOST_SEEN && stream.advance() {
            seen += 1;
            count(&mut counts, stream.key(), stream.value().doc_freq);
        }
    }
    Ok(most_frequent(counts, limit))
}

/// What a misspelt word may have been: the nearest known ones, with its first letter if there are such.
pub fn corrections(
    searcher: &Searcher,
    field: Field,
    word: &str,
    typos: u8,
    begins: bool,
    limit: usize,
) -> Result<Vec<String>> {
    for distance in 1..=typos {
        for begins in [false, true].into_iter().filter(|b| begins || !*b) {
            let mut found = near(searcher, field, word, distance, begins, MOST_SEEN)?;
            let first = word.chars().next();
            if found.iter().any(|known| known.term.chars().next() == first) {
                found.retain(|known| known.term.chars().next() == first);
            }
            found.retain(|known| !known.term.chars().any(char::is_numeric));
            if !found.is_empty() {
                return Ok(found.into_iter().take(limit).map(|known| known.term).collect());
            }
        }
    }
    Ok(Vec::new())
}

/// The least text above everything that begins so; terms are UTF-8, in which this byte does not occur.
fn beyond(beginning: &str) -> Vec<u8> {
    let mut beyond = beginning.as_bytes().to_vec();
    beyond.push(0xFF);
    beyond
}

fn count(counts: &mut HashMap<Vec<u8>, u64>, term: &[u8], documents: u32) {
    match counts.get_mut(term) {
        Some(count) => *count += u64::from(documents),
        None => {
            counts.insert(term.to_vec(), u64::from(documents));
        }
    }
}

fn most_frequent(counts: HashMap<Vec<u8>, u64>, limit: usize) -> Vec<Known> {
    let known = counts
        .into_iter()
        .filter_map(|(term, count)| Some(Known { term: String::from_utf8(term).ok()?, count }));
    let mut known: Vec<Known> = known.collect();
    known.sort_unstable_by(|one, other| other.count.cmp(&one.count).then_with(|| one.term.cmp(&other.term)));
    known.truncate(limit);
    known
}
