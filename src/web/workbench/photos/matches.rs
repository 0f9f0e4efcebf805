//! Photos matched to products by their names, looked through before they hang: which goes where and why, what finds no
//! place, and any of them elsewhere.

use super::tile::{Picture, kind};
use super::wall::{self, Came};
use crate::app::App;
use crate::changes::{
    kind::Kind,
    record::{Kept, Record},
};
use crate::db::Tx;
use crate::error::{Error, Invalid, Result};
use crate::imports::{By, matching};
use crate::kernel::{cursor, locale::Locale, message::Message};
use crate::media::Asset;
use crate::people::Right;
use crate::plans::{Action, Line, Plan, State as PlanState, store, store::Filter};
use crate::web::extract::{Params, Posted, Reader, Session};
use crate::web::problem;
use crate::web::workbench::imports::id_of;
use crate::web::workbench::plans::{self, Notice};
use crate::web::workbench::{frame, products::editor_address};
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Serialize;
use serde_json::{Map, Value};
use std::collections::HashMap;
use uuid::Uuid;

/// Products on a page, and photos without a place.
const PAGE: i64 = 60;
const LEFT: i64 = 300;

/// A photo on its way.
#[derive(Debug, Serialize)]
struct Candidate {
    hash: String,
    name: String,
    href: String,
    picture: Option<Picture>,
    kind: &'static str,
    /// By what its name tells of the product; `hand` if it does not.
    reason: Option<&'static str>,
    /// The product that it is meant for; empty if none.
    product: String,
    /// Among the product's images; none beside them.
    position: Option<usize>,
    /// The products that its name may mean.
    near: Vec<String>,
    /// Why it finds no place.
    why: Option<Notice>,
}

/// A photo that hangs there already.
#[derive(Debug, Serialize)]
struct Hanging {
    hash: String,
    position: usize,
}

/// A product with what would hang on it.
#[derive(Debug, Serialize)]
struct Group {
    code: String,
    href: String,
    there: Vec<Hanging>,
    photos: Vec<Candidate>,
}

#[derive(Debug, Serialize)]
struct View {
    id: String,
    title: String,
    groups: Vec<Group>,
    left: Vec<Candidate>,
    /// Lines about products that cannot be changed, and why.
    refused: Vec<(String, Notice)>,
    products: u64,
    left_count: u64,
    same: u64,
    next: Option<String>,
    may_apply: bool,
    saved: bool,
    wrong: Option<Notice>,
}

/// The page of a plan of photos.
pub fn address(id: Uuid) -> String {
    format!("/workbench/photos/matches/{id}")
}

/// `POST /workbench/photos/match`: a plan of these photos (`photo`), or with `all=inbox` of the whole inbox.
pub async fn make(
    State(app): State<App>,
    reader: Reader,
    posted: Posted<Map<String, Value>>,
) -> Result<Response> {
    let Posted { session, form } = posted;
    session.actor.ask(Right::HandIn)?;
    let hand = session.actor.hand("photos", app.clock.now());
    let photos: Vec<String> = match form.get("photo") {
        Some(Value::String(one)) => vec![one.clone()],
        Some(Value::Array(many)) => many.iter().filter_map(Value::as_str).map(str::to_owned).collect(),
        _ => Vec::new(),
    };
    let is_all = form.get("all").is_some();
    if photos.is_empty() && !is_all {
        let wrong = Some(Invalid::at("photo", Message::new("desk-none-chosen")).into());
        return wall::answer(&app, &session, &reader.locale, &Params::default(), Came::default(), wrong)
            .await;
    }
    let plan = matching::draft(&app, &hand, (!is_all).then_some(&*photos)).await?;
    Ok(Redirect::to(&address(plan.id)).into_response())
}

/// `/workbench/photos/matches/{id}`; one that is no longer open is told by its plan.
pub async fn show(
    session: Session,
    State(app): State<App>,
    reader: Reader,
    Path(id): Path<String>,
    params: Params,
) -> Result<Response> {
    session.actor.ask(Right::Read)?;
    answer(&app, &session, &reader.locale, id_of("plan", &id)?, &params, None).await
}

