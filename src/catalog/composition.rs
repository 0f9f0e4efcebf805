//! What a garment is made of: components, each of fibres with shares that sum to 100, or of materials without shares.
//! Down and feathers are no fibres and have shares all the same: they stand among the fibres of a filling.
//!
//! Sources: Regulation (EU) 1007/2011 Art. 5 (names), 9 (shares), 11 (components), 12 (parts of animal origin);
//! Directive 94/11/EC for the parts of shoes.

use super::share::Share;
use crate::changes::{kind::Kind, record::Link};
use crate::error::Invalid;
use crate::facts::{ComponentCode, FibreCode, MaterialCode};
use crate::kernel::message::Message;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeSet, HashSet};

/// Wool that was never in a finished product before (1007/2011 Art. 8).
const VIRGIN_WOOL: &str = "virgin_wool";
/// What may be called wool.
const WOOLS: [&str; 2] = ["wool", VIRGIN_WOOL];

/// A fibre and how much of it there is.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FibreShare {
    /// The fibre's code, such as `cotton`; `down` and `feather` in a filling.
    pub fibre: String,
    /// Its share of the component's weight.
    pub share: Share,
    /// What stands beside the legal name: `recycled`, `organic`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub qualifiers: Vec<String>,
    /// The certificate that backs the qualifiers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub certificate: Option<String>,
}

/// A part of the garment and what it is made of.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Component {
    /// The part's code: `shell`, `lining`, `upper`, `outer_sole` …
    pub component: String,
    /// How much of the product's weight it is, if that is known: a part that is no main lining and lighter than 30 % may be
    /// left out of a label in the European Union (1007/2011 Art. 11(2)).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub weight_share: Option<Share>,
    /// If it is textile: its fibres. Their shares sum to 100.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub fibres: Vec<FibreShare>,
    /// If it is not: its materials, without shares.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub materials: Vec<String>,
}

/// What a garment is made of. Empty means: said to have none.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(transparent)]
pub struct Composition(pub Vec<Component>);

impl FibreShare {
    /// Whether it is down or feathers.
    pub fn is_plumage(&self) -> bool {
        FibreCode::find(&self.fibre).is_some_and(|fibre| fibre.is_plumage())
    }
}

impl Component {
    /// Whether it has textile fibres: down and feathers are none.
    pub fn is_textile(&self) -> bool {
        self.fibres.iter().any(|part| !part.is_plumage())
    }

    /// Whether it has down or feathers with their shares.
    pub fn has_plumage(&self) -> bool {
        self.fibres.iter().any(FibreShare::is_plumage)
    }

    /// The sum of its shares, in hundredths of a percent.
    pub fn total(&self) -> u32 {
        self.fibres.iter().map(|f| f.share.hundredths()).sum()
    }

    /// Its fibres as the law wants them printed: in descending order of their shares (1007/2011 Art. 9(1)), with
    /// `other_fibres` last.
    pub fn in_legal_order(&self) -> Vec<&FibreShare> {
        let mut fibres: Vec<&FibreShare> = self.fibres.iter().collect();
        fibres.sort_by_key(|f| (f.fibre == "other_fibres", std::cmp::Reverse(f.share)));
        fibres
    }

    /// How much of it these fibres are, in hundredths of a percent.
    fn share_of(&self, counts: impl Fn(&str) -> bool) -> u32 {
        let counted = self.fibres.iter().filter(|part| counts(&part.fibre));
        counted.map(|part| part.share.hundredths()).sum()
    }

    /// Whether it is a part that only shoes have.
    pub fn is_of_a_shoe(&self) -> bool {
        ComponentCode::find(&self.component).is_some_and(|code| code.fact().scope == "footwear")
    }

