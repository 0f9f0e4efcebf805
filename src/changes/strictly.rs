//! Strict reading of documents: what does not fit is refused by field, value, reason and fix.

use crate::error::{FieldError, Invalid};
use crate::kernel::message::Message;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// Reads a document into a type that denies unknown fields; the refusal names the path.
pub fn read<T: DeserializeOwned>(value: Value) -> Result<T, Invalid> {
    let shown = value.clone();
    serde_path_to_error::deserialize(value).map_err(|error| {
        let path = error.path().to_string();
        let said = error.into_inner().to_string();
        refusal(&path, &said, &shown)
    })
}

/// Turns what serde says into our words. Unknown fields are told with the fields there are.
fn refusal(path: &str, said: &str, document: &Value) -> Invalid {
    let path = if path == "." { "" } else { path };
    if let Some(rest) = said.strip_prefix("unknown field `") {
        let (name, expected) = rest.split_once("`, expected ").unwrap_or((rest.trim_end_matches('`'), ""));
        let expected = expected.trim_start_matches("one of ").replace('`', "");
        // Newer versions of the path end in the unknown field itself.
        let field = match path.rsplit('.').next() {
            Some(last) if last == name => path.to_owned(),
            _ if path.is_empty() => name.to_owned(),
            _ => format!("{path}.{name}"),
        };
        return Invalid::at(
            field,
            Message::new("field-unknown").with("field", name).with("expected", expected),
        );
    }
    if let Some(rest) = said.strip_prefix("missing field `") {
        let name = rest.trim_end_matches('`');
        let field = if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") };
        return Invalid::at(field, Message::new("field-missing").with("field", name));
    }
    let value = at_path(document, path).map(|v| v.as_str().map_or_else(|| v.to_string(), str::to_owned));
    Invalid {
        fields: vec![FieldError {
            field: path.to_owned(),
            value: value.map(cut),
            message: Message::new("field-unreadable").with("reason", said),
        }],
    }
}

fn cut(text: String) -> String {
    if text.chars().count() > 200 { text.chars().take(199).chain(['…']).collect() } else { text }
}

/// The value at a path such as `prices[2].amount`.
fn at_path<'v>(document: &'v Value, path: &str) -> Option<&'v Value> {
    let pointer = path.replace('[', ".").replace(']', "");
    let steps = pointer.split('.').filter(|step| !step.is_empty());
    steps.into_iter().try_fold(document, |value, step| match value {
        Value::Array(items) => items.get(step.parse::<usize>().ok()?),
        other => other.get(step),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde::Deserialize;
    use serde_json::json;

    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    #[allow(dead_code)]
    struct Outer {
        inner: Inner,
    }
    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    #[allow(dead_code)]
    struct Inner {
        size: u8,
    }

    #[test]
    fn a_refusal_names_field_value_and_reason() {
        for (value, field, key, given) in [
            (json!({"inner": {"size": 300}}), "inner.size", "field-unreadable", Some("300")),
            (json!({"inner": {"size": "x"}}), "inner.size", "field-unreadable", Some("x")),
            (json!({"inner": {"sise": 3}}), "inner.sise", "field-unknown", None),
            (json!({"inner": {}}), "inner.size", "field-missing", None),
        ] {
            let invalid = read::<Outer>(value).unwrap_err();
            let error = &invalid.fields[0];
            assert_eq!(
                (error.field.as_str(), error.message.key, error.value.as_deref()),
                (field, key, given)
            );
        }
    }
}
