//! All files as people look through them: newest first, those that wait for a product, those that something is to be said about.

use super::Asset;
use super::store::read;
use crate::changes::record::Kept;
use crate::db::{Query, Tx};
use crate::error::Result;
use crate::kernel::fold::fold;
use uuid::Uuid;

/// Which part of the wall.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Part {
    /// All of it.
    #[default]
    All,
    /// What no product shows.
    Inbox,
    /// What some product shows.
    Used,
    /// What something is to be said about.
    Findings,
}

impl Part {
    /// Every part, in the order in which they are offered.
    pub const EACH: [Part; 4] = [Part::All, Part::Inbox, Part::Used, Part::Findings];

    /// As an address writes it.
    pub fn as_str(self) -> &'static str {
        match self {
            Part::All => "all",
            Part::Inbox => "inbox",
            Part::Used => "used",
            Part::Findings => "findings",
        }
    }

    /// As an address writes it; anything else is all of it.
    pub fn parse(text: &str) -> Part {
        Part::EACH.into_iter().find(|part| part.as_str() == text).unwrap_or_default()
    }
}

/// What somebody looks for.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Asked {
    /// Which part.
    pub part: Part,
    /// What it shows on a product: `front`.
    pub role: Option<String>,
    /// Part of a file's name, or the beginning of the code of a product that shows it.
    pub words: String,
}

const INBOX: &str = " AND NOT EXISTS (SELECT 1 FROM product_images i WHERE i.asset_id = a.id)
    AND NOT EXISTS (SELECT 1 FROM product_media m WHERE m.asset_id = a.id)
    AND NOT EXISTS (SELECT 1 FROM product_media m WHERE m.poster_id = a.id)";
const USED: &str = " AND (EXISTS (SELECT 1 FROM product_images i WHERE i.asset_id = a.id)
    OR EXISTS (SELECT 1 FROM product_media m WHERE m.asset_id = a.id)
    OR EXISTS (SELECT 1 FROM product_media m WHERE m.poster_id = a.id))";

/// A page, newest first, before the last one seen.
pub async fn page(tx: &mut Tx, asked: &Asked, before: Option<Uuid>, limit: i64) -> Result<Vec<Kept<Asset>>> {
    let query =
        tx.query("SELECT a.id, a.doc, a.revision, a.created_at, a.updated_at FROM assets a WHERE 1 = 1");
    let query = narrowed(query, asked).push_if(" AND a.id < ", before);
    read(query.push(" ORDER BY a.id DESC LIMIT ", limit).all().await?)
}

/// How many there are, counted no further than a limit.
pub async fn count(tx: &mut Tx, asked: &Asked, limit: i64) -> Result<i64> {
    let query = tx.query("SELECT COUNT(*) FROM (SELECT a.id FROM assets a WHERE 1 = 1");
    let (count,): (i64,) = narrowed(query, asked).push(" LIMIT ", limit).raw(") few").one().await?;
    Ok(count)
}

fn narrowed<'c>(query: Query<'c>, asked: &Asked) -> Query<'c> {
    let mut query = match asked.part {
        Part::All => query,
        Part::Inbox => query.raw(INBOX),
        Part::Used => query.raw(USED),
        Part::Findings => query.raw(" AND a.findings > 0"),
    };
    if let Some(role) = asked.role.clone() {
        query = query
            .push(" AND EXISTS (SELECT 1 FROM product_images i WHERE i.asset_id = a.id AND i.role = ", role)
            .raw(")");
    }
    let words = literal(&fold(&asked.words));
    if words.is_empty() {
        return query;
    }
    query
        .push(" AND (a.name_folded LIKE ", format!("%{words}%"))
        .raw(" ESCAPE '!' OR EXISTS (SELECT 1 FROM product_images i JOIN products p ON p.id = i.product_id")
        .push(" WHERE i.asset_id = a.id AND p.code_folded LIKE ", format!("{words}%"))
        .raw(" ESCAPE '!'))")
}

/// Words as a pattern that means nothing but them.
fn literal(words: &str) -> String {
    words.chars().flat_map(|c| matches!(c, '%' | '_' | '!').then_some('!').into_iter().chain([c])).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_mean_themselves_only() {
        assert_eq!(literal("100%_a!"), "100!%!_a!!");
        assert_eq!((Part::parse("inbox"), Part::parse("else")), (Part::Inbox, Part::All));
    }
}
