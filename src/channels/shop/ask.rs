//! The questions of shoppers.

use super::document::{self, MARKET, price_name};
use super::tile::Tile;
use crate::app::App;
use crate::catalog::{Channel, Shared, channel::Market, shared::SharedShelf};
use crate::changes::record::Kept;
use crate::channels::{
    feeds::{self, Context, Links},
    live,
};
use crate::error::{Error, Invalid, Result};
use crate::facts::{Vocabulary, colours};
use crate::kernel::{fold::fold, locale::Locale, message::Message};
use crate::search::{Hit, Request, Sort};
use crate::words::Words;
use serde::Serialize;
use std::collections::BTreeMap;
use std::sync::Arc;

/// The facets that have values, in the order in which they are shown.
const FACETS: [&str; 8] = ["colour", "size", "fit", "fibre", "brand", "department", "season", "rating"];

/// The steps of the rating facet: so many stars and more.
pub const RATINGS: [&str; 4] = ["4", "3", "2", "1"];

/// In which order products come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum ShopSort {
    /// The best first.
    #[default]
    Relevance,
    /// The newest first.
    Newest,
    /// The cheapest first.
    Price,
    /// The dearest first.
    PriceDescending,
    /// The best rated first.
    Rating,
    /// By title.
    Name,
}

impl ShopSort {
    /// Every order, as addresses write it.
    pub const ALL: [(&'static str, ShopSort); 6] = [
        ("relevance", ShopSort::Relevance),
        ("newest", ShopSort::Newest),
        ("price", ShopSort::Price),
        ("-price", ShopSort::PriceDescending),
        ("rating", ShopSort::Rating),
        ("name", ShopSort::Name),
    ];

    /// `-price`; what is not an order is refused.
    pub fn parse(text: &str) -> Result<ShopSort> {
        let found = Self::ALL.iter().find(|(name, _)| *name == text).map(|(_, sort)| *sort);
        let known = Self::ALL.map(|(name, _)| name).join(", ");
        let refused = || Invalid::at("sort", Message::new("shop-sort").with("known", known)).value(text);
        found.ok_or_else(|| refused().into())
    }

    fn as_index(self, locale: &Locale, market: &Market) -> Sort {
        let number = |name: &str, descending| Sort::Number { name: name.to_owned(), descending };
        match self {
            ShopSort::Relevance => Sort::Relevance,
            ShopSort::Newest => number("newest", true),
            ShopSort::Price => number(&price_name(&market.country), false),
            ShopSort::PriceDescending => number(&price_name(&market.country), true),
            ShopSort::Rating => number("rating", true),
            ShopSort::Name => Sort::Title { locale: locale.clone() },
        }
    }
}

/// A question of a shopper.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ShopRequest {
    /// The channel's code.
    pub channel: String,
    /// The market's country; none means the channel's first.
    pub market: Option<String>,
    /// The reader's language; none means the market's first.
    pub locale: Option<Locale>,
    /// What was typed.
    pub q: String,
    /// Only in this category and below it, by code.
    pub category: Option<String>,
    /// Facets and the values that were chosen: any of the values, and every one of the facets.
    pub filters: BTreeMap<String, Vec<String>>,
    /// Not cheaper than this, in minor units.
    pub price_min: Option<i64>,
    /// Not dearer than this, in minor units.
    pub price_max: Option<i64>,
    /// The order.
    pub sort: ShopSort,
    /// How many at once; none means 24.
    pub limit: Option<usize>,
    /// Where the page before ended.
    pub cursor: Option<String>,
}

/// A value of a facet, and how many products it would leave.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct FacetValue {
    /// The code, as a filter takes it.
    pub value: String,
    /// In the reader's language.
    pub label: String,
    /// How many products.
    pub count: u64,
    /// Whether it was chosen.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub is_chosen: bool,
}

