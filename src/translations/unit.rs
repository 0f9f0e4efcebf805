//! What an agency is given: a text with its source, its state, and where it belongs.

use super::about::About;
use crate::catalog::{content::is_list, resolved::Level, shared::Shared, translation::State};
use crate::changes::kind::Kind;
use crate::error::{Invalid, Result};
use crate::kernel::{locale::Locale, message::Message, origin::OriginKind};
use serde_json::Value;
use std::collections::BTreeSet;

/// What is asked for.
#[derive(Debug, Clone, PartialEq)]
pub struct Ask {
    /// The language of the sources.
    pub source: Locale,
    /// The language of the translations.
    pub target: Locale,
    /// Only translations in these states; none means all.
    pub only: BTreeSet<State>,
}

impl Ask {
    /// Languages and states as people write them: the source is the house's own if nobody says, `only` is `missing,outdated`.
    ///
    /// # Errors
    /// [`Invalid`], by name.
    pub fn parse(shared: &Shared, source: Option<&str>, target: Option<&str>, only: &str) -> Result<Ask> {
        let named = |name: &'static str| {
            move |text: &str| {
                let refused =
                    |_| Invalid::at(name, Message::new("locale-unknown").with("text", text)).value(text);
                Locale::parse(text).map_err(refused)
            }
        };
        let source = source.map(named("source")).transpose()?.unwrap_or_else(|| shared.source_locale());
        let target = match target.map(named("target")).transpose()? {
            Some(target) => target,
            None => other_than(shared, &source).ok_or_else(|| {
                Invalid::at("target", Message::new("field-missing").with("field", "target"))
            })?,
        };
        if source == target {
            let message = Message::new("translation-same-language").with("locale", target.as_str());
            return Err(Invalid::at("target", message).value(&target).into());
        }
        let state = |text: &str| {
            let found = State::ALL.into_iter().find(|state| state.as_str() == text);
            let known = State::ALL.map(State::as_str).join(", ");
            found.ok_or_else(|| {
                Invalid::at("only", Message::new("view-unknown").with("known", known)).value(text)
            })
        };
        let only = only.split(',').map(str::trim).filter(|text| !text.is_empty());
        Ok(Ask { source, target, only: only.map(state).collect::<Result<_, _>>()? })
    }
}

/// The first language that a channel asks for beside this one.
fn other_than(shared: &Shared, source: &Locale) -> Option<Locale> {
    let channels = || shared.channels.iter().map(|kept| &kept.record);
    let required = channels().flat_map(|channel| &channel.required_locales);
    let offered = channels().flat_map(|channel| &channel.offered_locales);
    required.chain(offered).find(|locale| *locale != source).cloned()
}

/// A text to be translated.
#[derive(Debug, Clone, PartialEq)]
pub struct Unit {
    /// Which: `title`.
    pub field: &'static str,
    /// Where its translation belongs: `texts.de.title`.
    pub path: String,
    /// The text, or the entries of a list.
    pub source: Vec<String>,
    /// What it is in the other language so far.
    pub target: Option<Vec<String>>,
    /// How the one stands to the other.
    pub state: State,
    /// Whether a program translated it, and nobody has looked at it since.
    pub by_machine: bool,
}

/// What one record gives to be translated.
#[derive(Debug, Clone, PartialEq)]
pub struct Bundle {
    /// Style or product.
    pub kind: Kind,
    /// Its code.
    pub code: String,
    /// What it is called, for whoever translates.
    pub title: Option<String>,
    /// Its categories from the root down.
    pub category: Option<String>,
    /// Its texts.
    pub units: Vec<Unit>,
}

impl Bundle {
    /// What a record gives; none if there is nothing that was asked for. What a product inherits along with its
    /// translation is its style's to give.
    pub fn of(about: &About, shared: &Shared, ask: &Ask) -> Option<Bundle> {
        let texts = about.translations(&ask.source, &ask.target);
        let title = texts.iter().find(|t| t.field == "title").map(|t| entries(&t.source.value).concat());
        let units = texts.into_iter().filter_map(|t| {
            let source_level = t.source.level;
            let target = t.target.filter(|(locale, _)| *locale == ask.target).map(|(_, valued)| valued);
            let is_own = about.kind() == Kind::Style
                || source_level == Level::Product
                || target.as_ref().is_some_and(|valued| valued.level == Level::Product);
            let state = if target.is_some() { t.state } else { State::Missing };
            let origin = target.as_ref().and_then(|valued| valued.origin.as_ref());
            let unit = Unit {
                field: t.field,
                path: format!("texts.{}.{}", ask.target, t.field),
                source: entries(&t.source.value),
                by_machine: origin.is_some_and(|origin| origin.kind == OriginKind::Machine),
                target: target.map(|valued| entries(&valued.value)),
                state,
            };
            Some(unit).filter(|unit| is_own && (ask.only.is_empty() || ask.only.contains(&unit.state)))
        });
        let units: Vec<Unit> = units.collect();
        let path = about.category().map(|code| shared.tree.path(code)).unwrap_or_default();
        let names = path.iter().map(|kept| {
            let said = kept.record.names.for_reader(&ask.source, &[Locale::english()]);
            said.map_or(kept.record.code.as_str(), |(_, name)| name)
        });
        let category = names.collect::<Vec<_>>().join(" › ");
        (!units.is_empty()).then(|| Bundle {
            kind: about.kind(),
            code: about.code().to_owned(),
            title,
            category: Some(category).filter(|text| !text.is_empty()),
            units,
        })
    }
}

/// A text as one entry, a list as its entries.
pub fn entries(value: &Value) -> Vec<String> {
    match value {
        Value::Array(list) => list.iter().filter_map(Value::as_str).map(str::to_owned).collect(),
        other => other.as_str().map(str::to_owned).into_iter().collect(),
    }
}

/// The value of a field with these entries.
pub fn value(field: &str, entries: &[String]) -> Value {
    if is_list(field) { entries.into() } else { entries.concat().into() }
}
