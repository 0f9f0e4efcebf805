//! From a text to the phrases that it says, or to the first part that says nothing known.

use crate::facts::Vocabulary;
use crate::kernel::{fold::fold, locale::Locale};
use crate::words::Words;
use std::{collections::BTreeSet, iter::once_with};

/// The longest phrase, in bytes; and within how many words another phrase is looked for.
const LONGEST: usize = 300;
const MOST_WORDS: usize = 16;

/// Marks that stand between phrases. Commas and full stops also stand within them.
const DIVIDE: [char; 15] = [',', ';', '|', '/', '\n', '.', '•', '·', '+', '，', '。', '、', '；', '،', '؛'];
/// Words between phrases that say nothing by themselves.
const JOIN: [&str; 33] = [
    "and", "with", "then", "&", "und", "mit", "dann", "et", "avec", "puis", "e", "con", "poi", "y", "luego",
    "en", "met", "daarna", "i", "oraz", "z", "com", "och", "med", "sedan", "و", "ثم", "مع", "并", "和", "且",
    "と", "また",
];
/// Words between two phrases of which one may be chosen.
const OR: [&str; 14] =
    ["or", "oder", "ou", "o", "oppure", "of", "lub", "albo", "eller", "أو", "或", "或者", "または", "又は"];
/// Words that change nothing: that it is done where it has to be.
const AT_NEED: [&str; 18] = [
    "if needed",
    "if necessary",
    "when needed",
    "as needed",
    "bei bedarf",
    "wenn nötig",
    "falls nötig",
    "si nécessaire",
    "se necessario",
    "si es necesario",
    "indien nodig",
    "w razie potrzeby",
    "jeśli to konieczne",
    "se necessário",
    "vid behov",
    "عند الحاجة",
    "如有需要",
    "必要に応じて",
];
/// How it begins that somebody says what the care is for, up to the next mark.
const PURPOSE: [&str; 11] =
    ["to", "in order to", "zum", "zur", "um", "pour", "afin de", "per", "para", "aby", "för att"];

/// A code that a phrase means.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Known {
    pub vocabulary: Vocabulary,
    pub code: &'static str,
    /// Whether it stands behind an *or*.
    pub is_alternative: bool,
}

/// The code that a phrase means, as it is written or in its common form.
pub(super) fn known(words: &Words, phrase: &str, writer: Option<&Locale>) -> Option<Known> {
    let find = |text: &str| {
        [Vocabulary::Care, Vocabulary::CarePhrase].into_iter().find_map(|vocabulary| {
            let code = words.recognise(vocabulary, text, writer)?;
            Some(Known { vocabulary, code, is_alternative: false })
        })
    };
    find(phrase).or_else(|| find(&common(phrase)))
}

/// Temperatures of water and of irons, in degrees.
const TEMPERATURES: [&str; 12] =
    ["30", "40", "50", "60", "70", "95", "110", "120", "150", "160", "200", "210"];
/// How degrees are written.
const DEGREES: [&str; 21] = [
    "°c",
    "° c",
    "°",
    "ºc",
    "º c",
    "º",
    "℃",
    "c",
    "grad",
    "degree",
    "degrees",
    "degrés",
    "gradi",
    "grados",
    "graus",
    "graden",
    "grader",
    "stopni",
    "stopniach",
    "درجة",
    "° مئوية",
];
/// Words that say that a temperature is the highest, as each is.
const AT_MOST: [&str; 18] = [
    "max",
    "max.",
    "maximal",
    "maximum",
    "máx",
    "máx.",
    "máximo",
    "massimo",
    "maks",
    "maks.",
    "maksymalnie",
    "högst",
    "maximaal",
    "maxi",
    "bis",
    "up",
    "بحد",
    "أقصى",
];

