//! A category to another place: what has to be written, and what becomes different for all that it brings along.

use super::{Rules, Tree, category::Category, tree::slug_of};
use crate::changes::plan::{Mode, Wish};
use crate::changes::{merge::Doc, record::Kept};
use crate::error::{Invalid, Result};
use crate::kernel::{fold::fold, locale::Locale, message::Message};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::sync::Arc;

/// What siblings are set apart, so that one may come between.
const STEP: i64 = 10;

/// Where a category shall stand.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Place {
    /// The category above; none at the root.
    pub parent: Option<String>,
    /// The sibling before which it stands; none for the last place.
    pub before: Option<String>,
}

/// What a move makes different.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Consequences {
    /// The categories that come along.
    pub below: usize,
    /// Attributes that products have from now on, and those they have no more.
    pub attributes: Changed,
    /// Fields that are asked from now on, and no more.
    pub fields: Changed,
    /// Kinds of information that are asked no more, and those that are asked again.
    pub not_asked: Changed,
    /// Packs of rules that bind from now on, and no more.
    pub packs: Changed,
    /// Shots that are wanted from now on, and no more.
    pub shots: Changed,
    /// Vocabularies of cut whose terms are others.
    pub vocabularies: Vec<String>,
    /// The size chart before and after, if it is another.
    pub size_chart: Option<(Option<String>, Option<String>)>,
    /// The address before and after, in a language.
    pub address: Option<(String, String)>,
}

/// Codes that come, and codes that go.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Changed {
    /// Those that were not there.
    pub comes: Vec<String>,
    /// Those that are there no more.
    pub goes: Vec<String>,
}

impl Changed {
    fn between(before: &[String], after: &[String]) -> Changed {
        let less = |a: &[String], b: &[String]| a.iter().filter(|code| !b.contains(code)).cloned().collect();
        Changed { comes: less(after, before), goes: less(before, after) }
    }

    /// Whether nothing comes and nothing goes.
    pub fn is_nothing(&self) -> bool {
        self.comes.is_empty() && self.goes.is_empty()
    }
}

/// Where a category stands now.
pub fn place_of(tree: &Tree, category: &Category) -> Place {
    let siblings = siblings(tree, category.parent.as_deref());
    let at = siblings.iter().position(|kept| fold(&kept.record.code) == fold(&category.code));
    let next = at.and_then(|at| siblings.get(at + 1));
    Place { parent: category.parent.clone(), before: next.map(|kept| kept.record.code.clone()) }
}

fn siblings<'t>(tree: &'t Tree, parent: Option<&str>) -> Vec<&'t Arc<Kept<Category>>> {
    match parent {
        Some(parent) => tree.children(parent).collect(),
        None => tree.roots().collect(),
    }
}

/// What has to be written so that a category stands there: itself, and siblings only if there is no room between them.
///
/// # Errors
/// Invalid if the place is below the category itself, or names what is not there.
pub fn wishes(tree: &Tree, moved: &Kept<Category>, place: &Place) -> Result<Vec<Wish>> {
    check(tree, moved, place)?;
    let mut row: Vec<&Arc<Kept<Category>>> = siblings(tree, place.parent.as_deref());
    row.retain(|kept| kept.id != moved.id);
    let at = match &place.before {
        Some(before) => {
            row.iter().position(|kept| fold(&kept.record.code) == fold(before)).unwrap_or(row.len())
        }
        None => row.len(),
    };
    let parent = place.parent.as_ref().map_or(Value::Null, |parent| json!(parent));
    if let Some(position) = between(row[..at].last(), row.get(at)) {
        return Ok(vec![wish(moved, Some(parent), position)]);
    }
    let mut found = Vec::new();
    for (number, kept) in row.iter().enumerate() {
        let position = (number as i64 + i64::from(number >= at)) * STEP;
        if kept.record.position != position {
            found.push(wish(kept, None, position));
        }
    }
    found.push(wish(moved, Some(parent), at as i64 * STEP));
    Ok(found)
}

fn check(tree: &Tree, moved: &Kept<Category>, place: &Place) -> Result<(), Invalid> {
    let code = &moved.record.code;
    let unknown = |field: &str, code: &str| {
        let message = Message::new("link-unknown").with("kind", "category").with("code", code);
        Err(Invalid::at(field, message).value(code))
    };
    match place.parent.as_deref() {
        Some(parent) if tree.get(parent).is_none() => return unknown("parent", parent),
        Some(parent) if tree.is_within(parent, code) => {
            return Err(
                Invalid::at("parent", Message::new("category-cycle").with("code", code)).value(parent)
            );
        }
        _ => {}
    }
    match place.before.as_deref() {
        Some(before) if tree.get(before).is_none() => unknown("before", before),
        _ => Ok(()),
    }
}

/// A position between two siblings, if there is one.
fn between(before: Option<&&Arc<Kept<Category>>>, after: Option<&&Arc<Kept<Category>>>) -> Option<i64> {
    match (before.map(|kept| kept.record.position), after.map(|kept| kept.record.position)) {
        (None, None) => Some(0),
        (Some(before), None) => Some(before + STEP),
        (None, Some(after)) => Some(after - STEP),
        (Some(before), Some(after)) => (after - before > 1).then(|| before + (after - before) / 2),
    }
}

