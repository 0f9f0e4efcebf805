//! Guessing an account made slow: after a few failures it pauses, and longer with each further one.
//!
//! # Why
//! The pause is in the database, so that a guesser gains nothing by a restart or a second node. It is kept under a hash of
//! what was typed, whether that is somebody's address or nobody's: the answer is the same and tells neither. An attempt is
//! counted before its outcome is known, so that guesses that are sent at once count too. A pause never grows beyond an
//! hour: whoever guesses on purpose shall not keep the account's owner out for longer.

use super::{audit, secret};
use crate::app::App;
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::kernel::clock::Time;
use chrono::Duration;
use serde_json::json;

/// Failures without a pause.
const FREE: i64 = 4;
/// The first pause, in seconds; it doubles with every failure.
const FIRST: i64 = 30;
const LONGEST: i64 = 3_600;
/// After so many hours without a failure all is forgotten.
const MEMORY_HOURS: i64 = 24;

/// How long a pause is after so many failures, in seconds.
fn seconds(failures: i64) -> i64 {
    match failures - FREE {
        ..=0 => 0,
        beyond => FIRST.saturating_mul(1 << (beyond - 1).min(20)).min(LONGEST),
    }
}

/// Counts an attempt at something (`account ana@loom.example`), or says how long to wait. It counts as failed until
/// [`forget`] is called.
///
/// # Errors
/// Too many, with the seconds that are left.
pub async fn attempt(app: &App, what: &str, subject: &str) -> Result<()> {
    let (key, now) = (secret::hash(what), app.clock.now());
    let mut tx = app.db.write().await?;
    let since = now - Duration::hours(MEMORY_HOURS);
    tx.query("DELETE FROM pauses WHERE failed_at < $1").bind(since).run().await?;
    let found: Option<(i64, Time)> = tx
        .query("SELECT failures, paused_until FROM pauses WHERE key_hash = $1")
        .bind(&*key)
        .optional()
        .await?;
    let (failures, until) = found.unwrap_or((0, now));
    if until > now {
        let retry_after = (until - now).num_seconds().max(1).unsigned_abs();
        return Err(Error::TooMany { retry_after });
    }
    let pause = seconds(failures + 1);
    tx.query(
        "INSERT INTO pauses (key_hash, failures, failed_at, paused_until) VALUES ($1, $2, $3, $4)
         ON CONFLICT (key_hash) DO UPDATE SET failures = excluded.failures, failed_at = excluded.failed_at,
                paused_until = excluded.paused_until",
    )
    .bind(key)
    .bind(failures + 1)
    .bind(now)
    .bind(now + Duration::seconds(pause))
    .run()
    .await?;
    if pause > 0 {
        let subject: String = subject.chars().take(254).collect();
        audit::note(&mut tx, now, "nobody", "sign_in_paused", &subject, json!({ "seconds": pause })).await?;
    }
    tx.commit().await
}

/// Forgets the failures of somebody who came in, or whom an admin helped.
pub async fn forget(tx: &mut Tx, what: &str) -> Result<()> {
    tx.query("DELETE FROM pauses WHERE key_hash = $1").bind(secret::hash(what)).run().await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::seconds;

    #[test]
    fn a_pause_grows_and_ends() {
        let pauses: Vec<i64> = (1..=13).map(seconds).collect();
        assert_eq!(pauses, [0, 0, 0, 0, 30, 60, 120, 240, 480, 960, 1_920, 3_600, 3_600]);
        assert_eq!(seconds(i64::MAX), 3_600);
    }
}
