//! What was done under one cause, read back from the change log and the revisions.

use super::draft::bare;
use super::{Action, Line, Plan};
use crate::catalog::{Price, store::prices_around};
use crate::changes::{kind::Kind, leaf, merge::Doc, plan::code_key, revision};
use crate::db::Tx;
use crate::error::Result;
use crate::kernel::{clock::Time, cursor::LogCursor, message::Message};
use serde_json::json;
use std::collections::{HashMap, HashSet};
use uuid::Uuid;

/// Records that are read at once.
pub const BATCH: i64 = 500;

/// One record, and what a unit did to it.
#[derive(Debug, Clone, PartialEq, sqlx::FromRow)]
struct Touched {
    kind: Kind,
    record_id: Uuid,
    first: LogCursor,
    first_revision: i64,
    last_revision: i64,
    began: Time,
    ended: Time,
    created: i64,
    written: i64,
    deleted: i64,
    code: String,
}

/// Where a page begins: the newest first, for who undoes; the oldest first, for who reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum From {
    /// After an entry, in the order in which they came.
    After(LogCursor),
    /// Before an entry, in the reverse order.
    Before(LogCursor),
}

/// How much of what a unit did is told.
///
/// # Why
/// A unit writes some records twice: it makes them, and once all are made it says what goes with what. Who takes it back
/// must go the same way backwards: first the values, while everything that they name is still there, then the records.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// All that it did to a record as one line, however often it wrote it.
    All,
    /// The records that it removed.
    Removed,
    /// The values that it changed, also of records that it had made before.
    Changed,
    /// The records that it made, as they were at first.
    Made,
}

impl Part {
    /// Whether this part tells of a record.
    fn tells_of(self, one: &Touched) -> bool {
        match self {
            Part::All => true,
            Part::Removed => one.deleted > 0 && one.created == 0,
            Part::Changed => one.deleted == 0 && (one.created == 0 || one.last_revision > one.first_revision),
            Part::Made => one.created > 0 && one.deleted == 0,
        }
    }

    /// The revisions that it tells of: the one before, none if the record was not there; and the one after.
    fn revisions(self, one: &Touched) -> (Option<i64>, i64) {
        match self {
            Part::Made => (None, one.first_revision),
            Part::Changed if one.created > 0 => (Some(one.first_revision), last_of(one)),
            _ => (before_of(one), last_of(one)),
        }
    }

    /// Whether it tells of prices: what was made has them from the beginning.
    fn has_prices(self, one: &Touched) -> bool {
        !(self == Part::Changed && one.created > 0)
    }
}

/// A page of what a unit did, a line for each record with its values before and after; and where the next one begins.
pub async fn lines(
    tx: &mut Tx,
    plan: &Plan,
    from: From,
    part: Part,
) -> Result<(Vec<Line>, Option<LogCursor>)> {
    let mut touched = touched(tx, plan, from).await?;
    let next = touched.last().map(|last| last.first).filter(|_| touched.len() as i64 == BATCH);
    touched.retain(|one| part.tells_of(one));
    let mut lines: Vec<Option<Line>> = vec![None; touched.len()];
    let mut by_kind: HashMap<Kind, Vec<usize>> = HashMap::new();
    touched.iter().enumerate().for_each(|(i, one)| by_kind.entry(one.kind).or_default().push(i));
    for (kind, places) in by_kind {
        let of_kind: Vec<&Touched> = places.iter().map(|i| &touched[*i]).collect();
        for (i, line) in places.iter().zip(of_one_kind(tx, kind, &of_kind, part).await?) {
            lines[*i] = Some(line);
        }
    }
    let mut lines: Vec<Line> = lines.into_iter().flatten().collect();
    for (line, one) in lines.iter_mut().zip(&touched) {
        line.position = one.first.0;
    }
    Ok((lines, next))
}

/// How many records of each kind a unit touched.
pub async fn kinds(tx: &mut Tx, plan: &Plan) -> Result<Vec<(Kind, i64)>> {
    tx.query(
        "SELECT kind, COUNT(DISTINCT record_id) FROM changes WHERE cause = $1 AND seq > $2 AND seq <= $3
            AND verb IN ('created', 'changed', 'deleted', 'offered') GROUP BY kind ORDER BY 2 DESC, kind",
    )
    .bind(plan.cause())
    .bind(plan.from_seq)
    .bind(plan.to_seq.unwrap_or(LogCursor(i64::MAX)))
    .all()
    .await
}

