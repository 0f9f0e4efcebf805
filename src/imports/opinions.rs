//! Whose a review is: a variant's, a product's or a style's, whichever its code names; and its author's address as a hash.

use super::desk::Desk;
use super::draft::Fields;
use super::shelf::Bundle;
use super::take::text_of;
use crate::db::Tx;
use crate::error::Result;
use crate::kernel::{fold::fold, message::Message};
use crate::reviews::address::AddressKey;
use serde_json::{Value, json};
use std::collections::HashMap;

/// Style, product and SKU of a code.
type Owner = (String, Option<String>, Option<String>);

/// The fields that may name whose a review is, the exactest first.
const NAMING: [&str; 3] = ["sku", "product", "style"];

/// Puts in each review whose it is; a review of something that is not here is rejected.
pub async fn resolve(desk: &mut Desk<'_>, tx: &mut Tx, bundles: &mut Vec<Bundle>) -> Result<()> {
    let codes: Vec<String> =
        bundles.iter().flat_map(|b| named(&b.fields())).map(|code| fold(&code)).collect();
    let owners = owners(tx, &codes).await?;
    let key = AddressKey::open(&desk.app.config.data)?;
    let mut unknown = Vec::new();
    bundles.retain_mut(|bundle| {
        let names: Vec<String> = named(&bundle.fields()).collect();
        let owner = names.iter().find_map(|code| owners.get(&fold(code)));
        match owner {
            Some(owner) => bundle.parts.iter_mut().for_each(|part| rewrite(&mut part.fields, owner, &key)),
            None => unknown.push((bundle.clone(), names.into_iter().next().unwrap_or_default())),
        }
        owner.is_some()
    });
    for (bundle, code) in unknown {
        let message = Message::new("import-review-of-nothing").with("code", code);
        desk.reject(&bundle.parts, bundle.code(), &message);
    }
    Ok(())
}

fn field<'f>(fields: &'f Fields, name: &str) -> Option<&'f Value> {
    fields.get(name).or_else(|| fields.get(&format!("/{name}"))).filter(|value| !value.is_null())
}

fn named(fields: &Fields) -> impl Iterator<Item = String> + use<> {
    NAMING.map(|name| field(fields, name).map(text_of)).into_iter().flatten()
}

/// The codes are put in as the house has them; an address becomes a hash.
fn rewrite(fields: &mut Fields, (style, product, sku): &Owner, key: &AddressKey) {
    let address = ["email", "/email"].into_iter().find_map(|name| fields.remove(name));
    if let Some(address) = address.as_ref().and_then(Value::as_str).filter(|a| !a.is_empty()) {
        fields.insert("/email_hash".into(), json!(key.hash(address)));
    }
    for name in NAMING {
        fields.remove(name);
        fields.remove(&format!("/{name}"));
    }
    fields.insert("/style".into(), json!(style));
    for (name, code) in [("/product", product), ("/sku", sku)] {
        if let Some(code) = code {
            fields.insert(name.into(), json!(code));
        }
    }
}

async fn owners(tx: &mut Tx, codes: &[String]) -> Result<HashMap<String, Owner>> {
    let mut found = HashMap::new();
    let styles: Vec<(String, String)> =
        tx.query("SELECT code_folded, code FROM styles WHERE").among_text("code_folded", codes).all().await?;
    found.extend(styles.into_iter().map(|(key, style)| (key, (style, None, None))));
    let products: Vec<(String, String, String)> = tx
        .query(
            "SELECT p.code_folded, s.code, p.code FROM products p JOIN styles s ON s.id = p.style_id WHERE",
        )
        .among_text("p.code_folded", codes)
        .all()
        .await?;
    found.extend(products.into_iter().map(|(key, style, product)| (key, (style, Some(product), None))));
    let variants: Vec<(String, String, String, String)> = tx
        .query(
            "SELECT v.sku_folded, s.code, p.code, v.sku FROM variants v
               JOIN products p ON p.id = v.product_id JOIN styles s ON s.id = p.style_id WHERE",
        )
        .among_text("v.sku_folded", codes)
        .all()
        .await?;
    found.extend(
        variants.into_iter().map(|(key, style, product, sku)| (key, (style, Some(product), Some(sku)))),
    );
    Ok(found)
}
