//! What is left of a word without its endings.

use super::Language;
use super::letters::fold;
use std::{collections::HashMap, sync::LazyLock};
use tantivy::tokenizer::{
    Language as Snowball, RawTokenizer, Stemmer, StopWordFilter, TokenFilter, TokenStream, Tokenizer,
};

/// The stems of a word, best first: of the word as it is written, and of its folded form if that is another.
pub fn stems(language: Language, word: &str) -> Vec<String> {
    let folded = fold(word);
    let mut stems = vec![fold(&stem(language, word))];
    if folded != word {
        let other = fold(&stem(language, &folded));
        if !stems.contains(&other) {
            stems.push(other);
        }
    }
    stems
}

fn stem(language: Language, word: &str) -> String {
    match (snowball(language), language) {
        (Some(snowball), _) => {
            let mut stemmer = Stemmer::new(snowball).transform(RawTokenizer::default());
            let mut stream = stemmer.token_stream(word);
            stream.next().map_or_else(String::new, |token| token.text.clone())
        }
        (None, Language::Polish) => polish(word).to_owned(),
        (None, _) => word.to_owned(),
    }
}

fn snowball(language: Language) -> Option<Snowball> {
    Some(match language {
        Language::Arabic => Snowball::Arabic,
        Language::Dutch => Snowball::Dutch,
        Language::English => Snowball::English,
        Language::French => Snowball::French,
        Language::German => Snowball::German,
        Language::Italian => Snowball::Italian,
        Language::Portuguese => Snowball::Portuguese,
        Language::Spanish => Snowball::Spanish,
        Language::Swedish => Snowball::Swedish,
        Language::Chinese | Language::Japanese | Language::Polish | Language::Other => return None,
    })
}

/// Case and number of Polish nouns and adjectives, longest ending first; three letters stay.
const POLISH: [&str; 34] = [
    "iami", "owie", "ych", "ymi", "imi", "ich", "ego", "emu", "ami", "ach", "iem", "iej", "owi", "ów", "om",
    "em", "ej", "ym", "im", "ią", "ie", "ia", "iu", "ki", "a", "ą", "e", "ę", "i", "o", "ó", "u", "y", "ow",
];

fn polish(word: &str) -> &str {
    for ending in POLISH {
        if let Some(rest) = word.strip_suffix(ending)
            && rest.chars().count() >= 3
        {
            return if ending == "ki" { &word[..word.len() - 1] } else { rest };
        }
    }
    word
}

/// Words that hold a sentence together and say nothing of a garment.
pub fn is_function_word(language: Language, word: &str) -> bool {
    let spoken = match language {
        Language::Arabic => {
            return ["في", "من", "مع", "على", "الى", "إلى", "و", "أو", "بدون"].contains(&word);
        }
        Language::Polish => {
            return ["i", "w", "z", "ze", "na", "do", "dla", "o", "od", "bez", "ze"].contains(&word);
        }
        _ => snowball(language),
    };
    spoken.is_some_and(|spoken| FUNCTION_WORDS.get(&spoken).is_some_and(|filter| is_stopped(filter, word)))
}

static FUNCTION_WORDS: LazyLock<HashMap<Snowball, StopWordFilter>> = LazyLock::new(|| {
    let languages = Language::ALL.iter().filter_map(|(language, _)| snowball(*language));
    languages.filter_map(|spoken| Some((spoken, StopWordFilter::new(spoken)?))).collect()
});

fn is_stopped(filter: &StopWordFilter, word: &str) -> bool {
    let mut filter = filter.clone().transform(RawTokenizer::default());
    !filter.token_stream(word).advance()
}
