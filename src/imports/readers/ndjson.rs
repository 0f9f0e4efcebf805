//! Our own NDJSON: a record per line, `{"kind": "style", …}` with exactly the fields of the API, or
//! `{"kind": "location", "record": {…}}` where the record has a `kind` of its own.

use crate::changes::{kind::Kind, merge::Doc, plan::code_key};
use crate::error::Result;
use crate::imports::draft::{Claim, Draft, Fields};
use crate::imports::reading::Reading;
use crate::imports::source::Source;
use crate::kernel::message::Message;
use serde_json::Value;
use std::io::{BufRead, BufReader, Read};

/// Longest line that is taken, in bytes.
const LONGEST: u64 = 16 << 20;

/// Reads every line.
pub fn read(source: &Source, reading: &mut Reading) -> Result<()> {
    let mut text = BufReader::new(source.text()?);
    let mut line = Vec::new();
    for number in 1.. {
        line.clear();
        let length = text.by_ref().take(LONGEST).read_until(b'\n', &mut line)?;
        if length == 0 {
            return Ok(());
        }
        if length as u64 == LONGEST && line.last() != Some(&b'\n') {
            reading.reject(number, "", Message::new("import-row-too-long").with("limit", LONGEST >> 20));
            text.skip_until(b'\n')?;
            continue;
        }
        if line.iter().all(u8::is_ascii_whitespace) {
            continue;
        }
        let (number, text) = match source.unfolded {
            Some(_) => placed(&line),
            None => (number, line.as_slice()),
        };
        match draft(text) {
            Ok(draft) => reading.row(number, vec![draft])?,
            Err(message) => reading.reject(number, "", message),
        }
    }
    Ok(())
}

/// A record that was unfolded, and the line where it stood.
pub fn placed(line: &[u8]) -> (u64, &[u8]) {
    let tab = line.iter().position(|byte| *byte == b'\t').unwrap_or(0);
    let number = std::str::from_utf8(&line[..tab]).ok().and_then(|number| number.parse().ok());
    (number.unwrap_or(0), &line[tab..])
}

fn draft(line: &[u8]) -> Result<Draft, Message> {
    if line.windows(6).any(|letters| letters == b"\\u0000") {
        return Err(Message::new("import-row-zero-byte"));
    }
    let value: Value = serde_json::from_slice(line)
        .map_err(|e| Message::new("import-json-unreadable").with("reason", e.to_string()))?;
    let Value::Object(mut doc) = value else { return Err(Message::new("import-json-no-record")) };
    let kind = match doc.remove("kind") {
        Some(Value::String(kind)) => kind,
        _ => return Err(Message::new("import-json-no-record")),
    };
    let kind = kind_of(&kind).ok_or_else(|| Message::new("import-kind-unknown").with("kind", kind))?;
    if let Some(Value::Object(inner)) = doc.remove("record") {
        doc = inner;
    }
    let mut take = |key: &str| match doc.remove(key) {
        Some(Value::String(text)) => text.trim().to_owned(),
        _ => String::new(),
    };
    let code = take(code_key(kind));
    let parent = match kind {
        Kind::Product => take("style"),
        Kind::Variant => take("product"),
        _ => String::new(),
    };
    if code.is_empty() || code.chars().count() > crate::kernel::code::MAX_CODE * 2 {
        return Err(Message::new("import-no-code").with("field", code_key(kind)));
    }
    let mut fields = Fields::new();
    flatten(String::new(), doc, &mut fields);
    Ok(Draft { kind, code, parent, fields, claim: Claim::Is })
}

/// Kinds that a file may hold.
fn kind_of(text: &str) -> Option<Kind> {
    let closed = [
        Kind::Asset,
        Kind::Publication,
        Kind::User,
        Kind::Token,
        Kind::Import,
        Kind::OutsideTaxonomy,
        Kind::Tick,
        Kind::Program,
    ];
    Kind::ALL.iter().copied().find(|kind| kind.as_str() == text && !closed.contains(kind))
}

/// Each leaf under its JSON pointer; a list is a leaf.
fn flatten(prefix: String, doc: Doc, fields: &mut Fields) {
    for (key, value) in doc {
        let pointer = format!("{prefix}/{}", key.replace('~', "~0").replace('/', "~1"));
        match value {
            Value::Object(inner) if !inner.is_empty() => flatten(pointer, inner, fields),
            leaf => _ = fields.insert(pointer, leaf),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_line_is_a_record_in_flat_fields() {
        let line = br#"{"kind":"product","code":"L-1-navy","style":"L-1","texts":{"en":{"title":"Shirt"}},"categories":["a"]}"#;
        let read = draft(line).unwrap();
        assert_eq!((read.kind, read.code.as_str(), read.parent.as_str()), (Kind::Product, "L-1-navy", "L-1"));
        let expected =
            Fields::from([("/texts/en/title".into(), json!("Shirt")), ("/categories".into(), json!(["a"]))]);
        assert_eq!(read.fields, expected);
        let wrapped = br#"{"kind":"location","record":{"kind":"shop","code":"HH"}}"#;
        assert_eq!(draft(wrapped).unwrap().fields["/kind"], json!("shop"));
    }

    #[test]
    fn what_is_no_record_says_why() {
        for (line, key) in [
            ("{\"kind\":\"style\"", "import-json-unreadable"),
            ("[]", "import-json-no-record"),
            ("{\"kind\":\"style\",\"code\":\"A\\u0000\"}", "import-row-zero-byte"),
            ("{\"code\":\"A\"}", "import-json-no-record"),
            ("{\"kind\":\"user\",\"code\":\"A\"}", "import-kind-unknown"),
            ("{\"kind\":\"style\",\"code\":\"\"}", "import-no-code"),
        ] {
            assert_eq!(draft(line.as_bytes()).unwrap_err().key, key, "{line}");
        }
    }
}
