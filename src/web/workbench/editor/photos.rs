//! Photos handed in on a product's page: kept once, and shown after those that are there, or instead of one.

use super::{open::Open, page};
use crate::app::App;
use crate::catalog::{Image, Product, gallery};
use crate::changes::{
    merge::Doc,
    plan::{Mode, Step, Wish},
    record::Record,
};
use crate::error::{Error, Invalid, Result};
use crate::kernel::{localised::Localised, message::Message};
use crate::people::{Actor, Touch};
use crate::web::api::write;
use crate::web::extract::{Reader, Session};
use crate::web::workbench::files::{Incoming, Sent, keep};
use axum::extract::{Path, Request, State};
use axum::response::{IntoResponse, Redirect, Response};
use serde_json::json;

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
    let mut incoming = Incoming::open(app, session, request).await?;
    let (mut new, mut exchanged) = (Vec::new(), Vec::new());
    while let Some(Sent { field, name, bytes }) = incoming.next().await? {
        let hash = keep(app, &session.actor, bytes?, &name).await?.asset.code().to_owned();
        match field.strip_prefix("instead.") {
            Some(old) => exchanged.push((old.to_owned(), hash)),
            None => new.push(hash),
        }
    }
    if new.is_empty() && exchanged.is_empty() {
        return Err(Invalid::at("images", Message::new("file-missing")).into());
    }
    show(app, &session.actor, code, new, exchanged).await
}

/// Adds pictures after those that are there, and puts others in the place of some; those that are there already stay
/// where they are.
async fn show(
    app: &App,
    actor: &Actor,
    code: &str,
    hashes: Vec<String>,
    exchanged: Vec<(String, String)>,
) -> Result<()> {
    let mut tx = app.db.read().await?;
    let open = Open::product(&mut tx, app, code).await?;
    drop(tx);
    let mut images: Vec<Image> = open.value("images").unwrap_or_default();
    for (old, new) in exchanged {
        images = gallery::exchanged(&images, &old, &new);
    }
    for hash in hashes {
        let role = ["front", "back"].get(images.len()).copied().unwrap_or("detail");
        if !images.iter().any(|image| image.asset == hash) {
            images.push(Image { asset: hash, role: role.to_owned(), alt: Localised::default() });
        }
    }
    let doc = Doc::from_iter([("images".to_owned(), json!(images))]);
    let wish = Wish { code: open.code, doc, mode: Mode::Patch, expected: Some(open.revision) };
    written::<Product>(app, actor, wish).await
}

/// Writes a wish; its refusal is the error.
pub(super) async fn written<T: crate::web::api::resource::Resource>(
    app: &App,
    actor: &Actor,
    wish: Wish,
) -> Result<()> {
    let hand = actor.hand("workbench", app.clock.now());
    match write::write::<T>(app, actor, &hand, vec![wish]).await?.pop() {
        Some(Step::Refuse(error)) => Err(error),
        _ => Ok(()),
    }
}
