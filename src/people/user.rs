//! A person who signs in.

use super::{Grant, Who, audit, grant, password};
use crate::changes::hand::Hand;
use crate::db::Tx;
use crate::error::{Error, Invalid, Result};
use crate::kernel::{clock::Time, fold::fold, id::UserId, locale::Locale, message::Message};
use serde::{Deserialize, Serialize};
use serde_json::json;
use std::collections::HashMap;
use uuid::Uuid;

/// A person, as the API shows them.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct User {
    /// Who they are here.
    pub id: UserId,
    /// What they sign in with.
    pub email: String,
    /// What colleagues call them.
    pub name: String,
    /// The language of their workbench.
    pub locale: Option<String>,
    /// What they may do.
    pub grants: Vec<Grant>,
    /// Whether they may sign in.
    pub is_active: bool,
    /// Counts from one with every change.
    pub revision: i64,
    /// When they were added.
    pub created_at: Time,
    /// When they were changed last.
    pub updated_at: Time,
}

/// A person as a door hands them in.
#[derive(Debug, Clone, PartialEq, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct UserIn {
    /// What they sign in with.
    pub email: String,
    /// What colleagues call them; the part before the @ if it is not said.
    #[serde(default)]
    pub name: Option<String>,
    /// The language of their workbench.
    #[serde(default)]
    pub locale: Option<Locale>,
    /// At least [`password::LENGTH`] characters; without one they cannot sign in yet.
    #[serde(default)]
    pub password: Option<String>,
    /// What they may do.
    #[serde(default)]
    pub grants: Vec<Grant>,
    /// Whether they may sign in.
    #[serde(default = "yes")]
    pub is_active: bool,
}

fn yes() -> bool {
    true
}

#[derive(sqlx::FromRow)]
struct Row {
    id: Uuid,
    email: String,
    name: String,
    locale: Option<String>,
    disabled_at: Option<Time>,
    revision: i64,
    created_at: Time,
    updated_at: Time,
}

const SELECT: &str =
    "SELECT id, email, name, locale, disabled_at, revision, created_at, updated_at FROM users";

async fn finish(tx: &mut Tx, rows: Vec<Row>) -> Result<Vec<User>> {
    let ids: Vec<Uuid> = rows.iter().map(|row| row.id).collect();
    let mut grants: HashMap<Uuid, Vec<Grant>> = HashMap::new();
    for (owner, one) in grant::of(tx, &ids).await? {
        grants.entry(owner).or_default().push(one);
    }
    let user = |row: Row| User {
        grants: grants.remove(&row.id).unwrap_or_default(),
        id: UserId(row.id),
        email: row.email,
        name: row.name,
        locale: row.locale,
        is_active: row.disabled_at.is_none(),
        revision: row.revision,
        created_at: row.created_at,
        updated_at: row.updated_at,
    };
    Ok(rows.into_iter().map(user).collect())
}

/// A page of people after an e-mail address.
pub async fn page(tx: &mut Tx, after: &str, limit: i64) -> Result<Vec<User>> {
    let query = tx.query(SELECT).push(" WHERE email_folded > ", after);
    let rows = query.push(" ORDER BY email_folded LIMIT ", limit).all().await?;
    finish(tx, rows).await
}

/// A person by e-mail address.
pub async fn by_email(tx: &mut Tx, email: &str) -> Result<Option<User>> {
    let rows = tx.query(SELECT).push(" WHERE email_folded = ", fold(email)).all().await?;
    Ok(finish(tx, rows).await?.pop())
}

/// A person by id.
pub async fn by_id(tx: &mut Tx, id: UserId) -> Result<Option<User>> {
    let rows = tx.query(SELECT).push(" WHERE id = ", id).all().await?;
    Ok(finish(tx, rows).await?.pop())
}

/// Whether anybody is here.
pub async fn is_anybody(tx: &mut Tx) -> Result<bool> {
    let found: Option<(Uuid,)> = tx.query("SELECT id FROM users LIMIT 1").optional().await?;
    Ok(found.is_some())
}

/// The hash of a person's password, if they have one and may sign in.
pub(super) async fn password_hash(tx: &mut Tx, email: &str) -> Result<Option<String>> {
    let found: Option<(Option<String>,)> = tx
        .query("SELECT password_hash FROM users WHERE email_folded = $1 AND disabled_at IS NULL")
        .bind(fold(email))
        .optional()
        .await?;
    Ok(found.and_then(|(hash,)| hash))
}

