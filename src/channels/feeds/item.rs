//! One variant as a list of named values, before it is written in a format.

use super::Links;
use crate::catalog::{Channel, Shared, channel::Market};
use crate::kernel::{clock::Time, locale::Locale};
use crate::words::Words;

/// For whom a feed is.
pub struct Context<'c> {
    /// The words of codes.
    pub words: &'c Words,
    /// Addresses that leave the house.
    pub links: &'c Links,
    /// What products share.
    pub shared: &'c Shared,
    /// The channel.
    pub channel: &'c Channel,
    /// The country, its currency.
    pub market: &'c Market,
    /// The language.
    pub locale: &'c Locale,
    /// As of when.
    pub now: Time,
}

impl Context<'_> {
    /// The languages that answer where the feed's own is silent.
    pub fn fallbacks(&self) -> &[Locale] {
        &self.channel.required_locales
    }
}

/// A value of an item.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// A text, a number, an address.
    Text(String),
    /// Named parts, in order; an empty part is left out where the format can.
    Parts(Vec<(&'static str, String)>),
}

/// One variant; a name may come several times.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Item(pub Vec<(&'static str, Value)>);

impl Item {
    /// Adds a value, unless it is empty.
    pub fn say(&mut self, name: &'static str, text: impl Into<String>) {
        let text = text.into();
        if !text.is_empty() {
            self.0.push((name, Value::Text(text)));
        }
    }

    /// Adds a value if there is one.
    pub fn say_if(&mut self, name: &'static str, text: Option<impl Into<String>>) {
        if let Some(text) = text {
            self.say(name, text);
        }
    }

    /// Adds a value of several parts.
    pub fn say_parts(&mut self, name: &'static str, parts: Vec<(&'static str, String)>) {
        self.0.push((name, Value::Parts(parts)));
    }

    /// Every value of a name.
    pub fn all<'i>(&'i self, name: &'i str) -> impl Iterator<Item = &'i Value> {
        self.0.iter().filter(move |(n, _)| *n == name).map(|(_, value)| value)
    }
}
