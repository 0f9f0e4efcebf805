//! The sizes that are sold, with what is left of them, here and in shops.

use super::details;
use crate::catalog::{Resolved, Variant};
use crate::parties::LocationKind;
use crate::sizing::system_label;
use crate::web::storefront::{piece::Piece, shopper::Shopper};
use serde::Serialize;

/// So many or fewer are called *only a few*.
const FEW: i64 = 3;

/// How much is left.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Left {
    /// Plenty.
    Some,
    /// Only a few.
    Few,
    /// Nothing.
    None,
}

impl Left {
    fn of(quantity: i64) -> Left {
        match quantity {
            ..=0 => Left::None,
            1..=FEW => Left::Few,
            _ => Left::Some,
        }
    }
}

/// One size that is sold.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct SizeView {
    /// As the label says it.
    pub label: String,
    /// What it is in the system of the shopper's country, where that is another one: `FR 40`.
    pub here: Option<String>,
    /// The same in every system that the shop's countries read: `38 (FR 40, UK 12)`.
    pub said: String,
    /// Stock keeping unit.
    pub sku: String,
    /// The number under the bar code.
    pub gtin: Option<String>,
    /// How much is left.
    pub left: Left,
    /// Its price, where sizes differ in price.
    pub price: Option<String>,
}

/// A shop with what it has.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct StoreView {
    /// Its name.
    pub name: Piece,
    /// Where it is.
    pub address: String,
    /// When it is open.
    pub hours: Vec<String>,
    /// Whether orders can be picked up.
    pub has_pick_up: bool,
    /// The sizes that it has.
    pub sizes: Vec<StoreSize>,
}

/// A size in a shop.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct StoreSize {
    /// As the label says it.
    pub label: String,
    /// How much is left.
    pub left: Left,
}

/// The sizes that are sold.
pub fn sizes(shopper: &Shopper, product: &Resolved) -> Vec<SizeView> {
    let current = |variant: &Variant| {
        variant
            .price(shopper.market.currency, &shopper.market.country)
            .map(|price| price.current(shopper.now))
    };
    let amounts: Vec<i64> = product.variants.iter().filter_map(|kept| current(&kept.record)).collect();
    let differ = amounts.iter().min() != amounts.iter().max();
    let systems = systems(shopper, product);
    let view = |variant: &Variant| SizeView {
        label: size_label(shopper, product, variant),
        said: match variant.size.as_str() {
            "OS" => size_label(shopper, product, variant),
            _ => product.size_said(variant, &systems, &shopper.words, &shopper.locale),
        },
        here: in_the_market(shopper, product, &variant.size),
        sku: variant.sku.clone(),
        gtin: variant.gtin.as_ref().map(|gtin| gtin.written().to_owned()),
        left: Left::of(variant.in_stock()),
        price: current(variant).filter(|_| differ).map(|amount| shopper.money(amount)),
    };
    product
        .variants
        .iter()
        .filter(|kept| current(&kept.record).is_some())
        .map(|kept| view(&kept.record))
        .collect()
}

/// A size in the system that the shopper's country reads.
fn in_the_market(shopper: &Shopper, product: &Resolved, label: &str) -> Option<String> {
    let chart = &product.size_chart.as_ref()?.value.record;
    let here = product.size_system_in(&shopper.market.country).filter(|here| *here != chart.system)?;
    let said = chart.in_system(label, here)?;
    Some(format!("{} {said}", system_label(&shopper.words, &shopper.wording, here)))
}

/// The systems that the countries of the channel read, the shopper's first.
fn systems(shopper: &Shopper, product: &Resolved) -> Vec<&'static str> {
    let markets = shopper.channel.record.markets.iter().map(|market| market.country.as_str());
    let mut found: Vec<&'static str> = Vec::new();
    for country in std::iter::once(shopper.market.country.as_str()).chain(markets) {
        found.extend(product.size_system_in(country).filter(|system| !found.contains(system)));
    }
    found
}

/// `M`, `W32/L34`, or the words for *one size*.
pub fn size_label(shopper: &Shopper, product: &Resolved, variant: &Variant) -> String {
    match variant.size.as_str() {
        "OS" => shopper.words.text(&shopper.locale, "store-one-size"),
        _ => product.size_label(variant),
    }
}

/// The shops that have something of it.
pub fn stores(shopper: &Shopper, product: &Resolved) -> Vec<StoreView> {
    let shops = shopper.shared.locations.iter().filter(|kept| kept.record.kind == LocationKind::Shop);
    let store = |location: &crate::parties::Location| StoreView {
        name: shopper.localised(&location.name).unwrap_or_else(|| Piece::own(location.code.clone())),
        address: details::address(shopper, &location.address),
        hours: location.opening_hours.clone(),
        has_pick_up: location.pick_up,
        sizes: product
            .variants
            .iter()
            .map(|kept| store_size(shopper, product, &kept.record, &location.code))
            .collect(),
    };
    let all = shops.map(|kept| store(&kept.record));
    all.filter(|store| store.sizes.iter().any(|size| size.left != Left::None)).collect()
}

fn store_size(shopper: &Shopper, product: &Resolved, variant: &Variant, location: &str) -> StoreSize {
    let quantity = variant.stock.get(location).copied().unwrap_or(0);
    StoreSize { label: size_label(shopper, product, variant), left: Left::of(quantity) }
}
