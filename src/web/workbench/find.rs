//! The box at the top: what was typed may be a product, a category, or something to do.

use crate::app::App;
use crate::catalog::{
    fields,
    grid::{self, GridRequest},
    shared::SharedShelf,
};
use crate::error::Result;
use crate::kernel::{fold::fold, locale::Locale};
use crate::people::{Actor, Right};
use crate::web::extract::{Params, Reader, Session};
use crate::web::workbench::products::editor_address;
use axum::Json;
use axum::extract::State;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use serde::Serialize;

/// Something that may be meant.
#[derive(Debug, Serialize)]
struct Found {
    text: String,
    href: String,
    /// What it is: `product`, `category`, `command`.
    kind: &'static str,
}

/// Of each kind that is shown.
const PRODUCTS: usize = 7;
const OTHERS: usize = 4;

/// What one may do from anywhere: the key of its words, where it is done, and the right that it takes.
const COMMANDS: &[(&str, &str, Right)] = &[
    ("workbench-dashboard", "/workbench", Right::Read),
    ("workbench-products", "/workbench/products", Right::Read),
    ("desk-title", "/workbench/photos", Right::Read),
    ("desk-find-inbox", "/workbench/photos?part=inbox", Right::Read),
    ("editor-new-style", "/workbench/new/style", Right::HandIn),
    ("workbench-categories", "/workbench/categories", Right::Read),
    ("find-in-review", "/workbench/products?state=in_review", Right::Read),
    ("find-changed", "/workbench/products?changed=yes", Right::Read),
    ("rooms-size-charts", "/workbench/size-charts", Right::Read),
    ("rooms-return-policies", "/workbench/return-policies", Right::Read),
    ("rooms-shipping-profiles", "/workbench/shipping-profiles", Right::Read),
    ("rooms-attributes", "/workbench/attributes", Right::Read),
    ("rooms-reviews", "/workbench/reviews", Right::Read),
    ("rooms-channels", "/workbench/channels", Right::Read),
    ("find-keys", "/workbench/keys", Right::Read),
    ("help-title", "/workbench/help", Right::Read),
    ("help-first-import", "/workbench/help/first-import", Right::Read),
    ("help-first-channel", "/workbench/help/first-channel", Right::Read),
    ("help-first-feed", "/workbench/help/first-feed", Right::Read),
    ("help-backup", "/workbench/help/backup", Right::Read),
    ("help-photos", "/workbench/help/photos", Right::Read),
    ("help-query", "/workbench/help/query", Right::Read),
];

/// `GET /workbench/find?q=`.
pub async fn find(
    session: Session,
    State(app): State<App>,
    reader: Reader,
    params: Params,
) -> Result<Response> {
    session.actor.ask(Right::Read)?;
    let q: String = params.get("q").unwrap_or_default().trim().chars().take(200).collect();
    let mut found = commands(&app, &session.actor, &reader.locale, &q);
    if !q.is_empty() {
        found.extend(products(&app, &reader.locale, &q).await?);
        found.extend(categories(&app, &reader.locale, &q).await?);
    }
    Ok(([(header::CACHE_CONTROL, "no-store")], Json(found)).into_response())
}

fn commands(app: &App, actor: &Actor, locale: &Locale, q: &str) -> Vec<Found> {
    let wanted = fold(q);
    let may = COMMANDS.iter().filter(|(_, _, right)| actor.may(*right));
    let named = may.map(|(key, href, _)| (app.words.text(locale, key), *href));
    let meant = named.filter(|(text, _)| fold(text).split_whitespace().any(|word| word.starts_with(&wanted)));
    meant.take(OTHERS).map(|(text, href)| Found { text, href: href.to_owned(), kind: "command" }).collect()
}

async fn products(app: &App, locale: &Locale, q: &str) -> Result<Vec<Found>> {
    let request = GridRequest { q: q.to_owned(), limit: PRODUCTS, ..GridRequest::new(locale.clone()) };
    let answer = grid::search(app, &request).await?;
    let found = answer.rows.into_iter().map(|row| {
        let title = row.titles.for_reader(locale, &[Locale::english()]).map(|(_, text)| text.to_owned());
        let text = title.map_or_else(|| row.code.clone(), |title| format!("{title} · {}", row.code));
        Found { text, href: editor_address("products", &row.code), kind: "product" }
    });
    Ok(found.collect())
}

async fn categories(app: &App, locale: &Locale, q: &str) -> Result<Vec<Found>> {
    let shared = app.slots.get::<SharedShelf>().read(&app.db).await?;
    let wanted = fold(q);
    let all = fields::categories(locale, &shared).into_iter();
    let meant = all.filter(|choice| {
        let last = choice.1.rsplit(" › ").next().unwrap_or_default();
        fold(last).split_whitespace().any(|word| word.starts_with(&wanted)) || fold(&choice.0) == wanted
    });
    let found = meant.take(OTHERS).map(|choice| Found {
        href: editor_address("categories", &choice.0),
        text: choice.1,
        kind: "category",
    });
    Ok(found.collect())
}
