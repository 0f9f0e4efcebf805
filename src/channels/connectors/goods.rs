//! What a platform is told of a product: words in its languages, places in the tree, pictures, sizes with their offers.
//!
//! # Why
//! The same for all platforms, and plain data: its hash says whether anything would be sent that was not sent before,
//! without asking anybody. A language is told only what was written in it; to fall back to another is the shop's to do,
//! which knows what it shows to whom.

use super::super::{live::Live, prose};
use crate::catalog::{Channel, Connector, Image, Variant, resolved::ResolvedTexts, resolved::Valued};
use crate::changes::record::Kept;
use crate::facts::{ColourCode, Vocabulary};
use crate::kernel::{fold::slug, locale::Locale, localised::Localised, money::Currency};
use crate::taxonomy::{Category, Tree};
use crate::words::Words as Dictionary;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// A text in each of the platform's languages.
pub type InTheirs = BTreeMap<String, String>;

/// What a platform is told of a product.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Goods {
    /// Its code: our key.
    pub code: String,
    /// Words about it, by the platform's languages. There is a title in each.
    pub words: BTreeMap<String, Words>,
    /// The categories it stands in and all above them, from the roots down, each once.
    pub places: Vec<Place>,
    /// What it can be filtered by.
    pub marks: Vec<Mark>,
    /// Its pictures in order.
    pub pictures: Vec<Picture>,
    /// What the choice between its sizes is called.
    pub axis: InTheirs,
    /// Its sizes in order.
    pub sizes: Vec<Size>,
    /// Whether their prices include tax; the channel's first market decides.
    pub tax_included: bool,
}

/// Words in one language.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Words {
    /// Its title.
    pub title: String,
    /// Its description, as safe HTML.
    pub description: String,
    /// Its part of an address, if the platform has none yet.
    pub slug: String,
}

/// A category.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Place {
    /// Its code.
    pub code: String,
    /// The code of the one above it.
    pub parent: Option<String>,
    /// Its name.
    pub names: InTheirs,
    /// Its part of an address.
    pub slugs: InTheirs,
}

/// A value to filter by.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Mark {
    /// Of what it is a value: `brand`, `colour`.
    pub of: &'static str,
    /// What that is called.
    pub title: InTheirs,
    /// Its code.
    pub code: String,
    /// Its name.
    pub names: InTheirs,
}

/// A picture.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Picture {
    /// The hash of the original: our key.
    pub hash: String,
    /// How wide a rendition is sent.
    pub width: u32,
    /// What to call the file.
    pub name: String,
}

/// One size of a product.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Size {
    /// Stock keeping unit: our key.
    pub sku: String,
    /// Its number, as it was written.
    pub gtin: Option<String>,
    /// `M`, `W32/L34`.
    pub label: String,
    /// What it costs now, in minor units, by currency; the first market with a currency decides.
    pub prices: BTreeMap<String, i64>,
    /// How many there are.
    pub stock: i64,
}

/// For whom goods are made.
pub(super) struct Reader<'r> {
    pub channel: &'r Channel,
    pub connector: &'r Connector,
    pub tree: &'r Tree,
    pub dictionary: &'r Dictionary,
}

impl Goods {
    /// What a connector says of a product that is live on its channel.
    pub(super) fn of(live: &Live, reader: &Reader<'_>) -> Goods {
        let axis = |locale: &Locale| Some(reader.dictionary.text(locale, "store-size"));
        Goods {
            code: live.code().to_owned(),
            words: reader.in_each(|locale| words(live, locale)),
            places: places(live, reader),
            marks: marks(live, reader),
            pictures: live.resolved.images.iter().filter_map(|image| picture(live, image)).collect(),
            axis: reader.in_each(axis),
            sizes: live.resolved.variants.iter().map(|kept| size(live, kept, reader.channel)).collect(),
            tax_included: reader.channel.market(None).is_some_and(|market| market.tax_included),
        }
    }

    /// By what one knows whether these goods are the same that were sent before, to the same place.
    pub(super) fn hash(&self, connector: &Connector) -> String {
        /// Raised when a connector makes something else of the same goods.
        const EDITION: u32 = 1;
        let said = serde_json::to_vec(&(EDITION, connector, self)).expect("goods are plain data");
        blake3::hash(&said).to_hex().to_string()
    }
}

