//! A product as a channel shows it: the approved content, joined with what is shared and offered today.
//!
//! Pages, the shop's index and feeds are functions of a [`Live`]. They are loaded in sets: a dozen statements for any
//! number of products.

use super::picture::{self, Picture};
use crate::app::App;
use crate::catalog::{
    Channel, Product, Resolved, Shared, Style, Variant,
    channel::Market,
    family::{self, Family},
    resolve,
    shared::SharedShelf,
    snapshot::{self, Snapshot},
    store,
};
use crate::changes::{kind::Kind, record::Kept, redirect};
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::kernel::{clock::Time, fold::fold, locale::Locale, localised::Localised, money::Currency};
use crate::reviews::{self, Figures};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;
use uuid::Uuid;

/// A product as a channel shows it.
#[derive(Debug, Clone, PartialEq)]
pub struct Live {
    /// What it is: the approved content with everything it inherits.
    pub resolved: Resolved,
    /// The approved records, with the offers of today.
    pub family: Family,
    /// What its reviews say on the whole.
    pub figures: Figures,
    /// The files that it shows, by hash.
    pub images: HashMap<String, Picture>,
    /// The other colours of its style that are live here, and itself, in their order.
    pub siblings: Vec<Sibling>,
    /// For variants that are on sale in a market: the lowest price of the thirty days before, in minor units
    /// (Directive 98/6/EC Art. 6a), by country and variant.
    pub lowest: HashMap<(String, Uuid), i64>,
    /// As of when.
    pub now: Time,
}

/// A colour of a style.
#[derive(Debug, Clone, PartialEq)]
pub struct Sibling {
    /// The product's code.
    pub product: String,
    /// Its colour family.
    pub colour_family: Option<String>,
    /// Its titles; the style's where it has none of its own.
    pub titles: Localised,
    /// The brand's own names of its colour.
    pub colours: Localised,
    /// Its first image.
    pub image: Option<String>,
    /// A patch of its cloth.
    pub swatch: Option<String>,
}

impl Live {
    /// Its code.
    pub fn code(&self) -> &str {
        &self.resolved.product
    }

    /// The sizes that a market can buy, in the order of the chart, with what they cost there.
    pub fn sellable(
        &self,
        market: &Market,
    ) -> impl Iterator<Item = (&Kept<Variant>, &crate::catalog::Price)> {
        let (currency, country) = (market.currency, market.country.clone());
        self.resolved
            .variants
            .iter()
            .filter_map(move |kept| Some((kept, kept.record.price(currency, &country)?)))
    }

    /// The size that costs least in a market now, and its price.
    pub fn cheapest(&self, market: &Market) -> Option<(&Kept<Variant>, &crate::catalog::Price)> {
        self.sellable(market).min_by_key(|(_, price)| price.current(self.now))
    }

    /// The lowest price of the thirty days before its sale, for a variant in a market.
    pub fn lowest_30_days(&self, market: &Market, variant: Uuid) -> Option<i64> {
        self.lowest.get(&(market.country.clone(), variant)).copied()
    }

    /// The channel's own languages in which it has a title.
    pub fn titles(&self) -> Localised {
        let titles = self.resolved.texts.iter();
        let titles = titles.filter_map(|(l, texts)| Some((l.clone(), texts.title.as_ref()?.value.clone())));
        Localised(titles.collect())
    }

    /// The brand's own names of its colour.
    pub fn colours(&self) -> Localised {
        let names = self.resolved.texts.iter();
        Localised(
            names.filter_map(|(l, texts)| Some((l.clone(), texts.colour.as_ref()?.value.clone()))).collect(),
        )
    }
}

/// A product of a channel by code, or by one that it had once, if it is live there.
pub async fn product(app: &App, channel: &str, product: &str) -> Result<Option<Live>> {
    let mut tx = app.db.read().await?;
    let shared = app.slots.get::<SharedShelf>().current(&mut tx).await?;
    let Some(channel) = shared.channels.get(channel).cloned() else { return Ok(None) };
    let Some(id) = id_of(&mut tx, product).await? else { return Ok(None) };
    let found = products(&mut tx, &shared, &channel, &[id], app.clock.now()).await?;
    Ok(found.into_iter().next())
}

