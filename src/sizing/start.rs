//! A chart to start from: one of the tables that the trade uses, in the system of the brand's labels.

use super::chart::{Confidence, Measurement, Provenance, Size, SizeChart};
use crate::facts::{SizeSystemCode, SizeTableCode};
use crate::kernel::localised::Localised;
use std::collections::BTreeMap;

impl SizeChart {
    /// A table as a chart whose labels are of a system; none if the table says nothing in it.
    ///
    /// Rows that the system calls alike are one size: its body is their span, its conversions are all of theirs.
    pub fn starting_from(table: SizeTableCode, system: SizeSystemCode, name: Localised) -> Option<SizeChart> {
        let mut rows: BTreeMap<u16, &str> = BTreeMap::new();
        for cell in table.fact().cells().filter(|cell| cell.system == system) {
            rows.entry(cell.row).or_insert(cell.value);
        }
        let mut sizes: Vec<Size> = Vec::new();
        for (row, label) in &rows {
            let at = sizes.iter().position(|size| size.label == *label).unwrap_or_else(|| {
                let label = (*label).to_owned();
                sizes.push(Size {
                    label,
                    age: None,
                    body: BTreeMap::new(),
                    garment: BTreeMap::new(),
                    conversions: BTreeMap::new(),
                });
                sizes.len() - 1
            });
            add_row(&mut sizes[at], table, system, *row);
        }
        let source = "A usual table of the trade; published ones contradict each other.";
        let of = |system: &String| {
            (system.clone(), Provenance { source: source.to_owned(), confidence: Confidence::Low })
        };
        let provenance = sizes.iter().flat_map(|size| size.conversions.keys()).map(of).collect();
        (!sizes.is_empty()).then(|| SizeChart {
            code: format!("{}-{}", table.as_str(), system.as_str()).to_lowercase().replace('_', "-"),
            name,
            system: system.as_str().to_owned(),
            group: None,
            sizes,
            second_dimension: None,
            second_sizes: Vec::new(),
            second_body: BTreeMap::new(),
            how_to_measure: Localised::default(),
            source: Some(source.to_owned()),
            provenance,
        })
    }
}

fn add_row(size: &mut Size, table: SizeTableCode, system: SizeSystemCode, row: u16) {
    for cell in table.fact().cells().filter(|cell| cell.row == row && cell.system != system) {
        let values = size.conversions.entry(cell.system.as_str().to_owned()).or_default();
        if !values.iter().any(|value| value == cell.value) {
            values.push(cell.value.to_owned());
        }
    }
    for body in table.fact().bodies().filter(|body| body.row == row) {
        let (from, to) = (body.from_mm, body.to_mm);
        let span = size.body.entry(body.measurement.as_str().to_owned());
        let span = span.or_insert(Measurement { from, to: Some(to) });
        *span = Measurement { from: span.from.min(from), to: span.to.max(Some(to)) };
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::changes::record::Plain;

    fn chart(table: &'static str, system: &'static str) -> SizeChart {
        SizeChart::starting_from(SizeTableCode::of(table), SizeSystemCode::of(system), Localised::default())
            .unwrap()
    }

    #[test]
    fn a_letter_stands_for_several_numbers_and_a_number_for_one_letter() {
        let letters = chart("women_apparel", "INT");
        assert_eq!(letters.size("M").unwrap().1.conversions["DE"], ["40", "42"]);
        let numbers = chart("women_apparel", "DE");
        assert_eq!(numbers.size("40").unwrap().1.conversions["INT"], ["M"]);
        assert_eq!(numbers.size("36").unwrap().1.conversions["FR"], ["38"]);
    }

    #[test]
    fn every_table_makes_good_charts_and_what_they_convert_to_converts_back() {
        let mut made = 0;
        for table in SizeTableCode::all() {
            for system in SizeSystemCode::all() {
                let Some(chart) = SizeChart::starting_from(table, system, Localised::default()) else {
                    continue;
                };
                made += 1;
                assert_eq!(chart.check(), Ok(()), "{table} {system}");
                for (size, (other, values)) in
                    chart.sizes.iter().flat_map(|s| s.conversions.iter().map(move |c| (s, c)))
                {
                    let to = SizeSystemCode::find(other).unwrap();
                    for value in values {
                        let back = table.fact().convert(value, to, system);
                        assert!(
                            back.contains(&size.label.as_str()),
                            "{table}: {system} {} {other} {value}",
                            size.label
                        );
                    }
                }
            }
        }
        assert!(made > 50, "{made}");
    }
}
