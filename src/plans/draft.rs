//! Wishes of somebody, held against what is there: a plan that can be looked through before anything changes.

use super::plan::{Plan, Source};
use super::{Action, Line, Member, State, of_kind, store};
use crate::app::App;
use crate::changes::{
    hand::Hand,
    kind::Kind,
    leaf,
    merge::Doc,
    plan::{self, Mode, Step, Wish},
    record::{Kept, Record},
};
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::kernel::{fold::fold, message::Message};
use crate::people::Actor;
use std::collections::HashMap;
use uuid::Uuid;

/// What somebody would like to become of a record.
#[derive(Debug, Clone, PartialEq)]
pub struct Wanted {
    /// What kind of record.
    pub kind: Kind,
    /// Which.
    pub code: String,
    /// A merge patch (RFC 7396); none: it shall go.
    pub patch: Option<Doc>,
}

/// A plan under way: lines come in batches, so that none is too long to be held.
pub struct Draft {
    plan: Plan,
    position: i64,
}

impl Draft {
    /// Begins one.
    pub async fn begin(tx: &mut Tx, hand: &Hand, source: Source, title: &str) -> Result<Draft> {
        Draft::begin_as(tx, hand, Uuid::now_v7(), source, title).await
    }

    /// Begins one with an id that it was given.
    pub async fn begin_as(tx: &mut Tx, hand: &Hand, id: Uuid, source: Source, title: &str) -> Result<Draft> {
        let plan = store::begin(tx, hand, id, source, title).await?;
        store::keep(tx, &plan).await?;
        Ok(Draft { plan, position: 0 })
    }

    /// Begins one under an id that is known before; one that was begun under it is begun again. Until it is ended nobody can
    /// carry it out: who makes it may be stopped half-way, or die.
    ///
    /// # Errors
    /// A conflict if it has been carried out.
    pub async fn begin_again(
        tx: &mut Tx,
        hand: &Hand,
        id: Uuid,
        source: Source,
        title: &str,
    ) -> Result<Draft> {
        if let Some(before) = store::find(tx, id).await? {
            if !matches!(before.state, State::Open | State::Dropped) {
                return Err(Error::Conflict(Message::new("plan-not-open")));
            }
            tx.query("DELETE FROM plan_lines WHERE plan_id = $1").bind(id).run().await?;
        }
        let plan = store::begin(tx, hand, id, source, title).await?;
        store::keep(tx, &Plan { state: State::Dropped, ..plan.clone() }).await?;
        Ok(Draft { plan, position: 0 })
    }

    /// The plan's id.
    pub fn id(&self) -> Uuid {
        self.plan.id
    }

    /// Says which plan it takes back.
    pub async fn undoes(&mut self, tx: &mut Tx, other: Uuid) -> Result<()> {
        self.plan.undoes = Some(other);
        tx.query("UPDATE plans SET undoes = $1 WHERE id = $2").bind(other).bind(self.plan.id).run().await?;
        Ok(())
    }

    /// Adds lines in their order.
    pub async fn add(&mut self, tx: &mut Tx, mut lines: Vec<Line>) -> Result<Vec<Line>> {
        for line in &mut lines {
            self.position += 1;
            line.position = self.position;
        }
        store::keep_lines(tx, self.plan.id, &lines).await?;
        Ok(lines)
    }

    /// Ends it; its lines are counted.
    pub async fn end(mut self, tx: &mut Tx) -> Result<Plan> {
        self.plan.counts = store::count(tx, self.plan.id).await?;
        store::keep(tx, &self.plan).await?;
        Ok(self.plan)
    }
}

/// A plan of wishes. Later ones see what earlier ones would make: all of them are tried in a transaction that is taken back.
pub async fn make(app: &App, hand: &Hand, source: Source, title: &str, wanted: Vec<Wanted>) -> Result<Plan> {
    make_with(app, hand, source, title, wanted, Vec::new()).await
}

/// [`make`], with lines behind it that were weighed already: what is known to be impossible, and why.
pub async fn make_with(
    app: &App,
    hand: &Hand,
    source: Source,
    title: &str,
    wanted: Vec<Wanted>,
    further: Vec<Line>,
) -> Result<Plan> {
    make_under(app, hand, None, source, title, wanted, further).await
}

