//! `selvedge check`: every record, link, file and index entry verified.

mod records;

use super::DATA;
use crate::app::App;
use crate::catalog::{
    Shared,
    channel::{Channel, Market},
    family,
    shared::SharedShelf,
    standing,
};
use crate::changes::{kind::Kind, log, record, revision};
use crate::channels::{follow, publication, shop};
use crate::config::Settings;
use crate::error::{Error, Result};
use crate::facts::CountryCode;
use crate::files::ContentHash;
use crate::kernel::fold::fold;
use crate::search::Address;
use crate::words::Words;
use std::{
    collections::{BTreeMap, BTreeSet},
    process::ExitCode,
};
use uuid::Uuid;

/// How many products are looked at together.
const PAGE: i64 = 200;

/// What to tell beside what is off.
#[derive(Debug, Default, clap::Args)]
pub struct Args {
    /// List every translation that waits for a native reader
    #[arg(long)]
    translations: bool,
}

/// Tells what is off, one line each; 1 if anything is. What may be meant so is told beside it.
pub async fn run(settings: Settings, args: Args) -> Result<ExitCode> {
    let app = App::open(settings.config(DATA)?).await?;
    let off = look(&app).await?;
    off.iter().for_each(|line| println!("{line}"));
    remarks(&app).await?.iter().for_each(|line| println!("note: {line}"));
    translations(args.translations)?;
    match off.len() {
        0 => println!("Everything is as it should be."),
        count => println!("{count} things are off."),
    }
    Ok(if off.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// What is off, one line each: records, their history, links, files, completeness, index, followers.
pub async fn look(app: &App) -> Result<Vec<String>> {
    let mut off = Vec::new();
    records::look(app, &mut off).await?;
    history(app, &mut off).await?;
    files(app, &mut off).await?;
    standings(app, &mut off).await?;
    index(app, &mut off).await?;
    followers(app, &mut off).await?;
    Ok(off)
}

/// What may be meant so, and is worth a look: markets whose law binds nobody or whose language nobody offers, and odd size
/// charts.
async fn remarks(app: &App) -> Result<Vec<String>> {
    let shared = app.slots.get::<SharedShelf>().read(&app.db).await?;
    let mut found = Vec::new();
    for channel in shared.channels.iter().map(|kept| &kept.record) {
        for market in &channel.markets {
            let said = [unbound(&shared, channel, market), unspoken(market)].into_iter().flatten();
            found.extend(
                said.map(|said| format!("channel {} sells in {} {said}", channel.code, market.country)),
            );
        }
    }
    for chart in shared.size_charts.iter().map(|kept| &kept.record) {
        let odd = chart.oddities();
        found.extend(
            odd.iter().map(|odd| format!("size chart {}: {}: {}", chart.code, odd.field, odd.message)),
        );
    }
    Ok(found)
}

/// The packs that could forbid something in a market, and that its channel does not name.
fn unbound(shared: &Shared, channel: &Channel, market: &Market) -> Option<String> {
    let named = |pack: &str| channel.packs.iter().any(|code| fold(code) == fold(pack));
    let packs = shared.packs.of_market(&market.country);
    let packs = packs.filter(|pack| !pack.markets.is_empty() && pack.may_forbid());
    let free: Vec<&str> = packs.map(|pack| pack.code.as_str()).filter(|code| !named(code)).collect();
    (!free.is_empty()).then(|| format!("without the rules of: {}", free.join(", ")))
}

/// The official languages of a country that the market lacks: all of them if it offers none (Regulation (EU) 1007/2011
/// Art. 16(3)), and each that is not offered where labels are in all of them.
fn unspoken(market: &Market) -> Option<String> {
    let country = CountryCode::find(&market.country)?.fact();
    let is_offered =
        |tag: &&str| market.locales.iter().any(|locale| tag.split('-').next() == Some(locale.language()));
    let (offered, lacking): (Vec<&str>, Vec<&str>) = country.official_languages().partition(is_offered);
    match () {
        () if lacking.is_empty() => None,
        () if offered.is_empty() => Some(format!("in no language of the country: {}", lacking.join(", "))),
        () => country
            .labels_in_all
            .then(|| format!("without all languages of the country: {}", lacking.join(", "))),
    }
}

/// The translations that wait for a native reader: how many in each language, or each of them.
fn translations(each: bool) -> Result<()> {
    let low = Words::low_confidence()?;
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for one in &low {
        *counts.entry(one.locale.as_str()).or_default() += 1;
        if each {
            println!("translation {} {}", one.locale, one.key);
        }
    }
    let counts: Vec<String> = counts.iter().map(|(locale, count)| format!("{locale} {count}")).collect();
    println!(
        "note: {} translations wait for a native reader ({}){}",
        low.len(),
        counts.join(", "),
        if each { "" } else { "; --translations lists them" }
    );
    Ok(())
}

/// Every revision is read back as it was written.
async fn history(app: &App, off: &mut Vec<String>) -> Result<()> {
    for kind in Kind::ALL {
        let mut after = Uuid::nil();
        loop {
            let mut tx = app.db.read().await?;
            match revision::unreadable(&mut tx, *kind, after, PAGE).await {
                Ok((found, last)) => {
                    let told = found.iter().map(|(id, revision)| {
                        format!("{kind} {id}: revision {revision} is not what was written")
                    });
                    off.extend(told);
                    let Some(last) = last else { break };
                    after = last;
                }
                Err(error) => {
                    off.push(format!("history of {kind} after {after}: {error}"));
                    break;
                }
            }
        }
    }
    Ok(())
}

/// Every asset's file is there, with its length.
async fn files(app: &App, off: &mut Vec<String>) -> Result<()> {
    let mut tx = app.db.read().await?;
    let assets: Vec<(String, i64, String)> =
        tx.query("SELECT hash, byte_size, file_name FROM assets ORDER BY hash").all().await?;
    drop(tx);
    for (hash, size, name) in assets {
        match app.files.length(&ContentHash::parse(&hash)?).await? {
            None => off.push(format!("asset {hash} ({name}): its file is missing")),
            Some(length) if length != size as u64 => {
                off.push(format!("asset {hash} ({name}): its file has {length} bytes, not {size}"));
            }
            Some(_) => {}
        }
    }
    Ok(())
}

/// What is kept as derived is what is derived anew; nothing is written.
async fn standings(app: &App, off: &mut Vec<String>) -> Result<()> {
    let mut after: Option<Uuid> = None;
    loop {
        // A write transaction that is never committed: what it derives is compared, then forgotten.
        let mut tx = app.db.write().await?;
        let query = tx.query("SELECT id FROM products WHERE TRUE").push_if(" AND id > ", after);
        let ids: Vec<(Uuid,)> = query.push(" ORDER BY id LIMIT ", PAGE).all().await?;
        let ids: Vec<Uuid> = ids.into_iter().map(|(id,)| id).collect();
        let Some(last) = ids.last().copied() else { return Ok(()) };
        after = Some(last);
        let shared = app.slots.get::<SharedShelf>().current(&mut tx).await?;
        let families = family::load(&mut tx, &ids).await?;
        let stale = standing::derive_families(&mut tx, &shared, &families, app.clock.now()).await?;
        for family in families.iter().filter(|family| stale.contains(&family.product.id)) {
            off.push(format!(
                "product {}: its completeness is not current",
                family.product.record.links.code
            ));
        }
    }
}

/// What is live is in the index, and nothing else is.
async fn index(app: &App, off: &mut Vec<String>) -> Result<()> {
    let mut tx = app.db.read().await?;
    let mut live = BTreeMap::new();
    for kept in record::all::<Channel>(&mut tx).await?.iter().filter(|kept| kept.record.is_storefront) {
        for (id, code) in publication::live_products(&mut tx, kept.id).await? {
            let Address { scope, key } = shop::address(&kept.record, id);
            live.insert((scope, key), code);
        }
    }
    drop(tx);
    let mut found = BTreeSet::new();
    app.shop.each_address(|Address { scope, key }| {
        found.insert((scope, key));
        Ok::<(), Error>(())
    })?;
    let missing = live
        .iter()
        .filter(|(address, _)| !found.contains(*address))
        .map(|((channel, _), code)| format!("index: {code} is live on {channel} but not found"));
    let left = found
        .iter()
        .filter(|address| !live.contains_key(*address))
        .map(|(channel, id)| format!("index: {id} is found on {channel} but not live"));
    off.extend(missing.chain(left));
    Ok(())
}

async fn followers(app: &App, off: &mut Vec<String>) -> Result<()> {
    let mut tx = app.db.read().await?;
    let head = log::head(&mut tx).await?;
    let derived = log::cursor(&mut tx, follow::CURSOR).await?;
    if derived < head {
        off.push(format!(
            "publications: {} entries of the log are not taken up yet (selvedge publish)",
            head.0 - derived.0
        ));
    }
    Ok(())
}
