//! What somebody who knows cloth would say of a care label: contradictions, what is too strong for a fibre, and which label
//! the fibres suggest. Advice only: the brand knows its cloth and has it tested.
//!
//! Source: `assets/facts/fibre_care.csv` (usual limits, our own knowledge, medium confidence) and ISO 3758, by which a symbol
//! names the most severe treatment that is allowed, and the weakest part of an article decides.

use super::care::{Care, GROUPS};
use super::composition::Composition;
use crate::facts::{Care as CareFact, CareCode, FibreCare, Known, MaterialCode};
use crate::kernel::message::Message;

/// Elastic fibres under this share follow the cloth that they stretch, in hundredths of a percent.
const LITTLE: u32 = 1_000;

/// What is odd about a label, the contradictions first.
pub fn advice(care: &Care, composition: Option<&Composition>) -> Vec<Message> {
    let codes = care.in_order();
    let mut found = contradictions(&codes);
    if let Some(composition) = composition {
        let limits = limits(composition);
        found.extend(codes.iter().filter_map(|code| too_strong(code, &limits)));
        let is_washed = codes.iter().any(|code| code.subgroup == "wash" && !code.code.ends_with("_no"));
        if let Some(material) = leather(composition).filter(|_| is_washed) {
            found.push(Message::new("care-leather-is-washed").with("material", material));
        }
    }
    found
}

/// The first material that is cared for as leather is: leather of every kind, shearling, fur.
fn leather(composition: &Composition) -> Option<&str> {
    let is_leather = |code: &&str| {
        *code == "fur" || MaterialCode::find(code).is_some_and(|material| material.fact().scope == "leather")
    };
    composition.materials().into_iter().find(is_leather)
}

fn contradictions(codes: &[&'static CareFact]) -> Vec<Message> {
    let has = |code: &str| codes.iter().any(|care| care.code == code);
    let any = |codes: &[&str]| codes.iter().any(|code| has(code));
    let mut found = Vec::new();
    if has("wash_no") && any(&["tumble_normal", "tumble_low"]) {
        found.push(Message::new("care-tumbled-but-not-washed"));
    }
    if has("wash_no") && any(&["bleach_any", "bleach_oxygen"]) {
        found.push(Message::new("care-bleached-but-not-washed"));
    }
    if has("tumble_normal") && any(&["wash_30_very_mild", "wash_hand_30", "wash_hand_40"]) {
        found.push(Message::new("care-tumbled-hot-after-mild-wash"));
    }
    let stated = GROUPS.iter().all(|group| codes.iter().any(|care| care.group == *group));
    if stated && codes.iter().filter(|care| care.subgroup != "natural").all(|care| care.code.ends_with("_no"))
    {
        found.push(Message::new("care-nothing-allowed"));
    }
    found
}

/// The limits of the fibres that matter.
fn limits(composition: &Composition) -> Vec<&'static FibreCare> {
    let parts = composition.0.iter().flat_map(|component| &component.fibres);
    let counts = parts.filter(|part| part.share.hundredths() >= LITTLE || !part.fibre.starts_with("elast"));
    counts.filter_map(|part| FibreCare::of_fibre(&part.fibre)).collect()
}

/// The fibre that takes least of what a code allows, if it takes less than that.
fn too_strong(code: &'static CareFact, limits: &[&'static FibreCare]) -> Option<Message> {
    let place = |code: &str| CareCode::find(code).map(Known::position);
    let mine = place(code.code)?;
    let weaker = limits.iter().filter_map(|fibre| Some((place(fibre.limit(code.subgroup)?)?, fibre)));
    let (limit, fibre) = weaker.max_by_key(|(place, _)| *place).filter(|(place, _)| *place > mine)?;
    let limit = CareCode::all().nth(limit)?;
    let message = Message::new("care-too-strong").with("code", code.code).with("fibre", fibre.code);
    Some(message.with("limit", limit.as_str()))
}

