//! Text folding: what is the same for someone who searches or types a code.

use icu_normalizer::ComposingNormalizer;

/// Case-folded and NFC-composed: the form in which codes are unique.
pub fn fold(text: &str) -> String {
    let composed = ComposingNormalizer::new_nfc();
    composed.normalize(text.trim()).to_lowercase()
}

/// A slug: lower-case ASCII letters and digits, words joined by `-`. Empty if nothing of it can be written so.
pub fn slug(text: &str) -> String {
    let ascii = deunicode::deunicode(text).to_lowercase();
    let words = ascii.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join("-")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_fold_to_one_form() {
        assert_eq!(fold(" LIN-001 "), "lin-001");
        assert_eq!(fold("E\u{301}TE"), "\u{e9}te");
    }

    #[test]
    fn slugs_are_plain() {
        for (text, expected) in [
            ("Blau – hell", "blau-hell"),
            ("Größe 38", "grosse-38"),
            ("Noir & Blanc!", "noir-blanc"),
            ("…", ""),
        ] {
            assert_eq!(slug(text), expected);
        }
    }
}
