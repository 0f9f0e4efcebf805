//! The ways out: which products a channel shows, and in which form each reader gets them.
//!
//! - [`follow`]: follows the change log; what a change reaches gets its standing and its publications anew.
//!   `fresh`: what a follower has looked at need not be looked at again for older entries.
//! - [`publication`]: where each product stands on each channel; `verdict` the rules of it, without I/O.
//! - [`tick`]: writes a log entry when time reaches something that waits for it.
//! - [`program`]: writes one when the program itself would derive something else than the one before it.
//! - [`live`]: a product as a channel shows it: the approved content with the offers of today.
//! - [`shop`]: the index of what is live, and the questions of shoppers.
//! - [`grid`]: follows the log for the workbench's index; `keeper` is what both indexes share.
//! - [`feeds`]: Google's feeds and our own, kept as fragments that follow the log.
//! - [`connectors`]: platforms that are pushed to, one folder for each.
//! - [`shown`]: which files are public; [`ahead`] makes their renditions before anyone asks.
//!
//! To add a format: a file in [`feeds`]. To add a platform: a folder in [`connectors`]. To add a rule that forbids: `verdict`.
//!
//! # Why
//! Everything here follows the log by cursor, in batches, and may be killed between any two steps. The publications
//! come first; the index and the feeds read the log only as far as the publications have come, so that what a shopper
//! finds, what a page shows and what a feed says agree.

pub mod ahead;
pub mod connectors;
pub mod feeds;
pub mod follow;
mod fresh;
pub mod grid;
mod keeper;
pub mod live;
pub mod picture;
pub mod program;
pub mod progress;
pub mod prose;
pub mod publication;
pub mod reach;
pub mod shop;
pub mod shown;
pub mod tick;
mod verdict;
