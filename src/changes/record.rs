//! What a record is: a code, a typed document, links to other records by code, and a revision.

use super::{kind::Kind, merge::Doc, strictly};
use crate::db::{Column, Record as Row, Rows, Sort, Tx};
use crate::error::{Error, Invalid, Result};
use crate::kernel::{clock::Time, fold::fold, message::Message, origin::Origin};
use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;
use sqlx::types::Json;
use std::collections::{BTreeMap, HashMap, HashSet};
use uuid::Uuid;

/// A link to another record: the field that holds it, and what it names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// Where it stands: `category`, `images[2].asset`.
    pub field: String,
    /// What kind of record it names.
    pub kind: Kind,
    /// Its code.
    pub code: String,
}

impl Link {
    /// A link, if there is a code.
    pub fn to(field: impl Into<String>, kind: Kind, code: Option<&str>) -> Option<Link> {
        code.map(|code| Link { field: field.into(), kind, code: code.to_owned() })
    }
}

/// A record as the database keeps it.
#[derive(Debug, Clone, PartialEq)]
pub struct Kept<T> {
    /// Its id.
    pub id: Uuid,
    /// Counts from one with every change.
    pub revision: i64,
    /// When it was made.
    pub created_at: Time,
    /// When it was changed last.
    pub updated_at: Time,
    /// The record itself.
    pub record: T,
}

/// A kind of record that plans can create and change, in sets.
pub trait Record: Clone + PartialEq + Send + Sync + Sized {
    /// Which kind.
    const KIND: Kind;

    /// What it is called.
    fn code(&self) -> &str;

    /// Reads the strict JSON form; the refusal names each field.
    fn from_doc(doc: Doc) -> Result<Self, Invalid>;

    /// The JSON form, in codes; what [`Record::from_doc`] reads.
    fn to_doc(&self) -> Doc;

    /// The records that it names. They must be there.
    fn links(&self) -> Vec<Link>;

    /// Records that it names besides, whose being there is looked after by [`Record::examine`].
    fn mentions(&self) -> Vec<Link> {
        Vec::new()
    }

    /// What its own fields must satisfy.
    fn check(&self) -> Result<(), Invalid>;

    /// What it must satisfy together with others: one look for all. A refusal for each, in their order, or none.
    fn examine(
        _tx: &mut Tx,
        records: &[&Kept<Self>],
    ) -> impl Future<Output = Result<Vec<Option<Error>>>> + Send {
        let none = records.iter().map(|_| None).collect();
        async move { Ok(none) }
    }

    /// Notes where the values of these fields come from, if it keeps that.
    fn touch(&mut self, _fields: &[String], _origin: &Origin) {}

    /// What a revision keeps; all of it, unless part of it has no history.
    fn history(&self) -> Doc {
        self.to_doc()
    }

    /// Loads records by folded code, in one or two statements.
    fn load(tx: &mut Tx, codes: &[String]) -> impl Future<Output = Result<Vec<Kept<Self>>>> + Send;

    /// Writes new and changed records, in sets; links are known to be there.
    fn write(tx: &mut Tx, records: &[Kept<Self>]) -> impl Future<Output = Result<()>> + Send;

    /// The form in which its code is unique.
    fn folded(&self) -> String {
        fold(self.code())
    }
}

/// The row of a record in a table with the plain columns (id, code, document, revision, times).
#[derive(sqlx::FromRow)]
struct PlainRow {
    id: Uuid,
    doc: Json<Doc>,
    revision: i64,
    created_at: Time,
    updated_at: Time,
}

/// A record that is its code and its document: brands, policies, charts, parties …
///
/// Implementing this gives [`Record`]. Its serde form must deny unknown fields and hold `code`.
pub trait Plain: Clone + PartialEq + Send + Sync + Serialize + DeserializeOwned {
    /// Which kind.
    const KIND: Kind;
    /// What it is called.
    fn code(&self) -> &str;
    /// The records that it names.
    fn links(&self) -> Vec<Link> {
        Vec::new()
    }
    /// What its own fields must satisfy.
    fn check(&self) -> Result<(), Invalid> {
        Ok(())
    }
}

impl<T: Plain> Record for T {
    const KIND: Kind = <T as Plain>::KIND;

    fn code(&self) -> &str {
        Plain::code(self)
    }

    fn from_doc(doc: Doc) -> Result<Self, Invalid> {
        strictly::read(Value::Object(doc))
    }

    fn to_doc(&self) -> Doc {
        doc_of(self)
    }

    fn links(&self) -> Vec<Link> {
        Plain::links(self)
    }

    fn check(&self) -> Result<(), Invalid> {
        Plain::check(self)
    }

    async fn load(tx: &mut Tx, codes: &[String]) -> Result<Vec<Kept<Self>>> {
        let sql = plain_select(T::KIND).ok_or_else(|| Error::internal("not a plain record", T::KIND))?;
        let rows: Vec<PlainRow> = tx.query(sql).raw(" WHERE").among_text("code_folded", codes).all().await?;
        rows.into_iter().map(kept).collect()
    }

    async fn write(tx: &mut Tx, records: &[Kept<Self>]) -> Result<()> {
        let mut rows = Rows::of(T::KIND.table(), PLAIN);
        for kept in records {
            let (record, doc) = (&kept.record, doc_of(&kept.record));
            let folded = fold(Plain::code(record));
            rows.push(&(
                kept.id,
                Plain::code(record),
                folded,
                doc,
                kept.revision,
                kept.created_at,
                kept.updated_at,
            ));
        }
        rows.upsert(tx, &["id"]).await?;
        Ok(())
    }
}

