//! Photos hung on a product by hand, and taken back.

use super::{
    one,
    wall::{self, Came},
};
use crate::app::App;
use crate::error::{Error, Invalid, Result};
use crate::imports::by_hand;
use crate::kernel::message::Message;
use crate::people::Right;
use crate::plans::{Plan, apply, undo as undoing};
use crate::web::extract::{Params, Posted, Reader, Session};
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use serde::{Deserialize, Deserializer};
use url::form_urlencoded;
use uuid::Uuid;

/// Where a form came from, if that is the wall or the page of one photo.
fn back(here: &str) -> &str {
    if here.starts_with("/workbench/photos") { here } else { "/workbench/photos" }
}

/// The same address with something to tell.
pub fn telling(here: &str, told: &[(&str, &str)]) -> String {
    let here = back(here);
    let mut query = form_urlencoded::Serializer::new(String::new());
    query.extend_pairs(told);
    let joint = if here.contains('?') { '&' } else { '?' };
    format!("{here}{joint}{}", query.finish())
}

/// What is hung where.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Hanging {
    /// Files by hash, in their order.
    #[serde(default, deserialize_with = "one_or_many")]
    photo: Vec<String>,
    /// The product's code.
    #[serde(default)]
    product: String,
    /// From 1 to 10; empty: behind those that are there.
    #[serde(default)]
    position: String,
    /// A single photo and product at once: `hash product`.
    #[serde(default)]
    take: String,
    /// The page that it was done on.
    #[serde(default)]
    here: String,
}

/// A field that comes once is a text, one that comes more often is a list.
fn one_or_many<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<String>, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Said {
        One(String),
        Many(Vec<String>),
    }
    Ok(match Said::deserialize(from)? {
        Said::One(one) => vec![one],
        Said::Many(many) => many,
    })
}

/// `POST /workbench/photos/hang`.
pub async fn hang(State(app): State<App>, reader: Reader, posted: Posted<Hanging>) -> Result<Response> {
    let Posted { session, form } = posted;
    match hung(&app, &session, &form).await {
        Ok((plan, count, product)) => {
            let told = [("hung", &*count.to_string()), ("on", &*product), ("plan", &*plan.id.to_string())];
            Ok(Redirect::to(&telling(&form.here, &told)).into_response())
        }
        Err(error @ (Error::Invalid(_) | Error::Conflict(_))) => {
            let (path, query) = form.here.split_once('?').unwrap_or((&form.here, ""));
            let params = Params::of(query);
            match path.strip_prefix("/workbench/photos/") {
                Some(hash) => one::answer(&app, &session, &reader.locale, hash, &params, Some(error)).await,
                None => {
                    let nothing = Came::default();
                    wall::answer(&app, &session, &reader.locale, &params, nothing, Some(error)).await
                }
            }
        }
        Err(error) => Err(error),
    }
}

async fn hung(app: &App, session: &Session, form: &Hanging) -> Result<(Plan, usize, String)> {
    session.actor.ask(Right::HandIn)?;
    let (photos, product) = match form.take.split_once(' ') {
        Some((hash, product)) => (vec![hash.to_owned()], product.trim()),
        None => (form.photo.clone(), form.product.trim()),
    };
    if product.is_empty() {
        return Err(Invalid::at("product", Message::new("desk-no-product")).into());
    }
    let place = form.position.trim().parse().ok();
    let plan = by_hand::hang(app, &session.actor, &photos, product, place).await?;
    Ok((plan, photos.len(), product.to_owned()))
}

/// A plan to take back.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Undo {
    plan: String,
    #[serde(default)]
    here: String,
}

/// `POST /workbench/photos/undo`: what was just hung is taken back at once.
pub async fn undo(State(app): State<App>, reader: Reader, posted: Posted<Undo>) -> Result<Response> {
    let Posted { session, form } = posted;
    session.actor.ask(Right::HandIn)?;
    let id = Uuid::parse_str(&form.plan).map_err(|_| Error::not_found("plan", &form.plan))?;
    let hand = session.actor.hand("undo", app.clock.now());
    let done = match undoing::draft(&app, &hand, id).await {
        Ok(plan) => apply::apply(&app, &session.actor, plan.id).await,
        Err(error) => Err(error),
    };
    match done {
        Ok(_) => Ok(Redirect::to(&telling(&form.here, &[("undone", "yes")])).into_response()),
        Err(error @ Error::Conflict(_)) => {
            wall::answer(&app, &session, &reader.locale, &Params::default(), Came::default(), Some(error))
                .await
        }
        Err(error) => Err(error),
    }
}
