//! One reader per format: each turns source records into drafts in our own field names.
//!
//! To add a format: a file here with `read(source, head, reading, defaults)`, a line in [`super::detect`], and one in
//! [`read`].

mod flat;
mod goods;
mod magento;
mod ndjson;
mod own;
mod shopify;

pub use magento::{Sheet as MagentoSheet, sheet as magento_sheet};
pub use own::path_key;
pub use shopify::is_it as is_shopify;

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
        Format::Shopify(head) => shopify::read(source, head, reading, defaults),
        Format::Magento(head, sheet) => match sheet {
            magento::Sheet::Products => magento::read(source, head, reading, defaults),
            magento::Sheet::Links => magento::read_links(source, head, reading),
            magento::Sheet::Images => magento::read_images(source, head, reading),
            magento::Sheet::Reviews => magento::read_reviews(source, head, reading, defaults),
        },
        Format::Flat(head, sheet) => flat::read(source, head, sheet, reading, defaults),
        // They wait until the records are there that they are about.
        Format::Xliff | Format::Translations(_) => Ok(()),
    }
}
