//! What somebody chose in the form of an upload: defaults, and what the columns of its flat files mean.
//!
//! Fields of a file carry its number: `means.0` stands once for each column with a name, in their order, as do `unit.0`,
//! `split.0` and `none.0`; `from.0`, `to.0` and `of.0` are words for words, with the number of their column.

use crate::error::Result;
use crate::imports::look::File;
use crate::imports::mapping::{Level, Sheet};
use crate::imports::uploads::Choices;
use crate::kernel::{locale::Locale, money::Currency};
use serde_json::{Map, Value};

/// A form as it was sent.
pub type Form = Map<String, Value>;

/// The values of a name, in their order.
fn list<'f>(form: &'f Form, name: &str) -> Vec<&'f str> {
    match form.get(name) {
        Some(Value::String(text)) => vec![text.trim()],
        Some(Value::Array(list)) => list.iter().map(|one| one.as_str().unwrap_or_default().trim()).collect(),
        _ => Vec::new(),
    }
}

/// The one value of a name; none if it is empty.
pub fn text<'f>(form: &'f Form, name: &str) -> Option<&'f str> {
    list(form, name).first().copied().filter(|text| !text.is_empty())
}

/// What is chosen for the whole of an upload.
///
/// # Errors
/// By field, what cannot be read.
pub fn common(form: &Form) -> Result<Choices> {
    Ok(Choices {
        format: text(form, "format").map(str::to_owned),
        locale: text(form, "locale").map(Locale::parse).transpose()?,
        currency: text(form, "currency").map(Currency::parse).transpose()?,
        brand: text(form, "brand").map(str::to_owned),
        approve: text(form, "approve").is_some(),
        sheets: Vec::new(),
    })
}

/// What is chosen for the files whose columns can be given a meaning, on top of what was suggested.
pub fn sheets(form: &Form, files: &[File]) -> Vec<Sheet> {
    let flat = files.iter().enumerate().filter_map(|(i, file)| Some((i, file, file.sheet.as_ref()?)));
    flat.filter(|(i, ..)| form.contains_key(&format!("means.{i}")))
        .map(|(i, file, sheet)| one(form, i, file, sheet))
        .collect()
}

fn one(form: &Form, i: usize, file: &File, before: &Sheet) -> Sheet {
    let names: Vec<&String> = file.columns.iter().filter(|name| !name.is_empty()).collect();
    let each = |field: &str| {
        let given = list(form, &format!("{field}.{i}"));
        let said = names.iter().zip(given).filter(|(_, text)| !text.is_empty());
        said.map(|(name, text)| ((*name).clone(), text.to_owned())).collect::<Vec<_>>()
    };
    let level = text(form, &format!("level.{i}"));
    let mut sheet = Sheet {
        file: Some(Sheet::file_of(&file.name)),
        level: Level::ALL.iter().find(|(name, _)| Some(*name) == level).map_or(before.level, |(_, l)| *l),
        columns: each("means").into_iter().collect(),
        units: each("unit").into_iter().filter(|(_, unit)| crate::imports::mapping::is_unit(unit)).collect(),
        split: each("split").into_iter().collect(),
        none: Default::default(),
        values: Default::default(),
        ..before.clone()
    };
    for (column, cells) in each("none") {
        sheet.none.insert(column, cells.split(',').map(|cell| cell.trim().to_owned()).collect());
    }
    let words = list(form, &format!("from.{i}")).into_iter().zip(list(form, &format!("to.{i}")));
    for ((from, to), of) in words.zip(list(form, &format!("of.{i}"))) {
        let column = of.parse::<usize>().ok().and_then(|at| names.get(at));
        if let Some(column) = column.filter(|_| !from.is_empty() && !to.is_empty() && from != to) {
            sheet.values.entry((*column).clone()).or_default().insert(from.to_owned(), to.to_owned());
        }
    }
    sheet
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_form_says_what_columns_and_words_mean() {
        let file = File {
            name: "in/goods.csv".into(),
            facts: Default::default(),
            columns: vec!["sku".into(), String::new(), "Category".into()],
            values: Vec::new(),
            rows: Vec::new(),
            sheet: Some(Sheet::default()),
        };
        let form = json!({"means.0": ["key", "category_path"], "unit.0": ["", ""], "split.0": ["", ">"], "none.0": ["", "-, n/a"],
            "level.0": "style", "of.0": "1", "from.0": "Clothng", "to.0": "Clothing"});
        let sheets = sheets(form.as_object().unwrap(), &[file]);
        let sheet = &sheets[0];
        assert_eq!((sheet.file.as_deref(), sheet.level), (Some("goods.csv"), Level::Style));
        assert_eq!((sheet.meaning("sku"), sheet.meaning("Category")), ("key", "category_path"));
        assert_eq!((sheet.split["Category"].as_str(), sheet.none["Category"].len()), (">", 2));
        assert_eq!(sheet.values["Category"]["Clothng"], "Clothing");
    }
}
