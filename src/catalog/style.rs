//! A style: what the designer made.

use super::content::Content;
use crate::changes::{
    kind::Kind,
    merge::Doc,
    record::{Kept, Link, Record, doc_of},
    strictly,
};
use crate::db::Tx;
use crate::error::{Error, Invalid, Result};
use crate::facts::{DepartmentCode, SeasonCode};
use crate::kernel::{message::Message, origin::Origin};
use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::borrow::Cow;
use std::collections::BTreeMap;

/// What goes with a product or style: by kind, the codes of products or styles in order.
pub type Associations = BTreeMap<String, Vec<String>>;

/// The kinds of association.
pub const ASSOCIATION_KINDS: [&str; 5] =
    ["complete_the_look", "cross_sell", "up_sell", "substitute", "spare"];

/// What a style is linked to and sorted by: columns, not content.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct StyleLinks {
    /// Style number.
    pub code: String,
    /// The name on the label.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub brand: Option<String>,
    /// Main category.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub category: Option<String>,
    /// Women, men, girls, boys, unisex, baby.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub department: Option<String>,
    /// Season, such as `SS27`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub season: Option<String>,
    /// Collection.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub collection: Option<String>,
    /// Size chart.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub size_chart: Option<String>,
    /// Return policy.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub return_policy: Option<String>,
    /// Shipping profile.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shipping_profile: Option<String>,
    /// Its maker, if not the brand's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub manufacturer: Option<String>,
    /// Who answers for it in the EU, if not the brand's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub responsible_person: Option<String>,
    /// What goes with all its colours.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub associations: Associations,
}

/// What the designer made.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Style {
    /// Links and sorting.
    pub links: StyleLinks,
    /// What people enrich.
    pub content: Content,
}

/// The keys of a document that belong to the links; the rest is content.
pub(super) fn split(doc: Doc, link_keys: &[&str]) -> (Doc, Doc) {
    doc.into_iter().partition(|(key, _)| link_keys.contains(&key.as_str()))
}

/// The keys of its document that are links.
pub const LINK_KEYS: &[&str] = &[
    "code",
    "brand",
    "category",
    "department",
    "season",
    "collection",
    "size_chart",
    "return_policy",
    "shipping_profile",
    "manufacturer",
    "responsible_person",
    "associations",
];

/// The links that styles and products have in common, with the kinds that they lead to.
pub(super) fn shared_links(fields: [(&'static str, Kind, &Option<String>); 6]) -> Vec<Link> {
    fields.into_iter().filter_map(|(field, kind, code)| Link::to(field, kind, code.as_deref())).collect()
}

/// Associations must be of known kinds; the codes are looked up where they are written.
pub(super) fn check_associations(associations: &Associations) -> Result<(), Invalid> {
    let mut invalid = Invalid::default();
    for (kind, codes) in associations {
        if !ASSOCIATION_KINDS.contains(&kind.as_str()) {
            let kinds = ASSOCIATION_KINDS.join(", ");
            invalid.push(Invalid::at(
                format!("associations.{kind}"),
                Message::new("association-kind").with("kinds", kinds),
            ));
        }
        if codes.len() > 50 {
            invalid.push(Invalid::at(
                format!("associations.{kind}"),
                Message::new("list-too-long").with("max", 50),
            ));
        }
    }
    invalid.verdict()
}

/// A record of two halves is described as one.
pub(super) fn joined<L: JsonSchema>(generator: &mut SchemaGenerator) -> Schema {
    let mut links = L::json_schema(generator);
    let mut content = Content::json_schema(generator);
    let more = content.ensure_object().remove("properties");
    if let (Some(Value::Object(own)), Some(Value::Object(more))) =
        (links.ensure_object().get_mut("properties"), more)
    {
        own.extend(more);
    }
    links
}

impl JsonSchema for Style {
    fn schema_name() -> Cow<'static, str> {
        "Style".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        joined::<StyleLinks>(generator)
    }
}

impl Record for Style {
    const KIND: Kind = Kind::Style;

    fn code(&self) -> &str {
        &self.links.code
    }

    fn from_doc(doc: Doc) -> Result<Self, Invalid> {
        let (links, content) = split(doc, LINK_KEYS);
        let links = strictly::read(Value::Object(links));
        let content = strictly::read(Value::Object(content));
        both(links, content).map(|(links, content)| Style { links, content })
    }

    fn to_doc(&self) -> Doc {
        let mut doc = doc_of(&self.links);
        doc.extend(doc_of(&self.content));
        doc
    }

    fn links(&self) -> Vec<Link> {
        let l = &self.links;
        let brand = Link::to("brand", Kind::Brand, l.brand.as_deref());
        let collection = Link::to("collection", Kind::Collection, l.collection.as_deref());
        let shared = shared_links([
            ("category", Kind::Category, &l.category),
            ("size_chart", Kind::SizeChart, &l.size_chart),
            ("return_policy", Kind::ReturnPolicy, &l.return_policy),
            ("shipping_profile", Kind::ShippingProfile, &l.shipping_profile),
            ("manufacturer", Kind::Party, &l.manufacturer),
            ("responsible_person", Kind::Party, &l.responsible_person),
        ]);
        brand.into_iter().chain(collection).chain(shared).chain(self.content.links()).collect()
    }

    fn mentions(&self) -> Vec<Link> {
        super::associations::mentions(&self.links.associations)
    }

    fn check(&self) -> Result<(), Invalid> {
        let mut invalid = self.content.check().err().unwrap_or_default();
        check_associations(&self.links.associations).unwrap_or_else(|found| invalid.push(found));
        if let Some(department) =
            self.links.department.as_deref().filter(|d| DepartmentCode::find(d).is_none())
        {
            invalid.push(Invalid::at("department", Message::new("department-unknown")).value(department));
        }
        if let Some(season) = self.links.season.as_deref().filter(|s| !is_season(s)) {
            invalid.push(Invalid::at("season", Message::new("season-unknown")).value(season));
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
        super::store::styles(tx, codes).await
    }

    async fn write(tx: &mut Tx, records: &[Kept<Self>]) -> Result<()> {
        super::store::write_styles(tx, records).await
    }
}

/// `SS27`, `AW26` as the trade writes it, or a season's code alone.
pub fn is_season(text: &str) -> bool {
    let short = text.len() == 4
        && ["SS", "AW", "FW", "PF", "RE", "HS", "FS"].iter().any(|season| text.starts_with(season))
        && text[2..].bytes().all(|b| b.is_ascii_digit());
    short || SeasonCode::find(text).is_some()
}

/// Both halves of a document, or what is wrong with either.
pub(super) fn both<A, B>(a: Result<A, Invalid>, b: Result<B, Invalid>) -> Result<(A, B), Invalid> {
    match (a, b) {
        (Ok(a), Ok(b)) => Ok((a, b)),
        (Err(mut a), Err(b)) => {
            a.push(b);
            Err(a)
        }
        (Err(found), _) | (_, Err(found)) => Err(found),
    }
}
