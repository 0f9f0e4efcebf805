//! A channel: where completed products go, what it asks of them, and in which markets and languages it speaks.

use super::Connector;
use crate::changes::{
    kind::Kind,
    record::{Link, Plain},
};
use crate::error::Invalid;
use crate::kernel::{locale::Locale, message::Message, money::Currency};
use crate::taxonomy::Item;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// The nine kinds that gate a publication unless a channel says otherwise.
fn nine() -> BTreeSet<Item> {
    Item::ALL[..9].iter().copied().collect()
}

/// A country in which a channel sells.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Market {
    /// ISO 3166-1 alpha-2; it is what `?market=` says.
    pub country: String,
    /// ISO 4217.
    pub currency: Currency,
    /// The languages of this market; the first is its default.
    pub locales: Vec<Locale>,
    /// Whether prices include tax.
    pub tax_included: bool,
}

/// Which products a channel takes; everything unless it says otherwise.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Selection {
    /// Only these subtrees; empty means all.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub categories: Vec<String>,
    /// Not these subtrees.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub except_categories: Vec<String>,
    /// Only these brands; empty means all.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub brands: Vec<String>,
}

/// Where completed products go.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Channel {
    /// Its code; `storefront` is the shop that comes with the house.
    pub code: String,
    /// Its name.
    pub name: String,
    /// The languages that gate: every text must be there in each. The first is the source of the others.
    pub required_locales: Vec<Locale>,
    /// Languages that are served too, by fallback where a text is missing.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub offered_locales: Vec<Locale>,
    /// Where it sells; the first is the default.
    pub markets: Vec<Market>,
    /// What gates.
    #[serde(default = "nine")]
    pub requires: BTreeSet<Item>,
    /// At least so many photos.
    #[serde(default = "one")]
    pub min_photos: u8,
    /// Which products it takes.
    #[serde(default)]
    pub selection: Selection,
    /// The packs of rules that bind it, in those of its markets that they are about.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub packs: Vec<String>,
    /// Whether edits go out at once, without a new approval.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub follows_edits: bool,
    /// Whether shoppers see it here: it is searched and has pages.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub is_storefront: bool,
    /// Whether its feeds need its token.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub feeds_need_token: bool,
    /// Host names that show this channel's storefront.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub hosts: Vec<String>,
    /// Outside name of a field → our field, where the channel wants another than usual.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub field_mapping: BTreeMap<String, String>,
    /// The platform that it pushes to, if it does.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub connector: Option<Connector>,
}

fn one() -> u8 {
    1
}

impl Channel {
    /// Its languages, required first.
    pub fn locales(&self) -> impl Iterator<Item = &Locale> {
        let offered = self.offered_locales.iter().filter(|locale| !self.required_locales.contains(locale));
        self.required_locales.iter().chain(offered)
    }

    /// The language in which texts are written first.
    pub fn source_locale(&self) -> &Locale {
        self.required_locales.first().expect("a channel was checked to have a required locale")
    }

    /// The market of a country, or the default one.
    pub fn market(&self, country: Option<&str>) -> Option<&Market> {
        match country {
            Some(country) => self.markets.iter().find(|market| market.country.eq_ignore_ascii_case(country)),
            None => self.markets.first(),
        }
    }

    /// The locale of its own that serves a reader best.
    pub fn best_locale(&self, wanted: &Locale) -> Option<&Locale> {
        let exact = wanted.chain().find_map(|w| self.locales().find(|l| **l == w));
        exact.or_else(|| self.locales().find(|l| l.language() == wanted.language()))
    }
}

impl Plain for Channel {
    const KIND: Kind = Kind::Channel;

    fn code(&self) -> &str {
        &self.code
    }

    fn links(&self) -> Vec<Link> {
        let link = |field: &'static str, kind: Kind| {
            move |(i, code): (usize, &String)| Link::to(format!("selection.{field}[{i}]"), kind, Some(code))
        };
        let s = &self.selection;
        let categories = s.categories.iter().enumerate().filter_map(link("categories", Kind::Category));
        let except =
            s.except_categories.iter().enumerate().filter_map(link("except_categories", Kind::Category));
        let brands = s.brands.iter().enumerate().filter_map(link("brands", Kind::Brand));
        let packs = self.packs.iter().enumerate();
        let packs = packs.filter_map(|(i, code)| Link::to(format!("packs[{i}]"), Kind::RulePack, Some(code)));
        categories.chain(except).chain(brands).chain(packs).collect()
    }

    fn check(&self) -> Result<(), Invalid> {
        let mut invalid = Invalid::default();
        if self.required_locales.is_empty() {
            invalid.push(Invalid::at("required_locales", Message::new("channel-needs-locale")));
        }
        if self.markets.is_empty() {
            invalid.push(Invalid::at("markets", Message::new("channel-needs-market")));
        }
        for (i, market) in self.markets.iter().enumerate() {
            if market.locales.is_empty() {
                invalid
                    .push(Invalid::at(format!("markets[{i}].locales"), Message::new("channel-needs-locale")));
            }
            if crate::facts::CountryCode::find(&market.country).is_none() {
                invalid.push(
                    Invalid::at(format!("markets[{i}].country"), Message::new("country-unknown"))
                        .value(&market.country),
                );
            }
        }
        if !(1..=10).contains(&self.min_photos) {
            invalid.push(Invalid::at("min_photos", Message::new("min-photos")).value(self.min_photos));
        }
        if let Some(Err(found)) = self.connector.as_ref().map(Connector::check) {
            invalid.push(found.under("connector"));
        }
        invalid.verdict()
    }
}
