//! What stands beside the form: what is missing, the way to approval, where it is shown, what happened.

use super::open::{Open, OpenProduct};
use super::page::place_of;
use super::preview::{self, Place};
use crate::app::App;
use crate::catalog::{
    completeness::{self, Missing},
    compliance,
    grid::Ring,
};
use crate::changes::{kind::Kind, log};
use crate::channels::publication::{self, Filter, State};
use crate::db::Tx;
use crate::error::Result;
use crate::kernel::locale::Locale;
use crate::law::{RulePack, Ruling, Verdict};
use crate::people::{Actor, Right};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// Entries of the history that are shown.
const NEWEST: i64 = 8;

/// The column beside the form.
#[derive(Debug, Serialize)]
pub struct Side {
    state: &'static str,
    is_changed: bool,
    may_approve: bool,
    may_hand_in: bool,
    is_complete: bool,
    channels: Vec<ChannelView>,
    laws: Vec<LawView>,
    publications: Vec<PublicationView>,
    previews: Vec<Place>,
    history: Vec<Event>,
}

#[derive(Debug, Serialize)]
struct ChannelView {
    name: String,
    percent: usize,
    there: usize,
    asked: usize,
    missing: Vec<MissingView>,
    /// What to look at; it keeps nobody from publishing.
    advice: Vec<MissingView>,
}

#[derive(Debug, Serialize)]
struct MissingView {
    item: &'static str,
    place: String,
    reason: String,
    fix: Option<String>,
}

#[derive(Debug, Serialize)]
struct LawView {
    name: String,
    /// Whether a broken rule keeps it from a channel.
    binds: bool,
    /// Whether the product may not be offered as it is.
    forbids: bool,
    broken: Vec<BrokenView>,
}

#[derive(Debug, Serialize)]
struct BrokenView {
    place: String,
    reason: String,
    fix: Option<String>,
}

#[derive(Debug, Serialize)]
struct PublicationView {
    channel: String,
    state: &'static str,
    reason: Option<String>,
    live: Option<String>,
    feed: String,
    changed_at: String,
}

#[derive(Debug, Serialize)]
struct Event {
    at: String,
    kind: &'static str,
    actor: String,
    verb: &'static str,
    fields: Vec<String>,
    cause: Option<String>,
}

/// The column beside a product's form.
pub async fn side(
    app: &App,
    tx: &mut Tx,
    actor: &Actor,
    locale: &Locale,
    open: &Open,
    product: &OpenProduct,
) -> Result<Side> {
    let channels: Vec<ChannelView> = channels(app, locale, open, product);
    Ok(Side {
        state: product.state.as_str(),
        is_changed: product.is_changed,
        may_approve: actor.may_approve(&open.categories),
        may_hand_in: actor.may(Right::HandIn),
        is_complete: channels.iter().any(|channel| channel.missing.is_empty()),
        laws: laws(app, locale, open, product),
        previews: preview::places(open),
        publications: publications(app, tx, locale, open).await?,
        history: history(tx, open, product).await?,
        channels,
    })
}

fn channels(app: &App, locale: &Locale, open: &Open, product: &OpenProduct) -> Vec<ChannelView> {
    let view = |kept: &std::sync::Arc<crate::changes::record::Kept<crate::catalog::Channel>>| {
        let missing = product.missing.get(&kept.record.code).map(Vec::as_slice).unwrap_or_default();
        let ring = Ring::of(&kept.record, &product.resolved.rules, missing);
        let told = |m: &Missing| {
            let said = app.words.explain_message(locale, &m.message);
            MissingView {
                item: m.item.as_str(),
                place: place_of(&m.field),
                reason: said.text,
                fix: said.hint,
            }
        };
        let advice = completeness::advice(&product.resolved, &kept.record);
        ChannelView {
            name: kept.record.name.clone(),
            percent: (ring.there * 100).checked_div(ring.asked).unwrap_or(100),
            there: ring.there,
            asked: ring.asked,
            missing: missing.iter().map(told).collect(),
            advice: advice.iter().map(told).collect(),
        }
    };
    open.shared.channels.iter().map(view).collect()
}

