//! Runs of the importer and their reports; and a file that comes in by the web.

use super::view;
use crate::app::App;
use crate::db::Tx;
use crate::error::{Error, Invalid, Result};
use crate::imports::{self, Options};
use crate::kernel::{
    clock::Time, cursor, locale::Locale, message::Message, money::Currency, origin::OriginKind,
};
use crate::people::{Actor, Right};
use crate::web::extract::{Params, Reader};
use axum::{
    Json, Router,
    body::Body,
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Response},
    routing::get,
};
use futures::StreamExt;
use serde_json::{Value, json};
use sqlx::types::Json as Doc;
use tokio::io::AsyncWriteExt;
use uuid::Uuid;

/// `/imports`.
pub fn router() -> Router<App> {
    Router::new().route("/", get(list).post(import)).route("/{id}", get(one))
}

#[derive(sqlx::FromRow)]
struct Run {
    id: Uuid,
    source: String,
    actor: String,
    started_at: Time,
    finished_at: Option<Time>,
    report: Doc<Value>,
}

impl Run {
    fn shown(&self) -> Value {
        json!({
            "id": self.id, "source": self.source, "actor": self.actor, "started_at": self.started_at,
            "finished_at": self.finished_at, "report": self.report.0,
        })
    }
}

const SELECT: &str = "SELECT id, source, actor, started_at, finished_at, report FROM imports";

async fn newest(tx: &mut Tx, before: Option<Uuid>, limit: i64) -> Result<Vec<Run>> {
    let query = tx.query(SELECT).raw(" WHERE 1 = 1").push_if(" AND id < ", before);
    query.push(" ORDER BY id DESC LIMIT ", limit).all().await
}

/// Runs, newest first.
async fn list(actor: Actor, State(app): State<App>, params: Params) -> Result<Response> {
    actor.ask(Right::Read)?;
    let params = params.only(&["limit", "cursor"])?;
    let limit = params.limit()?;
    let mut tx = app.db.read().await?;
    let mut runs = newest(&mut tx, params.cursor()?, limit + 1).await?;
    let has_more = runs.len() as i64 > limit;
    runs.truncate(limit.unsigned_abs() as usize);
    let next = runs.last().filter(|_| has_more).map(|last| cursor::encode(&last.id));
    Ok(view::page(runs.iter().map(Run::shown).collect(), next))
}

async fn one(actor: Actor, State(app): State<App>, Path(key): Path<String>) -> Result<Json<Value>> {
    actor.ask(Right::Read)?;
    let missing = || Error::not_found("import", &key);
    let id = Uuid::parse_str(&key).map_err(|_| missing())?;
    let mut tx = app.db.read().await?;
    let run: Option<Run> = tx.query(SELECT).push(" WHERE id = ", id).optional().await?;
    Ok(Json(run.ok_or_else(missing)?.shown()))
}

const KNOWN: [&str; 8] =
    ["file_name", "format", "locale", "currency", "brand", "dry_run", "approve", "background"];

/// A catalogue as the body of the request; the answer is the report.
async fn import(
    actor: Actor,
    State(app): State<App>,
    reader: Reader,
    params: Params,
    body: Body,
) -> Result<Response> {
    actor.ask(Right::Import)?;
    let params = params.only(&KNOWN)?;
    let options = options(&params)?;
    if options.approve {
        actor.ask(Right::Approve)?;
    }
    let name = imports::uploads::file_name(params.get("file_name").unwrap_or("catalogue.csv"));
    if yes(&params, "background")? {
        let arrived = Arrived::receive(&app, &name, body).await?;
        return hand_in(&app, &actor, &reader, arrived, &name, &options).await;
    }
    let report = run(&app, &actor, name, options, body).await?;
    let told = report.told(&app.words, &reader.locale);
    Ok((StatusCode::OK, Json(told)).into_response())
}

