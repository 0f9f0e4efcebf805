//! The wall: a page of files with filters, and the shelf of products beside it.

use super::may_bring;
use super::shelf::{self, OnShelf};
use super::tile::Tile;
use crate::app::App;
use crate::catalog::uses;
use crate::changes::kind::Kind;
use crate::changes::record::{Kept, Record};
use crate::error::{Error, Result};
use crate::facts::ImageRoleCode;
use crate::imports::matching;
use crate::kernel::{cursor, locale::Locale};
use crate::media::Asset;
use crate::media::wall::{self, Asked, Part};
use crate::people::{Actor, Right};
use crate::web::extract::{Params, Reader, Session};
use crate::web::problem;
use crate::web::workbench::plans::Notice;
use crate::web::workbench::{files, frame};
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use serde::Serialize;
use url::form_urlencoded;
use uuid::Uuid;

/// Files on a page.
const PAGE: usize = 60;
/// How far the inbox is counted.
const COUNTED: i64 = 1_000;

#[derive(Debug, Serialize)]
struct Tab {
    part: &'static str,
    href: String,
    count: Option<i64>,
    is_here: bool,
}

/// What was done just now.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Done {
    /// How many photos hang now.
    pub hung: Option<i64>,
    /// On which product.
    pub product: String,
    /// The plan that hung them, to take it back.
    pub plan: Option<String>,
    /// Whether something was taken back.
    pub is_undone: bool,
    /// Whether a file was removed.
    pub is_removed: bool,
}

/// A file that was not taken.
#[derive(Debug, Clone, Serialize)]
pub struct Refused {
    /// Its name.
    pub name: String,
    /// Why.
    pub notice: Notice,
}

/// What came in without a script.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Came {
    /// The hashes of what was taken.
    pub taken: Vec<String>,
    /// How many of them were here already.
    pub known: usize,
    /// What was not.
    pub refused: Vec<Refused>,
}

#[derive(Debug, Serialize)]
struct View {
    tabs: Vec<Tab>,
    part: &'static str,
    q: String,
    role: String,
    roles: Vec<&'static str>,
    is_filtered: bool,
    tiles: Vec<Tile>,
    next: Option<String>,
    here: String,
    shelf_words: String,
    shelf: Vec<OnShelf>,
    may_bring: bool,
    may_hang: bool,
    most: usize,
    limit: u64,
    done: Done,
    came: Came,
    wrong: Option<Notice>,
}

/// `/workbench/photos?part=inbox&q=LIN&role=front&shelf=linen`.
pub async fn show(
    session: Session,
    State(app): State<App>,
    reader: Reader,
    params: Params,
) -> Result<Response> {
    answer(&app, &session, &reader.locale, &params, Came::default(), None).await
}

/// Whether somebody hangs pictures, somewhere at least.
pub fn may_hang(actor: &Actor) -> bool {
    actor
        .grants
        .iter()
        .any(|grant| grant.role.writes(Kind::Product, "images") && grant.covers_field("images"))
}

fn words(params: &Params, name: &str) -> String {
    params.get(name).unwrap_or_default().trim().chars().take(200).collect()
}

fn asked(params: &Params) -> Asked {
    Asked {
        part: Part::parse(params.get("part").unwrap_or_default()),
        role: params.get("role").and_then(ImageRoleCode::find).map(|role| role.as_str().to_owned()),
        words: words(params, "q"),
    }
}

/// The wall, with what came in and what was wrong with what somebody wanted.
pub async fn answer(
    app: &App,
    session: &Session,
    locale: &Locale,
    params: &Params,
    came: Came,
    wrong: Option<Error>,
) -> Result<Response> {
    session.actor.ask(Right::Read)?;
    let asked = asked(params);
    let mut tx = app.db.read().await?;
    let mut found = wall::page(&mut tx, &asked, params.cursor::<Uuid>()?, PAGE as i64 + 1).await?;
    let has_more = found.len() > PAGE;
    found.truncate(PAGE);
    let next = found.last().filter(|_| has_more).map(|last| cursor::encode(&last.id));
    let hashes: Vec<String> = found.iter().map(|kept| kept.record.code().to_owned()).collect();
    let mut used = uses::of(&mut tx, &hashes).await?;
    let waiting: Vec<Kept<Asset>> =
        found.iter().filter(|kept| !used.contains_key(kept.record.code())).cloned().collect();
    let mut near = matching::near(&mut tx, &waiting).await?;
    let inbox = wall::count(&mut tx, &Asked { part: Part::Inbox, ..Asked::default() }, COUNTED).await?;
    let shelf_words = words(params, "shelf");
    let shelf = shelf::found(app, &mut tx, locale, &shelf_words).await?;
    drop(tx);
    let mut tile = |kept: &Kept<Asset>| {
        let code = kept.record.code();
        let uses = used.remove(code).unwrap_or_default();
        Tile::of(app, locale, kept, &uses, near.remove(code).unwrap_or_default())
    };
    let status = wrong.as_ref().map_or(StatusCode::OK, problem::status);
    let status = if came.refused.is_empty() { status } else { StatusCode::UNPROCESSABLE_ENTITY };
    let view = View {
        tabs: Part::EACH.iter().map(|part| tab(*part, asked.part, inbox)).collect(),
        part: asked.part.as_str(),
        is_filtered: asked.role.is_some() || !asked.words.is_empty(),
        roles: ImageRoleCode::all().filter(|role| role.fact().in_gallery).map(|role| role.as_str()).collect(),
        tiles: found.iter().map(&mut tile).collect(),
        next: next.map(|cursor| address(params, Some(&cursor))),
        here: address(params, params.get("cursor")),
        shelf_words,
        shelf,
        may_bring: may_bring(&session.actor),
        may_hang: may_hang(&session.actor),
        most: files::MOST,
        limit: app.config.limits.upload >> 20,
        done: done(params),
        came,
        wrong: wrong.as_ref().map(|error| Notice::of(app, locale, error)),
        q: asked.words,
        role: asked.role.unwrap_or_default(),
    };
    frame::page(app, session, locale, "photos", "workbench/photos.html", status, view)
}

/// What an address tells of what was done just now.
pub fn done(params: &Params) -> Done {
    Done {
        hung: params.get("hung").and_then(|count| count.parse().ok()),
        product: words(params, "on"),
        plan: params.get("plan").and_then(|id| Uuid::parse_str(id).ok()).map(|id| id.to_string()),
        is_undone: params.get("undone").is_some(),
        is_removed: params.get("removed").is_some(),
    }
}

fn tab(part: Part, here: Part, inbox: i64) -> Tab {
    Tab {
        href: match part {
            Part::All => "/workbench/photos".to_owned(),
            part => format!("/workbench/photos?part={}", part.as_str()),
        },
        count: (part == Part::Inbox).then_some(inbox),
        is_here: part == here,
        part: part.as_str(),
    }
}

/// The wall with the same filters, from a cursor on.
fn address(params: &Params, cursor: Option<&str>) -> String {
    let mut query = form_urlencoded::Serializer::new(String::new());
    for name in ["part", "q", "role", "shelf"] {
        params.get(name).filter(|value| !value.is_empty()).map(|value| query.append_pair(name, value));
    }
    cursor.map(|cursor| query.append_pair("cursor", cursor));
    let query = query.finish();
    if query.is_empty() { "/workbench/photos".to_owned() } else { format!("/workbench/photos?{query}") }
}
