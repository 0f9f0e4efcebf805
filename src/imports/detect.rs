//! What a file is, by its content: its first line tells.

use super::source::Source;
use super::table::Head;
use crate::error::{Invalid, Result};
use crate::kernel::message::Message;

/// A format that we read.
#[derive(Debug, Clone, PartialEq)]
pub enum Format {
    /// Our own NDJSON.
    Ndjson,
    /// Our own CSV.
    Own(Head),
    /// Our own list of photos.
    PhotoList(Head),
}

/// Names for `--format`.
pub const NAMES: [&str; 2] = ["ndjson", "csv"];

impl Format {
    /// As the report names it.
    pub fn name(&self) -> &'static str {
        match self {
            Format::Ndjson => "ndjson",
            Format::Own(_) => "csv",
            Format::PhotoList(_) => "photo-list",
        }
    }
}

/// What a file is, or what it was said to be; none if nothing in it is understood.
pub fn detect(source: &Source, said: Option<&str>) -> Result<Option<Format>> {
    let beginning = source.beginning(4096)?;
    let is_json = beginning.trim_start().starts_with('{');
    match said {
        None if is_json => return Ok(Some(Format::Ndjson)),
        Some("ndjson") => return Ok(Some(Format::Ndjson)),
        Some(name) if !NAMES.contains(&name) => {
            let message = Message::new("import-format-unknown").with("names", NAMES.join(", "));
            return Err(Invalid::at("format", message).value(name).into());
        }
        _ => {}
    }
    let head = Head::read(source)?;
    Ok(match said {
        Some("csv") => Some(Format::Own(head)),
        _ => by_header(head),
    })
}

fn by_header(head: Head) -> Option<Format> {
    let has = |name: &str| head.names.iter().any(|column| column == name);
    if has("file") && !has("sku") {
        return Some(Format::PhotoList(head));
    }
    if has("style") || has("product") {
        return Some(Format::Own(head));
    }
    None
}
