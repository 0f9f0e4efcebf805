//! A visit: the shopper of a request, found by host, address, query and cookie.

use super::{
    frame::{About, Frame},
    shopper::Shopper,
};
use crate::app::App;
use crate::catalog::{Channel, Shared, channel::Market, shared::SharedShelf};
use crate::changes::record::Kept;
use crate::channels::shop::{self, ShopRequest};
use crate::error::{Error, Result};
use crate::kernel::locale::Locale;
use crate::web::{extract::Params, pages::Pages};
use axum::{
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Redirect, Response},
};
use serde::Serialize;
use serde_json::json;
use std::collections::BTreeMap;
use std::sync::Arc;

/// The channel whose storefront is shown where no host name says otherwise.
const CHANNEL: &str = "storefront";
/// Remembers the country that a shopper chose, for a year.
const COOKIE: &str = "market";

/// A shopper who is here.
pub struct Visit {
    /// The house.
    pub app: App,
    /// Who reads.
    pub shopper: Shopper,
    /// The country that was chosen by this very request.
    chosen: Option<String>,
}

/// The storefront that a host name shows.
pub fn channel(shared: &Shared, headers: &HeaderMap) -> Result<Arc<Kept<Channel>>> {
    let host = headers.get(header::HOST).and_then(|host| host.to_str().ok()).unwrap_or_default();
    let name = host.rsplit_once(':').map_or(host, |(name, _)| name);
    let open = || shared.channels.iter().filter(|kept| kept.record.is_storefront);
    let by_host = open().find(|kept| kept.record.hosts.iter().any(|h| h.eq_ignore_ascii_case(name)));
    let by_code = || open().find(|kept| kept.record.code.eq_ignore_ascii_case(CHANNEL));
    let found = by_host.or_else(by_code).or_else(|| open().next()).cloned();
    found.ok_or_else(|| Error::not_found("channel", CHANNEL))
}

/// Where the house stands in the world: as the operator says, else as the request does.
pub fn origin(app: &App, headers: &HeaderMap) -> String {
    if let Some(url) = &app.config.public_url {
        return url.trim_end_matches('/').to_owned();
    }
    let host = headers.get(header::HOST).and_then(|host| host.to_str().ok());
    let is_plain = |host: &&str| host.bytes().all(|b| b.is_ascii_alphanumeric() || b".:-[]".contains(&b));
    format!("http://{}", host.filter(is_plain).unwrap_or("localhost"))
}

impl Visit {
    /// The shopper of a request to `/{locale}/…`.
    ///
    /// # Errors
    /// `NotFound` for a language that the channel does not offer.
    pub async fn of(app: App, locale: &str, params: &Params, headers: &HeaderMap) -> Result<Visit> {
        let shared = app.slots.get::<SharedShelf>().read(&app.db).await?;
        let channel = channel(&shared, headers)?;
        let unknown = || Error::not_found("page", locale);
        let locale = channel.record.locales().find(|l| l.as_str() == locale).cloned().ok_or_else(unknown)?;
        let wanted = params.get("market").and_then(|country| market_of(&channel.record, country));
        let remembered = || cookie(headers).and_then(|country| market_of(&channel.record, country));
        let chosen = wanted.map(|market| market.country.clone());
        let market = wanted.or_else(remembered).or_else(|| market_for(&channel.record, &locale));
        let market = market.cloned().ok_or_else(|| Error::not_found("market", &channel.record.code))?;
        let origin = origin(&app, headers);
        Ok(Visit { shopper: shopper(&app, shared, channel, locale, market, origin), app, chosen })
    }

    /// Someone of the house who looks at a channel as a shopper would.
    ///
    /// # Errors
    /// `NotFound` for a language that the channel does not offer.
    pub fn from_within(
        app: App,
        shared: Arc<Shared>,
        channel: Arc<Kept<Channel>>,
        locale: &str,
        headers: &HeaderMap,
    ) -> Result<Visit> {
        let unknown = || Error::not_found("page", locale);
        let locale = channel.record.locales().find(|l| l.as_str() == locale).cloned().ok_or_else(unknown)?;
        let market = market_for(&channel.record, &locale).cloned();
        let market = market.ok_or_else(|| Error::not_found("market", &channel.record.code))?;
        let origin = origin(&app, headers);
        Ok(Visit { shopper: shopper(&app, shared, channel, locale, market, origin), app, chosen: None })
    }

