//! By what a product is found, filtered and sorted in the workbench.

use super::askable;
use super::row::{RowImage, row};
use crate::catalog::{
    Resolved, Shared,
    completeness::Missing,
    family::Family,
    named::Named,
    resolve,
    standing::{self, Standing},
};
use crate::error::Result;
use crate::kernel::{clock::Time, locale::Locale};
use crate::search::{Address, Document, Names, TextKind};
use serde_json::value::RawValue;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;
use uuid::Uuid;

/// Where a product lives in the index: by its id, so that one that is renamed or gone is still known.
pub fn address(product: Uuid) -> Address {
    Address::new("", product.simple().to_string())
}

/// A product as the index takes it.
///
/// # Errors
/// Internal, if its row cannot be written as JSON.
pub fn document(
    family: &Family,
    standing: &Standing,
    shared: &Shared,
    pictures: &HashMap<String, RowImage>,
    named: &mut Named<'_>,
    now: Time,
) -> Result<Document> {
    let resolved = resolve(family, shared);
    let missing = standing::lacking(&resolved, shared, now);
    let updated_at = family.product.updated_at.max(family.style.updated_at);
    let mut document = Document::new(address(family.product.id));
    document.codes = codes(&resolved);
    document.texts = own_texts(&resolved);
    document.names = names(&resolved, named);
    document.facets = facets(&resolved, standing, &missing);
    document.facets.extend(askable::facets(family, &resolved, &missing));
    document.numbers = vec![
        ("changed".to_owned(), updated_at.timestamp_micros()),
        ("photos".to_owned(), i64::try_from(resolved.images.len()).unwrap_or(0)),
        ("missing".to_owned(), missing.values().map(Vec::len).min().map_or(0, |n| n as i64)),
    ];
    document.numbers.extend(askable::numbers(family, &resolved));
    let days = updated_at.timestamp().div_euclid(86_400);
    document.weight = u32::try_from(days).unwrap_or(0);
    let row = row(&resolved, standing, &missing, shared, pictures, updated_at);
    document.payload = RawValue::from_string(serde_json::to_string(&row)?)?;
    Ok(document)
}

fn codes(r: &Resolved) -> Vec<String> {
    let skus = r.variants.iter().map(|kept| kept.record.sku.clone());
    let gtins = r.variants.iter().filter_map(|kept| kept.record.gtin.as_ref());
    let gtins = gtins.flat_map(|gtin| [gtin.written().to_owned(), gtin.padded().to_owned()]);
    let own = [r.product.clone(), r.style.clone()];
    own.into_iter().chain(skus).chain(gtins).collect::<BTreeSet<_>>().into_iter().collect()
}

fn own_texts(r: &Resolved) -> Vec<(Locale, TextKind, String)> {
    let mut found = Vec::new();
    for (locale, texts) in &r.texts {
        let mut say = |kind: TextKind, text: &str| found.push((locale.clone(), kind, text.to_owned()));
        texts.title.iter().for_each(|text| say(TextKind::Title, &text.value));
        texts.colour.iter().for_each(|text| say(TextKind::Word, &text.value));
        texts.keywords.iter().flat_map(|list| &list.value).for_each(|text| say(TextKind::Word, text));
        texts.short_description.iter().for_each(|text| say(TextKind::Body, &text.value));
        texts.description.iter().for_each(|text| say(TextKind::Body, &text.value));
    }
    found
}

/// What it goes under besides its own texts.
fn names(r: &Resolved, named: &mut Named<'_>) -> Vec<Arc<Names>> {
    let mut found = named.codes_of(r);
    found.extend(r.category.iter().map(|category| named.category(category)));
    let brand = r.brand.as_ref().map(|kept| kept.record.name.clone());
    let plain = brand.into_iter().chain(r.season.clone()).chain(r.collection.clone());
    found.extend(plain.map(|text| Named::plain(&text, [&Locale::english()])));
    found
}

fn facets(
    r: &Resolved,
    standing: &Standing,
    missing: &BTreeMap<String, Vec<Missing>>,
) -> Vec<(String, String)> {
    let mut found: BTreeSet<(&str, String)> = BTreeSet::new();
    let one = |name: &'static str, value: &Option<String>| value.clone().map(|value| (name, value));
    found.insert(("state", standing.state.as_str().to_owned()));
    found.extend(one("colour", &r.colour_family));
    found.extend(one("department", &r.department));
    found.extend(one("season", &r.season));
    found.extend(r.brand.as_ref().map(|kept| ("brand", kept.record.code.clone())));
    found.extend(r.category.iter().map(|kept| ("category", kept.record.code.clone())));
    found.extend(standing.is_changed.then(|| ("changed", "yes".to_owned())));
    for (channel, lacks) in missing {
        match lacks.is_empty() {
            true => _ = found.insert(("complete_for", channel.clone())),
            false => found.extend(lacks.iter().map(|m| ("missing", m.item.as_str().to_owned()))),
        }
        for locale in lacks.iter().filter_map(|one| one.locale.as_ref()) {
            found.insert(("short_in", format!("{channel}/{locale}")));
        }
    }
    found.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}
