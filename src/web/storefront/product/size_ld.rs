//! A size as structured data: its system and group, the body and the age that it is for, and what the garment measures.

use super::Shown;
use crate::catalog::Variant;
use crate::facts::{self, MeasurementCode, SizeSystemCode};
use crate::sizing::{Measurement, Size, SizeChart};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// A `SizeSpecification`; the label alone if there is no chart that says more.
pub fn size(shown: &Shown<'_>, variant: &Variant) -> Value {
    let label = shown.product.size_label(variant);
    let Some(chart) = shown.product.size_chart.as_ref().map(|valued| &valued.value.record) else {
        return json!(label);
    };
    let mut fields = Map::new();
    let system = SizeSystemCode::find(&chart.system).map(|system| system.fact().schema_org);
    put(&mut fields, "sizeSystem", system.filter(|system| !system.is_empty()).map(outside));
    put(&mut fields, "sizeGroup", group(chart, shown.product.department.as_deref()));
    let size = chart.size(&variant.size).map(|(_, size)| size);
    put(&mut fields, "suggestedMeasurement", size.and_then(|size| body(chart, size, &variant.second_size)));
    put(&mut fields, "hasMeasurement", size.and_then(|size| list(&size.garment)));
    put(&mut fields, "suggestedAge", size.and_then(|size| size.age).map(|age| quantity(age, "MON", 1.0)));
    if fields.is_empty() {
        return json!(label);
    }
    fields.insert("@type".into(), json!("SizeSpecification"));
    fields.insert("name".into(), json!(label));
    Value::Object(fields)
}

fn put(fields: &mut Map<String, Value>, name: &str, value: Option<Value>) {
    fields.extend(value.map(|value| (name.to_owned(), value)));
}

fn outside(member: &str) -> Value {
    json!(format!("https://schema.org/{member}"))
}

/// Whom the size is for, and its group where schema.org knows it by name: `Womens`, `Petite`.
fn group(chart: &SizeChart, department: Option<&str>) -> Option<Value> {
    let who = match department {
        Some("women") => Some("Womens"),
        Some("men") => Some("Mens"),
        Some("girls") => Some("Girls"),
        Some("boys") => Some("Boys"),
        Some("baby") => Some("Infants"),
        _ => None,
    };
    let which = match chart.group.as_deref() {
        Some("regular") => Some("Regular"),
        Some("petite") => Some("Petite"),
        Some("plus") => Some("Plus"),
        Some("tall") => Some("Tall"),
        Some("big") => Some("Big"),
        Some("maternity") => Some("Maternity"),
        _ => None,
    };
    let members = [who, which].into_iter().flatten().map(|name| format!("WearableSizeGroup{name}"));
    let known = members.filter(|member| facts::is_schema_org("WearableSizeGroupEnumeration", member));
    let known: Vec<Value> = known.map(|member| outside(&member)).collect();
    (!known.is_empty()).then(|| Value::from(known))
}

/// The body that a size is for, the second dimension included.
fn body(chart: &SizeChart, size: &Size, second: &str) -> Option<Value> {
    let mut all = size.body.clone();
    all.extend(chart.second_body.get(second).cloned().unwrap_or_default());
    list(&all)
}

fn list(cells: &BTreeMap<String, Measurement>) -> Option<Value> {
    let measured = |(code, cell): (&String, &Measurement)| {
        let fact = MeasurementCode::find(code)?.fact();
        let mut one = match fact.unit {
            "kg" => quantity(*cell, "KGM", 1_000.0),
            _ => quantity(*cell, "CMT", 10.0),
        };
        if !fact.schema_org.is_empty() {
            one["valueReference"] = outside(fact.schema_org);
        }
        Some(one)
    };
    let all: Vec<Value> = cells.iter().filter_map(measured).collect();
    (!all.is_empty()).then(|| Value::from(all))
}

/// A value or a span, in a unit of UN/CEFACT recommendation 20.
fn quantity(cell: Measurement, unit: &str, divisor: f64) -> Value {
    let number = |value: u32| json!(f64::from(value) / divisor);
    match cell.to.filter(|to| *to != cell.from) {
        Some(to) => json!({
            "@type": "QuantitativeValue", "unitCode": unit, "minValue": number(cell.from), "maxValue": number(to),
        }),
        None => json!({ "@type": "QuantitativeValue", "unitCode": unit, "value": number(cell.from) }),
    }
}