    /// A question to the shop's index, as this shopper asks it.
    pub fn question(&self) -> ShopRequest {
        ShopRequest {
            channel: self.shopper.channel.record.code.clone(),
            market: Some(self.shopper.market.country.clone()),
            locale: Some(self.shopper.locale.clone()),
            ..ShopRequest::default()
        }
    }

    /// How many products each category has.
    pub async fn categories(&self) -> Result<BTreeMap<String, u64>> {
        let answer = shop::search(&self.app, &ShopRequest { limit: Some(1), ..self.question() }).await?;
        Ok(answer.categories)
    }

    /// A page as an answer.
    pub async fn show(&self, template: &str, about: About, page: impl Serialize) -> Result<Response> {
        self.show_with(template, about, page, serde_json::Value::Null).await
    }

    /// A page with what became of the review that was sent.
    pub async fn show_with(
        &self,
        template: &str,
        about: About,
        page: impl Serialize,
        review: serde_json::Value,
    ) -> Result<Response> {
        let categories = self.categories().await?;
        let frame = Frame::new(&self.shopper, about, |code| categories.contains_key(code));
        let view = json!({"frame": frame, "page": page, "review": review});
        let mut response = Pages::of(&self.app).answer(template, &self.shopper.locale, view)?;
        let say = |response: &mut Response, name, value: String| {
            response.headers_mut().extend(HeaderValue::from_str(&value).ok().map(|value| (name, value)));
        };
        if let Some(country) = &self.chosen {
            let lasting = format!("{COOKIE}={country}; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly");
            say(&mut response, header::SET_COOKIE, lasting);
        }
        say(&mut response, header::CACHE_CONTROL, "private, max-age=0, must-revalidate".to_owned());
        say(&mut response, header::VARY, "Cookie, Accept-Encoding".to_owned());
        Ok(response)
    }

    /// The page for an address that leads nowhere: search and categories stand beside it.
    pub async fn missing(&self) -> Result<Response> {
        self.missing_as(StatusCode::NOT_FOUND).await
    }

    /// The same with another status: what was sold once is gone (410), so that search engines forget it sooner.
    pub async fn missing_as(&self, status: StatusCode) -> Result<Response> {
        let about = About {
            title: self.shopper.words.text(&self.shopper.locale, "store-missing"),
            twins: self.twins("/"),
            is_unlisted: true,
            ..About::default()
        };
        let mut response = self.show("storefront/missing.html", about, json!({})).await?;
        *response.status_mut() = status;
        Ok(response)
    }

    /// The same address in every language: `/search` → `/de/search`.
    pub fn twins(&self, rest: &str) -> Vec<(Locale, String)> {
        self.shopper.channel.record.locales().map(|l| (l.clone(), format!("/{l}{rest}"))).collect()
    }
}

fn shopper(
    app: &App,
    shared: Arc<Shared>,
    channel: Arc<Kept<Channel>>,
    locale: Locale,
    market: Market,
    origin: String,
) -> Shopper {
    Shopper {
        words: app.words.clone(),
        now: app.clock.now(),
        wording: locale.in_market(&market.country),
        shared,
        channel,
        locale,
        market,
        origin,
    }
}

fn market_of<'c>(channel: &'c Channel, country: &str) -> Option<&'c Market> {
    channel.market(Some(country))
}

/// The first market that speaks a language, else the first.
fn market_for<'c>(channel: &'c Channel, locale: &Locale) -> Option<&'c Market> {
    channel.markets.iter().find(|market| market.locales.contains(locale)).or(channel.markets.first())
}

fn cookie(headers: &HeaderMap) -> Option<&str> {
    let cookies = headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok());
    let pairs = cookies.flat_map(|line| line.split(';'));
    pairs
        .filter_map(|pair| pair.trim().split_once('='))
        .find(|(name, _)| *name == COOKIE)
        .map(|(_, value)| value)
}

/// To an address of ours, for ever.
pub fn moved(path: &str) -> Response {
    Redirect::permanent(path).into_response()
}
