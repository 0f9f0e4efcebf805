//! What a channel still misses in a product: each item by name, with the field, the language and a reason.

use super::{
    Resolved, Shared,
    channel::Channel,
    compliance,
    resolved::{ResolvedTexts, Valued},
    translation,
};
use crate::kernel::{locale::Locale, message::Message};
use crate::taxonomy::Item;
use chrono::NaiveDate;
use serde::Serialize;

/// Something that is missing or invalid.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Missing {
    /// Which kind of information.
    pub item: Item,
    /// The field to go to: `texts.fr.title`, `composition`.
    pub field: String,
    /// The language in which it is missing, if it is a text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub locale: Option<Locale>,
    /// Why, in words.
    pub message: Message,
    /// Whether law or a certificate forbids to show the product: it is withdrawn even if it is live.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub forbids: bool,
}

impl Missing {
    fn new(item: Item, field: impl Into<String>, key: &'static str) -> Missing {
        Missing { item, field: field.into(), locale: None, message: Message::new(key), forbids: false }
    }

    fn in_locale(mut self, locale: &Locale) -> Missing {
        self.message = self.message.with("locale", locale.as_str());
        self.locale = Some(locale.clone());
        self
    }
}

/// What a product misses for a channel on a day; empty if it is complete.
pub fn missing(product: &Resolved, channel: &Channel, shared: &Shared, today: NaiveDate) -> Vec<Missing> {
    let mut found = Vec::new();
    for item in channel.requires.difference(&product.rules.not_asked) {
        match item {
            Item::Photos => photos(product, channel, &mut found),
            Item::Composition => composition(product, shared, today, &mut found),
            Item::Fit => fit(product, &mut found),
            Item::SizeChart => size_chart(product, &mut found),
            Item::Texts => texts(product, channel.source_locale(), Item::Texts, &mut found),
            Item::Care => care(product, &mut found),
            Item::Returns => present(
                product.return_policy.is_some(),
                *item,
                "return_policy",
                "missing-returns",
                &mut found,
            ),
            Item::Shipping => present(
                product.shipping_profile.is_some(),
                *item,
                "shipping_profile",
                "missing-shipping",
                &mut found,
            ),
            Item::Translations => translations(product, channel, &mut found),
            Item::Video => present(
                has_media(product, super::MediaKind::Video),
                *item,
                "media",
                "missing-video",
                &mut found,
            ),
            Item::Social => present(
                has_media(product, super::MediaKind::Social),
                *item,
                "media",
                "missing-social",
                &mut found,
            ),
            Item::Reviews | Item::Trade => {}
        }
    }
    rules(product, &mut found);
    shots(product, &mut found);
    terms(product, &mut found);
    rights(product, shared, today, &mut found);
    law(product, channel, shared, today, &mut found);
    found
}

/// What the packs that bind the product here forbid, whatever else the channel asks for.
fn law(product: &Resolved, channel: &Channel, shared: &Shared, today: NaiveDate, found: &mut Vec<Missing>) {
    let packs = compliance::binding(product, channel, shared);
    if packs.is_empty() {
        return;
    }
    let sheet = compliance::sheet(product, shared, today);
    for ruling in packs.into_iter().flat_map(|pack| shared.packs.judge(pack, &sheet, today)) {
        if ruling.forbids() {
            let (field, message) = (ruling.field().to_owned(), ruling.message());
            found.push(Missing { item: Item::of_field(&field), field, locale: None, message, forbids: true });
        }
    }
}

/// What to look at without being kept from publishing: translations whose source has changed since they were made.
pub fn advice(product: &Resolved, channel: &Channel) -> Vec<Missing> {
    let source = channel.source_locale();
    let others = channel.required_locales.iter().filter(|locale| *locale != source);
    let outdated = others.flat_map(|locale| {
        let found = translation::of(&product.texts, source, locale).into_iter();
        found.filter(|t| t.state == translation::State::Outdated).filter_map(|t| {
            let (locale, _) = t.target?;
            let field = format!("texts.{locale}.{}", t.field);
            Some(Missing::new(Item::Translations, field, "translation-outdated").in_locale(&locale))
        })
    });
    outdated.collect()
}

