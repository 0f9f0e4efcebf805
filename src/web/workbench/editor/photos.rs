//! Photos handed in on a product's page: kept once, and shown after those that are there.

use super::{open::Open, page};
use crate::app::App;
use crate::catalog::Product;
use crate::changes::{
    merge::Doc,
    plan::{Mode, Step, Wish},
    record::Record,
};
use crate::error::{Error, Invalid, Result};
use crate::kernel::message::Message;
use crate::media::{Asset, Limits};
use crate::people::{Actor, Touch, secret};
use crate::web::api::write;
use crate::web::extract::{Reader, Session};
use axum::extract::{FromRequest, Multipart, Path, Request, State};
use axum::response::{IntoResponse, Redirect, Response};
use bytes::Bytes;
use serde_json::{Value, json};
use std::sync::LazyLock;
use tokio::sync::Semaphore;

/// Forms with files that are in memory at the same time.
static AT_ONCE: LazyLock<Semaphore> = LazyLock::new(|| Semaphore::new(2));

/// `POST /workbench/products/{code}/photos`: the form's token first, then the files.
pub async fn receive(
    session: Session,
    State(app): State<App>,
    Path(code): Path<String>,
    reader: Reader,
    request: Request,
) -> Result<Response> {
    let fields = ["images".to_owned()];
    let mut tx = app.db.read().await?;
    let open = Open::product(&mut tx, &app, &code).await?;
    drop(tx);
    session.actor.ask_to_write(Touch {
        kind: Product::KIND,
        fields: &fields,
        categories: &open.categories,
    })?;
    let _turn = AT_ONCE.acquire().await.map_err(|e| Error::internal("waiting for a turn", e))?;
    match taken(&app, &session, &code, request).await {
        Ok(()) => {
            let address = super::super::products::editor_address("products", &code);
            Ok(Redirect::to(&format!("{address}?saved=yes#photos")).into_response())
        }
        Err(error @ (Error::Invalid(_) | Error::TooLarge(_))) => {
            let mut tx = app.db.read().await?;
            let status = crate::web::problem::status(&error);
            let again = page::Again { typed: serde_json::Map::new(), error };
            page::answer(&app, &mut tx, &session, &reader.locale, &open, Some(again), status).await
        }
        Err(error) => Err(error),
    }
}

async fn taken(app: &App, session: &Session, code: &str, request: Request) -> Result<()> {
    let broken = |said: String| {
        Error::from(Invalid::at("images", Message::new("form-unreadable").with("reason", said)))
    };
    let mut form = Multipart::from_request(request, app).await.map_err(|e| broken(e.body_text()))?;
    let (mut is_ours, mut hashes) = (false, Vec::new());
    while let Some(mut part) = form.next_field().await.map_err(|e| broken(e.body_text()))? {
        let name = part.file_name().map(str::to_owned);
        let limit = if name.is_some() { app.config.limits.upload } else { 200 };
        let mut bytes = Vec::new();
        while let Some(piece) = part.chunk().await.map_err(|e| broken(e.body_text()))? {
            if (bytes.len() + piece.len()) as u64 > limit {
                return Err(Error::TooLarge(Message::new("file-too-large").with("limit", limit >> 20)));
            }
            bytes.extend_from_slice(&piece);
        }
        match name {
            None => {
                let token = String::from_utf8_lossy(&bytes);
                is_ours |= part_is_token(&token, session);
            }
            Some(_) if !is_ours => return Err(Error::Forbidden(Message::new("form-outdated"))),
            Some(name) if !bytes.is_empty() => {
                hashes.push(keep(app, &session.actor, bytes.into(), &name).await?);
            }
            Some(_) => {}
        }
    }
    if hashes.is_empty() {
        return Err(Invalid::at("images", Message::new("file-missing")).into());
    }
    show(app, &session.actor, code, hashes).await
}

fn part_is_token(text: &str, session: &Session) -> bool {
    secret::same(text.trim(), &session.form_token())
}

/// Looks at a file, stores it, and keeps its record unless it is there already.
async fn keep(app: &App, actor: &Actor, bytes: Bytes, name: &str) -> Result<String> {
    let limits = Limits { bytes: app.config.limits.upload, ..Limits::default() };
    let asset = Asset::receive(&app.files, limits, bytes, name).await?;
    let hash = asset.code().to_owned();
    let mut tx = app.db.read().await?;
    let is_there = !Asset::load(&mut tx, std::slice::from_ref(&hash)).await?.is_empty();
    drop(tx);
    if !is_there {
        let wish = Wish { code: hash.clone(), doc: asset.to_doc(), mode: Mode::Merge, expected: None };
        written::<Asset>(app, actor, wish).await?;
    }
    Ok(hash)
}

/// Adds pictures after those that are there; those that are there already stay where they are.
async fn show(app: &App, actor: &Actor, code: &str, hashes: Vec<String>) -> Result<()> {
    let mut tx = app.db.read().await?;
    let open = Open::product(&mut tx, app, code).await?;
    drop(tx);
    let mut images = open.own.get("images").and_then(Value::as_array).cloned().unwrap_or_default();
    for hash in hashes {
        let is_shown = images.iter().any(|image| image.get("asset").and_then(Value::as_str) == Some(&hash));
        let role = ["front", "back"].get(images.len()).copied().unwrap_or("detail");
        if !is_shown {
            images.push(json!({ "asset": hash, "role": role }));
        }
    }
    let doc = Doc::from_iter([("images".to_owned(), Value::Array(images))]);
    let wish = Wish { code: open.code, doc, mode: Mode::Patch, expected: Some(open.revision) };
    written::<Product>(app, actor, wish).await
}

async fn written<T: crate::web::api::resource::Resource>(app: &App, actor: &Actor, wish: Wish) -> Result<()> {
    let hand = actor.hand("workbench", app.clock.now());
    match write::write::<T>(app, actor, &hand, vec![wish]).await?.pop() {
        Some(Step::Refuse(error)) => Err(error),
        _ => Ok(()),
    }
}
