//! Which products a change reaches: a product its own, a style all its colours, a shared thing all that resolve
//! through it. They are followed, not rewritten.

use crate::changes::{
    kind::Kind,
    log::{Touched, Verb},
    revision,
};
use crate::db::Tx;
use crate::error::Result;
use serde_json::Value;
use sqlx::types::Json;
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// What a batch of log entries reaches.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Affected {
    /// These products.
    pub products: BTreeSet<Uuid>,
    /// All of them: a channel, the taxonomy's rules or the program itself changed.
    pub everything: bool,
}

/// The products that these entries reach, in one statement per kind.
pub async fn affected(tx: &mut Tx, entries: &[Touched]) -> Result<Affected> {
    let mut by_kind: BTreeMap<Kind, BTreeSet<Uuid>> = BTreeMap::new();
    for entry in entries.iter().filter(|entry| reaches_products(entry)) {
        if is_other_words(entry) && says_as_many_languages(tx, entry).await? {
            continue;
        }
        by_kind.entry(entry.kind).or_default().insert(entry.record_id);
    }
    let mut found = Affected::default();
    for (kind, ids) in by_kind {
        let ids: Vec<Uuid> = ids.into_iter().collect();
        match kind {
            Kind::Product | Kind::Publication => found.products.extend(ids),
            Kind::Channel
            | Kind::Category
            | Kind::Brand
            | Kind::Attribute
            | Kind::OutsideTaxonomy
            | Kind::Program => found.everything = true,
            Kind::Party | Kind::Certificate | Kind::Drop | Kind::RulePack => found.everything = true,
            Kind::User | Kind::Token | Kind::Import | Kind::Collection | Kind::Location | Kind::Tick => {}
            other => found.products.extend(reached(tx, other, &ids).await?),
        }
    }
    Ok(found)
}

/// A shared thing that is new has no products yet; a channel that is new asks all of them.
fn reaches_products(entry: &Touched) -> bool {
    let is_own =
        matches!(entry.kind, Kind::Product | Kind::Style | Kind::Variant | Kind::Publication | Kind::Review);
    is_own
        || matches!(entry.kind, Kind::Channel | Kind::Drop | Kind::OutsideTaxonomy)
        || entry.verb != Verb::Created && is_read(entry)
}

/// Whether anything that is derived reads what changed. Pages show a return policy as it is; derived of it are only whether
/// it says something in a language, and the code by which feeds call it.
fn is_read(entry: &Touched) -> bool {
    let reads = |field: &String| matches!(field.split('.').next(), Some("text" | "code"));
    let told = entry.fields.as_ref().is_none_or(|fields| fields.iter().any(reads));
    entry.kind != Kind::ReturnPolicy || entry.verb != Verb::Changed || told
}

/// Whether a return policy says something else, and nothing more of it changed that is read.
fn is_other_words(entry: &Touched) -> bool {
    let is_code = |fields: &Json<Vec<String>>| fields.iter().any(|field| field == "code");
    entry.kind == Kind::ReturnPolicy
        && entry.verb == Verb::Changed
        && !entry.fields.as_ref().is_none_or(is_code)
}

/// Whether it says something in the same languages as before: other words are read where the policy is shown. One whose
/// revision before is no longer kept may have said less.
async fn says_as_many_languages(tx: &mut Tx, entry: &Touched) -> Result<bool> {
    let (id, now) = (entry.record_id, entry.revision);
    let docs = revision::docs(tx, entry.kind, &[(id, now - 1), (id, now)]).await?;
    let languages = |number: i64| {
        let text = docs.get(&(id, number))?.get("text").and_then(Value::as_object);
        // An empty text says nothing, and keeps a region from saying what its language does.
        let said = text.into_iter().flatten().map(|(locale, said)| (locale.clone(), said == ""));
        Some(said.collect::<BTreeSet<(String, bool)>>())
    };
    Ok(languages(now).zip(languages(now - 1)).is_some_and(|(now, before)| now == before))
}

async fn reached(tx: &mut Tx, kind: Kind, ids: &[Uuid]) -> Result<Vec<Uuid>> {
    let (sql, column) = match kind {
        Kind::Style => ("SELECT id FROM products WHERE", "style_id"),
        Kind::Variant => ("SELECT DISTINCT product_id FROM variants WHERE", "id"),
        Kind::Asset => (
            "SELECT DISTINCT product_id FROM (SELECT product_id, asset_id FROM product_images
             UNION ALL SELECT product_id, asset_id FROM product_media) shown WHERE",
            "asset_id",
        ),
        Kind::Review => {
            ("SELECT p.id FROM products p JOIN reviews r ON r.style_id = p.style_id WHERE", "r.id")
        }
        Kind::SizeChart => (
            "SELECT p.id FROM products p JOIN styles s ON s.id = p.style_id WHERE",
            "COALESCE(p.size_chart_id, s.size_chart_id)",
        ),
        Kind::ReturnPolicy => (
            "SELECT p.id FROM products p JOIN styles s ON s.id = p.style_id WHERE",
            "COALESCE(p.return_policy_id, s.return_policy_id)",
        ),
        Kind::ShippingProfile => (
            "SELECT p.id FROM products p JOIN styles s ON s.id = p.style_id WHERE",
            "COALESCE(p.shipping_profile_id, s.shipping_profile_id)",
        ),
        _ => return Ok(Vec::new()),
    };
    let rows: Vec<(Uuid,)> = tx.query(sql).among(column, ids).all().await?;
    let mut found: Vec<Uuid> = rows.into_iter().map(|(id,)| id).collect();
    if kind == Kind::SizeChart {
        // A chart may also be the default of a category, several levels up.
        let inherits: Vec<(Uuid,)> = tx
            .query(
                "SELECT p.id FROM products p JOIN styles s ON s.id = p.style_id
                  WHERE p.size_chart_id IS NULL AND s.size_chart_id IS NULL",
            )
            .all()
            .await?;
        found.extend(inherits.into_iter().map(|(id,)| id));
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::cursor::LogCursor;

    fn entry(kind: Kind, verb: Verb, fields: &[&str]) -> Touched {
        let fields = Some(Json(fields.iter().map(|field| (*field).to_owned()).collect()));
        Touched { seq: LogCursor(1), kind, record_id: Uuid::nil(), revision: 2, verb, fields }
    }

    #[test]
    fn a_policy_reaches_products_by_what_is_derived_from_it() {
        for (kind, verb, fields, reaches) in [
            (Kind::ReturnPolicy, Verb::Changed, &["days", "fees"][..], false),
            (Kind::ReturnPolicy, Verb::Changed, &["days", "text.de"], true),
            (Kind::ReturnPolicy, Verb::Changed, &["code"], true),
            (Kind::ReturnPolicy, Verb::Deleted, &[], true),
            (Kind::ShippingProfile, Verb::Changed, &["rates"], true),
            (Kind::Brand, Verb::Created, &[], false),
            (Kind::Style, Verb::Created, &[], true),
        ] {
            assert_eq!(reaches_products(&entry(kind, verb, fields)), reaches, "{kind} {verb:?} {fields:?}");
        }
    }
}
