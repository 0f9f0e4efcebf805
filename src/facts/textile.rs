//! What a thing is made of: fibres, other materials, the parts that have a composition, and what law wants said.

use super::table::{entries, fact, read};
use super::{CertificateScheme, Fact, Known};
use crate::kernel::fold::fold;
use serde::Deserialize;
use std::{collections::HashSet, sync::LazyLock};

/// A textile fibre. Its legal name per language is a word; brand names are never fibre names.
#[derive(Debug, Deserialize)]
pub struct Fibre {
    /// `cotton`.
    pub code: &'static str,
    /// Its number in Annex I of Regulation (EU) 1007/2011; empty for `other_fibres`, `A-III` for virgin wool (Annex III).
    pub annex_no: &'static str,
    /// `animal`, `vegetable`, `manmade`, `other`, `plumage` (down and feathers: no fibres, but they have shares) or `statement`.
    pub group: &'static str,
    /// The abbreviation of trade documents (`CO`), which consumers must not see (Art. 16(1)); empty if there is none.
    pub abbreviation: &'static str,
    /// The generic name in the United States (16 CFR 303.7); empty if there is none.
    pub us_label_name: &'static str,
    /// What a merchandiser should know of it, in English.
    pub note: &'static str,
}
fact!(Fibre, "fibres.csv");

impl Fibre {
    /// Whether it counts as synthetic where micro-plastics are declared (made by people, and not from cellulose or protein).
    pub fn is_synthetic(&self) -> bool {
        const NATURAL_POLYMER: [&str; 8] =
            ["acetate", "alginate", "cupro", "modal", "protein", "triacetate", "viscose", "lyocell"];
        self.group == "manmade" && self.code != "glass_fibre" && !NATURAL_POLYMER.contains(&self.code)
    }

    /// Whether it stands for fibres that are not named (Art. 9(2): up to 5 % each, 15 % together).
    pub fn is_other_fibres(&self) -> bool {
        self.group == "statement"
    }

    /// Whether it is down or feathers: they have shares in a filling, and are no textile fibre.
    pub fn is_plumage(&self) -> bool {
        self.group == "plumage"
    }
}

#[derive(Deserialize)]
struct ClothWord {
    word: &'static str,
}

static CLOTH_WORDS: LazyLock<HashSet<String>> = LazyLock::new(|| {
    let rows: Vec<ClothWord> = read(include_str!("../../assets/facts/cloth_words.csv"));
    rows.into_iter().map(|row| fold(row.word)).collect()
});

/// Whether a word beside a fibre says, in any language, only how it is spun, woven or finished: `brushed`, `gekämmte`.
pub fn is_cloth_word(word: &str) -> bool {
    CLOTH_WORDS.contains(&fold(word))
}

/// A part of a garment, shoe or bra that has a composition of its own.
#[derive(Debug, Deserialize)]
pub struct Component {
    /// `shell`, `lining`, `outer_sole`.
    pub code: &'static str,
    /// `garment`, `lingerie` or `footwear`.
    pub scope: &'static str,
}
fact!(Component, "components.csv");

/// A material that is no textile fibre.
#[derive(Debug, Deserialize)]
pub struct Material {
    /// `leather`, `mother_of_pearl`, `rubber`.
    pub code: &'static str,
    /// `leather`, `animal`, `filling`, `synthetic`, `sole`, `metal`, `textile` or `other`.
    pub scope: &'static str,
    /// What it counts as on a shoe label (Directive 94/11/EC): `leather`, `coated_leather`, `textile` or `other`.
    pub footwear_class: &'static str,
    /// Of animal origin: brings the sentence of Art. 12 of Regulation (EU) 1007/2011.
    pub is_animal: bool,
}
fact!(Material, "materials.csv");

/// A sentence that law wants beside a composition.
#[derive(Debug, Deserialize)]
pub struct Statement {
    /// `animal_parts`, `microplastics`.
    pub code: &'static str,
    /// The law it comes from, in English.
    pub basis: &'static str,
}
fact!(Statement, "statements.csv");

