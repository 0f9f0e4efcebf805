//! All imports and plans, newest first.

use super::{address, job_address};
use crate::app::App;
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::imports::uploads::{self, Upload};
use crate::jobs::{self, Job, queue};
use crate::kernel::{cursor, locale::Locale};
use crate::people::Right;
use crate::plans::{Counts, Plan, Source, State as PlanState, store};
use crate::web::extract::{Params, Reader, Session};
use crate::web::problem;
use crate::web::workbench::frame;
use crate::web::workbench::plans::{Badge, Notice, badges};
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use serde::Serialize;
use serde_json::Value;
use std::collections::HashMap;
use uuid::Uuid;

/// Lines on a page.
const PAGE: i64 = 40;

/// A line of the history.
#[derive(Debug, Serialize)]
struct Entry {
    href: String,
    title: String,
    /// What it is: `upload`, `import`, `undo`.
    source: &'static str,
    /// How far it is: `tried`, `applied`.
    state: &'static str,
    who: String,
    at: String,
    counts: Vec<Badge>,
}

#[derive(Debug, Serialize)]
struct View {
    may_import: bool,
    limit: u64,
    entries: Vec<Entry>,
    next: Option<String>,
    wrong: Option<Notice>,
}

/// `/workbench/imports`.
pub async fn show(
    session: Session,
    State(app): State<App>,
    reader: Reader,
    params: Params,
) -> Result<Response> {
    answer(&app, &session, &reader.locale, params.cursor()?, None).await
}

/// The history, with what was wrong with files that came in.
pub async fn answer(
    app: &App,
    session: &Session,
    locale: &Locale,
    before: Option<Uuid>,
    wrong: Option<Error>,
) -> Result<Response> {
    let mut tx = app.db.read().await?;
    let mut ids = newest(&mut tx, before, PAGE + 1).await?;
    let has_more = ids.len() as i64 > PAGE;
    ids.truncate(PAGE as usize);
    let next = ids.last().filter(|_| has_more);
    let next = next.map(|last| format!("/workbench/imports?cursor={}", cursor::encode(last)));
    let view = View {
        may_import: session.actor.may(Right::Import),
        limit: app.config.limits.upload >> 20,
        entries: entries(&mut tx, app, locale, &ids).await?,
        next,
        wrong: wrong.as_ref().map(|error| Notice::of(app, locale, error)),
    };
    let status = wrong.as_ref().map_or(StatusCode::OK, problem::status);
    frame::page(app, session, locale, "imports", "workbench/imports.html", status, view)
}

/// Uploads, plans that are not theirs, and imports that wait or broke before they had a plan.
async fn newest(tx: &mut Tx, before: Option<Uuid>, limit: i64) -> Result<Vec<Uuid>> {
    let query = tx.query(
        "SELECT h.id FROM (
            SELECT u.id FROM uploads u
            UNION ALL SELECT p.id FROM plans p WHERE p.source <> 'trial'
               AND NOT EXISTS (SELECT 1 FROM uploads u WHERE u.run_id = p.id)
            UNION ALL SELECT j.id FROM jobs j WHERE j.kind IN ('import', 'bulk')
               AND NOT EXISTS (SELECT 1 FROM plans p WHERE p.id = j.id)
               AND NOT EXISTS (SELECT 1 FROM uploads u WHERE u.run_id = j.id)
         ) h WHERE 1 = 1",
    );
    let query = query.push_if(" AND h.id < ", before).push(" ORDER BY h.id DESC LIMIT ", limit);
    Ok(query.all::<(Uuid,)>().await?.into_iter().map(|(id,)| id).collect())
}

