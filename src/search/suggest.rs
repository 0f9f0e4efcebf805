//! How a question may go on: words of titles and of codes, as they are written, by how often they occur.
//!
//! Each document brings its own completions along, as terms of one field: scope, language, folded and written form.
//! A completion is one word of a title or up to three that follow one another; so `linen`, `linen shirt`, `shirt`.

use super::analysis::letters::{fold, is_cjk, normal};
use super::analysis::split::{self, Script};
use super::analysis::{Language, stem};
use super::document::{Completion, TextKind};
use super::lookup::Lookup;
use super::schema::BETWEEN;
use super::spelling::{Known, beginning_with, near};
use crate::error::Result;

/// Words in one completion.
const LONGEST: usize = 3;
/// Texts longer than this (in characters) are no names.
const LONGEST_NAME: usize = 120;
/// Completions looked at for one beginning.
const CANDIDATES: usize = 200;
/// Characters of a question that are read.
const LONGEST_BEGINNING: usize = 48;

/// The completions that a text brings, as terms.
pub fn terms(scope: &str, language: Language, kind: TextKind, text: &str) -> Vec<String> {
    if kind == TextKind::Body || text.chars().count() > LONGEST_NAME {
        return Vec::new();
    }
    let head = head(scope, language);
    let term = |written: &str| {
        let folded = folded(written);
        (folded.chars().count() > 1).then(|| format!("{head}{folded}{BETWEEN}{written}"))
    };
    phrases(language, text).iter().filter_map(|written| term(written)).collect()
}

/// What stands before the folded and the written form.
fn head(scope: &str, language: Language) -> String {
    format!("{scope}{BETWEEN}{}{BETWEEN}", language.name())
}

/// Lower case, folded, one space between words.
fn folded(text: &str) -> String {
    fold(&normal(text)).split_whitespace().collect::<Vec<_>>().join(" ")
}

fn phrases(language: Language, text: &str) -> Vec<String> {
    let breaks = [',', ';', ':', '.', '/', '|', '(', ')', '–', '—', '·', '،', '、', '，', '：'];
    text.split(|c| breaks.contains(&c) || c == BETWEEN)
        .flat_map(|clause| phrases_of_clause(language, clause))
        .collect()
}

fn phrases_of_clause(language: Language, clause: &str) -> Vec<String> {
    let spaced = !clause.chars().any(is_cjk);
    let mut words: Vec<String> = Vec::new();
    if spaced {
        words.extend(clause.split_whitespace().map(str::to_owned));
    } else {
        for run in split::runs(clause) {
            match run.script {
                Script::Characters => split::words(language, run.text, |word| words.push(word)),
                Script::Letters => words.push(run.text.to_owned()),
            }
        }
    }
    let says_nothing = |word: &str| stem::is_function_word(language, &normal(word));
    let mut phrases = Vec::new();
    for start in 0..words.len() {
        for end in start + 1..=words.len().min(start + LONGEST) {
            if !says_nothing(&words[start]) && !says_nothing(&words[end - 1]) {
                phrases.push(words[start..end].join(if spaced { " " } else { "" }));
            }
        }
    }
    phrases
}

/// The completions of what was typed so far, the most frequent first; of its nearest spelling, if none begins so.
pub fn completions(
    lookup: &Lookup<'_>,
    language: Language,
    typed: &str,
    limit: usize,
) -> Result<Vec<Completion>> {
    let typed: String = folded(typed).chars().take(LONGEST_BEGINNING).collect();
    if typed.is_empty() {
        return Ok(Vec::new());
    }
    let (field, head) = (lookup.fields.completion, head(lookup.scope, language));
    let mut known = beginning_with(lookup, field, &format!("{head}{typed}"), CANDIDATES)?;
    let letters = typed.chars().count();
    let typos =
        if letters < 4 || typed.chars().any(char::is_numeric) { 0 } else { 1 + u8::from(letters >= 8) };
    for distance in 1..=typos {
        if !known.is_empty() {
            break;
        }
        known = near(lookup, field, &format!("{head}{typed}"), distance, true, CANDIDATES)?;
        known.retain(|known| {
            known.term.starts_with(&head) && known.term[head.len()..].chars().next() == typed.chars().next()
        });
    }
    one_per_spelling(lookup, &head, known, limit)
}

/// `Linen shirt` and `linen shirt` are one completion; what no living document has any more is none.
fn one_per_spelling(
    lookup: &Lookup<'_>,
    head: &str,
    known: Vec<Known>,
    limit: usize,
) -> Result<Vec<Completion>> {
    let mut found: Vec<(String, Completion)> = Vec::new();
    for Known { term, count } in known {
        let Some((folded, text)) = term[head.len()..].split_once(BETWEEN) else { continue };
        if let Some((_, completion)) = found.iter_mut().find(|(spelling, _)| spelling == folded) {
            completion.count += count;
        } else if found.len() < limit && lookup.is_living(lookup.fields.completion, &term)? {
            found.push((folded.to_owned(), Completion { text: text.to_owned(), count }));
        }
    }
    found.sort_by(|(_, one), (_, other)| {
        other.count.cmp(&one.count).then(one.text.len().cmp(&other.text.len()))
    });
    Ok(found.into_iter().map(|(_, completion)| completion).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_offers_its_words_and_those_that_follow_one_another() {
        let phrases = |language, text| phrases(language, text);
        assert_eq!(
            phrases(Language::English, "Shirt with collar, washed"),
            ["Shirt", "Shirt with collar", "collar", "washed"]
        );
        let chinese = phrases(Language::Chinese, "纯棉衬衫");
        assert!(
            ["纯棉", "衬衫", "纯棉衬衫"].iter().all(|phrase| chinese.iter().any(|p| p == phrase)),
            "{chinese:?}"
        );
    }
}
