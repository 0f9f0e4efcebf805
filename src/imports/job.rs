//! A run of the importer as a job: its files lie in the data folder until it has ended.

use super::{Options, Progress, run};
use crate::app::App;
use crate::changes::hand::Hand;
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::jobs::{Handler, Job, NewJob, Running, queue, worker};
use crate::kernel::{locale::Locale, money::Currency, origin::OriginKind};
use chrono::Duration;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use uuid::Uuid;

/// What such jobs are called.
pub const KIND: &str = "import";
/// How long a run may take.
const WITHIN: Duration = Duration::hours(12);

/// What a job needs to know.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct Input {
    format: Option<String>,
    locale: Option<Locale>,
    currency: Option<Currency>,
    brand: Option<String>,
    approve: bool,
}

/// The folder of a job's files.
pub fn folder(app: &App, id: Uuid) -> PathBuf {
    app.config.data.join("imports").join("waiting").join(id.simple().to_string())
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
    let input = Input {
        format: options.format.clone(),
        locale: options.locale.clone(),
        currency: options.currency,
        brand: options.brand.clone(),
        approve: options.approve,
    };
    let job = NewJob {
        id,
        kind: KIND,
        title: title.to_owned(),
        input: json!(input),
        made_by: hand.actor.clone(),
        place: Some(worker::place(app)?),
        within: WITHIN,
    };
    queue::hand_in(tx, &job, hand.at).await?;
    queue::load(tx, id).await
}

/// Runs such jobs. One that begins again finds what it took up before, and goes on from there.
pub fn handler() -> Handler {
    Arc::new(|app, job, running| Box::pin(carry_out(app, job, running)))
}

async fn carry_out(app: App, job: Job, running: Running) -> Result<Value> {
    let input: Input =
        serde_json::from_value(job.input.0).map_err(|e| Error::internal("a job's input", e))?;
    let options = Options {
        format: input.format,
        locale: input.locale,
        currency: input.currency,
        brand: input.brand,
        approve: input.approve,
        id: Some(job.id),
        ..Options::default()
    };
    let (folder, stop) = (folder(&app, job.id), running.stop.clone());
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
    // Files stay for as long as the job may be begun again.
    if report.is_ok() || !stop.is_cancelled() {
        clear(&folder);
    }
    Ok(json!(report?.summary()))
}

fn files(folder: &Path) -> Result<Vec<PathBuf>> {
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
