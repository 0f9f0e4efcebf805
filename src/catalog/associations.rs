//! What goes with what must be there: one look for a whole batch.

use super::{store, style::Associations};
use crate::db::Tx;
use crate::error::{Error, Invalid, Result};
use crate::kernel::{fold::fold, message::Message};
use std::collections::HashSet;

/// The refusal for each record whose associations name what is neither a product nor a style.
pub(super) async fn examine(tx: &mut Tx, records: &[&Associations]) -> Result<Vec<Option<Error>>> {
    let unknown = store::unknown_associations(tx, records.iter().flat_map(|a| a.values().flatten())).await?;
    Ok(records.iter().map(|associations| refuse(associations, &unknown)).collect())
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