/// Whether a product was withdrawn from a channel: it is known there, and gone.
pub async fn is_withdrawn(app: &App, channel: &Kept<Channel>, product: &str) -> Result<bool> {
    let mut tx = app.db.read().await?;
    let Some(id) = id_of(&mut tx, product).await? else { return Ok(false) };
    let found: Option<(Uuid,)> = tx
        .query(
            "SELECT product_id FROM publications
              WHERE channel_id = $1 AND product_id = $2 AND state = 'withdrawn'",
        )
        .bind(channel.id)
        .bind(id)
        .optional()
        .await?;
    Ok(found.is_some())
}

/// The id of the product that has a code, or had it once.
pub(super) async fn id_of(tx: &mut Tx, code: &str) -> Result<Option<Uuid>> {
    let found: Option<(Uuid,)> =
        tx.query("SELECT id FROM products WHERE code_folded = $1").bind(fold(code)).optional().await?;
    match found {
        Some((id,)) => Ok(Some(id)),
        None => redirect::id_of(tx, Kind::Product, code).await,
    }
}

/// Those of these products that are live on a channel, by id.
pub async fn products(
    tx: &mut Tx,
    shared: &Shared,
    channel: &Kept<Channel>,
    ids: &[Uuid],
    now: Time,
) -> Result<Vec<Live>> {
    let shown = shown(tx, channel.id, ids).await?;
    if shown.is_empty() {
        return Ok(Vec::new());
    }
    let live_ids: Vec<Uuid> = shown.keys().copied().collect();
    let mut families = family::load(tx, &live_ids).await?;
    families.sort_by_key(|family| family.product.id);
    let styles: BTreeSet<Uuid> = families.iter().map(|family| family.style.id).collect();
    let styles: Vec<Uuid> = styles.into_iter().collect();
    let mut siblings = siblings(tx, channel.id, &styles).await?;
    let hashes: Vec<&String> = shown.values().collect();
    let snapshots = load(tx, &mut siblings, &hashes).await?;
    let siblings = siblings.by_style(&snapshots)?;
    let joined =
        families.iter().filter_map(|family| Some((family, snapshots.get(shown.get(&family.product.id)?)?)));
    let joined: Vec<Family> =
        joined.map(|(family, snapshot)| snapshot::join(snapshot, family)).collect::<Result<_>>()?;
    dress(tx, shared, channel, joined, siblings, now).await
}

/// A product as a channel would show it were it approved now: for who works on it, and nobody else.
pub async fn preview(
    tx: &mut Tx,
    shared: &Shared,
    channel: &Kept<Channel>,
    family: Family,
    now: Time,
) -> Result<Live> {
    let mut rows = siblings(tx, channel.id, &[family.style.id]).await?;
    let snapshots = load(tx, &mut rows, &[]).await?;
    let mut others = rows.by_style(&snapshots)?;
    let mine = others.entry(family.style.id).or_default();
    let code = &family.product.record.links.code;
    let as_it_is = sibling(code.clone(), &family.style.record, &family.product.record);
    match mine.iter_mut().find(|one| one.product == *code) {
        Some(one) => *one = as_it_is,
        None => mine.push(as_it_is),
    }
    let dressed = dress(tx, shared, channel, vec![family], others, now).await?;
    dressed.into_iter().next().ok_or_else(|| Error::internal("a preview", "its product is gone"))
}

/// Families with everything that a channel shows beside them.
async fn dress(
    tx: &mut Tx,
    shared: &Shared,
    channel: &Kept<Channel>,
    joined: Vec<Family>,
    siblings: HashMap<Uuid, Vec<Sibling>>,
    now: Time,
) -> Result<Vec<Live>> {
    let styles: BTreeSet<Uuid> = joined.iter().map(|family| family.style.id).collect();
    let figures = reviews::figures(tx, &styles.into_iter().collect::<Vec<_>>()).await?;
    let lowest = lowest(tx, &channel.record, &joined, now).await?;
    let files = files(&joined, &siblings);
    let pictures = picture::by_hash(tx, &files).await?;
    let live = |family: Family| {
        let resolved = resolve(&family, shared);
        let siblings = siblings.get(&family.style.id).cloned().unwrap_or_default();
        let figures = figures.get(&family.style.id).copied().unwrap_or_default();
        let wanted = files_of(&family, &siblings);
        let images = wanted.filter_map(|hash| Some((hash.clone(), pictures.get(hash)?.clone()))).collect();
        let of_mine = |(_, variant): &(String, Uuid)| family.variants.iter().any(|kept| kept.id == *variant);
        let lowest = lowest.iter().filter(|(key, _)| of_mine(key)).map(|(k, v)| (k.clone(), *v)).collect();
        Live { resolved, figures, images, siblings, lowest, family, now }
    };
    Ok(joined.into_iter().map(live).collect())
}

