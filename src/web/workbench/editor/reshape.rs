//! Another shape for a style: its colours split off, moved or merged; and what another category would ask.

use super::open::Open;
use super::save::Form;
use super::view::Choice;
use crate::app::App;
use crate::catalog::{family, standing, store};
use crate::error::{Error, Result};
use crate::people::Right;
use crate::plans::{
    Source, draft,
    reshape::{self, Reshape},
};
use crate::web::extract::{Params, Posted, Reader, Session};
use crate::web::problem::field_details;
use crate::web::workbench::{frame, products::editor_address};
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Serialize;
use serde_json::{Map, Value};
use std::collections::BTreeSet;

#[derive(Debug, Serialize)]
struct View {
    code: String,
    href: String,
    title: Option<String>,
    colours: Vec<String>,
    sizes: Vec<String>,
    typed: Map<String, Value>,
    problem: Option<String>,
    wrong: Vec<String>,
    categories: Vec<Choice>,
    category: String,
    /// What another category would ask beyond what is asked now, if one was chosen; `None` if none was.
    asks: Option<Vec<Ask>>,
}

/// What would be missing on a channel, for how many colours.
#[derive(Debug, Serialize)]
struct Ask {
    channel: String,
    reason: String,
    products: usize,
}

/// `GET /workbench/styles/{code}/reshape?category=…`.
pub async fn form(
    session: Session,
    State(app): State<App>,
    Path(code): Path<String>,
    reader: Reader,
    params: Params,
) -> Result<Response> {
    let category = params.get("category").filter(|code| !code.is_empty());
    show(&app, &session, &reader, &code, category, Map::new(), None).await
}

async fn show(
    app: &App,
    session: &Session,
    reader: &Reader,
    code: &str,
    category: Option<&str>,
    typed: Map<String, Value>,
    refused: Option<Error>,
) -> Result<Response> {
    let locale = &reader.locale;
    session.actor.ask(Right::HandIn)?;
    let mut tx = app.db.read().await?;
    let open = Open::style(&mut tx, app, code).await?;
    let asks = match category {
        Some(category) => Some(asks(app, &mut tx, reader, &open, category).await?),
        None => None,
    };
    let products = store::products_of_styles(&mut tx, &[open.id]).await?;
    let ids: Vec<_> = products.iter().map(|kept| kept.id).collect();
    let variants = store::variants_of_products(&mut tx, &ids).await?;
    drop(tx);
    let status = refused.as_ref().map_or(StatusCode::OK, crate::web::problem::status);
    let wrong = refused.as_ref().map(|error| field_details(app, locale, error)).unwrap_or_default();
    let own = open.own.get("category").and_then(Value::as_str).unwrap_or_default();
    let view = View {
        title: open.title(locale),
        href: editor_address("styles", &open.code),
        categories: super::make::categories(&open.shared, locale),
        category: category.unwrap_or(own).to_owned(),
        sizes: variants.into_iter().map(|kept| kept.record.sku).collect(),
        problem: refused.map(|error| app.words.explain(locale, &error).text),
        wrong: wrong.into_iter().map(|one| one.reason).collect(),
        colours: open.colours,
        code: open.code,
        typed,
        asks,
    };
    frame::page(app, session, locale, "products", "workbench/reshape.html", status, view)
}

/// What a category would ask of a style's colours that they have not and that is not asked now.
async fn asks(
    app: &App,
    tx: &mut crate::db::Tx,
    reader: &Reader,
    open: &Open,
    category: &str,
) -> Result<Vec<Ask>> {
    let known = open.shared.tree.get(category).ok_or_else(|| Error::not_found("category", category))?;
    let products = store::products_of_styles(tx, &[open.id]).await?;
    let families = family::assemble(tx, products).await?;
    let now = app.clock.now();
    let mut found: Vec<Ask> = Vec::new();
    for family in families.into_iter().filter(|family| family.product.record.links.category.is_none()) {
        let before = standing::judge(&family, &open.shared, now);
        let mut there = family;
        let mut style = (*there.style).clone();
        style.record.links.category = Some(known.record.code.clone());
        there.style = std::sync::Arc::new(style);
        for (channel, lacks) in standing::judge(&there, &open.shared, now) {
            let asked: BTreeSet<&str> =
                before.get(&channel).into_iter().flatten().map(|one| one.field.as_str()).collect();
            for one in lacks.iter().filter(|one| !asked.contains(one.field.as_str())) {
                let reason = app.words.say(&reader.locale, &one.message);
                match found.iter_mut().find(|ask| ask.channel == channel && ask.reason == reason) {
                    Some(ask) => ask.products += 1,
                    None => found.push(Ask { channel: channel.clone(), reason, products: 1 }),
                }
            }
        }
    }
    Ok(found)
}

/// `POST /workbench/styles/{code}/reshape`: makes a plan, and leads to it.
pub async fn plan(
    State(app): State<App>,
    Path(code): Path<String>,
    reader: Reader,
    Posted { session, form }: Form,
) -> Result<Response> {
    session.actor.ask(Right::HandIn)?;
    let reshape = read(&form);
    let mut tx = app.db.read().await?;
    let wanted = reshape::wanted(&mut tx, &code, &reshape).await;
    drop(tx);
    let wanted = match wanted {
        Ok(wanted) => wanted,
        Err(error @ (Error::Invalid(_) | Error::NotFound { .. })) => {
            return show(&app, &session, &reader, &code, None, form, Some(error)).await;
        }
        Err(error) => return Err(error),
    };
    let hand = session.actor.hand("reshape", app.clock.now());
    let plan =
        draft::make(&app, &hand, Source::Edit, &format!("{code}: {}", named(&reshape)), wanted).await?;
    Ok(Redirect::to(&format!("/workbench/plans/{}", plan.id)).into_response())
}

fn read(form: &Map<String, Value>) -> Reshape {
    let text = |name: &str| form.get(name).and_then(Value::as_str).unwrap_or_default().trim().to_owned();
    let many = |name: &str| match form.get(name) {
        Some(Value::String(one)) => vec![one.clone()],
        Some(Value::Array(list)) => list.iter().filter_map(|v| v.as_str().map(str::to_owned)).collect(),
        _ => Vec::new(),
    };
    match text("do").as_str() {
        "split" => Reshape::Split { products: many("split"), code: text("split_code") },
        "merge" => Reshape::Merge { into: text("into") },
        "sizes" => Reshape::MoveSizes { skus: many("skus"), to: text("sizes_to") },
        _ => Reshape::Move { products: many("move"), to: text("move_to") },
    }
}

fn named(reshape: &Reshape) -> String {
    match reshape {
        Reshape::Split { products, code } => format!("{} → {code}", products.join(", ")),
        Reshape::Move { products, to } => format!("{} → {to}", products.join(", ")),
        Reshape::Merge { into } => format!("→ {into}"),
        Reshape::MoveSizes { skus, to } => format!("{} → {to}", skus.join(", ")),
    }
}
