//! The kinds of information that channels and categories speak of.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The twelve kinds of information that a product page needs, and beyond them what trade law asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Item {
    /// One to ten images.
    Photos,
    /// What it is made of.
    Composition,
    /// How it is cut.
    Fit,
    /// A size chart that holds the sizes of its variants.
    SizeChart,
    /// Title and descriptions in the channel's first language.
    Texts,
    /// How it is cared for.
    Care,
    /// A return policy.
    Returns,
    /// A shipping profile.
    Shipping,
    /// The texts in every other required language.
    Translations,
    /// A film.
    Video,
    /// Images from social networks.
    Social,
    /// Reviews.
    Reviews,
    /// Manufacturer, responsible person, origin, customs code, passport: asked by law and by categories.
    Trade,
}

impl Item {
    /// In the order of the editor's sections.
    pub const ALL: [Item; 13] = [
        Item::Photos,
        Item::Composition,
        Item::Fit,
        Item::SizeChart,
        Item::Texts,
        Item::Care,
        Item::Returns,
        Item::Shipping,
        Item::Translations,
        Item::Video,
        Item::Social,
        Item::Reviews,
        Item::Trade,
    ];

    /// The kind of information to which a field belongs.
    pub fn of_field(field: &str) -> Item {
        match field.split(['.', '[']).next().unwrap_or_default() {
            "images" => Item::Photos,
            "composition" | "fabric" => Item::Composition,
            "fit" | "model" => Item::Fit,
            "size_chart" | "variants" => Item::SizeChart,
            "care" => Item::Care,
            "return_policy" => Item::Returns,
            "shipping_profile" => Item::Shipping,
            "manufacturer" | "responsible_person" | "trade" | "passport" => Item::Trade,
            _ => Item::Texts,
        }
    }

    /// As JSON writes it.
    pub fn as_str(self) -> &'static str {
        match self {
            Item::Photos => "photos",
            Item::Composition => "composition",
            Item::Fit => "fit",
            Item::SizeChart => "size_chart",
            Item::Texts => "texts",
            Item::Care => "care",
            Item::Returns => "returns",
            Item::Shipping => "shipping",
            Item::Translations => "translations",
            Item::Video => "video",
            Item::Social => "social",
            Item::Reviews => "reviews",
            Item::Trade => "trade",
        }
    }
}
