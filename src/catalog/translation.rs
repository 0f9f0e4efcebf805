//! A text and the one that it was made from: whether it is there, and whether its source has changed since.
//!
//! # Why
//! Every value says when it was written, so nothing else has to be kept: a translation that was written before its source
//! is outdated, wherever in the hierarchy the two stand. What one transaction writes is of one moment, and up to date.

use super::{
    content::TEXT_FIELDS,
    resolved::{ResolvedTexts, Valued},
};
use crate::kernel::locale::Locale;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::BTreeMap;

/// How a translation stands to its source.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// There is none.
    Missing,
    /// Its source has changed since it was made.
    Outdated,
    /// It says what its source says.
    Current,
}

impl State {
    /// Every state.
    pub const ALL: [State; 3] = [State::Missing, State::Outdated, State::Current];

    /// As JSON and files write it.
    pub fn as_str(self) -> &'static str {
        match self {
            State::Missing => "missing",
            State::Outdated => "outdated",
            State::Current => "current",
        }
    }
}

/// A text that is to be said in another language.
#[derive(Debug, Clone, PartialEq)]
pub struct Translation {
    /// Which: `title`, `highlights` …
    pub field: &'static str,
    /// The text that is translated.
    pub source: Valued<Value>,
    /// What it is in the other language, and in which locale exactly: `de` serves `de-AT`.
    pub target: Option<(Locale, Valued<Value>)>,
    /// How the one stands to the other.
    pub state: State,
}

/// Every text that the source language has, as it stands in another.
pub fn of(texts: &BTreeMap<Locale, ResolvedTexts>, source: &Locale, target: &Locale) -> Vec<Translation> {
    let nearest = |locale: &Locale, field: &str| {
        locale.chain().find_map(|l| texts.get(&l)?.one(field).map(|valued| (l, valued)))
    };
    let translation = |field: &'static str| {
        let (_, source) = nearest(source, field)?;
        let target = nearest(target, field);
        let state = match &target {
            None => State::Missing,
            Some((_, valued)) if is_outdated(valued, &source) => State::Outdated,
            Some(_) => State::Current,
        };
        Some(Translation { field, source, target, state })
    };
    TEXT_FIELDS.into_iter().filter_map(translation).collect()
}

fn is_outdated<T>(translation: &Valued<T>, source: &Valued<T>) -> bool {
    let both = translation.origin.as_ref().zip(source.origin.as_ref());
    both.is_some_and(|(own, source)| own.is_older_than(source))
}

impl ResolvedTexts {
    /// A text by the name of its field.
    pub fn one(&self, field: &str) -> Option<Valued<Value>> {
        let text = |valued: &Option<Valued<String>>| valued.as_ref().map(|v| v.with(v.value.clone().into()));
        let list =
            |valued: &Option<Valued<Vec<String>>>| valued.as_ref().map(|v| v.with(v.value.clone().into()));
        match field {
            "title" => text(&self.title),
            "short_description" => text(&self.short_description),
            "description" => text(&self.description),
            "highlights" => list(&self.highlights),
            "keywords" => list(&self.keywords),
            "colour" => text(&self.colour),
            "seo_title" => text(&self.seo_title),
            "seo_description" => text(&self.seo_description),
            _ => None,
        }
    }
}

impl<T> Valued<T> {
    /// Another value that stands at the same level and comes from the same hand.
    pub fn with<U>(&self, value: U) -> Valued<U> {
        Valued { value, level: self.level, origin: self.origin.clone() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::{Content, resolve};
    use serde_json::json;

    fn content(texts: Value, written: &[(&str, i64)]) -> Content {
        let origin = |second: &i64| {
            let at = chrono::DateTime::from_timestamp(*second, 0).unwrap();
            json!({"kind": "person", "by": "ana", "at": at})
        };
        let origins: serde_json::Map<String, Value> =
            written.iter().map(|(path, second)| (format!("texts.{path}"), origin(second))).collect();
        serde_json::from_value(json!({"texts": texts, "origins": origins})).unwrap()
    }

    fn states(style: &Content, product: &Content) -> String {
        let found = of(&resolve::texts(style, product), &Locale::known("en"), &Locale::known("de"));
        let one = |t: &Translation| format!("{} {}", t.field, t.state.as_str());
        found.iter().map(one).collect::<Vec<_>>().join(", ")
    }

    #[test]
    fn a_translation_is_outdated_once_its_source_is_younger_at_whichever_level() {
        let both = json!({"en": {"title": "Shirt"}, "de": {"title": "Hemd"}});
        let english = json!({"en": {"title": "Shirt, navy"}});
        let none = Content::default();
        for (style, product, expected) in [
            (content(both.clone(), &[("en.title", 1), ("de.title", 1)]), none.clone(), "title current"),
            (content(both.clone(), &[("en.title", 2), ("de.title", 1)]), none.clone(), "title outdated"),
            (content(both.clone(), &[("en.title", 1), ("de.title", 2)]), none.clone(), "title current"),
            (content(both.clone(), &[("en.title", 2)]), none.clone(), "title current"),
            (content(english.clone(), &[("en.title", 1)]), none.clone(), "title missing"),
            (content(json!({"de": {"title": "Hemd"}}), &[]), none, ""),
            (
                content(both, &[("en.title", 1), ("de.title", 1)]),
                content(english, &[("en.title", 2)]),
                "title outdated",
            ),
        ] {
            assert_eq!(states(&style, &product), expected);
        }
    }
}
