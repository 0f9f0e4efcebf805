//! The list of products: a query bar over everything, views as tabs, facets, columns that are chosen, cells that are typed
//! into, and whatever is done to many at once.
//!
//! - `asked`: what an address asks; `rows`, `facets`, `line`, `cells`: what is shown; `columns`: how it is looked at, remembered
//! - `views`: views are made, changed, removed; `completion`: how the query goes on
//! - `edit`: a cell is saved; `paste`: a block from a spreadsheet becomes a plan; `sheet`: the list as a file
//!
//! # Why
//! Rows, counts and order come from the index, values from the records: what somebody has just typed is there at once,
//! whether the index has followed or not.

mod asked;
mod cells;
mod columns;
mod completion;
mod edit;
mod facets;
mod line;
mod paste;
mod rows;
mod sheet;
mod views;

pub use asked::{asks_of, pairs};
pub use cells::control;
pub use line::{Line, editor_address, line};

use super::frame;
use crate::app::App;
use crate::catalog::{
    Shared,
    grid::{
        self, GridRequest, GridSort,
        column::{self, Column},
        query::Unread,
        view::{Asks, Of, View as SavedView},
    },
    shared::SharedShelf,
};
use crate::error::Result;
use crate::kernel::locale::Locale;
use crate::web::extract::{Params, Reader, Session};
use asked::Asked;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use axum::{Router, routing::get, routing::post};
use cells::{Filler, Head, RowView};
use facets::{FacetView, Speaker};
use serde::Serialize;

/// `/workbench/products` and what belongs to it.
pub fn router() -> Router<App> {
    Router::new()
        .route("/workbench/products", get(show))
        .route("/workbench/grid/complete", get(completion::complete))
        .route("/workbench/grid/options", get(edit::options))
        .route("/workbench/grid/cell", get(edit::one).post(edit::save))
        .route("/workbench/grid/paste", post(paste::paste))
        .route("/workbench/grid/columns", post(columns::keep))
        .route("/workbench/grid/views", post(views::save))
        .route("/workbench/grid/sheet", get(sheet::download))
}

#[derive(Debug, Serialize)]
struct Wrong {
    before: String,
    part: String,
    after: String,
    text: String,
    hint: Option<String>,
}

#[derive(Debug, Serialize)]
struct Tab {
    id: String,
    name: String,
    is_shared: bool,
    is_open: bool,
}

#[derive(Debug, Serialize)]
struct Open {
    id: String,
    name: String,
    revision: i64,
    is_shared: bool,
    may_change: bool,
    differs: bool,
}

#[derive(Debug, Serialize)]
struct ListView {
    name: &'static str,
    href: String,
    is_open: bool,
}

#[derive(Debug, Serialize)]
struct View {
    of: &'static str,
    lists: Vec<ListView>,
    q: String,
    sort: String,
    sorts: Vec<&'static str>,
    total: u64,
    relaxed: bool,
    is_filtered: bool,
    wrong: Option<Wrong>,
    tabs: Vec<Tab>,
    open: Option<Open>,
    rows: Vec<RowView>,
    heads: Vec<Head>,
    offered: Vec<columns::Offered>,
    facets: Vec<FacetView>,
    /// What is asked, as hidden fields.
    asked: Vec<(String, String)>,
    here: String,
    next: Option<String>,
    may_write: bool,
}

/// `/workbench/products?view=…&q=…&state=draft&sort=newest`.
pub async fn show(
    session: Session,
    State(app): State<App>,
    reader: Reader,
    params: Params,
) -> Result<Response> {
    let asked = Asked::read(&app, &session.actor, &params).await?;
    let shared = app.slots.get::<SharedShelf>().read(&app.db).await?;
    let of = asked.asks.of;
    let chosen = columns::chosen(of, &shared, &asked.asks.columns);
    let widths = asked.asks.columns.iter().filter_map(|c| Some((c.name.as_str(), c.width?))).collect();
    let filler = Filler::new(&app, &session.actor, &reader.locale, &shared, chosen.clone());
    let (found, wrong) = match grid::read(&app, &reader.locale, &asked.asks.query).await? {
        Ok(read) => {
            let request = request(&asked, &reader.locale, read);
            (rows::found(&app, &filler, of, request).await?, None)
        }
        Err(unread) => (rows::Found::default(), Some(told(&app, &reader.locale, &asked.asks.query, unread))),
    };
    let rows::Found { answer, rows } = found;
    let status = if wrong.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let speaker = Speaker { app: &app, shared: &shared, locale: &reader.locale };
    let is_filtered = !asked.asks.query.is_empty() || !asked.asks.filters.is_empty();
    let view = View {
        sort: if asked.asks.sort.is_empty() { "best".to_owned() } else { asked.asks.sort.clone() },
        sorts: GridSort::ALL.iter().map(|(name, _)| *name).collect(),
        total: answer.total,
        relaxed: answer.relaxed,
        is_filtered,
        wrong,
        tabs: asked.views.iter().map(|view| tab(view, asked.view.as_ref())).collect(),
        open: asked.view.as_ref().map(|view| Open {
            id: view.id.to_string(),
            name: view.name.clone(),
            revision: view.revision,
            is_shared: view.is_shared,
            may_change: view.may_change(&session.actor),
            differs: asked.differs,
        }),
        heads: filler.heads(&widths),
        offered: columns::offered(&app, &reader.locale, &shared, of, &chosen),
        facets: speaker.facets(&answer, &asked.asks.filters),
        next: answer.next_cursor.as_ref().map(|cursor| asked.address(Some(cursor))),
        asked: pairs(&asked.asks),
        here: asked.address(asked.cursor.as_deref()),
        may_write: session.actor.may(crate::people::Right::HandIn),
        lists: lists(&asked),
        of: of.as_str(),
        rows,
        q: asked.asks.query,
    };
    frame::page(&app, &session, &reader.locale, "products", "workbench/products.html", status, view)
}

fn request(asked: &Asked, locale: &Locale, read: grid::query::Asked) -> GridRequest {
    let mut request = GridRequest::new(locale.clone());
    request.asks(read);
    request.filters = asked.asks.filters.clone();
    request.sort = asked.sort();
    request.cursor = asked.cursor.clone();
    request
}

/// The three lists, each asked the same.
fn lists(asked: &Asked) -> Vec<ListView> {
    let list = |of: Of| {
        let asks = Asks { of, sort: String::new(), ..asked.asks.clone() };
        let query = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs(&asks)).finish();
        let href = format!("/workbench/products?{query}");
        ListView { name: of.as_str(), href, is_open: of == asked.asks.of }
    };
    Of::ALL.map(list).into()
}

fn tab(view: &SavedView, open: Option<&SavedView>) -> Tab {
    Tab {
        id: view.id.to_string(),
        name: view.name.clone(),
        is_shared: view.is_shared,
        is_open: open.is_some_and(|open| open.id == view.id),
    }
}

/// The place that cannot be read, between what stands before and after it.
fn told(app: &App, locale: &Locale, text: &str, unread: Unread) -> Wrong {
    let said = app.words.explain_message(locale, &unread.message);
    let part = |from: usize, to: usize| text.chars().skip(from).take(to.saturating_sub(from)).collect();
    Wrong {
        before: part(0, unread.from),
        part: part(unread.from, unread.to),
        after: part(unread.to, usize::MAX),
        text: said.text,
        hint: said.hint,
    }
}

/// The column of a name.
fn column_of(of: Of, shared: &Shared, name: &str) -> Option<Column> {
    column::columns(of, shared).into_iter().find(|column| column.name == name)
}
