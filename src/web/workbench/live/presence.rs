//! Who is at which record, on this node.

use crate::changes::kind::Kind;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use tokio::sync::watch;

/// A record: its kind and its folded code.
pub type Place = (Kind, String);

/// Streams of one person, and of all.
const MOST_OF_ONE: usize = 24;
const MOST: usize = 2_000;

/// Who is where.
#[derive(Debug, Clone)]
pub struct Presence(Arc<Room>);

#[derive(Debug)]
struct Room {
    people: Mutex<People>,
    moves: watch::Sender<u64>,
}

#[derive(Debug, Default)]
struct People {
    next: u64,
    seats: HashMap<u64, (Option<Place>, String)>,
}

impl Default for Presence {
    fn default() -> Self {
        Presence(Arc::new(Room { people: Mutex::default(), moves: watch::Sender::new(0) }))
    }
}

impl Presence {
    /// Takes a seat at a record, given back when it is dropped; none if there are too many already.
    pub fn sit(&self, place: Option<Place>, name: &str) -> Option<Seat> {
        let mut people = self.0.people();
        let mine = people.seats.values().filter(|(_, who)| who == name).count();
        if people.seats.len() >= MOST || mine >= MOST_OF_ONE {
            return None;
        }
        people.next += 1;
        let number = people.next;
        people.seats.insert(number, (place.clone(), name.to_owned()));
        drop(people);
        self.0.moves.send_modify(|moves| *moves += 1);
        let moves = self.0.moves.subscribe();
        Some(Seat { room: self.0.clone(), number, place, name: name.to_owned(), moves })
    }
}

impl Room {
    fn people(&self) -> std::sync::MutexGuard<'_, People> {
        self.people.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A person at a record.
#[derive(Debug)]
pub struct Seat {
    room: Arc<Room>,
    number: u64,
    place: Option<Place>,
    name: String,
    moves: watch::Receiver<u64>,
}

impl Seat {
    /// The others at the same record, by name.
    pub fn others(&self) -> Vec<String> {
        let Some(place) = &self.place else { return Vec::new() };
        let people = self.room.people();
        let here = people.seats.values().filter(|(at, who)| at.as_ref() == Some(place) && *who != self.name);
        let mut names: Vec<String> = here.map(|(_, who)| who.clone()).collect();
        names.sort_unstable();
        names.dedup();
        names
    }

    /// Waits until someone comes or goes.
    pub async fn moved(&mut self) {
        // The room lives as long as the seat.
        let _ = self.moves.changed().await;
    }
}

impl Drop for Seat {
    fn drop(&mut self) {
        self.room.people().seats.remove(&self.number);
        self.room.moves.send_modify(|moves| *moves += 1);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_sees_the_others_at_the_same_record_until_they_leave() {
        let (presence, shirt) = (Presence::default(), Some((Kind::Product, "shirt".to_owned())));
        let ana = presence.sit(shirt.clone(), "ana").unwrap();
        let again = presence.sit(shirt.clone(), "ana").unwrap();
        let ben = presence.sit(shirt, "ben").unwrap();
        let eva = presence.sit(Some((Kind::Style, "shirt".to_owned())), "eva").unwrap();
        assert_eq!((ana.others(), ben.others()), (vec!["ben".to_owned()], vec!["ana".to_owned()]));
        assert!(eva.others().is_empty(), "a style is another record than a product of the same code");
        drop(ben);
        assert!(again.others().is_empty());
    }

    #[test]
    fn one_person_does_not_take_every_seat() {
        let presence = Presence::default();
        let seats: Vec<_> = (0..100).filter_map(|_| presence.sit(None, "ana")).collect();
        assert_eq!(seats.len(), MOST_OF_ONE);
        assert!(presence.sit(None, "ben").is_some());
    }
}
