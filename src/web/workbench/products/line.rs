//! A product in a list, in the reader's language.

use crate::catalog::grid::{Ring, Row};
use crate::kernel::{locale::Locale, localised::Localised};
use serde::Serialize;
use url::form_urlencoded;

/// A product in the list, in the reader's language.
#[derive(Debug, Clone, Serialize)]
pub struct Line {
    pub code: String,
    pub href: String,
    pub title: Option<Piece>,
    pub colour: Option<String>,
    pub colour_family: Option<String>,
    pub category: Option<String>,
    pub state: &'static str,
    pub is_changed: bool,
    pub rings: Vec<RingView>,
    pub picture: Option<Picture>,
    pub photos: usize,
    pub sizes: usize,
    pub updated_at: String,
}

/// A text with the language it is in, if that is not the page's.
#[derive(Debug, Clone, Serialize)]
pub struct Piece {
    pub text: String,
    pub lang: Option<String>,
    pub dir: Option<&'static str>,
}

#[derive(Debug, Clone, Serialize)]
pub struct Picture {
    pub src: String,
    pub width: i64,
    pub height: i64,
}

/// How complete for a channel: a part of 100, for the ring, and the figures for who listens.
#[derive(Debug, Clone, Serialize)]
pub struct RingView {
    pub channel: String,
    pub there: usize,
    pub asked: usize,
    pub percent: usize,
}

/// A row of the index as a line of the list.
pub fn line(row: Row, locale: &Locale) -> Line {
    let title = piece(&row.titles, locale);
    let said =
        |names: &Localised| names.for_reader(locale, &[Locale::english()]).map(|(_, text)| text.to_owned());
    Line {
        href: editor_address("products", &row.code),
        title,
        colour: said(&row.colours),
        category: said(&row.category),
        colour_family: row.colour_family,
        state: row.state.as_str(),
        is_changed: row.is_changed,
        rings: row.rings.into_iter().map(ring).collect(),
        picture: row.image.map(|image| Picture {
            src: format!("/workbench/media/{}/160.webp", image.hash),
            width: image.width,
            height: image.height,
        }),
        photos: row.photos,
        sizes: row.sizes,
        updated_at: row.updated_at.to_rfc3339(),
        code: row.code,
    }
}

/// A text for a reader, marked with its language if that is not the reader's.
pub fn piece(texts: &Localised, locale: &Locale) -> Option<Piece> {
    texts.for_reader(locale, &[Locale::english()]).map(|(l, text)| {
        let is_foreign = l.language() != locale.language();
        Piece {
            text: text.to_owned(),
            lang: is_foreign.then(|| l.to_string()),
            dir: is_foreign.then(|| l.direction()),
        }
    })
}

fn ring(ring: Ring) -> RingView {
    let percent = (ring.there * 100).checked_div(ring.asked).unwrap_or(100);
    RingView { channel: ring.channel, there: ring.there, asked: ring.asked, percent }
}

/// Where a product or style is edited.
pub fn editor_address(kind: &str, code: &str) -> String {
    let encoded: String = form_urlencoded::byte_serialize(code.as_bytes()).collect();
    format!("/workbench/{kind}/{}", encoded.replace('+', "%20"))
}
