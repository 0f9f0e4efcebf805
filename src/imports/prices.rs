//! Price columns: `price.EUR`, `price.EUR.DE`, `sale.EUR`, `sale_from.EUR`, `sale_until.EUR`. Each sets its own part of a
//! variant's prices and leaves the others as they are.

use super::draft::{CLEAR, Fields};
use super::fields::{Shaped, first_message};
use crate::changes::merge::Doc;
use crate::kernel::{
    message::Message,
    money::{Currency, Minor},
};
use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use serde_json::{Value, json};

/// Whether a column is about a price.
pub fn is_price(name: &str) -> bool {
    part(name).is_some()
}

fn part(name: &str) -> Option<(&'static str, &str)> {
    let (what, rest) = name.split_once('.')?;
    match what {
        "price" => Some(("amount", rest)),
        "sale" => Some(("sale_amount", rest)),
        "sale_from" => Some(("sale_from", rest)),
        "sale_until" => Some(("sale_until", rest)),
        _ => None,
    }
}

/// Sets what the columns say in the prices that are there.
pub fn shape(fields: &Fields, there: Option<&Doc>, shaped: &mut Shaped) {
    let said: Vec<(&str, &str, &str, &str)> = fields
        .iter()
        .filter_map(|(name, value)| Some((name.as_str(), part(name)?, value.as_str()?)))
        .map(|(name, (what, market), text)| (name, what, market, text))
        .collect();
    if said.is_empty() {
        return;
    }
    let mut prices: Vec<Value> =
        there.and_then(|doc| doc.get("prices")?.as_array().cloned()).unwrap_or_default();
    for (name, what, market, text) in said {
        if let Err(message) = set(&mut prices, what, market, text) {
            shaped.unread.push((name.to_owned(), text.to_owned(), message));
        }
    }
    let (whole, halves): (Vec<Value>, Vec<Value>) = prices.into_iter().partition(|p| p["amount"].is_i64());
    for half in halves {
        let field = format!("price.{}", half["currency"].as_str().unwrap_or_default());
        shaped.unread.push((field, half.to_string(), Message::new("import-sale-without-price")));
    }
    shaped.doc.insert("prices".into(), in_order(whole));
}

/// In the order in which variants keep them.
fn in_order(mut prices: Vec<Value>) -> Value {
    let text = |price: &Value, field: &str| price[field].as_str().unwrap_or_default().to_owned();
    prices.sort_by_key(|price| (text(price, "currency"), text(price, "country")));
    Value::Array(prices)
}

fn set(prices: &mut Vec<Value>, what: &'static str, market: &str, text: &str) -> Result<(), Message> {
    let (code, country) = match market.split_once('.') {
        Some((code, country)) => (code, Some(country.to_ascii_uppercase())),
        None => (market, None),
    };
    let currency = Currency::parse(code).map_err(first_message)?;
    let is_it = |price: &Value| {
        price["currency"].as_str() == Some(currency.as_str())
            && price["country"].as_str() == country.as_deref()
    };
    if text == CLEAR && what == "amount" {
        prices.retain(|price| !is_it(price));
        return Ok(());
    }
    let value = match (what, text) {
        (_, CLEAR) => Value::Null,
        ("sale_from" | "sale_until", _) => json!(moment(text)?),
        _ => json!(Minor::parse(text, currency).map_err(first_message)?),
    };
    if !prices.iter().any(is_it) {
        let mut price = json!({ "currency": currency });
        if let Some(country) = &country {
            price["country"] = json!(country);
        }
        prices.push(price);
    }
    for price in prices.iter_mut().filter(|price| is_it(price)) {
        match (&value, price.as_object_mut()) {
            (Value::Null, Some(price)) => _ = price.remove(what),
            (value, Some(price)) => _ = price.insert(what.into(), value.clone()),
            _ => {}
        }
    }
    Ok(())
}

/// RFC 3339, or a day, or a day and a time, in UTC.
pub fn moment(text: &str) -> Result<crate::kernel::clock::Time, Message> {
    let text = text.trim();
    if let Ok(at) = chrono::DateTime::parse_from_rfc3339(text) {
        return Ok(at.to_utc());
    }
    let at = NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M:%S")
        .or_else(|_| NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M"))
        .or_else(|_| NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M:%S"))
        .or_else(|_| text.parse::<NaiveDate>().map(|day| day.and_time(NaiveTime::MIN)));
    at.map(|at| at.and_utc()).map_err(|_| Message::new("import-date-unreadable").with("text", text))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shaped(cells: &[(&str, &str)], there: Value) -> (Value, usize) {
        let fields = cells.iter().map(|(name, text)| ((*name).to_owned(), json!(text))).collect();
        let mut shaped = Shaped::default();
        shape(&fields, there.as_object(), &mut shaped);
        (shaped.doc.remove("prices").unwrap_or_default(), shaped.unread.len())
    }

    #[test]
    fn a_price_column_sets_its_own_part_only() {
        let there =
            json!({"prices": [{"currency": "EUR", "amount": 8900}, {"currency": "USD", "amount": 9900}]});
        assert_eq!(
            shaped(
                &[("price.EUR", "79,90"), ("sale.EUR", "59.90"), ("sale_from.EUR", "2026-05-01")],
                there.clone()
            )
            .0,
            json!([
                {"currency": "EUR", "amount": 7990, "sale_amount": 5990, "sale_from": "2026-05-01T00:00:00Z"},
                {"currency": "USD", "amount": 9900},
            ])
        );
        assert_eq!(
            shaped(&[("price.USD", "[clear]"), ("price.EUR.CH", "99")], there).0,
            json!([{"currency": "EUR", "amount": 8900}, {"currency": "EUR", "country": "CH", "amount": 9900}])
        );
        assert_eq!(shaped(&[("price.EUR", "cheap"), ("sale.GBP", "5")], json!({})), (json!([]), 2));
    }
}
