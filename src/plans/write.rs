//! How any record is written: plan, rights, records and log, and what is derived at once, in one transaction.

use super::Member;
use crate::app::App;
use crate::catalog::shared::SharedShelf;
use crate::changes::{
    hand::Hand,
    plan::{self, Step, Wish},
    record::Kept,
};
use crate::db::Tx;
use crate::error::Result;
use crate::kernel::fold::fold;
use crate::people::{Actor, Right, Touch};
use crate::taxonomy::Tree;
use uuid::Uuid;

/// Plans and writes wishes in one transaction; what is refused comes back as a step that says why.
pub async fn write<T: Member>(
    app: &App,
    actor: &Actor,
    hand: &Hand,
    wishes: Vec<Wish>,
) -> Result<Vec<Step<T>>> {
    let mut tx = app.db.write().await?;
    let steps = write_in::<T>(&mut tx, app, actor, hand, wishes).await?;
    tx.commit().await?;
    app.bell.notify_waiters();
    Ok(steps)
}

/// [`write`] within a transaction of the caller.
pub async fn write_in<T: Member>(
    tx: &mut Tx,
    app: &App,
    actor: &Actor,
    hand: &Hand,
    wishes: Vec<Wish>,
) -> Result<Vec<Step<T>>> {
    let mut steps = plan::make::<T>(tx, hand, wishes).await?;
    refuse_what_may_not(tx, app, actor, &mut steps).await?;
    plan::apply(tx, hand, &steps).await?;
    let written = |step: &Step<T>| match step {
        Step::Create(kept) | Step::Change { after: kept, .. } => Some(kept.id),
        Step::Same(_) | Step::Refuse(_) => None,
    };
    let ids: Vec<Uuid> = steps.iter().filter_map(written).collect();
    if !ids.is_empty() {
        let shared = app.slots.get::<SharedShelf>().current(tx).await?;
        T::settle(tx, &shared, &ids, hand.at).await?;
    }
    Ok(steps)
}

/// Turns the steps that the actor may not take into refusals.
pub(super) async fn refuse_what_may_not<T: Member>(
    tx: &mut Tx,
    app: &App,
    actor: &Actor,
    steps: &mut [Step<T>],
) -> Result<()> {
    // What would change nothing is answered with the record, which is for readers.
    actor.ask(Right::Read)?;
    let places = if actor.is_bound_to_categories() { Some(places(tx, app, steps).await?) } else { None };
    for (i, step) in steps.iter_mut().enumerate() {
        let none = Vec::new();
        let fields = match step {
            Step::Create(_) => &none,
            Step::Change { fields, .. } => fields,
            Step::Same(_) | Step::Refuse(_) => continue,
        };
        // What moves to another category needs the right in both.
        let (before, after) = places.as_ref().map_or((&none, &none), |places| (&places[i].0, &places[i].1));
        let may = |categories: &Vec<String>| actor.ask_to_write(Touch { kind: T::KIND, fields, categories });
        if let Err(refusal) = may(before).and_then(|()| may(after)) {
            *step = Step::Refuse(refusal);
        }
    }
    Ok(())
}

type Place = (Vec<String>, Vec<String>);

/// The categories that each record lies in before and after, from the root down.
async fn places<T: Member>(tx: &mut Tx, app: &App, steps: &[Step<T>]) -> Result<Vec<Place>> {
    let shared = app.slots.get::<SharedShelf>().current(tx).await?;
    let mut flat: Vec<&Kept<T>> = Vec::new();
    let mut at: Vec<Option<(usize, usize)>> = Vec::new();
    for step in steps {
        let pair = match step {
            Step::Change { before, after, .. } => Some((before, after)),
            Step::Create(kept) | Step::Same(kept) => Some((kept, kept)),
            Step::Refuse(_) => None,
        };
        at.push(pair.map(|(before, after)| {
            flat.extend([before, after]);
            (flat.len() - 2, flat.len() - 1)
        }));
    }
    let codes = T::categories(tx, &flat).await?;
    let path = |i: usize| path_of(&shared.tree, codes[i].as_deref());
    Ok(at.into_iter().map(|pair| pair.map(|(b, a)| (path(b), path(a))).unwrap_or_default()).collect())
}

/// The folded codes from the root down to a category.
pub fn path_of(tree: &Tree, code: Option<&str>) -> Vec<String> {
    let path = code.map(|code| tree.path(code)).unwrap_or_default();
    path.iter().map(|kept| fold(&kept.record.code)).collect()
}
