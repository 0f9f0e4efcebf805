//! The size table: ages, conversions and measurements, in centimetres and inches; a second table for the second dimension.

use crate::catalog::Resolved;
use crate::facts::Vocabulary;
use crate::kernel::message::Message;
use crate::sizing::{Measurement, Size, SizeChart, system_label};
use crate::web::storefront::{piece::Piece, shopper::Shopper};
use crate::words::LengthUnit;
use serde::Serialize;
use std::collections::{BTreeMap, HashSet};

/// A measurement in both units.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Cell {
    /// In centimetres, or kilograms.
    pub cm: String,
    /// In inches, or pounds.
    pub inch: String,
}

/// One size of the chart.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ChartRow {
    /// As the label says it.
    pub label: String,
    /// The age that it is for, if the chart says ages.
    pub age: Option<String>,
    /// In other systems.
    pub conversions: Vec<String>,
    /// What body it is for.
    pub body: Vec<Cell>,
    /// What the garment measures.
    pub garment: Vec<Cell>,
    /// Whether the product is sold in it.
    pub is_sold: bool,
}

/// A value of the second dimension: `L32`, the cup `B`.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct SecondRow {
    /// As the label says it.
    pub label: String,
    /// What body it is for.
    pub body: Vec<Cell>,
}

/// How one measurement is taken.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Method {
    /// What is measured.
    pub name: String,
    /// How.
    pub text: Piece,
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
    /// Whether ages are said.
    pub has_ages: bool,
    /// A row for each size.
    pub rows: Vec<ChartRow>,
    /// What is measured of the body for the second dimension.
    pub second: Vec<String>,
    /// A row for each value of the second dimension that has measurements.
    pub second_rows: Vec<SecondRow>,
    /// How to measure, in the brand's own words.
    pub how: Option<Piece>,
    /// How each measurement is taken.
    pub methods: Vec<Method>,
    /// Whether inches come first.
    pub in_inches: bool,
}

/// The size table, if the product has one that says more than its labels.
pub fn chart(shopper: &Shopper, product: &Resolved) -> Option<ChartView> {
    let chart = &product.size_chart.as_ref()?.value.record;
    let (body, garment, systems) =
        (chart.body_columns(), chart.garment_columns(), chart.conversion_columns());
    let second = chart.second_columns();
    let has_ages = chart.sizes.iter().any(|size| size.age.is_some());
    if body.is_empty() && garment.is_empty() && systems.is_empty() && second.is_empty() && !has_ages {
        return None;
    }
    let row = |size: &Size| ChartRow {
        label: size.label.clone(),
        age: has_ages.then(|| size.age.map(|age| years_or_months(shopper, age)).unwrap_or_default()),
        conversions: systems
            .iter()
            .map(|system| chart.in_system(&size.label, system).unwrap_or_default())
            .collect(),
        body: body.iter().map(|code| cell(shopper, &size.body, code)).collect(),
        garment: garment.iter().map(|code| cell(shopper, &size.garment, code)).collect(),
        is_sold: product.variants.iter().any(|kept| kept.record.size == size.label),
    };
    let measured =
        |codes: &[&str]| codes.iter().map(|code| shopper.word(Vocabulary::Measurement, code)).collect();
    let label = |code: &str| system_label(&shopper.words, &shopper.wording, code);
    let measured_codes = [&body, &second, &garment].into_iter().flatten().map(|code| (*code).to_owned());
    Some(ChartView {
        methods: methods(shopper, measured_codes),
        name: shopper.localised(&chart.name),
        system: label(chart.system.as_str()),
        systems: systems.iter().map(|code| label(code)).collect(),
        body: measured(&body),
        garment: measured(&garment),
        has_ages,
        rows: chart.sizes.iter().map(row).collect(),
        second: measured(&second),
        second_rows: second_rows(shopper, chart, &second),
        how: shopper.localised(&chart.how_to_measure),
        in_inches: shopper.market.country == "US",
    })
}

fn second_rows(shopper: &Shopper, chart: &SizeChart, columns: &[&str]) -> Vec<SecondRow> {
    let measured = chart.second_sizes.iter().filter_map(|label| Some((label, chart.second_body.get(label)?)));
    let row = |(label, cells): (&String, _)| SecondRow {
        label: label.clone(),
        body: columns.iter().map(|code| cell(shopper, cells, code)).collect(),
    };
    measured.map(row).collect()
}

/// How each of these is measured, in words; one that several columns share is said once.
fn methods(shopper: &Shopper, codes: impl Iterator<Item = String>) -> Vec<Method> {
    let mut seen = HashSet::new();
    let method = |code: String| {
        let said = shopper.words.method(&shopper.wording, &code)?;
        let text = Piece::of(said.text.into_owned(), said.locale, &shopper.locale);
        Some(Method { name: shopper.word(Vocabulary::Measurement, &code), text })
    };
    codes.filter(|code| seen.insert(code.clone())).filter_map(method).collect()
}

/// `3–6 months`, `5–6 years`.
fn years_or_months(shopper: &Shopper, age: Measurement) -> String {
    let to = age.to.unwrap_or(age.from);
    let is_in_years = age.from >= 24 && age.from.is_multiple_of(12) && to.is_multiple_of(12);
    let (key, unit) = if is_in_years { ("store-age-years", 12) } else { ("store-age-months", 1) };
    let figures = range(age, |months| shopper.words.number(&shopper.locale, f64::from(months / unit)));
    shopper.say(&Message::new(key).with("range", figures).with("last", to / unit))
}

fn range(measured: Measurement, figure: impl Fn(u32) -> String) -> String {
    match measured.to.filter(|to| *to != measured.from) {
        Some(to) => format!("{}–{}", figure(measured.from), figure(to)),
        None => figure(measured.from),
    }
}

/// Lengths in centimetres and inches, the weight of a body in kilograms and pounds.
fn cell(shopper: &Shopper, cells: &BTreeMap<String, Measurement>, code: &str) -> Cell {
    let Some(measured) = cells.get(code).copied() else {
        return Cell { cm: String::new(), inch: String::new() };
    };
    if code == "weight" {
        let in_unit = |grams_each: f64, unit: &str| {
            let figure =
                |grams: u32| shopper.words.decimal(&shopper.locale, f64::from(grams) / grams_each, 1);
            format!("{} {}", range(measured, figure), shopper.word(Vocabulary::Unit, unit))
        };
        return Cell { cm: in_unit(1_000.0, "kg"), inch: in_unit(453.592_37, "lb") };
    }
    let in_unit = |unit: LengthUnit| {
        range(measured, |mm| shopper.words.length_figure(&shopper.locale, i64::from(mm), unit))
    };
    Cell { cm: in_unit(LengthUnit::Centimetres), inch: in_unit(LengthUnit::Inches) }
}
