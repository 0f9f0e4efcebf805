//! A form as texts by name, and back: what a record says is printed, what was typed is read.
//!
//! A check box that is not checked is not sent, so a choice comes with `<name>.shown`; rows count from nought,
//! `rates.0.cost`, with `rates.shown` beside them.

use super::figure;
use super::form::{Control, Field};
use crate::catalog::fields::at;
use crate::changes::merge::Doc;
use crate::error::{Error, Invalid};
use crate::kernel::{message::Message, money::Currency, money::Minor};
use serde_json::{Map, Value, json};

/// What was typed, by name; a field that comes twice is a list.
pub type Typed = Map<String, Value>;

/// The text of a name; of a list the last one.
pub fn text<'t>(typed: &'t Typed, name: &str) -> &'t str {
    let value = typed.get(name).and_then(|value| value.as_array().map_or(Some(value), |list| list.last()));
    value.and_then(Value::as_str).unwrap_or_default().trim()
}

/// The texts of a name.
pub fn texts(typed: &Typed, name: &str) -> Vec<String> {
    let list = match typed.get(name) {
        Some(Value::Array(list)) => list.iter().filter_map(Value::as_str).map(str::to_owned).collect(),
        Some(Value::String(one)) => vec![one.clone()],
        _ => Vec::new(),
    };
    list.into_iter().filter(|text| !text.is_empty()).collect()
}

/// What a document says, as a form says it.
pub fn print(fields: &[&Field], doc: &Doc) -> Typed {
    let mut typed = Typed::new();
    fields.iter().for_each(|field| print_one(field, "", doc, &mut typed));
    typed
}

fn print_one(field: &Field, under: &str, doc: &Doc, typed: &mut Typed) {
    let (name, value) = (format!("{under}{}", field.path), at(doc, &field.path));
    let mut say = |name: &str, text: Value| _ = typed.insert(name.to_owned(), text);
    match &field.control {
        Control::Flag(default) => {
            let is_set = value.and_then(Value::as_bool).unwrap_or(*default);
            say(&format!("{name}.shown"), json!("1"));
            if is_set {
                say(&name, json!("true"));
            }
        }
        Control::Many(_) => {
            say(&format!("{name}.shown"), json!("1"));
            say(&name, value.cloned().unwrap_or_else(|| json!([])));
        }
        Control::Tongues(locales, paths) => {
            for (path, locale) in
                paths.iter().flat_map(|path| locales.iter().map(move |locale| (path, locale)))
            {
                let text = at(doc, path).and_then(|texts| texts.get(locale.as_str())?.as_str());
                say(&format!("{under}{path}.{locale}"), json!(text.unwrap_or_default()));
            }
        }
        Control::Rows(columns) => {
            say(&format!("{name}.shown"), json!("1"));
            let rows = value.and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_object);
            for (i, row) in rows.enumerate() {
                columns.iter().for_each(|column| print_one(column, &format!("{name}.{i}."), row, typed));
            }
        }
        control => {
            let said = value.map(|value| print_value(control, value, doc)).unwrap_or_default();
            say(&name, json!(said));
        }
    }
}

fn print_value(control: &Control, value: &Value, row: &Doc) -> String {
    let list = |mark: &str| {
        let texts = value.as_array().into_iter().flatten().filter_map(Value::as_str);
        texts.collect::<Vec<_>>().join(mark)
    };
    match control {
        Control::Codes(_) | Control::Words => list(", "),
        Control::Measure(measure) => figure::print(*measure, value),
        Control::Money(currency) => {
            let currency =
                at(row, currency).and_then(Value::as_str).and_then(|text| Currency::parse(text).ok());
            let amount = value.as_i64().map(Minor);
            amount
                .zip(currency)
                .map_or_else(|| value.to_string(), |(amount, currency)| amount.plain(currency))
        }
        _ => value.as_str().map_or_else(|| value.to_string(), str::to_owned),
    }
}

/// A document with what was typed in its place; what the form does not say stays.
///
/// # Errors
/// What cannot be read, name by name.
pub fn read(fields: &[&Field], typed: &Typed, base: &Doc) -> Result<Doc, Invalid> {
    let (mut doc, mut invalid) = (base.clone(), Invalid::default());
    for field in fields {
        if let Err(found) = read_into(field, "", typed, &mut doc) {
            invalid.push(found);
        }
    }
    invalid.verdict().map(|()| doc)
}

