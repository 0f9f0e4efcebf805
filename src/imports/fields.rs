//! Fields of our own: what each column name means in a record, and how its text is read.
//!
//! A value that cannot be read is not guessed: it is kept as text under `unread`, leaves its field incomplete and is told
//! as a finding. To add a column: a line in [`Lens::cell`] for content, in `links` for what styles and products name.

use super::draft::{CLEAR, Fields};
use super::{colours, prices};
use crate::catalog::{
    care_text, composition_text, fit,
    style::{ASSOCIATION_KINDS, is_season},
};
use crate::changes::{kind::Kind, merge::Doc};
use crate::error::Error;
use crate::facts::Vocabulary;
use crate::kernel::{fold::fold, gtin::Gtin, locale::Locale, message::Message};
use crate::taxonomy::{Attribute, AttributeType};
use crate::words::Words;
use serde_json::{Map, Number, Value, json};
use std::collections::HashMap;

/// What columns are read by.
pub struct Lens<'a> {
    /// The words of codes in every language.
    pub words: &'a Words,
    /// The definitions of custom attributes, by folded code.
    pub attributes: &'a HashMap<String, Attribute>,
    /// The language that the source is written in.
    pub writer: Option<&'a Locale>,
}

/// What a record's fields come to.
#[derive(Debug, Default)]
pub struct Shaped {
    /// A merge patch.
    pub doc: Doc,
    /// What could not be read: field, text, why.
    pub unread: Vec<(String, String, Message)>,
}

/// Columns of texts: single ones, and lists divided by `|`.
pub const TEXTS: [&str; 6] =
    ["title", "short_description", "description", "seo_title", "seo_description", "colour"];
/// See [`TEXTS`].
pub const LISTS: [&str; 2] = ["highlights", "keywords"];

const STYLE_LINKS: [&str; 4] = ["brand", "collection", "season", "department"];
const LINKS: [&str; 6] =
    ["category", "size_chart", "return_policy", "shipping_profile", "manufacturer", "responsible_person"];

type Read = Result<Value, Message>;

