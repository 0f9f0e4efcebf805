//! Brings a database to this program's schema. The migrations are embedded; the two folders are twins by file name.

use super::{Db, dialect::Engine};
use crate::error::{Error, Result};
use rust_embed::RustEmbed;
use sqlx::{
    AssertSqlSafe, SqlSafeStr,
    migrate::{Migration, MigrationType, Migrator},
};

#[derive(RustEmbed)]
#[folder = "migrations/sqlite"]
struct SqliteFiles;

#[derive(RustEmbed)]
#[folder = "migrations/postgres"]
struct PostgresFiles;

/// Every migration of an engine by file name, in order.
pub fn migrations(engine: Engine) -> Vec<(String, String)> {
    let read = |name: &str| match engine {
        Engine::Sqlite => SqliteFiles::get(name),
        Engine::Postgres => PostgresFiles::get(name),
    };
    let names: Vec<String> = match engine {
        Engine::Sqlite => SqliteFiles::iter().map(String::from).collect(),
        Engine::Postgres => PostgresFiles::iter().map(String::from).collect(),
    };
    let mut files: Vec<(String, String)> = names
        .into_iter()
        .filter_map(|name| read(&name).map(|file| (name, String::from_utf8_lossy(&file.data).into_owned())))
        .collect();
    files.sort();
    files
}

/// Runs what has not run yet, each in a transaction of its own.
pub async fn run(db: &Db) -> Result<()> {
    let migrations = migrations(db.engine())
        .into_iter()
        .map(|(name, sql)| parse(&name, sql))
        .collect::<Result<Vec<Migration>>>()?;
    let migrator = Migrator { migrations: migrations.into(), ..Migrator::DEFAULT };
    let done = match (db.sqlite_writer(), db.postgres()) {
        (Some(pool), _) => migrator.run(pool).await,
        (_, Some(pool)) => migrator.run(pool).await,
        _ => Ok(()),
    };
    done.map_err(|error| Error::internal("the database cannot be brought to this program's schema", error))
}

/// `0002_feeds.sql` → version 2, `feeds`.
fn parse(name: &str, sql: String) -> Result<Migration> {
    let numbered = name.trim_end_matches(".sql").split_once('_');
    let (version, title) = numbered
        .and_then(|(number, title)| Some((number.parse().ok()?, title.to_owned())))
        .ok_or_else(|| Error::internal("migration", format!("`{name}` should be named 0001_title.sql")))?;
    let sql = AssertSqlSafe(sql).into_sql_str();
    Ok(Migration::new(version, title.into(), MigrationType::Simple, sql, false))
}
