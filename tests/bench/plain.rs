//! The raw limit of an import: the rows that it writes, written by plain inserts in sets of a thousand, and nothing else.

use crate::generator::VARIANTS_PER_STYLE;
use selvedge::db::{Column, Db, Rows, Sort, migrate};
use serde_json::json;
use std::time::Instant;
use uuid::Uuid;

const VARIANTS: usize = 10_000;
const BATCH_OF_STYLES: usize = 43;

const STYLES: &[Column] = &[
    ("id", Sort::Id),
    ("code", Sort::Text),
    ("code_folded", Sort::Text),
    ("doc", Sort::Json),
    ("revision", Sort::Int),
    ("created_at", Sort::Time),
    ("updated_at", Sort::Time),
];
const PRODUCTS: &[Column] = &[
    ("id", Sort::Id),
    ("style_id", Sort::Id),
    ("code", Sort::Text),
    ("code_folded", Sort::Text),
    ("doc", Sort::Json),
    ("revision", Sort::Int),
    ("created_at", Sort::Time),
    ("updated_at", Sort::Time),
];
const VARIANT_ROWS: &[Column] = &[
    ("id", Sort::Id),
    ("product_id", Sort::Id),
    ("sku", Sort::Text),
    ("sku_folded", Sort::Text),
    ("size", Sort::Text),
    ("doc", Sort::Json),
    ("revision", Sort::Int),
    ("created_at", Sort::Time),
    ("updated_at", Sort::Time),
];
const PRICES: &[Column] =
    &[("variant_id", Sort::Id), ("currency", Sort::Text), ("country", Sort::Text), ("amount", Sort::Int)];
const REVISIONS: &[Column] = &[
    ("kind", Sort::Text),
    ("record_id", Sort::Id),
    ("revision", Sort::Int),
    ("at", Sort::Time),
    ("actor", Sort::Text),
    ("doc", Sort::Json),
];
const CHANGES: &[Column] = &[
    ("at", Sort::Time),
    ("kind", Sort::Text),
    ("record_id", Sort::Id),
    ("code", Sort::Text),
    ("revision", Sort::Int),
    ("verb", Sort::Text),
    ("fields", Sort::Json),
    ("actor", Sort::Text),
    ("cause", Sort::Text),
];

/// Writes ten thousand variants with all their rows and tells how many a second.
pub fn run() {
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    let folder = tempfile::tempdir().expect("a temporary folder");
    let address = format!("sqlite:{}", folder.path().join("plain.db").display());
    let rate = runtime.block_on(async {
        let db = Db::open(&address).await.expect("the database opens");
        migrate::run(&db).await.expect("the migrations run");
        rate(&db, VARIANTS).await
    });
    println!("plain inserts of all rows (record, revision, log): {rate:.0} variants/s");
}

/// Variants a second by plain inserts into this database.
pub async fn rate(db: &Db, variants: usize) -> f64 {
    let now = chrono::DateTime::from_timestamp(1_800_000_000, 0).expect("a moment");
    let styles = variants.div_ceil(VARIANTS_PER_STYLE);
    let texts = json!({"texts": {"en": {"title": "Linen shirt", "description": "A linen shirt for every day."},
        "de": {"title": "Leinenhemd", "description": "Ein Leinenhemd für jeden Tag."}, "fr": {"title": "Chemise en lin"}}});
    let started = Instant::now();
    for first in (0..styles).step_by(BATCH_OF_STYLES) {
        let mut sets = [
            Rows::of("styles", STYLES),
            Rows::of("products", PRODUCTS),
            Rows::of("variants", VARIANT_ROWS),
            Rows::of("prices", PRICES),
            Rows::of("revisions", REVISIONS),
            Rows::of("changes", CHANGES),
        ];
        let log = |sets: &mut [Rows; 6], kind: &str, id: Uuid, code: &str, doc: &serde_json::Value| {
            sets[4].push(&(kind, id, 1, now, "bench", doc));
            sets[5].push(&(now, kind, id, code, 1, "created", json!([]), "bench", "bench"));
        };
        for n in first..(first + BATCH_OF_STYLES).min(styles) {
            let (style, code) = (Uuid::now_v7(), format!("gen-{n:06}"));
            sets[0].push(&(style, &code, &code, &texts, 1, now, now));
            log(&mut sets, "style", style, &code, &texts);
            let mut left = VARIANTS_PER_STYLE;
            for c in 0..3 {
                let (product, code) = (Uuid::now_v7(), format!("{code}-{c}"));
                let doc = json!({"colour_family": "navy", "texts": {"en": {"colour": "Navy"}, "de": {"colour": "Marine"}}});
                sets[1].push(&(product, style, &code, &code, &doc, 1, now, now));
                log(&mut sets, "product", product, &code, &doc);
                for s in 0..left.min(8) {
                    let (variant, sku, size) = (Uuid::now_v7(), format!("{code}-{s}"), format!("{s}"));
                    let doc = json!({"sku": sku, "product": code, "size": size});
                    sets[2].push(&(variant, product, &sku, &sku, &size, json!({}), 1, now, now));
                    sets[3].push(&(variant, "EUR", "", 8900));
                    log(&mut sets, "variant", variant, &sku, &doc);
                }
                left -= left.min(8);
            }
        }
        let mut tx = db.write().await.expect("a transaction");
        for rows in sets {
            rows.insert(&mut tx).await.expect("plain rows go in");
        }
        tx.commit().await.expect("they stay");
    }
    (styles * VARIANTS_PER_STYLE) as f64 / started.elapsed().as_secs_f64()
}
