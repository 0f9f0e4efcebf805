//! What has to be written, so that a shop has what it should have: compared, without asking anybody.

use super::found::{CreatedVariant, Group, Price, Product, Setup, Translation, Variant};
use super::shelves;
use crate::catalog::connector::Vendure;
use crate::channels::connectors::{Goods, Size, Trouble};
use crate::kernel::{fold::fold, message::Message};
use serde_json::{Map, Value, json};
use std::collections::{BTreeSet, HashMap};

/// The shop's ids of our codes.
pub(super) type Ids = HashMap<String, String>;

/// What the shop should have of a product.
pub(super) struct Wanted<'w> {
    pub goods: &'w Goods,
    pub setup: &'w Setup,
    pub settings: &'w Vendure,
    /// The shop's ids of its pictures, in order.
    pub pictures: &'w [String],
    /// The shop's ids of its facet values.
    pub values: &'w [String],
}

/// The code of the group of a product's sizes.
pub(super) fn group_code(product: &str) -> String {
    format!("{}-size", fold(product))
}

/// The group that holds the product's sizes; the one it has, should the product have had another code.
pub(super) fn own_group<'g>(product: &'g Product, code: &str) -> Option<&'g Group> {
    let exact = product.option_groups.iter().find(|group| group.code == code);
    exact.or(match product.option_groups.as_slice() {
        [only] => Some(only),
        _ => None,
    })
}

fn option_code(label: &str) -> String {
    fold(label)
}

