//! A language as BCP 47 writes it: `de`, `en-US`, `zh-Hant`.

use crate::error::{Error, Invalid, Result};
use crate::kernel::message::Message;
use icu_locale::{LocaleExpander, TransformResult};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, Serialize};
use std::borrow::Cow;
use std::{fmt, str::FromStr, sync::Arc};
use unic_langid::LanguageIdentifier;

/// A locale in canonical form (RFC 5646: language lower, script title, region upper case). Cheap to clone.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(transparent)]
pub struct Locale(Arc<str>);

impl Locale {
    /// `de`, `de-AT`, `de_at`: read leniently, kept canonically; anything else is refused by name.
    pub fn parse(text: &str) -> Result<Locale> {
        let parsed: Option<LanguageIdentifier> = text.trim().replace('_', "-").parse().ok();
        match parsed {
            Some(id) if is_spoken(id.language.as_str()) => Ok(Locale(id.to_string().into())),
            _ => Err(Invalid::at("locale", Message::new("locale-unknown").with("text", text)).into()),
        }
    }

    /// A locale that is written in the source and therefore known to be right.
    pub fn known(text: &'static str) -> Locale {
        Locale::parse(text).expect("locales in the source are written correctly")
    }

    /// English, the language of last resort.
    pub fn english() -> Locale {
        Locale("en".into())
    }

    /// The canonical text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The language alone: `de` of `de-AT`.
    pub fn language(&self) -> &str {
        self.0.split('-').next().unwrap_or(&self.0)
    }

    /// The locale with its last part dropped: `zh-Hant-TW` → `zh-Hant` → `zh` → none.
    pub fn parent(&self) -> Option<Locale> {
        self.0.rsplit_once('-').map(|(parent, _)| Locale(parent.into()))
    }

    /// This locale and its parents, nearest first.
    pub fn chain(&self) -> impl Iterator<Item = Locale> {
        std::iter::successors(Some(self.clone()), Locale::parent)
    }

    /// The language as a country (ISO 3166-1 alpha-2) speaks it: `en` in the United States is `en-US`. One that names its
    /// region already stays.
    pub fn in_market(&self, country: &str) -> Locale {
        let regional = (!self.0.contains('-')).then(|| Locale::parse(&format!("{self}-{country}")).ok());
        regional.flatten().unwrap_or_else(|| self.clone())
    }

    /// Whether its script runs from right to left.
    pub fn is_right_to_left(&self) -> bool {
        matches!(self.language(), "ar" | "he" | "fa" | "ur" | "ps" | "yi" | "dv" | "ckb")
    }

    /// `rtl` or `ltr`, as HTML's `dir` wants it.
    pub fn direction(&self) -> &'static str {
        if self.is_right_to_left() { "rtl" } else { "ltr" }
    }

    /// As `unic_langid` has it.
    pub fn language_identifier(&self) -> LanguageIdentifier {
        self.0.parse().expect("a Locale is a language identifier by construction")
    }
}

/// Whether it is a language that Unicode's CLDR knows: `english`, `und` and `xx` are written like one and are none.
fn is_spoken(language: &str) -> bool {
    let parsed: Option<icu_locale::LanguageIdentifier> = language.parse().ok();
    parsed.is_some_and(|mut id| {
        !id.language.is_unknown()
            && LocaleExpander::new_extended().maximize(&mut id) == TransformResult::Modified
    })
}

impl FromStr for Locale {
    type Err = Error;
    fn from_str(text: &str) -> Result<Locale> {
        Locale::parse(text)
    }
}

impl fmt::Display for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
impl fmt::Debug for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for Locale {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> std::result::Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Locale::parse(&text).map_err(|_| {
            serde::de::Error::custom(format!("`{text}` is not a locale such as `de` or `en-US`"))
        })
    }
}

impl JsonSchema for Locale {
    fn schema_name() -> Cow<'static, str> {
        "Locale".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "description": "A language as BCP 47 writes it", "examples": ["de", "en-US"] })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_locale_is_canonical_and_knows_its_parents() {
        let locale = Locale::parse("ZH_hant_tw").unwrap();
        assert_eq!(locale.as_str(), "zh-Hant-TW");
        let chain: Vec<String> = locale.chain().map(|l| l.to_string()).collect();
        assert_eq!(chain, ["zh-Hant-TW", "zh-Hant", "zh"]);
    }

    #[test]
    fn what_is_no_language_is_refused() {
        for text in ["", "und", "1", "english", "english language", "x", "xx"] {
            assert!(Locale::parse(text).is_err(), "{text:?}");
        }
    }

    #[test]
    fn arabic_runs_from_right_to_left() {
        assert_eq!(Locale::known("ar").direction(), "rtl");
        assert_eq!(Locale::known("de").direction(), "ltr");
    }
}
