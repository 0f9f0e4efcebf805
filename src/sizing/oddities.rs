//! What is odd about a size chart: steps that go back, gaps between sizes, sizes that overlap by more than half, conversions
//! that cross. Real charts have such things on purpose, so they are told and not refused.

use super::chart::{Measurement, Size, SizeChart};
use crate::error::FieldError;
use crate::facts::{MeasurementCode, SizeSystemCode};
use crate::kernel::message::Message;
use std::collections::BTreeMap;

impl SizeChart {
    /// What is odd, with its place: `sizes[2].body.bust`.
    pub fn oddities(&self) -> Vec<FieldError> {
        let mut found = Vec::new();
        self.ages(&mut found);
        for (table, columns, cells) in [
            ("body", self.body_columns(), (|size| &size.body) as fn(&Size) -> &BTreeMap<String, Measurement>),
            ("garment", self.garment_columns(), |size| &size.garment),
        ] {
            for code in columns {
                if MeasurementCode::find(code).is_none() {
                    found.push(odd(
                        "sizes",
                        Message::new("size-measurement-unknown").with("code", code),
                        code,
                    ));
                }
                self.steps(table, code, cells, &mut found);
            }
        }
        self.second_columns().into_iter().for_each(|code| self.second_steps(code, &mut found));
        self.conversion_columns().into_iter().for_each(|system| self.conversions(system, &mut found));
        if SizeSystemCode::find(&self.system).is_none() {
            let message = Message::new("size-system-unknown").with("code", &self.system);
            found.push(odd("system", message, &self.system));
        }
        found
    }

    /// An older child does not wear a smaller size.
    fn ages(&self, found: &mut Vec<FieldError>) {
        let ages: Vec<_> =
            self.sizes.iter().enumerate().filter_map(|(i, size)| Some((i, size, size.age?))).collect();
        for pair in ages.windows(2) {
            let [(_, before, younger), (i, size, age)] = pair else { continue };
            if age.from < younger.from || upper(age) < upper(younger) {
                let message = Message::new("size-age-back").with("size", &size.label);
                let message = message.with("before", &before.label);
                found.push(odd(format!("sizes[{i}].age"), message, age.from));
            }
        }
    }

    /// Sizes with a value in a column, in order; those that stand for several others (one size, S/M beside S) stand apart.
    fn steps(
        &self,
        table: &str,
        code: &str,
        cells: fn(&Size) -> &BTreeMap<String, Measurement>,
        found: &mut Vec<FieldError>,
    ) {
        let own = self.sizes.iter().enumerate().filter(|(_, size)| !stands_for_several(&size.label));
        let column: Vec<(usize, &Size, Measurement)> =
            own.filter_map(|(i, size)| Some((i, size, *cells(size).get(code)?))).collect();
        let widths =
            column.iter().map(|(_, _, cell)| upper(cell).saturating_sub(cell.from)).max().unwrap_or_default();
        for pair in column.windows(2) {
            let [(_, before, lower), (i, size, cell)] = pair else { continue };
            let at = format!("sizes[{i}].{table}.{code}");
            let message = |key| {
                Message::new(key)
                    .with("size", &size.label)
                    .with("before", &before.label)
                    .with("measurement", code)
            };
            let step = i64::from(cell.from) - i64::from(lower.from);
            if step < 0 || upper(cell) < upper(lower) {
                found.push(odd(&at, message("size-steps-back"), cell.from));
            } else if lower.to.is_some() && cell.to.is_some() {
                let gap = i64::from(cell.from) - i64::from(upper(lower));
                if gap > i64::from(widths.max(10)) {
                    found.push(odd(&at, message("size-gap"), cell.from));
                } else if step > 0 && -gap * 2 > i64::from(upper(lower).saturating_sub(lower.from)) {
                    found.push(odd(&at, message("size-overlap"), cell.from));
                }
            }
        }
    }

    /// The values of the second dimension stand in order too: `L32` is longer than `L30`.
    fn second_steps(&self, code: &str, found: &mut Vec<FieldError>) {
        let cells = self.second_sizes.iter();
        let column: Vec<(&String, &Measurement)> =
            cells.filter_map(|label| Some((label, self.second_body.get(label)?.get(code)?))).collect();
        for pair in column.windows(2) {
            let [(before, lower), (label, cell)] = pair else { continue };
            if cell.from < lower.from || upper(cell) < upper(lower) {
                let message = Message::new("size-steps-back").with("size", *label).with("before", *before);
                let message = message.with("measurement", code);
                found.push(odd(format!("second_body.{label}.{code}"), message, cell.from));
            }
        }
    }

