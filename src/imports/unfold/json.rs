//! The records of a JSON file: a list of objects, an object that holds one, or objects one after another, however they are
//! printed. Our own records come out a line each; all others become a table: nested fields by dots (`price.amount`),
//! lists of values joined by `|`, lists of objects as JSON.

use super::items::{Items, Shape};
use super::table::Table;
use super::{Folder, refuse};
use crate::error::Result;
use crate::imports::source::Source;
use crate::imports::table::MOST_COLUMNS;
use crate::kernel::message::Message;
use serde_json::{Map, Value};
use std::collections::HashMap;
use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::Path;

/// How much of a file is looked at to tell its shape.
const LOOKED_AT: usize = 1 << 16;

/// Unfolds a JSON file; none if it is no JSON, or our own NDJSON, which is read as it is.
pub fn unfold(source: &Source, folder: &Folder) -> Result<Option<Source>> {
    let Some(shape) = shape(source)? else { return Ok(None) };
    let mut items = Items::new(source.text()?, shape);
    let first = next(source, &mut items)?;
    let to = folder.fresh();
    let width = match first {
        None => return Err(refuse(&source.name, Message::new("import-file-empty"))),
        Some((_, first)) if first.contains_key("kind") => {
            records(source, shape, &to)?;
            0
        }
        Some(_) => table(source, shape, &to)?,
    };
    Ok(Some(Source::unfolded(to, source.name.clone(), width)))
}

/// How the objects of a file lie in it; none if it holds none, or one of our own in each line.
fn shape(source: &Source) -> Result<Option<Shape>> {
    let beginning = source.beginning(LOOKED_AT)?;
    let text = beginning.trim_start_matches('\u{feff}').trim_start();
    let line = text.lines().next().unwrap_or("");
    let whole: Option<Map<String, Value>> = serde_json::from_str(line).ok();
    let is_all = text.trim_end().len() == line.trim_end().len();
    Ok(match (text.chars().next(), whole) {
        (Some('['), _) => Some(Shape::List),
        (Some('{'), Some(first)) if first.contains_key("kind") => None,
        (Some('{'), Some(first)) if is_all && first.values().any(is_list_of_objects) => Some(Shape::Held),
        (Some('{'), Some(_)) => Some(Shape::Sequence),
        (Some('{'), None) => broken_over_lines(text),
        _ => None,
    })
}

fn is_list_of_objects(value: &Value) -> bool {
    value.as_array().is_some_and(|items| items.first().is_some_and(Value::is_object))
}

/// The shape of an object whose first line is not all of it: what stands directly in it tells.
fn broken_over_lines(text: &str) -> Option<Shape> {
    let (mut depth, mut quoted, mut escaped) = (0_u32, false, false);
    let mut last = b' ';
    let mut begun = 0;
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if quoted => escaped = true,
            b'"' => {
                // Our own records say their kind, printed over lines or cut off.
                if quoted && depth == 1 && &text.as_bytes()[begun..at] == b"kind" {
                    return if text.contains('\n') && !text.starts_with("{\"kind\"") {
                        Some(Shape::Sequence)
                    } else {
                        None
                    };
                }
                quoted = !quoted;
                begun = at + 1;
            }
            _ if quoted => {}
            b'{' if depth == 2 && last == b'[' => return Some(Shape::Held),
            b'{' | b'[' => depth += 1,
            b'}' | b']' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if !byte.is_ascii_whitespace() {
            last = byte;
        }
    }
    Some(Shape::Sequence)
}

type Item = (u64, Map<String, Value>);

fn next<R: std::io::Read>(source: &Source, items: &mut Items<R>) -> Result<Option<Item>> {
    let told = |line: u64, reason: String| {
        let message = Message::new("import-json-broken").with("line", line).with("reason", reason);
        refuse(&source.name, message)
    };
    let Some((line, text)) = items.next().map_err(|(line, e)| told(line, e.to_string()))? else {
        return Ok(None);
    };
    let object = serde_json::from_slice(text).map_err(|e| told(line + e.line() as u64 - 1, e.to_string()))?;
    Ok(Some((line, object)))
}

/// Our own records, a line each, each with the line where it began.
fn records(source: &Source, shape: Shape, to: &Path) -> Result<()> {
    let mut items = Items::new(source.text()?, shape);
    let mut out = BufWriter::new(File::create(to)?);
    while let Some((line, object)) = next(source, &mut items)? {
        write!(out, "{line}\t")?;
        serde_json::to_writer(&mut out, &object)?;
        out.write_all(b"\n")?;
    }
    Ok(out.flush()?)
}

