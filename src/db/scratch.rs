//! A shelf for work that is larger than memory: a temporary file that forgets itself.
//!
//! An importer lays down what it reads, in any order, and takes it up again sorted and joined. It is SQLite beside
//! either engine: it holds no records, only work in hand, and is gone when it is dropped.

use super::{Rows, Sort, Tx, pool::Db};
use crate::error::Result;
use serde::Serialize;
use std::fs::File;
use std::path::{Path, PathBuf};

/// The shelf. Dropping it removes its file; what a killed process left behind goes when the next shelf opens.
pub struct Scratch {
    db: Db,
    path: PathBuf,
    _lock: File,
}

/// The endings of a shelf's files.
const ENDINGS: [&str; 4] = ["", "-wal", "-shm", ".lock"];

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
        remove_orphans(folder)?;
        let path = folder.join(format!("scratch-{}.db", uuid::Uuid::now_v7().simple()));
        let lock = File::create(path.with_extension("db.lock"))?;
        lock.lock()?;
        let db = Db::open(&format!("sqlite:{}", path.display())).await?;
        let mut tx = db.write().await?;
        tx.query(
            "CREATE TABLE laid (seq INTEGER PRIMARY KEY, kind TEXT NOT NULL, key TEXT NOT NULL,
                                parent TEXT NOT NULL, body TEXT NOT NULL) STRICT",
        )
        .run()
        .await?;
        tx.commit().await?;
        Ok(Scratch { db, path, _lock: lock })
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
        remove(&self.path);
    }
}

fn remove(path: &Path) {
    for ending in ENDINGS {
        // Whatever cannot go now goes when the next shelf opens.
        let _ = std::fs::remove_file(format!("{}{ending}", path.display()));
    }
}

/// Removes shelves whose process has ended without a word: nobody holds their lock any more.
fn remove_orphans(folder: &Path) -> Result<()> {
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        let is_shelf = path.file_name().is_some_and(|name| name.to_string_lossy().starts_with("scratch-"));
        if !is_shelf || path.extension().is_none_or(|ending| ending != "db") {
            continue;
        }
        // The lock is made and held before the shelf, so a shelf that nobody holds is nobody's.
        let is_held = File::open(path.with_extension("db.lock")).is_ok_and(|lock| lock.try_lock().is_err());
        if !is_held {
            remove(&path);
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(folder: &Path) -> Vec<String> {
        let entries = std::fs::read_dir(folder).unwrap();
        let mut names: Vec<String> =
            entries.map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned()).collect();
        names.sort();
        names
    }

    #[tokio::test]
    async fn what_a_killed_process_left_goes_and_what_is_in_use_stays() {
        let folder = tempfile::tempdir().unwrap();
        let orphan = ["scratch-1.db", "scratch-1.db-wal", "scratch-1.db.lock", "scratch-2.db"];
        orphan.iter().for_each(|name| std::fs::write(folder.path().join(name), "left").unwrap());
        std::fs::write(folder.path().join("other.db"), "not ours").unwrap();
        let first = Scratch::open(folder.path()).await.unwrap();
        let second = Scratch::open(folder.path()).await.unwrap();
        first.lay(&[Item(1, "row".into(), "a".into(), String::new(), String::new())]).await.unwrap();
        assert_eq!(first.after("row", 0, 9).await.unwrap().len(), 1);
        let there = names(folder.path());
        assert!(orphan.iter().all(|name| !there.contains(&(*name).to_owned())), "{there:?}");
        drop((first, second));
        assert!(!names(folder.path()).iter().any(|name| name.ends_with(".lock")));
        assert!(folder.path().join("other.db").exists());
    }
}
