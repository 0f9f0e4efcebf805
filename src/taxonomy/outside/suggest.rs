//! To which outside categories one of ours could be mapped, by what it is called in all its languages and by where it stands.

use super::lexicon::{Lexicon, Likeness, Name};
use super::{Outside, Term};
use crate::kernel::{fold::fold, locale::Locale, message::Message};
use crate::taxonomy::Category;
use crate::words::Words;
use std::collections::{BTreeSet, HashMap, HashSet};

/// Least likeness of two names that is worth a word.
const LEAST: f64 = 0.4;
/// What a name that has to stand in for its child's is worth.
const FROM_ABOVE: f64 = 0.6;

/// One of our categories, with everything above it.
#[derive(Debug, Clone, Copy)]
pub struct Own<'c> {
    /// From the root down to itself.
    pub path: &'c [&'c Category],
}

/// A category that ours could be mapped to.
#[derive(Debug, Clone, PartialEq)]
pub struct Suggestion {
    /// Its code.
    pub code: String,
    /// How sure it is, of 100.
    pub score: u8,
    /// Why.
    pub reason: Message,
}

/// The likeliest categories among these terms, best first.
pub fn suggest(
    own: Own<'_>,
    outside: Outside,
    terms: &[Term],
    words: &Words,
    limit: usize,
) -> Vec<Suggestion> {
    let Some((category, above)) = own.path.split_last() else { return Vec::new() };
    let desk = Desk::new(own, outside, terms, words);
    let mut found = desk.by_names(category);
    if found.iter().all(|hit| hit.likeness < 0.6) {
        let parent = above.iter().rev().map(|parent| (*parent, desk.by_names(parent)));
        if let Some((parent, hits)) = parent.into_iter().find(|(_, hits)| !hits.is_empty()) {
            let named = parent
                .names
                .for_reader(&Locale::english(), &[])
                .map_or(parent.code.as_str(), |(_, name)| name);
            found.extend(hits.into_iter().map(|hit| Hit {
                likeness: hit.likeness * FROM_ABOVE,
                reason: Message::new("suggestion-from-above").with("parent", named),
                ..hit
            }));
        }
    }
    desk.ranked(found, limit)
}

/// What one of ours is called in a language.
struct Called {
    locale: Locale,
    text: String,
    name: Name,
    is_only_for_whom: bool,
}

/// A name of ours beside one of theirs.
struct Meeting<'m> {
    own: &'m Called,
    theirs: &'m str,
    likeness: Likeness,
}

/// The name that is most like ours: in the same language, or in English, which is theirs.
fn meeting<'m>(own: &'m Called, term: &'m Term, names: &'m [(Locale, Name)]) -> Option<Meeting<'m>> {
    let near = names.iter().filter(|(l, _)| l.language() == "en" || l.language() == own.locale.language());
    let all = near.map(|(locale, name)| Meeting {
        own,
        theirs: term.name_for(locale).1,
        likeness: own.name.likeness(name),
    });
    all.max_by(|a, b| a.rank().total_cmp(&b.rank()))
}

impl Meeting<'_> {
    /// The likeliest first, and of equals the one that is easiest to believe.
    fn rank(&self) -> f64 {
        let is_same = fold(&self.own.text) == fold(self.theirs);
        let is_english = self.own.locale.language() == "en";
        let believed = [(is_same, 0.02), (self.likeness.in_words, 0.01), (is_english, 0.005)];
        let more: f64 = believed.iter().filter(|(holds, _)| *holds).map(|(_, more)| more).sum();
        self.likeness.share + more
    }

    fn reason(&self) -> Message {
        let (own, theirs) = (&self.own.text, self.theirs);
        let key = match self.likeness.share {
            _ if self.own.is_only_for_whom => return Message::new("suggestion-for-whom").with("own", own),
            _ if fold(own) == fold(theirs) => {
                return Message::new("suggestion-same-name").with("name", theirs);
            }
            share if share > 0.999 && self.likeness.in_words => "suggestion-same-words",
            share if share > 0.999 => "suggestion-synonym",
            _ => "suggestion-similar",
        };
        Message::new(key).with("own", own).with("theirs", theirs)
    }
}