/// [`make_with`], instead of an open plan with this id, if there is one.
///
/// # Errors
/// A conflict if that plan is no longer open.
pub async fn make_under(
    app: &App,
    hand: &Hand,
    id: Option<Uuid>,
    source: Source,
    title: &str,
    wanted: Vec<Wanted>,
    further: Vec<Line>,
) -> Result<Plan> {
    let mut trial = app.db.write().await?;
    let mut lines = Vec::with_capacity(wanted.len());
    let mut wanted = wanted.into_iter().peekable();
    while let Some(first) = wanted.next() {
        let kind = first.kind;
        let mut group = vec![first];
        while let Some(next) = wanted.next_if(|next| next.kind == kind && group.len() < BATCH) {
            group.push(next);
        }
        let held: Result<Vec<Line>> = of_kind!(kind, T => hold::<T>(&mut trial, hand, group).await);
        lines.extend(held?);
    }
    drop(trial);
    lines.extend(further);
    let mut tx = app.db.write().await?;
    let mut draft = match id {
        Some(id) => Draft::begin_again(&mut tx, hand, id, source, title).await?,
        None => Draft::begin(&mut tx, hand, source, title).await?,
    };
    draft.add(&mut tx, lines).await?;
    let plan = draft.end(&mut tx).await?;
    tx.commit().await?;
    Ok(plan)
}

/// Wishes that are tried at once.
const BATCH: usize = 500;

/// Wishes about one kind of record.
async fn hold<T: Member>(tx: &mut Tx, hand: &Hand, wanted: Vec<Wanted>) -> Result<Vec<Line>> {
    let codes: Vec<String> = wanted.iter().map(|one| fold(&one.code)).collect();
    let there: HashMap<String, Doc> = T::load(tx, &codes)
        .await?
        .into_iter()
        .map(|kept| (kept.record.folded(), content(&kept.record)))
        .collect();
    let wishes = wanted.iter().filter_map(|one| {
        let doc = one.patch.clone()?;
        Some(Wish { code: one.code.clone(), doc, mode: Mode::Merge, expected: None })
    });
    let steps = plan::make::<T>(tx, hand, wishes.collect()).await?;
    try_out(tx, &steps).await?;
    let mut steps = steps.into_iter();
    let line = |one: Wanted| match (&one.patch, there.get(&fold(&one.code))) {
        (Some(_), _) => match steps.next() {
            Some(step) => of_step(one.code, step),
            None => Line::rejected(T::KIND, one.code, Message::new("plan-line-unread")),
        },
        (None, Some(doc)) => Line::new(T::KIND, one.code, Action::Remove, leaf::between(doc, &Doc::new())),
        (None, None) => Line::new(T::KIND, one.code, Action::Same, Vec::new()),
    };
    Ok(wanted.into_iter().map(line).collect())
}

/// Holds wishes that do not build on each other against what is there, and against what somebody may do: nothing is
/// written, so that many can be weighed while others work.
pub async fn weigh<T: Member>(
    tx: &mut Tx,
    app: &App,
    actor: &Actor,
    hand: &Hand,
    wishes: Vec<Wish>,
) -> Result<Vec<Line>> {
    let codes: Vec<String> = wishes.iter().map(|wish| wish.code.clone()).collect();
    let mut steps = plan::make::<T>(tx, hand, wishes).await?;
    super::write::refuse_what_may_not(tx, app, actor, &mut steps).await?;
    Ok(codes.into_iter().zip(steps).map(|(code, step)| of_step(code, step)).collect())
}

/// Writes what steps would make, without a trace in the log, so that what comes later can refer to it.
async fn try_out<T: Member>(tx: &mut Tx, steps: &[Step<T>]) -> Result<()> {
    let mut last: HashMap<Uuid, &Kept<T>> = HashMap::new();
    for step in steps {
        if let Step::Create(kept) | Step::Change { after: kept, .. } = step {
            last.insert(kept.id, kept);
        }
    }
    let records: Vec<Kept<T>> = last.into_values().cloned().collect();
    if records.is_empty() { Ok(()) } else { T::write(tx, &records).await }
}

fn of_step<T: Record>(code: String, step: Step<T>) -> Line {
    match step {
        Step::Create(kept) => {
            let values = leaf::between(&Doc::new(), &content(&kept.record));
            Line::new(T::KIND, code, Action::Create, values)
        }
        Step::Change { before, after, .. } => {
            let values = leaf::between(&content(&before.record), &content(&after.record));
            Line::new(T::KIND, code, Action::Change, values)
        }
        Step::Same(_) => Line::new(T::KIND, code, Action::Same, Vec::new()),
        Step::Refuse(error) => Line::rejected(T::KIND, code, reason(&error)),
    }
}

/// A record's document without what the house notes by itself.
pub(super) fn content<T: Record>(record: &T) -> Doc {
    bare(record.to_doc())
}

/// A document without what the house notes by itself.
pub(super) fn bare(mut doc: Doc) -> Doc {
    doc.remove(plan::ORIGINS);
    doc
}

/// Why something cannot be done, as one message.
pub(super) fn reason(error: &Error) -> Message {
    match error {
        Error::Invalid(invalid) if !invalid.fields.is_empty() => invalid.fields[0].message.clone(),
        Error::Conflict(message)
        | Error::TooLarge(message)
        | Error::Unavailable(message)
        | Error::Forbidden(message) => message.clone(),
        Error::NotFound { kind, code } => Message::new("link-unknown").with("kind", *kind).with("code", code),
        _ => Message::new("plan-line-unread"),
    }
}