fn wish(kept: &Kept<Category>, parent: Option<Value>, position: i64) -> Wish {
    let mut doc = Doc::new();
    doc.extend(parent.map(|parent| ("parent".to_owned(), parent)));
    doc.insert("position".to_owned(), json!(position));
    Wish { code: kept.record.code.clone(), doc, mode: Mode::Patch, expected: Some(kept.revision) }
}

/// What becomes different if a category stands elsewhere.
pub fn consequences(tree: &Tree, moved: &Category, place: &Place, locale: &Locale) -> Consequences {
    let before = tree.rules(&moved.code);
    let after = tree.rules_below(place.parent.as_deref(), &moved.rules);
    let items =
        |rules: &Rules| rules.not_asked.iter().map(|item| item.as_str().to_owned()).collect::<Vec<_>>();
    let names: BTreeSet<&String> = before.vocabularies.keys().chain(after.vocabularies.keys()).collect();
    let differs = |name: &&&String| before.vocabularies.get(**name) != after.vocabularies.get(**name);
    let own = slug_of(moved, locale);
    let above = place.parent.as_deref().map(|parent| tree.slug_path(parent, locale));
    let addresses =
        (tree.slug_path(&moved.code, locale), above.map_or(own.clone(), |above| format!("{above}/{own}")));
    let charts = (before.size_chart.clone(), after.size_chart.clone());
    Consequences {
        below: tree.subtree(&moved.code).len().saturating_sub(1),
        attributes: Changed::between(&before.attributes, &after.attributes),
        fields: Changed::between(&before.fields, &after.fields),
        not_asked: Changed::between(&items(&before), &items(&after)),
        packs: Changed::between(&before.packs, &after.packs),
        shots: Changed::between(&before.shots, &after.shots),
        vocabularies: names.iter().filter(differs).map(|name| (*name).clone()).collect(),
        size_chart: (charts.0 != charts.1).then_some(charts),
        address: (addresses.0 != addresses.1).then_some(addresses),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::clock::Clock;
    use uuid::Uuid;

    fn tree() -> Tree {
        let kept = |(code, parent, position, rules): (&str, Option<&str>, i64, Value)| {
            let doc = json!({"code": code, "parent": parent, "position": position, "names": {"en": code}, "rules": rules});
            let now = Clock::real().now();
            let record = serde_json::from_value(doc).unwrap();
            Kept { id: Uuid::now_v7(), revision: 1, created_at: now, updated_at: now, record }
        };
        let none = || json!({});
        let all = [
            ("women", None, 0, json!({"size_chart": "w", "attributes": ["heel"], "not_asked": ["fit"]})),
            ("men", None, 1, json!({"size_chart": "m"})),
            ("dresses", Some("women"), 0, none()),
            ("shirts", Some("women"), 1, json!({"fields": ["fit.length"]})),
            ("skirts", Some("women"), 10, none()),
            ("midi", Some("dresses"), 0, none()),
        ];
        Tree::of(all.into_iter().map(kept).collect())
    }

    fn place(parent: Option<&str>, before: Option<&str>) -> Place {
        Place { parent: parent.map(str::to_owned), before: before.map(str::to_owned) }
    }

    fn written(code: &str, to: Place) -> Vec<String> {
        let tree = tree();
        let wishes = wishes(&tree, tree.get(code).unwrap(), &to).unwrap();
        wishes.into_iter().map(|wish| format!("{} {}", wish.code, Value::Object(wish.doc))).collect()
    }

    #[test]
    fn siblings_are_written_only_where_there_is_no_room() {
        for (code, to, expected) in [
            ("midi", place(Some("women"), Some("skirts")), vec![r#"midi {"parent":"women","position":5}"#]),
            ("midi", place(Some("women"), None), vec![r#"midi {"parent":"women","position":20}"#]),
            ("skirts", place(Some("men"), None), vec![r#"skirts {"parent":"men","position":0}"#]),
            ("skirts", place(None, Some("women")), vec![r#"skirts {"parent":null,"position":-10}"#]),
            (
                "midi",
                place(Some("women"), Some("shirts")),
                vec![
                    r#"shirts {"position":20}"#,
                    r#"skirts {"position":30}"#,
                    r#"midi {"parent":"women","position":10}"#,
                ],
            ),
        ] {
            assert_eq!(written(code, to), expected, "{code}");
        }
    }

    #[test]
    fn nothing_moves_below_itself_or_to_where_nothing_is() {
        let tree = tree();
        for (to, key) in
            [(place(Some("midi"), None), "category-cycle"), (place(Some("nowhere"), None), "link-unknown")]
        {
            let refused = wishes(&tree, tree.get("women").unwrap(), &to).unwrap_err();
            assert_eq!(refused.fields()[0].message.key, key);
        }
    }

    #[test]
    fn what_a_move_changes_is_told_beforehand() {
        let tree = tree();
        let shirts = &tree.get("shirts").unwrap().record;
        let told = consequences(&tree, shirts, &place(Some("men"), None), &Locale::english());
        assert_eq!(told.size_chart, Some((Some("w".to_owned()), Some("m".to_owned()))));
        assert_eq!(
            (told.attributes.goes, told.not_asked.goes),
            (vec!["heel".to_owned()], vec!["fit".to_owned()])
        );
        assert_eq!(told.address, Some(("women/shirts".to_owned(), "men/shirts".to_owned())));
        assert!(told.fields.is_nothing());
        assert_eq!(place_of(&tree, shirts), place(Some("women"), Some("skirts")));
    }
}
