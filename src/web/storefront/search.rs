//! The search, and the words that go on as one types.

use super::{
    frame::{About, Link},
    listing::{self, Listing},
    visit::Visit,
};
use crate::app::App;
use crate::channels::shop::{self, ShopRequest, ShopSort};
use crate::error::Result;
use crate::kernel::{fold::fold, message::Message};
use crate::web::extract::Params;
use axum::{
    Json,
    extract::{Path, State},
    http::HeaderMap,
    response::{IntoResponse, Redirect, Response},
};
use serde::Serialize;

/// The page.
#[derive(Debug, Serialize)]
struct SearchPage {
    title: String,
    children: Vec<Link>,
    places: Vec<Link>,
    listing: Listing,
}

/// `/{locale}/search?q=`
pub async fn search(
    State(app): State<App>,
    Path(locale): Path<String>,
    params: Params,
    headers: HeaderMap,
) -> Result<Response> {
    let visit = Visit::of(app, &locale, &params, &headers).await?;
    let shopper = &visit.shopper;
    let mut asked = listing::read(&visit, &params);
    let answer = listing::ask(&visit, &mut asked).await?;
    let q = asked.request.q.clone();
    if let [only] = answer.items.as_slice()
        && is_code(&q, &only.product)
        && asked.request.filters.is_empty()
    {
        return Ok(Redirect::to(&shopper.product_path(&only.product)).into_response());
    }
    let action = shopper.path("search");
    let title = match q.is_empty() {
        true if asked.request.sort == ShopSort::Newest => Message::new("store-home-new"),
        true => Message::new("store-search-title"),
        false => Message::new("store-search-results").with("query", &q),
    };
    let tree = &shopper.shared.tree;
    let counts = visit.categories().await?;
    let page = SearchPage {
        title: shopper.say(&title),
        children: Vec::new(),
        places: listing::links(shopper, tree.roots(), &counts, None),
        listing: listing::view(shopper, &action, &asked, &answer),
    };
    let about = About {
        title: page.title.clone(),
        twins: visit.twins("/search"),
        is_unlisted: true,
        query: q,
        ..About::default()
    };
    visit.show("storefront/search.html", about, page).await
}

/// Whether someone typed or scanned a code: then the product opens at once.
fn is_code(typed: &str, product: &str) -> bool {
    let is_gtin = (8..=14).contains(&typed.len()) && typed.bytes().all(|b| b.is_ascii_digit());
    let is_longer = typed.len() > product.len() && fold(typed).starts_with(&fold(product));
    fold(typed) == fold(product) || is_gtin || is_longer
}

/// Something that may be meant.
#[derive(Debug, Serialize)]
struct Suggestion {
    text: String,
    href: String,
}

/// `/{locale}/search/suggest?q=`
pub async fn suggest(
    State(app): State<App>,
    Path(locale): Path<String>,
    params: Params,
    headers: HeaderMap,
) -> Result<Response> {
    let visit = Visit::of(app, &locale, &params, &headers).await?;
    let shopper = &visit.shopper;
    let q: String = params.get("q").unwrap_or_default().chars().take(100).collect();
    let found = shop::suggest(&visit.app, &ShopRequest { q, ..visit.question() }).await?;
    let query = |text: &str| url::form_urlencoded::byte_serialize(text.as_bytes()).collect::<String>();
    let words = found.completions.into_iter().take(6).map(|completion| Suggestion {
        href: format!("{}?q={}", shopper.path("search"), query(&completion.text)),
        text: completion.text,
    });
    let places = found.categories.into_iter().take(3).map(|(code, name)| {
        let path: Vec<String> =
            shopper.shared.tree.path(&code).iter().map(|kept| shopper.plain(&kept.record.names)).collect();
        let text = if path.is_empty() { name } else { path.join(" / ") };
        Suggestion { href: shopper.category_path(&code), text }
    });
    let products = found.products.iter().take(3).map(|tile| Suggestion {
        href: shopper.product_path(&tile.product),
        text: [shopper.plain(&tile.titles), shopper.plain(&tile.colours)].join(" – "),
    });
    Ok(Json(words.chain(places).chain(products).collect::<Vec<_>>()).into_response())
}