struct Hit<'t> {
    term: &'t Term,
    likeness: f64,
    reason: Message,
}

/// A term with its names taken apart, and whom it is for.
struct Theirs<'t> {
    term: &'t Term,
    names: Vec<(Locale, Name)>,
    departments: BTreeSet<&'static str>,
}

/// What is looked at while one category is suggested for.
struct Desk<'t> {
    lexicon: Lexicon,
    terms: Vec<Theirs<'t>>,
    /// Whom our category is for, by its whole path.
    departments: BTreeSet<&'static str>,
    /// What stands above our category, in English or whatever there is.
    above: Vec<Name>,
    /// The nearest place to which a category above is mapped already.
    mapped: Option<String>,
}

impl<'t> Desk<'t> {
    fn new(own: Own<'_>, outside: Outside, terms: &'t [Term], words: &Words) -> Desk<'t> {
        let named = own.path.iter().flat_map(|category| category.names.0.keys());
        let mut languages: BTreeSet<String> = named.map(|locale| locale.language().to_owned()).collect();
        languages.insert("en".to_owned());
        let lexicon = Lexicon::of(&languages, words);
        let all_names = |category: &Category| -> Vec<Name> {
            names_of(category).map(|(locale, name)| lexicon.read(&locale, &name)).collect()
        };
        let departments =
            own.path.iter().flat_map(|category| all_names(category)).flat_map(|name| name.departments);
        let departments: BTreeSet<&'static str> = departments.collect();
        let (_, parents) = own.path.split_last().unzip();
        let above = parents.unwrap_or_default().iter().flat_map(|parent| all_names(parent)).collect();
        let mapped = parents.unwrap_or_default().iter().rev().find_map(|parent| mapping(parent, outside));
        let read = |term: &'t Term| {
            let english = lexicon.term(term);
            let departments = english.departments.clone();
            let others =
                term.names.0.iter().filter(|(l, _)| l.language() != "en" && languages.contains(l.language()));
            let mut names: Vec<(Locale, Name)> =
                others.map(|(locale, name)| (locale.clone(), lexicon.read(locale, name))).collect();
            names.push((Locale::english(), english));
            Theirs { term, names, departments }
        };
        let terms = terms.iter().map(read).collect();
        Desk { terms, departments, above, mapped, lexicon }
    }

    /// The terms that are called like a category. All its languages have a say: a machine's translation may be wrong in one.
    fn by_names(&self, category: &Category) -> Vec<Hit<'t>> {
        let own: Vec<Called> = names_of(category).map(|(locale, text)| self.called(locale, text)).collect();
        let hit = |Theirs { term, names, .. }: &Theirs<'t>| {
            let met: Vec<Meeting<'_>> = own.iter().filter_map(|own| meeting(own, term, names)).collect();
            let best = met.iter().max_by(|a, b| a.rank().total_cmp(&b.rank()))?;
            let mean = met.iter().map(|one| one.likeness.share).sum::<f64>() / met.len() as f64;
            let likeness = 0.6 * best.likeness.share + 0.4 * mean;
            (likeness >= LEAST).then(|| Hit { term, likeness, reason: best.reason() })
        };
        self.terms.iter().filter_map(hit).collect()
    }

    /// A name taken apart. One that only says for whom it is stands for clothing.
    fn called(&self, locale: Locale, text: String) -> Called {
        let name = self.lexicon.read(&locale, &text);
        if !name.parts.is_empty() || name.departments.is_empty() {
            return Called { locale, text, name, is_only_for_whom: false };
        }
        let clothing = self.lexicon.read(&Locale::english(), "clothing");
        Called { locale, text, name: clothing, is_only_for_whom: true }
    }

    /// Best first, each once; of equals what lies nearer to the root.
    fn ranked(&self, hits: Vec<Hit<'t>>, limit: usize) -> Vec<Suggestion> {
        let place: HashMap<&str, usize> =
            self.terms.iter().enumerate().map(|(at, theirs)| (theirs.term.code.as_str(), at)).collect();
        let mut scored: Vec<(f64, usize, Hit<'t>)> = hits
            .into_iter()
            .map(|hit| {
                let at = place.get(hit.term.code.as_str()).copied().unwrap_or(0);
                (hit.likeness * 0.85 + self.standing(hit.term, at), at, hit)
            })
            .collect();
        scored.sort_by(|a, b| {
            b.0.total_cmp(&a.0).then(a.2.term.level().cmp(&b.2.term.level())).then(a.1.cmp(&b.1))
        });
        let mut seen = HashSet::new();
        let told =
            scored.into_iter().filter(|(.., hit)| seen.insert(&hit.term.code)).map(|(score, _, hit)| {
                Suggestion {
                    code: hit.term.code.clone(),
                    score: (score.clamp(0.0, 1.0) * 100.0).round() as u8,
                    reason: hit.reason,
                }
            });
        told.filter(|one| one.score > 0).take(limit).collect()
    }

    /// What a term's place adds or takes: for whom it is, what stands above it, and how deep it lies.
    fn standing(&self, term: &Term, at: usize) -> f64 {
        let theirs = &self.terms[at].departments;
        let whom = match (theirs.is_empty(), self.departments.is_empty()) {
            (true, _) => 0.0,
            (false, true) => -0.1,
            (false, false) if theirs.is_disjoint(&self.departments) => -0.4,
            (false, false) => 0.1,
        };
        let english = Locale::english();
        let steps: Vec<&str> = term.path.split(super::term::STEP).collect();
        let parents: Vec<Name> =
            steps.iter().rev().skip(1).map(|step| self.lexicon.read(&english, step)).collect();
        let meets =
            parents.iter().any(|theirs| self.above.iter().any(|ours| ours.likeness(theirs).share >= 0.5));
        let below =
            self.mapped.as_deref().is_some_and(|mapped| term.code == mapped || self.is_below(term, mapped));
        whom + if meets { 0.08 } else { 0.0 } + if below { 0.12 } else { 0.0 } - 0.01 * term.level() as f64
    }

    fn is_below(&self, term: &Term, above: &str) -> bool {
        let above = self.terms.iter().find(|other| other.term.code == above).map(|other| other.term);
        above.is_some_and(|above| term.path.starts_with(&format!("{}{}", above.path, super::term::STEP)))
    }
}

