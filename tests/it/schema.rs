//! The two folders of migrations are twins: they build the same tables, columns and keys.

use crate::cast::{Engine, House};
use selvedge::db::{dialect, migrate};
use std::collections::BTreeMap;

#[test]
fn the_migrations_of_both_engines_have_the_same_names() {
    let names = |engine| migrate::migrations(engine).into_iter().map(|(name, _)| name).collect::<Vec<_>>();
    assert_eq!(names(dialect::Engine::Sqlite), names(dialect::Engine::Postgres));
}

#[test]
fn every_table_of_sqlite_is_strict() {
    for (name, sql) in migrate::migrations(dialect::Engine::Sqlite) {
        let loose = sql.split("CREATE TABLE").skip(1).filter(|table| {
            let end = table.find(";\n").map_or(*table, |end| &table[..end]);
            !end.trim_end().ends_with("STRICT")
        });
        assert_eq!(loose.count(), 0, "{name}");
    }
}

/// Table → column → what it holds, whether it may be empty, whether it is part of the key.
type Shape = BTreeMap<String, BTreeMap<String, (String, bool, bool)>>;

#[tokio::test(flavor = "multi_thread")]
async fn both_engines_build_the_same_tables() {
    let sqlite = House::open(Engine::Sqlite).await.expect("SQLite is always there");
    let Some(postgres) = House::open(Engine::Postgres).await else { return };
    assert_eq!(sqlite_shape(&sqlite).await, postgres_shape(&postgres).await);
}

async fn sqlite_shape(house: &House) -> Shape {
    let mut tx = house.app.db.read().await.unwrap();
    let rows: Vec<(String, String, String, i64, i64)> = tx
        .query(
            "SELECT m.name, c.name, c.type, c.\"notnull\", c.pk FROM sqlite_master m JOIN pragma_table_info(m.name) c
              WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%' AND m.name NOT LIKE '\\_%' ESCAPE '\\'",
        )
        .all()
        .await
        .unwrap();
    shape(rows.into_iter().map(|(table, column, kind, not_null, key)| {
        let kind = match kind.as_str() {
            "INTEGER" => "number",
            _ => "text or bytes",
        };
        (table, column, kind.to_owned(), not_null == 0 && key == 0, key > 0)
    }))
}

async fn postgres_shape(house: &House) -> Shape {
    let mut tx = house.app.db.read().await.unwrap();
    let rows: Vec<(String, String, String, String, bool)> = tx
        .query(
            "SELECT c.table_name::text, c.column_name::text, c.data_type::text, c.is_nullable::text,
                    EXISTS (SELECT 1 FROM information_schema.table_constraints t
                              JOIN information_schema.key_column_usage k USING (constraint_name, table_schema)
                             WHERE t.constraint_type = 'PRIMARY KEY' AND k.table_name = c.table_name
                               AND k.column_name = c.column_name)
               FROM information_schema.columns c
              WHERE c.table_schema = 'public' AND c.table_name NOT LIKE '\\_%'",
        )
        .all()
        .await
        .unwrap();
    shape(rows.into_iter().map(|(table, column, kind, nullable, key)| {
        let kind = match kind.as_str() {
            "bigint" | "boolean" => "number",
            _ => "text or bytes",
        };
        (table, column, kind.to_owned(), nullable == "YES" && !key, key)
    }))
}

fn shape(rows: impl Iterator<Item = (String, String, String, bool, bool)>) -> Shape {
    let mut shape = Shape::new();
    for (table, column, kind, nullable, key) in rows {
        shape.entry(table).or_default().insert(column, (kind, nullable, key));
    }
    shape
}
