//! The app: the tools that every room works with. Cheap to clone.

use crate::config::Config;
use crate::db::Db;
use crate::kernel::{clock::Clock, slots::Slots};
use std::sync::Arc;

/// The tools of the house.
#[derive(Clone)]
pub struct App {
    /// What the operator decided.
    pub config: Arc<Config>,
    /// The records.
    pub db: Db,
    /// What time it is.
    pub clock: Clock,
    /// What rooms keep for as long as the app lives, by type.
    pub slots: Slots,
}
