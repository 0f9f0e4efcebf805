//! WooCommerce's product export: a variable product is a style, its variations are variants, a colour is a product; a
//! simple product is all three.

mod kin;

use super::axes::{Axes, is_colour, is_size};
use super::goods::{Goods, markdown};
use crate::changes::kind::Kind;
use crate::error::Result;
use crate::imports::head::Head;
use crate::imports::reading::{Defaults, Reading, Use};
use crate::imports::source::Source;
use crate::imports::table::each_row;
use crate::imports::units;
use crate::kernel::message::Message;
use kin::Kin;
use std::collections::HashMap;

/// Whether a header is WooCommerce's.
pub fn is_it(head: &Head) -> bool {
    ["Type", "SKU", "Regular price", "Parent"]
        .iter()
        .all(|name| head.names.iter().any(|column| column == name))
}

const MAPPED: [(&str, &str); 22] = [
    ("ID", "style, sku"),
    ("Type", "style or variant"),
    ("SKU", "style, sku"),
    ("GTIN, UPC, EAN, or ISBN", "gtin"),
    ("Name", "title"),
    ("Short description", "short_description"),
    ("Description", "description"),
    ("Date sale price starts", "sale_from"),
    ("Date sale price ends", "sale_until"),
    ("Stock", "stock"),
    ("Sale price", "sale"),
    ("Regular price", "price"),
    ("Categories", "category, categories"),
    ("Tags", "keywords"),
    ("Images", "images"),
    ("Parent", "style"),
    ("Upsells", "up_sell"),
    ("Cross-sells", "cross_sell"),
    ("Brands", "brand"),
    ("Meta: _yoast_wpseo_title", "seo_title"),
    ("Meta: _yoast_wpseo_metadesc", "seo_description"),
    ("Meta: _global_unique_id", "gtin"),
];

/// A row's cells by column.
pub type Cells<'c> = HashMap<&'c str, &'c str>;

fn get<'c>(cells: &Cells<'c>, name: &str) -> &'c str {
    let text = cells.get(name).copied().unwrap_or("");
    // The export puts a quote before what a spreadsheet would take for a formula.
    text.strip_prefix('\'').filter(|rest| rest.starts_with(['=', '+', '-', '@'])).unwrap_or(text)
}

fn cells<'c>(head: &'c Head, row: &'c [String]) -> Cells<'c> {
    head.names.iter().zip(row).map(|(name, text)| (name.as_str(), text.trim())).collect()
}

/// A list in a cell: divided by commas, of which one that belongs to a value has a backslash before it.
fn list(text: &str) -> Vec<String> {
    let kept = text.replace("\\,", "\u{1}");
    let items = kept.split(',').map(|item| item.trim().replace('\u{1}', ","));
    items.filter(|item| !item.is_empty()).collect()
}

/// `Attribute 1 name` and its value, while there are any: names in lower case, without the mark of shared ones.
fn attributes<'c>(cells: &'c Cells<'c>) -> impl Iterator<Item = (String, &'c str)> {
    (1..).map_while(|n| {
        let name = cells.get(format!("Attribute {n} name").as_str())?;
        let value = cells.get(format!("Attribute {n} value(s)").as_str()).copied().unwrap_or("");
        Some((name.trim().trim_start_matches("pa_").to_lowercase(), value))
    })
}

/// Reads every row.
pub fn read(source: &Source, head: &Head, reading: &mut Reading, defaults: &Defaults) -> Result<()> {
    for name in &head.names {
        reading.column(name, told(name));
    }
    let kin = Kin::learn(source, head)?;
    each_row(source, head, &mut |row| {
        let text = match row.cells {
            Ok(text) => text,
            Err(message) => {
                reading.reject(row.line, "", message);
                return Ok(());
            }
        };
        let cells = cells(head, &text);
        let code = kin::code(&cells);
        if code.is_empty() {
            reading.reject(row.line, "", Message::new("import-no-code").with("field", "SKU"));
            return Ok(());
        }
        let mut one = One { goods: Goods::new(defaults), cells: &cells, kin: &kin, head };
        match get(&cells, "Type").split(',').next().unwrap_or("").trim() {
            "variation" => one.variation(&code),
            "variable" => one.variable(&code),
            "grouped" => {
                let message = Message::new("import-bundle-passed-over").with("code", &code);
                one.goods.findings.push(("Type".into(), code, message));
            }
            _ => one.simple(&code),
        }
        for (field, value, message) in std::mem::take(&mut one.goods.findings) {
            reading.find(row.line, &field, &value, message);
        }
        reading.row(row.line, one.goods.drafts)
    })
}

