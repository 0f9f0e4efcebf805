//! Letters, made comparable: one spelling for what readers type in many.

use super::han::simplified;
use icu_normalizer::{ComposingNormalizerBorrowed, DecomposingNormalizerBorrowed};

const NFKC: ComposingNormalizerBorrowed<'static> = ComposingNormalizerBorrowed::new_nfkc();
const NFD: DecomposingNormalizerBorrowed<'static> = DecomposingNormalizerBorrowed::new_nfd();

/// Compatibility forms joined (half and full width, ligatures, Arabic presentation forms), small letters,
/// Arabic-Indic digits as `0` to `9`. Diacritics stay: stemmers know them.
pub fn normal(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    NFKC.normalize(text).chars().map(western_digit).collect::<String>().to_lowercase()
}

/// One spelling for all: no diacritics, `ß` as `ss`, alef in one form, katakana for hiragana, simplified Han.
pub fn fold(word: &str) -> String {
    if word.is_ascii() {
        return word.to_owned();
    }
    if word.chars().any(is_cjk) {
        return word.chars().map(katakana).map(simplified).collect();
    }
    let mut folded = String::with_capacity(word.len());
    for letter in NFD.normalize(word).chars().filter(|c| !is_diacritic(*c)) {
        match plain_spelling(letter) {
            Some(spelling) => folded.push_str(spelling),
            None => folded.push(letter),
        }
    }
    folded
}

/// A code as it is compared: small letters and digits, nothing else (`LIN-001 / Blk` is `lin001blk`).
pub fn fold_code(code: &str) -> String {
    fold(&normal(code)).chars().filter(|c| c.is_alphanumeric()).take(64).collect()
}

/// Han, kana, and what is written between them without spaces.
pub fn is_cjk(c: char) -> bool {
    is_kana(c)
        || matches!(c, '\u{3005}'..='\u{3007}' | '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}'
            | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFF}')
}

/// Hiragana and katakana with their marks of length and voice, without the middle dot.
pub fn is_kana(c: char) -> bool {
    matches!(c, '\u{3041}'..='\u{309F}' | '\u{30A1}'..='\u{30FA}' | '\u{30FC}'..='\u{30FF}' | '\u{31F0}'..='\u{31FF}')
}

/// Marks that readers leave out: Latin, Greek and Cyrillic accents, Hebrew points, Arabic harakat and hamza above.
pub fn is_diacritic(c: char) -> bool {
    matches!(c, '\u{0300}'..='\u{036F}' | '\u{0591}'..='\u{05C7}' | '\u{0610}'..='\u{061A}' | '\u{064B}'..='\u{065F}'
        | '\u{0670}' | '\u{06D6}'..='\u{06ED}' | '\u{1AB0}'..='\u{1AFF}' | '\u{1DC0}'..='\u{1DFF}' | '\u{20D0}'..='\u{20FF}')
}

fn western_digit(c: char) -> char {
    let zero = match c {
        '\u{0660}'..='\u{0669}' => 0x0660,
        '\u{06F0}'..='\u{06F9}' => 0x06F0,
        _ => return c,
    };
    char::from_digit(c as u32 - zero, 10).unwrap_or(c)
}

fn katakana(c: char) -> char {
    match c {
        '\u{3041}'..='\u{3096}' => char::from_u32(c as u32 + 0x60).unwrap_or(c),
        _ => c,
    }
}

/// Letters that no decomposition takes apart, and the Arabic ones that are typed either way (as Lucene folds them).
fn plain_spelling(c: char) -> Option<&'static str> {
    Some(match c {
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'ø' => "o",
        'ł' => "l",
        'đ' | 'ð' => "d",
        'þ' => "th",
        'ı' => "i",
        'ħ' => "h",
        'ŧ' => "t",
        'ي' | 'ى' | 'ی' => "ي",
        'ة' => "ه",
        'ک' => "ك",
        'ٱ' => "ا",
        '\u{0640}' | '\u{200C}' | '\u{200D}' => "",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_spelling_for_all() {
        for (typed, folded) in [
            ("Größe", "grosse"),
            ("ÉLÉGANT", "elegant"),
            ("łódź", "lodz"),
            ("ﬁlet", "filet"),
            ("أَحْمَر", "احمر"),
            ("كنـــزة", "كنزه"),
            ("مقاس ٤٢", "مقاس 42"),
            ("ｼｬﾂ", "シャツ"),
            ("しゃつ", "シャツ"),
            ("襯衫", "衬衫"),
            ("ＡＢＣ１２", "abc12"),
        ] {
            assert_eq!(fold(&normal(typed)), fold(&normal(folded)), "{typed}");
        }
        assert_eq!(fold(&normal("Größe")), "grosse");
        assert_eq!(fold(&normal("しゃつ")), "シャツ");
    }

    #[test]
    fn a_code_is_compared_by_its_letters_and_digits() {
        assert_eq!(fold_code("LIN-001 / Blk"), "lin001blk");
        assert_eq!(fold_code("--"), "");
    }
}
