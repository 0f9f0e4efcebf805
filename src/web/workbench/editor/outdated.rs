//! Translations whose source has changed since: what has changed in it, and the word that they are right still.

use super::open::Open;
use crate::app::App;
use crate::catalog::fields;
use crate::catalog::{Product, Style, resolved::Level, shared::SharedShelf, translation::State};
use crate::changes::{difference::Piece, kind::Kind};
use crate::db::Tx;
use crate::error::Result;
use crate::kernel::locale::Locale;
use crate::people::Actor;
use crate::translations::{
    about::About,
    confirm::{Confirmation, confirm},
    told,
};
use serde::Serialize;
use std::collections::BTreeMap;

/// What has changed in the source of a text.
#[derive(Debug, Clone, Serialize)]
pub struct Outdated {
    /// The source, with what is new and what is gone.
    pub difference: Vec<Piece>,
    /// Whether it can be said here that the text is right still; what is the style's is said there.
    pub is_here: bool,
}

/// The outdated texts of a page, by path.
pub async fn of(tx: &mut Tx, open: &Open) -> Result<BTreeMap<String, Outdated>> {
    let about = match &open.product {
        Some(product) => {
            About { style: product.family.style.clone(), product: Some(product.family.product.clone()) }
        }
        None => About::one::<Style>(tx, &open.code).await?,
    };
    let mut found = BTreeMap::new();
    let source = open.shared.source_locale();
    for locale in fields::locales(&open.shared).iter().filter(|locale| **locale != source) {
        for one in told::of(tx, &about, &source, locale).await? {
            let Some(target) = one.target.filter(|_| one.state == State::Outdated) else { continue };
            let is_here = open.kind == Kind::Style
                || target.level == Level::Product
                || one.source.level == Level::Product;
            found.insert(one.path, Outdated { difference: one.difference, is_here });
        }
    }
    Ok(found)
}

/// Somebody says that the text at a path is right still.
pub async fn right_still(app: &App, actor: &Actor, open: &Open, path: &str) -> Result<()> {
    let parts: Vec<&str> = path.split('.').collect();
    let ["texts", locale, field] = parts[..] else { return Ok(()) };
    let (locale, fields) = (Locale::parse(locale)?, [field.to_owned()]);
    let wanted = Confirmation { code: &open.code, locale: &locale, fields: &fields, expected: None };
    let hand = actor.hand("workbench: right still", app.clock.now());
    let mut tx = app.db.write().await?;
    let shared = app.slots.get::<SharedShelf>().current(&mut tx).await?;
    match open.kind {
        Kind::Style => confirm::<Style>(&mut tx, &hand, actor, &shared, &wanted).await?,
        _ => confirm::<Product>(&mut tx, &hand, actor, &shared, &wanted).await?,
    };
    tx.commit().await?;
    app.bell.notify_waiters();
    Ok(())
}
