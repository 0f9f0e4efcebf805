//! The change log: appended in the transaction of the record, read by cursor.
//!
//! It is never thinned, whatever becomes of old revisions: no reader by cursor, however long it slept, meets a gap.

use super::{hand::Hand, kind::Kind};
use crate::db::{Column, Rows, Sort, Tx, dialect};
use crate::error::Result;
use crate::kernel::{clock::Time, cursor::LogCursor};
use serde::{Deserialize, Serialize};
use sqlx::types::Json;
use std::collections::{HashMap, HashSet};
use uuid::Uuid;

/// What happened to a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, sqlx::Type)]
#[serde(rename_all = "snake_case")]
#[sqlx(type_name = "text", rename_all = "snake_case")]
pub enum Verb {
    /// It is new.
    Created,
    /// Some of its fields have other values.
    Changed,
    /// Its price or stock has: no revision, it flows at once.
    Offered,
    /// It went from one state to another.
    Moved,
    /// It is gone.
    Deleted,
    /// Time reached something that it waits for.
    Due,
}

/// What a transaction has to tell about one record.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Entry {
    /// What kind of record.
    pub kind: Kind,
    /// Which.
    pub record_id: Uuid,
    /// Its code at the time.
    pub code: String,
    /// Its revision from now on.
    pub revision: i64,
    /// What happened.
    pub verb: Verb,
    /// Which fields: `texts.de.title`, `images`.
    pub fields: Vec<String>,
}

/// An entry as the log keeps it.
#[derive(Debug, Clone, PartialEq, Serialize, sqlx::FromRow)]
pub struct Logged {
    /// Its place in the order of commits.
    pub seq: LogCursor,
    /// When it was written.
    pub at: Time,
    /// What kind of record.
    pub kind: Kind,
    /// Which.
    pub record_id: Uuid,
    /// Its code at the time.
    pub code: String,
    /// Its revision from then on.
    pub revision: i64,
    /// What happened.
    pub verb: Verb,
    /// Which fields.
    pub fields: Json<Vec<String>>,
    /// Who wrote it.
    pub actor: String,
    /// What led to it.
    pub cause: String,
}

/// An entry as far as those who follow the log need it: they read all of it, several times over.
#[derive(Debug, Clone, PartialEq, sqlx::FromRow)]
pub struct Touched {
    /// Its place in the order of commits.
    pub seq: LogCursor,
    /// What kind of record.
    pub kind: Kind,
    /// Which.
    pub record_id: Uuid,
    /// Its revision from then on.
    pub revision: i64,
    /// What happened.
    pub verb: Verb,
    /// Which fields; untold of styles, products, variants and publications, where everything is followed.
    pub fields: Option<Json<Vec<String>>>,
}

const COLUMNS: &[Column] = &[
    ("at", Sort::Time),
    ("kind", Sort::Text),
    ("record_id", Sort::Id),
    ("code", Sort::Text),
    ("revision", Sort::Int),
    ("verb", Sort::Text),
    ("fields", Sort::Json),
    ("actor", Sort::Text),
    ("cause", Sort::Text),
];

/// Appends entries; on PostgreSQL other writers of the log wait until this transaction ends, so call it last.
pub async fn append(tx: &mut Tx, hand: &Hand, entries: &[Entry]) -> Result<()> {
    if entries.is_empty() {
        return Ok(());
    }
    dialect::order_the_log(tx).await?;
    let mut rows = Rows::of("changes", COLUMNS);
    for e in entries {
        rows.push(&(
            hand.at,
            e.kind,
            e.record_id,
            &e.code,
            e.revision,
            e.verb,
            &e.fields,
            &hand.actor,
            &hand.cause,
        ));
    }
    rows.insert(tx).await?;
    Ok(())
}

/// What came after a cursor, oldest first.
pub async fn after(tx: &mut Tx, cursor: LogCursor, limit: i64) -> Result<Vec<Logged>> {
    tx.query(
        "SELECT seq, at, kind, record_id, code, revision, verb, fields, actor, cause
           FROM changes WHERE seq > $1 ORDER BY seq LIMIT $2",
    )
    .bind(cursor)
    .bind(limit)
    .all()
    .await
}

/// What came after a cursor and up to another, oldest first, for those who follow.
pub async fn touched(tx: &mut Tx, after: LogCursor, until: LogCursor, limit: i64) -> Result<Vec<Touched>> {
    tx.query(
        "SELECT seq, kind, record_id, revision, verb,
                CASE WHEN kind IN ('style', 'product', 'variant', 'publication') THEN NULL ELSE fields END AS fields
           FROM changes WHERE seq > $1 AND seq <= $2 ORDER BY seq LIMIT $3",
    )
    .bind(after)
    .bind(until)
    .bind(limit)
    .all()
    .await
}

