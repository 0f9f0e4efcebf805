//! How it is cared for: pictograms of our own with their words, in the order of the standard.

use crate::catalog::Resolved;
use crate::facts::Vocabulary;
use crate::web::storefront::shopper::Shopper;
use serde::Serialize;

/// One care code.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Symbol {
    /// Where its drawing is.
    pub drawing: String,
    /// What it says.
    pub text: String,
}

/// How it is cared for.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct CareView {
    /// In the order of the standard.
    pub symbols: Vec<Symbol>,
    /// The sentences beside them.
    pub phrases: Vec<String>,
}

/// The section, if anything is said.
pub fn care(shopper: &Shopper, product: &Resolved) -> Option<CareView> {
    let care = &product.care.as_ref()?.value;
    let edition = care.edition.parse().unwrap_or(2023);
    let symbols = care.in_order().into_iter().map(|fact| Symbol {
        drawing: format!("care/{}", fact.code),
        text: shopper.words.care(&shopper.wording, fact.code, edition).text.into_owned(),
    });
    let phrases = care.phrases.iter().map(|code| shopper.word(Vocabulary::CarePhrase, code)).collect();
    Some(CareView { symbols: symbols.collect(), phrases })
}