/// The snapshots that a channel shows of these products.
async fn shown(tx: &mut Tx, channel: Uuid, ids: &[Uuid]) -> Result<HashMap<Uuid, String>> {
    let rows: Vec<(Uuid, String)> = tx
        .query(
            "SELECT product_id, snapshot_hash FROM publications
              WHERE channel_id = $1 AND state IN ('live', 'outdated') AND snapshot_hash IS NOT NULL AND",
        )
        .bind(channel)
        .among("product_id", ids)
        .all()
        .await?;
    Ok(rows.into_iter().collect())
}

/// The ids of everything that is live on a channel, after an id.
pub async fn ids(tx: &mut Tx, channel: Uuid, after: Uuid, limit: i64) -> Result<Vec<Uuid>> {
    let rows: Vec<(Uuid,)> = tx
        .query(
            "SELECT product_id FROM publications
              WHERE channel_id = $1 AND state IN ('live', 'outdated') AND product_id > $2
              ORDER BY product_id LIMIT $3",
        )
        .bind(channel)
        .bind(after)
        .bind(limit)
        .all()
        .await?;
    Ok(rows.into_iter().map(|(id,)| id).collect())
}

#[derive(sqlx::FromRow)]
struct SiblingRow {
    style_id: Uuid,
    code: String,
    snapshot_hash: String,
}

/// The live colours of some styles, before their snapshots are read.
struct Siblings(Vec<SiblingRow>);

async fn siblings(tx: &mut Tx, channel: Uuid, styles: &[Uuid]) -> Result<Siblings> {
    let rows = tx
        .query(
            "SELECT p.style_id, p.code, b.snapshot_hash FROM products p
               JOIN publications b ON b.product_id = p.id AND b.channel_id = $1 AND b.state IN ('live', 'outdated')
              WHERE b.snapshot_hash IS NOT NULL AND",
        )
        .bind(channel)
        .among("p.style_id", styles)
        .raw(" ORDER BY p.style_id, p.position, p.code_folded")
        .all()
        .await?;
    Ok(Siblings(rows))
}

async fn load(tx: &mut Tx, siblings: &mut Siblings, more: &[&String]) -> Result<HashMap<String, Snapshot>> {
    let hashes: BTreeSet<String> = siblings
        .0
        .iter()
        .map(|row| row.snapshot_hash.clone())
        .chain(more.iter().map(|h| (*h).clone()))
        .collect();
    snapshot::load(tx, &hashes.into_iter().collect::<Vec<_>>()).await
}

impl Siblings {
    fn by_style(self, snapshots: &HashMap<String, Snapshot>) -> Result<HashMap<Uuid, Vec<Sibling>>> {
        let mut found: HashMap<Uuid, Vec<Sibling>> = HashMap::new();
        for row in self.0 {
            let Some(snapshot) = snapshots.get(&row.snapshot_hash) else { continue };
            let sibling = sibling(row.code, &snapshot.style()?, &snapshot.product()?);
            found.entry(row.style_id).or_default().push(sibling);
        }
        Ok(found)
    }
}

fn sibling(code: String, style: &Style, product: &Product) -> Sibling {
    let text = |get: fn(&crate::catalog::Texts) -> Option<&String>| {
        let own = [&style.content.texts, &product.content.texts].into_iter().flatten();
        let said = own.filter_map(|(locale, texts)| Some((locale.clone(), get(texts)?.clone())));
        Localised(said.filter(|(_, text)| !text.is_empty()).collect::<BTreeMap<Locale, String>>())
    };
    let swatch = product.links.media.iter().find(|media| media.kind == crate::catalog::MediaKind::Swatch);
    Sibling {
        product: code,
        colour_family: product.links.colour_family.clone(),
        titles: text(|texts| texts.title.as_ref()),
        colours: text(|texts| texts.colour.as_ref()),
        image: product.links.images.first().map(|image| image.asset.clone()),
        swatch: swatch.and_then(|media| media.asset.clone()),
    }
}

