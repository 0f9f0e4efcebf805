//! A list of products with its filters: what a category and a search have in common.
//!
//! Every link holds the whole question, so each state of the page has an address that can be shared.

use super::{frame::Link, shopper::Shopper, tile::TileView, visit::Visit};
use crate::channels::shop::{self, FacetValue, ShopAnswer, ShopRequest, ShopSort};
use crate::error::{Error, Result};
use crate::kernel::{message::Message, money::Minor};
use crate::web::extract::Params;
use serde::Serialize;
use url::form_urlencoded::Serializer;

/// The filters that a page knows.
const FILTERS: [&str; 8] = ["colour", "size", "fit", "fibre", "brand", "department", "season", "rating"];
/// Products on a page.
const PAGE: usize = 24;
/// A list with fewer values than this is no choice.
const CHOICE: usize = 2;

/// A value that one can choose.
#[derive(Debug, Clone, Serialize)]
pub struct Value {
    /// As the address says it.
    pub value: String,
    /// In words.
    pub label: String,
    /// How many products it would leave.
    pub count: u64,
    /// Whether it is chosen.
    pub is_chosen: bool,
}

/// A filter.
#[derive(Debug, Clone, Serialize)]
pub struct Facet {
    /// As the address says it.
    pub name: &'static str,
    /// In words.
    pub label: String,
    /// What one can choose.
    pub values: Vec<Value>,
    /// Whether anything of it is chosen.
    pub is_chosen: bool,
}

/// From which price to which, in whole and parts of the market's currency.
#[derive(Debug, Clone, Serialize)]
pub struct Prices {
    /// What was typed.
    pub min: String,
    /// What was typed.
    pub max: String,
    /// The lowest that there is.
    pub lowest: String,
    /// The highest that there is.
    pub highest: String,
    /// The currency.
    pub currency: String,
    /// Whether any was typed.
    pub is_chosen: bool,
}

/// A filter that is on, with the address without it.
#[derive(Debug, Clone, Serialize)]
pub struct Chosen {
    /// In words.
    pub label: String,
    /// The same list without it.
    pub href: String,
}

/// The list.
#[derive(Debug, Clone, Serialize)]
pub struct Listing {
    /// The page without its query.
    pub action: String,
    /// What was typed into the search.
    pub q: String,
    /// How many there are, in words.
    pub count: String,
    /// How many there are.
    pub total: u64,
    /// The filters that are a choice.
    pub facets: Vec<Facet>,
    /// The price, if it is a choice.
    pub prices: Option<Prices>,
    /// What is on.
    pub chosen: Vec<Chosen>,
    /// The list with nothing on.
    pub clear: String,
    /// The orders.
    pub sorts: Vec<Value>,
    /// What is found.
    pub tiles: Vec<TileView>,
    /// The next page.
    pub next: Option<String>,
    /// The first page, if this is another.
    pub first: Option<String>,
    /// Whether the words were taken less exactly than typed.
    pub is_relaxed: bool,
}

/// What a page asks for, beyond its category.
pub struct Asked {
    /// The question.
    pub request: ShopRequest,
    prices: (String, String),
    has_cursor: bool,
}

/// Reads the query of a page. What it does not know is passed over: pages meet foreign keys such as `utm_source`.
pub fn read(visit: &Visit, params: &Params) -> Asked {
    let currency = visit.shopper.market.currency;
    let typed = |name: &str| params.get(name).unwrap_or_default().trim().to_owned();
    let prices = (typed("price_min"), typed("price_max"));
    let minor = |text: &str| Minor::parse(text, currency).ok().map(|minor| minor.0);
    let filters = FILTERS.iter().map(|name| {
        let values = params.all(name).into_iter().take(50).map(str::to_owned).collect::<Vec<_>>();
        ((*name).to_owned(), values)
    });
    let request = ShopRequest {
        q: typed("q").chars().take(200).collect(),
        filters: filters.filter(|(_, values)| !values.is_empty()).collect(),
        price_min: minor(&prices.0),
        price_max: minor(&prices.1),
        sort: params.get("sort").and_then(|sort| ShopSort::parse(sort).ok()).unwrap_or_default(),
        limit: Some(PAGE),
        cursor: params.get("cursor").map(str::to_owned),
        ..visit.question()
    };
    Asked { has_cursor: request.cursor.is_some(), request, prices }
}

/// Asks; a cursor that belongs to another list is left out.
pub async fn ask(visit: &Visit, asked: &mut Asked) -> Result<ShopAnswer> {
    match shop::search(&visit.app, &asked.request).await {
        Err(Error::Invalid(_)) if asked.has_cursor => {
            (asked.request.cursor, asked.has_cursor) = (None, false);
            shop::search(&visit.app, &asked.request).await
        }
        answer => answer,
    }
}