impl Lens<'_> {
    /// The patch of a record's fields, on top of what is there.
    pub fn shape(&self, kind: Kind, fields: &Fields, there: Option<&Doc>) -> Shaped {
        let mut shaped = Shaped::default();
        for (name, value) in fields {
            match (value, name.strip_prefix('/')) {
                (value, Some(pointer)) => put(&mut shaped.doc, &steps(pointer), value.clone()),
                (Value::String(text), None) => self.one(kind, name, text, &mut shaped),
                _ => {}
            }
        }
        if kind == Kind::Variant {
            prices::shape(fields, there, &mut shaped);
        }
        if fields.contains_key("care") {
            care_is_whole(&mut shaped.doc, fields.contains_key("care_edition"), there);
        }
        shaped.keep_unread(kind);
        shaped
    }

    fn one(&self, kind: Kind, name: &str, text: &str, shaped: &mut Shaped) {
        let Some((path, read)) = self.cell(kind, name, text) else { return };
        match read {
            _ if text == CLEAR => put(&mut shaped.doc, &path, Value::Null),
            Ok(value) => put(&mut shaped.doc, &path, value),
            Err(message) => shaped.unread.push((path.join("."), text.to_owned(), message)),
        }
    }

    /// Where a cell goes, and what it says there; none if the column belongs to no field here.
    fn cell(&self, kind: Kind, name: &str, text: &str) -> Option<(Vec<String>, Read)> {
        let (base, locale) = match name.split_once('@') {
            Some((base, locale)) => (base, Some(locale)),
            None => (name, None),
        };
        let at = |steps: &[&str]| steps.iter().map(|s| (*s).to_owned()).collect::<Vec<String>>();
        let plain = Ok(json!(text));
        Some(match (kind, base) {
            (Kind::Variant, _) => return self.variant(name, text),
            (Kind::Review, _) => return self.review(name, text),
            (Kind::Style | Kind::Product, field) if TEXTS.contains(&field) => {
                (at(&["texts", locale?, field]), plain)
            }
            (Kind::Style | Kind::Product, field) if LISTS.contains(&field) => {
                (at(&["texts", locale?, field]), Ok(list(text)))
            }
            (Kind::Style, "department") => (at(&[base]), self.known(Vocabulary::Department, text)),
            (Kind::Style, "season") => (at(&[base]), self.season(text)),
            (Kind::Style, field) if STYLE_LINKS.contains(&field) => (at(&[field]), plain),
            (Kind::Style | Kind::Product, field) if LINKS.contains(&field) => (at(&[field]), plain),
            (Kind::Style | Kind::Product, field) if ASSOCIATION_KINDS.contains(&field) => {
                (at(&["associations", field]), Ok(list(text)))
            }
            (Kind::Product, "style") => (at(&[base]), plain),
            (Kind::Product, "colour_family") => (at(&[base]), self.colour(text)),
            (Kind::Product, "position") => (at(&[base]), number(text)),
            (Kind::Product, "categories") => (at(&[base]), Ok(list(text))),
            (Kind::Style | Kind::Product, "composition") => (at(&[base]), self.composition(text)),
            (Kind::Style | Kind::Product, "care") => {
                (at(&[base]), care_text::read(self.words, text, self.writer))
            }
            (Kind::Style | Kind::Product, "care_edition") => (at(&["care", "edition"]), plain),
            (Kind::Style | Kind::Product, field) => return self.deeper(field, locale, text),
            (Kind::Brand | Kind::Category | Kind::Attribute | Kind::Location, _) => {
                return self.made(kind, base, locale, text);
            }
            _ => return None,
        })
    }

    /// A composition as people write it; the first part that cannot be read says why.
    fn composition(&self, text: &str) -> Read {
        composition_text::read(self.words, text, self.writer)
            .map(|composition| serde_json::to_value(composition).expect("a composition is plain data"))
            .map_err(|unread| unread.into_iter().next().expect("a refusal names at least one part").message)
    }

    /// `fit.length`, `fabric.weight_gsm`, `model.size`, `trade.origin_country`, `attributes.CODE`.
    fn deeper(&self, field: &str, locale: Option<&str>, text: &str) -> Option<(Vec<String>, Read)> {
        let (group, name) = field.split_once('.')?;
        let path = vec![group.to_owned(), name.to_owned()];
        let read = match (group, name) {
            ("fit", _) => match fit::vocabulary(name) {
                Some(vocabulary) => self.known(vocabulary, text),
                None => return None,
            },
            ("fabric", "weight_gsm") | ("model", "height_mm") | ("trade", "recycled_percent") => number(text),
            ("fabric", _) | ("model", "size") => Ok(json!(text)),
            ("trade", "customs_code") => Ok(json!(text.replace([' ', '.'], ""))),
            ("trade", "warnings") => {
                return Some((vec![group.into(), name.into(), locale?.to_owned()], Ok(json!(text))));
            }
            ("trade", _) => self.known(Vocabulary::Country, text),
            ("attributes", _) => {
                let read = self.attribute(name, text);
                return Some((path.into_iter().chain(locale.map(str::to_owned)).collect(), read));
            }
            ("passport", _) => Ok(json!(text)),
            _ => return None,
        };
        Some((path, read))
    }

    fn variant(&self, name: &str, text: &str) -> Option<(Vec<String>, Read)> {
        let path = vec![name.to_owned()];
        let read = match name {
            "product" | "size" | "second_size" => Ok(json!(text)),
            "gtin" => Gtin::parse(text).map(|gtin| json!(gtin)).map_err(first_message),
            "weight_g" | "position" => number(text),
            "archived" => boolean(text),
            _ => {
                let location = name.strip_prefix("stock.")?;
                return Some((vec!["stock".into(), location.to_owned()], number(text)));
            }
        };
        Some((path, read))
    }

    fn review(&self, name: &str, text: &str) -> Option<(Vec<String>, Read)> {
        let read = match name {
            "rating" => number(text),
            "fit" => self.known(Vocabulary::ReviewFit, text),
            "verified" => boolean(text),
            "written_at" => prices::moment(text).map(|at| json!(at)),
            "locale" => Locale::parse(text).map(|locale| json!(locale)).map_err(first_message),
            "style" | "product" | "sku" | "title" | "body" | "author" | "email_hash" => Ok(json!(text)),
            _ => return None,
        };
        Some((vec![name.to_owned()], read))
    }

    /// What a row may name and so make: a brand, a category, an attribute, a place.
    fn made(&self, kind: Kind, base: &str, locale: Option<&str>, text: &str) -> Option<(Vec<String>, Read)> {
        let path = match (kind, base, locale) {
            (Kind::Brand, "name", _) => vec!["name".to_owned()],
            (_, "name", Some(locale)) if kind == Kind::Location => vec!["name".into(), locale.to_owned()],
            (_, "name", Some(locale)) => vec!["names".into(), locale.to_owned()],
            (Kind::Category, "parent", _) => vec!["parent".to_owned()],
            (Kind::Category, "position", _) => return Some((vec![base.to_owned()], number(text))),
            (Kind::Brand, "about", Some(locale)) => vec!["about".into(), locale.to_owned()],
            _ => return None,
        };
        Some((path, Ok(json!(text))))
    }

    fn known(&self, vocabulary: Vocabulary, text: &str) -> Read {
        let code = self.words.recognise(vocabulary, text, self.writer);
        code.map(|code| json!(code)).ok_or_else(|| {
            Message::new("import-word-unknown").with("vocabulary", vocabulary.prefix()).with("text", text)
        })
    }

    fn season(&self, text: &str) -> Read {
        match fold(text).as_str() {
            _ if is_season(text) => Ok(json!(text)),
            "spring" | "summer" | "frühling" | "sommer" => Ok(json!("spring_summer")),
            "fall" | "autumn" | "winter" | "herbst" => Ok(json!("autumn_winter")),
            _ => self.known(Vocabulary::Season, text),
        }
    }

    fn colour(&self, text: &str) -> Read {
        colours::family(self.words, text, self.writer)
            .map(|code| json!(code))
            .ok_or_else(|| Message::new("import-colour-unknown").with("text", text))
    }

    fn attribute(&self, code: &str, text: &str) -> Read {
        let Some(attribute) = self.attributes.get(&fold(code)) else { return Ok(json!(text)) };
        let option = |text: &str| {
            let wanted = fold(text);
            let names = |o: &crate::taxonomy::attribute::AttributeOption| {
                fold(&o.code) == wanted || o.names.0.values().any(|name| fold(name) == wanted)
            };
            let found = attribute.options.iter().find(|o| names(o));
            found.map(|o| json!(o.code)).ok_or_else(|| {
                Message::new("import-option-unknown").with("attribute", &attribute.code).with("text", text)
            })
        };
        match attribute.kind {
            AttributeType::Text => Ok(json!(text)),
            AttributeType::Number => decimal(text),
            AttributeType::Boolean => boolean(text),
            AttributeType::Date => match text.parse::<chrono::NaiveDate>() {
                Ok(day) => Ok(json!(day)),
                Err(_) => Err(Message::new("import-date-unreadable").with("text", text)),
            },
            AttributeType::Select => option(text),
            AttributeType::MultiSelect => {
                let codes: Result<Vec<Value>, Message> =
                    items(text).iter().map(|item| option(item)).collect();
                codes.map(Value::Array)
            }
        }
    }
}

