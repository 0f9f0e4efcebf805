//! The only room that knows two engines: SQLite in the data folder, PostgreSQL when the company grows.
//!
//! - [`Db`] is the pool; [`Tx`] a transaction; [`Query`] one SQL text with its parameters, the same on both engines.
//! - [`Rows`] writes many rows with one statement; [`Query::among`] reads by many keys with one.
//! - What truly differs has a name in [`dialect`], with both answers next to each other.
//! - [`migrate`] brings a database to this program's schema; the two folders of `migrations/` are twins.
//!
//! # Why
//! `sqlx::Any` has no uuid, json or timestamp, and a second copy of each query drifts from the first. Every statement
//! through sqlx on SQLite is a thread hand-over (10 to 70 µs), so the house reads and writes in sets, never row by row.

pub mod dialect;
pub mod migrate;
mod pool;
mod query;
mod rows;
pub mod scratch;

pub use pool::{Db, Tx};
pub use query::{Param, Query, Record};
pub use rows::{Column, Rows, Sort};

use crate::error::{Error, Invalid};
use crate::kernel::message::Message;

/// What a database says, in our words: a broken unique constraint is a conflict that names it, the rest is internal.
impl From<sqlx::Error> for Error {
    fn from(error: sqlx::Error) -> Self {
        let Some(database) = error.as_database_error() else {
            return match error {
                sqlx::Error::PoolTimedOut => Error::Unavailable(Message::new("database-busy")),
                other => Error::machine("database", &other),
            };
        };
        if dialect::is_full(database) {
            return Error::disk_full();
        }
        match dialect::broken_constraint(database) {
            Some(dialect::Broken::Unique(name)) => {
                Error::Conflict(Message::new("already-taken").with("what", name))
            }
            Some(dialect::Broken::Check(name)) => {
                Invalid::at(name.clone(), Message::new("database-refused").with("rule", name)).into()
            }
            Some(dialect::Broken::Reference) => Error::Conflict(Message::new("still-referred-to")),
            None => Error::Internal(format!("database: {error}")),
        }
    }
}
