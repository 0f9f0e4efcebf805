//! The fields of an index.
//!
//! Each language has its own fields for titles, words and bodies (and for the halves of long words, where it writes
//! nouns together); one field holds everything in all languages. Facets and numbers are columns under their own
//! names, so that a new attribute needs no new schema.

use super::analysis::tokens::Analysis;
use super::analysis::{Language, letters::fold, letters::normal};
use super::document::{Document, TextKind};
use super::marked::{Marked, marked};
use super::names::Names;
use std::collections::{BTreeMap, HashMap};
use tantivy::schema::{
    Field, IndexRecordOption, JsonObjectOptions, NumericOptions, OwnedValue, STORED, STRING, Schema,
    SchemaBuilder, TantivyDocument, TextFieldIndexing, TextOptions,
};
use tantivy::tokenizer::TokenizerManager;

/// Raise it whenever a document would be indexed differently: older indexes are then built anew.
pub const VERSION: u32 = 6;

/// What an index is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// What shoppers search: codes by their beginning.
    Shop,
    /// What staff search: codes by any part as well.
    Workbench,
}

/// The fields of one language.
#[derive(Debug, Clone, Copy)]
pub struct OwnFields {
    /// Titles; their length counts.
    pub title: Field,
    /// The words of codes.
    pub word: Field,
    /// All else.
    pub body: Field,
    /// Halves of long words of titles and codes.
    pub halves: Option<Field>,
}

/// All fields.
#[derive(Debug, Clone)]
pub struct Fields {
    /// The schema they belong to.
    pub schema: Schema,
    /// Scope and key, as one term.
    pub address: Field,
    /// The key, given back.
    pub key: Field,
    /// The scope alone.
    pub scope: Field,
    /// Every text in every language: its words as they are, and its terms in its own language. So whatever a word
    /// finds is found here; the other fields only say how good a hit it is.
    pub anywhere: Field,
    /// Whole codes.
    pub code: Field,
    /// Every three letters of codes and where they stand, in the workbench.
    pub code_parts: Option<Field>,
    /// The names that it carries: scope and key.
    pub names: Field,
    /// How a question may go on: scope, language, folded and written form.
    pub completion: Field,
    facet: Field,
    number: Field,
    sort_title: Field,
    weight: Field,
    tie: Field,
    /// What a hit gives back.
    pub payload: Field,
    own: HashMap<Language, OwnFields>,
}

/// Names of columns, as they are opened by.
pub mod column {
    /// The column that breaks ties.
    pub const TIE: &str = "tie";
    /// The column of weights.
    pub const WEIGHT: &str = "weight";

    /// The column of a facet.
    pub fn facet(name: &str) -> String {
        format!("facet.{name}")
    }
    /// The column of a number.
    pub fn number(name: &str) -> String {
        format!("number.{name}")
    }
    /// The column of titles in a language.
    pub fn title(language: &str) -> String {
        format!("sort_title.{language}")
    }
}

/// What stands between the parts of a term that has several.
pub const BETWEEN: char = '\u{1F}';
/// Texts are cut here (in characters): nothing beyond is worth a search.
const LONGEST_TEXT: usize = 50_000;
/// More codes are left out.
const MOST_CODES: usize = 5_000;

impl Fields {
    /// The fields of a kind of index.
    pub fn of(kind: Kind) -> Self {
        let mut builder = Schema::builder();
        let own = Language::ALL
            .iter()
            .map(|(language, name)| (*language, own_fields(&mut builder, *language, name)));
        let own = own.collect();
        let columns = || JsonObjectOptions::default().set_fast("raw").set_expand_dots_enabled();
        let fast = || NumericOptions::default().set_fast();
        Fields {
            own,
            address: builder.add_text_field("address", terms("raw", false)),
            key: builder.add_text_field("key", STORED),
            scope: builder.add_text_field("scope", terms("raw", false)),
            anywhere: builder.add_text_field("anywhere", terms("anywhere", false)),
            code: builder.add_text_field("code", terms("code", false)),
            code_parts: (kind == Kind::Workbench).then(|| builder.add_text_field("code_parts", parts())),
            names: builder.add_text_field("names", terms("raw", false)),
            completion: builder.add_text_field("completion", STRING),
            facet: builder.add_json_field("facet", columns()),
            number: builder.add_json_field("number", columns()),
            sort_title: builder.add_json_field("sort_title", columns()),
            weight: builder.add_u64_field(column::WEIGHT, fast()),
            tie: builder.add_u64_field(column::TIE, fast()),
            payload: builder.add_bytes_field("payload", STORED),
            schema: builder.build(),
        }
    }

    /// The fields of a language.
    pub fn own(&self, language: Language) -> OwnFields {
        *self.own.get(&language).expect("every language has its fields")
    }

    /// The term of an address.
    pub fn address_text(scope: &str, key: &str) -> String {
        format!("{scope}{BETWEEN}{key}")
    }

    /// A document as the index takes it.
    pub fn entry(&self, document: &Document) -> TantivyDocument {
        let mut entry = TantivyDocument::new();
        let (scope, key) = (&document.address.scope, &document.address.key);
        let address = Self::address_text(scope, key);
        entry.add_u64(self.tie, tie(&address));
        entry.add_u64(self.weight, u64::from(document.weight));
        entry.add_text(self.address, &address);
        entry.add_text(self.key, key);
        entry.add_text(self.scope, scope);
        entry.add_bytes(self.payload, document.payload.get().as_bytes());
        self.add_codes(&mut entry, document);
        self.add_texts(&mut entry, document);
        self.add_columns(&mut entry, document);
        entry
    }

