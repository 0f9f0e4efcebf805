//! Size charts: sizes as rows in order, measurements and other systems as columns, in cm or inches.

use super::figure;
use super::form::{Choice, Control, Field, Measure, Part};
use super::room::{Counts, Room, Scope};
use super::typed::{self, Typed, text, texts};
use super::{block, uses};
use crate::catalog::Shared;
use crate::changes::{merge::Doc, record::Kept};
use crate::db::Tx;
use crate::error::{Error, Invalid, Result};
use crate::facts::{MeasurementCode, SizeSystemCode, SizeTableCode, Vocabulary};
use crate::kernel::localised::Localised;
use crate::sizing::SizeChart;
use crate::web::problem::field_details;
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;

const DIMENSIONS: [&str; 5] = ["length", "cup", "girth", "width", "sleeve"];
const CONFIDENCES: [&str; 3] = ["high", "medium", "low"];
const GROUPS: [&str; 6] = ["regular", "petite", "plus", "tall", "big", "maternity"];
/// The tables of a size, by the name of their columns.
const TABLES: [&str; 3] = ["body", "garment", "conversions"];

impl Room for SizeChart {
    const PLACE: &'static str = "size-charts";
    const TITLE: &'static str = "rooms-size-charts";
    const ASKED_BY: Option<&'static str> = Some("size_chart");
    const TEMPLATE: &'static str = "workbench/rooms/size_chart.html";
    const COLUMNS: &'static [&'static str] = &["rooms-field-system", "rooms-column-sizes"];

    fn title(&self, scope: &Scope<'_>) -> String {
        scope.named(&self.name, &self.code)
    }

    fn parts(scope: &Scope<'_>, code: Option<&str>, typed: Option<&Typed>, doc: &Doc) -> Vec<Part> {
        let columns = Columns::of(typed, doc);
        let names = Control::Tongues(scope.locales(), vec!["name", "how_to_measure"]);
        let basics = vec![
            Field::new("name", names).always(),
            Field::new("system", Control::Choice(scope.codes(Vocabulary::SizeSystem))),
            Field::new("group", Control::Choice(scope.words("rooms-group-", &GROUPS))),
            Field::new("source", Control::Line),
        ];
        let second = vec![
            Field::new("second_dimension", Control::Choice(scope.words("rooms-dimension-", &DIMENSIONS))),
            Field::new("columns.second", Control::Many(measurements(scope, "body"))),
            Field::new("second", Control::Rows(columns.of_second(scope))),
        ];
        let sources = vec![
            Field::new("system", Control::Choice(scope.codes(Vocabulary::SizeSystem))),
            Field::new("source", Control::Line),
            Field::new("confidence", Control::Choice(scope.words("rooms-confidence-", &CONFIDENCES))),
        ];
        let shown = vec![
            Field::new("columns.body", Control::Many(measurements(scope, "body"))),
            Field::new("columns.garment", Control::Many(measurements(scope, "garment"))),
            Field::new("columns.conversions", Control::Many(scope.codes(Vocabulary::SizeSystem))),
            Field::new("columns.age", Control::Flag(false)),
        ];
        let mut parts = vec![
            Part::of("chart", basics),
            Part::of("sizes", vec![Field::new("sizes", Control::Rows(columns.of_sizes(scope))).always()]),
            Part::of("columns", shown).folded(),
            Part::of("second", second).folded(),
            Part::of("sources", vec![Field::new("sources", Control::Rows(sources))]).folded(),
        ];
        // A new chart has a name first; one that is there is opened for its figures.
        if code.is_some() {
            parts[..4].rotate_left(1);
        }
        parts
    }

    fn cells(&self, scope: &Scope<'_>, _counts: &Counts) -> Vec<String> {
        let labels: Vec<&str> = self.sizes.iter().map(|size| size.label.as_str()).collect();
        let span = match labels[..] {
            [] => String::new(),
            [one] => one.to_owned(),
            [first, .., last] => format!("{first}–{last} ({})", labels.len()),
        };
        vec![scope.name(Vocabulary::SizeSystem, &self.system), span]
    }

    fn to_form(mut doc: Doc) -> Doc {
        let second_body = doc.remove("second_body").unwrap_or(Value::Null);
        let labels = doc.remove("second_sizes").unwrap_or_default();
        let labels = labels.as_array().into_iter().flatten().filter_map(Value::as_str);
        let second: Vec<Value> = labels
            .map(|label| match second_body.get(label) {
                Some(body) => json!({"label": label, "body": body}),
                None => json!({ "label": label }),
            })
            .collect();
        let provenance = doc.remove("provenance").unwrap_or_default();
        let provenance = provenance.as_object().into_iter().flatten();
        let sources: Vec<Value> = provenance
            .map(|(system, said)| json!({"system": system, "source": said["source"], "confidence": said["confidence"]}))
            .collect();
        let columns = columns_of(&doc, &second);
        doc.extend([("columns".to_owned(), columns)]);
        doc.extend((!second.is_empty()).then(|| ("second".to_owned(), json!(second))));
        doc.extend((!sources.is_empty()).then(|| ("sources".to_owned(), json!(sources))));
        doc
    }

    fn from_form(mut doc: Doc) -> Doc {
        doc.remove("columns");
        let rows = |value: Option<Value>| match value {
            Some(Value::Array(rows)) => rows,
            _ => Vec::new(),
        };
        let (mut labels, mut bodies) = (Vec::new(), Map::new());
        for row in rows(doc.remove("second")) {
            let label = row["label"].as_str().unwrap_or_default().to_owned();
            bodies.extend(row.get("body").map(|body| (label.clone(), body.clone())));
            labels.push(json!(label));
        }
        let mut provenance = Map::new();
        for row in rows(doc.remove("sources")) {
            let system = row["system"].as_str().unwrap_or_default().to_owned();
            let mut said = row.as_object().cloned().unwrap_or_default();
            said.remove("system");
            provenance.insert(system, Value::Object(said));
        }
        doc.extend((!labels.is_empty()).then(|| ("second_sizes".to_owned(), Value::Array(labels))));
        doc.extend((!bodies.is_empty()).then(|| ("second_body".to_owned(), Value::Object(bodies))));
        doc.extend((!provenance.is_empty()).then(|| ("provenance".to_owned(), Value::Object(provenance))));
        doc
    }

    /// A new chart may start from one of the tables of the trade.
    fn begin(scope: &Scope<'_>, asked: &dyn Fn(&str) -> Option<String>) -> Doc {
        let start = asked("start").unwrap_or_default();
        let (table, system) = start.split_once(':').unwrap_or_default();
        let (table, system) = (SizeTableCode::find(table), SizeSystemCode::find(system));
        let Some((table, system)) = table.zip(system) else { return Doc::new() };
        let names = scope.locales().into_iter().map(|locale| {
            let name = scope.app.words.name(&locale, Vocabulary::SizeTable, table.as_str()).to_string();
            (locale, name)
        });
        let chart = SizeChart::starting_from(table, system, Localised(names.collect()));
        let mut doc = chart.as_ref().map(crate::changes::record::doc_of).unwrap_or_default();
        doc.remove("code");
        doc
    }

    fn act(scope: &Scope<'_>, typed: &mut Typed, act: &str) -> Option<String> {
        match act.split_once(':').unwrap_or((act, "")) {
            ("unit", unit) => {
                switch(typed, unit == "in");
                Some("sizes".to_owned())
            }
            ("columns", _) => Some("sizes".to_owned()),
            ("paste", _) => {
                let fields = Columns::of(Some(typed), &Doc::new()).of_sizes(scope);
                let block = text(typed, "block").to_owned();
                typed.remove("block");
                block::paste(typed, "sizes", &fields, &block);
                Some("sizes".to_owned())
            }
            _ => None,
        }
    }

    async fn counts(tx: &mut Tx, shared: &Shared) -> Result<Counts> {
        uses::by_chart(tx, shared).await
    }

    async fn extra(_tx: &mut Tx, scope: &Scope<'_>, kept: &Kept<Self>) -> Result<Value> {
        let found = Error::from(Invalid { fields: kept.record.oddities() });
        Ok(json!({ "oddities": field_details(scope.app, scope.reader, &found) }))
    }

    /// The tables of the trade, each with the systems in which it says something.
    fn new_extra(scope: &Scope<'_>) -> Value {
        let of = |table: SizeTableCode| {
            let systems: BTreeSet<&str> = table.fact().cells().map(|cell| cell.system.as_str()).collect();
            let choice = |system: &&str| {
                json!([format!("{}:{system}", table.as_str()), scope.name(Vocabulary::SizeSystem, system)])
            };
            let choices: Vec<Value> = systems.iter().map(choice).collect();
            json!({ "name": scope.name(Vocabulary::SizeTable, table.as_str()), "choices": choices })
        };
        json!({ "tables": SizeTableCode::all().map(of).collect::<Vec<_>>() })
    }
}

