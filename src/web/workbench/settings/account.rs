//! One's own account: what one is called, the language, the password, and where one is signed in.

use super::{Refusal, device, is_mendable, me, page, text};
use crate::app::App;
use crate::error::{Invalid, Result};
use crate::kernel::{locale::Locale, message::Message};
use crate::people::second_factor::{self, Standing};
use crate::people::{User, password, session, user, vault::Vault};
use crate::web::extract::{Params, Posted, Reader, Session, language_cookie};
use crate::web::problem::status;
use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use serde::Serialize;
use serde_json::{Map, Value};

#[derive(Debug, Serialize)]
struct SessionView {
    handle: String,
    device: String,
    address: String,
    way: String,
    created_at: String,
    last_seen_at: String,
    is_this: bool,
}

#[derive(Debug, Serialize)]
struct View {
    email: String,
    name: String,
    language: String,
    languages: Vec<(&'static str, String)>,
    has_password: bool,
    shortest: usize,
    factor: &'static str,
    codes_left: usize,
    sessions: Vec<SessionView>,
    provider: Option<String>,
    done: Option<String>,
    refusal: Option<Refusal>,
}

const ADDRESS: &str = "/workbench/settings/account";
/// What may have been done, as the address of the page tells.
const DONE: [&str; 5] = ["introduced", "password", "ended", "factor-on", "factor-off"];

async fn view(app: &App, session: &Session, user: &User) -> Result<View> {
    let now = app.clock.now();
    let vault = Vault::of(app)?;
    let mut tx = app.db.read().await?;
    let sessions = session::of(&mut tx, user.id, now).await?;
    let has_password = !user::with_password(&mut tx, &[user.id]).await?.is_empty();
    // A key that cannot be read (the house has another secret now) keeps nobody from their account.
    let factor = second_factor::standing(&mut tx, &vault, user.id).await.unwrap_or(Standing::None);
    let (factor, codes_left) = match factor {
        Standing::On { codes_left, .. } => ("on", codes_left),
        Standing::Begun(_) | Standing::None => ("off", 0),
    };
    let show = |open: session::Open| SessionView {
        handle: open.handle().to_owned(),
        is_this: open.is_of(&session.secret),
        device: device::name(&open.agent),
        created_at: open.created_at.to_rfc3339(),
        last_seen_at: open.last_seen_at.to_rfc3339(),
        address: open.address,
        way: open.way.replace('_', "-"),
    };
    Ok(View {
        email: user.email.clone(),
        name: user.name.clone(),
        language: user.locale.clone().unwrap_or_default(),
        languages: super::languages(app),
        has_password,
        shortest: password::LENGTH.0,
        factor,
        codes_left,
        sessions: sessions.into_iter().map(show).collect(),
        provider: app.config.sign_on.as_ref().map(|settings| settings.name.clone()),
        done: None,
        refusal: None,
    })
}

/// `GET /workbench/settings/account`.
pub async fn show(
    session: Session,
    State(app): State<App>,
    reader: Reader,
    params: Params,
) -> Result<Response> {
    let user = me(&app, &session).await?;
    let mut view = view(&app, &session, &user).await?;
    view.done = params.get("done").filter(|done| DONE.contains(done)).map(str::to_owned);
    page(&app, &session, &reader.locale, "account.html", StatusCode::OK, view)
}

/// `POST /workbench/settings/account`, with what to `do`.
pub async fn save(
    State(app): State<App>,
    reader: Reader,
    Posted { session, form }: Posted<Map<String, Value>>,
) -> Result<Response> {
    let user = me(&app, &session).await?;
    match act(&app, &session, &user, &form).await {
        Ok(done) => {
            let mut response = Redirect::to(&format!("{ADDRESS}?done={done}")).into_response();
            if done == "introduced" {
                let cookie = language_cookie(&app, text(&form, "language"));
                response.headers_mut().append(header::SET_COOKIE, cookie);
            }
            Ok(response)
        }
        Err(error) if is_mendable(&error) => {
            let mut view = view(&app, &session, &user).await?;
            if text(&form, "do") == "introduce" {
                view.name = text(&form, "name").to_owned();
            }
            view.refusal = Some(Refusal::of(&app, &reader.locale, &error));
            page(&app, &session, &reader.locale, "account.html", status(&error), view)
        }
        Err(error) => Err(error),
    }
}

async fn act(app: &App, session: &Session, user: &User, form: &Map<String, Value>) -> Result<&'static str> {
    let now = app.clock.now();
    // Passwords are taken as they are typed, spaces and all.
    let typed = |name: &str| form.get(name).and_then(Value::as_str).unwrap_or_default();
    match text(form, "do") {
        "password" if typed("password") != typed("again") => {
            Err(Invalid::at("again", Message::new("password-not-same")).into())
        }
        "password" => {
            session::change_password(app, user, typed("old"), typed("password"), &session.secret).await?;
            Ok("password")
        }
        "end-others" => {
            let mut tx = app.db.write().await?;
            session::end_others(&mut tx, user, &session.secret, &user.email, now).await?;
            tx.commit().await?;
            Ok("ended")
        }
        end if end.starts_with("end:") => {
            let mut tx = app.db.write().await?;
            session::end(&mut tx, user, &end[4..], now).await?;
            tx.commit().await?;
            Ok("ended")
        }
        _ => {
            let language: Option<Locale> = Reader::known(Some(text(form, "language")));
            let mut tx = app.db.write().await?;
            user::introduce(&mut tx, user, text(form, "name"), language.as_ref(), now).await?;
            tx.commit().await?;
            Ok("introduced")
        }
    }
}
