//! From the composition to what a label says in a market: names, order and sentences as its law wants them.

use crate::catalog::composition::Component;
use crate::catalog::{Composition, Resolved};
use crate::facts::{CountryCode, FibreCode, Vocabulary};
use crate::kernel::{locale::Locale, message::Message};
use crate::words::Words;
use serde::Serialize;
use std::cmp::Reverse;

/// What a label says.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
pub struct Label {
    /// Its components, each on a line.
    pub lines: Vec<Line>,
    /// The sentences that stand below them.
    pub statements: Vec<Statement>,
    /// The components once more, in each official language of the market that its label needs beside the reader's.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub official: Vec<Official>,
}

/// The components in an official language of the market.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Official {
    /// The language.
    pub locale: Locale,
    /// Its components, each on a line.
    pub lines: Vec<Line>,
}

impl Official {
    /// All of it in one line: `Oberstoff: 95 % Baumwolle, 5 % Elastan; Futter: 100 % Viskose`.
    pub fn in_one_line(&self) -> String {
        let gap = if matches!(self.locale.language(), "zh" | "ja") { "：" } else { ": " };
        let lines = self.lines.iter().map(|line| match self.lines.len() {
            1 => line.text.clone(),
            _ => format!("{}{gap}{}", line.name, line.text),
        });
        lines.collect::<Vec<_>>().join("; ")
    }
}

/// What stands on a label beside the composition.
#[derive(Debug, Clone, Copy, Default)]
pub struct Beside<'p> {
    /// The share of recycled material, in percent.
    pub recycled_percent: Option<u8>,
    /// The number under which the maker is registered in the United States (RN).
    pub rn: Option<&'p str>,
    /// The number under which the dealer is registered in Canada (CA).
    pub ca_number: Option<&'p str>,
}

impl<'p> Beside<'p> {
    /// What a product states.
    pub fn of(product: &'p Resolved) -> Beside<'p> {
        let registered = |field: &str| product.passport.get(field).and_then(|valued| valued.value.as_str());
        Beside {
            recycled_percent: product.trade.as_ref().and_then(|trade| trade.value.recycled_percent),
            rn: registered("rn"),
            ca_number: registered("ca_number"),
        }
    }
}

/// A component on a label.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Line {
    /// The component's code.
    pub component: String,
    /// Its name in the reader's language.
    pub name: String,
    /// `95% cotton, 5% elastane`.
    pub text: String,
    /// Whether a printed label may leave it out, where the European Union's rules hold (1007/2011 Art. 11(2)).
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub may_be_omitted: bool,
}

/// A sentence below the components, in the language that the market's law wants it in.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Statement {
    /// The sentence.
    pub text: String,
    /// Its language.
    pub locale: Locale,
}

/// Below this share, in hundredths of a percent, the United States want *other fibers* (16 CFR 303.3(a)).
const US_SMALLEST: u32 = 500;

/// What a label says of a composition in a market (ISO 3166-1 alpha-2; none: the wording of the European Union).
///
/// - Everywhere: fibres in descending order of their shares, each once, other fibres last (Regulation (EU) 1007/2011
///   Art. 9(1); 16 CFR 303.16(a)(1)), names by the law of the language and the market (`spandex` in the United States).
/// - An official language of the market (Art. 16(3)): once more in it, if the reader's is none; in Canada in both.
/// - United States: fibres under 5 % are *other fibers* unless they are wool or are there for what they do, as elastic
///   fibres are (16 CFR 303.3); recycled wool is told apart from wool (16 CFR 300); the RN. Canada: the CA number.
/// - Shoes: the class of each of the three parts (Directive 94/11/EC), with its kind in brackets.
/// - Where the Union's rules hold, parts of animal origin of a textile product are told (1007/2011 Art. 12); in France
///   also plastic microfibres above 50 % of synthetics, and the recycled share if it is given (décret 2022-748). These
///   sentences are in the official languages, whoever reads them, the first in the reader's too.
pub fn label(
    words: &Words,
    composition: &Composition,
    beside: Beside<'_>,
    reader: &Locale,
    market: Option<&str>,
) -> Label {
    let speaker = Speaker::new(words, reader, market);
    let legal = legal_languages(words, reader, market);
    let further = legal.iter().filter(|locale| locale.language() != reader.language());
    let official = further.map(|locale| {
        let lines = Speaker::new(words, locale, market).lines(composition);
        Official { locale: locale.clone(), lines }
    });
    let official: Vec<Official> = official.filter(|label| !label.lines.is_empty()).collect();
    let mut statements = registered(beside, reader, market);
    statements.extend(speaker.statements(composition, beside.recycled_percent));
    for locale in legal.iter().filter(|locale| locale.language() != reader.language()) {
        statements
            .extend(Speaker::new(words, locale, market).statements(composition, beside.recycled_percent));
    }
    Label { lines: speaker.lines(composition), statements, official }
}

