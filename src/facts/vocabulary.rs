//! All vocabularies, so that a test, an index or a page can walk every code and its word.

use super::*;
use std::{collections::HashMap, sync::LazyLock};

/// What [`Vocabulary`] needs to know of a table, whatever its rows are.
trait Codes: Sync {
    fn codes(&'static self) -> Vec<&'static str>;
    fn position_of(&self, code: &str) -> Option<usize>;
}

impl<T: Fact> Codes for Table<T> {
    fn codes(&'static self) -> Vec<&'static str> {
        self.rows().iter().map(Fact::code).collect()
    }
    fn position_of(&self, code: &str) -> Option<usize> {
        self.position(code)
    }
}

macro_rules! vocabularies {
    ($($(#[$doc:meta])* $name:ident $prefix:literal),* $(,)?) => {
        /// A closed list of codes whose words stand in `locales/*/codes-*.ftl`.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Vocabulary { $($(#[$doc])* $name),* }

        impl Vocabulary {
            /// Every vocabulary.
            pub const ALL: &'static [Vocabulary] = &[$(Vocabulary::$name),*];

            /// What its Fluent keys begin with: `fibre` of `fibre-cotton`.
            pub fn prefix(self) -> &'static str {
                match self { $(Vocabulary::$name => $prefix),* }
            }

            fn table(self) -> &'static dyn Codes {
                match self { $(Vocabulary::$name => $name::table()),* }
            }
        }
    };
}

vocabularies! {
    /// Textile fibres (Regulation (EU) 1007/2011, Annex I).
    Fibre "fibre",
    /// Parts with a composition of their own: shell, lining, outer sole.
    Component "component",
    /// What is no textile fibre: leather, down, rubber, brass.
    Material "material",
    /// Sentences that the law asks for beside a composition.
    Statement "statement",
    /// Claims beside a fibre's legal name: recycled, organic.
    Qualifier "qualifier",
    /// Care codes (ISO 3758).
    Care "care",
    /// The five groups of care.
    CareGroup "care-group",
    /// Phrases beside the care symbols.
    CarePhrase "phrase",
    /// How a garment sits.
    Fit "fit-fit",
    /// How high trousers and skirts rise.
    Rise "fit-rise",
    /// The shape of a leg.
    Leg "fit-leg",
    /// The length of a garment.
    Length "fit-length",
    /// Neckline or collar.
    Neckline "fit-neckline",
    /// The length of a sleeve.
    Sleeve "fit-sleeve",
    /// The shape of a sleeve.
    SleeveStyle "fit-sleeve-style",
    /// What closes it.
    Closure "fit-closure",
    /// The pattern of a cloth.
    Pattern "fit-pattern",
    /// The toe of a shoe.
    Toe "fit-toe",
    /// The heel of a shoe.
    Heel "fit-heel",
    /// How it runs against its stated size.
    FitNote "fit-fit-note",
    /// How far it stretches.
    Stretch "fit-stretch",
    /// Colour families.
    Colour "colour",
    /// Measurements of bodies and garments.
    Measurement "measurement",
    /// Size systems.
    SizeSystem "size-system",
    /// Starting tables of sizes and conversions.
    SizeTable "size-table",
    /// Women, men, girls, boys, unisex, baby.
    Department "department",
    /// Seasons.
    Season "season",
    /// What a picture shows.
    ImageRole "role",
    /// How reviewers say it fits.
    ReviewFit "review-fit",
    /// Units behind a number.
    Unit "unit",
    /// Schemes of certificates.
    CertificateScheme "certificate",
    /// Countries (ISO 3166-1 alpha-2).
    Country "country",
    /// Currencies (ISO 4217).
    CurrencyCode "currency",
    /// Languages (ISO 639-1).
    Language "language",
}

/// A code of a vocabulary, by a number that is dense over all of them: words are kept in a list by it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Word {
    /// Whose code it is.
    pub vocabulary: Vocabulary,
    /// The code.
    pub code: &'static str,
    /// From 0 to [`Word::count`].
    pub number: usize,
}

struct Directory {
    /// Where each vocabulary's numbers begin, in the order of [`Vocabulary::ALL`].
    begins: Vec<usize>,
    words: Vec<Word>,
    by_key: HashMap<String, usize>,
}

static DIRECTORY: LazyLock<Directory> = LazyLock::new(|| {
    let mut directory = Directory { begins: Vec::new(), words: Vec::new(), by_key: HashMap::new() };
    for &vocabulary in Vocabulary::ALL {
        directory.begins.push(directory.words.len());
        for code in vocabulary.codes() {
            let number = directory.words.len();
            directory.words.push(Word { vocabulary, code, number });
            let before = directory.by_key.insert(vocabulary.key(code), number);
            assert!(before.is_none(), "two codes share the key {}", vocabulary.key(code));
        }
    }
    directory
});

impl Vocabulary {
    /// Its codes, in the order of their table.
    pub fn codes(self) -> Vec<&'static str> {
        self.table().codes()
    }

    /// Whether it has this code.
    pub fn has(self, code: &str) -> bool {
        self.table().position_of(code).is_some()
    }

    /// The Fluent key of a code: `care-wash-30-mild` of `wash_30_mild`.
    pub fn key(self, code: &str) -> String {
        let mut key = String::with_capacity(self.prefix().len() + 1 + code.len());
        key.push_str(self.prefix());
        key.push('-');
        key.extend(code.chars().map(|c| if c == '_' { '-' } else { c.to_ascii_lowercase() }));
        key
    }

    /// The word of a code.
    pub fn word(self, code: &str) -> Option<Word> {
        let number = DIRECTORY.begins[self as usize] + self.table().position_of(code)?;
        Some(DIRECTORY.words[number])
    }
}

impl Word {
    /// The word of a Fluent key: `fibre-cotton`.
    pub fn of_key(key: &str) -> Option<Word> {
        DIRECTORY.by_key.get(key).map(|number| DIRECTORY.words[*number])
    }

    /// How many codes all vocabularies have together.
    pub fn count() -> usize {
        DIRECTORY.words.len()
    }

    /// Every code of every vocabulary.
    pub fn all() -> impl Iterator<Item = Word> {
        DIRECTORY.words.iter().copied()
    }

    /// Its Fluent key.
    pub fn key(self) -> String {
        self.vocabulary.key(self.code)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_leads_back_to_its_code() {
        for word in Word::all() {
            assert_eq!(Word::of_key(&word.key()), Some(word));
            assert_eq!(word.vocabulary.word(word.code), Some(word));
        }
        assert_eq!(Vocabulary::Care.key("wash_30_mild"), "care-wash-30-mild");
        assert_eq!(Vocabulary::Country.key("DE"), "country-de");
        assert_eq!(Vocabulary::Fibre.word("kotton"), None);
    }
}
