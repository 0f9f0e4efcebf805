//! The keys of the workbench, on a page of their own: for who asks with `?`.

use super::frame;
use crate::app::App;
use crate::error::Result;
use crate::web::extract::{Reader, Session};
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use serde::Serialize;

#[derive(Debug, Serialize)]
struct View {
    keys: &'static [(&'static [&'static str], &'static str)],
}

/// Which keys do what; each is heard by an element in `assets/js`.
const KEYS: &[(&[&str], &str)] = &[
    (&["Ctrl K", "/"], "keys-find"),
    (&["j", "k"], "keys-walk"),
    (&["Enter"], "keys-open"),
    (&["e"], "keys-edit"),
    (&["a"], "keys-approve"),
    (&["Ctrl S"], "keys-save"),
    (&["?"], "keys-help"),
];

/// `GET /workbench/keys`.
pub async fn show(session: Session, State(app): State<App>, reader: Reader) -> Result<Response> {
    frame::page(
        &app,
        &session,
        &reader.locale,
        "keys",
        "workbench/keys.html",
        StatusCode::OK,
        View { keys: KEYS },
    )
}
