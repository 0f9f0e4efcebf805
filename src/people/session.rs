//! A session: how a person is known after signing in. The cookie holds a secret, the house its hash.
//!
//! Signing in is one step, or two for those who have a second factor ([`Step`]): between them the browser holds a ticket
//! that says who gave the right password, and nothing is open yet.

use super::second_factor::{self, Proof};
use super::vault::Vault;
use super::{Actor, Attempts, User, Who, audit, password, pause, secret, user};
use crate::app::App;
use crate::db::Tx;
use crate::error::{Error, Invalid, Result};
use crate::kernel::{clock::Time, fold::fold, id::UserId, message::Message};
use chrono::Duration;
use serde_json::{Value, json};

/// How long a session lasts that is used; one that is not used ends after [`IDLE_DAYS`].
pub const DAYS: i64 = 30;
/// A session that nobody used for so long has ended.
pub const IDLE_DAYS: i64 = 7;
/// How long somebody may look for their app, in minutes.
const TICKET_MINUTES: i64 = 10;
const TICKET: &str = "second step";

/// Where someone signs in from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct From<'f> {
    /// The address of the connection.
    pub address: &'f str,
    /// What the browser calls itself.
    pub agent: &'f str,
}

/// What came of a password that is right.
#[derive(Debug, Clone, PartialEq)]
pub enum Step {
    /// They are in: the secret for the cookie.
    In(String, User),
    /// They have a second factor: the ticket for the second step.
    Second(String),
}

/// A session, as its owner sees it.
#[derive(Debug, Clone, PartialEq, sqlx::FromRow)]
pub struct Open {
    secret_hash: String,
    /// Since when.
    pub created_at: Time,
    /// When it was used last, to the hour.
    pub last_seen_at: Time,
    /// From which address it was opened.
    pub address: String,
    /// What the browser calls itself.
    pub agent: String,
    /// By what: `password`, `second_factor`, `recovery_code`, `sign_on`.
    pub way: String,
}

impl Open {
    /// By what it is named in a form; it opens nothing.
    pub fn handle(&self) -> &str {
        &self.secret_hash[..24.min(self.secret_hash.len())]
    }

    /// Whether it is the one of this secret.
    pub fn is_of(&self, text: &str) -> bool {
        self.secret_hash == secret::hash(text)
    }
}

/// What pauses count for an account, whoever it is.
pub(super) fn account(email: &str) -> String {
    format!("account {}", fold(email))
}

/// Somebody says who they are by a password.
///
/// # Errors
/// Unauthorized without telling which of the two was wrong; too many after some failures, longer each time.
pub async fn sign_in(app: &App, email: &str, password: &str, from: From<'_>) -> Result<Step> {
    let (attempts, now) = (app.slots.get::<Attempts>(), app.clock.now());
    let address = format!("address {}", from.address);
    attempts.ask(&[&address], now)?;
    attempts.failed(&[&address], now);
    pause::attempt(app, &account(email), email).await?;
    let mut tx = app.db.read().await?;
    let hash = user::password_hash(&mut tx, email).await?;
    drop(tx);
    if !password::is_right(password, hash).await {
        return refuse(app, email, json!({ "address": from.address, "by": "password" }), "sign-in-refused")
            .await;
    }
    attempts.succeeded(&address);
    let mut tx = app.db.write().await?;
    let person = user::by_email(&mut tx, email).await?.filter(|person| person.is_active);
    let person = person.ok_or_else(|| Error::Unauthorized(Message::new("sign-in-refused")))?;
    let step = match second_factor::is_on(&mut tx, person.id).await? {
        true => Step::Second(Vault::of(app)?.ticket(TICKET, person.id, now, TICKET_MINUTES)),
        false => Step::In(enter(&mut tx, &person, "password", &from, now).await?, person.clone()),
    };
    pause::forget(&mut tx, &account(&person.email)).await?;
    tx.commit().await?;
    Ok(step)
}

/// The second step: a code of the app, or a recovery code.
///
/// # Errors
/// Unauthorized with `sign-in-again` if the ticket has run out, with `second-factor-code-wrong` if the code is not right.
pub async fn second_step(app: &App, ticket: &str, typed: &str, from: From<'_>) -> Result<(String, User)> {
    let (vault, now) = (Vault::of(app)?, app.clock.now());
    let again = || Error::Unauthorized(Message::new("sign-in-again"));
    let id: UserId = vault.redeem(TICKET, ticket, now).ok_or_else(again)?;
    let mut tx = app.db.read().await?;
    let person = user::by_id(&mut tx, id).await?.filter(|person| person.is_active).ok_or_else(again)?;
    drop(tx);
    let what = second(id);
    pause::attempt(app, &what, &person.email).await?;
    let mut tx = app.db.write().await?;
    let Some(proof) = second_factor::proves(&mut tx, &vault, id, typed, now).await? else {
        drop(tx);
        let detail = json!({ "address": from.address, "by": "second_factor" });
        return refuse(app, &person.email, detail, "second-factor-code-wrong").await;
    };
    let way = match proof {
        Proof::App => "second_factor",
        Proof::Recovery => "recovery_code",
    };
    let text = enter(&mut tx, &person, way, &from, now).await?;
    pause::forget(&mut tx, &what).await?;
    tx.commit().await?;
    Ok((text, person))
}

/// An admin lets somebody try again at once.
pub async fn unpause(tx: &mut Tx, user: &User) -> Result<()> {
    pause::forget(tx, &account(&user.email)).await?;
    pause::forget(tx, &second(user.id)).await
}

