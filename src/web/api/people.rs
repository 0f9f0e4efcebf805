//! People, tokens and the audit: for admins.

use super::view;
use crate::app::App;
use crate::changes::{merge, record::doc_of, strictly};
use crate::error::{Error, Result};
use crate::kernel::{cursor, fold::fold, id::TokenId, id::UserId};
use crate::people::{
    Actor, Right, User, audit,
    token::{self, TokenIn},
    user::{self, UserIn},
};
use crate::web::extract::{Document, IfMatch, Params, Valid, etag};
use axum::{
    Json, Router,
    extract::{Path, State},
    http::{StatusCode, header},
    response::{IntoResponse, Response},
    routing::get,
};
use serde_json::{Value, json};
use uuid::Uuid;

/// `/users`.
pub fn users() -> Router<App> {
    Router::new()
        .route("/", get(list_users).post(create_user))
        .route("/{user}", get(one_user).patch(patch_user).delete(remove_user))
}

/// `/tokens`.
pub fn tokens() -> Router<App> {
    Router::new()
        .route("/", get(list_tokens).post(create_token))
        .route("/{token}", get(one_token).delete(revoke_token))
}

/// `/audit`.
pub fn audit() -> Router<App> {
    Router::new().route("/", get(list_audit))
}

/// A page of a list whose items have a key to go on from.
fn page<T: serde::Serialize>(mut items: Vec<T>, limit: i64, key: impl Fn(&T) -> String) -> Result<Response> {
    let has_more = items.len() as i64 > limit;
    items.truncate(limit.unsigned_abs() as usize);
    let next = items.last().filter(|_| has_more).map(|last| cursor::encode(&key(last)));
    let items = items.iter().map(serde_json::to_value).collect::<Result<Vec<_>, _>>()?;
    Ok(view::page(items, next))
}

async fn list_users(actor: Actor, State(app): State<App>, params: Params) -> Result<Response> {
    actor.ask(Right::Administer)?;
    let params = params.only(&["limit", "cursor"])?;
    let (after, limit) = (params.cursor::<String>()?.unwrap_or_default(), params.limit()?);
    let mut tx = app.db.read().await?;
    page(user::page(&mut tx, &after, limit + 1).await?, limit, |user| fold(&user.email))
}

/// By id or e-mail address.
async fn load_user(app: &App, key: &str) -> Result<User> {
    let mut tx = app.db.read().await?;
    let found = match Uuid::parse_str(key) {
        Ok(id) => user::by_id(&mut tx, UserId(id)).await?,
        Err(_) => user::by_email(&mut tx, key).await?,
    };
    found.ok_or_else(|| Error::not_found("user", key))
}

fn show_user(status: StatusCode, user: &User) -> Response {
    (status, [(header::ETAG, etag(user.revision))], Json(user)).into_response()
}

async fn one_user(actor: Actor, State(app): State<App>, Path(key): Path<String>) -> Result<Response> {
    actor.ask(Right::Administer)?;
    Ok(show_user(StatusCode::OK, &load_user(&app, &key).await?))
}

async fn create_user(actor: Actor, State(app): State<App>, Valid(person): Valid<UserIn>) -> Result<Response> {
    actor.ask(Right::Administer)?;
    let hash = user::hashed(&person).await?;
    let mut tx = app.db.write().await?;
    let made = user::create(&mut tx, &actor.hand("api", app.clock.now()), &person, hash).await?;
    tx.commit().await?;
    Ok(show_user(StatusCode::CREATED, &made))
}

