//! The one pure function that says what a product *is*.
//!
//! It takes the style, the product, the variants and every shared thing they refer to, and gives the [`Resolved`]
//! product. Completeness, indexes, feeds, the API's resolved view and the storefront are functions of that.
//!
//! # Why
//! If inheritance lived in SQL, in templates and in feeds, they would disagree. Here it is once, without I/O.

use super::{
    Content, Resolved, Shared, Texts,
    content::Fabric,
    family::Family,
    resolved::{Level, ResolvedTexts, Valued},
    style::Associations,
};
use crate::changes::record::Kept;
use crate::kernel::locale::Locale;
use crate::taxonomy::Category;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// What a product is.
pub fn resolve(family: &Family, shared: &Shared) -> Resolved {
    let (style, product) = (&family.style.record, &family.product.record);
    let (sl, pl) = (&style.links, &product.links);
    let levels = Levels { product: &product.content, style: &style.content };
    let category: Vec<Arc<Kept<Category>>> = match pl.category.as_ref().or(sl.category.as_ref()) {
        Some(code) => shared.tree.path(code).into_iter().cloned().collect(),
        None => Vec::new(),
    };
    let rules = category.last().map(|kept| shared.tree.rules(&kept.record.code)).unwrap_or_default();
    let brand = sl.brand.as_ref().and_then(|code| shared.brands.get(code)).cloned();
    let party = |own: &Option<String>, of_style: &Option<String>, of_brand: Option<&String>| {
        let found = link(own, of_style, of_brand.map(|code| (code, Level::Brand)));
        found.and_then(|found| found.and_then(|code| shared.parties.get(code).cloned()))
    };
    let chart =
        link(&pl.size_chart, &sl.size_chart, rules.size_chart.as_ref().map(|code| (code, Level::Category)));
    let returns = link(&pl.return_policy, &sl.return_policy, None);
    let shipping = link(&pl.shipping_profile, &sl.shipping_profile, None);
    let maker_of_brand = brand.as_ref().and_then(|kept| kept.record.manufacturer.as_ref());
    let answering_of_brand = brand.as_ref().and_then(|kept| kept.record.responsible_person.as_ref());
    let size_chart = chart.and_then(|found| found.and_then(|code| shared.size_charts.get(code).cloned()));
    let mut variants: Vec<_> = family.variants.iter().filter(|kept| !kept.record.archived).cloned().collect();
    variants.sort_by_key(|kept| {
        let chart = size_chart.as_ref().map(|valued| &valued.value.record);
        let place = chart.and_then(|chart| Some(chart.size(&kept.record.size)?.0));
        let second =
            chart.and_then(|chart| chart.second_sizes.iter().position(|s| *s == kept.record.second_size));
        (place.unwrap_or(usize::MAX), second, kept.record.position, kept.record.sku.clone())
    });
    Resolved {
        style_id: family.style.id,
        product_id: family.product.id,
        style: sl.code.clone(),
        product: pl.code.clone(),
        other_categories: pl.categories.clone(),
        department: sl.department.clone(),
        season: sl.season.clone(),
        collection: sl.collection.clone(),
        colour_family: pl.colour_family.clone(),
        texts: levels.texts(),
        composition: levels.whole("composition", |c| c.composition.clone()),
        fabric: levels.whole("fabric", |c| c.fabric.clone()).filter(|f| f.value != Fabric::default()),
        care: levels.whole("care", |c| c.care.clone()),
        fit: levels.keyed("fit", |c| &c.fit, |term| !term.is_empty()),
        model: levels.whole("model", |c| c.model.clone()),
        attributes: levels.keyed("attributes", |c| &c.attributes, |value| !value.is_null()),
        trade: levels.whole("trade", |c| c.trade.clone()),
        passport: levels.keyed("passport", |c| &c.passport, |value| !value.is_null()),
        return_policy: returns
            .and_then(|found| found.and_then(|code| shared.return_policies.get(code).cloned())),
        shipping_profile: shipping
            .and_then(|found| found.and_then(|code| shared.shipping_profiles.get(code).cloned())),
        manufacturer: party(&pl.manufacturer, &sl.manufacturer, maker_of_brand),
        responsible_person: party(&pl.responsible_person, &sl.responsible_person, answering_of_brand),
        images: pl.images.clone(),
        media: pl.media.clone(),
        associations: join(&pl.associations, &sl.associations),
        unread: levels.unread(&family.variants),
        size_chart,
        variants,
        rules,
        brand,
        category,
    }
}

/// The words of a product with what it inherits; for a style alone, the product is empty.
pub fn texts(style: &Content, product: &Content) -> BTreeMap<Locale, ResolvedTexts> {
    Levels { product, style }.texts()
}

impl<T> Valued<T> {
    fn and_then<U>(self, f: impl FnOnce(T) -> Option<U>) -> Option<Valued<U>> {
        f(self.value).map(|value| Valued { value, level: self.level, origin: self.origin })
    }
}

