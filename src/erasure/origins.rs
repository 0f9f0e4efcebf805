//! Documents that tell who wrote a value: records, their revisions, and what was approved of them.

use super::{Alias, Round};
use crate::app::App;
use crate::catalog::{shared::SharedShelf, snapshot, standing};
use crate::changes::{kind::Kind, merge::Doc, plan::ORIGINS, revision, thinning};
use crate::db::Tx;
use crate::error::Result;
use serde_json::Value;
use sqlx::types::Json;
use std::collections::BTreeSet;
use uuid::Uuid;

/// Records that are looked at in one transaction.
const PAGE: i64 = 50;

/// Puts the pseudonym in the place of the name in a document's origins; whether it was there.
fn sign_anew(doc: &mut Doc, alias: &Alias) -> bool {
    let Some(Value::Object(origins)) = doc.get_mut(ORIGINS) else { return false };
    let mut is_changed = false;
    for by in origins.values_mut().filter_map(|origin| origin.get_mut("by")) {
        if by.as_str().is_some_and(|name| alias.is_meant(name)) {
            *by = Value::from(alias.pseudonym.clone());
            is_changed = true;
        }
    }
    is_changed
}

/// Styles with their products and what was approved of them: a style and its colours in one transaction, so that nobody
/// finds a product changed since its approval because of it.
pub(super) async fn families(app: &App, alias: &Alias) -> Result<Round> {
    let (mut round, mut after) = (Round::default(), Uuid::nil());
    loop {
        let mut tx = app.db.read().await?;
        let styles = styles_signed(&mut tx, alias, after).await?;
        drop(tx);
        let Some(last) = styles.last() else { break };
        after = *last;
        let mut tx = app.db.write().await?;
        round.add(family_page(app, &mut tx, alias, &styles).await?);
        tx.commit().await?;
    }
    round.add(forgotten_snapshots(app, alias).await?);
    Ok(round)
}

/// The next styles that hold the name themselves, in a product, or in what was approved of one.
async fn styles_signed(tx: &mut Tx, alias: &Alias, after: Uuid) -> Result<Vec<Uuid>> {
    let rows: Vec<(Uuid,)> = tx
        .query(
            "SELECT s.id FROM styles s
              WHERE s.id > $1 AND (LOWER(CAST(s.doc AS TEXT)) LIKE $2 ESCAPE '\\' OR s.id IN (
                    SELECT p.style_id FROM products p WHERE LOWER(CAST(p.doc AS TEXT)) LIKE $2 ESCAPE '\\'
                    UNION SELECT p.style_id FROM products p JOIN snapshots n ON n.hash = p.snapshot_hash
                           WHERE LOWER(CAST(n.doc AS TEXT)) LIKE $2 ESCAPE '\\'
                    UNION SELECT p.style_id FROM products p JOIN publications b ON b.product_id = p.id
                            JOIN snapshots n ON n.hash = b.snapshot_hash
                           WHERE LOWER(CAST(n.doc AS TEXT)) LIKE $2 ESCAPE '\\'))
              ORDER BY s.id LIMIT $3",
        )
        .bind(after)
        .bind(alias.pattern())
        .bind(PAGE)
        .all()
        .await?;
    Ok(rows.into_iter().map(|(id,)| id).collect())
}

async fn family_page(app: &App, tx: &mut Tx, alias: &Alias, styles: &[Uuid]) -> Result<Round> {
    let ours = thinning::unwritten(tx, Kind::Style, styles).await?;
    let rows: Vec<(Uuid, Option<String>)> =
        tx.query("SELECT id, snapshot_hash FROM products WHERE").among("style_id", &ours).all().await?;
    let products: Vec<Uuid> = rows.iter().map(|(id, _)| *id).collect();
    let free = thinning::unwritten(tx, Kind::Product, &products).await?;
    if free.len() < products.len() {
        return Ok(Round { done: 0, left: 1 });
    }
    let mut done = documents(tx, alias, "styles", &ours).await?;
    done += documents(tx, alias, "products", &products).await?;
    let hashes: BTreeSet<String> = rows.into_iter().filter_map(|(_, hash)| hash).collect();
    let published: Vec<(String,)> = tx
        .query("SELECT DISTINCT snapshot_hash FROM publications WHERE snapshot_hash IS NOT NULL AND")
        .among("product_id", &products)
        .all()
        .await?;
    let hashes: BTreeSet<String> =
        hashes.into_iter().chain(published.into_iter().map(|(hash,)| hash)).collect();
    done += snapshots(tx, alias, &hashes.into_iter().collect::<Vec<_>>()).await?;
    if done > 0 {
        let shared = app.slots.get::<SharedShelf>().current(tx).await?;
        standing::derive(tx, &shared, &products, app.clock.now()).await?;
    }
    Ok(Round { done, left: (styles.len() - ours.len()) as u64 })
}

