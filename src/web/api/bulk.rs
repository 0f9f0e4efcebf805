//! Many records at once: NDJSON in, NDJSON out, a result per line. Neither side is ever whole in memory.
//!
//! Each line is a record's document, merged into what is there (RFC 7396), or `{"code": …}` alone to ask what is there.
//! Lines are written in transactions of some hundreds; a line that is refused keeps none of the others back.

use super::{
    record::{code_in, refuse_read_only},
    resource::Resource,
    write,
};
use crate::app::App;
use crate::changes::{
    hand::Hand,
    plan::{Mode, Step, Wish, code_key},
};
use crate::error::{Error, Invalid, Result};
use crate::kernel::{locale::Locale, message::Message};
use crate::people::Actor;
use crate::plans::{self, Counts, Plan, Source};
use crate::web::extract::{Params, Reader, object};
use crate::web::problem::{self, FieldDetails, Problem};
use axum::{
    body::{Body, BodyDataStream, Bytes},
    extract::State,
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
};
use futures::{StreamExt, stream};
use serde::Serialize;
use uuid::Uuid;

/// Most records in one transaction: the write lock is held for some ten milliseconds.
const BATCH: usize = 250;

/// What became of a line.
#[derive(Debug, Serialize)]
struct Outcome<'o> {
    line: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    code: Option<&'o str>,
    outcome: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    revision: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    title: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    problems: Vec<FieldDetails>,
}

/// A line as it was read: its number, its code if it has one, and what it wishes or why it cannot be taken.
struct Line {
    number: usize,
    code: Option<String>,
    wish: Result<Wish>,
}

/// Upserts records, a line each.
pub async fn bulk<T: Resource>(
    actor: Actor,
    State(app): State<App>,
    reader: Reader,
    params: Params,
    headers: HeaderMap,
    body: Body,
) -> Result<Response, Response> {
    params.only(&[]).map_err(IntoResponse::into_response)?;
    let named = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let essence = named.split(';').next().unwrap_or_default().trim();
    if !matches!(
        essence,
        "application/x-ndjson" | "application/ndjson" | "application/jsonl" | "application/json-lines"
    ) {
        let message = Message::new("media-type").with("given", named).with("wanted", "application/x-ndjson");
        return Err(Problem::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, message).into_response());
    }
    let lines = Lines::new(body.into_data_stream(), app.config.limits.body);
    let bulk = Bulk::begin(app, actor, reader.locale, T::PATH).await.map_err(IntoResponse::into_response)?;
    let plan = bulk.plan.id.to_string();
    let answers = stream::unfold((bulk, lines), |(mut bulk, mut lines)| async move {
        let batch = lines.batch().await;
        if batch.is_empty() {
            bulk.end().await;
            return None;
        }
        let answer = bulk.answer::<T>(batch).await;
        Some((Ok::<Bytes, std::convert::Infallible>(answer), (bulk, lines)))
    });
    let headers = [(header::CONTENT_TYPE.as_str(), "application/x-ndjson"), (PLAN, plan.as_str())];
    Ok((headers, Body::from_stream(answers.fuse())).into_response())
}

/// The header that names the plan under which the lines were written: it can be read, and taken back.
pub const PLAN: &str = "selvedge-plan";

/// A bulk call under way.
struct Bulk {
    app: App,
    actor: Actor,
    locale: Locale,
    hand: Hand,
    plan: Plan,
    counts: Counts,
}

impl Bulk {
    /// Notes that a call has begun: what came of it before it broke off can be taken back as well.
    async fn begin(app: App, actor: Actor, locale: Locale, path: &str) -> Result<Bulk> {
        let mut hand = actor.hand("bulk", app.clock.now());
        let mut tx = app.db.write().await?;
        let title = format!("{path}/bulk");
        let plan = plans::store::begin_unit(&mut tx, &hand, Uuid::now_v7(), Source::Bulk, &title).await?;
        plans::store::keep(&mut tx, &plan).await?;
        tx.commit().await?;
        hand.cause = plan.cause();
        Ok(Bulk { app, actor, locale, hand, plan, counts: Counts::default() })
    }

