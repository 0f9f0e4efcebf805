//! Who reads a page: on which channel, in which language, for which country, at which moment.

use super::piece::Piece;
use crate::catalog::{Channel, Shared, channel::Market};
use crate::changes::record::Kept;
use crate::facts::Vocabulary;
use crate::kernel::{clock::Time, locale::Locale, localised::Localised, message::Message, money::Minor};
use crate::words::Words;
use std::sync::Arc;

/// A shopper. Everything that a page says goes through here, so that it is said in one language.
#[derive(Clone)]
pub struct Shopper {
    /// Every word of the house.
    pub words: Words,
    /// What products share.
    pub shared: Arc<Shared>,
    /// Whose storefront it is.
    pub channel: Arc<Kept<Channel>>,
    /// The language of the page.
    pub locale: Locale,
    /// That language as the country speaks it: `en-US`; codes are named in its words.
    pub wording: Locale,
    /// The country that it sells to.
    pub market: Market,
    /// When.
    pub now: Time,
    /// Where the house stands in the world, without a slash at the end: `https://ostrel.example`.
    pub origin: String,
}

impl Shopper {
    /// The languages that stand in where the page's own is missing.
    pub fn fallbacks(&self) -> &[Locale] {
        &self.channel.record.required_locales
    }

    /// A sentence.
    pub fn say(&self, message: &Message) -> String {
        self.words.say(&self.locale, message)
    }

    /// The word of a code.
    pub fn word(&self, vocabulary: Vocabulary, code: &str) -> String {
        self.words.name(&self.wording, vocabulary, code).text.into_owned()
    }

    /// An amount in the market's currency.
    pub fn money(&self, amount: i64) -> String {
        self.words.money(&self.locale, Minor(amount), self.market.currency)
    }

    /// A text of the record, with the language that it really is in.
    pub fn piece(&self, found: Option<(&Locale, &str)>) -> Option<Piece> {
        found.map(|(locale, text)| Piece::of(text.to_owned(), locale, &self.locale))
    }

    /// The nearest of several languages.
    pub fn localised(&self, texts: &Localised) -> Option<Piece> {
        self.piece(texts.for_reader(&self.locale, self.fallbacks()))
    }

    /// The same as plain text, or nothing.
    pub fn plain(&self, texts: &Localised) -> String {
        texts.for_reader(&self.locale, self.fallbacks()).map(|(_, text)| text.to_owned()).unwrap_or_default()
    }

    /// The address of a page in the page's language: `p/LIN-001-navy` → `/de/p/LIN-001-navy`.
    pub fn path(&self, rest: &str) -> String {
        format!("/{}/{rest}", self.locale)
    }

    /// The address of a product's page.
    pub fn product_path(&self, code: &str) -> String {
        self.path(&format!("p/{}", encoded(code)))
    }

    /// The address of a category's page, if its code is known.
    pub fn category_path(&self, code: &str) -> String {
        self.category_path_in(code, &self.locale)
    }

    /// The address of a category's page in another language.
    pub fn category_path_in(&self, code: &str, locale: &Locale) -> String {
        let path = self.shared.tree.slug_path(code, locale);
        let slugs: Vec<String> = path.split('/').map(encoded).collect();
        format!("/{locale}/c/{}", slugs.join("/"))
    }

    /// An address for those outside.
    pub fn url(&self, path: &str) -> String {
        format!("{}{path}", self.origin)
    }
}

/// A part of an address, percent-encoded.
pub fn encoded(part: &str) -> String {
    let mut text = String::with_capacity(part.len());
    for byte in part.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~') {
            text.push(char::from(byte));
        } else {
            text += &format!("%{byte:02X}");
        }
    }
    text
}
