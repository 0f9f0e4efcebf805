//! Offers: prices with their history of thirteen months, and stock without one.

use crate::catalog::{Price, Variant};
use crate::changes::record::Kept;
use crate::db::{Column, Rows, Sort, Tx};
use crate::error::Result;
use crate::kernel::{clock::Time, fold::fold, money::Currency};
use chrono::Duration;
use std::collections::{BTreeMap, HashMap};
use uuid::Uuid;

#[derive(sqlx::FromRow)]
struct Row {
    variant_id: Uuid,
    currency: String,
    country: String,
    amount: i64,
    sale_amount: Option<i64>,
    sale_from: Option<Time>,
    sale_until: Option<Time>,
}

impl Row {
    fn price(self) -> Result<Price> {
        Ok(Price {
            currency: Currency::parse(&self.currency)?,
            country: Some(self.country).filter(|country| !country.is_empty()),
            amount: self.amount,
            sale_amount: self.sale_amount,
            sale_from: self.sale_from,
            sale_until: self.sale_until,
        })
    }
}

/// Prices by variant, in a fixed order.
pub(super) async fn prices(tx: &mut Tx, ids: &[Uuid]) -> Result<HashMap<Uuid, Vec<Price>>> {
    let rows: Vec<Row> = tx
        .query("SELECT variant_id, currency, country, amount, sale_amount, sale_from, sale_until FROM prices WHERE")
        .among("variant_id", ids)
        .raw(" ORDER BY variant_id, currency, country")
        .all()
        .await?;
    let mut found: HashMap<Uuid, Vec<Price>> = HashMap::new();
    for row in rows {
        found.entry(row.variant_id).or_default().push(row.price()?);
    }
    Ok(found)
}

/// Stock by variant and location.
pub(super) async fn stock(tx: &mut Tx, ids: &[Uuid]) -> Result<HashMap<Uuid, BTreeMap<String, i64>>> {
    let rows: Vec<(Uuid, String, i64)> = tx
        .query("SELECT s.variant_id, l.code, s.quantity FROM stock s JOIN locations l ON l.id = s.location_id WHERE")
        .among("s.variant_id", ids)
        .all()
        .await?;
    let mut found: HashMap<Uuid, BTreeMap<String, i64>> = HashMap::new();
    for (variant, location, quantity) in rows {
        found.entry(variant).or_default().insert(location, quantity);
    }
    Ok(found)
}

const PRICES: &[Column] = &[
    ("variant_id", Sort::Id),
    ("currency", Sort::Text),
    ("country", Sort::Text),
    ("amount", Sort::Int),
    ("sale_amount", Sort::Int),
    ("sale_from", Sort::Time),
    ("sale_until", Sort::Time),
];

const HISTORY: &[Column] = &[
    ("variant_id", Sort::Id),
    ("currency", Sort::Text),
    ("country", Sort::Text),
    ("from_at", Sort::Time),
    ("amount", Sort::Int),
    ("sale_amount", Sort::Int),
    ("sale_from", Sort::Time),
    ("sale_until", Sort::Time),
];

const STOCK: &[Column] =
    &[("variant_id", Sort::Id), ("location_id", Sort::Ref("locations")), ("quantity", Sort::Int)];

/// Replaces the offers of these variants; prices that are new go into their history.
pub(super) async fn write(tx: &mut Tx, records: &[Kept<Variant>]) -> Result<()> {
    let ids: Vec<Uuid> = records.iter().map(|kept| kept.id).collect();
    let before = prices(tx, &ids).await?;
    tx.query("DELETE FROM prices WHERE").among("variant_id", &ids).run().await?;
    tx.query("DELETE FROM stock WHERE").among("variant_id", &ids).run().await?;
    let (mut rows, mut stock) = (Rows::of("prices", PRICES), Rows::of("stock", STOCK));
    let mut history = Rows::of("price_history", HISTORY);
    for kept in records {
        let (v, id) = (&kept.record, kept.id);
        for p in &v.prices {
            let country = p.country.as_deref().unwrap_or("");
            rows.push(&(id, p.currency, country, p.amount, p.sale_amount, p.sale_from, p.sale_until));
            if !before.get(&id).is_some_and(|before| before.contains(p)) {
                let from = kept.updated_at;
                history.push(&(
                    id,
                    p.currency,
                    country,
                    from,
                    p.amount,
                    p.sale_amount,
                    p.sale_from,
                    p.sale_until,
                ));
            }
        }
        v.stock.iter().for_each(|(location, quantity)| stock.push(&(id, fold(location), quantity)));
    }
    rows.insert(tx).await?;
    stock.insert(tx).await?;
    history.upsert(tx, &["variant_id", "currency", "country", "from_at"]).await?;
    Ok(())
}

