//! What conditions can ask of a product besides what the list counts: exact codes, what it is made of and cut like, what
//! each channel lacks in each language, and figures.
//!
//! Codes that people write in any case are held folded; codes of our own stand as they are.

use crate::catalog::{Resolved, completeness::Missing, family::Family};
use crate::changes::record::Record;
use crate::kernel::fold::fold;
use chrono::{NaiveDate, NaiveTime};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// The fields that a product may say instead of its style; texts are named one by one.
pub const OWNED: [&str; 13] = [
    "category",
    "size_chart",
    "return_policy",
    "shipping_profile",
    "manufacturer",
    "responsible_person",
    "composition",
    "fabric",
    "care",
    "fit",
    "model",
    "attributes",
    "trade",
];

/// Values of facets that are asked for and never counted.
pub fn facets(
    family: &Family,
    r: &Resolved,
    missing: &BTreeMap<String, Vec<Missing>>,
) -> BTreeSet<(String, String)> {
    let mut found = Found::default();
    codes(&mut found, r);
    sorting(&mut found, r);
    made_of(&mut found, r);
    attributes(&mut found, r);
    own(&mut found, family);
    for (channel, lacks) in missing {
        lacks.iter().for_each(|one| lack(&mut found, channel, one));
    }
    found.0
}

#[derive(Default)]
struct Found(BTreeSet<(String, String)>);

impl Found {
    fn say(&mut self, name: impl Into<String>, value: impl Into<String>) {
        let value = value.into();
        if !value.is_empty() {
            self.0.insert((name.into(), value));
        }
    }
}

fn codes(found: &mut Found, r: &Resolved) {
    found.say("code", fold(&r.product));
    found.say("style", fold(&r.style));
    for kept in &r.variants {
        let variant = &kept.record;
        found.say("sku", fold(&variant.sku));
        found.say("size", fold(&r.size_label(variant)));
        if let Some(gtin) = &variant.gtin {
            found.say("gtin", gtin.written());
            found.say("gtin", gtin.padded());
        }
    }
}

fn sorting(found: &mut Found, r: &Resolved) {
    found.say("category_itself", r.category_code().unwrap_or_default());
    r.other_categories.iter().for_each(|code| found.say("category_itself", code));
    found.say("collection", fold(r.collection.as_deref().unwrap_or_default()));
    let chart = r.size_chart.as_ref().map(|v| &v.value.record.code);
    let returns = r.return_policy.as_ref().map(|v| &v.value.record.code);
    let shipping = r.shipping_profile.as_ref().map(|v| &v.value.record.code);
    let maker = r.manufacturer.as_ref().map(|v| &v.value.record.code);
    for (name, code) in [
        ("size_chart", chart),
        ("return_policy", returns),
        ("shipping_profile", shipping),
        ("manufacturer", maker),
    ] {
        found.say(name, code.cloned().unwrap_or_default());
    }
    if let Some(trade) = &r.trade {
        found.say("origin", trade.value.origin_country.clone().unwrap_or_default());
    }
}

fn made_of(found: &mut Found, r: &Resolved) {
    if let Some(composition) = &r.composition {
        composition.value.fibres().into_iter().for_each(|code| found.say("fibre", code));
        composition.value.materials().into_iter().for_each(|code| found.say("material", code));
    }
    if let Some(care) = &r.care {
        care.value.codes.iter().for_each(|code| found.say("care", code));
    }
    r.fit.iter().for_each(|(term, code)| found.say(term, &code.value));
}

fn attributes(found: &mut Found, r: &Resolved) {
    for (code, valued) in &r.attributes {
        texts_of(&valued.value, &mut |text| found.say(format!("attributes.{}", fold(code)), fold(&text)));
    }
}

/// The values of an attribute, also of one that has a value for each locale or channel.
fn texts_of(value: &Value, say: &mut impl FnMut(String)) {
    match value {
        Value::String(text) => say(text.chars().take(200).collect()),
        Value::Bool(is) => say(is.to_string()),
        Value::Number(number) => say(number.to_string()),
        Value::Array(list) => list.iter().for_each(|one| texts_of(one, say)),
        Value::Object(each) => each.values().for_each(|one| texts_of(one, say)),
        Value::Null => {}
    }
}

/// What the product says instead of its style: `care`, `title`.
fn own(found: &mut Found, family: &Family) {
    let doc = family.product.record.to_doc();
    doc.keys().filter(|key| OWNED.contains(&key.as_str())).for_each(|key| found.say("own", key));
    let texts = family.product.record.content.texts.values();
    let keys = texts.filter_map(|texts| serde_json::to_value(texts).ok());
    for texts in keys {
        texts.as_object().into_iter().flatten().for_each(|(field, _)| found.say("own", field));
    }
}

/// `care@storefront`, `translations@storefront/de`, and the same by the name of the text: `title@storefront/de`.
fn lack(found: &mut Found, channel: &str, missing: &Missing) {
    let place = match &missing.locale {
        Some(locale) => format!("{}/{locale}", fold(channel)),
        None => fold(channel),
    };
    found.say("lacks", format!("{}@{place}", missing.item.as_str()));
    if let Some(text) = missing.field.strip_prefix("texts.").and_then(|path| path.split('.').nth(1)) {
        found.say("lacks", format!("{text}@{place}"));
    }
}

/// Figures that are asked for.
pub fn numbers(family: &Family, r: &Resolved) -> Vec<(String, i64)> {
    let count = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
    let mut found = vec![
        ("created".to_owned(), family.product.created_at.timestamp_micros()),
        ("sizes".to_owned(), count(r.variants.len())),
        ("stock".to_owned(), r.variants.iter().map(|kept| kept.record.in_stock()).sum()),
    ];
    let mut prices: BTreeMap<String, i64> = BTreeMap::new();
    for price in r.variants.iter().flat_map(|kept| &kept.record.prices) {
        let lowest = prices.entry(format!("price.{}", price.currency)).or_insert(price.amount);
        *lowest = price.amount.min(*lowest);
    }
    found.extend(prices);
    for (code, valued) in &r.attributes {
        found.extend(figure(&valued.value).map(|n| (format!("attributes.{}", fold(code)), n)));
    }
    found
}

/// A number in thousandths; a day by its first moment.
fn figure(value: &Value) -> Option<i64> {
    match value {
        Value::Number(number) => Some((number.as_f64()? * 1_000.0).round() as i64),
        Value::String(text) => text.parse().ok().map(beginning),
        _ => None,
    }
}

/// The first moment of a day, as the index counts moments.
pub fn beginning(day: NaiveDate) -> i64 {
    day.and_time(NaiveTime::MIN).and_utc().timestamp_micros()
}
