//! Our own CSV: a row is a variant when `sku` is filled, else a product when `product` is, else a style.
//!
//! Content columns go to the style, with the prefix `product.` to the product. Every other reader puts its columns into
//! the same names, and [`Columns`] sorts them to their level.

use crate::catalog::style::ASSOCIATION_KINDS;
use crate::changes::kind::Kind;
use crate::error::Result;
use crate::imports::draft::{Claim, Draft};
use crate::imports::fields::{LISTS, TEXTS};
use crate::imports::head::Head;
use crate::imports::prices;
use crate::imports::reading::{Defaults, Reading, Use};
use crate::imports::source::Source;
use crate::imports::table::each_row;
use crate::kernel::message::Message;

/// Where a column of our own goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Column {
    /// The code of the style, product or variant.
    Code(Kind),
    /// A field of the style, product or variant.
    Field(Kind, String),
    /// The photos of the product, by name.
    Images,
    /// Nothing that we know.
    Unknown,
}

/// Columns that lie on the style, beside texts and groups.
const STYLE: [&str; 13] = [
    "brand",
    "category",
    "department",
    "season",
    "collection",
    "size_chart",
    "return_policy",
    "shipping_profile",
    "manufacturer",
    "responsible_person",
    "composition",
    "care",
    "care_edition",
];
const GROUPS: [&str; 6] = ["fit", "fabric", "model", "trade", "attributes", "passport"];
const PRODUCT: [&str; 3] = ["colour_family", "position", "categories"];
const VARIANT: [&str; 5] = ["size", "second_size", "gtin", "weight_g", "archived"];

impl Column {
    /// Where a column goes, by its name.
    pub fn of(name: &str) -> Column {
        let name = name.trim();
        let (base, group) = (name.split('@').next().unwrap_or(name), name.split('.').next().unwrap_or(name));
        let own = |kind, name: &str| Column::Field(kind, name.to_owned());
        match name {
            "style" => Column::Code(Kind::Style),
            "product" => Column::Code(Kind::Product),
            "sku" => Column::Code(Kind::Variant),
            "images" => Column::Images,
            _ if VARIANT.contains(&name) || group == "stock" || prices::is_price(name) => {
                own(Kind::Variant, name)
            }
            _ if PRODUCT.contains(&name) || base == "colour" && base != name => own(Kind::Product, name),
            _ if is_content(name, base, group) => own(Kind::Style, name),
            _ => match name.strip_prefix("product.") {
                Some(field)
                    if is_content(
                        field,
                        field.split('@').next().unwrap_or(field),
                        field.split('.').next().unwrap_or(field),
                    ) =>
                {
                    own(Kind::Product, field)
                }
                _ => Column::Unknown,
            },
        }
    }
}

fn is_content(name: &str, base: &str, group: &str) -> bool {
    let is_text = base != name && (TEXTS.contains(&base) || LISTS.contains(&base));
    is_text
        || STYLE.contains(&name)
        || ASSOCIATION_KINDS.contains(&name)
        || (group != name && GROUPS.contains(&group))
}

/// A row's cells, sorted to the records that they are about.
#[derive(Debug, Default)]
pub struct Sorted {
    /// Style, product and variant codes.
    pub codes: [String; 3],
    cells: Vec<(Kind, String, String)>,
    images: Vec<String>,
}

impl Sorted {
    /// Notes a cell, unless it is empty.
    pub fn take(&mut self, column: &Column, text: &str) {
        let text = text.trim();
        if text.is_empty() {
            return;
        }
        match column {
            Column::Code(Kind::Style) => self.codes[0] = text.to_owned(),
            Column::Code(Kind::Product) => self.codes[1] = text.to_owned(),
            Column::Code(_) => self.codes[2] = text.to_owned(),
            Column::Field(kind, name) => self.cells.push((*kind, name.clone(), text.to_owned())),
            Column::Images => {
                self.images.extend(text.split('|').map(|i| i.trim().to_owned()).filter(|i| !i.is_empty()));
            }
            Column::Unknown => {}
        }
    }

    /// What the row says about each record.
    pub fn drafts(self) -> Result<Vec<Draft>, Message> {
        let [style, product, sku] = &self.codes;
        let own = match (style.as_str(), product.as_str(), sku.as_str()) {
            ("", "", "") => return Err(Message::new("import-no-code").with("field", "style, product, sku")),
            (_, _, sku) if !sku.is_empty() => Kind::Variant,
            (_, product, _) if !product.is_empty() => Kind::Product,
            _ => Kind::Style,
        };
        let mut drafts = Vec::new();
        for (kind, code, parent) in [
            (Kind::Style, style, ""),
            (Kind::Product, product, style.as_str()),
            (Kind::Variant, sku, product.as_str()),
        ] {
            if code.is_empty() {
                continue;
            }
            crate::kernel::code::Code::accept(code).map_err(crate::imports::fields::first_message)?;
            let mut draft = Draft::new(kind, code, parent);
            self.cells.iter().filter(|(k, ..)| *k == kind).for_each(|(_, name, text)| draft.set(name, text));
            draft.claim = match kind {
                Kind::Variant => Claim::Is,
                _ if kind == own || !draft.fields.is_empty() => Claim::Adds,
                _ => Claim::Makes,
            };
            drafts.push(draft);
        }
        drafts.extend(self.images.iter().map(|name| photo(name, product)).filter(|d| !d.parent.is_empty()));
        Ok(drafts)
    }
}

