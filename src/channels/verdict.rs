//! The rules of publication: what becomes of a product on a channel. Pure.
//!
//! - Never approved: no publication. Archived, or not in the channel's selection: withdrawn, if it was ever shown.
//! - What law or a certificate forbids is withdrawn at once, with the reason.
//! - A product that no market can buy is pending: no price.
//! - Complete at its first publication; once live it stays live when something new is asked, with the reason noted.
//! - Part of a drop that is yet to come: pending until then, unless it is shown already.
//! - What a feed of the channel would refuse is failed, with the reason; a storefront goes on showing it.

use super::publication::State;
use crate::catalog::{
    Channel, Resolved,
    channel::{Market, Selection},
    completeness::Missing,
    standing,
};
use crate::kernel::{clock::Time, message::Message};
use crate::taxonomy::Tree;

/// What there is to know about a product on a channel.
pub(super) struct Case<'c> {
    pub channel: &'c Channel,
    pub state: standing::State,
    /// Where it stands so far.
    pub before: Option<State>,
    /// What the channel would show, and its content's address; none if it was never approved.
    pub shown: Option<(&'c str, &'c Resolved)>,
    /// What the channel misses in what it would show.
    pub missing: &'c [Missing],
    /// Why a feed of the channel would refuse it.
    pub unfit: Option<Message>,
    /// When the drop begins that it has to wait for.
    pub waits_until: Option<Time>,
}

/// Where it stands from now on.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Verdict {
    pub state: State,
    pub hash: Option<String>,
    pub reason: Option<Message>,
}

/// What becomes of a product on a channel; none if there is nothing to tell.
pub(super) fn verdict(case: Case<'_>, tree: &Tree) -> Option<Verdict> {
    let withdrawn = |reason| Some(Verdict { state: State::Withdrawn, hash: None, reason: Some(reason) });
    let was_there = case.before.is_some();
    let Some((hash, resolved)) = case.shown else {
        return was_there.then(|| withdrawn(Message::new("publication-not-approved"))).flatten();
    };
    if case.state == standing::State::Archived {
        return was_there.then(|| withdrawn(Message::new("publication-archived"))).flatten();
    }
    if !is_selected(&case.channel.selection, resolved, tree) {
        return was_there.then(|| withdrawn(Message::new("publication-not-selected"))).flatten();
    }
    if let Some(forbidding) = case.missing.iter().find(|missing| missing.forbids) {
        return withdrawn(forbidding.message.clone());
    }
    let pending = |reason| Some(Verdict { state: State::Pending, hash: None, reason: Some(reason) });
    if !case.channel.markets.iter().any(|market| is_sellable(resolved, market)) {
        return pending(Message::new("publication-no-price"));
    }
    let is_shown = matches!(case.before, Some(State::Live | State::Outdated | State::Failed));
    if let Some(at) = case.waits_until.filter(|_| !is_shown) {
        return pending(Message::new("publication-waits-for-drop").with("at", at.to_rfc3339()));
    }
    let reason = case.missing.first().map(|missing| missing.message.clone());
    if let Some(reason) = reason.clone().filter(|_| !is_shown) {
        return pending(reason);
    }
    let hash = Some(hash.to_owned());
    match case.unfit {
        Some(unfit) if !case.channel.is_storefront => {
            Some(Verdict { state: State::Failed, hash: None, reason: Some(unfit) })
        }
        unfit => Some(Verdict { state: State::Live, hash, reason: reason.or(unfit) }),
    }
}

/// Whether a market can buy at least one size of it.
pub fn is_sellable(resolved: &Resolved, market: &Market) -> bool {
    resolved.variants.iter().any(|kept| kept.record.price(market.currency, &market.country).is_some())
}

/// Whether a channel takes it.
fn is_selected(selection: &Selection, resolved: &Resolved, tree: &Tree) -> bool {
    let main = resolved.category_code().into_iter();
    let categories: Vec<&str> = main.chain(resolved.other_categories.iter().map(String::as_str)).collect();
    let within =
        |above: &[String]| above.iter().any(|above| categories.iter().any(|c| tree.is_within(c, above)));
    let brand = resolved.brand.as_ref().map(|kept| kept.record.code.as_str());
    let brand_fits = selection.brands.is_empty()
        || brand.is_some_and(|brand| selection.brands.iter().any(|b| b.eq_ignore_ascii_case(brand)));
    (selection.categories.is_empty() || within(&selection.categories))
        && !within(&selection.except_categories)
        && brand_fits
}
