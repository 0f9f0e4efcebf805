//! Taxonomies of others, browsed and searched; and where a category of ours could be mapped to.

use super::{record, view};
use crate::app::App;
use crate::catalog::shared::SharedShelf;
use crate::db::Tx;
use crate::error::{Error, Invalid, Result};
use crate::kernel::{cursor, locale::Locale, message::Message};
use crate::people::{Actor, Right};
use crate::taxonomy::{
    Category, Tree,
    outside::{Outside, Own, Term, TermKind, store, suggest},
};
use crate::web::extract::{Params, Reader};
use crate::words::Words;
use axum::{
    Json, Router,
    extract::{Path, State},
    response::Response,
    routing::get,
};
use serde_json::{Map, Value, json};
use std::collections::HashMap;

/// `GET /outside-taxonomies`, their nodes, and `/categories/{code}/suggestions`.
pub fn router() -> Router<App> {
    Router::new()
        .route("/outside-taxonomies", get(list))
        .route("/outside-taxonomies/{name}/nodes", get(nodes))
        .route("/outside-taxonomies/{name}/nodes/{id}", get(node))
        .route("/categories/{code}/suggestions", get(suggestions))
}

async fn list(actor: Actor, State(app): State<App>, params: Params) -> Result<Response> {
    actor.ask(Right::Read)?;
    params.only(&[])?;
    let mut tx = app.db.read().await?;
    let told = store::loaded(&mut tx).await?.into_iter().map(|loaded| {
        json!({
            "name": loaded.outside, "title": loaded.outside.title(),
            "version": Some(loaded.version).filter(|version| !version.is_empty()),
            "categories": loaded.categories, "attributes": loaded.attributes, "values": loaded.values,
            "updated_at": loaded.updated_at,
        })
    });
    Ok(view::page(told.collect(), None))
}

fn outside(name: &str) -> Result<Outside> {
    Outside::find(name).ok_or_else(|| Error::not_found("outside_taxonomy", name))
}

/// A category as an answer tells it.
fn told(term: &Term, locale: &Locale) -> Map<String, Value> {
    let (language, name) = term.name_for(locale);
    let mut doc = Map::new();
    let fields = [
        ("id", json!(term.code)),
        ("parent", json!(term.parent)),
        ("level", json!(term.level())),
        ("path", json!(term.path)),
        ("name", json!(name)),
        ("locale", json!(language)),
        ("google", json!(term.google)),
    ];
    doc.extend(fields.map(|(field, value)| (field.to_owned(), value)));
    doc
}

/// `?parent=aa-1&q=dress&locale=de`: categories in the order of their tree; `parent=` alone asks for the roots.
async fn nodes(
    actor: Actor,
    State(app): State<App>,
    Path(name): Path<String>,
    reader: Reader,
    params: Params,
) -> Result<Response> {
    actor.ask(Right::Read)?;
    let outside = outside(&name)?;
    let params = params.only(&["parent", "q", "locale", "limit", "cursor"])?;
    let (locale, limit) = (params.locale()?.unwrap_or(reader.locale), params.limit()?);
    let filter = store::Filter {
        parent: params.get("parent").map(str::to_owned),
        q: params.get("q").unwrap_or_default().chars().take(200).collect(),
    };
    let after = params.cursor::<String>()?.unwrap_or_default();
    let mut tx = app.db.read().await?;
    let mut found = store::page(&mut tx, outside, &filter, &after, limit + 1).await?;
    let has_more = found.len() as i64 > limit;
    found.truncate(limit.unsigned_abs() as usize);
    let codes: Vec<&str> = found.iter().map(|term| term.code.as_str()).collect();
    let parents = store::with_children(&mut tx, outside, &codes).await?;
    let next = found.last().filter(|_| has_more).map(|last| cursor::encode(&last.place()));
    let view = |term: &Term| {
        let mut doc = told(term, &locale);
        doc.insert("has_children".into(), json!(parents.contains(&term.code)));
        Value::Object(doc)
    };
    Ok(view::page(found.iter().map(view).collect(), next))
}

/// One category with all that is known of it: its names, its attributes and their values.
async fn node(
    actor: Actor,
    State(app): State<App>,
    Path((name, id)): Path<(String, String)>,
    reader: Reader,
    params: Params,
) -> Result<Json<Value>> {
    actor.ask(Right::Read)?;
    let outside = outside(&name)?;
    let locale = params.only(&["locale"])?.locale()?.unwrap_or(reader.locale);
    let mut tx = app.db.read().await?;
    let found = store::by_code(&mut tx, outside, TermKind::Category, std::slice::from_ref(&id)).await?;
    let term = found.into_iter().next().ok_or_else(|| Error::not_found("outside_category", &id))?;
    let has_children = !store::with_children(&mut tx, outside, &[id.as_str()]).await?.is_empty();
    let mut doc = told(&term, &locale);
    doc.insert("has_children".into(), json!(has_children));
    doc.insert("names".into(), json!(term.names));
    doc.insert("attributes".into(), attributes(&mut tx, outside, &term, &locale).await?);
    Ok(Json(Value::Object(doc)))
}