/// The label that the fibres suggest: for each group the most that every fibre takes, and no more than is usual.
/// None if a fibre is not known well enough, or there are none.
pub fn suggestion(composition: &Composition) -> Option<Care> {
    let fibres = composition.fibres();
    let limits: Vec<&'static FibreCare> =
        fibres.iter().filter_map(|code| FibreCare::of_fibre(code)).collect();
    if limits.is_empty() || limits.len() < fibres.iter().filter(|code| **code != "other_fibres").count() {
        return None;
    }
    let usual =
        [("wash", "wash_40"), ("bleach", "bleach_no"), ("tumble", "tumble_low"), ("iron", "iron_high")];
    let has_leather = leather(composition).is_some();
    let mut codes: Vec<String> = Vec::new();
    for (subgroup, most) in usual {
        let places = limits.iter().filter_map(|fibre| CareCode::find(fibre.limit(subgroup)?));
        let weakest = places.chain(CareCode::find(most)).max_by_key(|code| code.position())?;
        let weakest = match subgroup {
            "wash" if has_leather => CareCode::of("wash_no"),
            "tumble" if has_leather => CareCode::of("tumble_no"),
            _ => weakest,
        };
        codes.push(weakest.as_str().to_owned());
    }
    codes.push(if has_leather { "dryclean_no" } else { "dryclean_p" }.to_owned());
    Some(Care { codes, phrases: Vec::new(), edition: "2023".to_owned() })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::composition_text;
    use crate::words::Words;

    fn made_of(text: &str) -> Composition {
        composition_text::read(&Words::load().unwrap(), text, None).unwrap()
    }

    fn label(codes: &str) -> Care {
        Care {
            codes: codes.split(' ').map(str::to_owned).collect(),
            phrases: Vec::new(),
            edition: "2023".into(),
        }
    }

    #[test]
    fn a_label_is_held_against_itself_and_its_fibres() {
        for (codes, typed, expected) in [
            ("wash_60 bleach_no tumble_low iron_high dryclean_p", "100 cotton", ""),
            ("wash_60", "100 silk", "care-too-strong"),
            ("wash_40 iron_high", "60 polyester 40 cotton", "care-too-strong"),
            ("wash_60 iron_high tumble_normal", "98 cotton 2 elastane", ""),
            ("wash_60 iron_high", "85 cotton 15 elastane", "care-too-strong care-too-strong"),
            ("wash_no tumble_low", "100 cotton", "care-tumbled-but-not-washed"),
            ("wash_no bleach_any", "100 cotton", "care-bleached-but-not-washed"),
            ("wash_hand_30 tumble_normal", "100 cotton", "care-tumbled-hot-after-mild-wash"),
            ("wash_no bleach_no tumble_no iron_no dryclean_no", "100 cotton", "care-nothing-allowed"),
            ("wash_30", "shell: 100 cotton; trim: leather", "care-leather-is-washed"),
            ("wash_30", "shell: 100 cotton; trim: nubuck", "care-leather-is-washed"),
            ("wash_30", "shell: 100 cotton; trim: faux_leather", ""),
        ] {
            let found = advice(&label(codes), Some(&made_of(typed)));
            let found: Vec<&str> = found.iter().map(|message| message.key).collect();
            assert_eq!(found.join(" "), expected, "{codes} of {typed}");
        }
    }

    #[test]
    fn what_is_suggested_is_complete_and_no_fibre_complains_of_it() {
        for (typed, expected) in [
            ("100 cotton", Some("wash_40 bleach_no tumble_low iron_high dryclean_p")),
            ("95 cotton 5 elastane", Some("wash_40 bleach_no tumble_low iron_low dryclean_p")),
            ("70 wool 30 silk", Some("wash_30_very_mild bleach_no tumble_no iron_low dryclean_p")),
            ("100 acetate", Some("wash_30_very_mild bleach_no tumble_no iron_low dryclean_p")),
            ("shell: 100 cotton; trim: leather", Some("wash_no bleach_no tumble_no iron_high dryclean_no")),
            ("shell: 100 cotton; trim: brass", Some("wash_40 bleach_no tumble_low iron_high dryclean_p")),
            ("shell: 100 polyamide; filling: down", Some("wash_40 bleach_no tumble_low iron_low dryclean_p")),
            ("90 cotton 10 glass_fibre", None),
        ] {
            let composition = made_of(typed);
            let care = suggestion(&composition);
            assert_eq!(care.as_ref().map(|care| care.codes.join(" ")).as_deref(), expected, "{typed}");
            let Some(care) = care else { continue };
            assert_eq!(care.check(), Ok(()));
            assert!(care.unstated_groups().is_empty());
            let odd = advice(&care, Some(&composition));
            assert!(odd.iter().all(|message| message.key != "care-too-strong"), "{typed}: {odd:?}");
        }
    }
}
