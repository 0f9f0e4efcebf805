//! Claims jobs and runs them, one at a time.

use super::{Job, State, queue};
use crate::app::App;
use crate::error::{Error, Result};
use crate::kernel::message::Message;
use futures::future::BoxFuture;
use serde_json::{Value, json};
use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};
use tokio_util::sync::CancellationToken;
use uuid::Uuid;

/// How long a worker waits for the bell before it looks by itself.
const PATIENCE: Duration = Duration::from_secs(1);
/// How often a running job shows that it lives: a third of the lease, and often enough for who watches it.
const BEAT: Duration = Duration::from_secs(2);

/// How long a job may take to stop.
const GRACE: Duration = Duration::from_secs(60);

/// What a job holds of its worker.
#[derive(Debug, Clone)]
pub struct Running {
    progress: Arc<Mutex<Value>>,
    is_cancelled: Arc<AtomicBool>,
    /// Cancelled when the job shall stop: somebody asked, its time is over, the house closes.
    pub stop: CancellationToken,
}

impl Running {
    /// Tells how far it is; whether to go on.
    pub fn is_at(&self, progress: Value) -> bool {
        if let Ok(mut held) = self.progress.lock() {
            *held = progress;
        }
        !self.stop.is_cancelled()
    }
}

/// The jobs that run in this program, by id: how far they are and how to stop them, also while the database is held by
/// one of them.
#[derive(Debug, Default)]
pub struct AtWork(Mutex<HashMap<Uuid, Running>>);

impl AtWork {
    fn held(&self) -> std::sync::MutexGuard<'_, HashMap<Uuid, Running>> {
        self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }

    /// How far a job says it is; none if it does not run here.
    pub fn progress(&self, id: Uuid) -> Option<Value> {
        let running = self.held().get(&id).cloned()?;
        running.progress.lock().ok().map(|progress| progress.clone())
    }

    /// Asks a job to stop; false if it does not run here.
    pub fn cancel(&self, id: Uuid) -> bool {
        let Some(running) = self.held().get(&id).cloned() else { return false };
        running.is_cancelled.store(true, Ordering::Relaxed);
        running.stop.cancel();
        true
    }
}

/// Runs the jobs of one kind; the value is what came of it.
pub type Handler = Arc<dyn Fn(App, Job, Running) -> BoxFuture<'static, Result<Value>> + Send + Sync>;

/// Works until the house closes.
pub async fn run(app: App, handlers: HashMap<&'static str, Handler>, closing: CancellationToken) {
    let worker = Uuid::now_v7().to_string();
    let place = match place(&app) {
        Ok(place) => place,
        Err(error) => return tracing::error!(%error, "the data folder takes no name; no job is run here"),
    };
    let kinds: Vec<&str> = handlers.keys().copied().collect();
    while !closing.is_cancelled() {
        match queue::claim(&app.db, &worker, &place, &kinds, app.clock.now()).await {
            Ok(Some(job)) => {
                let handler = handlers.get(job.kind.as_str()).cloned();
                let Some(handler) = handler else { continue };
                if let Err(error) = one(&app, &worker, job, handler, &closing).await {
                    tracing::error!(%error, "noting what became of a job");
                }
                continue;
            }
            Ok(None) => {}
            Err(error) => tracing::error!(%error, "claiming a job"),
        }
        tokio::select! {
            () = app.bell.notified() => {}
            () = tokio::time::sleep(PATIENCE) => {}
            () = closing.cancelled() => {}
        }
    }
}

/// What this node's data folder is called: made once, kept in it.
///
/// # Errors
/// What the file system says.
pub fn place(app: &App) -> Result<String> {
    let path = app.config.data.join("node");
    match std::fs::read_to_string(&path) {
        Ok(name) if !name.trim().is_empty() => Ok(name.trim().to_owned()),
        _ => {
            let name = Uuid::now_v7().to_string();
            std::fs::write(&path, &name)?;
            Ok(name)
        }
    }
}

