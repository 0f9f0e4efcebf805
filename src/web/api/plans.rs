//! Plans: what shall be changed, looked through before it is, carried out as one, and taken back as one.

use super::{plan_files, resource, view};
use crate::app::App;
use crate::changes::{kind::Kind, merge::Doc};
use crate::error::{Error, Invalid, Result};
use crate::kernel::{clock::Time, cursor, cursor::LogCursor, message::Message};
use crate::people::{Actor, Right, audit};
use crate::plans::{
    Plan, Source, apply,
    draft::{self, Wanted},
    restore,
    store::{self, Filter},
    undo, unit,
};
use crate::web::extract::{Params, Reader, Valid, object};
use axum::{
    Json, Router,
    body::Body,
    extract::{Path, State},
    http::{StatusCode, header},
    response::{IntoResponse, Response},
    routing::{get, post},
};
use serde::{Deserialize, de::DeserializeOwned};
use serde_json::{Value, json};
use uuid::Uuid;

/// `/plans`.
pub fn router() -> Router<App> {
    Router::new()
        .route("/", get(list).post(make))
        .route("/restore", post(go_back))
        .route("/bulk", post(many))
        .route("/{id}", get(one))
        .route("/{id}/lines", get(lines))
        .route("/{id}/lines.ndjson", get(as_lines))
        .route("/{id}/lines.csv", get(as_table))
        .route("/{id}/approve", post(approve))
        .route("/{id}/drop", post(drop_it))
        .route("/{id}/apply", post(carry_out))
        .route("/{id}/undo", post(take_back))
}

fn id_of(text: &str) -> Result<Uuid> {
    Uuid::parse_str(text).map_err(|_| Error::not_found("plan", text))
}

async fn list(actor: Actor, State(app): State<App>, params: Params) -> Result<Response> {
    actor.ask(Right::Read)?;
    let params = params.only(&["limit", "cursor", "state"])?;
    let limit = params.limit()?;
    let mut tx = app.db.read().await?;
    let mut plans = store::page(&mut tx, params.cursor()?, word(&params, "state")?, limit + 1).await?;
    let has_more = plans.len() as i64 > limit;
    plans.truncate(limit.unsigned_abs() as usize);
    let next = plans.last().filter(|_| has_more).map(|last| cursor::encode(&last.id));
    Ok(view::page(plans.iter().map(|plan| json!(plan)).collect(), next))
}

async fn one(actor: Actor, State(app): State<App>, Path(id): Path<String>) -> Result<Json<Plan>> {
    actor.ask(Right::Read)?;
    let mut tx = app.db.read().await?;
    Ok(Json(store::load(&mut tx, id_of(&id)?).await?))
}

/// A word of a closed list, as JSON writes it.
pub fn word<T: DeserializeOwned>(params: &Params, name: &str) -> Result<Option<T>> {
    let Some(text) = params.get(name) else { return Ok(None) };
    serde_json::from_value(json!(text)).map(Some).map_err(|error| {
        let known = error.to_string();
        let known = known.split_once("expected one of ").map_or("", |(_, known)| known).replace('`', "");
        Invalid::at(name, Message::new("view-unknown").with("known", known)).value(text).into()
    })
}

/// `{"kind": "products", "code": "LIN-navy", "set": {…}}` or `{…, "remove": true}`.
fn wanted(number: usize, line: &[u8]) -> Result<Wanted> {
    let unread = |field: &str| {
        let message = Message::new("plan-line-unread-at").with("line", number);
        Error::from(Invalid::at(field, message).value(String::from_utf8_lossy(line)))
    };
    let value: Value = serde_json::from_slice(line).map_err(|_| unread(""))?;
    let mut doc = object(value)?;
    let path = doc.remove("kind").and_then(|kind| kind.as_str().map(str::to_owned)).unwrap_or_default();
    let kind = resource::kind_of(&path).ok_or_else(|| unread("kind"))?;
    let code = doc.remove("code").and_then(|code| code.as_str().map(str::to_owned));
    let code = code.filter(|code| !code.is_empty()).ok_or_else(|| unread("code"))?;
    let patch: Option<Doc> = match (doc.remove("set"), doc.remove("remove")) {
        (Some(Value::Object(patch)), None) => Some(patch),
        (None, Some(Value::Bool(true))) => None,
        _ => return Err(unread("set")),
    };
    match doc.keys().next() {
        Some(unknown) => Err(unread(unknown)),
        None => Ok(Wanted { kind, code, patch }),
    }
}

