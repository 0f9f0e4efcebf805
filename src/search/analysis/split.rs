//! Where words begin and end.

use super::Language;
use super::letters::{fold, is_cjk, is_diacritic};
use icu_segmenter::{WordSegmenter, options::WordBreakInvariantOptions};

/// How a run of text is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Script {
    /// With spaces between the words: the run is one word.
    Letters,
    /// Without: the run is a phrase.
    Characters,
}

/// A stretch of text without spaces and punctuation, in one kind of script.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Run<'t> {
    /// As in the text, without an elided article before it and a possessive after it.
    pub text: &'t str,
    /// How it is written.
    pub script: Script,
}

/// The longest word that is a word; what is longer is cut.
const LONGEST: usize = 48;

/// Articles and pronouns that French, Italian and Catalan elide before a vowel.
const ELIDED: [&str; 32] = [
    "l", "d", "j", "m", "t", "s", "n", "c", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu", "un", "all", "dall",
    "dell", "nell", "sull", "coll", "quell", "quest", "bell", "sant", "gl", "agl", "dagl", "degl", "negl",
    "sugl", "anch", "com",
];

/// The runs of a text that went through [`super::letters::normal`].
pub fn runs(normal: &str) -> impl Iterator<Item = Run<'_>> {
    let mut rest = normal;
    std::iter::from_fn(move || {
        let start = rest.find(is_part_of_word)?;
        rest = &rest[start..];
        let cjk = rest.starts_with(is_cjk);
        let end = rest
            .char_indices()
            .find(|(at, c)| !continues(rest, *at, *c, cjk))
            .map_or(rest.len(), |(at, _)| at);
        let (text, after) = rest.split_at(end);
        rest = after;
        Some(if cjk {
            Run { text, script: Script::Characters }
        } else {
            Run { text: cut(bare(text)), script: Script::Letters }
        })
    })
}

fn is_part_of_word(c: char) -> bool {
    c.is_alphanumeric() || is_cjk(c)
}

fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’' | 'ʼ' | '‘' | '＇')
}

fn continues(text: &str, at: usize, c: char, cjk: bool) -> bool {
    if cjk || is_cjk(c) {
        return cjk && is_cjk(c);
    }
    let between =
        || text[at + c.len_utf8()..].starts_with(|next: char| next.is_alphanumeric() && !is_cjk(next));
    c.is_alphanumeric()
        || is_diacritic(c)
        || matches!(c, '\u{0640}' | '\u{200C}')
        || (is_apostrophe(c) && between())
}

/// `l'été` without the article, `women's` without the `s`.
fn bare(word: &str) -> &str {
    let word = match word.split_once(is_apostrophe) {
        Some((article, noun)) if ELIDED.contains(&article) => noun,
        _ => word,
    };
    match word.rsplit_once(is_apostrophe) {
        Some((noun, "s")) => noun,
        _ => word,
    }
}

fn cut(word: &str) -> &str {
    word.char_indices().nth(LONGEST).map_or(word, |(at, _)| &word[..at])
}

/// The words that a dictionary finds in a phrase; in a language that is written with spaces, the phrase.
pub fn words(language: Language, phrase: &str, mut each: impl FnMut(String)) {
    match language {
        Language::Chinese => segments(&fold(phrase), |word| each(word.to_owned())),
        // Hiragana is folded into katakana afterwards: the change of script is where a word ends.
        Language::Japanese => segments(phrase, |word| each(fold(word))),
        _ => each(fold(phrase)),
    }
}

/// # Why
/// The segmenter's dictionary is part of the program's read-only data. `jieba` knows more Chinese words (it keeps 连衣裙
/// whole) at the price of 36 MB of memory and a slow first question. Texts and questions are cut alike, and the pairs
/// of characters in the field of all languages find what would be cut elsewhere.
fn segments(phrase: &str, mut each: impl FnMut(&str)) {
    let segmenter = WordSegmenter::new_dictionary(WordBreakInvariantOptions::default());
    let mut start = 0;
    for end in segmenter.segment_str(phrase).filter(|end| *end > 0) {
        each(&phrase[start..end]);
        start = end;
    }
}

/// Each character.
pub fn singles(phrase: &str) -> impl Iterator<Item = String> {
    phrase.chars().map(String::from)
}

/// Each two characters that follow one another.
pub fn pairs(phrase: &str) -> impl Iterator<Item = String> {
    phrase.chars().zip(phrase.chars().skip(1)).map(|(one, next)| String::from_iter([one, next]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_falls_into_words_and_phrases() {
        let split = |text: &'static str| -> Vec<&str> { runs(text).map(|run| run.text).collect() };
        assert_eq!(
            split("t-shirt, l'été & d’un women's o'neill"),
            ["t", "shirt", "été", "un", "women", "o'neill"]
        );
        assert_eq!(split("纯棉t恤 42码"), ["纯棉", "t", "恤", "42", "码"]);
        assert_eq!(split("قميص، أَبْيَض"), ["قميص", "أَبْيَض"]);
        assert_eq!(split(" '' ’ \u{0}\u{7} ***"), Vec::<&str>::new());
    }

    #[test]
    fn chinese_and_japanese_words_are_found_in_phrases() {
        let mut found = Vec::new();
        words(Language::Chinese, "紅色襯衫", |word| found.push(word));
        assert_eq!(found, ["红色", "衬衫"]);
        found.clear();
        words(Language::Japanese, "綿のシャツ", |word| found.push(word));
        assert_eq!(found, ["绵", "ノ", "シャツ"]);
    }
}
