//! How a garment is cut: one term for each vocabulary that its category has.
//!
//! # Why
//! A fit term has a meaning only inside one brand, and `fit`, `leg`, `rise` and `length` are easily confused: so they
//! are separate closed vocabularies, and real ease is told by measurements.

use crate::error::Invalid;
use crate::facts::Vocabulary;
use crate::kernel::message::Message;
use std::collections::BTreeMap;

/// The vocabularies of cut, in the order in which a page shows them.
pub const VOCABULARIES: [(&str, Vocabulary); 13] = [
    ("fit", Vocabulary::Fit),
    ("length", Vocabulary::Length),
    ("rise", Vocabulary::Rise),
    ("leg", Vocabulary::Leg),
    ("neckline", Vocabulary::Neckline),
    ("sleeve", Vocabulary::Sleeve),
    ("sleeve_style", Vocabulary::SleeveStyle),
    ("closure", Vocabulary::Closure),
    ("pattern", Vocabulary::Pattern),
    ("toe", Vocabulary::Toe),
    ("heel", Vocabulary::Heel),
    ("stretch", Vocabulary::Stretch),
    ("fit_note", Vocabulary::FitNote),
];

/// The vocabulary of a name.
pub fn vocabulary(name: &str) -> Option<Vocabulary> {
    VOCABULARIES.iter().find(|(known, _)| *known == name).map(|(_, vocabulary)| *vocabulary)
}

/// Each vocabulary must be known, and each term in it; an empty term means none.
pub fn check(fit: &BTreeMap<String, String>) -> Result<(), Invalid> {
    let mut invalid = Invalid::default();
    for (name, term) in fit {
        let at = format!("fit.{name}");
        match vocabulary(name) {
            None => {
                invalid.push(Invalid::at(at, Message::new("fit-vocabulary-unknown").with("vocabulary", name)))
            }
            Some(vocabulary) if !term.is_empty() && !vocabulary.has(term) => {
                invalid.push(
                    Invalid::at(at, Message::new("fit-term-unknown").with("vocabulary", name)).value(term),
                );
            }
            Some(_) => {}
        }
    }
    invalid.verdict()
}
