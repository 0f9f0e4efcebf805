//! Names taken apart: words without their endings, what they mean in any language, and whom they are for.

use super::Term;
use crate::facts::{DepartmentCode, Vocabulary, garments};
use crate::kernel::{fold::fold, locale::Locale};
use crate::search::words_of;
use crate::words::Words;
use std::collections::{BTreeSet, HashMap};

/// What a part of a name weighs: what it means counts twice what a word says.
const MEANING: f64 = 2.0;
const WORD: f64 = 1.0;

/// A part of a name: the forms of which any may meet another's, and how much it counts.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Part {
    forms: Vec<String>,
    weight: f64,
}

impl Part {
    fn meets(&self, other: &Part) -> bool {
        self.forms.iter().any(|form| other.forms.contains(form))
    }
}

/// A name taken apart.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Name {
    /// What it says, without whom it is for.
    pub parts: Vec<Part>,
    /// Whom it is for: `women`, `baby`.
    pub departments: BTreeSet<&'static str>,
}

/// How two names agree.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Likeness {
    /// From nothing to all of both.
    pub share: f64,
    /// Whether a word of the one stands in the other, and not only what it means.
    pub in_words: bool,
}

impl Name {
    /// How much of both names meets, by weight.
    pub fn likeness(&self, other: &Name) -> Likeness {
        let met = |parts: &[Part], others: &[Part]| -> f64 {
            parts.iter().filter(|part| others.iter().any(|o| part.meets(o))).map(|part| part.weight).sum()
        };
        let all: f64 = self.parts.iter().chain(&other.parts).map(|part| part.weight).sum();
        let both = met(&self.parts, &other.parts) + met(&other.parts, &self.parts);
        let words = |part: &Part| {
            other.parts.iter().any(|o| part.forms.iter().any(|f| !f.starts_with('#') && o.forms.contains(f)))
        };
        Likeness { share: if all > 0.0 { both / all } else { 0.0 }, in_words: self.parts.iter().any(words) }
    }
}

/// A word of the lexicon: its own words, and what they mean.
struct Entry {
    words: Vec<Vec<String>>,
    means: Meaning,
}