impl Shaped {
    /// What could not be read stands in the record as it was, where the record has room for it.
    fn keep_unread(&mut self, kind: Kind) {
        if matches!(kind, Kind::Style | Kind::Product | Kind::Variant) {
            for (field, text, _) in &self.unread {
                put(&mut self.doc, &["unread".into(), field.clone()], json!(text));
            }
        }
    }
}

/// Care is overridden as a whole: sentences of before do not stay beside new symbols. The edition of the standard stays,
/// unless the source says which.
fn care_is_whole(doc: &mut Doc, says_edition: bool, there: Option<&Doc>) {
    let Some(Value::Object(care)) = doc.get_mut("care") else { return };
    care.entry("phrases").or_insert_with(|| json!([]));
    let has_edition = there.and_then(|doc| doc.get("care")?.get("edition")).is_some();
    if has_edition && !says_edition {
        care.remove("edition");
    }
}

/// The first reason of an error about fields.
pub fn first_message(error: Error) -> Message {
    match error.fields().first() {
        Some(field) => field.message.clone(),
        None => Message::new("import-value-unreadable"),
    }
}

/// Puts a value at a path, making objects on the way.
pub fn put(doc: &mut Doc, path: &[String], value: Value) {
    match path {
        [] => {}
        [last] => _ = doc.insert(last.clone(), value),
        [first, rest @ ..] => {
            let slot = doc.entry(first.clone()).or_insert_with(|| Value::Object(Map::new()));
            if !slot.is_object() {
                *slot = Value::Object(Map::new());
            }
            if let Value::Object(inner) = slot {
                put(inner, rest, value);
            }
        }
    }
}

