//! Two who wrote at the same time: what one changed and the other did not goes together; what both changed is told with
//! both values. A form says everything, also what its writer never touched: that stays as the other has made it.

use super::{Member, draft::bare};
use crate::changes::{
    leaf::{self, Leaf},
    merge::{self, Doc},
    plan::{Mode, Wish},
    revision,
};
use crate::db::Tx;
use crate::error::{Error, FieldError, Result};
use crate::kernel::{fold::fold, message::Message};
use serde_json::Value;

/// A patch that was made against an older revision, as one against the present; any other wish as it is.
///
/// # Errors
/// [`Error::Stale`] with both values of every field that both sides changed differently.
pub async fn meet<T: Member>(tx: &mut Tx, wish: Wish) -> Result<Wish> {
    let (Mode::Patch, Some(seen)) = (wish.mode, wish.expected) else { return Ok(wish) };
    let Some(kept) = T::load(tx, &[fold(&wish.code)]).await?.into_iter().next() else { return Ok(wish) };
    if kept.revision == seen {
        return Ok(wish);
    }
    let Some(was) = revision::one(tx, T::KIND, kept.id, seen).await?.map(|was| bare(was.doc.0)) else {
        return Err(Error::stale(kept.revision));
    };
    let now = bare(kept.record.history());
    let clashes = clashes(&was, &now, &wish.doc);
    if clashes.is_empty() {
        let doc = without_untouched(&was, &now, wish.doc);
        Ok(Wish { expected: Some(kept.revision), doc, ..wish })
    } else {
        Err(Error::Stale { current: kept.revision, clashes })
    }
}

/// A patch of an older state without what it only repeats of that, where the present has changed it since.
fn without_untouched(was: &Doc, now: &Doc, mut patch: Doc) -> Doc {
    for theirs in leaf::between(was, now) {
        let repeats = match theirs.of(&patch) {
            None => false,
            Some(Value::Null) => theirs.before.is_none(),
            said => said == theirs.before.as_ref(),
        };
        if repeats {
            Leaf { path: theirs.path, before: None, after: None }.put(&mut patch);
        }
    }
    patch
}

/// The values that both the present and a patch of an older state changed, and not to the same.
fn clashes(was: &Doc, now: &Doc, patch: &Doc) -> Vec<FieldError> {
    let mut wanted = was.clone();
    merge::merge(&mut wanted, patch);
    let theirs = leaf::between(was, now);
    let touches = |a: &Leaf, b: &Leaf| a.path.starts_with(&b.path) || b.path.starts_with(&a.path);
    let mine = leaf::between(was, &wanted).into_iter();
    let both = mine.filter(|mine| theirs.iter().any(|theirs| touches(mine, theirs)));
    let differs = both.filter(|mine| mine.of(now) != mine.after.as_ref());
    differs
        .map(|mine| {
            let message = Message::new("value-changed-by-both")
                .with("theirs", text(mine.of(now)))
                .with("yours", text(mine.after.as_ref()));
            FieldError { field: mine.name(), value: Some(text(mine.after.as_ref())), message }
        })
        .collect()
}

fn text(value: Option<&Value>) -> String {
    match value {
        None => "–".to_owned(),
        Some(Value::String(text)) => text.clone(),
        Some(other) => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn told(was: Value, now: Value, patch: Value) -> Vec<String> {
        let doc = |value: Value| value.as_object().unwrap().clone();
        clashes(&doc(was), &doc(now), &doc(patch)).into_iter().map(|clash| clash.field).collect()
    }

    #[test]
    fn what_a_form_only_repeats_stays_as_the_other_made_it() {
        let doc = |value: Value| value.as_object().unwrap().clone();
        let was = doc(json!({"season": "SS27", "texts": {"en": {"title": "Shirt"}}, "images": [1]}));
        let now = doc(
            json!({"season": "AW27", "texts": {"en": {"title": "Shirt", "description": "New."}}, "images": [1, 2]}),
        );
        for (patch, expected) in [
            (
                json!({"season": "SS27", "texts": {"en": {"title": "Coat", "description": null}}, "images": [1]}),
                json!({"texts": {"en": {"title": "Coat"}}}),
            ),
            (json!({"season": "SS27"}), json!({})),
            (
                json!({"season": "AW27", "fit": {"fit": "slim"}}),
                json!({"season": "AW27", "fit": {"fit": "slim"}}),
            ),
        ] {
            assert_eq!(Value::Object(without_untouched(&was, &now, doc(patch.clone()))), expected, "{patch}");
        }
    }

    #[test]
    fn only_what_both_changed_differently_clashes() {
        let was = json!({"season": "SS27", "texts": {"en": {"title": "Shirt"}}, "images": [1]});
        for (now, patch, expected) in [
            (
                json!({"season": "AW27", "texts": {"en": {"title": "Shirt"}}, "images": [1]}),
                json!({"texts": {"en": {"title": "Coat"}}}),
                vec![],
            ),
            (
                json!({"season": "AW27", "texts": {"en": {"title": "Shirt"}}, "images": [1]}),
                json!({"season": "SS28"}),
                vec!["season"],
            ),
            (
                json!({"season": "AW27", "texts": {"en": {"title": "Shirt"}}, "images": [1]}),
                json!({"season": "AW27"}),
                vec![],
            ),
            (
                json!({"season": "SS27", "images": [1, 2]}),
                json!({"texts": {"en": {"title": "Coat"}}, "images": [3]}),
                vec!["images", "texts.en.title"],
            ),
            (
                json!({"season": "SS27", "texts": {"en": {"title": "Shirt"}, "de": {"title": "Hemd"}}, "images": [1]}),
                json!({"texts": null}),
                vec![],
            ),
        ] {
            let mut found = told(was.clone(), now, patch.clone());
            found.sort();
            assert_eq!(found, expected, "{patch}");
        }
    }
}
