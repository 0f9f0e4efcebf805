//! What a file is, by its content: its first line tells.

use super::agencies;
use super::mapping::{self, Mapping, Sheet};
use super::readers::{MagentoSheet, is_shopify, magento_sheet};
use super::source::Source;
use super::table::Head;
use crate::error::{Invalid, Result};
use crate::kernel::message::Message;
use crate::translations::sheet;

/// A format that we read.
#[derive(Debug, Clone, PartialEq)]
pub enum Format {
    /// Our own NDJSON.
    Ndjson,
    /// Our own CSV.
    Own(Head),
    /// Our own list of photos.
    PhotoList(Head),
    /// Shopify's product CSV.
    Shopify(Head),
    /// One of Magento's files.
    Magento(Head, MagentoSheet),
    /// Any table, by the meaning of its columns.
    Flat(Head, Sheet),
    /// Translations as XLIFF.
    Xliff,
    /// Translations as a table.
    Translations(Head),
}

/// Names for `--format`.
pub const NAMES: [&str; 7] = ["ndjson", "csv", "shopify", "magento", "flat", "xliff", "translations"];

impl Format {
    /// The header, if it is a table.
    pub fn head(&self) -> Option<&Head> {
        match self {
            Format::Ndjson | Format::Xliff => None,
            Format::Own(head) | Format::PhotoList(head) | Format::Shopify(head) => Some(head),
            Format::Magento(head, _) | Format::Flat(head, _) | Format::Translations(head) => Some(head),
        }
    }

    /// Whether it comes back from whoever translates.
    pub fn is_of_agencies(&self) -> bool {
        matches!(self, Format::Xliff | Format::Translations(_))
    }

    /// As the report names it.
    pub fn name(&self) -> &'static str {
        match self {
            Format::Ndjson => "ndjson",
            Format::Own(_) => "csv",
            Format::PhotoList(_) => "photo-list",
            Format::Shopify(_) => "shopify",
            Format::Magento(..) => "magento",
            Format::Flat(..) => "flat",
            Format::Xliff => "xliff",
            Format::Translations(_) => "translations",
        }
    }
}

/// What a file is, or what it was said to be; none if nothing in it is understood.
pub fn detect(source: &Source, said: Option<&str>, mapping: &Mapping) -> Result<Option<Format>> {
    if let Some(name) = said.filter(|name| !NAMES.contains(name)) {
        let message = Message::new("import-format-unknown").with("names", NAMES.join(", "));
        return Err(Invalid::at("format", message).value(name).into());
    }
    let beginning = source.beginning(4096)?;
    let is_json = beginning.trim_start().starts_with('{');
    if said == Some("ndjson") || said.is_none() && is_json {
        return Ok(Some(Format::Ndjson));
    }
    if said == Some("xliff") || said.is_none() && beginning.trim_start().starts_with('<') {
        agencies::check(source)?;
        return Ok(Some(Format::Xliff));
    }
    let head = Head::read(source)?;
    if sheet::is_it(&head.names) && matches!(said, None | Some("translations")) {
        return Ok(Some(Format::Translations(head)));
    }
    if let Some(sheet) = mapping.sheet(&source.name, &head).filter(|_| matches!(said, None | Some("flat"))) {
        return Ok(Some(Format::Flat(head, sheet)));
    }
    Ok(match said {
        Some("csv") => Some(Format::Own(head)),
        // Who may hand in translations may not bring in whatever else a table holds.
        Some("translations") => None,
        Some("shopify") => Some(Format::Shopify(head)),
        Some("magento") => magento_sheet(&head).map(|sheet| Format::Magento(head, sheet)),
        Some("flat") => mapping::suggest(&head).map(|sheet| Format::Flat(head, sheet)),
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
    if is_shopify(&head) {
        return Some(Format::Shopify(head));
    }
    if let Some(sheet) = magento_sheet(&head) {
        return Some(Format::Magento(head, sheet));
    }
    mapping::suggest(&head).map(|sheet| Format::Flat(head, sheet))
}
