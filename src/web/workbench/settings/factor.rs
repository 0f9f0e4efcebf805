//! The second factor of whoever is signed in: take it up, show that it works, new recovery codes, put it off.

use super::qr::{self, Squares};
use super::{Refusal, is_mendable, me, page, text};
use crate::app::App;
use crate::error::{Error, Result};
use crate::kernel::message::Message;
use crate::people::second_factor::{self, Standing};
use crate::people::{User, session, user, vault::Vault};
use crate::web::extract::{Posted, Reader, Session};
use crate::web::problem::status;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Serialize;
use serde_json::{Map, Value};

#[derive(Debug, Default, Serialize)]
struct View {
    email: String,
    /// `none`, `begun`, `on`.
    standing: &'static str,
    has_password: bool,
    since: Option<String>,
    codes_left: usize,
    secret: Option<String>,
    squares: Option<Squares>,
    /// Shown once.
    codes: Vec<String>,
    refusal: Option<Refusal>,
}

/// What apps show as the house's name.
const HOUSE: &str = "Selvedge";
const ADDRESS: &str = "/workbench/settings/account/second-factor";

async fn view(app: &App, user: &User) -> Result<View> {
    let vault = Vault::of(app)?;
    let mut tx = app.db.read().await?;
    let has_password = !user::with_password(&mut tx, &[user.id]).await?.is_empty();
    let mut view = View { email: user.email.clone(), has_password, ..View::default() };
    match second_factor::standing(&mut tx, &vault, user.id).await? {
        Standing::None => view.standing = "none",
        Standing::Begun(key) => {
            view.standing = "begun";
            view.secret = Some(key.typed());
            view.squares = Some(qr::draw(&key.address(HOUSE, &user.email))?);
        }
        Standing::On { since, codes_left } => {
            view.standing = "on";
            (view.since, view.codes_left) = (Some(since.to_rfc3339()), codes_left);
        }
    }
    Ok(view)
}

/// `GET /workbench/settings/account/second-factor`.
pub async fn show(session: Session, State(app): State<App>, reader: Reader) -> Result<Response> {
    let user = me(&app, &session).await?;
    let view = view(&app, &user).await?;
    page(&app, &session, &reader.locale, "factor.html", StatusCode::OK, view)
}

/// `POST /workbench/settings/account/second-factor`, with what to `do`.
pub async fn save(
    State(app): State<App>,
    reader: Reader,
    Posted { session, form }: Posted<Map<String, Value>>,
) -> Result<Response> {
    let user = me(&app, &session).await?;
    match act(&app, &user, &form).await {
        Ok(Done::Codes(codes)) => {
            let view = View { codes, ..view(&app, &user).await? };
            page(&app, &session, &reader.locale, "factor.html", StatusCode::OK, view)
        }
        Ok(Done::GoTo(address)) => Ok(Redirect::to(address).into_response()),
        Err(error) if is_mendable(&error) => {
            let refusal = Some(Refusal::of(&app, &reader.locale, &error));
            let view = View { refusal, ..view(&app, &user).await? };
            page(&app, &session, &reader.locale, "factor.html", status(&error), view)
        }
        Err(error) => Err(error),
    }
}

enum Done {
    Codes(Vec<String>),
    GoTo(&'static str),
}

async fn act(app: &App, user: &User, form: &Map<String, Value>) -> Result<Done> {
    let (vault, now) = (Vault::of(app)?, app.clock.now());
    let act = text(form, "do");
    if act == "confirm" {
        let mut tx = app.db.write().await?;
        let codes = second_factor::confirm(&mut tx, &vault, user, text(form, "code"), now).await?;
        tx.commit().await?;
        return Ok(Done::Codes(codes));
    }
    // Whoever finds an open browser shall neither lock its owner out nor make themselves at home.
    let typed = form.get("password").and_then(Value::as_str).unwrap_or_default();
    session::knows_password(app, user, typed).await?;
    let mut tx = app.db.write().await?;
    let done = match act {
        "begin" => {
            second_factor::begin(&mut tx, &vault, user.id, now).await?;
            Done::GoTo(ADDRESS)
        }
        "codes" => Done::Codes(second_factor::renew_codes(&mut tx, user, now).await?),
        "remove" => {
            let hand = crate::people::Actor::house(user.email.clone()).hand("workbench", now);
            second_factor::remove(&mut tx, &hand, user).await?;
            Done::GoTo("/workbench/settings/account?done=factor-off")
        }
        _ => return Err(Error::Conflict(Message::new("second-factor-not-begun"))),
    };
    tx.commit().await?;
    Ok(done)
}
