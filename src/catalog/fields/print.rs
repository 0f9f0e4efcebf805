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
        (Control::Care, Some(care)) => {
            let list = |name: &str| care.get(name).and_then(Value::as_array).cloned().unwrap_or_default();
            let all = list("codes").into_iter().chain(list("phrases"));
            all.filter_map(|code| code.as_str().map(str::to_owned)).collect::<Vec<_>>().join(", ")
        }
        (control, Some(Value::Array(list))) => {
            let is_line = matches!(control, Control::Codes | Control::Options);
            let mark = if is_line { ", " } else { "\n" };
            list.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(mark)
        }
        (_, Some(Value::String(text))) => text.clone(),
        (_, Some(Value::Number(number))) => number.to_string(),
        (_, Some(Value::Bool(is))) => is.to_string(),
        _ => String::new(),
    }
}
