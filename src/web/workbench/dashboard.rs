//! How far everything is, each figure a link into the list.

use super::{
    frame,
    products::{Line, line},
};
use crate::app::App;
use crate::catalog::grid::{self, GridRequest, GridSort};
use crate::catalog::shared::SharedShelf;
use crate::error::Result;
use crate::web::extract::{Reader, Session};
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use serde::Serialize;

/// How many of the newest changes are shown.
const NEWEST: usize = 8;

#[derive(Debug, Serialize)]
struct Count {
    name: String,
    count: u64,
}

#[derive(Debug, Serialize)]
struct ChannelView {
    code: String,
    name: String,
    complete: u64,
    percent: u64,
}

#[derive(Debug, Serialize)]
struct View {
    total: u64,
    states: Vec<Count>,
    changed: u64,
    channels: Vec<ChannelView>,
    missing: Vec<Count>,
    newest: Vec<Line>,
}

/// `/workbench`.
pub async fn show(session: Session, State(app): State<App>, reader: Reader) -> Result<Response> {
    let mut request = GridRequest::new(reader.locale.clone());
    (request.sort, request.limit) = (GridSort::Newest, NEWEST);
    let answer = grid::search(&app, &request).await?;
    let shared = app.slots.get::<SharedShelf>().read(&app.db).await?;
    let counts = |facet: &str| answer.facets.get(facet).cloned().unwrap_or_default();
    let count_of = |facet: &str, value: &str| {
        counts(facet).into_iter().find(|(v, _)| v == value).map_or(0, |(_, count)| count)
    };
    let states = ["draft", "in_review", "approved", "archived"];
    let channels = shared.channels.iter().map(|kept| {
        let complete = count_of("complete_for", &kept.record.code);
        let percent = (complete * 100).checked_div(answer.total).unwrap_or(0);
        ChannelView { code: kept.record.code.clone(), name: kept.record.name.clone(), complete, percent }
    });
    let view = View {
        total: answer.total,
        states: states.iter().map(|s| Count { name: (*s).to_owned(), count: count_of("state", s) }).collect(),
        changed: count_of("changed", "yes"),
        channels: channels.collect(),
        missing: counts("missing").into_iter().map(|(name, count)| Count { name, count }).collect(),
        newest: answer.rows.into_iter().map(|row| line(row, &reader.locale)).collect(),
    };
    frame::page(&app, &session, &reader.locale, "dashboard", "workbench/dashboard.html", StatusCode::OK, view)
}
