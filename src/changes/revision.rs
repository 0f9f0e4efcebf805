//! Every record at every revision.

use super::{hand::Hand, kind::Kind, merge::Doc};
use crate::db::{Column, Rows, Sort, Tx};
use crate::error::Result;
use crate::kernel::clock::Time;
use serde::Serialize;
use sqlx::types::Json;
use uuid::Uuid;

/// A record as it was.
#[derive(Debug, Clone, PartialEq, Serialize, sqlx::FromRow)]
pub struct Revision {
    /// Counts from one.
    pub revision: i64,
    /// When it was written.
    pub at: Time,
    /// By whom.
    pub actor: String,
    /// The whole record, in codes.
    pub doc: Json<Doc>,
}

const COLUMNS: &[Column] = &[
    ("kind", Sort::Text),
    ("record_id", Sort::Id),
    ("revision", Sort::Int),
    ("at", Sort::Time),
    ("actor", Sort::Text),
    ("doc", Sort::Json),
];

/// Keeps revisions of records of one kind: id, revision and document.
pub async fn keep(tx: &mut Tx, hand: &Hand, kind: Kind, docs: &[(Uuid, i64, Doc)]) -> Result<()> {
    let mut rows = Rows::of("revisions", COLUMNS);
    for (id, revision, doc) in docs {
        rows.push(&(kind, id, revision, hand.at, &hand.actor, doc));
    }
    rows.insert(tx).await?;
    Ok(())
}

/// A record's revisions, newest first.
pub async fn list(tx: &mut Tx, kind: Kind, record_id: Uuid, limit: i64) -> Result<Vec<Revision>> {
    tx.query(
        "SELECT revision, at, actor, doc FROM revisions
          WHERE kind = $1 AND record_id = $2 ORDER BY revision DESC LIMIT $3",
    )
    .bind(kind)
    .bind(record_id)
    .bind(limit)
    .all()
    .await
}
