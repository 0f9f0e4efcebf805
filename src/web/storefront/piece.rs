//! A text on a page, which may be in another language than the page.

use crate::kernel::locale::Locale;
use serde::Serialize;

/// A text with its language, where that is not the page's.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Piece<T = String> {
    /// The text.
    pub text: T,
    /// Its language, if it is shown by fallback.
    pub lang: Option<String>,
    /// Its direction, if it is shown by fallback.
    pub dir: Option<&'static str>,
}

impl<T> Piece<T> {
    /// A text in a language, for a reader.
    pub fn of(text: T, locale: &Locale, reader: &Locale) -> Piece<T> {
        let is_foreign = locale.language() != reader.language();
        Piece {
            text,
            lang: is_foreign.then(|| locale.to_string()),
            dir: is_foreign.then(|| locale.direction()),
        }
    }

    /// A text in the page's own language.
    pub fn own(text: T) -> Piece<T> {
        Piece { text, lang: None, dir: None }
    }

    /// The same, made into something else.
    pub fn map<U>(self, f: impl FnOnce(T) -> U) -> Piece<U> {
        Piece { text: f(self.text), lang: self.lang, dir: self.dir }
    }
}
