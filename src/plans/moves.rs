//! Lines that move products on their way: a product, its state before and after. Handing in asks for one right, everything
//! else for the right to approve what lies in its category; approval asks for completeness as it does everywhere.

use super::{Action, Line, Member, Outcome, Source, draft};
use crate::app::App;
use crate::catalog::{
    Product, Shared, approve,
    family::{self, Family},
    shared::SharedShelf,
    standing::{self, State},
};
use crate::changes::{hand::Hand, kind::Kind, leaf::Leaf, record::Kept};
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::kernel::{fold::fold, message::Message};
use crate::people::{Actor, Right};
use serde_json::json;
use std::collections::HashMap;
use uuid::Uuid;

/// Whether a line moves a product instead of changing what it says.
pub fn is_move(line: &Line) -> bool {
    line.kind == Kind::Product
        && line.action == Action::Change
        && matches!(line.values.as_slice(), [leaf] if leaf.path == ["state"])
}

/// What it would come to if somebody moved these products to a state.
pub async fn weigh(
    tx: &mut Tx,
    app: &App,
    actor: &Actor,
    hand: &Hand,
    families: &[Family],
    to: State,
) -> Result<Vec<Line>> {
    let shared = app.slots.get::<SharedShelf>().current(tx).await?;
    let ids: Vec<Uuid> = families.iter().map(|family| family.product.id).collect();
    let standings = standing::of(tx, &ids).await?;
    let products: Vec<&Kept<Product>> = families.iter().map(|family| &family.product).collect();
    let refused = refusals_of_rights(tx, &shared, actor, &products, to).await?;
    let mut lines = Vec::with_capacity(families.len());
    for (family, refused) in families.iter().zip(refused) {
        let (from, is_changed) =
            standings.get(&family.product.id).map_or((State::Draft, false), |s| (s.state, s.is_changed));
        let code = family.product.record.links.code.clone();
        let is_so = from == to && !(to == State::Approved && is_changed);
        let reason = match refused {
            _ if is_so => None,
            Some(reason) => Some(reason),
            None if to == State::Approved => lacks(tx, hand, &shared, family).await?,
            None => approve::refusal_of_way(from, to),
        };
        let leaf = Leaf {
            path: vec!["state".to_owned()],
            before: Some(json!(from.as_str())),
            after: Some(json!(to.as_str())),
        };
        lines.push(match reason {
            _ if is_so => Line::new(Kind::Product, code, Action::Same, Vec::new()),
            Some(reason) => Line::rejected(Kind::Product, code, reason),
            None => Line::new(Kind::Product, code, Action::Change, vec![leaf]),
        });
    }
    Ok(lines)
}

/// Why a product cannot be approved: what lacks first on the channel that lacks least, or other eyes.
async fn lacks(tx: &mut Tx, hand: &Hand, shared: &Shared, family: &Family) -> Result<Option<Message>> {
    if let Some(invalid) = approve::refusal(family, shared, hand) {
        let first = invalid.fields.into_iter().find(|field| !field.field.is_empty());
        return Ok(first
            .map(|field| field.message)
            .or(Some(Message::new("not-complete").with("channel", ""))));
    }
    approve::refusal_of_eyes(tx, hand, shared, family).await
}

/// For each, why somebody may not move it.
async fn refusals_of_rights(
    tx: &mut Tx,
    shared: &Shared,
    actor: &Actor,
    products: &[&Kept<Product>],
    to: State,
) -> Result<Vec<Option<Message>>> {
    if to == State::InReview {
        let refused = actor.ask(Right::HandIn).err().map(|error| draft::reason(&error));
        return Ok(vec![refused; products.len()]);
    }
    let categories = Product::categories(tx, products).await?;
    let refused = categories.into_iter().map(|code| {
        let may = actor.may_approve(&super::write::path_of(&shared.tree, code.as_deref()));
        (!may).then(|| Message::new("may-not-approve"))
    });
    Ok(refused.collect())
}

