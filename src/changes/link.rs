//! Links as they stand in a document.
//!
//! # Why
//! A link is understood in whatever case it is typed and kept as its record is called, so that what is read back is what was
//! written, and writing it again changes nothing.

use super::{
    hand::Hand,
    kind::Kind,
    merge::Doc,
    plan::{self, ORIGINS, Step},
    record::{Kept, Link, Record},
};
use crate::error::Result;
use crate::kernel::fold::fold;
use serde_json::Value;
use std::collections::HashMap;
use uuid::Uuid;

/// The codes as they are kept, by kind and folded code.
pub(super) type Names = HashMap<(Kind, String), String>;

/// Has the steps of a plan name records as they are called.
///
/// # Errors
/// None of the steps', which refuse by themselves.
pub(super) fn call_by_name<T: Record>(steps: &mut [Step<T>], names: &Names, hand: &Hand) -> Result<()> {
    let mut renamed: HashMap<Uuid, Kept<T>> = HashMap::new();
    for step in steps.iter_mut() {
        if let Step::Change { before, .. } | Step::Same(before) = step
            && let Some(kept) = renamed.get(&before.id)
        {
            before.clone_from(kept);
        }
        let Some(outcome) = step.outcome() else { continue };
        let called = |link: &Link| {
            let name = names.get(&(link.kind, fold(&link.code)))?;
            (*name != link.code).then(|| (link.field.clone(), link.code.clone(), name.clone()))
        };
        let (links, mentions) = (outcome.record.links(), outcome.record.mentions());
        let wrong: Vec<(String, String, String)> = links.iter().chain(&mentions).filter_map(called).collect();
        if wrong.is_empty() {
            continue;
        }
        let mut doc = outcome.record.to_doc();
        wrong.iter().for_each(|(field, typed, name)| relink(&mut doc, field, typed, name));
        let id = outcome.id;
        *step = match step {
            Step::Create(kept) => Step::Create(Kept { record: T::from_doc(doc)?, ..kept.clone() }),
            Step::Change { before, .. } => {
                let was = before.record.to_doc();
                doc.remove(ORIGINS);
                doc.extend(was.get(ORIGINS).map(|origins| (ORIGINS.to_owned(), origins.clone())));
                plan::step(Some(&before.clone()), T::from_doc(doc)?, Some(was), hand)
            }
            Step::Same(_) | Step::Refuse(_) => continue,
        };
        renamed.extend(step.outcome().map(|kept| (id, kept.clone())));
    }
    Ok(())
}

/// Puts another code at a path: as the value there (`rules.size_chart`), or as the key (`attributes.heel_height`).
pub fn relink(doc: &mut Doc, path: &str, old: &str, new: &str) {
    let path = path.replace('[', ".").replace(']', "");
    let (holder, last) = path.rsplit_once('.').unwrap_or(("", &path));
    let mut whole = Value::Object(std::mem::take(doc));
    let pointer = if holder.is_empty() { String::new() } else { format!("/{}", holder.replace('.', "/")) };
    if let Some(place) = whole.pointer_mut(&pointer) {
        match place {
            Value::Object(map)
                if map.get(last).and_then(Value::as_str).is_some_and(|v| fold(v) == fold(old)) =>
            {
                map.insert(last.to_owned(), Value::String(new.to_owned()));
            }
            Value::Object(map) if fold(last) == fold(old) => {
                if let Some(value) = map.remove(last) {
                    map.insert(new.to_owned(), value);
                }
            }
            Value::Array(list) => {
                if let Some(slot) = last.parse::<usize>().ok().and_then(|i| list.get_mut(i)) {
                    *slot = Value::String(new.to_owned());
                }
            }
            _ => {}
        }
    }
    if let Value::Object(map) = whole {
        *doc = map;
    }
}

#[cfg(test)]
mod tests {
    use super::relink;
    use serde_json::json;

    #[test]
    fn a_code_is_exchanged_where_it_stands() {
        let doc = json!({"manufacturer": "mill", "rules": {"attributes": ["heel", "sole"]}, "attributes": {"heel": 3}});
        let mut doc = doc.as_object().unwrap().clone();
        relink(&mut doc, "manufacturer", "Mill", "weaver");
        relink(&mut doc, "rules.attributes[0]", "heel", "heel_mm");
        relink(&mut doc, "attributes.heel", "heel", "heel_mm");
        relink(&mut doc, "nowhere.at.all", "heel", "heel_mm");
        let expected = json!({"manufacturer": "weaver", "rules": {"attributes": ["heel_mm", "sole"]}, "attributes": {"heel_mm": 3}});
        assert_eq!(serde_json::Value::Object(doc), expected);
    }
}