    /// What it counts as on a shoe label (Directive 94/11/EC), each class once: `textile`, `leather`.
    pub fn shoe_classes(&self) -> BTreeSet<&'static str> {
        let materials = self.materials.iter().filter_map(|code| MaterialCode::find(code));
        let textile = self.is_textile().then_some("textile");
        let plumage = self.has_plumage().then_some("other");
        let given = textile.into_iter().chain(plumage);
        given.chain(materials.map(|material| material.fact().footwear_class)).collect()
    }

    /// Whether a label in the European Union may leave it out (1007/2011 Art. 11(2)): textile, lighter than 30 % of the
    /// product, and no lining. The first component and one whose weight nobody stated always stand there.
    fn may_be_omitted(&self) -> bool {
        let is_light = self.weight_share.is_some_and(|share| share.hundredths() < 3_000);
        is_light && self.is_textile() && !matches!(self.component.as_str(), "shell" | "lining")
    }

    /// Its fibres that stand beside others. Virgin wool is wool: together they are pure wool, though not pure virgin wool.
    fn mixed_fibres(&self) -> BTreeSet<&str> {
        let (wools, others) = self.wools_and_others();
        match (wools.len(), others.len()) {
            (0 | 1, 0) | (0, 1) => BTreeSet::new(),
            (_, 0) => [VIRGIN_WOOL].into(),
            (0, _) => others,
            _ => others.into_iter().chain(WOOLS).collect(),
        }
    }

    /// Its fibres that stand alone: one, or wool where all is wool.
    fn pure_fibres(&self) -> BTreeSet<&str> {
        let (wools, others) = self.wools_and_others();
        match (wools.len(), others.len()) {
            (0, 1) => others,
            (1, 0) => wools.into_iter().chain(["wool"]).collect(),
            (2, 0) => ["wool"].into(),
            _ => BTreeSet::new(),
        }
    }

    fn wools_and_others(&self) -> (BTreeSet<&str>, BTreeSet<&str>) {
        let fibres = self.fibres.iter().map(|part| part.fibre.as_str());
        fibres.partition(|fibre| WOOLS.contains(fibre))
    }

    fn check(&self, at: &str, invalid: &mut Invalid) {
        if ComponentCode::find(&self.component).is_none() {
            invalid.push(
                Invalid::at(format!("{at}.component"), Message::new("component-unknown"))
                    .value(&self.component),
            );
        }
        match (self.fibres.is_empty(), self.materials.is_empty()) {
            (false, true) => self.check_fibres(at, invalid),
            (true, false) => self.check_materials(at, invalid),
            _ => invalid
                .push(Invalid::at(at, Message::new("component-fibres-or-materials")).value(&self.component)),
        }
    }

    fn check_fibres(&self, at: &str, invalid: &mut Invalid) {
        let mut seen = HashSet::new();
        for (i, part) in self.fibres.iter().enumerate() {
            let at = format!("{at}.fibres[{i}]");
            if FibreCode::find(&part.fibre).is_none() {
                invalid.push(
                    Invalid::at(format!("{at}.fibre"), Message::new("fibre-unknown")).value(&part.fibre),
                );
            }
            let mut key: Vec<&str> = part.qualifiers.iter().map(String::as_str).collect();
            key.sort_unstable();
            if !seen.insert((part.fibre.as_str(), key)) {
                invalid
                    .push(Invalid::at(format!("{at}.fibre"), Message::new("fibre-twice")).value(&part.fibre));
            }
            if part.fibre == VIRGIN_WOOL && part.qualifiers.iter().any(|claim| claim == "recycled") {
                let message = Message::new("fibre-virgin-and-recycled");
                invalid.push(Invalid::at(format!("{at}.qualifiers"), message).value(&part.fibre));
            }
            if part.share.hundredths() == 0 {
                invalid
                    .push(Invalid::at(format!("{at}.share"), Message::new("share-zero")).value(part.share));
            }
        }
        if self.total() != Share::WHOLE.hundredths() {
            let total = f64::from(self.total()) / 100.0;
            let message = Message::new("composition-sum").with("total", total);
            invalid.push(Invalid::at(format!("{at}.fibres"), message).value(format!("{total} %")));
        }
    }

    fn check_materials(&self, at: &str, invalid: &mut Invalid) {
        for (i, material) in
            self.materials.iter().enumerate().filter(|(_, code)| MaterialCode::find(code).is_none())
        {
            invalid.push(
                Invalid::at(format!("{at}.materials[{i}]"), Message::new("material-unknown")).value(material),
            );
        }
    }
}

impl Composition {
    /// Whether it has parts of animal origin that are not textile: leather, fur, horn, down … (1007/2011 Art. 12).
    pub fn has_animal_parts(&self) -> bool {
        let mut materials = self.0.iter().flat_map(|component| &component.materials);
        let is_animal = |code: &String| MaterialCode::find(code).is_some_and(|code| code.fact().is_animal);
        materials.any(is_animal) || self.0.iter().any(Component::has_plumage)
    }

    /// Whether it is of a shoe: it names a part that only shoes have.
    pub fn is_of_a_shoe(&self) -> bool {
        self.0.iter().any(Component::is_of_a_shoe)
    }

    /// Whether it is of a textile product: it has textile fibres, and the parts without any are not known to weigh more
    /// than a fifth of it (1007/2011 Art. 2).
    pub fn is_textile(&self) -> bool {
        let others = self.0.iter().filter(|part| !part.is_textile()).filter_map(|part| part.weight_share);
        self.0.iter().any(Component::is_textile) && others.map(Share::hundredths).sum::<u32>() <= 2_000
    }

    /// How much of it is synthetic, in hundredths of a percent; see [`Composition::share_of`].
    pub fn synthetic_share(&self) -> u32 {
        self.share_of(|code| FibreCode::find(code).is_some_and(|fibre| fibre.is_synthetic()))
    }