    /// Notes that it has ended; the lines are written, whether that can be noted or not.
    async fn end(&self) {
        let note = async {
            let mut tx = self.app.db.write().await?;
            let now = self.app.clock.now();
            plans::store::note_applied(&mut tx, &self.hand, self.plan.clone(), self.counts, now).await?;
            tx.commit().await
        };
        if let Err(error) = note.await {
            tracing::error!(%error, plan = %self.plan.id, "noting the end of a bulk call");
        }
    }

    /// Writes a batch; the results as lines.
    async fn answer<T: Resource>(&mut self, batch: Vec<(usize, Result<Vec<u8>>)>) -> Bytes {
        let lines: Vec<Line> = batch.into_iter().map(|(number, bytes)| read::<T>(number, bytes)).collect();
        self.hand.at = self.app.clock.now();
        let wishes: Vec<Wish> = lines.iter().filter_map(|line| line.wish.as_ref().ok().cloned()).collect();
        let mut steps = self.write::<T>(&self.hand, wishes).await.into_iter();
        let mut out = Vec::new();
        for line in &lines {
            let step = match &line.wish {
                Ok(_) => {
                    steps.next().unwrap_or_else(|| Step::Refuse(Error::internal("a plan", "it lacks a step")))
                }
                Err(_) => Step::Refuse(Error::Invalid(Invalid::default())),
            };
            self.counts.count(&step);
            let outcome = match (&line.wish, &step) {
                (Err(error), _) | (_, Step::Refuse(error)) => self.refused(line, error),
                (_, Step::Create(kept)) => took(line, "created", kept.revision),
                (_, Step::Change { after, .. }) => took(line, "updated", after.revision),
                (_, Step::Same(kept)) => took(line, "unchanged", kept.revision),
            };
            serde_json::to_writer(&mut out, &outcome).expect("outcomes are plain data");
            out.push(b'\n');
        }
        out.into()
    }

    /// All in one transaction; if the database itself refuses one of them, each in its own.
    async fn write<T: Resource>(&self, hand: &Hand, wishes: Vec<Wish>) -> Vec<Step<T>> {
        let all = write::write::<T>(&self.app, &self.actor, hand, wishes.clone()).await;
        if let Ok(steps) = all {
            return steps;
        }
        let mut steps = Vec::with_capacity(wishes.len());
        for wish in wishes {
            let one = write::write::<T>(&self.app, &self.actor, hand, vec![wish]).await;
            let step = one.map(|mut steps| steps.pop());
            steps.push(match step {
                Ok(Some(step)) => step,
                Ok(None) => Step::Refuse(Error::internal("a plan", "it lacks a step")),
                Err(error) => Step::Refuse(error),
            });
        }
        steps
    }

    fn refused<'l>(&self, line: &'l Line, error: &Error) -> Outcome<'l> {
        if let Error::Internal(said) = error {
            tracing::error!(line = line.number, error = said, "a line of a bulk call failed");
        }
        let said = self.app.words.explain(&self.locale, error);
        let mut problems = problem::field_details(&self.app, &self.locale, error);
        if problems.is_empty() {
            let (reason, fix) = (said.text.clone(), said.hint);
            let code = problem::key(error);
            problems.push(FieldDetails { field: String::new(), value: None, reason, fix, code });
        }
        Outcome {
            line: line.number,
            code: line.code.as_deref(),
            outcome: "rejected",
            revision: None,
            title: Some(said.text),
            problems,
        }
    }
}

fn took<'l>(line: &'l Line, outcome: &'static str, revision: i64) -> Outcome<'l> {
    Outcome {
        line: line.number,
        code: line.code.as_deref(),
        outcome,
        revision: Some(revision),
        title: None,
        problems: Vec::new(),
    }
}

