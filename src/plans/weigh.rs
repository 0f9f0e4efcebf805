//! A plan held against what is there now, before it is applied: what would be done, and what somebody changed meanwhile.

use super::apply::{BATCH, There, Todo, todo, try_out};
use super::plan::{Counts, Source};
use super::{Line, Member, Outcome, moves, of_kind, store};
use crate::app::App;
use crate::changes::{kind::Kind, record::Kept};
use crate::db::Tx;
use crate::error::Result;
use crate::kernel::fold::fold;
use crate::people::Actor;
use std::collections::HashMap;
use uuid::Uuid;

/// What somebody else changed since a plan was made, and what is left to do; nothing is written.
#[derive(Debug, Clone, Default)]
pub struct Weighed {
    /// How many lines there are.
    pub lines: u64,
    /// How many would be done, or done but for some values, or not, or refused.
    pub counts: Counts,
    /// Those that would not be done as they stand; as many as were asked for.
    pub moved: Vec<Line>,
}

impl Weighed {
    fn add(&mut self, line: Line, most: usize) {
        self.lines += 1;
        let counts = &mut self.counts;
        *match line.outcome {
            None | Some(Outcome::Done) => &mut counts.done,
            Some(Outcome::Same) => &mut counts.same,
            Some(Outcome::Partly) => &mut counts.partly,
            Some(Outcome::Moved) => &mut counts.moved,
            Some(Outcome::Refused) => &mut counts.refused,
        } += 1;
        let is_told = matches!(line.outcome, Some(Outcome::Partly | Outcome::Moved | Outcome::Refused));
        if is_told && self.moved.len() < most {
            self.moved.push(line);
        }
    }
}

/// Most lines that are tried with everything that rules and rights say about them.
const TRIED: u64 = 2_000;

/// Holds a plan against what is there now: a small one is tried, of a large one the values are compared.
pub async fn weigh_for(app: &App, actor: &Actor, id: Uuid, most: usize) -> Result<Weighed> {
    let mut tx = app.db.read().await?;
    let plan = store::load(&mut tx, id).await?;
    drop(tx);
    let counts = plan.counts;
    if plan.source == Source::Trial || counts.create + counts.change + counts.remove + counts.same > TRIED {
        return weigh(app, id, most).await;
    }
    let mut weighed = Weighed::default();
    try_out(app, actor, id).await?.into_iter().for_each(|line| weighed.add(line, most));
    Ok(weighed)
}

/// Holds the values of a plan's open lines against what is there now.
pub async fn weigh(app: &App, id: Uuid, most: usize) -> Result<Weighed> {
    let mut tx = app.db.read().await?;
    let (mut weighed, mut after) = (Weighed::default(), 0);
    let filter = store::Filter { is_open: true, ..store::Filter::default() };
    loop {
        let lines = store::lines(&mut tx, id, &filter, after, BATCH).await?;
        let Some(last) = lines.last() else { return Ok(weighed) };
        after = last.position;
        let mut by_kind: HashMap<Kind, Vec<Line>> = HashMap::new();
        // Whether a product can go its way is found out when it goes.
        let (going, lines): (Vec<Line>, Vec<Line>) = lines.into_iter().partition(moves::is_move);
        going.into_iter().for_each(|line| weighed.add(line, most));
        lines.into_iter().for_each(|line| by_kind.entry(line.kind).or_default().push(line));
        for (kind, lines) in by_kind {
            let held: Result<Vec<Line>> = of_kind!(kind, T => against::<T>(&mut tx, lines).await);
            held?.into_iter().for_each(|line| weighed.add(line, most));
        }
    }
}

async fn against<T: Member>(tx: &mut Tx, mut lines: Vec<Line>) -> Result<Vec<Line>> {
    let codes: Vec<String> = lines.iter().map(|line| fold(&line.code)).collect();
    let there: HashMap<String, Kept<T>> =
        T::load(tx, &codes).await?.into_iter().map(|kept| (kept.record.folded(), kept)).collect();
    for (line, code) in lines.iter_mut().zip(&codes) {
        match todo(line, there.get(code).map(There::of)) {
            Todo::Write(_, moved) if moved.is_empty() => {}
            Todo::Write(_, moved) => (line.outcome, line.moved) = (Some(Outcome::Partly), moved),
            Todo::Remove => {}
            Todo::Nothing(outcome, reason, moved) => {
                (line.outcome, line.moved) = (Some(outcome), moved);
                line.reason = reason.or(line.reason.take());
            }
        }
    }
    Ok(lines)
}