fn second(id: UserId) -> String {
    format!("second step {id}")
}

async fn refuse<T>(app: &App, email: &str, detail: Value, key: &'static str) -> Result<T> {
    let mut tx = app.db.write().await?;
    let email: String = email.chars().take(254).collect();
    audit::note(&mut tx, app.clock.now(), "nobody", "sign_in_refused", &email, detail).await?;
    tx.commit().await?;
    Err(Error::Unauthorized(Message::new(key)))
}

/// Opens a session for somebody who has shown who they are, and notes it.
pub(super) async fn enter(
    tx: &mut Tx,
    person: &User,
    way: &str,
    from: &From<'_>,
    now: Time,
) -> Result<String> {
    let text = open(tx, person.id, way, from, now).await?;
    let detail = json!({ "address": from.address, "by": way });
    audit::note(tx, now, &person.email, "signed_in", &person.email, detail).await?;
    Ok(text)
}

/// Opens a session for a person: the secret for the cookie. Sessions that have ended are swept out.
async fn open(tx: &mut Tx, id: UserId, way: &str, from: &From<'_>, now: Time) -> Result<String> {
    tx.query("DELETE FROM sessions WHERE expires_at < $1").bind(now).run().await?;
    let text = secret::new();
    let agent: String = from.agent.chars().filter(|c| !c.is_control()).take(200).collect();
    tx.query(
        "INSERT INTO sessions (secret_hash, user_id, created_at, last_seen_at, expires_at, agent, address, way)
         VALUES ($1, $2, $3, $3, $4, $5, $6, $7)",
    )
    .bind(secret::hash(&text))
    .bind(id)
    .bind(now)
    .bind(now + Duration::days(DAYS))
    .bind(agent)
    .bind(from.address)
    .bind(way)
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
pub async fn sign_out(tx: &mut Tx, text: &str, name: &str, now: Time) -> Result<()> {
    tx.query("DELETE FROM sessions WHERE secret_hash = $1").bind(secret::hash(text)).run().await?;
    audit::note(tx, now, name, "signed_out", name, json!({})).await
}

/// Somebody's sessions that last, newest use first.
pub async fn of(tx: &mut Tx, id: UserId, now: Time) -> Result<Vec<Open>> {
    tx.query(
        "SELECT secret_hash, created_at, last_seen_at, address, agent, way FROM sessions
          WHERE user_id = $1 AND expires_at > $2 AND last_seen_at > $3 ORDER BY last_seen_at DESC, secret_hash LIMIT 200",
    )
    .bind(id)
    .bind(now)
    .bind(now - Duration::days(IDLE_DAYS))
    .all()
    .await
}

/// Ends one of somebody's sessions, by its handle.
pub async fn end(tx: &mut Tx, user: &User, handle: &str, now: Time) -> Result<()> {
    let found = of(tx, user.id, now).await?.into_iter().find(|open| open.handle() == handle);
    let Some(open) = found else { return Ok(()) };
    tx.query("DELETE FROM sessions WHERE secret_hash = $1").bind(open.secret_hash).run().await?;
    audit::note(tx, now, &user.email, "session_ended", &user.email, json!({ "address": open.address })).await
}

/// Ends all of somebody's sessions but the one of this secret; how many.
pub async fn end_others(tx: &mut Tx, user: &User, text: &str, by: &str, now: Time) -> Result<u64> {
    let query = tx.query("DELETE FROM sessions WHERE user_id = $1 AND secret_hash <> $2");
    let ended = query.bind(user.id).bind(secret::hash(text)).run().await?;
    if ended > 0 {
        audit::note(tx, now, by, "sessions_ended", &user.email, json!({ "count": ended })).await?;
    }
    Ok(ended)
}

/// Another password for somebody who knows the old one. Their other sessions end.
///
/// # Errors
/// Invalid at `old` or `password`; too many after some failures.
pub async fn change_password(app: &App, user: &User, old: &str, new: &str, keep: &str) -> Result<()> {
    let hash = password::hash(new).await?;
    pause::attempt(app, &account(&user.email), &user.email).await?;
    let mut tx = app.db.read().await?;
    let known = user::password_hash(&mut tx, &user.email).await?;
    drop(tx);
    if !password::is_right(old, known).await {
        return Err(Invalid::at("old", Message::new("password-old-wrong")).into());
    }
    let now = app.clock.now();
    let mut tx = app.db.write().await?;
    user::set_password(&mut tx, user.id, hash, now).await?;
    pause::forget(&mut tx, &account(&user.email)).await?;
    end_others(&mut tx, user, keep, &user.email, now).await?;
    audit::note(&mut tx, now, &user.email, "password_changed", &user.email, json!({})).await?;
    tx.commit().await
}

/// Whether somebody who is signed in knows their password, asked again before something weighty.
pub async fn knows_password(app: &App, user: &User, typed: &str) -> Result<()> {
    pause::attempt(app, &account(&user.email), &user.email).await?;
    let mut tx = app.db.read().await?;
    let known = user::password_hash(&mut tx, &user.email).await?;
    drop(tx);
    if !password::is_right(typed, known).await {
        return Err(Invalid::at("password", Message::new("password-old-wrong")).into());
    }
    let mut tx = app.db.write().await?;
    pause::forget(&mut tx, &account(&user.email)).await?;
    tx.commit().await
}

/// The token that a form of this session carries, so that no other site can send it.
pub fn form_token(text: &str) -> String {
    secret::derived(text, "form")
}
