//! Who names a record. What is named in a column the database guards by itself; documents and associations are looked
//! through here.

use super::{Member, each};
use crate::catalog::{Channel, Collection, Drop, Product, Style, Variant};
use crate::changes::{
    kind::Kind,
    record::{Kept, Record},
};
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::kernel::{fold::fold, message::Message};
use crate::law::RulePack;
use crate::media::Asset;
use crate::parties::{Brand, Certificate, Location, Party};
use crate::policies::{ReturnPolicy, ShippingProfile};
use crate::reviews::Review;
use crate::sizing::SizeChart;
use crate::taxonomy::{Attribute, Category};
use std::collections::{HashMap, HashSet};

/// A record that names another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Referrer {
    /// What kind.
    pub kind: Kind,
    /// Which.
    pub code: String,
}

impl Referrer {
    /// Why what it names cannot go.
    pub fn refusal(&self) -> Error {
        let message = Message::new("still-referred-to-by");
        Error::Conflict(message.with("kind", self.kind.as_str()).with("code", &self.code))
    }
}

/// Which kinds name a kind in their documents.
pub fn may_name(by: Kind, kind: Kind) -> bool {
    match kind {
        Kind::Party => by == Kind::Brand,
        Kind::Category => by == Kind::Channel,
        Kind::SizeChart => by == Kind::Category,
        Kind::Attribute => matches!(by, Kind::Category | Kind::Style | Kind::Product),
        Kind::RulePack => matches!(by, Kind::Category | Kind::Channel),
        Kind::Certificate => matches!(by, Kind::Style | Kind::Product),
        _ => false,
    }
}

/// Records of a kind that name some of these, by folded code.
pub async fn naming<T: Member>(tx: &mut Tx, kind: Kind, codes: &HashSet<String>) -> Result<Vec<Kept<T>>> {
    let names_one = |kept: &Kept<T>| {
        kept.record.links().iter().any(|link| link.kind == kind && codes.contains(&fold(&link.code)))
    };
    let (mut found, mut after) = (Vec::new(), String::new());
    loop {
        let page = T::page(tx, &after, 500).await?;
        let Some(last) = page.last() else { return Ok(found) };
        after = T::place(last);
        found.extend(page.into_iter().filter(names_one));
    }
}

/// For each of these records that others name, by its folded code: one of those others.
pub async fn of<T: Record>(tx: &mut Tx, kept: &[&Kept<T>]) -> Result<HashMap<String, Referrer>> {
    let codes: HashSet<String> = kept.iter().map(|kept| kept.record.folded()).collect();
    let mut found = HashMap::new();
    macro_rules! look {
        ($($name:ident),*) => { $(
            if may_name(<$name as Record>::KIND, T::KIND) {
                for by in naming::<$name>(tx, T::KIND, &codes).await? {
                    let (kind, code) = (<$name as Record>::KIND, by.record.code().to_owned());
                    let named = by.record.links().into_iter().filter(|link| link.kind == T::KIND);
                    let named = named.map(|link| fold(&link.code)).filter(|named| codes.contains(named));
                    found.extend(named.map(|named| (named, Referrer { kind, code: code.clone() })));
                }
            }
        )* };
    }
    each!(look);
    found.extend(associated(tx, kept).await?);
    Ok(found)
}

/// Styles and products that others say go with them. Their rows would go along without a word.
async fn associated<T: Record>(tx: &mut Tx, kept: &[&Kept<T>]) -> Result<HashMap<String, Referrer>> {
    let (sql, column) = match T::KIND {
        Kind::Style => (
            "SELECT a.to_style_id, s.code FROM associations a JOIN styles s ON s.id = a.style_id
              WHERE a.style_id <> a.to_style_id AND",
            "a.to_style_id",
        ),
        Kind::Product => (
            "SELECT a.to_product_id, s.code FROM associations a JOIN styles s ON s.id = a.style_id
              WHERE (a.product_id IS NULL OR a.product_id <> a.to_product_id) AND",
            "a.to_product_id",
        ),
        _ => return Ok(HashMap::new()),
    };
    let ids: Vec<uuid::Uuid> = kept.iter().map(|kept| kept.id).collect();
    let rows: Vec<(uuid::Uuid, String)> = tx.query(sql).among(column, &ids).all().await?;
    let by_id: HashMap<uuid::Uuid, String> =
        kept.iter().map(|kept| (kept.id, kept.record.folded())).collect();
    let named = rows.into_iter().filter_map(|(id, code)| Some((by_id.get(&id)?.clone(), code)));
    Ok(named.map(|(named, code)| (named, Referrer { kind: Kind::Style, code })).collect())
}
