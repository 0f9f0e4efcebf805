//! The page of one file: large, with its facts, what is to be said about it, and every place where it is shown.

use super::tile::{Picture, Place, kind};
use super::{address, may_bring};
use crate::app::App;
use crate::catalog::shared::SharedShelf;
use crate::catalog::uses::{self, Use};
use crate::catalog::{Product, Shared, fields};
use crate::changes::record::{Kept, Record};
use crate::changes::{kind::Kind, revision};
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::facts::ImageRoleCode;
use crate::imports::matching;
use crate::kernel::{fold::fold, locale::Locale};
use crate::media::Asset;
use crate::people::{Actor, Bar, Right};
use crate::plans::{Member, write::path_of};
use crate::web::api::record;
use crate::web::extract::{Params, Reader, Session};
use crate::web::problem;
use crate::web::workbench::frame;
use crate::web::workbench::plans::Notice;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use serde::Serialize;
use std::collections::HashMap;

/// What is known of a file.
#[derive(Debug, Serialize)]
struct Facts {
    kind: &'static str,
    format: &'static str,
    bytes: u64,
    width: Option<u32>,
    height: Option<u32>,
    profile: Option<String>,
    is_srgb: bool,
    taken_at: Option<String>,
    source: String,
    by: Option<String>,
    at: String,
}

/// A text for those who do not see it.
#[derive(Debug, Serialize)]
struct Alt {
    locale: String,
    dir: &'static str,
    text: String,
}

/// A place where it is shown, to be changed there.
#[derive(Debug, Serialize)]
struct PlaceView {
    #[serde(flatten)]
    place: Place,
    action: String,
    revision: i64,
    last: usize,
    alts: Vec<Alt>,
    may: bool,
    bar: Option<Bar>,
}

#[derive(Debug, Serialize)]
struct View {
    hash: String,
    href: String,
    name_of_file: String,
    picture: Option<Picture>,
    full: Option<String>,
    facts: Facts,
    findings: Vec<Notice>,
    places: Vec<PlaceView>,
    near: Vec<String>,
    roles: Vec<&'static str>,
    credit: String,
    rights_until: String,
    revision: i64,
    may_write: bool,
    may_hang: bool,
    limit: u64,
    done: super::wall::Done,
    saved: bool,
    wrong: Option<Notice>,
}

/// `/workbench/photos/{hash}`.
pub async fn show(
    session: Session,
    State(app): State<App>,
    Path(hash): Path<String>,
    reader: Reader,
    params: Params,
) -> Result<Response> {
    answer(&app, &session, &reader.locale, &hash, &params, None).await
}

/// The page of a file, with what was wrong with what somebody wanted of it.
pub async fn answer(
    app: &App,
    session: &Session,
    locale: &Locale,
    hash: &str,
    params: &Params,
    wrong: Option<Error>,
) -> Result<Response> {
    session.actor.ask(Right::Read)?;
    let mut tx = app.db.read().await?;
    let kept = record::load::<Asset>(&mut tx, hash).await?;
    let asset = &kept.record;
    let code = asset.code().to_owned();
    let used = uses::of(&mut tx, std::slice::from_ref(&code)).await?.remove(&code).unwrap_or_default();
    let shared = app.slots.get::<SharedShelf>().current(&mut tx).await?;
    let places = places(&mut tx, &shared, &session.actor, &code, &used).await?;
    let first = revision::one(&mut tx, Kind::Asset, kept.id, 1).await?;
    let near = match used.is_empty() {
        true => matching::near(&mut tx, std::slice::from_ref(&kept)).await?.remove(&code),
        false => None,
    };
    drop(tx);
    let status = wrong.as_ref().map_or(StatusCode::OK, problem::status);
    let view = View {
        href: address(&code),
        name_of_file: asset.file_name.clone(),
        picture: Picture::of(asset, 1600),
        full: asset.picture.as_ref().map(|_| format!("/workbench/media/{code}/2000.jpg")),
        facts: facts(&kept, first.map(|revision| revision.actor)),
        findings: asset.findings.iter().map(|f| Notice::said(app, locale, &f.message())).collect(),
        places,
        near: near.unwrap_or_default(),
        roles: ImageRoleCode::all().filter(|role| role.fact().in_gallery).map(|role| role.as_str()).collect(),
        credit: asset.credit.clone().unwrap_or_default(),
        rights_until: asset.rights_until.map(|day| day.to_string()).unwrap_or_default(),
        revision: kept.revision,
        may_write: may_bring(&session.actor),
        may_hang: super::wall::may_hang(&session.actor),
        limit: app.config.limits.upload >> 20,
        done: super::wall::done(params),
        saved: params.get("saved").is_some(),
        wrong: wrong.as_ref().map(|error| Notice::of(app, locale, error)),
        hash: code,
    };
    frame::page(app, session, locale, "photos", "workbench/photo.html", status, view)
}

fn facts(kept: &Kept<Asset>, by: Option<String>) -> Facts {
    let asset = &kept.record;
    let picture = asset.picture.as_ref();
    Facts {
        kind: kind(asset),
        format: asset.kind.mime(),
        bytes: asset.bytes,
        width: picture.map(|p| p.width),
        height: picture.map(|p| p.height),
        profile: picture.and_then(|p| p.profile.clone()),
        is_srgb: picture.is_none_or(|p| p.is_srgb),
        taken_at: picture.and_then(|p| p.taken_at.clone()),
        source: asset.source_key.clone(),
        at: kept.created_at.to_rfc3339(),
        by,
    }
}

async fn places(
    tx: &mut Tx,
    shared: &Shared,
    actor: &Actor,
    hash: &str,
    used: &[Use],
) -> Result<Vec<PlaceView>> {
    let codes: Vec<String> = used.iter().map(|one| fold(&one.product)).collect();
    let products = Product::load(tx, &codes).await?;
    let categories = Product::categories(tx, &products.iter().collect::<Vec<_>>()).await?;
    let by_code: HashMap<String, (&Kept<Product>, Vec<String>)> = products
        .iter()
        .zip(categories)
        .map(|(kept, category)| (kept.record.folded(), (kept, path_of(&shared.tree, category.as_deref()))))
        .collect();
    let locales = fields::locales(shared);
    let view = |one: &Use| {
        let (kept, path) = by_code.get(&fold(&one.product))?;
        let links = &kept.record.links;
        let image = links.images.iter().find(|image| one.is_image && image.asset == hash);
        let alt = |locale: &Locale| Alt {
            locale: locale.to_string(),
            dir: locale.direction(),
            text: image.and_then(|image| image.alt.0.get(locale)).cloned().unwrap_or_default(),
        };
        let bar = actor.barred(Kind::Product, if one.is_image { "images" } else { "media" }, path);
        let place = Place::of(one);
        Some(PlaceView {
            action: format!("{}/on/{}", address(hash), encoded(&place.code)),
            place,
            revision: kept.revision,
            last: links.images.len(),
            alts: image.map(|_| locales.iter().map(alt).collect()).unwrap_or_default(),
            may: bar.is_none(),
            bar,
        })
    };
    Ok(used.iter().filter_map(view).collect())
}

/// A code as a segment of an address.
fn encoded(code: &str) -> String {
    let address = crate::web::workbench::products::editor_address("products", code);
    address.rsplit('/').next().unwrap_or_default().to_owned()
}
