//! Which fields people fill in, in the order of the editor's sections; how a text becomes a value, and a value a text.
//!
//! The editor shows them section by section, the list of products as columns, and whoever changes many products at once
//! chooses among them: one list for all.

mod options;
mod patch;
mod print;
mod read;
mod say;

pub use options::{Choice, categories, options};
pub use patch::{Change, patch};
pub use print::print;
pub use read::{read, understand};
pub use say::say;

use crate::catalog::{Shared, fit};
use crate::changes::kind::Kind;
use crate::facts::Vocabulary;
use crate::kernel::locale::Locale;
use crate::taxonomy::AttributeType;
use crate::words::Words;

/// How a field is filled in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Control {
    /// One line.
    Line,
    /// Several lines.
    Area,
    /// A list, an entry per line.
    List,
    /// A whole number.
    Number,
    /// A length held in mm and typed in cm.
    Centimetres,
    /// A composition as people write it.
    Composition,
    /// One of a closed list of codes.
    Code(Vocabulary),
    /// One of the records of a kind.
    Record(Kind),
    /// Codes of other records, divided by commas.
    Codes,
    /// Care as people write it, or its codes.
    Care,
    /// One of the options of a custom attribute.
    Option,
    /// Any of the options of a custom attribute, divided by commas.
    Options,
    /// A number with decimals.
    Decimal,
    /// Yes or no.
    YesNo,
    /// A day.
    Day,
}

/// A field of the form.
#[derive(Debug, Clone, PartialEq)]
pub struct Field {
    /// Its path in the record: `texts.de.title`.
    pub path: String,
    /// The Fluent key of its name.
    pub label: String,
    /// How it is filled in.
    pub control: Control,
    /// The section it stands in.
    pub section: &'static str,
    /// Whether it is a part of an object that is overridden as a whole: `fabric`, `model`, `trade`.
    pub whole: Option<&'static str>,
    /// The language of its text.
    pub locale: Option<Locale>,
}

/// The texts of a language, with the way each is written.
const TEXTS: [(&str, Control); 8] = [
    ("title", Control::Line),
    ("short_description", Control::Area),
    ("description", Control::Area),
    ("highlights", Control::List),
    ("keywords", Control::List),
    ("colour", Control::Line),
    ("seo_title", Control::Line),
    ("seo_description", Control::Area),
];

/// The languages in which texts are written: required ones first, the first of all is the source.
pub fn locales(shared: &Shared) -> Vec<Locale> {
    let channels = || shared.channels.iter().map(|kept| &kept.record);
    let required = channels().flat_map(|channel| &channel.required_locales);
    let offered = channels().flat_map(|channel| &channel.offered_locales);
    let mut found: Vec<Locale> = vec![shared.source_locale()];
    for locale in required.chain(offered) {
        if !found.contains(locale) {
            found.push(locale.clone());
        }
    }
    found
}

fn field(path: &str, control: Control, section: &'static str) -> Field {
    let name = path.replace(['.', '_'], "-");
    Field {
        path: path.to_owned(),
        label: format!("bench-field-{name}"),
        control,
        section,
        whole: None,
        locale: None,
    }
}

fn part(whole: &'static str, name: &str, control: Control, section: &'static str) -> Field {
    Field { whole: Some(whole), ..field(&format!("{whole}.{name}"), control, section) }
}

/// Every field of a product's or a style's form.
pub fn all(kind: Kind, shared: &Shared) -> Vec<Field> {
    let mut found = sorting(kind);
    found.push(field("composition", Control::Composition, "composition"));
    found.push(part("fabric", "weight_gsm", Control::Number, "composition"));
    found.push(part("fabric", "construction", Control::Line, "composition"));
    found.push(part("fabric", "finish", Control::Line, "composition"));
    for (name, vocabulary) in fit::VOCABULARIES {
        let label = format!("bench-field-fit-{}", name.replace('_', "-"));
        found.push(Field { label, ..field(&format!("fit.{name}"), Control::Code(vocabulary), "fit") });
    }
    found.push(part("model", "height_mm", Control::Centimetres, "fit"));
    found.push(part("model", "size", Control::Line, "fit"));
    found.push(field("size_chart", Control::Record(Kind::SizeChart), "size_chart"));
    for (i, locale) in locales(shared).into_iter().enumerate() {
        let section = if i == 0 { "texts" } else { "translations" };
        found.extend(TEXTS.into_iter().map(|(name, control)| Field {
            label: format!("bench-field-{}", name.replace('_', "-")),
            locale: Some(locale.clone()),
            ..field(&format!("texts.{locale}.{name}"), control, section)
        }));
    }
    found.push(field("return_policy", Control::Record(Kind::ReturnPolicy), "returns"));
    found.push(field("shipping_profile", Control::Record(Kind::ShippingProfile), "shipping"));
    found.extend(trade());
    for kind in crate::catalog::style::ASSOCIATION_KINDS {
        let label = format!("bench-field-{}", kind.replace('_', "-"));
        found.push(Field { label, ..field(&format!("associations.{kind}"), Control::Codes, "links") });
    }
    found
}

