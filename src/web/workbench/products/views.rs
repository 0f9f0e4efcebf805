//! Views are made, renamed, changed and removed.

use super::columns::back;
use crate::app::App;
use crate::catalog::grid::FACETS;
use crate::catalog::grid::view::{self, Asks, Of, ViewIn};
use crate::error::{Error, Result};
use crate::web::extract::Posted;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use serde_json::{Map, Value};
use uuid::Uuid;

/// `POST /workbench/grid/views` with `do` (`make`, `change`, `remove`), `name`, `shared` and what is asked.
pub async fn save(State(app): State<App>, posted: Posted<Map<String, Value>>) -> Result<Response> {
    let Posted { session, form } = posted;
    let text = |name: &str| form.get(name).and_then(Value::as_str).unwrap_or_default();
    let id = || Uuid::parse_str(text("view")).map_err(|_| Error::not_found("view", text("view")));
    let seen = text("revision").parse().ok();
    let now = app.clock.now();
    let mut tx = app.db.write().await?;
    let columns = match id() {
        Ok(id) => view::load(&mut tx, &session.actor, id).await?.asks.0.columns,
        Err(_) => {
            let usual = view::usual(&mut tx, &session.actor).await?;
            usual.map(|view| view.asks.0.columns).unwrap_or_default()
        }
    };
    let wanted = ViewIn {
        name: text("name").to_owned(),
        is_shared: text("shared") == "yes",
        asks: Asks { columns, ..asks(&form) },
    };
    let target = match text("do") {
        "remove" => {
            view::remove(&mut tx, &session.actor, id()?, seen).await?;
            back("/workbench/products")?
        }
        "change" => {
            let view = view::change(&mut tx, &session.actor, id()?, seen, wanted, now).await?;
            format!("/workbench/products?view={}", view.id)
        }
        _ => {
            let view = view::make(&mut tx, &session.actor, wanted, now).await?;
            format!("/workbench/products?view={}", view.id)
        }
    };
    tx.commit().await?;
    Ok(Redirect::to(&target).into_response())
}

/// What the hidden fields of a form ask.
pub fn asks(form: &Map<String, Value>) -> Asks {
    let list = |name: &str| match form.get(name) {
        Some(Value::String(one)) => vec![one.clone()],
        Some(Value::Array(list)) => list.iter().filter_map(Value::as_str).map(str::to_owned).collect(),
        _ => Vec::new(),
    };
    let filters = FACETS.iter().map(|name| ((*name).to_owned(), list(name)));
    Asks {
        of: Of::parse(&list("of").pop().unwrap_or_default()),
        query: list("q").pop().unwrap_or_default(),
        sort: list("sort").pop().unwrap_or_default(),
        filters: filters.filter(|(_, values)| !values.is_empty()).collect(),
        columns: Vec::new(),
    }
}
