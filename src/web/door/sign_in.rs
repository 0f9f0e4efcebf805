//! By a password, and by a code of an app where somebody has that.

use super::kept::Kept;
use super::{Caller, entered, form, here};
use crate::app::App;
use crate::error::{Error, Result};
use crate::people::session::{self, Step};
use crate::web::extract::{Params, Posted, Reader, Session, cookie};
use crate::web::pages::Pages;
use crate::web::problem;
use axum::{
    extract::{Request, State},
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Redirect, Response},
};
use serde::{Deserialize, Serialize};

/// What the page to sign in shows.
#[derive(Default, Serialize)]
pub struct SignIn {
    /// What was typed.
    pub email: String,
    /// Where they go afterwards.
    pub next: String,
    /// Why it did not go.
    pub refusal: Option<String>,
    /// What to do about it.
    pub hint: Option<String>,
    /// The form that waits.
    pub kept: Option<Kept>,
    /// What the button to the provider says.
    pub provider: Option<String>,
    /// Whether they set their password just now.
    pub welcome: bool,
}

#[derive(Serialize)]
struct Second {
    ticket: String,
    next: String,
    refusal: Option<String>,
    hint: Option<String>,
    kept: Option<Kept>,
}

impl SignIn {
    /// An empty page.
    pub fn new(app: &App, next: Option<&str>) -> SignIn {
        let provider = app.config.sign_on.as_ref().map(|settings| settings.name.clone());
        SignIn { next: here(next), provider, ..SignIn::default() }
    }

    /// The same page, with why it did not go.
    pub fn refused(mut self, app: &App, reader: &Reader, error: &Error) -> Result<Response> {
        let said = app.words.explain(&reader.locale, error);
        (self.refusal, self.hint) = (Some(said.text), said.hint);
        self.answer(app, reader, problem::status(error))
    }

    /// The page for somebody whose session ended while they were writing: what they typed waits on it.
    pub fn waiting(app: &App, reader: &Reader, kept: Kept, error: &Error) -> Result<Response> {
        let next = kept.action.clone();
        let view = SignIn { kept: Some(kept), ..SignIn::new(app, Some(&next)) };
        view.answer(app, reader, problem::status(error))
    }

    /// The page.
    pub fn answer(self, app: &App, reader: &Reader, status: StatusCode) -> Result<Response> {
        let mut response = Pages::of(app).answer("door/sign_in.html", &reader.locale, self)?;
        *response.status_mut() = status;
        Ok(response)
    }
}

/// `GET /sign-in?next=`.
pub async fn page(State(app): State<App>, reader: Reader, params: Params) -> Result<Response> {
    let mut view = SignIn::new(&app, params.get("next"));
    view.welcome = params.get("welcome").is_some();
    view.answer(&app, &reader, StatusCode::OK)
}

/// `POST /sign-in`.
pub async fn first(
    State(app): State<App>,
    reader: Reader,
    caller: Caller,
    headers: HeaderMap,
    request: Request,
) -> Result<Response> {
    let form = form(&app, &headers, request.into_body()).await?;
    let (email, password) = (form.get("email").unwrap_or_default(), form.get("password").unwrap_or_default());
    let (next, kept) = (here(form.get("next")), Kept::carried(&form));
    match session::sign_in(&app, email, password, caller.from()).await {
        Ok(Step::In(secret, user)) => entered(&app, &reader, (&secret, &user), &next, kept),
        Ok(Step::Second(ticket)) => {
            ask_code(&app, &reader, Second { ticket, next, refusal: None, hint: None, kept }, StatusCode::OK)
        }
        Err(error @ (Error::Unauthorized(_) | Error::TooMany { .. })) => {
            let view = SignIn { email: email.to_owned(), kept, ..SignIn::new(&app, Some(&next)) };
            view.refused(&app, &reader, &error)
        }
        Err(error) => Err(error),
    }
}

fn ask_code(app: &App, reader: &Reader, view: Second, status: StatusCode) -> Result<Response> {
    let mut response = Pages::of(app).answer("door/second.html", &reader.locale, view)?;
    *response.status_mut() = status;
    Ok(response)
}

/// `POST /sign-in/second`: the code.
pub async fn second(
    State(app): State<App>,
    reader: Reader,
    caller: Caller,
    headers: HeaderMap,
    request: Request,
) -> Result<Response> {
    let form = form(&app, &headers, request.into_body()).await?;
    let (ticket, code) = (form.get("ticket").unwrap_or_default(), form.get("code").unwrap_or_default());
    let (next, kept) = (here(form.get("next")), Kept::carried(&form));
    match session::second_step(&app, ticket, code, caller.from()).await {
        Ok((secret, user)) => entered(&app, &reader, (&secret, &user), &next, kept),
        Err(error @ Error::Unauthorized(_)) if problem::key(&error) == "sign-in-again" => {
            SignIn { kept, ..SignIn::new(&app, Some(&next)) }.refused(&app, &reader, &error)
        }
        Err(error @ (Error::Unauthorized(_) | Error::TooMany { .. })) => {
            let said = app.words.explain(&reader.locale, &error);
            let (refusal, hint) = (Some(said.text), said.hint);
            let view = Second { ticket: ticket.to_owned(), next, refusal, hint, kept };
            ask_code(&app, &reader, view, problem::status(&error))
        }
        Err(error) => Err(error),
    }
}

/// `POST /sign-in/go-on`: somebody signed in beside the form that waits, at the provider or in another tab.
pub async fn go_on(
    session: Session,
    State(app): State<App>,
    reader: Reader,
    headers: HeaderMap,
    request: Request,
) -> Result<Response> {
    let form = form(&app, &headers, request.into_body()).await?;
    match Kept::carried(&form) {
        Some(kept) => kept.send_again(&app, &reader.locale, &session.secret),
        None => Ok(Redirect::to(&here(form.get("next"))).into_response()),
    }
}

/// A form without fields of its own.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Nothing {}

/// `POST /sign-out`.
pub async fn sign_out(State(app): State<App>, posted: Posted<Nothing>) -> Result<Response> {
    let Posted { session: Session { secret, actor }, form: Nothing {} } = posted;
    let mut tx = app.db.write().await?;
    session::sign_out(&mut tx, &secret, &actor.name, app.clock.now()).await?;
    tx.commit().await?;
    Ok(([(header::SET_COOKIE, cookie(&app, ""))], Redirect::to("/sign-in")).into_response())
}
