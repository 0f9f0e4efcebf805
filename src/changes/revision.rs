//! Every record at every revision.

use super::{hand::Hand, kind::Kind, merge::Doc};
use crate::db::{Column, Rows, Sort, Tx};
use crate::error::Result;
use crate::kernel::clock::Time;
use serde::Serialize;
use sqlx::types::Json;
use std::collections::{HashMap, HashSet};
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

/// Documents of records of one kind, by record and revision.
pub async fn docs(tx: &mut Tx, kind: Kind, wanted: &[(Uuid, i64)]) -> Result<HashMap<(Uuid, i64), Doc>> {
    let asked: HashSet<(Uuid, i64)> = wanted.iter().copied().collect();
    let ids: HashSet<Uuid> = wanted.iter().map(|(id, _)| *id).collect();
    let ids: Vec<Uuid> = ids.into_iter().collect();
    let rows: Vec<(Uuid, i64, Json<Doc>)> = tx
        .query("SELECT record_id, revision, doc FROM revisions WHERE kind = $1 AND")
        .bind(kind)
        .among("record_id", &ids)
        .all()
        .await?;
    let found = rows.into_iter().filter(|(id, revision, _)| asked.contains(&(*id, *revision)));
    Ok(found.map(|(id, revision, doc)| ((id, revision), doc.0)).collect())
}

/// A record as it was at a moment: its last revision until then; none if it was not there yet.
pub async fn at(tx: &mut Tx, kind: Kind, record_id: Uuid, moment: Time) -> Result<Option<Revision>> {
    tx.query(
        "SELECT revision, at, actor, doc FROM revisions
          WHERE kind = $1 AND record_id = $2 AND at <= $3 ORDER BY revision DESC LIMIT 1",
    )
    .bind(kind)
    .bind(record_id)
    .bind(moment)
    .optional()
    .await
}

/// A record at a revision.
pub async fn one(tx: &mut Tx, kind: Kind, record_id: Uuid, revision: i64) -> Result<Option<Revision>> {
    tx.query(
        "SELECT revision, at, actor, doc FROM revisions WHERE kind = $1 AND record_id = $2 AND revision = $3",
    )
    .bind(kind)
    .bind(record_id)
    .bind(revision)
    .optional()
    .await
}

/// A record's revisions before a number, newest first.
pub async fn before(
    tx: &mut Tx,
    kind: Kind,
    record_id: Uuid,
    number: i64,
    limit: i64,
) -> Result<Vec<Revision>> {
    tx.query(
        "SELECT revision, at, actor, doc FROM revisions
          WHERE kind = $1 AND record_id = $2 AND revision < $3 ORDER BY revision DESC LIMIT $4",
    )
    .bind(kind)
    .bind(record_id)
    .bind(number)
    .bind(limit)
    .all()
    .await
}

/// The number of a record's last revision.
pub async fn last(tx: &mut Tx, kind: Kind, record_id: Uuid) -> Result<Option<i64>> {
    Ok(before(tx, kind, record_id, i64::MAX, 1).await?.first().map(|one| one.revision))
}

/// The records of a kind as they were at a moment, by id, after one of them; also those that were gone by then.
pub async fn all_at(
    tx: &mut Tx,
    kind: Kind,
    moment: Time,
    after: Uuid,
    limit: i64,
) -> Result<Vec<(Uuid, Revision)>> {
    #[derive(sqlx::FromRow)]
    struct Row {
        record_id: Uuid,
        #[sqlx(flatten)]
        revision: Revision,
    }
    let rows: Vec<Row> = tx
        .query(
            "SELECT r.record_id, r.revision, r.at, r.actor, r.doc FROM revisions r
               JOIN (SELECT record_id, MAX(revision) AS last FROM revisions
                      WHERE kind = $1 AND at <= $2 AND record_id > $3 GROUP BY record_id ORDER BY record_id LIMIT $4) n
                 ON n.record_id = r.record_id AND n.last = r.revision
              WHERE r.kind = $1 ORDER BY r.record_id",
        )
        .bind(kind)
        .bind(moment)
        .bind(after)
        .bind(limit)
        .all()
        .await?;
    Ok(rows.into_iter().map(|row| (row.record_id, row.revision)).collect())
}
