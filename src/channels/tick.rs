//! Time is an input too: when a sale begins or ends, a drop goes out, a certificate or the rights of a picture run out, or
//! a rule comes into force, the tick writes a log entry, and everything derived follows that.

use crate::app::App;
use crate::catalog::shared::SharedShelf;
use crate::changes::{
    hand::Hand,
    kind::Kind,
    log::{self, Entry, Verb},
};
use crate::db::{Tx, dialect};
use crate::error::Result;
use crate::kernel::{clock::Time, cursor::LogCursor};
use crate::media;
use crate::parties::Certificate;
use chrono::{DateTime, Duration, NaiveDate};
use std::collections::BTreeSet;
use uuid::Uuid;

/// How often the running house looks at the clock.
pub const EVERY: Duration = Duration::seconds(1);

const CURSOR: &str = "tick";

/// Days from which a rule of a channel applies (Google: pictures under 500 × 500 are disapproved from 31 Jan 2027).
const RULES_FROM: [(i32, u32, u32); 1] = [(2027, 1, 31)];

/// Writes an entry for everything that has become due since the last tick; how many.
///
/// # Errors
/// Whatever the database says; then nothing was told, and the next tick tells it.
pub async fn tick(app: &App) -> Result<usize> {
    let now = app.clock.now();
    let mut tx = app.db.read().await?;
    let since = last(&mut tx).await?;
    if now <= since || !is_anything_due(app, &mut tx, since, now).await? {
        return Ok(0);
    }
    drop(tx);
    let mut tx = app.db.write().await?;
    dialect::alone(&mut tx, CURSOR).await?;
    let since = last(&mut tx).await?;
    let entries = due(app, &mut tx, since, now).await?;
    log::advance(&mut tx, CURSOR, LogCursor(0), now).await?;
    log::append(&mut tx, &Hand::program("tick", now), &entries).await?;
    tx.commit().await?;
    app.bell.notify_waiters();
    Ok(entries.len())
}

/// When the last tick was that told something; the beginning of time if there was none.
async fn last(tx: &mut Tx) -> Result<Time> {
    let found: Option<(Time,)> =
        tx.query("SELECT at FROM cursors WHERE name = $1").bind(CURSOR).optional().await?;
    Ok(found.map_or(DateTime::UNIX_EPOCH, |(at,)| at))
}

async fn is_anything_due(app: &App, tx: &mut Tx, since: Time, now: Time) -> Result<bool> {
    Ok(!due(app, tx, since, now).await?.is_empty())
}

async fn due(app: &App, tx: &mut Tx, since: Time, now: Time) -> Result<Vec<Entry>> {
    let mut entries = sales(tx, since, now).await?;
    let shared = app.slots.get::<SharedShelf>().current(tx).await?;
    let turned = |kept: &&std::sync::Arc<_>| has_turned(kept, since, now);
    entries.extend(
        shared
            .certificates
            .iter()
            .filter(turned)
            .map(|kept| entry(Kind::Certificate, kept.id, &kept.record.code)),
    );
    let ended = media::store::rights_ended(tx, since.date_naive(), now.date_naive()).await?;
    entries.extend(ended.into_iter().map(|(id, hash)| entry(Kind::Asset, id, &hash)));
    let begins = shared.drops.iter().filter(|kept| {
        let at = kept.record.moment();
        since < at && at <= now
    });
    entries.extend(begins.map(|kept| entry(Kind::Drop, kept.id, &kept.record.code)));
    let rules = RULES_FROM.iter().filter_map(|(y, m, d)| NaiveDate::from_ymd_opt(*y, *m, *d));
    let rules = rules.chain(shared.packs.days());
    let in_force: BTreeSet<NaiveDate> =
        rules.filter(|day| since.date_naive() < *day && *day <= now.date_naive()).collect();
    entries.extend(in_force.into_iter().map(|day| entry(Kind::Program, Uuid::nil(), &day.to_string())));
    Ok(entries)
}

/// Whether a certificate is valid now and was not, or the other way round.
fn has_turned(kept: &crate::changes::record::Kept<Certificate>, since: Time, now: Time) -> bool {
    kept.record.is_valid_on(since.date_naive()) != kept.record.is_valid_on(now.date_naive())
}

/// The variants whose sale has begun or ended.
async fn sales(tx: &mut Tx, since: Time, now: Time) -> Result<Vec<Entry>> {
    let rows: Vec<(Uuid, String)> = tx
        .query(
            "SELECT v.id, v.sku FROM variants v WHERE v.id IN (
                 SELECT variant_id FROM prices WHERE sale_from > $1 AND sale_from <= $2
                 UNION SELECT variant_id FROM prices WHERE sale_until > $1 AND sale_until <= $2)
              ORDER BY v.id",
        )
        .bind(since)
        .bind(now)
        .all()
        .await?;
    Ok(rows.into_iter().map(|(id, sku)| entry(Kind::Variant, id, &sku)).collect())
}

fn entry(kind: Kind, record_id: Uuid, code: &str) -> Entry {
    let (verb, fields) = (Verb::Due, Vec::new());
    Entry { kind, record_id, code: code.to_owned(), revision: 0, verb, fields }
}
