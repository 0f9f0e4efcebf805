//! The facets beside the list: their values in words.

use crate::app::App;
use crate::catalog::Shared;
use crate::catalog::grid::{FACETS, GridAnswer};
use crate::facts::Vocabulary;
use crate::kernel::{locale::Locale, localised::Localised};
use serde::Serialize;
use std::collections::BTreeMap;

#[derive(Debug, Serialize)]
pub struct FacetView {
    name: &'static str,
    values: Vec<ValueView>,
}

#[derive(Debug, Serialize)]
struct ValueView {
    value: String,
    label: String,
    count: u64,
    is_chosen: bool,
}

/// Who puts values into words.
pub struct Speaker<'s> {
    pub app: &'s App,
    pub shared: &'s Shared,
    pub locale: &'s Locale,
}

impl Speaker<'_> {
    /// The facets of an answer, with what was chosen.
    pub fn facets(&self, answer: &GridAnswer, filters: &BTreeMap<String, Vec<String>>) -> Vec<FacetView> {
        let facets = FACETS.iter().map(|name| {
            let counted = answer.facets.get(*name).cloned().unwrap_or_default();
            let chosen = filters.get(*name).cloned().unwrap_or_default();
            FacetView { name, values: self.values(name, counted, &chosen) }
        });
        facets.filter(|facet| !facet.values.is_empty()).collect()
    }

    /// The values of a facet in words; the chosen ones also if they would leave nothing.
    fn values(&self, facet: &str, counted: Vec<(String, u64)>, chosen: &[String]) -> Vec<ValueView> {
        let lost = chosen.iter().filter(|value| !counted.iter().any(|(v, _)| v == *value));
        let lost: Vec<(String, u64)> = lost.map(|value| (value.clone(), 0)).collect();
        let all = counted.into_iter().chain(lost);
        let view = |(value, count): (String, u64)| ValueView {
            label: self.label(facet, &value),
            is_chosen: chosen.contains(&value),
            value,
            count,
        };
        all.map(view).take(40).collect()
    }

    /// What the reader calls a value.
    pub fn label(&self, facet: &str, value: &str) -> String {
        let name = |vocabulary| self.app.words.name(self.locale, vocabulary, value).to_string();
        let said = |names: &Localised| {
            names.for_reader(self.locale, &[Locale::english()]).map(|(_, text)| text.to_owned())
        };
        let (word, dashed) = (|key: &str| self.app.words.text(self.locale, key), value.replace('_', "-"));
        let found = match facet {
            "state" => Some(word(&format!("bench-state-{dashed}"))),
            "missing" => Some(word(&format!("bench-item-{dashed}"))),
            "changed" => Some(self.app.words.text(self.locale, "workbench-changed")),
            "complete_for" => self.shared.channels.get(value).map(|kept| kept.record.name.clone()),
            "category" => self.shared.tree.get(value).and_then(|kept| said(&kept.record.names)),
            "brand" => self.shared.brands.get(value).map(|kept| kept.record.name.clone()),
            "department" => Some(name(Vocabulary::Department)),
            "season" => Some(name(Vocabulary::Season)),
            "colour" => Some(name(Vocabulary::Colour)),
            _ => None,
        };
        found.unwrap_or_else(|| value.to_owned())
    }
}
