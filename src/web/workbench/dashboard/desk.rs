//! What waits: for the reader, and for anybody because it failed; and the drops that are to come.

use super::chart::{Chart, Point, Series, chart};
use crate::app::App;
use crate::catalog::Shared;
use crate::channels::progress;
use crate::db::Tx;
use crate::error::Result;
use crate::kernel::{clock::Time, fold::fold, locale::Locale};
use crate::notes::{comment, task};
use crate::people::Actor;
use crate::web::workbench::products::editor_address;
use chrono::Duration;
use serde::Serialize;
use std::collections::BTreeMap;

/// Days of the chart of completion.
const DAYS: i64 = 60;
/// Drops that are shown.
const DROPS: usize = 4;
/// Things that wait for the reader.
const WAITING: i64 = 12;

/// Something that waits for the reader.
#[derive(Debug, Serialize)]
pub struct Waiting {
    /// What it says.
    text: String,
    /// From whom.
    by: String,
    /// Until when, if it has a day.
    due_on: Option<String>,
    is_late: bool,
    /// The record that it is about.
    code: Option<String>,
    href: Option<String>,
    /// The comment that is to be marked as seen.
    mention: Option<String>,
}

/// What the reader is asked for.
pub async fn waiting(app: &App, tx: &mut Tx, actor: &Actor) -> Result<Vec<Waiting>> {
    let today = app.clock.now().date_naive().to_string();
    let address = |kind: Option<&str>, code: Option<&String>| {
        Some(format!("{}#talk", editor_address(&format!("{}s", kind?), code?)))
    };
    let tasks = task::for_me(tx, actor, WAITING).await?.into_iter().map(|one| Waiting {
        href: address(one.kind.map(|kind| kind.as_str()), one.code.as_ref()),
        is_late: one.due_on.as_ref().is_some_and(|day| *day < today),
        text: one.title,
        by: one.made_by,
        due_on: one.due_on,
        code: one.code,
        mention: None,
    });
    let mut found: Vec<Waiting> = tasks.collect();
    found.extend(comment::for_me(tx, actor, WAITING).await?.into_iter().map(|one| Waiting {
        href: address(Some(one.kind.as_str()), one.code.as_ref()),
        text: one.body.chars().take(160).collect(),
        by: one.author,
        due_on: None,
        is_late: false,
        code: one.code,
        mention: Some(one.id.to_string()),
    }));
    Ok(found)
}

/// What failed: publications and deliveries by channel, imports of the last two weeks.
#[derive(Debug, Default, Serialize)]
pub struct Failed {
    /// By channel: its name, how many are refused, how many could not be delivered, and one reason.
    channels: Vec<FailedChannel>,
    imports: Vec<FailedImport>,
}

#[derive(Debug, Serialize)]
struct FailedChannel {
    name: String,
    refused: i64,
    undelivered: i64,
}

#[derive(Debug, Serialize)]
struct FailedImport {
    source: String,
    at: String,
    rejected: i64,
}

/// Looks for what failed, in three statements.
pub async fn failed(tx: &mut Tx, shared: &Shared, now: Time) -> Result<Failed> {
    let refused: Vec<(uuid::Uuid, i64)> = tx
        .query(
            "SELECT channel_id, CAST(COUNT(*) AS BIGINT) FROM publications WHERE state = 'failed' GROUP BY channel_id",
        )
        .all()
        .await?;
    let undelivered: Vec<(uuid::Uuid, i64)> = tx
        .query(
            "SELECT channel_id, CAST(COUNT(*) AS BIGINT) FROM deliveries WHERE state = 'failed' GROUP BY channel_id",
        )
        .all()
        .await?;
    let of = |rows: &[(uuid::Uuid, i64)], id| {
        rows.iter().find(|(channel, _)| *channel == id).map_or(0, |(_, n)| *n)
    };
    let channels = shared.channels.iter().map(|kept| FailedChannel {
        name: kept.record.name.clone(),
        refused: of(&refused, kept.id),
        undelivered: of(&undelivered, kept.id),
    });
    let runs: Vec<(String, Time, sqlx::types::Json<serde_json::Value>)> = tx
        .query("SELECT source, started_at, report FROM imports WHERE started_at > $1 ORDER BY started_at DESC LIMIT 50")
        .bind(now - Duration::days(14))
        .all()
        .await?;
    let imports = runs.into_iter().filter_map(|(source, at, report)| {
        let rejected = report.0.pointer("/counts/rejected").and_then(serde_json::Value::as_i64)?;
        (rejected > 0).then(|| FailedImport { source: last_names(&source), at: at.to_rfc3339(), rejected })
    });
    Ok(Failed {
        channels: channels.filter(|one| one.refused + one.undelivered > 0).collect(),
        imports: imports.take(5).collect(),
    })
}

