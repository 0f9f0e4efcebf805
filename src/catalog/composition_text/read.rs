//! From the text to the composition, or to every error with its place.

use super::pieces::{Piece, Token};
use crate::catalog::composition::{Component, FibreShare};
use crate::catalog::{Composition, Share};
use crate::error::Invalid;
use crate::facts::{Vocabulary, Vocabulary::*, is_cloth_word};
use crate::kernel::{fold::fold, locale::Locale, message::Message};
use crate::words::Words;
use serde::Serialize;

/// The longest text that is looked at, in characters.
const LONGEST: usize = 4_000;

/// What says that a fibre stands alone (Regulation (EU) 1007/2011 Art. 7).
const PURE: [&str; 20] = [
    "pure", "rein", "reine", "reiner", "reines", "pur", "puro", "pura", "zuiver", "zuivere", "puur",
    "czysta", "czysty", "czyste", "ren", "rent", "純", "纯", "نقي", "all",
];

/// A part that could not be read.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Unread {
    /// Where it begins, in characters.
    pub from: usize,
    /// Where it ends.
    pub to: usize,
    /// As it was written.
    pub text: String,
    /// What is wrong with it.
    pub message: Message,
}

/// The composition that a text means; words are looked for in the writer's language first.
///
/// # Errors
/// Every part that cannot be read, and every component whose shares do not sum to 100.
pub fn read(words: &Words, text: &str, writer: Option<&Locale>) -> Result<Composition, Vec<Unread>> {
    let mut reader = Reader { words, writer, whole: text, errors: Vec::new() };
    let length = text.chars().count();
    if length > LONGEST {
        let message = Message::new("text-too-long").with("max", LONGEST).with("length", length);
        reader.refuse(Piece::whole(text), message);
        return Err(reader.errors);
    }
    let mut components = Vec::new();
    for part in Piece::whole(text).components() {
        let Some(component) = reader.component(part) else { continue };
        reader.examine(part, &component, &components);
        components.push(component);
    }
    if reader.errors.is_empty() { Ok(Composition(components)) } else { Err(reader.errors) }
}

/// The errors as a refusal of a field, each with the words it is about.
pub fn refusal(field: &str, unread: &[Unread]) -> Invalid {
    let mut invalid = Invalid::default();
    for part in unread {
        invalid.push(Invalid::at(field, part.message.clone()).value(&part.text));
    }
    invalid
}

struct Reader<'a> {
    words: &'a Words,
    writer: Option<&'a Locale>,
    whole: &'a str,
    errors: Vec<Unread>,
}

/// An entry while it is gathered.
#[derive(Default)]
struct Entry<'a> {
    share: Option<(Piece<'a>, String)>,
    name: Option<Piece<'a>>,
    claims: Vec<Piece<'a>>,
}

impl<'a> Reader<'a> {
    fn refuse(&mut self, piece: Piece<'_>, message: Message) {
        let (from, to) = piece.place(self.whole);
        self.errors.push(Unread { from, to, text: piece.text.to_owned(), message });
    }

