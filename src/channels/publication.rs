//! Where each product stands on each channel.
//!
//! # Why
//! A publication is more than a function of the records: what is live stays live when a new requirement comes, so the
//! row remembers that it is shown. Deriving it anew from the row and the records changes nothing.
//!
//! What a platform answered to a push is no part of it: that cannot be derived. It stands beside, in the deliveries of
//! [`connectors`](super::connectors), and a listing tells both.

use super::{
    connectors::delivery,
    feeds, picture, shown,
    verdict::{Case, Verdict, verdict},
};
use crate::catalog::{
    Channel, Resolved, Shared,
    completeness::{self, Missing},
    family::Family,
    resolve,
    snapshot::{self, Snapshot},
    standing,
};
use crate::changes::{
    hand::Hand,
    kind::Kind,
    log::{self, Entry, Verb},
    record::Kept,
};
use crate::db::{Column, Rows, Sort, Tx};
use crate::error::Result;
use crate::kernel::{clock::Time, message::Message};
use serde::{Deserialize, Serialize};
use sqlx::types::Json;
use std::collections::HashMap;
use uuid::Uuid;

/// How far a product has come on a channel.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, sqlx::Type)]
#[serde(rename_all = "snake_case")]
#[sqlx(type_name = "text", rename_all = "snake_case")]
pub enum State {
    /// Approved; something is missing before it can be shown.
    Pending,
    /// Shown.
    Live,
    /// Shown, and not as it was approved last.
    Outdated,
    /// The channel would refuse it.
    Failed,
    /// Shown no more.
    Withdrawn,
}

impl State {
    /// As JSON and the database write it.
    pub fn as_str(self) -> &'static str {
        match self {
            State::Pending => "pending",
            State::Live => "live",
            State::Outdated => "outdated",
            State::Failed => "failed",
            State::Withdrawn => "withdrawn",
        }
    }
}

/// Where a product stands on a channel.
#[derive(Debug, Clone, PartialEq, Serialize, sqlx::FromRow)]
pub struct Publication {
    /// The channel's code.
    pub channel: String,
    /// The product's code.
    pub product: String,
    /// How far it has come.
    pub state: State,
    /// The revision that is shown, by the address of its content.
    pub snapshot_hash: Option<String>,
    /// Why it is not shown, or what is to be mended although it is.
    pub reason: Option<Json<Message>>,
    /// What the channel's platform calls it.
    pub remote_id: Option<String>,
    /// Since when.
    pub changed_at: Time,
    /// What came of pushing it, if the channel pushes.
    pub delivery: Option<delivery::State>,
    /// Why the platform does not have it.
    pub delivery_reason: Option<Json<Message>>,
    /// How often that was tried in vain.
    pub delivery_tries: Option<i64>,
    /// When it is tried again.
    pub next_try_at: Option<Time>,
}

/// Which publications to list.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Filter {
    /// Those of a channel.
    pub channel: Option<String>,
    /// Those of a product.
    pub product: Option<String>,
    /// Those in a state.
    pub state: Option<State>,
    /// Those whose delivery is in a state.
    pub delivery: Option<delivery::State>,
}

/// The products that are live on a channel, by id and code.
pub async fn live_products(tx: &mut Tx, channel: Uuid) -> Result<Vec<(Uuid, String)>> {
    tx.query(
        "SELECT p.id, p.code FROM publications b JOIN products p ON p.id = b.product_id
              WHERE b.channel_id = $1 AND b.state IN ('live', 'outdated') ORDER BY p.code_folded",
    )
    .bind(channel)
    .all()
    .await
}

