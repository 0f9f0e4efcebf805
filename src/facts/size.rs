//! Sizes: systems, measurements, and the starting tables of conversions.
//!
//! There is no true conversion: published charts contradict each other. These tables are what a brand's own size chart
//! starts from, never truth. A conversion is a relation between rows of a table and may be one to many: two rows may
//! hold the same value of a system.

use super::table::{entries, fact, read};
use super::{DepartmentCode, Fact, Known};
use serde::Deserialize;
use std::sync::LazyLock;

/// A measurement of a body or of a garment.
#[derive(Debug, Deserialize)]
pub struct Measurement {
    /// `waist`, `g_chest_width`.
    pub code: &'static str,
    /// `body`, `garment` or `context`.
    pub kind: &'static str,
    /// The unit in which it is held: `mm`, or `kg` for the weight of a body.
    pub unit: &'static str,
    /// The schema.org term, such as `BodyMeasurementWaist`; empty if there is none.
    pub schema_org: &'static str,
}
fact!(Measurement, "measurements.csv");

/// A size system: what the numbers on a label mean.
#[derive(Debug, Deserialize)]
pub struct SizeSystem {
    /// `DE`, `INT`, `EU_SHOE`, `W_INCH`.
    pub code: &'static str,
    /// The short head of its column, the same in every language (`DE`); empty if only its name says it.
    pub label: &'static str,
    /// `apparel`, `footwear`, `denim`, `shirt`, `kids`, `lingerie` or `accessories`.
    pub kind: &'static str,
    /// The value of Google's `size_system`; empty if Google has none.
    pub google: &'static str,
    /// The member of schema.org's `WearableSizeSystemEnumeration`; empty if there is none.
    pub schema_org: &'static str,
}
fact!(SizeSystem, "size_systems.csv");

/// A starting table of sizes.
#[derive(Debug, Deserialize)]
pub struct SizeTable {
    /// `women_apparel`.
    pub code: &'static str,
    departments: &'static str,
}
fact!(SizeTable, "size_tables.csv");

/// In which systems the shoppers of a country read sizes.
#[derive(Debug, Deserialize)]
pub struct SizeMarket {
    country: &'static str,
    apparel: &'static str,
    footwear_women: &'static str,
    footwear_men: &'static str,
}

impl SizeMarket {
    /// The system of a country for things that are labelled in a system of this kind (`apparel`, `footwear`); `None` where we
    /// know of none.
    pub fn system(country: &str, kind: &str, department: Option<&str>) -> Option<&'static str> {
        static ROWS: LazyLock<Vec<SizeMarket>> =
            LazyLock::new(|| read(include_str!("../../assets/facts/size_markets.csv")));
        let row = ROWS.iter().find(|row| row.country == country)?;
        let system = match (kind, department) {
            ("apparel", _) => row.apparel,
            ("footwear", Some("men" | "boys")) => row.footwear_men,
            ("footwear", _) => row.footwear_women,
            _ => "",
        };
        Some(system).filter(|system| !system.is_empty())
    }
}

/// A measurement that is known.
pub type MeasurementCode = Known<Measurement>;
/// A size system that is known.
pub type SizeSystemCode = Known<SizeSystem>;
/// A starting table that is known.
pub type SizeTableCode = Known<SizeTable>;

/// One size in one system, in a row of a starting table. Rows are counted from 1, small to large.
#[derive(Debug, Deserialize)]
pub struct SizeCell {
    /// The starting table.
    pub table: SizeTableCode,
    /// The row: cells of one row convert into each other.
    pub row: u16,
    /// The system.
    pub system: SizeSystemCode,
    /// The size as the label writes it: `36`, `S`, `160/84A`, `6 3/4`.
    pub value: &'static str,
}

