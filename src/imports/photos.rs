//! A folder of photos: each is looked at, kept by content, and hung on the product that it shows.
//!
//! A photo belongs to the products whose rows name its path (or the end of it, or its file name); else to what its name
//! begins with: a product code, an SKU, a GTIN, a style and a colour. What follows in the name tells its place and role:
//! `LIN-001-navy_2_back.jpg`. A photo that belongs to nothing stays in the inbox: an asset that no product shows.

use super::desk::Desk;
use super::draft::{Fields, Part};
use super::hanging::{self, Hung};
use super::ledger::Outcome;
use super::naming;
use super::readers::path_key;
use super::take::reason;
use crate::changes::{
    kind::Kind,
    plan::{self, Step, Wish},
    record::Record,
};
use crate::error::Result;
use crate::files::ContentHash;
use crate::kernel::message::Message;
use crate::media::{Asset, Kind as FileKind, Limits, inspect};
use futures::{StreamExt, TryStreamExt, stream};
use std::collections::{BTreeMap, HashMap, HashSet};
use std::path::{Path, PathBuf};

/// Photos per batch, and how many are looked at side by side.
const BATCH: usize = 40;
const SIDE_BY_SIDE: usize = 2;

/// A photo that came.
#[derive(Debug, Clone)]
pub struct Photo {
    /// Its path below what was named, as photos are matched by.
    pub key: String,
    /// The same as it is written.
    pub name: String,
    /// Which source record it is.
    pub row: u32,
    /// Its content.
    pub hash: String,
    /// What it is.
    pub kind: FileKind,
}

/// A file after one look at it.
enum Looked {
    Known(Box<Asset>),
    New(Box<Asset>),
    Broken(Message),
}

/// Looks at every file and keeps the new ones; a broken one is rejected alone.
pub async fn receive(desk: &mut Desk<'_>, files: Vec<(PathBuf, String)>) -> Result<Vec<Photo>> {
    let first = desk.ledger.counts().rows as u32;
    desk.ledger.expect(first + files.len() as u32);
    desk.begin("photos", files.len() as u64)?;
    let mut photos = Vec::with_capacity(files.len());
    for (i, batch) in files.chunks(BATCH).enumerate() {
        let row = first + (i * BATCH) as u32;
        let looked = look_at(desk, batch).await?;
        let kept = keep(desk, batch, looked, row).await?;
        photos.extend(kept);
        desk.advance(batch.len() as u64)?;
    }
    Ok(photos)
}

async fn look_at(desk: &mut Desk<'_>, batch: &[(PathBuf, String)]) -> Result<Vec<Looked>> {
    let mut tx = desk.app.db.read().await?;
    let mut held: Vec<Result<(ContentHash, Option<Asset>), Message>> = Vec::with_capacity(batch.len());
    let limits = Limits::default();
    for (path, _) in batch {
        held.push(match read_file(path, &limits).await {
            Ok(bytes) => Ok((ContentHash::of(&bytes), None)),
            Err(message) => Err(message),
        });
    }
    let hashes: Vec<String> =
        held.iter().filter_map(|h| h.as_ref().ok()).map(|(hash, _)| hash.as_str().to_owned()).collect();
    let known = Asset::load(&mut tx, &hashes).await?;
    let known: HashMap<String, Asset> =
        known.into_iter().map(|kept| (kept.record.hash.as_str().to_owned(), kept.record)).collect();
    let (files, is_dry) = (desk.app.files.clone(), desk.is_dry);
    let looks = batch.iter().zip(held).map(|((path, name), held)| {
        let (files, known) = (files.clone(), &known);
        async move {
            let hash = match held {
                Ok((hash, _)) => hash,
                Err(message) => return Ok(Looked::Broken(message)),
            };
            if let Some(asset) = known.get(hash.as_str()) {
                return Ok(Looked::Known(Box::new(asset.clone())));
            }
            let bytes = match read_file(path, &limits).await {
                Ok(bytes) => bytes,
                Err(message) => return Ok(Looked::Broken(message)),
            };
            let key = path_key(name);
            let received = if is_dry {
                let seen = tokio::task::spawn_blocking(move || inspect(&bytes, &limits)).await;
                seen.map_err(|e| crate::error::Error::internal("looking at a file", e))?
                    .map(|seen| Asset::new(hash, seen, &key))
            } else {
                Asset::receive(&files, limits, bytes.into(), &key).await
            };
            match received {
                Ok(asset) => Ok(Looked::New(Box::new(asset))),
                Err(error) if error.is_ours() => Err(error),
                Err(error) => Ok(Looked::Broken(reason(&error))),
            }
        }
    });
    stream::iter(looks).buffered(SIDE_BY_SIDE).try_collect().await
}

