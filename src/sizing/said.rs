//! A size in words: its label, and what it is in the systems that its readers know, as one text.

use super::chart::{Dimension, SizeChart};
use crate::facts::{SizeSystemCode, Vocabulary};
use crate::kernel::{locale::Locale, message::Message};
use crate::words::Words;

impl SizeChart {
    /// A size and its second dimension as labels write them: `W32/L34`, `160/84A`, but `75B`.
    pub fn label(&self, size: &str, second: &str) -> String {
        match (second, self.second_dimension) {
            ("", _) => size.to_owned(),
            (cup, Some(Dimension::Cup)) => format!("{size}{cup}"),
            (width, Some(Dimension::Width)) => format!("{size} {width}"),
            _ => format!("{size}/{second}"),
        }
    }

    /// What a size is in another system; several stand beside each other: `40 / 42`.
    pub fn in_system(&self, size: &str, system: &str) -> Option<String> {
        let values = self.size(size)?.1.conversions.get(system)?;
        (!values.is_empty()).then(|| values.join(" / "))
    }

    /// `38 (IT 44, UK 12)`: a size with what it is in these systems, as far as the chart says it.
    pub fn said(&self, size: &str, second: &str, systems: &[&str], words: &Words, locale: &Locale) -> String {
        let label = self.label(size, second);
        let others: Vec<String> = systems
            .iter()
            .filter(|system| **system != self.system)
            .filter_map(|system| {
                Some(format!("{} {}", system_label(words, locale, system), self.in_system(size, system)?))
            })
            .collect();
        if others.is_empty() {
            return label;
        }
        let others = words.series(locale, &others);
        words.say(locale, &Message::new("size-in-systems").with("size", label).with("others", others))
    }
}

/// The short name of a system: `FR`, or its word where only that says it.
pub fn system_label(words: &Words, locale: &Locale, code: &str) -> String {
    let label =
        SizeSystemCode::find(code).map(|system| system.fact().label).filter(|label| !label.is_empty());
    label.map_or_else(|| words.name(locale, Vocabulary::SizeSystem, code).to_string(), str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn chart(second: serde_json::Value) -> SizeChart {
        serde_json::from_value(json!({
            "code": "c", "name": {"en": "C"}, "system": "DE", "second_dimension": second, "second_sizes": ["B", "C"],
            "sizes": [{"label": "38", "conversions": {"IT": ["44"], "UK": ["12"], "US": ["8", "10"]}}, {"label": "40"}],
        }))
        .unwrap()
    }

    #[test]
    fn a_size_is_said_in_the_systems_of_its_readers() {
        let words = Words::load().unwrap();
        let chart = chart(json!(null));
        let said = |size, systems: &[&str], tag| chart.said(size, "", systems, &words, &Locale::known(tag));
        assert_eq!(said("38", &["IT", "UK"], "en"), "38 (IT 44, UK 12)");
        assert_eq!(said("38", &["DE", "US", "FR"], "de"), "38 (US 8 / 10)");
        assert_eq!(said("38", &["IT", "UK"], "ja"), "38（IT 44、UK 12）");
        assert_eq!(said("38", &["IT", "UK"], "ar"), "\u{2068}38\u{2069} (\u{2068}IT 44، UK 12\u{2069})");
        assert_eq!(said("40", &["IT", "UK"], "en"), "40");
        assert_eq!(said("nope", &["IT"], "en"), "nope");
    }

    #[test]
    fn a_second_dimension_is_written_as_its_trade_does() {
        for (dimension, expected) in
            [("cup", "75B"), ("width", "75 B"), ("length", "75/B"), ("girth", "75/B")]
        {
            assert_eq!(chart(json!(dimension)).label("75", "B"), expected);
        }
        assert_eq!(chart(json!("cup")).label("75", ""), "75");
    }
}
