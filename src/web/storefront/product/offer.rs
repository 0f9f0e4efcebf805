//! What the product costs in the shopper's market, and whether it is left.

use crate::catalog::{Price, Resolved};
use crate::channels::shop::TilePrice;
use crate::web::storefront::{shopper::Shopper, tile::PriceView};
use std::collections::HashMap;
use uuid::Uuid;

/// The lowest current price of its sizes, with the lowest of thirty days (by variant) while it is on sale.
pub fn price(shopper: &Shopper, product: &Resolved, lowest: &HashMap<Uuid, i64>) -> Option<PriceView> {
    let market = &shopper.market;
    let priced: Vec<(Uuid, &Price)> = product
        .variants
        .iter()
        .filter_map(|kept| Some((kept.id, kept.record.price(market.currency, &market.country)?)))
        .collect();
    let (id, price) = priced.iter().min_by_key(|(_, price)| price.current(shopper.now))?;
    let is_from = priced.iter().any(|(_, other)| other.current(shopper.now) > price.current(shopper.now));
    let sale_amount = price.sale_amount.filter(|_| price.is_on_sale(shopper.now));
    let lowest_30_days = lowest.get(id).copied();
    let (currency, amount) = (price.currency, price.amount);
    Some(PriceView::new(shopper, &TilePrice { currency, amount, sale_amount, lowest_30_days, is_from }))
}
