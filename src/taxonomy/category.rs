//! A category of the taxonomy.

use super::Item;
use super::outside::{Outside, store};
use crate::changes::{
    kind::Kind,
    merge::Doc,
    record::{self, Kept, Link, Record},
    strictly,
};
use crate::db::{Column, Rows, Sort, Tx};
use crate::error::{Error, Invalid, Result};
use crate::facts::{ImageRoleCode, cut_vocabulary};
use crate::kernel::{clock::Time, fold::fold, locale::Locale, localised::Localised, message::Message};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use sqlx::types::Json;
use std::collections::{BTreeMap, BTreeSet, HashSet};
use uuid::Uuid;

/// What a category asks of its products; a child inherits what it does not say.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Rules {
    /// Fields beyond those that a channel asks for: `fit.length`, `attributes.heel_height`.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub fields: Vec<String>,
    /// Kinds of information that make no sense here, whatever a channel asks for: the fit of a bag.
    #[serde(skip_serializing_if = "BTreeSet::is_empty")]
    pub not_asked: BTreeSet<Item>,
    /// The terms of cut that make sense here, by vocabulary: `{"length": ["mini", "midi"]}`. A vocabulary that is not named
    /// takes all its terms; the nearest category that names it decides.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub vocabularies: BTreeMap<String, Vec<String>>,
    /// The shots that are wanted, by role: `front`, `back`. The nearest category that names some decides.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub shots: Vec<String>,
    /// The custom attributes that products here have.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub attributes: Vec<String>,
    /// The packs of rules that bind products here, on every channel that sells where they apply.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub packs: Vec<String>,
    /// The size chart of products that name none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size_chart: Option<String>,
}

/// A place in the taxonomy.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Category {
    /// Its code.
    pub code: String,
    /// The category above; none for a root.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent: Option<String>,
    /// Its place among its siblings.
    #[serde(default)]
    pub position: i64,
    /// Its name.
    #[serde(default)]
    pub names: Localised,
    /// Its part of the address, per locale.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub slugs: BTreeMap<Locale, String>,
    /// The number of Google's product category (`1604` is clothing).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub google: Option<u32>,
    /// The id in Shopify's taxonomy, such as `aa-1-13-8`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shopify: Option<String>,
    /// What it asks for.
    #[serde(default, skip_serializing_if = "Rules::is_empty")]
    pub rules: Rules,
}

impl Rules {
    /// Roles and terms that there are not.
    fn check(&self, invalid: &mut Invalid) {
        let roles = self.shots.iter().enumerate().filter(|(_, role)| ImageRoleCode::find(role).is_none());
        for (i, role) in roles {
            invalid.push(
                Invalid::at(format!("rules.shots[{i}]"), Message::new("image-role-unknown")).value(role),
            );
        }
        for (name, terms) in &self.vocabularies {
            let at = format!("rules.vocabularies.{name}");
            let Some(vocabulary) = cut_vocabulary(name) else {
                let message = Message::new("fit-vocabulary-unknown").with("vocabulary", name);
                invalid.push(Invalid::at(at, message));
                continue;
            };
            for (i, term) in terms.iter().enumerate().filter(|(_, term)| !vocabulary.has(term)) {
                let message = Message::new("fit-term-unknown").with("vocabulary", name);
                invalid.push(Invalid::at(format!("{at}[{i}]"), message).value(term));
            }
        }
    }

    fn is_empty(&self) -> bool {
        *self == Rules::default()
    }
}

impl Category {
    fn refuse_unknown(&self, google: &HashSet<String>, shopify: &HashSet<String>) -> Option<Error> {
        let mut invalid = Invalid::default();
        let ids = [
            ("google", Outside::Google, self.google.map(|id| id.to_string()), google),
            ("shopify", Outside::Shopify, self.shopify.clone(), shopify),
        ];
        for (field, outside, id, unknown) in ids {
            let Some(id) = id.filter(|id| unknown.contains(id)) else { continue };
            let message =
                Message::new("outside-category-unknown").with("taxonomy", outside.title()).with("id", &id);
            invalid.push(Invalid::at(field, message).value(id));
        }
        invalid.verdict().err().map(Error::from)
    }
}

#[derive(sqlx::FromRow)]
struct Row {
    id: Uuid,
    doc: Json<Doc>,
    parent: Option<String>,
    revision: i64,
    created_at: Time,
    updated_at: Time,
}

const SELECT: &str = "SELECT c.id, c.doc, p.code AS parent, c.revision, c.created_at, c.updated_at
                        FROM categories c LEFT JOIN categories p ON p.id = c.parent_id";

fn kept(row: Row) -> Result<Kept<Category>> {
    let mut doc = row.doc.0;
    doc.remove("parent");
    doc.extend(row.parent.map(|parent| ("parent".to_owned(), Value::String(parent))));
    let record = strictly::read(Value::Object(doc))
        .map_err(|_| Error::internal("a category cannot be read", row.id))?;
    Ok(Kept {
        id: row.id,
        revision: row.revision,
        created_at: row.created_at,
        updated_at: row.updated_at,
        record,
    })
}

/// Every category, roots and siblings in order.
pub async fn all(tx: &mut Tx) -> Result<Vec<Kept<Category>>> {
    let rows: Vec<Row> = tx.query(SELECT).raw(" ORDER BY c.position, c.code_folded").all().await?;
    rows.into_iter().map(kept).collect()
}

