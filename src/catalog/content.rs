//! What people enrich: one typed document that style and product share. What a product leaves empty, it inherits.
//!
//! Absent means *inherit*; explicitly empty (an empty text, list, composition or care) means *own, and none*. An
//! override is whole for composition, care and fabric, per field and locale for texts, per key for attributes and fit.
//!
//! To add a field: here, in [`super::resolved`], in the completeness if it can be asked for, on the editor's and the
//! product's page, and in the importer's list of fields.

use super::{care::Care, composition::Composition, fit};
use crate::changes::{kind::Kind, record::Link};
use crate::error::Invalid;
use crate::kernel::{locale::Locale, message::Message, origin::Origin};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::BTreeMap;

/// The words about a garment in one language.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Texts {
    /// Its name, as a shopper reads it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// One or two sentences, for tiles and results.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub short_description: Option<String>,
    /// The long text, in our subset of Markdown.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// A few short points.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub highlights: Option<Vec<String>>,
    /// What else people call it when they search.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub keywords: Option<Vec<String>>,
    /// The brand's own name of the colour.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub colour: Option<String>,
    /// The title for search engines.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub seo_title: Option<String>,
    /// The description for search engines.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub seo_description: Option<String>,
}

/// Longest texts, in characters: title and colour; short texts; the description.
const LIMITS: (usize, usize, usize) = (300, 1_000, 20_000);

/// The fields of [`Texts`], in the order in which people read them.
pub const TEXT_FIELDS: [&str; 8] = [
    "title",
    "short_description",
    "description",
    "highlights",
    "keywords",
    "colour",
    "seo_title",
    "seo_description",
];

/// Whether a field of [`Texts`] is a list of short texts.
pub fn is_list(field: &str) -> bool {
    matches!(field, "highlights" | "keywords")
}

/// How many characters a field of [`Texts`] takes, or each entry of one that is a list.
pub fn longest(field: &str) -> usize {
    match field {
        "description" => LIMITS.2,
        "short_description" | "seo_description" => LIMITS.1,
        _ => LIMITS.0,
    }
}

impl Texts {
    fn check(&self, at: &str, invalid: &mut Invalid) {
        let fields = [
            ("title", &self.title, LIMITS.0),
            ("short_description", &self.short_description, LIMITS.1),
            ("description", &self.description, LIMITS.2),
            ("colour", &self.colour, LIMITS.0),
            ("seo_title", &self.seo_title, LIMITS.0),
            ("seo_description", &self.seo_description, LIMITS.1),
        ];
        for (field, text, max) in fields {
            let length = text.as_ref().map_or(0, |text| text.chars().count());
            if length > max {
                let message = Message::new("text-too-long").with("max", max).with("length", length);
                invalid.push(Invalid::at(format!("{at}.{field}"), message));
            }
        }
        for (field, list) in [("highlights", &self.highlights), ("keywords", &self.keywords)] {
            if list
                .as_ref()
                .is_some_and(|list| list.len() > 100 || list.iter().any(|text| text.chars().count() > 300))
            {
                invalid.push(Invalid::at(
                    format!("{at}.{field}"),
                    Message::new("list-too-long").with("max", 100),
                ));
            }
        }
    }
}

/// The cloth, where it is worth a word.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Fabric {
    /// Weight in g/m².
    #[serde(skip_serializing_if = "Option::is_none")]
    pub weight_gsm: Option<u16>,
    /// `woven` or `knitted`, or a finer word: `twill`, `jersey`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub construction: Option<String>,
    /// `garment_dyed`, `brushed` …
    #[serde(skip_serializing_if = "Option::is_none")]
    pub finish: Option<String>,
}

/// Who wears it in the pictures.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Model {
    /// Height in mm.
    pub height_mm: u32,
    /// The size worn, as the label says it.
    pub size: String,
}

/// The steps of making that trade law asks for, by country (France: decree 2022-748).
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Trade {
    /// Where it was made, ISO 3166-1 alpha-2.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub origin_country: Option<String>,
    /// Customs code: HS 6, CN 8 or TARIC 10 digits.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customs_code: Option<String>,
    /// Where it was woven or knitted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub weaving_country: Option<String>,
    /// Where it was dyed or printed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dyeing_country: Option<String>,
    /// Where it was sewn.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub confection_country: Option<String>,
    /// Share of recycled material by weight, in percent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recycled_percent: Option<u8>,
    /// Warnings that go with it, in words per locale.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub warnings: BTreeMap<Locale, String>,
}

