//! What becomes of one record: a pure function of its document, of what it would inherit, and of the edit.

use super::order::{Act, CATEGORIES, Edit};
use super::price;
use crate::app::App;
use crate::catalog::{
    Shared,
    fields::{self, Change, Control, Field, at},
};
use crate::changes::merge::Doc;
use crate::error::{Invalid, Result};
use crate::kernel::{fold::fold, locale::Locale, message::Message};
use crate::words::Words;
use serde_json::{Value, json};

/// An edit, read: its field, and the value that it names.
pub struct Reading {
    field: Field,
    act: Act,
    /// What is set, put behind or taken away.
    value: Option<Value>,
    /// What becomes of a price.
    price: Option<price::Asked>,
}

/// Whether an edit can be done to its field at all.
///
/// # Errors
/// Invalid, with the part that does not go together.
pub fn check(app: &App, shared: &Shared, reader: &Locale, edit: &Edit) -> Result<(), Invalid> {
    read(&app.words, shared, reader, edit).map(drop)
}

/// Reads an edit.
///
/// # Errors
/// As [`check`].
pub fn read(words: &Words, shared: &Shared, reader: &Locale, edit: &Edit) -> Result<Reading, Invalid> {
    let field = edit.field(shared)?;
    let refused = |key| Err(Invalid::at("edit.act", Message::new(key)));
    if let Some(currency) = price::currency(&field.path) {
        let asked = match &edit.act {
            Act::Set(said) => Some(price::read(said, currency)?),
            Act::Clear => None,
            _ => return refused("bulk-act-text"),
        };
        return Ok(Reading { field, act: edit.act.clone(), value: None, price: asked });
    }
    let text = |text: &str| {
        let text = text.replace("\r\n", "\n");
        if text.trim().is_empty() {
            return Err(Invalid::at("edit.value", Message::new("bulk-value-missing")));
        }
        value(words, shared, reader, &field, text.trim())
    };
    let value = match &edit.act {
        Act::Set(said) => Some(text(said)?),
        Act::Append(_) if !is_text(&field) && !is_list(&field) => return refused("bulk-act-text"),
        Act::Append(said) => Some(text(said)?),
        Act::Remove(_) if !is_list(&field) => return refused("bulk-act-list"),
        Act::Remove(said) => Some(text(said)?),
        Act::Replace { find, .. } if find.is_empty() => {
            return Err(Invalid::at("edit.find", Message::new("bulk-value-missing")));
        }
        Act::Replace { .. } if !is_text(&field) => return refused("bulk-act-text"),
        Act::CopyFrom(locale) if field.locale.as_ref().is_none_or(|own| own == locale) => {
            return refused("bulk-act-locale");
        }
        Act::Replace { .. } | Act::CopyFrom(_) | Act::Clear | Act::Inherit => None,
    };
    Ok(Reading { field, act: edit.act.clone(), value, price: None })
}

fn value(
    words: &Words,
    shared: &Shared,
    reader: &Locale,
    field: &Field,
    text: &str,
) -> Result<Value, Invalid> {
    if field.path != CATEGORIES {
        return fields::understand(words, reader, shared, field, text);
    }
    let one = Field { control: Control::Record(crate::changes::kind::Kind::Category), ..field.clone() };
    let codes = text.split(',').map(str::trim).filter(|code| !code.is_empty());
    let codes = codes.map(|code| fields::understand(words, reader, shared, &one, code));
    Ok(Value::Array(codes.collect::<Result<_, _>>()?))
}

/// Whether a field is a text that can be written on.
pub fn is_text(field: &Field) -> bool {
    let is_plain = matches!(field.control, Control::Line | Control::Area | Control::List);
    is_plain && (field.locale.is_some() || field.path.starts_with("attributes."))
}

/// Whether a field is a list that can be added to.
pub fn is_list(field: &Field) -> bool {
    matches!(field.control, Control::List | Control::Codes | Control::Options)
}

impl Reading {
    /// The patch of a record; none if it is so already.
    pub fn patch(&self, own: &Doc, above: &Doc) -> Option<Doc> {
        if let Some(currency) = price::currency(&self.field.path) {
            return price::patch(own, currency, self.price);
        }
        let change = self.change(own, above)?;
        fields::patch(own, above, &self.field, &change)
    }

    fn change(&self, own: &Doc, above: &Doc) -> Option<Change> {
        let path = &self.field.path;
        // What is shown is what is written on: an inherited text becomes an own one with more in it.
        let shown = at(own, path).or_else(|| at(above, path));
        match (&self.act, &self.value) {
            (Act::Clear, _) => Some(Change::Empty),
            (Act::Inherit, _) => Some(Change::Inherit),
            (Act::Set(_), value) => value.clone().map(Change::Set),
            (Act::Append(_), Some(value)) => Some(Change::Set(appended(shown, value))),
            (Act::Remove(_), Some(value)) => removed(shown?, value).map(Change::Set),
            (Act::Replace { find, with }, _) => replaced(shown?, find, with).map(Change::Set),
            (Act::CopyFrom(locale), _) => {
                let own_locale = self.field.locale.as_ref()?;
                let from = path.replacen(&format!("texts.{own_locale}."), &format!("texts.{locale}."), 1);
                let said = at(own, &from).or_else(|| at(above, &from))?;
                (Some(said) != shown).then(|| Change::Set(said.clone()))
            }
            (Act::Append(_) | Act::Remove(_), None) => None,
        }
    }
}

