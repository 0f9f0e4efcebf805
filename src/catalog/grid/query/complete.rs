//! How a text may go on where the caret stands.

use super::Reader;
use super::names::{Field, Names, Shape};
use super::tokens::{self, Kind, Token};
use super::values::{self, Known};
use crate::kernel::fold::fold;
use serde::Serialize;

/// Something that may stand where the caret is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Proposal {
    /// What is put in.
    pub text: String,
    /// What the reader calls it.
    pub label: String,
}

/// What may stand at a place, and which part of the text it replaces.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct Completion {
    /// Where the part begins, in characters.
    pub from: usize,
    /// Where it ends, in characters.
    pub to: usize,
    /// What may stand there.
    pub items: Vec<Proposal>,
}

const MOST: usize = 12;

/// How a text may go on at a place, in characters.
pub fn complete(reader: Reader<'_>, text: &str, caret: usize) -> Completion {
    let before: String = text.chars().take(caret).collect();
    let tokens = tokens::split(&before);
    let is_open = !before.ends_with(char::is_whitespace);
    let begun = tokens.last().filter(|token| is_open && matches!(token.kind, Kind::Word | Kind::Quoted));
    let behind = &tokens[..tokens.len() - usize::from(begun.is_some())];
    let names = Names::of(reader);
    let typed = begun.map(|token| token.text.clone()).unwrap_or_default();
    let from = begun.map_or(caret, |token| token.from);
    let follows_in = behind.last().is_some_and(|last| {
        last.kind == Kind::Word && names.joint(&last.text) == Some(super::names::Joint::In)
    });
    let items = match field_behind(&names, behind) {
        Some(field) => of_values(reader, &field, &typed),
        None if follows_in => of_known(values::locales(reader), &typed),
        None if typed.is_empty() && !behind.is_empty() => Vec::new(),
        None => of_fields(&names, &typed),
    };
    Completion { from, to: caret, items }
}

/// The field whose value should stand after these pieces.
fn field_behind(names: &Names, behind: &[Token]) -> Option<Field> {
    let last = behind.last()?;
    let place = |shape| Some(Field { name: "complete".to_owned(), column: String::new(), shape });
    match last.kind {
        Kind::Operator => names.field(&behind.get(behind.len().checked_sub(2)?)?.text),
        Kind::Comma => {
            let sign = behind.iter().rposition(|token| token.kind == Kind::Operator)?;
            names.field(&behind.get(sign.checked_sub(1)?)?.text)
        }
        Kind::Word => match names.joint(&last.text)? {
            super::names::Joint::Under => names.field("category"),
            super::names::Joint::On => place(Shape::Complete),
            _ => None,
        },
        _ => None,
    }
}

/// Those whose code or name begins so first, then those that hold it.
fn near(known: impl Iterator<Item = Known>, typed: &str) -> Vec<Known> {
    let typed = fold(typed);
    let rank = |k: &Known| {
        let (code, label) = (fold(&k.code), fold(&k.label));
        match () {
            () if code.starts_with(&typed) || label.starts_with(&typed) => Some(0),
            () if code.contains(&typed) || label.contains(&typed) => Some(1),
            () => None,
        }
    };
    let mut found: Vec<(i32, Known)> = known.filter_map(|k| Some((rank(&k)?, k))).collect();
    found.sort_by_key(|(rank, _)| *rank);
    found.into_iter().map(|(_, known)| known).take(MOST).collect()
}

fn of_values(reader: Reader<'_>, field: &Field, typed: &str) -> Vec<Proposal> {
    of_known(values::known(reader, field), typed)
}

fn of_known(known: Vec<Known>, typed: &str) -> Vec<Proposal> {
    let found = near(known.into_iter(), typed);
    found.into_iter().map(|k| Proposal { text: quoted(&k.code), label: k.label }).collect()
}

fn of_fields(names: &Names, typed: &str) -> Vec<Proposal> {
    let all =
        names.labels().iter().map(|(field, label)| Known { code: field.name.clone(), label: label.clone() });
    let sign = |code: &str| match names.field(code).map(|field| field.shape) {
        Some(Shape::Missing | Shape::Complete | Shape::Owned) => ":",
        Some(Shape::Changed) => "",
        Some(Shape::Number | Shape::Money) => " < ",
        Some(Shape::Day) => " >= ",
        _ => " = ",
    };
    let found = near(all, typed);
    found
        .into_iter()
        .map(|k| Proposal { text: format!("{}{}", k.code, sign(&k.code)), label: k.label })
        .collect()
}

fn quoted(code: &str) -> String {
    let is_plain = tokens::split(code).len() == 1 && !code.contains('"');
    if is_plain { code.to_owned() } else { format!("\"{code}\"") }
}
