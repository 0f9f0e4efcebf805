//! What a rule asks, in terms of facts.
//!
//! ```toml
//! when = { fact = "synthetic_share", above = 50 }
//! asks = { all = [{ fact = "manufacturer", stated = true }, { fact = "manufacturer_lacks", stated = false }] }
//! ```
//!
//! A comparison with a fact that is not stated does not hold: whoever means *stated and not* says both.

use super::sheet::{Fact, Sheet};
use crate::error::Invalid;
use crate::kernel::message::Message;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// How deep conditions may stand inside each other.
const DEEPEST: usize = 8;

/// A condition: one of `fact` with comparisons that all have to hold, `all`, `any`, `not`, or `says_none_of`.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Condition {
    /// Each of these holds.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub all: Vec<Condition>,
    /// At least one of these holds.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub any: Vec<Condition>,
    /// This does not hold.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub not: Option<Box<Condition>>,
    /// No text says a word of this list of the pack.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub says_none_of: Option<String>,
    /// What is compared.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fact: Option<Fact>,
    /// Whether it is stated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stated: Option<bool>,
    /// It is, or holds, this code; `"true"` and `"false"` for flags.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is: Option<String>,
    /// It is, or holds, one of these.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub among: Vec<String>,
    /// It is neither of these, and holds none.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub none_of: Vec<String>,
    /// It is more than this; of a list, its length is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub above: Option<f64>,
    /// It is at least this.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at_least: Option<f64>,
    /// It is at most this.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at_most: Option<f64>,
}

impl Condition {
    /// Whether it holds. `says_none_of` is answered by `is_silent`, which gets the name of the list.
    pub fn holds(&self, sheet: &Sheet<'_>, is_silent: &dyn Fn(&str) -> bool) -> bool {
        self.all.iter().all(|condition| condition.holds(sheet, is_silent))
            && (self.any.is_empty() || self.any.iter().any(|condition| condition.holds(sheet, is_silent)))
            && self.not.as_ref().is_none_or(|condition| !condition.holds(sheet, is_silent))
            && self.says_none_of.as_deref().is_none_or(is_silent)
            && self.fact.as_ref().is_none_or(|fact| self.compares(fact, sheet))
    }

    fn compares(&self, fact: &Fact, sheet: &Sheet<'_>) -> bool {
        let value = sheet.value(fact);
        let number = |holds: &dyn Fn(f64) -> bool| value.number().is_some_and(holds);
        self.stated.is_none_or(|stated| stated == value.is_stated())
            && self.is.as_ref().is_none_or(|code| value.has(code))
            && (self.among.is_empty() || self.among.iter().any(|code| value.has(code)))
            && (self.none_of.is_empty()
                || (value.is_stated() && !self.none_of.iter().any(|code| value.has(code))))
            && self.above.is_none_or(|limit| number(&|it| it > limit))
            && self.at_least.is_none_or(|limit| number(&|it| it >= limit))
            && self.at_most.is_none_or(|limit| number(&|it| it <= limit))
    }

    /// The first fact that it is about.
    pub fn fact(&self) -> Option<&Fact> {
        let below = self.all.iter().chain(&self.any).chain(self.not.as_deref());
        self.fact.as_ref().or_else(|| below.into_iter().find_map(Condition::fact))
    }

    /// What is wrong with it: nothing said, a comparison without a fact, an unknown list, too deep.
    pub fn check(&self, at: &str, lists: &dyn Fn(&str) -> bool, invalid: &mut Invalid) {
        self.check_within(at, lists, DEEPEST, invalid);
    }

