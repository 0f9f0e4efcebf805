//! A size chart as others publish it in JSON: columns with a type, rows of labels and measurements, and the same again for
//! men, women and youth. It comes out as charts of our own, one record each.

use super::Folder;
use crate::error::Result;
use crate::imports::draft::Place;
use crate::imports::ledger::Ledger;
use crate::imports::source::Source;
use crate::kernel::message::Message;
use serde::Deserialize;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
use std::fs::File;
use std::io::{BufWriter, Read, Write};

/// Longest file that is looked at: a chart is a page, not a catalogue.
const LONGEST: u64 = 1 << 20;

#[derive(Deserialize)]
struct Published {
    id: String,
    name: String,
    #[serde(default)]
    tags: Vec<String>,
    columns: Vec<Heading>,
    rows: Vec<Map<String, Value>>,
    #[serde(default)]
    variants: BTreeMap<String, Part>,
}

#[derive(Deserialize)]
struct Heading {
    name: String,
    #[serde(rename = "type")]
    kind: String,
}

#[derive(Deserialize)]
struct Part {
    name: String,
    rows: Vec<Map<String, Value>>,
}

/// Unfolds a published size chart; none if the file is something else.
pub fn unfold(source: &Source, folder: &Folder, ledger: &mut Ledger) -> Result<Option<Source>> {
    if !source.beginning(1 << 12)?.trim_start_matches('\u{feff}').trim_start().starts_with('{') {
        return Ok(None);
    }
    let mut text = String::new();
    source.text()?.take(LONGEST).read_to_string(&mut text)?;
    let Ok(published) = serde_json::from_str::<Published>(&text) else { return Ok(None) };
    if published.columns.is_empty() || published.rows.is_empty() {
        return Ok(None);
    }
    let to = folder.fresh();
    let mut out = BufWriter::new(File::create(&to)?);
    for chart in charts(&published, &source.name, ledger) {
        writeln!(out, "1\t{chart}")?;
    }
    out.flush()?;
    Ok(Some(Source::unfolded(to, source.name.clone(), 0)))
}

/// For whom a chart is, as far as systems of sizes differ by it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Whom {
    Women,
    Men,
    Kids,
}

fn whom<'w>(mut said: impl Iterator<Item = &'w str>) -> Whom {
    let found = said.find_map(|word| match word {
        "womens" | "women" => Some(Whom::Women),
        "mens" | "men" => Some(Whom::Men),
        "youth" | "kids" | "infant" | "toddler" => Some(Whom::Kids),
        _ => None,
    });
    found.unwrap_or(Whom::Men)
}

