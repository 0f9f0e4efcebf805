//! Colour families: what filters and feeds call a colour, beside the brand's own name for it.

use super::table::fact;
use super::{Fact, Known};
use serde::Deserialize;

/// A colour family.
#[derive(Debug, Deserialize)]
pub struct Colour {
    /// `navy`, `off_white`.
    pub code: &'static str,
    /// The anchor, `#14213D`; empty for what has no one colour (multicolour, transparent).
    pub hex: &'static str,
    /// What a Google feed's `color` says: `name`, or `list_parts` where the parts' names have to be listed instead.
    pub google: &'static str,
    /// The nearest standard colour of Shopify's taxonomy; empty if there is none.
    pub shopify: &'static str,
}
fact!(Colour, "colours.csv");

/// A colour family that is known.
pub type ColourCode = Known<Colour>;

/// Every colour family, in the order in which filters show them.
pub fn colours() -> &'static [Colour] {
    Colour::table().rows()
}

impl Colour {
    /// Red, green and blue of the anchor.
    pub fn rgb(&self) -> Option<[u8; 3]> {
        let digits = u32::from_str_radix(self.hex.strip_prefix('#')?, 16).ok()?;
        let [_, red, green, blue] = digits.to_be_bytes();
        Some([red, green, blue])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_family_has_an_anchor_unless_it_has_no_one_colour() {
        for colour in colours() {
            let without = matches!(colour.code, "multicolour" | "transparent");
            assert_eq!(colour.rgb().is_none(), without, "{}", colour.code);
        }
        assert_eq!(ColourCode::of("navy").rgb(), Some([0x14, 0x21, 0x3d]));
    }
}
