//! The audit: who signed in, who was refused, what was done to people and tokens.

use crate::db::{Column, Rows, Sort, Tx};
use crate::error::Result;
use crate::kernel::clock::Time;
use serde::Serialize;
use serde_json::Value;
use sqlx::types::Json;

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
pub async fn before(tx: &mut Tx, seq: i64, limit: i64) -> Result<Vec<Line>> {
    tx.query(
        "SELECT seq, at, actor, action, subject, detail FROM audit WHERE seq < $1 ORDER BY seq DESC LIMIT $2",
    )
    .bind(seq)
    .bind(limit)
    .all()
    .await
}
