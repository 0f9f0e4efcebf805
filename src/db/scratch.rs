//! A shelf for work that is larger than memory: a temporary file that forgets itself.
//!
//! An importer lays down what it reads, in any order, and takes it up again sorted and joined. It is SQLite beside
//! either engine: it holds no records, only work in hand, and is gone when it is dropped.

use super::{Rows, Sort, Tx, pool::Db};
use crate::error::Result;
use serde::Serialize;
use std::path::{Path, PathBuf};

/// The shelf. Dropping it removes its file.
pub struct Scratch {
    db: Db,
    path: PathBuf,
}

/// One thing on the shelf.
#[derive(Debug, Clone, PartialEq, sqlx::FromRow)]
pub struct Laid {
    /// In which order it was laid down.
    pub seq: i64,
    /// What it is, in the owner's words.
    pub kind: String,
    /// What it is called.
    pub key: String,
    /// What it belongs to; empty if to nothing.
    pub parent: String,
    /// The thing itself.
    pub body: String,
}

/// What is laid down: kind, key, parent, body.
#[derive(Debug, Clone, Serialize)]
pub struct Item(pub i64, pub String, pub String, pub String, pub String);

impl Scratch {
    /// An empty shelf in a folder; the file has a name of its own.
    pub async fn open(folder: &Path) -> Result<Scratch> {
        std::fs::create_dir_all(folder)?;
        let path = folder.join(format!("scratch-{}.db", uuid::Uuid::now_v7().simple()));
        let db = Db::open(&format!("sqlite:{}", path.display())).await?;
        let mut tx = db.write().await?;
        tx.query(
            "CREATE TABLE laid (seq INTEGER PRIMARY KEY, kind TEXT NOT NULL, key TEXT NOT NULL,
                                parent TEXT NOT NULL, body TEXT NOT NULL) STRICT",
        )
        .run()
        .await?;
        tx.commit().await?;
        Ok(Scratch { db, path })
    }

    /// Lays a batch down.
    pub async fn lay(&self, items: &[Item]) -> Result<()> {
        const COLUMNS: &[super::Column] = &[
            ("seq", Sort::Int),
            ("kind", Sort::Text),
            ("key", Sort::Text),
            ("parent", Sort::Text),
            ("body", Sort::Text),
        ];
        let mut rows = Rows::of("laid", COLUMNS);
        items.iter().for_each(|item| rows.push(item));
        let mut tx = self.db.write().await?;
        rows.insert(&mut tx).await?;
        tx.commit().await
    }

    /// Builds the ways to take things up; call it once everything lies down.
    pub async fn sort(&self) -> Result<()> {
        let mut tx = self.db.write().await?;
        tx.query("CREATE INDEX IF NOT EXISTS laid_key ON laid (kind, key, seq)").run().await?;
        tx.query("CREATE INDEX IF NOT EXISTS laid_parent ON laid (kind, parent, seq)").run().await?;
        tx.commit().await
    }

    /// A transaction on the shelf, for joins of the owner's own (table `laid`).
    pub async fn write(&self) -> Result<Tx> {
        self.db.write().await
    }

    /// Things of a kind in the order they were laid down, after `seq`, at most `limit`.
    pub async fn after(&self, kind: &str, seq: i64, limit: i64) -> Result<Vec<Laid>> {
        let mut tx = self.db.read().await?;
        tx.query("SELECT seq, kind, key, parent, body FROM laid WHERE kind = $1 AND seq > $2 ORDER BY seq LIMIT $3")
            .bind(kind)
            .bind(seq)
            .bind(limit)
            .all()
            .await
    }

    /// Things of a kind that belong to any of these, in the order they were laid down.
    pub async fn belonging_to(&self, kind: &str, parents: &[String]) -> Result<Vec<Laid>> {
        let mut tx = self.db.read().await?;
        tx.query("SELECT seq, kind, key, parent, body FROM laid WHERE kind = $1 AND")
            .bind(kind)
            .among_text("parent", parents)
            .raw(" ORDER BY seq")
            .all()
            .await
    }

    /// Things of a kind by any of these keys, in the order they were laid down.
    pub async fn by_keys(&self, kind: &str, keys: &[String]) -> Result<Vec<Laid>> {
        let mut tx = self.db.read().await?;
        tx.query("SELECT seq, kind, key, parent, body FROM laid WHERE kind = $1 AND")
            .bind(kind)
            .among_text("key", keys)
            .raw(" ORDER BY seq")
            .all()
            .await
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        for ending in ["", "-wal", "-shm"] {
            let _ = std::fs::remove_file(format!("{}{ending}", self.path.display()));
        }
    }
}