    /// Whether questions are suggested from it: shoppers are told how to go on, staff are shown what they look for.
    fn suggests(&self) -> bool {
        self.code_parts.is_none()
    }

    fn add_codes(&self, entry: &mut TantivyDocument, document: &Document) {
        let codes = &document.codes[..document.codes.len().min(MOST_CODES)];
        for (at, code) in codes.iter().enumerate() {
            entry.add_text(self.code, code);
            if let Some(parts) = self.code_parts.filter(|_| !is_within_another(codes, at)) {
                entry.add_text(parts, code);
            }
        }
    }

    fn add_texts(&self, entry: &mut TantivyDocument, document: &Document) {
        let mut completions = Vec::new();
        for (locale, kind, text) in &document.texts {
            let text = text.char_indices().nth(LONGEST_TEXT).map_or(text.as_str(), |(at, _)| &text[..at]);
            let language = Language::of(locale);
            let own = self.own(language);
            let field = match kind {
                TextKind::Title => own.title,
                TextKind::Word => own.word,
                TextKind::Body => own.body,
            };
            entry.add_text(field, text);
            let marked = marked(language, text);
            entry.add_text(self.anywhere, &marked);
            if let Some(halves) = own.halves.filter(|_| *kind != TextKind::Body) {
                entry.add_text(halves, &marked);
            }
            if self.suggests() {
                completions.extend(super::suggest::terms(&document.address.scope, language, *kind, text));
            }
        }
        completions.sort_unstable();
        completions.dedup();
        completions.into_iter().for_each(|term| entry.add_text(self.completion, term));
        for names in &document.names {
            entry.add_text(self.names, names_text(&document.address.scope, names));
        }
    }

    fn add_columns(&self, entry: &mut TantivyDocument, document: &Document) {
        let mut facets: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for (name, value) in &document.facets {
            let values = facets.entry(name).or_default();
            if !values.contains(&value.as_str()) {
                values.push(value);
            }
        }
        let text = |value: &str| OwnedValue::Str(value.to_owned());
        let facets = facets.into_iter().map(|(name, values)| {
            (name.to_owned(), OwnedValue::Array(values.into_iter().map(text).collect()))
        });
        entry.add_object(self.facet, facets.collect());
        let numbers: BTreeMap<String, i64> = document.numbers.iter().cloned().collect();
        entry.add_object(
            self.number,
            numbers.into_iter().map(|(name, n)| (name, OwnedValue::I64(n))).collect(),
        );
        let mut titles: BTreeMap<String, OwnedValue> = BTreeMap::new();
        for (locale, kind, title) in &document.texts {
            if *kind == TextKind::Title {
                let language = Language::of(locale);
                titles
                    .entry(language.name().to_owned())
                    .or_insert_with(|| text(&title_in_order(language, title)));
            }
        }
        entry.add_object(self.sort_title, titles);
    }
}

/// Whether a code stands whole in another one, so that its parts are parts of that: a product's in its SKUs. Looked for among
/// as many as one product has.
fn is_within_another(codes: &[String], at: usize) -> bool {
    const MANY: usize = 200;
    let longer = |other: &String| other.len() > codes[at].len() && other.contains(&codes[at]);
    codes.len() <= MANY && codes.iter().any(longer)
}

/// The term by which a document of a scope carries names.
pub fn names_text(scope: &str, names: &Names) -> String {
    format!("{scope}{BETWEEN}{}", names.key)
}

/// A title as it stands in an alphabet: folded, Chinese by its sound; the first 60 letters.
pub fn title_in_order(language: Language, title: &str) -> String {
    let head: String = title.chars().take(60).collect();
    match language {
        Language::Chinese => deunicode::deunicode(&fold(&normal(&head))).to_lowercase(),
        _ => fold(&normal(&head)),
    }
}

/// A number that tells apart two documents that are equal in all else, and stays with its address for ever.
fn tie(address: &str) -> u64 {
    let hash = blake3::hash(address.as_bytes());
    let mut first = [0; 8];
    first.copy_from_slice(&hash.as_bytes()[..8]);
    u64::from_le_bytes(first)
}

fn terms(tokenizer: &str, with_length: bool) -> TextOptions {
    TextOptions::default().set_indexing_options(
        TextFieldIndexing::default()
            .set_tokenizer(tokenizer)
            .set_index_option(IndexRecordOption::Basic)
            .set_fieldnorms(with_length),
    )
}

/// Terms with the places where they stand.
fn parts() -> TextOptions {
    let indexing = TextFieldIndexing::default().set_tokenizer("code-parts").set_fieldnorms(false);
    TextOptions::default()
        .set_indexing_options(indexing.set_index_option(IndexRecordOption::WithFreqsAndPositions))
}

fn own_fields(builder: &mut SchemaBuilder, language: Language, name: &str) -> OwnFields {
    let mut field = |kind: &str, analysis: &str, length| {
        builder.add_text_field(&format!("{kind}_{name}"), terms(analysis, length))
    };
    OwnFields {
        title: field("title", name, true),
        word: field("word", name, false),
        body: field("body", name, false),
        halves: language.joins_words().then(|| field("halves", "halves", false)),
    }
}

/// The analyses by the names that the schema calls them.
pub fn analyses() -> TokenizerManager {
    let manager = TokenizerManager::default();
    for (language, name) in Language::ALL {
        manager.register(name, tantivy::tokenizer::TextAnalyzer::from(Analysis::Own(language)));
    }
    manager.register("halves", Marked::Halves);
    manager.register("anywhere", Marked::Anywhere);
    manager.register("code", Analysis::Code);
    manager.register("code-parts", Analysis::CodeParts);
    manager
}
