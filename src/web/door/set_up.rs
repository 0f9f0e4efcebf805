//! The first admin of an empty house.

use super::form;
use crate::app::App;
use crate::error::{Error, Result};
use crate::kernel::{locale::Locale, message::Message};
use crate::people::{setup, user::UserIn};
use crate::web::extract::Reader;
use crate::web::pages::Pages;
use crate::web::problem::{FieldDetails, field_details};
use axum::{
    extract::{Path, Request, State},
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Redirect, Response},
};
use serde::Serialize;

/// What the page to set up shows.
#[derive(Serialize)]
struct SetUp {
    email: String,
    problems: Vec<FieldDetails>,
}

/// `GET /setup/{secret}`.
pub async fn page(State(app): State<App>, reader: Reader, Path(secret): Path<String>) -> Result<Response> {
    if !setup::is_open(&app, &secret) {
        return Err(Error::Gone(Message::new("setup-link-used")));
    }
    let view = SetUp { email: String::new(), problems: Vec::new() };
    Pages::of(&app).answer("door/setup.html", &reader.locale, view)
}

/// `POST /setup/{secret}`.
pub async fn set_up(
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
