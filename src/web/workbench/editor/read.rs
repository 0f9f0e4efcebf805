//! From a form to a merge patch.

use super::{attributes, open::Open};
use crate::catalog::fields::{self, Control, Field, at, put};
use crate::changes::merge::Doc;
use crate::error::Invalid;
use crate::facts::{CareCode, Known};
use crate::kernel::locale::Locale;
use crate::words::Words;
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;

/// What was typed, by field; a field that comes twice is a list.
pub type Typed = Map<String, Value>;

/// What a form wants changed.
///
/// # Errors
/// What cannot be read, field by field.
pub fn patch(words: &Words, reader: &Locale, open: &Open, typed: &Typed) -> Result<Doc, Invalid> {
    let (mut patch, mut invalid) = (Doc::new(), Invalid::default());
    let mut wholes: BTreeSet<&'static str> = BTreeSet::new();
    let all = attributes::with_fields(open);
    for field in &all {
        let Some(text) = said(typed.get(&field.path)) else { continue };
        match field.whole {
            Some(whole) => _ = wholes.insert(whole),
            None => match wanted(words, reader, open, field, &text) {
                Ok(Some(value)) => put(&mut patch, &field.path, value),
                Ok(None) => {}
                Err(found) => invalid.push(found),
            },
        }
    }
    for whole in wholes {
        let parts = all.iter().filter(|field| field.whole == Some(whole));
        match whole_of(words, reader, open, whole, parts, typed) {
            Ok(value) => patch.extend(value.map(|value| (whole.to_owned(), value))),
            Err(found) => invalid.push(found),
        }
    }
    patch.extend(care(open, typed).map(|care| ("care".to_owned(), care)));
    patch.extend(super::pictures::read(open, typed).map(|images| ("images".to_owned(), images)));
    patch.extend(super::media::read(open, typed).map(|media| ("media".to_owned(), media)));
    acts(open, typed, &mut patch);
    attributes::keep_inherited(open, &mut patch);
    invalid.verdict().map(|()| patch)
}

/// What was typed or chosen; choices of many in one text.
fn said(value: Option<&Value>) -> Option<String> {
    match value? {
        Value::String(text) => Some(text.clone()),
        Value::Array(list) => Some(list.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(",")),
        _ => None,
    }
}

/// *Own it* and *inherit again*: one field each, with everything else that the form says.
fn acts(open: &Open, typed: &Typed, patch: &mut Doc) {
    let act = typed.get("do").and_then(Value::as_str).unwrap_or_default();
    match act.split_once(':') {
        Some(("own", path)) if at(patch, path).is_none() => {
            if let Some(value) = at(&open.above, path) {
                put(patch, path, value.clone());
            }
        }
        Some(("suggest", "care")) => {
            if let Some(care) = open.suggested_care() {
                put(patch, "care", json!(care));
            }
        }
        Some(("inherit", path)) if at(&open.own, path).is_some() => put(patch, path, Value::Null),
        _ => {}
    }
}

/// What one field should be; none if it stays as it is.
fn wanted(
    words: &Words,
    reader: &Locale,
    open: &Open,
    field: &Field,
    text: &str,
) -> Result<Option<Value>, Invalid> {
    let text = text.replace("\r\n", "\n");
    let text = text.trim().trim_start_matches(',');
    let own = at(&open.own, &field.path);
    if text.is_empty() {
        let inherits = at(&open.above, &field.path).is_some();
        let is_text =
            matches!(field.control, Control::Line | Control::Area | Control::List) && field.locale.is_some();
        return Ok(match own {
            None => None,
            // Emptied although the style says something: own, and none.
            Some(Value::Array(_)) if inherits && is_text => Some(json!([])),
            Some(_) if inherits && is_text => Some(json!("")),
            Some(_) => Some(Value::Null),
        });
    }
    // An inherited list of codes is shown as it is: what was not touched stays inherited.
    let value = fields::read(words, reader, field, text)?;
    Ok(Some(value).filter(|value| own.is_some() || at(&open.above, &field.path) != Some(value)))
}

/// An object that is overridden as a whole: what is inherited, with what was typed.
fn whole_of<'f>(
    words: &Words,
    reader: &Locale,
    open: &Open,
    whole: &str,
    parts: impl Iterator<Item = &'f Field>,
    typed: &Typed,
) -> Result<Option<Value>, Invalid> {
    let own = open.own.get(whole).and_then(Value::as_object);
    let above = open.above.get(whole).and_then(Value::as_object);
    let before = own.or(above).cloned().unwrap_or_default();
    let (mut after, mut invalid) = (before.clone(), Invalid::default());
    for field in parts {
        let Some(text) = typed.get(&field.path).and_then(Value::as_str) else { continue };
        let name = field.path.rsplit('.').next().unwrap_or_default();
        if text.trim().is_empty() {
            after.remove(name);
            continue;
        }
        match fields::read(words, reader, field, text.trim()) {
            Ok(value) => _ = after.insert(name.to_owned(), value),
            Err(found) => invalid.push(found),
        }
    }
    invalid.verdict()?;
    if after == before {
        return Ok(None);
    }
    if after.is_empty() && above.is_none() {
        return Ok(Some(Value::Null));
    }
    // In a merge patch what is gone is said by `null`.
    let gone = own.into_iter().flat_map(Map::keys).filter(|name| !after.contains_key(*name)).cloned();
    let gone: Vec<String> = gone.collect();
    after.extend(gone.into_iter().map(|name| (name, Value::Null)));
    Ok(Some(Value::Object(after)))
}

/// The care that was clicked: a code for each subgroup, and phrases.
fn care(open: &Open, typed: &Typed) -> Option<Value> {
    typed.get("care.shown")?;
    let before = open.own.get("care");
    let codes: Vec<&str> = subgroups()
        .iter()
        .filter_map(|group| typed.get(&format!("care.{group}")).and_then(Value::as_str))
        .filter(|code| !code.is_empty())
        .collect();
    let phrases: Vec<&str> = match typed.get("care.phrases") {
        Some(Value::String(one)) => vec![one],
        Some(Value::Array(list)) => list.iter().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    };
    if codes.is_empty() && phrases.is_empty() {
        return before.map(|_| Value::Null);
    }
    let edition = before.and_then(|care| care.get("edition")).cloned().unwrap_or_else(|| json!("2023"));
    let mut care = Map::from_iter([("codes".to_owned(), json!(codes)), ("edition".to_owned(), edition)]);
    let had_phrases = before.is_some_and(|care| care.get("phrases").is_some());
    match phrases.is_empty() {
        false => _ = care.insert("phrases".to_owned(), json!(phrases)),
        true if had_phrases => _ = care.insert("phrases".to_owned(), Value::Null),
        true => {}
    }
    Some(Value::Object(care))
}

/// The subgroups of care in the standard's order.
pub fn subgroups() -> Vec<&'static str> {
    let mut found: Vec<&'static str> = Vec::new();
    for code in CareCode::all().map(Known::fact) {
        if !found.contains(&code.subgroup) {
            found.push(code.subgroup);
        }
    }
    found
}