/// The records that a unit touched, in the order of its first entry about each.
async fn touched(tx: &mut Tx, plan: &Plan, from: From) -> Result<Vec<Touched>> {
    let until = plan.to_seq.unwrap_or(LogCursor(i64::MAX));
    let query = tx
        .query(
            "SELECT c.kind, c.record_id FROM changes c
              WHERE c.cause = $1 AND c.seq > $2 AND c.seq <= $3 AND c.verb IN ('created', 'changed', 'deleted', 'offered')
                AND NOT EXISTS (SELECT 1 FROM changes e
                     WHERE e.kind = c.kind AND e.record_id = c.record_id AND e.seq < c.seq AND e.seq > $2
                       AND e.cause = c.cause AND e.verb IN ('created', 'changed', 'deleted', 'offered'))",
        )
        .bind(plan.cause())
        .bind(plan.from_seq)
        .bind(until);
    let query = match from {
        From::After(seq) => query.push(" AND c.seq > ", seq).push(" ORDER BY c.seq LIMIT ", BATCH),
        From::Before(seq) => query.push(" AND c.seq < ", seq).push(" ORDER BY c.seq DESC LIMIT ", BATCH),
    };
    let rows: Vec<(Kind, Uuid)> = query.all().await?;
    let kinds: HashSet<Kind> = rows.iter().map(|(kind, _)| *kind).collect();
    let kinds: Vec<Kind> = kinds.into_iter().collect();
    let ids: Vec<Uuid> = rows.into_iter().map(|(_, id)| id).collect();
    let mut found: Vec<Touched> = tx
        .query(
            "SELECT kind, record_id, MIN(seq) AS first, MIN(revision) AS first_revision, MAX(revision) AS last_revision,
                    MIN(at) AS began, MAX(at) AS ended, MAX(code) AS code,
                    CAST(MAX(CASE WHEN verb = 'created' THEN 1 ELSE 0 END) AS BIGINT) AS created,
                    CAST(MAX(CASE WHEN verb = 'changed' THEN 1 ELSE 0 END) AS BIGINT) AS written,
                    CAST(MAX(CASE WHEN verb = 'deleted' THEN 1 ELSE 0 END) AS BIGINT) AS deleted
               FROM changes WHERE cause = $1 AND seq > $2 AND seq <= $3
                AND verb IN ('created', 'changed', 'deleted', 'offered') AND",
        )
        .bind(plan.cause())
        .bind(plan.from_seq)
        .bind(until)
        .among_text("kind", &kinds)
        .raw(" AND")
        .among("record_id", &ids)
        .raw(" GROUP BY kind, record_id ORDER BY first")
        .all()
        .await?;
    if matches!(from, From::Before(_)) {
        found.reverse();
    }
    Ok(found)
}

async fn of_one_kind(tx: &mut Tx, kind: Kind, touched: &[&Touched], part: Part) -> Result<Vec<Line>> {
    let mut wanted: Vec<(Uuid, i64)> = Vec::new();
    for one in touched {
        let (before, after) = part.revisions(one);
        wanted.extend(before.map(|revision| (one.record_id, revision)));
        wanted.push((one.record_id, after));
    }
    let docs = revision::docs(tx, kind, &wanted).await?;
    let prices = if kind == Kind::Variant { prices(tx, touched).await? } else { HashMap::new() };
    let mut found = Vec::with_capacity(touched.len());
    for one in touched {
        let doc = |revision: i64| docs.get(&(one.record_id, revision)).cloned().map(bare);
        let (earlier, later) = part.revisions(one);
        let is_kept = |revision: i64| docs.contains_key(&(one.record_id, revision));
        let mut reads = earlier.into_iter().chain((one.deleted == 0).then_some(later));
        if reads.any(|revision| revision > 0 && !is_kept(revision)) {
            found.push(Line::rejected(kind, &one.code, Message::new("plan-line-thinned")));
            continue;
        }
        let before = earlier.and_then(doc).unwrap_or_default();
        let after = if one.deleted > 0 { Doc::new() } else { doc(later).unwrap_or_default() };
        let action = match (before.is_empty(), after.is_empty()) {
            (true, _) => Action::Create,
            (false, true) => Action::Remove,
            (false, false) => Action::Change,
        };
        let mut values = leaf::between(&before, &after);
        let code = after.get(code_key(kind)).or(before.get(code_key(kind)));
        let code = code.and_then(|code| code.as_str()).unwrap_or(&one.code).to_owned();
        let has_prices = action != Action::Remove && part.has_prices(one);
        values.extend(prices.get(&one.record_id).filter(|_| has_prices).cloned());
        found.push(Line::new(kind, code, action, values));
    }
    Ok(found)
}

/// The revision before the unit; none if the unit made the record.
fn before_of(one: &Touched) -> Option<i64> {
    let written = one.written > 0 || one.deleted > 0;
    let before = if written { one.first_revision - 1 } else { one.first_revision };
    (one.created == 0).then_some(before)
}

/// The last revision of the record under the unit; a removal has none of its own.
fn last_of(one: &Touched) -> i64 {
    one.last_revision - i64::from(one.deleted > 0)
}

/// The prices of variants that differ before and after a unit, from their history.
async fn prices(tx: &mut Tx, touched: &[&Touched]) -> Result<HashMap<Uuid, leaf::Leaf>> {
    let spans: Vec<(Uuid, Time, Time)> =
        touched.iter().map(|one| (one.record_id, one.began, one.ended)).collect();
    let value = |prices: Vec<Price>| (!prices.is_empty()).then(|| json!(prices));
    let leaf = |(before, after)| leaf::Leaf {
        path: vec!["prices".to_owned()],
        before: value(before),
        after: value(after),
    };
    let found = prices_around(tx, &spans).await?.into_iter().map(|(id, both)| (id, leaf(both)));
    Ok(found.filter(|(_, leaf)| leaf.before != leaf.after).collect())
}
