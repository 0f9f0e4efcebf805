//! Old history is thinned: all of it for a while, then a revision a day, then one a month.
//!
//! The first and the last revision of a record are kept, and so is the last one before the time from which all is kept: it
//! is what a plan of that time takes back to. So is whatever was current at a moment that something still names: the
//! moments at which the present values were written (a translation is held against the source of its moment), and those
//! that the caller knows of, such as an approval.

use super::{
    kind::Kind,
    plan::ORIGINS,
    revision::{self, Revision},
};
use crate::config::Retention;
use crate::db::{Tx, dialect};
use crate::error::Result;
use crate::kernel::clock::Time;
use chrono::{Datelike, Duration};
use serde_json::Value;
use std::collections::{BTreeMap, HashMap, HashSet};
use uuid::Uuid;

/// Moments at which records must be readable still, by record.
pub type Named = HashMap<Uuid, Vec<Time>>;

/// The next records of a kind, by id, of which more than two revisions are older than a moment.
pub async fn ripe(tx: &mut Tx, kind: Kind, before: Time, after: Uuid, limit: i64) -> Result<Vec<Uuid>> {
    let rows: Vec<(Uuid,)> = tx
        .query(
            "SELECT record_id FROM revisions WHERE kind = $1 AND record_id > $2 AND at < $3
              GROUP BY record_id HAVING COUNT(*) > 2 ORDER BY record_id LIMIT $4",
        )
        .bind(kind)
        .bind(after)
        .bind(before)
        .bind(limit)
        .all()
        .await?;
    Ok(rows.into_iter().map(|(id,)| id).collect())
}

/// Thins the history of these records; how many revisions went. Records that somebody writes just now wait for the next time.
pub async fn thin(
    tx: &mut Tx,
    kind: Kind,
    ids: &[Uuid],
    named: &Named,
    retention: &Retention,
    now: Time,
) -> Result<u64> {
    let ids = unwritten(tx, kind, ids).await?;
    let mut histories: BTreeMap<Uuid, Vec<Revision>> = BTreeMap::new();
    for (id, one) in revision::all_of(tx, kind, &ids).await? {
        histories.entry(id).or_default().push(one);
    }
    let (mut gone, mut thinned, mut left) = (0, Vec::new(), Vec::new());
    for (id, history) in histories {
        let mut moments = named.get(&id).cloned().unwrap_or_default();
        moments.extend(history.last().map(written_at).unwrap_or_default());
        let kept = kept(&history, &moments, retention, now);
        let count = history.len();
        let staying: Vec<Revision> =
            history.into_iter().zip(kept).filter(|(_, is_kept)| *is_kept).map(|(one, _)| one).collect();
        if staying.len() < count {
            gone += (count - staying.len()) as u64;
            thinned.push(id);
            left.extend(staying.into_iter().map(|one| (id, one)));
        }
    }
    if !thinned.is_empty() {
        revision::rewrite(tx, kind, &thinned, &left).await?;
    }
    Ok(gone)
}

/// Those of a kind's records that nobody else writes until this transaction ends: records that are gone, and those whose rows are ours now.
pub async fn unwritten(tx: &mut Tx, kind: Kind, ids: &[Uuid]) -> Result<Vec<Uuid>> {
    let locked = dialect::skip_locked(tx.engine());
    let there = select(tx, kind, ids, "").await?;
    let ours = select(tx, kind, ids, locked).await?;
    Ok(ids.iter().filter(|id| ours.contains(id) || !there.contains(id)).copied().collect())
}

async fn select(tx: &mut Tx, kind: Kind, ids: &[Uuid], tail: &'static str) -> Result<HashSet<Uuid>> {
    let query = tx.query("SELECT id FROM ").raw(kind.table()).raw(" WHERE").among("id", ids).raw(tail);
    let rows: Vec<(Uuid,)> = query.all().await?;
    Ok(rows.into_iter().map(|(id,)| id).collect())
}

/// The moments at which the values of a record were written.
fn written_at(one: &Revision) -> Vec<Time> {
    moments_of(one.doc.get(ORIGINS))
}

/// The moments that origins tell.
pub fn moments_of(origins: Option<&Value>) -> Vec<Time> {
    let origins = origins.and_then(Value::as_object).into_iter().flat_map(|origins| origins.values());
    origins.filter_map(|origin| origin.get("at")?.as_str()?.parse().ok()).collect()
}

