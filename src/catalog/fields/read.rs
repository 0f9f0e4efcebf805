//! What people write, as a value.

use super::{Control, Field};
use crate::catalog::composition_text;
use crate::error::Invalid;
use crate::kernel::{locale::Locale, message::Message};
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
        Control::Line | Control::Area | Control::Code(_) | Control::Record(_) => Ok(json!(text)),
    }
}
