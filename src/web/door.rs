//! Sign in, sign out, and the first admin of an empty house.

use super::extract::{Posted, Reader, Session, cookie, is_from_here, read};
use super::pages::Pages;
use super::problem::field_details;
use crate::app::App;
use crate::error::{Error, Result};
use crate::kernel::{locale::Locale, message::Message};
use crate::people::{session, setup, user::UserIn};
use crate::web::extract::Params;
use axum::{
    Router,
    body::Body,
    extract::{ConnectInfo, Path, Request, State},
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Redirect, Response},
    routing::{get, post},
};
use serde::{Deserialize, Serialize};
use std::net::SocketAddr;

/// `/sign-in`, `/sign-out`, `/setup/{secret}`.
pub fn router() -> Router<App> {
    Router::new()
        .route("/sign-in", get(sign_in_page).post(sign_in))
        .route("/sign-out", post(sign_out))
        .route("/setup/{secret}", get(setup_page).post(set_up))
}

/// What the page to sign in shows.
#[derive(Default, Serialize)]
struct SignIn {
    email: String,
    next: String,
    refusal: Option<String>,
    hint: Option<String>,
}

/// Only a path of this house: nobody is led elsewhere after signing in.
fn here(next: Option<&str>) -> String {
    let is_path =
        |path: &&str| path.starts_with('/') && !path.starts_with("//") && !path.contains(['\\', '\r', '\n']);
    next.filter(is_path).unwrap_or("/workbench").to_owned()
}

async fn sign_in_page(State(app): State<App>, reader: Reader, params: Params) -> Result<Response> {
    let view = SignIn { next: here(params.get("next")), ..SignIn::default() };
    Pages::of(&app).answer("door/sign_in.html", &reader.locale, view)
}

/// A form from somebody who is not known yet: it cannot carry a session's token, so it must come from our own page.
async fn form(app: &App, headers: &HeaderMap, body: Body) -> Result<Params> {
    if !is_from_here(app, headers) {
        return Err(Error::Forbidden(Message::new("sent-from-elsewhere")));
    }
    let bytes = read(body, 16 * 1024).await?;
    Ok(Params::of(&String::from_utf8_lossy(&bytes)))
}

async fn sign_in(
    State(app): State<App>,
    reader: Reader,
    peer: Option<axum::Extension<ConnectInfo<SocketAddr>>>,
    headers: HeaderMap,
    request: Request,
) -> Result<Response> {
    let form = form(&app, &headers, request.into_body()).await?;
    let (email, password) = (form.get("email").unwrap_or_default(), form.get("password").unwrap_or_default());
    let address = peer.map_or_else(|| "unknown".to_owned(), |peer| peer.0.0.ip().to_string());
    let agent = headers.get(header::USER_AGENT).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let next = here(form.get("next"));
    match session::sign_in(&app, email, password, session::From { address: &address, agent }).await {
        Ok(secret) => {
            Ok(([(header::SET_COOKIE, cookie(&app, &secret))], Redirect::to(&next)).into_response())
        }
        Err(error @ (Error::Unauthorized(_) | Error::TooMany { .. })) => {
            let status = super::problem::status(&error);
            let said = app.words.explain(&reader.locale, &error);
            let view = SignIn { email: email.to_owned(), next, refusal: Some(said.text), hint: said.hint };
            let mut response = Pages::of(&app).answer("door/sign_in.html", &reader.locale, view)?;
            *response.status_mut() = status;
            Ok(response)
        }
        Err(error) => Err(error),
    }
}

/// A form without fields of its own.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Nothing {}

async fn sign_out(State(app): State<App>, posted: Posted<Nothing>) -> Result<Response> {
    let Posted { session: Session { secret, .. }, form: Nothing {} } = posted;
    let mut tx = app.db.write().await?;
    session::sign_out(&mut tx, &secret).await?;
    tx.commit().await?;
    Ok(([(header::SET_COOKIE, cookie(&app, ""))], Redirect::to("/sign-in")).into_response())
}

/// What the page to set up shows.
#[derive(Serialize)]
struct SetUp {
    email: String,
    problems: Vec<super::problem::FieldDetails>,
}

async fn setup_page(State(app): State<App>, reader: Reader, Path(secret): Path<String>) -> Result<Response> {
    if !setup::is_open(&app, &secret) {
        return Err(Error::Gone(Message::new("setup-link-used")));
    }
    let view = SetUp { email: String::new(), problems: Vec::new() };
    Pages::of(&app).answer("door/setup.html", &reader.locale, view)
}

async fn set_up(
    State(app): State<App>,
    reader: Reader,
    Path(secret): Path<String>,
    headers: HeaderMap,
    request: Request,
) -> Result<Response> {
    let form = form(&app, &headers, request.into_body()).await?;
    let email = form.get("email").unwrap_or_default().trim().to_owned();
    let person = UserIn {
        email: email.clone(),
        password: Some(form.get("password").unwrap_or_default().to_owned()),
        is_active: true,
        ..UserIn::default()
    };
    match setup::first_admin(&app, &secret, person).await {
        Ok(_) => Ok(Redirect::to("/sign-in").into_response()),
        Err(error @ Error::Invalid(_)) => again(&app, &reader.locale, email, &error),
        Err(error) => Err(error),
    }
}

/// The same page, with what was wrong.
fn again(app: &App, locale: &Locale, email: String, error: &Error) -> Result<Response> {
    let view = SetUp { email, problems: field_details(app, locale, error) };
    let mut response = Pages::of(app).answer("door/setup.html", locale, view)?;
    *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
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
