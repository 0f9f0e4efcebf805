//! Every record at every revision, kept as what differs from the revision before it.
//!
//! A row says what its revision differs in ([`delta`]). Now and then ([`STRIDE`]) a row begins anew: it differs from
//! nothing, so all of the document is in it. To read a revision is to read the row that it rests on and those up to it, in
//! one statement, however many records are asked for. Rows of older programs hold whole documents and are read as such.
//!
//! # Why
//! Forward and not backward: the newest row stays as it is when the next one comes, so a write is an insertion as before,
//! of fewer bytes. The newest document cannot be borrowed from the record's own table: a record names others by code, and
//! reads otherwise once one of them is renamed, without a revision of its own. For the same reason a writer's `before` is
//! trusted only if its digest is that of the newest row; else the row begins anew. A removed record needs nothing more.

use super::{
    delta::{self, Mark},
    hand::Hand,
    kind::Kind,
    merge::Doc,
    record::{Kept, Record},
};
use crate::db::{Column, Query, Rows, Sort, Tx};
use crate::error::{Error, Result};
use crate::kernel::clock::Time;
use serde::Serialize;
use sqlx::types::Json;
use std::collections::{HashMap, HashSet};
use uuid::Uuid;

/// A record as it was.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Revision {
    /// Counts from one.
    pub revision: i64,
    /// When it was written.
    pub at: Time,
    /// By whom.
    pub actor: String,
    /// The whole record, in codes.
    pub doc: Json<Doc>,
    /// What tells the document apart, as it was written; none if an older program wrote it.
    #[serde(skip)]
    pub digest: Option<i64>,
}

/// A revision that was written, and what it was made from.
#[derive(Debug, Clone, PartialEq)]
pub struct Written {
    /// Of which record.
    pub id: Uuid,
    /// Counts from one.
    pub revision: i64,
    /// The record's history form as the writer saw it; none if it was not there.
    pub before: Option<Doc>,
    /// And as it is now.
    pub after: Doc,
}

/// After how many revisions a row begins anew: a revision is read from so many small rows at most.
const STRIDE: i64 = 50;

pub(super) const COLUMNS: &[Column] = &[
    ("kind", Sort::Text),
    ("record_id", Sort::Id),
    ("revision", Sort::Int),
    ("at", Sort::Time),
    ("actor", Sort::Text),
    ("base", Sort::Int),
    ("digest", Sort::Int),
    ("doc", Sort::Json),
];

/// Keeps revisions of records of one kind, in the order in which they were written.
pub async fn keep(tx: &mut Tx, hand: &Hand, kind: Kind, written: Vec<Written>) -> Result<()> {
    let mut newest = newest(tx, kind, &written).await?;
    let mark = Mark::of(&hand.actor, hand.at);
    let mut rows = Rows::of("revisions", COLUMNS);
    for one in written {
        let (id, revision, digest) = (one.id, one.revision, delta::digest(&one.after));
        let rests_on = newest.get(&id).and_then(|there| one.rests_on(there));
        let (base, told) = match (rests_on, &one.before) {
            (Some(base), Some(before)) => (base, delta::between(before, &one.after, &mark)),
            _ => (revision, delta::whole(one.after, &mark)),
        };
        rows.push(&(kind, id, revision, hand.at, &hand.actor, base, digest, told));
        newest.insert(id, Newest { base: Some(base), digest: Some(digest) });
    }
    rows.insert(tx).await?;
    Ok(())
}

/// What the newest row of a record rests on, and which document it stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Newest {
    base: Option<i64>,
    digest: Option<i64>,
}

impl Written {
    /// What was written of a record.
    pub fn of<T: Record>(before: Option<&Kept<T>>, after: &Kept<T>) -> Written {
        Written {
            id: after.id,
            revision: after.revision,
            before: before.map(|kept| kept.record.history()),
            after: after.record.history(),
        }
    }

