//! Some products as rows: each with its style and its sizes, in all columns or in those that somebody chose.

use super::cells::{self, Row};
use crate::app::App;
use crate::catalog::family;
use crate::error::Result;
use std::collections::{BTreeSet, HashSet};
use uuid::Uuid;

/// Families that are read at once.
const BATCH: usize = 250;

/// Which columns go out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Which {
    /// All that have a value.
    All,
    /// The codes, and what these columns of the list show: `texts.de.title`, `style.season`, `price.EUR`.
    Shown(BTreeSet<String>),
}

/// The rows of some products, in their order: a style before its first product, a product before its sizes.
///
/// # Errors
/// What the database says, and whatever `take` returns.
pub async fn each_row(
    app: &App,
    ids: &[Uuid],
    which: &Which,
    mut take: impl FnMut(Row) -> Result<()>,
) -> Result<()> {
    let mut styles: HashSet<Uuid> = HashSet::new();
    for batch in ids.chunks(BATCH) {
        let mut tx = app.db.read().await?;
        let families = family::load(&mut tx, batch).await?;
        drop(tx);
        let mut by_id: std::collections::HashMap<Uuid, _> =
            families.into_iter().map(|family| (family.product.id, family)).collect();
        for family in batch.iter().filter_map(|id| by_id.remove(id)) {
            if styles.insert(family.style.id) {
                which.give(cells::style(&app.words, &family.style.record), &mut take)?;
            }
            which.give(cells::product(&app.words, &family.product.record), &mut take)?;
            for kept in &family.variants {
                which.give(cells::variant(&kept.record), &mut take)?;
            }
        }
    }
    Ok(())
}

impl Which {
    /// A row with the columns that go out; one that then holds codes alone stays at home.
    fn give(&self, mut row: Row, take: &mut impl FnMut(Row) -> Result<()>) -> Result<()> {
        if let Which::Shown(shown) = self {
            row.retain(|column| is_code(column) || shows(shown, column));
            if !row.columns().any(|column| !is_code(column)) {
                return Ok(());
            }
        }
        take(row)
    }
}

/// What a row is told apart by, and what the importer asks of every size.
fn is_code(column: &str) -> bool {
    matches!(column, "style" | "product" | "sku" | "size" | "second_size")
}

/// Whether one of the columns of the list shows what stands in a column of the file.
fn shows(shown: &BTreeSet<String>, column: &str) -> bool {
    let own = column.strip_prefix("product.");
    let path = path_of(own.unwrap_or(column));
    let holder = path.split('.').next().unwrap_or_default();
    match holder {
        "price" | "sale" | "sale_from" | "sale_until" => {
            let currency = path.split('.').nth(1).unwrap_or_default();
            shown.contains(&format!("price.{currency}"))
        }
        "stock" => shown.contains("stock"),
        _ => shown.contains(&path) || (own.is_none() && shown.contains(&format!("style.{path}"))),
    }
}

/// The path of a field in the record: `title@de` → `texts.de.title`.
fn path_of(column: &str) -> String {
    match column.split_once('@') {
        Some((field, locale)) => format!("texts.{locale}.{field}"),
        None if column == "care_edition" => "care".to_owned(),
        None if crate::catalog::style::ASSOCIATION_KINDS.contains(&column) => {
            format!("associations.{column}")
        }
        None => column.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_column_of_the_list_takes_its_columns_of_the_file_along() {
        let shown: BTreeSet<String> =
            ["texts.de.title", "style.season", "price.EUR", "care", "fit.fit"].map(str::to_owned).into();
        for (column, is_shown) in [
            ("title@de", true),
            ("product.title@de", true),
            ("title@en", false),
            ("season", true),
            ("product.season", false),
            ("care", true),
            ("product.care_edition", true),
            ("fit.fit", true),
            ("price.EUR", true),
            ("sale.EUR.FR", true),
            ("price.JPY", false),
            ("stock.berlin", false),
            ("brand", false),
        ] {
            assert_eq!(shows(&shown, column), is_shown, "{column}");
        }
    }
}
