//! How any record goes: rights, whoever still names it, row and log.

use super::{Member, referrers, write};
use crate::app::App;
use crate::catalog::shared::SharedShelf;
use crate::changes::{hand::Hand, record::Kept, removal};
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::people::{Actor, Touch};

/// Removes records, all at once; for each, in their order, why it stays, if it does.
///
/// # Errors
/// A conflict if the database itself knows of somebody who refers to one of them; then none is gone.
pub async fn remove<T: Member>(
    tx: &mut Tx,
    app: &App,
    actor: &Actor,
    hand: &Hand,
    kept: &[&Kept<T>],
) -> Result<Vec<Option<Error>>> {
    if kept.is_empty() {
        return Ok(Vec::new());
    }
    let shared = app.slots.get::<SharedShelf>().current(tx).await?;
    let categories = T::categories(tx, kept).await?;
    let named = referrers::of(tx, kept).await?;
    let mut refusals = Vec::with_capacity(kept.len());
    for (one, category) in kept.iter().zip(categories) {
        let categories = write::path_of(&shared.tree, category.as_deref());
        let touch = Touch { kind: T::KIND, fields: &[], categories: &categories };
        let refusal = actor.ask_to_write(touch).err();
        refusals.push(refusal.or_else(|| named.get(&one.record.folded()).map(|by| by.refusal())));
    }
    let going: Vec<&Kept<T>> =
        kept.iter().zip(&refusals).filter(|(_, refusal)| refusal.is_none()).map(|(kept, _)| *kept).collect();
    removal::remove(tx, hand, &going).await?;
    Ok(refusals)
}
