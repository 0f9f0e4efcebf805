//! What may stand after a field: codes, and what the reader calls them.

use super::Reader;
use super::names::{Field, Shape, one_word};
use crate::catalog::grid::askable;
use crate::catalog::{content::TEXT_FIELDS, standing::State};
use crate::changes::kind::Kind;
use crate::facts::Vocabulary;
use crate::kernel::{fold::fold, locale::Locale, localised::Localised, message::Message};
use crate::search::Condition;
use crate::taxonomy::Item;
use chrono::{Days, NaiveDate};
use std::collections::BTreeSet;

/// A value with what the reader calls it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Known {
    /// Its code.
    pub code: String,
    /// What the reader calls it.
    pub label: String,
}

/// The values of a field that is a closed list here and now; none if anything may stand there.
pub fn known(reader: Reader<'_>, field: &Field) -> Vec<Known> {
    match field.shape {
        Shape::Codes(vocabulary) => {
            let label = |code: &str| reader.words.name(reader.locale, vocabulary, code).text.into_owned();
            vocabulary.codes().into_iter().map(|code| one(code, label(code))).collect()
        }
        Shape::State => State::ALL
            .map(|state| state.as_str())
            .map(|code| one(code, reader.words.text(reader.locale, &format!("bench-state-{}", dashed(code)))))
            .to_vec(),
        Shape::Records(kind) => records(reader, kind),
        Shape::Missing => lackable().map(|code| one(code, what(reader, code))).collect(),
        Shape::Owned => {
            let all = askable::OWNED.into_iter().chain(TEXT_FIELDS);
            all.map(|code| one(code, what(reader, code))).collect()
        }
        Shape::Complete => channels(reader),
        Shape::Changed => ["yes", "no"]
            .map(|code| one(code, reader.words.text(reader.locale, &format!("grid-value-{code}"))))
            .to_vec(),
        Shape::Attribute => options(reader, field),
        Shape::Text | Shape::AsWritten | Shape::Number | Shape::Day | Shape::Money => Vec::new(),
    }
}

/// What can be missing: kinds of information, and texts by name.
pub fn lackable() -> impl Iterator<Item = &'static str> {
    let texts = TEXT_FIELDS.into_iter().filter(|field| *field != "keywords" && !field.starts_with("seo"));
    Item::ALL.into_iter().map(Item::as_str).chain(texts)
}

/// What a kind of information or a field of the record is called.
fn what(reader: Reader<'_>, code: &str) -> String {
    let is_item = Item::ALL.iter().any(|item| item.as_str() == code);
    let name = dashed(code);
    let key = if is_item { format!("bench-item-{name}") } else { format!("grid-what-{name}") };
    reader.words.text(reader.locale, &key)
}

fn dashed(code: &str) -> String {
    code.replace('_', "-")
}

fn one(code: &str, label: impl Into<String>) -> Known {
    Known { code: code.to_owned(), label: label.into() }
}

/// The channels.
pub fn channels(reader: Reader<'_>) -> Vec<Known> {
    reader.shared.channels.iter().map(|kept| one(&kept.record.code, &*kept.record.name)).collect()
}

/// The languages that channels require.
pub fn locales(reader: Reader<'_>) -> Vec<Known> {
    let channels = reader.shared.channels.iter();
    let all: BTreeSet<&Locale> = channels.flat_map(|kept| &kept.record.required_locales).collect();
    let name = |locale: &Locale| {
        reader.words.name(reader.locale, Vocabulary::Language, locale.language()).to_string()
    };
    all.into_iter().map(|locale| one(locale.as_str(), name(locale))).collect()
}

