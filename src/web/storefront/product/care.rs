//! How it is cared for: pictograms of our own with their words, in the order of the standard.

use crate::catalog::{Resolved, care_label};
use crate::facts::Vocabulary;
use crate::web::storefront::{piece::Piece, shopper::Shopper};
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
    /// All of it in the official languages of the market, where its law asks for the label and the page is in none of them.
    pub official: Vec<Piece>,
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
    let label = care_label::label(&shopper.words, care, &shopper.locale, Some(&shopper.market.country));
    let official = label.official.into_iter().map(|said| Piece::of(said.text, &said.locale, &shopper.locale));
    Some(CareView { symbols: symbols.collect(), phrases, official: official.collect() })
}