/// Why a job was stopped.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Stopped {
    Cancelled,
    PastDeadline,
    Lost,
    Closing,
}

/// One job from its claim to its end.
async fn one(app: &App, worker: &str, job: Job, handler: Handler, closing: &CancellationToken) -> Result<()> {
    let running = Running {
        progress: Arc::new(Mutex::new(json!({}))),
        is_cancelled: Arc::default(),
        stop: CancellationToken::new(),
    };
    let (id, deadline) = (job.id, job.deadline);
    let at_work = app.slots.get::<AtWork>();
    at_work.held().insert(id, running.clone());
    let mut work = tokio::spawn(handler(app.clone(), job, running.clone()));
    let mut stopped: Option<(Stopped, Instant)> = None;
    let outcome = loop {
        tokio::select! {
            outcome = &mut work => break outcome,
            () = tokio::time::sleep(BEAT) => {}
            () = closing.cancelled(), if stopped.is_none() => {}
        }
        let now = app.clock.now();
        let progress = running.progress.lock().map(|held| held.clone()).unwrap_or_default();
        let heard = queue::heartbeat(&app.db, id, worker, &progress, now).await;
        let reason = match heard {
            Ok(queue::Heard::Lost) => Some(Stopped::Lost),
            Ok(queue::Heard::Cancelled) => Some(Stopped::Cancelled),
            _ if now >= deadline => Some(Stopped::PastDeadline),
            _ if closing.is_cancelled() => Some(Stopped::Closing),
            Err(error) => {
                tracing::warn!(%error, %id, "a job's sign of life");
                None
            }
            Ok(queue::Heard::GoOn) => None,
        };
        match (reason, stopped) {
            (Some(reason), None) => {
                stopped = Some((reason, Instant::now()));
                running.stop.cancel();
            }
            // It was told to stop, and does not: it hangs, and ends without being asked again.
            (_, Some((_, since))) if since.elapsed() > GRACE => work.abort(),
            _ => {}
        }
    };
    at_work.held().remove(&id);
    let now = app.clock.now();
    let progress = running.progress.lock().map(|held| held.clone()).unwrap_or_default();
    queue::heartbeat(&app.db, id, worker, &progress, now).await?;
    let asked = running.is_cancelled.load(Ordering::Relaxed).then_some(Stopped::Cancelled);
    let (state, reason, result) = match (outcome, stopped.map(|(reason, _)| reason).or(asked)) {
        (Ok(Ok(result)), _) => (State::Done, None, Some(result)),
        (_, Some(Stopped::Closing)) => return queue::hand_back(&app.db, id, worker).await,
        (_, Some(Stopped::Lost)) => return Ok(()),
        (_, Some(Stopped::Cancelled)) => (State::Cancelled, None, None),
        (_, Some(Stopped::PastDeadline)) => (State::Failed, Some(Message::new("job-past-deadline")), None),
        (Ok(Err(error)), None) => (State::Failed, Some(reason(id, &error)), None),
        (Err(broken), None) => {
            tracing::error!(%broken, %id, "a job broke");
            (State::Failed, Some(Message::new("job-broke")), None)
        }
    };
    metrics::counter!("selvedge_jobs_total", "state" => format!("{state:?}").to_lowercase()).increment(1);
    queue::end(&app.db, id, worker, state, reason, result, now).await
}

/// Why a job failed, in words that anyone may read; what is inside the house goes to its log.
fn reason(id: Uuid, error: &Error) -> Message {
    match error {
        Error::Invalid(invalid) if !invalid.fields.is_empty() => invalid.fields[0].message.clone(),
        Error::Conflict(message)
        | Error::TooLarge(message)
        | Error::Unavailable(message)
        | Error::Forbidden(message) => message.clone(),
        Error::NotFound { kind, code } => Message::new("link-unknown").with("kind", *kind).with("code", code),
        other => {
            tracing::error!(error = %other, %id, "a job failed");
            Message::new("job-broke")
        }
    }
}
