//! A second factor: a code of an app besides the password, and ten codes for the day on which the app is lost.
//!
//! The key is sealed ([`Vault`]), the recovery codes are kept as hashes; neither is in a log, in an answer of the API or in
//! the audit. A step is accepted once: who looks over a shoulder comes too late.

use super::totp::{self, Key};
use super::{User, audit, secret, vault::Vault};
use crate::changes::hand::Hand;
use crate::db::{Column, Rows, Sort, Tx};
use crate::error::{Error, Invalid, Result};
use crate::kernel::{clock::Time, id::UserId, message::Message};
use serde_json::json;

const PURPOSE: &str = "second factor";
/// How many codes there are for the day on which the app is lost.
pub const RECOVERY_CODES: usize = 10;

/// How far somebody is.
#[derive(Debug, Clone, PartialEq)]
pub enum Standing {
    /// They have none.
    None,
    /// They have a key, and have not shown yet that their app has it too.
    Begun(Key),
    /// It is asked for whenever they sign in.
    On {
        /// Since when.
        since: Time,
        /// How many recovery codes are left.
        codes_left: usize,
    },
}

/// By what somebody got through.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Proof {
    /// By a code of the app.
    App,
    /// By a recovery code.
    Recovery,
}

#[derive(sqlx::FromRow)]
struct Row {
    sealed: String,
    confirmed_at: Option<Time>,
}

async fn row(tx: &mut Tx, id: UserId) -> Result<Option<Row>> {
    tx.query("SELECT sealed, confirmed_at FROM second_factors WHERE user_id = $1").bind(id).optional().await
}

fn opened(vault: &Vault, row: &Row) -> Result<Key> {
    let bytes = vault.open(PURPOSE, &row.sealed);
    bytes.map(Key::of).ok_or_else(|| Error::Unavailable(Message::new("second-factor-unreadable")))
}

/// Whether somebody has one that is asked for.
pub async fn is_on(tx: &mut Tx, id: UserId) -> Result<bool> {
    Ok(row(tx, id).await?.is_some_and(|row| row.confirmed_at.is_some()))
}

/// Which of these people have one that is asked for.
pub async fn among(tx: &mut Tx, ids: &[UserId]) -> Result<Vec<UserId>> {
    let query = tx.query("SELECT user_id FROM second_factors WHERE confirmed_at IS NOT NULL AND");
    let rows: Vec<(UserId,)> = query.among("user_id", ids).all().await?;
    Ok(rows.into_iter().map(|(id,)| id).collect())
}

/// How far somebody is.
pub async fn standing(tx: &mut Tx, vault: &Vault, id: UserId) -> Result<Standing> {
    let Some(row) = row(tx, id).await? else { return Ok(Standing::None) };
    let Some(since) = row.confirmed_at else { return opened(vault, &row).map(Standing::Begun) };
    let (left,): (i64,) = tx
        .query("SELECT COUNT(*) FROM recovery_codes WHERE user_id = $1 AND used_at IS NULL")
        .bind(id)
        .one()
        .await?;
    Ok(Standing::On { since, codes_left: left.unsigned_abs() as usize })
}

/// Gives somebody a key that their app does not have yet; nothing changes for them until [`confirm`].
///
/// # Errors
/// A conflict, if they have a second factor already.
pub async fn begin(tx: &mut Tx, vault: &Vault, id: UserId, now: Time) -> Result<()> {
    if is_on(tx, id).await? {
        return Err(Error::Conflict(Message::new("second-factor-on-already")));
    }
    tx.query("DELETE FROM second_factors WHERE user_id = $1").bind(id).run().await?;
    tx.query("INSERT INTO second_factors (user_id, sealed, created_at, last_step) VALUES ($1, $2, $3, 0)")
        .bind(id)
        .bind(vault.seal(PURPOSE, Key::new().bytes()))
        .bind(now)
        .run()
        .await?;
    Ok(())
}

