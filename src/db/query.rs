//! One SQL text and its parameters, for whichever engine the transaction is on.

use super::dialect::{self, Engine};
use crate::error::Result;
use futures::{TryStreamExt, stream::BoxStream};
use serde::Serialize;
use sqlx::{
    Arguments, AssertSqlSafe, Encode, FromRow, PgConnection, Postgres, Sqlite, SqliteConnection, Type,
    postgres::{PgArguments, PgRow},
    sqlite::{SqliteArguments, SqliteRow},
};

/// A value that both engines take as a parameter.
pub trait Param<'q>: Encode<'q, Sqlite> + Type<Sqlite> + Encode<'q, Postgres> + Type<Postgres> {}
impl<'q, T> Param<'q> for T where T: Encode<'q, Sqlite> + Type<Sqlite> + Encode<'q, Postgres> + Type<Postgres> {}

/// A row that both engines give: a tuple, or a struct with `#[derive(sqlx::FromRow)]`.
pub trait Record: for<'r> FromRow<'r, SqliteRow> + for<'r> FromRow<'r, PgRow> + Send + Unpin {}
impl<T> Record for T where T: for<'r> FromRow<'r, SqliteRow> + for<'r> FromRow<'r, PgRow> + Send + Unpin {}

pub(super) enum Side<'c> {
    Sqlite(&'c mut SqliteConnection, SqliteArguments),
    Postgres(&'c mut PgConnection, PgArguments),
}

/// One statement with its parameters. Text is `'static`, values are bound: nothing a person typed becomes SQL.
#[must_use = "a query does nothing until it is run"]
pub struct Query<'c> {
    sql: String,
    side: Side<'c>,
    failed: Option<sqlx::Error>,
}

impl<'c> Query<'c> {
    pub(super) fn new(sql: impl Into<String>, side: Side<'c>) -> Self {
        Query { sql: sql.into(), side, failed: None }
    }

    fn engine(&self) -> Engine {
        match self.side {
            Side::Sqlite(..) => Engine::Sqlite,
            Side::Postgres(..) => Engine::Postgres,
        }
    }

    fn count(&self) -> usize {
        match &self.side {
            Side::Sqlite(_, args) => args.len(),
            Side::Postgres(_, args) => args.len(),
        }
    }

    fn add<'q, T: Param<'q>>(&mut self, value: T) {
        let added = match &mut self.side {
            Side::Sqlite(_, args) => args.add(value),
            Side::Postgres(_, args) => args.add(value),
        };
        if let Err(error) = added {
            self.failed.get_or_insert(sqlx::Error::Encode(error));
        }
    }

    /// The value of the next `$n`.
    pub fn bind<'q, T: Param<'q>>(mut self, value: T) -> Self {
        self.add(value);
        self
    }

    /// More SQL that ends where a placeholder goes, and the value for it.
    pub fn push<'q, T: Param<'q>>(mut self, sql: &'static str, value: T) -> Self {
        self.add(value);
        let n = self.count();
        self.sql.push_str(sql);
        self.sql.push_str(&format!("${n}"));
        self
    }

    /// [`Self::push`] if there is a value.
    pub fn push_if<'q, T: Param<'q>>(self, sql: &'static str, value: Option<T>) -> Self {
        match value {
            Some(value) => self.push(sql, value),
            None => self,
        }
    }

    /// More SQL.
    pub fn raw(mut self, sql: &'static str) -> Self {
        self.sql.push_str(sql);
        self
    }

    /// ` column IN (…)` over any number of ids, as one parameter.
    pub fn among<I: Serialize>(self, column: &'static str, ids: &[I]) -> Self {
        self.list(column, ids, true)
    }

    /// ` column IN (…)` over any number of texts, as one parameter.
    pub fn among_text<I: Serialize>(self, column: &'static str, texts: &[I]) -> Self {
        self.list(column, texts, false)
    }

    fn list<I: Serialize>(mut self, column: &str, items: &[I], ids: bool) -> Self {
        self.add(serde_json::to_string(items).expect("ids and texts are plain data"));
        let (engine, n) = (self.engine(), self.count());
        self.sql.push(' ');
        self.sql.push_str(&dialect::among(engine, column, n, ids));
        self
    }

    /// Every row.
    pub async fn all<T: Record>(self) -> Result<Vec<T>> {
        if let Some(error) = self.failed {
            return Err(error.into());
        }
        let sql = AssertSqlSafe(self.sql);
        Ok(match self.side {
            Side::Sqlite(c, args) => sqlx::query_as_with::<Sqlite, T, _>(sql, args).fetch_all(c).await?,
            Side::Postgres(c, args) => sqlx::query_as_with::<Postgres, T, _>(sql, args).fetch_all(c).await?,
        })
    }

    /// Row by row, for what is too long to hold.
    pub fn each<'s, T: Record + 's>(self) -> BoxStream<'s, Result<T>>
    where
        'c: 's,
    {
        if let Some(error) = self.failed {
            return Box::pin(futures::stream::once(async move { Err(error.into()) }));
        }
        let sql = AssertSqlSafe(self.sql);
        match self.side {
            Side::Sqlite(c, args) => {
                Box::pin(sqlx::query_as_with::<Sqlite, T, _>(sql, args).fetch(c).err_into())
            }
            Side::Postgres(c, args) => {
                Box::pin(sqlx::query_as_with::<Postgres, T, _>(sql, args).fetch(c).err_into())
            }
        }
    }

    /// The first row, if there is one.
    pub async fn optional<T: Record>(self) -> Result<Option<T>> {
        if let Some(error) = self.failed {
            return Err(error.into());
        }
        let sql = AssertSqlSafe(self.sql);
        Ok(match self.side {
            Side::Sqlite(c, args) => sqlx::query_as_with::<Sqlite, T, _>(sql, args).fetch_optional(c).await?,
            Side::Postgres(c, args) => {
                sqlx::query_as_with::<Postgres, T, _>(sql, args).fetch_optional(c).await?
            }
        })
    }

    /// The first row; an error if there is none.
    pub async fn one<T: Record>(self) -> Result<T> {
        self.optional().await?.ok_or_else(|| sqlx::Error::RowNotFound.into())
    }

    /// Runs it; how many rows it touched.
    pub async fn run(self) -> Result<u64> {
        if let Some(error) = self.failed {
            return Err(error.into());
        }
        let sql = AssertSqlSafe(self.sql);
        Ok(match self.side {
            Side::Sqlite(c, args) => {
                sqlx::query_with::<Sqlite, _>(sql, args).execute(c).await?.rows_affected()
            }
            Side::Postgres(c, args) => {
                sqlx::query_with::<Postgres, _>(sql, args).execute(c).await?.rows_affected()
            }
        })
    }
}
