//! A pack: the rules of a law or a channel for its markets, with their sources and dates.

use super::condition::Condition;
use super::sheet::Fact;
use crate::changes::{kind::Kind, record::Plain};
use crate::error::Invalid;
use crate::facts::{ComponentCode, CountryCode, FibreCode};
use crate::kernel::{locale::Locale, localised::Localised, message::Message};
use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, HashSet};

/// Most rules of a pack, and most words of a list in one language.
const MOST: usize = 200;

/// Words by language.
pub type WordList = BTreeMap<Locale, Vec<String>>;
/// Lists of words by name.
pub type Lists = BTreeMap<String, WordList>;

/// What a broken rule means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Weight {
    /// The product may not be offered in the market.
    #[default]
    Forbids,
    /// It is told, and may be offered.
    Advises,
}

/// Who may read what a rule is about, in a digital product passport (Regulation (EU) 2024/1781 Art. 10, 11).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Access {
    /// Everybody.
    Public,
    /// Who repairs or recycles it.
    Repairer,
    /// Authorities.
    Authority,
}

/// What a passport's field is said of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Granularity {
    /// All of its model.
    Model,
    /// All that were made together.
    Batch,
    /// Each by itself.
    Item,
}

/// One thing that is asked.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// Its code within the pack: `manufacturer`.
    pub code: String,
    /// The rule of the house whose words it has, `eu/fibres`, where two laws ask the same.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub words_of: Option<String>,
    /// What it asks, in words; packs of the house say it in `law-<pack>-<rule>`.
    #[serde(default, skip_serializing_if = "Localised::is_empty")]
    pub title: Localised,
    /// The smallest change that mends it, in words; packs of the house say it in `.hint`.
    #[serde(default, skip_serializing_if = "Localised::is_empty")]
    pub fix: Localised,
    /// Law, article or page that says so.
    pub source: String,
    /// How sure we are: `high`, `medium`, `low`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confidence: Option<String>,
    /// The first day on which it applies; from ever if it is not said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<NaiveDate>,
    /// The last day on which it applies.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<NaiveDate>,
    /// What a broken rule means.
    #[serde(default)]
    pub weight: Weight,
    /// The field to mend: `composition`, `manufacturer`, `trade.origin_country`.
    pub field: String,
    /// To which products it applies; to all if it is not said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub when: Option<Condition>,
    /// What has to hold.
    pub asks: Condition,
    /// The fact that is told beside the verdict; the first that `asks` names unless it is said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shows: Option<Fact>,
    /// The fact that says what lacks: it is told instead when the rule is broken.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lacks: Option<Fact>,
    /// Who may read it in a passport.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub access: Option<Access>,
    /// What it is said of in a passport.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub granularity: Option<Granularity>,
}

impl Rule {
    /// Whether it applies on a day.
    pub fn is_in_force(&self, day: NaiveDate) -> bool {
        self.from.is_none_or(|from| from <= day) && self.until.is_none_or(|until| day <= until)
    }

    /// The fact that is told beside its verdict.
    pub fn shown(&self) -> Option<&Fact> {
        self.shows.as_ref().or_else(|| self.asks.fact())
    }
}

/// Rules that belong together.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RulePack {
    /// Its code: `eu`, `us`, `fr`.
    pub code: String,
    /// Its name.
    pub names: Localised,
    /// Which state of the law it tells: `2026-11`.
    pub version: String,
    /// Where it applies, ISO 3166-1 alpha-2; empty means everywhere.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub markets: Vec<String>,
    /// Lists of words that texts may not say, per language, by name: `umweltfreundlich*` with every ending, `pure {fibre}`
    /// of every fibre that the product mixes with others.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub words: Lists,
    /// What texts call fibres, per language, by the fibre's code: it is put in place of `{fibre}`.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub fibres: Lists,
    /// What texts call components, per language, by the component's code: a fibre that is mixed elsewhere may be called pure
    /// where a text speaks of a component in which it stands alone.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub components: Lists,
    /// Its rules, in the order in which they are told.
    pub rules: Vec<Rule>,
}

impl RulePack {
    /// Whether it applies in a market.
    pub fn covers(&self, country: &str) -> bool {
        self.markets.is_empty() || self.markets.iter().any(|market| market.eq_ignore_ascii_case(country))
    }

    /// Whether any of its rules forbids: others only tell what lacks.
    pub fn may_forbid(&self) -> bool {
        self.rules.iter().any(|rule| rule.weight == Weight::Forbids)
    }