/// Their app has the key: from now on it is asked for. The recovery codes, which nobody can show a second time.
pub async fn confirm(tx: &mut Tx, vault: &Vault, user: &User, typed: &str, now: Time) -> Result<Vec<String>> {
    let row = row(tx, user.id).await?.filter(|row| row.confirmed_at.is_none());
    let row = row.ok_or_else(|| Error::Conflict(Message::new("second-factor-not-begun")))?;
    if !takes_step(tx, &opened(vault, &row)?, user.id, typed, now).await? {
        return Err(Invalid::at("code", Message::new("second-factor-code-wrong")).into());
    }
    tx.query("UPDATE second_factors SET confirmed_at = $1 WHERE user_id = $2")
        .bind(now)
        .bind(user.id)
        .run()
        .await?;
    audit::note(tx, now, &user.email, "second_factor_on", &user.email, json!({})).await?;
    make_codes(tx, user.id).await
}

/// Whether what was typed is a code of the app, or a recovery code, that was not used yet; then it is used.
pub async fn proves(tx: &mut Tx, vault: &Vault, id: UserId, typed: &str, now: Time) -> Result<Option<Proof>> {
    let Some(row) = row(tx, id).await?.filter(|row| row.confirmed_at.is_some()) else { return Ok(None) };
    if takes_step(tx, &opened(vault, &row)?, id, typed, now).await? {
        return Ok(Some(Proof::App));
    }
    let used = tx
        .query("UPDATE recovery_codes SET used_at = $1 WHERE code_hash = $2 AND user_id = $3 AND used_at IS NULL")
        .bind(now)
        .bind(code_hash(id, typed))
        .bind(id)
        .run()
        .await?;
    Ok((used == 1).then_some(Proof::Recovery))
}

async fn takes_step(tx: &mut Tx, key: &Key, id: UserId, typed: &str, now: Time) -> Result<bool> {
    let digits: String = typed.chars().filter(|c| !c.is_whitespace()).collect();
    let Some(step) = key.step_of(&digits, now) else { return Ok(false) };
    let query = tx.query("UPDATE second_factors SET last_step = $1 WHERE user_id = $2 AND last_step < $1");
    Ok(query.bind(step).bind(id).run().await? == 1)
}

/// New recovery codes in place of the old ones.
pub async fn renew_codes(tx: &mut Tx, user: &User, now: Time) -> Result<Vec<String>> {
    if !is_on(tx, user.id).await? {
        return Err(Error::Conflict(Message::new("second-factor-not-begun")));
    }
    audit::note(tx, now, &user.email, "recovery_codes_renewed", &user.email, json!({})).await?;
    make_codes(tx, user.id).await
}

const COLUMNS: &[Column] = &[("code_hash", Sort::Text), ("user_id", Sort::Id)];

async fn make_codes(tx: &mut Tx, id: UserId) -> Result<Vec<String>> {
    tx.query("DELETE FROM recovery_codes WHERE user_id = $1").bind(id).run().await?;
    let codes: Vec<String> = (0..RECOVERY_CODES).map(|_| recovery_code()).collect();
    let mut rows = Rows::of("recovery_codes", COLUMNS);
    codes.iter().for_each(|code| rows.push(&(code_hash(id, code), id)));
    rows.insert(tx).await?;
    Ok(codes)
}

/// Eighty bits of chance, in four groups: `mfzw-k3dm-…`.
fn recovery_code() -> String {
    let text = totp::base32(&rand::random::<[u8; 10]>()).to_ascii_lowercase();
    text.as_bytes().chunks(4).map(String::from_utf8_lossy).collect::<Vec<_>>().join("-")
}

/// However it is typed: with or without hyphens, small or capital.
fn code_hash(id: UserId, typed: &str) -> String {
    let plain: String = typed.chars().filter(char::is_ascii_alphanumeric).take(64).collect();
    secret::hash(&format!("recovery code {id} {}", plain.to_ascii_lowercase()))
}

/// Takes a second factor away, with its recovery codes; none is no harm.
pub async fn remove(tx: &mut Tx, hand: &Hand, user: &User) -> Result<()> {
    tx.query("DELETE FROM recovery_codes WHERE user_id = $1").bind(user.id).run().await?;
    if tx.query("DELETE FROM second_factors WHERE user_id = $1").bind(user.id).run().await? > 0 {
        audit::note(tx, hand.at, &hand.actor, "second_factor_off", &user.email, json!({})).await?;
    }
    Ok(())
}