/// Every file that a product and its siblings show.
fn files_of<'f>(family: &'f Family, siblings: &'f [Sibling]) -> impl Iterator<Item = &'f String> {
    let links = &family.product.record.links;
    let images = links.images.iter().map(|image| &image.asset);
    let media = links.media.iter().flat_map(|media| [&media.asset, &media.poster]).flatten();
    images.chain(media).chain(siblings.iter().flat_map(|s| [&s.image, &s.swatch]).flatten())
}

fn files(families: &[Family], siblings: &HashMap<Uuid, Vec<Sibling>>) -> Vec<String> {
    let none = Vec::new();
    let all = families
        .iter()
        .flat_map(|family| files_of(family, siblings.get(&family.style.id).unwrap_or(&none)).cloned());
    all.collect::<BTreeSet<_>>().into_iter().collect()
}

/// The lowest prices of what is on sale: one statement for each currency and country that a price is for.
async fn lowest(
    tx: &mut Tx,
    channel: &Channel,
    families: &[Family],
    now: Time,
) -> Result<HashMap<(String, Uuid), i64>> {
    let mut found = HashMap::new();
    for market in &channel.markets {
        let mut asked: BTreeMap<(Currency, String), Vec<Uuid>> = BTreeMap::new();
        for kept in families.iter().flat_map(|family| &family.variants) {
            let price = kept.record.price(market.currency, &market.country).filter(|p| p.is_on_sale(now));
            if let Some(price) = price {
                let country = price.country.clone().unwrap_or_default();
                asked.entry((price.currency, country)).or_default().push(kept.id);
            }
        }
        for ((currency, country), variants) in asked {
            let lowest = store::lowest_prices(tx, &variants, currency, &country, now).await?;
            found.extend(lowest.into_iter().map(|(variant, low)| ((market.country.clone(), variant), low)));
        }
    }
    Ok(found)
}

/// A channel by code.
pub async fn channel(
    tx: &mut Tx,
    app: &App,
    code: &str,
) -> Result<Option<(Arc<Shared>, Arc<Kept<Channel>>)>> {
    let shared = app.slots.get::<SharedShelf>().current(tx).await?;
    let found = shared.channels.get(code).cloned();
    Ok(found.map(|channel| (shared, channel)))
}

/// How many products are live on a channel.
pub async fn count(tx: &mut Tx, channel: Uuid) -> Result<u64> {
    let (count,): (i64,) = tx
        .query(
            "SELECT CAST(COUNT(*) AS BIGINT) FROM publications
              WHERE channel_id = $1 AND state IN ('live', 'outdated')",
        )
        .bind(channel)
        .one()
        .await?;
    Ok(count.unsigned_abs())
}

/// The id after which a page of live products begins, so many further on; none if there are not as many.
pub async fn after_many(tx: &mut Tx, channel: Uuid, many: i64) -> Result<Option<Uuid>> {
    if many == 0 {
        return Ok(Some(Uuid::nil()));
    }
    let found: Option<(Uuid,)> = tx
        .query(
            "SELECT product_id FROM publications
              WHERE channel_id = $1 AND state IN ('live', 'outdated')
              ORDER BY product_id LIMIT 1 OFFSET $2",
        )
        .bind(channel)
        .bind(many - 1)
        .optional()
        .await?;
    Ok(found.map(|(id,)| id))
}

/// Ids, codes and last changes of what is live on a channel, after an id.
pub async fn addresses(
    tx: &mut Tx,
    channel: Uuid,
    after: Uuid,
    limit: i64,
) -> Result<Vec<(Uuid, String, Time)>> {
    tx.query(
        "SELECT p.id, p.code, p.updated_at FROM publications b JOIN products p ON p.id = b.product_id
          WHERE b.channel_id = $1 AND b.state IN ('live', 'outdated') AND b.product_id > $2
          ORDER BY b.product_id LIMIT $3",
    )
    .bind(channel)
    .bind(after)
    .bind(limit)
    .all()
    .await
}
