//! Care codes: the 43 of ISO 3758, five groups in a fixed order, at most one per subgroup.

use super::table::fact;
use super::{Fact, Known};
use serde::Deserialize;
use std::sync::LazyLock;

/// A care code. Our pictograms are our own; the official drawings are trademarks.
#[derive(Debug, Deserialize)]
pub struct Care {
    /// `wash_30_mild`.
    pub code: &'static str,
    /// 1 wash, 2 bleach, 3 dry, 4 iron, 5 professional care.
    pub order: u8,
    /// `wash`, `bleach`, `dry`, `iron` or `professional`: a code of [`CareGroup`].
    pub group: &'static str,
    /// At most one code of each: `wash`, `bleach`, `tumble`, `natural`, `iron`, `dryclean`, `wetclean`.
    pub subgroup: &'static str,
    /// The edition of ISO 3758 that brought it: 2012 or 2023.
    pub edition: u16,
    /// The Japanese and Chinese standards that have it too.
    pub standards: &'static str,
    /// Dots or words of ASTM D5489; empty if it has none.
    pub astm: &'static str,
    /// What the symbol shows, in English words, for whoever draws it.
    pub drawing: &'static str,
}
fact!(Care, "care.csv");

/// One of the five groups of care.
#[derive(Debug, Deserialize)]
pub struct CareGroup {
    /// `wash`.
    pub code: &'static str,
    /// Its place in the standard's order, from 1.
    pub order: u8,
}
fact!(CareGroup, "care_groups.csv");

/// A phrase beside the symbols: wash separately, dry away from heat.
#[derive(Debug, Deserialize)]
pub struct CarePhrase {
    /// `separately`.
    pub code: &'static str,
}
fact!(CarePhrase, "care_phrases.csv");

/// The strongest treatments that a fibre usually takes.
#[derive(Debug, Deserialize)]
pub struct FibreCare {
    /// The fibre's code.
    pub code: &'static str,
    wash: &'static str,
    bleach: &'static str,
    tumble: &'static str,
    iron: &'static str,
    /// Why, in English; may be empty.
    pub note: &'static str,
}

impl FibreCare {
    /// The limits of a fibre; `None` where we know of none.
    pub fn of_fibre(code: &str) -> Option<&'static FibreCare> {
        static ROWS: LazyLock<Vec<FibreCare>> =
            LazyLock::new(|| super::table::read(include_str!("../../assets/facts/fibre_care.csv")));
        ROWS.iter().find(|row| row.code == code)
    }

    /// The strongest code of a subgroup that it takes; `None` for professional care, where the cloth decides.
    pub fn limit(&self, subgroup: &str) -> Option<&'static str> {
        match subgroup {
            "wash" => Some(self.wash),
            "bleach" => Some(self.bleach),
            "tumble" => Some(self.tumble),
            "iron" => Some(self.iron),
            _ => None,
        }
    }

    /// Every fibre whose limits are known.
    #[cfg(test)]
    fn all() -> impl Iterator<Item = &'static FibreCare> {
        super::fibres().iter().filter_map(|fibre| FibreCare::of_fibre(fibre.code))
    }
}

/// A care code that is known.
pub type CareCode = Known<Care>;
/// A group of care that is known.
pub type CareGroupCode = Known<CareGroup>;
/// A care phrase that is known.
pub type CarePhraseCode = Known<CarePhrase>;

/// Every care code, in the order of the standard.
pub fn care_codes() -> &'static [Care] {
    Care::table().rows()
}

/// Every phrase beside the symbols.
pub fn care_phrases() -> &'static [CarePhrase] {
    CarePhrase::table().rows()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_stands_in_the_order_of_the_standard() {
        assert_eq!(care_codes().len(), 43);
        assert!(care_codes().is_sorted_by_key(|care| care.order));
        for care in care_codes() {
            assert_eq!(CareGroupCode::of(care.group).order, care.order, "{}", care.code);
        }
    }

    #[test]
    fn the_limits_of_fibres_are_codes_of_their_subgroups() {
        assert!(FibreCare::all().count() >= 35);
        for fibre in FibreCare::all() {
            for subgroup in ["wash", "bleach", "tumble", "iron"] {
                let code = CareCode::of(fibre.limit(subgroup).unwrap());
                assert_eq!(code.subgroup, subgroup, "{}", fibre.code);
            }
        }
    }

    #[test]
    fn two_codes_came_with_the_edition_of_2023() {
        let new: Vec<_> =
            care_codes().iter().filter(|care| care.edition == 2023).map(|care| care.code).collect();
        assert_eq!(new, ["wash_hand_30", "iron_low_no_steam"]);
    }
}
