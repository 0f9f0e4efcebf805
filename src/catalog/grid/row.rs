//! What the list shows of a product.

use crate::catalog::{
    Channel, Resolved, Shared,
    completeness::Missing,
    standing::{Standing, State},
};
use crate::kernel::{clock::Time, locale::Locale, localised::Localised};
use crate::taxonomy::{Item, Rules};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// How complete a product is for a channel.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ring {
    /// The channel's code.
    pub channel: String,
    /// How many kinds of information the channel asks for.
    pub asked: usize,
    /// How many of them are there.
    pub there: usize,
}

/// The first picture of a product.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, sqlx::FromRow)]
pub struct RowImage {
    /// The asset's content hash.
    pub hash: String,
    /// Pixels.
    pub width: i64,
    /// Pixels.
    pub height: i64,
}

/// A product in the list.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Row {
    /// Its code.
    pub code: String,
    /// Its style's code.
    pub style: String,
    /// Its titles.
    pub titles: Localised,
    /// Colour family.
    pub colour_family: Option<String>,
    /// The brand's own name of the colour.
    pub colours: Localised,
    /// The names of its main category.
    pub category: Localised,
    /// Draft, in review, approved, archived.
    pub state: State,
    /// Whether it is not what was approved.
    pub is_changed: bool,
    /// How complete it is, per channel.
    pub rings: Vec<Ring>,
    /// Its first picture.
    pub image: Option<RowImage>,
    /// How many pictures.
    pub photos: usize,
    /// How many sizes.
    pub sizes: usize,
    /// When it was changed last.
    pub updated_at: Time,
}

/// A product in the list; `missing` is what each channel still asks for.
pub fn row(
    resolved: &Resolved,
    standing: &Standing,
    missing: &BTreeMap<String, Vec<Missing>>,
    shared: &Shared,
    pictures: &HashMap<String, RowImage>,
    updated_at: Time,
) -> Row {
    let texts = |get: fn(&crate::catalog::resolved::ResolvedTexts) -> Option<String>| {
        let said = resolved.texts.iter().filter_map(|(locale, t)| Some((locale.clone(), get(t)?)));
        Localised(said.collect::<BTreeMap<Locale, String>>())
    };
    let image = resolved.images.first().and_then(|image| pictures.get(&image.asset)).cloned();
    Row {
        code: resolved.product.clone(),
        style: resolved.style.clone(),
        titles: texts(|t| t.title.as_ref().map(|v| v.value.clone())),
        colour_family: resolved.colour_family.clone(),
        colours: texts(|t| t.colour.as_ref().map(|v| v.value.clone())),
        category: resolved.category.last().map(|kept| kept.record.names.clone()).unwrap_or_default(),
        state: standing.state,
        is_changed: standing.is_changed,
        rings: shared.channels.iter().map(|kept| ring(&kept.record, &resolved.rules, missing)).collect(),
        image,
        photos: resolved.images.len(),
        sizes: resolved.variants.len(),
        updated_at,
    }
}

impl Ring {
    /// Of what a channel asks for, save what the category does not, and what is missing.
    pub fn of(channel: &Channel, rules: &Rules, missing: &[Missing]) -> Ring {
        let lacking: BTreeSet<Item> = missing.iter().map(|m| m.item).collect();
        let asked =
            channel.requires.difference(&rules.not_asked).chain(&lacking).collect::<BTreeSet<_>>().len();
        Ring { channel: channel.code.clone(), asked, there: asked - lacking.len() }
    }

    /// Whether nothing is missing.
    pub fn is_complete(&self) -> bool {
        self.there == self.asked
    }
}

fn ring(channel: &Channel, rules: &Rules, missing: &BTreeMap<String, Vec<Missing>>) -> Ring {
    Ring::of(channel, rules, missing.get(&channel.code).map(Vec::as_slice).unwrap_or_default())
}
