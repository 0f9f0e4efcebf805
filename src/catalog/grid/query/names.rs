//! What fields, joints and signs are called: by code, and in the reader's language.

use super::Reader;
use crate::catalog::Shared;
use crate::changes::kind::Kind;
use crate::facts::{CUT_VOCABULARIES, Vocabulary};
use crate::kernel::fold::fold;
use std::collections::HashMap;

/// What the values of a field are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// Codes of a closed list.
    Codes(Vocabulary),
    /// Records.
    Records(Kind),
    /// Draft, in review, approved, archived.
    State,
    /// Codes or texts that people write in any case, held folded; a `*` at the end stands for any.
    Text,
    /// Texts that are held as they were written.
    AsWritten,
    /// Whole numbers.
    Number,
    /// Days.
    Day,
    /// Amounts of money.
    Money,
    /// A custom attribute.
    Attribute,
    /// Names of fields that a product says itself.
    Owned,
    /// What is missing.
    Missing,
    /// Channels for which it is complete.
    Complete,
    /// Whether it changed since its approval.
    Changed,
}

/// A field of the language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    /// Its name by code.
    pub name: String,
    /// The facet or number behind it.
    pub column: String,
    /// What its values are.
    pub shape: Shape,
}

const FIELDS: &[(&str, &str, Shape)] = &[
    ("missing", "lacks", Shape::Missing),
    ("complete", "lacks", Shape::Complete),
    ("changed", "changed", Shape::Changed),
    ("state", "state", Shape::State),
    ("code", "code", Shape::Text),
    ("style", "style", Shape::Text),
    ("sku", "sku", Shape::Text),
    ("gtin", "gtin", Shape::Text),
    ("brand", "brand", Shape::Records(Kind::Brand)),
    ("category", "category_itself", Shape::Records(Kind::Category)),
    ("department", "department", Shape::Codes(Vocabulary::Department)),
    ("season", "season", Shape::AsWritten),
    ("collection", "collection", Shape::Text),
    ("colour", "colour", Shape::Codes(Vocabulary::Colour)),
    ("size", "size", Shape::Text),
    ("fibre", "fibre", Shape::Codes(Vocabulary::Fibre)),
    ("material", "material", Shape::Codes(Vocabulary::Material)),
    ("care", "care", Shape::Codes(Vocabulary::Care)),
    ("origin", "origin", Shape::Codes(Vocabulary::Country)),
    ("size_chart", "size_chart", Shape::Records(Kind::SizeChart)),
    ("return_policy", "return_policy", Shape::Records(Kind::ReturnPolicy)),
    ("shipping_profile", "shipping_profile", Shape::Records(Kind::ShippingProfile)),
    ("manufacturer", "manufacturer", Shape::Records(Kind::Party)),
    ("own", "own", Shape::Owned),
    ("photos", "photos", Shape::Number),
    ("sizes", "sizes", Shape::Number),
    ("stock", "stock", Shape::Number),
    ("price", "price", Shape::Money),
    ("updated", "changed", Shape::Day),
    ("created", "created", Shape::Day),
];

/// Every field there is: the fixed ones, terms of cut, custom attributes.
pub fn fields(shared: &Shared) -> Vec<Field> {
    let fixed = FIELDS.iter().map(|(name, column, shape)| Field {
        name: (*name).to_owned(),
        column: (*column).to_owned(),
        shape: *shape,
    });
    let cut = CUT_VOCABULARIES.iter().map(|(name, vocabulary)| Field {
        name: (*name).to_owned(),
        column: (*name).to_owned(),
        shape: Shape::Codes(*vocabulary),
    });
    let attributes = shared.attributes.iter().map(|kept| {
        let name = format!("attributes.{}", fold(&kept.record.code));
        Field { column: name.clone(), name, shape: Shape::Attribute }
    });
    fixed.chain(cut).chain(attributes).collect()
}

/// A word that joins or turns conditions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Joint {
    /// Both.
    And,
    /// Either.
    Or,
    /// Not.
    Not,
    /// In a language, or one of.
    In,
    /// On a channel.
    On,
    /// In a category or below it.
    Under,
    /// No value.
    None,
}

