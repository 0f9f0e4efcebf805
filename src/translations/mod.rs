//! Translations: what is to be said in another language, what has to be looked at again, and the way to an agency and back.
//!
//! - [`about`]: a style or product with what it inherits, and how to go through all of them
//! - [`past`]: the source as it was when a translation was made; [`told`]: each text with its source and the difference
//! - [`confirm`](mod@confirm): somebody says that a translation is right still
//! - [`unit`]: what an agency is given: a text, its source, its state; [`export`]: all of them, page by page
//! - [`xliff`]: XLIFF 2 (ISO 21720), written and read; [`sheet`]: the same as a table
//! - [`take`]: what comes back becomes a plan, and is told text by text; `judge`: what one of them means for what is there
//!
//! To add a format: a file that writes [`unit::Unit`]s and one that reads [`take::Incoming`]s.
//!
//! # Why
//! A record keeps when each value was written. A translation is outdated if its source is younger; nothing is ever marked,
//! so nothing can be marked wrongly, and what is outdated still stands until somebody writes a better one.

pub mod about;
pub mod confirm;
pub mod export;
mod judge;
pub mod past;
pub mod sheet;
pub mod take;
pub mod told;
pub mod unit;
pub mod xliff;
