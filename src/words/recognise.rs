//! The way back: from a word that someone wrote to the code that it means.

use super::Words;
use crate::facts::{Vocabulary, Word};
use crate::kernel::fold::fold;
use crate::kernel::locale::Locale;
use std::collections::HashMap;

/// What every folded name may mean: the code's number, and the tongue that calls it so.
pub(super) type Recognised = HashMap<(Vocabulary, String), Vec<Meaning>>;

/// One thing that a word means in one tongue.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Meaning {
    code: &'static str,
    tongue: usize,
    /// Whether it is an everyday synonym rather than the name itself.
    by_the_way: bool,
}

impl Words {
    /// The code that a text means: a code itself, or its name or synonym in any language, whatever its case.
    ///
    /// Where languages disagree (*麻* is linen in Chinese and hemp in Japanese), the writer's own language decides, if it is
    /// known; else a text that may mean two codes means none.
    pub fn recognise(
        &self,
        vocabulary: Vocabulary,
        text: &str,
        writer: Option<&Locale>,
    ) -> Option<&'static str> {
        let folded = fold(&text.replace(['®', '™'], ""));
        if let Some(word) =
            vocabulary.word(text.trim()).or_else(|| vocabulary.word(&folded.replace([' ', '-'], "_")))
        {
            return Some(word.code);
        }
        let meanings = self.0.recognised.get_or_init(|| self.meanings()).get(&(vocabulary, folded))?;
        let own = writer.and_then(|writer| self.chain(writer).next());
        let own = own.and_then(|tongue| self.0.by_tag.get(tongue.locale.as_str()));
        let in_own = own.and_then(|own| one(meanings.iter().filter(|meaning| meaning.tongue == *own)));
        in_own
            .or_else(|| one(meanings.iter().filter(|meaning| !meaning.by_the_way)))
            .or_else(|| one(meanings.iter()))
    }

    fn meanings(&self) -> Recognised {
        let mut meanings = Recognised::new();
        for (tongue, names) in self.0.tongues.iter().map(|tongue| &tongue.names).enumerate() {
            for word in Word::all() {
                let Some(name) = names.find(word) else { continue };
                let mut learn = |text: &str, by_the_way| {
                    let meaning = Meaning { code: word.code, tongue, by_the_way };
                    meanings.entry((word.vocabulary, fold(text))).or_default().push(meaning);
                };
                learn(&name.text, false);
                name.also().for_each(|synonym| learn(synonym, true));
            }
        }
        meanings
    }
}

/// The code that all meanings agree on.
fn one<'a>(mut meanings: impl Iterator<Item = &'a Meaning>) -> Option<&'static str> {
    let first = meanings.next()?.code;
    meanings.all(|meaning| meaning.code == first).then_some(first)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_in_any_language_leads_to_its_code() {
        let words = Words::load().unwrap();
        let german = Locale::known("de");
        for (vocabulary, text, writer, code) in [
            (Vocabulary::Fibre, "Baumwolle", None, Some("cotton")),
            (Vocabulary::Fibre, "COTTON", None, Some("cotton")),
            (Vocabulary::Fibre, "spandex", None, Some("elastane")),
            (Vocabulary::Fibre, "قطن", None, Some("cotton")),
            (Vocabulary::Fibre, "unobtainium", None, None),
            (Vocabulary::Colour, "Navy", None, Some("navy")),
            (Vocabulary::Colour, "off-white", None, Some("off_white")),
            (Vocabulary::Colour, "Dunkelblau", Some(&german), Some("navy")),
            (Vocabulary::Colour, "Off White", None, Some("off_white")),
            (Vocabulary::Department, "Damen", None, Some("women")),
            (Vocabulary::Country, "Deutschland", None, Some("DE")),
            (Vocabulary::Country, "PT", None, Some("PT")),
        ] {
            assert_eq!(words.recognise(vocabulary, text, writer), code, "{text}");
        }
    }

    #[test]
    fn where_languages_disagree_the_writers_own_decides() {
        let words = Words::load().unwrap();
        let means = |text, tag: Option<&'static str>| {
            words.recognise(Vocabulary::Fibre, text, tag.map(Locale::known).as_ref())
        };
        assert_eq!(means("麻", Some("zh")), Some("linen"));
        assert_eq!(means("麻", Some("ja")), Some("hemp"));
        assert_eq!(means("麻", None), None);
        // Japanese law calls elastane and polyurethane alike: nobody can tell.
        assert_eq!(means("ポリウレタン", Some("ja")), None);
    }
}
