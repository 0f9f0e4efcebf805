//! The sizes of a product with their bar codes, prices and stock.

use super::open::{Open, OpenProduct};
use crate::changes::kind::Kind;
use crate::kernel::money::{Currency, Minor};
use crate::people::Actor;
use crate::people::Touch;
use serde::Serialize;
use std::collections::BTreeSet;

/// A currency and a country, or any country.
pub type Market = (Currency, Option<String>);

/// The table of sizes.
#[derive(Debug, Serialize)]
pub struct SizesView {
    /// What prices are said in: `EUR`, `EUR DE`.
    pub markets: Vec<String>,
    /// A size each.
    pub lines: Vec<SizeLine>,
    /// Whether GTINs and prices may be written.
    pub may: bool,
}

/// One size.
#[derive(Debug, Serialize)]
pub struct SizeLine {
    sku: String,
    size: String,
    gtin: String,
    /// By market, as typed: `129.90`.
    prices: Vec<PriceView>,
    in_stock: i64,
    is_archived: bool,
}

#[derive(Debug, Serialize)]
struct PriceView {
    name: String,
    amount: String,
    sale: Option<String>,
}

/// The markets in which sizes have prices, and the first of each channel.
pub fn markets(open: &Open, product: &OpenProduct) -> Vec<Market> {
    let variants = product.family.variants.iter().flat_map(|kept| &kept.record.prices);
    let mut found: BTreeSet<(String, Option<String>)> =
        variants.map(|price| (price.currency.as_str().to_owned(), price.country.clone())).collect();
    if found.is_empty() {
        let first = open.shared.channels.iter().filter_map(|kept| kept.record.markets.first());
        found.extend(first.map(|market| (market.currency.as_str().to_owned(), None)));
    }
    let known = found.into_iter().filter_map(|(code, country)| Some((Currency::parse(&code).ok()?, country)));
    known.collect()
}

/// `EUR`, `EUR-DE`.
pub fn name(market: &Market) -> String {
    match &market.1 {
        Some(country) => format!("{}-{country}", market.0.as_str()),
        None => market.0.as_str().to_owned(),
    }
}

/// The table of a product's sizes.
pub fn view(open: &Open, product: &OpenProduct, actor: &Actor) -> SizesView {
    let markets = markets(open, product);
    let lines = product.family.variants.iter().map(|kept| {
        let variant = &kept.record;
        let price = |market: &Market| {
            let found = variant.prices.iter().find(|p| p.currency == market.0 && p.country == market.1);
            let plain = |amount: i64| Minor(amount).plain(market.0);
            PriceView {
                name: format!("price.{}.{}", variant.sku, name(market)),
                amount: found.map(|p| plain(p.amount)).unwrap_or_default(),
                sale: found.and_then(|p| p.sale_amount).map(plain),
            }
        };
        SizeLine {
            sku: variant.sku.clone(),
            size: variant.size_label(),
            gtin: variant.gtin.as_ref().map(|gtin| gtin.written().to_owned()).unwrap_or_default(),
            prices: markets.iter().map(price).collect(),
            in_stock: variant.in_stock(),
            is_archived: variant.archived,
        }
    });
    let fields = ["gtin".to_owned(), "prices".to_owned()];
    let touch = Touch { kind: Kind::Variant, fields: &fields, categories: &open.categories };
    SizesView {
        lines: lines.collect(),
        markets: markets.iter().map(name).collect(),
        may: actor.ask_to_write(touch).is_ok(),
    }
}
