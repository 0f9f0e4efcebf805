//! What a revision differs in from the one before it, said as briefly as it can be read back exactly.
//!
//! An object names each key that differs behind one letter that tells what became of it:
//!
//! | letter | what became of the key |
//! |---|---|
//! | `=title` | it has this value, whatever it is: also `null`, also empty |
//! | `-title` | it is gone |
//! | `~texts` | it differs further down, and is there even if nothing was |
//! | `@title` | it is the mark of the hand that wrote the revision; by which means is all there is to tell |
//!
//! A list of the same length that is mostly the same differs place by place; any other list differs as a whole.
//!
//! # Why
//! A merge patch cannot put `null` anywhere, and a list of leaves repeats the path of each. The mark is worth a letter of its
//! own: whenever a value is written, so is who wrote it and when, and the revision's row tells that already.

use super::merge::Doc;
use crate::error::{Error, Result};
use crate::kernel::{
    clock::Time,
    origin::{Origin, OriginKind},
};
use serde_json::{Value, map::Entry};
use std::borrow::Cow;

/// The mark that a hand leaves with each value that it writes, but for its means.
#[derive(Debug, Clone)]
pub struct Mark(Doc);

impl Mark {
    /// The mark of somebody at a moment.
    pub fn of(actor: &str, at: Time) -> Mark {
        let origin = Origin { kind: OriginKind::Person, by: actor.to_owned(), at: Some(at) };
        let mut mark = super::record::doc_of(&origin);
        mark.remove(MEANS);
        Mark(mark)
    }

    /// By which means it was made, if a value is this mark.
    fn means<'v>(&self, value: &'v Value) -> Option<&'v Value> {
        let value = value.as_object().filter(|value| value.len() == self.0.len() + 1)?;
        let is_ours = self.0.iter().all(|(key, told)| value.get(key) == Some(told));
        value.get(MEANS).filter(|_| is_ours)
    }

    fn by(&self, means: Value) -> Value {
        let mut value = self.0.clone();
        value.insert(MEANS.to_owned(), means);
        Value::Object(value)
    }
}

/// The key of a mark that tells the means.
const MEANS: &str = "kind";

/// All of a document, as what it differs in from nothing.
pub fn whole(doc: Doc, mark: &Mark) -> Doc {
    let mut told = Doc::new();
    for (key, value) in doc {
        tell(&mut told, &key, None, Cow::Owned(value), mark);
    }
    told
}

/// What a document differs in from an earlier one.
pub fn between(before: &Doc, after: &Doc, mark: &Mark) -> Doc {
    let mut told = Doc::new();
    before.keys().filter(|key| !after.contains_key(*key)).for_each(|key| {
        told.insert(format!("-{key}"), Value::from(0));
    });
    for (key, value) in after {
        tell(&mut told, key, before.get(key), Cow::Borrowed(value), mark);
    }
    told
}

fn tell(told: &mut Doc, key: &str, before: Option<&Value>, after: Cow<'_, Value>, mark: &Mark) {
    if before == Some(&*after) {
        return;
    }
    let brief = match (mark.means(&after), before, &*after) {
        (Some(means), ..) => Some(('@', means.clone())),
        (_, Some(Value::Object(before)), Value::Object(after)) => {
            Some(('~', Value::Object(between(before, after, mark))))
        }
        (_, None, Value::Object(after)) if after.values().any(|value| mark.means(value).is_some()) => {
            Some(('~', Value::Object(between(&Doc::new(), after, mark))))
        }
        (_, Some(Value::Array(before)), Value::Array(after)) if are_mostly_same(before, after) => {
            Some(('~', Value::Object(places(before, after, mark))))
        }
        _ => None,
    };
    let (letter, value) = brief.unwrap_or_else(|| ('=', after.into_owned()));
    told.insert(format!("{letter}{key}"), value);
}

fn are_mostly_same(before: &[Value], after: &[Value]) -> bool {
    let same = before.iter().zip(after).filter(|(before, after)| before == after).count();
    before.len() == after.len() && same * 2 >= after.len()
}

fn places(before: &[Value], after: &[Value], mark: &Mark) -> Doc {
    let mut told = Doc::new();
    for (place, (before, after)) in before.iter().zip(after).enumerate() {
        tell(&mut told, &place.to_string(), Some(before), Cow::Borrowed(after), mark);
    }
    told
}

