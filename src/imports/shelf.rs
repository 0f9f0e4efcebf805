//! What was read lies on a shelf until all of it is there; then it is taken up record by record.

use super::draft::{Claim, Draft, Fields, Part, Place};
use crate::catalog::style::ASSOCIATION_KINDS;
use crate::changes::kind::Kind;
use crate::db::scratch::{Item, Scratch};
use crate::error::Result;
use crate::kernel::fold::fold;

/// What of a record is taken up in its turn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Turn {
    /// The record itself.
    Itself(Kind),
    /// What it goes with, once all styles and products are there.
    Associations(Kind),
}

impl Turn {
    /// As the shelf names it.
    pub fn name(self) -> &'static str {
        match self {
            Turn::Itself(kind) => kind.as_str(),
            Turn::Associations(Kind::Product) => "product associations",
            Turn::Associations(_) => "style associations",
        }
    }
}

/// All that was read about one record.
#[derive(Debug, Clone, PartialEq)]
pub struct Bundle {
    /// Where it began on the shelf.
    pub seq: i64,
    /// Its place among those with the same parent, from zero.
    pub place: i64,
    /// Its folded code.
    pub key: String,
    /// What was said, in the order of the files.
    pub parts: Vec<Part>,
}

impl Bundle {
    /// Its code as it was written first.
    pub fn code(&self) -> &str {
        self.parts.first().map_or(&self.key, |part| &part.code)
    }

    /// The first parent that was said.
    pub fn parent(&self) -> &str {
        self.parts.iter().map(|part| part.parent.as_str()).find(|parent| !parent.is_empty()).unwrap_or("")
    }

    /// All fields; what a row says of its own record wins over what others say in passing, later rows over earlier.
    pub fn fields(&self) -> Fields {
        let weak = self.parts.iter().filter(|part| part.claim == Claim::Makes);
        let strong = self.parts.iter().filter(|part| part.claim != Claim::Makes);
        let mut fields: Fields = weak
            .chain(strong)
            .flat_map(|part| part.fields.iter().map(|(k, v)| (k.clone(), v.clone())))
            .collect();
        if !self.parent().is_empty() {
            fields.insert("^".into(), self.parent().into());
        }
        fields
    }

    /// Whether rows only named it.
    pub fn is_made_only(&self) -> bool {
        self.parts.iter().all(|part| part.claim == Claim::Makes)
    }
}

/// A draft as one or two things on the shelf.
pub fn items(draft: Draft, row: Option<u32>, place: &Place, seq: &mut i64) -> Vec<Item> {
    let is_association =
        |name: &String| ASSOCIATION_KINDS.contains(&name.as_str()) || name.starts_with("/associations");
    let (later, now): (Fields, Fields) = match draft.kind {
        Kind::Style | Kind::Product => draft.fields.into_iter().partition(|(name, _)| is_association(name)),
        _ => (Fields::new(), draft.fields),
    };
    let mut item = |kind: Turn, parent: &str, fields: Fields, claim: Claim| {
        *seq += 1;
        let part = Part {
            row,
            place: place.clone(),
            code: draft.code.clone(),
            parent: parent.to_owned(),
            claim,
            fields,
        };
        let body = serde_json::to_string(&part).expect("parts are plain data");
        Item(*seq, kind.name().to_owned(), fold(&draft.code), fold(parent), body)
    };
    let mut found = Vec::new();
    // A row of links alone says that something goes with the record, not that there is one.
    if later.is_empty() || !now.is_empty() || draft.claim != Claim::Adds {
        found.push(item(Turn::Itself(draft.kind), &draft.parent, now, draft.claim));
    }
    if !later.is_empty() {
        found.push(item(Turn::Associations(draft.kind), "", later, Claim::Adds));
    }
    found
}

/// Sorts the shelf: each record with where it began and its place among its siblings.
pub async fn sort(shelf: &Scratch) -> Result<()> {
    shelf.sort().await?;
    let mut tx = shelf.write().await?;
    tx.query(
        "CREATE TABLE bundles AS
         SELECT kind, key, MIN(seq) AS seq,
                ROW_NUMBER() OVER (PARTITION BY kind, MAX(parent) ORDER BY MIN(seq)) - 1 AS place
           FROM laid GROUP BY kind, key",
    )
    .run()
    .await?;
    tx.query("CREATE INDEX bundles_seq ON bundles (kind, seq)").run().await?;
    tx.commit().await
}

/// How many records of a turn there are.
pub async fn count(shelf: &Scratch, turn: &str) -> Result<i64> {
    let mut tx = shelf.write().await?;
    let (count,): (i64,) =
        tx.query("SELECT CAST(COUNT(*) AS BIGINT) FROM bundles WHERE kind = $1").bind(turn).one().await?;
    Ok(count)
}

/// The records of a turn after a place on the shelf, with all that was said about them.
pub async fn bundles(shelf: &Scratch, turn: &str, after: i64, limit: i64) -> Result<Vec<Bundle>> {
    let mut tx = shelf.write().await?;
    let rows: Vec<(i64, i64, String, String)> = tx
        .query(
            "SELECT b.seq, b.place, l.key, l.body
               FROM (SELECT seq, place, kind, key FROM bundles WHERE kind = $1 AND seq > $2 ORDER BY seq LIMIT $3) b
               CROSS JOIN laid l ON l.kind = b.kind AND l.key = b.key
              ORDER BY b.seq, l.seq",
        )
        .bind(turn)
        .bind(after)
        .bind(limit)
        .all()
        .await?;
    let mut found: Vec<Bundle> = Vec::new();
    for (seq, place, key, body) in rows {
        let part: Part = serde_json::from_str(&body)?;
        match found.last_mut() {
            Some(bundle) if bundle.seq == seq => bundle.parts.push(part),
            _ => found.push(Bundle { seq, place, key, parts: vec![part] }),
        }
    }
    Ok(found)
}
