//! A record goes: its row, and what hangs on it alone; its revisions and the log keep that it was there.

use super::{
    hand::Hand,
    kind::Kind,
    log::{self, Entry, Verb},
    record::{Kept, Record},
};
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::kernel::message::Message;

/// Removes a record. What links to it by a column refuses; links in documents are for the caller to look for.
///
/// # Errors
/// A conflict if something still refers to it.
pub async fn remove<T: Record>(tx: &mut Tx, hand: &Hand, kept: &Kept<T>) -> Result<()> {
    let sql = statement(T::KIND).ok_or_else(|| Error::Conflict(Message::new("may-not-be-removed")))?;
    tx.query(sql).bind(kept.id).run().await?;
    let entry = Entry {
        kind: T::KIND,
        record_id: kept.id,
        code: kept.record.code().to_owned(),
        revision: kept.revision + 1,
        verb: Verb::Deleted,
        fields: Vec::new(),
    };
    log::append(tx, hand, &[entry]).await
}

fn statement(kind: Kind) -> Option<&'static str> {
    macro_rules! delete {
        ($($kind:ident $table:literal),*) => {
            match kind {
                $(Kind::$kind => Some(concat!("DELETE FROM ", $table, " WHERE id = $1")),)*
                _ => None,
            }
        };
    }
    delete!(
        Style "styles", Product "products", Variant "variants", Category "categories", Brand "brands", Party "parties",
        Location "locations", Certificate "certificates", Collection "collections", Drop "drops",
        Attribute "attributes", SizeChart "size_charts", ReturnPolicy "return_policies",
        ShippingProfile "shipping_profiles", Channel "channels", RulePack "rule_packs", Asset "assets", Review "reviews"
    )
}
