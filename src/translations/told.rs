//! Each text with its source, how they stand to each other, and what has changed in the source since.

use super::about::About;
use super::past::{Past, Pasts, Path};
use crate::catalog::resolved::Valued;
use crate::catalog::translation::State;
use crate::changes::difference::{self, Piece};
use crate::db::Tx;
use crate::error::Result;
use crate::kernel::locale::Locale;
use serde::Serialize;
use serde_json::Value;

/// A text in another language, and the one that it was made from.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Told {
    /// Which: `title`.
    pub field: &'static str,
    /// Where it stands in the record: `texts.de.title`.
    pub path: String,
    /// How it stands to its source.
    pub state: State,
    /// The text that is translated.
    pub source: Valued<Value>,
    /// What it is in the other language.
    pub target: Option<Valued<Value>>,
    /// The source as it was when the translation was made.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub was: Option<Past>,
    /// What is different in the source since then.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub difference: Vec<Piece>,
}

/// Every text of a record that one language has, as it stands in another.
pub async fn of(tx: &mut Tx, about: &About, source: &Locale, target: &Locale) -> Result<Vec<Told>> {
    let mut pasts = Pasts::default();
    let mut told = Vec::new();
    for one in about.translations(source, target) {
        let (locale, text) = one.target.map_or((target.clone(), None), |(locale, text)| (locale, Some(text)));
        let made_at = text.as_ref().and_then(|text| text.origin.as_ref()?.at);
        let was = match made_at.filter(|_| one.state == State::Outdated) {
            Some(moment) => pasts.text(tx, about, &Path { locale: source, field: one.field }, moment).await?,
            None => None,
        };
        let difference = was.as_ref().map(|was| difference::values(&was.value, &one.source.value));
        told.push(Told {
            field: one.field,
            path: format!("texts.{locale}.{}", one.field),
            state: one.state,
            source: one.source,
            target: text,
            difference: difference.unwrap_or_default(),
            was,
        });
    }
    Ok(told)
}
