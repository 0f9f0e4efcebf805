//! Which columns are shown, in which order and how wide: kept with the view, or for the person.

use super::column_of;
use crate::app::App;
use crate::catalog::{
    Shared,
    grid::{
        column::{self, Column, heading, usual},
        view::{self, ColumnChoice, Of, ViewIn},
    },
    shared::SharedShelf,
};
use crate::error::{Error, Result};
use crate::kernel::locale::Locale;
use crate::people::Right;
use crate::web::extract::Posted;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Serialize;
use serde_json::{Map, Value};
use uuid::Uuid;

/// A column that can be chosen.
#[derive(Debug, Serialize)]
pub struct Offered {
    name: String,
    label: String,
    is_chosen: bool,
}

/// The chosen columns that there are; the usual ones if none was chosen.
pub fn chosen(of: Of, shared: &Shared, choices: &[ColumnChoice]) -> Vec<Column> {
    let all = column::columns(of, shared);
    let find = |name: &str| all.iter().find(|column| column.name == name).cloned();
    let found: Vec<Column> = choices.iter().filter_map(|choice| find(&choice.name)).collect();
    if found.is_empty() { usual(of).iter().filter_map(|name| find(name)).collect() } else { found }
}

/// Every column: those that are shown first, in their order.
pub fn offered(app: &App, locale: &Locale, shared: &Shared, of: Of, chosen: &[Column]) -> Vec<Offered> {
    let rest = column::columns(of, shared).into_iter().filter(|column| !chosen.contains(column));
    let all = chosen.iter().map(|column| (column.clone(), true)).chain(rest.map(|column| (column, false)));
    let offer = |(column, is_chosen): (Column, bool)| Offered {
        label: heading(&app.words, locale, shared, &column),
        name: column.name,
        is_chosen,
    };
    all.map(offer).collect()
}

/// `POST /workbench/grid/columns` with `column` for each, in their order; `width.{name}` where one is said; `earlier` and
/// `later` move one. A view of one's own keeps them, else the person does.
pub async fn keep(State(app): State<App>, posted: Posted<Map<String, Value>>) -> Result<Response> {
    let Posted { session, form } = posted;
    session.actor.ask(Right::Read)?;
    let text = |name: &str| form.get(name).and_then(Value::as_str).unwrap_or_default();
    let shared = app.slots.get::<SharedShelf>().read(&app.db).await?;
    let mut names: Vec<String> = match form.get("column") {
        Some(Value::Array(list)) => list.iter().filter_map(Value::as_str).map(str::to_owned).collect(),
        Some(Value::String(one)) => vec![one.clone()],
        _ => Vec::new(),
    };
    let of = Of::parse(text("of"));
    names.retain(|name| column_of(of, &shared, name).is_some());
    names.dedup();
    step(&mut names, text("earlier"), -1);
    step(&mut names, text("later"), 1);
    let width = |name: &String| text(&format!("width.{name}")).parse::<u16>().ok().map(|w| w.clamp(48, 900));
    let choices: Vec<ColumnChoice> = match text("do") {
        "usual" => Vec::new(),
        _ => names.iter().map(|name| ColumnChoice { name: name.clone(), width: width(name) }).collect(),
    };
    let mut tx = app.db.write().await?;
    let now = app.clock.now();
    let usual =
        view::usual(&mut tx, &session.actor).await?.map(|view| view.asks.0.columns).unwrap_or_default();
    // Each list has columns of its own: those of the others stay as they are.
    let others = usual.into_iter().filter(|choice| column_of(of, &shared, &choice.name).is_none());
    let all: Vec<ColumnChoice> = others.chain(choices.clone()).collect();
    let view = match Uuid::parse_str(text("view")) {
        Ok(id) => Some(view::load(&mut tx, &session.actor, id).await?),
        Err(_) => None,
    };
    match view.filter(|view| view.may_change(&session.actor)) {
        Some(view) => {
            let asks = view::Asks { columns: choices, ..view.asks.0.clone() };
            let wanted = ViewIn { name: view.name.clone(), is_shared: view.is_shared, asks };
            view::change(&mut tx, &session.actor, view.id, None, wanted, now).await?;
        }
        None => view::keep_usual(&mut tx, &session.actor, all, now).await?,
    }
    tx.commit().await?;
    if text("quietly") == "yes" {
        return Ok(StatusCode::NO_CONTENT.into_response());
    }
    Ok(Redirect::to(&back(text("here"))?).into_response())
}

/// Moves a name one place.
fn step(names: &mut [String], name: &str, by: isize) {
    let Some(at) = names.iter().position(|other| other == name) else { return };
    if let Some(to) = at.checked_add_signed(by).filter(|to| *to < names.len()) {
        names.swap(at, to);
    }
}

/// The list that somebody came from: an address of ours.
///
/// # Errors
/// Not found, if it is any other.
pub fn back(here: &str) -> Result<String> {
    let is_ours = here == "/workbench/products" || here.starts_with("/workbench/products?");
    if is_ours { Ok(here.to_owned()) } else { Err(Error::not_found("page", here)) }
}
