//! `/shop/v1/{channel}/…`: what shoppers ask, for programs. Public and read-only: what is live. The storefront uses the
//! same functions.

use super::extract::Params;
use crate::app::App;
use crate::channels::shop::{self, FacetValue, ShopAnswer, ShopRequest, ShopSort, Tile, TilePrice};
use crate::error::Result;
use crate::kernel::{clock::Time, locale::Locale, localised::Localised};
use axum::{
    Json, Router,
    extract::{Path, State},
    http::header,
    response::{IntoResponse, Response},
    routing::get,
};
use serde::Serialize;
use serde_json::json;
use std::collections::BTreeMap;

/// A minute: a page of results may be that old.
const A_MINUTE: &str = "public, max-age=60";

const FACETS: [&str; 8] = ["colour", "size", "fit", "fibre", "brand", "department", "season", "rating"];

/// `/{channel}/search`, `/{channel}/suggest`, `/{channel}/products/{code}`.
pub fn router() -> Router<App> {
    Router::new()
        .route("/{channel}/search", get(search))
        .route("/{channel}/suggest", get(suggest))
        .route("/{channel}/products/{code}", get(product))
}

fn cached(value: impl Serialize) -> Response {
    ([(header::CACHE_CONTROL, A_MINUTE)], Json(value)).into_response()
}

/// The question of an address; a name that nobody knows is refused.
fn asked(channel: String, params: Params) -> Result<ShopRequest> {
    let known = ["market", "locale", "q", "category", "price_min", "price_max", "sort", "limit", "cursor"];
    let known: Vec<&str> = known.into_iter().chain(FACETS).collect();
    let params = params.only(&known)?;
    let values = |name: &str| params.all(name).into_iter().map(str::to_owned).collect::<Vec<_>>();
    let chosen = FACETS.iter().map(|name| ((*name).to_owned(), values(name)));
    Ok(ShopRequest {
        channel,
        market: params.get("market").map(str::to_owned),
        locale: params.locale()?,
        q: params.get("q").unwrap_or_default().to_owned(),
        category: params.get("category").map(str::to_owned),
        filters: chosen.filter(|(_, values)| !values.is_empty()).collect(),
        price_min: params.number("price_min", 0, i64::MAX)?,
        price_max: params.number("price_max", 0, i64::MAX)?,
        sort: params.get("sort").map(ShopSort::parse).transpose()?.unwrap_or_default(),
        limit: params.number("limit", 1, 100)?.and_then(|limit| usize::try_from(limit).ok()),
        cursor: params.get("cursor").map(str::to_owned),
    })
}

/// A page of what was found.
#[derive(Serialize)]
struct Found<'a> {
    items: Vec<TileView<'a>>,
    total: u64,
    facets: BTreeMap<&'a str, Facet<'a>>,
    next_cursor: Option<&'a str>,
}

/// The values of a facet, or an end of the span of prices.
#[derive(Serialize)]
#[serde(untagged)]
enum Facet<'a> {
    Values(&'a [FacetValue]),
    Price(i64),
}

/// A tile in one language and market.
#[derive(Serialize)]
struct TileView<'a> {
    product: &'a str,
    style: &'a str,
    title: Option<&'a str>,
    language: Option<&'a Locale>,
    brand: Option<&'a str>,
    colour_family: Option<&'a str>,
    colour: Option<&'a str>,
    price: Option<&'a TilePrice>,
    images: Vec<ImageView<'a>>,
    swatches: Vec<SwatchView<'a>>,
    rating: Option<f64>,
    review_count: u64,
    in_stock: bool,
    new_at: Time,
}

#[derive(Serialize)]
struct ImageView<'a> {
    hash: &'a str,
    width: i64,
    height: i64,
    thumbhash: Option<&'a str>,
    alt: Option<&'a str>,
}

#[derive(Serialize)]
struct SwatchView<'a> {
    product: &'a str,
    colour_family: Option<&'a str>,
    hash: Option<&'a str>,
    colour: Option<&'a str>,
}

/// Finds products.
async fn search(State(app): State<App>, Path(channel): Path<String>, params: Params) -> Result<Response> {
    let answer = shop::search(&app, &asked(channel, params)?).await?;
    let country = &answer.market.country;
    let tiles = answer.items.iter().map(|tile| view(tile, country, &answer.locale, &answer.fallbacks));
    Ok(cached(Found {
        items: tiles.collect(),
        total: answer.total,
        facets: facets(&answer),
        next_cursor: answer.next_cursor.as_deref(),
    }))
}

fn facets(answer: &ShopAnswer) -> BTreeMap<&str, Facet<'_>> {
    let values = answer.facets.iter().map(|(name, values)| (*name, Facet::Values(values)));
    let span = answer.prices.into_iter();
    let span = span
        .flat_map(|(least, most)| [("price_min", Facet::Price(least)), ("price_max", Facet::Price(most))]);
    values.chain(span).collect()
}

fn view<'a>(tile: &'a Tile, country: &str, locale: &Locale, fallbacks: &[Locale]) -> TileView<'a> {
    let said = |text: &'a Localised| text.for_reader(locale, fallbacks);
    let image = |image: &'a shop::TileImage| ImageView {
        hash: &image.hash,
        width: image.width,
        height: image.height,
        thumbhash: image.thumbhash.as_deref(),
        alt: said(&image.alt).map(|(_, alt)| alt),
    };
    let swatch = |swatch: &'a shop::Swatch| SwatchView {
        product: &swatch.product,
        colour_family: swatch.colour_family.as_deref(),
        hash: swatch.hash.as_deref(),
        colour: said(&swatch.colours).map(|(_, colour)| colour),
    };
    let title = said(&tile.titles);
    TileView {
        product: &tile.product,
        style: &tile.style,
        title: title.map(|(_, text)| text),
        language: title.map(|(locale, _)| locale),
        brand: tile.brand.as_deref(),
        colour_family: tile.colour_family.as_deref(),
        colour: said(&tile.colours).map(|(_, colour)| colour),
        price: tile.prices.get(country),
        images: tile.images.iter().map(image).collect(),
        swatches: tile.swatches.iter().map(swatch).collect(),
        rating: (tile.review_count > 0).then(|| tile.rating_hundredths as f64 / 100.0),
        review_count: tile.review_count,
        in_stock: tile.in_stock,
        new_at: tile.new_at,
    }
}

/// What someone may mean who has typed so far.
async fn suggest(State(app): State<App>, Path(channel): Path<String>, params: Params) -> Result<Response> {
    let request = asked(channel, params.only(&["market", "locale", "q"])?)?;
    let found = shop::suggest(&app, &request).await?;
    let products: Vec<TileView<'_>> =
        found.products.iter().map(|tile| view(tile, &found.market.country, &found.locale, &[])).collect();
    let categories = found.categories.iter().map(|(code, name)| json!({"code": code, "name": name}));
    Ok(cached(json!({
        "completions": found.completions,
        "categories": categories.collect::<Vec<_>>(),
        "products": products,
    })))
}

/// One product with the sizes that the market can buy.
async fn product(
    State(app): State<App>,
    Path((channel, code)): Path<(String, String)>,
    params: Params,
) -> Result<Response> {
    let request = asked(channel, params.only(&["market", "locale"])?)?;
    Ok(cached(shop::product(&app, &request, &code).await?))
}
