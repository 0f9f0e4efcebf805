//! Assets: `POST` a file as it is, or as the parts of a form. The same bytes twice are one asset.

use super::{plans, record, view, write};
use crate::app::App;
use crate::changes::{
    plan::{Mode, Step, Wish},
    record::Record,
};
use crate::error::{Error, Invalid, Result};
use crate::imports::matching;
use crate::kernel::message::Message;
use crate::media::{Asset, Limits};
use crate::people::{Actor, Touch};
use crate::web::extract::{Params, Valid, read};
use axum::{
    Json, Router,
    body::Bytes,
    extract::{DefaultBodyLimit, FromRequest, Multipart, Request, State},
    http::{StatusCode, header},
    response::{IntoResponse, Response},
    routing::post,
};
use serde::Deserialize;
use serde_json::{Value, json};
use std::sync::LazyLock;
use tokio::sync::Semaphore;

/// The plain verbs, and files.
pub fn router() -> Router<App> {
    let files = Router::new().route("/", post(receive)).layer(DefaultBodyLimit::disable());
    record::router::<Asset>().route("/match", post(match_photos)).merge(files)
}

/// Which photos are to be matched; all of the inbox if none is named.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Photos {
    assets: Option<Vec<String>>,
}

/// A plan that hangs photos on the products that their names tell of. Nothing is changed; the answer is the plan.
async fn match_photos(
    actor: Actor,
    State(app): State<App>,
    Valid(photos): Valid<Photos>,
) -> Result<Response> {
    actor.ask_to_write(Touch { kind: Asset::KIND, fields: &[], categories: &[] })?;
    let hand = actor.hand("photos", app.clock.now());
    Ok(plans::created(&matching::draft(&app, &hand, photos.assets.as_deref()).await?))
}

/// Files that are in memory at the same time: each may be as long as the limit.
static AT_ONCE: LazyLock<Semaphore> = LazyLock::new(|| Semaphore::new(4));

/// Raw: `?file_name=` or `?source_key=` says what it was called. Multipart: every part that is a file.
async fn receive(actor: Actor, State(app): State<App>, params: Params, request: Request) -> Result<Response> {
    let params = params.only(&["file_name", "source_key"])?;
    actor.ask_to_write(Touch { kind: Asset::KIND, fields: &[], categories: &[] })?;
    let _turn = AT_ONCE.acquire().await.map_err(|e| Error::internal("waiting for a turn", e))?;
    let named = request.headers().get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
    if named.is_some_and(|text| text.starts_with("multipart/form-data")) {
        return parts(&app, &actor, request).await;
    }
    let bytes = read(request.into_body(), limit(&app)).await?;
    let name = params.get("source_key").or(params.get("file_name")).unwrap_or("upload");
    let (status, shown) = keep(&app, &actor, bytes, name).await?;
    Ok((status, Json(shown)).into_response())
}

fn limit(app: &App) -> usize {
    usize::try_from(app.config.limits.upload).unwrap_or(usize::MAX)
}

/// Each file of a form; one answers as itself, several as a list.
async fn parts(app: &App, actor: &Actor, request: Request) -> Result<Response> {
    let broken =
        |said: String| Error::from(Invalid::at("", Message::new("form-unreadable").with("reason", said)));
    let mut form = Multipart::from_request(request, app).await.map_err(|e| broken(e.body_text()))?;
    let mut kept: Vec<(StatusCode, Value)> = Vec::new();
    while let Some(mut part) = form.next_field().await.map_err(|e| broken(e.body_text()))? {
        let Some(name) = part.file_name().map(str::to_owned) else { continue };
        let mut bytes = Vec::new();
        while let Some(piece) = part.chunk().await.map_err(|e| broken(e.body_text()))? {
            if bytes.len() + piece.len() > limit(app) {
                let megabytes = app.config.limits.upload / (1024 * 1024);
                return Err(Error::TooLarge(Message::new("file-too-large").with("limit", megabytes)));
            }
            bytes.extend_from_slice(&piece);
        }
        kept.push(keep(app, actor, Bytes::from(bytes), &name).await?);
    }
    match kept.len() {
        0 => Err(Invalid::at("file", Message::new("file-missing")).into()),
        1 => {
            let (status, shown) = kept.remove(0);
            Ok((status, Json(shown)).into_response())
        }
        _ => {
            let items: Vec<Value> = kept.into_iter().map(|(_, shown)| shown).collect();
            Ok((StatusCode::CREATED, Json(json!({ "items": items }))).into_response())
        }
    }
}

/// Looks at a file, stores it, and keeps its record unless it is there already.
async fn keep(app: &App, actor: &Actor, bytes: Bytes, name: &str) -> Result<(StatusCode, Value)> {
    if bytes.is_empty() {
        return Err(Invalid::at("file", Message::new("file-missing")).into());
    }
    let limits = Limits { bytes: app.config.limits.upload, ..Limits::default() };
    let asset = Asset::receive(&app.files, limits, bytes, name).await?;
    let hand = actor.hand("api", app.clock.now());
    let mut tx = app.db.write().await?;
    if let Some(kept) = record::find::<Asset>(&mut tx, asset.code()).await? {
        let shown = view::all(&mut tx, &[kept]).await?.pop().unwrap_or_default();
        return Ok((StatusCode::OK, shown));
    }
    let wish =
        Wish { code: asset.code().to_owned(), doc: asset.to_doc(), mode: Mode::Create, expected: None };
    let step = write::write_in::<Asset>(&mut tx, app, actor, &hand, vec![wish]).await?.pop();
    match step {
        Some(Step::Create(kept)) => {
            let shown = view::all(&mut tx, &[kept]).await?.pop().unwrap_or_default();
            tx.commit().await?;
            app.bell.notify_waiters();
            Ok((StatusCode::CREATED, shown))
        }
        Some(Step::Refuse(error)) => Err(error),
        _ => Err(Error::internal("a plan", "a new asset is a new record")),
    }
}
