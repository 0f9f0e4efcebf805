//! The SQL of this room.

use super::review::{Review, State};
use crate::changes::merge::Doc;
use crate::changes::record::{Kept, Record};
use crate::db::{Column, Rows, Sort, Tx};
use crate::error::{Error, Result};
use crate::kernel::{clock::Time, fold::fold, locale::Locale};
use serde::Serialize;
use serde_json::Value;
use sqlx::types::Json;
use std::collections::HashMap;
use uuid::Uuid;

#[derive(sqlx::FromRow)]
struct Row {
    id: Uuid,
    doc: Json<Doc>,
    style: String,
    product: Option<String>,
    sku: Option<String>,
    revision: i64,
    created_at: Time,
    updated_at: Time,
}

const SELECT: &str =
    "SELECT r.id, r.doc, s.code AS style, p.code AS product, v.sku, r.revision, r.created_at, r.updated_at
   FROM reviews r
   JOIN styles s ON s.id = r.style_id
   LEFT JOIN products p ON p.id = r.product_id
   LEFT JOIN variants v ON v.id = r.variant_id
  WHERE";

/// Reviews by source key.
pub(super) async fn load(tx: &mut Tx, keys: &[String]) -> Result<Vec<Kept<Review>>> {
    let rows: Vec<Row> = tx.query(SELECT).among_text("r.source_key", keys).all().await?;
    rows.into_iter().map(kept).collect()
}

/// Reviews by id.
pub async fn by_ids(tx: &mut Tx, ids: &[Uuid]) -> Result<Vec<Kept<Review>>> {
    let rows: Vec<Row> = tx.query(SELECT).among("r.id", ids).all().await?;
    rows.into_iter().map(kept).collect()
}

/// Reviews that were written under an address, by its hash.
pub async fn by_address(tx: &mut Tx, email_hash: &str) -> Result<Vec<Kept<Review>>> {
    let rows: Vec<Row> =
        tx.query(SELECT).push(" r.email_hash = ", email_hash).raw(" ORDER BY r.id").all().await?;
    rows.into_iter().map(kept).collect()
}

/// The review with a key, if there is one.
pub async fn by_key(tx: &mut Tx, key: &str) -> Result<Vec<Kept<Review>>> {
    load(tx, &[fold(key)]).await
}

/// A page of reviews in a state (or in any), oldest first, after an id.
pub async fn page(
    tx: &mut Tx,
    state: Option<State>,
    after: Option<Uuid>,
    limit: i64,
) -> Result<Vec<Kept<Review>>> {
    let query = tx.query(SELECT).raw(" TRUE").push_if(" AND r.state = ", state);
    let rows: Vec<Row> =
        query.push_if(" AND r.id > ", after).push(" ORDER BY r.id LIMIT ", limit).all().await?;
    rows.into_iter().map(kept).collect()
}

fn kept(row: Row) -> Result<Kept<Review>> {
    let mut doc = row.doc.0;
    doc.insert("style".into(), Value::String(row.style));
    doc.extend(row.product.map(|code| ("product".to_owned(), Value::String(code))));
    doc.extend(row.sku.map(|code| ("sku".to_owned(), Value::String(code))));
    let record = Review::from_doc(doc).map_err(|invalid| {
        Error::internal("a review in the database cannot be read", Error::from(invalid))
    })?;
    let (id, revision) = (row.id, row.revision);
    Ok(Kept { id, revision, created_at: row.created_at, updated_at: row.updated_at, record })
}

const COLUMNS: &[Column] = &[
    ("id", Sort::Id),
    ("source_key", Sort::Text),
    ("style_id", Sort::Ref("styles")),
    ("product_id", Sort::Ref("products")),
    ("variant_id", Sort::Id),
    ("rating", Sort::Int),
    ("title", Sort::Text),
    ("body", Sort::Text),
    ("locale", Sort::Text),
    ("author", Sort::Text),
    ("email_hash", Sort::Text),
    ("fit", Sort::Text),
    ("is_verified", Sort::Bool),
    ("state", Sort::Text),
    ("written_at", Sort::Time),
    ("doc", Sort::Json),
    ("revision", Sort::Int),
    ("created_at", Sort::Time),
    ("updated_at", Sort::Time),
];

/// Writes new and changed reviews.
pub(super) async fn write(tx: &mut Tx, records: &[Kept<Review>]) -> Result<()> {
    let variants = variant_ids(tx, records).await?;
    let mut rows = Rows::of("reviews", COLUMNS);
    for kept in records {
        let r = &kept.record;
        let mut doc = r.to_doc();
        ["style", "product", "sku"].iter().for_each(|link| _ = doc.remove(*link));
        rows.push(&serde_json::json!([
            kept.id,
            r.folded(),
            fold(&r.style),
            r.product.as_deref().map(fold),
            r.sku.as_deref().and_then(|sku| variants.get(&fold(sku))),
            r.rating,
            r.title,
            r.body,
            r.locale,
            r.author,
            r.email_hash,
            r.fit,
            r.verified,
            r.state,
            r.written_at,
            doc,
            kept.revision,
            kept.created_at,
            kept.updated_at
        ]));
    }
    rows.upsert(tx, &["id"]).await?;
    Ok(())
}