/// What a shopper finds.
#[derive(Debug, Clone, PartialEq)]
pub struct ShopAnswer {
    /// A page of products.
    pub items: Vec<Tile>,
    /// How many there are on all pages.
    pub total: u64,
    /// The facets that tell something, in the order in which they are shown.
    pub facets: Vec<(&'static str, Vec<FacetValue>)>,
    /// How many are in each category and below it, by code.
    pub categories: BTreeMap<String, u64>,
    /// The lowest and highest price, in minor units.
    pub prices: Option<(i64, i64)>,
    /// Where the next page begins.
    pub next_cursor: Option<String>,
    /// Whether the words were taken less exactly than typed.
    pub relaxed: bool,
    /// In which market the answer holds.
    pub market: Market,
    /// In which language it speaks.
    pub locale: Locale,
    /// The languages that answer where its own is silent.
    pub fallbacks: Vec<Locale>,
}

/// A question, with channel, market and language found.
struct Asked {
    shared: Arc<Shared>,
    channel: Arc<Kept<Channel>>,
    market: Market,
    locale: Locale,
}

async fn asked(app: &App, request: &ShopRequest) -> Result<Asked> {
    let shared = app.slots.get::<SharedShelf>().read(&app.db).await?;
    let found = shared.channels.get(&request.channel).filter(|kept| kept.record.is_storefront).cloned();
    let channel = found.ok_or_else(|| Error::not_found("channel", &request.channel))?;
    let country = request.market.as_deref();
    let unknown = || {
        let known: Vec<&str> = channel.record.markets.iter().map(|market| market.country.as_str()).collect();
        let message = Message::new("shop-market").with("known", known.join(", "));
        Invalid::at("market", message).value(country.unwrap_or_default())
    };
    let market = channel.record.market(country).cloned().ok_or_else(unknown)?;
    let wanted = request.locale.clone().or_else(|| market.locales.first().cloned());
    let wanted = wanted.unwrap_or_else(|| channel.record.source_locale().clone());
    let locale = channel.record.best_locale(&wanted).cloned();
    let locale = locale.ok_or_else(|| {
        let known: Vec<&str> = channel.record.locales().map(Locale::as_str).collect();
        Invalid::at("locale", Message::new("shop-locale").with("known", known.join(", "))).value(&wanted)
    })?;
    Ok(Asked { shared, channel, market, locale })
}

/// Finds products.
///
/// # Errors
/// `NotFound` for a channel that is no storefront, `Invalid` for a market, language, category or cursor that is not its own.
pub async fn search(app: &App, request: &ShopRequest) -> Result<ShopAnswer> {
    let asked = asked(app, request).await?;
    let question = question(&asked, request)?;
    let index = app.shop.clone();
    let answer = tokio::task::spawn_blocking(move || index.search(&question)).await;
    let mut answer = answer.map_err(|e| Error::internal("searching the shop", e))??;
    let categories = answer.facets.remove("category").unwrap_or_default().into_iter().collect();
    let mut facets = Vec::new();
    for name in FACETS {
        let counted = answer.facets.remove(name).unwrap_or_default();
        let chosen = request.filters.get(name).map(Vec::as_slice).unwrap_or_default();
        let values = values(&app.words, &asked, name, counted, chosen);
        if !values.is_empty() {
            facets.push((name, values));
        }
    }
    Ok(ShopAnswer {
        items: answer.hits.iter().map(tile_of).collect::<Result<_>>()?,
        total: answer.total,
        facets,
        categories,
        prices: answer.spans.get(&price_name(&asked.market.country)).copied(),
        next_cursor: answer.next_cursor,
        relaxed: answer.relaxed,
        fallbacks: asked.channel.record.required_locales.clone(),
        market: asked.market,
        locale: asked.locale,
    })
}

fn tile_of(hit: &Hit) -> Result<Tile> {
    Ok(serde_json::from_str(hit.payload.get())?)
}

fn question(asked: &Asked, request: &ShopRequest) -> Result<Request> {
    let price = price_name(&asked.market.country);
    let mut question = Request::new(asked.channel.record.code.clone(), asked.locale.clone());
    question.q = request.q.clone();
    question.filters.push((MARKET.to_owned(), vec![asked.market.country.clone()]));
    if let Some(code) = &request.category {
        let category = asked.shared.tree.get(code).ok_or_else(|| Error::not_found("category", code))?;
        question.filters.push(("category".to_owned(), vec![category.record.code.clone()]));
    }
    for (name, values) in request.filters.iter().filter(|(_, values)| !values.is_empty()) {
        if !FACETS.contains(&name.as_str()) {
            let message = Message::new("shop-facet").with("known", FACETS.join(", "));
            return Err(Invalid::at(name.clone(), message).value(values.join(",")).into());
        }
        question.filters.push((name.clone(), values.clone()));
    }
    if request.price_min.is_some() || request.price_max.is_some() {
        question.ranges.push((price.clone(), request.price_min, request.price_max));
    }
    question.facets = FACETS.iter().map(|name| (*name).to_owned()).chain(["category".to_owned()]).collect();
    question.spans = vec![price];
    question.sort = request.sort.as_index(&asked.locale, &asked.market);
    question.limit = request.limit.unwrap_or(24).clamp(1, Request::MOST);
    question.cursor = request.cursor.clone();
    Ok(question)
}

/// The values of a facet with their words, in the order in which people look for them.
fn values(
    words: &Words,
    asked: &Asked,
    facet: &str,
    counted: Vec<(String, u64)>,
    chosen: &[String],
) -> Vec<FacetValue> {
    let label = |value: &str| match facet {
        "colour" => words.name(&asked.locale, Vocabulary::Colour, value).to_string(),
        "fit" => words.name(&asked.locale, Vocabulary::Fit, value).to_string(),
        "fibre" => words.name(&asked.locale, Vocabulary::Fibre, value).to_string(),
        "department" => words.name(&asked.locale, Vocabulary::Department, value).to_string(),
        "season" => words.name(&asked.locale, Vocabulary::Season, value).to_string(),
        "brand" => asked.shared.brands.get(value).map_or_else(|| value.to_owned(), |b| b.record.name.clone()),
        _ => value.to_owned(),
    };
    let mut values: Vec<FacetValue> = counted
        .into_iter()
        .map(|(value, count)| FacetValue {
            label: label(&value),
            is_chosen: chosen.contains(&value),
            value,
            count,
        })
        .collect();
    match facet {
        "colour" => values.sort_by_key(|v| colours().iter().position(|colour| colour.code == v.value)),
        "size" => values.sort_by_cached_key(|v| size_place(&v.value)),
        "rating" => values.sort_by(|a, b| b.value.cmp(&a.value)),
        _ => {}
    }
    values
}

/// Letter sizes by their size, numbers by their value, the rest by their text.
fn size_place(label: &str) -> (u8, i64, String) {
    const LETTERS: [&str; 12] =
        ["XXXS", "XXS", "XS", "S", "M", "L", "XL", "XXL", "XXXL", "4XL", "5XL", "6XL"];
    let upper = label.to_uppercase().replace("2XL", "XXL").replace("3XL", "XXXL").replace("2XS", "XXS");
    if let Some(place) = LETTERS.iter().position(|letters| *letters == upper) {
        return (0, place as i64, String::new());
    }
    let digits = label.trim_start_matches(|c: char| c.is_alphabetic());
    let number: String = digits.chars().take_while(|c| c.is_ascii_digit() || *c == '.').collect();
    match number.parse::<f64>() {
        Ok(number) => (1, (number * 100.0) as i64, label.to_owned()),
        Err(_) => (2, 0, label.to_owned()),
    }
}

/// One live product in the words of a market and language, as the shop API gives it.
///
/// # Errors
/// `NotFound` for a product that is not live there, and as [`search`].
pub async fn product(app: &App, request: &ShopRequest, code: &str) -> Result<serde_json::Value> {
    let asked = asked(app, request).await?;
    let found = live::product(app, &request.channel, code).await?;
    let live = found.ok_or_else(|| Error::not_found("product", code))?;
    let links = Links::of(&app.config);
    let context = Context {
        words: &app.words,
        links: &links,
        shared: &asked.shared,
        channel: &asked.channel.record,
        market: &asked.market,
        locale: &asked.locale,
        now: live.now,
    };
    Ok(feeds::product(&live, &context))
}

/// One product's tile by code, or by one that it had once, if it is live on the channel.
pub async fn find(app: &App, channel: &Channel, product: &str) -> Result<Option<Tile>> {
    let mut tx = app.db.read().await?;
    let Some(id) = live::id_of(&mut tx, product).await? else { return Ok(None) };
    let hit = app.shop.find(&document::address(channel, id))?;
    hit.as_ref().map(tile_of).transpose()
}

/// A way in which a question may go on.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Suggested {
    /// Words of titles and codes.
    pub text: String,
    /// In how many products they stand, more or less.
    pub count: u64,
}