impl Wanted<'_> {
    /// The currency in which the shop must know a price.
    fn currency(&self) -> &str {
        &self.setup.active_channel.default_currency_code
    }

    fn price(&self, size: &Size) -> Option<i64> {
        size.prices.get(self.currency()).copied()
    }

    /// A shop would sell what has no price for nothing, and what is priced otherwise for too little or too much.
    pub fn check(&self) -> Result<(), Trouble> {
        if self.setup.active_channel.prices_include_tax != self.goods.tax_included {
            return Err(Trouble::Barred(Message::new("connector-tax")));
        }
        match self.goods.sizes.iter().any(|size| self.price(size).is_some()) {
            true => Ok(()),
            false => {
                Err(Trouble::Refused(Message::new("delivery-no-price").with("currency", self.currency())))
            }
        }
    }

    /// The product itself, new; it is shown once it has its sizes.
    pub fn creation(&self) -> Value {
        let translations: Vec<Value> = self.goods.words.iter().map(|(language, words)| {
            json!({ "languageCode": language, "name": words.title, "description": words.description, "slug": words.slug })
        }).collect();
        json!({
            "enabled": false,
            "customFields": { "pimCode": self.goods.code },
            "translations": translations,
            "assetIds": self.pictures,
            "featuredAssetId": self.pictures.first(),
            "facetValueIds": self.values,
        })
    }

    /// What of the product itself is different, but for whether it is shown; none if nothing is.
    pub fn update(&self, found: &Product) -> Option<Value> {
        let mut input = Map::new();
        if found.custom_fields.pim_code.as_deref() != Some(&self.goods.code) {
            input.insert("customFields".into(), json!({ "pimCode": self.goods.code }));
        }
        let shown: Vec<&String> = found.assets.iter().map(|asset| &asset.id).collect();
        let first = found.featured_asset.as_ref().map(|asset| &asset.id);
        if shown != self.pictures.iter().collect::<Vec<_>>() || first != self.pictures.first() {
            input.insert("assetIds".into(), json!(self.pictures));
            input.insert("featuredAssetId".into(), json!(self.pictures.first()));
        }
        let values = self.values_beside(found);
        if values != found.facet_values.iter().map(|value| value.id.as_str()).collect() {
            input.insert("facetValueIds".into(), json!(values));
        }
        let translations = self.translations(&found.translations);
        if !translations.is_empty() {
            input.insert("translations".into(), Value::from(translations));
        }
        if input.is_empty() {
            return None;
        }
        input.insert("id".into(), json!(found.id));
        Some(Value::Object(input))
    }

    /// Its facet values, and those of others' facets that it has.
    fn values_beside<'v>(&'v self, found: &'v Product) -> BTreeSet<&'v str> {
        let foreign = found.facet_values.iter().filter(|value| !shelves::is_ours(&value.facet.code));
        foreign.map(|value| value.id.as_str()).chain(self.values.iter().map(String::as_str)).collect()
    }

    /// The languages in which something is different. A slug is given once, and then the shop's.
    fn translations(&self, found: &[Translation]) -> Vec<Value> {
        let changed = self.goods.words.iter().filter_map(|(language, words)| {
            let mut said =
                json!({ "languageCode": language, "name": words.title, "description": words.description });
            match found.iter().find(|old| old.language_code == *language) {
                Some(old) => {
                    let is_same = old.name == words.title
                        && old.description.as_deref().unwrap_or_default() == words.description;
                    (!is_same).then_some(said)
                }
                None => {
                    said["slug"] = json!(words.slug);
                    Some(said)
                }
            }
        });
        changed.collect()
    }

    /// The group of its sizes, new.
    pub fn group(&self, code: &str) -> Value {
        let names: Vec<Value> = self.goods.axis.iter().map(|(l, name)| named(l, name)).collect();
        let options: Vec<Value> = self.goods.sizes.iter().map(|size| self.option(&size.label)).collect();
        json!({ "code": code, "translations": names, "options": options })
    }

    fn option(&self, label: &str) -> Value {
        let names: Vec<Value> = self.goods.words.keys().map(|language| named(language, label)).collect();
        json!({ "code": option_code(label), "translations": names })
    }

    /// Sizes that the group lacks.
    pub fn new_options(&self, group: &Group) -> Vec<Value> {
        let lacks = |size: &&Size| !group.options.iter().any(|o| o.code == option_code(&size.label));
        let new = self.goods.sizes.iter().filter(lacks).map(|size| {
            let mut option = self.option(&size.label);
            option["productOptionGroupId"] = json!(group.id);
            option
        });
        new.collect()
    }

    /// The sizes that are different, and those that are new. What is no longer sold is disabled.
    pub fn sizes(&self, product: &Product, options: &Ids) -> (Vec<Value>, Vec<Value>) {
        let (mut updates, mut creations, mut matched) = (Vec::new(), Vec::new(), BTreeSet::new());
        for size in &self.goods.sizes {
            let found = self.variant_of(size, product);
            let is_sold = self.price(size).is_some();
            match (found, options.get(&option_code(&size.label))) {
                (Some(found), Some(option)) if is_sold => {
                    matched.insert(&found.id);
                    updates.extend(self.size_update(size, found, option));
                }
                (None, Some(option)) if is_sold => {
                    creations.push(self.size_creation(size, &product.id, option))
                }
                _ => {}
            }
        }
        let gone = product.variants.iter().filter(|found| found.enabled && !matched.contains(&found.id));
        updates.extend(gone.map(|found| json!({ "id": found.id, "enabled": false })));
        (updates, creations)
    }

    /// The variant of a size: by SKU, or the one of the same size whose SKU nobody has any more.
    fn variant_of<'v>(&self, size: &Size, product: &'v Product) -> Option<&'v Variant> {
        let by_sku = product.variants.iter().find(|found| found.sku == size.sku);
        by_sku.or_else(|| {
            let code = option_code(&size.label);
            let is_former = |found: &&Variant| {
                found.options.iter().any(|option| option.code == code)
                    && !self.goods.sizes.iter().any(|other| other.sku == found.sku)
            };
            product.variants.iter().find(is_former)
        })
    }

    fn size_creation(&self, size: &Size, product: &str, option: &str) -> Value {
        let names: Vec<Value> =
            self.size_names(size).map(|(language, name)| named(language, &name)).collect();
        let mut input = json!({
            "productId": product,
            "sku": size.sku,
            "enabled": true,
            "price": self.price(size),
            "optionIds": [option],
            "trackInventory": "TRUE",
            "customFields": { "gtin": size.gtin },
            "translations": names,
            "stockLevels": self.stock(size),
        });
        if let Some(tax) = &self.settings.tax_category {
            input["taxCategoryId"] = json!(tax);
        }
        input
    }

    fn size_update(&self, size: &Size, found: &Variant, option: &str) -> Option<Value> {
        let mut input = Map::new();
        let mut say = |name: &str, differs: bool, value: Value| {
            if differs {
                input.insert(name.into(), value);
            }
        };
        say("enabled", !found.enabled, json!(true));
        say("sku", found.sku != size.sku, json!(size.sku));
        let has_option = found.options.iter().any(|own| own.id == option);
        say("optionIds", !has_option, json!([option]));
        say("customFields", found.custom_fields.gtin != size.gtin, json!({ "gtin": size.gtin }));
        let names = self.size_names(size).filter(|(language, name)| {
            !found.translations.iter().any(|old| old.language_code == **language && old.name == *name)
        });
        let names: Vec<Value> = names.map(|(language, name)| named(language, &name)).collect();
        say("translations", !names.is_empty(), json!(names));
        let prices = self.price_changes(size, &found.prices);
        say("prices", !prices.is_empty(), json!(prices));
        let stock = self.stock(size);
        let is_stocked = stock.iter().all(|wanted| {
            found.stock_levels.iter().any(|level| {
                wanted["stockLocationId"] == *level.stock_location_id
                    && wanted["stockOnHand"] == level.stock_on_hand
            })
        });
        say("stockLevels", !is_stocked, json!(stock));
        if input.is_empty() {
            return None;
        }
        input.insert("id".into(), json!(found.id));
        Some(Value::Object(input))
    }

    /// `Linen shirt M`, in each language.
    fn size_names<'n>(&'n self, size: &'n Size) -> impl Iterator<Item = (&'n String, String)> {
        let words = self.goods.words.iter();
        words.map(|(language, words)| (language, format!("{} {}", words.title, size.label)))
    }

    /// Currencies that cost something else, and those in which it is sold no more.
    fn price_changes(&self, size: &Size, found: &[Price]) -> Vec<Value> {
        let known = |currency: &str| found.iter().find(|price| price.currency_code == currency);
        let changed = self
            .prices(size)
            .filter(|(currency, amount)| known(currency).is_none_or(|price| price.price != *amount));
        let changed = changed.map(|(currency, amount)| json!({ "currencyCode": currency, "price": amount }));
        let gone = found.iter().filter(|price| !size.prices.contains_key(&price.currency_code));
        let gone = gone.map(|p| json!({ "currencyCode": p.currency_code, "price": p.price, "delete": true }));
        changed.chain(gone).collect()
    }

    /// The prices in currencies of the shop.
    fn prices<'p>(&'p self, size: &'p Size) -> impl Iterator<Item = (&'p str, i64)> {
        let taken = &self.setup.active_channel.available_currency_codes;
        let prices = size.prices.iter().filter(|(currency, _)| taken.contains(currency));
        prices.map(|(currency, amount)| (currency.as_str(), *amount))
    }

    fn stock(&self, size: &Size) -> Vec<Value> {
        let first = self.setup.stock_locations.items.first().map(|location| &location.id);
        let location = self.settings.stock_location.as_ref().or(first);
        let level = |id: &String| json!({ "stockLocationId": id, "stockOnHand": size.stock });
        location.map(level).into_iter().collect()
    }

    /// The prices of new variants beside that in the shop's first currency, which is all that a creation takes.
    pub fn further_prices(&self, made: &[Option<CreatedVariant>]) -> Vec<Value> {
        let further = made.iter().flatten().filter_map(|made| {
            let size = self.goods.sizes.iter().find(|size| size.sku == made.sku)?;
            let others = self.prices(size).filter(|(currency, _)| *currency != self.currency());
            let others =
                others.map(|(currency, amount)| json!({ "currencyCode": currency, "price": amount }));
            let others: Vec<Value> = others.collect();
            (!others.is_empty()).then(|| json!({ "id": made.id, "prices": others }))
        });
        further.collect()
    }
}

fn named(language: &str, name: &str) -> Value {
    json!({ "languageCode": language, "name": name })
}

#[cfg(test)]
mod stories;