fn records(reader: Reader<'_>, kind: Kind) -> Vec<Known> {
    let shared = reader.shared;
    let said = |names: &Localised, code: &str| {
        let said = names.for_reader(reader.locale, &[Locale::english()]);
        said.map_or_else(|| code.to_owned(), |(_, text)| text.to_owned())
    };
    match kind {
        Kind::Brand => shared.brands.iter().map(|k| one(&k.record.code, &*k.record.name)).collect(),
        Kind::Party => shared.parties.iter().map(|k| one(&k.record.code, &*k.record.name)).collect(),
        Kind::ReturnPolicy => {
            shared.return_policies.iter().map(|k| one(&k.record.code, &*k.record.name)).collect()
        }
        Kind::ShippingProfile => {
            shared.shipping_profiles.iter().map(|k| one(&k.record.code, &*k.record.name)).collect()
        }
        Kind::SizeChart => {
            let charts = shared.size_charts.iter();
            charts.map(|k| one(&k.record.code, said(&k.record.name, &k.record.code))).collect()
        }
        Kind::Category => {
            let all = shared.tree.roots().flat_map(|root| shared.tree.subtree(&root.record.code));
            all.map(|k| one(&k.record.code, said(&k.record.names, &k.record.code))).collect()
        }
        _ => Vec::new(),
    }
}

fn options(reader: Reader<'_>, field: &Field) -> Vec<Known> {
    let code = field.name.trim_start_matches("attributes.");
    let Some(kept) = reader.shared.attributes.get(code) else { return Vec::new() };
    let said = |names: &Localised| names.for_reader(reader.locale, &[]).map(|(_, text)| text.to_owned());
    let options = kept.record.options.iter();
    options.map(|o| one(&o.code, said(&o.names).unwrap_or_else(|| o.code.clone()))).collect()
}

/// The condition that a field is one of these.
///
/// # Errors
/// What is wrong with the value, and what it may be.
pub fn equals(reader: Reader<'_>, field: &Field, text: &str) -> Result<Condition, Message> {
    let column = field.column.clone();
    let beginning = text.strip_suffix('*').filter(|beginning| !beginning.is_empty());
    if let Some(beginning) = beginning
        && matches!(field.shape, Shape::Text | Shape::AsWritten | Shape::Attribute)
    {
        let is_folded = field.shape != Shape::AsWritten;
        return Ok(Condition::Begins(column, if is_folded { fold(beginning) } else { beginning.to_owned() }));
    }
    match field.shape {
        Shape::Text => Ok(Condition::OneOf(column, vec![fold(text)])),
        Shape::AsWritten => {
            let mut ways = vec![text.to_owned(), text.to_uppercase(), text.to_lowercase()];
            ways.dedup();
            Ok(Condition::OneOf(column, ways))
        }
        Shape::Attribute => Ok(attribute(reader, field, text)),
        Shape::Changed => code_of(reader, field, text).map(|code| {
            let changed = Condition::OneOf(column, vec!["yes".to_owned()]);
            if code == "yes" { changed } else { Condition::Not(Box::new(changed)) }
        }),
        Shape::Number | Shape::Money | Shape::Day => compares(reader, field, "=", text),
        _ => Ok(Condition::OneOf(column, vec![code_of(reader, field, text)?])),
    }
}

/// An option by code or name, a day, a number, or whatever it says.
fn attribute(reader: Reader<'_>, field: &Field, text: &str) -> Condition {
    let known = options(reader, field).into_iter().find(|k| fold(&k.label) == fold(text));
    let value = known.map_or_else(|| fold(text), |known| fold(&known.code));
    let as_text = Condition::OneOf(field.column.clone(), vec![value]);
    match thousandths(text) {
        Some(n) => Condition::Any(vec![as_text, Condition::Between(field.column.clone(), Some(n), Some(n))]),
        None => as_text,
    }
}

/// The code that a text means: a code itself, or what the reader calls it.
///
/// # Errors
/// What it may be.
pub fn code_of(reader: Reader<'_>, field: &Field, text: &str) -> Result<String, Message> {
    let (folded, word) = (fold(text), one_word(text));
    let all = known(reader, field);
    let by_code = all.iter().find(|k| fold(&k.code) == folded);
    let by_label = || all.iter().find(|k| fold(&k.label) == folded || one_word(&k.label) == word);
    if let Some(found) = by_code.or_else(by_label) {
        return Ok(found.code.clone());
    }
    if let Shape::Codes(vocabulary) = field.shape
        && let Some(code) = reader.words.recognise(vocabulary, text, Some(reader.locale))
    {
        return Ok(code.to_owned());
    }
    let some: Vec<String> = all.iter().take(8).map(|k| k.code.clone()).collect();
    let more = if all.len() > 8 { " …" } else { "" };
    Err(Message::new("grid-query-value")
        .with("text", text)
        .with("field", super::names::label(reader, field))
        .with("known", some.join(", ") + more))
}