/// `POST /workbench/photos/matches/{id}` with `product.{hash}`, or `do=out:{hash}`, `do=to:{hash} {product}`.
pub async fn change(
    State(app): State<App>,
    Path(id): Path<String>,
    reader: Reader,
    posted: Posted<Map<String, Value>>,
) -> Result<Response> {
    let Posted { session, form } = posted;
    session.actor.ask(Right::HandIn)?;
    let id = id_of("plan", &id)?;
    let hand = session.actor.hand("photos", app.clock.now());
    match matching::redraft(&app, &hand, id, &moved(&form)).await {
        Ok(_) => Ok(Redirect::to(&format!("{}?saved=yes", address(id))).into_response()),
        Err(error @ Error::Conflict(_)) => {
            answer(&app, &session, &reader.locale, id, &Params::default(), Some(error)).await
        }
        Err(error) => Err(error),
    }
}

/// By hash, where photos are to go.
fn moved(form: &Map<String, Value>) -> HashMap<String, Option<String>> {
    let said = form.iter().filter_map(|(name, value)| {
        let product = value.as_str()?.trim();
        Some((name.strip_prefix("product.")?.to_owned(), (!product.is_empty()).then(|| product.to_owned())))
    });
    let mut moved: HashMap<String, Option<String>> = said.collect();
    match form.get("do").and_then(Value::as_str).and_then(|act| act.split_once(':')) {
        Some(("out", hash)) => drop(moved.insert(hash.to_owned(), None)),
        Some(("to", rest)) => {
            if let Some((hash, product)) = rest.split_once(' ') {
                moved.insert(hash.to_owned(), Some(product.to_owned()));
            }
        }
        _ => {}
    }
    moved
}

async fn answer(
    app: &App,
    session: &Session,
    locale: &Locale,
    id: Uuid,
    params: &Params,
    wrong: Option<Error>,
) -> Result<Response> {
    let mut tx = app.db.read().await?;
    let plan = store::load(&mut tx, id).await?;
    if !matches!(plan.state, PlanState::Open | PlanState::Approved) {
        return Ok(Redirect::to(&plans::address(id)).into_response());
    }
    let after: Option<i64> = params.cursor()?;
    let mut matched = lines(&mut tx, &plan, Action::Change, after.unwrap_or(0), PAGE + 1).await?;
    let next = (matched.len() as i64 > PAGE).then(|| matched.pop()).flatten();
    let next = next.and_then(|_| matched.last()).map(|last| cursor::encode(&last.position));
    let left = match after {
        None => lines(&mut tx, &plan, Action::Reject, 0, LEFT).await?,
        Some(_) => Vec::new(),
    };
    let hashes: Vec<String> =
        matched.iter().chain(&left).flat_map(matching::assigned).map(|(hash, _)| hash).collect();
    let assets = Asset::load(&mut tx, &hashes).await?;
    let reasons = matching::reasons(&mut tx, &assets).await?;
    let near = matching::near(&mut tx, &assets).await?;
    drop(tx);
    let by_hash: HashMap<&str, &Kept<Asset>> = assets.iter().map(|kept| (kept.record.code(), kept)).collect();
    let speaker = Speaker { app, locale, by_hash, reasons, near };
    let status = wrong.as_ref().map_or(StatusCode::OK, problem::status);
    let view = View {
        groups: matched.iter().map(|line| speaker.group(line)).collect(),
        refused: left.iter().filter_map(|line| speaker.refused(line)).collect(),
        left: left.iter().filter_map(|line| speaker.left(line)).collect(),
        products: plan.counts.change,
        left_count: plan.counts.reject,
        same: plan.counts.same,
        next: next.map(|cursor| format!("{}?cursor={cursor}", address(id))),
        may_apply: session.actor.may(Right::HandIn) && plan.counts.change > 0,
        saved: params.get("saved").is_some(),
        wrong: wrong.as_ref().map(|error| Notice::of(app, locale, error)),
        id: id.to_string(),
        title: plan.title,
    };
    frame::page(app, session, locale, "photos", "workbench/matches.html", status, view)
}

