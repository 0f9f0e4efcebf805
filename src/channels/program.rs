//! The program is an input too: other words, other rules or another public address make everything derived anew. The
//! first node that sees a difference writes it into the log, and what follows the log follows that.

use crate::app::App;
use crate::changes::{
    hand::Hand,
    kind::Kind,
    log::{self, Entry, Verb},
};
use crate::config::Config;
use crate::db::dialect;
use crate::error::Result;
use crate::words;
use uuid::Uuid;

/// Raised when what is derived is derived in another way by the same version.
const RULES: u32 = 1;

const PREFIX: &str = "fingerprint-";

/// Writes an entry if this program would derive something else than the one before it; whether it did.
///
/// # Errors
/// Whatever the database says; then nothing was written.
pub async fn announce(app: &App) -> Result<bool> {
    let mine = fingerprint(&app.config);
    let mut tx = app.db.write().await?;
    dialect::alone(&mut tx, "program").await?;
    let last: Option<(String,)> = tx
        .query("SELECT code FROM changes WHERE kind = $1 AND code LIKE $2 ORDER BY seq DESC LIMIT 1")
        .bind(Kind::Program.as_str())
        .bind(format!("{PREFIX}%"))
        .optional()
        .await?;
    if last.is_some_and(|(code,)| code == mine) {
        return Ok(false);
    }
    let (verb, fields) = (Verb::Changed, Vec::new());
    let entry = Entry { kind: Kind::Program, record_id: Uuid::nil(), code: mine, revision: 0, verb, fields };
    log::append(&mut tx, &Hand::program("program", app.clock.now()), &[entry]).await?;
    tx.commit().await?;
    app.bell.notify_waiters();
    Ok(true)
}

/// What this program's derivations depend on beside the records.
fn fingerprint(config: &Config) -> String {
    let mut hasher = blake3::Hasher::new();
    for part in [env!("CARGO_PKG_VERSION"), &RULES.to_string(), &config.base_url(), &words::fingerprint()] {
        hasher.update(part.as_bytes()).update(b"\0");
    }
    format!("{PREFIX}{}", &hasher.finalize().to_hex()[..32])
}
