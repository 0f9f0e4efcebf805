//! The small vocabularies of a record: departments, seasons, roles of pictures, units, certificates.

use super::table::fact;
use super::{Fact, Known};
use serde::Deserialize;

/// For whom a style is made. Neither Google's nor Shopify's tree says it: they have gender and age beside it.
#[derive(Debug, Deserialize)]
pub struct Department {
    /// `women`, `men`, `girls`, `boys`, `unisex` or `baby`.
    pub code: &'static str,
    /// Google's `gender`: `female`, `male` or `unisex`.
    pub google_gender: &'static str,
    /// Google's `age_group`: `adult`, `kids` or `infant`.
    pub google_age_group: &'static str,
}
fact!(Department, "departments.csv");

/// A season.
#[derive(Debug, Deserialize)]
pub struct Season {
    /// `spring_summer`.
    pub code: &'static str,
    /// The month in which it usually reaches the shops, 1 to 12: seasons of a year sort by it.
    pub month: u8,
}
fact!(Season, "seasons.csv");

/// What a picture shows.
#[derive(Debug, Deserialize)]
pub struct ImageRole {
    /// `front`, `on_model`, `swatch`.
    pub code: &'static str,
    /// Whether it is one of a product's ten; swatches and social images are not.
    pub in_gallery: bool,
}
fact!(ImageRole, "image_roles.csv");

/// How a reviewer says that it fits.
#[derive(Debug, Deserialize)]
pub struct ReviewFit {
    /// `small`, `true_to_size` or `large`.
    pub code: &'static str,
    /// -1 small, 0 true, 1 large: the mean says how a style runs.
    pub leaning: i8,
}
fact!(ReviewFit, "review_fits.csv");

/// A unit behind a number.
#[derive(Debug, Deserialize)]
pub struct Unit {
    /// `cm`, `g_m2`.
    pub code: &'static str,
    /// `mass`, `length`, `volume`, `area_density`, `linear_density`, `fill_power` or `count`.
    pub dimension: &'static str,
    /// How many of the SI unit of its dimension it is (kilogram, metre, cubic metre, kg/m², kg/m).
    pub factor: f64,
}
fact!(Unit, "units.csv");

impl Unit {
    /// A figure of this unit in another of the same dimension.
    pub fn convert(&self, figure: f64, to: &Unit) -> Option<f64> {
        (self.dimension == to.dimension).then(|| figure * self.factor / to.factor)
    }
}

/// A scheme that certifies. Its name is a trademark of its owner.
#[derive(Debug, Deserialize)]
pub struct CertificateScheme {
    /// `gots`, `grs`.
    pub code: &'static str,
    /// What it is about: `fibre`, `substances`, `production`, `animal_welfare`, `social`, `forest`, `product`, `brand`, `company`.
    pub about: &'static str,
    pub(super) qualifier: &'static str,
}
fact!(CertificateScheme, "certificates.csv");

/// A department that is known.
pub type DepartmentCode = Known<Department>;
/// A season that is known.
pub type SeasonCode = Known<Season>;
/// A role of a picture that is known.
pub type ImageRoleCode = Known<ImageRole>;
/// A reviewer's word on fit that is known.
pub type ReviewFitCode = Known<ReviewFit>;
/// A unit that is known.
pub type UnitCode = Known<Unit>;
/// A scheme of certificates that is known.
pub type CertificateSchemeCode = Known<CertificateScheme>;

/// Every department.
pub fn departments() -> &'static [Department] {
    Department::table().rows()
}

/// Every season.
pub fn seasons() -> &'static [Season] {
    Season::table().rows()
}

/// Every role of a picture, in the order in which a gallery shows them.
pub fn image_roles() -> &'static [ImageRole] {
    ImageRole::table().rows()
}

/// Every unit.
pub fn units() -> &'static [Unit] {
    Unit::table().rows()
}

/// Every scheme of certificates.
pub fn certificate_schemes() -> &'static [CertificateScheme] {
    CertificateScheme::table().rows()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn units_convert_within_their_dimension() {
        let unit = |code| UnitCode::of(code).fact();
        let inches = unit("cm").convert(84.0, unit("in")).unwrap();
        assert!((inches - 33.07).abs() < 0.01, "{inches}");
        let grams = unit("oz_yd2").convert(5.0, unit("g_m2")).unwrap();
        assert!((grams - 169.5).abs() < 0.1, "{grams}");
        assert_eq!(unit("kg").convert(1.0, unit("m")), None);
    }

    #[test]
    fn a_swatch_is_not_among_the_ten() {
        let outside: Vec<_> =
            image_roles().iter().filter(|role| !role.in_gallery).map(|role| role.code).collect();
        assert_eq!(outside, ["swatch", "social"]);
    }
}
