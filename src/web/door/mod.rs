//! The door: sign in (in one step or two, or by another's word), sign out, and the links by which somebody comes in first.
//!
//! - `sign_in`: by password, and the second step; `sign_on`: by a provider; `welcome`: the link of an invitation
//! - `set_up`: the first admin of an empty house
//! - [`kept`]: a form that came when nobody was signed in (any more) waits until somebody is

pub mod kept;
mod set_up;
mod sign_in;
mod sign_on;
mod welcome;

use self::kept::Kept;
pub use self::sign_in::SignIn;
use super::extract::{self, Params, is_from_here, read};
use crate::app::App;
use crate::error::{Error, Result};
use crate::kernel::message::Message;
use crate::people::{User, session::From};
use axum::{
    Router,
    body::Body,
    extract::{ConnectInfo, FromRequestParts},
    http::{HeaderMap, HeaderValue, header, request::Parts},
    response::{IntoResponse, Redirect, Response},
    routing::{get, post},
};
use std::net::SocketAddr;

/// `/sign-in`, `/sign-on`, `/sign-out`, `/welcome`, `/setup/{secret}`.
pub fn router() -> Router<App> {
    Router::new()
        .route("/sign-in", get(sign_in::page).post(sign_in::first))
        .route("/sign-in/second", post(sign_in::second))
        .route("/sign-in/go-on", post(sign_in::go_on))
        .route("/sign-on", get(sign_on::leave))
        .route("/sign-on/callback", get(sign_on::come_back))
        .route("/sign-out", post(sign_in::sign_out))
        .route("/welcome", get(welcome::page).post(welcome::come_in))
        .route("/setup/{secret}", get(set_up::page).post(set_up::set_up))
}

/// Only a path of this house: nobody is led elsewhere after signing in.
fn here(next: Option<&str>) -> String {
    let is_path =
        |path: &&str| path.starts_with('/') && !path.starts_with("//") && !path.contains(['\\', '\r', '\n']);
    next.filter(is_path).unwrap_or("/workbench").to_owned()
}

/// A form from somebody who is not known yet: it cannot carry a session's token, so it must come from our own page.
async fn form(app: &App, headers: &HeaderMap, body: Body) -> Result<Params> {
    if !is_from_here(app, headers) {
        return Err(Error::Forbidden(Message::new("sent-from-elsewhere")));
    }
    let bytes = read(body, app.config.limits.body).await?;
    Ok(Params::of(&String::from_utf8_lossy(&bytes)))
}

/// Where somebody knocks from.
pub struct Caller {
    address: String,
    agent: String,
}

impl Caller {
    fn from(&self) -> From<'_> {
        From { address: &self.address, agent: &self.agent }
    }
}

impl FromRequestParts<App> for Caller {
    type Rejection = std::convert::Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &App) -> Result<Self, Self::Rejection> {
        let peer = parts.extensions.get::<ConnectInfo<SocketAddr>>();
        let agent = parts.headers.get(header::USER_AGENT).and_then(|value| value.to_str().ok());
        Ok(Caller {
            address: peer.map_or_else(|| "unknown".to_owned(), |peer| peer.0.ip().to_string()),
            agent: agent.unwrap_or_default().to_owned(),
        })
    }
}

/// Somebody is in: their cookies, and the way on; a form that waited is shown first.
fn entered(
    app: &App,
    reader: &extract::Reader,
    (secret, user): (&str, &User),
    next: &str,
    kept: Option<Kept>,
) -> Result<Response> {
    let locale = extract::Reader::known(user.locale.as_deref()).unwrap_or_else(|| reader.locale.clone());
    let mut response = match kept {
        Some(kept) => kept.send_again(app, &locale, secret)?,
        None => Redirect::to(next).into_response(),
    };
    let headers = response.headers_mut();
    headers.append(header::SET_COOKIE, extract::cookie(app, secret));
    if let Some(locale) = &user.locale {
        headers.append(header::SET_COOKIE, extract::language_cookie(app, locale));
    }
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    Ok(response)
}

#[cfg(test)]
mod tests {
    use super::here;

    #[test]
    fn nobody_is_led_elsewhere_after_signing_in() {
        for (next, expected) in [
            (Some("/workbench/products?x=1"), "/workbench/products?x=1"),
            (Some("//evil.example"), "/workbench"),
            (Some("https://evil.example"), "/workbench"),
            (Some("/\\evil.example"), "/workbench"),
            (Some("/a\r\nSet-Cookie: b"), "/workbench"),
            (None, "/workbench"),
        ] {
            assert_eq!(here(next), expected, "{next:?}");
        }
    }
}
