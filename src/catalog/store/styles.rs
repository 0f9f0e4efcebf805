//! Styles.

use super::associations;
use crate::catalog::{Content, Style, style::StyleLinks};
use crate::changes::record::{Kept, doc_of};
use crate::db::{Column, Query, Rows, Sort, Tx};
use crate::error::Result;
use crate::kernel::{clock::Time, fold::fold};
use sqlx::types::Json;
use uuid::Uuid;

#[derive(sqlx::FromRow)]
struct Row {
    id: Uuid,
    code: String,
    brand: Option<String>,
    category: Option<String>,
    department: Option<String>,
    season: Option<String>,
    collection: Option<String>,
    size_chart: Option<String>,
    return_policy: Option<String>,
    shipping_profile: Option<String>,
    manufacturer: Option<String>,
    responsible_person: Option<String>,
    doc: Json<Content>,
    revision: i64,
    created_at: Time,
    updated_at: Time,
}

const SELECT: &str = "SELECT s.id, s.code, b.code AS brand, c.code AS category, s.department, s.season,
        co.code AS collection, sc.code AS size_chart, rp.code AS return_policy, sp.code AS shipping_profile,
        m.code AS manufacturer, r.code AS responsible_person, s.doc, s.revision, s.created_at, s.updated_at
   FROM styles s
   LEFT JOIN brands b ON b.id = s.brand_id
   LEFT JOIN categories c ON c.id = s.category_id
   LEFT JOIN collections co ON co.id = s.collection_id
   LEFT JOIN size_charts sc ON sc.id = s.size_chart_id
   LEFT JOIN return_policies rp ON rp.id = s.return_policy_id
   LEFT JOIN shipping_profiles sp ON sp.id = s.shipping_profile_id
   LEFT JOIN parties m ON m.id = s.manufacturer_id
   LEFT JOIN parties r ON r.id = s.responsible_person_id
  WHERE";

/// Styles by folded code.
pub async fn load(tx: &mut Tx, codes: &[String]) -> Result<Vec<Kept<Style>>> {
    let rows = tx.query(SELECT).among_text("s.code_folded", codes).all().await?;
    finish(tx, rows).await
}

/// Styles by id.
pub async fn by_ids(tx: &mut Tx, ids: &[Uuid]) -> Result<Vec<Kept<Style>>> {
    let rows = tx.query(SELECT).among("s.id", ids).all().await?;
    finish(tx, rows).await
}

/// A page of styles after a folded code.
pub async fn page(tx: &mut Tx, after: &str, limit: i64) -> Result<Vec<Kept<Style>>> {
    let query: Query<'_> = tx.query(SELECT).push(" s.code_folded > ", after);
    let rows = query.push(" ORDER BY s.code_folded LIMIT ", limit).all().await?;
    finish(tx, rows).await
}

async fn finish(tx: &mut Tx, rows: Vec<Row>) -> Result<Vec<Kept<Style>>> {
    let mut styles: Vec<Kept<Style>> = rows.into_iter().map(kept).collect();
    let ids: Vec<Uuid> = styles.iter().map(|kept| kept.id).collect();
    let mut found = associations::of_styles(tx, &ids).await?;
    for style in &mut styles {
        style.record.links.associations = found.remove(&style.id).unwrap_or_default();
    }
    Ok(styles)
}

fn kept(row: Row) -> Kept<Style> {
    let links = StyleLinks {
        code: row.code,
        brand: row.brand,
        category: row.category,
        department: row.department,
        season: row.season,
        collection: row.collection,
        size_chart: row.size_chart,
        return_policy: row.return_policy,
        shipping_profile: row.shipping_profile,
        manufacturer: row.manufacturer,
        responsible_person: row.responsible_person,
        associations: Default::default(),
    };
    let record = Style { links, content: row.doc.0 };
    Kept {
        id: row.id,
        revision: row.revision,
        created_at: row.created_at,
        updated_at: row.updated_at,
        record,
    }
}

const COLUMNS: &[Column] = &[
    ("id", Sort::Id),
    ("code", Sort::Text),
    ("code_folded", Sort::Text),
    ("brand_id", Sort::Ref("brands")),
    ("category_id", Sort::Ref("categories")),
    ("department", Sort::Text),
    ("season", Sort::Text),
    ("collection_id", Sort::Ref("collections")),
    ("size_chart_id", Sort::Ref("size_charts")),
    ("return_policy_id", Sort::Ref("return_policies")),
    ("shipping_profile_id", Sort::Ref("shipping_profiles")),
    ("manufacturer_id", Sort::Ref("parties")),
    ("responsible_person_id", Sort::Ref("parties")),
    ("doc", Sort::Json),
    ("revision", Sort::Int),
    ("created_at", Sort::Time),
    ("updated_at", Sort::Time),
];

/// Writes new and changed styles with what goes with them.
pub async fn write(tx: &mut Tx, records: &[Kept<Style>]) -> Result<()> {
    let folded = |code: &Option<String>| code.as_deref().map(fold);
    let mut rows = Rows::of("styles", COLUMNS);
    for kept in records {
        let (l, doc) = (&kept.record.links, doc_of(&kept.record.content));
        let shared = [&l.collection, &l.size_chart, &l.return_policy, &l.shipping_profile, &l.manufacturer];
        let [collection, chart, returns, shipping, maker] = shared.map(folded);
        rows.push(&serde_json::json!([
            kept.id,
            l.code,
            fold(&l.code),
            folded(&l.brand),
            folded(&l.category),
            l.department,
            l.season,
            collection,
            chart,
            returns,
            shipping,
            maker,
            folded(&l.responsible_person),
            doc,
            kept.revision,
            kept.created_at,
            kept.updated_at
        ]));
    }
    rows.upsert(tx, &["id"]).await?;
    let owners: Vec<_> = records.iter().map(|k| (k.id, None, &k.record.links.associations)).collect();
    associations::write(tx, &owners).await
}
