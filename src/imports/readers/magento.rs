//! Magento 2's product export: a configurable is a style, the simples that it names are variants, a colour is a product.

use super::goods::{Goods, markdown};
use crate::changes::kind::Kind;
use crate::error::Result;
use crate::imports::draft::Draft;
use crate::imports::head::Head;
use crate::imports::reading::{Defaults, Reading, Use};
use crate::imports::source::Source;
use crate::imports::table::each_row;
use crate::kernel::{fold::fold, locale::Locale, message::Message};
use crate::reviews::review;
use std::collections::{BTreeSet, HashMap};

/// What a header says of a file of Magento's.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sheet {
    /// Products.
    Products,
    /// Links between products.
    Links,
    /// Photos of products.
    Images,
    /// Reviews.
    Reviews,
}

/// Which of Magento's files a header belongs to.
pub fn sheet(head: &Head) -> Option<Sheet> {
    let has = |name: &str| head.names.iter().any(|column| column == name);
    let only = |names: &[&str]| head.names == names;
    match () {
        () if has("sku") && has("product_type") && has("attribute_set_code") => Some(Sheet::Products),
        () if only(&["sku", "linked_sku"]) => Some(Sheet::Links),
        () if only(&["sku", "image"]) => Some(Sheet::Images),
        () if has("sku") && has("rating_value") && has("reviewer") => Some(Sheet::Reviews),
        () => None,
    }
}

const MAPPED: [(&str, &str); 20] = [
    ("sku", "style, sku"),
    ("store_view_code", "locale"),
    ("product_type", "style or variant"),
    ("categories", "category"),
    ("name", "title"),
    ("description", "description"),
    ("short_description", "short_description"),
    ("price", "price"),
    ("special_price", "sale"),
    ("special_price_from_date", "sale_from"),
    ("special_price_to_date", "sale_until"),
    ("meta_title", "seo_title"),
    ("meta_keywords", "keywords"),
    ("meta_description", "seo_description"),
    ("base_image", "images"),
    ("additional_images", "images"),
    ("country_of_manufacture", "trade.origin_country"),
    ("additional_attributes", "attributes"),
    ("qty", "stock"),
    ("configurable_variations", "colour, size"),
];

/// Packed attributes that are no attributes.
const NO_ATTRIBUTES: [&str; 4] = ["has_options", "required_options", "size", "color"];

/// A row's cells by column.
type Cells<'c> = HashMap<&'c str, &'c str>;

fn each(
    source: &Source,
    head: &Head,
    reading: &mut Reading,
    take: &mut dyn FnMut(&mut Reading, u64, &Cells<'_>) -> Result<()>,
) -> Result<()> {
    each_row(source, head, &mut |row| match row.cells {
        Ok(cells) => {
            let names = head.names.iter().map(String::as_str);
            let cells: Cells<'_> = names.zip(cells.iter().map(|text| text.trim())).collect();
            take(reading, row.line, &cells)
        }
        Err(message) => {
            reading.reject(row.line, "", message);
            Ok(())
        }
    })
}

fn get<'c>(cells: &Cells<'c>, name: &str) -> &'c str {
    cells.get(name).copied().unwrap_or("")
}

/// Which style each simple belongs to: simples may stand before their configurable.
fn parents(source: &Source, head: &Head) -> Result<HashMap<String, String>> {
    let at = |name: &str| head.names.iter().position(|column| column == name);
    let (Some(sku), Some(variations)) = (at("sku"), at("configurable_variations")) else {
        return Ok(HashMap::new());
    };
    let mut parents = HashMap::new();
    each_row(source, head, &mut |row| {
        if let Ok(cells) = row.cells.as_ref() {
            for variation in variations_of(&cells[variations]) {
                if let Some(simple) = variation.get("sku") {
                    parents.insert(fold(simple), cells[sku].trim().to_owned());
                }
            }
        }
        Ok(())
    })?;
    Ok(parents)
}

/// `sku=A,size=S,color=Red|sku=B,…`.
fn variations_of(text: &str) -> impl Iterator<Item = HashMap<&str, &str>> {
    text.split('|').filter(|one| !one.is_empty()).map(|one| packed(one).collect())
}

/// `k=v,k=v`; a comma within a value belongs to it when what follows is no `key=`.
fn packed(text: &str) -> impl Iterator<Item = (&str, &str)> {
    let mut pairs: Vec<(&str, &str)> = Vec::new();
    let mut from = 0;
    let starts = text.match_indices(',').map(|(i, _)| i + 1);
    let is_key = |rest: &str| {
        rest.split_once('=').is_some_and(|(key, _)| {
            !key.is_empty() && key.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
        })
    };
    for start in starts.chain([text.len() + 1]) {
        let rest = text.get(start..).unwrap_or("");
        if start > text.len() || is_key(rest) {
            let pair = text.get(from..start.saturating_sub(1).min(text.len())).unwrap_or("");
            pairs.extend(pair.split_once('=').map(|(key, value)| (key.trim(), value.trim())));
            from = start;
        }
    }
    pairs.into_iter()
}

