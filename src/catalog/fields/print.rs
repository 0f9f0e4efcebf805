//! A value as people write it.

use super::{Control, Field};
use crate::catalog::composition_text;
use crate::kernel::locale::Locale;
use crate::words::Words;
use serde_json::Value;

/// A value as a form or a cell writes it.
pub fn print(words: &Words, locale: &Locale, field: &Field, value: Option<&Value>) -> String {
    match (field.control, value) {
        (Control::Composition, Some(value)) => serde_json::from_value(value.clone())
            .map(|composition| composition_text::print(words, &composition, locale))
            .unwrap_or_default(),
        (Control::Centimetres, Some(Value::Number(mm))) => {
            let mm = mm.as_u64().unwrap_or(0);
            if mm.is_multiple_of(10) { (mm / 10).to_string() } else { format!("{}.{}", mm / 10, mm % 10) }
        }
        (control, Some(Value::Array(list))) => {
            let mark = if control == Control::Codes { ", " } else { "\n" };
            list.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(mark)
        }
        (_, Some(Value::String(text))) => text.clone(),
        (_, Some(Value::Number(number))) => number.to_string(),
        (_, Some(Value::Bool(is))) => is.to_string(),
        _ => String::new(),
    }
}
