//! Which of Akeneo's attributes is which field of ours, by its code; all others stay attributes.

use crate::kernel::fold::fold;

/// What an attribute means here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Meaning {
    /// A text of the style or product.
    Text(&'static str),
    /// A field of the style or product, as our CSV calls it.
    Field(&'static str),
    /// The name of the brand.
    Brand,
    /// The colour.
    Colour,
    /// The size.
    Size,
    /// The bar code.
    Gtin,
    /// What it weighs.
    Weight,
    /// What it costs.
    Price,
}

#[rustfmt::skip]
const MEANINGS: &[(&str, Meaning)] = &[
    ("name", Meaning::Text("title")), ("title", Meaning::Text("title")), ("product_name", Meaning::Text("title")),
    ("variation_name", Meaning::Text("title")),
    ("description", Meaning::Text("description")), ("long_description", Meaning::Text("description")),
    ("variation_description", Meaning::Text("description")), ("short_description", Meaning::Text("short_description")),
    ("meta_title", Meaning::Text("seo_title")), ("meta_description", Meaning::Text("seo_description")),
    ("keywords", Meaning::Text("keywords")), ("meta_keywords", Meaning::Text("keywords")),
    ("composition", Meaning::Field("composition")), ("care_instructions", Meaning::Field("care")), ("care", Meaning::Field("care")),
    ("gender", Meaning::Field("department")), ("department", Meaning::Field("department")),
    ("country_of_origin", Meaning::Field("trade.origin_country")), ("country_of_manufacture", Meaning::Field("trade.origin_country")),
    ("brand", Meaning::Brand),
    ("color", Meaning::Colour), ("colour", Meaning::Colour), ("main_color", Meaning::Colour), ("main_colour", Meaning::Colour),
    ("size", Meaning::Size), ("clothing_size", Meaning::Size), ("eu_size", Meaning::Size), ("shoe_size", Meaning::Size),
    ("shoes_size", Meaning::Size), ("eu_shoes_size", Meaning::Size),
    ("ean", Meaning::Gtin), ("ean13", Meaning::Gtin), ("gtin", Meaning::Gtin), ("upc", Meaning::Gtin), ("barcode", Meaning::Gtin),
    ("weight", Meaning::Weight), ("price", Meaning::Price),
];

impl Meaning {
    /// What an attribute means, by its code.
    pub fn of(attribute: &str) -> Option<Meaning> {
        let code = fold(attribute);
        MEANINGS.iter().find(|(known, _)| *known == code).map(|(_, meaning)| *meaning)
    }

    /// As the report names the field.
    pub fn field(self) -> &'static str {
        match self {
            Meaning::Text(field) | Meaning::Field(field) => field,
            Meaning::Brand => "brand",
            Meaning::Colour => "colour",
            Meaning::Size => "size",
            Meaning::Gtin => "gtin",
            Meaning::Weight => "weight_g",
            Meaning::Price => "price",
        }
    }
}

/// Whether an axis tells colours apart.
pub fn is_colour(axis: &str) -> bool {
    let axis = fold(axis);
    ["color", "colour", "farbe", "couleur"].iter().any(|word| axis.contains(word))
}

/// Whether an axis tells sizes apart.
pub fn is_size(axis: &str) -> bool {
    let axis = fold(axis);
    ["size", "grosse", "groesse", "taille"].iter().any(|word| axis.contains(word))
}

/// What an association means here.
pub fn association(kind: &str) -> Option<&'static str> {
    let kind = fold(kind).replace(['_', '-'], "");
    Some(match () {
        () if kind.contains("xsell") || kind.contains("cross") => "cross_sell",
        () if kind.contains("upsell") => "up_sell",
        () if kind.contains("substitut") => "substitute",
        () if kind.contains("spare") => "spare",
        () if ["pack", "look", "related", "similar"].iter().any(|word| kind.contains(word)) => {
            "complete_the_look"
        }
        () => return None,
    })
}