/// The measurements of a body, or of a garment.
fn measurements(scope: &Scope<'_>, kind: &str) -> Vec<Choice> {
    let of_kind = MeasurementCode::all().filter(|code| code.fact().kind == kind);
    of_kind
        .map(|code| (code.as_str().to_owned(), scope.name(Vocabulary::Measurement, code.as_str())))
        .collect()
}

/// The columns that a document fills.
fn columns_of(doc: &Doc, second: &[Value]) -> Value {
    let sizes = doc.get("sizes").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    let keys = |rows: &[Value], table: &str| -> BTreeSet<String> {
        rows.iter()
            .filter_map(|row| row.get(table)?.as_object())
            .flat_map(|cells| cells.keys().cloned())
            .collect()
    };
    let mut columns = Map::new();
    for table in TABLES {
        columns.insert(table.to_owned(), json!(keys(sizes, table)));
    }
    columns.insert("second".to_owned(), json!(keys(second, "body")));
    columns.insert("age".to_owned(), json!(sizes.iter().any(|size| size.get("age").is_some())));
    Value::Object(columns)
}

/// The columns that are shown, and the unit of their figures.
struct Columns {
    body: Vec<String>,
    garment: Vec<String>,
    conversions: Vec<String>,
    second: Vec<String>,
    has_age: bool,
    is_inches: bool,
}

