//! By the word of a provider that the operator trusts.

use super::sign_in::SignIn;
use super::{Caller, entered, here};
use crate::app::App;
use crate::error::{Error, Result};
use crate::people::sign_on::{self, Returned};
use crate::web::extract::{Params, Reader, cookie_of, sign_on_cookie};
use axum::{
    extract::State,
    http::{HeaderMap, header},
    response::{IntoResponse, Redirect, Response},
};

/// `GET /sign-on?next=`: to the provider.
pub async fn leave(State(app): State<App>, reader: Reader, params: Params) -> Result<Response> {
    match sign_on::begin(&app, &here(params.get("next"))).await {
        Ok(begun) => {
            let cookie = sign_on_cookie(&app, &begun.ticket);
            Ok(([(header::SET_COOKIE, cookie)], Redirect::to(&begun.address)).into_response())
        }
        Err(error @ Error::Unavailable(_)) => {
            SignIn::new(&app, params.get("next")).refused(&app, &reader, &error)
        }
        Err(error) => Err(error),
    }
}

/// `GET /sign-on/callback`: back from the provider.
pub async fn come_back(
    State(app): State<App>,
    reader: Reader,
    caller: Caller,
    headers: HeaderMap,
    params: Params,
) -> Result<Response> {
    let text = |name: &str| params.get(name).map(str::to_owned);
    let returned =
        Returned { code: text("code"), state: text("state"), issuer: text("iss"), error: text("error") };
    let ticket = cookie_of(&headers, crate::web::extract::SIGN_ON_COOKIE).unwrap_or_default();
    let done = match sign_on::finish(&app, &ticket, returned, caller.from()).await {
        Ok(done) => entered(&app, &reader, (&done.secret, &done.user), &done.next, None),
        Err(error @ (Error::Unauthorized(_) | Error::Unavailable(_) | Error::Conflict(_))) => {
            SignIn::new(&app, None).refused(&app, &reader, &error)
        }
        Err(error) => Err(error),
    };
    let mut response = done?;
    response.headers_mut().append(header::SET_COOKIE, sign_on_cookie(&app, ""));
    Ok(response)
}
