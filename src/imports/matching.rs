//! Photos of the inbox, matched to products by their names: a plan to look through before anything hangs anywhere.
//!
//! - [`draft`] makes it, [`redraft`] makes it again with some photos elsewhere, by hand; [`assigned`] tells which photo
//!   goes where.
//! - [`near`]: the products that a photo's name may mean, and [`reasons`] why.

use super::hanging::{self, Hung};
use super::naming::{self, By, Told};
use super::photos::{Photo, Said};
use crate::app::App;
use crate::catalog::Product;
use crate::changes::{
    hand::Hand,
    kind::Kind,
    record::{Kept, Record},
};
use crate::db::Tx;
use crate::error::Result;
use crate::kernel::{
    fold::fold,
    message::{Arg, Message},
};
use crate::media::{Asset, store};
use crate::plans::{
    Action, Line, Plan, Source,
    draft::{self, Wanted},
    store as plans,
};
use serde_json::Value;
use std::collections::{BTreeMap, HashMap, HashSet};
use uuid::Uuid;

/// Photos that are looked at at once.
const BATCH: i64 = 500;
/// Most photos of one plan.
const MOST: usize = 20_000;

/// Photos on their way to products, and those that find none.
#[derive(Default)]
struct Matched {
    by_product: BTreeMap<String, Vec<Hung>>,
    left: Vec<Line>,
    seen: usize,
}

impl Matched {
    /// Adds photos by what is told of them.
    fn add(&mut self, photos: &[Photo], told: &HashMap<String, Told>) {
        for photo in photos {
            let hung = Hung::of(photo, &Said::default(), told.get(&photo.key));
            if hung.is_empty() {
                self.left.push(Line::rejected(Kind::Asset, &photo.hash, nothing(photo)));
            }
            hung.into_iter()
                .for_each(|(product, hung)| self.by_product.entry(product).or_default().push(hung));
        }
        self.seen += photos.len();
    }
}

/// A plan that hangs these photos (by hash; none: the whole inbox) on the products that their names tell of. Photos that
/// tell of none, or find no place, are lines of their own that say why.
pub async fn draft(app: &App, hand: &Hand, hashes: Option<&[String]>) -> Result<Plan> {
    let mut tx = app.db.read().await?;
    let mut matched = Matched::default();
    let mut after = None;
    while matched.seen < MOST {
        let found: Vec<Kept<Asset>> = match hashes {
            Some(hashes) => Asset::load(&mut tx, hashes).await?,
            None => store::unmatched(&mut tx, after, BATCH).await?,
        };
        matched.left.extend(unknown(hashes.unwrap_or_default(), &found));
        let photos = photos(&found);
        matched.add(&photos, &naming::by_name(&mut tx, &photos).await?);
        after = found.last().map(|kept| kept.id);
        if hashes.is_some() || (found.len() as i64) < BATCH {
            break;
        }
    }
    drop(tx);
    planned(app, hand, None, matched).await
}

/// An open plan of photos made again, with some of them (by hash) elsewhere: on a product by its code, or on none.
///
/// # Errors
/// Not found; a conflict if it is no longer open.
pub async fn redraft(
    app: &App,
    hand: &Hand,
    id: Uuid,
    moved: &HashMap<String, Option<String>>,
) -> Result<Plan> {
    let mut tx = app.db.read().await?;
    plans::load(&mut tx, id).await?;
    let mut chosen = all_assigned(&mut tx, id).await?;
    chosen.iter_mut().for_each(|(hash, to)| {
        if let Some(other) = moved.get(hash) {
            to.clone_from(other);
        }
    });
    let mut matched = Matched::default();
    for batch in chosen.chunks(BATCH as usize) {
        let hashes: Vec<String> = batch.iter().map(|(hash, _)| hash.clone()).collect();
        let photos = photos(&Asset::load(&mut tx, &hashes).await?);
        let by_hash: HashMap<&str, &String> =
            batch.iter().filter_map(|(hash, to)| Some((hash.as_str(), to.as_ref()?))).collect();
        let named = naming::by_name(&mut tx, &photos).await?;
        for photo in photos {
            let product = by_hash.get(photo.hash.as_str()).map(|code| (*code).clone());
            let told = product.map(|product| told(&photo, product, named.get(&photo.key)));
            if told.is_none() && named.contains_key(&photo.key) {
                matched.left.push(Line::rejected(Kind::Asset, &photo.hash, Message::new("photo-left-out")));
                matched.seen += 1;
                continue;
            }
            let of_one: HashMap<String, Told> =
                told.into_iter().map(|told| (photo.key.clone(), told)).collect();
            matched.add(&[photo], &of_one);
        }
    }
    drop(tx);
    planned(app, hand, Some(id), matched).await
}

/// What a name tells, if it is of this product; else what its words say of place and role.
fn told(photo: &Photo, product: String, named: Option<&Told>) -> Told {
    match named.filter(|told| fold(&told.product) == fold(&product)) {
        Some(told) => told.clone(),
        None => Told { product, by: By::Code, rest: naming::words_of(naming::stem(&photo.key)) },
    }
}

