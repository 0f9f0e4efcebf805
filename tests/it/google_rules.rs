//! Google's product data specification as a checker. It shares no code with the writer: it reads the feed by itself, and
//! its rules stand here as tables.

use quick_xml::{Reader, events::Event};
use std::collections::BTreeMap;

/// One item: values by attribute; the parts of a group as `shipping/country`.
pub type Item = BTreeMap<String, Vec<String>>;

/// Attribute, whether apparel needs it, longest value in characters, most values, what it may say.
const RULES: &[(&str, bool, usize, usize, &[&str])] = &[
    ("id", true, 50, 1, &[]),
    ("title", false, 150, 1, &[]),
    ("structured_title/digital_source_type", false, 40, 1, &["trained_algorithmic_media", "default"]),
    ("structured_title/content", false, 150, 1, &[]),
    ("description", false, 5_000, 1, &[]),
    ("structured_description/digital_source_type", false, 40, 1, &["trained_algorithmic_media", "default"]),
    ("structured_description/content", false, 5_000, 1, &[]),
    ("link", true, 2_000, 1, &[]),
    ("image_link", true, 2_000, 1, &[]),
    ("additional_image_link", false, 2_000, 10, &[]),
    ("lifestyle_image_link", false, 2_000, 10, &[]),
    ("video_link", false, 2_000, 10, &[]),
    ("price", true, 40, 1, &[]),
    ("sale_price", false, 40, 1, &[]),
    ("sale_price_effective_date", false, 60, 1, &[]),
    ("availability", true, 20, 1, &["in_stock", "out_of_stock", "preorder", "backorder"]),
    ("condition", false, 20, 1, &["new", "refurbished", "used"]),
    ("brand", true, 70, 1, &[]),
    ("gtin", false, 50, 10, &[]),
    ("identifier_exists", false, 3, 1, &["yes", "no"]),
    ("google_product_category", false, 750, 1, &[]),
    ("product_type", false, 750, 10, &[]),
    ("gender", true, 10, 1, &["male", "female", "unisex"]),
    ("age_group", true, 10, 1, &["newborn", "infant", "toddler", "kids", "adult"]),
    ("color", true, 100, 1, &[]),
    ("size", true, 100, 1, &[]),
    ("size_system", false, 5, 1, &["AU", "BR", "CN", "DE", "EU", "FR", "IT", "JP", "MEX", "UK", "US"]),
    ("size_type", false, 20, 2, &["regular", "petite", "maternity", "big", "tall", "plus"]),
    ("material", false, 200, 1, &[]),
    ("pattern", false, 100, 1, &[]),
    ("item_group_id", true, 50, 1, &[]),
    ("shipping/country", false, 2, 100, &[]),
    ("shipping/price", false, 40, 100, &[]),
    ("shipping/min_handling_time", false, 3, 100, &[]),
    ("shipping/max_handling_time", false, 3, 100, &[]),
    ("shipping/min_transit_time", false, 3, 100, &[]),
    ("shipping/max_transit_time", false, 3, 100, &[]),
    ("return_policy_label", false, 100, 1, &[]),
    ("product_highlight", false, 150, 100, &[]),
];

/// Every rule that these items break, as `id attribute reason`.
pub fn broken(items: &[Item]) -> Vec<String> {
    let mut found: Vec<String> = items.iter().flat_map(of_one).collect();
    let mut seen = BTreeMap::new();
    for id in items.iter().filter_map(|item| one(item, "id")) {
        if seen.insert(id.to_owned(), ()).is_some() {
            found.push(format!("{id} id twice"));
        }
    }
    let mut variants = BTreeMap::new();
    for item in items {
        let key = ["item_group_id", "color", "size", "pattern", "material"]
            .map(|name| one(item, name).unwrap_or(""));
        if let Some(other) = variants.insert(key, one(item, "id").unwrap_or("")) {
            found.push(format!(
                "{} item_group_id nothing tells it from {other}",
                one(item, "id").unwrap_or("")
            ));
        }
    }
    found
}

fn one<'i>(item: &'i Item, name: &str) -> Option<&'i str> {
    item.get(name).and_then(|values| values.first()).map(String::as_str)
}