async fn read_file(path: &Path, limits: &Limits) -> Result<Vec<u8>, Message> {
    let unreadable = |e: std::io::Error| {
        let name = path.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
        Message::new("import-file-unreadable").with("file", name).with("reason", e.to_string())
    };
    let facts = tokio::fs::metadata(path).await.map_err(unreadable)?;
    limits.check_bytes(facts.len()).map_err(|e| reason(&e))?;
    tokio::fs::read(path).await.map_err(unreadable)
}

/// Writes the records of new assets; each file is a source record.
async fn keep(
    desk: &mut Desk<'_>,
    batch: &[(PathBuf, String)],
    looked: Vec<Looked>,
    first: u32,
) -> Result<Vec<Photo>> {
    let mut photos = Vec::new();
    let mut wishes = Vec::new();
    let mut fresh = HashSet::new();
    for (i, (looked, (_, name))) in looked.into_iter().zip(batch).enumerate() {
        let row = first + i as u32;
        let (asset, is_new) = match looked {
            Looked::Broken(message) => {
                let place = super::draft::Place { file: name.clone(), line: None };
                desk.ledger.reject(Some(row), place, "", message);
                continue;
            }
            Looked::Known(asset) => (asset, false),
            Looked::New(asset) => (asset, true),
        };
        let hash = asset.hash.as_str().to_owned();
        // The same picture twice in one batch is one asset.
        let is_new = is_new && fresh.insert(hash.clone());
        desk.ledger.note(row, if is_new { Outcome::Created } else { Outcome::Unchanged });
        photos.push(Photo {
            key: path_key(name),
            name: name.clone(),
            row,
            hash: hash.clone(),
            kind: asset.kind,
        });
        if is_new {
            wishes.push(Wish::merge(hash, asset.to_doc()));
        }
    }
    let mut tx = desk.pen.take().await?;
    let steps: Vec<Step<Asset>> = plan::make(&mut tx, &desk.hand, wishes).await?;
    plan::apply(&mut tx, &desk.hand, &steps).await?;
    desk.pen.put(tx).await?;
    Ok(photos)
}

/// What is said about a photo in the sources: the products that name it, in which order, and words about it.
#[derive(Debug, Default)]
pub struct Said {
    /// Product codes and where on the shelf they named it.
    pub products: Vec<(String, i64)>,
    /// Role, alt texts, author …
    pub about: Fields,
    /// The rows that say so.
    pub rows: Vec<u32>,
    /// The name that it is known by there.
    pub key: String,
}

/// Hangs every photo on its product; the names of those that found none.
pub async fn hang(desk: &mut Desk<'_>, photos: Vec<Photo>) -> Result<Vec<String>> {
    desk.begin("matching", photos.len() as u64)?;
    let mut by_product: BTreeMap<String, Vec<Hung>> = BTreeMap::new();
    let mut unmatched = Vec::new();
    let mut named = HashSet::new();
    for batch in photos.chunks(500) {
        let said = said_about(desk, batch).await?;
        let mut tx = desk.pen.take().await?;
        let mut told = naming::by_name(&mut tx, batch).await?;
        desk.pen.put(tx).await?;
        for (photo, said) in batch.iter().zip(said) {
            named.insert(said.key.clone());
            let by_name = told.remove(&photo.key);
            let hung = Hung::of(photo, &said, by_name.as_ref());
            if hung.is_empty() {
                unmatched.push(photo.name.clone());
            }
            hung.into_iter().for_each(|(product, hung)| by_product.entry(product).or_default().push(hung));
        }
        desk.advance(batch.len() as u64)?;
    }
    hang_known(desk, &named, &mut by_product).await?;
    hanging::hang_all(desk, by_product).await?;
    Ok(unmatched)
}

