//! The spine: what changed, in the order of the commits, and every record as it was.
//!
//! - [`log`]: one entry per record that a transaction wrote, in the same transaction. Everything derived follows it.
//! - [`record`]: what a record is: a code, a typed document, links to others, a revision.
//! - [`plan`]: every change is a plan first: what would be created, changed, left alone or refused, and why.
//! - [`merge`]: JSON merge patch (RFC 7396), and which fields differ between two documents; [`leaf`]: their values; [`link`]: links as they stand in one.
//! - [`difference`]: what is different in a text, word by word, or in a list.
//! - [`revision`]: every record at every revision, as what differs from the one before it ([`delta`]); [`removal`]: a record goes, its history stays; [`redirect`]:
//!   former codes; [`thinning`]: what becomes of old revisions, if the house wants it.
//! - [`hand`]: who writes, by what means, and why.
//!
//! To add a kind of record: a name in [`kind::Kind`], a table in both migrations, `impl Record` in its room.
//!
//! # Why
//! A record and its entry share a transaction, so nothing is lost when a process dies between two steps, and anything
//! derived can be rebuilt. Import, bulk call, single save and undo compute the same plan, so they cannot disagree.

pub mod delta;
pub mod difference;
pub mod hand;
pub mod kind;
pub mod leaf;
pub mod link;
pub mod log;
pub mod merge;
pub mod plan;
pub mod record;
pub mod redirect;
pub mod removal;
pub mod revision;
pub mod strictly;
pub mod thinning;
