//! How a garment is washed, bleached, dried, ironed and cleaned: codes, not prose (ISO 3758).

use crate::error::Invalid;
use crate::facts::{self, CareCode, CarePhraseCode};
use crate::kernel::message::Message;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::HashMap;

/// Care codes with the edition of the standard that their words follow. No codes: said to have none.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Care {
    /// The codes; at most one per subgroup, kept in the standard's order.
    #[serde(default)]
    pub codes: Vec<String>,
    /// Sentences beside the symbols: `inside_out`, `reshape_damp`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub phrases: Vec<String>,
    /// The edition of ISO 3758: `2012` or `2023`; iron temperatures depend on it.
    #[serde(default = "newest")]
    pub edition: String,
}

fn newest() -> String {
    "2023".to_owned()
}

/// The five groups that a label states (ISO 3758): washing, bleaching, drying, ironing, professional care.
pub const GROUPS: [&str; 5] = ["wash", "bleach", "dry", "iron", "professional"];

impl Care {
    /// The codes in the standard's order, whatever order they were given in.
    pub fn in_order(&self) -> Vec<&'static facts::Care> {
        let mut codes: Vec<CareCode> = self.codes.iter().filter_map(|code| CareCode::find(code)).collect();
        codes.sort_by_key(|code| code.position());
        codes.into_iter().map(CareCode::fact).collect()
    }

    /// The groups about which it says nothing: the label would mean *anything goes* there.
    pub fn unstated_groups(&self) -> Vec<&'static str> {
        let stated = self.in_order();
        GROUPS
            .into_iter()
            .enumerate()
            .filter(|(i, _)| !stated.iter().any(|c| c.order as usize == i + 1))
            .map(|(_, g)| g)
            .collect()
    }

    /// What is wrong with it.
    pub fn check(&self) -> Result<(), Invalid> {
        let mut invalid = Invalid::default();
        let mut subgroups: HashMap<&str, &str> = HashMap::new();
        for (i, code) in self.codes.iter().enumerate() {
            let at = format!("care.codes[{i}]");
            let Some(care) = CareCode::find(code).map(CareCode::fact) else {
                invalid.push(Invalid::at(at, Message::new("care-unknown")).value(code));
                continue;
            };
            if care.edition.to_string() > self.edition {
                let message =
                    Message::new("care-of-a-later-edition").with("edition", care.edition.to_string());
                invalid.push(Invalid::at(&at, message).value(code));
            }
            if let Some(other) = subgroups.insert(care.subgroup, care.code) {
                invalid.push(
                    Invalid::at(at, Message::new("care-subgroup-twice").with("other", other)).value(code),
                );
            }
        }
        for (i, phrase) in
            self.phrases.iter().enumerate().filter(|(_, phrase)| CarePhraseCode::find(phrase).is_none())
        {
            invalid.push(
                Invalid::at(format!("care.phrases[{i}]"), Message::new("care-phrase-unknown")).value(phrase),
            );
        }
        if !matches!(self.edition.as_str(), "2012" | "2023") {
            invalid
                .push(Invalid::at("care.edition", Message::new("care-edition-unknown")).value(&self.edition));
        }
        invalid.verdict()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_machine_that_dries_stands_before_the_line() {
        let given = "dryclean_no dry_line tumble_no wash_30 iron_low bleach_no";
        let care = Care { codes: given.split(' ').map(str::to_owned).collect(), ..Care::default() };
        let told: Vec<&str> = care.in_order().into_iter().map(|care| care.code).collect();
        assert_eq!(told, ["wash_30", "bleach_no", "tumble_no", "dry_line", "iron_low", "dryclean_no"]);
    }
}