impl Columns {
    /// As they were chosen, else as the document fills them.
    fn of(typed: Option<&Typed>, doc: &Doc) -> Columns {
        let chosen = |table: &str| {
            let typed = typed.filter(|typed| typed.contains_key(&format!("columns.{table}.shown")));
            if let Some(typed) = typed {
                return texts(typed, &format!("columns.{table}"));
            }
            let kept = doc.get("columns").and_then(|columns| columns.get(table)?.as_array());
            kept.into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
        };
        let age = typed.filter(|typed| typed.contains_key("columns.age.shown"));
        let kept_age =
            || doc.get("columns").and_then(|columns| columns.get("age")?.as_bool()).unwrap_or(false);
        Columns {
            body: chosen("body"),
            garment: chosen("garment"),
            conversions: chosen("conversions"),
            second: chosen("second"),
            has_age: age.map_or_else(kept_age, |typed| text(typed, "columns.age") == "true"),
            is_inches: typed.is_some_and(|typed| text(typed, "unit") == "in"),
        }
    }

    fn measured(&self, scope: &Scope<'_>, table: &str, code: &str) -> Field {
        let measure = measure(code, self.is_inches);
        let unit = match measure {
            Measure::Centimetres => "cm",
            Measure::Inches => "in",
            Measure::Kilograms => "kg",
            Measure::Months => "",
        };
        let name = format!("{} ({unit})", scope.name(Vocabulary::Measurement, code));
        Field::new(format!("{table}.{code}"), Control::Measure(measure)).called(name)
    }

