//! `/shop/v1/{channel}/…`: what shoppers ask, for programs. Public and read-only: what is live. The storefront uses the
//! same functions.

use super::extract::Params;
use crate::app::App;
use crate::channels::shop::{self, FacetValue, ShopAnswer, ShopRequest, ShopSort, Tile};
use crate::error::Result;
use crate::kernel::locale::Locale;
use axum::{
    Json, Router,
    extract::{Path, State},
    http::header,
    response::{IntoResponse, Response},
    routing::get,
};
use serde_json::{Map, Value, json};

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

fn cached(value: Value) -> Response {
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

/// Finds products.
async fn search(State(app): State<App>, Path(channel): Path<String>, params: Params) -> Result<Response> {
    let answer = shop::search(&app, &asked(channel, params)?).await?;
    let items: Vec<Value> = answer
        .items
        .iter()
        .map(|tile| view(tile, &answer.market.country, &answer.locale, &answer.fallbacks))
        .collect();
    Ok(cached(json!({
        "items": items,
        "total": answer.total,
        "facets": facets(&answer),
        "next_cursor": answer.next_cursor,
    })))
}

fn facets(answer: &ShopAnswer) -> Value {
    let counted = |values: &Vec<FacetValue>| serde_json::to_value(values).unwrap_or_default();
    let mut facets: Map<String, Value> =
        answer.facets.iter().map(|(name, values)| ((*name).to_owned(), counted(values))).collect();
    if let Some((least, most)) = answer.prices {
        facets.insert("price_min".to_owned(), least.into());
        facets.insert("price_max".to_owned(), most.into());
    }
    Value::Object(facets)
}

/// A tile in one language and market.
fn view(tile: &Tile, country: &str, locale: &Locale, fallbacks: &[Locale]) -> Value {
    let title = tile.titles.for_reader(locale, fallbacks);
    let image = |image: &shop::TileImage| {
        json!({"hash": image.hash, "width": image.width, "height": image.height, "thumbhash": image.thumbhash,
               "alt": image.alt.for_reader(locale, fallbacks).map(|(_, alt)| alt)})
    };
    let swatch = |swatch: &shop::Swatch| {
        json!({"product": swatch.product, "colour_family": swatch.colour_family, "hash": swatch.hash,
               "colour": swatch.colours.for_reader(locale, fallbacks).map(|(_, colour)| colour)})
    };
    json!({
        "product": tile.product,
        "style": tile.style,
        "title": title.map(|(_, text)| text),
        "language": title.map(|(locale, _)| locale),
        "brand": tile.brand,
        "colour_family": tile.colour_family,
        "colour": tile.colours.for_reader(locale, fallbacks).map(|(_, colour)| colour),
        "price": tile.prices.get(country),
        "images": tile.images.iter().map(image).collect::<Vec<_>>(),
        "swatches": tile.swatches.iter().map(swatch).collect::<Vec<_>>(),
        "rating": (tile.review_count > 0).then(|| tile.rating_hundredths as f64 / 100.0),
        "review_count": tile.review_count,
        "in_stock": tile.in_stock,
        "new_at": tile.new_at,
    })
}

/// What someone may mean who has typed so far.
async fn suggest(State(app): State<App>, Path(channel): Path<String>, params: Params) -> Result<Response> {
    let request = asked(channel, params.only(&["market", "locale", "q"])?)?;
    let found = shop::suggest(&app, &request).await?;
    let products: Vec<Value> =
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
