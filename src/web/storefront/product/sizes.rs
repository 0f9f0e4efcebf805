//! The sizes with what is left of them, and the size table with its conversions, in centimetres and inches.

use super::details;
use crate::catalog::{Resolved, Variant};
use crate::facts::{SizeMarket, SizeSystemCode, Vocabulary};
use crate::parties::LocationKind;
use crate::sizing::{Measurement, Size};
use crate::web::storefront::{piece::Piece, shopper::Shopper};
use crate::words::LengthUnit;
use serde::Serialize;
use std::collections::BTreeMap;

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

/// A length in both units.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Cell {
    /// In centimetres.
    pub cm: String,
    /// In inches.
    pub inch: String,
}

/// One size of the chart.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ChartRow {
    /// As the label says it.
    pub label: String,
    /// In other systems.
    pub conversions: Vec<String>,
    /// What body it is for.
    pub body: Vec<Cell>,
    /// What the garment measures.
    pub garment: Vec<Cell>,
    /// Whether the product is sold in it.
    pub is_sold: bool,
}

/// The size table.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ChartView {
    /// Its name.
    pub name: Option<Piece>,
    /// The system of its labels.
    pub system: String,
    /// The systems that it converts to.
    pub systems: Vec<String>,
    /// What is measured of the body.
    pub body: Vec<String>,
    /// What is measured of the garment.
    pub garment: Vec<String>,
    /// A row for each size.
    pub rows: Vec<ChartRow>,
    /// How to measure.
    pub how: Option<Piece>,
    /// Whether inches come first.
    pub in_inches: bool,
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
    let view = |variant: &Variant| SizeView {
        label: size_label(shopper, variant),
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
    let kind = SizeSystemCode::find(&chart.system)?.fact().kind;
    let here = SizeMarket::system(&shopper.market.country, kind, product.department.as_deref())?;
    let said = conversion(chart.size(label)?.1, here);
    (here != chart.system && !said.is_empty()).then(|| format!("{} {said}", system_label(shopper, here)))
}

/// `M`, `W32/L34`, or the words for *one size*.
pub fn size_label(shopper: &Shopper, variant: &Variant) -> String {
    match variant.size.as_str() {
        "OS" => shopper.words.text(&shopper.locale, "store-one-size"),
        _ => variant.size_label(),
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
            .map(|kept| store_size(shopper, &kept.record, &location.code))
            .collect(),
    };
    let all = shops.map(|kept| store(&kept.record));
    all.filter(|store| store.sizes.iter().any(|size| size.left != Left::None)).collect()
}

fn store_size(shopper: &Shopper, variant: &Variant, location: &str) -> StoreSize {
    let quantity = variant.stock.get(location).copied().unwrap_or(0);
    StoreSize { label: size_label(shopper, variant), left: Left::of(quantity) }
}

/// The size table, if the product has one that says more than its labels.
pub fn chart(shopper: &Shopper, product: &Resolved) -> Option<ChartView> {
    let chart = &product.size_chart.as_ref()?.value.record;
    let (body, garment, systems) =
        (chart.body_columns(), chart.garment_columns(), chart.conversion_columns());
    if body.is_empty() && garment.is_empty() && systems.is_empty() {
        return None;
    }
    let row = |size: &Size| ChartRow {
        label: size.label.clone(),
        conversions: systems.iter().map(|system| conversion(size, system)).collect(),
        body: body.iter().map(|code| cell(shopper, &size.body, code)).collect(),
        garment: garment.iter().map(|code| cell(shopper, &size.garment, code)).collect(),
        is_sold: product.variants.iter().any(|kept| kept.record.size == size.label),
    };
    let measured =
        |codes: &[&str]| codes.iter().map(|code| shopper.word(Vocabulary::Measurement, code)).collect();
    Some(ChartView {
        name: shopper.localised(&chart.name),
        system: system_label(shopper, chart.system.as_str()),
        systems: systems.iter().map(|code| system_label(shopper, code)).collect(),
        body: measured(&body),
        garment: measured(&garment),
        rows: chart.sizes.iter().map(row).collect(),
        how: shopper.localised(&chart.how_to_measure),
        in_inches: shopper.market.country == "US",
    })
}

fn system_label(shopper: &Shopper, code: &str) -> String {
    let label =
        SizeSystemCode::find(code).map(|system| system.fact().label).filter(|label| !label.is_empty());
    label.map_or_else(|| shopper.word(Vocabulary::SizeSystem, code), str::to_owned)
}

fn conversion(size: &Size, system: &str) -> String {
    size.conversions.get(system).map(|values| values.join(" / ")).unwrap_or_default()
}

fn cell(shopper: &Shopper, cells: &BTreeMap<String, Measurement>, code: &str) -> Cell {
    let in_unit = |unit: LengthUnit| {
        let Some(measured) = cells.get(code) else { return String::new() };
        let figure = |mm: u32| shopper.words.length_figure(&shopper.locale, i64::from(mm), unit);
        match measured.to.filter(|to| *to != measured.from) {
            Some(to) => format!("{}–{}", figure(measured.from), figure(to)),
            None => figure(measured.from),
        }
    };
    Cell { cm: in_unit(LengthUnit::Centimetres), inch: in_unit(LengthUnit::Inches) }
}
