//! Variants with their offers.

use super::offers;
use crate::catalog::Variant;
use crate::changes::record::Kept;
use crate::db::{Column, Rows, Sort, Tx};
use crate::error::{Error, Invalid, Result};
use crate::kernel::{clock::Time, fold::fold, gtin::Gtin, message::Message};
use serde::{Deserialize, Serialize};
use sqlx::types::Json;
use std::collections::{BTreeMap, HashMap, HashSet};
use uuid::Uuid;

#[derive(sqlx::FromRow)]
struct Row {
    id: Uuid,
    sku: String,
    product: String,
    size: String,
    second_size: String,
    gtin: Option<String>,
    gtin_length: Option<i64>,
    position: i64,
    is_archived: i64,
    doc: Json<Rest>,
    revision: i64,
    created_at: Time,
    updated_at: Time,
}

/// What of a variant has no column.
#[derive(Serialize, Deserialize)]
struct Rest {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    weight_g: Option<u32>,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    unread: BTreeMap<String, String>,
}

const SELECT: &str =
    "SELECT v.id, v.sku, p.code AS product, v.size, v.second_size, v.gtin, v.gtin_length, v.position,
        CASE WHEN v.archived_at IS NULL THEN CAST(0 AS BIGINT) ELSE CAST(1 AS BIGINT) END AS is_archived,
        v.doc, v.revision, v.created_at, v.updated_at
   FROM variants v JOIN products p ON p.id = v.product_id
  WHERE";

/// Variants by folded SKU.
pub async fn load(tx: &mut Tx, skus: &[String]) -> Result<Vec<Kept<Variant>>> {
    let rows = tx.query(SELECT).among_text("v.sku_folded", skus).all().await?;
    finish(tx, rows).await
}

/// Variants by id.
pub async fn by_ids(tx: &mut Tx, ids: &[Uuid]) -> Result<Vec<Kept<Variant>>> {
    let rows = tx.query(SELECT).among("v.id", ids).all().await?;
    finish(tx, rows).await
}

/// All sizes of these products, in their order.
pub async fn of_products(tx: &mut Tx, products: &[Uuid]) -> Result<Vec<Kept<Variant>>> {
    let query = tx.query(SELECT).among("v.product_id", products);
    let rows = query.raw(" ORDER BY v.product_id, v.position, v.sku_folded").all().await?;
    finish(tx, rows).await
}

/// The variant with a GTIN, whatever its length.
pub async fn by_gtin(tx: &mut Tx, gtin: &Gtin) -> Result<Option<Kept<Variant>>> {
    let rows = tx.query(SELECT).push(" v.gtin = ", gtin.padded()).all().await?;
    Ok(finish(tx, rows).await?.into_iter().next())
}

/// A page of variants after a folded SKU.
pub async fn page(tx: &mut Tx, after: &str, limit: i64) -> Result<Vec<Kept<Variant>>> {
    let query = tx.query(SELECT).push(" v.sku_folded > ", after);
    let rows = query.push(" ORDER BY v.sku_folded LIMIT ", limit).all().await?;
    finish(tx, rows).await
}

async fn finish(tx: &mut Tx, rows: Vec<Row>) -> Result<Vec<Kept<Variant>>> {
    let mut variants: Vec<Kept<Variant>> = rows.into_iter().map(kept).collect();
    let ids: Vec<Uuid> = variants.iter().map(|kept| kept.id).collect();
    if ids.is_empty() {
        return Ok(variants);
    }
    let mut prices = offers::prices(tx, &ids).await?;
    let mut stock = offers::stock(tx, &ids).await?;
    for kept in &mut variants {
        kept.record.prices = prices.remove(&kept.id).unwrap_or_default();
        kept.record.stock = stock.remove(&kept.id).unwrap_or_default();
    }
    Ok(variants)
}

fn kept(row: Row) -> Kept<Variant> {
    let gtin = row.gtin.zip(row.gtin_length).map(|(digits, length)| Gtin::from_columns(digits, length));
    let record = Variant {
        sku: row.sku,
        product: row.product,
        size: row.size,
        second_size: row.second_size,
        gtin,
        position: row.position,
        weight_g: row.doc.0.weight_g,
        archived: row.is_archived == 1,
        unread: row.doc.0.unread,
        prices: Vec::new(),
        stock: BTreeMap::new(),
    };
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
    ("product_id", Sort::Ref("products")),
    ("sku", Sort::Text),
    ("sku_folded", Sort::Text),
    ("gtin", Sort::Text),
    ("gtin_length", Sort::Int),
    ("size", Sort::Text),
    ("second_size", Sort::Text),
    ("position", Sort::Int),
    ("archived_at", Sort::Time),
    ("doc", Sort::Json),
    ("revision", Sort::Int),
    ("created_at", Sort::Time),
    ("updated_at", Sort::Time),
];

