//! Lengths of bodies and garments: held in millimetres, shown in centimetres or inches.

use super::rules::Rules;

/// In which unit a shopper wants lengths.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum LengthUnit {
    /// Centimetres, to one decimal where there is one.
    #[default]
    Centimetres,
    /// Inches, to the nearest quarter.
    Inches,
}

impl LengthUnit {
    /// The code of its [unit](crate::facts::Unit).
    pub fn unit(self) -> &'static str {
        match self {
            LengthUnit::Centimetres => "cm",
            LengthUnit::Inches => "in",
        }
    }
}

impl Rules {
    /// The figure alone: `84.5`, `33¼`.
    pub fn length(&self, millimetres: i64, unit: LengthUnit) -> String {
        match unit {
            LengthUnit::Centimetres => self.number(millimetres as f64 / 10.0, 0, 1),
            LengthUnit::Inches => self.quarters((millimetres as f64 / 6.35).round() as i64),
        }
    }

    /// A number of quarters, as a tape measure has them.
    fn quarters(&self, quarters: i64) -> String {
        let fraction = ["", "¼", "½", "¾"][quarters.unsigned_abs() as usize % 4];
        match quarters / 4 {
            0 if !fraction.is_empty() => format!("{}{fraction}", if quarters < 0 { "-" } else { "" }),
            whole => format!("{}{fraction}", self.number(whole as f64, 0, 0)),
        }
    }

    /// A figure and its unit, with the space that the language puts between them.
    pub fn with_unit(&self, figure: &str, unit: &str) -> String {
        match self.locale.language() {
            "zh" | "ja" => format!("{figure}{unit}"),
            _ => format!("{figure}\u{a0}{unit}"),
        }
    }
}