/// The languages that a label of the market is in: the reader's, if it is official there; each that is, if not, or where a
/// label is in all of them. The reader's alone where none of them has words here.
pub fn legal_languages(words: &Words, reader: &Locale, market: Option<&str>) -> Vec<Locale> {
    let country = market.and_then(CountryCode::find).map(CountryCode::fact);
    let official = country.into_iter().flat_map(|country| country.official_languages());
    let spoken = official.filter_map(|tag| words.locales().iter().find(|locale| locale.as_str() == tag));
    let (own, others): (Vec<&Locale>, Vec<&Locale>) =
        spoken.partition(|locale| locale.language() == reader.language());
    let needs_all = own.is_empty() || country.is_some_and(|country| country.labels_in_all);
    let mut legal = if own.is_empty() && !others.is_empty() { Vec::new() } else { vec![reader.clone()] };
    legal.extend(others.into_iter().filter(|_| needs_all).cloned());
    legal
}

/// The number that may stand for the maker's name.
fn registered(beside: Beside<'_>, reader: &Locale, market: Option<&str>) -> Vec<Statement> {
    let number = match market {
        Some("US") => beside.rn.map(|number| ("RN", number)),
        Some("CA") => beside.ca_number.map(|number| ("CA", number)),
        _ => None,
    };
    let said = number.map(|(sign, number)| format!("{sign} {}", number.trim_start_matches(sign).trim()));
    said.into_iter().map(|text| Statement { text, locale: reader.clone() }).collect()
}

/// Whether the Union's rules hold there: in its members, in the rest of the European Economic Area, and in the United
/// Kingdom, which kept them. They hold where no market is named, too.
fn follows_the_union(market: Option<&str>) -> bool {
    let is_member = |code: &str| CountryCode::find(code).is_some_and(|country| country.fact().in_eu);
    market.is_none_or(|market| matches!(market, "IS" | "LI" | "NO" | "GB") || is_member(market))
}

pub(super) struct Speaker<'s> {
    words: &'s Words,
    /// Whose numbers and lists these are.
    reader: &'s Locale,
    /// Whose names of codes.
    wording: Locale,
    market: Option<&'s str>,
}

/// A fibre as a label tells it, and how much of it there is in hundredths of a percent.
pub(super) struct Told<'c> {
    fibre: &'c str,
    is_recycled_wool: bool,
    pub(super) share: u32,
}

impl<'s> Speaker<'s> {
    fn new(words: &'s Words, reader: &'s Locale, market: Option<&'s str>) -> Self {
        let wording = market.map_or_else(|| reader.clone(), |market| reader.in_market(market));
        Speaker { words, reader, wording, market }
    }

    /// Every component on a line; of a shoe only its parts.
    fn lines(&self, composition: &Composition) -> Vec<Line> {
        let is_of_a_shoe = composition.is_of_a_shoe();
        let parts = composition.0.iter().filter(|component| !is_of_a_shoe || component.is_of_a_shoe());
        let mut lines: Vec<Line> = parts.map(|component| self.line(component)).collect();
        if follows_the_union(self.market) && !is_of_a_shoe {
            for component in composition.omissible() {
                lines
                    .iter_mut()
                    .filter(|line| line.component == component.component)
                    .for_each(|line| line.may_be_omitted = true);
            }
        }
        lines
    }

    pub(super) fn word(&self, vocabulary: Vocabulary, code: &str) -> String {
        self.words.name(&self.wording, vocabulary, code).text.into_owned()
    }

    pub(super) fn language(&self) -> &str {
        self.reader.language()
    }

    pub(super) fn series(&self, items: &[String]) -> String {
        self.words.series(self.reader, items)
    }

