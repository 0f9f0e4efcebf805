//! The columns of a flat file as its form shows them: what each means, with its values, words for words, and units.

use crate::app::App;
use crate::imports::look::File;
use crate::imports::mapping::{Level, Sheet, unit_names};
use crate::kernel::locale::Locale;
use serde::Serialize;

/// A meaning that can be chosen.
#[derive(Debug, Clone, Serialize)]
pub struct Choice {
    value: String,
    label: String,
    is_chosen: bool,
}

/// A column, and what is made of it.
#[derive(Debug, Serialize)]
pub struct ColumnView {
    name: String,
    samples: Vec<String>,
    choices: Vec<Choice>,
    /// `ignore`, `attribute` or `field`.
    state: &'static str,
    unit: String,
    split: String,
    none: String,
    words: Vec<(String, String)>,
    has_more: bool,
}

/// The form of a flat file.
#[derive(Debug, Serialize)]
pub struct SheetView {
    levels: Vec<Choice>,
    units: Vec<&'static str>,
    columns: Vec<ColumnView>,
    has_key: bool,
}

/// Shows the mapping of a flat file.
pub fn view(app: &App, locale: &Locale, file: &File, sheet: &Sheet) -> SheetView {
    let named = file.columns.iter().enumerate().filter(|(_, name)| !name.is_empty());
    let columns = named.map(|(i, name)| {
        let values = file.values.get(i).map(Vec::as_slice).unwrap_or_default();
        column(app, locale, sheet, name, values)
    });
    let level = |(name, level): &(&'static str, Level)| Choice {
        value: (*name).to_owned(),
        label: app.words.text(locale, &format!("runs-level-{name}")),
        is_chosen: *level == sheet.level,
    };
    SheetView {
        levels: Level::ALL.iter().map(level).collect(),
        units: unit_names(),
        columns: columns.collect(),
        has_key: ["key", "sku", "style"].iter().any(|key| sheet.columns.values().any(|known| known == key)),
    }
}

/// Letters of a value that is shown as an example.
const LETTERS: usize = 60;

fn column(app: &App, locale: &Locale, sheet: &Sheet, name: &str, values: &[String]) -> ColumnView {
    let meaning = sheet.meaning(name);
    let said = sheet.values.get(name);
    let mut words: Vec<(String, String)> =
        said.into_iter().flatten().map(|(from, to)| (from.clone(), to.clone())).collect();
    let is_new = |value: &&String| !said.is_some_and(|said| said.contains_key(*value)) && value.len() <= 80;
    let (unit, split) = (sheet.units.get(name), sheet.split.get(name));
    let none = sheet.none.get(name).map(|cells| cells.join(", "));
    let has_more = !words.is_empty() || unit.is_some() || split.is_some() || none.is_some();
    words.extend(values.iter().filter(is_new).map(|value| (value.clone(), String::new())));
    ColumnView {
        samples: values.iter().take(3).map(|value| short(value)).collect(),
        choices: choices(app, locale, sheet.level, meaning),
        state: match meaning {
            "ignore" => "ignore",
            "attribute" => "attribute",
            _ => "field",
        },
        unit: unit.cloned().unwrap_or_default(),
        split: split.cloned().unwrap_or_default(),
        none: none.unwrap_or_default(),
        name: name.to_owned(),
        words,
        has_more,
    }
}

fn short(value: &str) -> String {
    match value.chars().count() > LETTERS {
        true => value.chars().take(LETTERS).chain(['…']).collect(),
        false => value.to_owned(),
    }
}

fn choices(app: &App, locale: &Locale, level: Level, meaning: &str) -> Vec<Choice> {
    let all = ["ignore", "attribute"].into_iter().chain(level.meanings().iter().copied());
    let own = (!all.clone().any(|known| known == meaning)).then_some(meaning);
    let choice = |value: &str| Choice {
        value: value.to_owned(),
        label: label(app, locale, value),
        is_chosen: value == meaning,
    };
    all.chain(own).map(choice).collect()
}

/// What a column may mean, in words; a column of our own CSV that has none is called as it is.
pub fn label(app: &App, locale: &Locale, meaning: &str) -> String {
    if let Some(step) = meaning.strip_prefix("category.") {
        let step = step.parse::<u32>().unwrap_or(1);
        let message = crate::kernel::message::Message::new("runs-category-step").with("step", step);
        return app.words.say(locale, &message);
    }
    let known = |key: String| {
        let text = app.words.text(locale, &key);
        (text != key).then_some(text)
    };
    let plain = meaning.replace(['.', '_'], "-");
    known(format!("runs-field-{plain}"))
        .or_else(|| known(format!("bench-field-{plain}")))
        .or_else(|| known(format!("bench-section-{plain}")))
        .unwrap_or_else(|| meaning.to_owned())
}
