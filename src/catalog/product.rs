//! A product: one colourway of a style; what is photographed, described, completed, approved and published.

use super::content::Content;
use super::style::{Associations, both, check_associations, joined, shared_links, split};
use crate::changes::{
    kind::Kind,
    merge::Doc,
    record::{Kept, Link, Record, doc_of},
    strictly,
};
use crate::db::Tx;
use crate::error::{Error, Invalid, Result};
use crate::facts::{ColourCode, ImageRoleCode};
use crate::kernel::{fold::fold, localised::Localised, message::Message, origin::Origin};
use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::borrow::Cow;
use std::collections::{BTreeMap, HashSet};

/// How many images a product may have.
pub const MAX_IMAGES: usize = 10;

/// One of a product's images; its place in the list is its position.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Image {
    /// The asset's content hash.
    pub asset: String,
    /// What it shows: `front`, `back`, `detail`, `on_model` …
    #[serde(default = "front")]
    pub role: String,
    /// What it shows, for those who do not see it.
    #[serde(default, skip_serializing_if = "Localised::is_empty")]
    pub alt: Localised,
}

fn front() -> String {
    "front".to_owned()
}

/// What is not among the ten images.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema, sqlx::Type,
)]
#[serde(rename_all = "snake_case")]
#[sqlx(type_name = "text", rename_all = "snake_case")]
pub enum MediaKind {
    /// A patch of the cloth.
    Swatch,
    /// An image from a social network, with author, source and the right to use it.
    Social,
    /// A film, as a file or a link, with a poster.
    Video,
    /// A PDF.
    Document,
}

/// A swatch, social image, video or document.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Media {
    /// Which of them.
    pub kind: MediaKind,
    /// The asset's content hash, if it is a file of ours.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub asset: Option<String>,
    /// Where it is, if it is a link.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// The picture that stands for a video.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub poster: Option<String>,
    /// Its title.
    #[serde(default, skip_serializing_if = "Localised::is_empty")]
    pub title: Localised,
    /// Who made it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub author: Option<String>,
    /// Where it comes from: the post's address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// Under which right it is used.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rights: Option<String>,
    /// Day of upload, for search engines (schema.org `uploadDate`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub uploaded_on: Option<chrono::NaiveDate>,
}

/// What a product is linked to and sorted by: columns, not content.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ProductLinks {
    /// Product code.
    pub code: String,
    /// Its style.
    pub style: String,
    /// Colour family.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub colour_family: Option<String>,
    /// Its place among the colours of its style.
    #[serde(default)]
    pub position: i64,
    /// Main category, if not the style's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub category: Option<String>,
    /// Other categories.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub categories: Vec<String>,
    /// Size chart, if not the style's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub size_chart: Option<String>,
    /// Return policy, if not the style's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub return_policy: Option<String>,
    /// Shipping profile, if not the style's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shipping_profile: Option<String>,
    /// Its maker, if not the style's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub manufacturer: Option<String>,
    /// Who answers for it in the EU, if not the style's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub responsible_person: Option<String>,
    /// Its images in order, at most ten.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub images: Vec<Image>,
    /// Swatch, social images, video, documents.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub media: Vec<Media>,
    /// What goes with it, beside what goes with its style.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub associations: Associations,
}

/// One colourway of a style.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Product {
    /// Links and sorting.
    pub links: ProductLinks,
    /// What people enrich; what is empty is inherited from the style.
    pub content: Content,
}

/// The keys of its document that are links.
pub const LINK_KEYS: &[&str] = &[
    "code",
    "style",
    "colour_family",
    "position",
    "category",
    "categories",
    "size_chart",
    "return_policy",
    "shipping_profile",
    "manufacturer",
    "responsible_person",
    "images",
    "media",
    "associations",
];

impl Product {
    fn check_images(&self, invalid: &mut Invalid) {
        let images = &self.links.images;
        if images.len() > MAX_IMAGES {
            let message = Message::new("too-many-images").with("max", MAX_IMAGES).with("count", images.len());
            invalid
                .push(Invalid::at(format!("images[{MAX_IMAGES}]"), message).value(&images[MAX_IMAGES].asset));
        }
        let mut seen = HashSet::new();
        for (i, image) in images.iter().enumerate() {
            if !seen.insert(&image.asset) {
                invalid.push(
                    Invalid::at(format!("images[{i}].asset"), Message::new("image-twice"))
                        .value(&image.asset),
                );
            }
            if ImageRoleCode::find(&image.role).is_none() {
                invalid.push(
                    Invalid::at(format!("images[{i}].role"), Message::new("image-role-unknown"))
                        .value(&image.role),
                );
            }
        }
    }