async fn planned(app: &App, hand: &Hand, id: Option<Uuid>, matched: Matched) -> Result<Plan> {
    let Matched { by_product, mut left, seen } = matched;
    let mut tx = app.db.read().await?;
    let codes: Vec<String> = by_product.keys().cloned().collect();
    let products: HashMap<String, Kept<Product>> =
        Product::load(&mut tx, &codes).await?.into_iter().map(|kept| (kept.record.folded(), kept)).collect();
    drop(tx);
    let mut wanted = Vec::with_capacity(by_product.len());
    for (code, hung) in &by_product {
        let Some(product) = products.get(code) else {
            left.extend(hung.iter().map(|one| Line::rejected(Kind::Asset, &one.hash, no_product(code))));
            continue;
        };
        let (doc, without_place) = hanging::wish(product, hung, &HashMap::new());
        wanted.push(Wanted { kind: Kind::Product, code: product.record.code().to_owned(), patch: Some(doc) });
        left.extend(
            without_place
                .into_iter()
                .map(|l| Line::rejected(Kind::Asset, &l.photo.hash, placeless(l.why, product.record.code()))),
        );
    }
    draft::make_under(app, hand, id, Source::Photos, &format!("{seen} photos"), wanted, left).await
}

/// The eleventh says of which product it would be.
fn placeless(why: Message, product: &str) -> Message {
    match why.key {
        "too-many-images" => Message { key: "photo-no-place", ..why }.with("product", product),
        _ => why.with("product", product),
    }
}

fn no_product(code: &str) -> Message {
    Message::new("link-unknown").with("kind", Kind::Product.as_str()).with("code", code)
}

/// Where a line wants its photos: by hash, the product's code or none.
pub fn assigned(line: &Line) -> Vec<(String, Option<String>)> {
    match (line.kind, line.action) {
        (Kind::Product, Action::Change | Action::Create) => {
            let new = line.values.iter().flat_map(|leaf| {
                let before = assets(leaf.before.as_ref());
                assets(leaf.after.as_ref()).into_iter().filter(move |hash| !before.contains(hash))
            });
            new.map(|hash| (hash, Some(line.code.clone()))).collect()
        }
        (Kind::Asset, _) => vec![(line.code.clone(), line.reason.as_ref().and_then(product_of))],
        _ => Vec::new(),
    }
}

/// The product that a photo without place was meant for.
pub fn product_of(reason: &Message) -> Option<String> {
    reason.args.iter().find(|(name, _)| *name == "product").and_then(|(_, value)| match value {
        Arg::Text(code) => Some(code.clone()),
        Arg::Number(_) => None,
    })
}

/// The files that a list of images or media names, in its order.
pub fn assets(list: Option<&Value>) -> Vec<String> {
    let named =
        |one: &Value| ["asset", "poster"].iter().find_map(|name| one.get(name)?.as_str()).map(str::to_owned);
    list.and_then(Value::as_array).into_iter().flatten().filter_map(named).collect()
}

async fn all_assigned(tx: &mut Tx, id: Uuid) -> Result<Vec<(String, Option<String>)>> {
    let (mut all, mut after) = (Vec::new(), 0);
    loop {
        let lines = plans::lines(tx, id, &plans::Filter::default(), after, BATCH).await?;
        let Some(last) = lines.last() else { return Ok(all) };
        after = last.position;
        all.extend(lines.iter().flat_map(assigned));
    }
}

/// By hash, the products that photos may be of, as their names have it.
pub async fn near(tx: &mut Tx, assets: &[Kept<Asset>]) -> Result<HashMap<String, Vec<String>>> {
    let photos = photos(assets);
    let by_key = naming::near(tx, &photos).await?;
    let of = |photo: Photo| (photo.hash, by_key.get(&photo.key).cloned().unwrap_or_default());
    Ok(photos.into_iter().map(of).collect())
}

/// By hash, the product that a photo's name tells of, and by what.
pub async fn reasons(tx: &mut Tx, assets: &[Kept<Asset>]) -> Result<HashMap<String, (String, By)>> {
    let photos = photos(assets);
    let told = naming::by_name(tx, &photos).await?;
    let of = |photo: Photo| {
        let told = told.get(&photo.key)?;
        Some((photo.hash, (told.product.clone(), told.by)))
    };
    Ok(photos.into_iter().filter_map(of).collect())
}

/// What a file's name says that it shows, if that is something among a product's images.
pub fn role_in_name(name: &str) -> Option<String> {
    let role = hanging::role_in(&naming::words_of(naming::stem(name)))?;
    crate::facts::ImageRoleCode::find(&role).filter(|code| code.fact().in_gallery).map(|_| role)
}

/// Photos that were named and are not in the house.
fn unknown(hashes: &[String], found: &[Kept<Asset>]) -> Vec<Line> {
    let there: HashSet<&str> = found.iter().map(|kept| kept.record.hash.as_str()).collect();
    let missing = hashes.iter().filter(|hash| !there.contains(hash.as_str()));
    let why =
        |hash: &String| Message::new("link-unknown").with("kind", Kind::Asset.as_str()).with("code", hash);
    missing.map(|hash| Line::rejected(Kind::Asset, hash, why(hash))).collect()
}

fn photos(assets: &[Kept<Asset>]) -> Vec<Photo> {
    assets.iter().map(|kept| photo(&kept.record)).collect()
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
