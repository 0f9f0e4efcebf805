//! What approval freezes: the product's own and its style's content, its images and its list of variants, as codes.
//!
//! A snapshot is addressed by its own content (BLAKE3): approving the same content twice keeps one snapshot. Shared
//! things and offers are not in it: they are joined current when it is rendered ([`join`]).

use super::{Product, Style, Variant, family::Family};
use crate::changes::{
    merge::Doc,
    record::{Kept, Record},
    strictly,
};
use crate::db::{Column, Rows, Sort, Tx};
use crate::error::{Error, Result};
use crate::kernel::{clock::Time, gtin::Gtin};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use sqlx::types::Json;
use std::collections::HashMap;
use std::sync::Arc;
use uuid::Uuid;

/// A variant as it was approved: what it is, not what it costs.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct FrozenVariant {
    id: Uuid,
    sku: String,
    size: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    second_size: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    gtin: Option<Gtin>,
    position: i64,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Frozen {
    style_id: Uuid,
    product_id: Uuid,
    style: Doc,
    product: Doc,
    variants: Vec<FrozenVariant>,
}

/// A frozen product and the address of its content.
#[derive(Debug, Clone, PartialEq)]
pub struct Snapshot {
    /// BLAKE3 of its JSON.
    pub hash: String,
    frozen: Frozen,
}

impl Snapshot {
    /// Freezes a family as it is.
    pub fn of(family: &Family) -> Snapshot {
        let mut variants: Vec<FrozenVariant> = family.variants.iter().map(freeze).collect();
        variants.sort_by(|a, b| a.sku.cmp(&b.sku));
        let frozen = Frozen {
            style_id: family.style.id,
            product_id: family.product.id,
            style: timeless(family.style.record.to_doc()),
            product: timeless(family.product.record.to_doc()),
            variants,
        };
        let json = serde_json::to_vec(&frozen).expect("a snapshot is plain data");
        Snapshot { hash: blake3::hash(&json).to_hex().to_string(), frozen }
    }

    /// The style as it was approved.
    ///
    /// # Errors
    /// `Internal` if this program cannot read what an older one froze.
    pub fn style(&self) -> Result<Style> {
        Style::from_doc(self.frozen.style.clone()).map_err(|_| self.unreadable("style"))
    }

    /// The product as it was approved.
    ///
    /// # Errors
    /// `Internal` if this program cannot read what an older one froze.
    pub fn product(&self) -> Result<Product> {
        Product::from_doc(self.frozen.product.clone()).map_err(|_| self.unreadable("product"))
    }

    /// The same content under its address, its documents printed as [`Snapshot::of`] prints them.
    fn addressed(self) -> Result<Snapshot> {
        let (style, product) = (timeless(self.style()?.to_doc()), timeless(self.product()?.to_doc()));
        let frozen = Frozen { style, product, ..self.frozen };
        let json = serde_json::to_vec(&frozen).expect("a snapshot is plain data");
        Ok(Snapshot { hash: blake3::hash(&json).to_hex().to_string(), frozen })
    }

    fn unreadable(&self, what: &str) -> Error {
        Error::internal("a snapshot cannot be read", format!("{what} of {}", self.hash))
    }
}

/// A record without the moments at which its values were written: they are no content, and who tells that a translation is
/// right still changes nothing that was approved.
fn timeless(mut doc: Doc) -> Doc {
    if let Some(Value::Object(origins)) = doc.get_mut("origins") {
        origins.values_mut().filter_map(Value::as_object_mut).for_each(|origin| drop(origin.remove("at")));
    }
    doc
}

fn freeze(kept: &Kept<Variant>) -> FrozenVariant {
    let v = &kept.record;
    let (sku, size, second_size) = (v.sku.clone(), v.size.clone(), v.second_size.clone());
    FrozenVariant { id: kept.id, sku, size, second_size, gtin: v.gtin.clone(), position: v.position }
}

