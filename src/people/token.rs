//! A token: how a program is known. Its secret is shown once.

use super::{Actor, Grant, Who, audit, grant, secret};
use crate::changes::hand::Hand;
use crate::db::Tx;
use crate::error::{Error, Invalid, Result};
use crate::kernel::{clock::Time, fold::fold, id::TokenId, message::Message};
use serde::{Deserialize, Serialize};
use serde_json::json;
use std::collections::HashMap;
use uuid::Uuid;

/// What every token begins with, so that people and scanners know one when they see it.
pub const PREFIX: &str = "slv_";

/// A token, as the API shows it: everything but the secret.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Token {
    /// Which.
    pub id: TokenId,
    /// What it is for.
    pub name: String,
    /// What it may do.
    pub grants: Vec<Grant>,
    /// When it was made.
    pub created_at: Time,
    /// From when on it is no longer taken; none means never.
    pub expires_at: Option<Time>,
    /// When it was used last, to the hour.
    pub last_used_at: Option<Time>,
    /// When it was taken back.
    pub revoked_at: Option<Time>,
}

/// A token as a door asks for it.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TokenIn {
    /// What it is for; unique.
    pub name: String,
    /// What it may do.
    pub grants: Vec<Grant>,
    /// From when on it is no longer taken; none means never.
    #[serde(default)]
    pub expires_at: Option<Time>,
}

#[derive(sqlx::FromRow)]
struct Row {
    id: Uuid,
    name: String,
    created_at: Time,
    expires_at: Option<Time>,
    last_used_at: Option<Time>,
    revoked_at: Option<Time>,
}

const SELECT: &str = "SELECT id, name, created_at, expires_at, last_used_at, revoked_at FROM tokens";

async fn finish(tx: &mut Tx, rows: Vec<Row>) -> Result<Vec<Token>> {
    let ids: Vec<Uuid> = rows.iter().map(|row| row.id).collect();
    let mut grants: HashMap<Uuid, Vec<Grant>> = HashMap::new();
    for (owner, one) in grant::of(tx, &ids).await? {
        grants.entry(owner).or_default().push(one);
    }
    let token = |row: Row| Token {
        grants: grants.remove(&row.id).unwrap_or_default(),
        id: TokenId(row.id),
        name: row.name,
        created_at: row.created_at,
        expires_at: row.expires_at,
        last_used_at: row.last_used_at,
        revoked_at: row.revoked_at,
    };
    Ok(rows.into_iter().map(token).collect())
}

/// A page of tokens after a name.
pub async fn page(tx: &mut Tx, after: &str, limit: i64) -> Result<Vec<Token>> {
    let query = tx.query(SELECT).push(" WHERE name_folded > ", after);
    let rows = query.push(" ORDER BY name_folded LIMIT ", limit).all().await?;
    finish(tx, rows).await
}

/// A token by id.
pub async fn by_id(tx: &mut Tx, id: TokenId) -> Result<Option<Token>> {
    let rows = tx.query(SELECT).push(" WHERE id = ", id).all().await?;
    Ok(finish(tx, rows).await?.pop())
}

/// A token by name.
pub async fn by_name(tx: &mut Tx, name: &str) -> Result<Option<Token>> {
    let rows = tx.query(SELECT).push(" WHERE name_folded = ", fold(name)).all().await?;
    Ok(finish(tx, rows).await?.pop())
}

