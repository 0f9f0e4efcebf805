//! Families: kept as an attribute of the goods. Where all goods of a family, and no others, lie in one category, that
//! category asks for the family's attributes.
//!
//! # Why
//! Akeneo asks by family, we ask by category. A family spread over many categories, or a category of many families, has
//! no place here that asks the same; guessing one would make thousands of products incomplete. So that is told, and left.

use super::definitions::name;
use super::lore::Lore;
use super::meaning::Meaning;
use super::{codes, each, get};
use crate::changes::kind::Kind;
use crate::error::Result;
use crate::imports::draft::Draft;
use crate::imports::head::Head;
use crate::imports::reading::{Reading, Use};
use crate::imports::source::Source;
use crate::kernel::message::Message;
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// The attribute that says the family.
pub const ATTRIBUTE: &str = "family";

/// The definition of the attribute `family`.
pub fn definition(lore: &Lore) -> Draft {
    let mut draft = Draft::new(Kind::Attribute, ATTRIBUTE, "");
    let options: Vec<Value> =
        lore.families.iter().map(|(code, labels)| json!({ "code": code, "names": labels })).collect();
    let kind = if options.is_empty() { "text" } else { "select" };
    draft.fields.insert("/type".into(), json!(kind));
    name(&mut draft, &[(crate::kernel::locale::Locale::english(), "Family".to_owned())].into());
    if !options.is_empty() {
        draft.fields.insert("/options".into(), Value::Array(options));
    }
    draft
}

/// Reads families.
pub fn read(source: &Source, head: &Head, reading: &mut Reading, lore: &Lore) -> Result<()> {
    for name in &head.names {
        let used = match name.as_str() {
            "code" => Use::Attribute(ATTRIBUTE.to_owned()),
            "attributes" => Use::Mapped("rules.attributes".to_owned()),
            name if name.starts_with("requirements-") => Use::Mapped("rules.fields".to_owned()),
            name if name.starts_with("label-") => Use::Mapped("names".to_owned()),
            _ => Use::Ignored,
        };
        reading.column(name, used);
    }
    let mut is_first = true;
    each(source, head, reading, &mut |reading, line, row| {
        let family = get(row, "code");
        let mut drafts = match std::mem::take(&mut is_first) {
            true => vec![definition(lore)],
            false => vec![Draft::new(Kind::Attribute, ATTRIBUTE, "")],
        };
        let is_attribute = |code: &&str| {
            let kind = lore.attributes.get(*code).map_or("", |defined| defined.kind.as_str());
            Meaning::of(code).is_none()
                && !["", "identifier", "image", "file", "price_collection"].contains(&kind)
        };
        match lore.only_category(family) {
            Some(category) => {
                let asked: Vec<&str> = codes(get(row, "attributes")).filter(is_attribute).collect();
                let required = row.iter().filter(|(name, _)| name.starts_with("requirements-"));
                let required: BTreeSet<String> = required
                    .flat_map(|(_, text)| codes(text).filter(is_attribute))
                    .map(|code| format!("attributes.{code}"))
                    .collect();
                let mut draft = Draft::new(Kind::Category, category, "");
                draft.fields.insert("/rules/attributes".into(), json!(asked));
                draft.fields.insert("/rules/fields".into(), json!(required));
                drafts.push(draft);
            }
            None => {
                let message = Message::new("import-family-as-attribute").with("family", family);
                reading.find(line, ATTRIBUTE, family, message);
            }
        }
        reading.row(line, drafts)
    })
}