/// The nearest code that says something, with its level. An empty code means: own, and none.
fn link<'c>(
    own: &'c Option<String>,
    style: &'c Option<String>,
    above: Option<(&'c String, Level)>,
) -> Option<Valued<&'c String>> {
    let own = own.as_ref().map(|code| (code, Level::Product));
    let (value, level) = own.or_else(|| style.as_ref().map(|code| (code, Level::Style))).or(above)?;
    (!value.is_empty()).then_some(Valued { value, level, origin: None })
}

/// The two levels of content.
struct Levels<'c> {
    product: &'c Content,
    style: &'c Content,
}

impl<'c> Levels<'c> {
    fn both(&self) -> [(Level, &'c Content); 2] {
        [(Level::Product, self.product), (Level::Style, self.style)]
    }

    /// A field that is overridden as a whole.
    fn whole<T>(&self, field: &str, get: impl Fn(&Content) -> Option<T>) -> Option<Valued<T>> {
        self.both().into_iter().find_map(|(level, content)| {
            let value = get(content)?;
            let origin = content.origins.get(field).or_else(|| {
                let prefix = format!("{field}.");
                content.origins.iter().find(|(key, _)| key.starts_with(&prefix)).map(|(_, origin)| origin)
            });
            Some(Valued { value, level, origin: origin.cloned() })
        })
    }

    /// Fields that are overridden key by key.
    fn keyed<T>(
        &self,
        field: &str,
        get: impl Fn(&'c Content) -> &'c BTreeMap<String, T>,
        says_something: impl Fn(&T) -> bool,
    ) -> BTreeMap<String, Valued<T>>
    where
        T: Clone + 'c,
    {
        let mut found: BTreeMap<String, Valued<T>> = BTreeMap::new();
        for (level, content) in self.both() {
            for (key, value) in get(content) {
                let origin = || content.origins.get(&format!("{field}.{key}")).cloned();
                found.entry(key.clone()).or_insert_with(|| Valued {
                    value: value.clone(),
                    level,
                    origin: origin(),
                });
            }
        }
        found.retain(|_, valued| says_something(&valued.value));
        found
    }

    fn texts(&self) -> BTreeMap<Locale, ResolvedTexts> {
        let locales: BTreeSet<&Locale> =
            self.both().into_iter().flat_map(|(_, content)| content.texts.keys()).collect();
        locales.into_iter().map(|locale| (locale.clone(), self.texts_in(locale))).collect()
    }

    fn texts_in(&self, locale: &Locale) -> ResolvedTexts {
        let text = |name: &str, get: fn(&Texts) -> Option<&String>| {
            self.one_text(locale, name, |texts| get(texts).cloned()).filter(|valued| !valued.value.is_empty())
        };
        let list = |name: &str, get: fn(&Texts) -> Option<&Vec<String>>| {
            self.one_text(locale, name, |texts| get(texts).cloned()).filter(|valued| !valued.value.is_empty())
        };
        ResolvedTexts {
            title: text("title", |t| t.title.as_ref()),
            short_description: text("short_description", |t| t.short_description.as_ref()),
            description: text("description", |t| t.description.as_ref()),
            highlights: list("highlights", |t| t.highlights.as_ref()),
            keywords: list("keywords", |t| t.keywords.as_ref()),
            colour: text("colour", |t| t.colour.as_ref()),
            seo_title: text("seo_title", |t| t.seo_title.as_ref()),
            seo_description: text("seo_description", |t| t.seo_description.as_ref()),
        }
    }

    fn one_text<T>(
        &self,
        locale: &Locale,
        name: &str,
        get: impl Fn(&Texts) -> Option<T>,
    ) -> Option<Valued<T>> {
        self.both().into_iter().find_map(|(level, content)| {
            let value = get(content.texts.get(locale)?)?;
            let origin = content.origins.get(&format!("texts.{locale}.{name}")).cloned();
            Some(Valued { value, level, origin })
        })
    }

    fn unread(&self, variants: &[Kept<super::Variant>]) -> BTreeMap<String, String> {
        let mut unread = self.style.unread.clone();
        unread.extend(self.product.unread.clone());
        for kept in variants {
            let of_variant = kept.record.unread.iter();
            unread.extend(
                of_variant
                    .map(|(field, text)| (format!("variants.{}.{field}", kept.record.sku), text.clone())),
            );
        }
        unread
    }
}

/// What goes with a product: its own first, then its style's.
fn join(own: &Associations, of_style: &Associations) -> Associations {
    let mut all = own.clone();
    for (kind, codes) in of_style {
        let list = all.entry(kind.clone()).or_default();
        codes.iter().for_each(|code| {
            if !list.contains(code) {
                list.push(code.clone())
            }
        });
    }
    all
}
