//! Tokens: how programs come in. A secret is shown once.

use super::{Refusal, grants, is_mendable, page, text};
use crate::app::App;
use crate::error::{Error, Invalid, Result};
use crate::kernel::{clock::Time, cursor, fold::fold, id::TokenId, message::Message};
use crate::people::{Right, Token, token, token::TokenIn};
use crate::web::extract::{Params, Posted, Reader, Session};
use crate::web::problem::status;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use chrono::{Days, NaiveDate};
use serde::Serialize;
use serde_json::{Map, Value};
use uuid::Uuid;

const PAGE: i64 = 50;
/// What the form proposes, in days.
const PROPOSED: u64 = 365;

#[derive(Debug, Serialize)]
struct Line {
    id: String,
    name: String,
    grants: String,
    /// `active`, `expired`, `revoked`.
    standing: &'static str,
    created_at: String,
    expires_at: Option<String>,
    last_used_at: Option<String>,
}

#[derive(Debug, Serialize)]
struct View {
    lines: Vec<Line>,
    next: Option<String>,
    done: Option<String>,
}

/// `GET /workbench/settings/tokens?cursor=`.
pub async fn show(
    session: Session,
    State(app): State<App>,
    reader: Reader,
    params: Params,
) -> Result<Response> {
    session.actor.ask(Right::Administer)?;
    let after = params.cursor::<String>()?.unwrap_or_default();
    let desk = grants::Desk::of(&app, &reader.locale).await?;
    let now = app.clock.now();
    let mut tx = app.db.read().await?;
    let mut tokens = token::page(&mut tx, &after, PAGE + 1).await?;
    let has_more = tokens.len() as i64 > PAGE;
    tokens.truncate(PAGE.unsigned_abs() as usize);
    let next = tokens.last().filter(|_| has_more).map(|last| cursor::encode(&fold(&last.name)));
    let line = |token: Token| Line {
        id: token.id.to_string(),
        grants: desk.words(&token.grants),
        standing: match (token.revoked_at, token.expires_at) {
            (Some(_), _) => "revoked",
            (None, Some(at)) if at <= now => "expired",
            (None, _) => "active",
        },
        created_at: token.created_at.to_rfc3339(),
        expires_at: token.expires_at.map(|at| at.to_rfc3339()),
        last_used_at: token.last_used_at.map(|at| at.to_rfc3339()),
        name: token.name,
    };
    let done = params.get("done").filter(|done| *done == "revoked").map(str::to_owned);
    let view = View { lines: tokens.into_iter().map(line).collect(), next, done };
    page(&app, &session, &reader.locale, "tokens.html", StatusCode::OK, view)
}

#[derive(Debug, Serialize)]
struct Blank {
    name: String,
    expires: String,
    form: Option<grants::Form>,
    /// Shown once, when it was made.
    secret: Option<String>,
    refusal: Option<Refusal>,
}

/// `GET /workbench/settings/tokens/new`.
pub async fn blank(session: Session, State(app): State<App>, reader: Reader) -> Result<Response> {
    session.actor.ask(Right::Administer)?;
    let desk = grants::Desk::of(&app, &reader.locale).await?;
    let day = app.clock.now().date_naive() + Days::new(PROPOSED);
    let view = Blank {
        name: String::new(),
        expires: day.to_string(),
        form: Some(desk.form(&[], true, true)),
        secret: None,
        refusal: None,
    };
    page(&app, &session, &reader.locale, "token.html", StatusCode::OK, view)
}

/// `POST /workbench/settings/tokens/new`.
pub async fn create(
    State(app): State<App>,
    reader: Reader,
    Posted { session, form }: Posted<Map<String, Value>>,
) -> Result<Response> {
    session.actor.ask(Right::Administer)?;
    let desk = grants::Desk::of(&app, &reader.locale).await?;
    let granted = grants::read(&form);
    let shown = granted.as_ref().map_or_else(|_| Vec::new(), Clone::clone);
    let mut view = Blank {
        name: text(&form, "name").to_owned(),
        expires: text(&form, "expires").to_owned(),
        form: None,
        secret: None,
        refusal: None,
    };
    if grants::is_rearranged(&form) {
        view.form = Some(desk.form(&shown, text(&form, "do") == "add", true));
        return page(&app, &session, &reader.locale, "token.html", StatusCode::OK, view);
    }
    let made = match granted {
        Ok(granted) => made(&app, &session, &form, granted).await,
        Err(error) => Err(error),
    };
    match made {
        Ok(secret) => {
            view.secret = Some(secret);
            page(&app, &session, &reader.locale, "token.html", StatusCode::CREATED, view)
        }
        Err(error) if is_mendable(&error) => {
            view.form = Some(desk.form(&shown, false, true));
            view.refusal = Some(Refusal::of(&app, &reader.locale, &error));
            page(&app, &session, &reader.locale, "token.html", status(&error), view)
        }
        Err(error) => Err(error),
    }
}

async fn made(
    app: &App,
    session: &Session,
    form: &Map<String, Value>,
    granted: Vec<crate::people::Grant>,
) -> Result<String> {
    let wanted = TokenIn {
        name: text(form, "name").to_owned(),
        grants: granted,
        expires_at: day_after(text(form, "expires"))?,
    };
    let mut tx = app.db.write().await?;
    let (_, secret) =
        token::create(&mut tx, &session.actor.hand("workbench", app.clock.now()), &wanted).await?;
    tx.commit().await?;
    Ok(secret)
}

/// The end of a day; never, if none is named.
fn day_after(text: &str) -> Result<Option<Time>> {
    if text.is_empty() {
        return Ok(None);
    }
    let day: NaiveDate = text
        .parse()
        .map_err(|_| Error::from(Invalid::at("expires", Message::new("day-unreadable")).value(text)))?;
    let next = day.succ_opt().unwrap_or(day);
    Ok(Some(next.and_time(chrono::NaiveTime::MIN).and_utc()))
}

/// `POST /workbench/settings/tokens/{id}/revoke`.
pub async fn revoke(
    State(app): State<App>,
    Path(id): Path<String>,
    Posted { session, .. }: Posted<Map<String, Value>>,
) -> Result<Response> {
    session.actor.ask(Right::Administer)?;
    let id = Uuid::parse_str(&id).map_err(|_| Error::not_found("token", id))?;
    let mut tx = app.db.write().await?;
    token::revoke(&mut tx, &session.actor.hand("workbench", app.clock.now()), TokenId(id)).await?;
    tx.commit().await?;
    Ok(Redirect::to("/workbench/settings/tokens?done=revoked").into_response())
}
