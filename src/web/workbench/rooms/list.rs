//! A room's list: what there is, how many products use it, and when it was changed.

use super::page::products_address;
use super::room::{Room, Scope, address, bar, bar_key, list_address, may_some};
use crate::app::App;
use crate::catalog::shared::SharedShelf;
use crate::changes::record::Kept;
use crate::error::Result;
use crate::kernel::fold::fold;
use crate::web::extract::{Params, Reader, Session};
use crate::web::workbench::frame;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use serde::Serialize;

/// Records of one page.
const PAGE: usize = 100;
/// Records of a kind that are looked through.
const MOST: i64 = 5_000;

#[derive(Debug, Serialize)]
struct Line {
    code: String,
    title: String,
    href: String,
    cells: Vec<String>,
    products: i64,
    asked: Option<String>,
    updated_at: String,
}

#[derive(Debug, Serialize)]
struct View {
    room: &'static str,
    place: &'static str,
    q: String,
    heads: &'static [&'static str],
    total: usize,
    lines: Vec<Line>,
    next: Option<String>,
    before: Option<String>,
    may_make: bool,
    bar: Option<&'static str>,
    removed: Option<String>,
}

/// `GET /workbench/<room>?q=&page=`.
pub async fn show<T: Room>(
    session: Session,
    State(app): State<App>,
    reader: Reader,
    params: Params,
) -> Result<Response> {
    let mut tx = app.db.read().await?;
    let shared = app.slots.get::<SharedShelf>().current(&mut tx).await?;
    let scope = Scope { app: &app, shared: &shared, reader: &reader.locale };
    let counts = T::counts(&mut tx, &shared).await?;
    let q: String = params.get("q").unwrap_or_default().trim().chars().take(200).collect();
    let page = params.number("page", 0, 10_000)?.unwrap_or(0).unsigned_abs() as usize;
    let all = T::page(&mut tx, "", MOST).await?;
    let found: Vec<(String, &Kept<T>)> = all
        .iter()
        .map(|kept| (kept.record.title(&scope), kept))
        .filter(|(title, kept)| answers(kept, title, &q))
        .collect();
    let line = |(title, kept): &(String, &Kept<T>)| Line {
        code: kept.record.code().to_owned(),
        title: title.clone(),
        href: address::<T>(kept.record.code()),
        cells: kept.record.cells(&scope, &counts),
        products: counts.products(&kept.record.folded()),
        asked: products_address::<T>(kept.record.code()),
        updated_at: kept.updated_at.to_rfc3339(),
    };
    let whole = bar::<T>(&session.actor, "", &[]);
    let view = View {
        room: T::PATH,
        place: T::PLACE,
        heads: T::COLUMNS,
        total: found.len(),
        lines: found.iter().skip(page * PAGE).take(PAGE).map(line).collect(),
        next: (found.len() > (page + 1) * PAGE).then(|| at_page::<T>(&q, page + 1)),
        before: page.checked_sub(1).map(|page| at_page::<T>(&q, page)),
        may_make: whole.is_none(),
        bar: whole.filter(|_| !may_some::<T>(&session.actor, &[], &scope.locales())).map(bar_key),
        removed: params.get("removed").map(|code| code.chars().take(80).collect()),
        q,
    };
    frame::page(&app, &session, &reader.locale, T::PLACE, "workbench/rooms/list.html", StatusCode::OK, view)
}

/// Whether a record's name or code holds every word that is asked for.
fn answers<T: Room>(kept: &Kept<T>, title: &str, q: &str) -> bool {
    let held = format!("{} {}", fold(title), kept.record.folded());
    fold(q).split_whitespace().all(|word| held.contains(word))
}

fn at_page<T: Room>(q: &str, page: usize) -> String {
    let encoded: String = url::form_urlencoded::byte_serialize(q.as_bytes()).collect();
    format!("{}?q={encoded}&page={page}", list_address::<T>())
}
