//! The SQL of outside taxonomies: terms are kept by what they are and their code; all that is read in sets.

use super::{Outside, Term, TermKind};
use crate::changes::{
    hand::Hand,
    kind::Kind,
    log::{self, Entry, Verb},
};
use crate::db::{Column, Rows, Sort, Tx};
use crate::error::Result;
use crate::kernel::{clock::Time, fold::fold};
use sqlx::types::Json;
use std::collections::{HashMap, HashSet};
use uuid::Uuid;

#[derive(sqlx::FromRow)]
struct Row {
    code: String,
    parent: Option<String>,
    doc: Json<Term>,
}

fn term(row: Row) -> Term {
    Term { code: row.code, parent: row.parent, ..row.doc.0 }
}

const SELECT: &str = "SELECT code, parent, doc FROM outside_terms";

/// Terms of one kind by code; those that there are.
pub async fn by_code(tx: &mut Tx, outside: Outside, kind: TermKind, codes: &[String]) -> Result<Vec<Term>> {
    let query = tx.query(SELECT).push(" WHERE taxonomy = ", outside.as_str());
    let query = query.push(" AND kind = ", kind.as_str()).raw(" AND");
    let rows: Vec<Row> = query.among_text("code", codes).raw(" ORDER BY place").all().await?;
    Ok(rows.into_iter().map(term).collect())
}

/// Terms of one kind below these parents, in order.
pub async fn below(tx: &mut Tx, outside: Outside, kind: TermKind, parents: &[String]) -> Result<Vec<Term>> {
    let query = tx.query(SELECT).push(" WHERE taxonomy = ", outside.as_str());
    let query = query.push(" AND kind = ", kind.as_str()).raw(" AND");
    let rows: Vec<Row> = query.among_text("parent", parents).raw(" ORDER BY place").all().await?;
    Ok(rows.into_iter().map(term).collect())
}

/// Every category of a taxonomy, in the order of its tree.
pub async fn categories(tx: &mut Tx, outside: Outside) -> Result<Vec<Term>> {
    let query = tx.query(SELECT).push(" WHERE taxonomy = ", outside.as_str());
    let rows: Vec<Row> = query.raw(" AND kind = 'category' ORDER BY place").all().await?;
    Ok(rows.into_iter().map(term).collect())
}

/// Which categories a page shows.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Filter {
    /// The parent: `Some("")` asks for roots, none for all.
    pub parent: Option<String>,
    /// Words that all have to be found, each as a part of a name in any language or of the code.
    pub q: String,
}

/// A page of categories behind a place, in the order of the tree.
pub async fn page(
    tx: &mut Tx,
    outside: Outside,
    filter: &Filter,
    after: &str,
    limit: i64,
) -> Result<Vec<Term>> {
    let mut query = tx.query(SELECT).push(" WHERE taxonomy = ", outside.as_str());
    query = query.push(" AND kind = 'category' AND place > ", after.to_owned());
    query = match filter.parent.as_deref() {
        Some("") => query.raw(" AND parent IS NULL"),
        Some(parent) => query.push(" AND parent = ", parent.to_owned()),
        None => query,
    };
    for word in fold(&filter.q).split_whitespace().take(10) {
        query = query.push(" AND found_by LIKE ", pattern(word)).raw(" ESCAPE '\\'");
    }
    let rows: Vec<Row> = query.push(" ORDER BY place LIMIT ", limit).all().await?;
    Ok(rows.into_iter().map(term).collect())
}

/// A word anywhere in a text, with the marks of patterns taken by their letter.
fn pattern(word: &str) -> String {
    let escaped = word.replace('\\', "\\\\").replace('%', "\\%").replace('_', "\\_");
    format!("%{escaped}%")
}

/// Which of these categories have others below them.
pub async fn with_children(tx: &mut Tx, outside: Outside, codes: &[&str]) -> Result<HashSet<String>> {
    let query = tx.query("SELECT DISTINCT parent FROM outside_terms WHERE kind = 'category'");
    let query = query.push(" AND taxonomy = ", outside.as_str()).raw(" AND");
    let rows: Vec<(String,)> = query.among_text("parent", codes).all().await?;
    Ok(rows.into_iter().map(|(code,)| code).collect())
}

/// A taxonomy that was loaded, and how much of it there is.
#[derive(Debug, Clone, PartialEq)]
pub struct Loaded {
    /// Whose.
    pub outside: Outside,
    /// The edition that it says of itself; empty if it says none.
    pub version: String,
    /// When it was changed last.
    pub updated_at: Time,
    /// How many categories it has.
    pub categories: i64,
    /// How many attributes.
    pub attributes: i64,
    /// How many values.
    pub values: i64,
}

#[derive(sqlx::FromRow)]
struct LoadedRow {
    name: String,
    version: String,
    updated_at: Time,
}