/// Writes new and changed variants with their offers.
pub async fn write(tx: &mut Tx, records: &[Kept<Variant>]) -> Result<()> {
    let mut rows = Rows::of("variants", COLUMNS);
    for kept in records {
        let v = &kept.record;
        let rest = Rest { weight_g: v.weight_g, unread: v.unread.clone() };
        let gtin = v.gtin.as_ref();
        let archived_at = v.archived.then_some(kept.updated_at);
        rows.push(&serde_json::json!([
            kept.id,
            fold(&v.product),
            v.sku,
            fold(&v.sku),
            gtin.map(Gtin::padded),
            gtin.map(Gtin::length),
            v.size,
            v.second_size,
            v.position,
            archived_at,
            rest,
            kept.revision,
            kept.created_at,
            kept.updated_at
        ]));
    }
    rows.upsert(tx, &["id"]).await?;
    offers::write(tx, records).await
}

/// A GTIN belongs to one variant, and a size is in a product once.
pub async fn examine(tx: &mut Tx, records: &[&Kept<Variant>]) -> Result<Vec<Option<Error>>> {
    let gtins = gtin_owners(tx, records).await?;
    let sizes = size_owners(tx, records).await?;
    let (mut taken_gtins, mut taken_sizes) = (HashMap::new(), HashMap::new());
    let mut verdicts = Vec::with_capacity(records.len());
    for kept in records {
        let v = &kept.record;
        let mut invalid = Invalid::default();
        if let Some(gtin) = &v.gtin {
            let batch =
                taken_gtins.insert(gtin.padded().to_owned(), v.sku.clone()).filter(|sku| *sku != v.sku);
            let there = gtins.get(gtin.padded()).filter(|(id, _)| *id != kept.id).map(|(_, sku)| sku.clone());
            if let Some(other) = batch.or(there) {
                invalid.push(Invalid::at("gtin", Message::new("gtin-taken").with("sku", other)).value(gtin));
            }
        }
        let place = (fold(&v.product), v.size.clone(), v.second_size.clone());
        if !v.archived {
            let there = sizes.get(&place).filter(|(id, _)| *id != kept.id).map(|(_, sku)| sku.clone());
            let batch = taken_sizes.insert(place, v.sku.clone()).filter(|sku| *sku != v.sku);
            if let Some(other) = batch.or(there) {
                let message = Message::new("size-taken").with("sku", other).with("product", &v.product);
                invalid.push(Invalid::at("size", message).value(v.size_label()));
            }
        }
        verdicts.push(invalid.verdict().err().map(Error::from));
    }
    Ok(verdicts)
}

async fn gtin_owners(tx: &mut Tx, records: &[&Kept<Variant>]) -> Result<HashMap<String, (Uuid, String)>> {
    let gtins: Vec<&str> =
        records.iter().filter_map(|kept| kept.record.gtin.as_ref()).map(Gtin::padded).collect();
    if gtins.is_empty() {
        return Ok(HashMap::new());
    }
    let rows: Vec<(String, Uuid, String)> =
        tx.query("SELECT gtin, id, sku FROM variants WHERE").among_text("gtin", &gtins).all().await?;
    Ok(rows.into_iter().map(|(gtin, id, sku)| (gtin, (id, sku))).collect())
}

type Place = (String, String, String);

async fn size_owners(tx: &mut Tx, records: &[&Kept<Variant>]) -> Result<HashMap<Place, (Uuid, String)>> {
    let products: HashSet<String> = records.iter().map(|kept| fold(&kept.record.product)).collect();
    let products: Vec<String> = products.into_iter().collect();
    let rows: Vec<(String, String, String, Uuid, String)> = tx
        .query(
            "SELECT p.code_folded, v.size, v.second_size, v.id, v.sku
               FROM variants v JOIN products p ON p.id = v.product_id WHERE v.archived_at IS NULL AND",
        )
        .among_text("p.code_folded", &products)
        .all()
        .await?;
    Ok(rows
        .into_iter()
        .map(|(product, size, second, id, sku)| ((product, size, second), (id, sku)))
        .collect())
}