fn mapping(category: &Category, outside: Outside) -> Option<String> {
    match outside {
        Outside::Google => category.google.map(|id| id.to_string()),
        Outside::Shopify => category.shopify.clone(),
    }
}

/// What a category is called: its names, and its code if that is made of words.
fn names_of(category: &Category) -> impl Iterator<Item = (Locale, String)> {
    let named = category.names.0.iter().map(|(locale, name)| (locale.clone(), name.clone()));
    let code = category.code.replace(['-', '_', '.'], " ");
    let is_words = code.chars().all(|c| c.is_alphabetic() || c == ' ');
    // The code comes first, so that a name wins over it where both say the same.
    is_words.then(|| (Locale::english(), code)).into_iter().chain(named)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::localised::Localised;
    use serde_json::{Value, json};

    fn category(doc: Value) -> Category {
        serde_json::from_value(doc).unwrap()
    }

    /// A code, its path, and names in other languages.
    type Row = (&'static str, &'static str, &'static [(&'static str, &'static str)]);

    fn terms() -> Vec<Term> {
        let tree: [Row; 19] = [
            ("aa", "Apparel & Accessories", &[]),
            ("aa-1", "Apparel & Accessories > Clothing", &[("de", "Bekleidung")]),
            ("aa-1-1", "Apparel & Accessories > Clothing > Activewear", &[]),
            (
                "aa-1-1-5",
                "Apparel & Accessories > Clothing > Activewear > Dance Dresses, Skirts & Costumes",
                &[],
            ),
            (
                "aa-1-2-3",
                "Apparel & Accessories > Clothing > Baby & Toddler Clothing > Baby & Toddler Dresses",
                &[],
            ),
            (
                "aa-1-4",
                "Apparel & Accessories > Clothing > Dresses",
                &[("de", "Kleider"), ("fr", "Robes"), ("ja", "ワンピース")],
            ),
            ("aa-1-8-3", "Apparel & Accessories > Clothing > Men's Undergarments > Men's Underwear", &[]),
            ("aa-1-6", "Apparel & Accessories > Clothing > Lingerie", &[]),
            (
                "aa-1-10-2",
                "Apparel & Accessories > Clothing > Outerwear > Coats & Jackets",
                &[("de", "Mäntel und Jacken")],
            ),
            ("aa-1-12", "Apparel & Accessories > Clothing > Pants", &[("de", "Hosen")]),
            ("aa-1-12-4", "Apparel & Accessories > Clothing > Pants > Jeans", &[]),
            ("aa-1-13-7", "Apparel & Accessories > Clothing > Clothing Tops > Shirts", &[("de", "Hemden")]),
            (
                "aa-1-13-8",
                "Apparel & Accessories > Clothing > Clothing Tops > T-Shirts",
                &[("de", "T-Shirts")],
            ),
            (
                "aa-1-13-12",
                "Apparel & Accessories > Clothing > Clothing Tops > Sweaters",
                &[("de", "Pullover")],
            ),
            ("aa-1-15", "Apparel & Accessories > Clothing > Skirts", &[("de", "Röcke")]),
            (
                "aa-1-22-2",
                "Apparel & Accessories > Clothing > Wedding & Bridal Party Dresses > Wedding Dresses",
                &[],
            ),
            ("aa-3-3-1", "Apparel & Accessories > Costumes & Accessories > Costumes > Costume Dresses", &[]),
            ("aa-8", "Apparel & Accessories > Shoes", &[]),
            ("aa-8-3", "Apparel & Accessories > Shoes > Boots", &[]),
        ];
        let term = |(code, path, names): Row| Term {
            code: code.into(),
            path: path.into(),
            names: Localised(names.iter().map(|(l, n)| (Locale::known(l), (*n).to_owned())).collect()),
            ..Term::default()
        };
        tree.into_iter().map(term).collect()
    }

    #[test]
    fn a_category_finds_its_place_by_its_names_and_its_path() {
        let words = Words::load().unwrap();
        let terms = terms();
        let women = || json!({"code": "women", "names": {"en": "Women", "de": "Damen"}});
        for (path, code, reason) in [
            (
                vec![women(), json!({"code": "dresses", "names": {"en": "Dresses", "de": "Kleider"}})],
                "aa-1-4",
                "suggestion-same-name",
            ),
            (
                vec![women(), json!({"code": "W-10", "names": {"de": "Kleid"}})],
                "aa-1-4",
                "suggestion-same-words",
            ),
            (
                vec![women(), json!({"code": "W-10", "names": {"fr": "Robe"}})],
                "aa-1-4",
                "suggestion-same-words",
            ),
            (
                vec![women(), json!({"code": "W-10", "names": {"ar": "فساتين"}})],
                "aa-1-4",
                "suggestion-synonym",
            ),
            (
                vec![women(), json!({"code": "W-11", "names": {"en": "Long dresses"}})],
                "aa-1-4",
                "suggestion-similar",
            ),
            (
                vec![women(), json!({"code": "W-12", "names": {"de": "Abendkleider"}})],
                "aa-1-4",
                "suggestion-similar",
            ),
            (
                vec![women(), json!({"code": "W-13", "names": {"en": "Wedding dress"}})],
                "aa-1-22-2",
                "suggestion-same-words",
            ),
            (
                vec![
                    json!({"code": "M", "names": {"en": "Men"}}),
                    json!({"code": "M-1", "names": {"en": "Trousers"}}),
                ],
                "aa-1-12",
                "suggestion-synonym",
            ),
            (
                vec![
                    json!({"code": "M", "names": {"en": "Men"}}),
                    json!({"code": "M-2", "names": {"en": "Underwear"}}),
                ],
                "aa-1-8-3",
                "suggestion-same-words",
            ),
            (
                vec![women(), json!({"code": "W-2", "names": {"en": "Underwear"}})],
                "aa-1-6",
                "suggestion-synonym",
            ),
            (
                vec![
                    json!({"code": "B", "names": {"de": "Baby"}}),
                    json!({"code": "B-1", "names": {"de": "Kleider"}}),
                ],
                "aa-1-2-3",
                "suggestion-synonym",
            ),
            (vec![women(), json!({"code": "knitwear", "names": {}})], "aa-1-13-12", "suggestion-synonym"),
            (
                vec![women(), json!({"code": "W-3", "names": {"de": "Röcke"}})],
                "aa-1-15",
                "suggestion-same-name",
            ),
            (
                vec![
                    women(),
                    json!({"code": "W-4", "names": {"en": "Jumpers"}}),
                    json!({"code": "W-41", "names": {"en": "Argyle"}}),
                ],
                "aa-1-13-12",
                "suggestion-from-above",
            ),
            (vec![women()], "aa-1", "suggestion-for-whom"),
        ] {
            let path: Vec<Category> = path.into_iter().map(category).collect();
            let path: Vec<&Category> = path.iter().collect();
            let found = suggest(Own { path: &path }, Outside::Shopify, &terms, &words, 5);
            let told: Vec<String> =
                found.iter().map(|s| format!("{} {} {}", s.code, s.score, s.reason.key)).collect();
            let best = found.first().map(|s| (s.code.as_str(), s.reason.key));
            assert_eq!(best, Some((code, reason)), "{:?}: {told:?}", path.last().map(|c| &c.names));
        }
    }

    #[test]
    fn what_is_called_like_nothing_is_not_guessed() {
        let words = Words::load().unwrap();
        let odd = category(json!({"code": "Q-1", "names": {"en": "Gift cards"}}));
        assert_eq!(suggest(Own { path: &[&odd] }, Outside::Shopify, &terms(), &words, 5), []);
    }

    #[test]
    fn a_translation_that_went_wrong_is_outvoted() {
        let words = Words::load().unwrap();
        let mut terms = terms();
        let hoodie = Term {
            code: "aa-1-13-13".into(),
            path: "Apparel & Accessories > Clothing > Clothing Tops > Hoodies".into(),
            names: Localised::from([("de", "Kapuzenpullover"), ("zh", "连衣裙")]),
            ..Term::default()
        };
        terms.insert(0, hoodie);
        let names = json!({"en": "Dresses", "de": "Kleider", "zh": "连衣裙"});
        let own = category(json!({"code": "W-1", "names": names}));
        let found = suggest(Own { path: &[&own] }, Outside::Shopify, &terms, &words, 3);
        assert_eq!(found[0].code, "aa-1-4", "{found:?}");
        assert!(found.iter().all(|one| one.code != "aa-1-13-13"), "{found:?}");
    }

    #[test]
    fn a_mapping_above_draws_to_its_subtree() {
        let words = Words::load().unwrap();
        let above = category(json!({"code": "party", "names": {"en": "Party"}, "shopify": "aa-3-3-1"}));
        let own = category(json!({"code": "W-9", "names": {"en": "Costume dress"}}));
        let found = suggest(Own { path: &[&above, &own] }, Outside::Shopify, &terms(), &words, 1);
        assert_eq!(found[0].code, "aa-3-3-1");
    }
}