/// Every record of a plain kind, by code.
pub async fn all<T: Plain>(tx: &mut Tx) -> Result<Vec<Kept<T>>> {
    let sql = plain_select(<T as Plain>::KIND)
        .ok_or_else(|| Error::internal("not a plain record", <T as Plain>::KIND))?;
    let rows: Vec<PlainRow> = tx.query(sql).raw(" ORDER BY code_folded").all().await?;
    rows.into_iter().map(kept).collect()
}

/// A page of records of a plain kind after a folded code.
pub async fn page<T: Plain>(tx: &mut Tx, after: &str, limit: i64) -> Result<Vec<Kept<T>>> {
    let sql = plain_select(<T as Plain>::KIND)
        .ok_or_else(|| Error::internal("not a plain record", <T as Plain>::KIND))?;
    let query = tx.query(sql).push(" WHERE code_folded > ", after);
    let rows: Vec<PlainRow> = query.push(" ORDER BY code_folded LIMIT ", limit).all().await?;
    rows.into_iter().map(kept).collect()
}

const PLAIN: &[Column] = &[
    ("id", Sort::Id),
    ("code", Sort::Text),
    ("code_folded", Sort::Text),
    ("doc", Sort::Json),
    ("revision", Sort::Int),
    ("created_at", Sort::Time),
    ("updated_at", Sort::Time),
];

/// The statement that reads a plain kind's table; none for kinds with columns of their own.
fn plain_select(kind: Kind) -> Option<&'static str> {
    macro_rules! select {
        ($($kind:ident $table:literal),*) => {
            match kind {
                $(Kind::$kind => Some(concat!("SELECT id, doc, revision, created_at, updated_at FROM ", $table)),)*
                _ => None,
            }
        };
    }
    select!(
        Brand "brands", Party "parties", Location "locations", Certificate "certificates", Collection "collections",
        Drop "drops", Attribute "attributes", SizeChart "size_charts", ReturnPolicy "return_policies",
        ShippingProfile "shipping_profiles", Channel "channels", RulePack "rule_packs"
    )
}

fn kept<T: Plain>(row: PlainRow) -> Result<Kept<T>> {
    let record = strictly::read(Value::Object(row.doc.0)).map_err(|invalid| {
        let field = invalid.fields.first().map(|f| f.field.clone()).unwrap_or_default();
        Error::internal(format!("a {} in the database cannot be read", T::KIND), field)
    })?;
    Ok(Kept {
        id: row.id,
        revision: row.revision,
        created_at: row.created_at,
        updated_at: row.updated_at,
        record,
    })
}

/// A serde value as a document.
pub fn doc_of<T: Serialize>(value: &T) -> Doc {
    match serde_json::to_value(value) {
        Ok(Value::Object(doc)) => doc,
        _ => Doc::new(),
    }
}

/// What the records are called that these links name, by kind and folded code: one statement per kind that is linked to.
pub async fn named(
    tx: &mut Tx,
    links: impl Iterator<Item = Link>,
) -> Result<HashMap<(Kind, String), String>> {
    let mut wanted: BTreeMap<Kind, HashSet<String>> = BTreeMap::new();
    for link in links {
        wanted.entry(link.kind).or_default().insert(fold(&link.code));
    }
    let mut named = HashMap::new();
    for (kind, codes) in wanted {
        let list: Vec<&String> = codes.iter().collect();
        let found: Vec<(String, String)> = existing(tx, kind, &list).await?;
        named.extend(found.into_iter().map(|(folded, code)| ((kind, folded), code)));
    }
    Ok(named)
}

/// Which of these links lead nowhere.
pub async fn dangling(tx: &mut Tx, links: impl Iterator<Item = Link>) -> Result<HashSet<(Kind, String)>> {
    let links: Vec<Link> = links.collect();
    let named = named(tx, links.iter().cloned()).await?;
    let wanted = links.into_iter().map(|link| (link.kind, fold(&link.code)));
    Ok(wanted.filter(|wanted| !named.contains_key(wanted)).collect())
}

async fn existing<R: Row>(tx: &mut Tx, kind: Kind, codes: &[&String]) -> Result<Vec<R>> {
    let (sql, column) = match kind {
        Kind::Variant => ("SELECT sku_folded, sku FROM variants WHERE", "sku_folded"),
        Kind::Asset => ("SELECT hash, hash AS code FROM assets WHERE", "hash"),
        Kind::Review => ("SELECT source_key, source_key AS code FROM reviews WHERE", "source_key"),
        _ => (code_select(kind).ok_or_else(|| Error::internal("nothing links to a", kind))?, "code_folded"),
    };
    tx.query(sql).among_text(column, codes).all().await
}

fn code_select(kind: Kind) -> Option<&'static str> {
    macro_rules! select {
        ($($kind:ident $table:literal),*) => {
            match kind {
                $(Kind::$kind => Some(concat!("SELECT code_folded, code FROM ", $table, " WHERE")),)*
                _ => None,
            }
        };
    }
    select!(
        Style "styles", Product "products", Category "categories", Brand "brands", Party "parties",
        Location "locations", Certificate "certificates", Collection "collections", Drop "drops",
        Attribute "attributes", SizeChart "size_charts", ReturnPolicy "return_policies",
        ShippingProfile "shipping_profiles", Channel "channels", RulePack "rule_packs"
    )
}

/// The refusals for a record's links that lead nowhere.
pub fn refuse_dangling(links: &[Link], missing: &HashSet<(Kind, String)>) -> Invalid {
    let mut invalid = Invalid::default();
    for link in links.iter().filter(|link| missing.contains(&(link.kind, fold(&link.code)))) {
        let message = Message::new("link-unknown").with("kind", link.kind.as_str()).with("code", &link.code);
        invalid.push(Invalid::at(link.field.clone(), message).value(&link.code));
    }
    invalid
}