/// Makes the later document of the earlier one.
///
/// # Errors
/// `Internal` if this was never said of such a document.
pub fn apply(doc: &mut Doc, told: Doc, mark: &Mark) -> Result<()> {
    for (named, value) in told {
        let (letter, key) = letter_and_key(&named)?;
        match letter {
            '-' => _ = doc.shift_remove(key),
            '~' => match doc.entry(key) {
                Entry::Occupied(mut there) => deeper(there.get_mut(), value, mark)?,
                Entry::Vacant(free) => deeper(free.insert(Value::Object(Doc::new())), value, mark)?,
            },
            _ => _ = doc.insert(key.to_owned(), plain(letter, value, mark, &named)?),
        }
    }
    Ok(())
}

fn deeper(there: &mut Value, told: Value, mark: &Mark) -> Result<()> {
    match (there, told) {
        (Value::Object(doc), Value::Object(told)) => apply(doc, told, mark),
        (Value::Array(list), Value::Object(told)) => {
            for (named, value) in told {
                let (letter, key) = letter_and_key(&named)?;
                let slot = key.parse::<usize>().ok().and_then(|place| list.get_mut(place));
                let slot = slot.ok_or_else(|| unreadable(&named))?;
                match letter {
                    '~' => deeper(slot, value, mark)?,
                    _ => *slot = plain(letter, value, mark, &named)?,
                }
            }
            Ok(())
        }
        (_, told) => Err(unreadable(&told.to_string())),
    }
}

fn plain(letter: char, value: Value, mark: &Mark, named: &str) -> Result<Value> {
    match letter {
        '=' => Ok(value),
        '@' => Ok(mark.by(value)),
        _ => Err(unreadable(named)),
    }
}

fn letter_and_key(named: &str) -> Result<(char, &str)> {
    let mut rest = named.chars();
    let letter = rest.next().ok_or_else(|| unreadable(named))?;
    Ok((letter, rest.as_str()))
}

fn unreadable(named: &str) -> Error {
    Error::internal("what a revision differs in cannot be read", named)
}

/// Eight bytes that tell a document apart, in whatever order its keys stand.
pub fn digest(doc: &Doc) -> i64 {
    let mut hasher = blake3::Hasher::new();
    feed_object(&mut hasher, doc);
    let [a, b, c, d, e, f, g, h, ..] = *hasher.finalize().as_bytes();
    i64::from_le_bytes([a, b, c, d, e, f, g, h])
}

fn feed(hasher: &mut blake3::Hasher, value: &Value) {
    match value {
        Value::Object(doc) => feed_object(hasher, doc),
        Value::Array(list) => {
            hasher.update(b"[");
            list.iter().for_each(|value| feed(hasher, value));
            hasher.update(b"]");
        }
        Value::String(text) => feed_text(hasher, b"\"", text),
        Value::Number(number) => feed_text(hasher, b"#", &number.to_string()),
        Value::Bool(true) => _ = hasher.update(b"t"),
        Value::Bool(false) => _ = hasher.update(b"f"),
        Value::Null => _ = hasher.update(b"0"),
    }
}

fn feed_object(hasher: &mut blake3::Hasher, doc: &Doc) {
    let mut entries: Vec<(&String, &Value)> = doc.iter().collect();
    entries.sort_unstable_by_key(|(key, _)| *key);
    hasher.update(b"{");
    for (key, value) in entries {
        feed_text(hasher, b":", key);
        feed(hasher, value);
    }
    hasher.update(b"}");
}