fn of_one(item: &Item) -> Vec<String> {
    let id = one(item, "id").unwrap_or("?").to_owned();
    let mut reasons: Vec<(String, String)> = Vec::new();
    for (name, values) in item {
        match RULES.iter().find(|rule| rule.0 == name) {
            None => reasons.push((name.clone(), "is no attribute".into())),
            Some((_, _, longest, most, may_say)) => {
                if values.len() > *most {
                    reasons.push((name.clone(), format!("{} values", values.len())));
                }
                for value in values {
                    let length = value.chars().count();
                    if length == 0 || length > *longest {
                        reasons.push((name.clone(), format!("{length} characters")));
                    }
                    if !may_say.is_empty() && !may_say.contains(&value.as_str()) {
                        reasons.push((name.clone(), format!("says {value}")));
                    }
                }
            }
        }
    }
    for (name, ..) in RULES.iter().filter(|rule| rule.1) {
        if one(item, name).is_none() {
            reasons.push(((*name).to_owned(), "is missing".into()));
        }
    }
    for text in ["title", "description"] {
        let structured = format!("structured_{text}/content");
        if one(item, text).is_some() == one(item, &structured).is_some() {
            reasons.push((text.to_owned(), "plain or structured, one of both".into()));
        }
    }
    reasons.extend(of_values(item).into_iter().map(|(name, reason)| (name.to_owned(), reason)));
    reasons.into_iter().map(|(name, reason)| format!("{id} {name} {reason}")).collect()
}

fn of_values(item: &Item) -> Vec<(&'static str, String)> {
    let mut found = Vec::new();
    for name in ["link", "image_link", "additional_image_link", "lifestyle_image_link", "video_link"] {
        for url in item.get(name).into_iter().flatten() {
            let is_plain = url.is_ascii() && !url.contains([' ', ',', '"', '<', '>']);
            if !is_plain || !(url.starts_with("http://") || url.starts_with("https://")) {
                found.push((name, format!("is not an address: {url}")));
            }
        }
    }
    let amounts: Vec<Option<f64>> = ["price", "sale_price", "shipping/price"]
        .map(|name| {
            let text = one(item, name)?;
            let parts: Vec<&str> = text.split(' ').collect();
            let currency =
                parts.get(1).is_some_and(|c| c.len() == 3 && c.bytes().all(|b| b.is_ascii_uppercase()));
            let amount = parts.first().and_then(|a| a.parse::<f64>().ok()).filter(|a| *a >= 0.0);
            if !currency || parts.len() != 2 || amount.is_none() {
                found.push(("price", format!("is not money: {text}")));
            }
            amount
        })
        .into();
    if amounts[1].is_some_and(|sale| amounts[0].is_none_or(|price| sale >= price)) {
        found.push(("sale_price", "is not lower than the price".into()));
    }
    if let Some(dates) = one(item, "sale_price_effective_date") {
        let parsed: Vec<_> = dates.split('/').map(chrono::DateTime::parse_from_rfc3339).collect();
        if !matches!(parsed.as_slice(), [Ok(from), Ok(until)] if from < until) {
            found.push(("sale_price_effective_date", format!("is no span of time: {dates}")));
        }
    }
    for gtin in item.get("gtin").into_iter().flatten() {
        found.extend(gtin_fault(gtin).map(|fault| ("gtin", fault)));
    }
    if item.contains_key("gtin") && one(item, "identifier_exists") == Some("no") {
        found.push(("identifier_exists", "denies the GTIN".into()));
    }
    if !item.contains_key("gtin") && one(item, "identifier_exists") != Some("no") {
        found.push(("gtin", "is missing without a word".into()));
    }
    if let Some(colour) = one(item, "color") {
        let parts: Vec<&str> = colour.split('/').collect();
        let is_word = |part: &&str| {
            !part.is_empty() && part.chars().count() <= 40 && !part.contains(|c: char| c.is_numeric())
        };
        if parts.len() > 3 || !parts.iter().all(is_word) || colour.to_lowercase().contains("multicolo") {
            found.push(("color", format!("is no colour: {colour}")));
        }
    }
    if let Some(material) = one(item, "material")
        && (material.split('/').count() > 3 || material.contains('%'))
    {
        found.push(("material", format!("is a list of shares: {material}")));
    }
    if item.get("product_highlight").is_some_and(|all| all.len() < 2) {
        found.push(("product_highlight", "one alone".into()));
    }
    if let Some(description) = one(item, "description")
        && (description.contains("**") || description.contains("]("))
    {
        found.push(("description", "has marks".into()));
    }
    if one(item, "google_product_category").is_some_and(|id| !id.bytes().all(|b| b.is_ascii_digit())) {
        found.push(("google_product_category", "is no number".into()));
    }
    found
}

