//! A text in several languages, and which of them answers a reader.

use crate::kernel::locale::Locale;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A text per locale.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(transparent)]
pub struct Localised(pub BTreeMap<Locale, String>);

impl Localised {
    /// Whether there is no text at all.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The text for a reader: the locale itself, its parents, then the fallbacks and their parents, then any.
    ///
    /// The locale that comes with it is the text's own, so that a page can mark a fallback with `lang`.
    pub fn for_reader(&self, locale: &Locale, fallbacks: &[Locale]) -> Option<(&Locale, &str)> {
        let wanted = std::iter::once(locale).chain(fallbacks).flat_map(Locale::chain);
        let found =
            wanted.into_iter().find_map(|l| self.0.get_key_value(&l).filter(|(_, text)| !text.is_empty()));
        found.or_else(|| self.0.iter().find(|(_, text)| !text.is_empty())).map(|(l, text)| (l, text.as_str()))
    }

    /// The text in exactly this language (the locale or a parent of it), without fallback to others.
    pub fn own(&self, locale: &Locale) -> Option<&str> {
        locale.chain().find_map(|l| self.0.get(&l)).map(String::as_str).filter(|text| !text.is_empty())
    }
}

impl<const N: usize> From<[(&'static str, &str); N]> for Localised {
    fn from(texts: [(&'static str, &str); N]) -> Self {
        Localised(texts.into_iter().map(|(locale, text)| (Locale::known(locale), text.to_owned())).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reader_gets_the_nearest_text_and_is_told_which() {
        let text = Localised::from([("de", "Hemd"), ("en", "Shirt")]);
        let answer = |locale: &str| {
            let (l, t) = text.for_reader(&Locale::parse(locale).unwrap(), &[Locale::english()]).unwrap();
            format!("{l} {t}")
        };
        assert_eq!(answer("de-AT"), "de Hemd");
        assert_eq!(answer("fr"), "en Shirt");
        assert_eq!(text.own(&Locale::known("fr")), None);
    }
}
