//! What is kept of a job.

use crate::kernel::{clock::Time, message::Message};
use chrono::Duration;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use sqlx::types::Json;
use uuid::Uuid;

/// How far a job has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, sqlx::Type)]
#[serde(rename_all = "snake_case")]
#[sqlx(type_name = "text", rename_all = "snake_case")]
pub enum State {
    /// It waits for a worker.
    Waiting,
    /// A worker has it.
    Running,
    /// Done.
    Done,
    /// Given up; the reason says why.
    Failed,
    /// Somebody cancelled it.
    Cancelled,
}

/// A job that is handed in.
#[derive(Debug, Clone, PartialEq)]
pub struct NewJob {
    /// Its id.
    pub id: Uuid,
    /// Which handler runs it: `import`.
    pub kind: &'static str,
    /// What it is called.
    pub title: String,
    /// What it needs to know.
    pub input: Value,
    /// Who handed it in.
    pub made_by: String,
    /// The node whose data folder holds what it needs; none: any node can run it.
    pub place: Option<String>,
    /// How long it may take, from when it is handed in.
    pub within: Duration,
}

/// A job.
#[derive(Debug, Clone, PartialEq, Serialize, sqlx::FromRow)]
pub struct Job {
    /// Its id.
    pub id: Uuid,
    /// Which handler runs it.
    pub kind: String,
    /// What it is called.
    pub title: String,
    /// How far it has come.
    pub state: State,
    /// What it needs to know; for its handler alone.
    #[serde(skip)]
    pub input: Json<Value>,
    /// How far it says it is.
    pub progress: Json<Value>,
    /// Who handed it in.
    pub made_by: String,
    /// When.
    pub made_at: Time,
    /// When it began last.
    pub started_at: Option<Time>,
    /// When it ended.
    pub ended_at: Option<Time>,
    /// When its worker was heard of last.
    pub heard_at: Option<Time>,
    /// At which moment it is given up.
    pub deadline: Time,
    /// How often it was begun.
    pub attempts: i64,
    /// Whether somebody asked it to stop.
    pub is_cancelled: bool,
    /// Why it failed.
    pub reason: Option<Json<Message>>,
    /// What came of it.
    pub result: Option<Json<Value>>,
}