/// What may be meant: words that go on, categories, and products.
#[derive(Debug, Clone, PartialEq)]
pub struct ShopSuggestion {
    /// How the question may go on.
    pub completions: Vec<Suggested>,
    /// Categories whose name has it: code and name.
    pub categories: Vec<(String, String)>,
    /// The first products.
    pub products: Vec<Tile>,
    /// In which market the answer holds.
    pub market: Market,
    /// In which language it speaks.
    pub locale: Locale,
}

/// What someone may mean who has typed so far.
///
/// # Errors
/// As [`search`].
pub async fn suggest(app: &App, request: &ShopRequest) -> Result<ShopSuggestion> {
    const MOST: usize = 8;
    let asked = asked(app, request).await?;
    let mut question = question(&asked, &ShopRequest { limit: Some(4), cursor: None, ..request.clone() })?;
    (question.facets, question.spans) = (Vec::new(), Vec::new());
    let index = app.shop.clone();
    let (completions, hits) = tokio::task::spawn_blocking(move || -> Result<_> {
        if question.q.trim().is_empty() {
            return Ok((Vec::new(), Vec::new()));
        }
        Ok((index.suggest(&question, MOST)?, index.search(&question)?.hits))
    })
    .await
    .map_err(|e| Error::internal("suggesting", e))??;
    Ok(ShopSuggestion {
        completions: completions.into_iter().map(|c| Suggested { text: c.text, count: c.count }).collect(),
        categories: categories_named(&asked, &request.q),
        products: hits.iter().map(tile_of).collect::<Result<_>>()?,
        market: asked.market,
        locale: asked.locale,
    })
}

/// Categories of which a word begins with what was typed.
fn categories_named(asked: &Asked, typed: &str) -> Vec<(String, String)> {
    let (typed, source) = (fold(typed), asked.channel.record.source_locale().clone());
    if typed.is_empty() {
        return Vec::new();
    }
    let tree = &asked.shared.tree;
    let all = tree.roots().flat_map(|root| tree.subtree(&root.record.code));
    let named = all.filter_map(|kept| {
        let (_, name) = kept.record.names.for_reader(&asked.locale, std::slice::from_ref(&source))?;
        let folded = fold(name);
        let fits = folded.starts_with(&typed) || folded.split(' ').any(|word| word.starts_with(&typed));
        fits.then(|| (kept.record.code.clone(), name.to_owned()))
    });
    named.take(5).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_stand_in_the_order_of_their_size() {
        let mut sizes = vec!["L", "38", "XS", "W32/L30", "OS", "36", "M", "W30/L32", "2XL", "XL"];
        sizes.sort_by_cached_key(|label| size_place(label));
        assert_eq!(sizes, ["XS", "M", "L", "XL", "2XL", "W30/L32", "W32/L30", "36", "38", "OS"]);
    }
}