/// The packs of every market that is sold in, each with its broken rules.
fn laws(app: &App, locale: &Locale, open: &Open, product: &OpenProduct) -> Vec<LawView> {
    let (shared, today) = (&open.shared, app.clock.now().date_naive());
    let sheet = compliance::sheet(&product.resolved, shared, today);
    let channels = || shared.channels.iter().map(|kept| &kept.record);
    let markets = channels().flat_map(|channel| &channel.markets);
    let packs: BTreeMap<&str, &RulePack> = markets
        .flat_map(|market| shared.packs.of_market(&market.country))
        .map(|pack| (pack.code.as_str(), pack))
        .collect();
    let binding: BTreeSet<&str> =
        channels().flat_map(|channel| compliance::binding(&product.resolved, channel, shared)).collect();
    let view = |(code, pack): (&str, &RulePack)| {
        let rulings = shared.packs.judge(code, &sheet, today);
        let broken = rulings.iter().filter(|ruling| ruling.verdict == Verdict::Broken);
        let told = |ruling: &Ruling<'_>| {
            let said = app.words.explain_message(locale, &ruling.message());
            BrokenView { place: place_of(ruling.field()), reason: said.text, fix: said.hint }
        };
        let name = pack.names.for_reader(locale, &[Locale::english()]);
        LawView {
            name: name.map_or(code, |(_, name)| name).to_owned(),
            binds: binding.contains(code),
            forbids: rulings.iter().any(Ruling::forbids),
            broken: broken.map(told).collect(),
        }
    };
    packs.into_iter().map(view).collect()
}

async fn publications(app: &App, tx: &mut Tx, locale: &Locale, open: &Open) -> Result<Vec<PublicationView>> {
    let filter = Filter { product: Some(open.code.clone()), ..Filter::default() };
    let found = publication::page(tx, &filter, None, 50).await?;
    let view = |p: publication::Publication| {
        let channel = open.shared.channels.get(&p.channel);
        let is_shown = matches!(p.state, State::Live | State::Outdated);
        let live = channel.filter(|kept| kept.record.is_storefront && is_shown).map(|kept| {
            let locale = kept.record.best_locale(locale).unwrap_or_else(|| kept.record.source_locale());
            super::super::products::editor_address("x", &p.product)
                .replace("/workbench/x/", &format!("/{locale}/p/"))
        });
        PublicationView {
            channel: channel.map_or_else(|| p.channel.clone(), |kept| kept.record.name.clone()),
            state: p.state.as_str(),
            reason: p.reason.map(|reason| app.words.say(locale, &reason.0)),
            live,
            feed: format!("/feeds/{}/products.jsonl", p.channel),
            changed_at: p.changed_at.to_rfc3339(),
        }
    };
    Ok(found.into_iter().map(view).collect())
}

async fn history(tx: &mut Tx, open: &Open, product: &OpenProduct) -> Result<Vec<Event>> {
    let mut entries = log::of_record(tx, Kind::Product, open.id, NEWEST).await?;
    entries.extend(log::of_record(tx, Kind::Style, product.family.style.id, NEWEST).await?);
    entries.sort_by_key(|entry| std::cmp::Reverse(entry.seq));
    entries.truncate(NEWEST as usize);
    let event = |entry: log::Logged| {
        let fields: BTreeSet<String> =
            entry.fields.0.iter().filter(|field| !field.starts_with("origins")).cloned().collect();
        let cause = entry.cause.split_once(": sent back: ").map(|(_, reason)| reason.to_owned());
        Event {
            at: entry.at.to_rfc3339(),
            kind: entry.kind.as_str(),
            actor: entry.actor,
            verb: verb(entry.verb),
            fields: fields.into_iter().take(8).collect(),
            cause,
        }
    };
    Ok(entries.into_iter().map(event).collect())
}

fn verb(verb: log::Verb) -> &'static str {
    match verb {
        log::Verb::Created => "created",
        log::Verb::Changed => "changed",
        log::Verb::Offered => "offered",
        log::Verb::Moved => "moved",
        log::Verb::Deleted => "deleted",
        log::Verb::Due => "due",
    }
}
