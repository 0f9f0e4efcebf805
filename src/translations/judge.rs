//! What a text that comes back means for what is there.

use super::about::About;
use super::past::{Path, last_time};
use super::take::{Incoming, Outcome, Taken};
use super::unit::entries;
use crate::catalog::{
    content::TEXT_FIELDS,
    resolved::{Level, Valued},
    shared::Shared,
    translation::{State, Translation},
};
use crate::changes::kind::Kind;
use crate::db::Tx;
use crate::error::Result;
use crate::kernel::{clock::Time, locale::Locale, message::Message};
use chrono::Duration;
use serde_json::Value;

/// What is to be done.
pub(super) enum Judged {
    /// Nothing.
    Settled(Taken),
    /// What is there is right still.
    Right { path: String },
    /// It is to be written; as of a moment if its source has changed since.
    Wanted { path: String, as_of: Option<Time>, taken: Taken },
}

/// Judges a text against its record.
pub(super) async fn judge(
    tx: &mut Tx,
    shared: &Shared,
    about: &About,
    text: &Incoming,
    was_said_before: bool,
) -> Result<Judged> {
    let target = &text.target_locale;
    let field = match field_of(text) {
        Ok(field) => field,
        Err(message) => return Ok(Judged::Settled(Taken::plainly(Outcome::Refused(message)))),
    };
    let source = text.source_locale.clone().unwrap_or_else(|| shared.source_locale());
    if source == *target {
        let message = Message::new("translation-same-language").with("locale", target.as_str());
        return Ok(Judged::Settled(Taken::plainly(Outcome::Refused(message))));
    }
    if text.target.is_empty() {
        return Ok(Judged::Settled(Taken::plainly(Outcome::Unchanged)));
    }
    let path = format!("texts.{target}.{field}");
    let there = about.texts().get(target).and_then(|texts| texts.one(field));
    let translation = about.translations(&source, target).into_iter().find(|t| t.field == field);
    let is_stale = is_stale(text, translation.as_ref());
    if there.as_ref().is_some_and(|there| is_same(there, &text.target)) {
        let is_outdated = translation.as_ref().is_some_and(|t| t.state == State::Outdated);
        let is_ours = is_ours(about, there.as_ref(), translation.as_ref());
        return Ok(match text.is_done && !is_stale && is_outdated && is_ours {
            true => Judged::Right { path },
            false => Judged::Settled(Taken::plainly(Outcome::Unchanged)),
        });
    }
    if was_said_before && there.is_some() {
        let finding = Some(Message::new("translation-left-alone"));
        return Ok(Judged::Settled(Taken { outcome: Outcome::Unchanged, finding }));
    }
    let outcome = if there.is_some() { Outcome::Updated } else { Outcome::Created };
    let (mut as_of, mut finding) = (None, None);
    if let Some(t) = translation.as_ref().filter(|_| is_stale) {
        if is_younger(there.as_ref(), t) {
            let message = Message::new("translation-younger-there");
            return Ok(Judged::Settled(Taken::plainly(Outcome::Refused(message))));
        }
        as_of = moment(tx, about, &Path { locale: &source, field }, text, t).await?;
        finding = Some(Message::new("translation-of-older-source").with("locale", source.as_str()));
    } else if translation.is_none() {
        finding = Some(Message::new("translation-source-gone").with("locale", source.as_str()));
    }
    Ok(Judged::Wanted { path, as_of, taken: Taken { outcome, finding } })
}

/// The name of its field: `title` of `texts.de.title`, whose language must be its own.
fn field_of(text: &Incoming) -> Result<&'static str, Message> {
    let given = match text.field.split_once('.') {
        Some(("texts", rest)) => match rest.split_once('.') {
            Some((locale, field)) if Locale::parse(locale).is_ok_and(|l| l == text.target_locale) => field,
            Some((locale, _)) => {
                let message = Message::new("translation-other-language").with("given", locale);
                return Err(message.with("locale", text.target_locale.as_str()));
            }
            None => rest,
        },
        _ => text.field.as_str(),
    };
    let known = TEXT_FIELDS.into_iter().find(|field| *field == given);
    known.ok_or_else(|| Message::new("translation-field-unknown").with("fields", TEXT_FIELDS.join(", ")))
}

/// Whether a text is what is there; entries without words do not count.
fn is_same(there: &Valued<Value>, said: &[String]) -> bool {
    let words =
        |list: &[String]| -> Vec<String> { list.iter().filter(|entry| !entry.is_empty()).cloned().collect() };
    let there = words(&entries(&there.value));
    there == words(said) || there.join("\n") == words(said).join("\n")
}

/// Whether the source that a text was made from is another by now. Programs fold spaces: they do not count.
fn is_stale(text: &Incoming, translation: Option<&Translation>) -> bool {
    let words = |list: &[String]| -> Vec<String> {
        list.iter().flat_map(|entry| entry.split_whitespace()).map(str::to_owned).collect()
    };
    text.source
        .as_ref()
        .zip(translation)
        .is_some_and(|(said, t)| words(said) != words(&entries(&t.source.value)))
}

/// Whether a confirmation is for this record to keep: what a product inherits along with its source is its style's.
fn is_ours(about: &About, there: Option<&Valued<Value>>, translation: Option<&Translation>) -> bool {
    let level = there.map(|there| there.level);
    about.kind() == Kind::Style
        || level == Some(Level::Product)
        || translation.is_some_and(|t| t.source.level == Level::Product)
}

/// Whether what is there was made from the source of today.
fn is_younger(there: Option<&Valued<Value>>, translation: &Translation) -> bool {
    let written = |valued: &Valued<Value>| valued.origin.as_ref().and_then(|origin| origin.at);
    let both = there.and_then(written).zip(written(&translation.source));
    both.is_some_and(|(there, source)| there >= source)
}

/// When the source last was what the text was made from; at the latest, just before it became what it is.
async fn moment(
    tx: &mut Tx,
    about: &About,
    path: &Path<'_>,
    text: &Incoming,
    translation: &Translation,
) -> Result<Option<Time>> {
    let Some(changed) = translation.source.origin.as_ref().and_then(|origin| origin.at) else {
        return Ok(None);
    };
    let latest = changed - Duration::microseconds(1);
    let said = text.source.as_deref().unwrap_or_default();
    let mut levels = vec![about.at(Level::Style)];
    if about.kind() == Kind::Product {
        levels.insert(0, about.at(Level::Product));
    }
    for record in levels {
        let is_it = |value: &Value| entries(value) == said;
        if let Some(moment) = last_time(tx, record, path, is_it).await? {
            return Ok(Some(moment.min(latest)));
        }
    }
    Ok(Some(latest))
}
