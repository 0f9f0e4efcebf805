//! One person, for an admin: what they are granted, and help when they cannot come in.

use super::{Refusal, grants, is_mendable, page, text};
use crate::app::App;
use crate::error::{Error, Result};
use crate::kernel::id::UserId;
use crate::people::entry_link::{self, Purpose};
use crate::people::{Right, User, second_factor, session, user, user::UserIn};
use crate::web::extract::{Params, Posted, Reader, Session};
use crate::web::problem::status;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Serialize;
use serde_json::{Map, Value};
use uuid::Uuid;

#[derive(Debug, Serialize)]
struct View {
    id: String,
    email: String,
    name: String,
    language: String,
    languages: Vec<(&'static str, String)>,
    revision: i64,
    is_active: bool,
    is_me: bool,
    /// Nobody else could administer the house.
    is_last_admin: bool,
    has_factor: bool,
    has_password: bool,
    sessions: usize,
    form: grants::Form,
    days: i64,
    link: Option<String>,
    done: Option<String>,
    refusal: Option<Refusal>,
}

const DONE: [&str; 6] = ["saved", "factor", "ended", "disabled", "enabled", "unpaused"];

async fn load(app: &App, id: &str) -> Result<User> {
    let unknown = || Error::not_found("user", id);
    let uuid = Uuid::parse_str(id).map_err(|_| unknown())?;
    let mut tx = app.db.read().await?;
    user::by_id(&mut tx, UserId(uuid)).await?.ok_or_else(unknown)
}

async fn view(app: &App, session: &Session, reader: &Reader, user: &User) -> Result<View> {
    let desk = grants::Desk::of(app, &reader.locale).await?;
    let mut tx = app.db.read().await?;
    let has_password = !user::with_password(&mut tx, &[user.id]).await?.is_empty();
    Ok(View {
        id: user.id.to_string(),
        email: user.email.clone(),
        name: user.name.clone(),
        language: user.locale.clone().unwrap_or_default(),
        languages: super::languages(app),
        revision: user.revision,
        is_active: user.is_active,
        is_me: session.actor.name == user.email,
        is_last_admin: user::is_last_admin(&mut tx, user).await?,
        has_factor: second_factor::is_on(&mut tx, user.id).await?,
        has_password,
        sessions: session::of(&mut tx, user.id, app.clock.now()).await?.len(),
        form: desk.form(&user.grants, false, false),
        days: if has_password { Purpose::Reset.days() } else { Purpose::SetUp.days() },
        link: None,
        done: None,
        refusal: None,
    })
}

fn answer(app: &App, session: &Session, reader: &Reader, status: StatusCode, view: View) -> Result<Response> {
    page(app, session, &reader.locale, "person.html", status, view)
}

/// `GET /workbench/settings/users/{id}`.
pub async fn show(
    session: Session,
    State(app): State<App>,
    Path(id): Path<String>,
    reader: Reader,
    params: Params,
) -> Result<Response> {
    session.actor.ask(Right::Administer)?;
    let user = load(&app, &id).await?;
    let mut view = view(&app, &session, &reader, &user).await?;
    view.done = params.get("done").filter(|done| DONE.contains(done)).map(str::to_owned);
    answer(&app, &session, &reader, StatusCode::OK, view)
}

/// `POST /workbench/settings/users/{id}`: name, address, language, grants, at the revision that was seen.
pub async fn save(
    State(app): State<App>,
    Path(id): Path<String>,
    reader: Reader,
    Posted { session, form }: Posted<Map<String, Value>>,
) -> Result<Response> {
    session.actor.ask(Right::Administer)?;
    let user = load(&app, &id).await?;
    let (granted, refused) = match grants::read(&form) {
        Err(error) => (Vec::new(), Some(error)),
        Ok(granted) if grants::is_rearranged(&form) => (granted, None),
        Ok(granted) => match keep(&app, &session, &user, &form, granted.clone()).await {
            Ok(()) => return Ok(Redirect::to(&format!("{}?done=saved", address(&user))).into_response()),
            Err(error) if is_mendable(&error) => (granted, Some(error)),
            Err(error) => return Err(error),
        },
    };
    let is_more = text(&form, "do") == "add";
    let mut view = typed(&app, &session, &reader, &user, &form, granted, is_more).await?;
    let status = refused.as_ref().map_or(StatusCode::OK, status);
    view.refusal = refused.map(|error| Refusal::of(&app, &reader.locale, &error));
    answer(&app, &session, &reader, status, view)
}

/// The page with what was typed.
async fn typed(
    app: &App,
    session: &Session,
    reader: &Reader,
    user: &User,
    form: &Map<String, Value>,
    granted: Vec<crate::people::Grant>,
    is_more: bool,
) -> Result<View> {
    let desk = grants::Desk::of(app, &reader.locale).await?;
    let mut view = view(app, session, reader, user).await?;
    view.form = desk.form(&granted, is_more, false);
    view.email = text(form, "email").to_owned();
    view.name = text(form, "name").to_owned();
    view.language = text(form, "language").to_owned();
    Ok(view)
}

fn address(user: &User) -> String {
    format!("/workbench/settings/users/{}", user.id)
}

async fn keep(
    app: &App,
    session: &Session,
    user: &User,
    form: &Map<String, Value>,
    granted: Vec<crate::people::Grant>,
) -> Result<()> {
    let seen = text(form, "revision").parse().unwrap_or(0);
    let changed = UserIn {
        email: text(form, "email").to_owned(),
        name: Some(text(form, "name").to_owned()).filter(|name| !name.is_empty()),
        locale: Reader::known(Some(text(form, "language"))),
        password: None,
        grants: granted,
        is_active: user.is_active,
    };
    let hand = session.actor.hand("workbench", app.clock.now());
    let mut tx = app.db.write().await?;
    user::replace(&mut tx, &hand, user.id, seen, &changed, None).await?;
    tx.commit().await
}

/// `POST /workbench/settings/users/{id}/help`, with what to `do`.
pub async fn help(
    State(app): State<App>,
    Path(id): Path<String>,
    reader: Reader,
    Posted { session, form }: Posted<Map<String, Value>>,
) -> Result<Response> {
    session.actor.ask(Right::Administer)?;
    let user = load(&app, &id).await?;
    match act(&app, &session, &user, text(&form, "do")).await {
        Ok(Helped::Link(link)) => {
            let view = View { link: Some(link), ..view(&app, &session, &reader, &user).await? };
            answer(&app, &session, &reader, StatusCode::OK, view)
        }
        Ok(Helped::Done(done)) => {
            Ok(Redirect::to(&format!("{}?done={done}", address(&user))).into_response())
        }
        Ok(Helped::Removed) => Ok(Redirect::to("/workbench/settings/users?done=removed").into_response()),
        Err(error) if is_mendable(&error) => {
            let refusal = Some(Refusal::of(&app, &reader.locale, &error));
            let view = View { refusal, ..view(&app, &session, &reader, &user).await? };
            answer(&app, &session, &reader, status(&error), view)
        }
        Err(error) => Err(error),
    }
}

enum Helped {
    Link(String),
    Done(&'static str),
    Removed,
}

async fn act(app: &App, session: &Session, user: &User, act: &str) -> Result<Helped> {
    let hand = session.actor.hand("workbench", app.clock.now());
    let mut tx = app.db.write().await?;
    let helped = match act {
        "link" => {
            let has_password = !user::with_password(&mut tx, &[user.id]).await?.is_empty();
            let purpose = if has_password { Purpose::Reset } else { Purpose::SetUp };
            Helped::Link(entry_link::make(&mut tx, app, &hand, user, purpose).await?)
        }
        "factor" => {
            second_factor::remove(&mut tx, &hand, user).await?;
            Helped::Done("factor")
        }
        "end" => {
            session::end_others(&mut tx, user, "", &hand.actor, hand.at).await?;
            Helped::Done("ended")
        }
        "unpause" => {
            session::unpause(&mut tx, user).await?;
            Helped::Done("unpaused")
        }
        "disable" | "enable" => {
            let is_active = act == "enable";
            user::replace(&mut tx, &hand, user.id, user.revision, &as_is(user, is_active), None).await?;
            Helped::Done(if is_active { "enabled" } else { "disabled" })
        }
        "remove" => {
            user::remove(&mut tx, &hand, user.id, user.revision).await?;
            Helped::Removed
        }
        _ => Helped::Done("saved"),
    };
    tx.commit().await?;
    Ok(helped)
}

fn as_is(user: &User, is_active: bool) -> UserIn {
    UserIn {
        email: user.email.clone(),
        name: Some(user.name.clone()),
        locale: user.locale.as_deref().and_then(|locale| locale.parse().ok()),
        password: None,
        grants: user.grants.clone(),
        is_active,
    }
}