fn present(is_there: bool, item: Item, field: &str, key: &'static str, found: &mut Vec<Missing>) {
    if !is_there {
        found.push(Missing::new(item, field, key));
    }
}

fn has_media(product: &Resolved, kind: super::MediaKind) -> bool {
    product.media.iter().any(|media| media.kind == kind)
}

fn photos(product: &Resolved, channel: &Channel, found: &mut Vec<Missing>) {
    let count = product.images.len();
    if count < usize::from(channel.min_photos) {
        let mut missing = Missing::new(Item::Photos, "images", "missing-photos");
        missing.message = missing.message.with("count", count).with("min", channel.min_photos);
        found.push(missing);
    }
}

/// A picture whose rights have ended may not be shown, whatever the channel asks for.
fn rights(product: &Resolved, shared: &Shared, today: NaiveDate, found: &mut Vec<Missing>) {
    let images =
        product.images.iter().enumerate().map(|(i, image)| (format!("images[{i}].asset"), &image.asset));
    let media = product.media.iter().enumerate();
    let media = media.filter_map(|(i, one)| Some((format!("media[{i}].asset"), one.asset.as_ref()?)));
    for (field, hash) in images.chain(media) {
        if let Some(until) = shared.rights.get(hash).filter(|until| **until < today) {
            let mut missing = Missing::new(Item::Photos, field, "missing-rights");
            missing.message = missing.message.with("until", until.to_string());
            missing.forbids = true;
            found.push(missing);
        }
    }
}

/// A value that an import could not read leaves its field incomplete, and is shown.
fn unread(product: &Resolved, item: Item, field: &str, found: &mut Vec<Missing>) -> bool {
    let Some(text) = product.unread.get(field) else { return false };
    let mut missing = Missing::new(item, field, "missing-unread");
    missing.message = missing.message.with("text", text);
    found.push(missing);
    true
}

fn composition(product: &Resolved, shared: &Shared, today: NaiveDate, found: &mut Vec<Missing>) {
    if unread(product, Item::Composition, "composition", found) {
        return;
    }
    let Some(composition) = product.composition.as_ref().filter(|valued| !valued.value.0.is_empty()) else {
        return found.push(Missing::new(Item::Composition, "composition", "missing-composition"));
    };
    for (i, component) in composition.value.0.iter().enumerate() {
        for (j, part) in component.fibres.iter().enumerate().filter(|(_, part)| !part.qualifiers.is_empty()) {
            let certificate = part.certificate.as_ref().and_then(|code| shared.certificates.get(code));
            let doubtful = compliance::uncertified(part, shared, today);
            if !doubtful.is_empty() {
                let field = format!("composition[{i}].fibres[{j}].certificate");
                let mut missing = Missing::new(Item::Composition, field, "missing-certificate");
                missing.message = missing.message.with("claim", doubtful.join(", "));
                missing.forbids = certificate.is_some();
                found.push(missing);
            }
        }
    }
}

fn fit(product: &Resolved, found: &mut Vec<Missing>) {
    if !unread(product, Item::Fit, "fit.fit", found) && !product.fit.contains_key("fit") {
        found.push(Missing::new(Item::Fit, "fit.fit", "missing-fit"));
    }
}

fn size_chart(product: &Resolved, found: &mut Vec<Missing>) {
    let Some(chart) = &product.size_chart else {
        return found.push(Missing::new(Item::SizeChart, "size_chart", "missing-size-chart"));
    };
    let chart = &chart.value.record;
    for kept in
        product.variants.iter().filter(|kept| !chart.holds(&kept.record.size, &kept.record.second_size))
    {
        let mut missing = Missing::new(
            Item::SizeChart,
            format!("variants.{}.size", kept.record.sku),
            "missing-size-in-chart",
        );
        missing.message = missing.message.with("size", kept.record.size_label()).with("chart", &chart.code);
        found.push(missing);
    }
}

