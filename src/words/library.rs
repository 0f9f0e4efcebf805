//! All tongues, and which of them answers a reader.

use super::recognise::Recognised;
use super::tongue::Tongue;
use super::{Said, reading, rules};
use crate::error::Result;
use crate::facts::{Vocabulary, Word};
use crate::kernel::locale::Locale;
use crate::kernel::message::Message;
use std::{
    borrow::Cow,
    collections::HashMap,
    sync::{Arc, OnceLock},
};

/// Every word of the house. Cheap to clone.
#[derive(Clone)]
pub struct Words(pub(super) Arc<Library>);

pub(super) struct Library {
    /// English first, the others by tag.
    pub tongues: Vec<Tongue>,
    pub by_tag: HashMap<String, usize>,
    pub locales: Vec<Locale>,
    /// Made when a text is first recognised.
    pub recognised: OnceLock<Recognised>,
}

impl Words {
    /// Reads all locales.
    ///
    /// # Errors
    /// An internal error that names the file, if one is not Fluent: tests keep that from being shipped.
    pub fn load() -> Result<Words> {
        Library::read(reading::folders()?).map(|library| Words(Arc::new(library)))
    }

    /// The locales that have words of their own, English first.
    pub fn locales(&self) -> &[Locale] {
        &self.0.locales
    }

    /// A message in the reader's language. A key that no locale has is said as it is.
    pub fn say(&self, reader: &Locale, message: &Message) -> String {
        self.said(reader, message).text.into_owned()
    }

    /// The same, with the locale that answered.
    pub fn said(&self, reader: &Locale, message: &Message) -> Said<'_> {
        let said = self.find(reader, message.key, None, message);
        said.unwrap_or_else(|| self.unsaid(message.key))
    }

    /// What to do about it: the message's `.hint`, if it has one.
    pub fn hint(&self, reader: &Locale, message: &Message) -> Option<String> {
        self.find(reader, message.key, Some("hint"), message).map(|said| said.text.into_owned())
    }

    /// What the thing is called that a message is about: its `.title`, if it has one.
    pub fn title(&self, reader: &Locale, message: &Message) -> Option<String> {
        self.find(reader, message.key, Some("title"), message).map(|said| said.text.into_owned())
    }

    /// A word of a page by its key (`checkout-title`, `search.placeholder`), or of a code (`fibre-cotton`).
    pub fn text(&self, reader: &Locale, key: &str) -> String {
        self.text_with(reader, key, &Message::new("")).text.into_owned()
    }

    /// The same with arguments (the key of `args` is not used), and the locale that answered.
    pub fn text_with(&self, reader: &Locale, key: &str, args: &Message) -> Said<'_> {
        if let Some(word) = Word::of_key(key) {
            return self.name(reader, word.vocabulary, word.code);
        }
        let (id, attribute) = match key.split_once('.') {
            Some((id, attribute)) => (id, Some(attribute)),
            None => (key, None),
        };
        self.find(reader, id, attribute, args).unwrap_or_else(|| self.unsaid(key))
    }

    /// The word of a code; the code itself if the vocabulary does not have it.
    pub fn name(&self, reader: &Locale, vocabulary: Vocabulary, code: &str) -> Said<'_> {
        let named = vocabulary.word(code).and_then(|word| {
            self.chain(reader).find_map(|tongue| {
                let name = tongue.names.find(word)?;
                Some(Said { text: Cow::Borrowed(&*name.text), locale: &tongue.locale })
            })
        });
        named.unwrap_or_else(|| self.as_it_is(code))
    }

    /// The word of a care code by an edition of ISO 3758 (2012 or 2023): irons were one step cooler before 2023.
    pub fn care(&self, reader: &Locale, code: &str, edition: u16) -> Said<'_> {
        let attribute = match edition {
            ..2023 => "edition-2012",
            _ => "edition-2023",
        };
        let older = Vocabulary::Care.word(code).and_then(|word| {
            let tongue = self.chain(reader).find(|tongue| tongue.names.find(word).is_some())?;
            let text = tongue.names.find(word)?.attribute(attribute)?;
            Some(Said { text: Cow::Borrowed(text), locale: &tongue.locale })
        });
        older.unwrap_or_else(|| self.name(reader, Vocabulary::Care, code))
    }

    /// How a measurement is taken, in the reader's language.
    pub fn method(&self, reader: &Locale, measurement: &str) -> Option<Said<'_>> {
        let word = Vocabulary::Measurement.word(measurement)?;
        self.chain(reader).find_map(|tongue| {
            let text = tongue.names.find(word)?.attribute("method")?;
            Some(Said { text: Cow::Borrowed(text), locale: &tongue.locale })
        })
    }

    /// What a code is called in every locale, with everyday synonyms: what the search should find it by.
    pub fn every_name(&self, vocabulary: Vocabulary, code: &str) -> impl Iterator<Item = (&Locale, &str)> {
        let word = vocabulary.word(code);
        self.0.tongues.iter().filter_map(move |tongue| Some((tongue, tongue.names.find(word?)?))).flat_map(
            |(tongue, name)| {
                std::iter::once(&*name.text).chain(name.also()).map(move |text| (&tongue.locale, text))
            },
        )
    }

    /// The tongues that may answer a reader, nearest first, English last.
    pub(super) fn chain<'w, 'r>(
        &'w self,
        reader: &'r Locale,
    ) -> impl Iterator<Item = &'w Tongue> + use<'w, 'r> {
        let tags = std::iter::successors(Some(reader.as_str()), |tag| Some(tag.rsplit_once('-')?.0));
        let english = (reader.language() != "en").then_some(0);
        let numbers = tags.filter_map(|tag| self.0.by_tag.get(tag).copied()).chain(english);
        numbers.map(|number| &self.0.tongues[number])
    }

    fn find(&self, reader: &Locale, key: &str, attribute: Option<&str>, args: &Message) -> Option<Said<'_>> {
        self.chain(reader).find_map(|tongue| {
            let rules = if tongue.locale.language() == reader.language() { reader } else { &tongue.locale };
            let text = rules::speaking(rules, || tongue.format(key, attribute, args))?;
            Some(Said { text: Cow::Owned(text), locale: &tongue.locale })
        })
    }

    fn unsaid(&self, key: &str) -> Said<'_> {
        tracing::warn!(key, "no locale has a word for this");
        self.as_it_is(key)
    }

    fn as_it_is(&self, text: &str) -> Said<'_> {
        Said { text: Cow::Owned(text.to_owned()), locale: &self.0.tongues[0].locale }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::Error;

    /// A library of the messages that a test is about.
    fn library(files: &[(&str, &str)]) -> Words {
        let mut folders = reading::Folders::new();
        for (tag, text) in files {
            folders
                .entry(Locale::parse(tag).unwrap())
                .or_default()
                .push(("page.ftl".to_owned(), (*text).to_owned()));
        }
        Words(Arc::new(Library::read(folders).unwrap()))
    }

    const BASKET: &str = "
