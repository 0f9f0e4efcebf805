//! Saves the bar codes and prices of a product's sizes.

use super::open::{Open, OpenProduct};
use super::save::Form;
use super::{page, sizes};
use crate::app::App;
use crate::catalog::Variant;
use crate::changes::{
    merge::Doc,
    plan::{Mode, Wish},
    record::Kept,
};
use crate::error::{Error, Invalid, Result};
use crate::kernel::money::Minor;
use crate::web::api::write;
use crate::web::extract::{Posted, Reader};
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use serde_json::{Map, Value, json};

/// `POST /workbench/products/{code}/variants`: fields `gtin.{sku}` and `price.{sku}.{market}`.
pub async fn save(
    State(app): State<App>,
    Path(code): Path<String>,
    reader: Reader,
    Posted { session, form }: Form,
) -> Result<Response> {
    let mut tx = app.db.read().await?;
    let open = Open::product(&mut tx, &app, &code).await?;
    drop(tx);
    let Some(product) = &open.product else { return Err(Error::not_found("product", code)) };
    let outcome = match wishes(&open, product, &form) {
        Ok(wishes) => all_or_nothing(&app, &session.actor, wishes).await,
        Err(invalid) => Err(invalid.into()),
    };
    match outcome {
        Ok(()) => {
            let address = super::super::products::editor_address("products", &code);
            Ok(Redirect::to(&format!("{address}?saved=yes#sizes")).into_response())
        }
        Err(error @ (Error::Invalid(_) | Error::Forbidden(_) | Error::Stale { .. })) => {
            let mut tx = app.db.read().await?;
            let status = crate::web::problem::status(&error);
            let again = page::Again { typed: form, error };
            page::answer(&app, &mut tx, &session, &reader.locale, &open, Some(again), status).await
        }
        Err(error) => Err(error),
    }
}

async fn all_or_nothing(app: &App, actor: &crate::people::Actor, wishes: Vec<Wish>) -> Result<()> {
    let hand = actor.hand("workbench", app.clock.now());
    let mut tx = app.db.write().await?;
    let steps = write::write_in::<Variant>(&mut tx, app, actor, &hand, wishes).await?;
    for step in steps {
        if let crate::changes::plan::Step::Refuse(error) = step {
            return Err(error);
        }
    }
    tx.commit().await?;
    app.bell.notify_waiters();
    Ok(())
}

fn wishes(open: &Open, product: &OpenProduct, form: &Map<String, Value>) -> Result<Vec<Wish>, Invalid> {
    let (mut wishes, mut invalid) = (Vec::new(), Invalid::default());
    for kept in &product.family.variants {
        match doc(open, product, kept, form) {
            Ok(doc) if !doc.is_empty() => {
                let code = kept.record.sku.clone();
                wishes.push(Wish { code, doc, mode: Mode::Patch, expected: Some(kept.revision) });
            }
            Ok(_) => {}
            Err(found) => invalid.push(found),
        }
    }
    invalid.verdict().map(|()| wishes)
}

fn doc(
    open: &Open,
    product: &OpenProduct,
    kept: &Kept<Variant>,
    form: &Map<String, Value>,
) -> Result<Doc, Invalid> {
    let variant = &kept.record;
    let text = |name: String| form.get(&name).and_then(Value::as_str).map(str::trim);
    let mut doc = Doc::new();
    if let Some(gtin) = text(format!("gtin.{}", variant.sku)) {
        doc.insert("gtin".into(), if gtin.is_empty() { Value::Null } else { json!(gtin) });
    }
    let mut prices = variant.prices.clone();
    for market in sizes::markets(open, product) {
        let field = format!("price.{}.{}", variant.sku, sizes::name(&market));
        let Some(typed) = text(field.clone()) else { continue };
        let at = prices.iter().position(|p| p.currency == market.0 && p.country == market.1);
        if typed.is_empty() {
            at.map(|at| prices.remove(at));
            continue;
        }
        let amount = Minor::parse(typed, market.0).map_err(|error| match error {
            Error::Invalid(found) => {
                let message = found.fields.first().map(|f| f.message.clone());
                let message = message.unwrap_or(crate::kernel::message::Message::new("workbench-number"));
                Invalid::at(&field, message).value(typed)
            }
            _ => Invalid::at(&field, crate::kernel::message::Message::new("workbench-number")).value(typed),
        })?;
        match at {
            Some(at) => prices[at].amount = amount.0,
            None => prices.push(crate::catalog::Price {
                currency: market.0,
                country: market.1,
                amount: amount.0,
                sale_amount: None,
                sale_from: None,
                sale_until: None,
            }),
        }
    }
    if prices != variant.prices {
        doc.insert("prices".into(), json!(prices));
    }
    Ok(doc)
}
