//! An upload: what was recognised in each of its files, its first rows, and what they would become.

use super::choices::{self, Form};
use super::mapping::{self, SheetView};
use super::rows::{self, RowView};
use super::{address, history, id_of, job_address};
use crate::app::App;
use crate::catalog::shared::SharedShelf;
use crate::error::{Error, Result};
use crate::imports::detect::NAMES;
use crate::imports::look::{self, File, Looked};
use crate::imports::uploads::{self, Upload};
use crate::imports::{Known, job};
use crate::jobs::{Job, State as JobState, queue};
use crate::kernel::locale::Locale;
use crate::people::Right;
use crate::web::extract::{Params, Posted, Reader, Session};
use crate::web::problem;
use crate::web::workbench::frame;
use crate::web::workbench::plans::{Notice, lines::Speaker};
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Serialize;

#[derive(Debug, Serialize)]
struct FileView {
    number: usize,
    name: String,
    format: Option<String>,
    encoding: String,
    /// A word for it: comma, semicolon, tab, bar.
    delimiter: Option<&'static str>,
    decimal_mark: Option<char>,
    header_line: Option<u64>,
    /// Where the meaning of its columns comes from.
    known: Option<&'static str>,
    columns: Vec<String>,
    rows: Vec<RowView>,
    sheet: Option<SheetView>,
}

#[derive(Debug, Serialize)]
struct Defaults {
    format: String,
    locale: String,
    currency: String,
    brand: String,
    approve: bool,
}

/// What is known of files that are there.
#[derive(Debug, Default, Serialize)]
struct Recognised {
    files: Vec<FileView>,
    unread: Vec<(String, Option<Notice>)>,
    photos: Vec<String>,
    is_readable: bool,
    is_tried: bool,
}

#[derive(Debug, Serialize)]
struct View {
    id: String,
    title: String,
    who: String,
    at: String,
    may_import: bool,
    may_approve: bool,
    formats: &'static [&'static str],
    locales: Vec<String>,
    defaults: Defaults,
    /// None once the files are gone.
    found: Option<Recognised>,
    /// The same files came before.
    same: Option<(String, String)>,
    /// Where its job is that is at work.
    at_work: Option<String>,
    /// Where it says what it would do.
    trial: Option<String>,
    /// Where it says what it did.
    report: Option<String>,
    failed: Option<Notice>,
    saved: bool,
    wrong: Option<Notice>,
}

/// `/workbench/imports/{id}`; the id of a run leads to its report.
pub async fn show(
    session: Session,
    State(app): State<App>,
    reader: Reader,
    Path(id): Path<String>,
    params: Params,
) -> Result<Response> {
    session.actor.ask(Right::Read)?;
    let id = id_of("upload", &id)?;
    let mut tx = app.db.read().await?;
    if uploads::by_ids(&mut tx, &[id]).await?.is_empty() {
        return Ok(Redirect::to(&format!("/workbench/imports/{id}/report")).into_response());
    }
    let upload = uploads::load(&mut tx, id).await?;
    drop(tx);
    answer(&app, &session, &reader.locale, &upload, params.get("saved").is_some(), None).await
}

/// `POST /workbench/imports/{id}`: how it is to be read; with `do=try` it is tried at once.
pub async fn save(
    State(app): State<App>,
    Path(id): Path<String>,
    reader: Reader,
    posted: Posted<Form>,
) -> Result<Response> {
    let Posted { session, form } = posted;
    session.actor.ask(Right::Import)?;
    let mut tx = app.db.read().await?;
    let mut upload = uploads::load(&mut tx, id_of("upload", &id)?).await?;
    drop(tx);
    match chosen(&app, &session, &mut upload, &form).await {
        Ok(to) => Ok(Redirect::to(&to).into_response()),
        Err(error @ (Error::Invalid(_) | Error::Conflict(_))) => {
            answer(&app, &session, &reader.locale, &upload, false, Some(error)).await
        }
        Err(error) => Err(error),
    }
}

/// Keeps what was chosen, and tries it if that is asked for; where that leads.
async fn chosen(app: &App, session: &Session, upload: &mut Upload, form: &Form) -> Result<String> {
    let hand = session.actor.hand("import", app.clock.now());
    let mut wanted = choices::common(form)?;
    if wanted.approve {
        session.actor.ask(Right::Approve)?;
    }
    if upload.is_here(app) {
        let looked = look::look(app, &hand, upload, false).await?;
        wanted.sheets = choices::sheets(form, &looked.files);
    }
    let mut tx = app.db.write().await?;
    let mut now = uploads::load(&mut tx, upload.id).await?;
    if now.choices != wanted {
        job::ask_idle(&mut tx, &now).await?;
        (now.choices, now.trial_id) = (wanted, None);
        uploads::keep(&mut tx, &now).await?;
    }
    let to = match choices::text(form, "do") {
        Some("try") => job_address(job::try_it(app, &mut tx, &hand, &mut now).await?),
        _ => format!("{}?saved=yes", address(now.id)),
    };
    tx.commit().await?;
    app.bell.notify_waiters();
    *upload = now;
    Ok(to)
}

