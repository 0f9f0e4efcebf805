//! What shoppers and programs would get if it were approved now: the product page, and the items of a feed.

use super::open::Open;
use crate::app::App;
use crate::catalog::family;
use crate::catalog::{Channel, shared::SharedShelf};
use crate::changes::record::Kept;
use crate::channels::{
    feeds::{self, Context, Links, Value},
    live::{self, Live},
};
use crate::error::{Error, Result};
use crate::people::Right;
use crate::web::extract::{Params, Reader, Session};
use crate::web::storefront::{Visit, dressed};
use crate::web::workbench::{frame, products::editor_address};
use axum::extract::{Path, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::Response;
use serde::Serialize;
use std::sync::Arc;

/// A place where a product can be looked at before it is live.
#[derive(Debug, Clone, Serialize)]
pub struct Place {
    /// The channel's name.
    channel: String,
    /// The product page by language, where the channel is a storefront.
    pages: Vec<(String, String)>,
    /// The items of its feeds.
    items: String,
}

/// Where a product can be looked at.
pub fn places(open: &Open) -> Vec<Place> {
    let address = editor_address("products", &open.code);
    let place = |kept: &Arc<Kept<Channel>>| {
        let channel = &kept.record;
        let locales = channel.locales().filter(|_| channel.is_storefront);
        Place {
            channel: channel.name.clone(),
            pages: locales
                .map(|l| (l.to_string(), format!("{address}/preview/{}/{l}", channel.code)))
                .collect(),
            items: format!("{address}/items/{}", channel.code),
        }
    };
    open.shared.channels.iter().map(place).collect()
}

async fn undressed(app: &App, code: &str, channel: &str) -> Result<(Arc<Kept<Channel>>, Live)> {
    let mut tx = app.db.read().await?;
    let shared = app.slots.get::<SharedShelf>().current(&mut tx).await?;
    let kept = shared.channels.get(channel).cloned().ok_or_else(|| Error::not_found("channel", channel))?;
    let family = family::by_code(&mut tx, code).await?.ok_or_else(|| Error::not_found("product", code))?;
    let live = live::preview(&mut tx, &shared, &kept, family, app.clock.now()).await?;
    Ok((kept, live))
}

/// `GET /workbench/products/{code}/preview/{channel}/{locale}`.
pub async fn page(
    session: Session,
    State(app): State<App>,
    Path((code, channel, locale)): Path<(String, String, String)>,
    headers: HeaderMap,
) -> Result<Response> {
    session.actor.ask(Right::Read)?;
    let (kept, live) = undressed(&app, &code, &channel).await?;
    let shared = app.slots.get::<SharedShelf>().read(&app.db).await?;
    let visit = Visit::from_within(app, shared, kept, &locale, &headers)?;
    let mut response = dressed(&visit, &live, "storefront/preview.html", serde_json::Value::Null).await?;
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response.headers_mut().insert("x-robots-tag", HeaderValue::from_static("noindex"));
    Ok(response)
}

#[derive(Debug, Serialize)]
struct ItemsView {
    code: String,
    href: String,
    channel: String,
    markets: Vec<(String, String, bool)>,
    refusal: Option<String>,
    items: Vec<ItemView>,
    json: String,
}

#[derive(Debug, Serialize)]
struct ItemView {
    sku: String,
    values: Vec<(String, String)>,
}

/// `GET /workbench/products/{code}/items/{channel}?market=DE`: what a feed would say of it.
pub async fn items(
    session: Session,
    State(app): State<App>,
    Path((code, channel)): Path<(String, String)>,
    reader: Reader,
    params: Params,
) -> Result<Response> {
    session.actor.ask(Right::Read)?;
    let (kept, live) = undressed(&app, &code, &channel).await?;
    let shared = app.slots.get::<SharedShelf>().read(&app.db).await?;
    let channel = &kept.record;
    let market = channel.market(params.get("market")).or_else(|| channel.market(None));
    let market = market.ok_or_else(|| Error::not_found("market", &channel.code))?;
    let locale = market.locales.first().unwrap_or_else(|| channel.source_locale());
    let links = Links::of(&app.config);
    let (words, now) = (&app.words, app.clock.now());
    let context = Context { words, links: &links, shared: &shared, channel, market, locale, now };
    let refused = feeds::refusal(&live.resolved, &live.family, channel, &live.images, now);
    let item = |(sku, item): (String, feeds::Item)| ItemView {
        sku,
        values: item.0.into_iter().map(|(name, value)| (name.to_owned(), told(value))).collect(),
    };
    let href = editor_address("products", live.code());
    let market_of = |m: &crate::catalog::channel::Market| {
        let address = format!("{href}/items/{}?market={}", channel.code, m.country);
        (m.country.clone(), address, m.country == market.country)
    };
    let view = ItemsView {
        channel: channel.name.clone(),
        markets: channel.markets.iter().map(market_of).collect(),
        refusal: refused.map(|message| words.say(&reader.locale, &message)),
        items: feeds::items(&live, &context).into_iter().map(item).collect(),
        json: serde_json::to_string_pretty(&feeds::product(&live, &context))?,
        code: live.code().to_owned(),
        href,
    };
    frame::page(&app, &session, &reader.locale, "products", "workbench/items.html", StatusCode::OK, view)
}

fn told(value: Value) -> String {
    match value {
        Value::Text(text) => text,
        Value::Parts(parts) => {
            let parts = parts.into_iter().filter(|(_, part)| !part.is_empty());
            parts.map(|(name, part)| format!("{name}: {part}")).collect::<Vec<_>>().join(", ")
        }
    }
}