/// Every field that holds one value, also those with a shape of their own in the editor: care, and custom attributes that
/// are the same in every language and on every channel.
pub fn everything(kind: Kind, shared: &Shared) -> Vec<Field> {
    if kind == Kind::Variant {
        let own = |path: &str, control| Field {
            label: format!("grid-field-{}", path.replace('_', "-")),
            ..field(path, control, "sizes")
        };
        let weight = Field { label: "grid-weight".to_owned(), ..own("weight_g", Control::Number) };
        let archived = Field { label: "bench-state-archived".to_owned(), ..own("archived", Control::YesNo) };
        return vec![own("gtin", Control::Line), weight, archived];
    }
    let mut found = all(kind, shared);
    found.push(Field { label: "bench-item-care".to_owned(), ..field("care", Control::Care, "care") });
    let plain = shared.attributes.iter().map(|kept| &kept.record);
    found.extend(
        plain
            .filter(|a| !(a.per_locale || a.per_channel))
            .map(|attribute| of_attribute(&format!("attributes.{}", attribute.code), attribute.kind)),
    );
    found
}

/// A value of a custom attribute, or its value in a language or on a channel.
pub fn of_attribute(path: &str, kind: AttributeType) -> Field {
    let control = match kind {
        AttributeType::Text => Control::Line,
        AttributeType::Number => Control::Decimal,
        AttributeType::Boolean => Control::YesNo,
        AttributeType::Date => Control::Day,
        AttributeType::Select => Control::Option,
        AttributeType::MultiSelect => Control::Options,
    };
    field(path, control, "attributes")
}

/// What a reader calls a field, with the language of a text: `Title (de)`.
pub fn name(words: &Words, reader: &Locale, shared: &Shared, field: &Field) -> String {
    if let Some(code) = field.path.strip_prefix("attributes.") {
        let names = shared.attributes.get(code).map(|kept| kept.record.names.clone()).unwrap_or_default();
        return names.for_reader(reader, &[]).map_or_else(|| code.to_owned(), |(_, text)| text.to_owned());
    }
    if let Some(currency) = field.path.strip_prefix("price.") {
        return format!("{} {currency}", capital(&words.text(reader, &field.label)));
    }
    match (&field.locale, field.path.rsplit('.').next()) {
        (Some(locale), Some(text)) => {
            let said = words.text(reader, &format!("grid-what-{}", text.replace('_', "-")));
            format!("{} ({locale})", capital(&said))
        }
        _ => words.text(reader, &field.label),
    }
}

/// With a capital letter, as a heading begins.
fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

fn sorting(kind: Kind) -> Vec<Field> {
    let category = field("category", Control::Record(Kind::Category), "basics");
    if kind == Kind::Product {
        return vec![category, field("colour_family", Control::Code(Vocabulary::Colour), "basics")];
    }
    vec![
        category,
        field("brand", Control::Record(Kind::Brand), "basics"),
        field("department", Control::Code(Vocabulary::Department), "basics"),
        field("season", Control::Line, "basics"),
    ]
}

fn trade() -> Vec<Field> {
    let country = Control::Code(Vocabulary::Country);
    vec![
        part("trade", "origin_country", country, "trade"),
        part("trade", "customs_code", Control::Line, "trade"),
        part("trade", "weaving_country", country, "trade"),
        part("trade", "dyeing_country", country, "trade"),
        part("trade", "confection_country", country, "trade"),
        part("trade", "recycled_percent", Control::Number, "trade"),
        field("manufacturer", Control::Record(Kind::Party), "trade"),
        field("responsible_person", Control::Record(Kind::Party), "trade"),
    ]
}

/// The value at a path of a document.
pub fn at<'d>(doc: &'d crate::changes::merge::Doc, path: &str) -> Option<&'d serde_json::Value> {
    let mut parts = path.split('.');
    let mut here = doc.get(parts.next()?)?;
    for part in parts {
        here = here.get(part)?;
    }
    Some(here)
}

/// Sets the value at a path of a document.
pub fn put(doc: &mut crate::changes::merge::Doc, path: &str, value: serde_json::Value) {
    match path.split_once('.') {
        None => _ = doc.insert(path.to_owned(), value),
        Some((holder, rest)) => {
            let slot = doc.entry(holder).or_insert_with(|| serde_json::json!({}));
            if !slot.is_object() {
                *slot = serde_json::json!({});
            }
            if let serde_json::Value::Object(inner) = slot {
                put(inner, rest, value);
            }
        }
    }
}
