//! Something that somebody is asked to do.

use crate::changes::kind::Kind;
use crate::db::Tx;
use crate::error::{Error, Invalid, Result};
use crate::kernel::{clock::Time, message::Message};
use crate::people::{Actor, Who, user};
use chrono::NaiveDate;
use serde::Serialize;
use uuid::Uuid;

/// The longest task, in characters.
pub const LONGEST: usize = 300;

/// A task.
#[derive(Debug, Clone, PartialEq, Serialize, sqlx::FromRow)]
pub struct Task {
    /// Its id.
    pub id: Uuid,
    /// What is to be done.
    pub title: String,
    /// The e-mail address of who is asked; none: whoever comes first.
    pub assignee: Option<String>,
    /// Until when, as `2027-03-01`.
    pub due_on: Option<String>,
    /// Who asked.
    pub made_by: String,
    /// When.
    pub made_at: Time,
    /// When it was done, if it is.
    pub done_at: Option<Time>,
    /// What kind of record it is about, if it is about one.
    pub kind: Option<Kind>,
    /// Which.
    pub code: Option<String>,
}

/// A task as a door hands it in.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct TaskIn {
    /// What is to be done.
    pub title: String,
    /// The e-mail address of who is asked.
    pub assignee: Option<String>,
    /// Until when.
    pub due_on: Option<String>,
}

const SELECT: &str =
    "SELECT t.id, t.title, u.email AS assignee, t.due_on, t.made_by, t.made_at, t.done_at, t.kind,
            COALESCE(p.code, s.code) AS code
       FROM tasks t LEFT JOIN users u ON u.id = t.assignee_id
       LEFT JOIN products p ON t.kind = 'product' AND p.id = t.record_id
       LEFT JOIN styles s ON t.kind = 'style' AND s.id = t.record_id WHERE";

/// The tasks about a record: open ones by their day, then the newest that are done.
///
/// # Errors
/// Whatever the database says.
pub async fn of_record(tx: &mut Tx, kind: Kind, record: Uuid) -> Result<Vec<Task>> {
    tx.query(SELECT)
        .push(" t.kind = ", kind)
        .push(" AND t.record_id = ", record)
        .raw(" ORDER BY t.done_at IS NOT NULL, COALESCE(t.due_on, '9999'), t.id DESC LIMIT 100")
        .all()
        .await
}

/// What somebody is asked to do and has not done, the most urgent first.
///
/// # Errors
/// Whatever the database says.
pub async fn for_me(tx: &mut Tx, actor: &Actor, limit: i64) -> Result<Vec<Task>> {
    let Who::User(user) = actor.who else { return Ok(Vec::new()) };
    tx.query(SELECT)
        .push(" t.done_at IS NULL AND t.assignee_id = ", user)
        .push(" ORDER BY COALESCE(t.due_on, '9999'), t.id LIMIT ", limit)
        .all()
        .await
}

/// Makes a task about a record.
///
/// # Errors
/// Invalid, field by field: no title, a day that is none, nobody of that address.
pub async fn make(
    tx: &mut Tx,
    actor: &Actor,
    about: (Kind, Uuid),
    wanted: &TaskIn,
    at: Time,
) -> Result<Uuid> {
    let mut invalid = Invalid::default();
    let title = wanted.title.trim();
    if !(1..=LONGEST).contains(&title.chars().count()) {
        invalid.push(Invalid::at("title", Message::new("task-length").with("max", LONGEST)));
    }
    if let Some(day) = wanted.due_on.as_deref().filter(|day| day.parse::<NaiveDate>().is_err()) {
        invalid.push(Invalid::at("due_on", Message::new("task-day")).value(day));
    }
    let assignee = match wanted.assignee.as_deref() {
        None => None,
        Some(email) => {
            let found = user::by_email(tx, email).await?.filter(|person| person.is_active);
            if found.is_none() {
                invalid.push(Invalid::at("assignee", Message::new("task-nobody")).value(email));
            }
            found.map(|person| person.id)
        }
    };
    invalid.verdict()?;
    let id = Uuid::now_v7();
    tx.query(
        "INSERT INTO tasks (id, kind, record_id, title, assignee_id, due_on, made_by, made_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
    )
    .bind(id)
    .bind(about.0)
    .bind(about.1)
    .bind(title)
    .bind(assignee)
    .bind(wanted.due_on.as_deref())
    .bind(&actor.name)
    .bind(at)
    .run()
    .await?;
    Ok(id)
}

/// Says that a task is done, or that it is not.
///
/// # Errors
/// Not found.
pub async fn check_off(
    tx: &mut Tx,
    actor: &Actor,
    (kind, record): (Kind, Uuid),
    id: Uuid,
    is_done: bool,
    at: Time,
) -> Result<()> {
    let (when, who) = (is_done.then_some(at), is_done.then_some(actor.name.as_str()));
    let query = tx.query("UPDATE tasks SET done_at = $1, done_by = $2 WHERE id = $3");
    let query =
        query.bind(when).bind(who).bind(id).push(" AND kind = ", kind).push(" AND record_id = ", record);
    match query.run().await? {
        0 => Err(Error::not_found("task", id)),
        _ => Ok(()),
    }
}
