//! What a hit gives back: enough to draw a tile in any language and market of the channel.

use crate::catalog::{Channel, Image, channel::Market};
use crate::channels::live::{Live, Sibling};
use crate::kernel::{clock::Time, localised::Localised, money::Currency};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What a product costs in a market: its cheapest size.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct TilePrice {
    /// ISO 4217.
    pub currency: Currency,
    /// The regular price in minor units.
    pub amount: i64,
    /// While it is on sale, in minor units.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sale_amount: Option<i64>,
    /// The lowest price of the thirty days before the sale, in minor units.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lowest_30_days: Option<i64>,
    /// Whether other sizes cost more.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub is_from: bool,
}

/// An image of a tile.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct TileImage {
    /// Its content's hash.
    pub hash: String,
    /// In pixels.
    pub width: i64,
    /// In pixels.
    pub height: i64,
    /// What stands there until it is loaded.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub thumbhash: Option<String>,
    /// What it shows, in words.
    #[serde(default, skip_serializing_if = "Localised::is_empty")]
    pub alt: Localised,
}

/// A colour of the style.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Swatch {
    /// The product's code.
    pub product: String,
    /// Its colour family.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub colour_family: Option<String>,
    /// The brand's own names of the colour.
    #[serde(default, skip_serializing_if = "Localised::is_empty")]
    pub colours: Localised,
    /// A patch of its cloth, if there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hash: Option<String>,
}

/// A product among others.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Tile {
    /// Its code.
    pub product: String,
    /// Its style's code.
    pub style: String,
    /// Its title per locale.
    pub titles: Localised,
    /// Its colour family.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub colour_family: Option<String>,
    /// The brand's own names of its colour.
    #[serde(default, skip_serializing_if = "Localised::is_empty")]
    pub colours: Localised,
    /// The name on the label.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub brand: Option<String>,
    /// What it costs, by the market's country.
    pub prices: BTreeMap<String, TilePrice>,
    /// Its first two images.
    pub images: Vec<TileImage>,
    /// The colours of its style, itself among them.
    pub swatches: Vec<Swatch>,
    /// The mean of its stars in hundredths; zero if nobody reviewed it.
    pub rating_hundredths: u64,
    /// How many reviewed it.
    pub review_count: u64,
    /// Whether any size can be had now.
    pub in_stock: bool,
    /// When it came into the house.
    pub new_at: Time,
}

/// A live product as a tile of a channel.
pub fn tile(live: &Live, channel: &Channel) -> Tile {
    let r = &live.resolved;
    let prices = channel.markets.iter();
    Tile {
        product: r.product.clone(),
        style: r.style.clone(),
        titles: live.titles(),
        colour_family: r.colour_family.clone(),
        colours: live.colours(),
        brand: r.brand.as_ref().map(|kept| kept.record.name.clone()),
        prices: prices.filter_map(|market| Some((market.country.clone(), price(live, market)?))).collect(),
        images: r.images.iter().take(2).filter_map(|image| image_of(live, image)).collect(),
        swatches: live.siblings.iter().map(swatch).collect(),
        rating_hundredths: live.figures.average_hundredths,
        review_count: live.figures.count,
        in_stock: r.variants.iter().any(|kept| kept.record.in_stock() > 0),
        new_at: live.family.product.created_at,
    }
}

fn price(live: &Live, market: &Market) -> Option<TilePrice> {
    let (variant, price) = live.cheapest(market)?;
    let current = price.current(live.now);
    Some(TilePrice {
        currency: price.currency,
        amount: price.amount,
        sale_amount: price.sale_amount.filter(|_| price.is_on_sale(live.now)),
        lowest_30_days: live.lowest_30_days(market, variant.id),
        is_from: live.sellable(market).any(|(_, other)| other.current(live.now) > current),
    })
}

fn image_of(live: &Live, image: &Image) -> Option<TileImage> {
    let picture = live.images.get(&image.asset)?;
    Some(TileImage {
        hash: picture.hash.clone(),
        width: picture.width,
        height: picture.height,
        thumbhash: picture.thumbhash.clone(),
        alt: image.alt.clone(),
    })
}

fn swatch(sibling: &Sibling) -> Swatch {
    Swatch {
        product: sibling.product.clone(),
        colour_family: sibling.colour_family.clone(),
        colours: sibling.colours.clone(),
        hash: sibling.swatch.clone(),
    }
}
