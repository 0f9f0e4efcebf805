//! Plans and their lines in the database.

use super::plan::{Counts, Plan, Source, State, json};
use super::{Action, Line, Outcome};
use crate::changes::{hand::Hand, kind::Kind, leaf::Leaf, log};
use crate::db::{Column, Rows, Sort, Tx};
use crate::error::{Error, Result};
use crate::kernel::{clock::Time, fold::fold, message::Message};
use sqlx::types::Json;
use std::collections::HashSet;
use uuid::Uuid;

const SELECT: &str =
    "SELECT id, source, title, state, made_by, made_at, from_seq, to_seq, decided_by, applied_by,
       applied_at, undoes, counts FROM plans";

/// A new plan in the name of a hand, as of the log's head.
pub async fn begin(tx: &mut Tx, hand: &Hand, id: Uuid, source: Source, title: &str) -> Result<Plan> {
    let from_seq = log::head(tx).await?;
    Ok(Plan {
        id,
        source,
        title: title.chars().take(300).collect(),
        state: State::Open,
        made_by: hand.actor.clone(),
        made_at: hand.at,
        from_seq,
        to_seq: None,
        decided_by: None,
        applied_by: None,
        applied_at: None,
        undoes: None,
        counts: Counts::default(),
    })
}

/// Writes a plan as it is now.
pub async fn keep(tx: &mut Tx, plan: &Plan) -> Result<()> {
    tx.query(
        "INSERT INTO plans (id, source, title, state, made_by, made_at, from_seq, to_seq, decided_by, applied_by,
                            applied_at, undoes, counts)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
         ON CONFLICT (id) DO UPDATE SET state = excluded.state, to_seq = excluded.to_seq,
             decided_by = excluded.decided_by, applied_by = excluded.applied_by, applied_at = excluded.applied_at,
             counts = excluded.counts",
    )
    .bind(plan.id)
    .bind(plan.source)
    .bind(&plan.title)
    .bind(plan.state)
    .bind(&plan.made_by)
    .bind(plan.made_at)
    .bind(plan.from_seq)
    .bind(plan.to_seq)
    .bind(&plan.decided_by)
    .bind(&plan.applied_by)
    .bind(plan.applied_at)
    .bind(plan.undoes)
    .bind(json(plan.counts))
    .run()
    .await?;
    Ok(())
}

/// The plan of something that is applied as it comes; it is [`keep`]t by the caller, who writes under its cause.
pub async fn begin_unit(tx: &mut Tx, hand: &Hand, id: Uuid, source: Source, title: &str) -> Result<Plan> {
    Ok(Plan { state: State::Applying, ..begin(tx, hand, id, source, title).await? })
}

/// Notes that something was applied as it came: its lines are in the log.
pub async fn note_applied(tx: &mut Tx, hand: &Hand, plan: Plan, counts: Counts, at: Time) -> Result<()> {
    let to_seq = Some(log::head(tx).await?);
    let applied_by = Some(hand.actor.clone());
    keep(tx, &Plan { state: State::Applied, to_seq, applied_by, applied_at: Some(at), counts, ..plan }).await
}

/// A plan by its id.
pub async fn find(tx: &mut Tx, id: Uuid) -> Result<Option<Plan>> {
    tx.query(SELECT).push(" WHERE id = ", id).optional().await
}

/// A plan by its id.
///
/// # Errors
/// Not found.
pub async fn load(tx: &mut Tx, id: Uuid) -> Result<Plan> {
    find(tx, id).await?.ok_or_else(|| Error::not_found("plan", id))
}

/// Plans, newest first, before one of them.
pub async fn page(tx: &mut Tx, before: Option<Uuid>, state: Option<State>, limit: i64) -> Result<Vec<Plan>> {
    let query = tx.query(SELECT).raw(" WHERE 1 = 1").push_if(" AND id < ", before);
    query.push_if(" AND state = ", state).push(" ORDER BY id DESC LIMIT ", limit).all().await
}