fn feed_text(hasher: &mut blake3::Hasher, what: &[u8], text: &str) {
    hasher.update(what);
    hasher.update(&(text.len() as u64).to_le_bytes());
    hasher.update(text.as_bytes());
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::DateTime;
    use proptest::prelude::*;
    use serde_json::json;

    fn doc(value: Value) -> Doc {
        value.as_object().unwrap().clone()
    }

    fn ana() -> Mark {
        Mark::of("ana@example.com", DateTime::from_timestamp(1_790_000_000, 120_000_000).unwrap())
    }

    #[test]
    fn what_differs_is_said_in_a_few_bytes() {
        let origin = |by: &str| json!({"kind": "person", "by": by, "at": "2026-09-21T14:13:20.120Z"});
        for (before, after, told) in [
            (
                json!({"texts": {"en": {"title": "Shirt"}}}),
                json!({"texts": {"en": {"title": "Linen"}}}),
                json!({"~texts": {"~en": {"=title": "Linen"}}}),
            ),
            (json!({"care": ["wash_30"]}), json!({}), json!({"-care": 0})),
            (json!({}), json!({"care": null}), json!({"=care": null})),
            (json!({"care": null}), json!({"care": {}}), json!({"=care": {}})),
            (
                json!({"images": [{"alt": "a"}, {"alt": "b"}]}),
                json!({"images": [{"alt": "a"}, {"alt": "c"}]}),
                json!({"~images": {"~1": {"=alt": "c"}}}),
            ),
            (json!({"sizes": ["S", "M"]}), json!({"sizes": ["S"]}), json!({"=sizes": ["S"]})),
            (
                json!({"origins": {}}),
                json!({"origins": {"care": origin("ana@example.com")}}),
                json!({"~origins": {"@care": "person"}}),
            ),
            (
                json!({}),
                json!({"origins": {"care": origin("ana@example.com"), "fit": origin("ben@example.com")}}),
                json!({"~origins": {"@care": "person", "=fit": origin("ben@example.com")}}),
            ),
        ] {
            let said = between(&doc(before.clone()), &doc(after.clone()), &ana());
            assert_eq!(Value::Object(said.clone()), told);
            let mut there = doc(before);
            apply(&mut there, said, &ana()).unwrap();
            assert_eq!(Value::Object(there), after);
            assert_eq!(whole(doc(after.clone()), &ana()), between(&Doc::new(), &doc(after), &ana()));
        }
    }

    #[test]
    fn what_was_never_said_of_such_a_document_is_an_error_and_no_guess() {
        for (there, told) in [
            (json!({"a": 1}), json!({"~a": {"=b": 2}})),
            (json!({"a": [1]}), json!({"~a": {"=1": 2}})),
            (json!({}), json!({"?a": 2})),
            (json!({}), json!({"": 2})),
        ] {
            assert!(apply(&mut doc(there), doc(told), &ana()).is_err());
        }
    }

    /// Whatever JSON holds: empty objects and lists, nulls, odd keys, and marks of our own hand and of others.
    fn anything() -> impl Strategy<Value = Value> {
        let leaf = prop_oneof![
            Just(Value::Null),
            any::<bool>().prop_map(Value::from),
            any::<i64>().prop_map(Value::from),
            any::<i32>().prop_map(|number| json!(f64::from(number) / 4.0)),
            "\\PC{0,4}".prop_map(Value::from),
            Just(ana().by(json!("person"))),
            Just(ana().by(json!("import"))),
            Just(json!({"kind": "person", "by": "ben@example.com", "at": "2026-09-21T14:13:20.120Z"})),
            Just(json!({"kind": "person", "by": "ana@example.com"})),
        ];
        leaf.prop_recursive(4, 40, 4, |inner| {
            prop_oneof![
                proptest::collection::vec(inner.clone(), 0..4).prop_map(Value::Array),
                proptest::collection::btree_map("[ab=~@-]{0,2}", inner, 0..4)
                    .prop_map(|map| Value::Object(map.into_iter().collect())),
            ]
        })
    }

    fn documents() -> impl Strategy<Value = Doc> {
        proptest::collection::btree_map("[abc=~]{0,1}", anything(), 0..4)
            .prop_map(|map| map.into_iter().collect())
    }

    proptest! {
        #[test]
        fn every_revision_of_a_chain_is_read_back_equal(chain in proptest::collection::vec(documents(), 1..6)) {
            let mut before = Doc::new();
            let mut there = Doc::new();
            for after in &chain {
                let told = between(&before, after, &ana());
                let kept: Doc = serde_json::from_str(&serde_json::to_string(&told).unwrap()).unwrap();
                apply(&mut there, kept, &ana()).unwrap();
                prop_assert_eq!(&there, after);
                prop_assert_eq!(digest(&there), digest(after));
                before = after.clone();
            }
        }

        #[test]
        fn documents_are_told_apart_whatever_the_order_of_their_keys(one in documents(), other in documents()) {
            prop_assert_eq!(one == other, digest(&one) == digest(&other));
            let turned: Doc = one.iter().rev().map(|(key, value)| (key.clone(), value.clone())).collect();
            prop_assert_eq!(digest(&one), digest(&turned));
        }
    }
}
