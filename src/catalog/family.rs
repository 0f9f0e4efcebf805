//! A product with its style and its variants: what is loaded to say what a product is.

use super::{Product, Style, Variant, store};
use crate::changes::record::Kept;
use crate::db::Tx;
use crate::error::Result;
use crate::kernel::fold::fold;
use std::collections::HashMap;
use std::sync::Arc;
use uuid::Uuid;

/// A product, its style and its variants.
#[derive(Debug, Clone, PartialEq)]
pub struct Family {
    /// What the designer made.
    pub style: Arc<Kept<Style>>,
    /// One colour of it.
    pub product: Kept<Product>,
    /// Its sizes.
    pub variants: Vec<Kept<Variant>>,
}

/// Families of products by id, in five or six statements for any number.
pub async fn load(tx: &mut Tx, ids: &[Uuid]) -> Result<Vec<Family>> {
    let products = store::products_by_ids(tx, ids).await?;
    assemble(tx, products).await
}

/// The family of a product by code.
pub async fn by_code(tx: &mut Tx, code: &str) -> Result<Option<Family>> {
    let products = store::products(tx, &[fold(code)]).await?;
    Ok(assemble(tx, products).await?.into_iter().next())
}

/// Gathers what belongs to these products.
pub async fn assemble(tx: &mut Tx, products: Vec<Kept<Product>>) -> Result<Vec<Family>> {
    if products.is_empty() {
        return Ok(Vec::new());
    }
    let mut codes: Vec<String> = products.iter().map(|kept| fold(&kept.record.links.style)).collect();
    codes.sort_unstable();
    codes.dedup();
    let styles = store::styles(tx, &codes).await?.into_iter();
    let styles: HashMap<String, Arc<Kept<Style>>> =
        styles.map(|kept| (fold(&kept.record.links.code), Arc::new(kept))).collect();
    let ids: Vec<Uuid> = products.iter().map(|kept| kept.id).collect();
    let mut variants: HashMap<String, Vec<Kept<Variant>>> = HashMap::new();
    for kept in store::variants_of_products(tx, &ids).await? {
        variants.entry(fold(&kept.record.product)).or_default().push(kept);
    }
    let family = |product: Kept<Product>| {
        let style = styles.get(&fold(&product.record.links.style))?.clone();
        let variants = variants.remove(&fold(&product.record.links.code)).unwrap_or_default();
        Some(Family { style, product, variants })
    };
    Ok(products.into_iter().filter_map(family).collect())
}
