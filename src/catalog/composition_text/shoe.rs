//! The part of a shoe on its label: one of four classes, with the kind in brackets (Directive 94/11/EC Art. 4).

use super::label::Speaker;
use crate::catalog::composition::Component;
use crate::facts::{MaterialCode, Vocabulary};

impl Speaker<'_> {
    /// `Leather (cow leather)`, `Textile (80% cotton, 20% elastane)`, `Other materials (rubber)`.
    pub(super) fn shoe_part(&self, component: &Component) -> String {
        let classes: Vec<String> =
            component.shoe_classes().into_iter().map(|class| self.shoe_class(class, component)).collect();
        self.series(&classes)
    }

    fn shoe_class(&self, class: &str, component: &Component) -> String {
        let name = if class == "other" { "other_materials" } else { class };
        let is_of_it = |code: &&String| {
            MaterialCode::find(code).is_some_and(|material| material.fact().footwear_class == class)
        };
        let kinds = component.materials.iter().filter(is_of_it).filter(|code| code.as_str() != name);
        let kinds: Vec<String> =
            kinds.map(|code| self.small(self.word(Vocabulary::Material, code))).collect();
        let kinds = if component.fibres.is_empty() || class != "textile" {
            self.series(&kinds)
        } else {
            self.made_of(component)
        };
        let class = self.word(Vocabulary::Material, name);
        match (kinds.is_empty(), self.language()) {
            (true, _) => class,
            (false, "zh" | "ja") => format!("{class}（{kinds}）"),
            (false, _) => format!("{class} ({kinds})"),
        }
    }

    /// A name as it stands within a line. German nouns keep their capital, and so does what is all capitals, such as EVA.
    fn small(&self, name: String) -> String {
        let mut letters = name.chars();
        let (first, second) = (letters.next(), letters.next());
        match first {
            Some(first) if self.language() != "de" && !second.is_some_and(char::is_uppercase) => {
                first.to_lowercase().chain(name.chars().skip(1)).collect()
            }
            _ => name,
        }
    }
}
