//! Custom attributes of a content against their definitions: one look for a whole batch.

use super::content::Content;
use crate::changes::record::Record;
use crate::db::Tx;
use crate::error::{Error, Invalid, Result};
use crate::kernel::fold::fold;
use crate::taxonomy::Attribute;
use std::collections::{BTreeSet, HashMap};

/// The refusal for each content whose attributes do not fit their definitions.
pub(super) async fn examine(tx: &mut Tx, contents: &[&Content]) -> Result<Vec<Option<Error>>> {
    let codes: BTreeSet<String> =
        contents.iter().flat_map(|c| c.attributes.keys()).map(|code| fold(code)).collect();
    let codes: Vec<String> = codes.into_iter().collect();
    if codes.is_empty() {
        return Ok(contents.iter().map(|_| None).collect());
    }
    let definitions = <Attribute as Record>::load(tx, &codes).await?;
    let definitions: HashMap<String, Attribute> =
        definitions.into_iter().map(|kept| (fold(&kept.record.code), kept.record)).collect();
    Ok(contents.iter().map(|content| refuse(content, &definitions)).collect())
}

fn refuse(content: &Content, definitions: &HashMap<String, Attribute>) -> Option<Error> {
    let mut invalid = Invalid::default();
    for (code, value) in &content.attributes {
        if let Some(message) = definitions.get(&fold(code)).and_then(|attribute| attribute.refuse(value)) {
            invalid.push(Invalid::at(format!("attributes.{code}"), message).value(value));
        }
    }
    invalid.verdict().err().map(Error::from)
}
