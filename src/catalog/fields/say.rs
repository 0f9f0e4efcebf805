//! A value as people read it: names instead of codes, in their language.

use super::{Choice, Control, Field, print};
use crate::facts::Vocabulary;
use crate::kernel::locale::Locale;
use crate::words::Words;
use serde_json::Value;

/// A value in words; `choices` are the field’s own, if it has any.
pub fn say(
    words: &Words,
    reader: &Locale,
    field: &Field,
    choices: &[Choice],
    value: Option<&Value>,
) -> String {
    let printed = print(words, reader, field, value);
    let named = |code: &str| choices.iter().find(|(known, _)| known == code).map(|(_, label)| label.as_str());
    match field.control {
        Control::Care => care(words, reader, value),
        Control::Options => {
            let all = printed.split(", ").map(|code| named(code).unwrap_or(code));
            all.collect::<Vec<_>>().join(", ")
        }
        // A category is told by its own name; where it stands is seen where it is chosen.
        Control::Record(_) => {
            named(&printed).and_then(|path| path.rsplit(" › ").next()).unwrap_or(&printed).to_owned()
        }
        _ => named(&printed).unwrap_or(&printed).to_owned(),
    }
}

fn care(words: &Words, reader: &Locale, value: Option<&Value>) -> String {
    let list = |name: &str| {
        value.and_then(|care| care.get(name)).and_then(Value::as_array).cloned().unwrap_or_default()
    };
    let name = |vocabulary, code: &Value| {
        code.as_str().map(|code| words.name(reader, vocabulary, code).text.into_owned())
    };
    let codes: Vec<String> = list("codes").iter().filter_map(|code| name(Vocabulary::Care, code)).collect();
    let phrases: Vec<String> =
        list("phrases").iter().filter_map(|code| name(Vocabulary::CarePhrase, code)).collect();
    codes.into_iter().chain(phrases).collect::<Vec<_>>().join(" · ")
}
