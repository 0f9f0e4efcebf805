//! What happens while a page is open: who else is at the same record, and what of it was changed.
//!
//! - [`stream`](show): `GET /workbench/live`, server-sent events that follow the change log
//! - [`presence`]: who is where
//!
//! # Why
//! A stream ends after some minutes and the browser opens it again: who was signed out, or lost the right to read, is
//! shown the door then.

pub mod presence;

use crate::app::App;
use crate::catalog::{family, store};
use crate::changes::{kind::Kind, log, log::Logged};
use crate::error::{Error, Result};
use crate::kernel::{cursor::LogCursor, fold::fold};
use crate::people::Right;
use crate::web::extract::{Params, Session};
use axum::extract::State;
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use futures::Stream;
use presence::{Presence, Seat};
use serde_json::json;
use std::collections::VecDeque;
use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;
use tokio::time::Instant;
use tokio_util::sync::CancellationToken;
use uuid::Uuid;

/// How long a stream lasts before the browser opens another.
const LASTS: Duration = Duration::from_secs(600);
/// How often it looks when nobody rings.
const PATIENCE: Duration = Duration::from_secs(2);
/// The least time between two looks.
const BREATH: Duration = Duration::from_millis(250);
/// Entries that are told at once; a page that missed more shows itself anew.
const MOST: i64 = 50;

/// Told when the house shuts, so that no stream keeps it open.
#[derive(Debug, Default)]
pub struct Closing(pub CancellationToken);

/// `GET /workbench/live?kind=product&code=…`: `presence` (the others at this record) and `change` (an entry of the log);
/// without a record: `index`, whenever the list knows more.
///
/// # Errors
/// Forbidden for who may not read; too many requests if too many streams are open.
pub async fn show(session: Session, State(app): State<App>, params: Params) -> Result<Response> {
    session.actor.ask(Right::Read)?;
    let watched = match (params.get("kind"), params.get("code")) {
        (Some(kind), Some(code)) => Some(Watched::of(&app, kind, code).await?),
        _ => None,
    };
    let key = watched.as_ref().map(|watched| (watched.kind, fold(&watched.code)));
    let presence = app.slots.get::<Presence>();
    let seat = presence.sit(key, &session.actor.name).ok_or(Error::TooMany { retry_after: 30 })?;
    let closing = app.slots.get::<Closing>();
    let mut tx = app.db.read().await?;
    let cursor = log::head(&mut tx).await?;
    drop(tx);
    let line = Line {
        index: app.workbench.cursor(),
        ends: Instant::now() + LASTS,
        told: None,
        waiting: VecDeque::new(),
        app,
        watched,
        seat,
        cursor,
        closing,
    };
    let stream = Sse::new(events(line)).keep_alive(KeepAlive::new().interval(Duration::from_secs(20)));
    Ok(([("x-accel-buffering", "no"), ("cache-control", "no-store")], stream).into_response())
}

/// A record that is looked at, with those it inherits from.
struct Watched {
    kind: Kind,
    code: String,
    ids: Vec<Uuid>,
}

impl Watched {
    async fn of(app: &App, kind: &str, code: &str) -> Result<Watched> {
        let mut tx = app.db.read().await?;
        let (kind, ids) = match kind {
            "style" => {
                let style = store::styles(&mut tx, &[fold(code)]).await?.into_iter().next();
                (Kind::Style, style.map(|kept| vec![kept.id]))
            }
            _ => {
                let family = family::by_code(&mut tx, code).await?;
                (Kind::Product, family.map(|family| vec![family.product.id, family.style.id]))
            }
        };
        let ids = ids.ok_or_else(|| Error::not_found(kind.as_str(), code))?;
        Ok(Watched { kind, code: code.to_owned(), ids })
    }
}

/// One stream.
struct Line {
    app: App,
    watched: Option<Watched>,
    seat: Seat,
    cursor: LogCursor,
    index: Option<i64>,
    told: Option<Vec<String>>,
    waiting: VecDeque<Event>,
    ends: Instant,
    closing: Arc<Closing>,
}

fn events(line: Line) -> impl Stream<Item = Result<Event, Infallible>> {
    futures::stream::unfold(line, |mut line| async move {
        loop {
            if let Some(event) = line.waiting.pop_front() {
                return Some((Ok(event), line));
            }
            if line.told.is_some() && !line.pauses().await {
                return None;
            }
            if let Err(error) = line.looks().await {
                tracing::warn!(%error, "a live page");
                return None;
            }
        }
    })
}

impl Line {
    /// Waits for something to happen; whether the stream goes on.
    async fn pauses(&mut self) -> bool {
        let bell = self.app.bell.clone();
        tokio::select! {
            () = self.closing.0.cancelled() => return false,
            () = tokio::time::sleep_until(self.ends) => return false,
            () = bell.notified() => {}
            () = self.seat.moved() => {}
            () = tokio::time::sleep(PATIENCE) => {}
        }
        tokio::time::sleep(BREATH).await;
        true
    }

    async fn looks(&mut self) -> Result<()> {
        let others = self.seat.others();
        if self.told.as_ref() != Some(&others) {
            self.waiting.extend(event("presence", &json!(others)));
            self.told = Some(others);
        }
        let Some(watched) = &self.watched else {
            let index = self.app.workbench.cursor();
            if index != self.index {
                self.index = index;
                self.waiting.extend(event("index", &json!({ "seq": index })));
            }
            return Ok(());
        };
        let mut tx = self.app.db.read().await?;
        let entries = log::of_records_after(&mut tx, &watched.ids, self.cursor, MOST).await?;
        if let Some(last) = entries.last() {
            self.cursor = last.seq;
        }
        let told = entries.iter().map(told);
        self.waiting.extend(told.filter_map(|entry| event("change", &entry)));
        Ok(())
    }
}

fn told(entry: &Logged) -> serde_json::Value {
    let fields = entry.fields.0.iter().filter(|field| !field.starts_with("origins"));
    json!({
        "kind": entry.kind.as_str(), "code": entry.code, "revision": entry.revision, "actor": entry.actor, "at": entry.at,
        "fields": fields.collect::<Vec<_>>(),
    })
}

fn event(name: &str, data: &serde_json::Value) -> Option<Event> {
    Event::default().event(name).json_data(data).ok()
}