/// A name, `@`, a host: more is told by the mail that arrives.
fn check_email(email: &str) -> Result<(), Invalid> {
    let is_address = email.len() <= 254
        && !email.chars().any(|c| c.is_whitespace() || c.is_control())
        && email.rsplit_once('@').is_some_and(|(name, host)| !name.is_empty() && host.len() > 1);
    if is_address { Ok(()) } else { Err(Invalid::at("email", Message::new("email-unreadable")).value(email)) }
}

/// What [`save`] needs to know of the password: hashed before any lock is taken.
pub async fn hashed(user: &UserIn) -> Result<Option<String>> {
    match &user.password {
        Some(password) => password::hash(password).await.map(Some),
        None => Ok(None),
    }
}

/// Adds a person. `hash` is what [`hashed`] gave.
///
/// # Errors
/// A conflict if the e-mail address is known already.
pub async fn create(tx: &mut Tx, hand: &Hand, user: &UserIn, hash: Option<String>) -> Result<User> {
    check_email(&user.email)?;
    if by_email(tx, &user.email).await?.is_some() {
        return Err(Error::Conflict(Message::new("email-taken").with("email", &user.email)));
    }
    let id = UserId::new();
    let local_part = user.email.split('@').next().unwrap_or_default();
    tx.query(
        "INSERT INTO users (id, email, email_folded, name, locale, password_hash, disabled_at, revision, created_at, updated_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, 1, $8, $8)",
    )
    .bind(id)
    .bind(user.email.trim())
    .bind(fold(&user.email))
    .bind(user.name.as_deref().unwrap_or(local_part))
    .bind(user.locale.as_ref().map(Locale::as_str))
    .bind(hash)
    .bind((!user.is_active).then_some(hand.at))
    .bind(hand.at)
    .run()
    .await?;
    grant::replace(tx, Who::User(id), &user.grants).await?;
    audit::note(tx, hand.at, &hand.actor, "user_created", &user.email, json!({ "grants": user.grants }))
        .await?;
    by_id(tx, id).await?.ok_or_else(|| Error::internal("a user that was just added", id))
}

/// Replaces what is known of a person at a revision; without a password they keep the one they have.
/// Who may no longer sign in, or has another password, is signed out everywhere.
pub async fn replace(
    tx: &mut Tx,
    hand: &Hand,
    id: UserId,
    revision: i64,
    user: &UserIn,
    hash: Option<String>,
) -> Result<User> {
    check_email(&user.email)?;
    let before = by_id(tx, id).await?.ok_or_else(|| Error::not_found("user", id))?;
    if before.revision != revision {
        return Err(Error::stale(before.revision));
    }
    if by_email(tx, &user.email).await?.is_some_and(|other| other.id != id) {
        return Err(Error::Conflict(Message::new("email-taken").with("email", &user.email)));
    }
    let signs_out = hash.is_some() || !user.is_active;
    tx.query(
        "UPDATE users SET email = $1, email_folded = $2, name = $3, locale = $4, password_hash = COALESCE($5, password_hash),
                disabled_at = $6, revision = revision + 1, updated_at = $7 WHERE id = $8",
    )
    .bind(user.email.trim())
    .bind(fold(&user.email))
    .bind(user.name.as_deref().unwrap_or(&before.name))
    .bind(user.locale.as_ref().map(Locale::as_str))
    .bind(hash)
    .bind((!user.is_active).then_some(hand.at))
    .bind(hand.at)
    .bind(id)
    .run()
    .await?;
    grant::replace(tx, Who::User(id), &user.grants).await?;
    if signs_out {
        tx.query("DELETE FROM sessions WHERE user_id = $1").bind(id).run().await?;
    }
    let mut detail = json!({ "is_active": user.is_active, "signed_out": signs_out });
    let has_other_rights = before.grants != user.grants;
    if has_other_rights {
        (detail["grants"], detail["before"]) = (json!(user.grants), json!(before.grants));
    }
    let action = if has_other_rights { "grants_changed" } else { "user_changed" };
    audit::note(tx, hand.at, &hand.actor, action, &user.email, detail).await?;
    keep_an_admin(tx, &before).await?;
    by_id(tx, id).await?.ok_or_else(|| Error::not_found("user", id))
}

