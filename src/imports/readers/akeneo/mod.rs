//! Akeneo's CSV exports: products and their models, and what these speak of (attributes, options, families, categories).
//!
//! - [`column`]: what a column's name says: `description-en_US-ecommerce`, `weight-unit`, `X_SELL-products`
//! - [`lore`]: what the files say of each other, learned before any of them is read
//! - [`family`], [`definitions`]: axes and families; categories, attributes with their options
//! - [`goods`]: models and products: a root model is a style, a model below it (or a colour) is a product, what has an
//!   SKU is a variant; [`content`]: their cells; [`meaning`]: which attribute is which field of ours
//!
//! # Why
//! A variant knows its model, a model its family variant, which knows the axes: none of it stands in one row, and the
//! files come in any order. So all of them are skimmed first, and only codes, axes and what models pass on to their
//! variants is kept; texts and attributes stream.

mod column;
mod content;
mod definitions;
mod family;
mod goods;
mod lore;
mod meaning;

pub use lore::Lore;

use crate::error::Result;
use crate::imports::head::Head;
use crate::imports::reading::{Defaults, Reading};
use crate::imports::source::Source;
use crate::imports::table::each_row;
use std::collections::HashMap;

/// Which of Akeneo's files it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sheet {
    /// Products, simple ones and variants.
    Products,
    /// Models, of one level or two.
    Models,
    /// Families.
    Families,
    /// Family variants: the axes of models.
    FamilyVariants,
    /// Attributes.
    Attributes,
    /// Options of attributes.
    Options,
    /// Categories.
    Categories,
    /// Channels: which tree of categories counts.
    Channels,
}

/// Which of Akeneo's files a header belongs to.
pub fn sheet(head: &Head) -> Option<Sheet> {
    let has = |names: &[&str]| names.iter().all(|name| head.names.iter().any(|column| column == name));
    let is_labelled = head.names.iter().any(|column| column.starts_with("label-"));
    Some(match () {
        () if has(&["family", "categories", "enabled"]) => Sheet::Products,
        () if has(&["code", "family_variant", "categories"]) => Sheet::Models,
        () if has(&["code", "attributes", "attribute_as_label"]) => Sheet::Families,
        () if has(&["code", "family", "variant-axes_1"]) => Sheet::FamilyVariants,
        () if has(&["code", "type", "group", "scopable"]) => Sheet::Attributes,
        () if has(&["code", "attribute", "sort_order"]) => Sheet::Options,
        () if has(&["code", "locales", "currencies", "tree"]) => Sheet::Channels,
        () if has(&["code", "parent"]) && is_labelled => Sheet::Categories,
        () => return None,
    })
}

/// A row's cells by column.
type Cells<'c> = HashMap<&'c str, &'c str>;

fn cells<'c>(head: &'c Head, row: &'c [String]) -> Cells<'c> {
    let filled = head.names.iter().zip(row).map(|(name, text)| (name.as_str(), text.trim()));
    filled.filter(|(_, text)| !text.is_empty()).collect()
}

fn get<'c>(cells: &Cells<'c>, name: &str) -> &'c str {
    cells.get(name).copied().unwrap_or("")
}

/// Codes divided by commas.
fn codes(text: &str) -> impl Iterator<Item = &str> {
    text.split(',').map(str::trim).filter(|code| !code.is_empty())
}

fn each(
    source: &Source,
    head: &Head,
    reading: &mut Reading,
    take: &mut dyn FnMut(&mut Reading, u64, &Cells<'_>) -> Result<()>,
) -> Result<()> {
    each_row(source, head, &mut |row| match row.cells {
        Ok(row_cells) => take(reading, row.line, &cells(head, &row_cells)),
        Err(message) => {
            reading.reject(row.line, "", message);
            Ok(())
        }
    })
}

/// Reads one of the files.
pub fn read(
    sheet: Sheet,
    source: &Source,
    head: &Head,
    reading: &mut Reading,
    defaults: &Defaults,
    lore: &Lore,
) -> Result<()> {
    match sheet {
        Sheet::Products | Sheet::Models => goods::read(sheet, source, head, reading, defaults, lore),
        Sheet::Families => family::read(source, head, reading, lore),
        Sheet::Attributes => definitions::read_attributes(source, head, reading, lore),
        Sheet::Options => definitions::read_options(source, head, reading, lore),
        Sheet::Categories => definitions::read_categories(source, head, reading, lore),
        Sheet::FamilyVariants | Sheet::Channels => definitions::read_lore(source, head, reading),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_file_is_known_by_its_header() {
        let of = |text: &str| sheet(&Head::of(&text.split(';').collect::<Vec<_>>()));
        for (header, expected) in [
            ("sku;categories;enabled;family;groups;name-en_US", Some(Sheet::Products)),
            ("uuid;sku;categories;enabled;family;parent", Some(Sheet::Products)),
            ("code;family_variant;parent;categories;brand", Some(Sheet::Models)),
            ("code;label-en_US;attributes;attribute_as_image;attribute_as_label", Some(Sheet::Families)),
            ("code;family;variant-axes_1;variant-attributes_1", Some(Sheet::FamilyVariants)),
            ("code;label-en_US;group;scopable;sort_order;type", Some(Sheet::Attributes)),
            ("code;label-en_US;attribute;sort_order", Some(Sheet::Options)),
            ("code;parent;label-en_US", Some(Sheet::Categories)),
            ("code;label-en_US;locales;currencies;tree", Some(Sheet::Channels)),
            ("code;type;label-en_US", None),
            ("sku;name;price", None),
        ] {
            assert_eq!(of(header), expected, "{header}");
        }
    }
}
