//! Figures of a size chart as people type them: `84`, `84–88`, `33 1/4`; kept in whole small units, whichever unit is shown.
//!
//! # Why
//! A hundredth of an inch is finer than half a millimetre, so a figure that is shown in inches and saved again is the same
//! number of millimetres: switching loses nothing.

use super::form::Measure;
use serde_json::{Value, json};

/// Small units in a large one, and the decimals that are shown at most.
fn scale(measure: Measure) -> (f64, usize) {
    match measure {
        Measure::Centimetres => (10.0, 1),
        Measure::Inches => (25.4, 2),
        Measure::Kilograms => (1000.0, 3),
        Measure::Months => (1.0, 0),
    }
}

/// A measurement as text.
pub fn print(measure: Measure, value: &Value) -> String {
    let one = |key: &str| value.get(key).and_then(Value::as_u64).map(|small| print_one(measure, small));
    match (one("from"), one("to")) {
        (Some(from), Some(to)) => format!("{from}–{to}"),
        (Some(from), None) => from,
        _ => String::new(),
    }
}

fn print_one(measure: Measure, small: u64) -> String {
    let (factor, decimals) = scale(measure);
    let text = format!("{:.decimals$}", small as f64 / factor);
    if text.contains('.') { text.trim_end_matches('0').trim_end_matches('.').to_owned() } else { text }
}

/// A text as a measurement; none if it is no figure.
pub fn read(measure: Measure, text: &str) -> Option<Value> {
    let text = text.trim().trim_end_matches(|c: char| c.is_alphabetic() || matches!(c, '"' | '″')).trim();
    let dash = text.char_indices().skip(1).find(|(_, c)| matches!(c, '-' | '–' | '—'));
    let Some((at, mark)) = dash else { return Some(json!({"from": read_one(measure, text)?})) };
    let (from, to) = (&text[..at], &text[at + mark.len_utf8()..]);
    Some(json!({"from": read_one(measure, from)?, "to": read_one(measure, to)?}))
}

fn read_one(measure: Measure, text: &str) -> Option<u32> {
    let small = number(text)? * scale(measure).0;
    (0.0..1_000_000.0).contains(&small).then(|| small.round() as u32)
}

/// `33.25`, `33,25`, `33 1/4` or `33¼`.
fn number(text: &str) -> Option<f64> {
    let mut plain = text.trim().replace(',', ".");
    for (sign, said) in [
        ('¼', " 1/4"),
        ('½', " 1/2"),
        ('¾', " 3/4"),
        ('⅛', " 1/8"),
        ('⅜', " 3/8"),
        ('⅝', " 5/8"),
        ('⅞', " 7/8"),
    ] {
        plain = plain.replace(sign, said);
    }
    plain
        .split_whitespace()
        .try_fold(None::<f64>, |sum, part| Some(Some(sum.unwrap_or(0.0) + fraction(part)?)))?
}

fn fraction(text: &str) -> Option<f64> {
    let plain = |text: &str| {
        text.bytes().all(|b| b.is_ascii_digit() || b == b'.').then(|| text.parse::<f64>().ok())?
    };
    match text.split_once('/') {
        Some((above, below)) => Some(plain(above)? / plain(below).filter(|below| *below > 0.0)?),
        None => plain(text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn figures_are_read_as_they_are_typed() {
        for (measure, text, expected) in [
            (Measure::Centimetres, "84", Some(json!({"from": 840}))),
            (Measure::Centimetres, "84,5–88", Some(json!({"from": 845, "to": 880}))),
            (Measure::Centimetres, "84 - 88 cm", Some(json!({"from": 840, "to": 880}))),
            (Measure::Inches, "33 1/4", Some(json!({"from": 845}))),
            (Measure::Inches, "33¼\"", Some(json!({"from": 845}))),
            (Measure::Inches, "34", Some(json!({"from": 864}))),
            (Measure::Kilograms, "3.5 kg", Some(json!({"from": 3500}))),
            (Measure::Months, "6-9", Some(json!({"from": 6, "to": 9}))),
            (Measure::Centimetres, "wide", None),
            (Measure::Centimetres, "-4", None),
            (Measure::Centimetres, "1/0", None),
        ] {
            assert_eq!(read(measure, text), expected, "{text}");
        }
    }

    proptest! {
        #[test]
        fn whichever_unit_is_shown_nothing_is_lost(from in 0u32..200_000, wider in 0u32..5_000) {
            let value = json!({"from": from, "to": from + wider});
            for measure in [Measure::Centimetres, Measure::Inches, Measure::Kilograms, Measure::Months] {
                prop_assert_eq!(read(measure, &print(measure, &value)), Some(value.clone()));
            }
        }
    }
}
