//! The same few verbs for every kind of record: list, get, create, replace, patch, remove.

use super::{
    bulk, past, rename,
    resource::{Resource, each},
    view, write,
};
use crate::app::App;
use crate::catalog::{Channel, Collection, Drop, Product, Style, Variant};
use crate::changes::{
    kind::Kind,
    merge::Doc,
    plan::{Mode, Step, Wish, code_key},
    record::Kept,
    redirect, revision,
};
use crate::db::Tx;
use crate::error::{Error, Invalid, Result};
use crate::kernel::{code::Code, cursor, fold::fold, message::Message};
use crate::law::RulePack;
use crate::media::Asset;
use crate::parties::{Brand, Certificate, Location, Party};
use crate::people::{Actor, Right};
use crate::plans;
use crate::policies::{ReturnPolicy, ShippingProfile};
use crate::reviews::Review;
use crate::sizing::SizeChart;
use crate::taxonomy::{Attribute, Category};
use crate::web::extract::{Document, Expected, IfMatch, Params, etag};
use axum::{
    Router,
    extract::{Path, State},
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Redirect, Response},
    routing::{get, post},
};
use serde_json::Value;

/// Every resource that has the plain verbs and nothing of its own.
pub fn routers() -> Router<App> {
    macro_rules! nest {
        ($($name:ident),*) => { Router::new()$(.merge(own_or_plain::<$name>()))* };
    }
    each!(nest)
}

/// Products and assets have routers of their own, which begin with [`router`].
fn own_or_plain<T: Resource>() -> Router<App> {
    match T::KIND {
        Kind::Product | Kind::Asset => Router::new(),
        _ => Router::new().nest(&format!("/{}", T::PATH), router::<T>().route("/", post(create::<T>))),
    }
}

/// The plain verbs of a kind of record, but creation.
pub fn router<T: Resource>() -> Router<App> {
    Router::new()
        .route("/", get(list::<T>))
        .route("/{code}", get(one::<T>).put(replace::<T>).patch(patch::<T>).delete(remove::<T>))
        .merge(many::<T>())
}

/// The plain verbs that nobody has in a way of their own.
pub fn many<T: Resource>() -> Router<App> {
    Router::new()
        .route("/bulk", post(bulk::bulk::<T>))
        .route("/{code}/revisions", get(revisions::<T>))
        .route("/{code}/rename", post(rename::rename::<T>))
        .merge(past::router::<T>())
}

/// A page of records, by code.
pub async fn list<T: Resource>(actor: Actor, State(app): State<App>, params: Params) -> Result<Response> {
    actor.ask(Right::Read)?;
    let params = params.only(&["limit", "cursor", "at"])?;
    if let Some(at) = params.get("at") {
        return past::list::<T>(&app, at, &params).await;
    }
    let (after, limit) = (params.cursor::<String>()?.unwrap_or_default(), params.limit()?);
    let mut tx = app.db.read().await?;
    let mut kept = T::page(&mut tx, &after, limit + 1).await?;
    let has_more = kept.len() as i64 > limit;
    kept.truncate(limit.unsigned_abs() as usize);
    let last = kept.last().filter(|_| has_more).map(|k| cursor::encode(&T::place(k)));
    Ok(view::page(view::all(&mut tx, &kept).await?, last))
}

/// A record by code; none if it is not there, whatever it was called before.
pub async fn find<T: Resource>(tx: &mut Tx, code: &str) -> Result<Option<Kept<T>>> {
    Ok(T::load(tx, &[fold(code)]).await?.into_iter().next())
}

/// A record by code.
pub async fn load<T: Resource>(tx: &mut Tx, code: &str) -> Result<Kept<T>> {
    find(tx, code).await?.ok_or_else(|| Error::not_found(T::KIND.as_str(), code))
}

