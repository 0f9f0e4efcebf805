//! What is written for what is found: nothing for the same, one call for a price.

use super::*;
use crate::channels::connectors::Words;
use std::collections::BTreeMap;

fn setup() -> Setup {
    serde_json::from_value(json!({
        "activeChannel": { "defaultCurrencyCode": "EUR", "availableCurrencyCodes": ["EUR", "GBP"], "pricesIncludeTax": true },
        "stockLocations": { "items": [{ "id": "1" }] },
    }))
    .unwrap()
}

fn settings() -> Vendure {
    serde_json::from_value(json!({ "url": "https://shop.example/admin-api", "languages": { "en": "en" } }))
        .unwrap()
}

fn size(label: &str, price: i64, stock: i64) -> Size {
    let prices = BTreeMap::from([("EUR".to_owned(), price), ("CHF".to_owned(), price + 500)]);
    Size { sku: format!("LIN-{label}"), gtin: None, label: label.to_owned(), prices, stock }
}

fn goods() -> Goods {
    let words =
        Words { title: "Shirt".into(), description: "<p>Linen.</p>".into(), slug: "shirt-lin".into() };
    Goods {
        code: "LIN".into(),
        words: BTreeMap::from([("en".to_owned(), words)]),
        places: Vec::new(),
        marks: Vec::new(),
        pictures: Vec::new(),
        axis: BTreeMap::from([("en".to_owned(), "Size".to_owned())]),
        sizes: vec![size("S", 4_995, 3), size("M", 4_995, 0)],
        tax_included: true,
    }
}

/// A shop that has these goods.
fn found() -> Product {
    let variant = |id: &str, label: &str, stock: i64| {
        json!({
            "id": id, "sku": format!("LIN-{label}"), "enabled": true, "customFields": { "gtin": null },
            "options": [{ "id": format!("o{id}"), "code": label.to_lowercase() }],
            "prices": [{ "currencyCode": "EUR", "price": 4_995 }],
            "stockLevels": [{ "stockLocationId": "1", "stockOnHand": stock }],
            "translations": [{ "languageCode": "en", "name": format!("Shirt {label}") }],
        })
    };
    serde_json::from_value(json!({
        "id": "7", "enabled": true, "customFields": { "pimCode": "LIN" },
        "featuredAsset": { "id": "a1" }, "assets": [{ "id": "a1" }],
        "facetValues": [{ "id": "v1", "facet": { "code": "pim-brand" } }, { "id": "v9", "facet": { "code": "season" } }],
        "translations": [{ "languageCode": "en", "name": "Shirt", "description": "<p>Linen.</p>" }],
        "optionGroups": [{ "id": "g", "code": "lin-size", "options": [{ "id": "o1", "code": "s" }, { "id": "o2", "code": "m" }] }],
        "variants": [variant("1", "S", 3), variant("2", "M", 0)],
    }))
    .unwrap()
}

/// Everything that would be written.
fn planned(goods: &Goods, found: &Product) -> Value {
    let (setup, settings) = (setup(), settings());
    let (pictures, values) = (["a1".to_owned()], ["v1".to_owned()]);
    let wanted = Wanted { goods, setup: &setup, settings: &settings, pictures: &pictures, values: &values };
    let group = own_group(found, &group_code(&goods.code)).unwrap();
    let options = wanted.new_options(group);
    let mut ids: Ids = group.options.iter().map(|o| (o.code.clone(), o.id.clone())).collect();
    ids.extend(options.iter().map(|option| (option["code"].as_str().unwrap().to_owned(), "new".to_owned())));
    let (updates, creations) = wanted.sizes(found, &ids);
    json!({ "product": wanted.update(found), "options": options, "updates": updates, "creations": creations })
}

#[test]
fn nothing_is_written_where_all_is_there() {
    let nothing = json!({ "product": null, "options": [], "updates": [], "creations": [] });
    assert_eq!(planned(&goods(), &found()), nothing);
}

