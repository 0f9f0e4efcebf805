//! One category's places in the taxonomies of others: what it has, what is suggested, and why.

use super::{Place, Places, Source, address, name, sources};
use crate::app::App;
use crate::catalog::shared::SharedShelf;
use crate::changes::merge::Doc;
use crate::changes::plan::{Mode, Wish};
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::kernel::locale::Locale;
use crate::taxonomy::{Category, outside::Outside};
use crate::web::api::{outside, record, write};
use crate::web::extract::{Params, Posted, Reader, Session};
use crate::web::problem::{self, FieldDetails, field_details};
use crate::web::workbench::frame;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Serialize;
use serde_json::{Map, Value, json};

#[derive(Debug, Serialize)]
struct SuggestionView {
    /// What its button says: `shopify:aa-1-4`.
    value: String,
    taxonomy: &'static str,
    id: String,
    path: String,
    google: Option<String>,
    score: u8,
    reason: String,
    is_chosen: bool,
}

#[derive(Debug, Serialize)]
struct View {
    code: String,
    name: String,
    href: String,
    revision: i64,
    above: Vec<(String, String)>,
    google: Option<Place>,
    shopify: Option<Place>,
    typed_google: String,
    typed_shopify: String,
    suggestions: Vec<SuggestionView>,
    sources: Vec<Source>,
    saved: bool,
    wrong: Vec<FieldDetails>,
}

/// `GET /workbench/categories/{code}/mapping`.
pub async fn show(
    session: Session,
    State(app): State<App>,
    Path(code): Path<String>,
    reader: Reader,
    params: Params,
) -> Result<Response> {
    let mut tx = app.db.read().await?;
    let mut view = view(&mut tx, &app, &code, &reader.locale).await?;
    view.saved = params.get("saved").is_some();
    answer(&app, &session, &reader.locale, StatusCode::OK, view)
}

fn answer(app: &App, session: &Session, locale: &Locale, status: StatusCode, view: View) -> Result<Response> {
    frame::page(app, session, locale, "categories", "workbench/category.html", status, view)
}

async fn view(tx: &mut Tx, app: &App, code: &str, locale: &Locale) -> Result<View> {
    let kept = record::load::<Category>(tx, code).await?;
    let shared = app.slots.get::<SharedShelf>().current(tx).await?;
    let category = &kept.record;
    let places = Places::of(tx, &shared, std::slice::from_ref(&category.code)).await?;
    let above = shared.tree.path(&category.code);
    let above = above.iter().filter(|up| up.id != kept.id);
    let suggested = outside::suggested(tx, &shared.tree, &category.code, &app.words).await?;
    let view = |one: &outside::Suggested| SuggestionView {
        value: format!("{}:{}", one.outside.as_str(), one.term.code),
        taxonomy: one.outside.title(),
        id: one.term.code.clone(),
        path: one.term.path.clone(),
        google: one.google.as_ref().map(|term| format!("{} {}", term.code, term.path)),
        score: one.score,
        reason: app.words.say(locale, &one.reason),
        is_chosen: match one.outside {
            Outside::Shopify => category.shopify.as_ref() == Some(&one.term.code),
            Outside::Google => category.google.is_some_and(|id| id.to_string() == one.term.code),
        },
    };
    Ok(View {
        name: name(category, locale),
        href: address(&category.code),
        revision: kept.revision,
        above: above.map(|up| (name(&up.record, locale), address(&up.record.code))).collect(),
        google: places.google(category),
        shopify: places.shopify(category),
        typed_google: category.google.map(|id| id.to_string()).unwrap_or_default(),
        typed_shopify: category.shopify.clone().unwrap_or_default(),
        suggestions: suggested.iter().map(view).collect(),
        sources: sources(tx).await?,
        saved: false,
        wrong: Vec::new(),
        code: category.code.clone(),
    })
}

/// `POST /workbench/categories/{code}/mapping`: what was typed, or the suggestion whose button was pressed.
pub async fn save(
    State(app): State<App>,
    Path(code): Path<String>,
    reader: Reader,
    posted: Posted<Map<String, Value>>,
) -> Result<Response> {
    let Posted { session, form } = posted;
    let text = |name: &str| form.get(name).and_then(Value::as_str).unwrap_or_default().trim();
    let seen = text("revision").parse::<i64>().unwrap_or(0);
    let wish = Wish { code: code.clone(), doc: patch(&text), mode: Mode::Patch, expected: Some(seen) };
    let saved = match write::save_as::<Category>(&app, &session.actor, wish, "workbench").await {
        Ok((tx, _)) => tx.commit().await,
        Err(error) => Err(error),
    };
    match saved {
        Ok(()) => {
            app.bell.notify_waiters();
            Ok(Redirect::to(&format!("{}/mapping?saved=yes", address(&code))).into_response())
        }
        Err(error @ (Error::Invalid(_) | Error::Stale { .. } | Error::Conflict(_))) => {
            let mut tx = app.db.read().await?;
            let mut view = view(&mut tx, &app, &code, &reader.locale).await?;
            (view.typed_google, view.typed_shopify) = (text("google").to_owned(), text("shopify").to_owned());
            view.wrong = field_details(&app, &reader.locale, &error);
            answer(&app, &session, &reader.locale, problem::status(&error), view)
        }
        Err(error) => Err(error),
    }
}

/// What is to be different. A place in Shopify's taxonomy that is chosen brings Google's along.
fn patch<'f>(text: &impl Fn(&str) -> &'f str) -> Doc {
    let number = |text: &str| match text.parse::<u32>() {
        Ok(id) => json!(id),
        Err(_) if text.is_empty() => Value::Null,
        Err(_) => json!(text),
    };
    let id = |text: &str| if text.is_empty() { Value::Null } else { json!(text) };
    let fields = match text("use").split_once(':') {
        Some(("shopify", chosen)) => vec![("shopify", id(chosen)), ("google", Value::Null)],
        Some((_, chosen)) => vec![("google", number(chosen))],
        None => vec![("google", number(text("google"))), ("shopify", id(text("shopify")))],
    };
    fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}
