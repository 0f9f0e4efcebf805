//! Styles, products and variants as rows of our own CSV: what the importer reads, written.

use crate::catalog::{Composition, Content, Product, Style, Variant, composition_text, variant::Price};
use crate::error::{Error, Result};
use crate::imports::list_cell;
use crate::kernel::{locale::Locale, localised::Localised, money::Minor};
use crate::words::Words;
use rust_xlsxwriter::{Workbook, XlsxError};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// A row: its columns by name.
#[derive(Debug, Default, Clone, PartialEq)]
pub struct Row(BTreeMap<String, String>);

impl Row {
    fn put(&mut self, column: impl Into<String>, value: impl Into<String>) {
        let value = value.into();
        if !value.is_empty() {
            self.0.insert(column.into(), value);
        }
    }

    fn put_if(&mut self, column: &str, value: Option<&String>) {
        if let Some(value) = value {
            self.put(column, value.clone());
        }
    }

    /// Its columns that have a value.
    pub fn columns(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }

    /// Leaves the cells of some columns out.
    pub fn retain(&mut self, keep: impl Fn(&str) -> bool) {
        self.0.retain(|column, _| keep(column));
    }

    /// Its cells under these columns.
    pub fn in_order_of<'r>(&'r self, columns: &'r [String]) -> impl Iterator<Item = &'r str> {
        columns.iter().map(|column| self.0.get(column).map_or("", String::as_str))
    }
}

/// The columns that rows have.
#[derive(Debug, Default)]
pub struct Columns(BTreeSet<String>);

impl Columns {
    /// Notes the columns of a row.
    pub fn see(&mut self, row: &Row) {
        for column in row.0.keys().filter(|column| !self.0.contains(*column)).cloned().collect::<Vec<_>>() {
            self.0.insert(column);
        }
    }

    /// The codes first, then the rest by name.
    pub fn in_order(self) -> Vec<String> {
        let codes = ["style", "product", "sku"];
        let rest = self.0.into_iter().filter(|column| !codes.contains(&column.as_str()));
        codes.map(str::to_owned).into_iter().chain(rest).collect()
    }
}

/// A style as a row.
pub fn style(words: &Words, style: &Style) -> Row {
    let (l, mut row) = (&style.links, Row::default());
    row.put("style", &*l.code);
    for (column, code) in [
        ("brand", &l.brand),
        ("category", &l.category),
        ("department", &l.department),
        ("season", &l.season),
        ("collection", &l.collection),
        ("size_chart", &l.size_chart),
        ("return_policy", &l.return_policy),
        ("shipping_profile", &l.shipping_profile),
        ("manufacturer", &l.manufacturer),
        ("responsible_person", &l.responsible_person),
    ] {
        row.put_if(column, code.as_ref());
    }
    l.associations.iter().for_each(|(kind, codes)| row.put(kind, codes.join("|")));
    content(words, &style.content, "", &mut row);
    row
}

/// A product as a row; its own content stands under `product.`.
pub fn product(words: &Words, product: &Product) -> Row {
    let (l, mut row) = (&product.links, Row::default());
    row.put("style", &*l.style);
    row.put("product", &*l.code);
    row.put_if("colour_family", l.colour_family.as_ref());
    row.put("position", l.position.to_string());
    row.put("categories", l.categories.join("|"));
    for (column, code) in [
        ("product.category", &l.category),
        ("product.size_chart", &l.size_chart),
        ("product.return_policy", &l.return_policy),
        ("product.shipping_profile", &l.shipping_profile),
        ("product.manufacturer", &l.manufacturer),
        ("product.responsible_person", &l.responsible_person),
    ] {
        row.put_if(column, code.as_ref());
    }
    l.associations.iter().for_each(|(kind, codes)| row.put(format!("product.{kind}"), codes.join("|")));
    let colours = product.content.texts.iter().filter_map(|(l, t)| Some((l.clone(), t.colour.clone()?)));
    localised("colour", &Localised(colours.collect()), &mut row);
    content(words, &product.content, "product.", &mut row);
    row
}

fn joined<'i>(items: impl Iterator<Item = &'i String>) -> String {
    list_cell(items.map(String::as_str))
}

fn localised(column: &str, texts: &Localised, row: &mut Row) {
    texts.0.iter().for_each(|(locale, text)| row.put(format!("{column}@{locale}"), text.clone()));
}

fn content(words: &Words, content: &Content, prefix: &str, row: &mut Row) {
    for (locale, t) in &content.texts {
        let one = [
            ("title", &t.title),
            ("short_description", &t.short_description),
            ("description", &t.description),
            ("seo_title", &t.seo_title),
            ("seo_description", &t.seo_description),
        ];
        let lists = [("highlights", &t.highlights), ("keywords", &t.keywords)];
        for (field, text) in one {
            row.put(format!("{prefix}{field}@{locale}"), text.clone().unwrap_or_default());
        }
        for (field, list) in lists {
            row.put(format!("{prefix}{field}@{locale}"), joined(list.iter().flatten()));
        }
    }
    let composition = content.composition.as_ref().map(|c| composition(words, c));
    row.put(format!("{prefix}composition"), composition.unwrap_or_default());
    if let Some(care) = &content.care {
        let codes: Vec<&str> = care.codes.iter().chain(&care.phrases).map(String::as_str).collect();
        row.put(format!("{prefix}care"), codes.join(" "));
        row.put(format!("{prefix}care_edition"), &*care.edition);
    }
    content.fit.iter().for_each(|(term, code)| row.put(format!("{prefix}fit.{term}"), code.clone()));
    let grouped = [
        ("fabric", serde_json::to_value(&content.fabric)),
        ("model", serde_json::to_value(&content.model)),
        ("trade", serde_json::to_value(&content.trade)),
        ("attributes", serde_json::to_value(&content.attributes)),
        ("passport", serde_json::to_value(&content.passport)),
    ];
    for (group, value) in grouped {
        if let Ok(Value::Object(fields)) = value {
            for (key, value) in &fields {
                let column = format!("{prefix}{group}.{key}");
                match value {
                    // A value per locale or channel has a column for each.
                    Value::Object(each) => {
                        each.iter().for_each(|(of, value)| row.put(format!("{column}@{of}"), plain(value)));
                    }
                    value => row.put(column, plain(value)),
                }
            }
        }
    }
}

