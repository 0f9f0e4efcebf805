//! Google's tab-separated text: one column per attribute, whatever an item has.

use super::item::{Item, Value};

/// The columns, in order.
const COLUMNS: [&str; 32] = [
    "id",
    "title",
    "structured_title",
    "description",
    "structured_description",
    "link",
    "image_link",
    "additional_image_link",
    "lifestyle_image_link",
    "video_link",
    "price",
    "sale_price",
    "sale_price_effective_date",
    "availability",
    "condition",
    "brand",
    "gtin",
    "identifier_exists",
    "google_product_category",
    "product_type",
    "gender",
    "age_group",
    "color",
    "size",
    "size_system",
    "size_type",
    "material",
    "pattern",
    "item_group_id",
    "shipping",
    "return_policy_label",
    "product_highlight",
];

/// The names of the columns.
pub(super) fn head() -> String {
    let mut text = COLUMNS.join("\t");
    text.push('\n');
    text
}

/// One item as a row; values of the same name are separated by commas.
pub(super) fn write(text: &mut String, item: &Item) {
    for (i, name) in COLUMNS.iter().enumerate() {
        if i > 0 {
            text.push('\t');
        }
        let values: Vec<String> = item.all(name).map(|value| cell(name, value)).collect();
        let many = values.len() > 1;
        let values: Vec<String> =
            values.into_iter().map(|v| if many && v.contains([',', '"']) { quoted(&v) } else { v }).collect();
        push_cell(text, &values.join(","));
    }
    text.push('\n');
}

/// A value in a cell; parts are separated by colons, a text of a machine has its source before it.
fn cell(name: &str, value: &Value) -> String {
    match value {
        Value::Text(text) => text.clone(),
        Value::Parts(parts) if name == "shipping" => {
            let part = |wanted: &str| parts.iter().find(|(n, _)| *n == wanted).map_or("", |(_, text)| text);
            let order = [
                "country",
                "region",
                "service",
                "price",
                "min_handling_time",
                "max_handling_time",
                "min_transit_time",
                "max_transit_time",
            ];
            order.map(part).join(":")
        }
        Value::Parts(parts) => match parts.as_slice() {
            [(_, source), (_, content)] => format!("{source}:{}", quoted(content)),
            parts => parts.iter().map(|(_, text)| text.as_str()).collect::<Vec<_>>().join(":"),
        },
    }
}

fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('"', "\"\""))
}

/// A cell has no tabs; one with line breaks or quotes stands in quotes.
fn push_cell(text: &mut String, cell: &str) {
    let cell: String = cell
        .chars()
        .map(|c| if c == '\t' { ' ' } else { c })
        .filter(|c| *c == '\n' || !c.is_control())
        .collect();
    match cell.contains(['"', '\n']) {
        true => text.push_str(&quoted(&cell)),
        false => text.push_str(&cell),
    }
}
