//! What goes with what must be there: one look for a whole batch.

use super::{store, style::Associations};
use crate::changes::{kind::Kind, record::Link};
use crate::db::Tx;
use crate::error::{Error, Invalid, Result};
use crate::kernel::{fold::fold, message::Message};
use std::collections::HashSet;

/// The refusal for each record whose associations name what is neither a product nor a style.
pub(super) async fn examine(tx: &mut Tx, records: &[&Associations]) -> Result<Vec<Option<Error>>> {
    let unknown = store::unknown_associations(tx, records.iter().flat_map(|a| a.values().flatten())).await?;
    Ok(records.iter().map(|associations| refuse(associations, &unknown)).collect())
}

/// What associations name: a style or a product, which shows only when it is looked for.
pub(super) fn mentions(associations: &Associations) -> Vec<Link> {
    let codes = associations.iter().flat_map(|(kind, codes)| {
        codes.iter().enumerate().map(move |(i, code)| (format!("associations.{kind}[{i}]"), code))
    });
    let both = codes.flat_map(|(field, code)| {
        [Kind::Style, Kind::Product].map(|kind| Link { field: field.clone(), kind, code: code.clone() })
    });
    both.collect()
}

fn refuse(associations: &Associations, unknown: &HashSet<String>) -> Option<Error> {
    let mut invalid = Invalid::default();
    for (kind, codes) in associations {
        for (i, code) in codes.iter().enumerate().filter(|(_, code)| unknown.contains(&fold(code))) {
            let message = Message::new("link-unknown").with("kind", "product").with("code", code);
            invalid.push(Invalid::at(format!("associations.{kind}[{i}]"), message).value(code));
        }
    }
    invalid.verdict().err().map(Error::from)
}