    /// The sentences of the market's law, in the speaker's language; those of France in French alone.
    fn statements(&self, composition: &Composition, recycled_percent: Option<u8>) -> Vec<Statement> {
        let locale = self.reader;
        let word = |code| self.words.name(locale, Vocabulary::Statement, code).text.into_owned();
        let is_france = self.market == Some("FR") && locale.language() == "fr";
        let is_textile = composition.is_textile() && !composition.is_of_a_shoe();
        let mut said = Vec::new();
        if composition.has_animal_parts() && is_textile && follows_the_union(self.market) {
            said.push(word("animal_parts"));
        }
        if is_france && composition.synthetic_share() > 5_000 {
            said.push(word("microplastics"));
        }
        if let Some(percent) = recycled_percent.filter(|percent| is_france && *percent > 0) {
            let share = self.words.percent(locale, i64::from(percent) * 100);
            said.push(self.words.say(locale, &Message::new("store-recycled-at-least").with("share", share)));
        }
        said.into_iter().map(|text| Statement { text, locale: locale.clone() }).collect()
    }

    fn line(&self, component: &Component) -> Line {
        let text = if component.is_of_a_shoe() { self.shoe_part(component) } else { self.made_of(component) };
        Line {
            component: component.component.clone(),
            name: self.word(Vocabulary::Component, &component.component),
            text,
            may_be_omitted: false,
        }
    }

    /// `95% cotton, 5% elastane`.
    pub(super) fn made_of(&self, component: &Component) -> String {
        let mut items: Vec<String> =
            shares(component, self.market).iter().map(|told| self.part(told)).collect();
        items.extend(component.materials.iter().map(|code| self.word(Vocabulary::Material, code)));
        self.series(&items)
    }

    fn part(&self, told: &Told<'_>) -> String {
        let gap = if matches!(self.language(), "zh" | "ja") { "" } else { " " };
        let share = self.words.percent(self.reader, i64::from(told.share));
        let fibre = self.word(Vocabulary::Fibre, told.fibre);
        if !told.is_recycled_wool {
            return format!("{share}{gap}{fibre}");
        }
        let recycled = Message::new("store-recycled-fibre").with("fibre", fibre);
        format!("{share}{gap}{}", self.words.say(&self.wording, &recycled))
    }
}

const OTHER_FIBRES: &str = "other_fibres";

/// What the Wool Products Labeling Act calls wool: fleece and the hair of animals.
fn is_wool_in_the_us(fibre: &str) -> bool {
    FibreCode::find(fibre).is_some_and(|fibre| fibre.group == "animal" && fibre.code != "silk")
}

/// Whether the United States let a fibre be named by itself, however little of it there is (16 CFR 303.3(a), 300.3).
fn is_named_in_the_us(fibre: &str, share: u32) -> bool {
    const ELASTIC: [&str; 4] = ["elastane", "elastodiene", "elastolefin", "elastomultiester"];
    let is_plumage = FibreCode::find(fibre).is_some_and(|fibre| fibre.is_plumage());
    share >= US_SMALLEST
        || is_plumage
        || is_wool_in_the_us(fibre)
        || ELASTIC.contains(&fibre)
        || fibre == OTHER_FIBRES
}

/// Fibres and their shares, in the order in which they are told: what stands there twice, with and without a claim,
/// is one fibre.
pub(super) fn shares<'c>(component: &'c Component, market: Option<&str>) -> Vec<Told<'c>> {
    let is_us = market == Some("US");
    let mut told: Vec<Told<'_>> = Vec::new();
    for part in &component.fibres {
        let is_recycled = part.qualifiers.iter().any(|claim| claim == "recycled");
        let (fibre, share) = (part.fibre.as_str(), part.share.hundredths());
        let is_recycled_wool = is_us && is_recycled && is_wool_in_the_us(fibre);
        match told.iter_mut().find(|one| one.fibre == fibre && one.is_recycled_wool == is_recycled_wool) {
            Some(one) => one.share += share,
            None => told.push(Told { fibre, is_recycled_wool, share }),
        }
    }
    let (mut told, small): (Vec<_>, Vec<_>) =
        told.into_iter().partition(|one| !is_us || is_named_in_the_us(one.fibre, one.share));
    let rest: u32 = small.iter().map(|one| one.share).sum();
    match told.iter_mut().find(|one| one.fibre == OTHER_FIBRES) {
        Some(others) => others.share += rest,
        None if rest > 0 => {
            told.push(Told { fibre: OTHER_FIBRES, is_recycled_wool: false, share: rest });
        }
        None => {}
    }
    told.sort_by_key(|one| (one.fibre == OTHER_FIBRES, Reverse(one.share)));
    told
}