/// The taxonomies that are loaded.
pub async fn loaded(tx: &mut Tx) -> Result<Vec<Loaded>> {
    let rows: Vec<LoadedRow> =
        tx.query("SELECT name, version, updated_at FROM outside_taxonomies ORDER BY name").all().await?;
    let counts: Vec<(String, String, i64)> =
        tx.query("SELECT taxonomy, kind, COUNT(*) FROM outside_terms GROUP BY taxonomy, kind").all().await?;
    let count = |name: &str, kind: TermKind| {
        counts.iter().find(|(t, k, _)| t == name && k == kind.as_str()).map_or(0, |(.., count)| *count)
    };
    let told = rows.into_iter().filter_map(|row| {
        Some(Loaded {
            outside: Outside::find(&row.name)?,
            version: row.version,
            updated_at: row.updated_at,
            categories: count(&row.name, TermKind::Category),
            attributes: count(&row.name, TermKind::Attribute),
            values: count(&row.name, TermKind::Value),
        })
    });
    Ok(told.collect())
}

const COLUMNS: &[Column] = &[
    ("taxonomy", Sort::Text),
    ("kind", Sort::Text),
    ("code", Sort::Text),
    ("parent", Sort::Text),
    ("place", Sort::Text),
    ("found_by", Sort::Text),
    ("doc", Sort::Json),
];

/// Keeps terms that are new or different, and tells the log that the taxonomy is another one now.
pub async fn keep(
    tx: &mut Tx,
    hand: &Hand,
    outside: Outside,
    kind: TermKind,
    version: Option<&str>,
    terms: &[Term],
) -> Result<()> {
    let mut rows = Rows::of("outside_terms", COLUMNS);
    for term in terms {
        rows.push(&(
            outside.as_str(),
            kind.as_str(),
            &term.code,
            &term.parent,
            term.place(),
            term.found_by(),
            term,
        ));
    }
    rows.upsert(tx, &["taxonomy", "kind", "code"]).await?;
    note(tx, hand, outside, version).await
}

#[derive(sqlx::FromRow)]
struct Known {
    id: Uuid,
    version: String,
    revision: i64,
}

/// Writes the taxonomy's own row and its entry in the log. A version that nobody says is the one it had.
async fn note(tx: &mut Tx, hand: &Hand, outside: Outside, version: Option<&str>) -> Result<()> {
    const COLUMNS: &[Column] = &[
        ("id", Sort::Id),
        ("name", Sort::Text),
        ("version", Sort::Text),
        ("revision", Sort::Int),
        ("updated_at", Sort::Time),
    ];
    let known: Option<Known> = tx
        .query("SELECT id, version, revision FROM outside_taxonomies WHERE name = $1")
        .bind(outside.as_str())
        .optional()
        .await?;
    let verb = if known.is_some() { Verb::Changed } else { Verb::Created };
    let was = known.unwrap_or_else(|| Known { id: Uuid::now_v7(), version: String::new(), revision: 0 });
    let version = version.map_or(was.version, str::to_owned);
    let mut rows = Rows::of("outside_taxonomies", COLUMNS);
    rows.push(&(was.id, outside.as_str(), version, was.revision + 1, hand.at));
    rows.upsert(tx, &["id"]).await?;
    let entry = Entry {
        kind: Kind::OutsideTaxonomy,
        record_id: was.id,
        code: outside.as_str().to_owned(),
        revision: was.revision + 1,
        verb,
        fields: Vec::new(),
    };
    log::append(tx, hand, &[entry]).await
}

/// The number that Google gives to each of these categories of Shopify's, as far as the loaded taxonomy says it.
pub async fn google_of(tx: &mut Tx, shopify: &[String]) -> Result<HashMap<String, u32>> {
    if shopify.is_empty() {
        return Ok(HashMap::new());
    }
    let found = by_code(tx, Outside::Shopify, TermKind::Category, shopify).await?;
    Ok(found.into_iter().filter_map(|term| Some((term.code, term.google?))).collect())
}

/// Which of these ids a taxonomy does not have; none while it is not loaded.
pub async fn unknown(tx: &mut Tx, outside: Outside, ids: &[String]) -> Result<HashSet<String>> {
    if ids.is_empty() {
        return Ok(HashSet::new());
    }
    let any: Option<(String,)> = tx
        .query("SELECT code FROM outside_terms WHERE kind = 'category' AND taxonomy = $1 LIMIT 1")
        .bind(outside.as_str())
        .optional()
        .await?;
    if any.is_none() {
        return Ok(HashSet::new());
    }
    let known = by_code(tx, outside, TermKind::Category, ids).await?;
    let known: HashSet<String> = known.into_iter().map(|term| term.code).collect();
    Ok(ids.iter().filter(|id| !known.contains(*id)).cloned().collect())
}