/// A photo that a product refers to, by its path or name.
pub fn photo(name: &str, product: &str) -> Draft {
    Draft::new(Kind::Asset, path_key(name), product)
}

/// A path as photos are matched by: with slashes, in lower case, without the one in front.
pub fn path_key(path: &str) -> String {
    path.replace('\\', "/").trim_start_matches(['/', '.']).to_lowercase()
}

/// Reads every row.
pub fn read(source: &Source, head: &Head, reading: &mut Reading, defaults: &Defaults) -> Result<()> {
    let columns: Vec<Column> = head.names.iter().map(|name| Column::of(name)).collect();
    for (name, column) in head.names.iter().zip(&columns) {
        let used = match column {
            Column::Unknown => Use::Ignored,
            _ => Use::Mapped(name.clone()),
        };
        reading.column(name, used);
    }
    each_row(source, head, &mut |row| {
        let cells = match row.cells {
            Ok(cells) => cells,
            Err(message) => {
                reading.reject(row.line, "", message);
                return Ok(());
            }
        };
        let mut sorted = Sorted::default();
        columns.iter().zip(&cells).for_each(|(column, text)| sorted.take(column, text));
        match sorted.drafts() {
            Ok(drafts) => reading.row(row.line, with_brand(drafts, defaults)),
            Err(message) => {
                reading.reject(row.line, "", message);
                Ok(())
            }
        }
    })
}

/// Styles that name no brand get the one that the operator said.
pub fn with_brand(mut drafts: Vec<Draft>, defaults: &Defaults) -> Vec<Draft> {
    if let Some(brand) = &defaults.brand {
        for draft in drafts.iter_mut().filter(|d| d.kind == Kind::Style && !d.fields.contains_key("brand")) {
            draft.set("brand", brand);
        }
    }
    drafts
}

/// Reads a list of photos: `file`, `role`, `alt@LOCALE`, `author`, `rights`, `source`, `title@LOCALE`, `url`, `product`.
pub fn read_photos(source: &Source, head: &Head, reading: &mut Reading) -> Result<()> {
    let known = ["file", "role", "author", "rights", "source", "url", "product"];
    let is_known =
        |name: &str| known.contains(&name) || name.starts_with("alt@") || name.starts_with("title@");
    for name in &head.names {
        reading.column(name, if is_known(name) { Use::Mapped(name.clone()) } else { Use::Ignored });
    }
    each_row(source, head, &mut |row| {
        let cells = match row.cells {
            Ok(cells) => cells,
            Err(message) => {
                reading.reject(row.line, "", message);
                return Ok(());
            }
        };
        let mut draft = Draft::new(Kind::Asset, "", "");
        for (name, text) in head.names.iter().zip(&cells) {
            match name.as_str() {
                "file" => draft.code = path_key(text.trim()),
                "product" => draft.parent = text.trim().to_owned(),
                name if is_known(name) => draft.set(name, text),
                _ => {}
            }
        }
        if draft.code.is_empty() {
            reading.reject(row.line, "", Message::new("import-no-code").with("field", "file"));
            return Ok(());
        }
        reading.row(row.line, vec![draft])
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_column_goes_to_its_level() {
        let on = |kind, name: &str| Column::Field(kind, name.to_owned());
        for (name, column) in [
            ("sku", Column::Code(Kind::Variant)),
            ("title@de", on(Kind::Style, "title@de")),
            ("product.title@de", on(Kind::Product, "title@de")),
            ("product.fit.rise", on(Kind::Product, "fit.rise")),
            ("colour@en", on(Kind::Product, "colour@en")),
            ("price.EUR.DE", on(Kind::Variant, "price.EUR.DE")),
            ("stock.HH", on(Kind::Variant, "stock.HH")),
            ("attributes.heel", on(Kind::Style, "attributes.heel")),
            ("images", Column::Images),
            ("title", Column::Unknown),
            ("product.size", Column::Unknown),
            ("warehouse", Column::Unknown),
        ] {
            assert_eq!(Column::of(name), column, "{name}");
        }
    }

    #[test]
    fn a_row_is_about_its_deepest_code() {
        let row = |cells: &[(&str, &str)]| {
            let mut sorted = Sorted::default();
            cells.iter().for_each(|(name, text)| sorted.take(&Column::of(name), text));
            sorted.drafts().map(|drafts| {
                let said = |d: &Draft| format!("{} {} {:?} {}", d.kind, d.code, d.claim, d.fields.len());
                drafts.iter().map(said).collect::<Vec<_>>()
            })
        };
        assert_eq!(
            row(&[
                ("style", "L-1"),
                ("product", "L-1-navy"),
                ("sku", "L-1-navy-M"),
                ("size", "M"),
                ("brand", "")
            ])
            .unwrap(),
            ["style L-1 Makes 0", "product L-1-navy Makes 0", "variant L-1-navy-M Is 1"]
        );
        assert_eq!(row(&[("style", "L-1"), ("title@en", "Shirt")]).unwrap(), ["style L-1 Adds 1"]);
        assert_eq!(row(&[("title@en", "Shirt")]).unwrap_err().key, "import-no-code");
    }
}
