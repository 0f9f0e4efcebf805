//! Time comes in as an argument, so that a test can move it.

use chrono::{DateTime, Duration, SubsecRound, Utc};
use std::sync::{
    Arc,
    atomic::{AtomicI64, Ordering},
};

/// A moment in UTC, cut to microseconds (what PostgreSQL keeps).
pub type Time = DateTime<Utc>;

/// What time it is: the machine's time, moved by as much as a test says. Cheap to clone.
#[derive(Debug, Clone, Default)]
pub struct Clock {
    moved_by: Arc<AtomicI64>,
}

impl Clock {
    /// The machine's clock.
    pub fn real() -> Clock {
        Clock::default()
    }

    /// Now, cut to microseconds.
    pub fn now(&self) -> Time {
        (Utc::now() + Duration::microseconds(self.moved_by.load(Ordering::Relaxed))).trunc_subsecs(6)
    }

    /// Moves this clock and all its clones.
    pub fn advance(&self, by: Duration) {
        self.moved_by.fetch_add(by.num_microseconds().unwrap_or(0), Ordering::Relaxed);
    }
}
