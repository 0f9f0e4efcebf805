//! Many rows with one statement: they travel as one JSON parameter and are unpacked by the engine.

use super::{Tx, dialect::Engine};
use crate::error::Result;
use serde::Serialize;

/// What a column holds, and so how it is unpacked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sort {
    /// A UUID.
    Id,
    /// Text.
    Text,
    /// A whole number.
    Int,
    /// Yes or no.
    Bool,
    /// A moment.
    Time,
    /// A JSON document.
    Json,
    /// The folded code of a record in another table; its id is looked up.
    Ref(&'static str),
}

/// A column's name and what it holds.
pub type Column = (&'static str, Sort);

/// Rows for one table, in the order of its columns.
pub struct Rows {
    table: &'static str,
    columns: &'static [Column],
    json: String,
    count: usize,
}

impl Rows {
    /// No rows yet, for these columns of a table.
    pub fn of(table: &'static str, columns: &'static [Column]) -> Rows {
        Rows { table, columns, json: String::from("["), count: 0 }
    }

    /// One more: a tuple or array with a value for each column, in order.
    pub fn push<T: Serialize>(&mut self, row: &T) {
        if self.count > 0 {
            self.json.push(',');
        }
        self.json.push_str(&serde_json::to_string(row).expect("rows are plain data"));
        self.count += 1;
    }

    /// How many.
    pub fn len(&self) -> usize {
        self.count
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.count == 0
    }

    /// Adds them all; a row that is there already is an error.
    pub async fn insert(self, tx: &mut Tx) -> Result<u64> {
        self.write(tx, "").await
    }

    /// Adds those whose key is not there yet.
    pub async fn insert_new(self, tx: &mut Tx) -> Result<u64> {
        self.write(tx, " ON CONFLICT DO NOTHING").await
    }

    /// Adds them, or replaces all other columns of those whose `key` columns are there already.
    pub async fn upsert(self, tx: &mut Tx, key: &[&str]) -> Result<u64> {
        let others = self.columns.iter().map(|(name, _)| *name).filter(|name| !key.contains(name));
        let set: Vec<String> = others.map(|name| format!("{name} = excluded.{name}")).collect();
        let action =
            if set.is_empty() { "NOTHING".to_owned() } else { format!("UPDATE SET {}", set.join(", ")) };
        let tail = format!(" ON CONFLICT ({}) DO {action}", key.join(", "));
        self.write(tx, &tail).await
    }

    async fn write(mut self, tx: &mut Tx, tail: &str) -> Result<u64> {
        if self.is_empty() {
            return Ok(0);
        }
        self.json.push(']');
        let engine = tx.engine();
        let names: Vec<&str> = self.columns.iter().map(|(name, _)| *name).collect();
        let values: Vec<String> =
            self.columns.iter().enumerate().map(|(i, (_, sort))| unpack(engine, i, *sort)).collect();
        let source = match engine {
            Engine::Sqlite => "json_each($1) AS r WHERE TRUE",
            Engine::Postgres => "jsonb_array_elements($1::jsonb) AS r(value) WHERE TRUE",
        };
        let sql = format!(
            "INSERT INTO {} ({}) SELECT {} FROM {source}{tail}",
            self.table,
            names.join(", "),
            values.join(", ")
        );
        tx.composed(sql).bind(self.json).run().await
    }
}

/// The expression that takes the i-th value out of a row.
fn unpack(engine: Engine, i: usize, sort: Sort) -> String {
    match (engine, sort) {
        (Engine::Sqlite, Sort::Id) => format!("unhex(r.value ->> {i}, '-')"),
        (Engine::Sqlite, Sort::Time) => format!("replace(r.value ->> {i}, 'Z', '+00:00')"),
        (Engine::Sqlite, Sort::Json) => format!("nullif(r.value -> {i}, 'null')"),
        (Engine::Sqlite, Sort::Text | Sort::Int | Sort::Bool) => format!("r.value ->> {i}"),
        (Engine::Postgres, Sort::Id) => format!("(r.value ->> {i})::uuid"),
        (Engine::Postgres, Sort::Time) => format!("(r.value ->> {i})::timestamptz"),
        (Engine::Postgres, Sort::Json) => format!("nullif(r.value -> {i}, 'null'::jsonb)"),
        (Engine::Postgres, Sort::Text) => format!("r.value ->> {i}"),
        (Engine::Postgres, Sort::Int) => format!("(r.value ->> {i})::bigint"),
        (Engine::Postgres, Sort::Bool) => format!("(r.value ->> {i})::boolean"),
        (_, Sort::Ref(table)) => {
            format!("(SELECT o.id FROM {table} o WHERE o.code_folded = r.value ->> {i})")
        }
    }
}
