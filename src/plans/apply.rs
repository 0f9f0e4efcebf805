//! Carries a plan out, batch by batch. Whatever was changed since by somebody else stays, and is told.

use super::plan::{Plan, Source, State};
use super::{Action, Line, Member, Outcome, draft, moves, of_kind, remove, store, write};
use crate::app::App;
use crate::changes::{
    hand::Hand,
    leaf::{self, Leaf},
    log,
    merge::Doc,
    plan::{Mode, Step, Wish},
    record::Kept,
};
use crate::db::{Tx, dialect};
use crate::error::{Error, Result};
use crate::kernel::{fold::fold, message::Message};
use crate::people::{Actor, Right};
use serde_json::Value;
use std::collections::{HashMap, HashSet};
use uuid::Uuid;

/// Lines in one transaction.
pub(super) const BATCH: i64 = 250;

/// Applies a plan. One that was applied already changes nothing; one that was killed on its way goes on.
///
/// # Errors
/// A conflict if it was dropped; what the actor may not do is refused line by line.
pub async fn apply(app: &App, actor: &Actor, id: Uuid) -> Result<Plan> {
    watched(app, actor, id, &|_| true).await
}

/// Whether a plan can be carried out, or gone on with.
///
/// # Errors
/// A conflict that says why not.
pub fn ask_open(plan: &Plan) -> Result<()> {
    let key = match plan.state {
        _ if plan.source == Source::Trial => "plan-of-trial",
        State::Open | State::Approved | State::Applying => return Ok(()),
        State::Dropped => "plan-dropped",
        State::Applied | State::Undone => "plan-not-open",
    };
    Err(Error::Conflict(Message::new(key)))
}

/// [`apply`], while somebody watches: they are told how many lines are done, and say whether to go on. One that is stopped
/// on its way stays as it is: it can be gone on with, or taken back as far as it has come.
///
/// # Errors
/// As [`apply`].
pub async fn watched(
    app: &App,
    actor: &Actor,
    id: Uuid,
    watch: &(dyn Fn(u64) -> bool + Sync),
) -> Result<Plan> {
    let mut tx = app.db.write().await?;
    let mut plan = store::load(&mut tx, id).await?;
    match plan.state {
        State::Applied | State::Undone => return Ok(plan),
        _ => ask_open(&plan)?,
    }
    (plan.state, plan.applied_by) = (State::Applying, Some(actor.name.clone()));
    store::keep(&mut tx, &plan).await?;
    tx.commit().await?;
    let run = Run { app, actor, hand: actor.hand(plan.cause(), app.clock.now()) };
    let mut done = 0;
    loop {
        match run.step(&plan).await? {
            0 => break,
            lines => done += lines,
        }
        if !watch(done) {
            return Ok(plan);
        }
    }
    let mut tx = app.db.write().await?;
    plan.counts = store::count(&mut tx, id).await?;
    plan.to_seq = Some(log::head(&mut tx).await?);
    (plan.state, plan.applied_at) = (State::Applied, Some(app.clock.now()));
    store::keep(&mut tx, &plan).await?;
    if let Some(undone) = plan.undoes {
        super::undo::taken_back(&mut tx, &plan, undone).await?;
    }
    tx.commit().await?;
    app.bell.notify_waiters();
    Ok(plan)
}

/// What applying would come to now, line by line; nothing is kept.
pub async fn try_out(app: &App, actor: &Actor, id: Uuid) -> Result<Vec<Line>> {
    let mut tx = app.db.write().await?;
    let plan = store::load(&mut tx, id).await?;
    let run = Run { app, actor, hand: actor.hand(plan.cause(), app.clock.now()) };
    let (mut all, filter) = (Vec::new(), store::Filter { is_open: true, ..store::Filter::default() });
    loop {
        let after = all.last().map_or(0, |line: &Line| line.position);
        let lines = store::lines(&mut tx, id, &filter, after, BATCH).await?;
        if lines.is_empty() {
            return Ok(all);
        }
        all.extend(run.carry_out(&mut tx, lines).await?);
    }
}

/// Approves a plan: its author may apply it where four eyes are asked for.
///
/// # Errors
/// Forbidden without the right; a conflict if it is not open.
pub async fn approve(tx: &mut Tx, actor: &Actor, id: Uuid) -> Result<Plan> {
    actor.ask(Right::Approve)?;
    decide(tx, actor, id, State::Approved).await
}

/// Drops a plan: nobody can apply it any more.
///
/// # Errors
/// A conflict if it is not open.
pub async fn drop_it(tx: &mut Tx, actor: &Actor, id: Uuid) -> Result<Plan> {
    decide(tx, actor, id, State::Dropped).await
}

async fn decide(tx: &mut Tx, actor: &Actor, id: Uuid, state: State) -> Result<Plan> {
    let mut plan = store::load(tx, id).await?;
    if !matches!(plan.state, State::Open | State::Approved) {
        return Err(Error::Conflict(Message::new("plan-not-open")));
    }
    (plan.state, plan.decided_by) = (state, Some(actor.name.clone()));
    store::keep(tx, &plan).await?;
    Ok(plan)
}

