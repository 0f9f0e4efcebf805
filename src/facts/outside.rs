//! What others have laid down: Google's categories, schema.org's enumerations, limits of the channels.
//!
//! These have no words of ours: outside formats want the names that they have given.

use super::table::{entries, read};
use serde::Deserialize;
use std::collections::HashMap;
use std::sync::LazyLock;

/// A Google product category in apparel, luggage and baby clothing.
#[derive(Debug, Deserialize)]
pub struct GoogleCategory {
    /// Google's id, stable since 2012; feeds accept it in place of the path.
    pub id: u32,
    /// The path in English.
    pub path: &'static str,
    shopify_ids: &'static str,
}

impl GoogleCategory {
    /// Categories of Shopify's taxonomy (`aa-1-4`) that map to it, the first ones.
    pub fn shopify_ids(&self) -> impl Iterator<Item = &'static str> {
        entries(self.shopify_ids)
    }
}

/// What a channel takes in one of its fields.
#[derive(Debug, Deserialize)]
pub struct ChannelLimit {
    /// `google`, `meta`.
    pub channel: &'static str,
    /// The channel's name of the field.
    pub field: &'static str,
    /// `yes`, `no`, or when: `apparel`, `variants`, `if exists`.
    pub required: &'static str,
    /// Longest value in characters.
    pub max_chars: Option<u32>,
    /// Most values.
    pub max_count: Option<u32>,
    /// Largest file in megabytes.
    pub max_megabytes: Option<u32>,
    values: &'static str,
    /// `verified`, `secondary` or `knowledge`: how sure we are.
    pub confidence: &'static str,
}

impl ChannelLimit {
    /// The values or file formats that it takes; none if it is free or told in words only.
    pub fn values(&self) -> impl Iterator<Item = &'static str> {
        self.values.contains('|').then(|| entries(self.values)).into_iter().flatten()
    }
}

#[derive(Deserialize)]
struct Member {
    enumeration: &'static str,
    member: &'static str,
}

static GOOGLE: LazyLock<Vec<GoogleCategory>> =
    LazyLock::new(|| read(include_str!("../../assets/facts/google_categories.csv")));
static LIMITS: LazyLock<Vec<ChannelLimit>> =
    LazyLock::new(|| read(include_str!("../../assets/facts/channel_limits.csv")));
static SCHEMA_ORG: LazyLock<Vec<Member>> =
    LazyLock::new(|| read(include_str!("../../assets/facts/schema_org.csv")));

/// Every Google category that fashion needs.
pub fn google_categories() -> &'static [GoogleCategory] {
    &GOOGLE
}

/// The Google category with this id.
pub fn google_category(id: u32) -> Option<&'static GoogleCategory> {
    GOOGLE.iter().find(|category| category.id == id)
}

/// Google's number for a category of Shopify's, or for the nearest above it that the table knows.
pub fn google_of_shopify(id: &str) -> Option<u32> {
    static BY_SHOPIFY: LazyLock<HashMap<&str, u32>> = LazyLock::new(|| {
        let rows = GOOGLE.iter().rev();
        rows.flat_map(|category| category.shopify_ids().map(|id| (id, category.id))).collect()
    });
    let mut ids = std::iter::successors(Some(id), |id| id.rsplit_once('-').map(|(above, _)| above));
    ids.find_map(|id| BY_SHOPIFY.get(id).copied())
}

/// What a channel takes in a field; `None` if we know of no limit.
pub fn channel_limit(channel: &str, field: &str) -> Option<&'static ChannelLimit> {
    LIMITS.iter().find(|limit| limit.channel == channel && limit.field == field)
}

/// Whether schema.org has this member in this enumeration.
pub fn is_schema_org(enumeration: &str, member: &str) -> bool {
    SCHEMA_ORG.iter().any(|row| row.enumeration == enumeration && row.member == member)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::{measurements, size_systems};

    #[test]
    fn what_we_call_schema_org_is() {
        for system in size_systems().iter().filter(|system| !system.schema_org.is_empty()) {
            assert!(is_schema_org("WearableSizeSystemEnumeration", system.schema_org), "{}", system.code);
        }
        for measurement in measurements().iter().filter(|measurement| !measurement.schema_org.is_empty()) {
            let known = ["BodyMeasurementTypeEnumeration", "WearableMeasurementTypeEnumeration"]
                .iter()
                .any(|enumeration| is_schema_org(enumeration, measurement.schema_org));
            assert!(known, "{}", measurement.code);
        }
    }

    #[test]
    fn what_we_call_googles_size_system_is() {
        let taken: Vec<_> = channel_limit("google", "size_system").unwrap().values().collect();
        for system in size_systems().iter().filter(|system| !system.google.is_empty()) {
            assert!(taken.contains(&system.google), "{}", system.code);
        }
        assert_eq!(channel_limit("google", "title").unwrap().max_chars, Some(150));
    }

    #[test]
    fn a_category_is_found_by_its_id() {
        assert_eq!(google_category(1604).unwrap().path, "Apparel & Accessories > Clothing");
        assert!(google_category(1604).unwrap().shopify_ids().any(|id| id == "aa-1"));
        assert!(google_category(1).is_none());
    }

    #[test]
    fn a_place_in_shopifys_taxonomy_has_its_number_of_googles() {
        for (id, number) in
            [("aa", Some(166)), ("aa-1-4", Some(2271)), ("aa-1-4-99", Some(2271)), ("zz", None)]
        {
            assert_eq!(google_of_shopify(id), number, "{id}");
        }
    }
}
