//! Fragments: what a feed says about each product, kept current.
//!
//! # Why
//! A feed counts its own changes: a fragment carries the number of the change that brought it, so that a delta is what
//! lies above a number. The log's numbers would not do: a fragment holds the newest state, which may be ahead of the
//! entry that led to it.

use super::{Context, Format, Links, items, jsonl, packs, tsv, xml};
use crate::app::App;
use crate::catalog::{Channel, Shared, channel::Market, shared::SharedShelf};
use crate::changes::{log, record::Kept};
use crate::channels::{
    follow::{self, Progress},
    live::{self, Live},
    reach,
};
use crate::db::{Column, Rows, Sort, Tx, dialect};
use crate::error::{Error, Result};
use crate::kernel::{clock::Time, cursor::LogCursor, locale::Locale};
use sqlx::types::Json;
use std::collections::HashMap;
use std::sync::Arc;
use tokio_util::sync::CancellationToken;
use uuid::Uuid;

/// Up to which entry the feeds follow the log.
pub const CURSOR: &str = "feeds";

/// Products that are written in one transaction.
const PAGE: usize = 200;

/// A feed as the database keeps it.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct KeptFeed {
    pub id: Uuid,
    pub format: Format,
    pub channel: Arc<Kept<Channel>>,
    pub market: Market,
    pub locale: Locale,
    pub seq: i64,
    pub is_built: bool,
    pub changed_at: Time,
}

#[derive(sqlx::FromRow)]
struct FeedRow {
    id: Uuid,
    channel_id: Uuid,
    format: String,
    market: String,
    locale: String,
    seq: i64,
    is_built: bool,
    changed_at: Time,
}

/// Every feed that someone has asked for; those whose market or language the channel no longer has are passed over.
pub(super) async fn feeds(tx: &mut Tx, shared: &Shared) -> Result<Vec<KeptFeed>> {
    let rows: Vec<FeedRow> = tx
        .query(
            "SELECT id, channel_id, format, market, locale, seq, is_built, changed_at FROM feeds ORDER BY id",
        )
        .all()
        .await?;
    let feed = |row: FeedRow| {
        let channel = shared.channels.iter().find(|kept| kept.id == row.channel_id)?.clone();
        let market = channel.record.markets.iter().find(|market| market.country == row.market)?.clone();
        Some(KeptFeed {
            id: row.id,
            format: Format::by_file(&row.format).ok()?,
            locale: Locale::parse(&row.locale).ok()?,
            seq: row.seq,
            is_built: row.is_built,
            changed_at: row.changed_at,
            channel,
            market,
        })
    };
    Ok(rows.into_iter().filter_map(feed).collect())
}

/// Feeds are filled one after the other, however many are asked for at once.
#[derive(Default)]
struct Turn(tokio::sync::Mutex<()>);

/// The feed of a channel's market and language; made and filled when it is asked for the first time.
pub(super) async fn ensure(
    app: &App,
    shared: &Shared,
    channel: &Kept<Channel>,
    format: Format,
    market: &Market,
    locale: &Locale,
) -> Result<KeptFeed> {
    let mut tx = app.db.read().await?;
    let is_it = |feed: &KeptFeed| {
        feed.channel.id == channel.id
            && feed.format == format
            && feed.market.country == market.country
            && feed.locale == *locale
    };
    let mut found = feeds(&mut tx, shared).await?.into_iter().find(is_it);
    drop(tx);
    if found.is_none() {
        begin(app, channel, format, market, locale).await?;
        let mut tx = app.db.read().await?;
        found = feeds(&mut tx, shared).await?.into_iter().find(is_it);
    }
    let mut feed = found.ok_or_else(|| Error::internal("a feed", "it was made and is not there"))?;
    if !feed.is_built {
        let turn = app.slots.get::<Turn>();
        let _mine = turn.0.lock().await;
        fill(app, &feed).await?;
        let mut tx = app.db.read().await?;
        feed = feeds(&mut tx, shared).await?.into_iter().find(is_it).unwrap_or(feed);
    }
    Ok(feed)
}

async fn begin(
    app: &App,
    channel: &Kept<Channel>,
    format: Format,
    market: &Market,
    locale: &Locale,
) -> Result<()> {
    let mut tx = app.db.write().await?;
    tx.query(
        "INSERT INTO feeds (id, channel_id, format, market, locale, seq, is_built, changed_at)
         VALUES ($1, $2, $3, $4, $5, 0, $6, $7) ON CONFLICT DO NOTHING",
    )
    .bind(Uuid::now_v7())
    .bind(channel.id)
    .bind(format.file())
    .bind(&market.country)
    .bind(locale.as_str())
    .bind(false)
    .bind(app.clock.now())
    .run()
    .await?;
    tx.commit().await
}

