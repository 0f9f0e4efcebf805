//! The cells of a model or a product: texts, fields and attributes on the record that holds them.

use super::column::{Column, FIXED};
use super::lore::Lore;
use super::meaning::{self, Meaning};
use super::{Cells, codes};
use crate::changes::kind::Kind;
use crate::imports::draft::Draft;
use crate::imports::head::Head;
use crate::imports::readers::goods::{Goods, markdown};
use crate::imports::reading::{Defaults, Reading, Use};
use crate::imports::units;
use crate::kernel::locale::Locale;
use serde_json::json;

/// The columns of a file, read once, in their order.
pub struct Columns(Vec<(String, Column)>);

impl Columns {
    /// Reads a header, and tells what becomes of each column.
    pub fn of(head: &Head, reading: &mut Reading, lore: &Lore) -> Columns {
        let columns = head.names.iter().map(|name| (name.clone(), Column::of(name)));
        let columns = Columns(columns.collect());
        for (name, column) in &columns.0 {
            reading.column(name, told(name, column, lore));
        }
        columns
    }

    /// The cells of a row that are about attributes, and the column of each.
    pub fn attributes<'a>(
        &'a self,
        row: &'a Cells<'_>,
        lore: &'a Lore,
    ) -> impl Iterator<Item = (&'a Column, &'a str)> {
        self.0.iter().filter_map(move |(name, column)| {
            let text = row.get(name.as_str())?;
            let is_one = !FIXED.contains(&name.as_str()) && !column.is_unit && column.associates.is_none();
            (is_one && lore.counts(column)).then_some((column, *text))
        })
    }

    /// The cells of a row that associate it with others: how, and with what.
    pub fn associations<'a>(&'a self, row: &'a Cells<'_>) -> impl Iterator<Item = (&'static str, &'a str)> {
        self.0.iter().filter_map(move |(name, column)| {
            let text = row.get(name.as_str())?;
            column.associates.filter(|what| *what != "groups")?;
            Some((meaning::association(&column.attribute)?, *text))
        })
    }
}

fn told(name: &str, column: &Column, lore: &Lore) -> Use {
    let mapped = |field: &str| Use::Mapped(field.to_owned());
    if FIXED.contains(&name) {
        return match name {
            "code" => mapped("style, product"),
            "identifier" => mapped("sku"),
            "parent" => mapped("style, product"),
            "categories" => mapped("category, categories"),
            "family" => Use::Attribute(super::family::ATTRIBUTE.to_owned()),
            "family_variant" => mapped("axes"),
            _ => Use::Ignored,
        };
    }
    if let Some(what) = column.associates {
        let kind = meaning::association(&column.attribute).filter(|_| what != "groups");
        return kind.map_or(Use::Ignored, mapped);
    }
    let kind = lore.attributes.get(&column.attribute).map_or("", |defined| defined.kind.as_str());
    match (Meaning::of(&column.attribute), kind) {
        _ if !lore.counts(column) => Use::Ignored,
        (Some(meaning), _) => mapped(meaning.field()),
        (None, "identifier") => mapped("sku"),
        (None, "image" | "file") => mapped("images"),
        (None, _) if column.attribute == "sku" => mapped("sku"),
        (None, _) => Use::Attribute(column.attribute.clone()),
    }
}

/// Where the cells of a row go: the style or the product that they are about.
#[derive(Debug, Clone, Copy)]
pub struct Holder<'a> {
    /// `style` or `product`.
    pub kind: Kind,
    /// Its code.
    pub code: &'a str,
    /// The style of a product.
    pub style: &'a str,
}

impl Holder<'_> {
    fn draft<'g>(&self, goods: &'g mut Goods<'_>) -> &'g mut Draft {
        let parent = if self.kind == Kind::Product { self.style } else { "" };
        goods.draft(self.kind, self.code, parent)
    }
}

