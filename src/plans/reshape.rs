//! Another shape for what is there: a colour becomes a style of its own, styles become one, colours and sizes move.
//!
//! A reshape is a plan like any other: looked through, carried out in one go, and taken back. Records keep their history, since
//! they stay the records they are; only what they belong to changes.
//!
//! # Why
//! A colour says itself only what differs from its style, so a colour that moves would lose what it inherited. It takes that
//! along: what its old style says and its new one says otherwise becomes its own.

use super::draft::{Wanted, content};
use crate::catalog::{Product, Style, store};
use crate::changes::{
    kind::Kind,
    merge::Doc,
    record::{Kept, Record},
};
use crate::db::Tx;
use crate::error::{Error, Invalid, Result};
use crate::kernel::{code::Code, fold::fold, message::Message};
use serde_json::{Map, Value, json};
use uuid::Uuid;

/// What shall have another shape.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reshape {
    /// Colours of a style become a new style that says what the old one says.
    Split {
        /// The colours.
        products: Vec<String>,
        /// The code of the new style.
        code: String,
    },
    /// Colours go to another style.
    Move {
        /// The colours.
        products: Vec<String>,
        /// The style.
        to: String,
    },
    /// All colours of a style go to another one, and the style goes.
    Merge {
        /// The style.
        into: String,
    },
    /// Sizes go to another colour.
    MoveSizes {
        /// The stock keeping units.
        skus: Vec<String>,
        /// The colour.
        to: String,
    },
}

/// What a reshape of a style comes to, as wishes for a plan.
///
/// # Errors
/// Not found for a style that is not there; invalid if nothing is chosen, or something that is not of this style.
pub async fn wanted(tx: &mut Tx, style: &str, reshape: &Reshape) -> Result<Vec<Wanted>> {
    let from = style_of(tx, style).await?;
    let colours = store::products_of_styles(tx, &[from.id]).await?;
    match reshape {
        Reshape::Split { products, code } => {
            let code = Code::parse(code)?.as_str().to_owned();
            let chosen = chosen(&colours, products)?;
            // A merge into a style that is there already is another wish, and another word.
            if !store::styles(tx, &[fold(&code)]).await?.is_empty() {
                let message = Message::new("code-taken").with("kind", "style").with("code", &code);
                return Err(Invalid::at("split_code", message).value(&code).into());
            }
            let mut doc = content(&from.record);
            doc.remove("code");
            let mut wanted = vec![wish(Kind::Style, &code, doc)];
            let moved = chosen.iter().map(|kept| belongs(kept, "style", &code));
            wanted.extend(moved);
            Ok(wanted)
        }
        Reshape::Move { products, to } => {
            let to = style_of(tx, to).await?;
            Ok(chosen(&colours, products)?.into_iter().map(|kept| moved(kept, &from, &to)).collect())
        }
        Reshape::Merge { into } => {
            let into = style_of(tx, into).await?;
            if into.id == from.id {
                let message = Message::new("reshape-same");
                return Err(Invalid::at("into", message).value(style).into());
            }
            let mut wanted: Vec<Wanted> = colours.iter().map(|kept| moved(kept, &from, &into)).collect();
            wanted.push(Wanted { kind: Kind::Style, code: from.record.code().to_owned(), patch: None });
            Ok(wanted)
        }
        Reshape::MoveSizes { skus, to } => {
            if skus.is_empty() {
                return Err(nothing("skus"));
            }
            let ids: Vec<Uuid> = colours.iter().map(|kept| kept.id).collect();
            let there = store::variants_of_products(tx, &ids).await?;
            let is_here = |sku: &String| there.iter().any(|kept| kept.record.folded() == fold(sku));
            if let Some(foreign) = skus.iter().find(|sku| !is_here(sku)) {
                return Err(Error::not_found("variant", foreign));
            }
            let patch = Doc::from_iter([("product".to_owned(), json!(to))]);
            Ok(skus.iter().map(|sku| wish(Kind::Variant, sku, patch.clone())).collect())
        }
    }
}

async fn style_of(tx: &mut Tx, code: &str) -> Result<Kept<Style>> {
    let found = store::styles(tx, &[fold(code)]).await?.into_iter().next();
    found.ok_or_else(|| Error::not_found("style", code))
}

