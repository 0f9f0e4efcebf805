//! Settings: one's own account for everybody; people, tokens and the audit for admins.
//!
//! - [`account`]: name, language, password, sessions; [`factor`]: the second factor, with its picture ([`qr`])
//! - [`users`]: the list, invitations; [`person`]: one of them; [`tokens`]: programs; [`audit`]: what happened
//! - [`grants`]: grants as a form, and in words

mod account;
mod audit;
mod device;
mod factor;
mod grants;
mod person;
mod qr;
mod tokens;
mod users;

use super::frame;
use crate::app::App;
use crate::error::{Error, Result};
use crate::facts::Vocabulary;
use crate::kernel::locale::Locale;
use crate::people::{User, Who, user};
use crate::web::extract::{Reader, Session};
use crate::web::problem::{FieldDetails, field_details};
use axum::http::StatusCode;
use axum::response::{Redirect, Response};
use axum::{Router, routing::get, routing::post};
use serde::Serialize;
use serde_json::{Map, Value};

/// `/workbench/settings` and all below it.
pub fn router() -> Router<App> {
    Router::new()
        .route("/workbench/settings", get(async |_: Session| Redirect::to("/workbench/settings/account")))
        .route("/workbench/settings/account", get(account::show).post(account::save))
        .route("/workbench/settings/account/second-factor", get(factor::show).post(factor::save))
        .route("/workbench/settings/users", get(users::show))
        .route("/workbench/settings/users/new", get(users::invitation).post(users::invite))
        .route("/workbench/settings/users/{id}", get(person::show).post(person::save))
        .route("/workbench/settings/users/{id}/help", post(person::help))
        .route("/workbench/settings/tokens", get(tokens::show))
        .route("/workbench/settings/tokens/new", get(tokens::blank).post(tokens::create))
        .route("/workbench/settings/tokens/{id}/revoke", post(tokens::revoke))
        .route("/workbench/settings/audit", get(audit::show))
        .route("/workbench/settings/audit.csv", get(audit::download))
}

/// What went wrong with a form.
#[derive(Debug, Default, Serialize)]
struct Refusal {
    text: String,
    hint: Option<String>,
    fields: Vec<FieldDetails>,
}

impl Refusal {
    fn of(app: &App, locale: &Locale, error: &Error) -> Refusal {
        let said = app.words.explain(locale, error);
        Refusal { text: said.text, hint: said.hint, fields: field_details(app, locale, error) }
    }
}

/// Whether a form is shown again with the reason, instead of a page that has nothing but the reason.
fn is_mendable(error: &Error) -> bool {
    matches!(
        error,
        Error::Invalid(_)
            | Error::Conflict(_)
            | Error::Stale { .. }
            | Error::TooMany { .. }
            | Error::Unavailable(_)
    )
}

/// A text of a form.
fn text<'f>(form: &'f Map<String, Value>, name: &str) -> &'f str {
    match form.get(name) {
        Some(Value::String(text)) => text.trim(),
        Some(Value::Array(list)) => list.last().and_then(Value::as_str).unwrap_or_default().trim(),
        _ => "",
    }
}

/// Every value of a field of a form.
fn texts<'f>(form: &'f Map<String, Value>, name: &str) -> Vec<&'f str> {
    match form.get(name) {
        Some(Value::String(text)) => vec![text],
        Some(Value::Array(list)) => list.iter().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    }
}

/// A page with its place among the settings.
#[derive(Serialize)]
struct Tabbed<V> {
    tab: &'static str,
    #[serde(flatten)]
    view: V,
}

fn tab(template: &str) -> &'static str {
    match template {
        "users.html" | "invite.html" | "person.html" => "users",
        "tokens.html" | "token.html" => "tokens",
        "audit.html" => "audit",
        _ => "account",
    }
}

/// A page of the settings.
fn page(
    app: &App,
    session: &Session,
    locale: &Locale,
    template: &str,
    status: StatusCode,
    view: impl Serialize,
) -> Result<Response> {
    let view = Tabbed { tab: tab(template), view };
    let template = format!("workbench/settings/{template}");
    frame::page_for_all(app, session, locale, "settings", &template, status, view)
}

/// The languages among which somebody may choose, each by its own name.
fn languages(app: &App) -> Vec<(&'static str, String)> {
    let own = |code: &'static str| {
        let locale = Locale::parse(code).expect("the languages of the house are locales");
        (code, app.words.name(&locale, Vocabulary::Language, code).to_string())
    };
    Reader::languages().into_iter().map(own).collect()
}

/// Who is signed in, as they are kept.
async fn me(app: &App, session: &Session) -> Result<User> {
    let Who::User(id) = session.actor.who else {
        return Err(Error::internal("a session", "it is nobody's"));
    };
    let mut tx = app.db.read().await?;
    user::by_id(&mut tx, id).await?.ok_or_else(|| Error::not_found("user", id))
}
