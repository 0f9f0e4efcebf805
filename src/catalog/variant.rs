//! A variant: one size of a product; the thing that is sold.

use crate::changes::{
    kind::Kind,
    merge::Doc,
    record::{Kept, Link, Record, doc_of},
    strictly,
};
use crate::db::Tx;
use crate::error::{Error, Invalid, Result};
use crate::kernel::{clock::Time, gtin::Gtin, message::Message, money::Currency};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::{BTreeMap, HashSet};

/// What a variant costs in a currency, in one country or in any.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Price {
    /// ISO 4217.
    pub currency: Currency,
    /// ISO 3166-1 alpha-2; none means any country.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
    /// In minor units (cents). Whether tax is included is said once per market.
    pub amount: i64,
    /// While it is on sale, in minor units.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sale_amount: Option<i64>,
    /// The sale begins; none means it has begun.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sale_from: Option<Time>,
    /// The sale ends; none means it does not end by itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sale_until: Option<Time>,
}

impl Price {
    /// Whether its sale price holds at a moment.
    pub fn is_on_sale(&self, now: Time) -> bool {
        self.sale_amount.is_some()
            && self.sale_from.is_none_or(|from| from <= now)
            && self.sale_until.is_none_or(|until| now < until)
    }

    /// What is asked at a moment, in minor units.
    pub fn current(&self, now: Time) -> i64 {
        self.sale_amount.filter(|_| self.is_on_sale(now)).unwrap_or(self.amount)
    }

    /// The next moment at which it changes by itself.
    pub fn next_boundary(&self, now: Time) -> Option<Time> {
        self.sale_amount?;
        [self.sale_from, self.sale_until].into_iter().flatten().filter(|at| *at > now).min()
    }
}

/// One size of a product.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Variant {
    /// Stock keeping unit.
    pub sku: String,
    /// Its product.
    pub product: String,
    /// Its size, as the label says it.
    pub size: String,
    /// The second dimension of its size; empty if it has none.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub second_size: String,
    /// Global Trade Item Number, with a right check digit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gtin: Option<Gtin>,
    /// Its place among the sizes of its product.
    #[serde(default)]
    pub position: i64,
    /// Weight of the parcel, in grams.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub weight_g: Option<u32>,
    /// Whether it is no longer sold.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub archived: bool,
    /// Values that an import could not read, as they were, by field.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub unread: BTreeMap<String, String>,
    /// Offers: what it costs, per currency and country.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub prices: Vec<Price>,
    /// Offers: how many there are, per location.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub stock: BTreeMap<String, i64>,
}

impl Variant {
    /// Its size as one text: `W32/L34`, `38`.
    pub fn size_label(&self) -> String {
        match self.second_size.as_str() {
            "" => self.size.clone(),
            second => format!("{}/{second}", self.size),
        }
    }

    /// How many there are, wherever they are.
    pub fn in_stock(&self) -> i64 {
        self.stock.values().filter(|quantity| **quantity > 0).sum()
    }

    /// The price that holds in a country: its own, else the one for any country.
    pub fn price(&self, currency: Currency, country: &str) -> Option<&Price> {
        let in_currency = || self.prices.iter().filter(|price| price.currency == currency);
        in_currency()
            .find(|price| price.country.as_deref() == Some(country))
            .or_else(|| in_currency().find(|p| p.country.is_none()))
    }

    fn check_prices(&self, invalid: &mut Invalid) {
        let mut seen = HashSet::new();
        for (i, price) in self.prices.iter().enumerate() {
            let at = format!("prices[{i}]");
            if !seen.insert((price.currency, price.country.as_deref())) {
                invalid.push(Invalid::at(&at, Message::new("price-twice")).value(price.currency));
            }
            if price.amount < 0 || price.sale_amount.is_some_and(|sale| sale < 0) {
                invalid.push(Invalid::at(&at, Message::new("price-negative")).value(price.amount));
            }
            if price.sale_amount.is_some_and(|sale| sale > price.amount) {
                invalid.push(
                    Invalid::at(format!("{at}.sale_amount"), Message::new("sale-above-price"))
                        .value(price.amount),
                );
            }
            if price.sale_from.zip(price.sale_until).is_some_and(|(from, until)| from >= until) {
                invalid.push(Invalid::at(
                    format!("{at}.sale_until"),
                    Message::new("sale-ends-before-it-begins"),
                ));
            }
            if let Some(country) =
                price.country.as_deref().filter(|c| crate::facts::CountryCode::find(c).is_none())
            {
                invalid.push(
                    Invalid::at(format!("{at}.country"), Message::new("country-unknown")).value(country),
                );
            }
        }
    }
}

impl Record for Variant {
    const KIND: Kind = Kind::Variant;

    fn code(&self) -> &str {
        &self.sku
    }

    fn from_doc(doc: Doc) -> Result<Self, Invalid> {
        check_gtin(&doc)?;
        strictly::read(Value::Object(doc))
    }

    fn to_doc(&self) -> Doc {
        doc_of(self)
    }

    fn links(&self) -> Vec<Link> {
        let product = Link::to("product", Kind::Product, Some(&self.product));
        let stock = self.stock.keys();
        let stock = stock.filter_map(|code| Link::to(format!("stock.{code}"), Kind::Location, Some(code)));
        product.into_iter().chain(stock).collect()
    }

    fn check(&self) -> Result<(), Invalid> {
        let mut invalid = Invalid::default();
        self.check_prices(&mut invalid);
        for (field, text) in [("size", &self.size), ("second_size", &self.second_size)] {
            if text.chars().count() > 60 {
                invalid.push(Invalid::at(
                    field,
                    Message::new("text-too-long").with("max", 60).with("length", text.chars().count()),
                ));
            }
        }
        if self.size.is_empty() {
            invalid.push(Invalid::at("size", Message::new("size-missing")));
        }
        invalid.verdict()
    }

    /// Prices and stock have a history of their own, or none.
    fn history(&self) -> Doc {
        let mut doc = self.to_doc();
        doc.remove("prices");
        doc.remove("stock");
        doc
    }

    /// A GTIN belongs to one variant, and a size is in a product once.
    async fn examine(tx: &mut Tx, records: &[&Kept<Self>]) -> Result<Vec<Option<Error>>> {
        super::store::examine_variants(tx, records).await
    }

    async fn load(tx: &mut Tx, codes: &[String]) -> Result<Vec<Kept<Self>>> {
        super::store::variants(tx, codes).await
    }

    async fn write(tx: &mut Tx, records: &[Kept<Self>]) -> Result<()> {
        super::store::write_variants(tx, records).await
    }
}

/// A wrong GTIN is told in our words, with the digit that it should have.
fn check_gtin(doc: &Doc) -> Result<(), Invalid> {
    let Some(Value::String(text)) = doc.get("gtin") else { return Ok(()) };
    match Gtin::parse(text) {
        Err(Error::Invalid(invalid)) => Err(invalid),
        _ => Ok(()),
    }
}
