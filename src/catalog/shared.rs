//! Every shared thing that products refer to, in memory: some thousand records that change seldom.

use super::{Channel, Drop};
use crate::changes::{
    kind::Kind,
    log,
    record::{self, Kept, Plain},
    redirect,
};
use crate::db::{Db, Tx};
use crate::error::Result;
use crate::kernel::{cursor::LogCursor, fold::fold, locale::Locale};
use crate::law::{Packs, RulePack};
use crate::media;
use crate::parties::{Brand, Certificate, Location, Party};
use crate::policies::{ReturnPolicy, ShippingProfile};
use crate::sizing::SizeChart;
use crate::taxonomy::{Attribute, Tree, category, outside::store};
use arc_swap::ArcSwapOption;
use chrono::NaiveDate;
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;
use uuid::Uuid;

/// Records of one kind by code.
#[derive(Debug, Clone)]
pub struct Directory<T> {
    by_code: BTreeMap<String, Arc<Kept<T>>>,
    /// Former codes and what they lead to, both folded: what was approved may still say them.
    former: HashMap<String, String>,
}

impl<T> Default for Directory<T> {
    fn default() -> Self {
        Directory { by_code: BTreeMap::new(), former: HashMap::new() }
    }
}

impl<T> Directory<T> {
    /// The record with a code, however it is cased; a former code leads to it too.
    pub fn get(&self, code: &str) -> Option<&Arc<Kept<T>>> {
        let code = fold(code);
        self.by_code.get(&code).or_else(|| self.by_code.get(self.former.get(&code)?))
    }

    /// All of them, by folded code.
    pub fn iter(&self) -> impl Iterator<Item = &Arc<Kept<T>>> {
        self.by_code.values()
    }
}

impl<T: Plain> Directory<T> {
    /// From records.
    pub fn of(records: Vec<Kept<T>>) -> Directory<T> {
        let by_code = records.into_iter().map(|kept| (fold(Plain::code(&kept.record)), Arc::new(kept)));
        Directory { by_code: by_code.collect(), former: HashMap::new() }
    }

    async fn load(tx: &mut Tx) -> Result<Directory<T>> {
        let mut directory = Directory::of(record::all(tx).await?);
        let former = redirect::former(tx, <T as Plain>::KIND).await?;
        if !former.is_empty() {
            let now: HashMap<Uuid, &String> =
                directory.by_code.iter().map(|(code, kept)| (kept.id, code)).collect();
            let leads = former.into_iter().filter_map(|(old, id)| Some((old, (*now.get(&id)?).clone())));
            directory.former = leads.collect();
        }
        Ok(directory)
    }
}

/// What products share, as of one moment of the log.
#[derive(Debug, Clone, Default)]
pub struct Shared {
    /// Up to which entry of the log this is current.
    pub cursor: LogCursor,
    /// Brands.
    pub brands: Directory<Brand>,
    /// Manufacturers and responsible persons.
    pub parties: Directory<Party>,
    /// Shops and warehouses.
    pub locations: Directory<Location>,
    /// Certificates.
    pub certificates: Directory<Certificate>,
    /// Definitions of custom attributes.
    pub attributes: Directory<Attribute>,
    /// Size charts.
    pub size_charts: Directory<SizeChart>,
    /// Return policies.
    pub return_policies: Directory<ReturnPolicy>,
    /// Shipping profiles.
    pub shipping_profiles: Directory<ShippingProfile>,
    /// Channels.
    pub channels: Directory<Channel>,
    /// Drops, past and to come.
    pub drops: Directory<Drop>,
    /// The rules of law and channels, ready to judge.
    pub packs: Packs,
    /// The last day on which a file may be shown, by hash.
    pub rights: HashMap<String, NaiveDate>,
    /// The taxonomy.
    pub tree: Tree,
}