/// Prices by currency and country.
type ByPlace = BTreeMap<(String, String), Price>;

/// The prices of variants as they were just before a moment, and at another one.
///
/// History says when a price began and not when one was taken away: a price that is gone is told as it was last.
pub async fn prices_around(
    tx: &mut Tx,
    spans: &[(Uuid, Time, Time)],
) -> Result<HashMap<Uuid, (Vec<Price>, Vec<Price>)>> {
    #[derive(sqlx::FromRow)]
    struct Begun {
        from_at: Time,
        #[sqlx(flatten)]
        row: Row,
    }
    let ids: Vec<Uuid> = spans.iter().map(|(id, ..)| *id).collect();
    let rows: Vec<Begun> = tx
        .query(
            "SELECT from_at, variant_id, currency, country, amount, sale_amount, sale_from, sale_until
               FROM price_history WHERE",
        )
        .among("variant_id", &ids)
        .raw(" ORDER BY variant_id, from_at")
        .all()
        .await?;
    let spans: HashMap<Uuid, (Time, Time)> = spans.iter().map(|(id, from, to)| (*id, (*from, *to))).collect();
    let mut found: HashMap<Uuid, [ByPlace; 2]> = HashMap::new();
    for Begun { from_at, row } in rows {
        let Some((began, ended)) = spans.get(&row.variant_id) else { continue };
        let (id, key) = (row.variant_id, (row.currency.clone(), row.country.clone()));
        let (price, [before, after]) = (row.price()?, found.entry(id).or_default());
        if from_at < *began {
            before.insert(key.clone(), price.clone());
        }
        if from_at <= *ended {
            after.insert(key, price);
        }
    }
    let lists =
        |[before, after]: [ByPlace; 2]| (before.into_values().collect(), after.into_values().collect());
    Ok(found.into_iter().map(|(id, both)| (id, lists(both))).collect())
}

/// The lowest price that was asked within the thirty days before a sale began, by variant (Directive 98/6/EC Art. 6a).
///
/// For variants that are on sale at `now` in a currency and country (empty: any). None for those without history.
pub async fn lowest_prices(
    tx: &mut Tx,
    ids: &[Uuid],
    currency: Currency,
    country: &str,
    now: Time,
) -> Result<HashMap<Uuid, i64>> {
    let rows: Vec<HistoryRow> = tx
        .query(
            "SELECT variant_id, from_at, amount, sale_amount, sale_from, sale_until FROM price_history
              WHERE currency = $1 AND country = $2 AND",
        )
        .bind(currency.as_str())
        .bind(country)
        .among("variant_id", ids)
        .raw(" ORDER BY variant_id, from_at")
        .all()
        .await?;
    let mut by_variant: HashMap<Uuid, Vec<HistoryRow>> = HashMap::new();
    rows.into_iter().for_each(|row| by_variant.entry(row.variant_id).or_default().push(row));
    Ok(by_variant.into_iter().filter_map(|(id, rows)| Some((id, lowest(&rows, now)?))).collect())
}

#[derive(sqlx::FromRow)]
struct HistoryRow {
    variant_id: Uuid,
    from_at: Time,
    amount: i64,
    sale_amount: Option<i64>,
    sale_from: Option<Time>,
    sale_until: Option<Time>,
}

/// The lowest amount in force during the thirty days before the current reduction began.
fn lowest(rows: &[HistoryRow], now: Time) -> Option<i64> {
    let current = rows.iter().rev().find(|row| row.from_at <= now)?;
    current.sale_amount?;
    let began = current.sale_from.map_or(current.from_at, |from| from.max(current.from_at));
    let since = began - Duration::days(30);
    let mut lowest: Option<i64> = None;
    for (i, row) in
        rows.iter().enumerate().filter(|(_, row)| row.from_at < began || row.from_at == current.from_at)
    {
        let until = rows.get(i + 1).map_or(began, |next| next.from_at.min(began));
        if until > since && row.from_at < began {
            let on_sale = row.sale_amount.filter(|_| {
                row.sale_from.is_none_or(|from| from < until)
                    && row.sale_until.is_none_or(|to| to > since.max(row.from_at))
            });
            let asked = on_sale.map_or(row.amount, |sale| sale.min(row.amount));
            lowest = Some(lowest.map_or(asked, |least| least.min(asked)));
        }
    }
    lowest
}