/// Weights 3 and 1 from the right; prefixes 02, 04 and 20 to 29 are for use within a house.
fn gtin_fault(gtin: &str) -> Option<String> {
    let digits: Vec<u32> = gtin.chars().map(|c| c.to_digit(10)).collect::<Option<_>>()?;
    if !matches!(digits.len(), 8 | 12 | 13 | 14) {
        return Some(format!("has {} digits", digits.len()));
    }
    let sum: u32 = digits.iter().rev().enumerate().map(|(i, d)| if i % 2 == 0 { *d } else { 3 * d }).sum();
    let padded = format!("{gtin:0>14}");
    let restricted = digits.len() > 8
        && (padded[1..].starts_with("02") || padded[1..].starts_with("04") || padded[1..].starts_with('2'));
    match (sum % 10, restricted) {
        (0, false) => None,
        (0, true) => Some("is for use within a house".into()),
        _ => Some("has a wrong check digit".into()),
    }
}

/// The items of an RSS feed.
pub fn read_xml(text: &str) -> Vec<Item> {
    let mut reader = Reader::from_str(text);
    let (mut items, mut item, mut path, mut said) =
        (Vec::new(), None::<Item>, Vec::<String>::new(), String::new());
    loop {
        match reader.read_event().expect("the feed is XML") {
            Event::Start(tag) => {
                let name = tag.name().as_ref().to_owned();
                match (name.as_str(), item.is_some()) {
                    ("item", _) => item = Some(Item::default()),
                    (_, true) => path.push(
                        name.strip_prefix("g:").expect("attributes have Google's namespace").to_owned(),
                    ),
                    _ => {}
                }
                said.clear();
            }
            Event::Text(words) => said.push_str(&words),
            Event::GeneralRef(entity) => said.push_str(match &*entity {
                "amp" => "&",
                "lt" => "<",
                "gt" => ">",
                other => panic!("an entity that nobody knows: {other}"),
            }),
            Event::End(tag) if tag.name().as_ref() == "item" => items.extend(item.take()),
            Event::End(_) => {
                if let (Some(item), false) = (item.as_mut(), path.is_empty()) {
                    let name = path.join("/");
                    path.pop();
                    if !said.is_empty() {
                        item.entry(name).or_default().push(std::mem::take(&mut said));
                    }
                }
            }
            Event::Eof => return items,
            _ => {}
        }
    }
}

/// The items of tab-separated text.
pub fn read_tsv(text: &str) -> Vec<Item> {
    let mut reader = csv::ReaderBuilder::new().delimiter(b'\t').from_reader(text.as_bytes());
    let names: Vec<String> = reader.headers().expect("a first row").iter().map(str::to_owned).collect();
    let rows = reader.records().map(|row| row.expect("every row has every column"));
    rows.map(|row| {
        let mut item = Item::default();
        for (name, cell) in names.iter().zip(row.iter()).filter(|(_, cell)| !cell.is_empty()) {
            for (name, value) in values(name, cell) {
                item.entry(name).or_default().push(value);
            }
        }
        item
    })
    .collect()
}

/// The values of a cell: lists by comma, groups by colon.
fn values(name: &str, cell: &str) -> Vec<(String, String)> {
    const PARTS: [&str; 8] = [
        "country",
        "region",
        "service",
        "price",
        "min_handling_time",
        "max_handling_time",
        "min_transit_time",
        "max_transit_time",
    ];
    match name {
        "shipping" => {
            let parts = PARTS.iter().zip(cell.split(':')).filter(|(_, part)| !part.is_empty());
            parts.map(|(part, value)| (format!("shipping/{part}"), value.to_owned())).collect()
        }
        "additional_image_link" | "lifestyle_image_link" | "video_link" | "product_highlight" => {
            let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(cell.as_bytes());
            let row = reader.records().next().expect("a list").expect("a list by comma");
            row.iter().map(|value| (name.to_owned(), value.to_owned())).collect()
        }
        "structured_title" | "structured_description" => {
            let (source, content) = cell.split_once(':').expect("source and content");
            let content = content
                .strip_prefix('"')
                .and_then(|c| c.strip_suffix('"'))
                .expect("content stands in quotes");
            let content = content.replace("\"\"", "\"");
            vec![
                (format!("{name}/digital_source_type"), source.to_owned()),
                (format!("{name}/content"), content),
            ]
        }
        _ => vec![(name.to_owned(), cell.to_owned())],
    }
}

#[test]
fn the_checker_sees_what_is_wrong() {
    let xml = "<rss><channel><title>x</title><item><g:id>A</g:id><g:title>T</g:title><g:color>Multicolor</g:color>\
        <g:price>12,90 EUR</g:price><g:gtin>2000000000008</g:gtin><g:shiping>x</g:shiping></item></channel></rss>";
    let found = broken(&read_xml(xml)).join("\n");
    for reason in [
        "A color is no colour",
        "is not money",
        "gtin is for use within a house",
        "shiping is no attribute",
        "A brand is missing",
        "description plain or structured",
    ] {
        assert!(found.contains(reason), "{reason} is not in\n{found}");
    }
}