/// The address under which a renamed record is found now.
pub async fn moved_to<T: Resource>(tx: &mut Tx, code: &str, rest: &str) -> Result<Option<Response>> {
    let now = redirect::code_now(tx, T::KIND, code).await?;
    Ok(now.map(|now| {
        let address = format!("/api/v1/{}/{}{rest}", T::PATH, view::in_path(&now));
        Redirect::permanent(&address).into_response()
    }))
}

/// One record as an answer; 304 if the reader has this revision. Offers change without one, so variants are always sent.
pub async fn show<T: Resource>(app: &App, code: &str, headers: &HeaderMap) -> Result<Response> {
    let mut tx = app.db.read().await?;
    let Some(kept) = find::<T>(&mut tx, code).await? else {
        let moved = moved_to::<T>(&mut tx, code, "").await?;
        return moved.ok_or_else(|| Error::not_found(T::KIND.as_str(), code));
    };
    let tag = etag(kept.revision);
    let is_derived = matches!(T::KIND, Kind::Variant | Kind::Product);
    if !is_derived && headers.get(header::IF_NONE_MATCH) == Some(&tag) {
        return Ok((StatusCode::NOT_MODIFIED, [(header::ETAG, tag)]).into_response());
    }
    view::answer(&mut tx, StatusCode::OK, &kept).await
}

async fn one<T: Resource>(
    actor: Actor,
    State(app): State<App>,
    Path(code): Path<String>,
    params: Params,
    headers: HeaderMap,
) -> Result<Response> {
    actor.ask(Right::Read)?;
    match past::when(&params.only(&["revision", "at"])?)? {
        Some(when) => past::show::<T>(&app, &code, when).await,
        None => show::<T>(&app, &code, &headers).await,
    }
}

/// Refuses what nobody may send.
pub fn refuse_read_only<T: Resource>(doc: &Doc) -> Result<(), Invalid> {
    let mut invalid = Invalid::default();
    for (field, value) in T::READ_ONLY.iter().filter_map(|field| Some((*field, doc.get(*field)?))) {
        let message = Message::new("field-read-only").with("field", field);
        invalid.push(Invalid::at(field, message).value(value));
    }
    invalid.verdict()
}

/// The code in a document, checked as strictly as the API is.
pub fn code_in<T: Resource>(doc: &Doc) -> Result<String> {
    let key = code_key(T::KIND);
    match doc.get(key) {
        Some(Value::String(code)) if T::CODE_IS_FREE => Ok(code.clone()),
        Some(Value::String(code)) => strict(key, code),
        Some(other) => Err(Invalid::at(key, Message::new("code-not-text")).value(other).into()),
        None => Err(Invalid::at(key, Message::new("field-missing").with("field", key)).into()),
    }
}

fn strict(key: &str, code: &str) -> Result<String> {
    match Code::parse(code) {
        Ok(code) => Ok(code.as_str().to_owned()),
        Err(Error::Invalid(mut invalid)) => {
            invalid.fields.iter_mut().for_each(|field| field.field = key.to_owned());
            Err(invalid.into())
        }
        Err(error) => Err(error),
    }
}

/// The code of the address must be the one in the document, if it has one: a rename is another verb.
fn agree<T: Resource>(code: &str, doc: &mut Doc) -> Result<()> {
    let key = code_key(T::KIND);
    match doc.remove(key) {
        None => Ok(()),
        Some(Value::String(own)) if fold(&own) == fold(code) => Ok(()),
        Some(other) => {
            Err(Invalid::at(key, Message::new("code-differs").with("code", code)).value(other).into())
        }
    }
}

/// Creates a record.
pub async fn create<T: Resource>(
    actor: Actor,
    State(app): State<App>,
    Document(mut doc): Document,
) -> Result<Response> {
    refuse_read_only::<T>(&doc)?;
    let code = code_in::<T>(&doc)?;
    doc.insert(code_key(T::KIND).to_owned(), Value::String(code.clone()));
    let wish = Wish { code, doc, mode: Mode::Create, expected: None };
    kept_answer::<T>(&app, &actor, wish).await
}

