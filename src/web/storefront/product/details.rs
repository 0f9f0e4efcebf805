//! Fit, model, custom attributes, origin, and who answers for it.

use super::Fact;
use crate::catalog::{Resolved, content::Trade, fit};
use crate::facts::Vocabulary;
use crate::kernel::message::Message;
use crate::parties::{Address, Party};
use crate::taxonomy::{Attribute, AttributeType};
use crate::web::storefront::shopper::Shopper;
use crate::words::LengthUnit;
use serde::Serialize;
use serde_json::Value;

/// A company with where it is reached (GPSR, Regulation (EU) 2023/988, Art. 19).
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct PartyView {
    /// Its name.
    pub name: String,
    /// Its address on one line.
    pub address: String,
    /// An e-mail address or a contact page.
    pub electronic: String,
    /// The same as a link.
    pub href: String,
}

/// How it is cut, a line for each vocabulary.
pub fn cut(shopper: &Shopper, product: &Resolved) -> Vec<Fact> {
    let fact = |(name, vocabulary): (&str, Vocabulary)| {
        let term = product.fit.get(name)?;
        let label = shopper.words.text(&shopper.locale, &format!("store-cut-{}", name.replace('_', "-")));
        Some(Fact::new(label, shopper.word(vocabulary, &term.value)))
    };
    fit::VOCABULARIES.into_iter().filter_map(fact).collect()
}

/// Who wears it in the pictures: height and size.
pub fn model(shopper: &Shopper, product: &Resolved) -> Option<String> {
    let model = &product.model.as_ref()?.value;
    let unit = if shopper.market.country == "US" { LengthUnit::Inches } else { LengthUnit::Centimetres };
    let height = shopper.words.length(&shopper.locale, i64::from(model.height_mm), unit);
    Some(shopper.say(&Message::new("store-model").with("height", height).with("size", &model.size)))
}

/// The custom attributes that shoppers see, in the order of their definitions.
pub fn attributes(shopper: &Shopper, product: &Resolved) -> Vec<Fact> {
    let definitions = shopper.shared.attributes.iter().map(|kept| &kept.record);
    let fact = |attribute: &Attribute| {
        let value = &product.attributes.get(&attribute.code)?.value;
        let value = attribute_value(shopper, attribute, chosen(shopper, attribute, value)?)?;
        let name =
            shopper.localised(&attribute.names).map_or_else(|| attribute.code.clone(), |piece| piece.text);
        Some(Fact::new(name, value))
    };
    definitions.filter(|attribute| attribute.public).filter_map(fact).collect()
}

/// The value for this language or this channel, if it differs by them.
fn chosen<'v>(shopper: &Shopper, attribute: &Attribute, value: &'v Value) -> Option<&'v Value> {
    if attribute.per_channel {
        return value.get(&shopper.channel.record.code);
    }
    if attribute.per_locale {
        let wanted = std::iter::once(&shopper.locale).chain(shopper.fallbacks());
        return wanted.flat_map(|locale| locale.chain()).find_map(|locale| value.get(locale.as_str()));
    }
    Some(value)
}

fn attribute_value(shopper: &Shopper, attribute: &Attribute, value: &Value) -> Option<String> {
    let option = |code: &str| {
        let found = attribute.options.iter().find(|option| option.code == code);
        found.and_then(|option| shopper.localised(&option.names)).map_or_else(|| code.to_owned(), |p| p.text)
    };
    match attribute.kind {
        AttributeType::Text => value.as_str().map(str::to_owned),
        AttributeType::Number => {
            let number = value.as_f64()?;
            Some(match &attribute.unit {
                Some(unit) => shopper.words.quantity(&shopper.locale, number, unit),
                None => shopper.words.number(&shopper.locale, number),
            })
        }
        AttributeType::Boolean => {
            let key = if value.as_bool()? { "store-yes" } else { "store-no" };
            Some(shopper.words.text(&shopper.locale, key))
        }
        AttributeType::Date => Some(shopper.words.date(&shopper.locale, value.as_str()?.parse().ok()?)),
        AttributeType::Select => value.as_str().map(option),
        AttributeType::MultiSelect => {
            let options: Vec<String> =
                value.as_array()?.iter().filter_map(Value::as_str).map(option).collect();
            Some(shopper.words.series(&shopper.locale, &options))
        }
    }
}

/// Where it was made, step by step, and what else trade law asks for.
pub fn trade(shopper: &Shopper, product: &Resolved) -> Vec<Fact> {
    let Some(trade) = product.trade.as_ref().map(|valued| &valued.value) else { return Vec::new() };
    let country = |code: &Option<String>| code.as_ref().map(|code| shopper.word(Vocabulary::Country, code));
    let Trade { origin_country, weaving_country, dyeing_country, confection_country, .. } = trade;
    let recycled = trade.recycled_percent.map(|p| shopper.words.percent(&shopper.locale, i64::from(p) * 100));
    let rows = [
        ("store-origin", country(origin_country)),
        ("store-origin-weaving", country(weaving_country)),
        ("store-origin-dyeing", country(dyeing_country)),
        ("store-origin-confection", country(confection_country)),
        ("store-recycled", recycled),
        ("store-customs-code", trade.customs_code.clone()),
    ];
    let fact = |(key, value): (&str, Option<String>)| {
        Some(Fact::new(shopper.words.text(&shopper.locale, key), value?))
    };
    rows.into_iter().filter_map(fact).collect()
}

/// A company as the page names it.
pub fn party(shopper: &Shopper, party: &Party) -> PartyView {
    let electronic = party.electronic_address.clone();
    PartyView {
        name: party.name.clone(),
        address: address(shopper, &party.address),
        href: if electronic.contains('@') { format!("mailto:{electronic}") } else { electronic.clone() },
        electronic,
    }
}

/// An address on one line.
pub fn address(shopper: &Shopper, address: &Address) -> String {
    let city = format!("{} {}", address.postal_code, address.city);
    let country = shopper.word(Vocabulary::Country, &address.country);
    let parts = [address.street.trim(), city.trim(), country.trim()];
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).map(str::to_owned).collect();
    shopper.words.series(&shopper.locale, &parts)
}