fn read_into(field: &Field, under: &str, typed: &Typed, doc: &mut Doc) -> Result<(), Invalid> {
    let name = format!("{under}{}", field.path);
    let is_shown = typed.contains_key(&format!("{name}.shown"));
    let value = match &field.control {
        Control::Tongues(locales, paths) => {
            for path in paths {
                tongues(field, &format!("{under}{path}"), path, locales, typed, doc);
            }
            return Ok(());
        }
        Control::Flag(_) | Control::Many(_) | Control::Rows(_) if !is_shown => return Ok(()),
        Control::Flag(default) => {
            let is_set = text(typed, &name) == "true";
            (is_set != *default || field.is_always).then(|| json!(is_set))
        }
        Control::Many(_) => list(in_order(at(doc, &field.path), texts(typed, &name))),
        Control::Rows(columns) => list(read_rows(columns, &name, typed)?),
        _ if !typed.contains_key(&name) => return Ok(()),
        _ => read_value(field, &name, under, typed)?,
    };
    let value = value.or_else(|| field.is_always.then(|| empty(&field.control)).flatten());
    set(doc, &field.path, value);
    Ok(())
}

/// What is chosen, in the order in which it stood: a form shows its choices in an order of its own.
fn in_order(before: Option<&Value>, chosen: Vec<String>) -> Vec<String> {
    let stood = before.and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str);
    let mut found: Vec<String> =
        stood.filter(|code| chosen.iter().any(|c| c == code)).map(str::to_owned).collect();
    chosen.into_iter().for_each(|code| {
        if !found.contains(&code) {
            found.push(code)
        }
    });
    found
}

fn list<T: serde::Serialize>(items: Vec<T>) -> Option<Value> {
    (!items.is_empty()).then(|| json!(items))
}

fn empty(control: &Control) -> Option<Value> {
    matches!(control, Control::Many(_) | Control::Rows(_) | Control::Codes(_) | Control::Words)
        .then(|| json!([]))
}

/// Rows that say anything, in their order.
fn read_rows(columns: &[Field], name: &str, typed: &Typed) -> Result<Vec<Value>, Invalid> {
    let (mut rows, mut invalid) = (Vec::new(), Invalid::default());
    for i in super::rows::numbers(typed, name) {
        let under = format!("{name}.{i}.");
        let mut row = Doc::new();
        for column in columns {
            if let Err(found) = read_into(column, &under, typed, &mut row) {
                invalid.push(found);
            }
        }
        if super::rows::says_something(columns, &under, typed) {
            rows.push(Value::Object(row));
        }
    }
    invalid.verdict().map(|()| rows)
}

fn read_value(field: &Field, name: &str, under: &str, typed: &Typed) -> Result<Option<Value>, Invalid> {
    let said = text(typed, name);
    if said.is_empty() {
        return Ok(None);
    }
    let refused = |key: &'static str| Invalid::at(name, Message::new(key)).value(said);
    let split = |marks: &[char]| -> Vec<String> {
        said.split(|c| marks.contains(&c))
            .map(str::trim)
            .filter(|part| !part.is_empty())
            .map(str::to_owned)
            .collect()
    };
    Ok(Some(match &field.control {
        Control::Number => json!(said.parse::<i64>().map_err(|_| refused("rooms-number"))?),
        Control::Codes(capitals) => {
            let codes = split(&[',', ' ', ';', '\n', '،', '、', '，']);
            json!(
                codes
                    .into_iter()
                    .map(|code| if *capitals { code.to_uppercase() } else { code })
                    .collect::<Vec<_>>()
            )
        }
        Control::Words => json!(split(&[',', ';', '\n', '،', '、', '，'])),
        Control::Measure(measure) => figure::read(*measure, said).ok_or_else(|| refused("rooms-figure"))?,
        Control::Money(currency) => {
            let currency = Currency::parse(text(typed, &format!("{under}{currency}")));
            let amount = currency.and_then(|currency| Minor::parse(said, currency));
            json!(amount.map_err(|error| renamed(error, name))?.0)
        }
        _ => json!(said),
    }))
}

fn renamed(error: Error, name: &str) -> Invalid {
    match error {
        Error::Invalid(mut invalid) => {
            invalid.fields.iter_mut().for_each(|field| name.clone_into(&mut field.field));
            invalid
        }
        _ => Invalid::at(name, Message::new("rooms-number")),
    }
}