/// Another password, hashed already.
pub(super) async fn set_password(tx: &mut Tx, id: UserId, hash: String, now: Time) -> Result<()> {
    let query = tx
        .query("UPDATE users SET password_hash = $1, updated_at = $2, revision = revision + 1 WHERE id = $3");
    query.bind(hash).bind(now).bind(id).run().await?;
    Ok(())
}

/// What somebody may say of themselves: what they are called, and the language of their workbench.
///
/// # Errors
/// Invalid at `name`.
pub async fn introduce(
    tx: &mut Tx,
    user: &User,
    name: &str,
    locale: Option<&Locale>,
    now: Time,
) -> Result<()> {
    let name = name.trim();
    if name.is_empty() || name.chars().count() > 100 {
        return Err(Invalid::at("name", Message::new("user-name")).value(name).into());
    }
    tx.query(
        "UPDATE users SET name = $1, locale = $2, updated_at = $3, revision = revision + 1 WHERE id = $4",
    )
    .bind(name)
    .bind(locale.map(Locale::as_str))
    .bind(now)
    .bind(user.id)
    .run()
    .await?;
    let detail = json!({ "locale": locale.map(Locale::as_str) });
    audit::note(tx, now, &user.email, "account_changed", &user.email, detail).await
}

/// Who of these people has a password.
pub async fn with_password(tx: &mut Tx, ids: &[UserId]) -> Result<Vec<UserId>> {
    let query = tx.query("SELECT id FROM users WHERE password_hash IS NOT NULL AND").among("id", ids);
    let rows: Vec<(UserId,)> = query.all().await?;
    Ok(rows.into_iter().map(|(id,)| id).collect())
}

/// When these people were here last, as far as their sessions that last tell.
pub async fn last_seen(tx: &mut Tx, ids: &[UserId]) -> Result<Vec<(UserId, Time)>> {
    let query =
        tx.query("SELECT user_id, MAX(last_seen_at) AS seen FROM sessions WHERE").among("user_id", ids);
    query.raw(" GROUP BY user_id").all().await
}

/// Removes a person at a revision. History keeps that somebody did something.
pub async fn remove(tx: &mut Tx, hand: &Hand, id: UserId, revision: i64) -> Result<()> {
    let before = by_id(tx, id).await?.ok_or_else(|| Error::not_found("user", id))?;
    if before.revision != revision {
        return Err(Error::stale(before.revision));
    }
    tx.query("DELETE FROM users WHERE id = $1").bind(id).run().await?;
    audit::note(tx, hand.at, &hand.actor, "user_removed", &before.email, json!({})).await?;
    keep_an_admin(tx, &before).await
}

/// Removes a person whose data shall go, by e-mail address; the caller notes it under another name. None if nobody has it.
///
/// # Errors
/// A conflict if nobody else could administer the house.
pub async fn erase(tx: &mut Tx, email: &str) -> Result<Option<User>> {
    let Some(before) = by_email(tx, email).await? else { return Ok(None) };
    tx.query("DELETE FROM users WHERE id = $1").bind(before.id).run().await?;
    keep_an_admin(tx, &before).await?;
    Ok(Some(before))
}

/// Whether nobody but this person could administer the house.
pub async fn is_last_admin(tx: &mut Tx, user: &User) -> Result<bool> {
    if !user.is_active || !user.grants.contains(&Grant::admin()) {
        return Ok(false);
    }
    let found: Option<(Uuid,)> = tx
        .query(
            "SELECT u.id FROM users u JOIN grants g ON g.user_id = u.id
              WHERE g.role = 'admin' AND g.category_id IS NULL AND g.locales IS NULL AND g.fields IS NULL
                AND u.disabled_at IS NULL AND u.id <> $1 LIMIT 1",
        )
        .bind(user.id)
        .optional()
        .await?;
    Ok(found.is_none())
}

/// A house in which nobody may administer cannot be mended from inside.
async fn keep_an_admin(tx: &mut Tx, before: &User) -> Result<()> {
    if !before.grants.contains(&Grant::admin()) {
        return Ok(());
    }
    let found: Option<(Uuid,)> = tx
        .query(
            "SELECT u.id FROM users u JOIN grants g ON g.user_id = u.id
              WHERE g.role = 'admin' AND g.category_id IS NULL AND g.locales IS NULL AND g.fields IS NULL
                AND u.disabled_at IS NULL LIMIT 1",
        )
        .optional()
        .await?;
    match found {
        Some(_) => Ok(()),
        None => Err(Error::Conflict(Message::new("last-admin"))),
    }
}
