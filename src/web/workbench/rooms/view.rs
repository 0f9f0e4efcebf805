//! The shapes that the templates of records fill in.

use super::form::{Control, Field, Measure, Part};
use super::room::Scope;
use super::rows;
use super::typed::{Typed, text, texts};
use crate::kernel::message::Message;
use crate::web::pages::kept_name;
use serde::Serialize;
use std::collections::HashMap;

/// A part as a page shows it.
#[derive(Debug, Serialize)]
pub struct PartView {
    id: &'static str,
    title: String,
    hint: Option<String>,
    is_folded: bool,
    fields: Vec<FieldView>,
}

/// A field as a page shows it.
#[derive(Debug, Serialize)]
pub struct FieldView {
    id: String,
    name: String,
    label: String,
    hint: Option<String>,
    control: &'static str,
    value: String,
    may: bool,
    inherited: Option<String>,
    wrong: Option<String>,
    options: Vec<OptionView>,
    heads: Vec<String>,
    tongues: Vec<TongueView>,
    rows: Vec<RowView>,
}

/// A choice.
#[derive(Debug, Serialize)]
pub struct OptionView {
    value: String,
    label: String,
    is_chosen: bool,
}

/// A language's texts.
#[derive(Debug, Serialize)]
pub struct TongueView {
    locale: String,
    dir: &'static str,
    may: bool,
    cells: Vec<CellView>,
}

/// A text of a language.
#[derive(Debug, Serialize)]
pub struct CellView {
    name: String,
    value: String,
    wrong: Option<String>,
    is_long: bool,
}

/// A row.
#[derive(Debug, Serialize)]
pub struct RowView {
    place: String,
    number: usize,
    cells: Vec<FieldView>,
}

/// What a page's fields are drawn from.
pub struct Drawing<'a> {
    /// The house.
    pub scope: &'a Scope<'a>,
    /// What was typed, or what is kept, as texts.
    pub typed: &'a Typed,
    /// What is wrong, by name.
    pub wrong: &'a HashMap<String, String>,
    /// Whether the reader may write a field.
    pub may: &'a dyn Fn(&str) -> bool,
}

impl Drawing<'_> {
    /// The parts with all they hold.
    pub fn parts(&self, parts: &[Part]) -> Vec<PartView> {
        let part = |part: &Part| {
            let key = format!("rooms-part-{}", part.id);
            let fields: Vec<FieldView> =
                part.fields.iter().map(|field| self.field(field, "", None)).collect();
            PartView {
                id: part.id,
                title: self.scope.text(&key),
                hint: self.hint(&key),
                is_folded: part.is_folded && !fields.iter().any(|field| field.wrong.is_some()),
                fields,
            }
        };
        parts.iter().map(part).collect()
    }

    fn hint(&self, key: &str) -> Option<String> {
        let words = &self.scope.app.words;
        words.hint(self.scope.reader, &Message::new(kept_name(key)))
    }

    fn field(&self, field: &Field, under: &str, may: Option<bool>) -> FieldView {
        let (name, key) = (format!("{under}{}", field.path), field.key());
        let may = may.unwrap_or_else(|| (self.may)(&field.path));
        let mut view = FieldView {
            id: format!("f-{}", name.replace('.', "-")),
            label: field.name.clone().unwrap_or_else(|| self.scope.text(&key)),
            hint: field.name.is_none().then(|| self.hint(&key)).flatten(),
            control: control(&field.control),
            value: text(self.typed, &name).to_owned(),
            may,
            inherited: field.inherited.clone(),
            wrong: self.wrong.get(&name).cloned(),
            options: Vec::new(),
            heads: Vec::new(),
            tongues: Vec::new(),
            rows: Vec::new(),
            name,
        };
        match &field.control {
            Control::Choice(options) | Control::Many(options) => {
                view.options = self.options(options, &texts(self.typed, &view.name));
            }
            Control::Tongues(locales, paths) => {
                view.heads = paths
                    .iter()
                    .map(|path| self.scope.text(&Field::new(*path, Control::Line).key()))
                    .collect();
                view.tongues = locales.iter().map(|locale| self.tongue(locale, paths, under)).collect();
            }
            Control::Rows(columns) => {
                let head =
                    |column: &Field| column.name.clone().unwrap_or_else(|| self.scope.text(&column.key()));
                view.heads = columns.iter().map(head).collect();
                view.rows = self.rows(columns, &view.name, may);
            }
            _ => {}
        }
        view
    }

    /// The options; what is chosen and not among them is one more.
    fn options(&self, options: &[(String, String)], chosen: &[String]) -> Vec<OptionView> {
        let known = options.iter().map(|(value, label)| OptionView {
            is_chosen: chosen.contains(value),
            value: value.clone(),
            label: label.clone(),
        });
        let others = chosen.iter().filter(|code| !options.iter().any(|(value, _)| value == *code));
        let others =
            others.map(|code| OptionView { value: code.clone(), label: code.clone(), is_chosen: true });
        known.chain(others).collect()
    }

    fn tongue(
        &self,
        locale: &crate::kernel::locale::Locale,
        paths: &[&'static str],
        under: &str,
    ) -> TongueView {
        let cell = |path: &&str| {
            let name = format!("{under}{path}.{locale}");
            CellView {
                value: text(self.typed, &name).to_owned(),
                wrong: self.wrong.get(&name).cloned(),
                is_long: matches!(*path, "text" | "how_to_measure"),
                name,
            }
        };
        TongueView {
            may: paths.iter().any(|path| (self.may)(&format!("{path}.{locale}"))),
            locale: locale.to_string(),
            dir: locale.direction(),
            cells: paths.iter().map(cell).collect(),
        }
    }

    fn rows(&self, columns: &[Field], name: &str, may: bool) -> Vec<RowView> {
        let numbers = rows::numbers(self.typed, name);
        let row = |(at, number): (usize, &usize)| {
            let place = format!("{name}.{number}");
            let under = format!("{place}.");
            let cells = columns.iter().map(|column| self.field(column, &under, Some(may))).collect();
            RowView { number: at + 1, cells, place }
        };
        numbers.iter().enumerate().map(row).collect()
    }
}

fn control(control: &Control) -> &'static str {
    match control {
        Control::Line => "line",
        Control::Number => "number",
        Control::Flag(_) => "flag",
        Control::Choice(_) => "choice",
        Control::Many(_) => "many",
        Control::Codes(_) | Control::Words => "codes",
        Control::Money(_) => "money",
        Control::Measure(Measure::Months) => "number",
        Control::Measure(_) => "figure",
        Control::Tongues(..) => "tongues",
        Control::Rows(_) => "rows",
    }
}
