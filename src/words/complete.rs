//! Tests over the files of `locales/`: what one language says, the others say too, and nothing is said for nobody.

use super::reading::{Files, content};
use super::{LANGUAGES, Words};
use crate::facts::{Vocabulary, Word};
use crate::kernel::locale::Locale;
use fluent_syntax::ast;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// The files that an operator meets, at the terminal and in the log; all others are complete in all languages.
const OF_OPERATORS: [&str; 4] = ["cli.ftl", "config.ftl", "db.ftl", "files.ftl"];

/// A message, as far as its twins must agree with it.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Shape {
    arguments: BTreeSet<String>,
    attributes: BTreeSet<String>,
    put_together: bool,
}

type Shapes = BTreeMap<String, Shape>;

/// The messages of a file by key.
fn shapes(path: &str) -> Shapes {
    let text = content(path).unwrap();
    let resource =
        fluent_syntax::parser::parse(text.as_str()).unwrap_or_else(|(_, e)| panic!("{path}: {e:?}"));
    let mut put_together = false;
    let mut shapes = Shapes::new();
    for entry in &resource.body {
        match entry {
            ast::Entry::GroupComment(comment) => {
                put_together = comment.content.iter().any(|line| line.trim() == "chosen at run time");
            }
            ast::Entry::Message(message) => {
                let mut arguments = BTreeSet::new();
                message.value.iter().for_each(|pattern| arguments_of(pattern, &mut arguments));
                message
                    .attributes
                    .iter()
                    .for_each(|attribute| arguments_of(&attribute.value, &mut arguments));
                let attributes =
                    message.attributes.iter().map(|attribute| attribute.id.name.to_owned()).collect();
                let before =
                    shapes.insert(message.id.name.to_owned(), Shape { arguments, attributes, put_together });
                assert!(before.is_none(), "{path} says {} twice", message.id.name);
            }
            _ => {}
        }
    }
    shapes
}

fn arguments_of(pattern: &ast::Pattern<&str>, found: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let ast::PatternElement::Placeable { expression } = element {
            arguments_of_expression(expression, found);
        }
    }
}

fn arguments_of_expression(expression: &ast::Expression<&str>, found: &mut BTreeSet<String>) {
    match expression {
        ast::Expression::Inline(inline) => arguments_of_inline(inline, found),
        ast::Expression::Select { selector, variants } => {
            arguments_of_inline(selector, found);
            variants.iter().for_each(|variant| arguments_of(&variant.value, found));
        }
    }
}

fn arguments_of_inline(inline: &ast::InlineExpression<&str>, found: &mut BTreeSet<String>) {
    match inline {
        ast::InlineExpression::VariableReference { id } => {
            found.insert(id.name.to_owned());
        }
        ast::InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.iter().for_each(|argument| arguments_of_inline(argument, found));
        }
        ast::InlineExpression::Placeable { expression } => arguments_of_expression(expression, found),
        _ => {}
    }
}

/// Every file of a locale, by name.
fn files(tag: &str) -> BTreeMap<String, Shapes> {
    let mine = Files::iter().filter(|path| path.split_once('/').is_some_and(|(folder, _)| folder == tag));
    mine.map(|path| (path.split_once('/').unwrap().1.to_owned(), shapes(&path))).collect()
}

/// The languages in which a file has to be complete.
fn demanded(file: &str) -> &'static [&'static str] {
    if OF_OPERATORS.contains(&file) { &["en"] } else { &LANGUAGES }
}

#[test]
fn no_language_misses_what_english_says() {
    for (file, english) in files("en") {
        for tag in demanded(&file) {
            let other =
                files(tag).remove(&file).unwrap_or_else(|| panic!("there is no locales/{tag}/{file}"));
            let missing: Vec<_> = english.keys().filter(|key| !other.contains_key(*key)).collect();
            assert!(missing.is_empty(), "locales/{tag}/{file} misses {missing:?}");
        }
    }
}

#[test]
fn every_language_says_the_same_thing_with_the_same_arguments() {
    let english: Shapes = files("en").into_values().flatten().collect();
    for locale in Words::load().unwrap().locales() {
        for (file, shapes) in files(locale.as_str()) {
            for (key, shape) in shapes {
                let twin =
                    english.get(&key).unwrap_or_else(|| panic!("{locale}/{file}: {key} is not in English"));
                assert_eq!(shape.arguments, twin.arguments, "{locale}/{file}: the arguments of {key}");
                let hint = |shape: &Shape| shape.attributes.contains("hint");
                let title = |shape: &Shape| shape.attributes.contains("title");
                assert!(!file.starts_with("codes-") || !hint(&shape), "{locale}/{file}: {key}");
                assert_eq!(hint(&shape), hint(twin), "{locale}/{file}: the hint of {key}");
                assert_eq!(title(&shape), title(twin), "{locale}/{file}: the title of {key}");
            }
        }
    }
}

#[test]
fn every_code_has_a_word_in_every_language() {
    let words = Words::load().unwrap();
    for tag in LANGUAGES {
        let locale = Locale::known(tag);
        for word in Word::all() {
            let said = words.name(&locale, word.vocabulary, word.code);
            assert_eq!(said.locale, &locale, "{tag} has no word for {}", word.key());
        }
    }
}

#[test]
fn every_measurement_says_in_every_language_how_it_is_taken() {
    let words = Words::load().unwrap();
    for tag in LANGUAGES {
        let locale = Locale::known(tag);
        for code in Vocabulary::Measurement.codes() {
            let said = words.method(&locale, code).unwrap_or_else(|| panic!("{tag}: {code}"));
            assert_eq!(said.locale, &locale, "{tag} does not say how {code} is taken");
        }
    }
}