struct Run<'r> {
    app: &'r App,
    actor: &'r Actor,
    hand: Hand,
}

/// What is to be done about a line.
pub(super) enum Todo {
    Write(Wish, Vec<Leaf>),
    Remove,
    Nothing(Outcome, Option<Message>, Vec<Leaf>),
}

impl Run<'_> {
    /// The next batch; how many lines it had.
    async fn step(&self, plan: &Plan) -> Result<u64> {
        let mut tx = self.app.db.write().await?;
        dialect::alone(&mut tx, "plans").await?;
        let filter = store::Filter { is_open: true, ..store::Filter::default() };
        let lines = store::lines(&mut tx, plan.id, &filter, 0, BATCH).await?;
        if lines.is_empty() {
            return Ok(0);
        }
        let lines = self.carry_out(&mut tx, lines).await?;
        store::keep_lines(&mut tx, plan.id, &lines).await?;
        tx.commit().await?;
        self.app.bell.notify_waiters();
        Ok(lines.len() as u64)
    }

    /// Lines in their order; those of one kind that follow each other, and name a record once, together.
    async fn carry_out(&self, tx: &mut Tx, lines: Vec<Line>) -> Result<Vec<Line>> {
        let mut done = Vec::with_capacity(lines.len());
        let mut lines = lines.into_iter().peekable();
        while let Some(first) = lines.next() {
            if moves::is_move(&first) {
                let mut group = vec![first];
                while let Some(next) = lines.next_if(moves::is_move) {
                    group.push(next);
                }
                done.extend(moves::carry_out(tx, self.app, self.actor, &self.hand, group).await?);
                continue;
            }
            let kind = first.kind;
            let mut named = HashSet::from([fold(&first.code)]);
            let mut group = vec![first];
            while let Some(next) = lines
                .next_if(|next| next.kind == kind && !moves::is_move(next) && named.insert(fold(&next.code)))
            {
                group.push(next);
            }
            let group: Result<Vec<Line>> = of_kind!(kind, T => self.group::<T>(tx, group).await);
            done.extend(group?);
        }
        Ok(done)
    }

    /// All at once; if the database itself refuses one of them, each by itself.
    async fn group<T: Member>(&self, tx: &mut Tx, lines: Vec<Line>) -> Result<Vec<Line>> {
        tx.query("SAVEPOINT lines").run().await?;
        let outcome = self.together::<T>(tx, lines.clone()).await;
        match outcome {
            Ok(lines) => {
                tx.query("RELEASE SAVEPOINT lines").run().await?;
                return Ok(lines);
            }
            Err(error) if error.is_ours() => return Err(error),
            Err(error) => {
                tx.query("ROLLBACK TO SAVEPOINT lines").run().await?;
                tx.query("RELEASE SAVEPOINT lines").run().await?;
                if let [line] = lines.as_slice() {
                    let reason = Some(draft::reason(&error));
                    return Ok(vec![Line { outcome: Some(Outcome::Refused), reason, ..line.clone() }]);
                }
            }
        }
        let mut done = Vec::with_capacity(lines.len());
        for line in lines {
            done.extend(Box::pin(self.group::<T>(tx, vec![line])).await?);
        }
        Ok(done)
    }

    async fn together<T: Member>(&self, tx: &mut Tx, mut lines: Vec<Line>) -> Result<Vec<Line>> {
        let codes: Vec<String> = lines.iter().map(|line| fold(&line.code)).collect();
        let there: HashMap<String, Kept<T>> =
            T::load(tx, &codes).await?.into_iter().map(|kept| (kept.record.folded(), kept)).collect();
        let (mut wishes, mut wished) = (Vec::new(), Vec::new());
        let mut going: Vec<(usize, &Kept<T>)> = Vec::new();
        for (i, line) in lines.iter_mut().enumerate() {
            let kept = there.get(&codes[i]);
            match todo(line, kept.map(There::of)) {
                Todo::Write(wish, moved) => {
                    wishes.push(wish);
                    wished.push(i);
                    line.moved = moved;
                }
                Todo::Remove => going.extend(kept.map(|kept| (i, kept))),
                Todo::Nothing(outcome, reason, moved) => {
                    (line.outcome, line.moved) = (Some(outcome), moved);
                    line.reason = reason.or(line.reason.take());
                }
            }
        }
        let records: Vec<&Kept<T>> = going.iter().map(|(_, kept)| *kept).collect();
        let refusals = remove::remove(tx, self.app, self.actor, &self.hand, &records).await?;
        for ((i, _), refusal) in going.into_iter().zip(refusals) {
            lines[i].outcome = Some(if refusal.is_some() { Outcome::Refused } else { Outcome::Done });
            lines[i].reason = refusal.as_ref().map(draft::reason);
        }
        let steps = write::write_in::<T>(tx, self.app, self.actor, &self.hand, wishes).await?;
        for (i, step) in wished.into_iter().zip(steps) {
            let line = &mut lines[i];
            let whole = if line.moved.is_empty() { Outcome::Done } else { Outcome::Partly };
            line.outcome = Some(match &step {
                Step::Create(_) | Step::Change { .. } => whole,
                Step::Same(_) => Outcome::Same,
                Step::Refuse(error) => {
                    line.reason = Some(draft::reason(error));
                    Outcome::Refused
                }
            });
        }
        Ok(lines)
    }
}

