//! Return policies and shipping profiles.

use super::form::{Choice, Control, Field, Part};
use super::room::{Counts, Room, Scope};
use super::typed::Typed;
use super::uses;
use crate::catalog::Shared;
use crate::changes::merge::Doc;
use crate::db::Tx;
use crate::error::Result;
use crate::facts::Vocabulary;
use crate::kernel::money::{Currency, Minor};
use crate::policies::{ReturnFees, ReturnPolicy, ShippingProfile};

const FEES: [&str; 3] = ["free", "customer", "fixed"];
const METHODS: [&str; 3] = ["by_mail", "in_store", "at_kiosk"];

/// Every currency, by its code.
pub fn currencies() -> Vec<Choice> {
    Vocabulary::CurrencyCode.codes().into_iter().map(|code| (code.to_owned(), code.to_owned())).collect()
}

impl Room for ReturnPolicy {
    const PLACE: &'static str = "policies";
    const TITLE: &'static str = "rooms-return-policies";
    const ASKED_BY: Option<&'static str> = Some("return_policy");
    const COLUMNS: &'static [&'static str] =
        &["rooms-field-days", "rooms-field-fees", "rooms-field-countries"];

    fn title(&self, _scope: &Scope<'_>) -> String {
        self.name.clone()
    }

    fn parts(scope: &Scope<'_>, _code: Option<&str>, _typed: Option<&Typed>, _doc: &Doc) -> Vec<Part> {
        let terms = vec![
            Field::new("name", Control::Line),
            Field::new("days", Control::Number),
            Field::new("fees", Control::Choice(scope.words("rooms-fees-", &FEES))),
            Field::new("fee_amount", Control::Money("currency")),
            Field::new("currency", Control::Choice(currencies())),
            Field::new("methods", Control::Many(scope.words("rooms-method-", &METHODS))).always(),
            Field::new("countries", Control::Codes(true)),
        ];
        let text = Field::new("text", Control::Tongues(scope.locales(), vec!["text"])).always();
        vec![Part::of("terms", terms), Part::of("words", vec![text])]
    }

    fn cells(&self, scope: &Scope<'_>, _counts: &Counts) -> Vec<String> {
        let fees = match (self.fees, self.fee_amount, self.currency.as_deref().map(Currency::parse)) {
            (ReturnFees::Fixed, Some(amount), Some(Ok(currency))) => {
                scope.app.words.money(scope.reader, Minor(amount), currency)
            }
            (ReturnFees::Free, ..) => scope.text("rooms-fees-free"),
            (ReturnFees::Customer, ..) => scope.text("rooms-fees-customer"),
            (ReturnFees::Fixed, ..) => scope.text("rooms-fees-fixed"),
        };
        vec![self.days.to_string(), fees, countries(scope, &self.countries)]
    }

    async fn counts(tx: &mut Tx, shared: &Shared) -> Result<Counts> {
        uses::by_returns(tx, shared).await
    }
}

/// The first countries of a list by name, and how many more there are.
fn countries(scope: &Scope<'_>, codes: &[String]) -> String {
    if codes.is_empty() {
        return scope.text("rooms-everywhere");
    }
    let names = codes.iter().take(3).map(|code| scope.name(Vocabulary::Country, code));
    let named = scope.series(names);
    if codes.len() > 3 { format!("{named} +{}", codes.len() - 3) } else { named }
}

impl Room for ShippingProfile {
    const PLACE: &'static str = "policies";
    const TITLE: &'static str = "rooms-shipping-profiles";
    const ASKED_BY: Option<&'static str> = Some("shipping_profile");
    const COLUMNS: &'static [&'static str] = &["rooms-field-rates"];

    fn title(&self, _scope: &Scope<'_>) -> String {
        self.name.clone()
    }

    fn parts(scope: &Scope<'_>, _code: Option<&str>, _typed: Option<&Typed>, _doc: &Doc) -> Vec<Part> {
        let rate = vec![
            Field::new("countries", Control::Codes(true)).always(),
            Field::new("currency", Control::Choice(currencies())),
            Field::new("cost", Control::Money("currency")),
            Field::new("free_from", Control::Money("currency")),
            Field::new("handling.min", Control::Number),
            Field::new("handling.max", Control::Number),
            Field::new("transit.min", Control::Number),
            Field::new("transit.max", Control::Number),
        ];
        let text = Field::new("text", Control::Tongues(scope.locales(), vec!["text"]));
        vec![
            Part::of("profile", vec![Field::new("name", Control::Line)]),
            Part::of("rates", vec![Field::new("rates", Control::Rows(rate)).always()]),
            Part::of("words", vec![text]),
        ]
    }

    fn cells(&self, scope: &Scope<'_>, _counts: &Counts) -> Vec<String> {
        let rate = |rate: &crate::policies::ShippingRate| {
            let cost = Currency::parse(&rate.currency)
                .map(|currency| scope.app.words.money(scope.reader, Minor(rate.cost), currency));
            format!("{} {}", countries(scope, &rate.countries), cost.unwrap_or_default())
        };
        vec![scope.series(self.rates.iter().take(2).map(rate))]
    }

    async fn counts(tx: &mut Tx, shared: &Shared) -> Result<Counts> {
        uses::by_shipping(tx, shared).await
    }
}