basket = { $count ->
        [one] one shirt
       *[other] { $count } shirts
    } by { $brand }
    .hint = Pay.
title = Colour
cost = { MONEY($minor, $currency) }, { PERCENT($share) } off until { DATE($day) }
";
    const KORB: &str = "
basket = { $count ->
        [one] ein Hemd
       *[other] { $count } Hemden
    } von { $brand }
cost = { MONEY($minor, $currency) }, { PERCENT($share) } bis { DATE($day) }
";
    const KOSZYK: &str = "
basket = { $count ->
        [one] koszula
        [few] { $count } koszule
       *[many] { $count } koszul
    } { $brand }
";
    const SALLA: &str = "
basket = { $count ->
        [two] قميصان
       *[other] { $count } قميص
    } { $brand }
";

    fn basket(count: usize) -> Message {
        Message::new("basket").with("count", count).with("brand", "Loom")
    }

    #[test]
    fn a_message_follows_the_plural_and_the_numbers_of_its_reader() {
        let words = library(&[("en", BASKET), ("de", KORB), ("pl", KOSZYK), ("ar", SALLA)]);
        for (tag, count, expected) in [
            ("en", 1, "one shirt by Loom"),
            ("en", 1234, "1,234 shirts by Loom"),
            ("de", 1234, "1.234 Hemden von Loom"),
            ("de-CH", 1234, "1'234 Hemden von Loom"),
            ("de-AT", 1, "ein Hemd von Loom"),
            ("pl", 3, "3 koszule Loom"),
            ("pl", 5, "5 koszul Loom"),
            ("ar", 2, "\u{2068}قميصان\u{2069} \u{2068}Loom\u{2069}"),
            ("it", 1234, "1,234 shirts by Loom"),
        ] {
            assert_eq!(words.say(&Locale::known(tag), &basket(count)), expected, "{tag} {count}");
        }
    }

    #[test]
    fn who_lacks_a_word_gets_it_from_the_next_of_the_chain_and_is_told() {
        let words = library(&[("en", BASKET), ("en-US", "title = Color"), ("de", "title = Farbe")]);
        let title = |tag: &'static str| {
            let reader = Locale::known(tag);
            let said = words.text_with(&reader, "title", &Message::new(""));
            (said.text.to_string(), said.foreign_to(&reader).map(Locale::to_string))
        };
        assert_eq!(title("en-US"), ("Color".to_owned(), None));
        assert_eq!(title("en-GB"), ("Colour".to_owned(), None));
        assert_eq!(title("de-AT"), ("Farbe".to_owned(), None));
        assert_eq!(title("sv"), ("Colour".to_owned(), Some("en".to_owned())));
        assert_eq!(words.hint(&Locale::known("de"), &basket(1)).as_deref(), Some("Pay."));
        assert_eq!(words.text(&Locale::known("de"), "basket.hint"), "Pay.");
        assert_eq!(words.text(&Locale::known("de"), "nobody-knows"), "nobody-knows");
    }

    #[test]
    fn our_own_functions_speak_by_the_readers_rules() {
        let words = library(&[("en", BASKET), ("de", KORB)]);
        let cost = Message::new("cost")
            .with("minor", 12990)
            .with("currency", "EUR")
            .with("share", 2000)
            .with("day", "2026-11-22");
        assert_eq!(words.say(&Locale::known("en"), &cost), "€129.90, 20% off until 22 Nov 2026");
        assert_eq!(words.say(&Locale::known("de"), &cost), "129,90\u{a0}€, 20\u{a0}% bis 22.11.2026");
    }

    #[test]
    fn a_message_may_name_a_code() {
        let page = "care = { WORD(\"care-group\", $group) } is missing.\n";
        let mut folders = reading::folders().unwrap();
        folders.get_mut(&Locale::english()).unwrap().push(("page.ftl".to_owned(), page.to_owned()));
        let words = Words(Arc::new(Library::read(folders).unwrap()));
        let care =
            |group: &str| words.say(&Locale::known("en-US"), &Message::new("care").with("group", group));
        assert_eq!(care("iron"), "Ironing is missing.");
        assert_eq!(care("soak"), "soak is missing.");
    }

    #[test]
    fn a_name_from_the_other_direction_is_isolated() {
        let words = library(&[("en", BASKET)]);
        let arabic = Message::new("basket").with("count", 1).with("brand", "دار");
        assert_eq!(words.say(&Locale::english(), &arabic), "one shirt by \u{2068}دار\u{2069}");
    }

    #[test]
    fn codes_speak_every_language() {
        let words = Words::load().unwrap();
        let name = |tag: &'static str, vocabulary, code| {
            words.name(&Locale::known(tag), vocabulary, code).to_string()
        };
        assert_eq!(name("en", Vocabulary::Fibre, "elastane"), "elastane");
        assert_eq!(name("en-US", Vocabulary::Fibre, "elastane"), "spandex");
        assert_eq!(name("de-AT", Vocabulary::Fibre, "cotton"), "Baumwolle");
        assert_eq!(name("zh-Hant", Vocabulary::Country, "PT"), "葡萄牙");
        assert_eq!(name("fi", Vocabulary::Colour, "navy"), "Navy");
        assert_eq!(words.text(&Locale::known("de"), "care-wash-no"), "Nicht waschen");
        assert_eq!(words.care(&Locale::english(), "iron_high", 2023).text, "Iron, max 210 °C");
        assert_eq!(words.care(&Locale::english(), "iron_high", 2012).text, "Iron, max 200 °C");
        assert_eq!(
            words.care(&Locale::english(), "wash_30", 2012).text,
            "Machine wash, max 30 °C, normal process"
        );
        let every: Vec<_> =
            words.every_name(Vocabulary::Fibre, "elastane").map(|(l, t)| format!("{l}:{t}")).collect();
        for expected in ["en:elastane", "en:stretch", "de:Elastan", "en-US:spandex", "zh:氨纶"] {
            assert!(every.iter().any(|found| found == expected), "{expected} in {every:?}");
        }
    }

    #[test]
    fn an_error_is_explained() {
        let words = Words::load().unwrap();
        let explained = words.explain(&Locale::known("de"), &Error::not_found("product", "LIN-001"));
        assert_eq!(explained.text, "Es gibt hier nichts mit dem Code „LIN-001“ (gesucht: product).");
        assert!(explained.hint.is_some());
        let secret = words.explain(&Locale::english(), &Error::internal("password", "hunter2"));
        assert!(!secret.text.contains("hunter2"));
    }
}