/// A record as a line is held against it.
pub(super) struct There {
    /// What it says.
    doc: Doc,
    /// What history keeps of it: a person's words only as a hash, stock not at all.
    history: Doc,
    revision: i64,
}

impl There {
    pub(super) fn of<T: Member>(kept: &Kept<T>) -> There {
        let (doc, history) = (draft::content(&kept.record), draft::bare(kept.record.history()));
        There { doc, history, revision: kept.revision }
    }

    /// The value at a line's place, in either form.
    fn value(&self, leaf: &Leaf) -> Option<&Value> {
        leaf.of(&self.doc).or_else(|| leaf.of(&self.history))
    }

    /// Those of a line's values that are no longer what they were, with what they are now.
    fn moved(&self, line: &Line) -> Vec<Leaf> {
        let now = |leaf: &Leaf| Leaf { after: self.value(leaf).cloned(), ..leaf.clone() };
        line.values.iter().filter(|leaf| self.value(leaf) != leaf.before.as_ref()).map(now).collect()
    }

    /// Values that a line knows nothing of. What has no history, such as stock, says nothing about somebody's work.
    fn grown(&self, line: &Line) -> Vec<Leaf> {
        let known: HashSet<&[String]> = line.values.iter().map(|leaf| leaf.path.as_slice()).collect();
        let kept = leaf::between(&Doc::new(), &self.history).into_iter();
        kept.filter(|leaf| leaf.of(&self.doc).is_some() && !known.contains(leaf.path.as_slice())).collect()
    }
}

/// Holds a line against what is there now.
pub(super) fn todo(line: &Line, there: Option<There>) -> Todo {
    let nothing = |outcome| Todo::Nothing(outcome, None, Vec::new());
    let moved = |moved| Todo::Nothing(Outcome::Moved, Some(Message::new("plan-line-moved")), moved);
    match (line.action, there) {
        (Action::Same, _) => nothing(Outcome::Same),
        (Action::Reject, _) => nothing(Outcome::Refused),
        (Action::Remove, None) => nothing(Outcome::Same),
        (Action::Remove, Some(there)) => {
            let mut others = there.moved(line);
            others.extend(there.grown(line));
            if others.is_empty() { Todo::Remove } else { moved(others) }
        }
        (Action::Create, Some(there)) => {
            let differs = line.values.iter().any(|leaf| there.value(leaf) != leaf.after.as_ref());
            if differs { moved(there.moved(line)) } else { nothing(Outcome::Same) }
        }
        (Action::Change, None) => {
            Todo::Nothing(Outcome::Moved, Some(Message::new("plan-line-gone")), Vec::new())
        }
        (Action::Create, None) => {
            let mut doc = Doc::new();
            line.values.iter().for_each(|leaf| leaf.put(&mut doc));
            Todo::Write(Wish { code: line.code.clone(), doc, mode: Mode::Create, expected: None }, Vec::new())
        }
        (Action::Change, Some(there)) => change(line, there),
    }
}

/// The values that are still what they were take what they shall be; the others are somebody else's.
fn change(line: &Line, there: There) -> Todo {
    let (mut moved, mut fresh, mut lost) = (Vec::new(), Vec::new(), false);
    for leaf in &line.values {
        let now = there.value(leaf);
        // What history keeps only as a hash can be told apart, but nobody can bring it back.
        let is_lost = leaf.of(&there.doc).is_none() && leaf.of(&there.history).is_some();
        lost |= is_lost;
        if now == leaf.after.as_ref() {
            continue;
        }
        match now == leaf.before.as_ref() && !is_lost {
            true => fresh.push(leaf),
            false => moved.push(Leaf { after: now.cloned(), ..leaf.clone() }),
        }
    }
    if fresh.is_empty() {
        let key = if lost { "plan-line-words-lost" } else { "plan-line-moved" };
        let (outcome, reason) = match moved.is_empty() {
            true => (Outcome::Same, None),
            false => (Outcome::Moved, Some(Message::new(key))),
        };
        return Todo::Nothing(outcome, reason, moved);
    }
    let There { mut doc, revision, .. } = there;
    fresh.iter().filter(|leaf| leaf.after.is_none()).for_each(|leaf| leaf.put(&mut doc));
    fresh.iter().filter(|leaf| leaf.after.is_some()).for_each(|leaf| leaf.put(&mut doc));
    let wish = Wish { code: line.code.clone(), doc, mode: Mode::Replace, expected: Some(revision) };
    Todo::Write(wish, moved)
}
