//! What goes with what: rows that point at styles and, where a colour is meant, at products.

use crate::catalog::style::Associations;
use crate::db::{Column, Rows, Sort, Tx};
use crate::error::Result;
use crate::kernel::fold::fold;
use std::collections::{HashMap, HashSet};
use uuid::Uuid;

type Found = (Uuid, String, Option<String>, String);

/// The associations of whole styles, by style.
pub async fn of_styles(tx: &mut Tx, ids: &[Uuid]) -> Result<HashMap<Uuid, Associations>> {
    let rows: Vec<Found> = tx
        .query(
            "SELECT a.style_id, a.kind, p.code, s.code FROM associations a
               JOIN styles s ON s.id = a.to_style_id LEFT JOIN products p ON p.id = a.to_product_id
              WHERE a.product_id IS NULL AND",
        )
        .among("a.style_id", ids)
        .raw(" ORDER BY a.style_id, a.kind, a.position")
        .all()
        .await?;
    Ok(gather(rows))
}

/// The associations of single products, by product.
pub async fn of_products(tx: &mut Tx, ids: &[Uuid]) -> Result<HashMap<Uuid, Associations>> {
    let rows: Vec<Found> = tx
        .query(
            "SELECT a.product_id, a.kind, p.code, s.code FROM associations a
               JOIN styles s ON s.id = a.to_style_id LEFT JOIN products p ON p.id = a.to_product_id
              WHERE",
        )
        .among("a.product_id", ids)
        .raw(" ORDER BY a.product_id, a.kind, a.position")
        .all()
        .await?;
    Ok(gather(rows))
}

fn gather(rows: Vec<Found>) -> HashMap<Uuid, Associations> {
    let mut found: HashMap<Uuid, Associations> = HashMap::new();
    for (owner, kind, product, style) in rows {
        found.entry(owner).or_default().entry(kind).or_default().push(product.unwrap_or(style));
    }
    found
}

const COLUMNS: &[Column] = &[
    ("style_id", Sort::Id),
    ("product_id", Sort::Id),
    ("kind", Sort::Text),
    ("position", Sort::Int),
    ("to_style_id", Sort::Id),
    ("to_product_id", Sort::Id),
];

/// Replaces the associations of these owners (style, and product if it is one product's). Codes that lead nowhere are
/// left out; [`unknown`] names them beforehand.
pub async fn write(tx: &mut Tx, owners: &[(Uuid, Option<Uuid>, &Associations)]) -> Result<()> {
    let styles: Vec<Uuid> = owners.iter().filter(|o| o.1.is_none()).map(|o| o.0).collect();
    let products: Vec<Uuid> = owners.iter().filter_map(|o| o.1).collect();
    if !styles.is_empty() {
        tx.query("DELETE FROM associations WHERE product_id IS NULL AND")
            .among("style_id", &styles)
            .run()
            .await?;
    }
    if !products.is_empty() {
        tx.query("DELETE FROM associations WHERE").among("product_id", &products).run().await?;
    }
    let targets = targets(tx, owners.iter().flat_map(|o| o.2.values().flatten())).await?;
    let mut rows = Rows::of("associations", COLUMNS);
    for (style, product, associations) in owners {
        for (kind, codes) in *associations {
            for (position, (to_style, to_product)) in
                codes.iter().filter_map(|code| targets.get(&fold(code))).enumerate()
            {
                rows.push(&(style, product, kind, position, to_style, to_product));
            }
        }
    }
    rows.insert(tx).await?;
    Ok(())
}

/// Which of these codes are neither a product nor a style.
pub async fn unknown<'c>(tx: &mut Tx, codes: impl Iterator<Item = &'c String>) -> Result<HashSet<String>> {
    let codes: HashSet<String> = codes.map(|code| fold(code)).collect();
    let all: Vec<String> = codes.iter().cloned().collect();
    let found = targets(tx, all.iter()).await?;
    Ok(codes.into_iter().filter(|code| !found.contains_key(code)).collect())
}

/// Style and, if a product was named, product, by folded code. A product's code wins over a style's.
async fn targets<'c>(
    tx: &mut Tx,
    codes: impl Iterator<Item = &'c String>,
) -> Result<HashMap<String, (Uuid, Option<Uuid>)>> {
    let codes: HashSet<String> = codes.map(|code| fold(code)).collect();
    let codes: Vec<String> = codes.into_iter().collect();
    if codes.is_empty() {
        return Ok(HashMap::new());
    }
    let styles: Vec<(String, Uuid)> =
        tx.query("SELECT code_folded, id FROM styles WHERE").among_text("code_folded", &codes).all().await?;
    let products: Vec<(String, Uuid, Uuid)> = tx
        .query("SELECT code_folded, style_id, id FROM products WHERE")
        .among_text("code_folded", &codes)
        .all()
        .await?;
    let styles = styles.into_iter().map(|(code, id)| (code, (id, None)));
    let products = products.into_iter().map(|(code, style, id)| (code, (style, Some(id))));
    Ok(styles.chain(products).collect())
}