/// Fills a new feed page by page; the log is followed meanwhile, and each page sees the newest state.
async fn fill(app: &App, feed: &KeptFeed) -> Result<()> {
    let mut after = Uuid::nil();
    loop {
        let mut tx = app.db.write().await?;
        let shared = alone(app, &mut tx).await?;
        let ids = live::ids(&mut tx, feed.channel.id, after, PAGE as i64).await?;
        write(app, &mut tx, &shared, std::slice::from_ref(feed), &ids).await?;
        if ids.len() < PAGE {
            tx.query("UPDATE feeds SET is_built = $1 WHERE id = $2").bind(true).bind(feed.id).run().await?;
        }
        tx.commit().await?;
        match ids.last() {
            Some(last) if ids.len() == PAGE => after = *last,
            _ => return Ok(()),
        }
    }
}

/// One node at a time writes feeds, so that their counts rise.
async fn alone(app: &App, tx: &mut Tx) -> Result<Arc<Shared>> {
    dialect::alone(tx, CURSOR).await?;
    app.slots.get::<SharedShelf>().current(tx).await
}

/// Takes up the next batch of the log, if there is one.
///
/// # Errors
/// Whatever the database says; then nothing of the last page was done.
pub async fn step(app: &App) -> Result<Progress> {
    let mut tx = app.db.read().await?;
    let from = log::cursor(&mut tx, CURSOR).await?;
    let Some(reach) = reach::after(&mut tx, from).await? else { return Ok(Progress::default()) };
    drop(tx);
    let mut progress = Progress { entries: reach.entries, ..Progress::default() };
    if reach.affected.everything {
        progress.products = everything(app).await?;
    }
    let ids: Vec<Uuid> = match reach.affected.everything {
        true => Vec::new(),
        false => reach.affected.products.into_iter().collect(),
    };
    let pages = ids.chunks(PAGE).count().max(1);
    for at in 0..pages {
        let mut tx = app.db.write().await?;
        let shared = alone(app, &mut tx).await?;
        if log::cursor(&mut tx, CURSOR).await? != from {
            return Ok(progress);
        }
        let page = ids.chunks(PAGE).nth(at).unwrap_or_default();
        let feeds = feeds(&mut tx, &shared).await?;
        write(app, &mut tx, &shared, &feeds, page).await?;
        progress.products += page.len();
        if at + 1 == pages {
            log::advance(&mut tx, CURSOR, reach.last, app.clock.now()).await?;
        }
        tx.commit().await?;
    }
    Ok(progress)
}

/// Looks at every product again.
async fn everything(app: &App) -> Result<usize> {
    let (mut after, mut count) = (Uuid::nil(), 0);
    loop {
        let mut tx = app.db.write().await?;
        let shared = alone(app, &mut tx).await?;
        let feeds = feeds(&mut tx, &shared).await?;
        let ids: Vec<(Uuid,)> = tx
            .query("SELECT id FROM products WHERE id > $1 ORDER BY id LIMIT $2")
            .bind(after)
            .bind(PAGE as i64)
            .all()
            .await?;
        let ids: Vec<Uuid> = ids.into_iter().map(|(id,)| id).collect();
        let Some(last) = ids.last().copied().filter(|_| !feeds.is_empty()) else { return Ok(count) };
        write(app, &mut tx, &shared, &feeds, &ids).await?;
        tx.commit().await?;
        (after, count) = (last, count + ids.len());
    }
}

/// Works off all that the publications have brought.
///
/// # Errors
/// As [`step`].
pub async fn catch_up(app: &App) -> Result<()> {
    loop {
        let mut tx = app.db.read().await?;
        let cursor: LogCursor = log::cursor(&mut tx, CURSOR).await?;
        drop(tx);
        if step(app).await?.is_idle() && reach::is_current(app, cursor).await? {
            return Ok(());
        }
    }
}

/// Follows until the house closes.
pub async fn run(app: App, closing: CancellationToken) {
    while !closing.is_cancelled() {
        match step(&app).await {
            Ok(progress) if !progress.is_idle() => {}
            outcome => {
                follow::report("feeds", outcome.map(|_| ()));
                follow::pause(&app, &closing).await;
            }
        }
    }
}

#[derive(Debug, sqlx::FromRow)]
struct Fragment {
    product_id: Uuid,
    pack: i64,
    item_count: i64,
    body: String,
    skus: Json<Vec<String>>,
    gone: Json<Vec<String>>,
}

