//! What a file is, by its content: its first line tells.

use super::agencies;
use super::head::Head;
use super::mapping::{self, Mapping, Sheet};
use super::readers::{
    AkeneoSheet, MagentoSheet, akeneo_sheet, is_shopify, is_woocommerce, magento_sheet, outside,
};
use super::remembered::{Remembered, mark};
use super::source::Source;
use crate::error::{Invalid, Result};
use crate::kernel::message::Message;
use crate::translations::sheet;
use serde::{Deserialize, Serialize};

/// A format that we read.
#[derive(Debug, Clone, PartialEq)]
pub enum Format {
    /// Our own records, as NDJSON or in a JSON list.
    Ndjson,
    /// Our own CSV.
    Own(Head),
    /// Our own list of photos.
    PhotoList(Head),
    /// Shopify's product CSV.
    Shopify(Head),
    /// WooCommerce's product CSV.
    Woocommerce(Head),
    /// One of Magento's files.
    Magento(Head, MagentoSheet),
    /// One of Akeneo's files.
    Akeneo(Head, AkeneoSheet),
    /// Any table, by the meaning of its columns.
    Flat(Head, Box<Sheet>, Known),
    /// Translations as XLIFF.
    Xliff,
    /// Translations as a table.
    Translations(Head),
    /// A taxonomy of others, as a list or a table.
    Outside(outside::Sheet, Option<Head>),
}

/// Where a mapping comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Known {
    /// The operator gave it.
    Given,
    /// A file with the same header was read by it before.
    Remembered,
    /// The names of the columns suggest it.
    Suggested,
}

/// Names for `--format`.
pub const NAMES: [&str; 10] = [
    "ndjson",
    "csv",
    "shopify",
    "woocommerce",
    "magento",
    "akeneo",
    "flat",
    "xliff",
    "translations",
    "taxonomy",
];

impl Format {
    /// The header, if it is a table.
    pub fn head(&self) -> Option<&Head> {
        match self {
            Format::Ndjson | Format::Xliff => None,
            Format::Own(head) | Format::PhotoList(head) | Format::Translations(head) => Some(head),
            Format::Shopify(head) | Format::Woocommerce(head) => Some(head),
            Format::Magento(head, _) | Format::Akeneo(head, _) | Format::Flat(head, ..) => Some(head),
            Format::Outside(_, head) => head.as_ref(),
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
            Format::Woocommerce(_) => "woocommerce",
            Format::Magento(..) => "magento",
            Format::Akeneo(..) => "akeneo",
            Format::Flat(..) => "flat",
            Format::Xliff => "xliff",
            Format::Translations(_) => "translations",
            Format::Outside(..) => "taxonomy",
        }
    }
}

/// What a file is, or what it was said to be; none if nothing in it is understood.
pub fn detect(
    source: &Source,
    said: Option<&str>,
    mapping: &Mapping,
    remembered: &Remembered,
) -> Result<Option<Format>> {
    if let Some(name) = said.filter(|name| !NAMES.contains(name)) {
        let message = Message::new("import-format-unknown").with("names", NAMES.join(", "));
        return Err(Invalid::at("format", message).value(name).into());
    }
    let beginning = source.beginning(4096)?;
    let is_json =
        source.unfolded == Some(0) || source.unfolded.is_none() && beginning.trim_start().starts_with('{');
    if said == Some("ndjson") || said.is_none() && is_json {
        return Ok(Some(Format::Ndjson));
    }
    if said == Some("xliff") || said.is_none() && beginning.trim_start().starts_with('<') {
        agencies::check(source)?;
        return Ok(Some(Format::Xliff));
    }
    if matches!(said, None | Some("taxonomy"))
        && let Some(outside) = outside::lines(&beginning)
    {
        return Ok(Some(Format::Outside(outside::Sheet::Lines(outside), None)));
    }
    let head = Head::read(source)?;
    if let Some(sheet) = outside::sheet(&head).filter(|_| matches!(said, None | Some("taxonomy"))) {
        return Ok(Some(Format::Outside(sheet, Some(head))));
    }
    if sheet::is_it(&head.names) && matches!(said, None | Some("translations")) {
        return Ok(Some(Format::Translations(head)));
    }
    if let Some(sheet) = mapping.sheet(&source.name, &head).filter(|_| matches!(said, None | Some("flat"))) {
        return Ok(Some(Format::Flat(head, Box::new(sheet), Known::Given)));
    }
    if let Some(sheet) = remembered.get(&mark(&head)).filter(|_| said.is_none()) {
        return Ok(Some(Format::Flat(head, Box::new(sheet.clone()), Known::Remembered)));
    }
    Ok(match said {
        Some("csv") => Some(Format::Own(head)),
        // Who may hand in translations may not bring in whatever else a table holds.
        Some("translations" | "taxonomy") => None,
        Some("shopify") => Some(Format::Shopify(head)),
        Some("woocommerce") => Some(Format::Woocommerce(head)),
        Some("magento") => magento_sheet(&head).map(|sheet| Format::Magento(head, sheet)),
        Some("akeneo") => akeneo_sheet(&head).map(|sheet| Format::Akeneo(head, sheet)),
        Some("flat") => suggested(head),
        _ => by_header(head),
    })
}

fn by_header(head: Head) -> Option<Format> {
    let has = |name: &str| head.names.iter().any(|column| column == name);
    if has("file") && !has("sku") {
        return Some(Format::PhotoList(head));
    }
    // An export of commercetools has a column `style` as well, which means a manner there.
    let is_commercetools = has("productType") && has("variantId");
    if (has("style") || has("product")) && !is_commercetools {
        return Some(Format::Own(head));
    }
    if is_shopify(&head) {
        return Some(Format::Shopify(head));
    }
    if is_woocommerce(&head) {
        return Some(Format::Woocommerce(head));
    }
    if let Some(sheet) = magento_sheet(&head) {
        return Some(Format::Magento(head, sheet));
    }
    if let Some(sheet) = akeneo_sheet(&head) {
        return Some(Format::Akeneo(head, sheet));
    }
    suggested(head)
}

fn suggested(head: Head) -> Option<Format> {
    mapping::suggest(&head).map(|sheet| Format::Flat(head, Box::new(sheet), Known::Suggested))
}