/// Reads products.
pub fn read(source: &Source, head: &Head, reading: &mut Reading, defaults: &Defaults) -> Result<()> {
    for name in &head.names {
        let used = MAPPED.iter().find(|(column, _)| column == name);
        reading.column(name, used.map_or(Use::Ignored, |(_, field)| Use::Mapped((*field).to_owned())));
    }
    let parents = parents(source, head)?;
    let mut attributes = BTreeSet::new();
    each(source, head, reading, &mut |reading, line, cells| {
        let sku = get(cells, "sku");
        if sku.is_empty() {
            reading.reject(line, "", Message::new("import-no-code").with("field", "sku"));
            return Ok(());
        }
        let mut goods = Goods::new(defaults);
        match (get(cells, "store_view_code"), parents.get(&fold(sku))) {
            ("", Some(style)) => variant(&mut goods, style, sku, cells),
            ("", None) => {
                style(&mut goods, sku, cells, &mut attributes);
                if get(cells, "product_type") == "configurable" {
                    colours(&mut goods, sku, cells);
                } else {
                    variant(&mut goods, sku, sku, cells);
                }
            }
            (view, None) => translation(&mut goods, sku, view, cells),
            (_, Some(_)) => {}
        }
        for (field, value, message) in std::mem::take(&mut goods.findings) {
            reading.find(line, &field, &value, message);
        }
        reading.row(line, goods.drafts)
    })?;
    for code in attributes {
        reading.column(&format!("additional_attributes: {code}"), Use::Attribute(code));
    }
    Ok(())
}

fn style(goods: &mut Goods<'_>, code: &str, cells: &Cells<'_>, attributes: &mut BTreeSet<String>) {
    goods.style(code);
    goods.text(code, "title", get(cells, "name"));
    goods.text(code, "description", &markdown(get(cells, "description")));
    goods.text(code, "short_description", &markdown(get(cells, "short_description")));
    goods.text(code, "seo_title", get(cells, "meta_title"));
    goods.text(code, "seo_description", get(cells, "meta_description"));
    goods.text(code, "keywords", &get(cells, "meta_keywords").replace(',', "|"));
    goods.brand(code, "");
    goods.style(code).set("trade.origin_country", get(cells, "country_of_manufacture"));
    if let Some((main, _)) = paths(get(cells, "categories")).split_first() {
        goods.main_category(code, main);
    }
    for (name, value) in packed(get(cells, "additional_attributes")) {
        if !NO_ATTRIBUTES.contains(&name) && !value.is_empty() {
            attributes.insert(name.to_owned());
            goods.attribute(code, name, &value.replace('|', ", "));
        }
    }
}

/// Category paths without the root that every shop has; the deepest of the first is the main one.
fn paths(text: &str) -> Vec<Vec<String>> {
    let path = |path: &str| {
        let steps: Vec<String> = path.split('/').map(|step| step.trim().to_owned()).collect();
        steps.into_iter().filter(|step| !step.is_empty() && step != "Default Category").collect::<Vec<_>>()
    };
    text.split(',').map(path).filter(|path| !path.is_empty()).collect()
}

/// The colours that a configurable names, each with its further categories.
fn colours(goods: &mut Goods<'_>, style: &str, cells: &Cells<'_>) {
    let others: Vec<String> =
        paths(get(cells, "categories")).iter().skip(1).map(|path| goods.category(path)).collect();
    let mut seen = BTreeSet::new();
    for variation in variations_of(get(cells, "configurable_variations")) {
        let colour = variation.get("color").copied().unwrap_or("");
        if seen.insert(colour.to_owned()) {
            let product = goods.product(style, colour);
            goods.draft(Kind::Product, &product, style).set("categories", &others.join("|"));
        }
    }
}

fn variant(goods: &mut Goods<'_>, style: &str, sku: &str, cells: &Cells<'_>) {
    let own: HashMap<&str, &str> = packed(get(cells, "additional_attributes")).collect();
    let value = |name: &str| own.get(name).copied().unwrap_or("");
    let product = goods.product(style, value("color"));
    goods.variant(sku, &product).set("size", value("size"));
    goods.price(sku, &product, get(cells, "price"), get(cells, "special_price"));
    if !get(cells, "special_price").is_empty()
        && let Some(currency) = goods.currency()
    {
        let draft = goods.variant(sku, &product);
        draft.set(format!("sale_from.{currency}"), get(cells, "special_price_from_date"));
        draft.set(format!("sale_until.{currency}"), get(cells, "special_price_to_date"));
    }
    goods.stock(sku, &product, get(cells, "qty"));
    goods.photo(get(cells, "base_image"), &product);
    get(cells, "additional_images").split(',').for_each(|path| goods.photo(path, &product));
}

