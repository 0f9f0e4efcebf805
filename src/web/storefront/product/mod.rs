//! The product page: everything that a complete record holds, a file per section.

mod care;
mod delivery;
mod details;
mod fabric;
mod json_ld;
mod media;
mod offer;
mod reviews;
mod size_ld;
mod size_table;
mod sizes;
#[cfg(test)]
mod stories;

pub use care::CareView;
pub use delivery::{DeliveryView, ReturnsView};
pub use details::PartyView;
pub use fabric::Made;
pub use json_ld::breadcrumbs as breadcrumbs_json;
pub use media::{DocumentView, SocialView, VideoView};
pub use reviews::ReviewsView;
pub use size_table::ChartView;
pub use sizes::{SizeView, StoreView};

use super::{
    frame::{About, Link},
    picture::{PhotoFacts, Picture},
    piece::Piece,
    shopper::Shopper,
    tile::{PriceView, SwatchView, TileView},
};
use crate::catalog::Resolved;
use crate::channels::{live::Sibling, prose, shop::Tile};
use crate::facts::Vocabulary;
use crate::kernel::{clock::Time, locale::Locale, localised::Localised};
use crate::reviews::Figures;
use serde::Serialize;
use std::collections::HashMap;
use uuid::Uuid;

/// A name and what stands beside it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Fact {
    /// What it is about.
    pub name: String,
    /// What is said.
    pub value: String,
}

impl Fact {
    fn new(name: impl Into<String>, value: impl Into<String>) -> Fact {
        Fact { name: name.into(), value: value.into() }
    }
}

/// A review.
#[derive(Debug, Clone, PartialEq)]
pub struct Said {
    /// From one to five.
    pub rating: u8,
    /// Its title.
    pub title: Option<String>,
    /// What is said.
    pub body: String,
    /// In which language, if that is known.
    pub locale: Option<Locale>,
    /// By whom.
    pub author: String,
    /// When.
    pub written_at: Time,
    /// Whether the author bought it.
    pub is_verified: bool,
    /// How it fits: `small`, `true_to_size`, `large`.
    pub fit: Option<String>,
}

/// What is shown: the product as it is, and what belongs to it.
#[derive(Debug, Clone)]
pub struct Shown<'a> {
    /// The product as it is.
    pub product: &'a Resolved,
    /// What is known of its files, by content address.
    pub images: &'a HashMap<String, PhotoFacts>,
    /// The colours of its style, itself among them.
    pub siblings: &'a [Sibling],
    /// What its reviews come to.
    pub figures: Figures,
    /// The newest reviews.
    pub reviews: &'a [Said],
    /// The lowest price of thirty days by variant, while it is on sale.
    pub lowest: &'a HashMap<Uuid, i64>,
    /// Rows of other products: the key of the title, and what stands in it.
    pub rows: &'a [(&'static str, Vec<Tile>)],
}

/// Other products in a row.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Row {
    /// Its title.
    pub title: String,
    /// What stands in it.
    pub tiles: Vec<TileView>,
}

/// A colour with its name.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Colour {
    /// The swatch.
    #[serde(flatten)]
    pub swatch: SwatchView,
    /// Its name with its language.
    pub label: Piece,
}