/// A plan of lines, one JSON object each. Nothing is changed; the answer is the plan.
async fn make(actor: Actor, State(app): State<App>, params: Params, body: Body) -> Result<Response> {
    actor.ask(Right::HandIn)?;
    let params = params.only(&["title"])?;
    let bytes = axum::body::to_bytes(body, app.config.limits.body).await.map_err(|_| {
        let limit = app.config.limits.body / (1024 * 1024);
        Error::TooLarge(Message::new("body-too-large").with("limit", limit))
    })?;
    let lines =
        bytes.split(|byte| *byte == b'\n').enumerate().filter(|(_, line)| !line.trim_ascii().is_empty());
    let wanted: Vec<Wanted> = lines.map(|(i, line)| wanted(i + 1, line)).collect::<Result<_>>()?;
    let hand = actor.hand("plan", app.clock.now());
    let title = params.get("title").unwrap_or_default();
    Ok(created(&draft::make(&app, &hand, Source::Edit, title, wanted).await?))
}

pub(super) fn created(plan: &Plan) -> Response {
    let location = format!("/api/v1/plans/{}", plan.id);
    (StatusCode::CREATED, [(header::LOCATION, location)], Json(plan)).into_response()
}

async fn lines(
    actor: Actor,
    State(app): State<App>,
    reader: Reader,
    Path(id): Path<String>,
    params: Params,
) -> Result<Response> {
    actor.ask(Right::Read)?;
    let params = params.only(&["limit", "cursor", "kind", "action", "outcome"])?;
    let limit = params.limit()?;
    let mut tx = app.db.read().await?;
    let plan = store::load(&mut tx, id_of(&id)?).await?;
    let after: i64 = params.cursor()?.unwrap_or_default();
    let filter = Filter {
        kind: word::<Kind>(&params, "kind")?,
        action: word(&params, "action")?,
        outcome: word(&params, "outcome")?,
        ..Filter::default()
    };
    if !plan.keeps_lines() {
        let from = unit::From::After(LogCursor(after.max(plan.from_seq.0)));
        let (lines, next) = unit::lines(&mut tx, &plan, from, unit::Part::All).await?;
        let items = lines
            .iter()
            .filter(|line| filter.takes(line))
            .map(|line| plan_files::shown(&app.words, &reader.locale, line))
            .collect();
        return Ok(view::page(items, next.map(|next| cursor::encode(&next.0))));
    }
    let mut lines = store::lines(&mut tx, plan.id, &filter, after, limit + 1).await?;
    let has_more = lines.len() as i64 > limit;
    lines.truncate(limit.unsigned_abs() as usize);
    let next = lines.last().filter(|_| has_more).map(|last| cursor::encode(&last.position));
    Ok(view::page(
        lines.iter().map(|line| plan_files::shown(&app.words, &reader.locale, line)).collect(),
        next,
    ))
}

async fn as_lines(actor: Actor, app: State<App>, reader: Reader, id: Path<String>) -> Result<Response> {
    download(actor, app, reader, id, plan_files::Format::Lines).await
}

async fn as_table(actor: Actor, app: State<App>, reader: Reader, id: Path<String>) -> Result<Response> {
    download(actor, app, reader, id, plan_files::Format::Table).await
}

async fn download(
    actor: Actor,
    State(app): State<App>,
    reader: Reader,
    Path(id): Path<String>,
    format: plan_files::Format,
) -> Result<Response> {
    actor.ask(Right::Read)?;
    let id = id_of(&id)?;
    let answer = plan_files::answer(app.clone(), reader.locale, id, format).await?;
    audit::exported(&app, &actor, &format!("plan-{id}"), json!({})).await?;
    Ok(answer)
}