    /// A larger size should not be a smaller one elsewhere, as far as the labels are numbers.
    fn conversions(&self, system: &str, found: &mut Vec<FieldError>) {
        if SizeSystemCode::find(system).is_none() {
            found.push(odd("sizes", Message::new("size-system-unknown").with("code", system), system));
        }
        let mut largest: Option<(f64, &str)> = None;
        for (i, size) in self.sizes.iter().enumerate().filter(|(_, size)| !stands_for_several(&size.label)) {
            let values = size.conversions.get(system).into_iter().flatten().filter_map(|text| number(text));
            let Some(smallest) = values.clone().reduce(f64::min) else { continue };
            if let Some((_, before)) = largest.filter(|(largest, _)| smallest < *largest) {
                let message = Message::new("size-conversions-cross").with("size", &size.label);
                let message = message.with("before", before).with("system", system);
                found.push(odd(format!("sizes[{i}].conversions.{system}"), message, smallest));
            }
            largest = values.reduce(f64::max).map(|value| (value, size.label.as_str()));
        }
    }
}

fn odd(field: impl Into<String>, message: Message, value: impl ToString) -> FieldError {
    FieldError { field: field.into(), value: Some(value.to_string()), message }
}

fn upper(cell: &Measurement) -> u32 {
    cell.to.unwrap_or(cell.from)
}

/// `S/M`, `36-38`, `OS`: sizes that stand for several others.
fn stands_for_several(label: &str) -> bool {
    label.contains(['/', '–']) && !label.contains(' ')
        || matches!(label, "OS" | "OSFM" | "OSFA" | "ONE SIZE" | "One Size")
        || label.split_once('-').is_some_and(|(from, to)| number(from).is_some() && number(to).is_some())
}

/// The number of a label: `38`, `7.5`, `6 1/2`; none of letters.
fn number(label: &str) -> Option<f64> {
    let (whole, part) = label.trim().split_once(' ').unwrap_or((label.trim(), ""));
    let part = match part.split_once('/') {
        Some((over, under)) => over.parse::<f64>().ok()? / under.parse::<f64>().ok().filter(|n| *n > 0.0)?,
        None if part.is_empty() => 0.0,
        None => return None,
    };
    Some(whole.parse::<f64>().ok()? + part)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use serde_json::json;

    fn chart(sizes: serde_json::Value) -> SizeChart {
        serde_json::from_value(json!({"code": "c", "name": {"en": "C"}, "system": "INT", "sizes": sizes}))
            .unwrap()
    }

    fn bust(label: &str, from: u32, to: u32) -> serde_json::Value {
        json!({"label": label, "body": {"bust": {"from": from, "to": to}}})
    }

    #[test]
    fn oddities_are_told_with_their_place() {
        let said = |sizes: serde_json::Value| {
            let found = chart(sizes).oddities();
            found.iter().map(|f| format!("{} {}", f.field, f.message.key)).collect::<Vec<_>>().join(", ")
        };
        assert_eq!(said(json!([bust("S", 820, 880), bust("M", 880, 940), bust("L", 940, 1000)])), "");
        assert_eq!(
            said(json!([bust("S", 820, 880), bust("M", 800, 860)])),
            "sizes[1].body.bust size-steps-back"
        );
        assert_eq!(said(json!([bust("S", 820, 880), bust("M", 1000, 1060)])), "sizes[1].body.bust size-gap");
        assert_eq!(
            said(json!([bust("S", 820, 880), bust("M", 830, 890)])),
            "sizes[1].body.bust size-overlap"
        );
        assert_eq!(said(json!([bust("S", 820, 880), bust("S/M", 820, 940), bust("M", 880, 940)])), "");
        assert_eq!(
            said(
                json!([{"label": "S", "conversions": {"DE": ["36", "38"]}}, {"label": "M", "conversions": {"DE": ["36"]}}])
            ),
            "sizes[1].conversions.DE size-conversions-cross"
        );
        assert_eq!(
            said(json!([{"label": "S", "body": {"aura": {"from": 1}}}])),
            "sizes size-measurement-unknown"
        );
    }

    #[test]
    fn a_second_dimension_that_goes_back_is_told() {
        let mut chart = chart(json!([bust("W32", 820, 880)]));
        chart.second_sizes = ["L34", "L32"].map(str::to_owned).into();
        let inside_leg = |mm| [("inside_leg".to_owned(), Measurement { from: mm, to: None })].into();
        chart.second_body = [("L32".to_owned(), inside_leg(810)), ("L34".to_owned(), inside_leg(860))].into();
        let told: Vec<String> =
            chart.oddities().iter().map(|f| format!("{} {}", f.field, f.message.key)).collect();
        assert_eq!(told, ["second_body.L32.inside_leg size-steps-back"]);
    }

    proptest! {
        #[test]
        fn no_chart_breaks_the_checks(rows in proptest::collection::vec(("\\PC{0,8}", any::<u32>(), proptest::option::of(any::<u32>()), "\\PC{0,6}"), 0..12)) {
            let sizes: Vec<_> = rows
                .iter()
                .map(|(label, from, to, other)| json!({
                    "label": label, "body": {"bust": {"from": from, "to": to.map(|to| to.max(*from))}},
                    "conversions": {"DE": [other]},
                }))
                .collect();
            let chart = chart(sizes.into());
            prop_assert!(chart.oddities().len() <= rows.len() * 2);
        }
    }
}