/// Replaces a record, or creates it if nothing is there and nothing was expected.
pub async fn replace<T: Resource>(
    actor: Actor,
    State(app): State<App>,
    Path(code): Path<String>,
    expected: Expected,
    Document(mut doc): Document,
) -> Result<Response> {
    refuse_read_only::<T>(&doc)?;
    agree::<T>(&code, &mut doc)?;
    let wish = match expected {
        Expected::Revision(revision) => Wish { code, doc, mode: Mode::Replace, expected: Some(revision) },
        Expected::Anything => Wish { code, doc, mode: Mode::Replace, expected: None },
        Expected::Nothing => {
            let mut tx = app.db.read().await?;
            if find::<T>(&mut tx, &code).await?.is_some() {
                return Err(Error::RevisionRequired);
            }
            let code = if T::CODE_IS_FREE { code } else { strict(code_key(T::KIND), &code)? };
            Wish { code, doc, mode: Mode::Create, expected: None }
        }
    };
    kept_answer::<T>(&app, &actor, wish).await
}

/// Merges into a record (RFC 7396).
pub async fn patch<T: Resource>(
    actor: Actor,
    State(app): State<App>,
    Path(code): Path<String>,
    IfMatch(expected): IfMatch,
    Document(mut doc): Document,
) -> Result<Response> {
    refuse_read_only::<T>(&doc)?;
    agree::<T>(&code, &mut doc)?;
    kept_answer::<T>(&app, &actor, Wish { code, doc, mode: Mode::Patch, expected }).await
}

/// Keeps one wish and answers with the record as it is then.
async fn kept_answer<T: Resource>(app: &App, actor: &Actor, wish: Wish) -> Result<Response> {
    let (mut tx, step) = write::save::<T>(app, actor, wish).await?;
    let status = if matches!(step, Step::Create(_)) { StatusCode::CREATED } else { StatusCode::OK };
    let kept = step.outcome().ok_or_else(|| Error::internal("a plan", "a saved step has an outcome"))?;
    let response = view::answer(&mut tx, status, kept).await?;
    tx.commit().await?;
    app.bell.notify_waiters();
    Ok(response)
}

/// Removes a record that nothing refers to.
pub async fn remove<T: Resource>(
    actor: Actor,
    State(app): State<App>,
    Path(code): Path<String>,
    IfMatch(expected): IfMatch,
) -> Result<StatusCode> {
    removed::<T>(&app, &actor, &code, expected, "api").await.map(|()| StatusCode::NO_CONTENT)
}

/// [`remove`], whoever asks for it.
///
/// # Errors
/// Stale if it is at another revision than expected; a conflict if something still names it.
pub async fn removed<T: Resource>(
    app: &App,
    actor: &Actor,
    code: &str,
    expected: Option<i64>,
    cause: &str,
) -> Result<()> {
    let hand = actor.hand(cause, app.clock.now());
    let mut tx = app.db.write().await?;
    let kept = load::<T>(&mut tx, code).await?;
    if expected.is_some_and(|revision| revision != kept.revision) {
        return Err(Error::stale(kept.revision));
    }
    if let Some(refusal) = plans::remove::remove(&mut tx, app, actor, &hand, &[&kept]).await?.pop().flatten()
    {
        return Err(refusal);
    }
    tx.commit().await?;
    app.bell.notify_waiters();
    Ok(())
}

async fn revisions<T: Resource>(
    actor: Actor,
    State(app): State<App>,
    Path(code): Path<String>,
    params: Params,
) -> Result<Response> {
    actor.ask(Right::Read)?;
    let limit = params.only(&["limit"])?.limit()?;
    let mut tx = app.db.read().await?;
    let kept = load::<T>(&mut tx, &code).await?;
    let found = revision::list(&mut tx, T::KIND, kept.id, limit).await?;
    let items = found.iter().map(serde_json::to_value).collect::<Result<Vec<_>, _>>()?;
    Ok(view::page(items, None))
}