#[derive(Clone, Copy)]
enum Meaning {
    Garment(&'static str),
    Department(&'static str),
}

/// What words mean, by language.
pub(super) struct Lexicon {
    by_language: HashMap<String, Vec<Entry>>,
}

impl Lexicon {
    /// What the words of these languages mean: the garments, and the departments with all that they are called.
    pub fn of(languages: &BTreeSet<String>, words: &Words) -> Lexicon {
        let mut by_language: HashMap<String, Vec<Entry>> = HashMap::new();
        let mut learn = |language: &str, text: &str, means| {
            let Some(locale) = languages.get(language).and_then(|l| Locale::parse(l).ok()) else { return };
            let entry = Entry { words: taken_apart(&locale, text), means };
            by_language.entry(language.to_owned()).or_default().push(entry);
        };
        for garment in garments() {
            garment
                .words()
                .for_each(|(language, text)| learn(language, text, Meaning::Garment(garment.code)));
        }
        for department in DepartmentCode::all().filter(|department| department.as_str() != "unisex") {
            for (locale, text) in words.every_name(Vocabulary::Department, department.as_str()) {
                learn(locale.language(), text, Meaning::Department(department.as_str()));
            }
        }
        if let Some(english) = Locale::parse("en").ok().filter(|_| languages.contains("en")) {
            let entry = Entry { words: words_of(&english, "toddler"), means: Meaning::Department("baby") };
            by_language.entry("en".to_owned()).or_default().push(entry);
        }
        // The longest first, so that a *hooded sweatshirt* is no sweatshirt.
        by_language
            .values_mut()
            .for_each(|entries| entries.sort_by_key(|e| std::cmp::Reverse(e.words.len())));
        Lexicon { by_language }
    }

    /// A name in its language, taken apart.
    pub fn read(&self, locale: &Locale, text: &str) -> Name {
        let none = Vec::new();
        let entries = self.by_language.get(locale.language()).unwrap_or(&none);
        let words = taken_apart(locale, text);
        let (mut name, mut at) = (Name::default(), 0);
        while at < words.len() {
            let found = entries.iter().find(|entry| begins_with(&words[at..], &entry.words));
            match found {
                Some(entry) => {
                    name.mean(entry.means, locale, &words[at..at + entry.words.len()]);
                    at += entry.words.len();
                }
                None => {
                    name.say(locale, &words[at], entries);
                    at += 1;
                }
            }
        }
        name.make_little_of_clothing();
        name
    }

    /// The English name of a term, taken apart; and whom its whole path is for.
    pub fn term(&self, term: &Term) -> Name {
        let english = Locale::english();
        let mut name = self.read(&english, term.name());
        name.departments = self.read(&english, &term.path).departments;
        name
    }
}

/// The words of a name. What is written without spaces stays whole: its pieces mean too many things.
fn taken_apart(locale: &Locale, text: &str) -> Vec<Vec<String>> {
    if !is_unspaced(locale) {
        return words_of(locale, text);
    }
    let pieces =
        text.split(|c: char| !c.is_alphanumeric() && c != 'ー' || matches!(c, '和' | '与' | '及' | 'と'));
    pieces.map(fold).filter(|piece| !piece.is_empty()).map(|piece| vec![piece]).collect()
}

fn is_unspaced(locale: &Locale) -> bool {
    matches!(locale.language(), "zh" | "ja")
}

fn begins_with(words: &[Vec<String>], wanted: &[Vec<String>]) -> bool {
    !wanted.is_empty()
        && words.len() >= wanted.len()
        && words.iter().zip(wanted).all(|(word, wanted)| wanted.iter().any(|form| word.contains(form)))
}

impl Name {
    fn mean(&mut self, meaning: Meaning, locale: &Locale, words: &[Vec<String>]) {
        match meaning {
            Meaning::Department(code) => _ = self.departments.insert(code),
            Meaning::Garment(code) => {
                let mut forms = vec![format!("#{code}")];
                if let [word] = words {
                    forms.extend(word.iter().map(|form| spoken(locale, form)));
                }
                self.parts.push(Part { forms, weight: MEANING });
            }
        }
    }

    /// *Clothing tops* are tops: what everything is says little beside anything else.
    fn make_little_of_clothing(&mut self) {
        if self.parts.len() > 1 {
            let clothing =
                self.parts.iter_mut().filter(|part| part.forms.first().is_some_and(|f| f == "#clothing"));
            clothing.for_each(|part| part.weight = WORD / 2.0);
        }
    }

    /// A word of its own, or one that ends in a garment: an *Abendkleid* is a *Kleid*.
    fn say(&mut self, locale: &Locale, word: &[String], entries: &[Entry]) {
        let (least, before) = if is_unspaced(locale) { (2, 0) } else { (4, 2) };
        let joins = is_unspaced(locale) || matches!(locale.language(), "de" | "nl" | "sv");
        let garment = entries.iter().filter(|_| joins).find_map(|entry| {
            let ([ending], Meaning::Garment(code)) = (entry.words.as_slice(), entry.means) else {
                return None;
            };
            let ends = |form: &String| {
                ending.iter().any(|e| {
                    e.chars().count() >= least && form.len() > e.len() + before && form.ends_with(e.as_str())
                })
            };
            word.iter().any(ends).then_some(code)
        });
        let forms = word.iter().map(|form| spoken(locale, form)).collect();
        self.parts.push(Part { forms, weight: WORD });
        if let Some(code) = garment {
            self.parts.push(Part { forms: vec![format!("#{code}")], weight: MEANING });
        }
    }
}

/// A form as one of its language: *Rock* is no rock.
fn spoken(locale: &Locale, form: &str) -> String {
    format!("{}:{form}", locale.language())
}
