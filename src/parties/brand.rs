//! A brand: the name on the label.

use crate::changes::{
    kind::Kind,
    record::{Link, Plain},
};
use crate::kernel::localised::Localised;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The name on the label, and what all its styles share unless they say otherwise.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Brand {
    /// Its code.
    pub code: String,
    /// Its name, the same in every language.
    pub name: String,
    /// A line about it.
    #[serde(default, skip_serializing_if = "Localised::is_empty")]
    pub about: Localised,
    /// Its own site.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub website: Option<String>,
    /// The maker of its styles (GPSR, Regulation (EU) 2023/988, Art. 19 (a)).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub manufacturer: Option<String>,
    /// Who answers for them in the EU if the maker sits elsewhere (Art. 19 (b)).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub responsible_person: Option<String>,
    /// Whether the author of a product may not approve it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub four_eyes: bool,
}

impl Plain for Brand {
    const KIND: Kind = Kind::Brand;

    fn code(&self) -> &str {
        &self.code
    }

    fn links(&self) -> Vec<Link> {
        let manufacturer = Link::to("manufacturer", Kind::Party, self.manufacturer.as_deref());
        let responsible = Link::to("responsible_person", Kind::Party, self.responsible_person.as_deref());
        manufacturer.into_iter().chain(responsible).collect()
    }
}
