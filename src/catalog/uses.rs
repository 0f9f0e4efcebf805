//! Where a file is shown: by which products, at which place, as what.

use crate::db::Tx;
use crate::error::Result;
use std::collections::HashMap;

/// One place where a file is shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Use {
    /// The product's code.
    pub product: String,
    /// Its place among the product's images, from 1; among those of its kind beside them.
    pub position: i64,
    /// What it shows (`front`), or what it is beside the images (`swatch`, `video`).
    pub role: String,
    /// Whether it is one of the ten images.
    pub is_image: bool,
}

/// Where these files are shown, by hash: two statements for any number.
pub async fn of(tx: &mut Tx, hashes: &[String]) -> Result<HashMap<String, Vec<Use>>> {
    let mut found: HashMap<String, Vec<Use>> = HashMap::new();
    if hashes.is_empty() {
        return Ok(found);
    }
    let images: Vec<(String, String, i64, String)> = tx
        .query(
            "SELECT a.hash, p.code, i.position, i.role FROM product_images i
               JOIN assets a ON a.id = i.asset_id JOIN products p ON p.id = i.product_id WHERE",
        )
        .among_text("a.hash", hashes)
        .raw(" ORDER BY p.code_folded")
        .all()
        .await?;
    let media: Vec<(String, String, i64, String)> = tx
        .query(
            "SELECT a.hash, p.code, m.position, m.kind FROM product_media m
               JOIN assets a ON a.id = m.asset_id OR a.id = m.poster_id JOIN products p ON p.id = m.product_id WHERE",
        )
        .among_text("a.hash", hashes)
        .raw(" ORDER BY p.code_folded")
        .all()
        .await?;
    let images = images.into_iter().map(|row| (row, true));
    for ((hash, product, position, role), is_image) in images.chain(media.into_iter().map(|row| (row, false)))
    {
        found.entry(hash).or_default().push(Use { product, position, role, is_image });
    }
    Ok(found)
}