    /// How much of its textile weight these fibres are, in hundredths of a percent. Where a textile component does not
    /// state its weight, it is their largest share in any component: what has to be told is rather told too early.
    pub fn share_of(&self, counts: impl Fn(&str) -> bool) -> u32 {
        let textile = || self.0.iter().filter(|component| component.is_textile());
        let weigh = |part: &Component| part.weight_share.map(Share::hundredths).map(u64::from);
        let weighed = |part: &Component| Some((weigh(part)?, u64::from(part.share_of(&counts))));
        let parts: Option<Vec<(u64, u64)>> = textile().map(weighed).collect();
        let parts = parts.unwrap_or_default();
        match parts.iter().map(|(weight, _)| weight).sum::<u64>() {
            0 => textile().map(|part| part.share_of(&counts)).max().unwrap_or_default(),
            whole => {
                let counted: u64 = parts.iter().map(|(weight, share)| weight * share).sum();
                u32::try_from(counted.div_ceil(whole)).unwrap_or(Share::WHOLE.hundredths())
            }
        }
    }

    /// The fibres that stand beside others in a component: no text may call one of them pure (1007/2011 Art. 7).
    pub fn mixed_fibres(&self) -> BTreeSet<&str> {
        self.0.iter().flat_map(Component::mixed_fibres).collect()
    }