fn nothing(field: &str) -> Error {
    Invalid::at(field, Message::new("field-missing").with("field", field)).into()
}

fn chosen<'k>(colours: &'k [Kept<Product>], codes: &[String]) -> Result<Vec<&'k Kept<Product>>> {
    if codes.is_empty() {
        return Err(nothing("products"));
    }
    let find = |code: &String| {
        let found = colours.iter().find(|kept| kept.record.folded() == fold(code));
        found.ok_or_else(|| Error::not_found("product", code))
    };
    codes.iter().map(find).collect()
}

fn wish(kind: Kind, code: &str, patch: Doc) -> Wanted {
    Wanted { kind, code: code.to_owned(), patch: Some(patch) }
}

fn belongs(kept: &Kept<Product>, field: &str, to: &str) -> Wanted {
    wish(Kind::Product, kept.record.code(), Doc::from_iter([(field.to_owned(), json!(to))]))
}

/// A colour that goes to another style and takes along what it inherited.
fn moved(kept: &Kept<Product>, from: &Kept<Style>, to: &Kept<Style>) -> Wanted {
    let mut patch = taken_along(&content(&kept.record), &content(&from.record), &content(&to.record));
    patch.insert("style".to_owned(), json!(to.record.code()));
    wish(Kind::Product, kept.record.code(), patch)
}

/// Fields that are overridden as a whole; the others of [`KEYED`] key by key.
const WHOLE: &[&str] = &[
    "composition",
    "fabric",
    "care",
    "model",
    "trade",
    "category",
    "size_chart",
    "return_policy",
    "shipping_profile",
    "manufacturer",
    "responsible_person",
];
/// Fields that are overridden key by key: of texts the keys of each language.
const KEYED: &[&str] = &["texts", "fit", "attributes", "passport"];

/// What a product inherited from one style and would not inherit from another.
fn taken_along(own: &Doc, from: &Doc, to: &Doc) -> Doc {
    let mut patch = Doc::new();
    for field in WHOLE {
        if let (None, Some(value)) = (own.get(*field), from.get(*field))
            && to.get(*field) != Some(value)
        {
            patch.insert((*field).to_owned(), value.clone());
        }
    }
    for field in KEYED {
        let object = |doc: &Doc| doc.get(*field).and_then(Value::as_object).cloned().unwrap_or_default();
        let depth = if *field == "texts" { 2 } else { 1 };
        let found = missing(&object(own), &object(from), &object(to), depth);
        if !found.is_empty() {
            patch.insert((*field).to_owned(), Value::Object(found));
        }
    }
    patch
}

fn missing(own: &Doc, from: &Doc, to: &Doc, depth: usize) -> Doc {
    let mut found = Map::new();
    for (key, value) in from {
        match (value, depth) {
            (Value::Object(inner), 2) => {
                let object = |doc: &Doc| doc.get(key).and_then(Value::as_object).cloned().unwrap_or_default();
                let below = missing(&object(own), inner, &object(to), 1);
                if !below.is_empty() {
                    found.insert(key.clone(), Value::Object(below));
                }
            }
            _ if own.get(key).is_none() && to.get(key) != Some(value) => {
                found.insert(key.clone(), value.clone());
            }
            _ => {}
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_colour_takes_along_what_its_new_style_would_not_say() {
        let doc = |value: Value| value.as_object().unwrap().clone();
        let own = doc(json!({"texts": {"en": {"colour": "Navy"}}, "fit": {"fit": "slim"}}));
        let from = doc(json!({
            "composition": [{"component": "shell"}], "care": {"codes": ["wash_40"]}, "fit": {"fit": "regular", "length": "long"},
            "texts": {"en": {"title": "Linen shirt", "colour": "Any"}, "de": {"title": "Leinenhemd"}}, "brand": "loom",
        }));
        let to = doc(json!({"care": {"codes": ["wash_40"]}, "texts": {"de": {"title": "Leinenhemd"}}}));
        let expected = doc(json!({
            "composition": [{"component": "shell"}], "fit": {"length": "long"}, "texts": {"en": {"title": "Linen shirt"}},
        }));
        assert_eq!(taken_along(&own, &from, &to), expected);
        assert_eq!(taken_along(&own, &from, &from), Doc::new());
    }
}
