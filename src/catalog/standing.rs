//! The derived row of a product: how complete it is for each channel, and whether it changed since its approval.

use super::{
    Resolved, Shared, completeness,
    completeness::Missing,
    family::{self, Family},
    resolve,
    snapshot::Snapshot,
};
use crate::changes::record::Plain;
use crate::db::{Column, Rows, Sort, Tx};
use crate::error::Result;
use crate::kernel::clock::Time;
use serde::{Deserialize, Serialize};
use sqlx::types::Json;
use std::collections::{BTreeMap, HashMap};
use uuid::Uuid;

/// Where a product is on its way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, sqlx::Type)]
#[serde(rename_all = "snake_case")]
#[sqlx(type_name = "text", rename_all = "snake_case")]
pub enum State {
    /// Being worked on.
    Draft,
    /// Someone is asked to approve it.
    InReview,
    /// It may leave the house.
    Approved,
    /// It is over.
    Archived,
}

impl State {
    /// Every state, on the way through.
    pub const ALL: [State; 4] = [State::Draft, State::InReview, State::Approved, State::Archived];

    /// As JSON and the database write it.
    pub fn as_str(self) -> &'static str {
        match self {
            State::Draft => "draft",
            State::InReview => "in_review",
            State::Approved => "approved",
            State::Archived => "archived",
        }
    }
}

/// A product's state, and what of it is derived.
#[derive(Debug, Clone, PartialEq, Serialize, sqlx::FromRow)]
pub struct Standing {
    /// The product.
    #[serde(skip)]
    pub product_id: Uuid,
    /// Draft, in review, approved, archived.
    pub state: State,
    /// What was approved last.
    pub snapshot_hash: Option<String>,
    /// When.
    pub approved_at: Option<Time>,
    /// By whom.
    pub approved_by: Option<String>,
    /// Whether it is not what was approved.
    #[serde(rename = "changed_since_approval")]
    pub is_changed: bool,
    /// The channels for which it is complete.
    pub complete_for: Json<Vec<String>>,
    /// What is missing, by channel.
    pub missing: Json<BTreeMap<String, Vec<serde_json::Value>>>,
}

/// What there is to say about a family before anyone asks the database.
pub fn judge(family: &Family, shared: &Shared, now: Time) -> BTreeMap<String, Vec<Missing>> {
    lacking(&resolve(family, shared), shared, now)
}

/// What a resolved product lacks for each channel; nothing where it is complete.
pub fn lacking(resolved: &Resolved, shared: &Shared, now: Time) -> BTreeMap<String, Vec<Missing>> {
    let channels = shared.channels.iter().map(|kept| &kept.record);
    channels
        .map(|channel| {
            let code = Plain::code(channel).to_owned();
            (code, completeness::missing(resolved, channel, shared, now.date_naive()))
        })
        .collect()
}

const COLUMNS: &[Column] = &[
    ("product_id", Sort::Id),
    ("content_hash", Sort::Text),
    ("is_changed", Sort::Bool),
    ("complete_for", Sort::Json),
    ("missing", Sort::Json),
];

/// Derives the standings of these products anew; which of them are different now.
pub async fn derive(tx: &mut Tx, shared: &Shared, ids: &[Uuid], now: Time) -> Result<Vec<Uuid>> {
    let families = family::load(tx, ids).await?;
    derive_families(tx, shared, &families, now).await
}

/// [`derive`] for families that are loaded already.
pub async fn derive_families(
    tx: &mut Tx,
    shared: &Shared,
    families: &[Family],
    now: Time,
) -> Result<Vec<Uuid>> {
    let ids: Vec<Uuid> = families.iter().map(|family| family.product.id).collect();
    let before = of(tx, &ids).await?;
    let approved = approved_hashes(tx, &ids).await?;
    let mut rows = Rows::of("standings", COLUMNS);
    let mut different = Vec::new();
    for family in families {
        let id = family.product.id;
        let hash = Snapshot::of(family).hash;
        let judged = judge(family, shared, now);
        let complete_for: Vec<&String> =
            judged.iter().filter(|(_, missing)| missing.is_empty()).map(|(code, _)| code).collect();
        let missing: BTreeMap<&String, &Vec<Missing>> =
            judged.iter().filter(|(_, missing)| !missing.is_empty()).collect();
        let is_changed = approved.get(&id).is_some_and(|approved| *approved != hash);
        let missing = serde_json::to_value(&missing).expect("what is missing is plain data");
        let same = before.get(&id).is_some_and(|standing| {
            let was = serde_json::to_value(&standing.missing.0).expect("what is missing is plain data");
            standing.is_changed == is_changed
                && was == missing
                && standing.complete_for.0.iter().eq(complete_for.iter().copied())
        });
        if !same {
            different.push(id);
        }
        rows.push(&(id, &hash, is_changed, &complete_for, &missing));
    }
    rows.upsert(tx, &["product_id"]).await?;
    Ok(different)
}

async fn approved_hashes(tx: &mut Tx, ids: &[Uuid]) -> Result<HashMap<Uuid, String>> {
    let rows: Vec<(Uuid, String)> = tx
        .query("SELECT id, snapshot_hash FROM products WHERE snapshot_hash IS NOT NULL AND")
        .among("id", ids)
        .all()
        .await?;
    Ok(rows.into_iter().collect())
}

/// The standings of products, by product.
pub async fn of(tx: &mut Tx, ids: &[Uuid]) -> Result<HashMap<Uuid, Standing>> {
    let rows: Vec<Standing> = tx
        .query(
            "SELECT p.id AS product_id, p.state, p.snapshot_hash, p.approved_at, p.approved_by, s.is_changed, s.complete_for,
                    s.missing
               FROM products p JOIN standings s ON s.product_id = p.id WHERE",
        )
        .among("p.id", ids)
        .all()
        .await?;
    Ok(rows.into_iter().map(|standing| (standing.product_id, standing)).collect())
}

/// The state of products and the snapshot that was approved, by product, whether or not the rest is derived yet.
pub async fn states(tx: &mut Tx, ids: &[Uuid]) -> Result<HashMap<Uuid, (State, Option<String>)>> {
    let rows: Vec<(Uuid, State, Option<String>)> =
        tx.query("SELECT id, state, snapshot_hash FROM products WHERE").among("id", ids).all().await?;
    Ok(rows.into_iter().map(|(id, state, hash)| (id, (state, hash))).collect())
}