/// Objects as rows; their fields are collected first, since any of them may have one more.
fn table(source: &Source, shape: Shape, to: &Path) -> Result<usize> {
    let mut names: Vec<String> = Vec::new();
    let mut places: HashMap<String, usize> = HashMap::new();
    let mut items = Items::new(source.text()?, shape);
    while let Some((_, object)) = next(source, &mut items)? {
        let mut known = |name: String, _: String| {
            if !places.contains_key(&name) {
                places.insert(name.clone(), names.len());
                names.push(name);
            }
        };
        flatten("", &object, &mut known);
        if names.len() > MOST_COLUMNS {
            let message = Message::new("import-too-many-columns").with("limit", MOST_COLUMNS);
            return Err(refuse(&source.name, message));
        }
    }
    let mut table = Table::create(to)?;
    table.row(0, &names)?;
    let mut items = Items::new(source.text()?, shape);
    while let Some((line, object)) = next(source, &mut items)? {
        let mut cells = vec![String::new(); names.len()];
        flatten("", &object, &mut |name, text| cells[places[&name]] = text);
        table.row(line, &cells)?;
    }
    table.finish()
}

fn flatten(prefix: &str, object: &Map<String, Value>, take: &mut dyn FnMut(String, String)) {
    for (key, value) in object {
        let name = if prefix.is_empty() { key.clone() } else { format!("{prefix}.{key}") };
        match value {
            Value::Object(inner) => flatten(&name, inner, take),
            Value::Null => {}
            Value::Array(items) if items.iter().any(|item| item.is_object() || item.is_array()) => {
                take(name, value.to_string());
            }
            Value::Array(items) => take(name, items.iter().map(text_of).collect::<Vec<_>>().join("|")),
            value => take(name, text_of(value)),
        }
    }
}

fn text_of(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn unfolded(text: &str) -> String {
        let folder = tempfile::tempdir().unwrap();
        let within = Folder::open(folder.path()).unwrap();
        let path = folder.path().join("goods.json");
        std::fs::write(&path, text).unwrap();
        let source = Source::open(&path, "goods.json").unwrap();
        match unfold(&source, &within) {
            Ok(Some(unfolded)) => std::fs::read_to_string(&unfolded.path).unwrap(),
            Ok(None) => "as it is".into(),
            Err(error) => error.fields()[0].message.key.into(),
        }
    }

    #[test]
    fn foreign_objects_become_a_table() {
        let expected = "0,sku,price.amount,tags\n1,A,9.5,x|y\n1,B\n";
        let list = r#"[{"sku":"A","price":{"amount":9.5},"tags":["x","y"]},{"sku":"B","price":null}]"#;
        assert_eq!(unfolded(list), expected);
        assert_eq!(unfolded(&format!(r#"{{"total":2,"products":{list},"next":null}}"#)), expected);
        assert_eq!(unfolded("{\"sku\":\"A\",\"n\":1}\n{\"sku\":\"B\"}\n"), "0,sku,n\n1,A,1\n2,B\n");
        assert_eq!(unfolded(&format!(r#"{{"locales":["en"],"none":[],"products":{list}}}"#)), expected);
        let printed = "{\n  \"products\": [\n    {\n      \"sku\": \"A]}\\\"\"\n    },\n    { \"sku\": \"B\" }\n  ]\n}\n";
        assert_eq!(unfolded(printed), "0,sku\n3,\"A]}\"\"\"\n6,B\n");
        assert_eq!(unfolded(r#"[{"v":[{"a":1}]}]"#), "0,v\n1,\"[{\"\"a\"\":1}]\"\n");
    }

    #[test]
    fn our_own_records_come_a_line_each() {
        let printed = "[\n  {\n    \"kind\": \"brand\",\n    \"code\": \"o\"\n  }\n]";
        assert_eq!(unfolded(printed), "2\t{\"kind\":\"brand\",\"code\":\"o\"}\n");
        assert_eq!(unfolded("{\"kind\":\"brand\",\"code\":\"o\"}\n"), "as it is");
        assert_eq!(
            unfolded("{\n \"code\":\"o\",\n \"kind\":\"brand\"\n}"),
            "1\t{\"code\":\"o\",\"kind\":\"brand\"}\n"
        );
        assert_eq!(unfolded("sku,name\n"), "as it is");
    }

    #[test]
    fn broken_json_is_refused_as_a_whole() {
        for text in ["[{\"sku\":\"A\"},{\"sku\":", "[{\"sku\" \"A\"}]", "[1,2]", "[{\"sku\":\"A\"} x]"] {
            assert_eq!(unfolded(text), "import-json-broken", "{text}");
        }
        assert_eq!(unfolded("[]"), "import-file-empty");
    }
}
