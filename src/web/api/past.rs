//! Records as they were, what each revision changed, and the way back.

use super::{record, resource::Resource, view, write};
use crate::app::App;
use crate::changes::{
    difference, leaf, log,
    merge::Doc,
    plan::{Mode, ORIGINS, Wish, code_key},
    record::Kept,
    revision,
};
use crate::db::Tx;
use crate::error::{Error, Invalid, Result};
use crate::kernel::{clock::Time, cursor, message::Message};
use crate::people::{Actor, Right};
use crate::plans::past;
use crate::web::extract::{IfMatch, Params, Valid};
use axum::{
    Json, Router,
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Response},
    routing::{get, post},
};
use serde::Deserialize;
use serde_json::{Value, json};
use uuid::Uuid;

/// `/{code}/history`, `/{code}/diff` and `/{code}/restore` of a kind of record.
pub fn router<T: Resource>() -> Router<App> {
    Router::new()
        .route("/{code}/history", get(history::<T>))
        .route("/{code}/diff", get(diff::<T>))
        .route("/{code}/restore", post(restore::<T>))
}

/// Which past somebody asks for.
pub enum When {
    /// A revision.
    Revision(i64),
    /// A moment.
    Moment(Time),
}

/// `?revision=` or `?at=`; none: the present.
pub fn when(params: &Params) -> Result<Option<When>> {
    if let Some(revision) = params.number("revision", 1, i64::MAX)? {
        return Ok(Some(When::Revision(revision)));
    }
    params.get("at").map(|text| moment(text).map(When::Moment)).transpose()
}

/// A moment as RFC 3339 writes it.
fn moment(text: &str) -> Result<Time> {
    // A plus sign that nobody encoded arrives as a blank.
    let read = chrono::DateTime::parse_from_rfc3339(&text.replace(' ', "+"));
    read.map(|at| at.to_utc())
        .map_err(|_| Invalid::at("at", Message::new("moment-unreadable")).value(text).into())
}

/// A record as it was.
pub async fn show<T: Resource>(app: &App, code: &str, when: When) -> Result<Response> {
    let mut tx = app.db.read().await?;
    let id = id_of::<T>(&mut tx, code).await?;
    let found = match when {
        When::Revision(number) => past::of_revision(&mut tx, T::KIND, id, number).await?,
        When::Moment(at) => past::at(&mut tx, T::KIND, id, at).await?,
    };
    let found = found.ok_or_else(|| Error::not_found("revision", code))?;
    Ok(Json(was(found)).into_response())
}

fn was(past: past::Past) -> Value {
    let mut doc = past.doc;
    doc.insert("revision".into(), json!(past.revision));
    doc.insert("updated_at".into(), json!(past.since));
    doc.extend(past.instead_of.map(|number| ("instead_of".to_owned(), json!(number))));
    Value::Object(doc)
}

/// The id of a record that is there, or that was there under this code.
async fn id_of<T: Resource>(tx: &mut Tx, code: &str) -> Result<Uuid> {
    if let Some(kept) = record::find::<T>(tx, code).await? {
        return Ok(kept.id);
    }
    log::id_of(tx, T::KIND, code).await?.ok_or_else(|| Error::not_found(T::KIND.as_str(), code))
}

/// A page of records as they were at a moment.
pub async fn list<T: Resource>(app: &App, text: &str, params: &Params) -> Result<Response> {
    let (at, limit) = (moment(text)?, params.limit()?);
    let after = params.cursor::<Uuid>()?.unwrap_or_default();
    let mut tx = app.db.read().await?;
    let (found, next) = past::page(&mut tx, T::KIND, at, after, limit).await?;
    Ok(view::page(found.into_iter().map(was).collect(), next.map(|next| cursor::encode(&next))))
}

/// What each revision changed, newest first.
async fn history<T: Resource>(
    actor: Actor,
    State(app): State<App>,
    Path(code): Path<String>,
    params: Params,
) -> Result<Response> {
    actor.ask(Right::Read)?;
    let params = params.only(&["limit", "cursor"])?;
    let (limit, before) = (params.limit()?, params.cursor::<i64>()?.unwrap_or(i64::MAX));
    let mut tx = app.db.read().await?;
    let kept = record::load::<T>(&mut tx, &code).await?;
    let changes = past::history(&mut tx, &kept, before, limit).await?;
    let next = changes.last().map(|last| last.revision).filter(|first| *first > 1);
    let items = changes.iter().map(|change| json!(change)).collect();
    Ok(view::page(items, next.map(|next| cursor::encode(&next))))
}

/// What differs between two revisions; the later one is the present unless it is named.
async fn diff<T: Resource>(
    actor: Actor,
    State(app): State<App>,
    Path(code): Path<String>,
    params: Params,
) -> Result<Response> {
    actor.ask(Right::Read)?;
    let params = params.only(&["from", "to"])?;
    let mut tx = app.db.read().await?;
    let kept = record::load::<T>(&mut tx, &code).await?;
    let from = params.number("from", 1, kept.revision)?.unwrap_or((kept.revision - 1).max(1));
    let to = params.number("to", 1, kept.revision)?.unwrap_or(kept.revision);
    let docs = revision::docs(&mut tx, T::KIND, &[(kept.id, from), (kept.id, to)]).await?;
    let doc = |number: i64| {
        let doc = docs.get(&(kept.id, number)).cloned();
        doc.map(without_origins).ok_or_else(|| kept_no_longer(number))
    };
    let values = leaf::between(&doc(from)?, &doc(to)?);
    let values: Vec<Value> = values.iter().map(told).collect();
    Ok(Json(json!({ "from": from, "to": to, "values": values })).into_response())
}

