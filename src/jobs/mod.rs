//! Work that outlives a request: a queue in the database, a worker in every node.
//!
//! - [`Job`]: what is kept of one; [`queue`]: how it is handed in, claimed, told about and ended.
//! - [`worker`]: claims jobs and runs them; [`Running`] is what a job holds of its worker: it tells how far it is, and
//!   learns whether to go on.
//!
//! A job is claimed for a lease of half a minute, renewed while its worker lives. Another node takes it up when the lease
//! is over, so a job must be able to begin again: what it did is there already, and is found to be so. It ends at its
//! deadline at the latest, with that as its reason; after five attempts it is given up, and says so.
//!
//! # Why
//! A room of our own: the queues that are well kept speak one engine (or Redis), or keep their jobs outside the
//! transaction that asks for them. Here a job is a row beside the records it is about, on both engines.

mod job;
pub mod queue;
pub mod worker;

pub use job::{Job, NewJob, State};
pub use worker::{AtWork, Handler, Running};
