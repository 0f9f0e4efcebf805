//! Categories, and attributes with their options.

use super::lore::{Labels, Lore};
use super::meaning::Meaning;
use super::{each, get};
use crate::changes::kind::Kind;
use crate::error::Result;
use crate::imports::draft::{Claim, Draft};
use crate::imports::head::Head;
use crate::imports::reading::{Reading, Use};
use crate::imports::source::Source;
use crate::imports::units;
use crate::kernel::message::Message;
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// Reads what only tells how others are to be read.
pub fn read_lore(source: &Source, head: &Head, reading: &mut Reading) -> Result<()> {
    head.names.iter().for_each(|name| reading.column(name, Use::Ignored));
    each(source, head, reading, &mut |reading, line, _| reading.row(line, Vec::new()))
}

fn tell(head: &Head, reading: &mut Reading, mapped: &[(&str, &str)]) {
    for name in &head.names {
        let known = mapped.iter().find(|(column, _)| column == name).map(|(_, field)| *field);
        let known = known.or(name.starts_with("label-").then_some("names"));
        reading.column(name, known.map_or(Use::Ignored, |field| Use::Mapped(field.to_owned())));
    }
}

/// Labels as names, by locale.
pub fn name(draft: &mut Draft, labels: &Labels) {
    labels.iter().for_each(|(locale, label)| draft.set(format!("name@{locale}"), label));
}

/// Reads categories.
pub fn read_categories(source: &Source, head: &Head, reading: &mut Reading, lore: &Lore) -> Result<()> {
    tell(head, reading, &[("code", "code"), ("parent", "parent")]);
    each(source, head, reading, &mut |reading, line, row| {
        let mut draft = Draft::new(Kind::Category, get(row, "code"), get(row, "parent"));
        draft.claim = Claim::Is;
        name(&mut draft, &lore.labels(row));
        take(reading, line, draft)
    })
}

fn take(reading: &mut Reading, line: u64, draft: Draft) -> Result<()> {
    if draft.code.is_empty() {
        reading.reject(line, "", Message::new("import-no-code").with("field", "code"));
        return Ok(());
    }
    reading.row(line, vec![draft])
}

/// Reads attributes; those that are fields of ours need no definition.
pub fn read_attributes(source: &Source, head: &Head, reading: &mut Reading, lore: &Lore) -> Result<()> {
    let mapped =
        [("code", "code"), ("type", "type"), ("localizable", "per_locale"), ("default_metric_unit", "unit")];
    tell(head, reading, &mapped);
    each(source, head, reading, &mut |reading, line, row| {
        let code = get(row, "code");
        let Some(kind) = kind(code, lore) else { return reading.row(line, Vec::new()) };
        let mut draft = Draft::new(Kind::Attribute, code, "");
        draft.claim = Claim::Is;
        draft.fields.insert("/type".into(), json!(kind));
        name(&mut draft, &lore.labels(row));
        if kind.ends_with("select") {
            draft.fields.insert("/options".into(), options(code, lore));
        }
        if get(row, "localizable") == "1" {
            draft.fields.insert("/per_locale".into(), json!(true));
        }
        let unit = get(row, "default_metric_unit");
        if !unit.is_empty() {
            draft.fields.insert("/unit".into(), json!(units::short(unit)));
        }
        take(reading, line, draft)
    })
}

/// What kind of values an attribute has here; none if it is a field of ours, a picture or a price.
fn kind(code: &str, lore: &Lore) -> Option<&'static str> {
    let defined = lore.attributes.get(code)?;
    if Meaning::of(code).is_some() {
        return None;
    }
    let has_options = lore.options.contains_key(code);
    Some(match defined.kind.as_str() {
        "identifier" | "image" | "file" | "price_collection" => return None,
        "number" | "metric" => "number",
        "boolean" => "boolean",
        "date" => "date",
        "simpleselect" if has_options => "select",
        "multiselect" if has_options => "multi_select",
        _ => "text",
    })
}

fn options(attribute: &str, lore: &Lore) -> Value {
    let options = lore.options.get(attribute).map(Vec::as_slice).unwrap_or_default();
    options.iter().map(|(code, labels)| json!({ "code": code, "names": labels })).collect()
}

/// Reads options. All of an attribute's options are one list, which its first row brings along; the others count with it.
pub fn read_options(source: &Source, head: &Head, reading: &mut Reading, lore: &Lore) -> Result<()> {
    tell(head, reading, &[("code", "options"), ("attribute", "code")]);
    let mut told = BTreeSet::new();
    each(source, head, reading, &mut |reading, line, row| {
        let attribute = get(row, "attribute");
        let is_defined = lore.attributes.contains_key(attribute);
        if Meaning::of(attribute).is_some() || is_defined && kind(attribute, lore).is_none() {
            return reading.row(line, Vec::new());
        }
        let mut draft = Draft::new(Kind::Attribute, attribute, "");
        if told.insert(attribute.to_owned()) {
            draft.fields.insert("/options".into(), options(attribute, lore));
            if !is_defined {
                draft.fields.insert("/type".into(), json!("select"));
            }
        }
        take(reading, line, draft)
    })
}
