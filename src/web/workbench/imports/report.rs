//! What a run did, or would do: file by file and column by column, what was not taken and why, and the rows to mend.

use super::{address, history, id_of};
use crate::app::App;
use crate::error::{Error, Result};
use crate::imports::ledger::Counts;
use crate::imports::report::FileFacts;
use crate::imports::{Report, job, reading::Use, uploads};
use crate::kernel::locale::Locale;
use crate::people::Right;
use crate::plans::{State as PlanState, store};
use crate::web::extract::{Reader, Session};
use crate::web::workbench::frame;
use crate::web::workbench::plans::{Badge, Notice, badges};
use axum::body::Body;
use axum::extract::{Path, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde::Serialize;
use std::collections::BTreeMap;
use uuid::Uuid;

/// Rejections and findings that are shown; the plan and the rows to mend have all of them.
const SHOWN: usize = 200;

#[derive(Debug, Serialize)]
struct FileView {
    name: String,
    format: Option<String>,
    problem: Option<Notice>,
    counts: Vec<Badge>,
    rows: u64,
    /// Each column, what it is kept as (`mapped`, `attribute`, `ignored`) and where, and how many of its values were not read.
    columns: Vec<(String, &'static str, String)>,
}

#[derive(Debug, Serialize)]
struct RejectedView {
    place: String,
    code: String,
    why: Notice,
}

#[derive(Debug, Serialize)]
struct FindingView {
    field: String,
    value: String,
    count: u64,
    places: Vec<String>,
    why: Notice,
}

#[derive(Debug, Serialize)]
struct View {
    title: String,
    is_dry: bool,
    rows: u64,
    seconds: f64,
    counts: Vec<Badge>,
    approved: u64,
    left_draft: u64,
    not_approved: Vec<(String, u64)>,
    files: Vec<FileView>,
    rejected: Vec<RejectedView>,
    rejected_more: u64,
    findings: Vec<FindingView>,
    found: u64,
    photos: Vec<String>,
    to_mend: Vec<(String, String)>,
    upload: Option<String>,
    plan: Option<String>,
    may_undo: Option<String>,
    may_import: Option<String>,
}

/// `/workbench/imports/{id}/report`: of a run by its id, of an upload by what came of it last.
pub async fn show(
    session: Session,
    State(app): State<App>,
    reader: Reader,
    Path(id): Path<String>,
) -> Result<Response> {
    session.actor.ask(Right::Read)?;
    let mut tx = app.db.read().await?;
    let (run, upload) = run_of(&mut tx, id_of("import", &id)?).await?;
    let plan = store::find(&mut tx, run).await?;
    drop(tx);
    let report = read(&app, run).await?;
    let report = report.ok_or_else(|| Error::not_found("import", run))?;
    let mut view = view(&app, &reader.locale, &report);
    view.upload = upload.as_ref().map(|upload| address(upload.id));
    view.plan = plan.as_ref().map(|plan| format!("/workbench/plans/{}", plan.id));
    let is_done = plan.as_ref().is_some_and(|plan| plan.state == PlanState::Applied);
    if is_done && session.actor.may(Right::HandIn) {
        view.may_undo = view.plan.as_ref().map(|plan| format!("{plan}/undo"));
    }
    if report.is_dry && session.actor.may(Right::Import) {
        let open = upload.filter(|upload| upload.run_id.is_none() && upload.is_here(&app));
        view.may_import = open.map(|upload| format!("{}/import", address(upload.id)));
    }
    frame::page(&app, &session, &reader.locale, "imports", "workbench/report.html", StatusCode::OK, view)
}

/// The run that an id means, and the upload that it belongs to.
async fn run_of(tx: &mut crate::db::Tx, id: Uuid) -> Result<(Uuid, Option<uploads::Upload>)> {
    if let Some(upload) = uploads::by_ids(tx, &[id]).await?.pop() {
        return Ok((upload.run_id.or(upload.trial_id).unwrap_or(id), Some(upload)));
    }
    Ok((id, uploads::of_job(tx, id).await?))
}

async fn read(app: &App, run: Uuid) -> Result<Option<Report>> {
    let folder = job::reports(app);
    let reading = tokio::task::spawn_blocking(move || Report::read(&folder, run));
    reading.await.map_err(|e| Error::internal("a report", e))
}

fn figures(app: &App, locale: &Locale, counts: &Counts) -> Vec<Badge> {
    let counts = crate::plans::Counts {
        create: counts.created,
        change: counts.updated,
        same: counts.unchanged,
        reject: counts.rejected,
        ..Default::default()
    };
    badges(app, locale, &counts)
}

fn view(app: &App, locale: &Locale, report: &Report) -> View {
    let say = |message| Notice::said(app, locale, message);
    let rejected = report.rejected.iter().take(SHOWN).map(|one| RejectedView {
        place: one.place.to_string(),
        code: one.code.clone(),
        why: say(&one.message),
    });
    let mut findings: Vec<_> = report.findings.iter().collect();
    findings.sort_by_key(|finding| std::cmp::Reverse(finding.count));
    let findings = findings.into_iter().take(SHOWN).map(|one| FindingView {
        field: one.field.clone(),
        value: one.value.clone(),
        count: one.count,
        places: one.places.iter().take(5).map(ToString::to_string).collect(),
        why: say(&one.message),
    });
    let rejected: Vec<RejectedView> = rejected.collect();
    let mend = report.to_mend.iter().enumerate().map(|(i, path)| {
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        (format!("/workbench/imports/{}/rejected/{i}", report.id), name)
    });
    View {
        title: history::title(&report.source),
        is_dry: report.is_dry,
        rows: report.counts.rows,
        seconds: report.seconds(),
        counts: figures(app, locale, &report.counts),
        approved: report.approved,
        left_draft: report.left_draft,
        not_approved: not_approved(app, locale, report),
        files: report.files.iter().map(|(name, facts)| file(app, locale, report, name, facts)).collect(),
        rejected_more: report.counts.rejected.saturating_sub(rejected.len() as u64),
        rejected,
        findings: findings.collect(),
        found: report.found,
        photos: report.unmatched_photos.clone(),
        to_mend: mend.collect(),
        upload: None,
        plan: None,
        may_undo: None,
        may_import: None,
    }
}

/// A kind of information that a product may lack.
fn item(app: &App, locale: &Locale, field: &str) -> String {
    let item = field.split('.').next().unwrap_or(field).replace('_', "-");
    let keys = ["bench-item-", "bench-section-"].map(|family| format!("{family}{item}"));
    let said = keys.into_iter().map(|key| (app.words.text(locale, &key), key));
    said.into_iter().find(|(text, key)| text != key).map_or_else(|| field.to_owned(), |(text, _)| text)
}

/// What the products lack that were left draft, the commonest first.
fn not_approved(app: &App, locale: &Locale, report: &Report) -> Vec<(String, u64)> {
    let mut counted: BTreeMap<String, u64> = BTreeMap::new();
    for (what, count) in &report.not_approved {
        let field = what.split(' ').next().unwrap_or(what);
        *counted.entry(item(app, locale, field)).or_default() += count;
    }
    let mut lacks: Vec<(String, u64)> = counted.into_iter().collect();
    lacks.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    lacks.truncate(SHOWN);
    lacks
}

fn file(app: &App, locale: &Locale, report: &Report, name: &str, facts: &FileFacts) -> FileView {
    let counts = report.by_file.get(name).copied().unwrap_or_default();
    let columns = facts.columns.iter().map(|(column, used)| match used {
        Use::Mapped(field) => (column.clone(), "mapped", super::mapping::label(app, locale, field)),
        Use::Attribute(code) => (column.clone(), "attribute", code.clone()),
        Use::Ignored => (column.clone(), "ignored", String::new()),
    });
    FileView {
        name: name.to_owned(),
        format: facts.format.clone(),
        problem: facts.problem.as_ref().map(|problem| Notice::said(app, locale, problem)),
        rows: counts.rows,
        counts: figures(app, locale, &counts),
        columns: columns.collect(),
    }
}

/// `/workbench/imports/{id}/rejected/{n}`: the rows of a file that were not taken, to be mended.
pub async fn rejected(
    session: Session,
    State(app): State<App>,
    Path((id, number)): Path<(String, usize)>,
) -> Result<Response> {
    session.actor.ask(Right::Import)?;
    let report = read(&app, id_of("import", &id)?).await?;
    let missing = || Error::not_found("import", &id);
    let path = report.and_then(|report| report.to_mend.into_iter().nth(number)).ok_or_else(missing)?;
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let plain: String =
        name.chars().map(|c| if c.is_ascii_alphanumeric() || "-_.".contains(c) { c } else { '_' }).collect();
    let file = tokio::fs::File::open(&path).await.map_err(|_| missing())?;
    let body = Body::from_stream(tokio_util::io::ReaderStream::new(file));
    let attached = format!("attachment; filename=\"rejected-{plain}\"");
    let kind = if plain.ends_with("json") { "application/x-ndjson" } else { "text/csv; charset=utf-8" };
    Ok(([(header::CONTENT_TYPE, kind.to_owned()), (header::CONTENT_DISPOSITION, attached)], body)
        .into_response())
}
