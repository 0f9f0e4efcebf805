//! Lists in a sentence.

use super::rules::Rules;

impl Rules {
    /// `a, b and c`.
    pub fn and(&self, items: &[String]) -> String {
        self.and.format(items.iter()).to_string()
    }

    /// `a, b or c`.
    pub fn or(&self, items: &[String]) -> String {
        self.or.format(items.iter()).to_string()
    }

    /// `a, b, c`: parts that stand beside each other, such as the fibres of a composition.
    pub fn series(&self, items: &[String]) -> String {
        items.join(match self.locale.language() {
            "ar" | "fa" | "ur" => "، ",
            "zh" | "ja" => "、",
            _ => ", ",
        })
    }
}