/// Runs the importer over a file as it comes.
pub(super) async fn run(
    app: &App,
    actor: &Actor,
    name: String,
    options: Options,
    body: Body,
) -> Result<imports::Report> {
    let arrived = Arrived::receive(app, &name, body).await?;
    let mut hand = actor.hand("import", app.clock.now());
    hand.means = OriginKind::Import;
    let house = app.clone();
    // A run works for long stretches between its waits, so it has a thread of its own.
    let running = tokio::task::spawn_blocking(move || {
        let paths = [arrived.folder.join(&name)];
        let run = imports::run(&house, &hand, &paths, &options, &imports::unwatched);
        tokio::runtime::Handle::current().block_on(run)
    });
    running.await.map_err(|e| Error::internal("an import", e))?
}

/// Leaves the file to a worker; the answer is the job, whose id is the run's and its plan's.
async fn hand_in(
    app: &App,
    actor: &Actor,
    reader: &Reader,
    arrived: Arrived,
    name: &str,
    options: &Options,
) -> Result<Response> {
    if options.dry_run {
        let message = Message::new("view-unknown").with("known", "false");
        return Err(Invalid::at("dry_run", message).value("true").into());
    }
    let id = Uuid::now_v7();
    let folder = imports::job::folder(app, id);
    tokio::fs::create_dir_all(&folder).await?;
    tokio::fs::rename(arrived.folder.join(name), folder.join(name)).await?;
    let mut hand = actor.hand("import", app.clock.now());
    hand.means = OriginKind::Import;
    let mut tx = app.db.write().await?;
    let job = imports::job::hand_in(app, &mut tx, id, name, &hand, options).await?;
    tx.commit().await?;
    app.bell.notify_waiters();
    let location = format!("/api/v1/jobs/{id}");
    let shown = super::jobs::shown(&app.words, reader, &job);
    Ok((StatusCode::ACCEPTED, [(axum::http::header::LOCATION, location)], Json(shown)).into_response())
}

fn options(params: &Params) -> Result<Options> {
    Ok(Options {
        format: params.get("format").map(str::to_owned),
        locale: params.get("locale").map(Locale::parse).transpose()?,
        currency: params.get("currency").map(Currency::parse).transpose()?,
        brand: params.get("brand").map(str::to_owned),
        dry_run: yes(params, "dry_run")?,
        approve: yes(params, "approve")?,
        ..Options::default()
    })
}

pub(super) fn yes(params: &Params, name: &str) -> Result<bool> {
    match params.get(name) {
        None | Some("false" | "0") => Ok(false),
        Some("true" | "1" | "") => Ok(true),
        Some(other) => {
            let message = Message::new("view-unknown").with("known", "true, false");
            Err(Invalid::at(name, message).value(other).into())
        }
    }
}

/// A file that has come, in a folder of its own that goes with it.
struct Arrived {
    folder: std::path::PathBuf,
}

impl Arrived {
    async fn receive(app: &App, name: &str, body: Body) -> Result<Arrived> {
        let arrived = Arrived { folder: app.config.arriving().join(Uuid::now_v7().simple().to_string()) };
        tokio::fs::create_dir_all(&arrived.folder).await?;
        let mut file = tokio::fs::File::create(arrived.folder.join(name)).await?;
        let (mut pieces, mut length) = (body.into_data_stream(), 0_u64);
        while let Some(piece) = pieces.next().await {
            let piece = piece.map_err(|_| Invalid::at("file", Message::new("file-missing")))?;
            length += piece.len() as u64;
            if length > app.config.limits.upload {
                let megabytes = app.config.limits.upload / (1024 * 1024);
                return Err(Error::TooLarge(Message::new("file-too-large").with("limit", megabytes)));
            }
            file.write_all(&piece).await?;
        }
        file.flush().await?;
        Ok(arrived)
    }
}

impl Drop for Arrived {
    fn drop(&mut self) {
        if let Err(error) = std::fs::remove_dir_all(&self.folder) {
            tracing::warn!(%error, "an imported file was not cleared away");
        }
    }
}