/// A row of a store view says the texts of one language.
fn translation(goods: &mut Goods<'_>, code: &str, view: &str, cells: &Cells<'_>) {
    let Ok(locale) = Locale::parse(view) else {
        let message = Message::new("locale-unknown").with("text", view);
        goods.findings.push(("store_view_code".into(), view.to_owned(), message));
        return;
    };
    let draft = goods.style(code);
    for (field, column) in
        [("title", "name"), ("description", "description"), ("short_description", "short_description")]
    {
        draft.set(format!("{field}@{locale}"), &markdown(get(cells, column)));
    }
}

/// Reads links; the file's name says of which kind they are.
pub fn read_links(source: &Source, head: &Head, reading: &mut Reading) -> Result<()> {
    let name = source.name.to_lowercase();
    let kind = match name.rsplit('/').next().unwrap_or(&name) {
        file if file.contains("cross") => "cross_sell",
        file if file.contains("up") => "up_sell",
        _ => "complete_the_look",
    };
    reading.column("linked_sku", Use::Mapped(kind.to_owned()));
    each(source, head, reading, &mut |reading, line, cells| {
        let list = |name: &str| -> Vec<String> {
            get(cells, name)
                .split(['\n', ','])
                .map(|s| s.trim().to_owned())
                .filter(|s| !s.is_empty())
                .collect()
        };
        let linked = list("linked_sku").join("|");
        let drafts =
            list("sku").iter().map(|sku| Draft::new(Kind::Style, sku, "").with(kind, &linked)).collect();
        reading.row(line, drafts)
    })
}

/// Reads photos of products.
pub fn read_images(source: &Source, head: &Head, reading: &mut Reading) -> Result<()> {
    reading.column("image", Use::Mapped("images".into()));
    each(source, head, reading, &mut |reading, line, cells| {
        let product = super::goods::product_code(get(cells, "sku"), "");
        let drafts = get(cells, "image").split(['\n', ',']).map(str::trim).filter(|path| !path.is_empty());
        let drafts = drafts.map(|path| super::own::photo(path, &product)).collect();
        reading.row(line, drafts)
    })
}

/// Reads reviews; several ratings of one review are one review with the first of them.
pub fn read_reviews(source: &Source, head: &Head, reading: &mut Reading, defaults: &Defaults) -> Result<()> {
    for name in &head.names {
        let used = match name.as_str() {
            "sku" | "title" => Use::Mapped(name.clone()),
            "rating_value" => Use::Mapped("rating".into()),
            "review" => Use::Mapped("body".into()),
            "reviewer" => Use::Mapped("author".into()),
            "email" => Use::Mapped("email_hash".into()),
            _ => Use::Ignored,
        };
        reading.column(name, used);
    }
    let mut rated = BTreeSet::new();
    each(source, head, reading, &mut |reading, line, cells| {
        let [sku, author, title, body] = ["sku", "reviewer", "title", "review"].map(|name| get(cells, name));
        let key = review::key(sku, author, title, body);
        let mut draft = Draft::new(Kind::Review, &key, "")
            .with("sku", sku)
            .with("title", title)
            .with("body", body)
            .with("author", author)
            .with("email", get(cells, "email"))
            .with("locale", defaults.locale.as_str());
        if rated.insert(key) {
            draft.set("rating", get(cells, "rating_value"));
        }
        reading.row(line, vec![draft])
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn packed_cells_are_unpacked() {
        let pairs = |text| packed(text).map(|(k, v)| format!("{k}:{v}")).collect::<Vec<_>>();
        assert_eq!(
            pairs("size=XS,color=Black,material=Wool, soft,climate=Cool|Windy"),
            ["size:XS", "color:Black", "material:Wool, soft", "climate:Cool|Windy"]
        );
        assert_eq!(pairs(""), [""; 0]);
        let variations: Vec<_> = variations_of("sku=A-S,size=S|sku=A-M,size=M").collect();
        assert_eq!((variations.len(), variations[1]["sku"]), (2, "A-M"));
    }

    #[test]
    fn category_paths_lose_the_root_that_every_shop_has() {
        let found = paths("Default Category/Men/Tops,Default Category/Collections/Eco,Default Category");
        assert_eq!(found, [vec!["Men".to_owned(), "Tops".into()], vec!["Collections".into(), "Eco".into()]]);
    }
}