    fn check_rule(&self, at: &str, rule: &Rule, invalid: &mut Invalid) {
        let lists = |name: &str| self.words.contains_key(name);
        rule.asks.check(&format!("{at}.asks"), &lists, invalid);
        if let Some(when) = &rule.when {
            when.check(&format!("{at}.when"), &lists, invalid);
        }
        for (name, text) in [("code", &rule.code), ("source", &rule.source), ("field", &rule.field)] {
            if text.trim().is_empty() {
                invalid.push(Invalid::at(format!("{at}.{name}"), Message::new("field-missing")));
            }
        }
        if let (Some(from), Some(until)) = (rule.from, rule.until)
            && until < from
        {
            invalid.push(
                Invalid::at(format!("{at}.until"), Message::new("law-ends-before-it-begins")).value(until),
            );
        }
    }
}

impl Plain for RulePack {
    const KIND: Kind = Kind::RulePack;

    fn code(&self) -> &str {
        &self.code
    }

    fn check(&self) -> Result<(), Invalid> {
        let mut invalid = Invalid::default();
        let mut seen = HashSet::new();
        for (i, rule) in self.rules.iter().enumerate() {
            let at = format!("rules[{i}]");
            if !seen.insert(&rule.code) {
                invalid.push(
                    Invalid::at(format!("{at}.code"), Message::new("law-rule-twice")).value(&rule.code),
                );
            }
            self.check_rule(&at, rule, &mut invalid);
        }
        let unknown = self.markets.iter().enumerate().filter(|(_, code)| CountryCode::find(code).is_none());
        for (i, market) in unknown {
            invalid.push(Invalid::at(format!("markets[{i}]"), Message::new("country-unknown")).value(market));
        }
        for fibre in self.fibres.keys().filter(|code| FibreCode::find(code).is_none()) {
            let message = Message::new("fibre-unknown");
            invalid.push(Invalid::at(format!("fibres.{fibre}"), message).value(fibre));
        }
        for part in self.components.keys().filter(|code| ComponentCode::find(code).is_none()) {
            let message = Message::new("component-unknown");
            invalid.push(Invalid::at(format!("components.{part}"), message).value(part));
        }
        let lists = self.words.values().chain(self.fibres.values()).chain(self.components.values());
        let longest = lists.flat_map(BTreeMap::values).map(Vec::len).max();
        if self.rules.len() > MOST || longest.is_some_and(|length| length > MOST) {
            invalid.push(Invalid::at("rules", Message::new("list-too-long").with("max", MOST)));
        }
        invalid.verdict()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pack_is_refused_by_rule_and_reason() {
        let pack: RulePack = toml::from_str(
            r#"
            code = "acme"
            names = { en = "Acme" }
            version = "1"
            markets = ["DE", "XX"]
            fibres = { wolle = { de = ["Wolle"] } }
            components = { futter = { de = ["Futter"] } }
            rules = [
                { code = "a", source = "§ 1", field = "composition", asks = { fact = "fibres", stated = true } },
                { code = "a", source = "", field = "care", asks = { says_none_of = "swears" } },
                { code = "b", source = "§ 2", field = "care", from = "2027-01-01", until = "2026-01-01", asks = { } },
            ]
            "#,
        )
        .unwrap();
        let found = pack.check().unwrap_err();
        let found: Vec<String> =
            found.fields.iter().map(|f| format!("{} {}", f.field, f.message.key)).collect();
        assert_eq!(
            found,
            [
                "rules[1].code law-rule-twice",
                "rules[1].asks.says_none_of law-words-unknown",
                "rules[1].source field-missing",
                "rules[2].asks law-condition-says-nothing",
                "rules[2].until law-ends-before-it-begins",
                "markets[1] country-unknown",
                "fibres.wolle fibre-unknown",
                "components.futter component-unknown",
            ]
        );
    }

    #[test]
    fn a_rule_applies_from_its_first_to_its_last_day() {
        let rule: Rule = toml::from_str(
            "code = 'a'\nsource = 's'\nfield = 'care'\nfrom = '2026-09-27'\nuntil = '2026-12-31'\nasks = { fact = 'care', stated = true }",
        )
        .unwrap();
        let on = |y, m, d| rule.is_in_force(NaiveDate::from_ymd_opt(y, m, d).unwrap());
        assert_eq!(
            [on(2026, 9, 26), on(2026, 9, 27), on(2026, 12, 31), on(2027, 1, 1)],
            [false, true, true, false]
        );
    }
}
