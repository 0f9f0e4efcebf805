//! The custom attributes of a record's category as fields of the form.

use super::open::Open;
use super::page::Editor;
use crate::catalog::fields::{self, Field, at, locales};
use crate::changes::merge::Doc;
use crate::kernel::locale::Locale;
use crate::taxonomy::Attribute;
use serde_json::{Map, Value};
use std::collections::BTreeSet;

/// Every field of a form, those of the category's attributes among them.
pub fn with_fields(open: &Open) -> Vec<Field> {
    fields::all(open.kind, &open.shared).into_iter().chain(fields(open)).collect()
}

/// The code of the attribute that a field is a value of.
pub fn code_of(field: &Field) -> Option<&str> {
    field.path.strip_prefix("attributes.")?.split('.').next()
}

/// A field for each attribute that the category asks for or that has a value; one per language or channel where values differ.
pub fn fields(open: &Open) -> Vec<Field> {
    let category = open.categories.last();
    let rules = category.map(|code| open.shared.tree.rules(code)).unwrap_or_default();
    let said = |doc: &Doc| {
        let values = doc.get("attributes").and_then(Value::as_object);
        values.into_iter().flat_map(Map::keys).cloned().collect::<Vec<_>>()
    };
    let mut seen = BTreeSet::new();
    let codes = rules.attributes.into_iter().chain(said(&open.above)).chain(said(&open.own));
    // A point in a code would be read as a path; such values are shown and not typed.
    let codes = codes.filter(|code| !code.contains('.') && seen.insert(code.clone()));
    let known = codes.filter_map(|code| open.shared.attributes.get(&code));
    known.flat_map(|kept| of(open, &kept.record)).collect()
}

fn of(open: &Open, attribute: &Attribute) -> Vec<Field> {
    let path = format!("attributes.{}", attribute.code);
    match (attribute.per_locale, attribute.per_channel) {
        (true, false) => {
            let one = |locale: Locale| Field {
                locale: Some(locale.clone()),
                ..fields::of_attribute(&format!("{path}.{locale}"), attribute.kind)
            };
            locales(&open.shared).into_iter().map(one).collect()
        }
        (false, true) => {
            let one = |channel: &str| fields::of_attribute(&format!("{path}.{channel}"), attribute.kind);
            open.shared.channels.iter().map(|kept| one(&kept.record.code)).collect()
        }
        (false, false) => vec![fields::of_attribute(&path, attribute.kind)],
        // Per language and channel at once: too deep for a form, told as it is.
        (true, true) => Vec::new(),
    }
}

/// An attribute is overridden as a whole: who writes its German value keeps the others that were inherited.
pub fn keep_inherited(open: &Open, patch: &mut Doc) {
    let Some(Value::Object(written)) = patch.get_mut("attributes") else { return };
    for (code, value) in written {
        let path = format!("attributes.{code}");
        let (own, above) = (at(&open.own, &path), at(&open.above, &path));
        if let (None, Some(Value::Object(above)), Value::Object(value)) = (own, above, value) {
            for (key, inherited) in above {
                value.entry(key.clone()).or_insert_with(|| inherited.clone());
            }
        }
    }
}

impl Editor<'_> {
    /// What an attribute is called, with its unit, its language or its channel.
    pub(super) fn attribute_name(&self, field: &Field) -> Option<String> {
        let code = code_of(field)?;
        let attribute = &self.open.shared.attributes.get(code)?.record;
        let said = attribute.names.for_reader(self.locale, &[Locale::english()]);
        let mut name = said.map_or(code, |(_, text)| text).to_owned();
        if let Some(unit) = &attribute.unit {
            name = format!("{name} ({unit})");
        }
        let part = field.path.strip_prefix(&format!("attributes.{code}.")).map(|part| {
            let language = field.locale.as_ref().map(|locale| {
                self.app
                    .words
                    .name(self.locale, crate::facts::Vocabulary::Language, locale.language())
                    .to_string()
            });
            language.unwrap_or_else(|| {
                let channel = self.open.shared.channels.get(part);
                channel.map_or_else(|| part.to_owned(), |kept| kept.record.name.clone())
            })
        });
        Some(part.map_or(name.clone(), |part| format!("{name} · {part}")))
    }
}