/// Files by name, without the folders they lay in.
fn last_names(source: &str) -> String {
    let names = source.split(' ').map(|path| path.rsplit(['/', '\\']).next().unwrap_or(path));
    names.collect::<Vec<_>>().join(" ")
}

/// Completion per channel over the last days.
pub async fn over_time(tx: &mut Tx, shared: &Shared, now: Time) -> Result<Option<Chart>> {
    let days = progress::since(tx, (now - Duration::days(DAYS)).date_naive()).await?;
    let mut series: BTreeMap<usize, Series> = BTreeMap::new();
    for day in days {
        let Some(at) = shared.channels.iter().position(|kept| kept.id == day.channel_id) else { continue };
        let Some(date) = day.day.parse::<chrono::NaiveDate>().ok() else { continue };
        let name = || shared.channels.iter().nth(at).map(|kept| kept.record.name.clone()).unwrap_or_default();
        let part = if day.products == 0 { 0.0 } else { day.complete as f64 / day.products as f64 };
        let line = series.entry(at).or_insert_with(|| Series { name: name(), points: Vec::new() });
        line.points.push(Point { number: number(date), day: day.day, value: (part * 100.0).round() });
    }
    Ok(chart(&series.into_values().collect::<Vec<_>>(), 100.0))
}

fn number(day: chrono::NaiveDate) -> i64 {
    chrono::Datelike::num_days_from_ce(&day).into()
}

/// A drop that is to come.
#[derive(Debug, Serialize)]
pub struct DropView {
    code: String,
    name: String,
    at: String,
    days: i64,
    products: usize,
    approved: usize,
    percent: usize,
    /// How many wait for approval, day by day.
    burn_down: Option<Chart>,
}

/// The next drops, with how much is left to do for each.
pub async fn drops(app: &App, tx: &mut Tx, shared: &Shared, locale: &Locale) -> Result<Vec<DropView>> {
    let now = app.clock.now();
    let mut coming: Vec<_> = shared.drops.iter().filter(|kept| kept.record.moment() > now).collect();
    coming.sort_by_key(|kept| kept.record.moment());
    let mut found = Vec::new();
    for kept in coming.into_iter().take(DROPS) {
        let codes: Vec<String> = kept.record.products.iter().map(|code| fold(code)).collect();
        let approvals = progress::approvals(tx, &codes).await?;
        let (products, approved) = (codes.len(), approvals.len().min(codes.len()));
        let said = kept.record.names.for_reader(locale, &[Locale::english()]);
        found.push(DropView {
            name: said.map_or(kept.record.code.as_str(), |(_, text)| text).to_owned(),
            at: kept.record.moment().to_rfc3339(),
            days: (kept.record.moment() - now).num_days(),
            percent: (approved * 100).checked_div(products).unwrap_or(0),
            burn_down: burn_down(kept.created_at, now, products, &approvals),
            code: kept.record.code.clone(),
            products,
            approved,
        });
    }
    Ok(found)
}

/// How many of a drop's products were not approved, on each day from its making until today.
fn burn_down(made: Time, now: Time, products: usize, approvals: &[Time]) -> Option<Chart> {
    let first = made.min(approvals.first().copied().unwrap_or(made)).date_naive();
    let first = first.max((now - Duration::days(DAYS)).date_naive());
    let days = first.iter_days().take_while(|day| *day <= now.date_naive());
    let point = |day: chrono::NaiveDate| {
        let done = approvals.iter().filter(|at| at.date_naive() <= day).count();
        Point { number: number(day), day: day.to_string(), value: products.saturating_sub(done) as f64 }
    };
    chart(&[Series { name: String::new(), points: days.map(point).collect() }], products as f64)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_drop_burns_down_with_its_approvals() {
        let at = |text: &str| text.parse::<Time>().unwrap();
        let made = at("2027-03-01T08:00:00Z");
        let approvals = [at("2027-03-02T09:00:00Z"), at("2027-03-02T10:00:00Z"), at("2027-03-04T09:00:00Z")];
        let drawn = burn_down(made, at("2027-03-04T18:00:00Z"), 4, &approvals).unwrap();
        let values: Vec<f64> = drawn.lines[0].values.iter().map(|(_, value)| *value).collect();
        assert_eq!(values, [4.0, 2.0, 2.0, 1.0]);
        assert_eq!(burn_down(made, at("2027-03-01T18:00:00Z"), 4, &[]), None, "the first day is no line");
    }

    #[test]
    fn a_source_is_told_without_its_folders() {
        assert_eq!(last_names("/tmp/x/goods.csv b.zip"), "goods.csv b.zip");
    }
}
