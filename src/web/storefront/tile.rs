//! A product in a row of products.

use super::{
    picture::Picture,
    piece::Piece,
    shopper::{Shopper, encoded},
};
use crate::channels::shop::{Swatch, Tile, TileImage, TilePrice};
use crate::facts::Vocabulary;
use serde::Serialize;

/// A price, ready to be shown.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct PriceView {
    /// What is asked now.
    pub now: String,
    /// What is asked when it is not on sale.
    pub was: Option<String>,
    /// The lowest of the thirty days before the sale (Directive 98/6/EC Art. 6a).
    pub lowest: Option<String>,
    /// Whether some sizes cost more.
    pub is_from: bool,
}

/// A colour one can go to.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct SwatchView {
    /// The page of that colour.
    pub href: String,
    /// Its name.
    pub name: String,
    /// Its family's code.
    pub family: String,
    /// A photo of the cloth.
    pub src: Option<String>,
    /// Whether it is the one that is shown.
    pub is_current: bool,
}

/// A tile, ready to be shown.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct TileView {
    /// Product code.
    pub code: String,
    /// Its page.
    pub href: String,
    /// Its name.
    pub title: Piece,
    /// Its colour.
    pub colour: Option<Piece>,
    /// What it costs.
    pub price: Option<PriceView>,
    /// The first photo.
    pub front: Option<Picture>,
    /// The second, shown on hover.
    pub second: Option<Picture>,
    /// The colours of the style; none if there is only one.
    pub swatches: Vec<SwatchView>,
    /// How many more colours there are.
    pub more: usize,
    /// Whether nothing of it is left.
    pub is_sold_out: bool,
}

/// Swatches on one tile.
const MOST_SWATCHES: usize = 5;
/// The widest rendition of a photo in a tile, in pixels.
const WIDEST: u32 = 960;

impl TileView {
    /// Of what the index gives back.
    pub fn new(shopper: &Shopper, tile: &Tile) -> TileView {
        let title = shopper.localised(&tile.titles).unwrap_or_else(|| Piece::own(tile.product.clone()));
        let picture = |image: &TileImage| {
            Picture::new(shopper, &image.hash, &image.into(), &image.alt, &title.text, WIDEST)
        };
        let swatches = if tile.swatches.len() > 1 { &tile.swatches[..] } else { &[] };
        TileView {
            code: tile.product.clone(),
            href: shopper.product_path(&tile.product),
            colour: shopper.localised(&tile.colours).or_else(|| family_name(shopper, tile)),
            price: tile.prices.get(&shopper.market.country).map(|price| PriceView::new(shopper, price)),
            front: tile.images.first().map(picture),
            second: tile.images.get(1).map(picture),
            more: swatches.len().saturating_sub(MOST_SWATCHES),
            swatches: swatches
                .iter()
                .take(MOST_SWATCHES)
                .map(|s| swatch(shopper, s, &tile.product))
                .collect(),
            is_sold_out: !tile.in_stock,
            title,
        }
    }
}

fn family_name(shopper: &Shopper, tile: &Tile) -> Option<Piece> {
    tile.colour_family.as_ref().map(|family| Piece::own(shopper.word(Vocabulary::Colour, family)))
}

fn swatch(shopper: &Shopper, swatch: &Swatch, current: &str) -> SwatchView {
    let family = swatch.colour_family.clone().unwrap_or_default();
    SwatchView {
        href: format!("/{}/p/{}", shopper.locale, encoded(&swatch.product)),
        name: match shopper.plain(&swatch.colours) {
            name if name.is_empty() => shopper.word(Vocabulary::Colour, &family),
            name => name,
        },
        src: swatch.hash.as_ref().map(|hash| format!("/media/{hash}/160.jpg")),
        is_current: swatch.product == current,
        family,
    }
}

impl PriceView {
    /// In the words of the market.
    pub fn new(shopper: &Shopper, price: &TilePrice) -> PriceView {
        let sale = price.sale_amount.filter(|sale| *sale < price.amount);
        PriceView {
            now: shopper.money(sale.unwrap_or(price.amount)),
            was: sale.map(|_| shopper.money(price.amount)),
            lowest: sale.and(price.lowest_30_days).map(|lowest| shopper.money(lowest)),
            is_from: price.is_from,
        }
    }
}