/// A page of publications by product and channel, after the product and channel where the page before ended.
pub async fn page(
    tx: &mut Tx,
    filter: &Filter,
    after: Option<(&str, &str)>,
    limit: i64,
) -> Result<Vec<Publication>> {
    let fold = crate::kernel::fold::fold;
    let (product, channel) = after.map_or((String::new(), String::new()), |(p, c)| (fold(p), fold(c)));
    tx.query(
        "SELECT c.code AS channel, p.code AS product, b.state, b.snapshot_hash, b.reason,
                COALESCE(d.remote_id, b.remote_id) AS remote_id, b.changed_at, d.state AS delivery,
                d.reason AS delivery_reason, d.tries AS delivery_tries, d.next_try_at
           FROM publications b JOIN channels c ON c.id = b.channel_id JOIN products p ON p.id = b.product_id
           LEFT JOIN deliveries d ON d.channel_id = b.channel_id AND d.product_id = b.product_id
          WHERE (p.code_folded > $1 OR (p.code_folded = $1 AND c.code_folded > $2))",
    )
    .bind(product)
    .bind(channel)
    .push_if(" AND c.code_folded = ", filter.channel.as_deref().map(fold))
    .push_if(" AND p.code_folded = ", filter.product.as_deref().map(fold))
    .push_if(" AND b.state = ", filter.state)
    .push_if(" AND d.state = ", filter.delivery)
    .push(" ORDER BY p.code_folded, c.code_folded LIMIT ", limit)
    .all()
    .await
}

#[derive(Debug, Clone, PartialEq, sqlx::FromRow)]
struct Row {
    channel_id: Uuid,
    product_id: Uuid,
    state: State,
    snapshot_hash: Option<String>,
    reason: Option<Json<Message>>,
    remote_id: Option<String>,
    changed_at: Time,
}

const COLUMNS: &[Column] = &[
    ("channel_id", Sort::Id),
    ("product_id", Sort::Id),
    ("state", Sort::Text),
    ("snapshot_hash", Sort::Text),
    ("reason", Sort::Json),
    ("remote_id", Sort::Text),
    ("changed_at", Sort::Time),
];

/// What deriving needs of each product besides its family.
struct Known {
    states: HashMap<Uuid, (standing::State, Option<String>)>,
    before: HashMap<(Uuid, Uuid), Row>,
    snapshots: HashMap<String, Snapshot>,
    pictures: HashMap<String, picture::Picture>,
}

/// Derives the publications of these families on every channel, writes what moved, and tells it the log.
pub async fn derive(tx: &mut Tx, shared: &Shared, families: &[Family], now: Time) -> Result<usize> {
    let known = look(tx, families).await?;
    let (mut rows, mut moved, mut kept) = (Rows::of("publications", COLUMNS), Vec::new(), Vec::new());
    for family in families {
        let views = Views::of(family, shared, &known)?;
        for channel in shared.channels.iter() {
            let before = known.before.get(&(channel.id, family.product.id));
            let Some(verdict) = views.judge(family, channel, before.map(|row| row.state), &known, now) else {
                continue;
            };
            let after = row(channel.id, family.product.id, verdict, before, now);
            if before == Some(&after) {
                continue;
            }
            if before.is_none_or(|row| row.changed_at != after.changed_at) {
                moved.push((family, channel.clone(), after.clone()));
                kept.extend(views.current_to_keep(&after));
            }
            let Row { state, snapshot_hash, reason, remote_id, changed_at, .. } = &after;
            rows.push(&(
                after.channel_id,
                after.product_id,
                state,
                snapshot_hash,
                reason,
                remote_id,
                changed_at,
            ));
        }
    }
    snapshot::keep(tx, &kept, now).await?;
    rows.upsert(tx, &["channel_id", "product_id"]).await?;
    let files = moved.iter().map(|(family, channel, row)| shown::Change {
        channel_id: channel.id,
        product_id: family.product.id,
        hash: row.snapshot_hash.as_deref(),
    });
    shown::note(tx, &files.collect::<Vec<_>>()).await?;
    tell(tx, &moved, now).await?;
    Ok(moved.len())
}

/// The row that a verdict makes; its time moves only if the state or what is shown does.
fn row(channel_id: Uuid, product_id: Uuid, verdict: Verdict, before: Option<&Row>, now: Time) -> Row {
    let same = before.filter(|b| b.state == verdict.state && b.snapshot_hash == verdict.hash);
    Row {
        channel_id,
        product_id,
        state: verdict.state,
        snapshot_hash: verdict.hash,
        reason: verdict.reason.map(Json),
        remote_id: before.and_then(|row| row.remote_id.clone()),
        changed_at: same.map_or(now, |row| row.changed_at),
    }
}