    /// The code that a word means; `merino_wool` is two words.
    fn code(&self, vocabulary: Vocabulary, text: &str) -> Option<&'static str> {
        let code = self.words.recognise(vocabulary, text, self.writer);
        let in_two = || self.words.recognise(vocabulary, &text.replace('_', " "), self.writer);
        code.or_else(|| text.contains('_').then(in_two).flatten())
    }

    fn component(&mut self, part: Piece<'a>) -> Option<Component> {
        let (name, rest) = match part.name_and_rest() {
            (None, rest) => self.led_by_a_component(rest).unwrap_or((None, rest)),
            named => named,
        };
        let (component, weight_share) = match name {
            None => (Some("shell"), None),
            Some(name) => self.named(name),
        };
        let materials = self.materials(rest);
        let fibres = if materials.is_empty() { self.fibres(rest) } else { Vec::new() };
        let mut component = Component { component: component?.to_owned(), weight_share, fibres, materials };
        if name.is_none() && component.has_plumage() {
            component.component = "filling".to_owned();
        }
        Some(component)
    }

    /// A component's name without a colon: `Oberstoff 100 % Wolle`.
    fn led_by_a_component(&self, rest: Piece<'a>) -> Option<(Option<Piece<'a>>, Piece<'a>)> {
        let (name, rest) = rest.before_number()?;
        self.code(Component, name.text).map(|_| (Some(name), rest))
    }

    /// The component that a name means, and how much of the product it says it weighs: `Trim (8 %)`.
    fn named(&mut self, name: Piece<'a>) -> (Option<&'static str>, Option<Share>) {
        let half_width = || name.text.replace('（', "(").replace('）', ")");
        let code = self.code(Component, name.text).or_else(|| self.code(Component, &half_width()));
        if code.is_some() {
            return (code, None);
        }
        let weighed = name
            .name_and_weight()
            .and_then(|(rest, number)| Some((self.code(Component, rest.text)?, Share::parse(&number).ok()?)));
        if let Some((code, share)) = weighed {
            return (Some(code), Some(share));
        }
        self.refuse(name, Message::new("composition-component-unread").with("text", name.text));
        (None, None)
    }

    /// Its materials, if every entry is one.
    fn materials(&self, rest: Piece<'a>) -> Vec<String> {
        let one = self.code(Material, rest.bare().text).or_else(|| self.all_of_one(rest));
        let each = || {
            let entries = rest.entries().into_iter();
            entries.map(|entry| self.code(Material, entry.text)).collect::<Option<Vec<_>>>()
        };
        let codes = one.map(|code| vec![code]).or_else(each).unwrap_or_default();
        codes.into_iter().map(str::to_owned).collect()
    }

    /// `100 % leather`: all of one material.
    fn all_of_one(&self, rest: Piece<'a>) -> Option<&'static str> {
        match rest.tokens().as_slice() {
            [Token::Number(_, number), Token::Words(name)]
            | [Token::Words(name), Token::Number(_, number)]
                if number == "100" && self.code(Fibre, name.text).is_none() =>
            {
                self.code(Material, name.text)
            }
            _ => None,
        }
    }

    fn fibres(&mut self, rest: Piece<'a>) -> Vec<FibreShare> {
        let entries = gather(rest.tokens_of_entries());
        if entries.is_empty() {
            self.refuse(rest.bare(), Message::new("composition-empty-component"));
        }
        let mut read: Vec<(FibreShare, Piece<'a>)> = Vec::new();
        for entry in &entries {
            let Some((fibre, name)) = self.fibre(entry).zip(entry.name) else { continue };
            self.compare(&fibre, name, &read);
            read.push((fibre, name));
        }
        read.into_iter().map(|(fibre, _)| fibre).collect()
    }

    /// Tells a fibre that was written before under another name: `87% Spandex 13% Lycra`.
    fn compare(&mut self, fibre: &FibreShare, name: Piece<'a>, before: &[(FibreShare, Piece<'a>)]) {
        let alike = |other: &FibreShare| other.fibre == fibre.fibre && other.qualifiers == fibre.qualifiers;
        let twin =
            before.iter().find(|(other, written)| alike(other) && fold(written.text) != fold(name.text));
        if let Some((_, other)) = twin {
            let message =
                Message::new("composition-same-fibre").with("text", name.text).with("other", other.text);
            self.refuse(name, message.with("fibre", &fibre.fibre));
        }
    }

    fn fibre(&mut self, entry: &Entry<'a>) -> Option<FibreShare> {
        let mut qualifiers = Vec::new();
        let name = entry.name.map(|name| self.not_pure(name, entry));
        let fibre = match name {
            Some(name) => self.name(name, &mut qualifiers).or_else(|| {
                self.refuse(name, Message::new("composition-fibre-unread").with("text", name.text));
                None
            }),
            None => None,
        };
        let share = match (&entry.share, name) {
            (Some((piece, number)), _) => self.share(*piece, number),
            (None, Some(name)) if fibre.is_some() => {
                self.refuse(name, Message::new("composition-share-unread").with("text", name.text));
                None
            }
            _ => None,
        };
        if let (Some((piece, _)), None) = (&entry.share, entry.name) {
            self.refuse(*piece, Message::new("composition-fibre-missing").with("text", piece.text));
        }
        let mut certificate = None;
        for claims in &entry.claims {
            self.claims(*claims, &mut qualifiers, &mut certificate);
        }
        Some(FibreShare { fibre: fibre?.to_owned(), share: share?, qualifiers, certificate })
    }

    fn share(&mut self, piece: Piece<'_>, number: &str) -> Option<Share> {
        let share = Share::parse(number).ok();
        if share.is_none() {
            self.refuse(piece, Message::new("share-not-a-percentage").with("text", piece.text));
        }
        share
    }

    /// The name without the word that says that it stands alone, which it may say of all only: `100% pure cotton`.
    fn not_pure(&mut self, name: Piece<'a>, entry: &Entry<'a>) -> Piece<'a> {
        if self.code(Fibre, name.text).is_some() {
            return name;
        }
        let parts = [name.first_word(), name.last_word()].into_iter().flatten();
        let pure = |(word, _): &(Piece<'_>, Piece<'_>)| PURE.contains(&fold(word.text).as_str());
        let Some((word, rest)) = parts.into_iter().find(pure) else { return name };
        let is_mixed =
            entry.share.as_ref().is_some_and(|(_, number)| Share::parse(number).ok() != Some(Share::WHOLE));
        if is_mixed {
            self.refuse(word, Message::new("composition-pure-mixed").with("text", word.text));
        }
        rest
    }

    /// A fibre's name, or one with qualifiers and words of cloth around it: `organic cotton`, `polyester recyclé`,
    /// `premium brushed nylon`.
    fn name(&self, name: Piece<'_>, qualifiers: &mut Vec<String>) -> Option<&'static str> {
        if let Some(code) = self.code(Fibre, name.text) {
            return Some(code);
        }
        let around = [name.first_word(), name.last_word(), name.halves()];
        around.into_iter().flatten().find_map(|(word, rest)| {
            let claim = self.code(Qualifier, word.text);
            if claim.is_none() && !is_cloth_word(word.text) {
                return None;
            }
            let mut more = Vec::new();
            let code = self.name(rest, &mut more)?;
            qualifiers.extend(claim.map(str::to_owned));
            qualifiers.append(&mut more);
            Some(code)
        })
    }

    /// What stands in brackets: qualifiers in any language, and at most one certificate.
    fn claims(&mut self, claims: Piece<'a>, qualifiers: &mut Vec<String>, certificate: &mut Option<String>) {
        for part in claims.entries() {
            if let Some(code) = self.code(Qualifier, part.text) {
                qualifiers.push(code.to_owned());
                continue;
            }
            for word in part.words() {
                match self.code(Qualifier, word.text) {
                    Some(code) => qualifiers.push(code.to_owned()),
                    None if certificate.is_none() => *certificate = Some(word.text.to_owned()),
                    None => {
                        self.refuse(word, Message::new("composition-claim-unread").with("text", word.text))
                    }
                }
            }
        }
    }

    /// What is wrong with a component as a whole.
    fn examine(&mut self, part: Piece<'_>, component: &Component, before: &[Component]) {
        let twice = before.iter().any(|other| other.component == component.component);
        if twice {
            self.refuse(part.bare(), Message::new("component-twice"));
        }
        let is_read = self.errors.is_empty();
        if let Some(wrong) = Composition(vec![component.clone()]).check().err().filter(|_| is_read) {
            for field in wrong.fields {
                self.refuse(part.bare(), field.message);
            }
        }
    }
}