/// The newest entry of all.
pub async fn head(tx: &mut Tx) -> Result<LogCursor> {
    let (seq,): (i64,) = tx.query("SELECT CAST(COALESCE(MAX(seq), 0) AS BIGINT) FROM changes").one().await?;
    Ok(LogCursor(seq))
}

/// How far a reader has come; zero if it never read.
pub async fn cursor(tx: &mut Tx, name: &str) -> Result<LogCursor> {
    let found: Option<(i64,)> =
        tx.query("SELECT seq FROM cursors WHERE name = $1").bind(name).optional().await?;
    Ok(LogCursor(found.map_or(0, |(seq,)| seq)))
}

/// Notes how far a reader has come, in the transaction of what it derived.
pub async fn advance(tx: &mut Tx, name: &str, to: LogCursor, at: Time) -> Result<()> {
    tx.query(
        "INSERT INTO cursors (name, seq, at) VALUES ($1, $2, $3)
         ON CONFLICT (name) DO UPDATE SET seq = excluded.seq, at = excluded.at",
    )
    .bind(name)
    .bind(to)
    .bind(at)
    .run()
    .await?;
    Ok(())
}

/// What happened to one record, newest first.
pub async fn of_record(tx: &mut Tx, kind: Kind, record_id: Uuid, limit: i64) -> Result<Vec<Logged>> {
    tx.query(
        "SELECT seq, at, kind, record_id, code, revision, verb, fields, actor, cause
           FROM changes WHERE kind = $1 AND record_id = $2 ORDER BY seq DESC LIMIT $3",
    )
    .bind(kind)
    .bind(record_id)
    .bind(limit)
    .all()
    .await
}

/// What happened to these records after a cursor, oldest first.
pub async fn of_records_after(
    tx: &mut Tx,
    ids: &[Uuid],
    cursor: LogCursor,
    limit: i64,
) -> Result<Vec<Logged>> {
    tx.query(
        "SELECT seq, at, kind, record_id, code, revision, verb, fields, actor, cause FROM changes WHERE seq > $1 AND",
    )
    .bind(cursor)
    .among("record_id", ids)
    .push(" ORDER BY seq LIMIT ", limit)
    .all()
    .await
}

/// Which of these records had been removed by a moment.
pub async fn removed(tx: &mut Tx, kind: Kind, ids: &[Uuid], moment: Time) -> Result<HashSet<Uuid>> {
    let rows: Vec<(Uuid,)> = tx
        .query("SELECT record_id FROM changes WHERE kind = $1 AND verb = 'deleted' AND at <= $2 AND")
        .bind(kind)
        .bind(moment)
        .among("record_id", ids)
        .all()
        .await?;
    Ok(rows.into_iter().map(|(id,)| id).collect())
}

/// Which revision of each of these records held at a moment, as the log tells, whether it is kept still or not.
pub async fn revisions_at(tx: &mut Tx, kind: Kind, ids: &[Uuid], moment: Time) -> Result<HashMap<Uuid, i64>> {
    let rows: Vec<(Uuid, i64)> = tx
        .query(
            "SELECT record_id, MAX(revision) FROM changes
              WHERE kind = $1 AND at <= $2 AND verb IN ('created', 'changed') AND",
        )
        .bind(kind)
        .bind(moment)
        .among("record_id", ids)
        .raw(" GROUP BY record_id")
        .all()
        .await?;
    Ok(rows.into_iter().collect())
}

/// Records of a kind that were removed after a moment.
pub async fn removed_since(tx: &mut Tx, kind: Kind, moment: Time) -> Result<Vec<Uuid>> {
    let rows: Vec<(Uuid,)> = tx
        .query("SELECT record_id FROM changes WHERE kind = $1 AND verb = 'deleted' AND at > $2")
        .bind(kind)
        .bind(moment)
        .all()
        .await?;
    Ok(rows.into_iter().map(|(id,)| id).collect())
}

/// The id of the record that was called so last, whether it is still there or not.
pub async fn id_of(tx: &mut Tx, kind: Kind, code: &str) -> Result<Option<Uuid>> {
    let found: Option<(Uuid,)> = tx
        .query("SELECT record_id FROM changes WHERE kind = $1 AND code = $2 ORDER BY seq DESC LIMIT 1")
        .bind(kind)
        .bind(code)
        .optional()
        .await?;
    Ok(found.map(|(id,)| id))
}
