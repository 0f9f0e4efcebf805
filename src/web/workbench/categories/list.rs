//! The tree of categories: how many products lie where, and each category's places in the taxonomies of others.

use super::{Place, Places, Source, address, name, sources};
use crate::app::App;
use crate::catalog::{fields, shared::SharedShelf};
use crate::changes::kind::Kind;
use crate::error::Result;
use crate::kernel::fold::fold;
use crate::taxonomy::{Category, Tree};
use crate::web::extract::{Params, Reader, Session};
use crate::web::workbench::frame;
use crate::web::workbench::rooms::{
    room::{bar_key, may_some},
    uses,
};
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use serde::Serialize;
use std::collections::HashSet;

/// A category and what lies below it.
#[derive(Debug, Serialize)]
struct Node {
    code: String,
    name: String,
    href: String,
    products: i64,
    asked: String,
    google: Option<Place>,
    shopify: Option<Place>,
    is_found: bool,
    below: Vec<Node>,
}

/// A move that has just been made, and the place to which one click brings it back.
#[derive(Debug, Serialize)]
struct Moved {
    code: String,
    name: String,
    revision: i64,
    parent: String,
    before: String,
    is_back: bool,
}

#[derive(Debug, Serialize)]
struct View {
    sources: Vec<Source>,
    nodes: Vec<Node>,
    total: usize,
    q: String,
    may: bool,
    bar: Option<&'static str>,
    moved: Option<Moved>,
    removed: Option<String>,
}

/// Deeper trees are cut: nobody sells so finely.
const DEEPEST: usize = 30;

/// `/workbench/categories?q=`.
pub async fn show(
    session: Session,
    State(app): State<App>,
    reader: Reader,
    params: Params,
) -> Result<Response> {
    let mut tx = app.db.read().await?;
    let shared = app.slots.get::<SharedShelf>().current(&mut tx).await?;
    let tree = &shared.tree;
    let codes: Vec<String> = tree
        .roots()
        .flat_map(|root| tree.subtree(&root.record.code))
        .map(|kept| kept.record.code.clone())
        .collect();
    let q: String = params.get("q").unwrap_or_default().trim().chars().take(200).collect();
    let drawing = Drawing {
        tree,
        places: Places::of(&mut tx, &shared, &codes).await?,
        counts: uses::by_category(&mut tx, &shared).await?.products,
        found: (!q.is_empty()).then(|| found(tree, &codes, &q, &reader)),
        reader: &reader,
    };
    let whole = session.actor.barred(Kind::Category, "", &[]);
    let may = whole.is_none() || session.actor.is_bound_to_categories() && session.actor.may_at_all().write;
    let may_some = may_some::<Category>(&session.actor, &[], &fields::locales(&shared));
    let view = View {
        nodes: tree.roots().filter_map(|root| drawing.node(&root.record.code, 0)).collect(),
        total: codes.len(),
        sources: sources(&mut tx).await?,
        may,
        bar: whole.filter(|_| !may && !may_some).map(bar_key),
        moved: moved(tree, &reader, &params),
        removed: params.get("removed").map(|code| code.chars().take(80).collect()),
        q,
    };
    let template = "workbench/categories.html";
    frame::page(&app, &session, &reader.locale, "categories", template, StatusCode::OK, view)
}

/// The categories whose name or code holds every word that is asked for.
fn found(tree: &Tree, codes: &[String], q: &str, reader: &Reader) -> HashSet<String> {
    let words = fold(q);
    let answers = |code: &&String| {
        let Some(kept) = tree.get(code) else { return false };
        let held = format!("{} {}", fold(&name(&kept.record, &reader.locale)), fold(code));
        words.split_whitespace().all(|word| held.contains(word))
    };
    codes.iter().filter(answers).map(|code| fold(code)).collect()
}

struct Drawing<'a> {
    tree: &'a Tree,
    places: Places<'a>,
    counts: std::collections::HashMap<String, i64>,
    found: Option<HashSet<String>>,
    reader: &'a Reader,
}

impl Drawing<'_> {
    /// A category with what lies below it; none if nothing of it was asked for.
    fn node(&self, code: &str, depth: usize) -> Option<Node> {
        let category = &self.tree.get(code)?.record;
        let below: Vec<Node> = match depth < DEEPEST {
            true => {
                self.tree.children(code).filter_map(|kept| self.node(&kept.record.code, depth + 1)).collect()
            }
            false => Vec::new(),
        };
        let is_found = self.found.as_ref().is_none_or(|found| found.contains(&fold(code)));
        if !is_found && below.is_empty() {
            return None;
        }
        let encoded: String = url::form_urlencoded::byte_serialize(category.code.as_bytes()).collect();
        Some(Node {
            code: category.code.clone(),
            name: name(category, &self.reader.locale),
            href: address(&category.code),
            products: self.counts.get(&fold(code)).copied().unwrap_or_default(),
            asked: format!("/workbench/products?category={encoded}"),
            google: self.places.google(category),
            shopify: self.places.shopify(category),
            is_found: is_found && self.found.is_some(),
            below,
        })
    }
}

fn moved(tree: &Tree, reader: &Reader, params: &Params) -> Option<Moved> {
    let kept = tree.get(params.get("moved")?)?;
    Some(Moved {
        code: kept.record.code.clone(),
        name: name(&kept.record, &reader.locale),
        revision: kept.revision,
        parent: params.get("from").unwrap_or_default().to_owned(),
        before: params.get("next").unwrap_or_default().to_owned(),
        is_back: params.get("back").is_some(),
    })
}