impl Reader<'_> {
    /// Something in each of the platform's languages in which it can be said.
    fn in_each<T>(&self, say: impl Fn(&Locale) -> Option<T>) -> BTreeMap<String, T> {
        let languages = self.connector.languages().iter();
        languages.filter_map(|(ours, theirs)| Some((theirs.clone(), say(ours)?))).collect()
    }

    /// A name in each language; what has none of its own is told by fallback, since a name must not be empty.
    fn names(&self, names: &Localised, code: &str) -> InTheirs {
        let name = |locale: &Locale| {
            let found = names.for_reader(locale, &self.channel.required_locales);
            Some(found.map_or_else(|| code.to_owned(), |(_, name)| name.to_owned()))
        };
        self.in_each(name)
    }
}

fn own<'l>(
    live: &'l Live,
    locale: &Locale,
    field: impl Fn(&'l ResolvedTexts) -> Option<&'l Valued<String>>,
) -> Option<&'l str> {
    let texts = &live.resolved.texts;
    locale.chain().find_map(|l| field(texts.get(&l)?)).map(|valued| valued.value.as_str())
}

fn words(live: &Live, locale: &Locale) -> Option<Words> {
    let title = own(live, locale, |t| t.title.as_ref()).filter(|title| !title.is_empty())?;
    let description = own(live, locale, |t| t.description.as_ref()).unwrap_or_default();
    Some(Words {
        title: title.to_owned(),
        description: prose::html(description).trim().to_owned(),
        slug: slug(&format!("{title} {}", live.code())),
    })
}

/// The main category with all above it, then the others with theirs.
fn places(live: &Live, reader: &Reader<'_>) -> Vec<Place> {
    let main = live.resolved.category_code().into_iter();
    let codes = main.chain(live.resolved.other_categories.iter().map(String::as_str));
    let mut seen = BTreeSet::new();
    let all = codes.flat_map(|code| reader.tree.path(code)).filter(|kept| seen.insert(kept.id));
    all.map(|kept| place(&kept.record, reader)).collect()
}

fn place(category: &Category, reader: &Reader<'_>) -> Place {
    let slug = |locale: &Locale| {
        let path = reader.tree.slug_path(&category.code, locale);
        path.rsplit('/').next().map(str::to_owned)
    };
    Place {
        code: category.code.clone(),
        parent: category.parent.clone(),
        names: reader.names(&category.names, &category.code),
        slugs: reader.in_each(slug),
    }
}

fn marks(live: &Live, reader: &Reader<'_>) -> Vec<Mark> {
    let brand = live.resolved.brand.as_ref().map(|kept| Mark {
        of: "brand",
        title: reader.in_each(|locale| Some(reader.dictionary.text(locale, "store-facet-brand"))),
        code: kept.record.code.clone(),
        names: reader.in_each(|_| Some(kept.record.name.clone())),
    });
    let colour = live.resolved.colour_family.as_deref().filter(|code| ColourCode::find(code).is_some());
    let word =
        |locale: &Locale, code| Some(reader.dictionary.name(locale, Vocabulary::Colour, code).to_string());
    let colour = colour.map(|code| Mark {
        of: "colour",
        title: reader.in_each(|locale| Some(reader.dictionary.text(locale, "store-facet-colour"))),
        code: code.to_owned(),
        names: reader.in_each(|locale| word(locale, code)),
    });
    brand.into_iter().chain(colour).collect()
}

fn picture(live: &Live, image: &Image) -> Option<Picture> {
    let found = live.images.get(&image.asset).filter(|found| found.width > 0)?;
    let name = format!("{}-{}.jpg", slug(live.code()), slug(&image.role));
    Some(Picture { hash: image.asset.clone(), width: found.widest().pixels(), name })
}

fn size(live: &Live, kept: &Kept<Variant>, channel: &Channel) -> Size {
    let variant = &kept.record;
    let mut prices: BTreeMap<Currency, i64> = BTreeMap::new();
    for market in &channel.markets {
        if let Some(price) = variant.price(market.currency, &market.country) {
            prices.entry(market.currency).or_insert_with(|| price.current(live.now));
        }
    }
    Size {
        sku: variant.sku.clone(),
        gtin: variant.gtin.as_ref().map(|gtin| gtin.written().to_owned()),
        label: live.resolved.size_label(variant),
        prices: prices.into_iter().map(|(currency, amount)| (currency.to_string(), amount)).collect(),
        stock: variant.in_stock(),
    }
}