const COLUMNS: &[Column] = &[
    ("feed_id", Sort::Id),
    ("product_id", Sort::Id),
    ("pack", Sort::Int),
    ("seq", Sort::Int),
    ("item_count", Sort::Int),
    ("body", Sort::Text),
    ("skus", Sort::Json),
    ("gone", Sort::Json),
];

/// Writes what these feeds say about these products now; what says the same stays as it is.
async fn write(app: &App, tx: &mut Tx, shared: &Shared, feeds: &[KeptFeed], ids: &[Uuid]) -> Result<()> {
    if ids.is_empty() {
        return Ok(());
    }
    let now = app.clock.now();
    let mut by_channel: HashMap<Uuid, Vec<Live>> = HashMap::new();
    for feed in feeds {
        if let std::collections::hash_map::Entry::Vacant(e) = by_channel.entry(feed.channel.id) {
            let live = live::products(tx, shared, &feed.channel, ids, now).await?;
            e.insert(live);
        }
        let live = by_channel.get(&feed.channel.id).map(Vec::as_slice).unwrap_or_default();
        write_feed(app, tx, shared, feed, ids, live).await?;
    }
    Ok(())
}

async fn write_feed(
    app: &App,
    tx: &mut Tx,
    shared: &Shared,
    feed: &KeptFeed,
    ids: &[Uuid],
    live: &[Live],
) -> Result<()> {
    let now = app.clock.now();
    let links = Links::of(&app.config);
    let context = Context {
        words: &app.words,
        links: &links,
        shared,
        channel: &feed.channel.record,
        market: &feed.market,
        locale: &feed.locale,
        now,
    };
    let mut before = fragments(tx, feed.id, ids).await?;
    let mut shelf = packs::Shelf::open(tx, feed.id).await?;
    let (seq,): (i64,) = tx.query("SELECT seq FROM feeds WHERE id = $1").bind(feed.id).one().await?;
    let seq = seq + 1;
    let mut rows = Rows::of("feed_fragments", COLUMNS);
    let mut said: HashMap<Uuid, Vec<(String, String)>> =
        live.iter().map(|live| (live.resolved.product_id, written(live, feed.format, &context))).collect();
    for id in ids {
        let items = said.remove(id).unwrap_or_default();
        let body: String = items.iter().map(|(_, text)| text.as_str()).collect();
        let old = before.remove(id);
        if old.as_ref().map_or(body.is_empty(), |old| old.body == body) {
            continue;
        }
        let skus: Vec<&String> = items.iter().map(|(sku, _)| sku).collect();
        let gone = old.as_ref().map_or_else(Vec::new, |old| gone(old, &skus));
        let pack = shelf.place(old.map(|old| (old.pack, old.item_count)), items.len() as i64);
        rows.push(&(feed.id, id, pack, seq, items.len(), &body, &skus, &gone));
    }
    if rows.is_empty() {
        return Ok(());
    }
    rows.upsert(tx, &["feed_id", "product_id"]).await?;
    shelf.keep(tx).await?;
    tx.query("UPDATE feeds SET seq = $1, changed_at = $2 WHERE id = $3")
        .bind(seq)
        .bind(now)
        .bind(feed.id)
        .run()
        .await?;
    Ok(())
}

/// What was there once and is not now.
fn gone(old: &Fragment, now: &[&String]) -> Vec<String> {
    let mut gone: Vec<String> = old.gone.0.iter().chain(&old.skus.0).cloned().collect();
    gone.retain(|sku| !now.contains(&sku));
    gone.sort_unstable();
    gone.dedup();
    gone
}

async fn fragments(tx: &mut Tx, feed: Uuid, ids: &[Uuid]) -> Result<HashMap<Uuid, Fragment>> {
    let rows: Vec<Fragment> = tx
        .query("SELECT product_id, pack, item_count, body, skus, gone FROM feed_fragments WHERE feed_id = $1 AND")
        .bind(feed)
        .among("product_id", ids)
        .all()
        .await?;
    Ok(rows.into_iter().map(|row| (row.product_id, row)).collect())
}

/// SKU and text of each item of a product.
fn written(live: &Live, format: Format, context: &Context<'_>) -> Vec<(String, String)> {
    let write = match format {
        Format::Jsonl => return jsonl::lines(live, context),
        Format::GoogleXml => xml::write,
        Format::GoogleTsv => tsv::write,
    };
    let items = items(live, context).into_iter();
    items
        .map(|(sku, item)| {
            let mut text = String::with_capacity(2_048);
            write(&mut text, &item);
            (sku, text)
        })
        .collect()
}