fn tongues(
    field: &Field,
    name: &str,
    path: &str,
    locales: &[crate::kernel::locale::Locale],
    typed: &Typed,
    doc: &mut Doc,
) {
    let mut texts = at(doc, path).and_then(Value::as_object).cloned().unwrap_or_default();
    let mut is_said = false;
    for locale in locales {
        let one = format!("{name}.{locale}");
        if !typed.contains_key(&one) {
            continue;
        }
        is_said = true;
        match text(typed, &one) {
            "" => _ = texts.remove(locale.as_str()),
            said => _ = texts.insert(locale.to_string(), json!(said.replace("\r\n", "\n"))),
        }
    }
    if is_said {
        let is_always = field.is_always && path == field.path;
        set(doc, path, (!texts.is_empty() || is_always).then(|| Value::Object(texts)));
    }
}

/// Gives a path a value, or takes it away; what is empty then goes with it.
pub fn set(doc: &mut Doc, path: &str, value: Option<Value>) {
    match (path.split_once('.'), value) {
        (None, Some(value)) => _ = doc.insert(path.to_owned(), value),
        (None, None) => _ = doc.remove(path),
        (Some((head, rest)), value) => {
            let is_there = doc.contains_key(head);
            if !is_there && value.is_none() {
                return;
            }
            let slot = doc.entry(head.to_owned()).or_insert_with(|| json!({}));
            let Value::Object(below) = slot else { return };
            set(below, rest, value);
            if below.is_empty() {
                doc.remove(head);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::locale::Locale;

    fn fields() -> Vec<Field> {
        let rate = vec![
            Field::new("countries", Control::Codes(true)).always(),
            Field::new("currency", Control::Line),
            Field::new("cost", Control::Money("currency")),
            Field::new("transit.min", Control::Number),
        ];
        vec![
            Field::new("name", Control::Line),
            Field::new("public", Control::Flag(true)).always(),
            Field::new("rules.shots", Control::Many(Vec::new())),
            Field::new(
                "names",
                Control::Tongues(vec![Locale::known("de"), Locale::english()], vec!["names"]),
            )
            .always(),
            Field::new("rates", Control::Rows(rate)).always(),
        ]
    }

    fn doc(value: Value) -> Doc {
        value.as_object().unwrap().clone()
    }

    #[test]
    fn what_is_printed_is_read_as_it_was() {
        let fields = fields();
        let fields: Vec<&Field> = fields.iter().collect();
        for said in [
            json!({"name": "A", "public": true, "names": {"de": "Eins"}, "rates": []}),
            json!({"public": false, "names": {}, "rules": {"shots": ["front"]},
                   "rates": [{"countries": ["DE", "AT"], "currency": "EUR", "cost": 490, "transit": {"min": 1}}]}),
        ] {
            let said = doc(said);
            let typed = print(&fields, &said);
            assert_eq!(read(&fields, &typed, &Doc::new()).unwrap(), said);
            assert_eq!(read(&fields, &typed, &said).unwrap(), said);
        }
    }

    #[test]
    fn what_the_form_does_not_say_stays() {
        let fields = fields();
        let fields: Vec<&Field> = fields.iter().collect();
        let base = doc(json!({"name": "A", "public": true, "names": {"fr": "Un"}, "rates": [], "other": 1}));
        let typed = doc(json!({"names.de": "Eins"}));
        let after = read(&fields, &typed, &base).unwrap();
        assert_eq!(after["names"], json!({"fr": "Un", "de": "Eins"}));
        assert_eq!((&after["name"], &after["other"]), (&json!("A"), &json!(1)));
    }

    #[test]
    fn what_cannot_be_read_is_told_where_it_stands() {
        let fields = fields();
        let fields: Vec<&Field> = fields.iter().collect();
        let typed = doc(
            json!({"rates.shown": "1", "rates.3.currency": "JPY", "rates.3.cost": "1.50", "rates.4.transit.min": "x"}),
        );
        let refused = read(&fields, &typed, &Doc::new()).unwrap_err();
        let names: Vec<&str> = refused.fields.iter().map(|field| &*field.field).collect();
        assert_eq!(names, ["rates.3.cost", "rates.4.transit.min"]);
    }
}
