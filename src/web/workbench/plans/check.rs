//! Before a plan is applied: what it would come to now, and what somebody changed since it was made.

use super::lines::{LineView, Speaker};
use super::{address, progress, show};
use crate::app::App;
use crate::catalog::shared::SharedShelf;
use crate::error::{Error, Result};
use crate::kernel::message::Message;
use crate::people::Right;
use crate::plans::{Source, apply, store, weigh, weigh::Weighed};
use crate::web::extract::{Params, Reader, Session};
use crate::web::workbench::frame;
use crate::web::workbench::imports::{id_of, title};
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Serialize;

/// Lines that have moved, as many as are shown.
pub const SHOWN: usize = 100;

/// What is about to be done.
#[derive(Debug, Serialize)]
pub struct Check {
    /// What it is called.
    pub title: String,
    /// Where it is done.
    pub action: String,
    /// Where one goes back to.
    pub back: String,
    /// Whether files are imported.
    pub is_import: bool,
    /// Whether something is taken back.
    pub is_undo: bool,
}

/// What the page shows.
#[derive(Debug, Serialize)]
pub struct View {
    check: Check,
    lines: u64,
    done: u64,
    stays: u64,
    refused: u64,
    same: u64,
    moved: Vec<LineView>,
    has_more: bool,
}

/// What it would come to, in words.
pub fn view(speaker: Speaker<'_>, check: Check, weighed: &Weighed) -> View {
    let counts = &weighed.counts;
    View {
        check: Check { title: title(&check.title), ..check },
        lines: weighed.lines,
        done: counts.done,
        stays: counts.partly + counts.moved,
        refused: counts.refused,
        same: counts.same,
        has_more: counts.partly + counts.moved + counts.refused > weighed.moved.len() as u64,
        moved: weighed.moved.iter().map(|line| speaker.line(line)).collect(),
    }
}

/// `/workbench/plans/{id}/apply`.
pub async fn show(
    session: Session,
    State(app): State<App>,
    reader: Reader,
    Path(id): Path<String>,
) -> Result<Response> {
    session.actor.ask(Right::HandIn)?;
    let mut tx = app.db.read().await?;
    let plan = store::load(&mut tx, id_of("plan", &id)?).await?;
    if progress::job_of(&mut tx, plan.id).await?.is_some_and(|job| job.ended_at.is_none()) {
        return Ok(Redirect::to(&address(plan.id)).into_response());
    }
    drop(tx);
    let open = match plan.keeps_lines() {
        true => apply::ask_open(&plan),
        false => Err(Error::Conflict(Message::new("plan-not-open"))),
    };
    if let Err(error) = open {
        return show::answer(&app, &session, &reader.locale, plan.id, &Params::default(), Some(error)).await;
    }
    let weighed = weigh::weigh_for(&app, &session.actor, plan.id, SHOWN).await?;
    let check = Check {
        action: format!("{}/apply", address(plan.id)),
        back: address(plan.id),
        is_import: false,
        is_undo: plan.source == Source::Undo,
        title: plan.title,
    };
    let shared = app.slots.get::<SharedShelf>().read(&app.db).await?;
    let view = view(Speaker { app: &app, shared: &shared, locale: &reader.locale }, check, &weighed);
    frame::page(&app, &session, &reader.locale, "imports", "workbench/plan_check.html", StatusCode::OK, view)
}
