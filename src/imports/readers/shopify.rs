//! Shopify's product CSV: a row per variant, further rows of a handle for further variants and photos.

use super::axes::Axes;
use super::goods::{Goods, markdown, short};
use crate::error::Result;
use crate::imports::head::Head;
use crate::imports::reading::{Defaults, Reading, Use};
use crate::imports::source::Source;
use crate::imports::table::{Row, each_row};
use crate::kernel::fold::slug;
use crate::kernel::message::Message;
use std::collections::HashMap;

/// Columns by name, however they are cased and spelled.
pub fn canonical(name: &str) -> String {
    let plain = name.trim().to_lowercase().replace("(html)", "");
    let plain = plain.split_whitespace().collect::<Vec<_>>().join(" ");
    match plain.as_str() {
        "google shopping / gender" => "google shopping gender".into(),
        "variant inventory quantity" => "variant inventory qty".into(),
        _ => plain,
    }
}

/// Whether a header is Shopify's.
pub fn is_it(head: &Head) -> bool {
    let has = |name: &str| head.names.iter().any(|column| canonical(column) == name);
    has("handle") && (has("option1 name") || has("variant price"))
}

const MAPPED: [(&str, &str); 24] = [
    ("handle", "style"),
    ("title", "title"),
    ("body", "description"),
    ("vendor", "brand"),
    ("type", "category"),
    ("tags", "keywords"),
    ("option1 name", "axis"),
    ("option1 value", "colour, size"),
    ("option2 name", "axis"),
    ("option2 value", "colour, size"),
    ("option3 name", "axis"),
    ("option3 value", "colour, size"),
    ("variant sku", "sku"),
    ("variant grams", "weight_g"),
    ("variant inventory qty", "stock"),
    ("variant price", "price"),
    ("variant compare at price", "price, sale"),
    ("variant barcode", "gtin"),
    ("image src", "images"),
    ("image position", "images"),
    ("variant image", "images"),
    ("seo title", "seo_title"),
    ("seo description", "seo_description"),
    ("google shopping gender", "department"),
];

/// What is remembered of a handle for its further rows.
#[derive(Default)]
struct Handle {
    code: String,
    axes: [String; 3],
    first_product: String,
}

/// Reads every row.
pub fn read(source: &Source, head: &Head, reading: &mut Reading, defaults: &Defaults) -> Result<()> {
    let names: Vec<String> = head.names.iter().map(|name| canonical(name)).collect();
    for (name, plain) in head.names.iter().zip(&names) {
        let used = MAPPED.iter().find(|(column, _)| column == plain);
        reading.column(name, used.map_or(Use::Ignored, |(_, field)| Use::Mapped((*field).to_owned())));
    }
    let mut handle = Handle::default();
    each_row(source, head, &mut |row| {
        let Row { line, cells } = row;
        let cells = match cells {
            Ok(cells) => cells,
            Err(message) => {
                reading.reject(line, "", message);
                return Ok(());
            }
        };
        let cell: HashMap<&str, &str> =
            names.iter().map(String::as_str).zip(cells.iter().map(|text| text.trim())).collect();
        let get = |name: &str| cell.get(name).copied().unwrap_or("");
        if get("handle").is_empty() {
            reading.reject(line, "", Message::new("import-no-code").with("field", "Handle"));
            return Ok(());
        }
        let mut goods = Goods::new(defaults);
        if get("handle") != handle.code {
            handle = Handle { code: get("handle").to_owned(), ..Handle::default() };
        }
        style(&mut goods, &handle.code, &get);
        variant(&mut goods, &mut handle, &get);
        photos(&mut goods, &handle, &get);
        for (field, value, message) in std::mem::take(&mut goods.findings) {
            reading.find(line, &field, &value, message);
        }
        reading.row(line, goods.drafts)
    })
}

fn style<'c>(goods: &mut Goods<'_>, code: &str, get: &impl Fn(&str) -> &'c str) {
    if get("title").is_empty() {
        return;
    }
    goods.text(code, "title", get("title"));
    goods.text(code, "description", &markdown(get("body")));
    let tags: Vec<&str> = get("tags").split(',').map(str::trim).filter(|tag| !tag.is_empty()).collect();
    goods.text(code, "keywords", &tags.join("|"));
    goods.text(code, "seo_title", get("seo title"));
    goods.text(code, "seo_description", get("seo description"));
    goods.brand(code, get("vendor"));
    if !get("type").is_empty() {
        goods.main_category(code, &[get("type").to_owned()]);
    }
    goods.style(code).set("department", get("google shopping gender"));
}

fn variant<'c>(goods: &mut Goods<'_>, handle: &mut Handle, get: &impl Fn(&str) -> &'c str) {
    let options = [1, 2, 3].map(|n| {
        let name = get(&format!("option{n} name"));
        if !name.is_empty() {
            handle.axes[n - 1] = name.to_lowercase();
        }
        get(&format!("option{n} value"))
    });
    let is_variant = options.iter().any(|o| !o.is_empty()) || !get("variant sku").is_empty();
    if !is_variant && get("variant price").is_empty() {
        return;
    }
    let axes = Axes::of(handle.axes.iter().map(String::as_str).zip(options));
    let product = goods.product(&handle.code, axes.colour);
    if handle.first_product.is_empty() {
        handle.first_product.clone_from(&product);
    }
    let sku = match get("variant sku").trim_start_matches('\'') {
        "" => fallback_sku(&handle.code, options),
        sku => sku.to_owned(),
    };
    for axis in &axes.others {
        let message = Message::new("import-axis-as-size").with("axis", *axis);
        goods.findings.push(("size".into(), (*axis).to_owned(), message));
    }
    let draft = goods.variant(&sku, &product);
    draft.set("size", axes.size);
    draft.set("second_size", axes.second_size);
    draft.set("gtin", get("variant barcode").trim_start_matches('\''));
    let grams = get("variant grams").parse::<f64>().unwrap_or(0.0).round();
    if grams >= 1.0 {
        draft.set("weight_g", &format!("{grams:.0}"));
    }
    let (price, before) = (get("variant price"), get("variant compare at price"));
    let is_sale = before.parse::<f64>().ok().zip(price.parse().ok()).is_some_and(|(b, p): (f64, f64)| b > p);
    let (price, sale) = if is_sale { (before, price) } else { (price, "") };
    goods.price(&sku, &product, price, sale);
    goods.stock(&sku, &product, get("variant inventory qty"));
}

/// A handle and its options name a variant as well as an SKU does.
fn fallback_sku(handle: &str, options: [&str; 3]) -> String {
    let options = options.iter().filter(|o| !o.is_empty() && **o != "Default Title").map(|o| slug(o));
    let parts: Vec<String> = std::iter::once(handle.to_owned()).chain(options).collect();
    short(&parts.join("-"))
}

fn photos<'c>(goods: &mut Goods<'_>, handle: &Handle, get: &impl Fn(&str) -> &'c str) {
    let own =
        goods.drafts.iter().find(|d| d.kind == crate::changes::kind::Kind::Product).map(|d| d.code.clone());
    goods.photo(get("image src"), &handle.first_product);
    goods.photo(get("variant image"), own.as_deref().unwrap_or(&handle.first_product));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn handles_and_columns_are_read_however_they_are_written() {
        assert_eq!(fallback_sku("lamp", ["Dark Red", "", ""]), "lamp-dark-red");
        assert_eq!(canonical("Body (HTML)"), canonical("Body"));
    }
}