const LINES: &[Column] = &[
    ("plan_id", Sort::Id),
    ("position", Sort::Int),
    ("kind", Sort::Text),
    ("code", Sort::Text),
    ("action", Sort::Text),
    ("vals", Sort::Json),
    ("reason", Sort::Json),
    ("outcome", Sort::Text),
    ("moved", Sort::Json),
];

/// Writes lines, or what became of them.
pub async fn keep_lines(tx: &mut Tx, plan: Uuid, lines: &[Line]) -> Result<()> {
    let mut rows = Rows::of("plan_lines", LINES);
    for l in lines {
        rows.push(&(plan, l.position, l.kind, &l.code, l.action, &l.values, &l.reason, l.outcome, &l.moved));
    }
    rows.upsert(tx, &["plan_id", "position"]).await?;
    Ok(())
}

/// Which lines to show.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Filter {
    /// Those of a kind.
    pub kind: Option<Kind>,
    /// Those of an action.
    pub action: Option<Action>,
    /// Those with an outcome.
    pub outcome: Option<Outcome>,
    /// Those without one.
    pub is_open: bool,
    /// Those whose code holds this.
    pub q: String,
    /// Those that change this field, or what is below it: `texts.de`.
    pub field: String,
}

impl Filter {
    /// Whether it takes a line.
    pub fn takes(&self, line: &Line) -> bool {
        self.kind.is_none_or(|kind| kind == line.kind)
            && self.action.is_none_or(|action| action == line.action)
            && self.outcome.is_none_or(|outcome| Some(outcome) == line.outcome)
            && !(self.is_open && line.outcome.is_some())
            && (self.q.is_empty() || fold(&line.code).contains(&fold(&self.q)))
            && self.names(line)
    }

    /// Whether a line changes the field.
    fn names(&self, line: &Line) -> bool {
        let mut steps = self.field.split('.').filter(|step| !step.is_empty()).peekable();
        let is_any = steps.peek().is_none();
        let wanted: Vec<&str> = steps.collect();
        is_any
            || line.values.iter().any(|leaf| {
                leaf.path.iter().map(String::as_str).take(wanted.len()).eq(wanted.iter().copied())
            })
    }

    /// Patterns by which the database finds most of what is asked for.
    fn patterns(&self) -> [Option<String>; 2] {
        let escaped = |text: &str| text.replace('\\', "\\\\").replace('%', "\\%").replace('_', "\\_");
        let q = Some(self.q.trim())
            .filter(|q| !q.is_empty())
            .map(|q| format!("%{}%", escaped(&q.to_lowercase())));
        let last = self.field.split('.').rfind(|step| !step.is_empty());
        [q, last.map(|step| format!("%\"{}\"%", escaped(step)))]
    }
}

#[derive(sqlx::FromRow)]
struct Row {
    position: i64,
    kind: Kind,
    code: String,
    action: Action,
    vals: Json<Vec<Leaf>>,
    reason: Option<Json<Message>>,
    outcome: Option<Outcome>,
    moved: Json<Vec<Leaf>>,
}

fn line(row: Row) -> Line {
    Line {
        position: row.position,
        kind: row.kind,
        code: row.code,
        action: row.action,
        values: row.vals.0,
        reason: row.reason.map(|reason| reason.0),
        outcome: row.outcome,
        moved: row.moved.0,
    }
}

