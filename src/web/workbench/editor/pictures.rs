//! The pictures of a product in the form: their order, what they show, and words for those who do not see them.

use super::open::Open;
use super::read::Typed;
use crate::facts::ImageRoleCode;
use serde_json::{Map, Value, json};

/// The pictures that a form says, after *up*, *down* or *remove*; none if it says nothing about pictures.
pub fn read(open: &Open, typed: &Typed) -> Option<Value> {
    typed.get("images.shown")?;
    let text = |name: String| typed.get(&name).and_then(Value::as_str).map(str::trim);
    let locales = crate::catalog::fields::locales(&open.shared);
    let mut images: Vec<Value> = Vec::new();
    for i in 0..crate::catalog::product::MAX_IMAGES {
        let Some(asset) = text(format!("images.{i}.asset")) else { break };
        let role = text(format!("images.{i}.role")).unwrap_or("front");
        let mut alt: Map<String, Value> = existing_alt(open, asset);
        for locale in &locales {
            match text(format!("images.{i}.alt.{locale}")) {
                Some("") => _ = alt.remove(locale.as_str()),
                Some(words) => _ = alt.insert(locale.to_string(), json!(words)),
                None => {}
            }
        }
        let mut image =
            Map::from_iter([("asset".to_owned(), json!(asset)), ("role".to_owned(), json!(role))]);
        if !alt.is_empty() {
            image.insert("alt".to_owned(), Value::Object(alt));
        }
        images.push(Value::Object(image));
    }
    let act = typed.get("do").and_then(Value::as_str).unwrap_or_default();
    arrange(&mut images, act);
    Some(Value::Array(images))
}

fn existing_alt(open: &Open, asset: &str) -> Map<String, Value> {
    let images = open.own.get("images").and_then(Value::as_array);
    let image =
        images.into_iter().flatten().find(|image| image.get("asset").and_then(Value::as_str) == Some(asset));
    image.and_then(|image| image.get("alt")).and_then(Value::as_object).cloned().unwrap_or_default()
}

/// `up:2`, `down:0`, `remove:1`.
fn arrange(images: &mut Vec<Value>, act: &str) {
    let Some((verb, at)) = act.split_once(':') else { return };
    let Some(at) = at.parse::<usize>().ok().filter(|at| *at < images.len()) else { return };
    match verb {
        "up" if at > 0 => images.swap(at, at - 1),
        "down" if at + 1 < images.len() => images.swap(at, at + 1),
        "remove" => _ = images.remove(at),
        _ => {}
    }
}

/// The codes of what a picture may show.
pub fn roles() -> impl Iterator<Item = &'static str> {
    ImageRoleCode::all().map(ImageRoleCode::as_str)
}

#[cfg(test)]
mod tests {
    use super::arrange;
    use serde_json::{Value, json};

    #[test]
    fn pictures_move_one_place_and_not_beyond_the_ends() {
        for (act, expected) in [
            ("up:1", "bac"),
            ("down:1", "acb"),
            ("remove:0", "bc"),
            ("up:0", "abc"),
            ("down:2", "abc"),
            ("remove:9", "abc"),
            ("save", "abc"),
        ] {
            let mut images: Vec<Value> = ["a", "b", "c"].iter().map(|name| json!(name)).collect();
            arrange(&mut images, act);
            let order: String = images.iter().filter_map(Value::as_str).collect();
            assert_eq!(order, expected, "{act}");
        }
    }
}
