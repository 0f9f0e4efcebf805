//! A reader of the log by cursor misses nothing and reads nothing twice, however many write at once.

use crate::story;
use selvedge::{
    changes::log::{self, Entry, Verb},
    changes::{hand::Hand, kind::Kind},
    kernel::cursor::LogCursor,
};
use std::{collections::BTreeSet, time::Duration};
use uuid::Uuid;

const WRITERS: usize = 8;
const EACH: usize = 12;

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
