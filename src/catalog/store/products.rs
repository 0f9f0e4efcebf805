//! Products with their images, media and categories.

use super::associations;
use crate::catalog::{Content, Image, Media, Product, product::ProductLinks};
use crate::changes::record::{Kept, doc_of};
use crate::db::{Column, Rows, Sort, Tx};
use crate::error::Result;
use crate::kernel::{clock::Time, fold::fold, localised::Localised};
use sqlx::types::Json;
use std::collections::HashMap;
use uuid::Uuid;

#[derive(sqlx::FromRow)]
struct Row {
    id: Uuid,
    code: String,
    style: String,
    colour_family: Option<String>,
    position: i64,
    category: Option<String>,
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

const SELECT: &str = "SELECT p.id, p.code, s.code AS style, p.colour_family, p.position, c.code AS category,
        sc.code AS size_chart, rp.code AS return_policy, sp.code AS shipping_profile,
        m.code AS manufacturer, r.code AS responsible_person, p.doc, p.revision, p.created_at, p.updated_at
   FROM products p
   JOIN styles s ON s.id = p.style_id
   LEFT JOIN categories c ON c.id = p.category_id
   LEFT JOIN size_charts sc ON sc.id = p.size_chart_id
   LEFT JOIN return_policies rp ON rp.id = p.return_policy_id
   LEFT JOIN shipping_profiles sp ON sp.id = p.shipping_profile_id
   LEFT JOIN parties m ON m.id = p.manufacturer_id
   LEFT JOIN parties r ON r.id = p.responsible_person_id
  WHERE";

/// Products by folded code.
pub async fn load(tx: &mut Tx, codes: &[String]) -> Result<Vec<Kept<Product>>> {
    let rows = tx.query(SELECT).among_text("p.code_folded", codes).all().await?;
    finish(tx, rows).await
}

/// Products by id.
pub async fn by_ids(tx: &mut Tx, ids: &[Uuid]) -> Result<Vec<Kept<Product>>> {
    let rows = tx.query(SELECT).among("p.id", ids).all().await?;
    finish(tx, rows).await
}

/// All colours of these styles, in their order.
pub async fn of_styles(tx: &mut Tx, styles: &[Uuid]) -> Result<Vec<Kept<Product>>> {
    let query = tx.query(SELECT).among("p.style_id", styles);
    let rows = query.raw(" ORDER BY p.style_id, p.position, p.code_folded").all().await?;
    finish(tx, rows).await
}

/// A page of products after a folded code.
pub async fn page(tx: &mut Tx, after: &str, limit: i64) -> Result<Vec<Kept<Product>>> {
    let query = tx.query(SELECT).push(" p.code_folded > ", after);
    let rows = query.push(" ORDER BY p.code_folded LIMIT ", limit).all().await?;
    finish(tx, rows).await
}

async fn finish(tx: &mut Tx, rows: Vec<Row>) -> Result<Vec<Kept<Product>>> {
    let mut products: Vec<Kept<Product>> = rows.into_iter().map(kept).collect();
    let ids: Vec<Uuid> = products.iter().map(|kept| kept.id).collect();
    if ids.is_empty() {
        return Ok(products);
    }
    let mut images = images(tx, &ids).await?;
    let mut media = media(tx, &ids).await?;
    let mut categories = categories(tx, &ids).await?;
    let mut associations = associations::of_products(tx, &ids).await?;
    for kept in &mut products {
        let links = &mut kept.record.links;
        links.images = images.remove(&kept.id).unwrap_or_default();
        links.media = media.remove(&kept.id).unwrap_or_default();
        links.categories = categories.remove(&kept.id).unwrap_or_default();
        links.associations = associations.remove(&kept.id).unwrap_or_default();
    }
    Ok(products)
}

fn kept(row: Row) -> Kept<Product> {
    let links = ProductLinks {
        code: row.code,
        style: row.style,
        colour_family: row.colour_family,
        position: row.position,
        category: row.category,
        size_chart: row.size_chart,
        return_policy: row.return_policy,
        shipping_profile: row.shipping_profile,
        manufacturer: row.manufacturer,
        responsible_person: row.responsible_person,
        ..ProductLinks::default()
    };
    let record = Product { links, content: row.doc.0 };
    Kept {
        id: row.id,
        revision: row.revision,
        created_at: row.created_at,
        updated_at: row.updated_at,
        record,
    }
}

async fn images(tx: &mut Tx, ids: &[Uuid]) -> Result<HashMap<Uuid, Vec<Image>>> {
    let rows: Vec<(Uuid, String, String, Json<Localised>)> = tx
        .query(
            "SELECT i.product_id, a.hash, i.role, i.alt FROM product_images i
               JOIN assets a ON a.id = i.asset_id WHERE",
        )
        .among("i.product_id", ids)
        .raw(" ORDER BY i.product_id, i.position")
        .all()
        .await?;
    let mut found: HashMap<Uuid, Vec<Image>> = HashMap::new();
    for (product, asset, role, alt) in rows {
        found.entry(product).or_default().push(Image { asset, role, alt: alt.0 });
    }
    Ok(found)
}

async fn media(tx: &mut Tx, ids: &[Uuid]) -> Result<HashMap<Uuid, Vec<Media>>> {
    let rows: Vec<(Uuid, Json<Media>)> = tx
        .query("SELECT m.product_id, m.doc FROM product_media m WHERE")
        .among("m.product_id", ids)
        .raw(" ORDER BY m.product_id, m.kind, m.position")
        .all()
        .await?;
    let mut found: HashMap<Uuid, Vec<Media>> = HashMap::new();
    rows.into_iter().for_each(|(product, media)| found.entry(product).or_default().push(media.0));
    Ok(found)
}

async fn categories(tx: &mut Tx, ids: &[Uuid]) -> Result<HashMap<Uuid, Vec<String>>> {
    let rows: Vec<(Uuid, String)> = tx
        .query(
            "SELECT pc.product_id, c.code FROM product_categories pc
               JOIN categories c ON c.id = pc.category_id WHERE",
        )
        .among("pc.product_id", ids)
        .raw(" ORDER BY pc.product_id, c.code_folded")
        .all()
        .await?;
    let mut found: HashMap<Uuid, Vec<String>> = HashMap::new();
    rows.into_iter().for_each(|(product, code)| found.entry(product).or_default().push(code));
    Ok(found)
}

const COLUMNS: &[Column] = &[
    ("id", Sort::Id),
    ("style_id", Sort::Ref("styles")),
    ("code", Sort::Text),
    ("code_folded", Sort::Text),
    ("colour_family", Sort::Text),
    ("position", Sort::Int),
    ("category_id", Sort::Ref("categories")),
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

const IMAGES: &[Column] = &[
    ("product_id", Sort::Id),
    ("position", Sort::Int),
    ("previous", Sort::Int),
    ("asset_id", Sort::Id),
    ("role", Sort::Text),
    ("alt", Sort::Json),
];

const MEDIA: &[Column] = &[
    ("product_id", Sort::Id),
    ("kind", Sort::Text),
    ("position", Sort::Int),
    ("asset_id", Sort::Id),
    ("poster_id", Sort::Id),
    ("url", Sort::Text),
    ("doc", Sort::Json),
];

const CATEGORIES: &[Column] = &[("product_id", Sort::Id), ("category_id", Sort::Ref("categories"))];

/// Writes new and changed products with everything that hangs on them.
pub async fn write(tx: &mut Tx, records: &[Kept<Product>]) -> Result<()> {
    let folded = |code: &Option<String>| code.as_deref().map(fold);
    let mut rows = Rows::of("products", COLUMNS);
    for kept in records {
        let (l, doc) = (&kept.record.links, doc_of(&kept.record.content));
        let shared = [&l.category, &l.size_chart, &l.return_policy, &l.shipping_profile, &l.manufacturer];
        let [category, chart, returns, shipping, maker] = shared.map(folded);
        rows.push(&serde_json::json!([
            kept.id,
            fold(&l.style),
            l.code,
            fold(&l.code),
            l.colour_family,
            l.position,
            category,
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
    write_media(tx, records).await?;
    let owners = with_styles(tx, records).await?;
    associations::write(tx, &owners).await
}

async fn write_media(tx: &mut Tx, records: &[Kept<Product>]) -> Result<()> {
    let ids: Vec<Uuid> = records.iter().map(|kept| kept.id).collect();
    tx.query("DELETE FROM product_images WHERE").among("product_id", &ids).run().await?;
    tx.query("DELETE FROM product_media WHERE").among("product_id", &ids).run().await?;
    tx.query("DELETE FROM product_categories WHERE").among("product_id", &ids).run().await?;
    let assets = asset_ids(tx, records).await?;
    let id_of = |hash: &Option<String>| hash.as_ref().and_then(|hash| assets.get(hash));
    let (mut images, mut media) = (Rows::of("product_images", IMAGES), Rows::of("product_media", MEDIA));
    let mut categories = Rows::of("product_categories", CATEGORIES);
    for kept in records {
        let links = &kept.record.links;
        for (i, image) in links.images.iter().enumerate() {
            let previous = (i > 0).then_some(i);
            images.push(&(kept.id, i + 1, previous, assets.get(&image.asset), &image.role, &image.alt));
        }
        for (i, m) in links.media.iter().enumerate() {
            media.push(&(kept.id, m.kind, i, id_of(&m.asset), id_of(&m.poster), &m.url, m));
        }
        links.categories.iter().for_each(|code| categories.push(&(kept.id, fold(code))));
    }
    images.insert(tx).await?;
    media.insert(tx).await?;
    categories.insert_new(tx).await?;
    Ok(())
}

/// The assets that these products show, by hash.
async fn asset_ids(tx: &mut Tx, records: &[Kept<Product>]) -> Result<HashMap<String, Uuid>> {
    let images = records.iter().flat_map(|kept| kept.record.links.images.iter().map(|image| &image.asset));
    let media = records.iter().flat_map(|kept| &kept.record.links.media);
    let media = media.flat_map(|media| [&media.asset, &media.poster]).flatten();
    let hashes: Vec<&String> = images.chain(media).collect();
    if hashes.is_empty() {
        return Ok(HashMap::new());
    }
    let rows: Vec<(String, Uuid)> =
        tx.query("SELECT hash, id FROM assets WHERE").among_text("hash", &hashes).all().await?;
    Ok(rows.into_iter().collect())
}

type Owner<'r> = (Uuid, Option<Uuid>, &'r crate::catalog::style::Associations);

async fn with_styles<'r>(tx: &mut Tx, records: &'r [Kept<Product>]) -> Result<Vec<Owner<'r>>> {
    let ids: Vec<Uuid> = records.iter().map(|kept| kept.id).collect();
    let rows: Vec<(Uuid, Uuid)> =
        tx.query("SELECT id, style_id FROM products WHERE").among("id", &ids).all().await?;
    let styles: HashMap<Uuid, Uuid> = rows.into_iter().collect();
    let owner = |kept: &'r Kept<Product>| {
        Some((*styles.get(&kept.id)?, Some(kept.id), &kept.record.links.associations))
    };
    Ok(records.iter().filter_map(owner).collect())
}
