//! Another code for a record. Whoever refers to it follows; the old address leads on for ever.

use super::{record, resource::Resource, view, write};
use crate::app::App;
use crate::catalog::{Channel, Product, Style};
use crate::changes::{
    kind::Kind,
    link::relink,
    log::{self, Entry, Verb},
    plan::{Mode, Wish, code_key},
    record::Kept,
    redirect,
    revision::{self, Written},
};
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::kernel::{code::Code, fold::fold, message::Message};
use crate::parties::Brand;
use crate::people::{Actor, Touch};
use crate::plans::referrers::{may_name, naming};
use crate::taxonomy::Category;
use crate::web::extract::{IfMatch, Valid};
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::Response,
};
use serde::Deserialize;
use serde_json::Value;
use std::collections::HashSet;

/// The other code.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewCode {
    /// As the API takes codes.
    pub code: String,
}

/// Renames a record.
pub async fn rename<T: Resource>(
    actor: Actor,
    State(app): State<App>,
    Path(code): Path<String>,
    IfMatch(expected): IfMatch,
    Valid(new): Valid<NewCode>,
) -> Result<Response> {
    let (mut tx, after) = renamed_to::<T>(&app, &actor, &code, expected, &new.code, "api").await?;
    let response = view::answer(&mut tx, StatusCode::OK, &after).await?;
    tx.commit().await?;
    app.bell.notify_waiters();
    Ok(response)
}

/// A record under another code; written, and not yet committed.
///
/// # Errors
/// Invalid if the code cannot be one, a conflict if it is taken, stale if the record is at another revision than expected.
pub async fn renamed_to<T: Resource>(
    app: &App,
    actor: &Actor,
    code: &str,
    expected: Option<i64>,
    new: &str,
    cause: &str,
) -> Result<(Tx, Kept<T>)> {
    if T::CODE_IS_FREE {
        return Err(Error::Conflict(Message::new("may-not-be-renamed")));
    }
    let new = Code::parse(new)?.as_str().to_owned();
    let hand = actor.hand(cause, app.clock.now());
    let mut tx = app.db.write().await?;
    let before = record::load::<T>(&mut tx, code).await?;
    if expected.is_some_and(|revision| revision != before.revision) {
        return Err(Error::stale(before.revision));
    }
    refuse_taken::<T>(&mut tx, &before, &new).await?;
    ask::<T>(&mut tx, app, actor, &before).await?;
    let after = renamed(&before, &new, hand.at)?;
    // Who names it in a document is found before the old code is gone, and follows after the new one is there.
    let old = before.record.code().to_owned();
    let followers = wishes_of_referrers(&mut tx, T::KIND, &old, &new).await?;
    T::write(&mut tx, std::slice::from_ref(&after)).await?;
    redirect::lead(&mut tx, T::KIND, &old, &new, after.id).await?;
    revision::keep(&mut tx, &hand, T::KIND, vec![Written::of(Some(&before), &after)]).await?;
    log::append(&mut tx, &hand, &[entry(&after)]).await?;
    followers.keep(&mut tx, app, actor, &hand).await?;
    Ok((tx, after))
}

async fn refuse_taken<T: Resource>(tx: &mut Tx, before: &Kept<T>, new: &str) -> Result<()> {
    match record::find::<T>(tx, new).await? {
        Some(other) if other.id != before.id => {
            let message = Message::new("code-taken").with("kind", T::KIND.as_str()).with("code", new);
            Err(Error::Conflict(message))
        }
        _ => Ok(()),
    }
}

async fn ask<T: Resource>(tx: &mut Tx, app: &App, actor: &Actor, kept: &Kept<T>) -> Result<()> {
    let shared = app.slots.get::<crate::catalog::shared::SharedShelf>().current(tx).await?;
    let category = T::categories(tx, &[kept]).await?.pop().flatten();
    let categories = write::path_of(&shared.tree, category.as_deref());
    let fields = [code_key(T::KIND).to_owned()];
    actor.ask_to_write(Touch { kind: T::KIND, fields: &fields, categories: &categories })
}

fn renamed<T: Resource>(before: &Kept<T>, new: &str, at: crate::kernel::clock::Time) -> Result<Kept<T>> {
    let mut doc = before.record.to_doc();
    doc.insert(code_key(T::KIND).to_owned(), Value::String(new.to_owned()));
    let record = T::from_doc(doc)?;
    Ok(Kept {
        id: before.id,
        revision: before.revision + 1,
        created_at: before.created_at,
        updated_at: at,
        record,
    })
}

fn entry<T: Resource>(kept: &Kept<T>) -> Entry {
    Entry {
        kind: T::KIND,
        record_id: kept.id,
        code: kept.record.code().to_owned(),
        revision: kept.revision,
        verb: Verb::Changed,
        fields: vec![code_key(T::KIND).to_owned()],
    }
}

/// What those who name a record in their documents would like to be once it has another code.
#[derive(Default)]
struct Followers {
    brands: Vec<Wish>,
    categories: Vec<Wish>,
    styles: Vec<Wish>,
    products: Vec<Wish>,
    channels: Vec<Wish>,
}

impl Followers {
    async fn keep(
        self,
        tx: &mut Tx,
        app: &App,
        actor: &Actor,
        hand: &crate::changes::hand::Hand,
    ) -> Result<()> {
        kept_as::<Brand>(tx, app, actor, hand, self.brands).await?;
        kept_as::<Category>(tx, app, actor, hand, self.categories).await?;
        kept_as::<Style>(tx, app, actor, hand, self.styles).await?;
        kept_as::<Product>(tx, app, actor, hand, self.products).await?;
        kept_as::<Channel>(tx, app, actor, hand, self.channels).await
    }
}

/// The followers are written by the house: who may rename a record may not have to be allowed to write those.
async fn kept_as<T: Resource>(
    tx: &mut Tx,
    app: &App,
    actor: &Actor,
    hand: &crate::changes::hand::Hand,
    wishes: Vec<Wish>,
) -> Result<()> {
    let house = Actor::house(actor.name.clone());
    for step in write::write_in::<T>(tx, app, &house, hand, wishes).await? {
        if let crate::changes::plan::Step::Refuse(error) = step {
            return Err(error);
        }
    }
    Ok(())
}

async fn wishes_of_referrers(tx: &mut Tx, kind: Kind, old: &str, new: &str) -> Result<Followers> {
    Ok(Followers {
        brands: following::<Brand>(tx, kind, old, new).await?,
        categories: following::<Category>(tx, kind, old, new).await?,
        channels: following::<Channel>(tx, kind, old, new).await?,
        styles: following::<Style>(tx, kind, old, new).await?,
        products: following::<Product>(tx, kind, old, new).await?,
    })
}

async fn following<T: Resource>(tx: &mut Tx, kind: Kind, old: &str, new: &str) -> Result<Vec<Wish>> {
    if !may_name(T::KIND, kind) {
        return Ok(Vec::new());
    }
    let wish = |kept: Kept<T>| {
        let links = kept.record.links();
        let mut doc = kept.record.to_doc();
        for link in links.iter().filter(|link| link.kind == kind && fold(&link.code) == fold(old)) {
            relink(&mut doc, &link.field, old, new);
        }
        Wish { code: kept.record.code().to_owned(), doc, mode: Mode::Replace, expected: None }
    };
    let codes = HashSet::from([fold(old)]);
    Ok(naming::<T>(tx, kind, &codes).await?.into_iter().map(wish).collect())
}
