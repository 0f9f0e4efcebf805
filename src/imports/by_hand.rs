//! Photos hung and exchanged by hand: done at once, and as a plan, so that it can be taken back as one.

use super::matching::role_in_name;
use crate::app::App;
use crate::catalog::{Media, MediaKind, Product, gallery, uses};
use crate::changes::{
    hand::Hand,
    kind::Kind,
    merge::Doc,
    record::{Kept, Record},
};
use crate::error::{Error, Invalid, Result};
use crate::kernel::{fold::fold, message::Message};
use crate::media::Asset;
use crate::people::{Actor, Touch};
use crate::plans::{
    Outcome, Plan, Source, apply,
    draft::{self, Wanted},
    store,
};
use serde_json::json;
use std::collections::HashMap;

/// Hangs photos (by hash, in their order) on a product, from a place on or behind those that are there; films and
/// documents beside them.
///
/// # Errors
/// Not found; invalid if they would be too many; forbidden for who may not.
pub async fn hang(
    app: &App,
    actor: &Actor,
    hashes: &[String],
    product: &str,
    place: Option<usize>,
) -> Result<Plan> {
    ask(actor)?;
    let mut tx = app.db.read().await?;
    let there: HashMap<String, Asset> =
        Asset::load(&mut tx, hashes).await?.into_iter().map(|k| (k.record.folded(), k.record)).collect();
    let found = Product::load(&mut tx, &[fold(product)]).await?.pop();
    let kept = found.ok_or_else(|| {
        let unknown = Message::new("link-unknown").with("kind", Kind::Product.as_str()).with("code", product);
        Error::from(Invalid::at("product", unknown).value(product))
    })?;
    drop(tx);
    let assets: Vec<&Asset> = hashes.iter().filter_map(|hash| there.get(&fold(hash))).collect();
    if assets.is_empty() {
        return Err(Invalid::at("photo", Message::new("desk-none-chosen")).into());
    }
    let title = titled(&assets, kept.record.code());
    let doc = hung(&kept.record, &assets, place).map_err(|why| Error::from(Invalid::at("product", why)))?;
    let wanted = vec![Wanted { kind: Kind::Product, code: kept.record.code().to_owned(), patch: Some(doc) }];
    let hand = actor.hand("photos", app.clock.now());
    let plan = draft::make(app, &hand, Source::Photos, &title, wanted).await?;
    applied(app, actor, plan).await
}

/// Who writes pictures in some categories only is asked when it is done.
fn ask(actor: &Actor) -> Result<()> {
    let fields = ["images".to_owned()];
    match actor.is_bound_to_categories() {
        true => Ok(()),
        false => actor.ask_to_write(Touch { kind: Kind::Product, fields: &fields, categories: &[] }),
    }
}

fn titled(assets: &[&Asset], product: &str) -> String {
    match assets {
        [one] => format!("{} → {product}", one.file_name),
        [first, rest @ ..] => format!("{} +{} → {product}", first.file_name, rest.len()),
        [] => product.to_owned(),
    }
}

fn hung(product: &Product, assets: &[&Asset], place: Option<usize>) -> Result<Doc, Message> {
    let pictures: Vec<gallery::Incoming> = assets
        .iter()
        .filter(|asset| asset.kind.is_picture())
        .map(|asset| gallery::Incoming {
            asset: asset.code().to_owned(),
            role: role_in_name(&asset.file_name),
        })
        .collect();
    let mut doc = Doc::new();
    if !pictures.is_empty() {
        doc.insert("images".to_owned(), json!(gallery::put(&product.links.images, &pictures, place)?));
    }
    let mut media = product.links.media.clone();
    for asset in assets.iter().filter(|asset| !asset.kind.is_picture()) {
        let hash = Some(asset.code().to_owned());
        if !media.iter().any(|one| one.asset == hash) {
            media.push(beside(asset, hash));
        }
    }
    if media != product.links.media {
        doc.insert("media".to_owned(), json!(media));
    }
    Ok(doc)
}

fn beside(asset: &Asset, hash: Option<String>) -> Media {
    Media {
        kind: if asset.kind.is_video() { MediaKind::Video } else { MediaKind::Document },
        asset: hash,
        url: None,
        poster: None,
        title: Default::default(),
        author: None,
        source: None,
        rights: None,
        uploaded_on: None,
    }
}

/// A plan that puts another file in the place of one, on every product that shows it; role, place and words stay.
pub async fn exchange(app: &App, hand: &Hand, old: &Asset, new: &Asset) -> Result<Plan> {
    let (from, to) = (old.code(), new.code());
    let mut tx = app.db.read().await?;
    let used = uses::of(&mut tx, &[from.to_owned()]).await?.remove(from).unwrap_or_default();
    let mut codes: Vec<String> = used.iter().map(|one| fold(&one.product)).collect();
    codes.dedup();
    let products: Vec<Kept<Product>> = Product::load(&mut tx, &codes).await?;
    drop(tx);
    let wanted = products.iter().map(|kept| {
        let links = &kept.record.links;
        let doc = json!({
            "images": gallery::exchanged(&links.images, from, to),
            "media": gallery::exchanged_beside(&links.media, from, to),
        });
        let patch = Some(doc.as_object().cloned().unwrap_or_default());
        Wanted { kind: Kind::Product, code: links.code.clone(), patch }
    });
    let title = format!("{} → {}", old.file_name, new.file_name);
    draft::make(app, hand, Source::Photos, &title, wanted.collect()).await
}

/// Carries a small plan out at once; what is refused is the error.
pub async fn applied(app: &App, actor: &Actor, plan: Plan) -> Result<Plan> {
    let refused = |message: Message| Err(Error::from(Invalid::at("product", message)));
    let mut tx = app.db.read().await?;
    let lines = store::lines(&mut tx, plan.id, &store::Filter::default(), 0, 10).await?;
    drop(tx);
    if let Some(why) = lines.into_iter().find_map(|line| line.reason) {
        dropped(app, actor, &plan).await?;
        return refused(why);
    }
    let plan = apply::apply(app, actor, plan.id).await?;
    let mut tx = app.db.read().await?;
    let lines = store::lines(&mut tx, plan.id, &store::Filter::default(), 0, 10).await?;
    let stayed =
        lines.into_iter().find(|line| matches!(line.outcome, Some(Outcome::Refused | Outcome::Moved)));
    match stayed.and_then(|line| line.reason) {
        Some(why) => refused(why),
        None => Ok(plan),
    }
}

async fn dropped(app: &App, actor: &Actor, plan: &Plan) -> Result<()> {
    let mut tx = app.db.write().await?;
    apply::drop_it(&mut tx, actor, plan.id).await?;
    tx.commit().await
}
