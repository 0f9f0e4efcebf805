//! A text beside a record.

use crate::changes::kind::Kind;
use crate::db::Tx;
use crate::error::{Error, Invalid, Result};
use crate::kernel::{clock::Time, fold::fold, message::Message};
use crate::people::{Actor, Who};
use serde::Serialize;
use std::collections::HashSet;
use uuid::Uuid;

/// The longest comment, in characters.
pub const LONGEST: usize = 4_000;

/// A comment.
#[derive(Debug, Clone, PartialEq, Serialize, sqlx::FromRow)]
pub struct Comment {
    /// Its id.
    pub id: Uuid,
    /// Who wrote it.
    pub author: String,
    /// What it says, as typed.
    pub body: String,
    /// When.
    pub written_at: Time,
    /// When it was settled, if it was.
    pub settled_at: Option<Time>,
    /// By whom.
    pub settled_by: Option<String>,
}

/// A comment that names somebody, with the record that it is about.
#[derive(Debug, Clone, PartialEq, Serialize, sqlx::FromRow)]
pub struct Mention {
    /// The comment.
    pub id: Uuid,
    /// Who wrote it.
    pub author: String,
    /// What it says.
    pub body: String,
    /// When.
    pub written_at: Time,
    /// What kind of record it is about.
    pub kind: Kind,
    /// Which; none if it is gone.
    pub code: Option<String>,
}

/// The comments on a record, oldest first; the newest two hundred.
///
/// # Errors
/// Whatever the database says.
pub async fn of_record(tx: &mut Tx, kind: Kind, record: Uuid) -> Result<Vec<Comment>> {
    let mut found: Vec<Comment> = tx
        .query(
            "SELECT id, author, body, written_at, settled_at, settled_by FROM comments
              WHERE kind = $1 AND record_id = $2 ORDER BY id DESC LIMIT 200",
        )
        .bind(kind)
        .bind(record)
        .all()
        .await?;
    found.reverse();
    Ok(found)
}

/// Writes a comment; whoever is named with `@`, by e-mail address or the part of it before the `@`, will find it.
///
/// # Errors
/// Invalid if it is empty or too long.
pub async fn write(
    tx: &mut Tx,
    actor: &Actor,
    (kind, record): (Kind, Uuid),
    body: &str,
    at: Time,
) -> Result<Uuid> {
    let body = body.trim();
    if !(1..=LONGEST).contains(&body.chars().count()) {
        return Err(Invalid::at("comment", Message::new("comment-length").with("max", LONGEST)).into());
    }
    let id = Uuid::now_v7();
    tx.query(
        "INSERT INTO comments (id, kind, record_id, author, body, written_at) VALUES ($1, $2, $3, $4, $5, $6)",
    )
    .bind(id)
    .bind(kind)
    .bind(record)
    .bind(&actor.name)
    .bind(body)
    .bind(at)
    .run()
    .await?;
    for user in named(tx, body).await? {
        tx.query("INSERT INTO mentions (comment_id, user_id) VALUES ($1, $2)")
            .bind(id)
            .bind(user)
            .run()
            .await?;
    }
    Ok(id)
}

/// The people that a text names.
async fn named(tx: &mut Tx, body: &str) -> Result<HashSet<Uuid>> {
    let names = mentioned(body);
    if names.is_empty() {
        return Ok(HashSet::new());
    }
    let people: Vec<(Uuid, String)> =
        tx.query("SELECT id, email_folded FROM users WHERE disabled_at IS NULL").all().await?;
    let is_meant = |email: &str| {
        let before = email.split('@').next().unwrap_or(email);
        names.iter().any(|name| name == email || name == before)
    };
    Ok(people.into_iter().filter(|(_, email)| is_meant(email)).map(|(id, _)| id).collect())
}

/// What stands after each `@`, folded: `ana`, `ana@loom.example`.
fn mentioned(body: &str) -> HashSet<String> {
    let is_part = |c: char| c.is_alphanumeric() || matches!(c, '.' | '_' | '-' | '+' | '@');
    let mut found = HashSet::new();
    for word in body.split(|c: char| !is_part(c)) {
        let name = word.strip_prefix('@').map(|name| name.trim_end_matches(['.', '-', '@']));
        found.extend(name.filter(|name| !name.is_empty()).map(fold));
    }
    found
}

/// Says that nothing is left to do about a comment, or that something is again.
///
/// # Errors
/// Not found.
pub async fn settle(
    tx: &mut Tx,
    actor: &Actor,
    (kind, record): (Kind, Uuid),
    id: Uuid,
    is_settled: bool,
    at: Time,
) -> Result<()> {
    let (when, who) = (is_settled.then_some(at), is_settled.then_some(actor.name.as_str()));
    let query = tx.query("UPDATE comments SET settled_at = $1, settled_by = $2 WHERE id = $3");
    let query =
        query.bind(when).bind(who).bind(id).push(" AND kind = ", kind).push(" AND record_id = ", record);
    match query.run().await? {
        0 => Err(Error::not_found("comment", id)),
        _ => Ok(()),
    }
}

/// What names somebody and was neither seen nor settled, newest first.
///
/// # Errors
/// Whatever the database says.
pub async fn for_me(tx: &mut Tx, actor: &Actor, limit: i64) -> Result<Vec<Mention>> {
    let Who::User(user) = actor.who else { return Ok(Vec::new()) };
    tx.query(
        "SELECT c.id, c.author, c.body, c.written_at, c.kind, COALESCE(p.code, s.code) AS code
           FROM mentions m JOIN comments c ON c.id = m.comment_id
           LEFT JOIN products p ON c.kind = 'product' AND p.id = c.record_id
           LEFT JOIN styles s ON c.kind = 'style' AND s.id = c.record_id
          WHERE m.user_id = $1 AND m.seen_at IS NULL AND c.settled_at IS NULL ORDER BY c.id DESC LIMIT $2",
    )
    .bind(user)
    .bind(limit)
    .all()
    .await
}

/// Notes that somebody has seen what names them at a record.
///
/// # Errors
/// Whatever the database says.
pub async fn seen(tx: &mut Tx, actor: &Actor, comment: Uuid, at: Time) -> Result<()> {
    let Who::User(user) = actor.who else { return Ok(()) };
    let query = tx.query("UPDATE mentions SET seen_at = $1 WHERE comment_id = $2 AND user_id = $3");
    query.bind(at).bind(comment).bind(user).run().await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::mentioned;

    #[test]
    fn whoever_is_named_is_found_with_or_without_the_rest_of_their_address() {
        for (body, expected) in [
            ("@Ana, please look. And @ben@loom.example too!", &["ana", "ben@loom.example"][..]),
            ("mail ana@loom.example about it", &[]),
            ("@ @. @-", &[]),
            ("(@eva.k-l)", &["eva.k-l"]),
        ] {
            let mut found: Vec<String> = mentioned(body).into_iter().collect();
            found.sort();
            assert_eq!(found, expected, "{body}");
        }
    }
}
