//! The shelf beside the wall: products with their pictures, to hang others on.

use crate::app::App;
use crate::catalog::{
    Product,
    grid::{self, GridRequest},
    product::MAX_IMAGES,
};
use crate::changes::record::Record;
use crate::db::Tx;
use crate::error::Result;
use crate::kernel::{fold::fold, locale::Locale};
use crate::web::workbench::products::editor_address;
use serde::Serialize;
use std::collections::HashMap;

/// Products on the shelf.
const SHOWN: usize = 8;

/// A product with its pictures.
#[derive(Debug, Serialize)]
pub struct OnShelf {
    /// Its code.
    pub code: String,
    /// Its editor.
    pub href: String,
    /// Its title, in whichever language there is one.
    pub title: Option<String>,
    /// Its pictures by hash, in their order.
    pub images: Vec<String>,
    /// How many more it takes.
    pub free: usize,
}

/// The products that these words find.
pub async fn found(app: &App, tx: &mut Tx, locale: &Locale, words: &str) -> Result<Vec<OnShelf>> {
    if words.is_empty() {
        return Ok(Vec::new());
    }
    let request = GridRequest { q: words.to_owned(), limit: SHOWN, ..GridRequest::new(locale.clone()) };
    let rows = grid::search(app, &request).await?.rows;
    // What was made a moment ago is found by its whole code.
    let mut codes = vec![fold(words)];
    codes.extend(rows.iter().map(|row| fold(&row.code)));
    let kept = Product::load(tx, &codes).await?;
    let mut by_code: HashMap<String, Product> =
        kept.into_iter().map(|kept| (kept.record.folded(), kept.record)).collect();
    let titles: HashMap<String, String> = rows
        .iter()
        .filter_map(|row| {
            Some((fold(&row.code), row.titles.for_reader(locale, &[Locale::english()])?.1.to_owned()))
        })
        .collect();
    let shown = codes.iter().filter_map(|code| Some(on_shelf(by_code.remove(code)?, titles.get(code))));
    Ok(shown.take(SHOWN).collect())
}

fn on_shelf(product: Product, title: Option<&String>) -> OnShelf {
    let links = product.links;
    OnShelf {
        href: format!("{}#photos", editor_address("products", &links.code)),
        title: title.cloned(),
        free: MAX_IMAGES.saturating_sub(links.images.len()),
        images: links.images.into_iter().map(|image| image.asset).collect(),
        code: links.code,
    }
}