async fn lines(tx: &mut Tx, plan: &Plan, action: Action, after: i64, limit: i64) -> Result<Vec<Line>> {
    let filter = Filter { action: Some(action), ..Filter::default() };
    store::lines(tx, plan.id, &filter, after, limit).await
}

struct Speaker<'s> {
    app: &'s App,
    locale: &'s Locale,
    by_hash: HashMap<&'s str, &'s Kept<Asset>>,
    reasons: HashMap<String, (String, By)>,
    near: HashMap<String, Vec<String>>,
}

impl Speaker<'_> {
    fn candidate(&self, hash: &str, product: Option<String>) -> Candidate {
        let asset = self.by_hash.get(hash).map(|kept| &kept.record);
        let reason = product.as_ref().map(|product| match self.reasons.get(hash) {
            Some((told, by)) if told == product => word(*by),
            _ => "hand",
        });
        Candidate {
            name: asset.map_or_else(|| hash.to_owned(), |asset| asset.file_name.clone()),
            href: super::address(hash),
            picture: asset.and_then(|asset| Picture::of(asset, 640)),
            kind: asset.map_or("photo", kind),
            reason,
            position: None,
            near: self.near.get(hash).cloned().unwrap_or_default(),
            why: None,
            product: product.unwrap_or_default(),
            hash: hash.to_owned(),
        }
    }

    fn group(&self, line: &Line) -> Group {
        let leaf = |name: &str| line.values.iter().find(|leaf| leaf.path.len() == 1 && leaf.path[0] == name);
        let list = |name: &str| matching::assets(leaf(name).and_then(|leaf| leaf.after.as_ref()));
        let images = list("images");
        let new: HashMap<String, Option<String>> = matching::assigned(line).into_iter().collect();
        let (mut there, mut photos) = (Vec::new(), Vec::new());
        for (i, hash) in images.into_iter().enumerate() {
            match new.get(&hash) {
                Some(product) => {
                    photos.push(Candidate { position: Some(i + 1), ..self.candidate(&hash, product.clone()) })
                }
                None => there.push(Hanging { hash, position: i + 1 }),
            }
        }
        let beside = list("media").into_iter().filter(|hash| new.contains_key(hash));
        photos.extend(beside.map(|hash| self.candidate(&hash, Some(line.code.clone()))));
        Group { href: editor_address("products", &line.code), code: line.code.clone(), there, photos }
    }

    fn left(&self, line: &Line) -> Option<Candidate> {
        let product = line.reason.as_ref().and_then(matching::product_of);
        let why = line.reason.as_ref().map(|reason| Notice::said(self.app, self.locale, reason));
        (line.kind == Kind::Asset).then(|| Candidate { why, ..self.candidate(&line.code, product) })
    }

    fn refused(&self, line: &Line) -> Option<(String, Notice)> {
        let why = line.reason.as_ref().filter(|_| line.kind != Kind::Asset)?;
        Some((line.code.clone(), Notice::said(self.app, self.locale, why)))
    }
}

fn word(by: By) -> &'static str {
    match by {
        By::Code => "code",
        By::Sku => "sku",
        By::Gtin => "gtin",
        By::Style => "style",
        By::Folder => "folder",
    }
}

#[cfg(test)]
mod tests {
    use super::moved;
    use serde_json::json;

    #[test]
    fn a_form_says_where_photos_go() {
        let form = json!({"product.a": "LIN-navy", "product.b": " ", "do": "to:c LIN-sand"});
        let moved = moved(form.as_object().unwrap());
        assert_eq!(moved["a"].as_deref(), Some("LIN-navy"));
        assert_eq!((moved["b"].as_deref(), moved["c"].as_deref()), (None, Some("LIN-sand")));
    }
}