/// The condition that a number, a day or an amount compares so.
///
/// # Errors
/// What cannot be compared, or cannot be read.
pub fn compares(reader: Reader<'_>, field: &Field, sign: &str, text: &str) -> Result<Condition, Message> {
    let (column, first, last) = bounds(reader, field, text)?;
    let between = |low, high| Ok(Condition::Between(column.clone(), low, high));
    match sign {
        "<" => between(None, Some(first.saturating_sub(1))),
        "<=" => between(None, Some(last)),
        ">" => between(Some(last.saturating_add(1)), None),
        ">=" => between(Some(first), None),
        _ => between(Some(first), Some(last)),
    }
}

/// The column, and from where to where a value reaches in it: a day is many moments.
fn bounds(reader: Reader<'_>, field: &Field, text: &str) -> Result<(String, i64, i64), Message> {
    let number = || {
        Message::new("grid-query-number").with("text", text).with("field", super::names::label(reader, field))
    };
    let column = field.column.clone();
    match field.shape {
        Shape::Number => {
            let n: i64 = text.parse().map_err(|_| number())?;
            Ok((column, n, n))
        }
        Shape::Attribute => match (thousandths(text), day(reader.today, text)) {
            (Some(n), _) => Ok((column, n, n)),
            (None, Some(day)) => Ok((column, askable::beginning(day), askable::beginning(day))),
            (None, None) => Err(number()),
        },
        Shape::Day => {
            let day =
                day(reader.today, text).ok_or_else(|| Message::new("grid-query-day").with("text", text))?;
            let next = day.checked_add_days(Days::new(1)).unwrap_or(day);
            Ok((column, askable::beginning(day), askable::beginning(next) - 1))
        }
        Shape::Money => {
            let (column, currency) = priced(reader, &column);
            let amount = currency.and_then(|c| crate::kernel::money::Minor::parse(text, c).ok());
            amount.map(|amount| (column, amount.0, amount.0)).ok_or_else(number)
        }
        _ => Err(Message::new("grid-query-operator").with("field", super::names::label(reader, field))),
    }
}

/// The column of a price and its currency: that of the first market, if none is named.
fn priced(reader: Reader<'_>, column: &str) -> (String, Option<crate::kernel::money::Currency>) {
    let named = column.strip_prefix("price.").and_then(|c| crate::kernel::money::Currency::parse(c).ok());
    let usual = || {
        let channel = reader.shared.channels.get("storefront").or(reader.shared.channels.iter().next())?;
        channel.record.markets.first().map(|market| market.currency)
    };
    let currency = named.or_else(usual);
    (currency.map_or_else(|| column.to_owned(), |c| format!("price.{c}")), currency)
}

fn thousandths(text: &str) -> Option<i64> {
    let number: f64 = text.replace(',', ".").parse().ok().filter(|n: &f64| n.is_finite())?;
    Some((number * 1_000.0).round() as i64)
}

/// `2026-11-01`, `today`, or so many days ago: `-7d`.
fn day(today: NaiveDate, text: &str) -> Option<NaiveDate> {
    let ago = text.strip_prefix('-').and_then(|rest| rest.strip_suffix(['d', 'D']));
    match ago.and_then(|days| days.parse().ok()) {
        Some(days) => today.checked_sub_days(Days::new(days)),
        None if fold(text) == "today" => Some(today),
        None => text.parse().ok(),
    }
}

/// A language by its tag or its name.
pub fn locale_of(reader: Reader<'_>, text: &str) -> Option<Locale> {
    Locale::parse(text).ok().or_else(|| {
        let code = reader.words.recognise(Vocabulary::Language, text, Some(reader.locale))?;
        Locale::parse(code).ok()
    })
}
