//! What a digital product passport would say of a product to a reader of one class: the fields of the pack `dpp` (or another
//! pack whose rules name classes of access), each with its value.

use crate::app::App;
use crate::catalog::{compliance, family, resolve, shared::SharedShelf};
use crate::error::{Error, Invalid, Result};
use crate::kernel::{locale::Locale, message::Message};
use crate::law::{Access, Ruling};
use serde_json::{Value, json};

/// The passport; none if there is no such product.
///
/// # Errors
/// [`Invalid`] for a class that there is not; not found if no pack says what a passport holds.
pub async fn view(app: &App, code: &str, access: Option<&str>, locale: &Locale) -> Result<Option<Value>> {
    let reader = class(access.unwrap_or("public"))?;
    let mut tx = app.db.read().await?;
    let Some(family) = family::by_code(&mut tx, code).await? else { return Ok(None) };
    let shared = app.slots.get::<SharedShelf>().current(&mut tx).await?;
    drop(tx);
    let product = resolve(&family, &shared);
    let today = app.clock.now().date_naive();
    let sheet = compliance::sheet(&product, &shared, today);
    let rulings = shared.packs.judge("dpp", &sheet, today);
    if rulings.is_empty() {
        return Err(Error::not_found("rule_pack", "dpp"));
    }
    let may_read = |ruling: &&Ruling<'_>| ruling.rule.access.is_some_and(|access| access <= reader);
    let title = |ruling: &Ruling<'_>| {
        let message = ruling.message();
        app.words.title(locale, &message).unwrap_or_else(|| app.words.say(locale, &message))
    };
    let field = |ruling: &Ruling<'_>| {
        json!({
            "code": ruling.rule.code,
            "title": title(ruling),
            "value": ruling.value,
            "is_stated": ruling.value.is_stated(),
            "access": ruling.rule.access,
            "granularity": ruling.rule.granularity,
            "source": ruling.rule.source,
        })
    };
    let gtins = product.variants.iter().filter_map(|kept| kept.record.gtin.as_ref());
    Ok(Some(json!({
        "product": product.product,
        "version": rulings.first().map(|ruling| &ruling.pack.version),
        "access": reader,
        "gtins": gtins.map(|gtin| gtin.written()).collect::<Vec<_>>(),
        "fields": rulings.iter().filter(may_read).map(field).collect::<Vec<_>>(),
    })))
}

fn class(text: &str) -> Result<Access> {
    serde_json::from_value(json!(text)).map_err(|_| {
        let message = Message::new("view-unknown").with("known", "public, repairer, authority");
        Invalid::at("access", message).value(text).into()
    })
}
