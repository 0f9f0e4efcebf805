//! Who holds the write transaction: each batch has its own, or a dry run has one for all that is never committed.
//!
//! # Why
//! A dry run has to say what *would* happen, and most of it hangs on what the rows before it would have made. So it
//! makes the same plans against the same rules, in a transaction that is taken back. It holds the write lock while it
//! runs: a house at work is better asked for a dry run of a part.

use crate::db::{Db, Tx};
use crate::error::{Error, Result};

/// Gives out transactions.
pub enum Pen {
    /// A short one for each batch.
    Each(Db),
    /// One for all, taken back at the end.
    Once(Option<Tx>),
}

impl Pen {
    /// For a run that writes, or for a dry one.
    pub async fn new(db: &Db, dry: bool) -> Result<Pen> {
        Ok(if dry { Pen::Once(Some(db.write().await?)) } else { Pen::Each(db.clone()) })
    }

    /// A transaction to write in.
    pub async fn take(&mut self) -> Result<Tx> {
        match self {
            Pen::Each(db) => db.write().await,
            Pen::Once(held) => {
                held.take().ok_or_else(|| Error::internal("a dry run", "its transaction is gone"))
            }
        }
    }

    /// Gives it back: makes it so, or holds it.
    pub async fn put(&mut self, tx: Tx) -> Result<()> {
        match self {
            Pen::Each(_) => tx.commit().await,
            Pen::Once(held) => {
                *held = Some(tx);
                Ok(())
            }
        }
    }
}
