//! Feeds: what outside programs pull, one item per variant, for a channel's market and language.
//!
//! - [`google`]: what Google's product data specification wants, as an [`item::Item`]; [`google::refusal`] its rules.
//! - `xml`, `tsv`, `jsonl`: an item as text; how a feed begins and ends.
//! - `keep`: fragments that follow the log; `packs`: some hundreds of items each, ready to be sent.
//! - [`pull`]: a feed as a stream, whole or what changed since.
//!
//! To add a format: a line in [`Format`], a file that writes its items.
//!
//! # Why
//! A feed of a million items cannot be made for each pull, nor be made anew for each price. So each product's items
//! are kept as text; a change rewrites that text only, and what is sent are packs that are put together when someone
//! pulls. What is compressed of a pack is a piece of one gzip member (`gzip`). A feed is kept from its first pull on: a channel with
//! five markets in eight languages has forty of each format, and most are never asked for.

mod google;
mod gzip;
mod item;
mod jsonl;
mod keep;
mod links;
mod packs;
mod plain;
mod pull;
mod tsv;
mod xml;

pub use google::{LIMITS, items, refusal};
pub use item::{Context, Item, Value};
pub use jsonl::product;
pub use keep::{CURSOR, catch_up, run, step};
pub use links::Links;
pub use pull::{Feed, Pull, feed, pull};

use crate::error::{Error, Result};

/// How a feed is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Format {
    /// Google Merchant, RSS 2.0.
    GoogleXml,
    /// Google Merchant, tab-separated.
    GoogleTsv,
    /// Ours: one JSON object per line.
    Jsonl,
}

impl Format {
    /// Every format.
    pub const ALL: [Format; 3] = [Format::GoogleXml, Format::GoogleTsv, Format::Jsonl];

    /// The name of its file, as addresses have it.
    pub fn file(self) -> &'static str {
        match self {
            Format::GoogleXml => "google.xml",
            Format::GoogleTsv => "google.tsv",
            Format::Jsonl => "products.jsonl",
        }
    }

    /// By the name of its file.
    ///
    /// # Errors
    /// `NotFound` for any other name.
    pub fn by_file(name: &str) -> Result<Format> {
        let found = Format::ALL.into_iter().find(|format| format.file() == name);
        found.ok_or_else(|| Error::not_found("feed", name))
    }

    /// The media type to serve it with.
    pub fn media_type(self) -> &'static str {
        match self {
            Format::GoogleXml => "application/rss+xml; charset=utf-8",
            Format::GoogleTsv => "text/tab-separated-values; charset=utf-8",
            Format::Jsonl => "application/x-ndjson; charset=utf-8",
        }
    }

    /// What stands before the items.
    fn head(self, name: &str, link: &str) -> String {
        match self {
            Format::GoogleXml => xml::head(name, link),
            Format::GoogleTsv => tsv::head(),
            Format::Jsonl => String::new(),
        }
    }

    /// What stands after them.
    fn tail(self) -> &'static str {
        match self {
            Format::GoogleXml => xml::TAIL,
            Format::GoogleTsv | Format::Jsonl => "",
        }
    }
}