async fn variant_ids(tx: &mut Tx, records: &[Kept<Review>]) -> Result<HashMap<String, Uuid>> {
    let skus: Vec<String> = records.iter().filter_map(|kept| kept.record.sku.as_deref().map(fold)).collect();
    if skus.is_empty() {
        return Ok(HashMap::new());
    }
    let rows: Vec<(String, Uuid)> =
        tx.query("SELECT sku_folded, id FROM variants WHERE").among_text("sku_folded", &skus).all().await?;
    Ok(rows.into_iter().collect())
}

/// A review as a page shows it.
#[derive(Debug, Clone, PartialEq, Serialize, sqlx::FromRow)]
pub struct Published {
    /// Its id; the cursor of the page after it, together with its time.
    pub id: Uuid,
    /// One to five stars.
    pub rating: i64,
    /// Its headline.
    pub title: String,
    /// Its text.
    pub body: String,
    /// Its language.
    pub locale: Option<String>,
    /// Who says it.
    pub author: String,
    /// How it fitted.
    pub fit: Option<String>,
    /// Whether it is known to be bought.
    pub is_verified: bool,
    /// When it was written.
    pub written_at: Time,
}

impl Published {
    /// The language to mark its text with.
    pub fn language(&self) -> Option<Locale> {
        self.locale.as_deref().and_then(|tag| Locale::parse(tag).ok())
    }
}

const PUBLISHED: &str = "SELECT id, rating, title, body, locale, author, fit, is_verified, written_at
   FROM reviews WHERE state = 'published'";

/// What shoppers see of a style's reviews, newest first, after the last one seen.
pub async fn published(
    tx: &mut Tx,
    style: Uuid,
    after: Option<(Time, Uuid)>,
    limit: i64,
) -> Result<Vec<Published>> {
    let query = tx.query(PUBLISHED).push(" AND style_id = ", style);
    newest_first(query, after, limit).await
}

/// The same of one product: what is said of its colour, and of the style as a whole.
pub async fn published_for_product(
    tx: &mut Tx,
    product: Uuid,
    after: Option<(Time, Uuid)>,
    limit: i64,
) -> Result<Vec<Published>> {
    newest_first(tx.query(PUBLISHED).push(" AND product_id = ", product), after, limit).await
}

async fn newest_first(
    query: crate::db::Query<'_>,
    after: Option<(Time, Uuid)>,
    limit: i64,
) -> Result<Vec<Published>> {
    let query = match after {
        Some((at, id)) => query.push(" AND (written_at, id) < (", at).push(", ", id).raw(")"),
        None => query,
    };
    query.push(" ORDER BY written_at DESC, id DESC LIMIT ", limit).all().await
}

/// Which reviews a moderator looks at.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Sieve {
    /// Those in a state.
    pub state: Option<State>,
    /// Those with so many stars.
    pub rating: Option<i64>,
    /// Those in a language.
    pub locale: Option<String>,
    /// Those of a style or product of this code, or with these words in them.
    pub text: Option<String>,
}

impl Sieve {
    fn sift<'c>(&self, query: crate::db::Query<'c>) -> crate::db::Query<'c> {
        let query = query.push_if(" AND r.state = ", self.state).push_if(" AND r.rating = ", self.rating);
        let query = query.push_if(" AND r.locale = ", self.locale.clone());
        let Some(text) = &self.text else { return query };
        let plain = text.to_lowercase().replace('\\', "\\\\").replace('%', "\\%").replace('_', "\\_");
        query
            .push(" AND (s.code_folded = ", fold(text))
            .push(" OR p.code_folded = ", fold(text))
            .push(" OR LOWER(r.title || ' ' || r.body || ' ' || r.author) LIKE ", format!("%{plain}%"))
            .raw(" ESCAPE '\\')")
    }
}

/// What a moderator looks at, newest first, after the last one seen.
pub async fn sifted(
    tx: &mut Tx,
    sieve: &Sieve,
    after: Option<(Time, Uuid)>,
    limit: i64,
) -> Result<Vec<Kept<Review>>> {
    let query = sieve.sift(tx.query(SELECT).raw(" TRUE"));
    let query = match after {
        Some((at, id)) => query.push(" AND (r.written_at, r.id) < (", at).push(", ", id).raw(")"),
        None => query,
    };
    let rows: Vec<Row> = query.push(" ORDER BY r.written_at DESC, r.id DESC LIMIT ", limit).all().await?;
    rows.into_iter().map(kept).collect()
}

/// How many reviews there are in each state, and in which languages.
pub async fn standing(tx: &mut Tx) -> Result<Vec<(State, Option<String>, i64)>> {
    tx.query("SELECT state, locale, COUNT(*) FROM reviews GROUP BY state, locale ORDER BY state, locale")
        .all()
        .await
}
