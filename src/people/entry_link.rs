//! A link with which somebody sets their password: when they are invited, or when an admin helps them.

use super::{User, audit, password, pause, secret, session::account, user};
use crate::app::App;
use crate::changes::hand::Hand;
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::kernel::{clock::Time, id::UserId, message::Message};
use chrono::Duration;
use serde_json::json;

/// What a link is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, sqlx::Type)]
#[sqlx(type_name = "text", rename_all = "snake_case")]
pub enum Purpose {
    /// To come in for the first time.
    SetUp,
    /// To have another password.
    Reset,
}

impl Purpose {
    /// How many days a link lasts.
    pub fn days(self) -> i64 {
        match self {
            Purpose::SetUp => 7,
            Purpose::Reset => 1,
        }
    }
}

/// Makes a link for a person; an older one of theirs works no longer. It is shown once.
pub async fn make(tx: &mut Tx, app: &App, hand: &Hand, user: &User, purpose: Purpose) -> Result<String> {
    let text = secret::new();
    tx.query("DELETE FROM entry_links WHERE user_id = $1").bind(user.id).run().await?;
    tx.query("INSERT INTO entry_links (secret_hash, user_id, purpose, created_at, expires_at) VALUES ($1, $2, $3, $4, $5)")
        .bind(secret::hash(&text))
        .bind(user.id)
        .bind(purpose)
        .bind(hand.at)
        .bind(hand.at + Duration::days(purpose.days()))
        .run()
        .await?;
    let detail = json!({ "days": purpose.days() });
    audit::note(tx, hand.at, &hand.actor, "link_made", &user.email, detail).await?;
    // In the query and not in the path: the log writes paths.
    Ok(format!("{}/welcome?link={text}", app.config.base_url()))
}

/// Whose link it is and what for, while it works.
///
/// # Errors
/// Gone, if it does not work (any longer).
pub async fn holder(tx: &mut Tx, text: &str, now: Time) -> Result<(User, Purpose)> {
    let gone = || Error::Gone(Message::new("entry-link-gone"));
    let found: Option<(UserId, Purpose)> = tx
        .query("SELECT user_id, purpose FROM entry_links WHERE secret_hash = $1 AND expires_at > $2")
        .bind(secret::hash(text))
        .bind(now)
        .optional()
        .await?;
    let (id, purpose) = found.ok_or_else(gone)?;
    let user = user::by_id(tx, id).await?.filter(|user| user.is_active).ok_or_else(gone)?;
    Ok((user, purpose))
}

/// Sets the password of whom a link is for. They are signed out elsewhere, and the link has done its work.
pub async fn use_up(app: &App, text: &str, new: &str) -> Result<User> {
    let hash = password::hash(new).await?;
    let now = app.clock.now();
    let mut tx = app.db.write().await?;
    let (user, _) = holder(&mut tx, text, now).await?;
    user::set_password(&mut tx, user.id, hash, now).await?;
    tx.query("DELETE FROM entry_links WHERE user_id = $1").bind(user.id).run().await?;
    tx.query("DELETE FROM sessions WHERE user_id = $1").bind(user.id).run().await?;
    pause::forget(&mut tx, &account(&user.email)).await?;
    audit::note(&mut tx, now, &user.email, "password_set", &user.email, json!({ "by": "link" })).await?;
    tx.commit().await?;
    Ok(user)
}
