//! What becomes of a price: an amount, or a part more or less than it is.

use crate::catalog::variant::Price;
use crate::changes::merge::Doc;
use crate::error::Invalid;
use crate::kernel::message::Message;
use crate::kernel::money::{Currency, Minor};
use serde_json::{Value, json};

/// A price as somebody writes it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Asked {
    /// `49.90`
    Amount(i64),
    /// `+10 %`, `-15%`: hundredths of a percent.
    Part(i64),
}

/// The currency of a field: `price.EUR`.
pub fn currency(path: &str) -> Option<Currency> {
    path.strip_prefix("price.").and_then(|text| Currency::parse(text).ok())
}

/// Reads what somebody writes.
///
/// # Errors
/// Invalid, if it is neither.
pub fn read(text: &str, currency: Currency) -> Result<Asked, Invalid> {
    let refused = || Invalid::at("edit.value", Message::new("bulk-price")).value(text);
    let plain: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    if let Some(part) = plain.strip_suffix(['%', '٪']) {
        let percent: f64 = part.replace('−', "-").replace(',', ".").parse().map_err(|_| refused())?;
        let is_sensible = (-100.0..=1_000.0).contains(&percent);
        return if is_sensible { Ok(Asked::Part((percent * 100.0).round() as i64)) } else { Err(refused()) };
    }
    Minor::parse(&plain, currency).map(|amount| Asked::Amount(amount.0)).map_err(|_| refused())
}

/// An amount with a part of it more or less, in hundredths of a percent.
fn by_a_part(amount: i64, part: i64) -> i64 {
    (amount as f64 * (10_000 + part) as f64 / 10_000.0).round() as i64
}

/// The prices of a size with the one for any country changed; none if nothing is different, or there is none to change a
/// part of.
pub fn patch(own: &Doc, currency: Currency, asked: Option<Asked>) -> Option<Doc> {
    let before: Vec<Price> =
        own.get("prices").and_then(|p| serde_json::from_value(p.clone()).ok()).unwrap_or_default();
    let mut after = before.clone();
    let at = after.iter().position(|price| price.currency == currency && price.country.is_none());
    match (asked, at) {
        (None, Some(at)) => drop(after.remove(at)),
        (None, None) | (Some(Asked::Part(_)), None) => return None,
        (Some(Asked::Part(part)), Some(at)) => {
            let price = &mut after[at];
            price.amount = by_a_part(price.amount, part);
            price.sale_amount = price.sale_amount.map(|amount| by_a_part(amount, part));
        }
        (Some(Asked::Amount(amount)), Some(at)) => after[at].amount = amount,
        (Some(Asked::Amount(amount)), None) => after.push(Price {
            currency,
            country: None,
            amount,
            sale_amount: None,
            sale_from: None,
            sale_until: None,
        }),
    }
    let value = if after.is_empty() { Value::Null } else { json!(after) };
    (after != before).then(|| Doc::from_iter([("prices".to_owned(), value)]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_price_is_set_raised_or_taken_away() {
        let eur = currency("price.EUR").unwrap();
        let doc = |value: Value| value.as_object().unwrap().clone();
        let own = doc(json!({"prices": [
            {"currency": "EUR", "amount": 4990, "sale_amount": 3990},
            {"currency": "EUR", "country": "FR", "amount": 5990},
        ]}));
        let amounts = |text: &str| {
            let patch = patch(&own, eur, Some(read(text, eur).unwrap()))?;
            Some(patch["prices"][0]["amount"].as_i64().unwrap())
        };
        for (text, expected) in [
            ("59.90", Some(5990)),
            ("+10 %", Some(5489)),
            ("−50%", Some(2495)),
            ("-12,5%", Some(4366)),
            ("49.90", None),
        ] {
            assert_eq!(amounts(text), expected, "{text}");
        }
        assert_eq!(patch(&own, eur, None).unwrap()["prices"].as_array().unwrap().len(), 1);
        assert_eq!(patch(&Doc::new(), eur, Some(Asked::Part(1_000))), None);
        assert!(read("much", eur).is_err() && read("-200%", eur).is_err());
    }
}
