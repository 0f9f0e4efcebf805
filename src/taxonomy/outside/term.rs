//! One thing that an outside taxonomy names: a category, an attribute, or one of an attribute's values.

use crate::kernel::{fold::fold, locale::Locale, localised::Localised};
use serde::{Deserialize, Serialize};

/// Whose taxonomy.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outside {
    /// Google's product categories, known by a number.
    Google,
    /// Shopify's standard taxonomy, known by ids such as `aa-1-4`.
    Shopify,
}

impl Outside {
    /// Every one.
    pub const ALL: [Outside; 2] = [Outside::Google, Outside::Shopify];

    /// As addresses and tables write it.
    pub fn as_str(self) -> &'static str {
        match self {
            Outside::Google => "google",
            Outside::Shopify => "shopify",
        }
    }

    /// As people call it; the same in every language.
    pub fn title(self) -> &'static str {
        match self {
            Outside::Google => "Google",
            Outside::Shopify => "Shopify",
        }
    }

    /// By its name.
    pub fn find(name: &str) -> Option<Outside> {
        Self::ALL.into_iter().find(|outside| outside.as_str() == name)
    }

    /// Whether a category of it could be called so: a number, or letters with numbers behind them.
    pub fn could_be(self, id: &str) -> bool {
        let is_number = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        match self {
            Outside::Google => is_number(id) && id.len() <= 9,
            Outside::Shopify => {
                let mut parts = id.split('-');
                let root = parts.next().unwrap_or_default();
                root.len() == 2 && root.bytes().all(|byte| byte.is_ascii_lowercase()) && parts.all(is_number)
            }
        }
    }
}

/// What a term is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TermKind {
    /// A place in its tree.
    Category,
    /// Something that products of a category have: a neckline, a fabric.
    Attribute,
    /// One of the values of an attribute.
    Value,
}

impl TermKind {
    /// As the table writes it.
    pub fn as_str(self) -> &'static str {
        match self {
            TermKind::Category => "category",
            TermKind::Attribute => "attribute",
            TermKind::Value => "value",
        }
    }
}

/// What stands between the names of a path.
pub const STEP: &str = " > ";

/// A term: where it stands and what it is called.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Term {
    /// `1604`, `aa-1-4`, `neckline`, `neckline__crew`.
    #[serde(skip)]
    pub code: String,
    /// The category above, the attribute that values are taken from, or the attribute that a value is of.
    #[serde(skip)]
    pub parent: Option<String>,
    /// Its English name with everything above it: `Apparel & Accessories > Clothing`.
    pub path: String,
    /// Its own name in other languages; in English where there is no path.
    #[serde(skip_serializing_if = "Localised::is_empty")]
    pub names: Localised,
    /// Google's number, where the taxonomy says it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub google: Option<u32>,
    /// The attributes that products here have.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub attributes: Vec<String>,
    /// The number that the platform knows an attribute or value by.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number: Option<u64>,
    /// What it says, in English.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
}

impl Term {
    /// Its English name.
    pub fn name(&self) -> &str {
        self.path.rsplit(STEP).next().unwrap_or(&self.path)
    }

    /// Its name for a reader, with the language that it really is in.
    pub fn name_for(&self, locale: &Locale) -> (Locale, &str) {
        match self.names.own(locale) {
            Some(name) if locale.language() != "en" => (locale.clone(), name),
            _ => (Locale::english(), self.name()),
        }
    }

    /// How deep it lies: zero for a root.
    pub fn level(&self) -> usize {
        self.path.matches(STEP).count()
    }

    /// Where it stands in the order of its tree: below its parent, before its sister.
    pub fn place(&self) -> String {
        format!("{}\u{1e}{}", fold(&self.path).replace(STEP, "\u{1f}"), self.code)
    }

    /// By what it is found: its code, its path and its names in every language, folded.
    pub fn found_by(&self) -> String {
        let names = self.names.0.values().map(|name| fold(name));
        let all = [fold(&self.code), fold(&self.path)].into_iter().chain(names);
        all.collect::<Vec<_>>().join("\n")
    }

    /// Takes over what another says of the same term; names are added to names.
    pub fn learn(&mut self, other: Term) {
        if !other.path.is_empty() {
            self.path = other.path;
            self.parent = other.parent;
        }
        self.names.0.extend(other.names.0);
        self.google = other.google.or(self.google);
        self.number = other.number.or(self.number);
        self.description = other.description.or(self.description.take());
        if !other.attributes.is_empty() {
            self.attributes = other.attributes;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_tells_whose_it_could_be() {
        for (id, google, shopify) in [
            ("1604", true, false),
            ("aa", false, true),
            ("aa-1-13-8", false, true),
            ("aa-", false, false),
            ("AA-1", false, false),
            ("", false, false),
            ("12345678901", false, false),
        ] {
            assert_eq!(
                (Outside::Google.could_be(id), Outside::Shopify.could_be(id)),
                (google, shopify),
                "{id}"
            );
        }
    }

    #[test]
    fn a_child_stands_behind_its_parent_and_before_its_parents_sister() {
        let place = |path: &str| Term { code: "x".into(), path: path.into(), ..Term::default() }.place();
        let mut order =
            [place("A > Coats & Jackets"), place("A > Coats"), place("A > Coats > Parkas"), place("A")];
        order.sort();
        let expected =
            [place("A"), place("A > Coats"), place("A > Coats > Parkas"), place("A > Coats & Jackets")];
        assert_eq!(order, expected);
    }

    #[test]
    fn what_is_said_later_is_added_to_what_was_said_before() {
        let mut term = Term {
            code: "aa-1".into(),
            path: "Apparel > Clothing".into(),
            google: Some(1604),
            ..Term::default()
        };
        term.learn(Term {
            code: "aa-1".into(),
            names: Localised::from([("de", "Bekleidung")]),
            ..Term::default()
        });
        assert_eq!((term.name(), term.level(), term.google), ("Clothing", 1, Some(1604)));
        assert_eq!(term.name_for(&Locale::known("de-AT")).1, "Bekleidung");
        assert_eq!(term.name_for(&Locale::known("fr")), (Locale::english(), "Clothing"));
        assert!(term.found_by().contains("bekleidung"));
    }
}
