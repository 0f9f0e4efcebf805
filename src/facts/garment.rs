//! What people call a garment: words of all languages that mean the same kind of thing.
//!
//! They are no codes of the record (a brand's categories are its own), only a bridge between names: who sells *jumpers*
//! and looks for a place among others' *sweaters* is led there.

use super::table::{entries, read};
use serde::Deserialize;
use std::sync::LazyLock;

/// A kind of garment and its words.
#[derive(Debug, Deserialize)]
pub struct Garment {
    /// `sweater`.
    pub code: &'static str,
    words: &'static str,
}

impl Garment {
    /// Its words, each with its language: `("en", "jumper")`.
    pub fn words(&self) -> impl Iterator<Item = (&'static str, &'static str)> {
        entries(self.words).filter_map(|entry| entry.split_once(':'))
    }
}

/// Every kind of garment.
pub fn garments() -> &'static [Garment] {
    static ROWS: LazyLock<Vec<Garment>> =
        LazyLock::new(|| read(include_str!("../../assets/facts/garments.csv")));
    &ROWS
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::fold::fold;
    use std::collections::HashMap;

    #[test]
    fn a_word_means_one_garment_in_its_language() {
        let mut seen: HashMap<(&str, String), &str> = HashMap::new();
        for garment in garments() {
            assert!(garment.words().any(|(language, _)| language == "en"), "{}", garment.code);
            for (language, word) in garment.words() {
                assert!(!word.trim().is_empty());
                let before = seen.insert((language, fold(word)), garment.code);
                assert_eq!(before, None, "{language}:{word} also means {}", garment.code);
            }
        }
    }
}
