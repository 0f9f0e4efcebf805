//! Rows of a form: which there are, and the buttons that add, remove and move them. Nothing is saved by that.

use super::form::{Control, Field};
use super::typed::{Typed, text, texts};
use serde_json::Value;
use std::collections::BTreeSet;

/// The numbers of a table's rows, in order.
pub fn numbers(typed: &Typed, name: &str) -> Vec<usize> {
    let number = |key: &String| key.strip_prefix(name)?.strip_prefix('.')?.split('.').next()?.parse().ok();
    typed.keys().filter_map(number).collect::<BTreeSet<usize>>().into_iter().collect()
}

/// Whether anything was typed into a row.
pub fn says_something(columns: &[Field], under: &str, typed: &Typed) -> bool {
    columns.iter().any(|column| {
        let name = format!("{under}{}", column.path);
        match &column.control {
            // A choice is made before anything is typed: alone it says nothing.
            Control::Flag(_) => false,
            Control::Many(_) => !texts(typed, &name).is_empty(),
            Control::Tongues(locales, paths) => paths.iter().any(|path| {
                locales.iter().any(|locale| !text(typed, &format!("{under}{path}.{locale}")).is_empty())
            }),
            _ => !text(typed, &name).is_empty(),
        }
    })
}

/// Does what a button of a table asks: `add:rates`, `drop:rates.1`, `up:rates.1`, `down:rates.1`. The name of the place where
/// the reader goes on; none if the button is for something else.
pub fn act(typed: &mut Typed, act: &str) -> Option<String> {
    let (verb, name) = act.split_once(':')?;
    if verb == "add" {
        let mut rows = take(typed, name);
        rows.push(vec![("new".to_owned(), Value::String("1".to_owned()))]);
        let last = rows.len() - 1;
        put(typed, name, rows);
        return Some(format!("{name}.{last}"));
    }
    let (name, place) = name.rsplit_once('.')?;
    let all = numbers(typed, name);
    let place = all.iter().position(|number| Some(*number) == place.parse().ok())?;
    let mut rows = take(typed, name);
    let there = match verb {
        "drop" => {
            rows.remove(place);
            place.min(rows.len().saturating_sub(1))
        }
        "up" if place > 0 => {
            rows.swap(place, place - 1);
            place - 1
        }
        "down" if place + 1 < rows.len() => {
            rows.swap(place, place + 1);
            place + 1
        }
        "up" | "down" => place,
        _ => {
            put(typed, name, rows);
            return None;
        }
    };
    put(typed, name, rows);
    Some(format!("{name}.{there}"))
}

/// Takes the rows out that say nothing: then what is wrong is told with the number that the reader sees.
pub fn tidy(fields: &[&Field], typed: &mut Typed) {
    for field in fields {
        let Control::Rows(columns) = &field.control else { continue };
        let silent: Vec<usize> = numbers(typed, &field.path)
            .into_iter()
            .filter(|number| !says_something(columns, &format!("{}.{number}.", field.path), typed))
            .collect();
        let rows = numbers(typed, &field.path);
        let all = take(typed, &field.path);
        let kept = rows.iter().zip(all).filter(|(number, _)| !silent.contains(number)).map(|(_, row)| row);
        put(typed, &field.path, kept.collect());
    }
}

type Row = Vec<(String, Value)>;

/// Takes a table's rows out, each with the names within it.
fn take(typed: &mut Typed, name: &str) -> Vec<Row> {
    let mut rows = Vec::new();
    for number in numbers(typed, name) {
        let under = format!("{name}.{number}.");
        let keys: Vec<String> = typed.keys().filter(|key| key.starts_with(&under)).cloned().collect();
        let cells =
            keys.into_iter().filter_map(|key| Some((key[under.len()..].to_owned(), typed.remove(&key)?)));
        rows.push(cells.collect());
    }
    rows
}

fn put(typed: &mut Typed, name: &str, rows: Vec<Row>) {
    for (number, row) in rows.into_iter().enumerate() {
        typed.extend(row.into_iter().map(|(cell, value)| (format!("{name}.{number}.{cell}"), value)));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn rows_are_added_removed_and_moved() {
        let start = json!({"other": "x", "rates.0.a": "one", "rates.4.a": "two", "rates.4.b.c": "deep"});
        for (button, place, expected) in [
            ("add:rates", "rates.2", "one two/deep new"),
            ("drop:rates.0", "rates.0", "two/deep"),
            ("up:rates.4", "rates.0", "two/deep one"),
            ("down:rates.4", "rates.1", "one two/deep"),
        ] {
            let mut typed = start.as_object().unwrap().clone();
            assert_eq!(act(&mut typed, button).as_deref(), Some(place), "{button}");
            let said = numbers(&typed, "rates").into_iter().map(|n| {
                let one = |cell: &str| text(&typed, &format!("rates.{n}.{cell}")).to_owned();
                let new = if one("new").is_empty() { "" } else { "new" };
                let deep = one("b.c");
                format!("{}{}{deep}{new}", one("a"), if deep.is_empty() { "" } else { "/" })
            });
            assert_eq!(said.collect::<Vec<_>>().join(" "), expected, "{button}");
        }
        assert_eq!(act(&mut Typed::new(), "save"), None);
    }
}
