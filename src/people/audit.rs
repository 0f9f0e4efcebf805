//! The audit: who signed in, who was refused, what was done to people and tokens, what was taken along.
//!
//! To add an action: its name in [`ACTIONS`], and a word for it (`workbench-audit-…`).

use super::Actor;
use crate::app::App;
use crate::db::{Column, Rows, Sort, Tx};
use crate::error::Result;
use crate::kernel::clock::Time;
use serde::Serialize;
use serde_json::Value;
use sqlx::types::Json;

/// What is noted.
pub const ACTIONS: [&str; 25] = [
    "signed_in",
    "signed_out",
    "sign_in_refused",
    "sign_in_paused",
    "sign_on_refused",
    "session_ended",
    "sessions_ended",
    "password_set",
    "password_changed",
    "second_factor_on",
    "second_factor_off",
    "recovery_codes_renewed",
    "identity_linked",
    "user_created",
    "user_changed",
    "grants_changed",
    "user_removed",
    "account_changed",
    "link_made",
    "token_created",
    "token_revoked",
    "token_used",
    "exported",
    "person_erased",
    "review_erased",
];

/// A line of the audit.
#[derive(Debug, Clone, PartialEq, Serialize, sqlx::FromRow)]
pub struct Line {
    /// Its place.
    pub seq: i64,
    /// When.
    pub at: Time,
    /// Who.
    pub actor: String,
    /// What: `signed_in`, `sign_in_refused`, `token_created` …
    pub action: String,
    /// To whom or what.
    pub subject: String,
    /// What else there is to say; never a secret.
    pub detail: Json<Value>,
}

/// Which lines are looked for.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Wanted {
    /// Who did it, or to whom it was done.
    pub person: Option<String>,
    /// What was done.
    pub action: Option<String>,
    /// From this moment on.
    pub from: Option<Time>,
    /// Before this moment.
    pub until: Option<Time>,
}

const COLUMNS: &[Column] = &[
    ("at", Sort::Time),
    ("actor", Sort::Text),
    ("action", Sort::Text),
    ("subject", Sort::Text),
    ("detail", Sort::Json),
];

/// Notes what was done, in the transaction that does it.
pub async fn note(
    tx: &mut Tx,
    at: Time,
    actor: &str,
    action: &str,
    subject: &str,
    detail: Value,
) -> Result<()> {
    let mut rows = Rows::of("audit", COLUMNS);
    rows.push(&(at, actor, action, subject, detail));
    rows.insert(tx).await?;
    Ok(())
}

/// Lines before a place, newest first.
pub async fn before(tx: &mut Tx, wanted: &Wanted, seq: i64, limit: i64) -> Result<Vec<Line>> {
    let mut query =
        tx.query("SELECT seq, at, actor, action, subject, detail FROM audit WHERE").push(" seq < ", seq);
    if let Some(person) = &wanted.person {
        query = query.push(" AND (actor = ", person).push(" OR subject = ", person).raw(")");
    }
    query
        .push_if(" AND action = ", wanted.action.as_deref())
        .push_if(" AND at >= ", wanted.from)
        .push_if(" AND at < ", wanted.until)
        .push(" ORDER BY seq DESC LIMIT ", limit)
        .all()
        .await
}

/// Notes that something was taken along: an export, a table.
pub async fn exported(app: &App, actor: &Actor, what: &str, detail: Value) -> Result<()> {
    let mut tx = app.db.write().await?;
    note(&mut tx, app.clock.now(), &actor.name, "exported", what, detail).await?;
    tx.commit().await
}
