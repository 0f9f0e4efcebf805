//! One reader per format: each turns source records into drafts in our own field names.
//!
//! To add a format: a file here with `read(source, head, reading, defaults)`, a line in [`super::detect`], and one in
//! [`read`].

mod akeneo;
mod axes;
mod flat;
mod goods;
mod magento;
mod ndjson;
pub mod outside;
mod own;
mod shopify;
mod woocommerce;

pub use akeneo::{Lore, Sheet as AkeneoSheet, sheet as akeneo_sheet};
pub use magento::{Sheet as MagentoSheet, sheet as magento_sheet};
pub use ndjson::placed;
pub use own::path_key;
pub use shopify::is_it as is_shopify;
pub use woocommerce::is_it as is_woocommerce;

use super::detect::Format;
use super::reading::{Defaults, Reading};
use super::source::Source;
use crate::error::Result;
use crate::kernel::message::Message;

/// Reads a file in its format, knowing what was learned from all of them.
pub fn read(
    format: &Format,
    source: &Source,
    reading: &mut Reading,
    defaults: &Defaults,
    lore: &Lore,
) -> Result<()> {
    reading.begin(&source.name);
    if let Some(head) = format.head() {
        for name in &head.doubled {
            reading.find(head.line, "column", name, Message::new("import-column-twice").with("name", name));
        }
    }
    match format {
        Format::Ndjson => ndjson::read(source, reading),
        Format::Own(head) => own::read(source, head, reading, defaults),
        Format::PhotoList(head) => own::read_photos(source, head, reading),
        Format::Shopify(head) => shopify::read(source, head, reading, defaults),
        Format::Woocommerce(head) => woocommerce::read(source, head, reading, defaults),
        Format::Magento(head, sheet) => match sheet {
            magento::Sheet::Products => magento::read(source, head, reading, defaults),
            magento::Sheet::Links => magento::read_links(source, head, reading),
            magento::Sheet::Images => magento::read_images(source, head, reading),
            magento::Sheet::Reviews => magento::read_reviews(source, head, reading, defaults),
        },
        Format::Akeneo(head, sheet) => akeneo::read(*sheet, source, head, reading, defaults, lore),
        Format::Flat(head, sheet, _) => flat::read(source, head, sheet, reading, defaults),
        // They wait until the records are there that they are about.
        Format::Xliff | Format::Translations(_) => Ok(()),
        // They are nobody's records and are taken up by themselves.
        Format::Outside(..) => Ok(()),
    }
}
