//! Draft → in review → approved, and back with a reason; archived at the end.

use super::{
    Product, Shared,
    family::{self, Family},
    snapshot::{self, Snapshot},
    standing::{self, State},
    store,
};
use crate::changes::{
    hand::Hand,
    kind::Kind,
    log::{self, Entry, Verb},
    record::Kept,
    revision,
};
use crate::db::Tx;
use crate::error::{Error, FieldError, Invalid, Result};
use crate::kernel::{fold::fold, message::Message};
use std::collections::BTreeSet;
use uuid::Uuid;

/// What became of the products that were to be approved.
#[derive(Debug, Default)]
pub struct Approval {
    /// Approved now, or approved as they are already.
    pub approved: Vec<Uuid>,
    /// Complete for no channel: product and what lacks on the channel that lacks least.
    pub refused: Vec<(Uuid, Invalid)>,
}

/// Approves every one of these products that is complete for at least one channel, set-wise.
pub async fn approve_all(tx: &mut Tx, hand: &Hand, shared: &Shared, ids: &[Uuid]) -> Result<Approval> {
    let families = family::load(tx, ids).await?;
    let mut approval = Approval::default();
    let mut snapshots = Vec::new();
    for family in &families {
        match refusal(family, shared, hand) {
            Some(invalid) => approval.refused.push((family.product.id, invalid)),
            None => {
                approval.approved.push(family.product.id);
                snapshots.push((family, Snapshot::of(family)));
            }
        }
    }
    freeze(tx, hand, &snapshots).await?;
    standing::derive_families(tx, shared, &families, hand.at).await?;
    Ok(approval)
}

/// What lacks on the channel that lacks least; none if a channel lacks nothing.
pub fn refusal(family: &Family, shared: &Shared, hand: &Hand) -> Option<Invalid> {
    let judged = standing::judge(family, shared, hand.at);
    let (channel, missing) = judged.into_iter().min_by_key(|(_, missing)| missing.len())?;
    if missing.is_empty() {
        return None;
    }
    let field =
        |m: super::completeness::Missing| FieldError { field: m.field, value: None, message: m.message };
    let mut fields: Vec<FieldError> = missing.into_iter().map(field).collect();
    fields.insert(
        0,
        FieldError {
            field: String::new(),
            value: None,
            message: Message::new("not-complete").with("channel", channel),
        },
    );
    Some(Invalid { fields })
}

async fn freeze(tx: &mut Tx, hand: &Hand, snapshots: &[(&Family, Snapshot)]) -> Result<()> {
    let ids: Vec<Uuid> = snapshots.iter().map(|(family, _)| family.product.id).collect();
    let before = standing::states(tx, &ids).await?;
    let as_it_is = |family: &Family, s: &Snapshot| {
        before
            .get(&family.product.id)
            .is_some_and(|(state, hash)| *state == State::Approved && hash.as_deref() == Some(&s.hash))
    };
    let new: Vec<&(&Family, Snapshot)> =
        snapshots.iter().filter(|(family, s)| !as_it_is(family, s)).collect();
    let kept: Vec<Snapshot> = new.iter().map(|(_, s)| s.clone()).collect();
    snapshot::keep(tx, &kept, hand.at).await?;
    for (family, s) in &new {
        // One statement per product: approvals come by the screenful, imports by some hundreds.
        tx.query(
            "UPDATE products SET state = 'approved', snapshot_hash = $1, approved_at = $2, approved_by = $3 WHERE id = $4",
        )
        .bind(&s.hash)
        .bind(hand.at)
        .bind(&hand.actor)
        .bind(family.product.id)
        .run()
        .await?;
    }
    let entries: Vec<Entry> = new.iter().map(|(family, _)| moved(&family.product)).collect();
    log::append(tx, hand, &entries).await
}

fn moved(product: &Kept<Product>) -> Entry {
    let code = product.record.links.code.clone();
    let fields = vec!["state".to_owned()];
    Entry {
        kind: Kind::Product,
        record_id: product.id,
        code,
        revision: product.revision,
        verb: Verb::Moved,
        fields,
    }
}

/// Approves one product: refused unless it is complete for at least one channel, naming what lacks.
///
/// `revision` is the one that the approver saw. Where a brand asks for four eyes, its last author may not approve.
pub async fn approve(
    tx: &mut Tx,
    hand: &Hand,
    shared: &Shared,
    code: &str,
    revision: Option<i64>,
) -> Result<Kept<Product>> {
    let product = get(tx, code, revision).await?;
    four_eyes(tx, hand, shared, &product).await?;
    let approval = approve_all(tx, hand, shared, &[product.id]).await?;
    match approval.refused.into_iter().next() {
        Some((_, invalid)) => Err(invalid.into()),
        None => Ok(product),
    }
}

