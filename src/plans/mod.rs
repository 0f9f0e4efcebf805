//! Every change is a plan: creations, changes field by field, removals, and what is refused with its reason. A plan can be
//! read, approved, applied and undone as one.
//!
//! - [`Plan`] and its [`Line`]s: what is kept of one; [`store`] reads and writes them.
//! - [`draft`]: wishes of somebody, held against what is there; nothing is changed yet.
//! - [`apply`]: carries a plan out, in batches; killed in between, it goes on where it stopped.
//! - [`weigh`]: what has moved since a plan was made, before it is applied.
//! - [`unit`]: what one hand did under one cause, read back from the change log: an import, a bulk call, a plan.
//! - [`undo`]: a unit the other way round, as a plan of its own. What somebody else changed since is told, not overwritten.
//! - [`reshape`]: colours split off a style, moved, merged, with what they inherited.
//! - [`restore`]: records, or a drop with all that is in it, as they were at a moment; a plan as well.
//! - [`meet`](meet()): two who wrote at the same time.
//! - [`past`]: records as they were, and what each revision changed.
//! - [`moves`]: lines that move products on their way: hand in, approve, archive.
//! - [`write()`](write::write): how any record is written: plan, rights, records, log; [`Member`]: what it must know of a kind.
//! - [`remove()`](remove::remove): how any record goes, unless [`referrers`] still name it.
//!
//! # Why
//! A line keeps what was and what shall be of each value. So a plan made yesterday knows what has moved since: a value that
//! is neither what it was nor what it shall be is somebody else's, and stays. Undo needs no second history: the log and
//! the revisions hold everything that a unit did.

pub mod apply;
pub mod draft;
mod line;
mod meet;
mod member;
pub mod moves;
pub mod past;
mod plan;
pub mod referrers;
pub mod remove;
pub mod reshape;
pub mod restore;
pub mod store;
pub mod undo;
pub mod unit;
pub mod weigh;
pub mod write;

pub use line::{Action, Line, Outcome};
pub use meet::meet;
pub use member::Member;
pub(crate) use member::{each, of_kind};
pub use plan::{Counts, Plan, Source, State, cause};
