//! One reader per format: each turns source records into drafts in our own field names.
//!
//! To add a format: a file here with `read(source, head, reading, defaults)`, a line in [`super::detect`], and one in
//! [`read`].

mod ndjson;
mod own;

pub use own::path_key;

use super::detect::Format;
use super::reading::{Defaults, Reading};
use super::source::Source;
use crate::error::Result;

/// Reads a file in its format.
pub fn read(format: &Format, source: &Source, reading: &mut Reading, defaults: &Defaults) -> Result<()> {
    reading.begin(&source.name);
    match format {
        Format::Ndjson => ndjson::read(source, reading),
        Format::Own(head) => own::read(source, head, reading, defaults),
        Format::PhotoList(head) => own::read_photos(source, head, reading),
    }
}
