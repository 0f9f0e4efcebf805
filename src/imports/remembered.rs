//! Mappings that were used, by the header of the file: the next file with the same columns is read the same way.
//!
//! # Why
//! A file comes every week under another name; its header stays. The order of columns is part of it no more than their
//! case: somebody moves one, and the rest means what it meant.

use super::detect::{Format, Known};
use super::head::Head;
use super::mapping::Sheet;
use super::source::Source;
use crate::db::{Column, Rows, Sort, Tx};
use crate::error::Result;
use crate::kernel::{clock::Time, fold::fold};
use serde_json::Value;
use sqlx::types::Json as Doc;
use std::collections::HashMap;

/// Mappings by the mark of a header.
pub type Remembered = HashMap<String, Sheet>;

/// What a header is known by: a hash of its names.
pub fn mark(head: &Head) -> String {
    let mut names: Vec<String> = head.names.iter().map(|name| fold(name)).collect();
    names.sort_unstable();
    blake3::hash(names.join("\u{1f}").as_bytes()).to_hex()[..32].to_owned()
}

/// All mappings that are known; one that this version cannot read any more is forgotten.
pub async fn all(tx: &mut Tx) -> Result<Remembered> {
    let rows: Vec<(String, Doc<Value>)> = tx
        .query("SELECT header, mapping FROM import_mappings ORDER BY kept_at DESC LIMIT 1000")
        .all()
        .await?;
    let read =
        |(header, mapping): (String, Doc<Value>)| Some((header, serde_json::from_value(mapping.0).ok()?));
    Ok(rows.into_iter().filter_map(read).collect())
}

const COLUMNS: &[Column] =
    &[("header", Sort::Text), ("mapping", Sort::Json), ("source", Sort::Text), ("kept_at", Sort::Time)];

/// Keeps the mappings by which files were read.
pub async fn keep(tx: &mut Tx, formats: &[(Source, Format)], now: Time) -> Result<()> {
    let mut kept: HashMap<String, (&Sheet, &str)> = HashMap::new();
    for (source, format) in formats {
        if let Format::Flat(head, sheet, Known::Given | Known::Suggested) = format {
            kept.insert(mark(head), (sheet, &source.name));
        }
    }
    let mut rows = Rows::of("import_mappings", COLUMNS);
    for (header, (sheet, source)) in kept {
        let sheet = Sheet { file: None, ..sheet.clone() };
        rows.push(&(header, serde_json::to_value(&sheet)?, source, now));
    }
    rows.upsert(tx, &["header"]).await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_header_is_known_in_any_order_and_case() {
        assert_eq!(mark(&Head::of(&["SKU", "Name"])), mark(&Head::of(&["name", "sku"])));
        assert_ne!(mark(&Head::of(&["SKU", "Name"])), mark(&Head::of(&["SKU", "Name", "Size"])));
    }
}