/// The documents of these records in one of the two tables whose documents tell origins.
async fn documents(tx: &mut Tx, alias: &Alias, table: &'static str, ids: &[Uuid]) -> Result<u64> {
    let rows: Vec<(Uuid, Json<Doc>)> =
        tx.query("SELECT id, doc FROM ").raw(table).raw(" WHERE").among("id", ids).all().await?;
    let mut done = 0;
    for (id, Json(mut doc)) in rows {
        if sign_anew(&mut doc, alias) {
            let query =
                tx.query("UPDATE ").raw(table).push(" SET doc = ", Json(doc)).push(" WHERE id = ", id);
            done += query.run().await?;
        }
    }
    Ok(done)
}

async fn snapshots(tx: &mut Tx, alias: &Alias, hashes: &[String]) -> Result<u64> {
    snapshot::rewrite(tx, hashes, |doc| sign_anew(doc, alias)).await
}

/// What was approved once and is nobody's any more.
async fn forgotten_snapshots(app: &App, alias: &Alias) -> Result<Round> {
    let (mut done, mut after) = (0, String::new());
    loop {
        let mut tx = app.db.write().await?;
        let rows: Vec<(String,)> = tx
            .query(
                "SELECT hash FROM snapshots WHERE hash > $1 AND LOWER(CAST(doc AS TEXT)) LIKE $2 ESCAPE '\\'
                    AND NOT EXISTS (SELECT 1 FROM products p WHERE p.snapshot_hash = hash)
                    AND NOT EXISTS (SELECT 1 FROM publications b WHERE b.snapshot_hash = hash)
                  ORDER BY hash LIMIT $3",
            )
            .bind(&after)
            .bind(alias.pattern())
            .bind(PAGE)
            .all()
            .await?;
        let hashes: Vec<String> = rows.into_iter().map(|(hash,)| hash).collect();
        let Some(last) = hashes.last() else { return Ok(Round { done, left: 0 }) };
        after.clone_from(last);
        done += snapshots(&mut tx, alias, &hashes).await?;
        tx.commit().await?;
    }
}

/// Every revision that the person wrote, or that tells so of a value.
pub(super) async fn revisions(app: &App, alias: &Alias) -> Result<Round> {
    let mut round = Round::default();
    for kind in Kind::ALL {
        let mut after = Uuid::nil();
        loop {
            let mut tx = app.db.write().await?;
            let ids = signed(&mut tx, *kind, alias, after).await?;
            let Some(last) = ids.last() else { break };
            after = *last;
            let ours = thinning::unwritten(&mut tx, *kind, &ids).await?;
            let history = revision::all_of(&mut tx, *kind, &ours).await?;
            let mut done = 0;
            let history: Vec<_> = history
                .into_iter()
                .map(|(id, mut one)| {
                    let is_signed = alias.is_meant(&one.actor);
                    if is_signed {
                        one.actor.clone_from(&alias.pseudonym);
                    }
                    done += u64::from(sign_anew(&mut one.doc, alias) || is_signed);
                    (id, one)
                })
                .collect();
            if done > 0 {
                revision::rewrite(&mut tx, *kind, &ours, &history).await?;
            }
            tx.commit().await?;
            round.add(Round { done, left: (ids.len() - ours.len()) as u64 });
        }
    }
    Ok(round)
}

async fn signed(tx: &mut Tx, kind: Kind, alias: &Alias, after: Uuid) -> Result<Vec<Uuid>> {
    let rows: Vec<(Uuid,)> = tx
        .query(
            "SELECT DISTINCT record_id FROM revisions WHERE kind = $1 AND record_id > $2
                AND (actor = $3 OR LOWER(actor) = $4 OR LOWER(CAST(doc AS TEXT)) LIKE $5 ESCAPE '\\')
              ORDER BY record_id LIMIT $6",
        )
        .bind(kind)
        .bind(after)
        .bind(&alias.address)
        .bind(&alias.lower)
        .bind(alias.pattern())
        .bind(PAGE)
        .all()
        .await?;
    Ok(rows.into_iter().map(|(id,)| id).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn an_origin_is_signed_anew_and_content_is_not() {
        let alias = Alias {
            address: "Ana@x.example".into(),
            lower: "ana@x.example".into(),
            pseudonym: "erased-1".into(),
        };
        let doc = json!({"texts": {"en": {"title": "ana@x.example"}},
            "origins": {"a": {"kind": "person", "by": "ANA@x.example"}, "b": {"kind": "person", "by": "ben@x.example"}}});
        let mut doc = doc.as_object().unwrap().clone();
        assert!(sign_anew(&mut doc, &alias));
        let expected = json!({"texts": {"en": {"title": "ana@x.example"}},
            "origins": {"a": {"kind": "person", "by": "erased-1"}, "b": {"kind": "person", "by": "ben@x.example"}}});
        assert_eq!(Value::Object(doc.clone()), expected);
        assert!(!sign_anew(&mut doc, &alias));
    }
}