/// What the sources say of each photo: by its whole path first, then by shorter ends of it.
async fn said_about(desk: &Desk<'_>, batch: &[Photo]) -> Result<Vec<Said>> {
    let keys: Vec<String> = batch.iter().flat_map(|photo| endings(&photo.key)).collect();
    let mut laid: HashMap<String, Vec<(i64, Part)>> = HashMap::new();
    for item in desk.shelf.by_keys(Kind::Asset.as_str(), &keys).await? {
        let part: Part = serde_json::from_str(&item.body)?;
        laid.entry(item.key).or_default().push((item.seq, part));
    }
    Ok(batch
        .iter()
        .map(|photo| match endings(&photo.key).find(|key| laid.contains_key(key)) {
            Some(key) => said(&laid[&key], key),
            None => Said::default(),
        })
        .collect())
}

fn said(parts: &[(i64, Part)], key: String) -> Said {
    let mut said = Said { key, ..Said::default() };
    for (seq, part) in parts {
        if !part.parent.is_empty() && !said.products.iter().any(|(code, _)| *code == part.parent) {
            said.products.push((part.parent.clone(), *seq));
        }
        said.about.extend(part.fields.clone());
        said.rows.extend(part.row);
    }
    said
}

/// `a/b/c.jpg`, `b/c.jpg`, `c.jpg`.
fn endings(key: &str) -> impl Iterator<Item = String> {
    let cuts = std::iter::once(0).chain(key.match_indices('/').map(|(i, _)| i + 1));
    cuts.map(|cut| key[cut..].to_owned())
}

/// Paths that rows name and no file of this run answers: an asset that came earlier does, or it is told as missing.
async fn hang_known(
    desk: &mut Desk<'_>,
    named: &HashSet<String>,
    by_product: &mut BTreeMap<String, Vec<Hung>>,
) -> Result<()> {
    let mut after = 0;
    loop {
        let bundles = super::shelf::bundles(&desk.shelf, Kind::Asset.as_str(), after, 500).await?;
        let Some(last) = bundles.last() else { return Ok(()) };
        after = last.seq;
        let open: Vec<_> = bundles.into_iter().filter(|b| !named.contains(&b.key)).collect();
        let keys: Vec<String> = open.iter().map(|b| b.key.clone()).collect();
        let mut tx = desk.pen.take().await?;
        let known = crate::media::store::by_source(&mut tx, &keys).await?;
        desk.pen.put(tx).await?;
        for bundle in open {
            let parts: Vec<(i64, Part)> = bundle
                .parts
                .iter()
                .enumerate()
                .map(|(i, part)| (bundle.seq + i as i64, part.clone()))
                .collect();
            let said = said(&parts, bundle.key.clone());
            let asset = known.iter().find(|kept| kept.record.source_key == bundle.key);
            let Some(asset) = asset else {
                for part in &bundle.parts {
                    let message = Message::new("import-photo-missing").with("path", &part.code);
                    desk.ledger.find(&part.place, "images", &part.code, message);
                }
                continue;
            };
            let row = said.rows.first().copied().unwrap_or(0);
            let photo = Photo {
                key: bundle.key.clone(),
                name: bundle.key.clone(),
                row,
                hash: asset.record.hash.as_str().to_owned(),
                kind: asset.record.kind,
            };
            for (product, hung) in Hung::of(&photo, &said, None) {
                by_product.entry(product).or_default().push(hung);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_answers_to_its_ends() {
        assert_eq!(endings("a/b/c.jpg").collect::<Vec<_>>(), ["a/b/c.jpg", "b/c.jpg", "c.jpg"]);
    }
}