/// The body that a row of a starting table is for.
#[derive(Debug, Deserialize)]
pub struct SizeBody {
    /// The starting table.
    pub table: SizeTableCode,
    /// The row.
    pub row: u16,
    /// What is measured.
    pub measurement: MeasurementCode,
    /// From, in millimetres.
    pub from_mm: u32,
    /// To, in millimetres; the same as `from_mm` if the table states one figure.
    pub to_mm: u32,
}

static CELLS: LazyLock<Vec<SizeCell>> =
    LazyLock::new(|| read(include_str!("../../assets/facts/size_conversions.csv")));
static BODIES: LazyLock<Vec<SizeBody>> =
    LazyLock::new(|| read(include_str!("../../assets/facts/size_bodies.csv")));

impl SizeTable {
    /// The departments that it is meant for; none if for all.
    pub fn departments(&self) -> impl Iterator<Item = DepartmentCode> {
        entries(self.departments).map(DepartmentCode::of)
    }

    /// Its cells, row by row.
    pub fn cells(&'static self) -> impl Iterator<Item = &'static SizeCell> {
        CELLS.iter().filter(|cell| cell.table.code == self.code)
    }

    /// The bodies of its rows.
    pub fn bodies(&'static self) -> impl Iterator<Item = &'static SizeBody> {
        BODIES.iter().filter(|body| body.table.code == self.code)
    }

    /// What a size of one system may be in another: none, one or several, small to large.
    pub fn convert(
        &'static self,
        value: &str,
        from: SizeSystemCode,
        to: SizeSystemCode,
    ) -> Vec<&'static str> {
        let rows: Vec<u16> = self
            .cells()
            .filter(|cell| cell.system == from && cell.value == value)
            .map(|cell| cell.row)
            .collect();
        let mut values: Vec<&str> = Vec::new();
        for cell in self.cells().filter(|cell| cell.system == to && rows.contains(&cell.row)) {
            if !values.contains(&cell.value) {
                values.push(cell.value);
            }
        }
        values
    }
}

/// Every measurement.
pub fn measurements() -> &'static [Measurement] {
    Measurement::table().rows()
}

/// Every size system.
pub fn size_systems() -> &'static [SizeSystem] {
    SizeSystem::table().rows()
}

/// Every starting table.
pub fn size_tables() -> &'static [SizeTable] {
    SizeTable::table().rows()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_size_may_be_several_in_another_system() {
        let table = SizeTableCode::of("women_apparel").fact();
        let (int, de, fr) = (SizeSystemCode::of("INT"), SizeSystemCode::of("DE"), SizeSystemCode::of("FR"));
        assert_eq!(table.convert("36", de, fr), ["38"]);
        assert_eq!(table.convert("M", int, de), ["40", "42"]);
        assert!(table.convert("M", de, fr).is_empty());
    }

    #[test]
    fn every_table_has_rows_and_every_row_a_body_that_is_one() {
        for table in size_tables() {
            assert!(table.cells().next().is_some() || table.bodies().next().is_some(), "{}", table.code);
            for body in table.bodies() {
                assert!(body.from_mm <= body.to_mm, "{} row {}", table.code, body.row);
            }
            assert!(table.departments().count() < 3);
        }
    }

    #[test]
    fn a_country_reads_sizes_in_its_own_system() {
        assert_eq!(SizeMarket::system("FR", "apparel", Some("women")), Some("FR"));
        assert_eq!(SizeMarket::system("US", "footwear", Some("men")), Some("US_SHOE_MEN"));
        assert_eq!(SizeMarket::system("AE", "apparel", None), None);
        let countries = include_str!("../../assets/facts/size_markets.csv").lines().skip(1);
        for country in countries.filter_map(|line| line.split(',').next()) {
            for (kind, department) in [("apparel", None), ("footwear", Some("men")), ("footwear", None)] {
                let system = SizeMarket::system(country, kind, department);
                assert!(system.is_none_or(|code| SizeSystemCode::of(code).kind == kind), "{country} {kind}");
            }
        }
    }
}
