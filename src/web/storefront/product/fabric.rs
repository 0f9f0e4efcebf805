//! What it is made of: each component in the legal order, the claims beside it, and the sentence on animal parts.

use super::Fact;
use crate::catalog::{
    Resolved,
    composition::{Composition, FibreShare},
    composition_text::{Beside, Label, Line, label},
    content::Fabric,
};
use crate::facts::Vocabulary;
use crate::kernel::message::Message;
use crate::web::storefront::{piece::Piece, shopper::Shopper};
use serde::Serialize;

/// A part of the garment.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Part {
    /// Its name; none if there is only one.
    pub name: Option<String>,
    /// `95% cotton, 5% elastane`.
    pub text: String,
    /// The claims that a certificate backs.
    pub claims: Vec<String>,
}

/// What it is made of.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Made {
    /// Its components.
    pub parts: Vec<Part>,
    /// The composition in the official languages of the market, where the page is in none of them, and the sentences that its
    /// law asks for.
    pub statements: Vec<Piece>,
    /// Weight, weave and finish.
    pub cloth: Vec<Fact>,
}

/// The section, if anything is said.
pub fn made(shopper: &Shopper, product: &Resolved) -> Option<Made> {
    let composition = product.composition.as_ref().map(|valued| &valued.value);
    let market = Some(shopper.market.country.as_str());
    let label = composition.map(|c| label(&shopper.words, c, Beside::of(product), &shopper.locale, market));
    let Label { lines, statements, official } = label.unwrap_or_default();
    let parts: Vec<Part> = composition.map(|c| parts(shopper, c, lines)).unwrap_or_default();
    let cloth = product.fabric.as_ref().map(|valued| cloth(shopper, &valued.value)).unwrap_or_default();
    let official =
        official.iter().map(|label| Piece::of(label.in_one_line(), &label.locale, &shopper.locale));
    let statements = statements.into_iter().map(|said| Piece::of(said.text, &said.locale, &shopper.locale));
    let statements = official.chain(statements).collect();
    (!parts.is_empty() || !cloth.is_empty()).then_some(Made { parts, statements, cloth })
}

fn parts(shopper: &Shopper, composition: &Composition, lines: Vec<Line>) -> Vec<Part> {
    let is_only = composition.0.len() == 1 && composition.0[0].component == "shell";
    let part = |line: Line| {
        let component = composition.0.iter().find(|component| component.component == line.component);
        let fibres = component.into_iter().flat_map(|component| &component.fibres);
        Part {
            name: (!is_only).then_some(line.name),
            text: line.text,
            claims: fibres.filter_map(|fibre| claim(shopper, fibre)).collect(),
        }
    };
    lines.into_iter().map(part).collect()
}

/// `Cotton: organic (GOTS, CU 817 204 117)`, if its certificate holds today.
fn claim(shopper: &Shopper, fibre: &FibreShare) -> Option<String> {
    let certificate = shopper.shared.certificates.get(fibre.certificate.as_deref()?)?;
    let certificate = &certificate.record;
    if fibre.qualifiers.is_empty() || !certificate.is_valid_on(shopper.now.date_naive()) {
        return None;
    }
    let qualifiers: Vec<String> =
        fibre.qualifiers.iter().map(|code| shopper.word(Vocabulary::Qualifier, code)).collect();
    let message = Message::new("store-claim")
        .with("fibre", shopper.word(Vocabulary::Fibre, &fibre.fibre))
        .with("claim", shopper.words.series(&shopper.locale, &qualifiers))
        .with("scheme", shopper.word(Vocabulary::CertificateScheme, &certificate.scheme))
        .with("number", &certificate.number);
    Some(shopper.say(&message))
}

fn cloth(shopper: &Shopper, fabric: &Fabric) -> Vec<Fact> {
    let weight = fabric.weight_gsm.map(|gsm| shopper.words.quantity(&shopper.locale, f64::from(gsm), "g_m2"));
    let rows = [
        ("store-cloth-weight", weight),
        ("store-cloth-construction", fabric.construction.clone()),
        ("store-cloth-finish", fabric.finish.as_ref().map(|finish| finish.replace('_', " "))),
    ];
    rows.into_iter()
        .filter_map(|(key, value)| Some(Fact::new(shopper.words.text(&shopper.locale, key), value?)))
        .collect()
}