/// What a column says.
#[derive(Debug, Clone, PartialEq)]
enum Column {
    Label,
    Age,
    /// A measurement of the body, and how many of our units one of its is.
    Body(&'static str, f64),
    /// A size of another system; a span stands for its two ends where it is told so.
    System(&'static str, bool),
}

const INCH: f64 = 25.4;
const POUND: f64 = 453.592_37;

fn column(heading: &Heading, whom: Whom) -> Option<Column> {
    let name = heading.name.to_lowercase();
    let bare = name.split('(').next().unwrap_or_default().trim().to_owned();
    let unit = match () {
        () if name == "cm" || name.contains("(cm)") => 10.0,
        () if name.contains("(mm)") => 1.0,
        () if name.contains("kg") => 1_000.0,
        () if bare == "weight" => POUND,
        () => INCH,
    };
    let shoe = |women: &'static str, men: &'static str, kids: &'static str| match whom {
        Whom::Women => women,
        Whom::Men => men,
        Whom::Kids => kids,
    };
    let body = |code: &'static str| Some(Column::Body(code, unit));
    match (bare.as_str(), heading.kind.as_str()) {
        ("us" | "us shoe size", _) => {
            Some(Column::System(shoe("US_SHOE_WOMEN", "US_SHOE_MEN", "US_SHOE_KIDS"), false))
        }
        ("uk", "SHOE_SIZE") => Some(Column::System(shoe("UK_SHOE", "UK_SHOE", "UK_SHOE_KIDS"), false)),
        ("eu", "SHOE_SIZE") => Some(Column::System("EU_SHOE", false)),
        ("size", _) => Some(Column::Label),
        ("age", _) => Some(Column::Age),
        ("us size", _) => Some(Column::System("US", true)),
        ("uk size", _) => Some(Column::System("UK", true)),
        ("eu size", _) => Some(Column::System("EU", true)),
        ("band size", _) => Some(Column::System("UK_US_BAND", true)),
        ("cup size", _) => Some(Column::System("US_CUP", true)),
        ("waist", _) => body("waist"),
        ("hips" | "hip", _) => body("hip"),
        ("bust", _) => body("bust"),
        ("underbust", _) => body("underbust"),
        ("chest", _) => body("chest"),
        ("height", _) => body("height"),
        ("weight", _) => body("weight"),
        ("neck" | "collar", _) => body("neck"),
        ("arm length" | "sleeve", _) => body("arm_length"),
        ("inseam" | "inside leg", _) => body("inside_leg"),
        ("head circumference", _) => body("head"),
        ("hand circumference", _) => body("hand"),
        ("hand length", _) => body("hand_length"),
        ("cm" | "foot length", _) => body("foot_length"),
        _ => None,
    }
}

fn charts(published: &Published, file: &str, ledger: &mut Ledger) -> Vec<Value> {
    let tags = || published.tags.iter().map(String::as_str);
    let place = Place { file: file.to_owned(), line: None };
    let unread = published.columns.iter().filter(|heading| column(heading, Whom::Men).is_none());
    for heading in unread {
        let message = Message::new("size-chart-column-unread").with("column", &heading.name);
        ledger.find(&place, "columns", &heading.name, message);
    }
    let own = chart(published, &published.id, &published.name, &published.rows, whom(tags()), file);
    let parts = published.variants.iter().map(|(key, part)| {
        let code = format!("{}-{key}", published.id);
        chart(published, &code, &part.name, &part.rows, whom([key.as_str()].into_iter().chain(tags())), file)
    });
    std::iter::once(own).chain(parts).collect()
}

fn chart(
    published: &Published,
    code: &str,
    name: &str,
    rows: &[Map<String, Value>],
    whom: Whom,
    file: &str,
) -> Value {
    let columns: Vec<(&str, Column)> = published
        .columns
        .iter()
        .filter_map(|heading| Some((heading.name.as_str(), column(heading, whom)?)))
        .collect();
    let labelled = columns.iter().position(|(_, column)| *column == Column::Label);
    let at = labelled.or_else(|| columns.iter().position(|(_, column)| matches!(column, Column::System(..))));
    let label_of =
        |row: &Map<String, Value>| at.and_then(|at| text(row.get(columns[at].0)?)).unwrap_or_default();
    let system = match at.map(|at| &columns[at].1) {
        Some(Column::System(system, _)) => system,
        _ if whom == Whom::Kids
            && rows.iter().any(|row| label_of(row).starts_with(|c: char| c.is_ascii_digit())) =>
        {
            "UK_US_KIDS"
        }
        _ => "INT",
    };
    let sizes: Vec<Value> = rows.iter().map(|row| size(row, &label_of(row), &columns, at)).collect();
    let mut doc = json!({
        "kind": "size_chart", "code": code, "name": { "en": name }, "system": system, "sizes": sizes, "source": file,
    });
    if published.tags.iter().any(|tag| tag == "plus-size" || tag == "plus" || tag == "plus-sizes") {
        doc["group"] = json!("plus");
    }
    doc
}

fn size(row: &Map<String, Value>, label: &str, columns: &[(&str, Column)], label_at: Option<usize>) -> Value {
    let (mut body, mut conversions, mut age) = (Map::new(), Map::new(), None);
    for (_, (name, column)) in columns.iter().enumerate().filter(|(i, _)| Some(*i) != label_at) {
        let Some(cell) = row.get(*name) else { continue };
        match column {
            Column::Label => {}
            Column::Age => age = text(cell).and_then(|text| months(&text)),
            Column::Body(code, unit) => {
                body.extend(measured(cell, *unit).map(|span| ((*code).to_owned(), span)));
            }
            Column::System(system, spans) => {
                conversions.extend(text(cell).map(|text| ((*system).to_owned(), values(&text, *spans))));
            }
        }
    }
    let mut size = json!({ "label": label, "body": body, "conversions": conversions });
    if let Some(age) = age {
        size["age"] = age;
    }
    size
}

fn text(cell: &Value) -> Option<String> {
    let text = match cell {
        Value::String(text) => text.trim().to_owned(),
        Value::Number(number) => number.to_string(),
        _ => return None,
    };
    Some(text).filter(|text| !text.is_empty())
}

/// `{"min": 7, "max": 7.5}` or `{"value": 31}`, in our units.
fn measured(cell: &Value, unit: f64) -> Option<Value> {
    let number = |name: &str| cell.get(name).and_then(Value::as_f64).filter(|n| *n >= 0.0 && *n < 10_000.0);
    let ours = |number: f64| (number * unit).round() as u32;
    let alone = number("value").or_else(|| cell.as_f64());
    match (number("min"), number("max"), alone) {
        (Some(from), Some(to), _) => Some(json!({ "from": ours(from), "to": ours(to) })),
        (Some(one), None, _) | (None, Some(one), _) | (None, None, Some(one)) => {
            Some(json!({ "from": ours(one) }))
        }
        (None, None, None) => None,
    }
}

/// `4-6` stands for its two ends where the system has nothing between them.
fn values(text: &str, spans: bool) -> Value {
    match text.split_once('-').filter(|(from, to)| spans && !from.is_empty() && !to.is_empty()) {
        Some((from, to)) => json!([from.trim(), to.trim()]),
        None => json!([text]),
    }
}

/// `0-3 months`, `1-2 years`, `6-7`: in months; a figure without a word is years.
fn months(text: &str) -> Option<Value> {
    let (figures, unit) = text.trim().split_once(' ').unwrap_or((text.trim(), "years"));
    let each = if unit.starts_with("month") { 1 } else { 12 };
    let (from, to) = figures.split_once('-').unwrap_or((figures, figures));
    let month = |text: &str| Some(text.trim().parse::<u32>().ok().filter(|n| *n < 200)? * each);
    let (from, to) = (month(from)?, month(to)?);
    Some(if from == to { json!({ "from": from }) } else { json!({ "from": from, "to": to }) })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn charts_of(text: &str) -> (Vec<Value>, u64) {
        let mut ledger = Ledger::default();
        let charts = charts(&serde_json::from_str(text).unwrap(), "chart.json", &mut ledger);
        (charts, ledger.found)
    }

    #[test]
    fn a_published_chart_becomes_ours_with_every_part() {
        let (charts, found) = charts_of(
            r#"{"id": "bras", "name": "Bras", "tags": ["womens"],
                "columns": [{"name": "Size", "type": "SIZE_LABEL"}, {"name": "Band Size", "type": "TEXT"}, {"name": "Cup Size", "type": "TEXT"},
                            {"name": "Bust", "type": "MEASUREMENT"}, {"name": "Mood", "type": "TEXT"}],
                "rows": [{"Size": "XS (A-B)", "Band Size": "28-30", "Cup Size": "A-B", "Bust": {"min": 29, "max": 32}, "Mood": "calm"}],
                "variants": {"youth": {"name": "Girls", "rows": [{"Size": "YS", "Bust": {"value": 26}}]}}}"#,
        );
        assert_eq!((charts.len(), found), (2, 1));
        let size = &charts[0]["sizes"][0];
        assert_eq!(size["label"], "XS (A-B)");
        assert_eq!(size["conversions"], json!({"UK_US_BAND": ["28", "30"], "US_CUP": ["A", "B"]}));
        assert_eq!(size["body"], json!({"bust": {"from": 737, "to": 813}}));
        assert_eq!(
            (&charts[1]["code"], &charts[1]["sizes"][0]["body"]),
            (&json!("bras-youth"), &json!({"bust": {"from": 660}}))
        );
    }

    #[test]
    fn shoes_and_ages_are_read_as_they_are_meant() {
        let (charts, _) = charts_of(
            r#"{"id": "shoes", "name": "Shoes", "tags": ["youth"], "columns": [{"name": "US", "type": "SHOE_SIZE"}, {"name": "UK", "type": "SHOE_SIZE"}, {"name": "CM", "type": "MEASUREMENT"}],
                "rows": [{"US": "1Y", "UK": "13.5", "CM": {"value": 20}}]}"#,
        );
        let expected = json!({"label": "1Y", "body": {"foot_length": {"from": 200}}, "conversions": {"UK_SHOE_KIDS": ["13.5"]}});
        assert_eq!((&charts[0]["system"], &charts[0]["sizes"][0]), (&json!("US_SHOE_KIDS"), &expected));
        for (text, expected) in [
            ("0-3 months", Some(json!({"from": 0, "to": 3}))),
            ("1-2 years", Some(json!({"from": 12, "to": 24}))),
            ("6-7", Some(json!({"from": 72, "to": 84}))),
            ("old", None),
        ] {
            assert_eq!(months(text), expected, "{text}");
        }
    }
}
