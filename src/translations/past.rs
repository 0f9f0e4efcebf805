//! What a text was at a moment, and when it was so: read off the revisions.

use super::about::About;
use crate::catalog::resolved::Level;
use crate::changes::{
    kind::Kind,
    merge::Doc,
    revision::{self, Revision},
};
use crate::db::Tx;
use crate::error::Result;
use crate::kernel::{clock::Time, locale::Locale};
use serde::Serialize;
use serde_json::Value;
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
pub struct Pasts(HashMap<(Uuid, Time), Option<Revision>>);

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
            let Some(found) = self.revision(tx, kind, id, moment).await? else { continue };
            if let Some(value) = path.of(&found.doc) {
                return Ok(Some(Past { value: value.clone(), level: *level, revision: found.revision }));
            }
        }
        Ok(None)
    }

    async fn revision(
        &mut self,
        tx: &mut Tx,
        kind: Kind,
        id: Uuid,
        moment: Time,
    ) -> Result<Option<&Revision>> {
        let found = match self.0.entry((id, moment)) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(free) => free.insert(revision::at(tx, kind, id, moment).await?),
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
    let found = revision::list(tx, kind, id, BACK).await?;
    Ok(found.into_iter().find(|one| path.of(&one.doc).is_some_and(&is_it)).map(|one| one.at))
}
