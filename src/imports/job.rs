//! A run of the importer as a job: its files lie in the data folder until it has ended.
//!
//! A run of an upload takes the upload's files; tried, it keeps nothing but its plan and report.

use super::uploads::{self, Choices, Upload};
use super::{Options, Progress, run};
use crate::app::App;
use crate::changes::{hand::Hand, kind::Kind};
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::jobs::{Handler, Job, NewJob, Running, queue, worker};
use crate::kernel::{message::Message, origin::OriginKind};
use crate::plans::{self, Outcome};
use chrono::Duration;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::collections::HashSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use uuid::Uuid;

/// What such jobs are called.
pub const KIND: &str = "import";
/// What a job is called that says what an import would do.
pub const TRIAL: &str = "trial";
/// How long a run may take.
const WITHIN: Duration = Duration::hours(12);

/// What a job needs to know.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct Input {
    #[serde(flatten)]
    choices: Choices,
    /// The upload whose files it takes; none: those in the job's own folder.
    #[serde(default)]
    upload: Option<Uuid>,
    /// The plan that was looked at before.
    #[serde(default)]
    tried: Option<Uuid>,
}

/// The folder of a job's files.
pub fn folder(app: &App, id: Uuid) -> PathBuf {
    app.config.data.join("imports").join("waiting").join(id.simple().to_string())
}

/// Where reports lie, and the rows that came back.
pub fn reports(app: &App) -> PathBuf {
    app.config.data.join("imports")
}

/// Hands a run in; its files lie in [`folder`] already. The run and its plan get the job's id.
pub async fn hand_in(
    app: &App,
    tx: &mut Tx,
    id: Uuid,
    title: &str,
    hand: &Hand,
    options: &Options,
) -> Result<Job> {
    let choices = Choices {
        format: options.format.clone(),
        locale: options.locale.clone(),
        currency: options.currency,
        brand: options.brand.clone(),
        approve: options.approve,
        sheets: options.sheets.clone(),
    };
    let input = Input { choices, upload: None, tried: None };
    let place = worker::place(app)?;
    queued(tx, Order { id, kind: KIND, title, place }, hand, &input).await
}

/// What a job is, apart from its input.
struct Order<'o> {
    id: Uuid,
    kind: &'static str,
    title: &'o str,
    place: String,
}

async fn queued(tx: &mut Tx, order: Order<'_>, hand: &Hand, input: &Input) -> Result<Job> {
    let job = NewJob {
        id: order.id,
        kind: order.kind,
        title: order.title.to_owned(),
        input: json!(input),
        made_by: hand.actor.clone(),
        place: Some(order.place),
        within: WITHIN,
    };
    queue::hand_in(tx, &job, hand.at).await?;
    queue::load(tx, order.id).await
}

/// Tries an upload: says what it would do, and keeps nothing of it. One that is being tried or imported is left at it.
///
/// # Errors
/// A conflict if it is imported already, or its files are gone.
pub async fn try_it(app: &App, tx: &mut Tx, hand: &Hand, upload: &mut Upload) -> Result<Uuid> {
    if let Some(running) = at_work(app, tx, upload).await? {
        return Ok(running);
    }
    let id = Uuid::now_v7();
    let input = Input { choices: upload.choices.clone(), upload: Some(upload.id), tried: None };
    let order = Order { id, kind: TRIAL, title: &upload.title, place: upload.place.clone() };
    queued(tx, order, hand, &input).await?;
    upload.trial_id = Some(id);
    uploads::keep(tx, upload).await?;
    Ok(id)
}

/// Imports an upload; what somebody changed since it was tried stays as it is.
///
/// # Errors
/// A conflict if it is imported already, or its files are gone.
pub async fn import(app: &App, tx: &mut Tx, hand: &Hand, upload: &mut Upload) -> Result<Uuid> {
    if let Some(running) = at_work(app, tx, upload).await? {
        return Ok(running);
    }
    let tried = match upload.trial_id {
        Some(trial) => plan_of(&queue::load(tx, trial).await?),
        None => None,
    };
    let id = Uuid::now_v7();
    let input = Input { choices: upload.choices.clone(), upload: Some(upload.id), tried };
    let order = Order { id, kind: KIND, title: &upload.title, place: upload.place.clone() };
    queued(tx, order, hand, &input).await?;
    upload.run_id = Some(id);
    uploads::keep(tx, upload).await?;
    Ok(id)
}

