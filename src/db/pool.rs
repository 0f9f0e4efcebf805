//! The database behind its address, and transactions on it.

use super::{
    dialect::Engine,
    query::{Query, Side},
};
use crate::error::{Error, Result};
use crate::kernel::message::Message;
use sqlx::{
    Connection, PgPool, Postgres, Sqlite, SqliteConnection, SqlitePool, Transaction,
    postgres::{PgArguments, PgPoolOptions},
    sqlite::{
        SqliteArguments, SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous,
    },
};
use std::{
    str::FromStr,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};

/// The database. Cheap to clone.
#[derive(Clone)]
pub struct Db {
    inner: Inner,
    asked: Arc<AtomicU64>,
}

#[derive(Clone)]
enum Inner {
    /// One connection writes, the others read (WAL lets them).
    Sqlite {
        write: SqlitePool,
        read: SqlitePool,
    },
    Postgres(PgPool),
}

/// A transaction; dropped without [`Tx::commit`], it never happened.
pub struct Tx {
    inner: InnerTx,
    has_written: bool,
    asked: Arc<AtomicU64>,
}

enum InnerTx {
    Sqlite(Transaction<'static, Sqlite>),
    Postgres(Transaction<'static, Postgres>),
}

const READERS: u32 = 4;
const PATIENCE: Duration = Duration::from_secs(30);

impl Db {
    /// Opens `sqlite:` or `postgres:` addresses; a SQLite file is made if it is not there.
    pub async fn open(url: &str) -> Result<Db> {
        match url.split(':').next() {
            Some("sqlite") => open_sqlite(url).await,
            Some("postgres" | "postgresql") => open_postgres(url).await,
            _ => Err(Error::Unavailable(Message::new("database-address"))),
        }
    }

    /// Which engine answers.
    pub fn engine(&self) -> Engine {
        match self.inner {
            Inner::Sqlite { .. } => Engine::Sqlite,
            Inner::Postgres(_) => Engine::Postgres,
        }
    }

    /// A transaction that only reads: one state of the database, however long it looks.
    pub async fn read(&self) -> Result<Tx> {
        let inner = match &self.inner {
            Inner::Sqlite { read, .. } => InnerTx::Sqlite(read.begin().await?),
            Inner::Postgres(pool) => {
                InnerTx::Postgres(begin(pool, "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY").await?)
            }
        };
        Ok(self.transaction(inner))
    }

    /// A transaction that writes. On SQLite it holds the only write lock: open it late, keep it short.
    pub async fn write(&self) -> Result<Tx> {
        let inner = match &self.inner {
            Inner::Sqlite { write, .. } => InnerTx::Sqlite(write.begin_with("BEGIN IMMEDIATE").await?),
            Inner::Postgres(pool) => InnerTx::Postgres(begin(pool, "BEGIN").await?),
        };
        Ok(self.transaction(inner))
    }

    fn transaction(&self, inner: InnerTx) -> Tx {
        Tx { inner, has_written: false, asked: self.asked.clone() }
    }

    /// How many statements were asked since it was opened: a page asks as many, however much there is.
    pub fn statements(&self) -> u64 {
        self.asked.load(Ordering::Relaxed)
    }

    /// Waits until every connection has come home, then lets them go.
    pub async fn close(&self) {
        match &self.inner {
            Inner::Sqlite { write, read } => {
                read.close().await;
                write.close().await;
            }
            Inner::Postgres(pool) => pool.close().await,
        }
    }

    /// Writes the file of a SQLite database anew, so that the bytes of deleted rows are gone; writers wait meanwhile.
    /// PostgreSQL gives them back to its own vacuum.
    pub async fn scrub(&self) -> Result<()> {
        let Inner::Sqlite { write, .. } = &self.inner else { return Ok(()) };
        // The copy is as large as the database: it belongs into a file and not into memory.
        let options = (*write.connect_options()).clone().pragma("temp_store", "default");
        let mut alone = SqliteConnection::connect_with(&options).await?;
        sqlx::query("VACUUM").execute(&mut alone).await?;
        sqlx::query("PRAGMA wal_checkpoint(TRUNCATE)").execute(&mut alone).await?;
        Ok(alone.close().await?)
    }

    pub(super) fn sqlite_writer(&self) -> Option<&SqlitePool> {
        match &self.inner {
            Inner::Sqlite { write, .. } => Some(write),
            Inner::Postgres(_) => None,
        }
    }

    pub(super) fn postgres(&self) -> Option<&PgPool> {
        match &self.inner {
            Inner::Postgres(pool) => Some(pool),
            Inner::Sqlite { .. } => None,
        }
    }
}

/// A transaction of PostgreSQL, begun by a task of its own.
///
/// # Why
/// Who asks for it may be gone before it has begun: a request that broke off, a follower that was stopped. A connection
/// whose `BEGIN` nobody waits for any more would go home in the midst of a transaction, and the next who gets it would write
/// into one that may only read. A task is not dropped: the transaction begins, and ends as nobody takes it.
async fn begin(pool: &PgPool, statement: &'static str) -> Result<Transaction<'static, Postgres>> {
    let pool = pool.clone();
    let begun = tokio::spawn(async move { pool.begin_with(statement).await });
    Ok(begun.await.map_err(|e| Error::internal("beginning a transaction", e))??)
}

impl Tx {
    /// Which engine answers.
    pub fn engine(&self) -> Engine {
        match self.inner {
            InnerTx::Sqlite(_) => Engine::Sqlite,
            InnerTx::Postgres(_) => Engine::Postgres,
        }
    }

    /// Whether it did more than read, so that it may see what nobody else ever will.
    pub fn has_written(&self) -> bool {
        self.has_written
    }

    /// A statement that both engines understand, with `$1`, `$2` … where values go.
    pub fn query(&mut self, sql: &'static str) -> Query<'_> {
        self.composed(sql.to_owned())
    }

    /// A statement that this room put together from its own pieces.
    pub(super) fn composed(&mut self, sql: String) -> Query<'_> {
        self.asked.fetch_add(1, Ordering::Relaxed);
        self.has_written |= !sql.trim_start().starts_with("SELECT");
        let side = match &mut self.inner {
            InnerTx::Sqlite(tx) => Side::Sqlite(tx, SqliteArguments::default()),
            InnerTx::Postgres(tx) => Side::Postgres(tx, PgArguments::default()),
        };
        Query::new(sql, side)
    }

    /// Makes it so.
    pub async fn commit(self) -> Result<()> {
        match self.inner {
            InnerTx::Sqlite(tx) => tx.commit().await?,
            InnerTx::Postgres(tx) => tx.commit().await?,
        }
        Ok(())
    }
}

async fn open_sqlite(url: &str) -> Result<Db> {
    let options = SqliteConnectOptions::from_str(url)?
        .create_if_missing(true)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Normal)
        .foreign_keys(true)
        .busy_timeout(PATIENCE)
        .pragma("temp_store", "memory")
        .pragma("cache_size", "-16000")
        .statement_cache_capacity(200);
    let pool = |most: u32| SqlitePoolOptions::new().max_connections(most).acquire_timeout(PATIENCE);
    let write = pool(1).connect_with(options.clone()).await?;
    let read = pool(READERS)
        .connect_lazy_with(options.read_only(true).create_if_missing(false).pragma("cache_size", "-4000"));
    Ok(Db { inner: Inner::Sqlite { write, read }, asked: Arc::default() })
}

async fn open_postgres(url: &str) -> Result<Db> {
    let pool = PgPoolOptions::new().max_connections(10).acquire_timeout(PATIENCE).connect(url).await?;
    Ok(Db { inner: Inner::Postgres(pool), asked: Arc::default() })
}