fn told(name: &str) -> Use {
    let mapped = MAPPED.iter().find(|(column, _)| *column == name).map(|(_, field)| *field);
    let field = mapped.or(name.starts_with("Weight (").then_some("weight_g")).or((name
        .starts_with("Attribute ")
        && !name.ends_with("visible")
        && !name.ends_with("global"))
    .then_some("colour, size, attributes"));
    field.map_or(Use::Ignored, |field| Use::Mapped(field.to_owned()))
}

/// One row on its way.
struct One<'a> {
    goods: Goods<'a>,
    cells: &'a Cells<'a>,
    kin: &'a Kin,
    head: &'a Head,
}

impl One<'_> {
    fn get(&self, name: &str) -> &str {
        get(self.cells, name)
    }

    fn simple(&mut self, code: &str) {
        let said: Vec<(String, &str)> = attributes(self.cells).collect();
        self.style(code, &|name| is_colour(name) || is_size(name));
        let axis =
            |is_it: fn(&str) -> bool| said.iter().find(|(name, _)| is_it(name)).map_or("", |(_, text)| text);
        let (colours, sizes) = (list(axis(is_colour)), list(axis(is_size)));
        let product = self.goods.product(code, &colours.join(" / "));
        self.further_categories(&product, code);
        self.offered(code, &product);
        self.goods.variant(code, &product).set("size", &sizes.join(" / "));
        self.photos(&product);
    }

    fn variable(&mut self, code: &str) {
        let used = self.kin.axes(code);
        self.style(code, &|name| used.contains(name) || is_colour(name) || is_size(name));
        let colours = self.kin.colours(code);
        for colour in &colours {
            let product = self.goods.product(code, colour);
            self.further_categories(&product, code);
        }
        if let Some(first) = colours.first() {
            let product = super::goods::product_code(code, first);
            self.photos(&product);
        }
    }

    fn variation(&mut self, sku: &str) {
        let style = self.kin.named(self.get("Parent"));
        if style.is_empty() {
            let message = Message::new("import-model-unknown").with("model", self.get("Parent"));
            self.goods.findings.push(("Parent".into(), self.get("Parent").to_owned(), message));
        }
        let said: Vec<(String, &str)> = attributes(self.cells).collect();
        let axes = Axes::of(said.iter().map(|(name, text)| (name.as_str(), *text)));
        let colour = if axes.colour.is_empty() { self.kin.only_colour(&style) } else { axes.colour };
        let product = match style.is_empty() {
            true => String::new(),
            false => self.goods.product(&style, colour),
        };
        for axis in &axes.others {
            let message = Message::new("import-axis-as-size").with("axis", *axis);
            self.goods.findings.push(("size".into(), (*axis).to_owned(), message));
        }
        self.offered(sku, &product);
        let draft = self.goods.variant(sku, &product);
        draft.set("size", axes.size);
        draft.set("second_size", axes.second_size);
        if !product.is_empty() {
            self.photos(&product);
        }
    }

    /// Texts, categories, brand, associations, and attributes that tell no variants apart.
    fn style(&mut self, code: &str, is_axis: &dyn Fn(&str) -> bool) {
        let cells = self.cells;
        let get = |name| get(cells, name);
        self.goods.text(code, "title", get("Name"));
        for (field, column) in [("description", "Description"), ("short_description", "Short description")] {
            self.goods.text(code, field, &markdown(&get(column).replace("\\n", "\n")));
        }
        self.goods.text(code, "seo_title", get("Meta: _yoast_wpseo_title"));
        self.goods.text(code, "seo_description", get("Meta: _yoast_wpseo_metadesc"));
        self.goods.text(code, "keywords", &list(get("Tags")).join("|"));
        self.goods.brand(code, list(get("Brands")).first().map_or("", |brand| brand));
        if let Some(main) = paths(get("Categories")).first() {
            self.goods.main_category(code, main);
        }
        for (kind, column) in [("up_sell", "Upsells"), ("cross_sell", "Cross-sells")] {
            let codes: Vec<String> = list(get(column)).iter().map(|one| self.kin.style_of(one)).collect();
            self.goods.style(code).set(kind, &codes.join("|"));
        }
        for (name, text) in attributes(cells).filter(|(name, _)| !name.is_empty() && !is_axis(name)) {
            self.goods.attribute(code, &name, &list(text).join(", "));
        }
    }

    fn further_categories(&mut self, product: &str, style: &str) {
        let others: Vec<String> = paths(get(self.cells, "Categories"))
            .iter()
            .skip(1)
            .map(|path| self.goods.category(path))
            .collect();
        self.goods.draft(Kind::Product, product, style).set("categories", &others.join("|"));
    }

    /// What is sold: price, stock, weight, bar code.
    fn offered(&mut self, sku: &str, product: &str) {
        let cells = self.cells;
        let number = |name: &str| self.head.plain_number(get(cells, name));
        let (price, sale, stock) = (number("Regular price"), number("Sale price"), number("Stock"));
        self.goods.price(sku, product, &price, &sale);
        if let Some(currency) = self.goods.currency().filter(|_| !sale.is_empty()) {
            let draft = self.goods.variant(sku, product);
            draft.set(format!("sale_from.{currency}"), get(cells, "Date sale price starts"));
            draft.set(format!("sale_until.{currency}"), get(cells, "Date sale price ends"));
        }
        self.goods.stock(sku, product, &stock);
        let weight = cells.iter().find_map(|(name, text)| {
            let unit = name.strip_prefix("Weight (")?.strip_suffix(')')?;
            units::grams(&self.head.plain_number(text), unit)
        });
        let draft = self.goods.variant(sku, product);
        draft.set("weight_g", weight.as_deref().unwrap_or(""));
        let gtins = ["GTIN, UPC, EAN, or ISBN", "Meta: _global_unique_id"].map(|name| get(cells, name));
        draft.set("gtin", gtins.into_iter().find(|text| !text.is_empty()).unwrap_or(""));
    }

    fn photos(&mut self, product: &str) {
        list(get(self.cells, "Images")).iter().for_each(|path| self.goods.photo(path, product));
    }
}

/// `Women > Coats, Sale`: paths of names; the deepest comes first, since shops name the parents beside it.
fn paths(text: &str) -> Vec<Vec<String>> {
    let steps = |path: &String| -> Vec<String> {
        path.split('>').map(|step| step.trim().to_owned()).filter(|step| !step.is_empty()).collect()
    };
    let mut paths: Vec<Vec<String>> =
        list(text).iter().map(steps).filter(|path| !path.is_empty() && path != &["Uncategorized"]).collect();
    if let Some(deepest) = (0..paths.len()).rev().max_by_key(|at| paths[*at].len()) {
        paths[..=deepest].rotate_right(1);
    }
    let main = paths.first().cloned().unwrap_or_default();
    paths.retain(|path| *path == main || !main.starts_with(path));
    paths
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_deepest_category_is_the_main_one_and_its_parents_go_without_saying() {
        let told = |text: &str| paths(text).iter().map(|path| path.join("/")).collect::<Vec<_>>();
        assert_eq!(told("Women, Women > Coats, Sale"), ["Women/Coats", "Sale"]);
        assert_eq!(told("Hats\\, caps & more, Uncategorized"), ["Hats, caps & more"]);
        assert_eq!(told(""), [""; 0]);
    }
}