async fn tell(tx: &mut Tx, moved: &[(&Family, std::sync::Arc<Kept<Channel>>, Row)], now: Time) -> Result<()> {
    let entry = |(family, channel, row): &(&Family, std::sync::Arc<Kept<Channel>>, Row)| Entry {
        kind: Kind::Publication,
        record_id: family.product.id,
        code: family.product.record.links.code.clone(),
        revision: family.product.revision,
        verb: Verb::Moved,
        fields: vec![channel.record.code.clone(), row.state.as_str().to_owned()],
    };
    let entries: Vec<Entry> = moved.iter().map(entry).collect();
    log::append(tx, &Hand::program("publication", now), &entries).await
}

async fn look(tx: &mut Tx, families: &[Family]) -> Result<Known> {
    let ids: Vec<Uuid> = families.iter().map(|family| family.product.id).collect();
    let states = standing::states(tx, &ids).await?;
    let rows: Vec<Row> = tx
        .query(
            "SELECT channel_id, product_id, state, snapshot_hash, reason, remote_id, changed_at
               FROM publications WHERE",
        )
        .among("product_id", &ids)
        .all()
        .await?;
    let before = rows.into_iter().map(|row| ((row.channel_id, row.product_id), row)).collect();
    let hashes: Vec<String> = states.values().filter_map(|(_, hash)| hash.clone()).collect();
    let snapshots = snapshot::load(tx, &hashes).await?;
    let mut images: Vec<String> =
        families.iter().flat_map(|f| &f.product.record.links.images).map(|i| i.asset.clone()).collect();
    for snapshot in snapshots.values() {
        images.extend(snapshot.product()?.links.images.into_iter().map(|image| image.asset));
    }
    let pictures = picture::by_hash(tx, &images).await?;
    Ok(Known { states, before, snapshots, pictures })
}

/// A product as it was approved and as it is; the same if nothing changed since.
struct Views<'s> {
    shared: &'s Shared,
    state: standing::State,
    approved: Option<(String, Resolved)>,
    current: Option<(Snapshot, Resolved)>,
}

impl<'s> Views<'s> {
    fn of(family: &Family, shared: &'s Shared, known: &Known) -> Result<Views<'s>> {
        let (state, hash) =
            known.states.get(&family.product.id).cloned().unwrap_or((standing::State::Draft, None));
        let approved = match hash.and_then(|hash| known.snapshots.get(&hash)) {
            Some(snapshot) => {
                let joined = snapshot::join(snapshot, family)?;
                Some((snapshot.hash.clone(), resolve(&joined, shared)))
            }
            None => None,
        };
        let follows = shared.channels.iter().any(|channel| channel.record.follows_edits);
        let current =
            (follows && approved.is_some()).then(|| (Snapshot::of(family), resolve(family, shared)));
        Ok(Views { shared, state, approved, current })
    }

    fn judge(
        &self,
        family: &Family,
        channel: &Kept<Channel>,
        before: Option<State>,
        known: &Known,
        now: Time,
    ) -> Option<Verdict> {
        let channel = &channel.record;
        let current = self.current.as_ref().filter(|_| channel.follows_edits);
        let shown = match (current, &self.approved) {
            (Some((snapshot, resolved)), Some(_)) => Some((snapshot.hash.as_str(), resolved)),
            (_, Some((hash, resolved))) => Some((hash.as_str(), resolved)),
            _ => None,
        };
        let missing: Vec<Missing> = shown.map_or_else(Vec::new, |(_, resolved)| {
            completeness::missing(resolved, channel, self.shared, now.date_naive())
        });
        let unfit =
            shown.and_then(|(_, resolved)| feeds::refusal(resolved, family, channel, &known.pictures, now));
        let code = &family.product.record.links.code;
        let drops = self.shared.drops.iter().map(|kept| &kept.record);
        let waiting =
            drops.filter(|drop| drop.holds_back(code, &channel.code, now)).map(|drop| drop.moment());
        let waits_until = waiting.max();
        let case = Case { channel, state: self.state, before, shown, missing: &missing, unfit, waits_until };
        verdict(case, &self.shared.tree)
    }

    /// The current content, if it is what a channel shows from now on.
    fn current_to_keep(&self, after: &Row) -> Option<Snapshot> {
        let current = self.current.as_ref().map(|(snapshot, _)| snapshot);
        current.filter(|snapshot| after.snapshot_hash.as_deref() == Some(&snapshot.hash)).cloned()
    }
}