    fn check_within(&self, at: &str, lists: &dyn Fn(&str) -> bool, depth: usize, invalid: &mut Invalid) {
        let compares = self.stated.is_some()
            || self.is.is_some()
            || !self.among.is_empty()
            || !self.none_of.is_empty()
            || [self.above, self.at_least, self.at_most].iter().any(Option::is_some);
        let combines =
            !self.all.is_empty() || !self.any.is_empty() || self.not.is_some() || self.says_none_of.is_some();
        if compares != self.fact.is_some() || !(compares || combines) {
            invalid.push(Invalid::at(at, Message::new("law-condition-says-nothing")));
        }
        if let Some(list) = self.says_none_of.as_deref().filter(|list| !lists(list)) {
            let message = Message::new("law-words-unknown").with("list", list);
            invalid.push(Invalid::at(format!("{at}.says_none_of"), message).value(list));
        }
        if depth == 0 {
            return invalid
                .push(Invalid::at(at, Message::new("law-condition-too-deep").with("max", DEEPEST)));
        }
        let parts = [("all", &self.all), ("any", &self.any)];
        for (name, part) in parts.into_iter().flat_map(|(name, list)| list.iter().map(move |c| (name, c))) {
            part.check_within(&format!("{at}.{name}"), lists, depth - 1, invalid);
        }
        if let Some(part) = &self.not {
            part.check_within(&format!("{at}.not"), lists, depth - 1, invalid);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::law::Value;

    fn sheet() -> Sheet<'static> {
        let mut sheet = Sheet::new();
        sheet.note(Fact::SyntheticShare, Value::Number(60.0));
        sheet.note(Fact::Fibres, ["polyester", "cotton"].into_iter().collect::<Value<'_>>());
        sheet.note(Fact::IsTextile, Value::Flag(true));
        sheet
    }

    fn read(text: &str) -> Condition {
        toml::from_str::<std::collections::BTreeMap<String, Condition>>(&format!("c = {text}")).unwrap()["c"]
            .clone()
    }

    #[test]
    fn a_condition_is_read_like_the_table_it_comes_from() {
        for (condition, expected) in [
            ("{ fact = 'synthetic_share', above = 50 }", true),
            ("{ fact = 'synthetic_share', above = 60 }", false),
            ("{ fact = 'synthetic_share', at_least = 60, at_most = 60 }", true),
            ("{ fact = 'fibres', is = 'cotton' }", true),
            ("{ fact = 'fibres', at_least = 3 }", false),
            ("{ fact = 'fibres', among = ['wool', 'polyester'] }", true),
            ("{ fact = 'fibres', none_of = ['wool'] }", true),
            ("{ fact = 'materials', none_of = ['fur'] }", false),
            ("{ fact = 'materials', stated = false }", true),
            ("{ fact = 'is_textile', is = 'true' }", true),
            ("{ fact = 'recycled_percent', at_most = 100 }", false),
            ("{ not = { fact = 'recycled_percent', stated = true } }", true),
            ("{ any = [{ fact = 'fibres', is = 'wool' }, { fact = 'is_textile', is = 'true' }] }", true),
            ("{ all = [{ fact = 'fibres', is = 'wool' }, { fact = 'is_textile', is = 'true' }] }", false),
            ("{ says_none_of = 'loud' }", false),
            ("{ says_none_of = 'quiet' }", true),
        ] {
            assert_eq!(read(condition).holds(&sheet(), &|list| list == "quiet"), expected, "{condition}");
        }
    }

    #[test]
    fn a_condition_that_says_nothing_is_refused() {
        for (condition, expected) in [
            ("{ }", "law-condition-says-nothing"),
            ("{ fact = 'fibres' }", "law-condition-says-nothing"),
            ("{ above = 5 }", "law-condition-says-nothing"),
            ("{ says_none_of = 'rude' }", "law-words-unknown"),
            ("{ not = { } }", "law-condition-says-nothing"),
            ("{ fact = 'fibres', stated = true }", ""),
        ] {
            let mut invalid = Invalid::default();
            read(condition).check("asks", &|list| list == "quiet", &mut invalid);
            let found: Vec<&str> = invalid.fields.iter().map(|field| field.message.key).collect();
            assert_eq!(found.join(" "), expected, "{condition}");
        }
        let unknown = toml::from_str::<Condition>("fact = 'weather'\nis = 'fine'").unwrap_err().to_string();
        assert!(unknown.contains("`weather` is not a fact"), "{unknown}");
    }
}