#[test]
fn a_price_is_one_update_of_one_size() {
    let mut goods = goods();
    goods.sizes[0].prices.insert("EUR".into(), 3_995);
    let expected = json!([{ "id": "1", "prices": [{ "currencyCode": "EUR", "price": 3_995 }] }]);
    let planned = planned(&goods, &found());
    assert_eq!((&planned["updates"], &planned["product"]), (&expected, &Value::Null));
}

#[test]
fn stock_goes_to_its_location() {
    let mut goods = goods();
    goods.sizes[1].stock = 12;
    let level = json!([{ "stockLocationId": "1", "stockOnHand": 12 }]);
    assert_eq!(planned(&goods, &found())["updates"], json!([{ "id": "2", "stockLevels": level }]));
}

#[test]
fn a_text_changes_its_language_and_leaves_the_slug() {
    let mut goods = goods();
    goods.words.get_mut("en").unwrap().description = "<p>Washed linen.</p>".into();
    let said = json!([{ "languageCode": "en", "name": "Shirt", "description": "<p>Washed linen.</p>" }]);
    assert_eq!(planned(&goods, &found())["product"], json!({ "id": "7", "translations": said }));
}

#[test]
fn a_new_size_is_made_and_one_that_is_gone_is_disabled() {
    let mut goods = goods();
    goods.sizes.remove(0);
    goods.sizes.push(size("L", 5_995, 1));
    let planned = planned(&goods, &found());
    assert_eq!(planned["updates"], json!([{ "id": "1", "enabled": false }]));
    assert_eq!(planned["options"][0]["code"], "l");
    let made = &planned["creations"][0];
    assert_eq!(
        (&made["sku"], &made["price"], &made["optionIds"]),
        (&json!("LIN-L"), &json!(5_995), &json!(["new"]))
    );
}

#[test]
fn a_size_under_another_sku_is_the_same_size() {
    let mut goods = goods();
    goods.sizes[0].sku = "NEW-S".into();
    assert_eq!(planned(&goods, &found())["updates"], json!([{ "id": "1", "sku": "NEW-S" }]));
}

#[test]
fn a_size_without_a_price_in_the_shops_currency_is_not_sold_for_nothing() {
    let mut goods = goods();
    goods.sizes[0].prices.remove("EUR");
    assert_eq!(planned(&goods, &found())["updates"], json!([{ "id": "1", "enabled": false }]));
    let (setup, settings) = (setup(), settings());
    goods.sizes.truncate(1);
    let wanted = Wanted { goods: &goods, setup: &setup, settings: &settings, pictures: &[], values: &[] };
    assert_eq!(wanted.check().unwrap_err().message().key, "delivery-no-price");
}

#[test]
fn a_shop_that_reckons_tax_otherwise_gets_no_prices() {
    let (setup, settings) = (setup(), settings());
    let goods = Goods { tax_included: false, ..goods() };
    let wanted = Wanted { goods: &goods, setup: &setup, settings: &settings, pictures: &[], values: &[] };
    assert_eq!(wanted.check().unwrap_err().message().key, "connector-tax");
}

#[test]
fn a_product_under_another_code_keeps_what_others_gave_it() {
    let mut back = found();
    back.facet_values.remove(0);
    back.custom_fields.pim_code = Some("OLD".into());
    let expected = json!({ "id": "7", "customFields": { "pimCode": "LIN" }, "facetValueIds": ["v1", "v9"] });
    assert_eq!(planned(&goods(), &back)["product"], expected);
}

#[test]
fn new_sizes_get_their_other_currencies_afterwards() {
    let mut goods = goods();
    goods.sizes[0].prices.insert("GBP".into(), 4_295);
    let (setup, settings) = (setup(), settings());
    let wanted = Wanted { goods: &goods, setup: &setup, settings: &settings, pictures: &[], values: &[] };
    let made = ["S", "M"].map(|label| Some(CreatedVariant { id: label.into(), sku: format!("LIN-{label}") }));
    let expected = json!([{ "id": "S", "prices": [{ "currencyCode": "GBP", "price": 4_295 }] }]);
    assert_eq!(json!(wanted.further_prices(&made)), expected);
}
