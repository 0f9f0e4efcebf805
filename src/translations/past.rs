//! What a text was at a moment, and when it was so: read off the revisions.

use super::about::About;
use crate::catalog::resolved::Level;
use crate::changes::{kind::Kind, merge::Doc};
use crate::db::Tx;
use crate::error::Result;
use crate::kernel::{clock::Time, locale::Locale};
use serde::Serialize;
use serde_json::Value;
use sqlx::types::Json;
use std::collections::{HashMap, hash_map::Entry};
use uuid::Uuid;

/// A text as it was.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Past {
    /// The text.
    pub value: Value,
    /// At which level it stood.
    pub level: Level,
    /// The revision that was current then.
    pub revision: i64,
}

/// Revisions that were looked at: texts of one record are often of one moment.
#[derive(Debug, Default)]
pub struct Pasts(HashMap<(Uuid, Time), Option<Kept>>);

/// A revision by number, and what the record was.
type Kept = (i64, Json<Doc>);

impl Pasts {
    /// What a text was at a moment: the product's own, else the style's.
    pub async fn text(
        &mut self,
        tx: &mut Tx,
        about: &About,
        path: &Path<'_>,
        moment: Time,
    ) -> Result<Option<Past>> {
        let levels =
            if about.product.is_some() { &[Level::Product, Level::Style][..] } else { &[Level::Style] };
        for level in levels {
            let (kind, id) = about.at(*level);
            let Some((revision, doc)) = self.revision(tx, kind, id, moment).await? else { continue };
            if let Some(value) = path.of(doc) {
                return Ok(Some(Past { value: value.clone(), level: *level, revision: *revision }));
            }
        }
        Ok(None)
    }

    async fn revision(&mut self, tx: &mut Tx, kind: Kind, id: Uuid, moment: Time) -> Result<Option<&Kept>> {
        let found = match self.0.entry((id, moment)) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(free) => free.insert(
                tx.query(
                    "SELECT revision, doc FROM revisions
                      WHERE kind = $1 AND record_id = $2 AND at <= $3 ORDER BY revision DESC LIMIT 1",
                )
                .bind(kind)
                .bind(id)
                .bind(moment)
                .optional()
                .await?,
            ),
        };
        Ok(found.as_ref())
    }
}

/// A text in a language.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Path<'p> {
    /// In which.
    pub locale: &'p Locale,
    /// Which.
    pub field: &'p str,
}

impl Path<'_> {
    fn of<'d>(&self, doc: &'d Doc) -> Option<&'d Value> {
        let texts = doc.get("texts")?;
        self.locale.chain().find_map(|l| texts.get(l.as_str())?.get(self.field))
    }
}

/// How many revisions back a source is looked for.
const BACK: i64 = 50;

/// When a text was last what somebody says it was; none if it never was so in the last fifty revisions.
pub async fn last_time(
    tx: &mut Tx,
    (kind, id): (Kind, Uuid),
    path: &Path<'_>,
    is_it: impl Fn(&Value) -> bool,
) -> Result<Option<Time>> {
    let rows: Vec<(Time, Json<Doc>)> = tx
        .query("SELECT at, doc FROM revisions WHERE kind = $1 AND record_id = $2 ORDER BY revision DESC LIMIT $3")
        .bind(kind)
        .bind(id)
        .bind(BACK)
        .all()
        .await?;
    Ok(rows.into_iter().find(|(_, doc)| path.of(doc).is_some_and(&is_it)).map(|(at, _)| at))
}