/// Many products, chosen by code or by a query, changed in one field or moved on their way. The answer is the job that makes
/// the plan, which has its id; `POST /plans/{id}/apply` carries it out.
async fn many(
    actor: Actor,
    State(app): State<App>,
    reader: Reader,
    Valid(order): Valid<crate::bulk::Order>,
) -> Result<Response> {
    let job = crate::bulk::draft::hand_in(&app, &actor, &reader.locale, order).await?;
    let location = format!("/api/v1/jobs/{}", job.id);
    let shown = super::jobs::shown(&app.words, &reader, &job);
    Ok((StatusCode::ACCEPTED, [(header::LOCATION, location)], Json(shown)).into_response())
}

/// What shall be as it was.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct Restore {
    /// When it was so.
    at: Time,
    /// A drop, with its products, their styles and variants.
    drop: Option<String>,
    /// Or records, each by its kind and code.
    #[serde(default)]
    records: Vec<Named>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct Named {
    kind: String,
    code: String,
}

/// A plan that takes records back to a moment. Nothing is changed; the answer is the plan.
async fn go_back(actor: Actor, State(app): State<App>, Valid(wanted): Valid<Restore>) -> Result<Response> {
    actor.ask(Right::HandIn)?;
    let hand = actor.hand("restore", app.clock.now());
    if let Some(code) = &wanted.drop {
        return Ok(created(&restore::drop_as_of(&app, &hand, code, wanted.at).await?));
    }
    let kind = |(i, named): (usize, &Named)| {
        let kind = resource::kind_of(&named.kind);
        let unknown = || {
            let message = Message::new("plan-kind-unknown").with("kind", &named.kind);
            Invalid::at(format!("records[{i}].kind"), message).value(&named.kind)
        };
        Ok((kind.ok_or_else(unknown)?, named.code.clone()))
    };
    let records: Vec<(Kind, String)> = wanted.records.iter().enumerate().map(kind).collect::<Result<_>>()?;
    if records.is_empty() {
        return Err(Invalid::at("drop", Message::new("field-missing").with("field", "drop")).into());
    }
    Ok(created(&restore::records_as_of(&app, &hand, &records, wanted.at).await?))
}

async fn approve(actor: Actor, State(app): State<App>, Path(id): Path<String>) -> Result<Json<Plan>> {
    let mut tx = app.db.write().await?;
    let plan = apply::approve(&mut tx, &actor, id_of(&id)?).await?;
    tx.commit().await?;
    Ok(Json(plan))
}

async fn drop_it(actor: Actor, State(app): State<App>, Path(id): Path<String>) -> Result<Json<Plan>> {
    actor.ask(Right::HandIn)?;
    let mut tx = app.db.write().await?;
    let plan = apply::drop_it(&mut tx, &actor, id_of(&id)?).await?;
    tx.commit().await?;
    Ok(Json(plan))
}

/// Applies it; with `?dry_run=true` says what that would come to now, and what has moved since.
async fn carry_out(
    actor: Actor,
    State(app): State<App>,
    reader: Reader,
    Path(id): Path<String>,
    params: Params,
) -> Result<Response> {
    actor.ask(Right::HandIn)?;
    let params = params.only(&["dry_run"])?;
    let id = id_of(&id)?;
    if params.get("dry_run") == Some("true") {
        let lines = apply::try_out(&app, &actor, id).await?;
        return Ok(view::page(
            lines.iter().map(|line| plan_files::shown(&app.words, &reader.locale, line)).collect(),
            None,
        ));
    }
    Ok(Json(apply::apply(&app, &actor, id).await?).into_response())
}

/// A plan that takes this one back; it is applied like any other.
async fn take_back(actor: Actor, State(app): State<App>, Path(id): Path<String>) -> Result<Response> {
    actor.ask(Right::HandIn)?;
    let hand = actor.hand("undo", app.clock.now());
    Ok(created(&undo::draft(&app, &hand, id_of(&id)?).await?))
}