/// The steps of a JSON pointer.
fn steps(pointer: &str) -> Vec<String> {
    pointer.split('/').map(|step| step.replace("~1", "/").replace("~0", "~")).collect()
}

/// The items of a list, divided by `|`. One that is part of an item has a backslash before it, as has a backslash there.
fn items(text: &str) -> Vec<String> {
    let mut items = vec![String::new()];
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '|' => items.push(String::new()),
            _ => {
                let escaped = letters.next_if(|next| letter == '\\' && matches!(next, '|' | '\\'));
                items.last_mut().expect("there is a first item").push(escaped.unwrap_or(letter));
            }
        }
    }
    items.iter().map(|item| item.trim().to_owned()).filter(|item| !item.is_empty()).collect()
}

/// Items as one text that [`items`] reads.
pub fn joined<'i>(items: impl IntoIterator<Item = &'i str>) -> String {
    let escaped = |item: &str| item.replace('\\', "\\\\").replace('|', "\\|");
    items.into_iter().map(escaped).collect::<Vec<_>>().join("|")
}

fn list(text: &str) -> Value {
    items(text).into_iter().map(Value::String).collect()
}

/// A whole number, `1.0` included.
pub fn number(text: &str) -> Read {
    let plain = text.trim().strip_suffix(".0").unwrap_or(text.trim());
    plain
        .parse::<i64>()
        .map(|n| json!(n))
        .map_err(|_| Message::new("import-number-unreadable").with("text", text))
}

fn decimal(text: &str) -> Read {
    let unreadable = || Message::new("import-number-unreadable").with("text", text);
    if let Ok(whole) = text.parse::<i64>() {
        return Ok(json!(whole));
    }
    let number = text.replace(',', ".").parse::<f64>().ok().and_then(Number::from_f64);
    number.map(Value::Number).ok_or_else(unreadable)
}

fn boolean(text: &str) -> Read {
    match fold(text).as_str() {
        "1" | "true" | "yes" | "ja" | "oui" | "y" => Ok(json!(true)),
        "0" | "false" | "no" | "nein" | "non" | "n" => Ok(json!(false)),
        _ => Err(Message::new("import-boolean-unreadable").with("text", text)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_is_read_as_it_is_joined() {
        for list in [&["a", "b"][..], &["a|b", "c"], &["\\", "x\\"], &["\\|", "|"], &["a\\\\b"], &[]] {
            assert_eq!(items(&joined(list.iter().copied())), list, "{}", joined(list.iter().copied()));
        }
        assert_eq!(items(" soft | cool||C:\\new "), ["soft", "cool", "C:\\new"]);
    }

    #[test]
    fn each_column_has_its_place_and_what_is_unreadable_is_kept() {
        let words = Words::load().unwrap();
        let lens = Lens { words: &words, attributes: &HashMap::new(), writer: None };
        let fields = |cells: &[(&str, &str)]| -> Fields {
            cells.iter().map(|(name, text)| ((*name).to_owned(), json!(text))).collect()
        };
        let style = lens.shape(
            Kind::Style,
            &fields(&[
                ("title@de", "Leinenhemd"),
                ("highlights@de", "weich|kühl"),
                ("department", "Damen"),
                ("fit.fit", "relaxed"),
                ("fabric.weight_gsm", "165"),
                ("care", "nicht so heiß"),
                ("season", "[clear]"),
                ("cross_sell", "A|B"),
            ]),
            None,
        );
        let expected = json!({
            "texts": {"de": {"title": "Leinenhemd", "highlights": ["weich", "kühl"]}},
            "department": "women",
            "fit": {"fit": "relaxed"},
            "fabric": {"weight_gsm": 165},
            "unread": {"care": "nicht so heiß"},
            "season": null,
            "associations": {"cross_sell": ["A", "B"]},
        });
        assert_eq!(Value::Object(style.doc), expected);
        assert_eq!(style.unread[0].2.key, "care-part-unread");

        let variant = lens.shape(
            Kind::Variant,
            &fields(&[("gtin", "4006381333932"), ("stock.HH", "3"), ("size", "M")]),
            None,
        );
        let expected = json!({"stock": {"HH": 3}, "size": "M", "unread": {"gtin": "4006381333932"}});
        assert_eq!(Value::Object(variant.doc), expected);
        assert_eq!(variant.unread[0].2.key, "gtin-check-digit");
    }
}
