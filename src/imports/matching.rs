//! Photos of the inbox, matched to products by their names: a plan to look through before anything hangs anywhere.

use super::hanging::{self, Hung};
use super::naming;
use super::photos::{Photo, Said};
use crate::app::App;
use crate::catalog::Product;
use crate::changes::{
    hand::Hand,
    kind::Kind,
    record::{Kept, Record},
};
use crate::error::Result;
use crate::kernel::message::Message;
use crate::media::{Asset, store};
use crate::plans::{
    Line, Plan, Source,
    draft::{self, Wanted},
};
use std::collections::{BTreeMap, HashMap, HashSet};

/// Photos that are looked at at once.
const BATCH: i64 = 500;
/// Most photos of one plan.
const MOST: usize = 20_000;

/// A plan that hangs these photos (by hash; none: the whole inbox) on the products that their names tell of. Photos that
/// tell of none, or find no place, are lines of their own that say why.
pub async fn draft(app: &App, hand: &Hand, hashes: Option<&[String]>) -> Result<Plan> {
    let mut tx = app.db.read().await?;
    let mut by_product: BTreeMap<String, Vec<Hung>> = BTreeMap::new();
    let mut left: Vec<Line> = Vec::new();
    let mut after = None;
    let mut seen = 0;
    while seen < MOST {
        let found: Vec<Kept<Asset>> = match hashes {
            Some(hashes) => Asset::load(&mut tx, hashes).await?,
            None => store::unmatched(&mut tx, after, BATCH).await?,
        };
        left.extend(unknown(hashes.unwrap_or_default(), &found));
        let photos: Vec<Photo> = found.iter().map(|kept| photo(&kept.record)).collect();
        let told = naming::by_name(&mut tx, &photos).await?;
        for photo in &photos {
            let hung = Hung::of(photo, &Said::default(), told.get(&photo.key));
            if hung.is_empty() {
                left.push(Line::rejected(Kind::Asset, &photo.hash, nothing(photo)));
            }
            hung.into_iter().for_each(|(product, hung)| by_product.entry(product).or_default().push(hung));
        }
        seen += found.len();
        after = found.last().map(|kept| kept.id);
        if hashes.is_some() || (found.len() as i64) < BATCH {
            break;
        }
    }
    let codes: Vec<String> = by_product.keys().cloned().collect();
    let products: HashMap<String, Kept<Product>> =
        Product::load(&mut tx, &codes).await?.into_iter().map(|kept| (kept.record.folded(), kept)).collect();
    drop(tx);
    let mut wanted = Vec::with_capacity(by_product.len());
    for (code, hung) in &by_product {
        let Some(product) = products.get(code) else { continue };
        let (doc, without_place) = hanging::wish(product, hung, &HashMap::new());
        wanted.push(Wanted { kind: Kind::Product, code: product.record.code().to_owned(), patch: Some(doc) });
        left.extend(without_place.into_iter().map(|l| Line::rejected(Kind::Asset, &l.photo.hash, l.why)));
    }
    draft::make_with(app, hand, Source::Photos, &format!("{seen} photos"), wanted, left).await
}

/// Photos that were named and are not in the house.
fn unknown(hashes: &[String], found: &[Kept<Asset>]) -> Vec<Line> {
    let there: HashSet<&str> = found.iter().map(|kept| kept.record.hash.as_str()).collect();
    let missing = hashes.iter().filter(|hash| !there.contains(hash.as_str()));
    let why =
        |hash: &String| Message::new("link-unknown").with("kind", Kind::Asset.as_str()).with("code", hash);
    missing.map(|hash| Line::rejected(Kind::Asset, hash, why(hash))).collect()
}

fn photo(asset: &Asset) -> Photo {
    Photo {
        key: super::readers::path_key(&asset.source_key),
        name: asset.file_name.clone(),
        row: 0,
        hash: asset.hash.as_str().to_owned(),
        kind: asset.kind,
    }
}

fn nothing(photo: &Photo) -> Message {
    Message::new("photo-without-product").with("file", &photo.name)
}