#[test]
fn the_words_of_a_vocabulary_tell_its_codes_apart() {
    // One word for two codes is right where bust and chest, or a body's leg and a trouser's, are called alike; and for
    // the two polyurethanes of Japanese law.
    const ALIKE: [Vocabulary; 2] = [Vocabulary::Measurement, Vocabulary::Fibre];
    let words = Words::load().unwrap();
    for tag in LANGUAGES {
        let locale = Locale::known(tag);
        for vocabulary in Vocabulary::ALL.iter().filter(|vocabulary| !ALIKE.contains(vocabulary)) {
            let mut seen: BTreeMap<String, &str> = BTreeMap::new();
            for code in vocabulary.codes() {
                let word = words.name(&locale, *vocabulary, code).text.into_owned();
                let before = seen.insert(word.clone(), code);
                assert!(
                    before.is_none(),
                    "{tag}: “{word}” stands for {code} and {before:?} of {vocabulary:?}"
                );
            }
        }
    }
}

/// Every source and template, as one text per file, without the tests in it.
fn sources() -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut folders = vec![root.join("src"), root.join("assets/templates")];
    let mut found = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else if let Ok(text) = std::fs::read_to_string(&path) {
                let spoken = text.split("#[cfg(test)]\nmod tests").next().unwrap_or_default().to_owned();
                found.push((path.display().to_string(), spoken));
            }
        }
    }
    found
}

/// The quoted keys that directly follow an opening such as `Message::new(`.
fn keys_after<'a>(text: &'a str, opening: &str) -> Vec<&'a str> {
    let rests = text.match_indices(opening).map(|(at, _)| text[at + opening.len()..].trim_start());
    let keys = rests.filter_map(|rest| {
        let quote = rest.chars().next().filter(|c| matches!(c, '"' | '\''))?;
        rest[1..].split(quote).next()
    });
    keys.filter(|key| is_key(key)).collect()
}

fn is_key(text: &str) -> bool {
    let allowed = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '-' | '.');
    text.starts_with(|c: char| c.is_ascii_lowercase()) && text.chars().all(allowed)
}

/// How sources and templates ask for a message: in Rust by `Message`, in templates by `t(…)`.
const OPENINGS: [&str; 4] = ["Message::new(", "{ t(", "{{ t(", " t("];

#[test]
fn every_message_that_is_asked_for_exists_in_english() {
    let english: Shapes = files("en").into_values().flatten().collect();
    let mut missing = BTreeSet::new();
    for (path, text) in sources() {
        let is_template = path.contains("templates");
        for opening in OPENINGS.iter().filter(|opening| is_template != opening.contains("Message")) {
            for key in keys_after(&text, opening) {
                let (id, attribute) = key.split_once('.').map_or((key, None), |(id, name)| (id, Some(name)));
                let known = english
                    .get(id)
                    .is_some_and(|shape| attribute.is_none_or(|a| shape.attributes.contains(a)));
                // A key put together of a beginning and a code: at least one message must begin so.
                let begins = id.ends_with('-') && english.keys().any(|key| key.starts_with(id));
                if !known && !begins && Word::of_key(id).is_none() {
                    missing.insert(format!("{key} ({path})"));
                }
            }
        }
    }
    assert!(missing.is_empty(), "locales/en lacks {missing:#?}");
}

/// Keys that travel by other ways than `Message::new("…")` are known by the family that they are named after.
#[test]
fn every_message_that_is_chosen_at_run_time_exists_in_english() {
    let english: Shapes = files("en").into_values().flatten().collect();
    let family = |key: &str| key.split_once('-').map(|(family, _)| family.to_owned());
    let families: BTreeSet<String> =
        english.iter().filter(|(_, shape)| shape.put_together).filter_map(|(key, _)| family(key)).collect();
    let mut missing = BTreeSet::new();
    for (path, text) in sources().into_iter().filter(|(path, _)| path.ends_with(".rs")) {
        let quoted = text
            .split('"')
            .filter(|text| is_key(text) && family(text).is_some_and(|f| families.contains(&f)));
        // A beginning that a code is put behind: at least one message must begin so.
        let begins = |key: &str| key.ends_with('-') && english.keys().any(|known| known.starts_with(key));
        let lacking = quoted.filter(|key| !english.contains_key(*key) && !begins(key));
        missing.extend(lacking.map(|key| format!("{key} ({path})")));
    }
    assert!(missing.is_empty(), "locales/en lacks {missing:#?}");
}

#[test]
fn no_message_is_said_by_nobody() {
    let all: String = sources().into_iter().map(|(_, text)| text).collect();
    let quoted = |key: &str| {
        ['"', '\'']
            .iter()
            .any(|q| all.contains(&format!("{q}{key}{q}")) || all.contains(&format!("{q}{key}.")))
    };
    let mut unused = Vec::new();
    for (file, shapes) in files("en").into_iter().filter(|(file, _)| !file.starts_with("codes-")) {
        let idle = shapes.into_iter().filter(|(key, shape)| !shape.put_together && !quoted(key));
        unused.extend(idle.map(|(key, _)| format!("{file}: {key}")));
    }
    assert!(unused.is_empty(), "nobody says {unused:#?}");
}

#[test]
fn what_wants_a_native_reader_is_listed() {
    let marked = Words::low_confidence().unwrap();
    let has = |tag: &str, key: &str| marked.iter().any(|low| low.locale.as_str() == tag && low.key == key);
    assert!(has("ar", "fibre-cotton") && has("pl", "care-wash-30"));
    assert!(!has("en", "fibre-cotton") && !has("de", "care-wash-30") && !has("ar", "country-de"));
}
