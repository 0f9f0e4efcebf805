//! The words an index knows: whole, by their beginning, and nearly.

use super::lookup::Lookup;
use super::sweep::failed;
use crate::error::Result;
use std::collections::HashMap;
use tantivy::Term;
use tantivy::query::FuzzyTermQuery;
use tantivy::schema::Field;

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

/// The most frequent terms that begin so, at most `limit`.
pub fn beginning_with(
    lookup: &Lookup<'_>,
    field: Field,
    beginning: &str,
    limit: usize,
) -> Result<Vec<Known>> {
    let (mut counts, beyond) = (Counts::default(), beyond(beginning));
    for part in lookup.parts() {
        let index = part.index(field)?;
        let mut stream = index.terms().range().ge(beginning).lt(&beyond).into_stream()?;
        let mut seen = 0;
        while seen < MOST_SEEN && stream.advance() {
            seen += 1;
            counts.add(stream.key(), lookup.documents(&part, &index, stream.value())?);
        }
    }
    Ok(counts.most_frequent(limit))
}

/// The most frequent terms that differ from a word in at most so many letters (a swap is one), or begin so.
pub fn near(
    lookup: &Lookup<'_>,
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
    let mut counts = Counts::default();
    for part in lookup.parts() {
        let automaton = near.automaton().map_err(failed("looking for near words"))?;
        let index = part.index(field)?;
        let mut stream = index.terms().search(automaton).into_stream()?;
        let mut seen = 0;
        while seen < MOST_SEEN && stream.advance() {
            seen += 1;
            counts.add(stream.key(), lookup.documents(&part, &index, stream.value())?);
        }
    }
    Ok(counts.most_frequent(limit))
}

/// What a misspelt word may have been: the nearest known ones, with its first letter if there are such.
pub fn corrections(
    lookup: &Lookup<'_>,
    field: Field,
    word: &str,
    typos: u8,
    begins: bool,
    limit: usize,
) -> Result<Vec<String>> {
    for distance in 1..=typos {
        for begins in [false, true].into_iter().filter(|b| begins || !*b) {
            let mut found = near(lookup, field, word, distance, begins, MOST_SEEN)?;
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

/// In how many documents each term stands, of its own or in a name; one that carries two such names counts twice.
#[derive(Default)]
struct Counts(HashMap<Vec<u8>, u64>);

impl Counts {
    fn add(&mut self, term: &[u8], documents: u64) {
        if documents == 0 {
            return;
        }
        match self.0.get_mut(term) {
            Some(count) => *count += documents,
            None => {
                self.0.insert(term.to_vec(), documents);
            }
        }
    }

    fn most_frequent(self, limit: usize) -> Vec<Known> {
        let known = self
            .0
            .into_iter()
            .filter_map(|(term, count)| Some(Known { term: String::from_utf8(term).ok()?, count }));
        let mut known: Vec<Known> = known.collect();
        known.sort_unstable_by(|one, other| {
            other.count.cmp(&one.count).then_with(|| one.term.cmp(&other.term))
        });
        known.truncate(limit);
        known
    }
}