/// What people enrich, at the level of the style or of the product.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Content {
    /// The words, per locale.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub texts: BTreeMap<Locale, Texts>,
    /// What it is made of.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub composition: Option<Composition>,
    /// The cloth.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fabric: Option<Fabric>,
    /// How it is cared for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub care: Option<Care>,
    /// How it is cut: a term for each vocabulary (`fit`, `length`, `neckline` …); an empty one means none.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub fit: BTreeMap<String, String>,
    /// Who wears it in the pictures.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub model: Option<Model>,
    /// Custom attributes by code.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub attributes: BTreeMap<String, Value>,
    /// What trade law asks for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trade: Option<Trade>,
    /// Fields of the digital product passport that have no field of their own, by name.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub passport: BTreeMap<String, Value>,
    /// Values that an import could not read, as they were, by field. They leave their field incomplete.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub unread: BTreeMap<String, String>,
    /// Where each value came from, by field: `texts.de.title`.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub origins: BTreeMap<String, Origin>,
}

impl Content {
    /// What is wrong with it, field by field.
    pub fn check(&self) -> Result<(), Invalid> {
        let mut invalid = Invalid::default();
        for (locale, texts) in &self.texts {
            texts.check(&format!("texts.{locale}"), &mut invalid);
        }
        let parts = [
            self.composition.as_ref().and_then(|c| c.check().err()),
            self.care.as_ref().and_then(|c| c.check().err()),
            fit::check(&self.fit).err(),
            self.trade.as_ref().and_then(|t| t.check().err()),
        ];
        parts.into_iter().flatten().for_each(|found| invalid.push(found));
        if self.model.as_ref().is_some_and(|model| !(400..=2_500).contains(&model.height_mm)) {
            invalid.push(Invalid::at("model.height_mm", Message::new("model-height")));
        }
        invalid.verdict()
    }

    /// The records that it names.
    pub fn links(&self) -> Vec<Link> {
        let attributes = self.attributes.keys();
        let attributes =
            attributes.filter_map(|code| Link::to(format!("attributes.{code}"), Kind::Attribute, Some(code)));
        let certificates = self.composition.iter().flat_map(Composition::links);
        attributes.chain(certificates).collect()
    }

    /// Notes where the values of these fields come from; a value that was set is no longer unread.
    pub fn touch(&mut self, fields: &[String], origin: &Origin) {
        for field in
            fields.iter().filter(|field| !field.starts_with("origins") && !field.starts_with("unread"))
        {
            let holder = field.split_once('[').map_or(field.as_str(), |(holder, _)| holder);
            self.origins.insert(holder.to_owned(), origin.clone());
            let newly_unread = fields.iter().any(|f| f.strip_prefix("unread.") == Some(holder));
            if !newly_unread {
                self.unread.remove(holder);
            }
        }
    }
}

impl Trade {
    fn check(&self) -> Result<(), Invalid> {
        let mut invalid = Invalid::default();
        let countries = [
            ("origin_country", &self.origin_country),
            ("weaving_country", &self.weaving_country),
            ("dyeing_country", &self.dyeing_country),
            ("confection_country", &self.confection_country),
        ];
        for (field, country) in countries {
            if let Some(country) = country.as_deref().filter(|c| crate::facts::CountryCode::find(c).is_none())
            {
                invalid.push(
                    Invalid::at(format!("trade.{field}"), Message::new("country-unknown")).value(country),
                );
            }
        }
        let is_code =
            |code: &str| matches!(code.len(), 6 | 8 | 10) && code.bytes().all(|b| b.is_ascii_digit());
        if let Some(code) = self.customs_code.as_deref().filter(|code| !is_code(code)) {
            invalid.push(Invalid::at("trade.customs_code", Message::new("customs-code")).value(code));
        }
        if let Some(percent) = self.recycled_percent.filter(|percent| *percent > 100) {
            invalid.push(
                Invalid::at(
                    "trade.recycled_percent",
                    Message::new("share-not-a-percentage").with("text", percent),
                )
                .value(percent),
            );
        }
        invalid.verdict()
    }
}
