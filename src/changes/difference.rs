//! What is different: in a text word by word, in a list entry by entry.
//!
//! What is the same or removed, put together, is the text before; what is the same or added is the text after.
//!
//! # Why
//! Words end where the reader's language ends them, so that Chinese, Japanese and Thai, which put no spaces between
//! them, show a changed word and not a changed sentence.

use icu_segmenter::{WordSegmenter, options::WordBreakInvariantOptions};
use schemars::JsonSchema;
use serde::Serialize;
use serde_json::Value;
use similar::{Algorithm, ChangeTag, DiffOp, capture_diff_slices};
use std::hash::Hash;

/// What became of a piece.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Fate {
    /// It is in both.
    Same,
    /// It is new.
    Added,
    /// It is gone.
    Removed,
}

/// A stretch of a text, or an entry of a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Piece {
    /// What became of it.
    pub kind: Fate,
    /// Its words.
    pub text: String,
}

/// Longest way through both texts, in words, that is looked for; beyond it they are told one after the other.
const LONGEST: usize = 20_000;

/// What is different between two texts, in as few pieces as there are.
pub fn words(before: &str, after: &str) -> Vec<Piece> {
    let (old, new) = (cut(before), cut(after));
    let mut pieces: Vec<Piece> = Vec::new();
    for (kind, word) in compare(&old, &new) {
        match pieces.last_mut().filter(|last| last.kind == kind) {
            Some(last) => last.text.push_str(word),
            None => pieces.push(Piece { kind, text: (*word).to_owned() }),
        }
    }
    pieces
}

/// What is different between two lists: a piece for each entry.
pub fn items(before: &[Value], after: &[Value]) -> Vec<Piece> {
    let texts = |values: &[Value]| values.iter().map(text_of).collect::<Vec<_>>();
    let (old, new) = (texts(before), texts(after));
    compare(&old, &new).into_iter().map(|(kind, text)| Piece { kind, text: text.clone() }).collect()
}

/// What is different between two values: lists entry by entry, anything else as text.
pub fn values(before: &Value, after: &Value) -> Vec<Piece> {
    match (before, after) {
        (Value::Array(before), Value::Array(after)) => items(before, after),
        _ => words(&text_of(before), &text_of(after)),
    }
}

fn text_of(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// The words of a text with what stands between them: put together they are the text.
fn cut(text: &str) -> Vec<&str> {
    let segmenter = WordSegmenter::new_dictionary(WordBreakInvariantOptions::default());
    let ends: Vec<usize> = segmenter.segment_str(text).collect();
    ends.windows(2).map(|pair| &text[pair[0]..pair[1]]).collect()
}

fn compare<'t, T: Ord + Hash>(before: &'t [T], after: &'t [T]) -> Vec<(Fate, &'t T)> {
    let steps = if before.len() + after.len() > LONGEST {
        let (old_len, new_len) = (before.len(), after.len());
        vec![DiffOp::Replace { old_index: 0, old_len, new_index: 0, new_len }]
    } else {
        capture_diff_slices(Algorithm::Myers, before, after)
    };
    let changes = steps.iter().flat_map(|step| step.iter_slices(before, after));
    let each = changes.flat_map(|(tag, slice)| {
        let fate = match tag {
            ChangeTag::Equal => Fate::Same,
            ChangeTag::Insert => Fate::Added,
            ChangeTag::Delete => Fate::Removed,
        };
        slice.iter().map(move |one| (fate, one))
    });
    each.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use serde_json::json;

    /// `the [-old-]{+new+} text`.
    fn shown(pieces: &[Piece]) -> String {
        let one = |piece: &Piece| match piece.kind {
            Fate::Same => piece.text.clone(),
            Fate::Added => format!("{{+{}+}}", piece.text),
            Fate::Removed => format!("[-{}-]", piece.text),
        };
        pieces.iter().map(one).collect()
    }

    #[test]
    fn words_are_told_apart_in_every_script() {
        for (before, after, expected) in [
            ("Linen shirt", "Linen shirt", "Linen shirt"),
            ("Linen shirt", "Washed linen shirt", "[-Linen-]{+Washed linen+} shirt"),
            ("A long coat.", "A short coat.", "A [-long-]{+short+} coat."),
            ("", "New", "{+New+}"),
            ("قميص كتان", "قميص قطن", "قميص [-كتان-]{+قطن+}"),
            ("纯棉长裤", "纯棉衬衫", "纯棉[-长裤-]{+衬衫+}"),
        ] {
            assert_eq!(shown(&words(before, after)), expected);
        }
    }

    #[test]
    fn a_list_is_compared_entry_by_entry() {
        let list = |value: Value| value.as_array().unwrap().clone();
        let pieces = items(&list(json!(["a", "b", 3])), &list(json!(["a", "c", 3])));
        assert_eq!(shown(&pieces), "a[-b-]{+c+}3");
    }

    proptest! {
        #[test]
        fn both_texts_can_be_read_off_their_difference(before in "\\PC{0,60}", after in "\\PC{0,60}") {
            let pieces = words(&before, &after);
            let without = |fate: Fate| -> String {
                pieces.iter().filter(|piece| piece.kind != fate).map(|piece| piece.text.as_str()).collect()
            };
            prop_assert_eq!(without(Fate::Added), before);
            prop_assert_eq!(without(Fate::Removed), after);
        }
    }
}
