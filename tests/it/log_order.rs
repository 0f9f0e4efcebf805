//! A reader of the log by cursor misses nothing and reads nothing twice, however many write at once.

use crate::story;
use selvedge::{
    app::App,
    changes::log::{self, Entry, Verb},
    changes::{hand::Hand, kind::Kind},
    db::{Tx, dialect::Engine},
    kernel::cursor::LogCursor,
};
use sqlx::types::Json;
use std::{collections::BTreeSet, time::Duration};
use uuid::Uuid;

const WRITERS: usize = 16;
const EACH: usize = 8;

fn entry(writer: usize, n: usize) -> Entry {
    let code = format!("{writer}-{n}");
    Entry {
        kind: Kind::Tick,
        record_id: Uuid::now_v7(),
        code,
        revision: 1,
        verb: Verb::Changed,
        fields: Vec::new(),
    }
}

story!(a_reader_by_cursor_misses_nothing_while_many_write, |house| {
    let app = house.app.clone();
    let writers: Vec<_> = (0..WRITERS)
        .map(|writer| {
            let app = app.clone();
            tokio::spawn(async move {
                for n in 0..EACH {
                    let mut tx = app.db.write().await.unwrap();
                    let hand = Hand::program("story", app.clock.now());
                    log::append(&mut tx, &hand, &[entry(writer, n)]).await.unwrap();
                    // A slow committer: its place in the log is taken, its commit comes late.
                    tokio::time::sleep(Duration::from_millis(if writer == 0 { 20 } else { 1 })).await;
                    tx.commit().await.unwrap();
                }
            })
        })
        .collect();
    let (mut cursor, mut seen) = (LogCursor(0), Vec::new());
    while seen.len() < WRITERS * EACH {
        let done = writers.iter().all(tokio::task::JoinHandle::is_finished);
        let mut tx = app.db.read().await.unwrap();
        let entries = log::after(&mut tx, cursor, 7).await.unwrap();
        cursor = entries.last().map_or(cursor, |entry| entry.seq);
        let nothing = entries.is_empty();
        seen.extend(entries.into_iter().map(|entry| entry.code));
        assert!(
            !(done && nothing && seen.len() < WRITERS * EACH),
            "the reader stepped over an entry: {} of {}",
            seen.len(),
            WRITERS * EACH
        );
        tokio::time::sleep(Duration::from_millis(2)).await;
    }
    for writer in writers {
        writer.await.unwrap();
    }
    assert_eq!(seen.iter().collect::<BTreeSet<_>>().len(), WRITERS * EACH, "an entry was read twice");
});

/// What the log would do without its guard: a place is taken before the commit.
const UNGUARDED: &str =
    "INSERT INTO changes (at, kind, record_id, code, revision, verb, fields, actor, cause)
     VALUES ($1, 'tick', $2, $3, 1, 'changed', $4, 'story', 'story')";

async fn writes_unguarded(tx: &mut Tx, app: &App, code: &str) {
    let at = app.clock.now();
    let query = tx.query(UNGUARDED).bind(at).bind(Uuid::now_v7()).bind(code);
    query.bind(Json(Vec::<String>::new())).run().await.unwrap();
}

/// The codes after a cursor, and the cursor after them.
async fn reads(app: &App, from: LogCursor) -> (Vec<String>, LogCursor) {
    let mut tx = app.db.read().await.unwrap();
    let entries = log::after(&mut tx, from, 100).await.unwrap();
    let next = entries.last().map_or(from, |entry| entry.seq);
    (entries.into_iter().map(|entry| entry.code).collect(), next)
}

story!(
    without_the_guard_a_reader_would_step_over_a_late_commit_and_with_it_the_later_writer_waits,
    |house| {
        let app = house.app.clone();
        if app.db.engine() == Engine::Sqlite {
            // One writer at a time: the second transaction does not even begin.
            let slow = app.db.write().await.unwrap();
            let quick = tokio::time::timeout(Duration::from_millis(300), app.db.write()).await;
            assert!(quick.is_err(), "SQLite has one writer");
            drop(slow);
            return;
        }
        let mut slow = app.db.write().await.unwrap();
        writes_unguarded(&mut slow, &app, "slow").await;
        let mut quick = app.db.write().await.unwrap();
        writes_unguarded(&mut quick, &app, "quick").await;
        quick.commit().await.unwrap();
        let (seen, cursor) = reads(&app, LogCursor(0)).await;
        assert_eq!(seen, ["quick"]);
        slow.commit().await.unwrap();
        let (seen, cursor) = reads(&app, cursor).await;
        assert_eq!(seen, Vec::<String>::new(), "the guard is not needed here, or this story proves nothing");

        let hand = Hand::program("story", app.clock.now());
        let mut slow = app.db.write().await.unwrap();
        log::append(&mut slow, &hand, &[entry(0, 0)]).await.unwrap();
        let (late, later_hand) = (app.clone(), hand.clone());
        let later = tokio::spawn(async move {
            let mut tx = late.db.write().await.unwrap();
            log::append(&mut tx, &later_hand, &[entry(1, 1)]).await.unwrap();
            tx.commit().await.unwrap();
        });
        tokio::time::sleep(Duration::from_millis(300)).await;
        assert!(!later.is_finished(), "the later writer waits for the earlier one");
        assert_eq!(reads(&app, cursor).await.0, Vec::<String>::new());
        slow.commit().await.unwrap();
        later.await.unwrap();
        assert_eq!(reads(&app, cursor).await.0, ["0-0", "1-1"]);
    }
);

story!(a_reader_who_leaves_while_it_begins_takes_nothing_along, |house| {
    for n in 0..300 {
        let moment = std::time::Duration::from_micros(n % 60 * 20);
        drop(tokio::time::timeout(moment, house.app.db.read()).await);
        drop(tokio::time::timeout(moment, house.app.db.write()).await);
    }
    for n in 0..20 {
        house
            .writes::<selvedge::parties::Brand>("moor", serde_json::json!({"name": format!("Moor {n}")}))
            .await;
    }
    let mut tx = house.app.db.read().await.unwrap();
    let (kept,): (i64,) = tx.query("SELECT COUNT(*) FROM revisions").one().await.unwrap();
    assert_eq!(kept, 20);
});