/// A page of the lines that a plan keeps, after a position.
pub async fn lines(tx: &mut Tx, plan: Uuid, filter: &Filter, after: i64, limit: i64) -> Result<Vec<Line>> {
    let [q, field] = filter.patterns();
    let mut query = tx
        .query("SELECT position, kind, code, action, vals, reason, outcome, moved FROM plan_lines WHERE plan_id = $1")
        .bind(plan)
        .push(" AND position > ", after)
        .push_if(" AND kind = ", filter.kind)
        .push_if(" AND action = ", filter.action)
        .push_if(" AND outcome = ", filter.outcome)
        .raw(if filter.is_open { " AND outcome IS NULL" } else { "" });
    if let Some(q) = q {
        query = query.push(" AND LOWER(code) LIKE ", q).raw(" ESCAPE '\\'");
    }
    if let Some(field) = field {
        query = query.push(" AND CAST(vals AS TEXT) LIKE ", field).raw(" ESCAPE '\\'");
    }
    let rows: Vec<Row> = query.push(" ORDER BY position LIMIT ", limit).all().await?;
    Ok(rows.into_iter().map(line).collect())
}

/// The lines of a plan that did something, from its end to its beginning, before a position.
pub async fn done_lines(tx: &mut Tx, plan: Uuid, before: i64, limit: i64) -> Result<Vec<Line>> {
    let rows: Vec<Row> = tx
        .query(
            "SELECT position, kind, code, action, vals, reason, outcome, moved FROM plan_lines
              WHERE plan_id = $1 AND position < $2 AND outcome IN ('done', 'partly') ORDER BY position DESC LIMIT $3",
        )
        .bind(plan)
        .bind(before)
        .bind(limit)
        .all()
        .await?;
    Ok(rows.into_iter().map(line).collect())
}

/// How many lines of each kind a plan keeps.
pub async fn kinds(tx: &mut Tx, plan: Uuid) -> Result<Vec<(Kind, i64)>> {
    let counted = tx.query(
        "SELECT kind, COUNT(*) FROM plan_lines WHERE plan_id = $1 GROUP BY kind ORDER BY 2 DESC, kind",
    );
    counted.bind(plan).all().await
}

/// Plans by their ids.
pub async fn by_ids(tx: &mut Tx, ids: &[Uuid]) -> Result<Vec<Plan>> {
    tx.query(SELECT).raw(" WHERE").among("id", ids).all().await
}

/// The plan that takes another one back, if somebody made one: the newest.
pub async fn undo_of(tx: &mut Tx, id: Uuid) -> Result<Option<Plan>> {
    tx.query(SELECT)
        .push(" WHERE undoes = ", id)
        .raw(" AND state <> 'dropped' ORDER BY id DESC LIMIT 1")
        .optional()
        .await
}

/// The records, by kind and folded code, to which a plan did nothing that it should have.
pub async fn codes_that_stayed(tx: &mut Tx, plan: Uuid) -> Result<HashSet<(Kind, String)>> {
    let rows: Vec<(Kind, String)> = tx
        .query("SELECT kind, code FROM plan_lines WHERE plan_id = $1 AND outcome IN ('moved', 'refused')")
        .bind(plan)
        .all()
        .await?;
    Ok(rows.into_iter().map(|(kind, code)| (kind, fold(&code))).collect())
}

/// How many lines of each action and outcome a plan keeps.
pub async fn count(tx: &mut Tx, plan: Uuid) -> Result<Counts> {
    let rows: Vec<(Action, Option<Outcome>, i64)> = tx
        .query("SELECT action, outcome, COUNT(*) FROM plan_lines WHERE plan_id = $1 GROUP BY action, outcome")
        .bind(plan)
        .all()
        .await?;
    let mut counts = Counts::default();
    for (action, outcome, number) in rows {
        let number = number.unsigned_abs();
        *match action {
            Action::Create => &mut counts.create,
            Action::Change => &mut counts.change,
            Action::Remove => &mut counts.remove,
            Action::Same => &mut counts.same,
            Action::Reject => &mut counts.reject,
        } += number;
        match outcome {
            Some(Outcome::Done) => counts.done += number,
            Some(Outcome::Partly) => counts.partly += number,
            Some(Outcome::Moved) => counts.moved += number,
            Some(Outcome::Refused) => counts.refused += number,
            Some(Outcome::Same) | None => {}
        }
    }
    Ok(counts)
}