    /// The revision that a difference would rest on; none if the row had better begin anew.
    fn rests_on(&self, newest: &Newest) -> Option<i64> {
        let before = self.before.as_ref()?;
        let base = newest.base.filter(|base| self.revision - base < STRIDE)?;
        (newest.digest == Some(delta::digest(before))).then_some(base)
    }
}

/// The newest rows of records that were there before: one statement, and none if all of them are new.
async fn newest(tx: &mut Tx, kind: Kind, written: &[Written]) -> Result<HashMap<Uuid, Newest>> {
    let ids: HashSet<Uuid> = written.iter().filter(|one| one.before.is_some()).map(|one| one.id).collect();
    if ids.is_empty() {
        return Ok(HashMap::new());
    }
    let ids: Vec<Uuid> = ids.into_iter().collect();
    let rows: Vec<(Uuid, Option<i64>, Option<i64>)> = tx
        .query(
            "SELECT r.record_id, r.base, r.digest
               FROM (SELECT record_id, MAX(revision) AS last FROM revisions WHERE kind = $1 AND",
        )
        .bind(kind)
        .among("record_id", &ids)
        .raw(
            " GROUP BY record_id) n CROSS JOIN revisions r
                WHERE r.kind = $1 AND r.record_id = n.record_id AND r.revision = n.last",
        )
        .all()
        .await?;
    Ok(rows.into_iter().map(|(id, base, digest)| (id, Newest { base, digest })).collect())
}

/// A row as it is kept.
#[derive(Debug, sqlx::FromRow)]
struct Row {
    record_id: Uuid,
    revision: i64,
    at: Time,
    actor: String,
    base: Option<i64>,
    digest: Option<i64>,
    doc: Json<Doc>,
}

/// The rows from which spans of revisions are read; what follows names the spans.
const ROWS: &str =
    "SELECT r.record_id, r.revision, r.at, r.actor, r.base, r.digest, r.doc FROM (SELECT record_id, ";
/// A span for each record among rows: from what its oldest row rests on to its newest one.
const SPANS: &str = "MIN(COALESCE(base, revision)) AS first, MAX(revision) AS last FROM ";
/// Their end. SQLite takes a cross join in the order in which it is written: a plain one it may begin at the other end, with all
/// revisions of a kind.
const IN_SPANS: &str = ") w CROSS JOIN revisions r
    WHERE r.record_id = w.record_id AND r.revision >= w.first AND r.revision <= w.last";

/// Reads rows against those before them: every revision, record by record, oldest first.
async fn unfold(query: Query<'_>, kind: Kind) -> Result<Vec<(Uuid, Revision)>> {
    let mut rows: Vec<Row> = query.raw(IN_SPANS).push(" AND r.kind = ", kind).all().await?;
    rows.sort_by_key(|row| (row.record_id, row.revision));
    let mut found = Vec::with_capacity(rows.len());
    let mut held: Option<(Uuid, i64)> = None;
    let mut doc = Doc::new();
    for row in rows {
        let base = row.base.unwrap_or(row.revision);
        if base == row.revision {
            doc = Doc::new();
        } else if held != Some((row.record_id, base)) {
            return Err(Error::internal("a revision rests on one that is not kept", row.record_id));
        }
        held = Some((row.record_id, base));
        match row.base {
            None => doc = row.doc.0,
            Some(_) => delta::apply(&mut doc, row.doc.0, &Mark::of(&row.actor, row.at))?,
        }
        let (revision, at, actor, digest) = (row.revision, row.at, row.actor, row.digest);
        found.push((row.record_id, Revision { revision, at, actor, doc: Json(doc.clone()), digest }));
    }
    Ok(found)
}

/// A record's revisions, newest first.
pub async fn list(tx: &mut Tx, kind: Kind, record_id: Uuid, limit: i64) -> Result<Vec<Revision>> {
    before(tx, kind, record_id, i64::MAX, limit).await
}

/// Documents of records of one kind, by record and revision.
pub async fn docs(tx: &mut Tx, kind: Kind, wanted: &[(Uuid, i64)]) -> Result<HashMap<(Uuid, i64), Doc>> {
    let asked: HashSet<(Uuid, i64)> = wanted.iter().copied().collect();
    let ids: Vec<Uuid> = asked.iter().map(|(id, _)| *id).collect::<HashSet<_>>().into_iter().collect();
    let numbers: HashSet<String> = asked.iter().map(|(_, revision)| revision.to_string()).collect();
    let numbers: Vec<String> = numbers.into_iter().collect();
    let query = tx.query(ROWS).raw(SPANS).push("revisions WHERE kind = ", kind).raw(" AND");
    let query = query.among("record_id", &ids).raw(" AND").among_text("CAST(revision AS TEXT)", &numbers);
    let found = unfold(query.raw(" GROUP BY record_id"), kind).await?;
    let found = found.into_iter().map(|(id, one)| ((id, one.revision), one.doc.0));
    Ok(found.filter(|(key, _)| asked.contains(key)).collect())
}

/// A record as it was at a moment: its last revision until then; none if it was not there yet.
pub async fn at(tx: &mut Tx, kind: Kind, record_id: Uuid, moment: Time) -> Result<Option<Revision>> {
    let query = tx.query(ROWS).raw(SPANS).push("(SELECT * FROM revisions WHERE kind = ", kind);
    let query = query.push(" AND record_id = ", record_id).push(" AND at <= ", moment);
    let query = query.raw(" ORDER BY revision DESC LIMIT 1) n GROUP BY record_id");
    Ok(unfold(query, kind).await?.pop().map(|(_, one)| one))
}

/// A record at a revision.
pub async fn one(tx: &mut Tx, kind: Kind, record_id: Uuid, revision: i64) -> Result<Option<Revision>> {
    let query = tx.query(ROWS).raw(SPANS).push("revisions WHERE kind = ", kind);
    let query = query.push(" AND record_id = ", record_id).push(" AND revision = ", revision);
    Ok(unfold(query.raw(" GROUP BY record_id"), kind).await?.pop().map(|(_, one)| one))
}

/// A record's revisions before a number, newest first.
pub async fn before(
    tx: &mut Tx,
    kind: Kind,
    record_id: Uuid,
    number: i64,
    limit: i64,
) -> Result<Vec<Revision>> {
    let query = tx.query(ROWS).raw(SPANS).push("(SELECT * FROM revisions WHERE kind = ", kind);
    let query = query.push(" AND record_id = ", record_id).push(" AND revision < ", number);
    let query = query.push(" ORDER BY revision DESC LIMIT ", limit).raw(") n GROUP BY record_id");
    let found = unfold(query, kind).await?;
    Ok(found.into_iter().rev().take(limit.unsigned_abs() as usize).map(|(_, one)| one).collect())
}

/// The number of a record's last revision.
pub async fn last(tx: &mut Tx, kind: Kind, record_id: Uuid) -> Result<Option<i64>> {
    Ok(signed(tx, kind, record_id).await?.map(|(revision, _)| revision))
}

/// Who wrote a record last.
pub async fn last_author(tx: &mut Tx, kind: Kind, record_id: Uuid) -> Result<Option<String>> {
    Ok(signed(tx, kind, record_id).await?.map(|(_, actor)| actor))
}

async fn signed(tx: &mut Tx, kind: Kind, record_id: Uuid) -> Result<Option<(i64, String)>> {
    tx.query(
        "SELECT revision, actor FROM revisions
          WHERE kind = $1 AND record_id = $2 ORDER BY revision DESC LIMIT 1",
    )
    .bind(kind)
    .bind(record_id)
    .optional()
    .await
}

/// The records of a kind as they were at a moment, by id, after one of them; also those that were gone by then.
pub async fn all_at(
    tx: &mut Tx,
    kind: Kind,
    moment: Time,
    after: Uuid,
    limit: i64,
) -> Result<Vec<(Uuid, Revision)>> {
    let query =
        tx.query(ROWS).push("(SELECT COALESCE(b.base, b.revision) FROM revisions b WHERE b.kind = ", kind);
    let query = query
        .raw(" AND b.record_id = n.record_id AND b.revision = n.newest) AS first, newest AS last FROM (");
    let query = query.push("SELECT record_id, MAX(revision) AS newest FROM revisions WHERE kind = ", kind);
    let query = query.push(" AND at <= ", moment).push(" AND record_id > ", after);
    let query = query.push(" GROUP BY record_id ORDER BY record_id LIMIT ", limit).raw(") n");
    let found = unfold(query, kind).await?;
    Ok(newest_of_each(found))
}

/// The last of each record, in their order.
fn newest_of_each(all: Vec<(Uuid, Revision)>) -> Vec<(Uuid, Revision)> {
    let mut found: Vec<(Uuid, Revision)> = Vec::new();
    for one in all {
        match found.last_mut() {
            Some(last) if last.0 == one.0 => *last = one,
            _ => found.push(one),
        }
    }
    found
}

/// All that is kept of these records, record by record, oldest first.
pub async fn all_of(tx: &mut Tx, kind: Kind, ids: &[Uuid]) -> Result<Vec<(Uuid, Revision)>> {
    let query = tx.query(ROWS).raw(SPANS).push("revisions WHERE kind = ", kind).raw(" AND");
    unfold(query.among("record_id", ids).raw(" GROUP BY record_id"), kind).await
}

/// The next records of a kind, by id, whose history cannot be read back as it was written; and where to go on.
pub async fn unreadable(
    tx: &mut Tx,
    kind: Kind,
    after: Uuid,
    limit: i64,
) -> Result<(Vec<(Uuid, i64)>, Option<Uuid>)> {
    let ids: Vec<(Uuid,)> = tx
        .query(
            "SELECT record_id FROM revisions WHERE kind = $1 AND record_id > $2
              GROUP BY record_id ORDER BY record_id LIMIT $3",
        )
        .bind(kind)
        .bind(after)
        .bind(limit)
        .all()
        .await?;
    let ids: Vec<Uuid> = ids.into_iter().map(|(id,)| id).collect();
    let history = all_of(tx, kind, &ids).await?;
    let is_off = |one: &Revision| one.digest.is_some_and(|digest| digest != delta::digest(&one.doc));
    let off = history.iter().filter(|(_, one)| is_off(one)).map(|(id, one)| (*id, one.revision));
    Ok((off.collect(), ids.last().copied()))
}

/// Writes the history of records anew: these revisions and no others, record by record, oldest first.
///
/// Nobody else may write these records before the transaction ends.
pub async fn rewrite(tx: &mut Tx, kind: Kind, ids: &[Uuid], history: &[(Uuid, Revision)]) -> Result<()> {
    let query = tx.query("DELETE FROM revisions WHERE kind = $1 AND").bind(kind);
    query.among("record_id", ids).run().await?;
    let mut rows = Rows::of("revisions", COLUMNS);
    let nothing = Doc::new();
    let mut earlier: Option<(&Uuid, &Doc)> = None;
    let (mut base, mut count) = (0, 0);
    for (id, one) in history {
        let before = earlier.filter(|(other, _)| *other == id && count < STRIDE).map(|(_, doc)| doc);
        (base, count) = if before.is_some() { (base, count + 1) } else { (one.revision, 1) };
        let mark = Mark::of(&one.actor, one.at);
        let told = delta::between(before.unwrap_or(&nothing), &one.doc, &mark);
        rows.push(&(kind, id, one.revision, one.at, &one.actor, base, delta::digest(&one.doc), told));
        earlier = Some((id, &one.doc));
    }
    rows.insert(tx).await?;
    Ok(())
}
