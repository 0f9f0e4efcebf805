//! Who asks: by a token in the header, or by the cookie of a session.

use super::form::is_from_here;
use crate::app::App;
use crate::error::{Error, Result};
use crate::kernel::message::Message;
use crate::people::{Actor, Right, session, token};
use axum::{
    extract::FromRequestParts,
    http::{HeaderMap, HeaderValue, header, request::Parts},
};
use base64::{Engine, engine::general_purpose::STANDARD};
use cookie::{Cookie, SameSite};

/// The cookie of a session.
const COOKIE: &str = "selvedge_session";
/// The cookie of whoever is at the provider.
pub const SIGN_ON_COOKIE: &str = "selvedge_sign_on";
/// The cookie of the language in which somebody works.
pub const LANGUAGE_COOKIE: &str = "selvedge_language";

/// A person who is signed in by cookie, with the secret that their forms' tokens follow from.
#[derive(Debug, Clone)]
pub struct Session {
    /// Who.
    pub actor: Actor,
    /// The secret of the cookie.
    pub secret: String,
}

impl Session {
    /// The token that each form of this person carries, in a field named `form_token`.
    pub fn form_token(&self) -> String {
        session::form_token(&self.secret)
    }
}

/// Whoever may pull a feed that needs a token: by HTTP Basic with the token as password, or by bearer.
#[derive(Debug, Clone)]
pub struct FeedReader(pub Actor);

/// The `Set-Cookie` of a session; an empty secret takes the cookie away.
pub fn cookie(app: &App, secret: &str) -> HeaderValue {
    let mut cookie = Cookie::build((COOKIE, secret.to_owned()))
        .path("/")
        .http_only(true)
        .secure(app.config.is_https())
        .same_site(SameSite::Lax);
    cookie = cookie.max_age(cookie::time::Duration::days(if secret.is_empty() { 0 } else { session::DAYS }));
    HeaderValue::from_str(&cookie.build().to_string()).expect("a secret is made of a header's characters")
}

/// The value of a cookie.
pub fn cookie_of(headers: &HeaderMap, name: &str) -> Option<String> {
    let all = headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok());
    all.flat_map(Cookie::split_parse)
        .filter_map(std::result::Result::ok)
        .find(|cookie| cookie.name() == name)
        .map(|cookie| cookie.value().to_owned())
}

/// The `Set-Cookie` of what a browser carries while its person is at the provider; an empty one takes it away.
pub fn sign_on_cookie(app: &App, ticket: &str) -> HeaderValue {
    let minutes = if ticket.is_empty() { 0 } else { 20 };
    let cookie = Cookie::build((SIGN_ON_COOKIE, ticket.to_owned()))
        .path("/sign-on")
        .http_only(true)
        .secure(app.config.is_https())
        .same_site(SameSite::Lax)
        .max_age(cookie::time::Duration::minutes(minutes));
    HeaderValue::from_str(&cookie.build().to_string()).expect("a ticket is made of a header's characters")
}

/// The `Set-Cookie` of the language in which somebody works.
pub fn language_cookie(app: &App, locale: &str) -> HeaderValue {
    let plain: String = locale.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '-').collect();
    let cookie = Cookie::build((LANGUAGE_COOKIE, plain))
        .path("/")
        .http_only(true)
        .secure(app.config.is_https())
        .same_site(SameSite::Lax)
        .max_age(cookie::time::Duration::days(if locale.is_empty() { 0 } else { 365 }));
    HeaderValue::from_str(&cookie.build().to_string()).expect("a locale is letters and hyphens")
}

/// The credentials of the `Authorization` header: the token, however it is carried.
fn bearer(headers: &HeaderMap) -> Option<String> {
    let value = headers.get(header::AUTHORIZATION)?.to_str().ok()?;
    let (scheme, rest) = value.split_once(' ')?;
    match scheme.to_ascii_lowercase().as_str() {
        "bearer" => Some(rest.trim().to_owned()),
        "basic" => {
            let decoded = String::from_utf8(STANDARD.decode(rest.trim()).ok()?).ok()?;
            let (user, password) = decoded.split_once(':')?;
            Some(if password.is_empty() { user } else { password }.to_owned())
        }
        _ => None,
    }
}

async fn by_token(app: &App, text: &str) -> Result<Actor> {
    let now = app.clock.now();
    let mut tx = app.db.read().await?;
    let (actor, token) = token::actor(&mut tx, text, now).await?;
    drop(tx);
    if token::is_use_stale(&token, now) {
        let mut tx = app.db.write().await?;
        token::used(&mut tx, &token, now).await?;
        tx.commit().await?;
    }
    Ok(actor)
}

async fn by_session(app: &App, secret: String) -> Result<Option<Session>> {
    let now = app.clock.now();
    let mut tx = app.db.read().await?;
    let found = session::actor(&mut tx, &secret, now).await?;
    drop(tx);
    let Some((actor, is_stale)) = found else { return Ok(None) };
    if is_stale {
        let mut tx = app.db.write().await?;
        session::seen(&mut tx, &secret, now).await?;
        tx.commit().await?;
    }
    Ok(Some(Session { actor, secret }))
}

impl FromRequestParts<App> for Actor {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self> {
        match bearer(&parts.headers) {
            Some(text) => by_token(app, &text).await,
            None => Session::from_request_parts(parts, app).await.map(|session| session.actor),
        }
    }
}

/// A cookie comes along wherever a request is sent from, so what changes something must be sent from our own pages.
impl FromRequestParts<App> for Session {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self> {
        let nobody = || Error::Unauthorized(Message::new("not-signed-in"));
        let secret =
            cookie_of(&parts.headers, COOKIE).filter(|secret| !secret.is_empty()).ok_or_else(nobody)?;
        if !parts.method.is_safe() && !is_from_here(app, &parts.headers) {
            return Err(Error::Forbidden(Message::new("sent-from-elsewhere")));
        }
        by_session(app, secret).await?.ok_or_else(nobody)
    }
}

impl FromRequestParts<App> for FeedReader {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self> {
        let nobody = || Error::Unauthorized(Message::new("feed-needs-token"));
        let actor = by_token(app, &bearer(&parts.headers).ok_or_else(nobody)?).await?;
        actor.ask(Right::PullFeed)?;
        Ok(FeedReader(actor))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_is_carried_by_bearer_or_as_either_half_of_basic() {
        for (value, expected) in [
            ("Bearer slv_a", Some("slv_a")),
            ("bearer  slv_a ", Some("slv_a")),
            ("Basic Z29vZ2xlOnNsdl9h", Some("slv_a")),
            ("Basic c2x2X2E6", Some("slv_a")),
            ("Basic ###", None),
            ("slv_a", None),
        ] {
            let headers =
                HeaderMap::from_iter([(header::AUTHORIZATION, HeaderValue::from_str(value).unwrap())]);
            assert_eq!(bearer(&headers).as_deref(), expected, "{value}");
        }
    }
}
