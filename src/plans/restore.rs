//! Several records as they were at a moment, as a plan: a drop with its products, their styles and their variants.
//!
//! What was removed since is made again; what was made since stays. Offers are of today: a drop that goes back does not
//! bring old prices back into shops.

use super::draft::{Draft, bare};
use super::{Line, Member, Plan, Source, of_kind};
use crate::app::App;
use crate::catalog::{Drop, Product, Style, Variant};
use crate::changes::{
    hand::Hand,
    kind::Kind,
    leaf, log,
    merge::Doc,
    plan::code_key,
    record::{Kept, Record},
    revision,
};
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::kernel::{clock::Time, fold::fold};
use crate::plans::Action;
use serde_json::Value;
use std::collections::{BTreeSet, HashMap, HashSet};
use uuid::Uuid;

/// A plan that takes a drop back to a moment.
///
/// # Errors
/// Not found if there was no such drop then.
pub async fn drop_as_of(app: &App, hand: &Hand, code: &str, at: Time) -> Result<Plan> {
    let mut tx = app.db.write().await?;
    let drops = Past::of::<Drop>(&mut tx, &[code.to_owned()], at).await?;
    let listed = |doc: &Doc| strings(doc, "products");
    let mut products: BTreeSet<String> = drops.docs.values().flat_map(listed).collect();
    if drops.docs.is_empty() {
        return Err(Error::not_found(Kind::Drop.as_str(), code));
    }
    for kept in Drop::load(&mut tx, &[fold(code)]).await? {
        products.extend(kept.record.products.iter().cloned());
    }
    let products: Vec<String> = products.into_iter().collect();
    let products = Past::of::<Product>(&mut tx, &products, at).await?;
    let styles: BTreeSet<String> =
        products.docs.values().filter_map(|doc| doc.get("style")?.as_str().map(str::to_owned)).collect();
    let styles = Past::of::<Style>(&mut tx, &styles.into_iter().collect::<Vec<_>>(), at).await?;
    let skus = skus_of(&mut tx, &products, at).await?;
    let variants = Past::of::<Variant>(&mut tx, &skus, at).await?;
    let title = format!("{code} @ {}", at.format("%Y-%m-%d %H:%M"));
    let mut draft = Draft::begin(&mut tx, hand, Source::Restore, &title).await?;
    draft.add(&mut tx, styles.lines::<Style>()).await?;
    draft.add(&mut tx, products.lines::<Product>()).await?;
    draft.add(&mut tx, variants.lines::<Variant>()).await?;
    draft.add(&mut tx, drops.lines::<Drop>()).await?;
    let plan = draft.end(&mut tx).await?;
    tx.commit().await?;
    Ok(plan)
}

/// A plan that takes records back to a moment, each by its kind and code.
///
/// # Errors
/// A conflict if one is of a kind that no plan holds.
pub async fn records_as_of(app: &App, hand: &Hand, records: &[(Kind, String)], at: Time) -> Result<Plan> {
    let mut tx = app.db.write().await?;
    let title = format!("{} @ {}", records.len(), at.format("%Y-%m-%d %H:%M"));
    let mut draft = Draft::begin(&mut tx, hand, Source::Restore, &title).await?;
    let mut kinds: Vec<Kind> = records.iter().map(|(kind, _)| *kind).collect();
    kinds.dedup();
    let mut seen = HashSet::new();
    for kind in kinds.into_iter().filter(|kind| seen.insert(*kind)) {
        let codes: Vec<String> =
            records.iter().filter(|(k, _)| *k == kind).map(|(_, code)| code.clone()).collect();
        let lines: Result<Vec<Line>> =
            of_kind!(kind, T => Past::of::<T>(&mut tx, &codes, at).await.map(|past| past.lines::<T>()));
        draft.add(&mut tx, lines?).await?;
    }
    let plan = draft.end(&mut tx).await?;
    tx.commit().await?;
    Ok(plan)
}

/// Records of one kind as they were at a moment, and what history keeps of them now.
struct Past {
    /// In the order of their codes.
    ids: Vec<Uuid>,
    docs: HashMap<Uuid, Doc>,
    now: HashMap<Uuid, (String, Doc)>,
}