/// The list, ready to be shown at an address.
pub fn view(shopper: &Shopper, action: &str, asked: &Asked, answer: &ShopAnswer) -> Listing {
    let link = |request: &ShopRequest, cursor: Option<&str>| address(action, asked, request, cursor);
    let facets = answer.facets.iter().map(|(name, values)| facet(shopper, name, values));
    let facets: Vec<Facet> = facets.filter(|f| f.values.len() >= CHOICE || f.is_chosen).collect();
    let nothing = ShopRequest {
        filters: Default::default(),
        price_min: None,
        price_max: None,
        ..asked.request.clone()
    };
    Listing {
        action: action.to_owned(),
        q: asked.request.q.clone(),
        count: shopper.say(&Message::new("store-count").with("count", answer.total)),
        total: answer.total,
        chosen: chosen(shopper, &facets, asked, action),
        prices: prices(shopper, asked, answer),
        clear: link(&nothing, None),
        sorts: ShopSort::ALL
            .iter()
            .map(|(name, sort)| order(shopper, name, *sort == asked.request.sort))
            .collect(),
        tiles: answer.items.iter().map(|tile| TileView::new(shopper, tile)).collect(),
        next: answer.next_cursor.as_deref().map(|cursor| link(&asked.request, Some(cursor))),
        first: asked.has_cursor.then(|| link(&asked.request, None)),
        is_relaxed: answer.relaxed,
        facets,
    }
}

fn facet(shopper: &Shopper, name: &'static str, values: &[FacetValue]) -> Facet {
    let value = |value: &FacetValue| Value {
        label: match (name, value.value.parse::<u32>()) {
            ("rating", Ok(stars)) => shopper.say(&Message::new("store-rating-up").with("count", stars)),
            ("size", _) if value.value == "OS" => shopper.words.text(&shopper.locale, "store-one-size"),
            _ => value.label.clone(),
        },
        value: value.value.clone(),
        count: value.count,
        is_chosen: value.is_chosen,
    };
    Facet {
        name,
        label: shopper.words.text(&shopper.locale, &format!("store-facet-{name}")),
        is_chosen: values.iter().any(|value| value.is_chosen),
        values: values.iter().map(value).collect(),
    }
}

fn prices(shopper: &Shopper, asked: &Asked, answer: &ShopAnswer) -> Option<Prices> {
    let is_chosen = asked.request.price_min.is_some() || asked.request.price_max.is_some();
    let (lowest, highest) = answer.prices?;
    let currency = shopper.market.currency;
    (is_chosen || lowest < highest).then(|| Prices {
        min: asked.prices.0.clone(),
        max: asked.prices.1.clone(),
        lowest: Minor(lowest).plain(currency),
        highest: Minor(highest).plain(currency),
        currency: currency.to_string(),
        is_chosen,
    })
}

fn order(shopper: &Shopper, name: &str, is_chosen: bool) -> Value {
    let key = match name {
        "-price" => "store-sort-price-down".to_owned(),
        name => format!("store-sort-{name}"),
    };
    Value { value: name.to_owned(), label: shopper.words.text(&shopper.locale, &key), count: 0, is_chosen }
}

fn chosen(shopper: &Shopper, facets: &[Facet], asked: &Asked, action: &str) -> Vec<Chosen> {
    let values = facets.iter().flat_map(|facet| facet.values.iter().map(move |value| (facet.name, value)));
    let without = |name: &str, value: &Value| {
        let mut request = asked.request.clone();
        request.filters.entry(name.to_owned()).or_default().retain(|one| *one != value.value);
        Chosen { label: value.label.clone(), href: address(action, asked, &request, None) }
    };
    let mut all: Vec<Chosen> =
        values.filter(|(_, value)| value.is_chosen).map(|(name, value)| without(name, value)).collect();
    if asked.request.price_min.is_some() || asked.request.price_max.is_some() {
        let shown = |minor: Option<i64>| minor.map(|minor| shopper.money(minor)).unwrap_or_default();
        let label = format!("{} – {}", shown(asked.request.price_min), shown(asked.request.price_max));
        let request = ShopRequest { price_min: None, price_max: None, ..asked.request.clone() };
        all.push(Chosen { label, href: address(action, asked, &request, None) });
    }
    all
}

/// The address of a list: the whole question, in a fixed order.
fn address(action: &str, asked: &Asked, request: &ShopRequest, cursor: Option<&str>) -> String {
    let mut query = Serializer::new(String::new());
    let mut put = |name: &str, value: &str| {
        if !value.is_empty() {
            query.append_pair(name, value);
        }
    };
    put("q", &request.q);
    FILTERS.iter().for_each(|name| {
        request.filters.get(*name).into_iter().flatten().for_each(|value| put(name, value));
    });
    put("price_min", request.price_min.map_or("", |_| asked.prices.0.as_str()));
    put("price_max", request.price_max.map_or("", |_| asked.prices.1.as_str()));
    let sort = ShopSort::ALL.iter().find(|(_, sort)| *sort == request.sort && *sort != ShopSort::default());
    put("sort", sort.map_or("", |(name, _)| name));
    put("cursor", cursor.unwrap_or_default());
    match query.finish() {
        query if query.is_empty() => action.to_owned(),
        query => format!("{action}?{query}"),
    }
}

/// Links to the categories below or beside one, those with products only.
pub fn links<'s>(
    shopper: &Shopper,
    categories: impl Iterator<Item = &'s std::sync::Arc<crate::changes::record::Kept<crate::taxonomy::Category>>>,
    answer: &std::collections::BTreeMap<String, u64>,
    current: Option<&str>,
) -> Vec<Link> {
    let shown = categories.filter(|kept| answer.contains_key(&kept.record.code));
    let link = |kept: &std::sync::Arc<crate::changes::record::Kept<crate::taxonomy::Category>>| Link {
        href: shopper.category_path(&kept.record.code),
        text: shopper.plain(&kept.record.names),
        is_current: current == Some(kept.record.code.as_str()),
    };
    shown.map(link).collect()
}
