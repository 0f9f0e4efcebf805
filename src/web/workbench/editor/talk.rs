//! What colleagues say about a record, and what they ask of each other.

use super::open::{Edited, Open};
use super::page::{self, Again};
use super::save::Form;
use crate::app::App;
use crate::catalog::{Product, Style};
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::notes::{self, TaskIn, comment, task};
use crate::people::{Actor, Right, user};
use crate::web::extract::{Posted, Reader};
use crate::web::workbench::products::editor_address;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use serde::Serialize;
use serde_json::{Map, Value};
use uuid::Uuid;

/// What stands under the fields.
#[derive(Debug, Default, Serialize)]
pub struct Talk {
    comments: Vec<CommentView>,
    tasks: Vec<TaskView>,
    /// Whom one may ask, by address and name.
    people: Vec<(String, String)>,
    open: usize,
}

#[derive(Debug, Serialize)]
struct CommentView {
    id: Uuid,
    author: String,
    /// The text, with what names somebody apart.
    pieces: Vec<(String, bool)>,
    at: String,
    settled_by: Option<String>,
}

#[derive(Debug, Serialize)]
struct TaskView {
    id: Uuid,
    title: String,
    assignee: Option<String>,
    due_on: Option<String>,
    is_late: bool,
    is_done: bool,
    made_by: String,
}

/// What was said about a record. The reader has seen then what names them.
pub async fn talk(app: &App, tx: &mut Tx, open: &Open) -> Result<Talk> {
    let today = app.clock.now().date_naive().to_string();
    let comments = comment::of_record(tx, open.kind, open.id).await?;
    let tasks = task::of_record(tx, open.kind, open.id).await?;
    let people = user::page(tx, "", 500).await?.into_iter().filter(|person| person.is_active);
    Ok(Talk {
        open: comments.iter().filter(|one| one.settled_at.is_none()).count()
            + tasks.iter().filter(|one| one.done_at.is_none()).count(),
        comments: comments.into_iter().map(seen).collect(),
        tasks: tasks
            .into_iter()
            .map(|one| TaskView {
                id: one.id,
                title: one.title,
                assignee: one.assignee,
                is_late: one.done_at.is_none() && one.due_on.as_ref().is_some_and(|day| *day < today),
                due_on: one.due_on,
                is_done: one.done_at.is_some(),
                made_by: one.made_by,
            })
            .collect(),
        people: people.map(|person| (person.email, person.name)).collect(),
    })
}

fn seen(one: notes::Comment) -> CommentView {
    CommentView {
        id: one.id,
        author: one.author,
        pieces: pieces(&one.body),
        at: one.written_at.to_rfc3339(),
        settled_by: one.settled_by,
    }
}

/// A text cut before and after each name.
fn pieces(body: &str) -> Vec<(String, bool)> {
    let mut pieces: Vec<(String, bool)> = Vec::new();
    for word in body.split_inclusive(char::is_whitespace) {
        let is_name = word.starts_with('@') && word.trim_end().len() > 1;
        match pieces.last_mut().filter(|last| !last.1 && !is_name) {
            Some(last) => last.0.push_str(word),
            None => pieces.push((word.to_owned(), is_name)),
        }
    }
    pieces
}

/// `POST /workbench/products/{code}/talk` with `do`: `comment`, `task`, `settle:{id}`, `unsettle:{id}`, `done:{id}`, `undone:{id}`.
pub async fn product(
    State(app): State<App>,
    Path(code): Path<String>,
    reader: Reader,
    form: Form,
) -> Result<Response> {
    said::<Product>(app, code, reader, form).await
}

/// `POST /workbench/styles/{code}/talk`.
pub async fn style(
    State(app): State<App>,
    Path(code): Path<String>,
    reader: Reader,
    form: Form,
) -> Result<Response> {
    said::<Style>(app, code, reader, form).await
}

async fn said<T: Edited>(
    app: App,
    code: String,
    reader: Reader,
    Posted { session, form }: Form,
) -> Result<Response> {
    session.actor.ask(Right::Read)?;
    let mut tx = app.db.read().await?;
    let open = T::open(&mut tx, &app, &code).await?;
    drop(tx);
    match does(&app, &session.actor, &open, &form).await {
        Ok(()) => {
            let address = editor_address(&format!("{}s", open.kind), &open.code);
            Ok(Redirect::to(&format!("{address}?saved=yes#talk")).into_response())
        }
        Err(error @ Error::Invalid(_)) => {
            let mut tx = app.db.read().await?;
            let status = crate::web::problem::status(&error);
            let again = Again { typed: form, error };
            page::answer(&app, &mut tx, &session, &reader.locale, &open, Some(again), status).await
        }
        Err(error) => Err(error),
    }
}

async fn does(app: &App, actor: &Actor, open: &Open, form: &Map<String, Value>) -> Result<()> {
    let text =
        |name: &str| form.get(name).and_then(Value::as_str).map(str::trim).filter(|text| !text.is_empty());
    let (about, now) = ((open.kind, open.id), app.clock.now());
    let (act, id) =
        text("do").unwrap_or("comment").split_once(':').unwrap_or((text("do").unwrap_or("comment"), ""));
    let id = || id.parse::<Uuid>().map_err(|_| Error::not_found("comment", id));
    let mut tx = app.db.write().await?;
    match act {
        "task" => {
            let owned = |name: &str| text(name).map(str::to_owned);
            let title = owned("talk.title").unwrap_or_default();
            let wanted = TaskIn { title, assignee: owned("talk.assignee"), due_on: owned("talk.due_on") };
            task::make(&mut tx, actor, about, &wanted, now).await?;
        }
        "settle" | "unsettle" => comment::settle(&mut tx, actor, about, id()?, act == "settle", now).await?,
        "done" | "undone" => task::check_off(&mut tx, actor, about, id()?, act == "done", now).await?,
        _ => _ = comment::write(&mut tx, actor, about, text("talk.body").unwrap_or_default(), now).await?,
    }
    tx.commit().await?;
    app.bell.notify_waiters();
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::pieces;

    #[test]
    fn names_stand_out_and_the_text_stays_whole() {
        let text = "@ana please look, @ben@loom.example\ntoo @ all";
        let found = pieces(text);
        assert_eq!(found.iter().map(|(piece, _)| piece.as_str()).collect::<String>(), text);
        let names: Vec<&str> =
            found.iter().filter(|(_, is)| *is).map(|(piece, _)| piece.trim_end()).collect();
        assert_eq!(names, ["@ana", "@ben@loom.example"]);
    }
}
