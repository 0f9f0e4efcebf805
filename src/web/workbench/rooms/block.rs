//! A block of a spreadsheet, put into the rows of a form: by the names of its columns if its first line says them, else in
//! their order; a row that is there under the same first cell is filled, others are added.

use super::form::Field;
use super::rows::numbers;
use super::typed::{Typed, text};
use crate::kernel::fold::fold;
use serde_json::json;

/// Puts a block into a table's rows.
pub fn paste(typed: &mut Typed, name: &str, fields: &[Field], block: &str) {
    let lines: Vec<Vec<&str>> = block
        .lines()
        .filter(|line| !line.trim().is_empty())
        .map(|line| line.split('\t').map(str::trim).collect())
        .collect();
    let Some(first) = lines.first() else { return };
    let head: Vec<Option<&Field>> = first.iter().map(|cell| column(fields, cell)).collect();
    let named = head.iter().flatten().count();
    let has_head = named > 1 || named == 1 && first.len() == 1;
    let columns: Vec<Option<&Field>> = if has_head { head } else { fields.iter().map(Some).collect() };
    let key = fields.first().map(|field| field.path.clone()).unwrap_or_default();
    for (at, line) in lines.iter().skip(usize::from(has_head)).enumerate() {
        let label = columns.iter().zip(line).find(|(field, _)| field.is_some_and(|field| field.path == key));
        let row = row(typed, name, &key, label.map(|(_, cell)| *cell), at);
        for (field, cell) in
            columns.iter().zip(line).filter_map(|(field, cell)| Some((field.as_ref()?, cell)))
        {
            typed.insert(format!("{name}.{row}.{}", field.path), json!(cell));
        }
    }
}

/// The column that a head names, by its word or its code.
fn column<'f>(fields: &'f [Field], head: &str) -> Option<&'f Field> {
    let head = fold(head);
    let is_it = |field: &&Field| {
        let word = field.name.as_deref().map(fold);
        let bare = word.as_deref().and_then(|word| word.rsplit_once(" (")).map(|(bare, _)| bare.to_owned());
        let code = field.path.rsplit('.').next().map(fold);
        !head.is_empty()
            && [word, bare, code, Some(fold(&field.path))].into_iter().flatten().any(|known| known == head)
    };
    fields.iter().find(is_it)
}

/// The row with a label; without one the row in this place; a new one if there is none.
fn row(typed: &Typed, name: &str, key: &str, label: Option<&str>, at: usize) -> usize {
    let numbers = numbers(typed, name);
    let next = numbers.last().map_or(0, |last| last + 1);
    match label {
        Some(label) => {
            let is_it = |number: &&usize| text(typed, &format!("{name}.{number}.{key}")) == label;
            numbers.iter().find(is_it).copied().unwrap_or(next)
        }
        None => numbers.get(at).copied().unwrap_or(next),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::web::workbench::rooms::form::{Control, Measure};

    #[test]
    fn a_block_fills_rows_and_adds_others() {
        let cm = Control::Measure(Measure::Centimetres);
        let fields = [
            Field::new("label", Control::Line),
            Field::new("body.bust", cm.clone()).called("Bust (cm)"),
            Field::new("body.waist", cm).called("Waist (cm)"),
        ];
        for (block, expected) in [
            ("S\t84\t66\nM\t88\t70", "S 84 66 / M 88 70"),
            ("Label\tWaist\tBust\nM\t70\t88", "S 80  / M 88 70"),
            ("waist\n66\n70\n74", "S 80 66 /   70 /   74"),
            ("", "S 80 "),
        ] {
            let mut typed =
                json!({"sizes.0.label": "S", "sizes.0.body.bust": "80"}).as_object().unwrap().clone();
            paste(&mut typed, "sizes", &fields, block);
            let cell = |row: usize, path: &str| text(&typed, &format!("sizes.{row}.{path}")).to_owned();
            let rows = numbers(&typed, "sizes").into_iter();
            let said =
                rows.map(|row| ["label", "body.bust", "body.waist"].map(|path| cell(row, path)).join(" "));
            assert_eq!(said.collect::<Vec<_>>().join(" / "), expected, "{block}");
        }
    }
}
