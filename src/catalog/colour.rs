//! What platforms take as a colour, derived from the brand's own name and the family behind it.
//!
//! Google, and those who took over its columns (Meta, Pinterest, TikTok), take up to three words joined by `/`, the dominant
//! one first, in the language of the feed: no numbers, no hex, nothing that only says *many* or *see the picture*. Shopify
//! has nineteen standard colours. Where the brand's own name will not do, the family's word does; where the family has none
//! to offer (*multicolour*), the product needs a name that lists its colours.

use super::{Resolved, resolved::ResolvedTexts};
use crate::facts::{ColourCode, Vocabulary, channel_limit};
use crate::kernel::{fold::fold, locale::Locale, message::Message};
use crate::words::Words;

/// Longest word of a colour, in characters.
const LONGEST_PART: usize = 40;

/// Words that stand for no colour: those that say *multicolour* in any language (a test holds them against ours), and those
/// that say nothing.
#[rustfmt::skip]
const NO_COLOURS: &[&str] = &[
    "multicolour", "multicolor", "multicolored", "multicoloured", "multi", "mixed", "mehrfarbig", "bunt", "multicolore",
    "multicouleur", "meerkleurig", "wielokolorowy", "wielobarwny", "multicor", "flerfärgad", "mångfärgad", "multicolorido", "veelkleurig",
    "bont", "متعدد الألوان", "多色", "多彩",
    "彩色", "マルチカラー", "マルチ",
    "assorted", "various", "several", "see image", "see picture", "see photo", "as shown", "n/a", "none", "other", "random",
    "diverse", "verschiedene", "gemischt", "siehe bild", "sonstige", "assorti", "divers", "plusieurs", "voir photo", "autre",
    "assortiti", "vari", "vari colori", "vedi foto", "altro", "surtido", "varios", "ver foto", "otro", "verschillende", "zie foto",
    "różne", "mix kolorów", "jak na zdjęciu", "vários", "sortido", "outro", "blandade", "olika", "se bild", "متنوع", "ألوان متعددة",
    "كما في الصورة", "混色", "各色", "见图", "如图", "其他", "アソート", "色々", "写真参照", "その他",
];

/// Why Google would not take a name as a colour; none if it would.
pub fn refuse(name: &str) -> Option<Message> {
    let message = |key| Some(Message::new(key).with("name", name));
    let parts: Vec<&str> = parts(name).collect();
    match parts.as_slice() {
        [] => message("colour-name-empty"),
        _ if stands_for_none(name) => message("colour-name-says-none"),
        parts if parts.iter().any(|part| part.chars().any(|c| c.is_numeric() || c == '#')) => {
            message("colour-name-with-number")
        }
        parts if parts.iter().any(|part| part.chars().count() > LONGEST_PART) => {
            let message = Message::new("colour-name-long").with("name", name);
            Some(message.with("most", LONGEST_PART))
        }
        _ => None,
    }
}

/// What Google's `color` says in a language; none if nothing will do.
pub fn google(product: &Resolved, words: &Words, locale: &Locale) -> Option<String> {
    let will_do = |name: &str| refuse(name).is_none();
    let own = locale.chain().find_map(|l| own_name(product.texts.get(&l)?));
    if let Some(own) = own.filter(|own| will_do(own)) {
        return Some(joined(own));
    }
    let family = product.colour_family.as_deref().and_then(ColourCode::find);
    if let Some(family) = family.filter(|family| family.fact().google != "list_parts") {
        return Some(words.name(locale, Vocabulary::Colour, family.as_str()).to_string());
    }
    product.texts.values().filter_map(own_name).find(|name| will_do(name)).map(joined)
}

/// Whether Google needs a name that the product does not have in any language.
pub fn needs_a_name(product: &Resolved) -> bool {
    let named = product.texts.values().filter_map(own_name).any(|name| refuse(name).is_none());
    let family = product.colour_family.as_deref().and_then(ColourCode::find);
    !named && family.is_none_or(|family| family.fact().google == "list_parts")
}

