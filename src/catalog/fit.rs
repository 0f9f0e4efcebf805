//! How a garment is cut: one term for each vocabulary that its category has.
//!
//! # Why
//! A fit term has a meaning only inside one brand, and `fit`, `leg`, `rise` and `length` are easily confused: so they
//! are separate closed vocabularies, and real ease is told by measurements.

use crate::error::Invalid;
use crate::kernel::message::Message;
use std::collections::BTreeMap;

pub use crate::facts::{CUT_VOCABULARIES as VOCABULARIES, cut_vocabulary as vocabulary};

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
