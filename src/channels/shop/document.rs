//! By what a live product is found, filtered and sorted.
//!
//! Its own texts are found in their languages; the *words of its codes* in every language, so that *Baumwolle* finds what
//! nobody has translated yet.

use super::tile::tile;
use crate::catalog::{Channel, Shared, named::Named};
use crate::channels::live::Live;
use crate::error::Result;
use crate::kernel::locale::Locale;
use crate::search::{Address, Document, Names, TextKind};
use serde_json::value::RawValue;
use std::collections::BTreeSet;
use std::sync::Arc;
use uuid::Uuid;

/// The facet that says in which markets a product can be bought; it is always filtered by, and shown to nobody.
pub(super) const MARKET: &str = "market";

/// Where a product of a channel lives in the index: by its id, so that one that is renamed or gone is still known.
pub fn address(channel: &Channel, product: Uuid) -> Address {
    Address::new(channel.code.clone(), product.simple().to_string())
}

/// A live product as the index takes it.
pub(super) fn document(
    live: &Live,
    channel: &Channel,
    shared: &Shared,
    named: &mut Named<'_>,
) -> Result<Document> {
    let mut document = Document::new(address(channel, live.family.product.id));
    document.codes = codes(live);
    document.texts = own_texts(live);
    document.names = names(live, channel, shared, named);
    document.facets = facets(live, channel, shared);
    document.numbers = numbers(live, channel);
    let days = live.family.product.created_at.timestamp().div_euclid(86_400);
    document.weight = u32::try_from(days).unwrap_or(0);
    document.payload = RawValue::from_string(serde_json::to_string(&tile(live, channel))?)?;
    Ok(document)
}

fn codes(live: &Live) -> Vec<String> {
    let r = &live.resolved;
    let skus = r.variants.iter().map(|kept| kept.record.sku.clone());
    let gtins = r.variants.iter().filter_map(|kept| kept.record.gtin.as_ref());
    let gtins = gtins.flat_map(|gtin| [gtin.written().to_owned(), gtin.padded().to_owned()]);
    let own = [r.product.clone(), r.style.clone()];
    own.into_iter().chain(skus).chain(gtins).collect::<BTreeSet<_>>().into_iter().collect()
}

/// What is written about it, each text in its own language.
fn own_texts(live: &Live) -> Vec<(Locale, TextKind, String)> {
    let mut found = Vec::new();
    for (locale, texts) in &live.resolved.texts {
        let mut say = |kind: TextKind, text: &str| found.push((locale.clone(), kind, text.to_owned()));
        texts.title.iter().for_each(|text| say(TextKind::Title, &text.value));
        texts.colour.iter().for_each(|text| say(TextKind::Word, &text.value));
        texts.keywords.iter().flat_map(|list| &list.value).for_each(|text| say(TextKind::Word, text));
        texts.short_description.iter().for_each(|text| say(TextKind::Body, &text.value));
        texts.description.iter().for_each(|text| say(TextKind::Body, &text.value));
        texts.highlights.iter().flat_map(|list| &list.value).for_each(|text| say(TextKind::Body, text));
    }
    found
}

/// What it goes under besides its own texts.
fn names(live: &Live, channel: &Channel, shared: &Shared, named: &mut Named<'_>) -> Vec<Arc<Names>> {
    let r = &live.resolved;
    let mut found = named.codes_of(r);
    found.extend(categories(live, shared).into_iter().map(|category| named.category(category)));
    let brand = r.brand.as_ref().map(|kept| kept.record.name.clone());
    let sizes: BTreeSet<String> = r.variants.iter().map(|kept| r.size_label(&kept.record)).collect();
    let plain = sizes.into_iter().chain(brand).chain(r.season.clone());
    found.extend(plain.map(|text| Named::plain(&text, channel.locales())));
    found
}

/// Its categories and every one above them, each once.
fn categories<'s>(
    live: &'s Live,
    shared: &'s Shared,
) -> Vec<&'s std::sync::Arc<crate::changes::record::Kept<crate::taxonomy::Category>>> {
    let others = live.resolved.other_categories.iter().flat_map(|code| shared.tree.path(code));
    let mut seen = BTreeSet::new();
    live.resolved.category.iter().chain(others).filter(|kept| seen.insert(kept.id)).collect()
}

fn facets(live: &Live, channel: &Channel, shared: &Shared) -> Vec<(String, String)> {
    let r = &live.resolved;
    let mut found: BTreeSet<(&str, String)> = BTreeSet::new();
    let one = |name: &'static str, value: &Option<String>| value.clone().map(|value| (name, value));
    found.extend(one("colour", &r.colour_family));
    found.extend(one("department", &r.department));
    found.extend(one("season", &r.season));
    found.extend(r.brand.as_ref().map(|kept| ("brand", kept.record.code.clone())));
    found.extend(r.fit.get("fit").map(|code| ("fit", code.value.clone())));
    found.extend(r.variants.iter().map(|kept| ("size", r.size_label(&kept.record))));
    if let Some(composition) = &r.composition {
        found.extend(composition.value.fibres().into_iter().map(|code| ("fibre", code.to_owned())));
    }
    let stars = live.figures.average_hundredths / 100;
    found.extend((1..=stars).map(|stars| ("rating", stars.to_string())));
    found.extend(categories(live, shared).into_iter().map(|kept| ("category", kept.record.code.clone())));
    let markets = channel.markets.iter().filter(|market| live.sellable(market).next().is_some());
    found.extend(markets.map(|market| (MARKET, market.country.clone())));
    found.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}

/// The number that holds what a product costs in a market.
pub(super) fn price_name(country: &str) -> String {
    format!("price.{}", country.to_ascii_lowercase())
}

fn numbers(live: &Live, channel: &Channel) -> Vec<(String, i64)> {
    let prices = channel.markets.iter().filter_map(|market| {
        let (_, price) = live.cheapest(market)?;
        Some((price_name(&market.country), price.current(live.now)))
    });
    let rating = i64::try_from(live.figures.average_hundredths).unwrap_or(0);
    let rating = (live.figures.count > 0).then(|| ("rating".to_owned(), rating));
    let newest = ("newest".to_owned(), live.family.product.created_at.timestamp());
    prices.chain(rating).chain([newest]).collect()
}
