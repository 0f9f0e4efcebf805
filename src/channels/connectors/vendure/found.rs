//! What a shop says it has, as far as a plan needs it.

use serde::Deserialize;
use serde_json::Value;

/// How the shop is set up.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Setup {
    pub active_channel: ActiveChannel,
    pub stock_locations: Items<Named>,
}

#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct ActiveChannel {
    pub default_currency_code: String,
    pub available_currency_codes: Vec<String>,
    pub prices_include_tax: bool,
}

#[derive(Debug, Clone, PartialEq, Deserialize)]
pub(super) struct Items<T> {
    pub items: Vec<T>,
}

#[derive(Debug, Clone, PartialEq, Deserialize)]
pub(super) struct Named {
    pub id: String,
}

#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Product {
    pub id: String,
    pub enabled: bool,
    pub featured_asset: Option<Named>,
    #[serde(default)]
    pub assets: Vec<Named>,
    pub custom_fields: OurCode,
    #[serde(default)]
    pub facet_values: Vec<Filter>,
    #[serde(default)]
    pub translations: Vec<Translation>,
    #[serde(default)]
    pub option_groups: Vec<Group>,
    #[serde(default)]
    pub variants: Vec<Variant>,
}

#[derive(Debug, Clone, PartialEq, Default, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct OurCode {
    pub pim_code: Option<String>,
}

/// A value of a facet on a product.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub(super) struct Filter {
    pub id: String,
    pub facet: Coded,
}

#[derive(Debug, Clone, PartialEq, Deserialize)]
pub(super) struct Coded {
    pub code: String,
}

/// An option, a facet or a value of one.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub(super) struct Item {
    pub id: String,
    pub code: String,
    #[serde(default)]
    pub translations: Vec<Translation>,
}

#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Translation {
    pub language_code: String,
    pub name: String,
    #[serde(default)]
    pub description: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Deserialize)]
pub(super) struct Group {
    pub id: String,
    pub code: String,
    #[serde(default)]
    pub options: Vec<Item>,
}

#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Variant {
    pub id: String,
    pub sku: String,
    pub enabled: bool,
    pub options: Vec<Item>,
    pub custom_fields: Gtin,
    pub prices: Vec<Price>,
    pub stock_levels: Vec<Stock>,
    pub translations: Vec<Translation>,
}

#[derive(Debug, Clone, PartialEq, Default, Deserialize)]
pub(super) struct Gtin {
    pub gtin: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Price {
    pub currency_code: String,
    pub price: i64,
}

#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Stock {
    pub stock_location_id: String,
    pub stock_on_hand: i64,
}

#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Collection {
    pub id: String,
    pub parent_id: String,
    #[serde(default)]
    pub custom_fields: OurCode,
    #[serde(default)]
    pub translations: Vec<Translation>,
}

#[derive(Debug, Deserialize)]
pub(super) struct OneProduct {
    pub product: Option<Product>,
}

#[derive(Debug, Deserialize)]
pub(super) struct Products {
    pub products: Items<Product>,
}

#[derive(Debug, Deserialize)]
pub(super) struct Created {
    pub product: Product,
}

#[derive(Debug, Deserialize)]
pub(super) struct Groups {
    pub groups: Items<Group>,
}

#[derive(Debug, Deserialize)]
pub(super) struct CreatedGroup {
    pub group: Group,
}

#[derive(Debug, Deserialize)]
pub(super) struct CreatedOption {
    pub option: Named,
}

#[derive(Debug, Deserialize)]
pub(super) struct CreatedVariants {
    pub variants: Vec<Option<CreatedVariant>>,
}

#[derive(Debug, Deserialize)]
pub(super) struct CreatedVariant {
    pub id: String,
    pub sku: String,
}

#[derive(Debug, Deserialize)]
pub(super) struct Assets {
    pub assets: Items<Asset>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Asset {
    pub id: String,
    pub custom_fields: OurCode,
}

#[derive(Debug, Deserialize)]
pub(super) struct Uploaded {
    pub made: Vec<Value>,
}

#[derive(Debug, Deserialize)]
pub(super) struct Facets {
    pub facets: Items<Item>,
}

#[derive(Debug, Deserialize)]
pub(super) struct CreatedFacet {
    pub facet: Item,
}

#[derive(Debug, Deserialize)]
pub(super) struct Values {
    pub values: Items<Item>,
}

#[derive(Debug, Deserialize)]
pub(super) struct CreatedValues {
    pub values: Vec<Item>,
}

#[derive(Debug, Deserialize)]
pub(super) struct Collections {
    pub collections: Items<Collection>,
}

/// The place above the roots.
#[derive(Debug, Deserialize)]
pub(super) struct Top {
    pub collections: Items<Parent>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Parent {
    pub parent_id: String,
}

#[derive(Debug, Deserialize)]
pub(super) struct CreatedCollection {
    pub collection: Collection,
}
