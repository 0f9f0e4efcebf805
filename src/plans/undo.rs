//! A unit the other way round: what it made goes, what it changed becomes what it was, what it removed comes back.

use super::draft::Draft;
use super::plan::{Plan, Source, State};
use super::{Action, Line, store, unit};
use crate::app::App;
use crate::changes::{hand::Hand, kind::Kind, leaf::Leaf};
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::kernel::{cursor::LogCursor, fold::fold, message::Message};
use std::collections::{HashMap, HashSet};
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

/// What was removed comes back first, then values are as they were, and at last goes what was made: so everything that a
/// line names is there when its turn comes, and nothing that goes is named any more.
async fn from_the_log(tx: &mut Tx, draft: &mut Draft, undone: &Plan) -> Result<()> {
    for part in [unit::Part::Removed, unit::Part::Changed, unit::Part::Made] {
        let mut from = Some(unit::From::Before(LogCursor(i64::MAX)));
        while let Some(place) = from {
            let (lines, next) = unit::lines(tx, undone, place, part).await?;
            let is_told = |line: &Line| !line.values.is_empty() || line.action == Action::Reject;
            let lines = lines.into_iter().filter(is_told).map(reversed);
            draft.add(tx, lines.collect()).await?;
            from = next.map(unit::From::Before);
        }
    }
    Ok(())
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

/// A plan was taken back by another: it says so, and the importer remembers what it did before, so that the same file can
/// be taken again and leaves alone what people edited.
pub(super) async fn taken_back(tx: &mut Tx, undo: &Plan, id: Uuid) -> Result<()> {
    let Some(plan) = store::find(tx, id).await? else { return Ok(()) };
    if plan.source == Source::Import {
        let stayed = store::codes_that_stayed(tx, undo.id).await?;
        forget_what_was_new(tx, &plan, &stayed).await?;
        remember_as_before(tx, &plan, &stayed).await?;
    }
    store::keep(tx, &Plan { state: State::Undone, ..plan }).await
}

/// What the rows of a run said of records of which no row had spoken before is forgotten; but for what stayed.
async fn forget_what_was_new(tx: &mut Tx, plan: &Plan, stayed: &HashSet<(Kind, String)>) -> Result<()> {
    let mut from = Some(unit::From::After(plan.from_seq));
    while let Some(place) = from {
        let (lines, next) = unit::lines(tx, plan, place, unit::Part::All).await?;
        let mut gone: HashMap<Kind, Vec<String>> = HashMap::new();
        for line in lines {
            let code = fold(&line.code);
            if !stayed.contains(&(line.kind, code.clone())) {
                gone.entry(line.kind).or_default().push(code);
            }
        }
        for (kind, codes) in gone {
            // Associations come in a turn of their own: `style associations`.
            let turns = [kind.as_str().to_owned(), format!("{kind} associations")];
            tx.query(
                "DELETE FROM import_values WHERE NOT EXISTS (SELECT 1 FROM import_marks m WHERE m.import_id = $1
                      AND m.kind = import_values.kind AND m.code_folded = import_values.code_folded) AND",
            )
            .bind(plan.id)
            .among_text("kind", &turns)
            .raw(" AND")
            .among_text("code_folded", &codes)
            .run()
            .await?;
        }
        from = next.map(unit::From::After);
    }
    Ok(())
}

/// Marks that a run changed are as they were before it, unless a later run has changed them since.
async fn remember_as_before(tx: &mut Tx, plan: &Plan, stayed: &HashSet<(Kind, String)>) -> Result<()> {
    let stayed: Vec<&String> = stayed.iter().map(|(_, code)| code).collect();
    tx.query(
        "UPDATE import_values SET marks = (SELECT m.marks FROM import_marks m WHERE m.import_id = $1
              AND m.kind = import_values.kind AND m.code_folded = import_values.code_folded)
          WHERE EXISTS (SELECT 1 FROM import_marks m WHERE m.import_id = $1
                AND m.kind = import_values.kind AND m.code_folded = import_values.code_folded)
            AND NOT EXISTS (SELECT 1 FROM import_marks l WHERE l.import_id > $1
                AND l.kind = import_values.kind AND l.code_folded = import_values.code_folded) AND NOT",
    )
    .bind(plan.id)
    .among_text("code_folded", &stayed)
    .run()
    .await?;
    Ok(())
}