    /// The fibres that stand alone in a component, as `lining/cotton`: a text may call them pure where it speaks of that part.
    pub fn pure_parts(&self) -> impl Iterator<Item = String> + '_ {
        let parts =
            self.0.iter().flat_map(|part| part.pure_fibres().into_iter().map(move |fibre| (part, fibre)));
        parts.map(|(part, fibre)| format!("{}/{fibre}", part.component))
    }

    /// Every fibre of every component, each once, by first appearance.
    pub fn fibres(&self) -> Vec<&str> {
        let mut seen = HashSet::new();
        let parts = self.0.iter().flat_map(|component| &component.fibres);
        parts.map(|part| part.fibre.as_str()).filter(|fibre| seen.insert(*fibre)).collect()
    }

    /// Every material of every component, each once.
    pub fn materials(&self) -> Vec<&str> {
        let mut seen = HashSet::new();
        let materials = self.0.iter().flat_map(|component| &component.materials);
        materials.map(String::as_str).filter(|material| seen.insert(*material)).collect()
    }

    /// The components that a label in the European Union may leave out (1007/2011 Art. 11(2)); never all of them.
    pub fn omissible(&self) -> impl Iterator<Item = &Component> {
        self.0.iter().skip(1).filter(|component| component.may_be_omitted())
    }

    /// What is wrong with it, part by part.
    pub fn check(&self) -> Result<(), Invalid> {
        let mut invalid = Invalid::default();
        let mut seen = HashSet::new();
        for (i, component) in self.0.iter().enumerate() {
            let at = format!("composition[{i}]");
            if !seen.insert(&component.component) {
                invalid.push(Invalid::at(&at, Message::new("component-twice")).value(&component.component));
            }
            component.check(&at, &mut invalid);
        }
        let total: u32 = self.0.iter().filter_map(|part| part.weight_share).map(Share::hundredths).sum();
        if total > Share::WHOLE.hundredths() {
            let total = f64::from(total) / 100.0;
            let message = Message::new("composition-weight").with("total", total);
            invalid.push(Invalid::at("composition", message).value(format!("{total} %")));
        }
        invalid.verdict()
    }

    /// The certificates that it names.
    pub fn links(&self) -> Vec<Link> {
        let mut links = Vec::new();
        for (i, component) in self.0.iter().enumerate() {
            for (j, part) in component.fibres.iter().enumerate() {
                let field = format!("composition[{i}].fibres[{j}].certificate");
                links.extend(Link::to(field, Kind::Certificate, part.certificate.as_deref()));
            }
        }
        links
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::composition_text;
    use serde_json::json;

    #[test]
    fn a_composition_is_refused_by_part_and_reason() {
        for (given, expected) in [
            (
                json!([{"component": "shell", "fibres": [{"fibre": "cotton", "share": 95}, {"fibre": "elastane", "share": 5}]}]),
                "",
            ),
            (
                json!([{"component": "shell", "fibres": [{"fibre": "cotton", "share": 95}]}]),
                "composition[0].fibres composition-sum",
            ),
            (
                json!([{"component": "shell", "fibres": [{"fibre": "coton", "share": 100}]}]),
                "composition[0].fibres[0].fibre fibre-unknown",
            ),
            (
                json!([{"component": "sole", "materials": ["rubber"]}]),
                "composition[0].component component-unknown",
            ),
            (json!([{"component": "upper", "materials": ["leather"]}]), ""),
            (
                json!([{"component": "shell", "fibres": [{"fibre": "virgin_wool", "share": 100, "qualifiers": ["recycled"]}]}]),
                "composition[0].fibres[0].qualifiers fibre-virgin-and-recycled",
            ),
            (json!([{"component": "shell"}]), "composition[0] component-fibres-or-materials"),
            (json!([]), ""),
        ] {
            let composition: Composition = serde_json::from_value(given.clone()).unwrap();
            let found = composition.check().err().unwrap_or_default();
            let found: Vec<String> =
                found.fields.iter().map(|f| format!("{} {}", f.field, f.message.key)).collect();
            assert_eq!(found.join(", "), expected, "{given}");
        }
    }

    #[test]
    fn leather_is_of_animal_origin_and_fibres_are_printed_in_descending_order() {
        let composition: Composition = serde_json::from_value(json!([
            {"component": "shell", "fibres": [{"fibre": "elastane", "share": 5}, {"fibre": "cotton", "share": 95}]},
            {"component": "trim", "materials": ["leather"]},
        ]))
        .unwrap();
        assert!(composition.has_animal_parts());
        let order: Vec<&str> = composition.0[0].in_legal_order().iter().map(|f| f.fibre.as_str()).collect();
        assert_eq!(order, ["cotton", "elastane"]);
    }

    fn typed(text: &str) -> Composition {
        composition_text::read(&crate::words::Words::load().unwrap(), text, None).unwrap()
    }

    #[test]
    fn a_share_is_weighed_and_without_weights_the_largest_of_any_part() {
        for (text, expected) in [
            ("60 polyester 40 cotton", 6_000),
            ("shell: 100 cotton; lining: 100 polyester", 10_000),
            ("lining: 100 polyester; shell: 100 cotton", 10_000),
            ("shell (70): 100 cotton; lining (30): 100 polyester", 3_000),
            ("shell (45): 100 cotton; lining (45): 100 polyester; trim (10): brass", 5_000),
            ("shell (70): 100 cotton; lining: 100 polyester", 10_000),
            ("shell: 60 polyester [recycled] 40 polyester", 10_000),
            ("shell: leather", 0),
        ] {
            assert_eq!(typed(text).synthetic_share(), expected, "{text}");
        }
    }

    #[test]
    fn a_fibre_is_mixed_where_it_stands_beside_another() {
        for (text, expected) in [
            ("100 cotton", ""),
            ("60 cotton [organic] 40 cotton", ""),
            ("shell: 100 cotton; lining: 100 viscose", ""),
            ("shell: 100 cotton; rib: 95 cotton 5 elastane", "cotton elastane"),
            ("shell: 80 wool 20 polyamide; lining: 100 cotton", "polyamide virgin_wool wool"),
            ("60 virgin_wool 40 wool", "virgin_wool"),
        ] {
            let composition = typed(text);
            let mixed: Vec<&str> = composition.mixed_fibres().into_iter().collect();
            assert_eq!(mixed.join(" "), expected, "{text}");
        }
    }

    #[test]
    fn a_fibre_is_pure_in_the_part_where_it_stands_alone() {
        for (text, expected) in [
            ("shell: 60 cotton 40 linen; lining: 100 cotton", "lining/cotton"),
            ("shell: 80 wool 20 silk; lining: 100 virgin_wool", "lining/virgin_wool lining/wool"),
            ("60 virgin_wool 40 wool", "shell/wool"),
            ("shell: 60 cotton [organic] 40 cotton; trim: leather", "shell/cotton"),
        ] {
            assert_eq!(typed(text).pure_parts().collect::<Vec<_>>().join(" "), expected, "{text}");
        }
    }

    #[test]
    fn down_has_shares_and_is_no_textile() {
        let parka = typed("shell: 60 polyester 40 cotton; filling: 90 down 10 feather");
        assert_eq!((parka.check(), parka.0[1].total()), (Ok(()), 10_000));
        assert!(parka.has_animal_parts() && parka.is_textile() && !parka.0[1].is_textile());
        assert_eq!(parka.synthetic_share(), 6_000, "the filling is no textile weight");
        assert!(!typed("filling: 90 down 10 feather").is_textile());
        assert_eq!(typed("filling: 60 down 40 polyester").synthetic_share(), 4_000);
    }

    #[test]
    fn what_is_known_to_be_mostly_something_else_is_no_textile_product() {
        for (text, expected) in [
            ("100 cotton", true),
            ("shell: 100 cotton; trim: leather", true),
            ("shell (79): 100 cotton; trim (21): leather", false),
            ("shell (80): 100 cotton; trim (20): leather", true),
            ("shell: leather", false),
        ] {
            assert_eq!(typed(text).is_textile(), expected, "{text}");
        }
    }
}