impl Shared {
    /// The language that texts are written in first: the storefront's source, else that of the first channel.
    pub fn source_locale(&self) -> Locale {
        let channel = self.channels.get("storefront").or(self.channels.iter().next());
        channel.map_or_else(Locale::english, |kept| kept.record.source_locale().clone())
    }

    /// Reads it all.
    pub async fn load(tx: &mut Tx) -> Result<Shared> {
        Ok(Shared {
            cursor: log::head(tx).await?,
            brands: Directory::load(tx).await?,
            parties: Directory::load(tx).await?,
            locations: Directory::load(tx).await?,
            certificates: Directory::load(tx).await?,
            attributes: Directory::load(tx).await?,
            size_charts: Directory::load(tx).await?,
            return_policies: Directory::load(tx).await?,
            shipping_profiles: Directory::load(tx).await?,
            channels: Directory::load(tx).await?,
            drops: Directory::load(tx).await?,
            packs: Packs::of(Directory::<RulePack>::load(tx).await?.iter().cloned()),
            rights: media::store::rights(tx).await?,
            tree: tree(tx).await?,
        })
    }
}

/// The tree, with the codes that its categories had once and the numbers that Google gives to what they are mapped to.
async fn tree(tx: &mut Tx) -> Result<Tree> {
    let tree = Tree::of(category::all(tx).await?);
    let google = store::google_of(tx, &tree.shopify_ids()).await?;
    Ok(tree.with_former_codes(redirect::former(tx, Kind::Category).await?).with_google_of_shopify(google))
}

/// Keeps the newest [`Shared`] and reads it again when the log says that something of it changed.
#[derive(Default)]
pub struct SharedShelf(ArcSwapOption<Held>);

/// What is shared, and how far the log was looked through since without finding a change of it.
struct Held {
    shared: Arc<Shared>,
    seen: LogCursor,
}

impl SharedShelf {
    /// What is shared, as current as this transaction sees the log.
    pub async fn current(&self, tx: &mut Tx) -> Result<Arc<Shared>> {
        let held = self.0.load_full();
        let head = log::head(tx).await?;
        let shared = match held {
            Some(held) if head <= held.seen => return Ok(held.shared.clone()),
            Some(held) if !has_changed(tx, held.seen).await? => held.shared.clone(),
            _ => Arc::new(Shared::load(tx).await?),
        };
        self.hold(tx, &shared, head);
        Ok(shared)
    }

    /// # Why
    /// What a transaction has written itself may be rolled back, so it keeps what it saw to itself; and who looked
    /// earlier does not take the place of who looked later.
    fn hold(&self, tx: &Tx, shared: &Arc<Shared>, seen: LogCursor) {
        if tx.has_written() {
            return;
        }
        let held = Some(Arc::new(Held { shared: shared.clone(), seen }));
        self.0.rcu(|now| match now {
            Some(now) if now.seen >= seen => Some(now.clone()),
            _ => held.clone(),
        });
    }

    /// [`SharedShelf::current`] in a transaction of its own.
    pub async fn read(&self, db: &Db) -> Result<Arc<Shared>> {
        let mut tx = db.read().await?;
        self.current(&mut tx).await
    }
}

/// Whether anything but styles, products, variants and what follows from them was written after a cursor; of files, only
/// what their rights say is shared.
async fn has_changed(tx: &mut Tx, cursor: LogCursor) -> Result<bool> {
    let found: Option<(i64,)> = tx
        .query(
            "SELECT c.seq FROM changes c WHERE c.seq > $1
                AND kind NOT IN ('style', 'product', 'variant', 'review', 'publication', 'user', 'token', 'import')
                AND (kind <> 'asset' OR CAST(c.fields AS TEXT) LIKE '%rights_until%' OR EXISTS
                     (SELECT 1 FROM assets a WHERE a.id = c.record_id AND a.rights_until IS NOT NULL))
              ORDER BY c.seq LIMIT 1",
        )
        .bind(cursor)
        .optional()
        .await?;
    Ok(found.is_some())
}