fn texts(product: &Resolved, locale: &Locale, item: Item, found: &mut Vec<Missing>) {
    let mut ask = |field: &str, key: &'static str, is_there: bool| {
        let path = format!("texts.{locale}.{field}");
        if !is_there {
            found.push(Missing::new(item, path, key).in_locale(locale));
        }
    };
    ask("title", "missing-title", product.has_text(|t| t.title.as_ref(), locale));
    ask("description", "missing-description", product.has_text(|t| t.description.as_ref(), locale));
}

fn care(product: &Resolved, found: &mut Vec<Missing>) {
    if unread(product, Item::Care, "care", found) {
        return;
    }
    let Some(care) = product.care.as_ref().filter(|valued| !valued.value.codes.is_empty()) else {
        return found.push(Missing::new(Item::Care, "care", "missing-care"));
    };
    for group in care.value.unstated_groups() {
        let mut missing = Missing::new(Item::Care, "care", "missing-care-group");
        missing.message = missing.message.with("group", group);
        found.push(missing);
    }
}

/// Every text that the source has, in every other required language: a fallback does not count.
fn translations(product: &Resolved, channel: &Channel, found: &mut Vec<Missing>) {
    let source = channel.source_locale();
    for locale in channel.required_locales.iter().filter(|locale| *locale != source) {
        texts(product, locale, Item::Translations, found);
        translated(product, source, locale, "short_description", |t| t.short_description.as_ref(), found);
        translated(product, source, locale, "highlights", |t| t.highlights.as_ref(), found);
        translated(product, source, locale, "colour", |t| t.colour.as_ref(), found);
        let policy = product.return_policy.as_ref().map(|valued| &valued.value.record);
        if let Some(policy) = policy.filter(|policy| policy.text.own(locale).is_none()) {
            let field = format!("return_policies.{}.text.{locale}", policy.code);
            found.push(Missing::new(Item::Translations, field, "missing-translation").in_locale(locale));
        }
    }
}

fn translated<T>(
    product: &Resolved,
    source: &Locale,
    locale: &Locale,
    field: &str,
    get: impl Fn(&ResolvedTexts) -> Option<&Valued<T>>,
    found: &mut Vec<Missing>,
) {
    if product.has_text(&get, source) && !product.has_text(&get, locale) {
        let path = format!("texts.{locale}.{field}");
        found.push(Missing::new(Item::Translations, path, "missing-translation").in_locale(locale));
    }
}

/// The shots that the category wants.
fn shots(product: &Resolved, found: &mut Vec<Missing>) {
    let is_there = |role: &&String| product.images.iter().any(|image| image.role == **role);
    for role in product.rules.shots.iter().filter(|role| !is_there(role)) {
        let mut missing = Missing::new(Item::Photos, "images", "missing-shot");
        missing.message = missing.message.with("role", role);
        found.push(missing);
    }
}

/// Terms of cut that make no sense in the category.
fn terms(product: &Resolved, found: &mut Vec<Missing>) {
    for (name, taken) in &product.rules.vocabularies {
        let Some(term) = product.fit.get(name).map(|valued| &valued.value) else { continue };
        if !taken.contains(term) {
            let mut missing = Missing::new(Item::Fit, format!("fit.{name}"), "missing-term-not-here");
            missing.message = missing.message.with("term", term).with("taken", taken.join(", "));
            found.push(missing);
        }
    }
}

/// What the category asks for beyond the channel.
fn rules(product: &Resolved, found: &mut Vec<Missing>) {
    for field in &product.rules.fields {
        let is_there = match field.split_once('.') {
            Some(("fit", term)) => product.fit.contains_key(term),
            Some(("attributes", code)) => product.attributes.contains_key(code),
            Some(("trade", part)) => {
                let trade =
                    product.trade.as_ref().and_then(|valued| serde_json::to_value(&valued.value).ok());
                trade.is_some_and(|trade| trade.get(part).is_some())
            }
            _ if field == "model" => product.model.is_some(),
            _ if field == "fabric" => product.fabric.is_some(),
            _ => true,
        };
        let item = Item::of_field(field);
        if !is_there && !unread(product, item, field, found) {
            let mut missing = Missing::new(item, field.clone(), "missing-category-field");
            missing.message = missing.message.with("field", field);
            found.push(missing);
        }
    }
}
