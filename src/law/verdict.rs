//! What the rules of a market say of a product on a day.

use super::lint::{Found, Words};
use super::ours;
use super::pack::{Rule, RulePack, Weight};
use super::sheet::{Sheet, Value};
use crate::changes::record::Kept;
use crate::kernel::fold::fold;
use crate::kernel::{locale::Locale, localised::Localised, message::Message};
use chrono::NaiveDate;
use serde::Serialize;
use std::collections::BTreeMap;
use std::sync::Arc;

/// What a rule says of a product.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// It is kept.
    Met,
    /// It is broken.
    Broken,
    /// It is about other products.
    NotApplicable,
    /// It comes into force later; what it will say is not told before.
    NotYet,
    /// It is no longer in force.
    Ended,
}

/// A rule with what it says.
#[derive(Debug, Clone)]
pub struct Ruling<'r> {
    /// Whose rule it is.
    pub pack: &'r RulePack,
    /// The rule.
    pub rule: &'r Rule,
    /// What it says.
    pub verdict: Verdict,
    /// What the product states there; if the rule is broken, what lacks where that is known.
    pub value: Value<'r>,
    /// The words that it may not say, where the rule is about words.
    pub said: Vec<Found>,
}

impl Ruling<'_> {
    /// Whether the product may not be offered because of it.
    pub fn forbids(&self) -> bool {
        self.verdict == Verdict::Broken && self.rule.weight == Weight::Forbids
    }

    /// The field to mend: where the word stands, or what the rule names.
    pub fn field(&self) -> &str {
        self.said.first().map_or(&self.rule.field, |found| &found.field)
    }

    /// What the rule asks, as a message: its own words, or ours by its name. The hint says how to mend it.
    pub fn message(&self) -> Message {
        let said: Vec<&str> = self.said.iter().map(|found| found.word.as_str()).collect();
        let english = Locale::english();
        let own = |text: &Localised| text.for_reader(&english, &[]).map(|(_, text)| text.to_owned());
        let message = match (own(&self.rule.title), ours::key(&self.pack.code, &self.rule.code)) {
            (None, Some(key)) => Message::new(key),
            (title, _) => Message::new("law-own-rule")
                .with("rule", title.unwrap_or_else(|| self.rule.code.clone()))
                .with("fix", own(&self.rule.fix).unwrap_or_default()),
        };
        if said.is_empty() { message } else { message.with("said", said.join(", ")) }
    }
}

/// A pack that is ready to judge.
#[derive(Debug)]
struct Ready {
    pack: Arc<Kept<RulePack>>,
    words: BTreeMap<String, Words>,
}

/// Every pack, ready to judge.
#[derive(Debug, Clone, Default)]
pub struct Packs(BTreeMap<String, Arc<Ready>>);

impl Packs {
    /// Makes packs ready.
    pub fn of(packs: impl IntoIterator<Item = Arc<Kept<RulePack>>>) -> Packs {
        let ready = packs.into_iter().map(|pack| {
            let lists = pack.record.words.iter();
            let (fibres, components) = (&pack.record.fibres, &pack.record.components);
            let words =
                lists.map(|(name, list)| (name.clone(), Words::of(list, fibres, components))).collect();
            (fold(&pack.record.code), Arc::new(Ready { pack, words }))
        });
        Packs(ready.collect())
    }

    /// Every pack, by code.
    pub fn iter(&self) -> impl Iterator<Item = &RulePack> {
        self.0.values().map(|ready| &ready.pack.record)
    }

    /// The packs that apply in a market.
    pub fn of_market(&self, country: &str) -> impl Iterator<Item = &RulePack> {
        self.0.values().map(|ready| &ready.pack.record).filter(move |pack| pack.covers(country))
    }

    /// What every rule of a pack says of a product on a day; nothing if there is no such pack.
    pub fn judge<'r>(&'r self, pack: &str, sheet: &'r Sheet<'r>, today: NaiveDate) -> Vec<Ruling<'r>> {
        let Some(ready) = self.0.get(&fold(pack)) else { return Vec::new() };
        ready.pack.record.rules.iter().map(|rule| ready.rule(rule, sheet, today)).collect()
    }

    /// The days on which a rule comes into force or ends.
    pub fn days(&self) -> impl Iterator<Item = NaiveDate> {
        let rules = self.0.values().flat_map(|ready| &ready.pack.record.rules);
        rules.flat_map(|rule| [rule.from, rule.until.and_then(|until| until.succ_opt())]).flatten()
    }
}

impl Ready {
    fn rule<'r>(&'r self, rule: &'r Rule, sheet: &'r Sheet<'r>, today: NaiveDate) -> Ruling<'r> {
        let silent = |list: &str| self.words.get(list).is_none_or(|words| words.said(sheet).next().is_none());
        let verdict = match () {
            () if rule.from.is_some_and(|from| today < from) => Verdict::NotYet,
            () if rule.until.is_some_and(|until| until < today) => Verdict::Ended,
            () if rule.when.as_ref().is_some_and(|when| !when.holds(sheet, &silent)) => {
                Verdict::NotApplicable
            }
            () if rule.asks.holds(sheet, &silent) => Verdict::Met,
            () => Verdict::Broken,
        };
        let lacking =
            rule.lacks.as_ref().filter(|_| verdict == Verdict::Broken).map(|fact| sheet.value(fact));
        let shown = lacking.filter(|value| value.is_stated()).or_else(|| Some(sheet.value(rule.shown()?)));
        let value = shown.cloned().unwrap_or_default();
        let lists = rule.asks.says_none_of.iter().filter(|_| verdict == Verdict::Broken);
        let said =
            lists.filter_map(|list| self.words.get(list)).flat_map(|words| words.said(sheet)).collect();
        Ruling { pack: &self.pack.record, rule, verdict, value, said }
    }
}
