//! Hangs photos on products: up to ten images in order, and swatches, social images, films and documents beside them.
//!
//! What hangs there already stays as people left it; new photos come behind it. Words about a photo are set when the
//! source says something new.

use super::desk::Desk;
use super::draft::{Fields, Place};
use super::ledger::Outcome;
use super::memory::{self, Marks};
use super::naming::{Told, role_of, words_of};
use super::photos::{Photo, Said};
use super::take::{reason, text_of};
use crate::catalog::{Image, Media, MediaKind, Product, product::MAX_IMAGES};
use crate::changes::{
    merge::Doc,
    plan::{self, Step, Wish},
    record::{Kept, Record},
};
use crate::error::Result;
use crate::kernel::{fold::fold, locale::Locale, localised::Localised, message::Message};
use crate::media::Kind as FileKind;
use serde_json::json;
use std::collections::{BTreeMap, HashMap};

/// Where on a product a photo hangs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Hook {
    Image,
    Swatch,
    Social,
    Poster,
    Film,
    Document,
}

/// A photo on its way to a product.
#[derive(Debug, Clone)]
pub struct Hung {
    /// What it is known by.
    pub key: String,
    /// Its content.
    pub hash: String,
    rows: Vec<u32>,
    order: (i64, i64, String),
    role: Option<String>,
    hook: Hook,
    about: Fields,
}

impl Hung {
    /// The products that a photo hangs on, by code.
    pub fn of(photo: &Photo, said: &Said, by_name: Option<&Told>) -> Vec<(String, Hung)> {
        let rest = match by_name {
            Some(told) => told.rest.clone(),
            None => words_of(
                photo.key.rsplit('/').next().and_then(|n| n.rsplit_once('.')).map_or("", |(stem, _)| stem),
            ),
        };
        let told_role = said.about.get("role").map(text_of);
        let role = told_role.or_else(|| role_in(&rest));
        let number = rest.iter().find_map(|word| word.parse::<i64>().ok()).unwrap_or(i64::MAX);
        let hook = hook(photo.kind, role.as_deref(), &rest);
        let hung = |seq: i64| Hung {
            key: photo.key.clone(),
            hash: photo.hash.clone(),
            rows: said.rows.iter().copied().chain([photo.row]).collect(),
            order: (seq, number, photo.key.clone()),
            role: role.clone(),
            hook,
            about: said.about.clone(),
        };
        match (said.products.is_empty(), by_name) {
            (false, _) => said.products.iter().map(|(code, seq)| (fold(code), hung(*seq))).collect(),
            (true, Some(told)) => vec![(fold(&told.product), hung(i64::MAX))],
            (true, None) => Vec::new(),
        }
    }

    fn texts(&self, name: &str) -> Localised {
        let prefix = format!("{name}@");
        let texts = self.about.iter().filter_map(|(field, value)| {
            Some((Locale::parse(field.strip_prefix(&prefix)?).ok()?, text_of(value)))
        });
        Localised(texts.collect())
    }

    fn word(&self, name: &str) -> Option<String> {
        self.about.get(name).map(text_of)
    }

    fn media(&self) -> Option<Media> {
        let kind = match self.hook {
            Hook::Image => return None,
            Hook::Swatch => MediaKind::Swatch,
            Hook::Social => MediaKind::Social,
            Hook::Poster | Hook::Film => MediaKind::Video,
            Hook::Document => MediaKind::Document,
        };
        let is_poster = self.hook == Hook::Poster;
        Some(Media {
            kind,
            asset: (!is_poster).then(|| self.hash.clone()),
            url: self.word("url"),
            poster: is_poster.then(|| self.hash.clone()),
            title: self.texts("title"),
            author: self.word("author"),
            source: self.word("source"),
            rights: self.word("rights"),
            uploaded_on: None,
        })
    }
}

pub(super) fn role_in(words: &[String]) -> Option<String> {
    let pairs = words.windows(2).map(|pair| pair.join("_"));
    let found = pairs.chain(words.iter().cloned()).find_map(|word| role_of(&word));
    found.map(str::to_owned)
}

fn hook(kind: FileKind, role: Option<&str>, words: &[String]) -> Hook {
    match (kind, role) {
        (kind, _) if kind.is_video() => Hook::Film,
        (FileKind::Pdf, _) => Hook::Document,
        _ if words.iter().any(|word| word == "poster") => Hook::Poster,
        (_, Some("swatch")) => Hook::Swatch,
        (_, Some("social")) => Hook::Social,
        _ => Hook::Image,
    }
}

/// Products per transaction.
const BATCH: usize = 100;