/// Moves products: those that are still where they were.
pub async fn carry_out(
    tx: &mut Tx,
    app: &App,
    actor: &Actor,
    hand: &Hand,
    mut lines: Vec<Line>,
) -> Result<Vec<Line>> {
    let shared = app.slots.get::<SharedShelf>().current(tx).await?;
    let codes: Vec<String> = lines.iter().map(|line| fold(&line.code)).collect();
    let kept = <Product as crate::changes::record::Record>::load(tx, &codes).await?;
    let ids: Vec<Uuid> = kept.iter().map(|kept| kept.id).collect();
    let families: HashMap<String, Family> = family::load(tx, &ids)
        .await?
        .into_iter()
        .map(|family| (fold(&family.product.record.links.code), family))
        .collect();
    let standings = standing::of(tx, &ids).await?;
    for to in State::ALL {
        let mine: Vec<usize> = (0..lines.len()).filter(|i| state(&lines[*i], true) == Some(to)).collect();
        let there: Vec<(usize, &Family)> =
            mine.iter().filter_map(|i| Some((*i, families.get(&codes[*i])?))).collect();
        for i in mine.iter().filter(|i| !families.contains_key(&codes[**i])) {
            settle(&mut lines[*i], Outcome::Moved, Some(Message::new("plan-line-gone")));
        }
        let products: Vec<&Kept<Product>> = there.iter().map(|(_, family)| &family.product).collect();
        let refused = refusals_of_rights(tx, &shared, actor, &products, to).await?;
        let mut going: Vec<(usize, &Family, State)> = Vec::new();
        for ((i, family), refused) in there.into_iter().zip(refused) {
            let standing = standings.get(&family.product.id);
            let now = standing.map_or(State::Draft, |standing| standing.state);
            let is_so = now == to && !(to == State::Approved && standing.is_some_and(|s| s.is_changed));
            match refused {
                Some(reason) => settle(&mut lines[i], Outcome::Refused, Some(reason)),
                None if is_so => settle(&mut lines[i], Outcome::Same, None),
                None if state(&lines[i], false) != Some(now) => {
                    settle(&mut lines[i], Outcome::Moved, Some(Message::new("plan-line-moved")));
                }
                None => going.push((i, family, now)),
            }
        }
        if !going.is_empty() {
            go(tx, hand, &shared, &mut lines, &going, to).await?;
        }
    }
    Ok(lines)
}

/// The state before or after a line.
fn state(line: &Line, is_after: bool) -> Option<State> {
    let leaf = line.values.first()?;
    let value = if is_after { leaf.after.clone() } else { leaf.before.clone() };
    serde_json::from_value(value?).ok()
}

fn settle(line: &mut Line, outcome: Outcome, reason: Option<Message>) {
    (line.outcome, line.reason) = (Some(outcome), reason);
}

async fn go(
    tx: &mut Tx,
    hand: &Hand,
    shared: &Shared,
    lines: &mut [Line],
    going: &[(usize, &Family, State)],
    to: State,
) -> Result<()> {
    let is_undo = hand.cause.starts_with(Source::Undo.as_str());
    // What was over and is taken back was approved before, and its approval is still kept.
    let (back, forth): (Vec<_>, Vec<_>) = going
        .iter()
        .copied()
        .partition(|(_, _, from)| is_undo && to == State::Approved && *from == State::Archived);
    if to == State::Approved {
        let mut ready = Vec::new();
        for (i, family, _) in forth {
            match lacks(tx, hand, shared, family).await? {
                Some(reason) => settle(&mut lines[i], Outcome::Refused, Some(reason)),
                None => ready.push((i, family.product.id)),
            }
        }
        let ids: Vec<Uuid> = ready.iter().map(|(_, id)| *id).collect();
        let approval = approve::approve_all(tx, hand, shared, &ids).await?;
        if !approval.refused.is_empty() {
            return Err(Error::internal("approving", "what was complete is not"));
        }
        ready.iter().for_each(|(i, _)| settle(&mut lines[*i], Outcome::Done, None));
        return move_those(tx, hand, lines, &back, to).await;
    }
    move_those(tx, hand, lines, &forth, to).await
}

async fn move_those(
    tx: &mut Tx,
    hand: &Hand,
    lines: &mut [Line],
    going: &[(usize, &Family, State)],
    to: State,
) -> Result<()> {
    let mut products: Vec<(&Kept<Product>, State)> = Vec::new();
    for (i, family, from) in going {
        match approve::refusal_of_way(*from, to).filter(|_| to != State::Approved) {
            Some(reason) => settle(&mut lines[*i], Outcome::Refused, Some(reason)),
            None => {
                settle(&mut lines[*i], Outcome::Done, None);
                products.push((&family.product, *from));
            }
        }
    }
    if products.is_empty() { Ok(()) } else { approve::move_all(tx, hand, &products, to).await }
}
