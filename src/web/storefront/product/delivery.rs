//! Delivery to the shopper's country, and the way back.

use crate::catalog::Resolved;
use crate::kernel::{
    message::Message,
    money::{Currency, Minor},
};
use crate::policies::{ReturnFees, ReturnMethod, ReturnPolicy, ShippingRate};
use crate::web::storefront::{piece::Piece, shopper::Shopper};
use serde::Serialize;

/// How it comes.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct DeliveryView {
    /// What it costs, and from when on it is free; none if it is not sent to this country.
    pub cost: Option<String>,
    /// How long it takes.
    pub time: Option<String>,
    /// In the brand's words.
    pub text: Option<Piece>,
}

/// How it goes back.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ReturnsView {
    /// For how long, and who pays.
    pub summary: String,
    /// By which ways.
    pub methods: String,
    /// In the brand's words.
    pub text: Option<Piece>,
}

/// Delivery to the market's country.
pub fn delivery(shopper: &Shopper, product: &Resolved) -> Option<DeliveryView> {
    let profile = &product.shipping_profile.as_ref()?.value.record;
    let rate = profile.rate_for(&shopper.market.country);
    Some(DeliveryView {
        cost: rate.map(|rate| cost(shopper, rate)),
        time: rate.map(|rate| time(shopper, rate)),
        text: shopper.localised(&profile.text),
    })
}

fn amount(shopper: &Shopper, minor: i64, currency: &str) -> String {
    let currency = Currency::parse(currency).unwrap_or(shopper.market.currency);
    shopper.words.money(&shopper.locale, Minor(minor), currency)
}

fn cost(shopper: &Shopper, rate: &ShippingRate) -> String {
    let price = amount(shopper, rate.cost, &rate.currency);
    match (rate.cost, rate.free_from) {
        (0, _) => shopper.say(&Message::new("store-delivery-free")),
        (_, Some(free_from)) => {
            let from = amount(shopper, free_from, &rate.currency);
            shopper.say(&Message::new("store-delivery-free-from").with("price", price).with("from", from))
        }
        _ => shopper.say(&Message::new("store-delivery-cost").with("price", price)),
    }
}

fn time(shopper: &Shopper, rate: &ShippingRate) -> String {
    let min = rate.handling.min + rate.transit.min;
    let max = rate.handling.max + rate.transit.max;
    shopper.say(&Message::new("store-delivery-days").with("min", u32::from(min)).with("max", u32::from(max)))
}

/// The way back, if the policy holds in the market's country.
pub fn returns(shopper: &Shopper, product: &Resolved) -> Option<ReturnsView> {
    let policy = &product.return_policy.as_ref()?.value.record;
    let holds = policy.countries.is_empty() || policy.countries.contains(&shopper.market.country);
    holds.then(|| ReturnsView {
        summary: summary(shopper, policy),
        methods: methods(shopper, policy),
        text: shopper.localised(&policy.text),
    })
}

fn summary(shopper: &Shopper, policy: &ReturnPolicy) -> String {
    let days = u32::from(policy.days);
    let message = match (policy.days, policy.fees) {
        (0, _) => Message::new("store-returns-none"),
        (_, ReturnFees::Free) => Message::new("store-returns-free").with("days", days),
        (_, ReturnFees::Customer) => Message::new("store-returns-customer").with("days", days),
        (_, ReturnFees::Fixed) => {
            let currency = policy.currency.as_deref().unwrap_or_default();
            let fee = amount(shopper, policy.fee_amount.unwrap_or(0), currency);
            Message::new("store-returns-fixed").with("days", days).with("price", fee)
        }
    };
    shopper.say(&message)
}

fn methods(shopper: &Shopper, policy: &ReturnPolicy) -> String {
    let word = |method: &ReturnMethod| {
        shopper.say(&match method {
            ReturnMethod::ByMail => Message::new("store-return-by-mail"),
            ReturnMethod::InStore => Message::new("store-return-in-store"),
            ReturnMethod::AtKiosk => Message::new("store-return-at-kiosk"),
        })
    };
    let words: Vec<String> = policy.methods.iter().map(word).collect();
    shopper.words.list_or(&shopper.locale, &words)
}
