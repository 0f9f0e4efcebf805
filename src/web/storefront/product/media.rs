//! Photos, films and pictures from social networks.

use super::Shown;
use crate::catalog::{MediaKind, product::Media};
use crate::kernel::localised::Localised;
use crate::web::storefront::{picture::Picture, piece::Piece, shopper::Shopper};
use serde::Serialize;

/// A film.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct VideoView {
    /// Where it is.
    pub url: String,
    /// Its title.
    pub title: Option<Piece>,
    /// The picture that stands for it.
    pub poster: Option<Picture>,
    /// Whether the browser can play it in place.
    pub is_file: bool,
}

/// A picture from a social network.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct SocialView {
    /// The picture.
    pub picture: Picture,
    /// Who made it.
    pub author: String,
    /// The post.
    pub source: Option<String>,
}

/// A file to read.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct DocumentView {
    /// Where it is.
    pub url: String,
    /// Its title.
    pub title: Piece,
}

/// The widest rendition of the gallery, in pixels.
const WIDEST: u32 = 2000;

/// The photos in order; those whose file is not known are left out.
pub fn gallery(shopper: &Shopper, shown: &Shown<'_>, name: &str) -> Vec<Picture> {
    let picture = |image: &crate::catalog::Image| {
        let facts = shown.images.get(&image.asset)?;
        Some(Picture::new(shopper, &image.asset, facts, &image.alt, name, WIDEST))
    };
    shown.product.images.iter().filter_map(picture).collect()
}

fn of_kind<'s>(shown: &'s Shown<'_>, kind: MediaKind) -> impl Iterator<Item = &'s Media> {
    shown.product.media.iter().filter(move |media| media.kind == kind)
}

/// The films that have an address; their files are no pictures, and pictures are all that we serve.
pub fn videos(shopper: &Shopper, shown: &Shown<'_>, name: &str) -> Vec<VideoView> {
    let poster = |hash: &String| {
        let facts = shown.images.get(hash)?;
        Some(Picture::new(shopper, hash, facts, &Localised::default(), name, 1280))
    };
    let video = |media: &Media| {
        let url = media.url.clone()?;
        let is_file = [".mp4", ".webm"].iter().any(|end| url.ends_with(end));
        Some(VideoView {
            title: shopper.localised(&media.title),
            poster: media.poster.as_ref().and_then(poster),
            is_file,
            url,
        })
    };
    of_kind(shown, MediaKind::Video).filter_map(video).collect()
}

/// Pictures from social networks that have an author and a right to be shown.
pub fn social(shopper: &Shopper, shown: &Shown<'_>, name: &str) -> Vec<SocialView> {
    let view = |media: &Media| {
        let hash = media.asset.as_ref()?;
        media.rights.as_ref()?;
        Some(SocialView {
            picture: Picture::new(shopper, hash, shown.images.get(hash)?, &media.title, name, 640),
            author: media.author.clone()?,
            source: media.source.clone().filter(|source| source.starts_with("https://")),
        })
    };
    of_kind(shown, MediaKind::Social).filter_map(view).collect()
}

/// Files to read.
pub fn documents(shopper: &Shopper, shown: &Shown<'_>, name: &str) -> Vec<DocumentView> {
    let view = |media: &Media| {
        let title = shopper.localised(&media.title).unwrap_or_else(|| Piece::own(name.to_owned()));
        Some(DocumentView { url: media.url.clone()?, title })
    };
    of_kind(shown, MediaKind::Document).filter_map(view).collect()
}