/// Makes a token; the text is its secret, which nobody can show a second time.
pub async fn create(tx: &mut Tx, hand: &Hand, token: &TokenIn) -> Result<(Token, String)> {
    let length = token.name.trim().chars().count();
    if length == 0 || length > 100 {
        return Err(Invalid::at("name", Message::new("token-name")).value(&token.name).into());
    }
    if token.expires_at.is_some_and(|at| at <= hand.at) {
        return Err(Invalid::at("expires_at", Message::new("token-expired-already")).into());
    }
    if by_name(tx, &token.name).await?.is_some() {
        return Err(Error::Conflict(Message::new("token-name-taken").with("name", &token.name)));
    }
    let (id, text) = (TokenId::new(), format!("{PREFIX}{}", secret::new()));
    tx.query(
        "INSERT INTO tokens (id, name, name_folded, secret_hash, created_at, expires_at) VALUES ($1, $2, $3, $4, $5, $6)",
    )
    .bind(id)
    .bind(token.name.trim())
    .bind(fold(&token.name))
    .bind(secret::hash(&text))
    .bind(hand.at)
    .bind(token.expires_at)
    .run()
    .await?;
    grant::replace(tx, Who::Token(id), &token.grants).await?;
    let detail = json!({ "grants": token.grants, "expires_at": token.expires_at });
    audit::note(tx, hand.at, &hand.actor, "token_created", &token.name, detail).await?;
    let made = by_id(tx, id).await?.ok_or_else(|| Error::internal("a token that was just made", id))?;
    Ok((made, text))
}

/// Takes a token back; twice is no harm.
pub async fn revoke(tx: &mut Tx, hand: &Hand, id: TokenId) -> Result<Token> {
    let token = by_id(tx, id).await?.ok_or_else(|| Error::not_found("token", id))?;
    if token.revoked_at.is_none() {
        tx.query("UPDATE tokens SET revoked_at = $1 WHERE id = $2").bind(hand.at).bind(id).run().await?;
        audit::note(tx, hand.at, &hand.actor, "token_revoked", &token.name, json!({})).await?;
    }
    Ok(Token { revoked_at: token.revoked_at.or(Some(hand.at)), ..token })
}

/// Who a secret belongs to.
///
/// # Errors
/// Unauthorized: nobody knows it, it has expired, or it was taken back. Whoever has the secret may know which.
pub async fn actor(tx: &mut Tx, text: &str, now: Time) -> Result<(Actor, Token)> {
    let refused = |message: Message| Error::Unauthorized(message);
    if !text.starts_with(PREFIX) || text.len() > 100 {
        return Err(refused(Message::new("token-not-known")));
    }
    let rows = tx.query(SELECT).push(" WHERE secret_hash = ", secret::hash(text)).all().await?;
    let token = finish(tx, rows).await?.pop().ok_or_else(|| refused(Message::new("token-not-known")))?;
    if token.revoked_at.is_some() {
        return Err(refused(Message::new("token-taken-back").with("name", &token.name)));
    }
    if let Some(at) = token.expires_at.filter(|at| *at <= now) {
        let day = at.format("%Y-%m-%d").to_string();
        return Err(refused(Message::new("token-expired").with("name", &token.name).with("day", day)));
    }
    let name = format!("token {}", token.name);
    Ok((Actor { who: Who::Token(token.id), name, grants: token.grants.clone() }, token))
}

/// Notes that a token was used, once an hour: a note per request would make every read a write. The audit has one line
/// for each day.
pub async fn used(tx: &mut Tx, token: &Token, now: Time) -> Result<()> {
    let midnight = now.date_naive().and_time(chrono::NaiveTime::MIN).and_utc();
    let first = tx
        .query("UPDATE tokens SET last_used_at = $1 WHERE id = $2 AND (last_used_at IS NULL OR last_used_at < $3)")
        .bind(now)
        .bind(token.id)
        .bind(midnight)
        .run()
        .await?;
    if first == 1 {
        let name = format!("token {}", token.name);
        return audit::note(tx, now, &name, "token_used", &token.name, json!({})).await;
    }
    tx.query("UPDATE tokens SET last_used_at = $1 WHERE id = $2").bind(now).bind(token.id).run().await?;
    Ok(())
}

/// Whether the note is old enough for a new one.
pub fn is_use_stale(token: &Token, now: Time) -> bool {
    token
        .last_used_at
        .is_none_or(|at| now - at > chrono::Duration::hours(1) || at.date_naive() != now.date_naive())
}
