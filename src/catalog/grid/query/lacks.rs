//! What is missing, on which channel, in which language.
//!
//! What has no language of its own (care, photos) is missing in every language that its channel requires.

use super::Reader;
use super::values::lackable;
use crate::kernel::{fold::fold, locale::Locale};
use crate::search::Condition;

/// Where something is missing.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Place {
    /// Only on this channel.
    pub channel: Option<String>,
    /// Only in this language.
    pub locale: Option<Locale>,
}

/// That one of these is missing at a place; anything, if none is named.
pub fn missing(reader: Reader<'_>, items: &[String], place: &Place) -> Condition {
    let mut values = Vec::new();
    let all: Vec<&str> = match items {
        [] => lackable().collect(),
        items => items.iter().map(String::as_str).collect(),
    };
    for kept in reader.shared.channels.iter() {
        let channel = &kept.record;
        if place.channel.as_ref().is_some_and(|code| fold(code) != fold(&channel.code)) {
            continue;
        }
        let here = |locale: &&Locale| place.locale.as_ref().is_none_or(|wanted| wanted == *locale);
        let locales: Vec<&Locale> = channel.required_locales.iter().filter(here).collect();
        if locales.is_empty() {
            continue;
        }
        for item in &all {
            values.push(format!("{item}@{}", fold(&channel.code)));
            values.extend(locales.iter().map(|locale| format!("{item}@{}/{locale}", fold(&channel.code))));
        }
    }
    Condition::OneOf("lacks".to_owned(), values)
}

/// That nothing is missing at a place; on any channel, if none is named.
pub fn complete(reader: Reader<'_>, place: &Place) -> Condition {
    let channels: Vec<String> = match &place.channel {
        Some(code) => vec![code.clone()],
        None => {
            let all = reader.shared.channels.iter().map(|kept| &kept.record);
            let wants = |locale: &Locale, required: &[Locale]| required.contains(locale);
            let here = all.filter(|c| place.locale.as_ref().is_none_or(|l| wants(l, &c.required_locales)));
            here.map(|channel| channel.code.clone()).collect()
        }
    };
    let on = |code: String| {
        let place = Place { channel: Some(code), locale: place.locale.clone() };
        Condition::Not(Box::new(missing(reader, &[], &place)))
    };
    Condition::Any(channels.into_iter().map(on).collect())
}