/// The standard colour of Shopify's taxonomy that is nearest.
pub fn shopify(product: &Resolved) -> Option<&'static str> {
    let family = product.colour_family.as_deref().and_then(ColourCode::find)?;
    Some(family.fact().shopify).filter(|colour| !colour.is_empty())
}

fn own_name(texts: &ResolvedTexts) -> Option<&str> {
    texts.colour.as_ref().map(|colour| colour.value.as_str())
}

/// The words of a name, the dominant first.
fn parts(name: &str) -> impl Iterator<Item = &str> {
    name.split(['/', '|', ',', '+', ';', '、', '،', '／']).map(str::trim).filter(|part| !part.is_empty())
}

/// As many words as Google takes, joined as it wants them.
fn joined(name: &str) -> String {
    let limit = channel_limit("google", "color");
    let most = limit.and_then(|limit| limit.max_count).unwrap_or(3) as usize;
    let longest = limit.and_then(|limit| limit.max_chars).unwrap_or(100) as usize;
    let mut said = String::new();
    for part in parts(name).take(most) {
        let so_far = said.chars().count() + usize::from(!said.is_empty());
        if so_far + part.chars().count() > longest {
            break;
        }
        if !said.is_empty() {
            said.push('/');
        }
        said.push_str(part);
    }
    said
}

/// Whether a name says *many* or nothing at all, in any language.
fn stands_for_none(name: &str) -> bool {
    let name = format!(" {} ", spaced(name));
    NO_COLOURS.iter().any(|word| {
        let is_spelled =
            word.is_ascii() || word.chars().all(|c| c.is_alphabetic() && c < '\u{2e80}' || c == ' ');
        match is_spelled {
            true => name.contains(&format!(" {} ", spaced(word))),
            false => name.contains(&spaced(word)),
        }
    })
}

/// Folded, with one space wherever no letter stands.
fn spaced(text: &str) -> String {
    let folded = fold(text);
    let words = folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_colour_is_a_word() {
        for (name, key) in [
            ("Midnight", None),
            ("Red/Pink/Silver", None),
            ("Mixed berries", Some("colour-name-says-none")),
            ("Multicolor", Some("colour-name-says-none")),
            ("Mehrfarbig gestreift", Some("colour-name-says-none")),
            ("متعدد الألوان", Some("colour-name-says-none")),
            ("多色", Some("colour-name-says-none")),
            ("See image", Some("colour-name-says-none")),
            ("Varia", None),
            ("#ffffff", Some("colour-name-with-number")),
            ("Blue 12", Some("colour-name-with-number")),
            (" / ", Some("colour-name-empty")),
            ("A blue that goes on and on and never comes to an end", Some("colour-name-long")),
        ] {
            assert_eq!(refuse(name).map(|message| message.key), key, "{name}");
        }
    }

    #[test]
    fn three_words_at_most_and_no_more_than_fit() {
        assert_eq!(joined("Navy, White + Red / Green"), "Navy/White/Red");
        let long = "x".repeat(40);
        assert_eq!(joined(&format!("{long}/{long}/{long}")).chars().count(), 81);
    }

    #[test]
    fn no_language_calls_many_colours_one() {
        for (locale, word) in Words::load().unwrap().every_name(Vocabulary::Colour, "multicolour") {
            assert!(refuse(word).is_some(), "{locale}: {word}");
        }
    }

    proptest! {
        #[test]
        fn whatever_a_name_is_what_comes_of_it_is_taken(name in "[\\PC]{0,160}") {
            if refuse(&name).is_none() {
                let said = joined(&name);
                prop_assert!(!said.is_empty() && said.chars().count() <= 100 && said.split('/').count() <= 3, "{said}");
                prop_assert_eq!(refuse(&said), None, "{}", said);
            }
        }
    }
}