/// Hangs everything, product by product.
pub async fn hang_all(desk: &mut Desk<'_>, by_product: BTreeMap<String, Vec<Hung>>) -> Result<()> {
    let all: Vec<(String, Vec<Hung>)> = by_product.into_iter().collect();
    desk.begin("hanging", all.len() as u64)?;
    for batch in all.chunks(BATCH) {
        let mut tx = desk.pen.take().await?;
        let codes: Vec<String> = batch.iter().map(|(code, _)| code.clone()).collect();
        let there: HashMap<String, Kept<Product>> = Product::load(&mut tx, &codes)
            .await?
            .into_iter()
            .map(|kept| (kept.record.folded(), kept))
            .collect();
        let keys: Vec<&str> =
            batch.iter().flat_map(|(_, hung)| hung.iter().map(|h| h.key.as_str())).collect();
        let mut marks = memory::of(&mut tx, "photo", &keys).await?;
        let (mut wishes, mut wished) = (Vec::new(), Vec::new());
        for (code, hung) in batch {
            let Some(product) = there.get(code) else { continue };
            let (doc, left) = wish(product, hung, &marks);
            left.into_iter()
                .for_each(|left| desk.ledger.find(&place(left.photo), left.field, &left.photo.key, left.why));
            wishes.push(Wish::merge(product.record.code(), doc));
            wished.push(hung);
        }
        let steps: Vec<Step<Product>> = plan::make(&mut tx, &desk.hand, wishes).await?;
        plan::apply(&mut tx, &desk.hand, &steps).await?;
        let mut remembered: HashMap<&str, Marks> = HashMap::new();
        for (step, hung) in steps.iter().zip(wished) {
            for h in hung {
                settle(desk, step, h);
                let mark = marks.remove(&h.key).unwrap_or_default();
                remembered.entry(&h.key).or_insert(mark).note(&h.about);
            }
        }
        let remembered: Vec<(&str, Marks)> = remembered.into_iter().collect();
        memory::keep(&mut tx, desk.run, "photo", &remembered).await?;
        desk.pen.put(tx).await?;
        desk.advance(batch.len() as u64)?;
    }
    Ok(())
}

fn settle(desk: &mut Desk<'_>, step: &Step<Product>, hung: &Hung) {
    let outcome = match step {
        Step::Create(_) | Step::Change { .. } => Outcome::Updated,
        Step::Same(_) => Outcome::Unchanged,
        Step::Refuse(error) => {
            desk.ledger.find(&place(hung), "images", &hung.key, reason(error));
            Outcome::Unchanged
        }
    };
    hung.rows.iter().for_each(|row| desk.ledger.note(*row, outcome));
}

fn place(hung: &Hung) -> Place {
    Place { file: hung.key.clone(), line: None }
}

/// A photo that cannot hang where it should.
pub struct Left<'h> {
    /// Which.
    pub photo: &'h Hung,
    /// Where it should: `images`, `media`.
    pub field: &'static str,
    /// Why it cannot.
    pub why: Message,
}

/// The images and media of a product with these photos, and the photos that are left.
pub fn wish<'h>(
    product: &Kept<Product>,
    hung: &'h [Hung],
    marks: &HashMap<String, Marks>,
) -> (Doc, Vec<Left<'h>>) {
    let mut hung: Vec<&Hung> = hung.iter().collect();
    hung.sort_by(|a, b| a.order.cmp(&b.order));
    let mut images = product.record.links.images.clone();
    let mut media = product.record.links.media.clone();
    let mut left = Vec::new();
    for photo in hung {
        let knows = |field: &String, value| marks.get(&photo.key).is_some_and(|m| m.knows(field, value));
        let is_news = photo.about.iter().any(|(field, value)| !knows(field, value));
        let (field, why) = match photo.media() {
            Some(new) => ("media", hang_media(&mut media, new, is_news)),
            None => ("images", hang_image(&mut images, photo, is_news)),
        };
        left.extend(why.map(|why| Left { photo, field, why }));
    }
    let doc = json!({ "images": images, "media": media });
    (doc.as_object().cloned().unwrap_or_default(), left)
}

/// Hangs an image; why not, if it cannot be.
fn hang_image(images: &mut Vec<Image>, hung: &Hung, is_news: bool) -> Option<Message> {
    let alt = hung.texts("alt");
    if let Some(image) = images.iter_mut().find(|image| image.asset == hung.hash) {
        if is_news {
            image.alt.0.extend(alt.0);
            image.role = hung.role.clone().unwrap_or(std::mem::take(&mut image.role));
        }
        return None;
    }
    if images.len() >= MAX_IMAGES {
        return Some(Message::new("too-many-images").with("max", MAX_IMAGES).with("count", images.len() + 1));
    }
    let usual = if images.is_empty() { "front" } else { "other" };
    let role = hung.role.clone().unwrap_or_else(|| usual.to_owned());
    images.push(Image { asset: hung.hash.clone(), role, alt });
    None
}

/// Hangs what is not among the ten; why not, if it cannot be.
fn hang_media(all: &mut Vec<Media>, new: Media, is_news: bool) -> Option<Message> {
    let same = |m: &Media| m.kind == new.kind && m.asset == new.asset && m.poster == new.poster;
    if let Some(there) = all.iter_mut().find(|m| same(m)) {
        if is_news {
            *there = new;
        }
        return None;
    }
    let lacks = match new.kind {
        MediaKind::Social if new.author.is_none() || new.rights.is_none() => Some("social-image-rights"),
        MediaKind::Video if new.asset.is_none() && new.url.is_none() => Some("media-file-or-link"),
        _ => None,
    };
    if lacks.is_none() {
        all.push(new);
    }
    lacks.map(Message::new)
}
