//! A product in a row of products.

use super::{
    picture::{PhotoFacts, Picture},
    piece::Piece,
    shopper::{Shopper, encoded},
};
use crate::facts::Vocabulary;
use crate::kernel::{clock::Time, localised::Localised};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What a tile is made of: plain data in all languages and for all markets, as the index gives it back.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct TileFacts {
    /// Product code.
    pub product: String,
    /// Style code.
    pub style: String,
    /// Its name.
    pub titles: Localised,
    /// Colour family.
    #[serde(default)]
    pub colour_family: Option<String>,
    /// The brand's own names of the colour.
    #[serde(default)]
    pub colours: Localised,
    /// The name on the label.
    #[serde(default)]
    pub brand: Option<String>,
    /// What it costs, by country.
    #[serde(default)]
    pub prices: BTreeMap<String, TilePrice>,
    /// Its first two photos.
    #[serde(default)]
    pub images: Vec<TileImage>,
    /// The colours of its style, itself among them.
    #[serde(default)]
    pub swatches: Vec<TileSwatch>,
    /// Its rating, in hundredths of a star.
    #[serde(default)]
    pub rating_hundredths: Option<i64>,
    /// By how many.
    #[serde(default)]
    pub review_count: u64,
    /// Whether any size is in stock.
    #[serde(default)]
    pub in_stock: bool,
    /// Since when it can be seen.
    #[serde(default)]
    pub new_at: Option<Time>,
}

/// What it costs in one country, in minor units.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct TilePrice {
    /// The regular price.
    pub amount: i64,
    /// While it is on sale.
    #[serde(default)]
    pub sale_amount: Option<i64>,
    /// The lowest of the thirty days before the sale.
    #[serde(default)]
    pub lowest_30_days: Option<i64>,
}

/// A photo of a tile.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct TileImage {
    /// Its content address.
    pub hash: String,
    /// What is known of its file.
    #[serde(flatten)]
    pub facts: PhotoFacts,
    /// What it shows.
    #[serde(default)]
    pub alt: Localised,
}

/// A colour of the style.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct TileSwatch {
    /// Its product.
    pub product: String,
    /// Its family.
    #[serde(default)]
    pub colour_family: Option<String>,
    /// A photo of the cloth.
    #[serde(default)]
    pub hash: Option<String>,
}

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
pub struct Tile {
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

impl Tile {
    /// Of what the index gives back.
    pub fn new(shopper: &Shopper, facts: &TileFacts) -> Tile {
        let title =
            shopper.localised(&facts.titles).unwrap_or_else(|| Piece::own(facts.product.clone()));
        let picture = |image: &TileImage| {
            Picture::new(shopper, &image.hash, &image.facts, &image.alt, &title.text, WIDEST)
        };
        let swatches = if facts.swatches.len() > 1 { &facts.swatches[..] } else { &[] };
        Tile {
            code: facts.product.clone(),
            href: shopper.product_path(&facts.product),
            colour: shopper.localised(&facts.colours).or_else(|| family_name(shopper, facts)),
            price: facts.prices.get(&shopper.market.country).map(|price| price.view(shopper, false)),
            front: facts.images.first().map(picture),
            second: facts.images.get(1).map(picture),
            more: swatches.len().saturating_sub(MOST_SWATCHES),
            swatches: swatches.iter().take(MOST_SWATCHES).map(|s| swatch(shopper, s, &facts.product)).collect(),
            is_sold_out: !facts.in_stock,
            title,
        }
    }
}

fn family_name(shopper: &Shopper, facts: &TileFacts) -> Option<Piece> {
    facts.colour_family.as_ref().map(|family| Piece::own(shopper.word(Vocabulary::Colour, family)))
}

fn swatch(shopper: &Shopper, swatch: &TileSwatch, current: &str) -> SwatchView {
    let family = swatch.colour_family.clone().unwrap_or_default();
    SwatchView {
        href: format!("/{}/p/{}", shopper.locale, encoded(&swatch.product)),
        name: shopper.word(Vocabulary::Colour, &family),
        src: swatch.hash.as_ref().map(|hash| format!("/media/{hash}/160.jpg")),
        is_current: swatch.product == current,
        family,
    }
}

impl TilePrice {
    /// In the words of the market.
    pub fn view(&self, shopper: &Shopper, is_from: bool) -> PriceView {
        let sale = self.sale_amount.filter(|sale| *sale < self.amount);
        PriceView {
            now: shopper.money(sale.unwrap_or(self.amount)),
            was: sale.map(|_| shopper.money(self.amount)),
            lowest: sale.and(self.lowest_30_days).map(|lowest| shopper.money(lowest)),
            is_from,
        }
    }
}