/// As people write it: `shell: 55 linen, 45 cotton`.
fn composition(words: &Words, composition: &Composition) -> String {
    composition_text::print(words, composition, &Locale::english())
}

fn plain(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        Value::Array(items) => joined(items.iter().map(plain).collect::<Vec<_>>().iter()),
        other => other.to_string(),
    }
}

/// A variant as a row.
pub fn variant(variant: &Variant) -> Row {
    let mut row = Row::default();
    row.put("product", &*variant.product);
    row.put("sku", &*variant.sku);
    row.put("size", &*variant.size);
    row.put("second_size", &*variant.second_size);
    row.put("gtin", variant.gtin.as_ref().map(ToString::to_string).unwrap_or_default());
    row.put("archived", if variant.archived { "true" } else { "" });
    row.put("weight_g", variant.weight_g.map(|grams| grams.to_string()).unwrap_or_default());
    variant.prices.iter().for_each(|p| price(p, &mut row));
    variant.stock.iter().for_each(|(code, count)| row.put(format!("stock.{code}"), count.to_string()));
    row
}

fn price(price: &Price, row: &mut Row) {
    let key = match &price.country {
        Some(country) => format!("{}.{country}", price.currency),
        None => price.currency.to_string(),
    };
    let amount = |minor: i64| decimal(Minor(minor), price.currency.exponent());
    row.put(format!("price.{key}"), amount(price.amount));
    row.put(format!("sale.{key}"), price.sale_amount.map(amount).unwrap_or_default());
    row.put(format!("sale_from.{key}"), price.sale_from.map(|at| at.to_rfc3339()).unwrap_or_default());
    row.put(format!("sale_until.{key}"), price.sale_until.map(|at| at.to_rfc3339()).unwrap_or_default());
}

/// `129.90`: a plain decimal point, whatever the reader's language.
fn decimal(amount: Minor, places: u32) -> String {
    let unit = 10_i64.pow(places);
    match places {
        0 => amount.0.to_string(),
        _ => format!("{}.{:0width$}", amount.0 / unit, (amount.0 % unit).abs(), width = places as usize),
    }
}

/// A workbook with one sheet, written row by row.
pub struct Table {
    book: Workbook,
    columns: Vec<String>,
    next: u32,
}

fn failed(error: XlsxError) -> Error {
    Error::internal("writing a workbook", error)
}

impl Table {
    /// A sheet with these columns.
    pub fn open(columns: Vec<String>) -> Result<Table> {
        let mut book = Workbook::new();
        let sheet = book.add_worksheet_with_constant_memory().map_err(failed)?;
        for (column, name) in columns.iter().enumerate() {
            sheet.write_string(0, column_number(column), name).map_err(failed)?;
        }
        Ok(Table { book, columns, next: 1 })
    }

    /// One more row. Cells are text: a spreadsheet would take the zeros from a GTIN.
    pub fn row(&mut self, row: &Row) -> Result<()> {
        let sheet = self.book.worksheet_from_index(0).map_err(failed)?;
        for (column, text) in row.in_order_of(&self.columns).enumerate().filter(|(_, text)| !text.is_empty())
        {
            sheet.write_string(self.next, column_number(column), text).map_err(failed)?;
        }
        self.next += 1;
        Ok(())
    }

    /// Writes the file.
    pub fn save(mut self, path: &Path) -> Result<()> {
        self.book.save(path).map_err(failed)
    }
}

fn column_number(column: usize) -> u16 {
    u16::try_from(column).unwrap_or(u16::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::changes::record::Record;
    use serde_json::json;

    #[test]
    fn a_record_becomes_the_row_that_the_importer_reads() {
        let words = Words::load().unwrap();
        let doc = |value: Value| value.as_object().unwrap().clone();
        let shirt = Style::from_doc(doc(json!({
            "code": "LIN-001", "brand": "loom", "texts": {"de": {"title": "Hemd", "highlights": ["a", "b"]}},
            "fit": {"fit": "relaxed"}, "care": {"codes": ["wash_30"], "edition": "2023"},
            "associations": {"cross_sell": ["A", "B"]},
        })))
        .unwrap();
        let row = style(&words, &shirt);
        let cells: Vec<(&str, &str)> = row.0.iter().map(|(k, v)| (k.as_str(), v.as_str())).collect();
        assert_eq!(
            cells,
            [
                ("brand", "loom"),
                ("care", "wash_30"),
                ("care_edition", "2023"),
                ("cross_sell", "A|B"),
                ("fit.fit", "relaxed"),
                ("highlights@de", "a|b"),
                ("style", "LIN-001"),
                ("title@de", "Hemd")
            ]
        );
        assert_eq!((decimal(Minor(12990), 2), decimal(Minor(4800), 0)), ("129.90".into(), "4800".into()));
    }
}
