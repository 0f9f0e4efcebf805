//! A style or product with what it inherits: whose texts are translated.

use crate::catalog::{
    Content, Product, Style,
    content::TEXT_FIELDS,
    resolve,
    resolved::{Level, ResolvedTexts},
    store,
    translation::{self, Translation},
};
use crate::changes::{
    kind::Kind,
    record::{Kept, Record},
};
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::kernel::{fold::fold, locale::Locale};
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;
use uuid::Uuid;

/// A record that holds texts.
pub trait Worded: Record {
    /// What people enrich.
    fn content(&self) -> &Content;
    /// The same, to be changed.
    fn content_mut(&mut self) -> &mut Content;
    /// Records of this kind with what they inherit; those whose style is gone are left out.
    fn about(tx: &mut Tx, kept: Vec<Kept<Self>>) -> impl Future<Output = Result<Vec<About>>> + Send;
}

impl Worded for Style {
    fn content(&self) -> &Content {
        &self.content
    }

    fn content_mut(&mut self) -> &mut Content {
        &mut self.content
    }

    async fn about(_: &mut Tx, kept: Vec<Kept<Self>>) -> Result<Vec<About>> {
        Ok(kept.into_iter().map(|style| About { style: Arc::new(style), product: None }).collect())
    }
}

impl Worded for Product {
    fn content(&self) -> &Content {
        &self.content
    }

    fn content_mut(&mut self) -> &mut Content {
        &mut self.content
    }

    async fn about(tx: &mut Tx, kept: Vec<Kept<Self>>) -> Result<Vec<About>> {
        let mut codes: Vec<String> = kept.iter().map(|kept| fold(&kept.record.links.style)).collect();
        codes.sort_unstable();
        codes.dedup();
        let styles = store::styles(tx, &codes).await?.into_iter();
        let styles: HashMap<String, Arc<Kept<Style>>> =
            styles.map(|kept| (fold(&kept.record.links.code), Arc::new(kept))).collect();
        let about = |product: Kept<Product>| {
            let style = styles.get(&fold(&product.record.links.style))?.clone();
            Some(About { style, product: Some(product) })
        };
        Ok(kept.into_iter().filter_map(about).collect())
    }
}

/// A style, or a product with its style.
#[derive(Debug, Clone, PartialEq)]
pub struct About {
    /// The style.
    pub style: Arc<Kept<Style>>,
    /// The product, if it is about one.
    pub product: Option<Kept<Product>>,
}

impl About {
    /// One record by code.
    ///
    /// # Errors
    /// Not found.
    pub async fn one<T: Worded>(tx: &mut Tx, code: &str) -> Result<About> {
        let kept = T::load(tx, &[fold(code)]).await?;
        let found = T::about(tx, kept).await?.into_iter().next();
        found.ok_or_else(|| Error::not_found(T::KIND.as_str(), code))
    }

    /// Which of the two it is.
    pub fn kind(&self) -> Kind {
        if self.product.is_some() { Kind::Product } else { Kind::Style }
    }

    /// Its code.
    pub fn code(&self) -> &str {
        match &self.product {
            Some(kept) => &kept.record.links.code,
            None => &self.style.record.links.code,
        }
    }

    /// The code of its main category.
    pub fn category(&self) -> Option<&str> {
        let own = self.product.as_ref().and_then(|kept| kept.record.links.category.as_deref());
        own.or(self.style.record.links.category.as_deref())
    }

    /// Its texts as they are, with what it inherits.
    pub fn texts(&self) -> BTreeMap<Locale, ResolvedTexts> {
        let none = Content::default();
        let own = self.product.as_ref().map_or(&none, |kept| &kept.record.content);
        let mut texts = resolve::texts(&self.style.record.content, own);
        texts.retain(|_, texts| TEXT_FIELDS.iter().any(|field| texts.one(field).is_some()));
        texts
    }

    /// Every text that it has in one language, as it stands in another.
    pub fn translations(&self, source: &Locale, target: &Locale) -> Vec<Translation> {
        translation::of(&self.texts(), source, target)
    }

    /// The record that speaks at a level.
    pub fn at(&self, level: Level) -> (Kind, Uuid) {
        match (&self.product, level) {
            (Some(kept), Level::Product) => (Kind::Product, kept.id),
            _ => (Kind::Style, self.style.id),
        }
    }
}