/// The page.
#[derive(Debug, Clone, Serialize)]
pub struct ProductPage {
    /// Product code.
    pub code: String,
    /// Style code.
    pub style: String,
    /// The name on the label.
    pub brand: Option<String>,
    /// A line about the brand.
    pub about_brand: Option<Piece>,
    /// Its name.
    pub title: Piece,
    /// Its colour.
    pub colour: Option<Piece>,
    /// In one or two sentences.
    pub short: Option<Piece>,
    /// The long text as HTML.
    pub description: Option<Piece>,
    /// A few short points.
    pub highlights: Option<Piece<Vec<String>>>,
    /// The language that stands in where the page's own is missing, by name.
    pub shown_in: Option<String>,
    /// The way here.
    pub breadcrumbs: Vec<Link>,
    /// The photos in order.
    pub gallery: Vec<Picture>,
    /// The films.
    pub videos: Vec<VideoView>,
    /// The colours of the style; none if there is only one.
    pub colours: Vec<Colour>,
    /// What it costs; none if it is not sold in the market.
    pub price: Option<PriceView>,
    /// Whether the price holds the tax.
    pub tax_included: bool,
    /// The sizes that are sold.
    pub sizes: Vec<SizeView>,
    /// Whether nothing is left.
    pub is_sold_out: bool,
    /// The shops that have it.
    pub stores: Vec<StoreView>,
    /// How it is cut.
    pub cut: Vec<Fact>,
    /// Who wears it in the pictures.
    pub model: Option<String>,
    /// The size table.
    pub chart: Option<ChartView>,
    /// What it is made of.
    pub made: Option<Made>,
    /// How it is cared for.
    pub care: Option<CareView>,
    /// What else is said of it.
    pub attributes: Vec<Fact>,
    /// Where it was made.
    pub trade: Vec<Fact>,
    /// Warnings that go with it.
    pub warning: Option<Piece>,
    /// Its maker.
    pub manufacturer: Option<PartyView>,
    /// Who answers for it in the EU.
    pub responsible_person: Option<PartyView>,
    /// Files to read.
    pub documents: Vec<DocumentView>,
    /// How it comes.
    pub delivery: Option<DeliveryView>,
    /// How it goes back.
    pub returns: Option<ReturnsView>,
    /// The country that it is sold to, by name.
    pub country: String,
    /// Pictures from social networks.
    pub social: Vec<SocialView>,
    /// What people say.
    pub reviews: ReviewsView,
    /// Where a review is sent.
    pub review_action: String,
    /// Other products.
    pub rows: Vec<Row>,
}

/// What stands in a product's page.
pub fn view(shopper: &Shopper, shown: &Shown<'_>) -> ProductPage {
    let product = shown.product;
    let text = |found| shopper.piece(found);
    let fallbacks = shopper.fallbacks();
    let field = |get: fn(
        &crate::catalog::resolved::ResolvedTexts,
    ) -> Option<&crate::catalog::resolved::Valued<String>>| {
        text(product.text(get, &shopper.locale, fallbacks).map(|(l, t)| (l, t.as_str())))
    };
    let title = field(|t| t.title.as_ref()).unwrap_or_else(|| Piece::own(product.product.clone()));
    let description = field(|t| t.description.as_ref());
    let highlights = product
        .text(|t| t.highlights.as_ref(), &shopper.locale, fallbacks)
        .map(|(locale, list)| Piece::of(list.clone(), locale, &shopper.locale));
    let family = product.colour_family.as_ref().map(|f| Piece::own(shopper.word(Vocabulary::Colour, f)));
    let sizes = sizes::sizes(shopper, product);
    ProductPage {
        code: product.product.clone(),
        style: product.style.clone(),
        brand: product.brand.as_ref().map(|kept| kept.record.name.clone()),
        about_brand: product.brand.as_ref().and_then(|kept| shopper.localised(&kept.record.about)),
        colour: field(|t| t.colour.as_ref()).or(family),
        short: field(|t| t.short_description.as_ref()),
        shown_in: description.as_ref().or(Some(&title)).and_then(|piece| language(shopper, piece)),
        description: description.map(|piece| piece.map(|text| prose::html(&text))),
        highlights,
        breadcrumbs: breadcrumbs(shopper, product),
        gallery: media::gallery(shopper, shown, &title.text),
        videos: media::videos(shopper, shown, &title.text),
        social: media::social(shopper, shown, &title.text),
        documents: media::documents(shopper, shown, &title.text),
        colours: colours(shopper, shown),
        price: offer::price(shopper, product, shown.lowest),
        tax_included: shopper.market.tax_included,
        is_sold_out: sizes.iter().all(|size| size.left == sizes::Left::None),
        sizes,
        stores: sizes::stores(shopper, product),
        cut: details::cut(shopper, product),
        model: details::model(shopper, product),
        chart: size_table::chart(shopper, product),
        made: fabric::made(shopper, product),
        care: care::care(shopper, product),
        attributes: details::attributes(shopper, product),
        trade: details::trade(shopper, product),
        warning: warning(shopper, product),
        manufacturer: product.manufacturer.as_ref().map(|v| details::party(shopper, &v.value.record)),
        responsible_person: product
            .responsible_person
            .as_ref()
            .map(|v| details::party(shopper, &v.value.record)),
        delivery: delivery::delivery(shopper, product),
        returns: delivery::returns(shopper, product),
        country: shopper.word(Vocabulary::Country, &shopper.market.country),
        reviews: reviews::reviews(shopper, shown),
        review_action: format!("{}/reviews", shopper.product_path(&product.product)),
        rows: rows(shopper, shown),
        title,
    }
}

