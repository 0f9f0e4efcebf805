//! Bytes, addressed by what they are.
//!
//! An *original* is stored once, under the BLAKE3 hash of its content: [`Files::put`] for bytes in hand,
//! [`Files::receive`] for a stream of any length. Whatever can be made again (a rendition, a fragment of a feed, a
//! snapshot of an index) lies on a [`Shelf`] under a name of its own, and may be thrown away at any time.
//!
//! The same names work in a folder (`file:`), in a bucket (`s3:`, `gs:`, `az:`, with the feature `cloud`) and in memory.
//! To keep another kind of derived thing, take a shelf: `files.shelf("fragments")`.
//!
//! # Why
//! A write is either there or not there: a folder gets a finished file by rename (and is flushed to the disk before),
//! a bucket knows no half objects. Names by content need no locks, no clean-up order and no versions, every node may
//! write them, and a browser may keep them for ever. A database of blobs would have been one thing less to configure,
//! and one thing more in every backup.

mod hash;
mod shelf;
mod store;

pub use hash::{ContentHash, Hashing};
pub use shelf::Shelf;
pub use store::{Files, Stored};
