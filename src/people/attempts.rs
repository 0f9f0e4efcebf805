//! Guessing made slow: failed sign-ins are counted in memory, per address and per account.

use crate::error::{Error, Result};
use crate::kernel::clock::Time;
use chrono::Duration;
use std::{collections::HashMap, sync::Mutex};

/// How many may fail within [`WINDOW_MINUTES`].
const ALLOWED: usize = 10;
const WINDOW_MINUTES: i64 = 15;
/// So that nobody fills the memory with made-up names.
const MOST_KEYS: usize = 10_000;

/// Who failed when. One per node: a guesser who knows of ten nodes has ten times as many guesses, still too few.
#[derive(Default)]
pub struct Attempts(Mutex<HashMap<String, Vec<Time>>>);

impl Attempts {
    /// Whether another attempt may be made; else how long to wait.
    pub fn ask(&self, keys: &[&str], now: Time) -> Result<()> {
        let failed = self.0.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
        let since = now - Duration::minutes(WINDOW_MINUTES);
        for key in keys {
            let recent: Vec<Time> =
                failed.get(*key).into_iter().flatten().copied().filter(|at| *at > since).collect();
            if recent.len() >= ALLOWED {
                let free_at = recent[recent.len() - ALLOWED] + Duration::minutes(WINDOW_MINUTES);
                let seconds = (free_at - now).num_seconds().max(1);
                return Err(Error::TooMany { retry_after: seconds.unsigned_abs() });
            }
        }
        Ok(())
    }

    /// Notes a failure.
    pub fn failed(&self, keys: &[&str], now: Time) {
        let mut failed = self.0.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
        let since = now - Duration::minutes(WINDOW_MINUTES);
        if failed.len() > MOST_KEYS {
            failed.retain(|_, times| times.iter().any(|at| *at > since));
        }
        for key in keys {
            let times = failed.entry((*key).to_owned()).or_default();
            times.retain(|at| *at > since);
            times.push(now);
        }
    }

    /// Forgets the failures of an account that signed in.
    pub fn succeeded(&self, key: &str) {
        self.0.lock().unwrap_or_else(|poisoned| poisoned.into_inner()).remove(key);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::clock::Clock;

    #[test]
    fn after_ten_failures_one_waits() {
        let (attempts, clock) = (Attempts::default(), Clock::real());
        for _ in 0..ALLOWED {
            attempts.ask(&["ana", "10.0.0.1"], clock.now()).unwrap();
            attempts.failed(&["ana", "10.0.0.1"], clock.now());
        }
        let refused = attempts.ask(&["ana", "10.0.0.9"], clock.now()).unwrap_err();
        assert!(matches!(refused, Error::TooMany { retry_after } if retry_after <= 900));
        assert!(attempts.ask(&["ben", "10.0.0.2"], clock.now()).is_ok());
        clock.advance(Duration::minutes(16));
        assert!(attempts.ask(&["ana", "10.0.0.1"], clock.now()).is_ok());
    }
}