    fn of_sizes(&self, scope: &Scope<'_>) -> Vec<Field> {
        let age = self.has_age.then(|| Field::new("age", Control::Measure(Measure::Months)));
        let body = self.body.iter().map(|code| self.measured(scope, "body", code));
        let garment = self.garment.iter().map(|code| self.measured(scope, "garment", code));
        let system = |code: &String| {
            let label = crate::sizing::system_label(&scope.app.words, scope.reader, code);
            Field::new(format!("conversions.{code}"), Control::Words).called(label)
        };
        let others = self.conversions.iter().map(system);
        [Field::new("label", Control::Line)]
            .into_iter()
            .chain(age)
            .chain(body)
            .chain(garment)
            .chain(others)
            .collect()
    }

    fn of_second(&self, scope: &Scope<'_>) -> Vec<Field> {
        let body = self.second.iter().map(|code| self.measured(scope, "body", code));
        [Field::new("label", Control::Line)].into_iter().chain(body).collect()
    }
}

/// How the figures of a measurement are typed.
fn measure(code: &str, is_inches: bool) -> Measure {
    let is_weight = MeasurementCode::find(code).is_some_and(|known| known.fact().unit == "kg");
    match (is_weight, is_inches) {
        (true, _) => Measure::Kilograms,
        (false, true) => Measure::Inches,
        (false, false) => Measure::Centimetres,
    }
}

/// Shows every figure in the other unit. What is no figure stays as it was typed.
fn switch(typed: &mut Typed, to_inches: bool) {
    let from_inches = typed::text(typed, "unit") == "in";
    typed.insert("unit".to_owned(), json!(if to_inches { "in" } else { "cm" }));
    let cells = typed.iter_mut().filter_map(|(name, value)| {
        let mut parts = name.split('.');
        let (holder, _, table, code) = (parts.next()?, parts.next()?, parts.next()?, parts.next()?);
        let is_cell = matches!(holder, "sizes" | "second") && matches!(table, "body" | "garment");
        is_cell.then(|| (code.to_owned(), value))
    });
    for (code, value) in cells {
        let read = value.as_str().and_then(|text| figure::read(measure(&code, from_inches), text));
        if let Some(read) = read {
            *value = json!(figure::print(measure(&code, to_inches), &read));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn doc(value: Value) -> Doc {
        value.as_object().unwrap().clone()
    }

    #[test]
    fn a_chart_is_the_same_behind_its_form() {
        let chart = doc(json!({"code": "w", "name": {"en": "W"}, "system": "W_INCH",
            "sizes": [{"label": "W30", "body": {"waist": {"from": 760}}, "conversions": {"EU": ["38", "40"]}}],
            "second_dimension": "length", "second_sizes": ["L30", "L32"], "second_body": {"L32": {"inside_leg": {"from": 810}}},
            "provenance": {"EU": {"source": "us", "confidence": "low"}}}));
        let form = SizeChart::to_form(chart.clone());
        assert_eq!(form["columns"]["conversions"], json!(["EU"]));
        assert_eq!(form["second"][1], json!({"label": "L32", "body": {"inside_leg": {"from": 810}}}));
        assert_eq!(SizeChart::from_form(form), chart);
    }

    #[test]
    fn the_other_unit_and_back_is_what_it_was() {
        let start = doc(
            json!({"unit": "cm", "sizes.0.label": "M", "sizes.0.body.bust": "84.5–88", "sizes.0.body.weight": "60",
            "sizes.0.garment.g_hem": "wide", "second.0.body.inside_leg": "81"}),
        );
        let mut typed = start.clone();
        switch(&mut typed, true);
        assert_eq!(
            (&typed["sizes.0.body.bust"], &typed["sizes.0.body.weight"]),
            (&json!("33.27–34.65"), &json!("60"))
        );
        assert_eq!(
            (&typed["second.0.body.inside_leg"], &typed["sizes.0.garment.g_hem"]),
            (&json!("31.89"), &json!("wide"))
        );
        switch(&mut typed, false);
        assert_eq!(typed, start);
    }
}
