//! How far everything is, each figure a link into the list; what waits, what failed, and what is to come.
//!
//! - `desk`: what waits for the reader, what failed, the drops; `chart`: lines over days

mod chart;
mod desk;

use super::{
    frame,
    products::{Line, line},
};
use crate::app::App;
use crate::catalog::grid::{self, GridRequest, GridSort};
use crate::catalog::shared::SharedShelf;
use crate::error::Result;
use crate::kernel::locale::Locale;
use crate::notes::comment;
use crate::people::Right;
use crate::web::extract::{Posted, Reader, Session};
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
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
    /// The languages that it requires, each with how many products say all they should in it.
    languages: Vec<LanguageView>,
}

#[derive(Debug, Serialize)]
struct LanguageView {
    locale: String,
    complete: u64,
    percent: u64,
    /// What lists those that are not.
    query: String,
}

#[derive(Debug, Serialize)]
struct View {
    total: u64,
    states: Vec<Count>,
    changed: u64,
    channels: Vec<ChannelView>,
    missing: Vec<Count>,
    newest: Vec<Line>,
    waiting: Vec<desk::Waiting>,
    failed: desk::Failed,
    over_time: Option<chart::Chart>,
    drops: Vec<desk::DropView>,
}

/// `/workbench`.
pub async fn show(session: Session, State(app): State<App>, reader: Reader) -> Result<Response> {
    let mut request = GridRequest::new(reader.locale.clone());
    (request.sort, request.limit) = (GridSort::Newest, NEWEST);
    request.also.push("short_in");
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
        let language = |locale: &Locale| {
            let short = count_of("short_in", &format!("{}/{locale}", kept.record.code));
            let complete = answer.total.saturating_sub(short);
            LanguageView {
                percent: (complete * 100).checked_div(answer.total).unwrap_or(0),
                query: format!("missing on {} in {locale}", kept.record.code),
                locale: locale.to_string(),
                complete,
            }
        };
        ChannelView {
            languages: kept.record.required_locales.iter().map(language).collect(),
            code: kept.record.code.clone(),
            name: kept.record.name.clone(),
            complete,
            percent,
        }
    });
    let mut tx = app.db.read().await?;
    let view = View {
        waiting: desk::waiting(&app, &mut tx, &session.actor).await?,
        failed: desk::failed(&mut tx, &shared, app.clock.now()).await?,
        over_time: desk::over_time(&mut tx, &shared, app.clock.now()).await?,
        drops: desk::drops(&app, &mut tx, &shared, &reader.locale).await?,
        total: answer.total,
        states: states.iter().map(|s| Count { name: (*s).to_owned(), count: count_of("state", s) }).collect(),
        changed: count_of("changed", "yes"),
        channels: channels.collect(),
        missing: counts("missing").into_iter().map(|(name, count)| Count { name, count }).collect(),
        newest: answer.rows.into_iter().map(|row| line(row, &reader.locale)).collect(),
    };
    frame::page(&app, &session, &reader.locale, "dashboard", "workbench/dashboard.html", StatusCode::OK, view)
}

/// `POST /workbench/seen` with `comment`: it names me, and I have read it.
pub async fn seen(
    State(app): State<App>,
    Posted { session, form }: Posted<std::collections::HashMap<String, String>>,
) -> Result<Response> {
    session.actor.ask(Right::Read)?;
    if let Some(id) = form.get("comment").and_then(|id| id.parse().ok()) {
        let mut tx = app.db.write().await?;
        comment::seen(&mut tx, &session.actor, id, app.clock.now()).await?;
        tx.commit().await?;
    }
    Ok(Redirect::to("/workbench").into_response())
}