/// Attributes with their values; one that extends another has the values of that one.
async fn attributes(tx: &mut Tx, outside: Outside, term: &Term, locale: &Locale) -> Result<Value> {
    let found = store::by_code(tx, outside, TermKind::Attribute, &term.attributes).await?;
    let source = |attribute: &Term| attribute.parent.clone().unwrap_or_else(|| attribute.code.clone());
    let sources: Vec<String> = found.iter().map(source).collect();
    let mut values: HashMap<String, Vec<Value>> = HashMap::new();
    for value in store::below(tx, outside, TermKind::Value, &sources).await? {
        let told = json!({ "code": value.code, "name": value.name_for(locale).1, "number": value.number });
        values.entry(value.parent.clone().unwrap_or_default()).or_default().push(told);
    }
    let told = found.iter().map(|attribute| {
        json!({
            "code": attribute.code, "name": attribute.name_for(locale).1, "number": attribute.number,
            "description": attribute.description, "values": values.get(&source(attribute)).cloned().unwrap_or_default(),
        })
    });
    Ok(told.collect())
}

/// Most suggestions of one taxonomy.
const MOST: usize = 5;

/// Where a category could be mapped to, by its names in all its languages and by its path.
async fn suggestions(
    actor: Actor,
    State(app): State<App>,
    Path(code): Path<String>,
    reader: Reader,
    params: Params,
) -> Result<Response> {
    actor.ask(Right::Read)?;
    let params = params.only(&["taxonomy", "locale"])?;
    let only = params.get("taxonomy").map(|name| {
        let unknown =
            || Invalid::at("taxonomy", Message::new("view-unknown").with("known", "google, shopify"));
        Outside::find(name).ok_or_else(|| Error::from(unknown().value(name)))
    });
    let only = only.transpose()?;
    let locale = params.locale()?.unwrap_or(reader.locale);
    let mut tx = app.db.read().await?;
    record::load::<Category>(&mut tx, &code).await?;
    let shared = app.slots.get::<SharedShelf>().current(&mut tx).await?;
    let found = suggested(&mut tx, &shared.tree, &code, &app.words).await?;
    let view = found.iter().filter(|one| only.is_none_or(|only| one.outside == only)).map(|one| {
        let said = app.words.explain_message(&locale, &one.reason);
        let google = one.google.as_ref().map(|term| json!({ "id": term.code, "path": term.path }));
        json!({
            "taxonomy": one.outside, "id": one.term.code, "path": one.term.path, "name": one.term.name_for(&locale).1,
            "score": one.score, "reason": said.text, "google": google,
        })
    });
    Ok(view::page(view.collect(), None))
}

/// A suggestion with the category that it names.
pub struct Suggested {
    /// Whose category.
    pub outside: Outside,
    /// The category.
    pub term: Term,
    /// How sure it is, of 100.
    pub score: u8,
    /// Why.
    pub reason: Message,
    /// What Google calls it, if it is Shopify's.
    pub google: Option<Term>,
}

/// What is suggested for a category by every taxonomy that is loaded, Shopify's first: it is finer, and implies Google's.
pub async fn suggested(tx: &mut Tx, tree: &Tree, code: &str, words: &Words) -> Result<Vec<Suggested>> {
    let path: Vec<Category> = tree.path(code).into_iter().map(|kept| kept.record.clone()).collect();
    let mut all = Vec::new();
    for outside in [Outside::Shopify, Outside::Google] {
        let terms = store::categories(tx, outside).await?;
        let (path, words) = (path.clone(), words.clone());
        // Thousands of names are taken apart: that is no work for the thread that answers others.
        let weighing = tokio::task::spawn_blocking(move || {
            let path: Vec<&Category> = path.iter().collect();
            let found = suggest(Own { path: &path }, outside, &terms, &words, MOST);
            let mut by_code: HashMap<String, Term> =
                terms.into_iter().map(|term| (term.code.clone(), term)).collect();
            let told = found.into_iter().filter_map(|one| {
                let term = by_code.remove(&one.code)?;
                Some(Suggested { outside, term, score: one.score, reason: one.reason, google: None })
            });
            told.collect::<Vec<_>>()
        });
        all.extend(weighing.await.map_err(|e| Error::internal("suggestions", e))?);
    }
    implied(tx, &mut all).await?;
    Ok(all)
}

/// Google's categories behind Shopify's; the path is the house's own table's where Google's taxonomy is not loaded.
async fn implied(tx: &mut Tx, all: &mut [Suggested]) -> Result<()> {
    let number = |one: &Suggested| {
        let own = one.term.google.or_else(|| crate::facts::google_of_shopify(&one.term.code));
        own.filter(|_| one.outside == Outside::Shopify)
    };
    let wanted: Vec<String> = all.iter().filter_map(number).map(|id| id.to_string()).collect();
    let known = store::by_code(tx, Outside::Google, TermKind::Category, &wanted).await?;
    let known: HashMap<String, Term> = known.into_iter().map(|term| (term.code.clone(), term)).collect();
    for one in all.iter_mut() {
        let Some(id) = number(one) else { continue };
        let path =
            || crate::facts::google_category(id).map(|known| known.path.to_owned()).unwrap_or_default();
        let own = || Term { code: id.to_string(), path: path(), ..Term::default() };
        one.google = Some(known.get(&id.to_string()).cloned().unwrap_or_else(own));
    }
    Ok(())
}