/// Which revisions of a record are kept.
fn kept(history: &[Revision], named: &[Time], retention: &Retention, now: Time) -> Vec<bool> {
    let Some(days) = retention.days else { return vec![true; history.len()] };
    let all_since = now - Duration::days(i64::from(days));
    let daily_since = all_since - Duration::days(i64::from(retention.daily_days));
    let span = |at: Time| match at >= daily_since {
        true => (at.year(), at.month(), at.day()),
        false => (at.year(), at.month(), 0),
    };
    let holds = |i: usize, moment: Time| {
        history[i].at <= moment && history.get(i + 1).is_none_or(|next| next.at > moment)
    };
    let is_kept = |i: usize| match history.get(i + 1) {
        None => true,
        Some(next) => {
            i == 0
                || next.at >= all_since
                || span(next.at) != span(history[i].at)
                || named.iter().any(|moment| holds(i, *moment))
        }
    };
    (0..history.len()).map(is_kept).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::changes::merge::Doc;
    use proptest::prelude::*;
    use sqlx::types::Json;

    fn at(text: &str) -> Time {
        format!("{text}:00Z").parse().unwrap()
    }

    fn history(moments: &[&str]) -> Vec<Revision> {
        let one = |(i, text): (usize, &&str)| Revision {
            revision: i as i64 + 1,
            at: at(text),
            actor: "ana@example.com".into(),
            digest: None,
            doc: Json(Doc::new()),
        };
        moments.iter().enumerate().map(one).collect()
    }

    fn retention(days: u32, daily_days: u32) -> Retention {
        Retention { days: Some(days), daily_days }
    }

    #[test]
    fn all_for_a_while_then_one_a_day_then_one_a_month() {
        let now = at("2026-11-27T12:00");
        let moments = [
            ("2026-01-01T08:00", true),  // the first
            ("2026-01-02T08:00", false), // January's is the last of the month
            ("2026-01-30T08:00", true),
            ("2026-02-03T08:00", true),
            ("2026-10-20T08:00", false), // the day's is the last of the day
            ("2026-10-20T09:00", true),
            ("2026-11-17T09:00", false),
            ("2026-11-17T11:00", true), // the last before the time from which all is kept
            ("2026-11-17T12:30", true),
            ("2026-11-17T12:40", true),
            ("2026-11-27T11:00", true),
        ];
        let texts: Vec<&str> = moments.iter().map(|(text, _)| *text).collect();
        let expected: Vec<bool> = moments.iter().map(|(_, is_kept)| *is_kept).collect();
        assert_eq!(kept(&history(&texts), &[], &retention(10, 60), now), expected);
        assert_eq!(kept(&history(&texts), &[], &Retention::default(), now), [true; 11]);
    }

    #[test]
    fn what_something_still_names_is_kept() {
        let history =
            history(&["2026-01-01T08:00", "2026-01-02T08:00", "2026-01-03T08:00", "2026-01-04T08:00"]);
        let named = [at("2026-01-02T17:00"), at("2025-01-01T00:00")];
        let kept = kept(&history, &named, &retention(10, 0), at("2026-11-27T12:00"));
        assert_eq!(kept, [true, true, false, true]);
    }

    proptest! {
        #[test]
        fn thinning_again_takes_nothing_more(minutes in proptest::collection::btree_set(0_i64..900_000, 1..40)) {
            let now = at("2026-11-27T12:00");
            let moments: Vec<Time> = minutes.iter().rev().map(|minutes| now - Duration::minutes(*minutes)).collect();
            let blank = history(&vec!["2026-01-01T08:00"; moments.len()]);
            let history: Vec<Revision> =
                blank.into_iter().zip(&moments).map(|(one, at)| Revision { at: *at, ..one }).collect();
            let policy = retention(30, 90);
            let first = kept(&history, &[], &policy, now);
            let left: Vec<Revision> = history.iter().zip(&first).filter(|(_, is_kept)| **is_kept).map(|(one, _)| one.clone()).collect();
            prop_assert!(kept(&left, &[], &policy, now).iter().all(|is_kept| *is_kept));
            prop_assert!(first[0] && first[first.len() - 1]);
            let young = now - Duration::days(30);
            prop_assert!(history.iter().zip(&first).all(|(one, is_kept)| *is_kept || one.at < young));
        }
    }
}