/// A claim beside the legal name of a fibre, which needs a certificate.
#[derive(Debug, Deserialize)]
pub struct Qualifier {
    /// `recycled`, `organic`.
    pub code: &'static str,
    /// What it has to be measured by, in English.
    pub basis: &'static str,
}
fact!(Qualifier, "qualifiers.csv");

impl Qualifier {
    /// The schemes whose certificates carry this claim.
    pub fn schemes(&'static self) -> impl Iterator<Item = Known<CertificateScheme>> {
        Known::<CertificateScheme>::all().filter(|scheme| scheme.qualifiers().any(|code| code == self.code))
    }
}

impl CertificateScheme {
    /// The claims beside a fibre that a certificate of this scheme carries.
    pub fn qualifiers(&self) -> impl Iterator<Item = &'static str> {
        entries(self.qualifier)
    }
}

/// A fibre that is known.
pub type FibreCode = Known<Fibre>;
/// A component that is known.
pub type ComponentCode = Known<Component>;
/// A material that is known.
pub type MaterialCode = Known<Material>;
/// A sentence beside a composition that is known.
pub type StatementCode = Known<Statement>;
/// A claim beside a fibre that is known.
pub type QualifierCode = Known<Qualifier>;

/// Every fibre, in the order of the annex.
pub fn fibres() -> &'static [Fibre] {
    Fibre::table().rows()
}

/// The fibre with this code.
pub fn fibre(code: &str) -> Option<&'static Fibre> {
    Fibre::table().find(code)
}

/// Every component.
pub fn components() -> &'static [Component] {
    Component::table().rows()
}

/// Every material that is no textile fibre.
pub fn materials() -> &'static [Material] {
    Material::table().rows()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_annex_is_complete() {
        let numbers: std::collections::BTreeSet<u8> =
            fibres().iter().filter_map(|fibre| fibre.annex_no.parse().ok()).collect();
        assert_eq!(numbers, (1..=50).collect());
        assert_eq!(fibre("elastane").unwrap().us_label_name, "spandex");
    }

    #[test]
    fn an_unknown_fibre_is_refused_by_name() {
        let read: FibreCode = serde_json::from_str("\"cotton\"").unwrap();
        assert_eq!((read.as_str(), read.annex_no), ("cotton", "5"));
        let error = serde_json::from_str::<FibreCode>("\"Baumwolle\"").unwrap_err();
        assert!(error.to_string().starts_with("`Baumwolle` is not a known fibre code"), "{error}");
        assert!(FibreCode::parse("Cotton").is_err());
    }

    #[test]
    fn what_comes_from_an_animal_says_so() {
        for code in ["leather", "fur", "horn", "down", "feather", "bone", "mother_of_pearl"] {
            assert!(MaterialCode::of(code).is_animal, "{code}");
        }
        for code in ["faux_leather", "rubber", "cork", "brass"] {
            assert!(!MaterialCode::of(code).is_animal, "{code}");
        }
    }

    #[test]
    fn synthetics_shed_microplastics_and_cellulose_does_not() {
        for (code, synthetic) in [
            ("polyester", true),
            ("elastane", true),
            ("viscose", false),
            ("cotton", false),
            ("glass_fibre", false),
            ("down", false),
        ] {
            assert_eq!(fibre(code).unwrap().is_synthetic(), synthetic, "{code}");
        }
    }

    #[test]
    fn a_word_of_cloth_is_no_fibre_and_changes_none() {
        assert!(is_cloth_word("Brushed") && is_cloth_word("gekämmte") && is_cloth_word("ring-spun"));
        for word in ["blend", "faux", "recycled", "cotton", "stretch", "mix", "imitation", "vegan"] {
            assert!(!is_cloth_word(word), "{word}");
        }
    }

    #[test]
    fn a_claim_knows_the_certificates_that_carry_it() {
        let schemes: Vec<_> = QualifierCode::of("organic").fact().schemes().map(|s| s.as_str()).collect();
        assert_eq!(schemes, ["gots", "ocs_100", "ocs_blended"]);
    }
}
