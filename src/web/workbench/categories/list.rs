//! The tree of categories, each with its places in the taxonomies of others.

use super::{Place, Places, Source, address, name, sources};
use crate::app::App;
use crate::catalog::shared::SharedShelf;
use crate::error::Result;
use crate::taxonomy::Tree;
use crate::web::extract::{Reader, Session};
use crate::web::workbench::frame;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use serde::Serialize;

#[derive(Debug, Serialize)]
struct Line {
    code: String,
    name: String,
    href: String,
    depth: usize,
    google: Option<Place>,
    shopify: Option<Place>,
}

#[derive(Debug, Serialize)]
struct View {
    sources: Vec<Source>,
    lines: Vec<Line>,
}

/// `/workbench/categories`.
pub async fn show(session: Session, State(app): State<App>, reader: Reader) -> Result<Response> {
    let mut tx = app.db.read().await?;
    let shared = app.slots.get::<SharedShelf>().current(&mut tx).await?;
    let mut codes = Vec::new();
    shared.tree.roots().for_each(|root| walk(&shared.tree, &root.record.code, 0, &mut codes));
    let all: Vec<String> = codes.iter().map(|(code, _)| code.clone()).collect();
    let places = Places::of(&mut tx, &shared, &all).await?;
    let line = |(code, depth): &(String, usize)| {
        let category = &shared.tree.get(code)?.record;
        Some(Line {
            code: category.code.clone(),
            name: name(category, &reader.locale),
            href: address(&category.code),
            depth: *depth,
            google: places.google(category),
            shopify: places.shopify(category),
        })
    };
    let view = View { lines: codes.iter().filter_map(line).collect(), sources: sources(&mut tx).await? };
    let template = "workbench/categories.html";
    frame::page(&app, &session, &reader.locale, "categories", template, StatusCode::OK, view)
}

/// A category and everything below it, in order, each with its depth.
fn walk(tree: &Tree, code: &str, depth: usize, found: &mut Vec<(String, usize)>) {
    found.push((code.to_owned(), depth));
    for child in tree.children(code).filter(|_| depth < 30) {
        walk(tree, &child.record.code, depth + 1, found);
    }
}
