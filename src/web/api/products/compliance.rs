//! What the rules of a market say of a product: each rule, its verdict, the value, and the smallest change that mends it.

use crate::app::App;
use crate::catalog::{Shared, compliance, family, resolve, shared::SharedShelf};
use crate::error::{Invalid, Result};
use crate::facts::CountryCode;
use crate::kernel::{locale::Locale, message::Message};
use crate::law::{Ruling, Verdict, Weight};
use crate::words::Words;
use chrono::NaiveDate;
use serde_json::{Value, json};

/// The report of one market, or of every market of every channel; none if there is no such product. Whether it may be
/// offered is said by the packs that bind it; where none does, it is not said.
///
/// # Errors
/// [`Invalid`] if the market is no country.
pub async fn report(app: &App, code: &str, market: Option<&str>, locale: &Locale) -> Result<Option<Value>> {
    let market = market.map(country).transpose()?;
    let mut tx = app.db.read().await?;
    let Some(family) = family::by_code(&mut tx, code).await? else { return Ok(None) };
    let shared = app.slots.get::<SharedShelf>().current(&mut tx).await?;
    drop(tx);
    let product = resolve(&family, &shared);
    let today = app.clock.now().date_naive();
    let sheet = compliance::sheet(&product, &shared, today);
    let markets = market.map_or_else(|| sold_in(&shared), |market| vec![market]);
    let binding: Vec<Value> = shared
        .channels
        .iter()
        .map(|kept| json!({"channel": kept.record.code, "packs": compliance::binding(&product, &kept.record, &shared)}))
        .collect();
    let reports: Vec<Value> = markets
        .iter()
        .map(|market| {
            let rulings = compliance::in_market(&sheet, &shared, market, today);
            let bound = compliance::binding_in(&product, &shared, market);
            let forbids = |ruling: &Ruling<'_>| ruling.forbids() && bound.contains(ruling.pack.code.as_str());
            let unread = bound
                .is_empty()
                .then(|| app.words.explain_message(locale, &Message::new("law-nothing-binds")));
            json!({
                "market": market,
                "packs": bound,
                "may_be_offered": unread.is_none().then(|| !rulings.iter().any(forbids)),
                "reason": unread.as_ref().map(|said| &said.text),
                "fix": unread.and_then(|said| said.hint),
                "rules": rulings.iter().map(|ruling| told(ruling, &app.words, locale)).collect::<Vec<_>>(),
            })
        })
        .collect();
    Ok(Some(json!({
        "product": product.product, "on": today, "binding": binding, "markets": reports,
    })))
}

/// A country by its code, in any case.
///
/// # Errors
/// [`Invalid`] if there is none.
pub fn country(text: &str) -> Result<String> {
    let code = text.to_ascii_uppercase();
    if CountryCode::find(&code).is_none() {
        return Err(Invalid::at("market", Message::new("country-unknown")).value(text).into());
    }
    Ok(code)
}

fn sold_in(shared: &Shared) -> Vec<String> {
    let markets = shared.channels.iter().flat_map(|kept| &kept.record.markets);
    let mut codes: Vec<String> = markets.map(|market| market.country.clone()).collect();
    codes.sort();
    codes.dedup();
    codes
}

fn told(ruling: &Ruling<'_>, words: &Words, locale: &Locale) -> Value {
    let own = |text: &crate::kernel::localised::Localised| {
        text.for_reader(locale, &[Locale::english()]).map(|(_, text)| text.to_owned())
    };
    let said = words.explain_message(locale, &ruling.message());
    let is_broken = ruling.verdict == Verdict::Broken;
    let fix = own(&ruling.rule.fix).or(said.hint).filter(|_| is_broken);
    let date = |day: Option<NaiveDate>| day.map(|day| day.to_string());
    json!({
        "pack": ruling.pack.code,
        "version": ruling.pack.version,
        "rule": ruling.rule.code,
        "title": own(&ruling.rule.title).unwrap_or(said.text),
        "verdict": ruling.verdict,
        "forbids": ruling.rule.weight == Weight::Forbids,
        "field": ruling.field(),
        "value": ruling.value,
        "said": ruling.said.iter().map(|found| json!({"field": found.field, "word": found.word})).collect::<Vec<_>>(),
        "fix": fix,
        "source": ruling.rule.source,
        "confidence": ruling.rule.confidence,
        "from": date(ruling.rule.from),
        "until": date(ruling.rule.until),
        "access": ruling.rule.access,
        "granularity": ruling.rule.granularity,
    })
}
