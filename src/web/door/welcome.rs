//! The link of an invitation, or of an admin who helps: somebody sets their password.

use super::form;
use crate::app::App;
use crate::error::{Error, Invalid, Result};
use crate::kernel::message::Message;
use crate::people::{
    entry_link::{self, Purpose},
    password,
};
use crate::web::extract::{Params, Reader};
use crate::web::pages::Pages;
use crate::web::problem::{FieldDetails, field_details, status};
use axum::{
    extract::{Request, State},
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Redirect, Response},
};
use serde::Serialize;

#[derive(Serialize)]
struct Welcome {
    link: String,
    email: String,
    name: String,
    is_first: bool,
    shortest: usize,
    problems: Vec<FieldDetails>,
}

async fn view(app: &App, link: &str) -> Result<Welcome> {
    let mut tx = app.db.read().await?;
    let (user, purpose) = entry_link::holder(&mut tx, link, app.clock.now()).await?;
    Ok(Welcome {
        link: link.to_owned(),
        email: user.email,
        name: user.name,
        is_first: purpose == Purpose::SetUp,
        shortest: password::LENGTH.0,
        problems: Vec::new(),
    })
}

fn answer(app: &App, reader: &Reader, view: Welcome, status: StatusCode) -> Result<Response> {
    let mut response = Pages::of(app).answer("door/welcome.html", &reader.locale, view)?;
    *response.status_mut() = status;
    let headers = response.headers_mut();
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    // The address of this page is a secret.
    headers.insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    Ok(response)
}

/// `GET /welcome?link=`.
pub async fn page(State(app): State<App>, reader: Reader, params: Params) -> Result<Response> {
    let view = view(&app, params.get("link").unwrap_or_default()).await?;
    answer(&app, &reader, view, StatusCode::OK)
}

/// `POST /welcome`: the password, twice.
pub async fn come_in(
    State(app): State<App>,
    reader: Reader,
    headers: HeaderMap,
    request: Request,
) -> Result<Response> {
    let form = form(&app, &headers, request.into_body()).await?;
    let text = |name: &str| form.get(name).unwrap_or_default();
    let done = match text("password") == text("again") {
        true => entry_link::use_up(&app, text("link"), text("password")).await.map(drop),
        false => Err(Invalid::at("again", Message::new("password-not-same")).into()),
    };
    match done {
        Ok(()) => Ok(Redirect::to("/sign-in?welcome=yes").into_response()),
        Err(error @ Error::Invalid(_)) => {
            let mut view = view(&app, text("link")).await?;
            view.problems = field_details(&app, &reader.locale, &error);
            answer(&app, &reader, view, status(&error))
        }
        Err(error) => Err(error),
    }
}