fn read<T: Resource>(number: usize, bytes: Result<Vec<u8>>) -> Line {
    let parsed =
        bytes.and_then(|bytes| serde_json::from_slice(&bytes).map_err(|error| not_json(number, &error)));
    let doc = match parsed.and_then(object) {
        Ok(doc) => doc,
        Err(error) => return Line { number, code: None, wish: Err(error) },
    };
    let code = doc.get(code_key(T::KIND)).and_then(|code| code.as_str()).map(str::to_owned);
    let checked = refuse_read_only::<T>(&doc).map_err(Error::from).and_then(|()| code_in::<T>(&doc));
    let wish = checked.map(|code| Wish { code, doc, mode: Mode::Merge, expected: None });
    Line { number, code, wish }
}

fn not_json(line: usize, error: &serde_json::Error) -> Error {
    let message = Message::new("json-unreadable").with("line", line).with("column", error.column());
    Invalid::at("", message).into()
}

/// The lines of a body as they come.
struct Lines {
    body: BodyDataStream,
    held: Vec<u8>,
    /// Longest line, in bytes.
    longest: usize,
    /// Whether the rest of a line that is too long is being passed over.
    passing_over: bool,
    read: usize,
    ended: bool,
}

impl Lines {
    fn new(body: BodyDataStream, longest: usize) -> Lines {
        Lines { body, held: Vec::new(), longest, passing_over: false, read: 0, ended: false }
    }

    /// Up to [`BATCH`] lines that are not empty, with their numbers; none at the end.
    async fn batch(&mut self) -> Vec<(usize, Result<Vec<u8>>)> {
        let mut batch = Vec::new();
        while batch.len() < BATCH {
            let Some(line) = self.next().await else { break };
            self.read += 1;
            if !matches!(&line, Ok(bytes) if bytes.trim_ascii().is_empty()) {
                batch.push((self.read, line));
            }
        }
        batch
    }

    async fn next(&mut self) -> Option<Result<Vec<u8>>> {
        loop {
            if let Some(end) = self.held.iter().position(|byte| *byte == b'\n') {
                let rest = self.held.split_off(end + 1);
                let mut line = std::mem::replace(&mut self.held, rest);
                line.pop();
                return Some(self.whole(line));
            }
            if self.held.len() > self.longest {
                self.held.clear();
                self.passing_over = true;
            }
            match self.body.next().await {
                Some(Ok(bytes)) => self.held.extend_from_slice(&bytes),
                _ if self.ended => return None,
                // A body that breaks off ends here as well: what came whole was taken, and the caller sees how far.
                _ => {
                    self.ended = true;
                    let line = std::mem::take(&mut self.held);
                    if line.is_empty() && !self.passing_over {
                        return None;
                    }
                    return Some(self.whole(line));
                }
            }
        }
    }

    fn whole(&mut self, line: Vec<u8>) -> Result<Vec<u8>> {
        if std::mem::take(&mut self.passing_over) || line.len() > self.longest {
            let limit = self.longest / (1024 * 1024);
            return Err(Error::TooLarge(Message::new("body-too-large").with("limit", limit)));
        }
        Ok(line)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn lines_come_whole_however_the_body_is_cut() {
        let pieces = ["{\"a\":", "1}\n\n{\"b", "\":2}\r\nlong long long long", " long\nlast"];
        let pieces = pieces.map(|piece| Ok::<_, std::io::Error>(Bytes::from_static(piece.as_bytes())));
        let body = Body::from_stream(stream::iter(pieces));
        let mut lines = Lines::new(body.into_data_stream(), 16);
        let batch = lines.batch().await;
        let shown: Vec<(usize, Option<String>)> = batch
            .into_iter()
            .map(|(n, line)| (n, line.ok().map(|bytes| String::from_utf8(bytes).unwrap().trim().to_owned())))
            .collect();
        let text = |text: &str| Some(text.to_owned());
        assert_eq!(shown, [(1, text("{\"a\":1}")), (3, text("{\"b\":2}")), (4, None), (5, text("last"))]);
        assert!(lines.batch().await.is_empty());
    }
}
