//! From a colour's name to its family, on top of the names that the families have in every language.

use crate::facts::Vocabulary;
use crate::kernel::{fold::fold, locale::Locale};
use crate::words::Words;

/// Names of the trade that mean one family and no other.
#[rustfmt::skip]
const NAMES: &[(&str, &str)] = &[
    ("jet", "black"), ("onyx", "black"), ("ebony", "black"), ("nero", "black"),
    ("charcoal", "grey"), ("steel", "grey"), ("slate", "grey"), ("graphite", "grey"), ("ash", "grey"), ("anthracite", "grey"),
    ("snow", "white"), ("chalk", "off_white"), ("bone", "off_white"), ("pearl", "off_white"), ("eggshell", "off_white"),
    ("vanilla", "off_white"), ("cream", "off_white"), ("creme", "off_white"),
    ("skin", "beige"), ("nude", "beige"), ("stone", "beige"), ("oatmeal", "beige"), ("wheat", "beige"), ("latte", "beige"),
    ("coffee", "brown"), ("mushroom", "brown"), ("taupe", "brown"), ("copper", "bronze"), ("mocha", "brown"),
    ("tobacco", "brown"), ("chestnut", "brown"), ("walnut", "brown"), ("caramel", "brown"), ("umber", "brown"),
    ("forest", "green"), ("emerald", "green"), ("mint", "green"), ("lime", "green"), ("sage", "green"), ("moss", "olive"),
    ("jade", "green"), ("sea green", "green"), ("bottle green", "green"), ("aquamarine", "turquoise"), ("cyan", "turquoise"),
    ("cerulean", "blue"), ("azure", "blue"), ("royal", "blue"), ("cobalt", "blue"), ("denim", "blue"), ("indigo", "blue"),
    ("sky", "light_blue"), ("baby blue", "light_blue"), ("ice blue", "light_blue"), ("midnight", "navy"), ("ink", "navy"),
    ("plum", "purple"), ("mauve", "purple"), ("aubergine", "purple"), ("orchid", "purple"), ("magenta", "pink"),
    ("fuchsia", "pink"), ("blush", "pink"), ("salmon", "pink"), ("coral", "pink"), ("peach", "orange"), ("apricot", "orange"),
    ("rust", "orange"), ("terracotta", "orange"), ("tangerine", "orange"), ("brick", "red"), ("cherry", "red"), ("ruby", "red"),
    ("maroon", "burgundy"), ("wine", "burgundy"), ("oxblood", "burgundy"), ("lemon", "yellow"), ("mustard", "yellow"),
    ("amber", "yellow"), ("champagne", "gold"), ("gunmetal", "silver"), ("metallic", "silver"),
    ("multi", "multicolour"), ("assorted", "multicolour"), ("bunt", "multicolour"), ("mehrfarbig", "multicolour"),
    ("natur", "off_white"), ("rost", "orange"), ("petrol", "turquoise"), ("flieder", "purple"), ("altrosa", "pink"),
    ("marineblau", "navy"), ("nachtblau", "navy"), ("weinrot", "burgundy"), ("senf", "yellow"), ("silber", "silver"),
    ("grau", "grey"), ("schwarz", "black"), ("weiss", "white"), ("blau", "blue"), ("gruen", "green"),
    ("noir", "black"), ("blanc", "white"), ("bleu", "blue"), ("rouge", "red"), ("vert", "green"), ("jaune", "yellow"), ("gris", "grey"),
];

/// Words that shade a colour and leave its family.
const SHADES: &[&str] = &[
    "light",
    "dark",
    "deep",
    "pale",
    "bright",
    "soft",
    "washed",
    "faded",
    "dusty",
    "fluorescent",
    "neon",
    "hot",
    "melange",
    "heather",
    "marl",
    "solid",
    "matte",
    "matt",
    "vintage",
    "warm",
    "cool",
    "hell",
    "dunkel",
    "meliert",
];

/// The family of a colour by the name that someone gave it; none if that would be a guess.
pub fn family(words: &Words, name: &str, writer: Option<&Locale>) -> Option<&'static str> {
    if let Some(family) = one(words, name, writer) {
        return Some(family);
    }
    let parts: Vec<&str> =
        name.split(['/', '&', '+', ',']).map(str::trim).filter(|p| !p.is_empty()).collect();
    let families: Option<Vec<&str>> = parts.iter().map(|part| one(words, part, writer)).collect();
    match families?.as_slice() {
        [] | [_] => None,
        [first, rest @ ..] if rest.iter().all(|family| family == first) => vocabulary(first),
        _ => vocabulary("multicolour"),
    }
}

fn vocabulary(code: &str) -> Option<&'static str> {
    Vocabulary::Colour.word(code).map(|word| word.code)
}

/// A whole name, the same without its shades, or all its words that agree on one family.
fn one(words: &Words, name: &str, writer: Option<&Locale>) -> Option<&'static str> {
    let known = |text: &str| {
        let folded = fold(text);
        let ours = NAMES.iter().find(|(name, _)| *name == folded).and_then(|(_, family)| vocabulary(family));
        ours.or_else(|| words.recognise(Vocabulary::Colour, text, writer))
    };
    if let Some(family) = known(name) {
        return Some(family);
    }
    let split: Vec<&str> = name.split([' ', '-', '_']).filter(|word| !word.is_empty()).collect();
    let plain: Vec<&str> =
        split.iter().copied().filter(|word| !SHADES.contains(&fold(word).as_str())).collect();
    if let Some(family) = known(&plain.join(" ")) {
        return Some(family);
    }
    // The last word names the colour (*coffee brown*), unless the first one is finer (*navy blue*, *olive green*).
    let (first, last) = (plain.first()?, plain.last().filter(|_| plain.len() > 1)?);
    known(first).filter(|family| FINER.contains(family) && known(last).is_some()).or_else(|| known(last))
}

/// Families that say more than the hue behind them.
const FINER: [&str; 8] =
    ["navy", "turquoise", "light_blue", "olive", "khaki", "burgundy", "off_white", "beige"];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_the_trade_lead_to_their_family() {
        let words = Words::load().unwrap();
        for (name, expected) in [
            ("Navy Blue", Some("navy")),
            ("Grey Melange", Some("grey")),
            ("Turquoise Blue", Some("turquoise")),
            ("Mushroom Brown", Some("brown")),
            ("Fluorescent Green", Some("green")),
            ("Black/Blue", Some("multicolour")),
            ("Dark Green", Some("green")),
            ("Multi", Some("multicolour")),
            ("Hellblau", Some("light_blue")),
            ("Schwarz", Some("black")),
            ("NA", None),
            ("Wild", None),
            ("", None),
        ] {
            assert_eq!(family(&words, name, None), expected, "{name}");
        }
    }
}
