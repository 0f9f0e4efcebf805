//! What people tell each other about records: comments that name colleagues, and tasks with a day.
//!
//! - [`comment`]: a text beside a record; who is named with `@` finds it under *for me*
//! - [`task`]: something that somebody is asked to do until a day
//!
//! # Why
//! Neither is part of a record: they make no revision, are not exported and reach no channel. They go with nobody: a comment
//! on a record that was removed stays with its history.

pub mod comment;
pub mod task;

pub use comment::Comment;
pub use task::{Task, TaskIn};
