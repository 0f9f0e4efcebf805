//! The custom attributes of a record's category as fields of the form.

use super::fields::{Control, Field, at, field, locales};
use super::open::Open;
use super::page::Editor;
use super::view::Choice;
use crate::changes::merge::Doc;
use crate::kernel::locale::Locale;
use crate::taxonomy::{Attribute, AttributeType};
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;

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
    let plain = |path: String, locale: Option<Locale>| Field {
        attribute: Some(attribute.code.clone()),
        locale,
        ..field(&path, Control::Attribute(attribute.kind), "attributes")
    };
    let path = format!("attributes.{}", attribute.code);
    match (attribute.per_locale, attribute.per_channel) {
        (true, false) => {
            let one = |locale: Locale| plain(format!("{path}.{locale}"), Some(locale));
            locales(&open.shared).into_iter().map(one).collect()
        }
        (false, true) => open
            .shared
            .channels
            .iter()
            .map(|kept| plain(format!("{path}.{}", kept.record.code), None))
            .collect(),
        (false, false) => vec![plain(path, None)],
        // Per language and channel at once: too deep for a form, told as it is.
        (true, true) => Vec::new(),
    }
}

/// A value as it was typed; none if it cannot be one.
pub fn value(kind: AttributeType, text: &str) -> Option<Value> {
    match kind {
        AttributeType::Text | AttributeType::Date | AttributeType::Select => Some(json!(text)),
        AttributeType::Boolean => text.parse::<bool>().ok().map(Value::Bool),
        AttributeType::Number => {
            let text = text.replace(',', ".");
            let whole = text.parse::<i64>().ok().map(|number| json!(number));
            whole.or_else(|| text.parse::<f64>().ok().filter(|n| n.is_finite()).map(|number| json!(number)))
        }
        AttributeType::MultiSelect => {
            Some(json!(text.split(',').map(str::trim).filter(|code| !code.is_empty()).collect::<Vec<_>>()))
        }
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
        let code = field.attribute.as_deref()?;
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

    /// What may be chosen.
    pub(super) fn attribute_options(&self, field: &Field) -> Vec<Choice> {
        let attribute = field.attribute.as_deref().and_then(|code| self.open.shared.attributes.get(code));
        let Some(attribute) = attribute.map(|kept| &kept.record) else { return Vec::new() };
        if attribute.kind == AttributeType::Boolean {
            let word = |value: &str| Choice {
                value: value.to_owned(),
                label: self
                    .app
                    .words
                    .text(self.locale, if value == "true" { "editor-yes" } else { "editor-no" }),
            };
            return vec![word("true"), word("false")];
        }
        let options = attribute.options.iter().map(|option| {
            let said = option.names.for_reader(self.locale, &[Locale::english()]);
            let label = said.map_or(option.code.as_str(), |(_, text)| text).to_owned();
            Choice { value: option.code.clone(), label }
        });
        options.collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_is_read_as_its_attribute_wants_it() {
        use AttributeType::*;
        for (kind, text, expected) in [
            (Text, "Twill", Some(json!("Twill"))),
            (Number, "45", Some(json!(45))),
            (Number, "4,5", Some(json!(4.5))),
            (Number, "tall", None),
            (Number, "inf", None),
            (Boolean, "true", Some(json!(true))),
            (Boolean, "yes", None),
            (MultiSelect, "a, b,", Some(json!(["a", "b"]))),
        ] {
            assert_eq!(value(kind, text), expected, "{kind:?} {text}");
        }
    }
}
