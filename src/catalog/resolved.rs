//! A product as it is: inheritance applied, with the level and the origin of each value.

use super::{
    Care, Composition, Image, Media, Variant,
    content::{Fabric, Model, Trade},
    style::Associations,
};
use crate::changes::record::Kept;
use crate::facts::{SizeMarket, SizeSystemCode};
use crate::kernel::{locale::Locale, origin::Origin};
use crate::parties::{Brand, Party};
use crate::policies::{ReturnPolicy, ShippingProfile};
use crate::sizing::SizeChart;
use crate::taxonomy::{Category, Rules};
use crate::words::Words;
use serde::Serialize;
use serde_json::Value;
use std::collections::BTreeMap;
use std::sync::Arc;
use uuid::Uuid;

/// Where in the hierarchy a value comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Level {
    /// The product's own.
    Product,
    /// Its style's.
    Style,
    /// Its category's, or one above.
    Category,
    /// Its brand's.
    Brand,
}

/// A value with where it comes from.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Valued<T> {
    /// The value.
    pub value: T,
    /// At which level it is said.
    pub level: Level,
    /// Who said it, where that is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub origin: Option<Origin>,
}

/// The words about a product in one language, each with its level.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
#[allow(missing_docs)]
pub struct ResolvedTexts {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<Valued<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub short_description: Option<Valued<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<Valued<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub highlights: Option<Valued<Vec<String>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub keywords: Option<Valued<Vec<String>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub colour: Option<Valued<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub seo_title: Option<Valued<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub seo_description: Option<Valued<String>>,
}

/// A product as it is. Codes and references, no words: those depend on the reader.
#[derive(Debug, Clone, PartialEq)]
pub struct Resolved {
    /// The style's id.
    pub style_id: Uuid,
    /// The product's id.
    pub product_id: Uuid,
    /// The style's code.
    pub style: String,
    /// The product's code.
    pub product: String,
    /// The brand.
    pub brand: Option<Arc<Kept<Brand>>>,
    /// The main category from the root down.
    pub category: Vec<Arc<Kept<Category>>>,
    /// The codes of its other categories.
    pub other_categories: Vec<String>,
    /// What its category asks for.
    pub rules: Rules,
    /// Women, men, girls …
    pub department: Option<String>,
    /// `SS27`.
    pub season: Option<String>,
    /// Collection.
    pub collection: Option<String>,
    /// Colour family.
    pub colour_family: Option<String>,
    /// Words per locale.
    pub texts: BTreeMap<Locale, ResolvedTexts>,
    /// What it is made of.
    pub composition: Option<Valued<Composition>>,
    /// The cloth.
    pub fabric: Option<Valued<Fabric>>,
    /// How it is cared for.
    pub care: Option<Valued<Care>>,
    /// How it is cut; terms that are said to be none are left out.
    pub fit: BTreeMap<String, Valued<String>>,
    /// Who wears it in the pictures.
    pub model: Option<Valued<Model>>,
    /// Custom attributes.
    pub attributes: BTreeMap<String, Valued<Value>>,
    /// What trade law asks for.
    pub trade: Option<Valued<Trade>>,
    /// Further fields of the passport.
    pub passport: BTreeMap<String, Valued<Value>>,
    /// Size chart.
    pub size_chart: Option<Valued<Arc<Kept<SizeChart>>>>,
    /// Return policy.
    pub return_policy: Option<Valued<Arc<Kept<ReturnPolicy>>>>,
    /// Shipping profile.
    pub shipping_profile: Option<Valued<Arc<Kept<ShippingProfile>>>>,
    /// Maker.
    pub manufacturer: Option<Valued<Arc<Kept<Party>>>>,
    /// Who answers for it in the EU.
    pub responsible_person: Option<Valued<Arc<Kept<Party>>>>,
    /// Its images in order.
    pub images: Vec<Image>,
    /// Swatch, social images, video, documents.
    pub media: Vec<Media>,
    /// What goes with it: its own first, then its style's.
    pub associations: Associations,
    /// Its sizes in the order of the chart, archived ones left out.
    pub variants: Vec<Kept<Variant>>,
    /// Values that an import could not read, by field.
    pub unread: BTreeMap<String, String>,
}

impl Resolved {
    /// A text for a reader: the locale and its parents first, then the fallbacks, then any language that has one.
    pub fn text<'r, T>(
        &'r self,
        field: impl Fn(&'r ResolvedTexts) -> Option<&'r Valued<T>>,
        locale: &Locale,
        fallbacks: &[Locale],
    ) -> Option<(&'r Locale, &'r T)> {
        let wanted = std::iter::once(locale).chain(fallbacks).flat_map(Locale::chain);
        let said =
            |(l, texts): (&'r Locale, &'r ResolvedTexts)| field(texts).map(|valued| (l, &valued.value));
        let found = wanted.into_iter().find_map(|l| self.texts.get_key_value(&l).and_then(said));
        found.or_else(|| self.texts.iter().find_map(said))
    }

    /// Its title for a reader.
    pub fn title(&self, locale: &Locale, fallbacks: &[Locale]) -> Option<(&Locale, &str)> {
        self.text(|texts| texts.title.as_ref(), locale, fallbacks).map(|(l, text)| (l, text.as_str()))
    }

    /// Whether a text is there in exactly this language.
    pub fn has_text<T>(&self, field: impl Fn(&ResolvedTexts) -> Option<&Valued<T>>, locale: &Locale) -> bool {
        locale.chain().any(|l| self.texts.get(&l).is_some_and(|texts| field(texts).is_some()))
    }

    /// A size as its chart's labels write it: `75B`, `W32/L34`.
    pub fn size_label(&self, variant: &Variant) -> String {
        match &self.size_chart {
            Some(chart) => chart.value.record.label(&variant.size, &variant.second_size),
            None => variant.size_label(),
        }
    }

    /// A size with what it is in these systems: `38 (IT 44, UK 12)`.
    pub fn size_said(&self, variant: &Variant, systems: &[&str], words: &Words, locale: &Locale) -> String {
        match &self.size_chart {
            Some(chart) => {
                chart.value.record.said(&variant.size, &variant.second_size, systems, words, locale)
            }
            None => variant.size_label(),
        }
    }

    /// The system in which the shoppers of a country read its sizes, where that is known.
    pub fn size_system_in(&self, country: &str) -> Option<&'static str> {
        let chart = &self.size_chart.as_ref()?.value.record;
        let kind = SizeSystemCode::find(&chart.system)?.fact().kind;
        SizeMarket::system(country, kind, self.department.as_deref())
    }

    /// The code of its main category.
    pub fn category_code(&self) -> Option<&str> {
        self.category.last().map(|kept| kept.record.code.as_str())
    }
}
