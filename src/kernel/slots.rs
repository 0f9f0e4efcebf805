//! Things that rooms keep for as long as the app lives: one of each type.
//!
//! # Why
//! The app lies below the rooms, so it cannot name what they keep; each room names its own.

use std::{
    any::{Any, TypeId},
    collections::HashMap,
    sync::{Arc, Mutex},
};

/// One thing of each type. Cheap to clone; all clones share.
#[derive(Clone, Default)]
pub struct Slots(Arc<Mutex<HashMap<TypeId, Arc<dyn Any + Send + Sync>>>>);

impl Slots {
    /// The thing of a type, made the first time it is asked for.
    pub fn get<T: Default + Send + Sync + 'static>(&self) -> Arc<T> {
        let mut slots = self.0.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
        let thing = slots.entry(TypeId::of::<T>()).or_insert_with(|| Arc::new(T::default())).clone();
        thing.downcast().expect("a slot holds what its type says")
    }

    /// Puts a thing of a type, instead of the one that was there.
    pub fn put<T: Send + Sync + 'static>(&self, thing: Arc<T>) {
        let mut slots = self.0.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
        slots.insert(TypeId::of::<T>(), thing);
    }
}