/// The job that is at an upload just now.
async fn at_work(app: &App, tx: &mut Tx, upload: &Upload) -> Result<Option<Uuid>> {
    for id in [upload.run_id, upload.trial_id].into_iter().flatten() {
        let job = queue::load(tx, id).await?;
        if job.ended_at.is_none() {
            return Ok(Some(id));
        }
        if job.kind == KIND && job.state == crate::jobs::State::Done {
            return Err(Error::Conflict(Message::new("upload-imported")));
        }
    }
    match upload.is_here(app) {
        true => Ok(None),
        false => Err(Error::Conflict(Message::new("upload-gone"))),
    }
}

/// Whether nobody is at an upload just now.
///
/// # Errors
/// A conflict if somebody is, or if it is imported already.
pub async fn ask_idle(tx: &mut Tx, upload: &Upload) -> Result<()> {
    let ids: Vec<Uuid> = [upload.run_id, upload.trial_id].into_iter().flatten().collect();
    for job in queue::by_ids(tx, &ids).await? {
        if job.ended_at.is_none() {
            return Err(Error::Conflict(Message::new("upload-at-work")));
        }
        if job.kind == KIND && job.state == crate::jobs::State::Done {
            return Err(Error::Conflict(Message::new("upload-imported")));
        }
    }
    Ok(())
}

/// The plan that came of a dry run.
pub fn plan_of(job: &Job) -> Option<Uuid> {
    job.result.as_ref()?.0.get("plan")?.as_str()?.parse().ok()
}

/// Runs such jobs. One that begins again finds what it took up before, and goes on from there.
pub fn handler() -> Handler {
    Arc::new(|app, job, running| Box::pin(carry_out(app, job, running)))
}

async fn carry_out(app: App, job: Job, running: Running) -> Result<Value> {
    let input: Input =
        serde_json::from_value(job.input.0).map_err(|e| Error::internal("a job's input", e))?;
    let is_trial = job.kind == TRIAL;
    let options = Options {
        dry_run: is_trial,
        is_trial,
        is_lenient: input.upload.is_some(),
        title: Some(job.title.clone()).filter(|_| input.upload.is_some()),
        spare: Arc::new(overtaken(&app, input.tried).await?),
        id: Some(job.id),
        ..input.choices.options()
    };
    let folder = input.upload.map_or_else(|| folder(&app, job.id), |upload| uploads::folder(&app, upload));
    let stop = running.stop.clone();
    let hand = Hand::new(job.made_by, KIND, OriginKind::Import, app.clock.now());
    let from = folder.clone();
    // A run works for long stretches between its waits, so it has a thread of its own.
    let ran = tokio::task::spawn_blocking(move || {
        let watch = |at: Progress<'_>| {
            running.is_at(json!({ "stage": at.stage, "done": at.done, "total": at.total }))
        };
        tokio::runtime::Handle::current().block_on(run(&app, &hand, &files(&from)?, &options, &watch))
    });
    let report = ran.await.map_err(|e| Error::internal("an import", e))?;
    // Files stay for as long as the job may be begun again; those of an upload until they are imported.
    let is_over = report.is_ok() || !stop.is_cancelled() && input.upload.is_none();
    if is_over && !is_trial {
        clear(&folder);
    }
    Ok(json!(report?.summary()))
}

/// The records that somebody changed since a plan was made, by kind and folded code.
async fn overtaken(app: &App, plan: Option<Uuid>) -> Result<HashSet<(Kind, String)>> {
    let Some(plan) = plan else { return Ok(HashSet::new()) };
    let weighed = plans::weigh::weigh(app, plan, usize::MAX).await?;
    let moved = weighed
        .moved
        .into_iter()
        .filter(|line| matches!(line.outcome, Some(Outcome::Moved | Outcome::Partly)));
    Ok(moved.map(|line| (line.kind, crate::kernel::fold::fold(&line.code))).collect())
}

/// The files in a folder, in the order of their names.
pub(super) fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found: Vec<PathBuf> =
        std::fs::read_dir(folder)?.map(|entry| entry.map(|entry| entry.path())).collect::<Result<_, _>>()?;
    found.sort();
    Ok(found)
}

/// Clears a job's files away.
pub fn clear(folder: &Path) {
    if let Err(error) = std::fs::remove_dir_all(folder) {
        tracing::warn!(%error, "the files of an import were not cleared away");
    }
}