/// What the page says about itself to search engines and previews.
pub fn about(shopper: &Shopper, shown: &Shown<'_>, page: &ProductPage) -> About {
    let product = shown.product;
    let seo = |get: fn(
        &crate::catalog::resolved::ResolvedTexts,
    ) -> Option<&crate::catalog::resolved::Valued<String>>| {
        product.text(get, &shopper.locale, shopper.fallbacks()).map(|(_, text)| text.clone())
    };
    let title = seo(|t| t.seo_title.as_ref()).unwrap_or_else(|| match &page.colour {
        Some(colour) => format!("{} – {}", page.title.text, colour.text),
        None => page.title.text.clone(),
    });
    let description =
        seo(|t| t.seo_description.as_ref()).or(page.short.as_ref().map(|piece| piece.text.clone()));
    let code = super::shopper::encoded(&product.product);
    About {
        title,
        description: description.unwrap_or_default(),
        twins: shopper.channel.record.locales().map(|l| (l.clone(), format!("/{l}/p/{code}"))).collect(),
        image: page.gallery.first().map(|picture| picture.full.clone()),
        kind: "product",
        json_ld: vec![
            json_ld::product(shopper, shown, page),
            json_ld::breadcrumbs(shopper, &page.breadcrumbs),
        ],
        ..About::default()
    }
}

/// The name of a text's language, if it is not the page's.
fn language(shopper: &Shopper, piece: &Piece) -> Option<String> {
    let lang = piece.lang.as_ref()?;
    Some(shopper.word(Vocabulary::Language, lang.split('-').next().unwrap_or(lang)))
}

fn breadcrumbs(shopper: &Shopper, product: &Resolved) -> Vec<Link> {
    let link = |kept: &std::sync::Arc<crate::changes::record::Kept<crate::taxonomy::Category>>| Link {
        href: shopper.category_path(&kept.record.code),
        text: shopper.plain(&kept.record.names),
        is_current: false,
    };
    product.category.iter().map(link).collect()
}

fn colours(shopper: &Shopper, shown: &Shown<'_>) -> Vec<Colour> {
    if shown.siblings.len() < 2 {
        return Vec::new();
    }
    let colour = |sibling: &Sibling| {
        let family = sibling.colour_family.clone().unwrap_or_default();
        let label = shopper.localised(&sibling.colours);
        let label = label.unwrap_or_else(|| Piece::own(shopper.word(Vocabulary::Colour, &family)));
        let swatch = SwatchView {
            href: shopper.product_path(&sibling.product),
            name: label.text.clone(),
            src: sibling.swatch.as_ref().map(|hash| format!("/media/{hash}/160.jpg")),
            is_current: sibling.product == shown.product.product,
            family,
        };
        Colour { swatch, label }
    };
    shown.siblings.iter().map(colour).collect()
}

fn warning(shopper: &Shopper, product: &Resolved) -> Option<Piece> {
    let warnings = &product.trade.as_ref()?.value.warnings;
    shopper.localised(&Localised(warnings.clone()))
}

fn rows(shopper: &Shopper, shown: &Shown<'_>) -> Vec<Row> {
    let row = |(key, tiles): &(&'static str, Vec<Tile>)| Row {
        title: shopper.words.text(&shopper.locale, key),
        tiles: tiles.iter().map(|tile| TileView::new(shopper, tile)).collect(),
    };
    shown.rows.iter().filter(|(_, tiles)| !tiles.is_empty()).map(row).collect()
}
