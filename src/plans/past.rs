//! Records as they were: at a revision, at a moment, and step by step with who changed which value, and why.

use super::{Member, draft::bare};
use crate::catalog::store::prices_around;
use crate::changes::{
    kind::Kind,
    leaf::{self, Leaf},
    log::{self, Verb},
    merge::Doc,
    record::Kept,
    revision,
};
use crate::db::Tx;
use crate::error::Result;
use crate::kernel::clock::Time;
use serde::Serialize;
use serde_json::json;
use std::collections::HashMap;
use uuid::Uuid;

/// A revision, and what it changed.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Change {
    /// Counts from one.
    pub revision: i64,
    /// When.
    pub at: Time,
    /// Who.
    pub actor: String,
    /// What led to it: `api`, `import 0192…`; none if the log tells nothing of it.
    pub cause: Option<String>,
    /// The values that differ from the revision before.
    pub values: Vec<Leaf>,
}

/// What became of a record, newest first, before a revision.
pub async fn history<T: Member>(tx: &mut Tx, kept: &Kept<T>, before: i64, limit: i64) -> Result<Vec<Change>> {
    // One more than is told: what the oldest one changed.
    let found = revision::before(tx, T::KIND, kept.id, before, limit + 1).await?;
    let causes: HashMap<i64, String> = log::of_record(tx, T::KIND, kept.id, CAUSES)
        .await?
        .into_iter()
        .filter(|entry| matches!(entry.verb, Verb::Created | Verb::Changed))
        .map(|entry| (entry.revision, entry.cause))
        .collect();
    let nothing = Doc::new();
    let told = found.iter().enumerate().take(limit.unsigned_abs() as usize);
    let change = |(i, one): (usize, &revision::Revision)| {
        let earlier = found.get(i + 1).map_or_else(|| nothing.clone(), |earlier| bare(earlier.doc.0.clone()));
        Change {
            revision: one.revision,
            at: one.at,
            actor: one.actor.clone(),
            cause: causes.get(&one.revision).cloned(),
            values: leaf::between(&earlier, &bare(one.doc.0.clone())),
        }
    };
    Ok(told.map(change).collect())
}

/// Entries of the log that are looked through for causes.
const CAUSES: i64 = 10_000;

/// A record as it was.
#[derive(Debug, Clone, PartialEq)]
pub struct Past {
    /// Its id.
    pub id: Uuid,
    /// The revision that held.
    pub revision: i64,
    /// Since when.
    pub since: Time,
    /// The revision that was asked for, if it is kept no longer and this is the nearest one before it.
    pub instead_of: Option<i64>,
    /// The record, with the prices of the time; stock has no history.
    pub doc: Doc,
}

/// A record as it was at a moment; none if it was not there.
pub async fn at(tx: &mut Tx, kind: Kind, id: Uuid, moment: Time) -> Result<Option<Past>> {
    let Some(found) = revision::at(tx, kind, id, moment).await? else { return Ok(None) };
    let held = log::revisions_at(tx, kind, &[id], moment).await?;
    Ok(dressed(tx, kind, vec![Past::of(id, found, held.get(&id).copied())], moment).await?.pop())
}

/// A record at a revision, or at the nearest one before it if that is kept no longer; none if it never was so.
pub async fn of_revision(tx: &mut Tx, kind: Kind, id: Uuid, number: i64) -> Result<Option<Past>> {
    if revision::last(tx, kind, id).await?.is_none_or(|last| last < number) {
        return Ok(None);
    }
    let found = revision::before(tx, kind, id, number + 1, 1).await?.pop();
    Ok(found.map(|found| Past::of(id, found, Some(number))))
}

impl Past {
    fn of(id: Uuid, found: revision::Revision, held: Option<i64>) -> Past {
        let instead_of = held.filter(|held| *held > found.revision);
        Past { id, revision: found.revision, since: found.at, instead_of, doc: found.doc.0 }
    }
}

/// The records of a kind that were there at a moment, by id, after one of them.
///
/// What had been removed by then is left out, so a page may hold fewer than asked for; the last id tells where to go on.
pub async fn page(
    tx: &mut Tx,
    kind: Kind,
    moment: Time,
    after: Uuid,
    limit: i64,
) -> Result<(Vec<Past>, Option<Uuid>)> {
    let found = revision::all_at(tx, kind, moment, after, limit).await?;
    let last = found.last().map(|(id, _)| *id).filter(|_| found.len() as i64 == limit);
    let ids: Vec<Uuid> = found.iter().map(|(id, _)| *id).collect();
    let gone = log::removed(tx, kind, &ids, moment).await?;
    let held = log::revisions_at(tx, kind, &ids, moment).await?;
    let there = found.into_iter().filter(|(id, _)| !gone.contains(id));
    let past = |(id, one): (Uuid, revision::Revision)| Past::of(id, one, held.get(&id).copied());
    Ok((dressed(tx, kind, there.map(past).collect(), moment).await?, last))
}

/// Variants with the prices that held.
async fn dressed(tx: &mut Tx, kind: Kind, mut all: Vec<Past>, moment: Time) -> Result<Vec<Past>> {
    if kind == Kind::Variant {
        let spans: Vec<(Uuid, Time, Time)> = all.iter().map(|past| (past.id, moment, moment)).collect();
        let mut prices = prices_around(tx, &spans).await?;
        for past in &mut all {
            let held = prices.remove(&past.id).map(|(_, held)| held).unwrap_or_default();
            if !held.is_empty() {
                past.doc.insert("prices".to_owned(), json!(held));
            }
        }
    }
    Ok(all)
}
