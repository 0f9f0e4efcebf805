//! A file on the wall.

use super::address;
use crate::app::App;
use crate::catalog::uses::Use;
use crate::changes::record::{Kept, Record};
use crate::kernel::locale::Locale;
use crate::media::{Asset, Width};
use crate::web::workbench::products::editor_address;
use serde::Serialize;

/// Places of a file that a tile names; the others are counted.
const NAMED: usize = 2;

/// A picture by the ladder of widths.
#[derive(Debug, Clone, Serialize)]
pub struct Picture {
    /// For browsers that choose nothing.
    pub src: String,
    /// As HTML's `srcset` wants it.
    pub srcset: String,
    /// In pixels.
    pub width: u32,
    /// In pixels.
    pub height: u32,
    /// Its average colour, shown until it is there.
    pub ground: Option<String>,
}

impl Picture {
    /// Of a file, up to a width; none if it is no picture.
    pub fn of(asset: &Asset, widest: u32) -> Option<Picture> {
        let facts = asset.picture.as_ref()?;
        let hash = asset.hash.as_str();
        let widths = Width::for_picture(facts.width).map(Width::pixels).filter(|width| *width <= widest);
        let widths: Vec<u32> = widths.collect();
        let one = |w: &u32| format!("/workbench/media/{hash}/{w}.webp {}w", (*w).min(facts.width));
        let last = widths.iter().rev().find(|w| **w <= 640).or(widths.first()).copied().unwrap_or(160);
        Some(Picture {
            src: format!("/workbench/media/{hash}/{last}.webp"),
            srcset: widths.iter().map(one).collect::<Vec<_>>().join(", "),
            width: facts.width,
            height: facts.height,
            ground: facts.thumb_hash.average(),
        })
    }
}

/// A place where a file is shown.
#[derive(Debug, Clone, Serialize)]
pub struct Place {
    /// The product's code.
    pub code: String,
    /// Its editor.
    pub href: String,
    /// Among its images; none beside them.
    pub position: Option<i64>,
    /// Its role, or what it is beside the images.
    pub role: String,
}

impl Place {
    /// In the shape that templates see.
    pub fn of(one: &Use) -> Place {
        Place {
            code: one.product.clone(),
            href: format!("{}#photos", editor_address("products", &one.product)),
            position: one.is_image.then_some(one.position),
            role: one.role.clone(),
        }
    }
}

/// A file on the wall.
#[derive(Debug, Serialize)]
pub struct Tile {
    /// Its content's hash.
    pub hash: String,
    /// What it was called.
    pub name: String,
    /// Its page.
    pub href: String,
    /// None for films and documents.
    pub picture: Option<Picture>,
    /// `photo`, `film`, `document`.
    pub kind: &'static str,
    /// What is to be said about it, in words.
    pub findings: Vec<String>,
    /// The first places where it is shown.
    pub places: Vec<Place>,
    /// How many more.
    pub further: usize,
    /// The products that its name may mean, if it is shown nowhere.
    pub near: Vec<String>,
}

impl Tile {
    /// Of a file.
    pub fn of(app: &App, locale: &Locale, kept: &Kept<Asset>, uses: &[Use], near: Vec<String>) -> Tile {
        let asset = &kept.record;
        Tile {
            hash: asset.code().to_owned(),
            name: asset.file_name.clone(),
            href: address(asset.code()),
            picture: Picture::of(asset, 960),
            kind: kind(asset),
            findings: asset.findings.iter().map(|found| app.words.say(locale, &found.message())).collect(),
            places: uses.iter().take(NAMED).map(Place::of).collect(),
            further: uses.len().saturating_sub(NAMED),
            near,
        }
    }
}

/// `photo`, `film`, `document`.
pub fn kind(asset: &Asset) -> &'static str {
    match asset.kind {
        kind if kind.is_picture() => "photo",
        kind if kind.is_video() => "film",
        _ => "document",
    }
}
