//! Former codes: what was renamed is found by its old code for ever.

use super::kind::Kind;
use crate::db::Tx;
use crate::error::Result;
use crate::kernel::fold::fold;
use std::collections::HashMap;
use uuid::Uuid;

/// The old code leads to the record; a code that is in use leads nowhere else.
pub async fn lead(tx: &mut Tx, kind: Kind, old: &str, new: &str, id: Uuid) -> Result<()> {
    tx.query("DELETE FROM redirects WHERE kind = $1 AND code_folded = $2")
        .bind(kind)
        .bind(fold(new))
        .run()
        .await?;
    if fold(old) == fold(new) {
        return Ok(());
    }
    tx.query(
        "INSERT INTO redirects (kind, code_folded, record_id) VALUES ($1, $2, $3)
         ON CONFLICT (kind, code_folded) DO UPDATE SET record_id = excluded.record_id",
    )
    .bind(kind)
    .bind(fold(old))
    .bind(id)
    .run()
    .await?;
    Ok(())
}

/// The record that a former code leads to.
pub async fn id_of(tx: &mut Tx, kind: Kind, old: &str) -> Result<Option<Uuid>> {
    let found: Option<(Uuid,)> = tx
        .query("SELECT record_id FROM redirects WHERE kind = $1 AND code_folded = $2")
        .bind(kind)
        .bind(fold(old))
        .optional()
        .await?;
    Ok(found.map(|(id,)| id))
}

/// What a record is called now that was once called so.
pub async fn code_now(tx: &mut Tx, kind: Kind, old: &str) -> Result<Option<String>> {
    let Some(id) = id_of(tx, kind, old).await? else { return Ok(None) };
    let code: Option<(String,)> = tx
        .query("SELECT code FROM changes WHERE kind = $1 AND record_id = $2 ORDER BY seq DESC LIMIT 1")
        .bind(kind)
        .bind(id)
        .optional()
        .await?;
    Ok(code.map(|(code,)| code))
}

/// Every former code of a kind, folded, and whose it was.
pub async fn former(tx: &mut Tx, kind: Kind) -> Result<HashMap<String, Uuid>> {
    let rows: Vec<(String, Uuid)> =
        tx.query("SELECT code_folded, record_id FROM redirects WHERE kind = $1").bind(kind).all().await?;
    Ok(rows.into_iter().collect())
}
