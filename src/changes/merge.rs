//! JSON merge patch (RFC 7396), and the fields in which two documents differ.

use super::leaf;
use serde_json::{Map, Value};

/// A record as JSON.
pub type Doc = Map<String, Value>;

/// Merges a patch into a document: `null` takes a key away, an object goes deeper, anything else replaces.
pub fn merge(target: &mut Doc, patch: &Doc) {
    for (key, value) in patch {
        match value {
            Value::Null => {
                target.remove(key);
            }
            Value::Object(deeper) => {
                let slot = target.entry(key.clone()).or_insert_with(|| Value::Object(Map::new()));
                if !slot.is_object() {
                    *slot = Value::Object(Map::new());
                }
                if let Value::Object(inner) = slot {
                    merge(inner, deeper);
                }
            }
            plain => {
                target.insert(key.clone(), plain.clone());
            }
        }
    }
}

/// Two patches as one: the later one has the last word, and what either takes away stays away.
pub fn together(first: &mut Doc, later: Doc) {
    for (key, value) in later {
        match (first.get_mut(&key), value) {
            (Some(Value::Object(inner)), Value::Object(deeper)) => together(inner, deeper),
            (_, value) => _ = first.insert(key, value),
        }
    }
}

/// The paths at which two documents differ: `texts.de.title`; a list differs as a whole.
pub fn differences(before: &Doc, after: &Doc) -> Vec<String> {
    leaf::between(before, after).iter().map(leaf::Leaf::name).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn doc(value: Value) -> Doc {
        value.as_object().unwrap().clone()
    }

    #[test]
    fn two_patches_do_together_what_they_do_one_after_the_other() {
        let before = doc(json!({"a": {"x": 1, "y": 2}, "b": 3}));
        let (one, other) = (doc(json!({"a": {"x": null}, "b": 4})), doc(json!({"a": {"y": 5}, "b": null})));
        let mut after = before.clone();
        merge(&mut after, &one);
        merge(&mut after, &other);
        let (mut both, mut at_once) = (one, before);
        together(&mut both, other);
        merge(&mut at_once, &both);
        assert_eq!(at_once, after);
    }

    #[test]
    fn the_examples_of_rfc_7396() {
        for (target, patch, expected) in [
            (json!({"a": "b"}), json!({"a": "c"}), json!({"a": "c"})),
            (json!({"a": "b"}), json!({"b": "c"}), json!({"a": "b", "b": "c"})),
            (json!({"a": "b"}), json!({"a": null}), json!({})),
            (json!({"a": ["b"]}), json!({"a": "c"}), json!({"a": "c"})),
            (json!({"a": {"b": "c"}}), json!({"a": {"b": "d", "c": null}}), json!({"a": {"b": "d"}})),
            (json!({"e": null}), json!({"a": 1}), json!({"e": null, "a": 1})),
            (json!({}), json!({"a": {"bb": {"ccc": null}}}), json!({"a": {"bb": {}}})),
        ] {
            let mut merged = doc(target);
            merge(&mut merged, &doc(patch));
            assert_eq!(Value::Object(merged), expected);
        }
    }

    #[test]
    fn differences_name_the_leaf() {
        let before = doc(json!({"texts": {"de": {"title": "Hemd"}}, "care": ["wash_30"], "x": 1}));
        let after =
            doc(json!({"texts": {"de": {"title": "Leinenhemd"}, "fr": {"title": "Chemise"}}, "care": []}));
        let mut found = differences(&before, &after);
        found.sort();
        assert_eq!(found, ["care", "texts.de.title", "texts.fr.title", "x"]);
    }
}