impl Past {
    async fn of<T: Member>(tx: &mut Tx, codes: &[String], at: Time) -> Result<Past> {
        let folded: Vec<String> = codes.iter().map(|code| fold(code)).collect();
        let there = T::load(tx, &folded).await?;
        let mut by_code: HashMap<String, &Kept<T>> =
            there.iter().map(|kept| (kept.record.folded(), kept)).collect();
        let (mut ids, mut now) = (Vec::new(), HashMap::new());
        for (code, folded) in codes.iter().zip(&folded) {
            match by_code.remove(folded) {
                Some(kept) => {
                    let doc = bare(kept.record.history());
                    now.insert(kept.id, (kept.record.code().to_owned(), doc));
                    ids.push(kept.id);
                }
                None => ids.extend(log::id_of(tx, T::KIND, code).await?),
            }
        }
        let docs = docs_at(tx, T::KIND, &ids, at).await?;
        Ok(Past { ids, docs, now })
    }

    /// A line for each that is not as it was.
    fn lines<T: Record>(&self) -> Vec<Line> {
        let line = |id: &Uuid| {
            let was = self.docs.get(id)?;
            let Some((code, now)) = self.now.get(id) else {
                let code = was.get(code_key(T::KIND)).and_then(Value::as_str)?;
                return Some(Line::new(T::KIND, code, Action::Create, leaf::between(&Doc::new(), was)));
            };
            let mut values = leaf::between(now, was);
            // Another code stays: links and addresses follow it already.
            values.retain(|leaf| leaf.path != [code_key(T::KIND)]);
            (!values.is_empty()).then(|| Line::new(T::KIND, code, Action::Change, values))
        };
        self.ids.iter().filter_map(line).collect()
    }
}

/// Records as they were at a moment, or as they were last before it that is kept; those that were not there are left out.
async fn docs_at(tx: &mut Tx, kind: Kind, ids: &[Uuid], at: Time) -> Result<HashMap<Uuid, Doc>> {
    let gone = log::removed(tx, kind, ids, at).await?;
    let held = log::revisions_at(tx, kind, ids, at).await?;
    let held: Vec<(Uuid, i64)> = held.into_iter().filter(|(id, _)| !gone.contains(id)).collect();
    let docs = revision::docs(tx, kind, &held).await?;
    let mut docs: HashMap<Uuid, Doc> = docs.into_iter().map(|((id, _), doc)| (id, bare(doc))).collect();
    for (id, _) in &held {
        if !docs.contains_key(id) {
            docs.extend(revision::at(tx, kind, *id, at).await?.map(|one| (*id, bare(one.doc.0))));
        }
    }
    Ok(docs)
}

/// The variants that these products have, and those that they had at a moment.
async fn skus_of(tx: &mut Tx, products: &Past, at: Time) -> Result<Vec<String>> {
    let there: Vec<(String,)> = tx
        .query("SELECT sku FROM variants WHERE")
        .among("product_id", &products.ids)
        .raw(" ORDER BY sku")
        .all()
        .await?;
    let codes: HashSet<String> = products
        .docs
        .values()
        .filter_map(|doc| doc.get(code_key(Kind::Product))?.as_str().map(fold))
        .collect();
    let gone = log::removed_since(tx, Kind::Variant, at).await?;
    let docs = docs_at(tx, Kind::Variant, &gone, at).await?;
    let of_these = |doc: &Doc| {
        doc.get("product").and_then(Value::as_str).is_some_and(|code| codes.contains(&fold(code)))
    };
    let gone = docs.into_values().filter(of_these);
    let gone = gone.filter_map(|doc| Some(doc.get(code_key(Kind::Variant))?.as_str()?.to_owned()));
    let mut skus: Vec<String> = there.into_iter().map(|(sku,)| sku).chain(gone).collect();
    skus.dedup();
    Ok(skus)
}

fn strings(doc: &Doc, key: &str) -> Vec<String> {
    let list = doc.get(key).and_then(Value::as_array);
    list.into_iter().flatten().filter_map(|value| value.as_str().map(str::to_owned)).collect()
}
