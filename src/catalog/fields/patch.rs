//! What is to become of one field of a record, as a merge patch: set, emptied, or given back to inheritance.

use super::{Control, Field, at, put};
use crate::changes::merge::Doc;
use serde_json::{Map, Value, json};

/// What is to become of a field.
#[derive(Debug, Clone, PartialEq)]
pub enum Change {
    /// It takes a value.
    Set(Value),
    /// It is emptied: own and none for a text that would be inherited, else no longer said.
    Empty,
    /// It is inherited again.
    Inherit,
}

/// The patch of a record for one field; none if it is so already. `above` is what the record would inherit.
pub fn patch(own: &Doc, above: &Doc, field: &Field, change: &Change) -> Option<Doc> {
    let (path, value) = match (field.whole, change) {
        (Some(whole), Change::Inherit) => (whole, own.get(whole).map(|_| Value::Null)),
        (Some(whole), change) => (whole, part(own, above, whole, &field.path, change)),
        (None, Change::Set(value)) => (&*field.path, set(own, field, value)),
        (None, Change::Empty) => (&*field.path, emptied(own, above, field)),
        (None, Change::Inherit) => (&*field.path, at(own, &field.path).map(|_| Value::Null)),
    };
    let mut patch = Doc::new();
    put(&mut patch, path, value?);
    Some(patch)
}

fn set(own: &Doc, field: &Field, value: &Value) -> Option<Value> {
    let before = at(own, &field.path);
    if before == Some(value) {
        return None;
    }
    // A merge would keep the phrases and the edition of the care that was there.
    match (before, value) {
        (Some(Value::Object(before)), Value::Object(after)) => Some(replaced(before, after.clone())),
        _ => Some(value.clone()),
    }
}

fn emptied(own: &Doc, above: &Doc, field: &Field) -> Option<Value> {
    let inherits = at(above, &field.path).is_some();
    let is_text = field.locale.is_some();
    let none = match field.control {
        Control::List => json!([]),
        _ => json!(""),
    };
    match at(own, &field.path) {
        Some(value) if inherits && is_text && *value == none => None,
        _ if inherits && is_text => Some(none),
        Some(_) => Some(Value::Null),
        None => None,
    }
}

/// An object that is overridden as a whole: what is there or inherited, with the one part changed.
fn part(own: &Doc, above: &Doc, whole: &str, path: &str, change: &Change) -> Option<Value> {
    let object = |doc: &Doc| doc.get(whole).and_then(Value::as_object).cloned();
    let (mine, theirs) = (object(own), object(above));
    let before = mine.clone().or_else(|| theirs.clone()).unwrap_or_default();
    let name = path.rsplit('.').next().unwrap_or_default();
    let mut after = before.clone();
    match change {
        Change::Set(value) => _ = after.insert(name.to_owned(), value.clone()),
        Change::Empty | Change::Inherit => _ = after.remove(name),
    }
    if after == before {
        return None;
    }
    if after.is_empty() && theirs.is_none() {
        return Some(Value::Null);
    }
    Some(replaced(&mine.unwrap_or_default(), after))
}

/// An object that takes the place of another in a merge patch: what is gone is said by `null`.
fn replaced(before: &Map<String, Value>, mut after: Map<String, Value>) -> Value {
    let gone: Vec<String> = before.keys().filter(|name| !after.contains_key(*name)).cloned().collect();
    after.extend(gone.into_iter().map(|name| (name, Value::Null)));
    Value::Object(after)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::{Shared, fields};
    use crate::changes::kind::Kind;

    #[test]
    fn a_field_is_set_emptied_and_inherited_again() {
        let shared = Shared::default();
        let all = fields::everything(Kind::Product, &shared);
        let doc = |value: Value| value.as_object().unwrap().clone();
        let own = doc(
            json!({"category": "tops", "texts": {"en": {"title": "Mine"}}, "care": {"codes": ["wash_30"], "phrases": ["x"]}}),
        );
        let above = doc(
            json!({"category": "shirts", "texts": {"en": {"title": "Shirt", "colour": "Blue"}}, "fabric": {"weight_gsm": 120, "finish": "washed"}}),
        );
        let title = "texts.en.title";
        for (path, change, expected) in [
            (title, Change::Set(json!("Coat")), Some(json!({"texts": {"en": {"title": "Coat"}}}))),
            (title, Change::Set(json!("Mine")), None),
            (title, Change::Empty, Some(json!({"texts": {"en": {"title": ""}}}))),
            (title, Change::Inherit, Some(json!({"texts": {"en": {"title": null}}}))),
            ("texts.en.colour", Change::Inherit, None),
            ("category", Change::Empty, Some(json!({"category": null}))),
            ("colour_family", Change::Empty, None),
            (
                "fabric.weight_gsm",
                Change::Set(json!(90)),
                Some(json!({"fabric": {"weight_gsm": 90, "finish": "washed"}})),
            ),
            ("fabric.finish", Change::Empty, Some(json!({"fabric": {"weight_gsm": 120}}))),
            ("fabric.finish", Change::Inherit, None),
            (
                "care",
                Change::Set(json!({"codes": ["wash_40"]})),
                Some(json!({"care": {"codes": ["wash_40"], "phrases": null}})),
            ),
        ] {
            let field = all.iter().find(|field| field.path == path).unwrap();
            let found = patch(&own, &above, field, &change).map(Value::Object);
            assert_eq!(found, expected, "{path} {change:?}");
        }
    }
}
