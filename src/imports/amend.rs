//! What to do with a refusal: a value is taken out of the wish and kept as text; broken identity stays refused.

use super::fields::put;
use crate::changes::{kind::Kind, merge::Doc};
use crate::error::Error;
use crate::kernel::message::Message;
use serde_json::{Value, json};
use std::collections::HashSet;

/// A value that was taken out: field, text, why.
pub type Taken = (String, String, Message);

/// Lists from which one bad entry is taken without the others.
const PICKED: [&str; 5] = ["associations", "categories", "prices", "images", "media"];

/// Takes out of a wish what was refused; none if the record cannot be without it.
pub fn amend(kind: Kind, doc: &mut Doc, refusal: &Error) -> Option<Vec<Taken>> {
    if !matches!(kind, Kind::Style | Kind::Product | Kind::Variant) || refusal.fields().is_empty() {
        return None;
    }
    let mut gone = HashSet::new();
    let mut taken = Vec::new();
    // From the back, so that the places of list entries hold.
    for error in refusal.fields().iter().rev() {
        let path: Vec<&str> = error.field.split(['.', '[', ']']).filter(|step| !step.is_empty()).collect();
        if is_identity(kind, &path) {
            return None;
        }
        let (depth, value) =
            take_out(doc, &path, path.first().is_some_and(|first| PICKED.contains(first)), &mut gone)?;
        if let Some(value) = value {
            let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
            taken.push((path[..depth].join("."), text, error.message.clone()));
        }
    }
    for (field, text, _) in taken.iter().filter(|(field, ..)| field != "unread") {
        put(doc, &["unread".into(), field.clone()], json!(text));
    }
    Some(taken)
}

fn is_identity(kind: Kind, path: &[&str]) -> bool {
    matches!(
        (kind, path.first().copied()),
        (_, None | Some("code" | "sku"))
            | (Kind::Product, Some("style"))
            | (Kind::Variant, Some("product" | "size"))
    )
}

/// Takes out the deepest thing on the path that the wish holds: how deep it was, and the thing itself, unless it was
/// taken already. None if the wish does not even hold its beginning.
fn take_out(
    doc: &mut Doc,
    path: &[&str],
    picks: bool,
    gone: &mut HashSet<String>,
) -> Option<(usize, Option<Value>)> {
    let depth = holds(doc, path, picks);
    if depth == 0 {
        return gone.iter().any(|taken| path.join(".").starts_with(taken.as_str())).then_some((0, None));
    }
    if !gone.insert(path[..depth].join(".")) {
        return Some((depth, None));
    }
    let (last, way) = path[..depth].split_last()?;
    let mut holder = doc.get_mut(*way.first().unwrap_or(last))?;
    if way.is_empty() {
        return Some((depth, doc.remove(*last)));
    }
    for step in &way[1..] {
        holder = holder.get_mut(*step)?;
    }
    let value = match holder {
        Value::Object(map) => map.remove(*last),
        Value::Array(items) => {
            last.parse::<usize>().ok().filter(|i| *i < items.len()).map(|i| items.remove(i))
        }
        _ => None,
    };
    Some((depth, value))
}

/// How many steps of a path the wish holds; it goes into lists only where single entries are picked.
fn holds(doc: &Doc, path: &[&str], picks: bool) -> usize {
    let Some(mut value) = path.first().and_then(|first| doc.get(*first)) else { return 0 };
    let mut depth = 1;
    for step in &path[1..] {
        let next = match value {
            Value::Object(map) => map.get(*step),
            Value::Array(items) if picks => {
                let found = step.parse::<usize>().ok().and_then(|i| items.get(i));
                return depth + usize::from(found.is_some());
            }
            _ => None,
        };
        match next {
            Some(found) => (value, depth) = (found, depth + 1),
            None => break,
        }
    }
    depth
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::Invalid;

    fn told(fields: &[&str]) -> Error {
        let mut invalid = Invalid::default();
        fields.iter().for_each(|field| invalid.push(Invalid::at(*field, Message::new("link-unknown"))));
        invalid.into()
    }

    #[test]
    fn a_refused_value_is_kept_as_text_and_the_rest_goes_in() {
        let wish = json!({
            "code": "A", "brand": "nobody", "composition": [{"component": "shell", "fibres": []}],
            "fit": {"fit": "wide-ish", "rise": "high"}, "associations": {"cross_sell": ["X", "B", "Y"]},
        });
        let mut doc = wish.as_object().unwrap().clone();
        let refusal = told(&[
            "brand",
            "composition[0].fibres",
            "composition[0].component",
            "fit.fit",
            "associations.cross_sell[0]",
            "associations.cross_sell[2]",
        ]);
        let taken = amend(Kind::Style, &mut doc, &refusal).unwrap();
        let fields: Vec<&str> = taken.iter().map(|(field, ..)| field.as_str()).collect();
        assert_eq!(
            fields,
            ["associations.cross_sell.2", "associations.cross_sell.0", "fit.fit", "composition", "brand"]
        );
        assert_eq!(doc["associations"], json!({"cross_sell": ["B"]}));
        assert_eq!(doc["fit"], json!({"rise": "high"}));
        assert_eq!(doc["unread"]["brand"], json!("nobody"));
        assert!(!doc.contains_key("composition") && !doc.contains_key("brand"));
    }

    #[test]
    fn broken_identity_stays_refused() {
        let mut doc = json!({"sku": "A", "product": "P", "size": "M"}).as_object().unwrap().clone();
        assert_eq!(amend(Kind::Variant, &mut doc, &told(&["product"])), None);
        assert_eq!(amend(Kind::Variant, &mut doc, &told(&["weight_g"])), None);
        assert_eq!(amend(Kind::Brand, &mut doc, &told(&["name"])), None);
    }
}
