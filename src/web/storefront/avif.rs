//! Which pictures have their AVIF files: pages offer them only then, since nobody waits for one to be made.

use super::picture::PhotoFacts;
use crate::app::App;
use crate::channels::ahead::renditions;
use crate::files::ContentHash;
use crate::kernel::clock::Time;
use crate::media::{Format, Recipe, Width};
use chrono::Duration;
use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

/// How long *not yet* is believed.
const BELIEVED_SECONDS: i64 = 120;
/// Pictures that are remembered; past that all are asked about anew.
const MOST: usize = 20_000;

/// What is known: whether they are there, and when that was looked up. Bytes never change, so *yes* holds for ever.
#[derive(Default)]
struct Known(Mutex<HashMap<String, (bool, Time)>>);

impl Known {
    fn of(&self, hash: &str, now: Time) -> Option<bool> {
        let known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let (is_there, at) = known.get(hash)?;
        (*is_there || now - *at < Duration::seconds(BELIEVED_SECONDS)).then_some(*is_there)
    }

    fn note(&self, hash: &str, is_there: bool, now: Time) {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if known.len() >= MOST {
            known.clear();
        }
        known.insert(hash.to_owned(), (is_there, now));
    }
}

/// Marks the pictures whose AVIF files are all made: the widest is made last. A store that does not answer has none.
pub async fn mark(app: &App, images: &mut HashMap<String, PhotoFacts>, now: Time) {
    let known = app.slots.get::<Known>();
    let widest = Width::all().next_back().expect("the ladder has rungs");
    for (hash, facts) in images {
        facts.avif = match known.of(hash, now) {
            Some(is_there) => is_there,
            None => {
                let Ok(content) = ContentHash::parse(hash) else { continue };
                let found = renditions(app).exists(&content, Recipe::plain(widest), Format::Avif).await;
                let is_there = found.unwrap_or(false);
                known.note(hash, is_there, now);
                is_there
            }
        };
    }
}
