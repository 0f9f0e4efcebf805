//! A review that comes in: it waits for moderation.

use super::address::AddressKey;
use super::review::{Review, key};
use crate::app::App;
use crate::catalog::store;
use crate::changes::{
    hand::Hand,
    merge::Doc,
    plan::{self, Mode, Wish},
    record::Kept,
};
use crate::error::{Error, Invalid, Result};
use crate::kernel::{fold::fold, locale::Locale, message::Message};
use serde::Deserialize;
use serde_json::json;

/// What a shopper sends.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Submission {
    /// The product that it is about.
    pub product: String,
    /// One to five stars.
    pub rating: u8,
    /// Its headline.
    #[serde(default)]
    pub title: String,
    /// Its text.
    pub body: String,
    /// The language that it is written in.
    pub locale: Locale,
    /// The name to show.
    pub author: String,
    /// Kept only as a keyed hash.
    #[serde(default)]
    pub email: Option<String>,
    /// How it fitted.
    #[serde(default)]
    pub fit: Option<String>,
}

/// Takes a review in; the same one twice is one. Refused without words, or for a product that is not there.
pub async fn submit(app: &App, hand: &Hand, given: Submission) -> Result<Kept<Review>> {
    if given.body.trim().is_empty() {
        return Err(Invalid::at("body", Message::new("review-without-words")).into());
    }
    if given.author.trim().is_empty() {
        return Err(Invalid::at("author", Message::new("review-without-author")).into());
    }
    let email_hash = match given.email.as_deref().map(str::trim).filter(|address| !address.is_empty()) {
        Some(address) => Some(AddressKey::open(&app.config.data)?.hash(address)),
        None => None,
    };
    let mut tx = app.db.write().await?;
    let product = store::products(&mut tx, &[fold(&given.product)]).await?.into_iter().next();
    let product = product.ok_or_else(|| Error::not_found("product", &given.product))?.record.links;
    let source_key = key(&product.code, &given.author, &given.title, &given.body);
    let doc = json!({
        "source_key": source_key, "style": product.style, "product": product.code, "rating": given.rating,
        "title": given.title.trim(), "body": given.body.trim(), "locale": given.locale, "author": given.author.trim(),
        "email_hash": email_hash, "fit": given.fit, "state": "pending", "written_at": hand.at,
    });
    let doc: Doc =
        doc.as_object().cloned().unwrap_or_default().into_iter().filter(|(_, v)| !v.is_null()).collect();
    let wish = Wish { code: source_key, doc, mode: Mode::Create, expected: None };
    let step = plan::save::<Review>(&mut tx, hand, wish).await?;
    tx.commit().await?;
    app.bell.notify_waiters();
    step.outcome().cloned().ok_or_else(|| Error::internal("a review", "was neither kept nor refused"))
}
