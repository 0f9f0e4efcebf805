//! What differs between two documents, value by value; what undo, conflicts and histories are made of.

use super::merge::Doc;
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::{Map, Value};

/// A value that differs. A list is one value: it differs as a whole.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Leaf {
    /// Where it stands, key by key: keys may hold points.
    pub path: Vec<String>,
    /// What it was; none if it was not there.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    pub before: Option<Value>,
    /// What it is; none if it is no more.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    pub after: Option<Value>,
}

/// A value that is written is there, also if it is `null`.
fn present<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Value>, D::Error> {
    Value::deserialize(from).map(Some)
}

/// What differs between two documents, in the order of the later one.
pub fn between(before: &Doc, after: &Doc) -> Vec<Leaf> {
    let mut found = Vec::new();
    differ(&mut Vec::new(), before, after, &mut found);
    found
}

fn differ(path: &mut Vec<String>, before: &Doc, after: &Doc, found: &mut Vec<Leaf>) {
    let empty = Map::new();
    let gone = before.keys().filter(|key| !after.contains_key(*key));
    for key in after.keys().chain(gone) {
        path.push(key.clone());
        match (before.get(key), after.get(key)) {
            (a, b) if a == b => {}
            (Some(Value::Object(a)), Some(Value::Object(b))) => differ(path, a, b, found),
            (Some(Value::Object(a)), None) => differ(path, a, &empty, found),
            (None, Some(Value::Object(b))) if !b.is_empty() => differ(path, &empty, b, found),
            (a, b) => found.push(Leaf { path: path.clone(), before: a.cloned(), after: b.cloned() }),
        }
        path.pop();
    }
}

impl Leaf {
    /// Where it stands as one text: `texts.de.title`.
    pub fn name(&self) -> String {
        self.path.join(".")
    }

    /// What a document holds in its place.
    pub fn of<'d>(&self, doc: &'d Doc) -> Option<&'d Value> {
        let (last, above) = self.path.split_last()?;
        let holder = above.iter().try_fold(doc, |doc, key| doc.get(key)?.as_object())?;
        holder.get(last)
    }

    /// The same difference the other way round.
    pub fn reversed(self) -> Leaf {
        Leaf { path: self.path, before: self.after, after: self.before }
    }

    /// Gives a document the later value; what is empty then goes with it.
    pub fn put(&self, doc: &mut Doc) {
        put(doc, &self.path, self.after.as_ref());
    }
}

fn put(doc: &mut Doc, path: &[String], value: Option<&Value>) {
    let Some((key, below)) = path.split_first() else { return };
    if below.is_empty() {
        match value {
            Some(value) => _ = doc.insert(key.clone(), value.clone()),
            None => _ = doc.remove(key),
        }
        return;
    }
    let holder = doc.entry(key.clone()).or_insert_with(|| Value::Object(Map::new()));
    if !holder.is_object() {
        *holder = Value::Object(Map::new());
    }
    if let Value::Object(inner) = holder {
        put(inner, below, value);
        if inner.is_empty() && value.is_none() {
            doc.remove(key);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use serde_json::json;

    fn doc(value: Value) -> Doc {
        value.as_object().unwrap().clone()
    }

    #[test]
    fn a_leaf_is_found_put_and_taken_back() {
        let before = doc(json!({"code": "A", "texts": {"en": {"title": "Shirt"}}, "images": [1, 2]}));
        let after = doc(json!({"code": "A", "texts": {"de": {"title": "Hemd"}}, "images": [2]}));
        let leaves = between(&before, &after);
        let names: Vec<String> = leaves.iter().map(Leaf::name).collect();
        assert_eq!(names, ["texts.de.title", "texts.en.title", "images"]);
        assert_eq!(leaves[0].of(&after), Some(&json!("Hemd")));
        let mut there = before.clone();
        leaves.iter().for_each(|leaf| leaf.put(&mut there));
        assert_eq!(there, after);
        leaves.into_iter().map(Leaf::reversed).for_each(|leaf| leaf.put(&mut there));
        assert_eq!(there, before);
    }

    #[test]
    fn a_null_is_a_value_and_not_an_absence() {
        let leaves = between(&doc(json!({"a": null})), &doc(json!({"b": null})));
        let read: Vec<Leaf> = serde_json::from_value(json!(leaves)).unwrap();
        assert_eq!(read, leaves);
        assert_eq!((read[0].before.clone(), read[0].after.clone()), (None, Some(Value::Null)));
    }

    /// Documents without empty objects, as records print them.
    fn documents() -> impl Strategy<Value = Doc> {
        let leaf = prop_oneof![any::<u8>().prop_map(Value::from), "[a-z.]{0,3}".prop_map(Value::from)];
        let inner = leaf.prop_recursive(3, 12, 3, |inner| {
            proptest::collection::btree_map("[ab.]{1,2}", inner, 1..3)
                .prop_map(|map| Value::Object(map.into_iter().collect()))
        });
        proptest::collection::btree_map("[abc]", inner, 0..3).prop_map(|map| map.into_iter().collect())
    }

    proptest! {
        #[test]
        fn whatever_differs_can_be_put_and_taken_back(before in documents(), after in documents()) {
            let leaves = between(&before, &after);
            let mut there = before.clone();
            leaves.iter().filter(|leaf| leaf.after.is_none()).for_each(|leaf| leaf.put(&mut there));
            leaves.iter().filter(|leaf| leaf.after.is_some()).for_each(|leaf| leaf.put(&mut there));
            prop_assert_eq!(&there, &after);
            let back: Vec<Leaf> = leaves.into_iter().map(Leaf::reversed).collect();
            back.iter().filter(|leaf| leaf.after.is_none()).for_each(|leaf| leaf.put(&mut there));
            back.iter().filter(|leaf| leaf.after.is_some()).for_each(|leaf| leaf.put(&mut there));
            prop_assert_eq!(there, before);
        }
    }
}
