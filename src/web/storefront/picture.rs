//! A photo on a page: where its renditions are, how large it is, and what stands there until it arrives.

use super::{piece::Piece, shopper::Shopper};
use crate::channels::{picture, shop::TileImage};
use crate::kernel::localised::Localised;
use crate::media::{ThumbHash, Width};
use serde::Serialize;

/// What is known of a photo's file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PhotoFacts {
    /// In pixels, upright.
    pub width: u32,
    /// In pixels, upright.
    pub height: u32,
    /// What it looks like from afar.
    pub thumbhash: Option<ThumbHash>,
    /// Whether its AVIF files are made.
    pub avif: bool,
}

impl PhotoFacts {
    fn new(width: i64, height: i64, thumbhash: Option<&String>) -> PhotoFacts {
        let pixels = |side: i64| u32::try_from(side).unwrap_or(0);
        let thumbhash = thumbhash.map(ThumbHash::kept);
        PhotoFacts { width: pixels(width), height: pixels(height), thumbhash, avif: false }
    }
}

impl From<&picture::Picture> for PhotoFacts {
    fn from(p: &picture::Picture) -> Self {
        PhotoFacts::new(p.width, p.height, p.thumbhash.as_ref())
    }
}

impl From<&TileImage> for PhotoFacts {
    fn from(image: &TileImage) -> Self {
        PhotoFacts::new(image.width, image.height, image.thumbhash.as_ref())
    }
}

/// A photo, ready to be shown.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Picture {
    /// Its content address.
    pub hash: String,
    /// What it shows, for those who do not see it.
    pub alt: Piece,
    /// In pixels.
    pub width: u32,
    /// In pixels.
    pub height: u32,
    /// Its average colour, `#a1b2c3`.
    pub ground: Option<String>,
    /// For browsers that choose nothing.
    pub src: String,
    /// The largest that there is.
    pub full: String,
    /// Sets of renditions, the best format first.
    pub sources: Vec<Source>,
    /// The set in JPEG.
    pub srcset: String,
}

/// The renditions of one format.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Source {
    /// `image/webp`.
    pub mime: &'static str,
    /// As HTML's `srcset` wants it.
    pub srcset: String,
}

impl Picture {
    /// A photo with its renditions up to a width.
    pub fn new(
        shopper: &Shopper,
        hash: &str,
        facts: &PhotoFacts,
        alt: &Localised,
        name: &str,
        widest: u32,
    ) -> Picture {
        let widths: Vec<u32> =
            Width::for_picture(facts.width).map(Width::pixels).filter(|w| *w <= widest).collect();
        let set = |extension: &str| {
            let one = |w: &u32| format!("/media/{hash}/{w}.{extension} {}w", (*w).min(facts.width));
            widths.iter().map(one).collect::<Vec<_>>().join(", ")
        };
        let avif = facts.avif.then(|| Source { mime: "image/avif", srcset: set("avif") });
        let webp = Source { mime: "image/webp", srcset: set("webp") };
        let at_most =
            |w: u32| widths.iter().rev().find(|one| **one <= w).or(widths.first()).copied().unwrap_or(w);
        Picture {
            hash: hash.to_owned(),
            alt: shopper.localised(alt).unwrap_or_else(|| Piece::own(name.to_owned())),
            width: facts.width,
            height: facts.height,
            ground: facts.thumbhash.as_ref().and_then(ThumbHash::average),
            src: format!("/media/{hash}/{}.jpg", at_most(640)),
            full: format!("/media/{hash}/{}.jpg", at_most(2000)),
            sources: avif.into_iter().chain([webp]).collect(),
            srcset: set("jpg"),
        }
    }
}
