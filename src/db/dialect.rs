//! The true differences between the engines, each with both answers next to each other.

use super::Tx;
use crate::error::Result;
use sqlx::error::{DatabaseError, ErrorKind};

/// Which engine answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Engine {
    /// One file, one writer, many readers.
    Sqlite,
    /// A server, many writers.
    Postgres,
}

/// A rule of the schema that a statement broke.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Broken {
    /// A value that must be unique is taken; PostgreSQL's name of the constraint, on both engines.
    Unique(String),
    /// A check or a trigger refused the row; its name.
    Check(String),
    /// A row that is referred to cannot go, or one that is referred to is not there.
    Reference,
}

/// Names the broken constraint: PostgreSQL tells its name, SQLite only the columns (`styles.code_folded`).
pub(super) fn broken_constraint(error: &dyn DatabaseError) -> Option<Broken> {
    let name = || error.constraint().map(str::to_owned).unwrap_or_else(|| sqlite_constraint(error.message()));
    match error.kind() {
        ErrorKind::UniqueViolation => Some(Broken::Unique(name())),
        ErrorKind::CheckViolation => Some(Broken::Check(name())),
        ErrorKind::ForeignKeyViolation => Some(Broken::Reference),
        _ if error.message().contains("categories_no_cycle") => {
            Some(Broken::Check("categories_no_cycle".into()))
        }
        _ => None,
    }
}

/// Whether there is no room left: SQLITE_FULL (13), or PostgreSQL's class 53, disk_full (53100).
pub(super) fn is_full(error: &dyn DatabaseError) -> bool {
    matches!(error.code().as_deref(), Some("13" | "53100"))
}

/// `UNIQUE constraint failed: prices.variant_id, prices.currency` → `prices_variant_id_currency_key`.
fn sqlite_constraint(message: &str) -> String {
    let Some((what, names)) = message.split_once("constraint failed: ") else { return message.to_owned() };
    if !what.contains("UNIQUE") {
        return names.to_owned();
    }
    let columns: Vec<&str> = names.split(", ").collect();
    let table = columns[0].split('.').next().unwrap_or_default();
    let names: Vec<&str> = columns.iter().filter_map(|column| column.split('.').nth(1)).collect();
    format!("{table}_{}_key", names.join("_"))
}

/// `IN (…)` over a list that is one parameter: `$n` holds a JSON array.
pub(super) fn among(engine: Engine, column: &str, n: usize, ids: bool) -> String {
    match (engine, ids) {
        (Engine::Sqlite, true) => format!("{column} IN (SELECT unhex(value, '-') FROM json_each(${n}))"),
        (Engine::Sqlite, false) => format!("{column} IN (SELECT value FROM json_each(${n}))"),
        (Engine::Postgres, true) => {
            format!("{column} = ANY(ARRAY(SELECT jsonb_array_elements_text(${n}::jsonb)::uuid))")
        }
        (Engine::Postgres, false) => {
            format!("{column} = ANY(ARRAY(SELECT jsonb_array_elements_text(${n}::jsonb)))")
        }
    }
}

/// Holds back other writers of the change log until this transaction ends.
///
/// PostgreSQL takes a sequence's value before the commit, so a reader by cursor could step over an entry that commits
/// late: entries are appended under an advisory lock. SQLite has one writer at a time anyway.
pub async fn order_the_log(tx: &mut Tx) -> Result<()> {
    if tx.engine() == Engine::Postgres {
        tx.query("SELECT 1 FROM (SELECT pg_advisory_xact_lock(7353001)) held").run().await?;
    }
    Ok(())
}

/// Lets one node at a time do something that has a name, until this transaction ends. SQLite has one writer anyway.
pub async fn alone(tx: &mut Tx, name: &'static str) -> Result<()> {
    if tx.engine() == Engine::Postgres {
        tx.query("SELECT 1 FROM (SELECT pg_advisory_xact_lock(7353002, hashtext($1))) held")
            .bind(name)
            .run()
            .await?;
    }
    Ok(())
}

/// Claims a row that nobody else holds: `FOR UPDATE SKIP LOCKED` where many write, nothing where one does.
pub fn skip_locked(engine: Engine) -> &'static str {
    match engine {
        Engine::Sqlite => "",
        Engine::Postgres => " FOR UPDATE SKIP LOCKED",
    }
}

#[cfg(test)]
mod tests {
    use super::sqlite_constraint;

    #[test]
    fn sqlite_constraints_get_the_names_that_postgres_gives() {
        assert_eq!(
            sqlite_constraint("UNIQUE constraint failed: styles.code_folded"),
            "styles_code_folded_key"
        );
        let two = "UNIQUE constraint failed: prices.variant_id, prices.currency";
        assert_eq!(sqlite_constraint(two), "prices_variant_id_currency_key");
        assert_eq!(sqlite_constraint("CHECK constraint failed: ten_images"), "ten_images");
    }
}