async fn patch_user(
    actor: Actor,
    State(app): State<App>,
    Path(key): Path<String>,
    IfMatch(expected): IfMatch,
    Document(patch): Document,
) -> Result<Response> {
    actor.ask(Right::Administer)?;
    let before = load_user(&app, &key).await?;
    let mut doc = doc_of(&before);
    doc.retain(|name, _| matches!(name.as_str(), "email" | "name" | "locale" | "grants" | "is_active"));
    merge::merge(&mut doc, &patch);
    let person: UserIn = strictly::read(Value::Object(doc))?;
    let hash = user::hashed(&person).await?;
    let hand = actor.hand("api", app.clock.now());
    let mut tx = app.db.write().await?;
    let revision = expected.unwrap_or(before.revision);
    let after = user::replace(&mut tx, &hand, before.id, revision, &person, hash).await?;
    tx.commit().await?;
    Ok(show_user(StatusCode::OK, &after))
}

async fn remove_user(
    actor: Actor,
    State(app): State<App>,
    Path(key): Path<String>,
    IfMatch(expected): IfMatch,
) -> Result<StatusCode> {
    actor.ask(Right::Administer)?;
    let before = load_user(&app, &key).await?;
    let hand = actor.hand("api", app.clock.now());
    let mut tx = app.db.write().await?;
    user::remove(&mut tx, &hand, before.id, expected.unwrap_or(before.revision)).await?;
    tx.commit().await?;
    Ok(StatusCode::NO_CONTENT)
}

async fn list_tokens(actor: Actor, State(app): State<App>, params: Params) -> Result<Response> {
    actor.ask(Right::Administer)?;
    let params = params.only(&["limit", "cursor"])?;
    let (after, limit) = (params.cursor::<String>()?.unwrap_or_default(), params.limit()?);
    let mut tx = app.db.read().await?;
    page(token::page(&mut tx, &after, limit + 1).await?, limit, |token| fold(&token.name))
}

fn token_id(key: &str) -> Result<TokenId> {
    Uuid::parse_str(key).map(TokenId).map_err(|_| Error::not_found("token", key))
}

async fn one_token(actor: Actor, State(app): State<App>, Path(key): Path<String>) -> Result<Response> {
    actor.ask(Right::Administer)?;
    let mut tx = app.db.read().await?;
    let found = token::by_id(&mut tx, token_id(&key)?).await?;
    Ok(Json(found.ok_or_else(|| Error::not_found("token", key))?).into_response())
}

/// The answer alone holds the secret, in `token`.
async fn create_token(
    actor: Actor,
    State(app): State<App>,
    Valid(token): Valid<TokenIn>,
) -> Result<Response> {
    actor.ask(Right::Administer)?;
    let mut tx = app.db.write().await?;
    let (made, secret) = token::create(&mut tx, &actor.hand("api", app.clock.now()), &token).await?;
    tx.commit().await?;
    let mut shown = doc_of(&made);
    shown.insert("token".into(), json!(secret));
    Ok((StatusCode::CREATED, [(header::CACHE_CONTROL, "no-store")], Json(shown)).into_response())
}

async fn revoke_token(actor: Actor, State(app): State<App>, Path(key): Path<String>) -> Result<Response> {
    actor.ask(Right::Administer)?;
    let mut tx = app.db.write().await?;
    let revoked = token::revoke(&mut tx, &actor.hand("api", app.clock.now()), token_id(&key)?).await?;
    tx.commit().await?;
    Ok(Json(revoked).into_response())
}

async fn list_audit(actor: Actor, State(app): State<App>, params: Params) -> Result<Response> {
    actor.ask(Right::Administer)?;
    let params = params.only(&["limit", "cursor"])?;
    let (before, limit) = (params.cursor::<i64>()?.unwrap_or(i64::MAX), params.limit()?);
    let mut tx = app.db.read().await?;
    let mut lines = audit::before(&mut tx, &audit::Wanted::default(), before, limit + 1).await?;
    let has_more = lines.len() as i64 > limit;
    lines.truncate(limit.unsigned_abs() as usize);
    let next = lines.last().filter(|_| has_more).map(|line| cursor::encode(&line.seq));
    let items = lines.iter().map(serde_json::to_value).collect::<Result<Vec<_>, _>>()?;
    Ok(view::page(items, next))
}
