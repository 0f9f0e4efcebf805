//! A size chart: sizes in order, their measurements, and what they are in other systems.

use crate::changes::{kind::Kind, record::Plain};
use crate::error::Invalid;
use crate::kernel::{localised::Localised, message::Message};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, HashSet};

/// One value, or from … to: lengths in whole millimetres, weights in grams, ages in months.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Measurement {
    /// The value; the lower end of a range.
    pub from: u32,
    /// The upper end if it is a range.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<u32>,
}

/// What the second dimension of a chart is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Dimension {
    /// Inside leg, as with denim: W32/L34.
    Length,
    /// Cup, after the band: 75B.
    Cup,
    /// Girth and body type, after the height: 160/84A.
    Girth,
    /// Width of a shoe.
    Width,
    /// Sleeve, after the collar.
    Sleeve,
}

/// One size of a chart.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Size {
    /// As the label says it: `M`, `38`, `W32`, `OS`.
    pub label: String,
    /// The age that it is for, in months: how much of the world labels what children wear.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub age: Option<Measurement>,
    /// What body it is for, by measurement code: in mm, `weight` in grams.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub body: BTreeMap<String, Measurement>,
    /// What the garment measures, by measurement code, in mm.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub garment: BTreeMap<String, Measurement>,
    /// What it is in other systems; one size may be several.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub conversions: BTreeMap<String, Vec<String>>,
}

/// How far a figure can be relied on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Confidence {
    /// Measured, or said by who made it.
    High,
    /// Several sources agree.
    Medium,
    /// A usual figure; published ones contradict each other.
    Low,
}

/// Where conversions to a system come from, and how far they can be relied on.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Provenance {
    /// Who says so.
    pub source: String,
    /// How far it can be relied on.
    pub confidence: Confidence,
}

/// A brand's sizes for one kind of garment.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SizeChart {
    /// Its code.
    pub code: String,
    /// Its name.
    pub name: Localised,
    /// The system of its labels: `INT`, `DE`, `FR`, `EU_SHOE` …
    pub system: String,
    /// Google's and schema.org's size group where one fits: `regular`, `petite`, `plus` …
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group: Option<String>,
    /// Its sizes in order.
    pub sizes: Vec<Size>,
    /// What the second dimension is, if there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub second_dimension: Option<Dimension>,
    /// The values of the second dimension in order: `L30`, `L32`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub second_sizes: Vec<String>,
    /// What body a value of the second dimension is for: the inside leg of `L32`, the cup of `75B`.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub second_body: BTreeMap<String, BTreeMap<String, Measurement>>,
    /// How to measure, in words.
    #[serde(default, skip_serializing_if = "Localised::is_empty")]
    pub how_to_measure: Localised,
    /// Where its figures come from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// Where its conversions come from, by system, if that is elsewhere.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub provenance: BTreeMap<String, Provenance>,
}

impl SizeChart {
    /// The size with a label, with its place in the order.
    pub fn size(&self, label: &str) -> Option<(usize, &Size)> {
        self.sizes.iter().enumerate().find(|(_, size)| size.label == label)
    }

    /// Whether a variant's size (and second size, if the chart has two dimensions) is in it.
    pub fn holds(&self, size: &str, second: &str) -> bool {
        let second_is_known = second.is_empty() || self.second_sizes.iter().any(|s| s == second);
        self.size(size).is_some() && second_is_known
    }

    /// The measurement codes of the body table, in the order of their first appearance.
    pub fn body_columns(&self) -> Vec<&str> {
        columns(self.sizes.iter().map(|size| &size.body))
    }

    /// The measurement codes of the second dimension.
    pub fn second_columns(&self) -> Vec<&str> {
        columns(self.second_sizes.iter().filter_map(|label| self.second_body.get(label)))
    }

    /// The measurement codes of the garment table.
    pub fn garment_columns(&self) -> Vec<&str> {
        columns(self.sizes.iter().map(|size| &size.garment))
    }

    /// The systems that it converts to.
    pub fn conversion_columns(&self) -> Vec<&str> {
        columns(self.sizes.iter().map(|size| &size.conversions))
    }
}

fn columns<'c, V: 'c>(maps: impl Iterator<Item = &'c BTreeMap<String, V>>) -> Vec<&'c str> {
    let mut seen = HashSet::new();
    maps.flat_map(|map| map.keys()).map(String::as_str).filter(|key| seen.insert(*key)).collect()
}

impl Plain for SizeChart {
    const KIND: Kind = Kind::SizeChart;

    fn code(&self) -> &str {
        &self.code
    }

    fn check(&self) -> Result<(), Invalid> {
        let mut invalid = Invalid::default();
        let mut seen = HashSet::new();
        for (i, size) in self.sizes.iter().enumerate() {
            if !seen.insert(&size.label) {
                invalid.push(
                    Invalid::at(format!("sizes[{i}].label"), Message::new("size-twice")).value(&size.label),
                );
            }
            for (table, cells) in [("body", &size.body), ("garment", &size.garment)] {
                check_cells(&format!("sizes[{i}].{table}"), cells, &mut invalid);
            }
            if let Some(age) = &size.age {
                check_cell(&format!("sizes[{i}].age"), age, &mut invalid);
            }
        }
        for (label, cells) in &self.second_body {
            let at = format!("second_body.{label}");
            check_cells(&at, cells, &mut invalid);
            if !self.second_sizes.contains(label) {
                invalid.push(Invalid::at(at, Message::new("second-size-unknown")).value(label));
            }
        }
        let converted = self.conversion_columns();
        for system in self.provenance.keys().filter(|system| !converted.contains(&system.as_str())) {
            let message = Message::new("size-provenance-of-nothing").with("system", system);
            invalid.push(Invalid::at(format!("provenance.{system}"), message).value(system));
        }
        if self.sizes.is_empty() {
            invalid.push(Invalid::at("sizes", Message::new("size-chart-empty")));
        }
        invalid.verdict()
    }
}

fn check_cells(at: &str, cells: &BTreeMap<String, Measurement>, invalid: &mut Invalid) {
    cells.iter().for_each(|(code, cell)| check_cell(&format!("{at}.{code}"), cell, invalid));
}

fn check_cell(at: &str, cell: &Measurement, invalid: &mut Invalid) {
    if cell.to.is_some_and(|to| to < cell.from) {
        invalid.push(Invalid::at(at, Message::new("measurement-from-after-to")).value(cell.from));
    }
}