/// The form in which everyday phrases are kept: `max. 30 Grad`, `30℃` and `30°` are `30 °c`; no commas, plain apostrophes.
fn common(phrase: &str) -> String {
    let letter = |c: char| match c {
        '’' | 'ʼ' => '\'',
        ',' | '،' | '，' => ' ',
        '٠'..='٩' => char::from_digit(c as u32 - '٠' as u32, 10).unwrap_or(c),
        _ => c,
    };
    let text: String = fold(phrase).chars().map(letter).collect();
    let text = with_degrees(&text);
    let words: Vec<&str> = text.split_whitespace().filter(|word| !AT_MOST.contains(word)).collect();
    let mut joined = String::new();
    for word in words {
        let touches = joined.chars().next_back().is_some_and(has_no_spaces)
            || word.chars().next().is_some_and(has_no_spaces);
        if !joined.is_empty() && !touches {
            joined.push(' ');
        }
        joined.push_str(word);
    }
    joined
}

/// Every temperature with its degrees in one form.
fn with_degrees(text: &str) -> String {
    let (mut plain, mut rest) = (String::new(), text);
    while let Some(at) = rest.find(|c: char| c.is_ascii_digit()) {
        let end = rest[at..].find(|c: char| !c.is_ascii_digit()).map_or(rest.len(), |end| at + end);
        plain.push_str(&rest[..end]);
        let is_temperature = TEMPERATURES.contains(&&rest[at..end]);
        rest = &rest[end..];
        if is_temperature {
            plain.push_str(" °c ");
            let behind = rest.trim_start();
            let units =
                DEGREES.iter().filter_map(|unit| behind.strip_prefix(unit)).filter(|rest| !goes_on(rest));
            rest = units.min_by_key(|rest| rest.len()).unwrap_or(rest);
        }
    }
    plain + rest
}

/// Whether a word goes on there.
fn goes_on(rest: &str) -> bool {
    rest.chars().next().is_some_and(|c| c.is_alphanumeric() && !has_no_spaces(c))
}

/// Whether it is of a script that sets no spaces between words.
fn has_no_spaces(c: char) -> bool {
    matches!(c, '\u{3040}'..='\u{30ff}' | '\u{4e00}'..='\u{9fff}')
}

/// Reads texts.
pub(super) struct Phrases<'w> {
    words: &'w Words,
    writer: Option<&'w Locale>,
}

/// What may stand at the beginning of a rest, and how long it is.
enum Next {
    Said(Vec<Known>, usize),
    Joins(usize),
    Chooses(usize),
}

/// Where readings of a text came to nothing, in bytes.
#[derive(Default)]
struct DeadEnds(BTreeSet<usize>);

impl<'w> Phrases<'w> {
    pub fn of(words: &'w Words, writer: Option<&'w Locale>) -> Self {
        Phrases { words, writer }
    }