/// A text with more behind it; a list with those of the entries that it does not have.
fn appended(shown: Option<&Value>, more: &Value) -> Value {
    match (shown, more) {
        (Some(Value::Array(before)), Value::Array(more)) => {
            let mut all = before.clone();
            all.extend(more.iter().filter(|one| !holds(before, one)).cloned());
            Value::Array(all)
        }
        (Some(Value::String(before)), Value::String(more)) if !before.is_empty() => {
            let joins = if before.ends_with(char::is_whitespace) { "" } else { " " };
            json!(format!("{before}{joins}{more}"))
        }
        _ => more.clone(),
    }
}

/// A list without some entries; none if it has none of them.
fn removed(shown: &Value, gone: &Value) -> Option<Value> {
    let (before, gone) = (shown.as_array()?, gone.as_array()?);
    let rest: Vec<Value> = before.iter().filter(|one| !holds(gone, one)).cloned().collect();
    (rest.len() < before.len()).then_some(Value::Array(rest))
}

fn holds(list: &[Value], one: &Value) -> bool {
    let folded = |value: &Value| value.as_str().map(fold);
    list.iter().any(|other| other == one || (folded(one).is_some() && folded(other) == folded(one)))
}

/// The same with other words in it; none if it does not have them.
fn replaced(shown: &Value, find: &str, with: &str) -> Option<Value> {
    match shown {
        Value::String(text) if text.contains(find) => Some(json!(text.replace(find, with))),
        Value::Array(list) => {
            let all: Vec<Value> =
                list.iter().map(|one| replaced(one, find, with).unwrap_or_else(|| one.clone())).collect();
            (all != *list).then_some(Value::Array(all))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bulk::Level;

    #[test]
    fn each_way_changes_a_record_or_leaves_it() {
        let (words, shared) = (Words::load().unwrap(), Shared::default());
        let english = Locale::english();
        let doc = |value: Value| value.as_object().unwrap().clone();
        let own = doc(
            json!({"texts": {"en": {"title": "Linen shirt", "highlights": ["Soft"]}}, "categories": ["Sale"]}),
        );
        let above = doc(json!({"texts": {"en": {"title": "Shirt", "description": "Cool."}}}));
        let said = |field: &str, act: Act| {
            let edit = Edit { level: Level::Product, field: field.to_owned(), act };
            read(&words, &shared, &english, &edit).unwrap().patch(&own, &above).map(Value::Object)
        };
        let text = |field: &str, text: &str| Some(json!({"texts": {"en": {field: text}}}));
        let (title, description) = ("texts.en.title", "texts.en.description");
        assert_eq!(said(title, Act::Append("(washed)".into())), text("title", "Linen shirt (washed)"));
        assert_eq!(said(description, Act::Append("Light.".into())), text("description", "Cool. Light."));
        let replace = |find: &str| Act::Replace { find: find.into(), with: "cotton".into() };
        assert_eq!(said(title, replace("Linen")), text("title", "cotton shirt"));
        assert_eq!(said(title, replace("wool")), None);
        assert_eq!(said(title, Act::Set("Linen shirt".into())), None);
        assert_eq!(said(title, Act::Inherit), Some(json!({"texts": {"en": {"title": null}}})));
        assert_eq!(
            said(CATEGORIES, Act::Append("new, sale".into())),
            Some(json!({"categories": ["Sale", "new"]}))
        );
        assert_eq!(said(CATEGORIES, Act::Remove("SALE".into())), Some(json!({"categories": []})));
        assert_eq!(said(CATEGORIES, Act::Remove("other".into())), None);
        let highlights = said("texts.en.highlights", Act::Append("Soft\nLight".into()));
        assert_eq!(highlights, Some(json!({"texts": {"en": {"highlights": ["Soft", "Light"]}}})));
    }

    #[test]
    fn what_does_not_go_together_is_refused() {
        let (words, shared) = (Words::load().unwrap(), Shared::default());
        let english = Locale::english();
        for (field, act, at, key) in [
            ("season", Act::Set("SS27".into()), "edit.field", "bulk-field-unknown"),
            ("category", Act::Append("x".into()), "edit.act", "bulk-act-text"),
            ("category", Act::Remove("x".into()), "edit.act", "bulk-act-list"),
            ("category", Act::CopyFrom(Locale::english()), "edit.act", "bulk-act-locale"),
            ("category", Act::Set(" ".into()), "edit.value", "bulk-value-missing"),
        ] {
            let edit = Edit { level: Level::Product, field: field.to_owned(), act };
            let refused = read(&words, &shared, &english, &edit).err().unwrap();
            assert_eq!(
                (refused.fields[0].field.as_str(), refused.fields[0].message.key),
                (at, key),
                "{edit:?}"
            );
        }
    }
}
