//! People: the list, and the invitation of somebody new.

use super::{Refusal, grants, is_mendable, page, text};
use crate::app::App;
use crate::error::{Error, Result};
use crate::kernel::{cursor, fold::fold, id::UserId};
use crate::people::entry_link::{self, Purpose};
use crate::people::{Right, User, second_factor, user, user::UserIn};
use crate::web::extract::{Params, Posted, Reader, Session};
use crate::web::problem::status;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use serde::Serialize;
use serde_json::{Map, Value};
use std::collections::{HashMap, HashSet};

const PAGE: i64 = 50;

#[derive(Debug, Serialize)]
struct Line {
    href: String,
    email: String,
    name: String,
    grants: String,
    has_factor: bool,
    /// `active`, `invited` (no password yet), `disabled`.
    standing: &'static str,
    seen: Option<String>,
    is_me: bool,
}

#[derive(Debug, Serialize)]
struct View {
    lines: Vec<Line>,
    next: Option<String>,
    done: Option<String>,
}

/// `GET /workbench/settings/users?cursor=`. Four statements, however many people there are.
pub async fn show(
    session: Session,
    State(app): State<App>,
    reader: Reader,
    params: Params,
) -> Result<Response> {
    session.actor.ask(Right::Administer)?;
    let after = params.cursor::<String>()?.unwrap_or_default();
    let desk = grants::Desk::of(&app, &reader.locale).await?;
    let mut tx = app.db.read().await?;
    let mut people = user::page(&mut tx, &after, PAGE + 1).await?;
    let has_more = people.len() as i64 > PAGE;
    people.truncate(PAGE.unsigned_abs() as usize);
    let ids: Vec<UserId> = people.iter().map(|user| user.id).collect();
    let factors: HashSet<UserId> = second_factor::among(&mut tx, &ids).await?.into_iter().collect();
    let passwords: HashSet<UserId> = user::with_password(&mut tx, &ids).await?.into_iter().collect();
    let seen: HashMap<UserId, _> = user::last_seen(&mut tx, &ids).await?.into_iter().collect();
    let next = people.last().filter(|_| has_more).map(|last| cursor::encode(&fold(&last.email)));
    let line = |user: User| Line {
        href: format!("/workbench/settings/users/{}", user.id),
        grants: desk.words(&user.grants),
        has_factor: factors.contains(&user.id),
        standing: match (user.is_active, passwords.contains(&user.id) || seen.contains_key(&user.id)) {
            (false, _) => "disabled",
            (true, true) => "active",
            (true, false) => "invited",
        },
        seen: seen.get(&user.id).map(|at| at.to_rfc3339()),
        is_me: session.actor.name == user.email,
        email: user.email,
        name: user.name,
    };
    let done = params.get("done").filter(|done| *done == "removed").map(str::to_owned);
    let view = View { lines: people.into_iter().map(line).collect(), next, done };
    page(&app, &session, &reader.locale, "users.html", StatusCode::OK, view)
}

#[derive(Debug, Default, Serialize)]
struct Invitation {
    email: String,
    name: String,
    language: String,
    languages: Vec<(&'static str, String)>,
    form: Option<grants::Form>,
    refusal: Option<Refusal>,
    /// Shown once, when it was made.
    link: Option<String>,
    days: i64,
    provider: Option<String>,
}

fn invitation_of(app: &App, form: &Map<String, Value>) -> Invitation {
    Invitation {
        email: text(form, "email").to_owned(),
        name: text(form, "name").to_owned(),
        language: text(form, "language").to_owned(),
        languages: super::languages(app),
        days: Purpose::SetUp.days(),
        provider: app.config.sign_on.as_ref().map(|settings| settings.name.clone()),
        ..Invitation::default()
    }
}

/// `GET /workbench/settings/users/new`.
pub async fn invitation(session: Session, State(app): State<App>, reader: Reader) -> Result<Response> {
    session.actor.ask(Right::Administer)?;
    let desk = grants::Desk::of(&app, &reader.locale).await?;
    let view = Invitation { form: Some(desk.form(&[], true, false)), ..invitation_of(&app, &Map::new()) };
    page(&app, &session, &reader.locale, "invite.html", StatusCode::OK, view)
}

/// `POST /workbench/settings/users/new`.
pub async fn invite(
    State(app): State<App>,
    reader: Reader,
    Posted { session, form }: Posted<Map<String, Value>>,
) -> Result<Response> {
    session.actor.ask(Right::Administer)?;
    let desk = grants::Desk::of(&app, &reader.locale).await?;
    let mut view = invitation_of(&app, &form);
    let granted = grants::read(&form);
    if grants::is_rearranged(&form) {
        let granted = granted.unwrap_or_default();
        view.form = Some(desk.form(&granted, text(&form, "do") == "add", false));
        return page(&app, &session, &reader.locale, "invite.html", StatusCode::OK, view);
    }
    let shown = granted.as_ref().map_or_else(|_| Vec::new(), Clone::clone);
    let made = match granted {
        Ok(granted) => made(&app, &session, &form, granted).await,
        Err(error) => Err(error),
    };
    match made {
        Ok(link) => {
            view.link = Some(link);
            page(&app, &session, &reader.locale, "invite.html", StatusCode::CREATED, view)
        }
        Err(error) if is_mendable(&error) => {
            view.form = Some(desk.form(&shown, false, false));
            view.refusal = Some(Refusal::of(&app, &reader.locale, &error));
            page(&app, &session, &reader.locale, "invite.html", status(&error), view)
        }
        Err(error) => Err(error),
    }
}

async fn made(
    app: &App,
    session: &Session,
    form: &Map<String, Value>,
    granted: Vec<crate::people::Grant>,
) -> Result<String, Error> {
    let person = UserIn {
        email: text(form, "email").to_owned(),
        name: Some(text(form, "name").to_owned()).filter(|name| !name.is_empty()),
        locale: Reader::known(Some(text(form, "language"))),
        password: None,
        grants: granted,
        is_active: true,
    };
    let hand = session.actor.hand("workbench", app.clock.now());
    let mut tx = app.db.write().await?;
    let user = user::create(&mut tx, &hand, &person, None).await?;
    let link = entry_link::make(&mut tx, app, &hand, &user, Purpose::SetUp).await?;
    tx.commit().await?;
    Ok(link)
}