async fn answer(
    app: &App,
    session: &Session,
    locale: &Locale,
    upload: &Upload,
    saved: bool,
    wrong: Option<Error>,
) -> Result<Response> {
    let mut tx = app.db.read().await?;
    let ids: Vec<_> = [upload.run_id, upload.trial_id].into_iter().flatten().collect();
    let jobs = queue::by_ids(&mut tx, &ids).await?;
    let same = uploads::same(&mut tx, upload).await?;
    drop(tx);
    let at_work = jobs.iter().find(|job| job.ended_at.is_none());
    let of = |kind: &str, state: JobState| jobs.iter().find(|job| job.kind == kind && job.state == state);
    let report = of(job::KIND, JobState::Done);
    let failed = jobs.iter().filter(|_| report.is_none()).find_map(|job| job.reason.as_ref());
    let wrong = wrong.as_ref().map(|error| (problem::status(error), Notice::of(app, locale, error)));
    let (found, broken) = found(app, session, locale, upload, at_work).await?;
    let status = wrong.as_ref().map_or(StatusCode::OK, |(status, _)| *status);
    let view = View {
        id: upload.id.to_string(),
        title: history::title(&upload.title),
        who: upload.made_by.clone(),
        at: upload.made_at.to_rfc3339(),
        may_import: session.actor.may(Right::Import),
        may_approve: session.actor.may(Right::Approve),
        formats: &NAMES,
        locales: app.words.locales().iter().map(ToString::to_string).collect(),
        defaults: defaults(upload),
        found,
        same: same.map(|other| (address(other.id), other.made_at.to_rfc3339())),
        at_work: at_work.map(|job| job_address(job.id)),
        trial: of(job::TRIAL, JobState::Done).map(|job| trial_address(upload, job)),
        report: report.map(|_| format!("{}/report", address(upload.id))),
        failed: failed.map(|reason| Notice::said(app, locale, &reason.0)),
        saved,
        wrong: wrong.map(|(_, notice)| notice).or(broken),
    };
    frame::page(app, session, locale, "imports", "workbench/upload.html", status, view)
}

fn trial_address(upload: &Upload, trial: &Job) -> String {
    match job::plan_of(trial) {
        Some(plan) => format!("/workbench/plans/{plan}"),
        None => format!("{}/report", address(upload.id)),
    }
}

fn defaults(upload: &Upload) -> Defaults {
    let choices = &upload.choices;
    Defaults {
        format: choices.format.clone().unwrap_or_default(),
        locale: choices.locale.as_ref().map(ToString::to_string).unwrap_or_default(),
        currency: choices.currency.map(|currency| currency.to_string()).unwrap_or_default(),
        brand: choices.brand.clone().unwrap_or_default(),
        approve: choices.approve,
    }
}

/// What is in its files, as long as they are there; and what makes no sense in how they are to be read.
async fn found(
    app: &App,
    session: &Session,
    locale: &Locale,
    upload: &Upload,
    at_work: Option<&Job>,
) -> Result<(Option<Recognised>, Option<Notice>)> {
    if !upload.is_here(app) {
        return Ok((None, None));
    }
    let hand = session.actor.hand("import", app.clock.now());
    match look::look(app, &hand, upload, at_work.is_none()).await {
        Ok(looked) => {
            let shared = app.slots.get::<SharedShelf>().read(&app.db).await?;
            Ok((Some(recognised(Speaker { app, shared: &shared, locale }, &looked)), None))
        }
        Err(error @ Error::Invalid(_)) => {
            Ok((Some(Recognised::default()), Some(Notice::of(app, locale, &error))))
        }
        Err(error) => Err(error),
    }
}

fn recognised(speaker: Speaker<'_>, looked: &Looked) -> Recognised {
    let Speaker { app, locale, .. } = speaker;
    let unread = looked.unread.iter().map(|(name, problem)| {
        (name.clone(), problem.as_ref().map(|problem| Notice::said(app, locale, problem)))
    });
    let files = looked.files.iter().enumerate();
    Recognised {
        files: files.map(|(i, file)| file_view(speaker, i, file, looked)).collect(),
        unread: unread.collect(),
        photos: looked.photos.clone(),
        is_readable: looked.is_readable(),
        is_tried: looked.tried.is_some(),
    }
}

fn file_view(speaker: Speaker<'_>, number: usize, file: &File, looked: &Looked) -> FileView {
    let (facts, Speaker { app, locale, .. }) = (&file.facts, speaker);
    FileView {
        number,
        name: file.name.clone(),
        format: facts.format.clone(),
        encoding: facts.encoding.clone(),
        delimiter: facts.delimiter.map(|mark| match mark {
            ',' => "comma",
            ';' => "semicolon",
            '\t' => "tab",
            _ => "bar",
        }),
        decimal_mark: facts.decimal_mark,
        header_line: facts.header_line,
        known: facts.mapping.map(|known| match known {
            Known::Given => "given",
            Known::Remembered => "remembered",
            Known::Suggested => "suggested",
        }),
        columns: file.columns.clone(),
        rows: rows::view(speaker, file, looked.tried.as_ref()),
        sheet: file.sheet.as_ref().map(|sheet| mapping::view(app, locale, file, sheet)),
    }
}