    /// Everything that a text says, or the part that says nothing known: the one up to which it can be read farthest.
    pub fn read<'t>(&self, text: &'t str) -> Result<Vec<Known>, &'t str> {
        let mut dead_ends = DeadEnds::default();
        self.read_from(text, 0, false, &mut dead_ends).ok_or_else(|| {
            let rest = &text[dead_ends.0.last().copied().unwrap_or_default()..];
            rest[..clause(rest)].trim()
        })
    }

    fn read_from(
        &self,
        text: &str,
        from: usize,
        chooses: bool,
        dead_ends: &mut DeadEnds,
    ) -> Option<Vec<Known>> {
        let rest = text[from..].trim_start_matches(is_end);
        let from = text.len() - rest.len();
        if rest.is_empty() {
            return Some(Vec::new());
        }
        if dead_ends.0.contains(&from) {
            return None;
        }
        for next in self.each_next(rest) {
            let (mut said, length, chooses_next) = match next {
                Next::Said(said, length) => (said, length, false),
                Next::Joins(length) => (Vec::new(), length, chooses),
                Next::Chooses(length) => (Vec::new(), length, true),
            };
            said.iter_mut().for_each(|one| one.is_alternative = chooses);
            if let Some(more) = self.read_from(text, from + length, chooses_next, dead_ends) {
                said.extend(more);
                return Some(said);
            }
        }
        dead_ends.0.insert(from);
        None
    }

    /// What may stand there, the likeliest first: the longest phrase, then shorter ones, then words that join.
    fn each_next(&self, rest: &str) -> impl Iterator<Item = Next> {
        let phrases = ends(rest).into_iter().rev();
        let phrases =
            phrases.filter_map(move |end| Some(Next::Said(vec![self.known(rest[..end].trim())?], end)));
        let begins = move |words: &[&str]| words.iter().filter_map(|word| begins_with(rest, word)).max();
        let joins = move || {
            let chooses = || begins(&OR).map(Next::Chooses);
            begins(&AT_NEED).map(Next::Joins).or_else(chooses).or_else(|| begins(&JOIN).map(Next::Joins))
        };
        let purpose = move || begins(&PURPOSE).and_then(|_| self.purpose(rest));
        let nested = once_with(move || self.nested(rest));
        phrases.chain(once_with(joins).flatten()).chain(nested.flatten()).chain(once_with(purpose).flatten())
    }

    /// A phrase within another, up to the next mark: what is left without it has to be known.
    fn nested(&self, rest: &str) -> Option<Next> {
        let length = clause(rest);
        let words: Vec<&str> = rest[..length].split_whitespace().collect();
        let found = spans(words.len()).find_map(|(from, to)| {
            let inner = self.known(&words[from..to].join(" "))?;
            let outer = [&words[..from], &words[to..]].concat();
            let outer =
                self.known(&outer.join(" ")).filter(|_| inner.vocabulary == Vocabulary::CarePhrase)?;
            Some(vec![outer, inner])
        })?;
        Some(Next::Said(found, length))
    }

    /// What the care is for, up to the next mark: it says no temperature and nothing known.
    fn purpose(&self, rest: &str) -> Option<Next> {
        let length = clause(rest);
        let (said, words) = (&rest[..length], rest[..length].split_whitespace().collect::<Vec<_>>());
        let says_nothing = words.len() <= MOST_WORDS
            && !said.chars().any(char::is_numeric)
            && spans(words.len()).all(|(from, to)| self.known(&words[from..to].join(" ")).is_none());
        says_nothing.then_some(Next::Joins(length))
    }

    fn known(&self, phrase: &str) -> Option<Known> {
        known(self.words, phrase, self.writer)
    }
}

/// The runs of words that begin behind the first, the longest first; none of too many words.
fn spans(words: usize) -> impl Iterator<Item = (usize, usize)> {
    let words = if words > MOST_WORDS { 0 } else { words };
    let lengths = (1..words).rev();
    lengths.flat_map(move |length| (1..=words - length).map(move |from| (from, from + length)))
}

/// Where a phrase at the beginning may end, the shortest first: before marks and spaces, and in scripts without spaces
/// anywhere.
fn ends(rest: &str) -> Vec<usize> {
    let is_one = |at: usize, c: char| {
        let before = rest[..at].chars().next_back();
        let is_unspaced = before.is_some_and(has_no_spaces) || has_no_spaces(c);
        is_unspaced || is_end(c) && before.is_none_or(|before| before == '.' || !is_end(before))
    };
    let ends = rest.char_indices().take_while(|(at, _)| *at <= LONGEST);
    let mut ends: Vec<usize> = ends.filter(|(at, c)| *at > 0 && is_one(*at, *c)).map(|(at, _)| at).collect();
    ends.extend((rest.len() <= LONGEST).then_some(rest.len()));
    ends
}

fn is_end(c: char) -> bool {
    DIVIDE.contains(&c) || c.is_whitespace()
}

/// Up to the next mark.
fn clause(rest: &str) -> usize {
    rest.find(DIVIDE).unwrap_or(rest.len())
}

/// How long a word at the beginning is, if it is this one and ends there.
fn begins_with(rest: &str, word: &str) -> Option<usize> {
    let end = rest.char_indices().nth(word.chars().count()).map_or(rest.len(), |(at, _)| at);
    let stands_alone = word.chars().any(has_no_spaces) || !goes_on(&rest[end..]);
    (stands_alone && fold(&rest[..end]) == word).then_some(end)
}
