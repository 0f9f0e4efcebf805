//! What a record's form is made of: parts, fields, and how each is filled in. A room names them; everything else follows.

use crate::kernel::locale::Locale;

/// A value, and what the reader calls it.
pub type Choice = (String, String);

/// Fields that stand together under a title, `rooms-part-<id>`.
#[derive(Debug, Clone)]
pub struct Part {
    /// Its name, also of its place on the page.
    pub id: &'static str,
    /// Its fields.
    pub fields: Vec<Field>,
    /// Whether it is folded away until somebody looks.
    pub is_folded: bool,
}

impl Part {
    /// A part with these fields.
    pub fn of(id: &'static str, fields: Vec<Field>) -> Part {
        Part { id, fields, is_folded: false }
    }

    /// The same, folded away.
    pub fn folded(self) -> Part {
        Part { is_folded: true, ..self }
    }
}

/// One field: where it stands in the document, and how it is filled in.
#[derive(Debug, Clone)]
pub struct Field {
    /// Its path in the document, or in its row: `rules.size_chart`, `handling.min`.
    pub path: String,
    /// What it is called, if that is no word of ours: a vocabulary's name.
    pub name: Option<String>,
    /// How it is filled in.
    pub control: Control,
    /// Whether the document always says it, empty or not.
    pub is_always: bool,
    /// What holds if nothing is said here.
    pub inherited: Option<String>,
}

/// How a field is filled in.
#[derive(Debug, Clone)]
pub enum Control {
    /// One line.
    Line,
    /// A whole number.
    Number,
    /// Yes or no, and which of them needs not be said.
    Flag(bool),
    /// One of a list.
    Choice(Vec<Choice>),
    /// Any of a list.
    Many(Vec<Choice>),
    /// Codes divided by commas or spaces, such as countries; `true` for those in capitals.
    Codes(bool),
    /// Words divided by commas.
    Words,
    /// An amount in the currency that this field of the same row says.
    Money(&'static str),
    /// A figure that is held in a small unit and typed in a larger one.
    Measure(Measure),
    /// Texts in these languages: a table with a column for each of these paths.
    Tongues(Vec<Locale>, Vec<&'static str>),
    /// Rows of fields; said once more in the order in which they stand.
    Rows(Vec<Field>),
}

/// What a figure measures.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Measure {
    /// Held in mm, typed in cm.
    Centimetres,
    /// Held in mm, typed in inches.
    Inches,
    /// Held in grams, typed in kg.
    Kilograms,
    /// Months.
    Months,
}

impl Field {
    /// A field at a path.
    pub fn new(path: impl Into<String>, control: Control) -> Field {
        Field { path: path.into(), name: None, control, is_always: false, inherited: None }
    }

    /// The same, said always.
    pub fn always(self) -> Field {
        Field { is_always: true, ..self }
    }

    /// The same under a name that is no word of ours.
    pub fn called(self, name: impl Into<String>) -> Field {
        Field { name: Some(name.into()), ..self }
    }

    /// The same with what holds if nothing is said.
    pub fn inherits(self, inherited: Option<String>) -> Field {
        Field { inherited: inherited.filter(|text| !text.is_empty()), ..self }
    }

    /// The key of its name: `rooms-field-rules-size-chart`.
    pub fn key(&self) -> String {
        format!("rooms-field-{}", self.path.replace(['.', '_'], "-"))
    }
}

/// Every field of the parts.
pub fn all(parts: &[Part]) -> impl Iterator<Item = &Field> {
    parts.iter().flat_map(|part| &part.fields)
}