async fn entries(tx: &mut Tx, app: &App, locale: &Locale, ids: &[Uuid]) -> Result<Vec<Entry>> {
    let uploads = uploads::by_ids(tx, ids).await?;
    let ran = uploads.iter().flat_map(|upload| [upload.run_id, upload.trial_id]).flatten();
    let all: Vec<Uuid> = ids.iter().copied().chain(ran).collect();
    let plans: HashMap<Uuid, Plan> =
        store::by_ids(tx, &all).await?.into_iter().map(|plan| (plan.id, plan)).collect();
    let jobs: HashMap<Uuid, Job> =
        queue::by_ids(tx, &all).await?.into_iter().map(|job| (job.id, job)).collect();
    let uploads: HashMap<Uuid, Upload> = uploads.into_iter().map(|upload| (upload.id, upload)).collect();
    let speaker = Speaker { app, locale, plans: &plans, jobs: &jobs };
    let entry = |id: &Uuid| match (uploads.get(id), plans.get(id), jobs.get(id)) {
        (Some(upload), ..) => Some(speaker.upload(upload)),
        (None, Some(plan), _) => Some(speaker.plan(plan)),
        (None, None, job) => job.map(|job| speaker.job(job)),
    };
    Ok(ids.iter().filter_map(entry).collect())
}

struct Speaker<'s> {
    app: &'s App,
    locale: &'s Locale,
    plans: &'s HashMap<Uuid, Plan>,
    jobs: &'s HashMap<Uuid, Job>,
}

impl Speaker<'_> {
    fn plan(&self, plan: &Plan) -> Entry {
        Entry {
            href: format!("/workbench/plans/{}", plan.id),
            title: title(&plan.title),
            source: plan.source.as_str(),
            state: plan.state.as_str(),
            who: plan.made_by.clone(),
            at: plan.made_at.to_rfc3339(),
            counts: badges(self.app, self.locale, &plan.counts),
        }
    }

    fn job(&self, job: &Job) -> Entry {
        let is_import = job.kind == crate::imports::job::KIND;
        Entry {
            href: if is_import { job_address(job.id) } else { format!("/workbench/plans/{}", job.id) },
            title: title(&job.title),
            source: if is_import { Source::Import } else { Source::Bulk }.as_str(),
            state: job_state(job),
            who: job.made_by.clone(),
            at: job.made_at.to_rfc3339(),
            counts: Vec::new(),
        }
    }

    fn upload(&self, upload: &Upload) -> Entry {
        let run = upload.run_id.and_then(|id| self.jobs.get(&id));
        let trial = upload.trial_id.and_then(|id| self.jobs.get(&id));
        let plan = upload.run_id.and_then(|id| self.plans.get(&id));
        let undone = plan.filter(|plan| plan.state == PlanState::Undone);
        let state = match (undone, run, trial) {
            (Some(plan), ..) => plan.state.as_str(),
            (None, Some(run), _) => job_state(run),
            (None, None, Some(trial)) if trial.state == jobs::State::Done => "tried",
            (None, None, Some(trial)) => job_state(trial),
            (None, None, None) => "uploaded",
        };
        let done = [run, trial].into_iter().flatten().find_map(|job| job.result.as_ref());
        let counts = done.map(|result| counts(&result.0)).unwrap_or_default();
        Entry {
            href: address(upload.id),
            title: title(&upload.title),
            source: "upload",
            state,
            who: upload.made_by.clone(),
            at: upload.made_at.to_rfc3339(),
            counts: badges(self.app, self.locale, &counts),
        }
    }
}

/// A plan's title; the paths of an import by their last names.
pub fn title(text: &str) -> String {
    let names = text
        .split(' ')
        .map(|path| if path.starts_with('/') { path.rsplit('/').next().unwrap_or(path) } else { path });
    names.collect::<Vec<_>>().join(" ")
}

fn job_state(job: &Job) -> &'static str {
    match job.state {
        jobs::State::Waiting => "waiting",
        jobs::State::Running => "running",
        jobs::State::Done => "done",
        jobs::State::Failed => "failed",
        jobs::State::Cancelled => "cancelled",
    }
}

/// The figures of a run as its job tells them.
fn counts(result: &Value) -> Counts {
    let figure = |name: &str| result.get(name).and_then(Value::as_u64).unwrap_or_default();
    Counts {
        create: figure("created"),
        change: figure("updated"),
        same: figure("unchanged"),
        reject: figure("rejected"),
        ..Counts::default()
    }
}
