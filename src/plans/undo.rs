//! A unit the other way round: what it made goes, what it changed becomes what it was, what it removed comes back.

use super::draft::Draft;
use super::plan::{Plan, Source, State};
use super::{Action, Line, store, unit};
use crate::app::App;
use crate::changes::{hand::Hand, leaf::Leaf};
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::kernel::{cursor::LogCursor, fold::fold, message::Message};
use uuid::Uuid;

/// A plan that takes another one back, from its end to its beginning.
///
/// Stock has no history and stays; prices come back as far as their history goes.
///
/// # Errors
/// A conflict if the plan was never applied, is taken back already, or if nothing that was there before it is kept still.
pub async fn draft(app: &App, hand: &Hand, id: Uuid) -> Result<Plan> {
    let mut tx = app.db.write().await?;
    let undone = store::load(&mut tx, id).await?;
    match undone.state {
        State::Applied | State::Applying => {}
        State::Undone => return Err(Error::Conflict(Message::new("plan-undone"))),
        State::Open | State::Approved | State::Dropped => {
            return Err(Error::Conflict(Message::new("plan-not-applied")));
        }
    }
    let title = format!("{} ↶", undone.title);
    let mut draft = Draft::begin(&mut tx, hand, Source::Undo, &title).await?;
    draft.undoes(&mut tx, undone.id).await?;
    match undone.keeps_lines() {
        true => from_lines(&mut tx, &mut draft, &undone).await?,
        false => from_the_log(&mut tx, &mut draft, &undone).await?,
    }
    let plan = draft.end(&mut tx).await?;
    let counts = &plan.counts;
    if counts.reject > 0 && counts.create + counts.change + counts.remove + counts.same == 0 {
        return Err(Error::Conflict(Message::new("plan-thinned")));
    }
    tx.commit().await?;
    Ok(plan)
}

/// A plan's own lines hold everything that it did, offers too.
async fn from_lines(tx: &mut Tx, draft: &mut Draft, undone: &Plan) -> Result<()> {
    let mut before = i64::MAX;
    loop {
        let lines = store::done_lines(tx, undone.id, before, unit::BATCH).await?;
        let Some(last) = lines.last() else { return Ok(()) };
        before = last.position;
        draft.add(tx, lines.into_iter().map(done).map(reversed).collect()).await?;
    }
}

/// A line without the values that were left to somebody else.
fn done(line: Line) -> Line {
    let is_done = |leaf: &Leaf| !line.moved.iter().any(|moved| moved.path == leaf.path);
    Line { values: line.values.iter().filter(|leaf| is_done(leaf)).cloned().collect(), ..line }
}

async fn from_the_log(tx: &mut Tx, draft: &mut Draft, undone: &Plan) -> Result<()> {
    let mut from = unit::From::Before(LogCursor(i64::MAX));
    loop {
        let (lines, next) = unit::lines(tx, undone, from).await?;
        draft.add(tx, lines.into_iter().map(reversed).collect()).await?;
        match next {
            Some(next) => from = unit::From::Before(next),
            None => return Ok(()),
        }
    }
}

/// The same line the other way round; what cannot be told cannot be taken back.
fn reversed(line: Line) -> Line {
    let action = match line.action {
        Action::Reject => return line,
        Action::Create => Action::Remove,
        Action::Remove => Action::Create,
        other => other,
    };
    Line::new(line.kind, line.code, action, line.values.into_iter().map(Leaf::reversed).collect())
}

/// A plan was taken back: it says so, and the importer forgets what it had read, so that the same file can be taken again.
pub(super) async fn taken_back(tx: &mut Tx, id: Uuid) -> Result<()> {
    let Some(plan) = store::find(tx, id).await? else { return Ok(()) };
    if plan.source == Source::Import {
        forget(tx, &plan).await?;
    }
    store::keep(tx, &Plan { state: State::Undone, ..plan }).await
}

async fn forget(tx: &mut Tx, plan: &Plan) -> Result<()> {
    let mut from = unit::From::After(plan.from_seq);
    loop {
        let (lines, next) = unit::lines(tx, plan, from).await?;
        let codes: Vec<String> = lines.iter().map(|line| fold(&line.code)).collect();
        tx.query("DELETE FROM import_values WHERE").among_text("code_folded", &codes).run().await?;
        match next {
            Some(next) => from = unit::From::After(next),
            None => return Ok(()),
        }
    }
}
