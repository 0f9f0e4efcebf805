//! Catalogues and photos that come as files: read, held against what is there, taken in; and a report that explains itself.
//!
//! A run ([`run()`]) goes through these rooms in this order:
//!
//! - [`gather`]: the files below what was named; [`unfold`]: archives and workbooks as plain files; [`opening`]: all of this in turn
//! - [`source`]: a file's encoding; [`head`]: its header; [`detect`]: its format
//! - [`readers`]: one per format, turning source records into [`draft`]s in our own field names; [`records`], [`table`]: rows with lines
//! - [`mapping`]: what the columns of a flat file mean; [`remembered`]: what they meant last time; [`units`]: weights and lengths
//! - [`shelf`]: drafts lie in a temporary file until all of them are there, so that their order does not matter
//! - [`take`]: records are taken up in batches: what is new becomes a wish ([`fields`], [`prices`],
//!   [`colours`]), wishes become plans, what a plan refuses is mended or rejected ([`amend`])
//! - [`memory`]: what the source said last, so that a second run changes nothing and people's edits stay
//! - [`photos`], [`naming`], [`hanging`]: a folder of photos, matched by path and name, hung on products
//! - [`matching`]: the same for photos that are in the house already, as a plan to look through; [`by_hand`]: without one
//! - [`agencies`]: translations that come back, XLIFF or tables
//! - [`outside`]: taxonomies of others, Google's and Shopify's
//! - [`opinions`]: whose a review is, and its author's address as a hash
//! - [`mend`]: rejected rows come back as files to mend
//! - [`uploads`]: files that wait for a decision; [`look`], [`sample`]: how they are read, what their first rows come to
//! - [`job`]: a run that outlives its request
//! - [`rehearsal`]: a dry run, kept as a plan
//! - [`ledger`], [`report`]: every source record once, with its strongest outcome; findings apart
//!
//! To add a format: see [`readers`]. To add a field: see [`fields`].
//!
//! # Why
//! Rows of one product may stand anywhere in a file, and parents after their children; holding a catalogue in memory to
//! sort it would end with the memory. A temporary file costs a few microseconds a row. A source record is rejected only for
//! broken identity or structure: a value that nobody can read is kept as it was, and told.

mod agencies;
mod amend;
pub mod by_hand;
mod colours;
pub mod desk;
pub mod detect;
pub mod draft;
mod fields;
mod gather;
mod hanging;
mod head;
pub mod job;
pub mod ledger;
pub mod look;
pub mod mapping;
pub mod matching;
mod memory;
mod mend;
mod naming;
mod opening;
mod opinions;
mod outside;
mod pen;
mod photos;
mod prices;
mod readers;
pub mod reading;
mod records;
mod rehearsal;
mod remembered;
pub mod report;
mod run;
pub mod sample;
mod shelf;
pub mod source;
mod table;
mod take;
mod unfold;
mod units;
pub mod uploads;

pub use desk::Progress;
pub use detect::Known;
pub use fields::joined as list_cell;
pub use naming::By;
pub use report::Report;
pub use run::{Options, run, unwatched};