/// The approved content with the codes and offers of today: variants that are archived by now are left out, new ones wait.
pub fn join(snapshot: &Snapshot, current: &Family) -> Result<Family> {
    let frozen = &snapshot.frozen;
    let (mut style, mut product) = (snapshot.style()?, snapshot.product()?);
    // What they are called is no content: a rename shows at once.
    style.links.code.clone_from(&current.style.record.links.code);
    product.links.code.clone_from(&current.product.record.links.code);
    product.links.style.clone_from(&current.style.record.links.code);
    let now: HashMap<Uuid, &Kept<Variant>> = current.variants.iter().map(|kept| (kept.id, kept)).collect();
    let variants = frozen.variants.iter().filter_map(|v| {
        let kept = now.get(&v.id).filter(|kept| !kept.record.archived)?;
        let mut kept = (*kept).clone();
        kept.record.size = v.size.clone();
        kept.record.second_size = v.second_size.clone();
        kept.record.gtin = v.gtin.clone();
        kept.record.position = v.position;
        Some(kept)
    });
    Ok(Family {
        style: Arc::new(Kept { record: style, ..(*current.style).clone() }),
        product: Kept { record: product, ..current.product.clone() },
        variants: variants.collect(),
    })
}

const COLUMNS: &[Column] = &[("hash", Sort::Text), ("doc", Sort::Json), ("created_at", Sort::Time)];

/// Keeps snapshots that are not kept yet.
pub async fn keep(tx: &mut Tx, snapshots: &[Snapshot], at: Time) -> Result<()> {
    let mut rows = Rows::of("snapshots", COLUMNS);
    snapshots.iter().for_each(|s| rows.push(&(&s.hash, &s.frozen, at)));
    rows.insert_new(tx).await?;
    Ok(())
}

/// Writes anew what was approved: a snapshot whose documents are different then gets another address, and whoever held it
/// under the old one holds it under the new one. How many got one.
pub async fn rewrite(
    tx: &mut Tx,
    hashes: &[String],
    mut change: impl FnMut(&mut Doc) -> bool,
) -> Result<u64> {
    let rows: Vec<(String, Time)> =
        tx.query("SELECT hash, created_at FROM snapshots WHERE").among_text("hash", hashes).all().await?;
    let mut all = load(tx, hashes).await?;
    let mut count = 0;
    for (old, created_at) in rows {
        let Some(mut snapshot) = all.remove(&old) else { continue };
        let frozen = &mut snapshot.frozen;
        if change(&mut frozen.style) | change(&mut frozen.product) {
            let new = snapshot.addressed()?;
            keep(tx, std::slice::from_ref(&new), created_at).await?;
            follow(tx, &old, &new).await?;
            count += 1;
        }
    }
    Ok(count)
}

async fn follow(tx: &mut Tx, old: &str, new: &Snapshot) -> Result<()> {
    for sql in [
        "UPDATE products SET snapshot_hash = $1 WHERE id = $2 AND snapshot_hash = $3",
        "UPDATE publications SET snapshot_hash = $1 WHERE product_id = $2 AND snapshot_hash = $3",
    ] {
        tx.query(sql).bind(&new.hash).bind(new.frozen.product_id).bind(old).run().await?;
    }
    tx.query("DELETE FROM snapshots WHERE hash = $1").bind(old).run().await?;
    Ok(())
}

/// Snapshots by hash.
pub async fn load(tx: &mut Tx, hashes: &[String]) -> Result<HashMap<String, Snapshot>> {
    let rows: Vec<(String, Json<Value>)> =
        tx.query("SELECT hash, doc FROM snapshots WHERE").among_text("hash", hashes).all().await?;
    let read = |(hash, doc): (String, Json<Value>)| {
        let frozen =
            strictly::read(doc.0).map_err(|_| Error::internal("a snapshot cannot be read", &hash))?;
        Ok((hash.clone(), Snapshot { hash, frozen }))
    };
    rows.into_iter().map(read).collect()
}
