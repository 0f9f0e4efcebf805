//! Plans: what shall be changed, read as a difference, approved, applied, taken back. One page for every plan, whatever
//! made it: an import, a bulk edit, an undo, a restore, photos, a program.
//!
//! - [`show`]: the plan with its lines and filters; [`lines`]: lines in words
//! - [`progress`]: how far its job is, the one that makes it or the one that carries it out
//! - [`check`]: what applying it would come to now, and what has moved since; [`act`]: what can be done with it

mod act;
pub mod check;
pub mod lines;
mod progress;
mod show;

use super::imports::Nothing;
use crate::app::App;
use crate::error::Error;
use crate::kernel::{locale::Locale, message::Message};
use crate::plans::Counts;
use axum::{
    Router,
    routing::{get, post},
};
use serde::Serialize;

/// `/workbench/plans/{id}` and what is done with it.
pub fn router() -> Router<App> {
    Router::new()
        .route("/workbench/plans/{id}", get(show::show))
        .route("/workbench/plans/{id}/lines.csv", get(show::as_table))
        .route("/workbench/plans/{id}/lines.ndjson", get(show::as_lines))
        .route("/workbench/plans/{id}/apply", get(check::show).post(act::apply))
        .route("/workbench/plans/{id}/progress", get(progress::progress))
        .route("/workbench/plans/{id}/cancel", post(progress::cancel))
        .route("/workbench/plans/{id}/approve", post(act::approve))
        .route("/workbench/plans/{id}/drop", post(act::drop_it))
        .route("/workbench/plans/{id}/undo", post(act::undo))
}

/// The page of a plan.
pub fn address(id: uuid::Uuid) -> String {
    format!("/workbench/plans/{id}")
}

/// A figure in words, with the colour that repeats them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Badge {
    /// `3 new`
    pub text: String,
    /// `complete`, `attention`, `missing`, `information`; empty if it says nothing special.
    pub tone: &'static str,
}

/// The figures of a plan that are not zero.
pub fn badges(app: &App, locale: &Locale, counts: &Counts) -> Vec<Badge> {
    let all = [
        (Message::new("runs-count-create").with("count", counts.create), counts.create, "complete"),
        (Message::new("runs-count-change").with("count", counts.change), counts.change, "information"),
        (Message::new("runs-count-remove").with("count", counts.remove), counts.remove, "attention"),
        (Message::new("runs-count-same").with("count", counts.same), counts.same, ""),
        (Message::new("runs-count-reject").with("count", counts.reject), counts.reject, "missing"),
        (Message::new("runs-count-partly").with("count", counts.partly), counts.partly, "attention"),
        (Message::new("runs-count-moved").with("count", counts.moved), counts.moved, "attention"),
        (Message::new("runs-count-refused").with("count", counts.refused), counts.refused, "missing"),
    ];
    let told = all.into_iter().filter(|(_, count, _)| *count > 0);
    told.map(|(message, _, tone)| Badge { text: app.words.say(locale, &message), tone }).collect()
}

/// Something to know: what happened, and what to do.
#[derive(Debug, Clone, Serialize)]
pub struct Notice {
    /// What happened.
    pub text: String,
    /// What to do.
    pub hint: Option<String>,
}

impl Notice {
    /// A message in the reader's words.
    pub fn said(app: &App, locale: &Locale, message: &Message) -> Notice {
        let said = app.words.explain_message(locale, message);
        Notice { text: said.text, hint: said.hint }
    }

    /// An error in the reader's words: its first field, if it has one.
    pub fn of(app: &App, locale: &Locale, error: &Error) -> Notice {
        match error.fields().first() {
            Some(field) => Notice::said(app, locale, &field.message),
            None => {
                let said = app.words.explain(locale, error);
                Notice { text: said.text, hint: said.hint }
            }
        }
    }
}
