//! A session: how a person is known after signing in. The cookie holds a secret, the house its hash.

use super::{Actor, Attempts, Who, audit, password, secret, user};
use crate::app::App;
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::kernel::{clock::Time, fold::fold, id::UserId, message::Message};
use chrono::Duration;
use serde_json::json;

/// How long a session lasts that is used; one that is not used ends after [`IDLE_DAYS`].
pub const DAYS: i64 = 30;
/// A session that nobody used for so long has ended.
pub const IDLE_DAYS: i64 = 7;

/// Where someone signs in from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct From<'f> {
    /// The address of the connection.
    pub address: &'f str,
    /// What the browser calls itself.
    pub agent: &'f str,
}

/// Signs a person in: the secret for the cookie.
///
/// # Errors
/// Unauthorized without telling which of the two was wrong; too many after ten failures in a quarter of an hour.
pub async fn sign_in(app: &App, email: &str, password: &str, from: From<'_>) -> Result<String> {
    let (attempts, now) = (app.slots.get::<Attempts>(), app.clock.now());
    let (account, address) = (format!("account {}", fold(email)), format!("address {}", from.address));
    attempts.ask(&[&account, &address], now)?;
    // Counted before the answer is known, so that guesses sent at once count too.
    attempts.failed(&[&account, &address], now);
    let mut tx = app.db.read().await?;
    let hash = user::password_hash(&mut tx, email).await?;
    drop(tx);
    if !password::is_right(password, hash).await {
        let mut tx = app.db.write().await?;
        let detail = json!({ "address": from.address });
        let email: String = email.chars().take(254).collect();
        audit::note(&mut tx, now, "nobody", "sign_in_refused", &email, detail).await?;
        tx.commit().await?;
        return Err(Error::Unauthorized(Message::new("sign-in-refused")));
    }
    attempts.succeeded(&account);
    attempts.succeeded(&address);
    let mut tx = app.db.write().await?;
    let person = user::by_email(&mut tx, email).await?;
    let person = person.filter(|p| p.is_active);
    let person = person.ok_or_else(|| Error::Unauthorized(Message::new("sign-in-refused")))?;
    let text = open(&mut tx, person.id, from.agent, now).await?;
    audit::note(&mut tx, now, &person.email, "signed_in", &person.email, json!({ "address": from.address }))
        .await?;
    tx.commit().await?;
    Ok(text)
}

/// Opens a session for a person: the secret for the cookie. Sessions that have ended are swept out.
pub async fn open(tx: &mut Tx, id: UserId, agent: &str, now: Time) -> Result<String> {
    tx.query("DELETE FROM sessions WHERE expires_at < $1").bind(now).run().await?;
    let text = secret::new();
    let agent: String = agent.chars().filter(|c| !c.is_control()).take(200).collect();
    tx.query(
        "INSERT INTO sessions (secret_hash, user_id, created_at, last_seen_at, expires_at, agent) VALUES ($1, $2, $3, $3, $4, $5)",
    )
    .bind(secret::hash(&text))
    .bind(id)
    .bind(now)
    .bind(now + Duration::days(DAYS))
    .bind(agent)
    .run()
    .await?;
    Ok(text)
}

/// Who a cookie's secret belongs to, while the session lasts; and whether its last use should be noted anew.
pub async fn actor(tx: &mut Tx, text: &str, now: Time) -> Result<Option<(Actor, bool)>> {
    if text.len() > 100 {
        return Ok(None);
    }
    let found: Option<(UserId, Time)> = tx
        .query("SELECT user_id, last_seen_at FROM sessions WHERE secret_hash = $1 AND expires_at > $2 AND last_seen_at > $3")
        .bind(secret::hash(text))
        .bind(now)
        .bind(now - Duration::days(IDLE_DAYS))
        .optional()
        .await?;
    let Some((id, seen)) = found else { return Ok(None) };
    let person = user::by_id(tx, id).await?.filter(|person| person.is_active);
    let actor = person.map(|p| Actor { who: Who::User(p.id), name: p.email, grants: p.grants });
    Ok(actor.map(|actor| (actor, now - seen > Duration::hours(1))))
}

/// Notes that a session was used.
pub async fn seen(tx: &mut Tx, text: &str, now: Time) -> Result<()> {
    let query = tx.query("UPDATE sessions SET last_seen_at = $1 WHERE secret_hash = $2");
    query.bind(now).bind(secret::hash(text)).run().await?;
    Ok(())
}

/// Signs out: the session is gone.
pub async fn sign_out(tx: &mut Tx, text: &str) -> Result<()> {
    tx.query("DELETE FROM sessions WHERE secret_hash = $1").bind(secret::hash(text)).run().await?;
    Ok(())
}

/// The token that a form of this session carries, so that no other site can send it.
pub fn form_token(text: &str) -> String {
    secret::derived(text, "form")
}