/// Says the cells that a style or a product holds; `axes` name what is said elsewhere.
pub fn say(
    goods: &mut Goods<'_>,
    holder: Holder<'_>,
    (columns, row): (&Columns, &Cells<'_>),
    axes: &[String],
    (lore, defaults): (&Lore, &Defaults),
) {
    let mut cells: Vec<(&Column, &str)> = columns.attributes(row, lore).collect();
    // What comes last is what stays: the name of the style on a style, that of the variation on a product.
    let is_preferred =
        |column: &Column| column.attribute.starts_with("variation_") == (holder.kind == Kind::Product);
    cells.sort_by_key(|(column, _)| is_preferred(column));
    for (column, text) in cells {
        let attribute = column.attribute.as_str();
        let kind = lore.attributes.get(attribute).map_or("", |defined| defined.kind.as_str());
        let is_elsewhere = kind == "identifier" || attribute == "sku" || lore.is_photo(attribute, text);
        if is_elsewhere || axes.iter().any(|axis| axis == attribute) {
            continue;
        }
        let locale = column.locale.as_deref().and_then(|locale| lore.locale(locale));
        match Meaning::of(attribute) {
            Some(Meaning::Text(field)) => {
                let locale = locale.as_ref().unwrap_or(&defaults.locale);
                holder.draft(goods).set(format!("{field}@{locale}"), &readable(field, text));
            }
            Some(Meaning::Field(field)) => {
                let said: Vec<&str> = match kind.ends_with("select") {
                    true => codes(text).map(|code| lore.label(attribute, code, &defaults.locale)).collect(),
                    false => vec![text],
                };
                holder.draft(goods).set(field, &said.join(", "));
            }
            Some(Meaning::Brand) if holder.kind == Kind::Style => {
                goods.brand(holder.code, lore.label(attribute, text, &defaults.locale));
            }
            // What has its place on variants, or names the product itself, is said there.
            Some(_) => {}
            None => keep(goods, holder, column, text, row, (lore, locale)),
        }
    }
}

/// Literal line ends, HTML, and lists of keywords as we hold them.
fn readable(field: &str, text: &str) -> String {
    match field {
        "title" | "seo_title" => text.to_owned(),
        "keywords" => codes(text).collect::<Vec<_>>().join("|"),
        _ => markdown(&text.replace("\\n", "\n")),
    }
}

/// Keeps a cell as an attribute.
fn keep(
    goods: &mut Goods<'_>,
    holder: Holder<'_>,
    column: &Column,
    text: &str,
    row: &Cells<'_>,
    (lore, locale): (&Lore, Option<Locale>),
) {
    let attribute = &column.attribute;
    let defined = lore.attributes.get(attribute);
    let unit = row.get(format!("{attribute}-unit").as_str()).copied().unwrap_or("");
    let text = match defined.map_or("", |defined| defined.kind.as_str()) {
        "multiselect" => codes(text).collect::<Vec<_>>().join("|"),
        "metric" => lore.measured(attribute, text, unit),
        _ => text.to_owned(),
    };
    let code = match column.currency {
        Some(currency) => format!("{attribute}_{currency}").to_lowercase(),
        None => attribute.clone(),
    };
    if defined.is_none() || column.currency.is_some() {
        let mut made = Draft::makes(Kind::Attribute, &code, "");
        let kind = if column.currency.is_some() { "number" } else { "text" };
        made.fields.insert("/type".into(), json!(kind));
        made.set("name@en", &code.replace('_', " "));
        if locale.is_some() {
            made.fields.insert("/per_locale".into(), json!(true));
        }
        if let Some(currency) = column.currency {
            // What something costs the house is nothing that shoppers should see.
            made.fields.insert("/public".into(), json!(false));
            made.fields.insert("/unit".into(), json!(currency.to_string()));
        }
        goods.drafts.push(made);
    }
    let is_localised = defined.map_or(locale.is_some(), |defined| defined.is_localised);
    let name = match locale.filter(|_| is_localised) {
        Some(locale) => format!("attributes.{code}@{locale}"),
        None => format!("attributes.{code}"),
    };
    holder.draft(goods).set(name, &text);
}

/// What a row weighs, in grams.
pub fn grams(columns: &Columns, row: &Cells<'_>, lore: &Lore) -> Option<String> {
    let mut weights =
        columns.attributes(row, lore).filter(|(c, _)| Meaning::of(&c.attribute) == Some(Meaning::Weight));
    let (column, number) = weights.next()?;
    let unit = row.get(format!("{}-unit", column.attribute).as_str()).copied();
    let defined = lore.attributes.get(&column.attribute).map(|defined| defined.unit.as_str());
    units::grams(number, unit.or(defined).unwrap_or("g"))
}