/// A page of categories after a folded code.
pub async fn page(tx: &mut Tx, after: &str, limit: i64) -> Result<Vec<Kept<Category>>> {
    let query = tx.query(SELECT).push(" WHERE c.code_folded > ", after);
    let rows: Vec<Row> = query.push(" ORDER BY c.code_folded LIMIT ", limit).all().await?;
    rows.into_iter().map(kept).collect()
}

const COLUMNS: &[Column] = &[
    ("id", Sort::Id),
    ("code", Sort::Text),
    ("code_folded", Sort::Text),
    ("position", Sort::Int),
    ("doc", Sort::Json),
    ("revision", Sort::Int),
    ("created_at", Sort::Time),
    ("updated_at", Sort::Time),
];

const PARENTS: &[Column] = &[
    ("id", Sort::Id),
    ("code", Sort::Text),
    ("code_folded", Sort::Text),
    ("parent_id", Sort::Ref("categories")),
    ("doc", Sort::Json),
    ("revision", Sort::Int),
    ("created_at", Sort::Time),
    ("updated_at", Sort::Time),
];

const SLUGS: &[Column] = &[
    ("category_id", Sort::Id),
    ("parent_id", Sort::Ref("categories")),
    ("locale", Sort::Text),
    ("slug", Sort::Text),
];

impl Record for Category {
    const KIND: Kind = Kind::Category;

    fn code(&self) -> &str {
        &self.code
    }

    fn from_doc(doc: Doc) -> Result<Self, Invalid> {
        strictly::read(Value::Object(doc))
    }

    fn to_doc(&self) -> Doc {
        record::doc_of(self)
    }

    fn links(&self) -> Vec<Link> {
        let parent = Link::to("parent", Kind::Category, self.parent.as_deref());
        let chart = Link::to("rules.size_chart", Kind::SizeChart, self.rules.size_chart.as_deref());
        let attributes = self.rules.attributes.iter().enumerate();
        let attributes = attributes
            .filter_map(|(i, code)| Link::to(format!("rules.attributes[{i}]"), Kind::Attribute, Some(code)));
        let packs = self.rules.packs.iter().enumerate();
        let packs =
            packs.filter_map(|(i, code)| Link::to(format!("rules.packs[{i}]"), Kind::RulePack, Some(code)));
        parent.into_iter().chain(chart).chain(attributes).chain(packs).collect()
    }

    fn check(&self) -> Result<(), Invalid> {
        let mut invalid = Invalid::default();
        if self.parent.as_deref().map(fold) == Some(fold(&self.code)) {
            invalid.push(
                Invalid::at("parent", Message::new("category-cycle").with("code", &self.code))
                    .value(&self.code),
            );
        }
        let bad = |slug: &str| {
            slug.is_empty() || slug.chars().any(|c| c.is_whitespace() || matches!(c, '/' | '?' | '#'))
        };
        self.rules.check(&mut invalid);
        if let Some(id) = self.shopify.as_ref().filter(|id| !Outside::Shopify.could_be(id)) {
            invalid.push(Invalid::at("shopify", Message::new("shopify-id-form")).value(id));
        }
        for (locale, slug) in self.slugs.iter().filter(|(_, slug)| bad(slug)) {
            invalid.push(Invalid::at(format!("slugs.{locale}"), Message::new("slug-characters")).value(slug));
        }
        invalid.verdict()
    }

    /// A place that an outside taxonomy does not have, once it is loaded.
    async fn examine(tx: &mut Tx, records: &[&Kept<Self>]) -> Result<Vec<Option<Error>>> {
        let google: Vec<String> = records.iter().filter_map(|k| Some(k.record.google?.to_string())).collect();
        let shopify: Vec<String> = records.iter().filter_map(|k| k.record.shopify.clone()).collect();
        let google = store::unknown(tx, Outside::Google, &google).await?;
        let shopify = store::unknown(tx, Outside::Shopify, &shopify).await?;
        Ok(records.iter().map(|kept| kept.record.refuse_unknown(&google, &shopify)).collect())
    }

    async fn load(tx: &mut Tx, codes: &[String]) -> Result<Vec<Kept<Self>>> {
        let rows: Vec<Row> = tx.query(SELECT).raw(" WHERE").among_text("c.code_folded", codes).all().await?;
        rows.into_iter().map(kept).collect()
    }

    /// Rows first, then their parents (so that a child may come before its parent), then their slugs.
    async fn write(tx: &mut Tx, records: &[Kept<Self>]) -> Result<()> {
        let (mut rows, mut parents, mut slugs) = (
            Rows::of("categories", COLUMNS),
            Rows::of("categories", PARENTS),
            Rows::of("category_slugs", SLUGS),
        );
        for k in records {
            let (c, doc, folded) = (&k.record, k.record.to_doc(), k.record.folded());
            let parent = c.parent.as_deref().map(fold);
            rows.push(&(k.id, &c.code, &folded, c.position, &doc, k.revision, k.created_at, k.updated_at));
            parents.push(&(k.id, &c.code, &folded, &parent, &doc, k.revision, k.created_at, k.updated_at));
            c.slugs.iter().for_each(|(locale, slug)| slugs.push(&(k.id, &parent, locale, slug)));
        }
        rows.upsert(tx, &["id"]).await?;
        parents.upsert(tx, &["id"]).await?;
        let ids: Vec<Uuid> = records.iter().map(|k| k.id).collect();
        tx.query("DELETE FROM category_slugs WHERE").among("category_id", &ids).run().await?;
        slugs.insert(tx).await?;
        Ok(())
    }
}
