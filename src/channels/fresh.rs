//! Products that a follower has looked at, and up to which entry of the log that look was current.
//!
//! # Why
//! An import writes its styles, then its products, then its variants: each product stands in the log a dozen times. What is
//! derived is derived from the records as they are, so whoever looked at a product when the log's head was at some entry has
//! seen all that the entries up to there did to it, and need not look again when the batches come to them.

use crate::kernel::cursor::LogCursor;
use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use uuid::Uuid;

/// Products that are remembered; beyond these it begins anew, which costs only looks.
const MOST: usize = 500_000;

/// What a follower has looked at since it was last at the head of the log.
#[derive(Debug, Default)]
pub struct Fresh(Mutex<HashMap<Uuid, LogCursor>>);

impl Fresh {
    /// Those of these products that were not looked at since an entry.
    pub fn stale(&self, ids: impl IntoIterator<Item = Uuid>, last: LogCursor) -> Vec<Uuid> {
        let seen = self.seen();
        ids.into_iter().filter(|id| seen.get(id).is_none_or(|until| *until < last)).collect()
    }

    /// Up to which entry a product was looked at, if it was.
    pub fn until(&self, id: Uuid) -> Option<LogCursor> {
        self.seen().get(&id).copied()
    }

    /// Notes a look at products, with the head of the log from before the look.
    pub fn looked(&self, ids: &[Uuid], head: LogCursor) {
        let mut seen = self.seen();
        if seen.len() + ids.len() > MOST {
            seen.clear();
        }
        seen.extend(ids.iter().map(|id| (*id, head)));
    }

    /// Forgets everything: at the head of the log nothing that comes was seen before.
    pub fn forget(&self) {
        self.seen().clear();
    }

    fn seen(&self) -> std::sync::MutexGuard<'_, HashMap<Uuid, LogCursor>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_look_is_good_until_the_head_that_it_saw() {
        let (fresh, one, two) = (Fresh::default(), Uuid::from_u128(1), Uuid::from_u128(2));
        fresh.looked(&[one], LogCursor(40));
        assert_eq!(fresh.stale([one, two], LogCursor(40)), [two]);
        assert_eq!(fresh.stale([one, two], LogCursor(41)), [one, two]);
        fresh.forget();
        assert_eq!(fresh.stale([one], LogCursor(1)), [one]);
    }
}
