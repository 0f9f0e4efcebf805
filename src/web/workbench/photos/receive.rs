//! Files that come in: with a script one by one, each answered for itself; without one all in a form, and then their plan.

use super::wall::{self, Came, Refused};
use super::{bringing, matches};
use crate::app::App;
use crate::changes::record::Record;
use crate::error::{Error, Invalid, Result};
use crate::imports::matching;
use crate::kernel::{locale::Locale, message::Message};
use crate::web::extract::{Params, Reader, Session};
use crate::web::problem;
use crate::web::workbench::files::{Incoming, Kept, Sent, keep};
use crate::web::workbench::plans::Notice;
use axum::Json;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use serde::Serialize;

/// What became of a file, for a script.
#[derive(Debug, Serialize)]
struct Arrived {
    hash: String,
    href: String,
    /// A small picture of it.
    src: Option<String>,
    is_new: bool,
    /// What is to be said about it, in words.
    findings: Vec<String>,
}

/// `POST /workbench/photos`: the form's token first, then the files.
pub async fn receive(
    session: Session,
    State(app): State<App>,
    reader: Reader,
    headers: HeaderMap,
    request: Request,
) -> Result<Response> {
    session.actor.ask_to_write(bringing())?;
    let accept = headers.get(header::ACCEPT).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let locale = &reader.locale;
    if accept.starts_with("application/json") {
        return Ok(match first(&app, &session, request).await {
            Ok(kept) => Json(arrived(&app, locale, &kept)).into_response(),
            Err(error) => refused(&app, locale, &error),
        });
    }
    match all(&app, &session, locale, request).await {
        Ok(came) if came.refused.is_empty() => {
            let hand = session.actor.hand("photos", app.clock.now());
            let plan = matching::draft(&app, &hand, Some(&came.taken)).await?;
            Ok(Redirect::to(&matches::address(plan.id)).into_response())
        }
        Ok(came) => wall::answer(&app, &session, locale, &Params::default(), came, None).await,
        Err(error @ (Error::Invalid(_) | Error::TooLarge(_))) => {
            wall::answer(&app, &session, locale, &Params::default(), Came::default(), Some(error)).await
        }
        Err(error) => Err(error),
    }
}

/// The only file of a form.
async fn first(app: &App, session: &Session, request: Request) -> Result<Kept> {
    let mut incoming = Incoming::open(app, session, request).await?;
    match incoming.next().await? {
        Some(Sent { name, bytes, .. }) => keep(app, &session.actor, bytes?, &name).await,
        None => Err(Invalid::at("file", Message::new("file-missing")).into()),
    }
}

/// Every file of a form; one that cannot be taken keeps none of the others out.
async fn all(app: &App, session: &Session, locale: &Locale, request: Request) -> Result<Came> {
    let mut incoming = Incoming::open(app, session, request).await?;
    let mut came = Came::default();
    while let Some(Sent { name, bytes, .. }) = incoming.next().await? {
        let kept = match bytes {
            Ok(bytes) => keep(app, &session.actor, bytes, &name).await,
            Err(error) => Err(error),
        };
        match kept {
            Ok(kept) => {
                came.known += usize::from(!kept.is_new);
                came.taken.push(kept.asset.code().to_owned());
            }
            Err(error @ (Error::Invalid(_) | Error::TooLarge(_))) => {
                came.refused.push(Refused { name, notice: Notice::of(app, locale, &error) });
            }
            Err(error) => return Err(error),
        }
    }
    match came.taken.is_empty() && came.refused.is_empty() {
        true => Err(Invalid::at("file", Message::new("file-missing")).into()),
        false => Ok(came),
    }
}

fn arrived(app: &App, locale: &Locale, kept: &Kept) -> Arrived {
    let hash = kept.asset.code();
    Arrived {
        href: super::address(hash),
        src: kept.asset.picture.as_ref().map(|_| format!("/workbench/media/{hash}/160.webp")),
        is_new: kept.is_new,
        findings: kept.asset.findings.iter().map(|found| app.words.say(locale, &found.message())).collect(),
        hash: hash.to_owned(),
    }
}

/// Why a file is not taken, for a script.
fn refused(app: &App, locale: &Locale, error: &Error) -> Response {
    let status = problem::status(error);
    let status = if status.is_success() { StatusCode::UNPROCESSABLE_ENTITY } else { status };
    (status, Json(Notice::of(app, locale, error))).into_response()
}