/// A value that differs; a text also word by word, a list entry by entry.
fn told(leaf: &leaf::Leaf) -> Value {
    let mut told = json!(leaf);
    if let (Some(before), Some(after)) = (&leaf.before, &leaf.after)
        && matches!(
            (before, after),
            (Value::String(_), Value::String(_)) | (Value::Array(_), Value::Array(_))
        )
    {
        told["pieces"] = json!(difference::values(before, after));
    }
    told
}

/// A revision that there was, as its number tells, and that is not kept.
fn kept_no_longer(number: i64) -> Error {
    Invalid::at("revision", Message::new("revision-thinned")).value(number).into()
}

fn without_origins(mut doc: Doc) -> Doc {
    doc.remove(ORIGINS);
    doc
}

/// Which state to go back to.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct Back {
    /// The revision; for a record that was removed the last one may be left out.
    revision: Option<i64>,
    /// Only these values: `texts.de.title`, `images`; all of them if none is named.
    #[serde(default)]
    fields: Vec<String>,
}

/// Goes back to a revision, as a new one. A record that was removed is made again.
async fn restore<T: Resource>(
    actor: Actor,
    State(app): State<App>,
    Path(code): Path<String>,
    IfMatch(expected): IfMatch,
    Valid(back): Valid<Back>,
) -> Result<Response> {
    let (mut tx, kept) = back_to::<T>(&app, &actor, &code, expected, back.revision, &back.fields).await?;
    let response = view::answer(&mut tx, StatusCode::OK, &kept).await?;
    tx.commit().await?;
    app.bell.notify_waiters();
    Ok(response)
}

/// A record at an earlier revision, or some of its values; written, and not yet committed.
///
/// # Errors
/// Invalid if the revision is kept no longer or the fields have nothing to go back to; what writing a record refuses.
pub async fn back_to<T: Resource>(
    app: &App,
    actor: &Actor,
    code: &str,
    expected: Option<i64>,
    number: Option<i64>,
    fields: &[String],
) -> Result<(Tx, Kept<T>)> {
    let mut tx = app.db.read().await?;
    let there = record::find::<T>(&mut tx, code).await?;
    let id = id_of::<T>(&mut tx, code).await?;
    let number = match number {
        Some(number) => number,
        None if there.is_none() => revision::last(&mut tx, T::KIND, id).await?.unwrap_or_default(),
        None => {
            return Err(
                Invalid::at("revision", Message::new("field-missing").with("field", "revision")).into()
            );
        }
    };
    let found = revision::one(&mut tx, T::KIND, id, number).await?;
    let last = revision::last(&mut tx, T::KIND, id).await?.unwrap_or_default();
    drop(tx);
    let doc = match found {
        Some(one) => without_origins(one.doc.0),
        None if number < last => return Err(kept_no_longer(number)),
        None => return Err(Error::not_found("revision", number)),
    };
    let wish = match there {
        None => {
            let code = doc.get(code_key(T::KIND)).and_then(Value::as_str).unwrap_or(code).to_owned();
            Wish { code, doc, mode: Mode::Create, expected: None }
        }
        Some(kept) => {
            let now = without_origins(kept.record.to_doc());
            let doc = restored::<T>(now, &doc, fields)?;
            Wish { code: kept.record.code().to_owned(), doc, mode: Mode::Replace, expected }
        }
    };
    let (tx, step) = write::save_as::<T>(app, actor, wish, format!("restore {number}")).await?;
    let kept = step.outcome().ok_or_else(|| Error::internal("a plan", "a saved step has an outcome"))?;
    Ok((tx, kept.clone()))
}

/// The present with the values of the past: those below the named fields, or all of them but the code and the offers.
fn restored<T: Resource>(mut now: Doc, past: &Doc, fields: &[String]) -> Result<Doc> {
    let own = code_key(T::KIND);
    let back: Vec<leaf::Leaf> = leaf::between(&now, past)
        .into_iter()
        .filter(|leaf| leaf.path.first().is_some_and(|key| key != own && key != "prices" && key != "stock"))
        .collect();
    let is_below = |leaf: &leaf::Leaf, field: &String| {
        leaf.name() == *field || leaf.name().starts_with(&format!("{field}."))
    };
    for field in fields {
        if !back.iter().any(|leaf| is_below(leaf, field)) {
            let message = Message::new("restore-nothing").with("field", field);
            return Err(Invalid::at("fields", message).value(field).into());
        }
    }
    let chosen = |leaf: &&leaf::Leaf| fields.is_empty() || fields.iter().any(|field| is_below(leaf, field));
    back.iter().filter(chosen).filter(|leaf| leaf.after.is_none()).for_each(|leaf| leaf.put(&mut now));
    back.iter().filter(chosen).filter(|leaf| leaf.after.is_some()).for_each(|leaf| leaf.put(&mut now));
    Ok(now)
}