const JOINTS: [(Joint, &str); 7] = [
    (Joint::And, "and"),
    (Joint::Or, "or"),
    (Joint::Not, "not"),
    (Joint::In, "in"),
    (Joint::On, "on"),
    (Joint::Under, "under"),
    (Joint::None, "none"),
];

/// Everything that has a name here, folded.
pub struct Names {
    fields: HashMap<String, Field>,
    joints: HashMap<String, Joint>,
    labels: Vec<(Field, String)>,
}

impl Names {
    /// As a reader may call them. A code goes before a word of the language.
    pub fn of(reader: Reader<'_>) -> Names {
        let labels: Vec<(Field, String)> = fields(reader.shared)
            .into_iter()
            .map(|field| {
                let label = label(reader, &field);
                (field, label)
            })
            .collect();
        let mut fields: HashMap<String, Field> = HashMap::new();
        for (field, _) in &labels {
            fields.insert(field.name.clone(), field.clone());
        }
        for (field, label) in &labels {
            fields.entry(one_word(label)).or_insert_with(|| field.clone());
        }
        let mut joints: HashMap<String, Joint> = HashMap::new();
        for (joint, code) in JOINTS {
            let said = reader.words.text(reader.locale, &format!("grid-joint-{code}"));
            joints.insert(code.to_owned(), joint);
            for word in said.split([',', '،', '、']) {
                joints.entry(fold(word)).or_insert(joint);
            }
        }
        Names { fields, joints, labels }
    }

    /// The field of a name; `price.eur` is the price in a currency.
    pub fn field(&self, text: &str) -> Option<Field> {
        let folded = fold(text);
        if let Some(field) =
            self.fields.get(&folded).or_else(|| self.fields.get(&format!("attributes.{folded}")))
        {
            return Some(field.clone());
        }
        let (holder, currency) = folded.split_once('.')?;
        let price = self.fields.get(holder).filter(|field| field.shape == Shape::Money)?;
        Some(Field { column: format!("price.{}", currency.to_uppercase()), ..price.clone() })
    }

    /// The joint of a word.
    pub fn joint(&self, text: &str) -> Option<Joint> {
        self.joints.get(&fold(text)).copied()
    }

    /// Every field with what the reader calls it.
    pub fn labels(&self) -> &[(Field, String)] {
        &self.labels
    }

    /// The field that was probably meant.
    pub fn near(&self, text: &str) -> Option<&str> {
        let folded = fold(text);
        let near = |name: &str| distance(&folded, name);
        let names = self.labels.iter().map(|(field, _)| field.name.as_str());
        names.filter_map(|name| Some((near(name)?, name))).min_by_key(|(d, _)| *d).map(|(_, name)| name)
    }
}

/// A name as one word: spaces become `_`.
pub fn one_word(label: &str) -> String {
    fold(label).split_whitespace().collect::<Vec<_>>().join("_")
}

/// What the reader calls a field.
pub fn label(reader: Reader<'_>, field: &Field) -> String {
    if let Some(code) = field.name.strip_prefix("attributes.") {
        let names =
            reader.shared.attributes.get(code).map(|kept| kept.record.names.clone()).unwrap_or_default();
        let said = names.for_reader(reader.locale, &[]).map(|(_, text)| text.to_owned());
        return said.unwrap_or_else(|| code.to_owned());
    }
    let is_cut = CUT_VOCABULARIES.iter().any(|(name, _)| *name == field.name);
    let name = field.name.replace('_', "-");
    let key = if is_cut { format!("bench-field-fit-{name}") } else { format!("grid-field-{name}") };
    reader.words.text(reader.locale, &key)
}

/// How many letters differ, if they are few for the length.
fn distance(one: &str, other: &str) -> Option<usize> {
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (i, a) in one.iter().enumerate() {
        let mut corner = row[0];
        row[0] = i + 1;
        for (j, b) in other.iter().enumerate() {
            let cost = corner + usize::from(a != b);
            corner = row[j + 1];
            row[j + 1] = cost.min(corner + 1).min(row[j] + 1);
        }
    }
    let differ = row[other.len()];
    (differ <= (other.len() / 3).max(1)).then_some(differ)
}
