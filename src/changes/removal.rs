//! Records go: their rows, and what hangs on them alone; their revisions and the log keep that they were there.

use super::{
    hand::Hand,
    kind::Kind,
    log::{self, Entry, Verb},
    record::{Kept, Record},
};
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::kernel::message::Message;
use uuid::Uuid;

/// Removes records. What links to them by a column refuses; links in documents are for the caller to look for.
///
/// # Errors
/// A conflict if something still refers to one of them.
pub async fn remove<T: Record>(tx: &mut Tx, hand: &Hand, kept: &[&Kept<T>]) -> Result<()> {
    if kept.is_empty() {
        return Ok(());
    }
    let sql = statement(T::KIND).ok_or_else(|| Error::Conflict(Message::new("may-not-be-removed")))?;
    let ids: Vec<Uuid> = kept.iter().map(|kept| kept.id).collect();
    tx.query(sql).among("id", &ids).run().await?;
    let entry = |kept: &&Kept<T>| Entry {
        kind: T::KIND,
        record_id: kept.id,
        code: kept.record.code().to_owned(),
        revision: kept.revision + 1,
        verb: Verb::Deleted,
        fields: Vec::new(),
    };
    let entries: Vec<Entry> = kept.iter().map(entry).collect();
    log::append(tx, hand, &entries).await
}

fn statement(kind: Kind) -> Option<&'static str> {
    macro_rules! delete {
        ($($kind:ident $table:literal),*) => {
            match kind {
                $(Kind::$kind => Some(concat!("DELETE FROM ", $table, " WHERE")),)*
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