impl<'t> Piece<'t> {
    /// The tokens of all its entries, with a break between two.
    fn tokens_of_entries(self) -> Vec<Token<'t>> {
        let mut tokens = Vec::new();
        for entry in self.entries() {
            tokens.extend(entry.tokens());
            tokens.push(Token::Break);
        }
        tokens
    }
}

/// Entries of tokens: a second share or a second name begins the next one. What only describes the cloth is passed over, with
/// the *and* behind it: `100% soft and durable cotton`.
fn gather(tokens: Vec<Token<'_>>) -> Vec<Entry<'_>> {
    let (mut entries, mut describes) = (vec![Entry::default()], false);
    for token in tokens {
        let entry = entries.last_mut().expect("there is an entry from the beginning on");
        let waits = entry.share.is_some() && entry.name.is_none();
        let begins_next = match &token {
            Token::Break => !(describes && waits),
            Token::Number(..) => entry.share.is_some(),
            Token::Words(_) => entry.name.is_some(),
            Token::Claims(_) => false,
        };
        describes =
            matches!(&token, Token::Words(name) if name.words().iter().all(|word| is_cloth_word(word.text)));
        if describes {
            continue;
        }
        if begins_next {
            entries.push(Entry::default());
        }
        let entry = entries.last_mut().expect("there is an entry from the beginning on");
        match token {
            Token::Break => {}
            Token::Number(piece, number) => entry.share = Some((piece, number)),
            Token::Words(name) => entry.name = Some(name),
            Token::Claims(claims) => entry.claims.push(claims),
        }
    }
    entries.retain(|entry| entry.share.is_some() || entry.name.is_some());
    entries
}
