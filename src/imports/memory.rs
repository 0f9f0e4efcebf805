//! What the sources said last, field by field, so that a value that did not change leaves people's edits alone.
//!
//! # Why
//! Keeping the values would double the catalogue; a mark of fourteen letters per field tells as well whether a cell is
//! the one of last time. A record whose marks are all known need not even be looked at.

use super::draft::Fields;
use crate::db::{Column, Rows, Sort, Tx};
use crate::error::Result;
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use serde_json::Value;
use std::collections::{BTreeMap, HashMap};
use uuid::Uuid;

/// Letters of a field's hash, and of its value's.
const FIELD: usize = 6;
const VALUE: usize = 8;

/// A record's marks: field → value.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Marks(BTreeMap<String, String>);

impl Marks {
    fn parse(text: &str) -> Marks {
        let pairs = text.as_bytes().chunks_exact(FIELD + VALUE);
        let letters = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        Marks(pairs.map(|pair| (letters(&pair[..FIELD]), letters(&pair[FIELD..]))).collect())
    }

    fn print(&self) -> String {
        self.0.iter().flat_map(|(field, value)| [field.as_str(), value.as_str()]).collect()
    }

    /// Whether a field had this value last time.
    pub fn knows(&self, field: &str, value: &Value) -> bool {
        self.0.get(&field_mark(field)).is_some_and(|mark| *mark == value_mark(value))
    }

    /// Notes what a source says now; fields of which it says nothing keep their mark.
    pub fn note(&mut self, fields: &Fields) {
        for (field, value) in fields {
            self.0.insert(field_mark(field), value_mark(value));
        }
    }
}

fn letters(hash: blake3::Hash, bytes: usize, wanted: usize) -> String {
    let mut text = URL_SAFE_NO_PAD.encode(&hash.as_bytes()[..bytes]);
    text.truncate(wanted);
    text
}

fn field_mark(field: &str) -> String {
    letters(blake3::hash(field.as_bytes()), 5, FIELD)
}

fn value_mark(value: &Value) -> String {
    letters(blake3::hash(value.to_string().as_bytes()), 6, VALUE)
}

/// The marks of records of a kind, by folded code.
pub async fn of(tx: &mut Tx, kind: &str, codes: &[&str]) -> Result<HashMap<String, Marks>> {
    let rows: Vec<(String, String)> = tx
        .query("SELECT code_folded, marks FROM import_values WHERE kind = $1 AND")
        .bind(kind)
        .among_text("code_folded", codes)
        .all()
        .await?;
    Ok(rows.into_iter().map(|(code, marks)| (code, Marks::parse(&marks))).collect())
}

const COLUMNS: &[Column] = &[("kind", Sort::Text), ("code_folded", Sort::Text), ("marks", Sort::Text)];

/// Keeps the marks of records of a kind, and what they were before this run, for the case that it is taken back.
pub async fn keep(tx: &mut Tx, run: Uuid, kind: &str, marks: &[(&str, Marks)]) -> Result<()> {
    let codes: Vec<&str> = marks.iter().map(|(code, _)| *code).collect();
    tx.query(
        "INSERT INTO import_marks (import_id, kind, code_folded, marks)
         SELECT $1, v.kind, v.code_folded, v.marks FROM import_values v WHERE v.kind = $2 AND",
    )
    .bind(run)
    .bind(kind)
    .among_text("v.code_folded", &codes)
    .raw(" ON CONFLICT DO NOTHING")
    .run()
    .await?;
    let mut rows = Rows::of("import_values", COLUMNS);
    marks.iter().for_each(|(code, marks)| rows.push(&(kind, code, marks.print())));
    rows.upsert(tx, &["kind", "code_folded"]).await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn marks_tell_what_changed_and_survive_their_print() {
        let said =
            Fields::from([("title@en".to_owned(), json!("Shirt")), ("price.EUR".to_owned(), json!("89"))]);
        let mut marks = Marks::default();
        marks.note(&said);
        let read = Marks::parse(&marks.print());
        assert_eq!(read, marks);
        assert!(read.knows("title@en", &json!("Shirt")));
        assert!(!read.knows("title@en", &json!("Linen shirt")));
        assert!(!read.knows("title@de", &json!("Shirt")));
    }
}