    fn check_media(&self, invalid: &mut Invalid) {
        for (i, media) in self.links.media.iter().enumerate() {
            let is_link = media
                .url
                .as_ref()
                .is_some_and(|url| url.starts_with("https://") || url.starts_with("http://"));
            if media.asset.is_none() && !is_link {
                invalid.push(Invalid::at(format!("media[{i}]"), Message::new("media-file-or-link")));
            }
            if media.kind == MediaKind::Social && (media.author.is_none() || media.rights.is_none()) {
                invalid.push(Invalid::at(format!("media[{i}].rights"), Message::new("social-image-rights")));
            }
        }
    }
}

impl JsonSchema for Product {
    fn schema_name() -> Cow<'static, str> {
        "Product".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        joined::<ProductLinks>(generator)
    }
}

impl Record for Product {
    const KIND: Kind = Kind::Product;

    fn code(&self) -> &str {
        &self.links.code
    }

    fn from_doc(doc: Doc) -> Result<Self, Invalid> {
        let (links, content) = split(doc, LINK_KEYS);
        let links: Result<ProductLinks, Invalid> = strictly::read(Value::Object(links));
        let content = strictly::read(Value::Object(content));
        let (mut links, content) = both(links, content)?;
        // Further categories are a set: in whatever order they are named, it is the same product.
        links.categories.sort_by_cached_key(|code| fold(code));
        links.categories.dedup_by_key(|code| fold(code));
        Ok(Product { links, content })
    }

    fn to_doc(&self) -> Doc {
        let mut doc = doc_of(&self.links);
        doc.extend(doc_of(&self.content));
        doc
    }

    fn links(&self) -> Vec<Link> {
        let l = &self.links;
        let mut links = shared_links([
            ("category", Kind::Category, &l.category),
            ("size_chart", Kind::SizeChart, &l.size_chart),
            ("return_policy", Kind::ReturnPolicy, &l.return_policy),
            ("shipping_profile", Kind::ShippingProfile, &l.shipping_profile),
            ("manufacturer", Kind::Party, &l.manufacturer),
            ("responsible_person", Kind::Party, &l.responsible_person),
        ]);
        links.extend(Link::to("style", Kind::Style, Some(&l.style)));
        for (i, code) in l.categories.iter().enumerate() {
            links.extend(Link::to(format!("categories[{i}]"), Kind::Category, Some(code)));
        }
        for (i, image) in l.images.iter().enumerate() {
            links.extend(Link::to(format!("images[{i}].asset"), Kind::Asset, Some(&image.asset)));
        }
        for (i, media) in l.media.iter().enumerate() {
            links.extend(Link::to(format!("media[{i}].asset"), Kind::Asset, media.asset.as_deref()));
            links.extend(Link::to(format!("media[{i}].poster"), Kind::Asset, media.poster.as_deref()));
        }
        links.extend(self.content.links());
        links
    }

    fn mentions(&self) -> Vec<Link> {
        super::associations::mentions(&self.links.associations)
    }

    fn check(&self) -> Result<(), Invalid> {
        let mut invalid = self.content.check().err().unwrap_or_default();
        check_associations(&self.links.associations).unwrap_or_else(|found| invalid.push(found));
        self.check_images(&mut invalid);
        self.check_media(&mut invalid);
        if let Some(family) = self.links.colour_family.as_deref().filter(|c| ColourCode::find(c).is_none()) {
            invalid.push(Invalid::at("colour_family", Message::new("colour-unknown")).value(family));
        }
        invalid.verdict()
    }

    fn touch(&mut self, fields: &[String], origin: &Origin) {
        self.content.touch(fields, origin);
    }

    async fn examine(tx: &mut Tx, records: &[&Kept<Self>]) -> Result<Vec<Option<Error>>> {
        let contents: Vec<&Content> = records.iter().map(|kept| &kept.record.content).collect();
        let associations: Vec<&Associations> =
            records.iter().map(|kept| &kept.record.links.associations).collect();
        let by_attribute = super::attributes::examine(tx, &contents).await?;
        let by_association = super::associations::examine(tx, &associations).await?;
        Ok(by_attribute.into_iter().zip(by_association).map(|(a, b)| a.or(b)).collect())
    }

    async fn load(tx: &mut Tx, codes: &[String]) -> Result<Vec<Kept<Self>>> {
        super::store::products(tx, codes).await
    }

    async fn write(tx: &mut Tx, records: &[Kept<Self>]) -> Result<()> {
        super::store::write_products(tx, records).await
    }
}