/// A product by code at a revision.
async fn get(tx: &mut Tx, code: &str, revision: Option<i64>) -> Result<Kept<Product>> {
    let found = store::products(tx, &[fold(code)]).await?.into_iter().next();
    let product = found.ok_or_else(|| Error::not_found("product", code))?;
    match revision {
        Some(seen) if seen != product.revision => Err(Error::stale(product.revision)),
        _ => Ok(product),
    }
}

async fn four_eyes(tx: &mut Tx, hand: &Hand, shared: &Shared, product: &Kept<Product>) -> Result<()> {
    let style = store::styles(tx, &[fold(&product.record.links.style)]).await?.into_iter().next();
    let brand = style.and_then(|kept| kept.record.links.brand);
    if !asks_four_eyes(shared, brand.as_deref()) {
        return Ok(());
    }
    other_eyes(tx, hand, product).await
}

fn asks_four_eyes(shared: &Shared, brand: Option<&str>) -> bool {
    brand.and_then(|code| shared.brands.get(code)).is_some_and(|kept| kept.record.four_eyes)
}

/// Why the hand may not approve this one: its brand asks for four eyes, and the hand is its last author.
pub async fn refusal_of_eyes(
    tx: &mut Tx,
    hand: &Hand,
    shared: &Shared,
    family: &Family,
) -> Result<Option<Message>> {
    if !asks_four_eyes(shared, family.style.record.links.brand.as_deref()) {
        return Ok(None);
    }
    match other_eyes(tx, hand, &family.product).await {
        Err(Error::Forbidden(message)) => Ok(Some(message)),
        other => other.map(|()| None),
    }
}

/// Somebody else than the hand wrote it last.
async fn other_eyes(tx: &mut Tx, hand: &Hand, product: &Kept<Product>) -> Result<()> {
    match revision::last_author(tx, Kind::Product, product.id).await? {
        Some(author) if author == hand.actor => Err(Error::Forbidden(Message::new("four-eyes"))),
        _ => Ok(()),
    }
}

/// Moves a product to another state: hand in for review, send back, archive, take up again.
pub async fn transition(
    tx: &mut Tx,
    hand: &Hand,
    code: &str,
    to: State,
    revision: Option<i64>,
) -> Result<Kept<Product>> {
    let product = get(tx, code, revision).await?;
    let from = standing::states(tx, &[product.id])
        .await?
        .remove(&product.id)
        .map_or(State::Draft, |(state, _)| state);
    if from == to {
        return Ok(product);
    }
    if let Some(message) = refusal_of_way(from, to) {
        return Err(Error::Conflict(message));
    }
    move_all(tx, hand, &[(&product, from)], to).await?;
    Ok(product)
}

/// Why there is no way from one state to another, but by approval.
pub fn refusal_of_way(from: State, to: State) -> Option<Message> {
    let allowed: BTreeSet<&str> = match from {
        State::Draft => BTreeSet::from(["in_review", "archived"]),
        State::InReview => BTreeSet::from(["draft", "archived"]),
        State::Approved => BTreeSet::from(["draft", "in_review", "archived"]),
        State::Archived => BTreeSet::from(["draft"]),
    };
    let message = || Message::new("state-does-not-allow").with("from", from.as_str()).with("to", to.as_str());
    (!allowed.contains(to.as_str())).then(message)
}

/// Moves products, each from the state that it is in, set-wise; whether there is a way was looked at before.
///
/// What is taken up again after it was over has to be approved again before anyone shows it.
pub async fn move_all(
    tx: &mut Tx,
    hand: &Hand,
    products: &[(&Kept<Product>, State)],
    to: State,
) -> Result<()> {
    let ids: Vec<Uuid> = products.iter().map(|(product, _)| product.id).collect();
    tx.query("UPDATE products SET state = $1 WHERE").bind(to).among("id", &ids).run().await?;
    let over = products.iter().filter(|(_, from)| *from == State::Archived && to == State::Draft);
    let over: Vec<Uuid> = over.map(|(product, _)| product.id).collect();
    if !over.is_empty() {
        tx.query("UPDATE products SET snapshot_hash = NULL, approved_at = NULL, approved_by = NULL WHERE")
            .among("id", &over)
            .run()
            .await?;
    }
    let entries: Vec<Entry> = products.iter().map(|(product, _)| moved(product)).collect();
    log::append(tx, hand, &entries).await
}
