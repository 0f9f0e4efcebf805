//! From the composition to what a label says in a market: names, order and sentences as its law wants them.

use crate::catalog::Composition;
use crate::catalog::composition::{Component, FibreShare};
use crate::facts::{FibreCode, Vocabulary};
use crate::kernel::locale::Locale;
use crate::words::Words;
use serde::Serialize;

/// What a label says.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
pub struct Label {
    /// Its components, each on a line.
    pub lines: Vec<Line>,
    /// The sentences that stand below them.
    pub statements: Vec<String>,
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

/// Below this share, in hundredths of a percent, the United States want *other fibers* (16 CFR 303.3(a)).
const US_SMALLEST: u32 = 500;

/// What a label says of a composition in a market (ISO 3166-1 alpha-2; none: the wording of the European Union).
///
/// - Everywhere: fibres in descending order of their shares, other fibres last (Regulation (EU) 1007/2011 Art. 9(1);
///   16 CFR 303.16(a)(1)), names by the law of the language and the market (`spandex` in the United States).
/// - United States: fibres under 5 % are *other fibers* unless they are wool or are there for what they do, as elastic
///   fibres are (16 CFR 303.3).
/// - Parts of animal origin are told (1007/2011 Art. 12); in France also plastic microfibres above 50 % of synthetics
///   (décret 2022-748).
pub fn label(words: &Words, composition: &Composition, reader: &Locale, market: Option<&str>) -> Label {
    let wording = market.map_or_else(|| reader.clone(), |market| reader.in_market(market));
    let speaker = Speaker { words, reader, wording, market };
    let mut statements = Vec::new();
    if composition.has_animal_parts() {
        statements.push(speaker.word(Vocabulary::Statement, "animal_parts"));
    }
    if market == Some("FR") && composition.synthetic_share() > 5_000 {
        statements.push(speaker.word(Vocabulary::Statement, "microplastics"));
    }
    let mut lines: Vec<Line> = composition.0.iter().map(|component| speaker.line(component)).collect();
    if market != Some("US") {
        for component in composition.omissible() {
            lines
                .iter_mut()
                .filter(|line| line.component == component.component)
                .for_each(|line| line.may_be_omitted = true);
        }
    }
    Label { lines, statements }
}

struct Speaker<'s> {
    words: &'s Words,
    /// Whose numbers and lists these are.
    reader: &'s Locale,
    /// Whose names of codes.
    wording: Locale,
    market: Option<&'s str>,
}

impl Speaker<'_> {
    fn word(&self, vocabulary: Vocabulary, code: &str) -> String {
        self.words.name(&self.wording, vocabulary, code).text.into_owned()
    }

    fn line(&self, component: &Component) -> Line {
        let mut items: Vec<String> =
            self.shares(component).into_iter().map(|(f, share)| self.part(f, share)).collect();
        items.extend(component.materials.iter().map(|code| self.word(Vocabulary::Material, code)));
        Line {
            component: component.component.clone(),
            name: self.word(Vocabulary::Component, &component.component),
            text: self.words.series(self.reader, &items),
            may_be_omitted: false,
        }
    }

    fn part(&self, fibre: &str, share: u32) -> String {
        let gap = if matches!(self.reader.language(), "zh" | "ja") { "" } else { " " };
        let share = self.words.percent(self.reader, i64::from(share));
        format!("{share}{gap}{}", self.word(Vocabulary::Fibre, fibre))
    }

    /// Fibres and their shares, in the order in which they are told.
    fn shares<'c>(&self, component: &'c Component) -> Vec<(&'c str, u32)> {
        let named = |part: &&&FibreShare| self.market != Some("US") || is_named_in_the_us(part);
        let parts = component.in_legal_order();
        let mut told: Vec<(&str, u32)> =
            parts.iter().filter(named).map(|part| (part.fibre.as_str(), part.share.hundredths())).collect();
        let rest: u32 = parts.iter().filter(|part| !named(part)).map(|part| part.share.hundredths()).sum();
        match told.iter_mut().find(|(fibre, _)| *fibre == "other_fibres") {
            Some(others) => others.1 += rest,
            None if rest > 0 => told.push(("other_fibres", rest)),
            None => {}
        }
        told
    }
}

/// Whether the United States let a fibre be named by itself, however little of it there is (16 CFR 303.3(a), 300.3).
fn is_named_in_the_us(part: &FibreShare) -> bool {
    const ELASTIC: [&str; 4] = ["elastane", "elastodiene", "elastolefin", "elastomultiester"];
    // What the Wool Products Labeling Act calls wool: fleece and the hair of these animals.
    let is_wool =
        FibreCode::find(&part.fibre).is_some_and(|fibre| fibre.group == "animal" && fibre.code != "silk");
    part.share.hundredths() >= US_SMALLEST
        || is_wool
        || ELASTIC.contains(&part.fibre.as_str())
        || part.fibre == "other_fibres"
}
