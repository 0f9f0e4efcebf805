//! Somebody says that translations are right still, although their source has changed.
//!
//! # Why
//! Whose words they are stays: a confirmation is no new text. Only the moment is kept, and the log tells who said it.

use super::about::{About, Worded};
use crate::catalog::{
    content::TEXT_FIELDS,
    resolved::Level,
    shared::Shared,
    translation::{State, Translation},
};
use crate::changes::{
    hand::Hand,
    kind::Kind,
    merge::Doc,
    plan::{self, Step, Wish},
    record::Kept,
};
use crate::db::Tx;
use crate::error::{Error, Invalid, Result};
use crate::kernel::{fold::fold, locale::Locale, message::Message, origin::Origin};
use crate::people::{Actor, Touch};
use serde_json::json;
use uuid::Uuid;

/// Which translations are right still.
#[derive(Debug, Clone, PartialEq)]
pub struct Confirmation<'c> {
    /// The record.
    pub code: &'c str,
    /// The language.
    pub locale: &'c Locale,
    /// Which texts: `title`.
    pub fields: &'c [String],
    /// The revision that was seen, if it matters.
    pub expected: Option<i64>,
}

/// Confirms them; the id of the record if anything of it is different now.
///
/// # Errors
/// What cannot be confirmed, field by field; forbidden if the actor may not write it.
pub async fn confirm<T: Worded>(
    tx: &mut Tx,
    hand: &Hand,
    actor: &Actor,
    shared: &Shared,
    wanted: &Confirmation<'_>,
) -> Result<Option<Uuid>> {
    let about = About::one::<T>(tx, wanted.code).await?;
    let kept = T::load(tx, &[fold(wanted.code)]).await?.pop();
    let kept = kept.ok_or_else(|| Error::not_found(T::KIND.as_str(), wanted.code))?;
    if wanted.expected.is_some_and(|revision| revision != kept.revision) {
        return Err(Error::stale(kept.revision));
    }
    let outdated = outdated(&about, shared, wanted)?;
    let fields: Vec<String> = outdated.iter().map(|t| path(wanted.locale, t.field)).collect();
    if fields.is_empty() {
        return Ok(None);
    }
    let tree = about.category().map(|code| shared.tree.path(code)).unwrap_or_default();
    let categories: Vec<String> = tree.iter().map(|kept| fold(&kept.record.code)).collect();
    actor.ask_to_write(Touch { kind: T::KIND, fields: &fields, categories: &categories })?;
    let wishes = vec![Wish::merge(about.code(), inherited(&outdated, wanted.locale, T::KIND))];
    let steps = plan::make::<T>(tx, hand, wishes).await?;
    let steps: Vec<Step<T>> = steps.into_iter().map(|step| still_right(step, &fields, hand)).collect();
    if let Some(Step::Refuse(_)) = steps.first() {
        return Err(steps
            .into_iter()
            .find_map(refusal)
            .unwrap_or_else(|| Error::internal("a plan", "no reason")));
    }
    plan::apply(tx, hand, &steps).await?;
    Ok(Some(kept.id))
}

fn refusal<T>(step: Step<T>) -> Option<Error> {
    match step {
        Step::Refuse(error) => Some(error),
        _ => None,
    }
}

fn path(locale: &Locale, field: &str) -> String {
    format!("texts.{locale}.{field}")
}

/// Those of the wanted that are outdated; what is current needs nobody to say so.
fn outdated(about: &About, shared: &Shared, wanted: &Confirmation<'_>) -> Result<Vec<Translation>> {
    let (source, target) = (shared.source_locale(), wanted.locale);
    let mut invalid = Invalid::default();
    let mut found = Vec::new();
    let mut translations = about.translations(&source, target);
    for (i, field) in wanted.fields.iter().enumerate() {
        let place = format!("fields[{i}]");
        let at = translations.iter().position(|t| t.field == field.as_str());
        let one = at.map(|at| translations.swap_remove(at));
        let own = |t: &Translation| t.target.as_ref().is_some_and(|(locale, _)| locale == target);
        match one {
            _ if !TEXT_FIELDS.contains(&field.as_str()) => {
                let message =
                    Message::new("translation-field-unknown").with("fields", TEXT_FIELDS.join(", "));
                invalid.push(Invalid::at(place, message).value(field));
            }
            Some(t) if own(&t) && t.state == State::Outdated && is_of_style(&t, about) => {
                let message =
                    Message::new("translation-of-style").with("style", &about.style.record.links.code);
                invalid.push(Invalid::at(place, message).value(field));
            }
            Some(t) if own(&t) => found.extend(Some(t).filter(|t| t.state == State::Outdated)),
            _ => {
                let message = Message::new("translation-not-there").with("locale", target.as_str());
                invalid.push(Invalid::at(place, message).value(field));
            }
        }
    }
    invalid.verdict()?;
    Ok(found)
}

/// Whether both a product's text and its source are its style's: there it is to be confirmed, for all colours at once.
fn is_of_style(translation: &Translation, about: &About) -> bool {
    let level = translation.target.as_ref().map(|(_, valued)| valued.level);
    about.product.is_some() && level == Some(Level::Style) && translation.source.level == Level::Style
}

/// What a product confirms of its style's words for a source of its own becomes its own.
fn inherited(outdated: &[Translation], locale: &Locale, kind: Kind) -> Doc {
    let mut texts = Doc::new();
    for one in outdated {
        if let Some((_, valued)) = &one.target
            && kind == Kind::Product
            && valued.level == Level::Style
        {
            texts.insert(one.field.to_owned(), valued.value.clone());
        }
    }
    match texts.is_empty() {
        true => Doc::new(),
        false => Doc::from_iter([("texts".to_owned(), json!({ locale.as_str(): texts }))]),
    }
}

/// The step with these texts as of now.
pub(super) fn still_right<T: Worded>(step: Step<T>, fields: &[String], hand: &Hand) -> Step<T> {
    let told = || fields.iter().map(|field| format!("origins.{field}"));
    let refreshed = |kept: &mut Kept<T>| {
        for field in fields {
            let origins = &mut kept.record.content_mut().origins;
            let origin: &mut Origin = origins.entry(field.clone()).or_insert_with(|| hand.origin());
            origin.at = Some(hand.at);
        }
    };
    match step {
        Step::Same(before) => {
            let mut after = before.clone();
            refreshed(&mut after);
            after.revision += 1;
            after.updated_at = hand.at;
            Step::Change { before, after, fields: told().collect() }
        }
        Step::Change { before, mut after, fields: mut changed } => {
            refreshed(&mut after);
            changed.extend(told());
            Step::Change { before, after, fields: changed }
        }
        other => other,
    }
}
