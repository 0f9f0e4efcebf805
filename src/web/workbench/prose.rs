//! A long text as shoppers will read it, while it is typed.

use crate::channels::prose;
use crate::error::{Invalid, Result};
use crate::kernel::message::Message;
use crate::people::Right;
use crate::web::extract::Posted;
use axum::http::header;
use axum::response::{Html, IntoResponse, Response};
use serde::Deserialize;

/// Characters that are shown at most: nobody writes more, and each key would send it.
const LONGEST: usize = 20_000;

/// What is typed.
#[derive(Debug, Deserialize)]
pub struct Typed {
    /// In our subset of Markdown.
    text: String,
}

/// `POST /workbench/prose`: a piece of HTML.
pub async fn show(Posted { session, form }: Posted<Typed>) -> Result<Response> {
    session.actor.ask(Right::Read)?;
    let length = form.text.chars().count();
    if length > LONGEST {
        let message = Message::new("text-too-long").with("length", length).with("max", LONGEST);
        return Err(Invalid::at("text", message).into());
    }
    Ok(([(header::CACHE_CONTROL, "no-store")], Html(prose::html(&form.text))).into_response())
}
