//! What people write, as a value.

use super::{Control, Field};
use crate::catalog::{Shared, care_text, composition_text};
use crate::error::Invalid;
use crate::kernel::{fold::fold, locale::Locale, message::Message};
use crate::words::Words;
use serde_json::{Value, json};

/// What a text means as the value of a field; the text is not empty.
///
/// # Errors
/// What cannot be read, at the field's path.
pub fn read(words: &Words, reader: &Locale, field: &Field, text: &str) -> Result<Value, Invalid> {
    let list = |mark: char| {
        let entries = text.split(mark).map(str::trim).filter(|entry| !entry.is_empty());
        entries.collect::<Vec<_>>()
    };
    match field.control {
        Control::List => Ok(json!(list('\n'))),
        Control::Codes => Ok(json!(list(','))),
        Control::Number => match text.parse::<u32>() {
            Ok(number) => Ok(json!(number)),
            Err(_) => Err(Invalid::at(&field.path, Message::new("workbench-number")).value(text)),
        },
        Control::Centimetres => match text.replace(',', ".").parse::<f64>() {
            Ok(number) if (1.0..1_000.0).contains(&number) => Ok(json!((number * 10.0).round() as u32)),
            _ => Err(Invalid::at(&field.path, Message::new("workbench-number")).value(text)),
        },
        Control::Composition => match composition_text::read(words, text, Some(reader)) {
            Ok(composition) => Ok(json!(composition)),
            Err(unread) => Err(composition_text::refusal(&field.path, &unread)),
        },
        Control::Care => care_text::read(words, text, Some(reader))
            .map_err(|message| Invalid::at(&field.path, message).value(text)),
        Control::Options => Ok(json!(list(','))),
        Control::Decimal => match text.replace(',', ".").parse::<f64>() {
            Ok(number) if number.is_finite() => Ok(number_of(number)),
            _ => Err(Invalid::at(&field.path, Message::new("workbench-number")).value(text)),
        },
        Control::YesNo => match yes(words, reader, text) {
            Some(is) => Ok(json!(is)),
            None => Err(Invalid::at(&field.path, Message::new("grid-yes-or-no")).value(text)),
        },
        Control::Code(vocabulary) => {
            Ok(json!(words.recognise(vocabulary, text, Some(reader)).unwrap_or(text)))
        }
        Control::Line | Control::Area | Control::Record(_) | Control::Option | Control::Day => {
            Ok(json!(text))
        }
    }
}

/// A whole number stays one.
fn number_of(number: f64) -> Value {
    if number.fract() == 0.0 && number.abs() < 1e15 { json!(number as i64) } else { json!(number) }
}

/// `true`, `yes`, or what the reader says for it.
fn yes(words: &Words, reader: &Locale, text: &str) -> Option<bool> {
    let said = fold(text);
    let is = |code: &str, also: [&str; 3]| {
        also.contains(&said.as_str()) || said == fold(&words.text(reader, &format!("grid-value-{code}")))
    };
    match () {
        () if is("yes", ["true", "yes", "1"]) => Some(true),
        () if is("no", ["false", "no", "0"]) => Some(false),
        () => None,
    }
}

/// [`read`], where a choice may also be called by its name.
///
/// # Errors
/// As [`read`].
pub fn understand(
    words: &Words,
    reader: &Locale,
    shared: &Shared,
    field: &Field,
    text: &str,
) -> Result<Value, Invalid> {
    let choices = super::options(words, reader, shared, field);
    let meant = |text: &str| {
        let folded = fold(text);
        let by_code = choices.iter().find(|(code, _)| fold(code) == folded);
        let found = by_code.or_else(|| choices.iter().find(|(_, label)| fold(label) == folded));
        found.map_or_else(|| text.to_owned(), |(code, _)| code.clone())
    };
    match field.control {
        Control::Record(_) | Control::Option => Ok(json!(meant(text))),
        Control::Options => Ok(json!(text.split(',').map(|one| meant(one.trim())).collect::<Vec<_>>())),
        _ => read(words, reader, field, text),
    }
}
