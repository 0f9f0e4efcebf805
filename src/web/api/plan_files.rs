//! A plan as a file to read elsewhere: a JSON object per record, or a table with a row per value; streamed.

use crate::app::App;
use crate::error::{Error, Result};
use crate::kernel::{cursor::LogCursor, locale::Locale};
use crate::plans::{
    Line, Plan,
    store::{self, Filter},
    unit,
};
use crate::words::Words;
use axum::{
    body::{Body, Bytes},
    http::header,
    response::{IntoResponse, Response},
};
use futures::stream;
use serde_json::{Value, json};
use uuid::Uuid;

/// Which kind of file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// NDJSON.
    Lines,
    /// CSV.
    Table,
}

const HEAD: &str = "position,action,kind,code,field,before,after,outcome,reason\r\n";

/// Streams all lines of a plan.
///
/// # Errors
/// Not found.
pub async fn answer(app: App, locale: Locale, id: Uuid, format: Format) -> Result<Response> {
    let mut tx = app.db.read().await?;
    let plan = store::load(&mut tx, id).await?;
    drop(tx);
    let (kind, ending) = match format {
        Format::Lines => ("application/x-ndjson", "ndjson"),
        Format::Table => ("text/csv; charset=utf-8", "csv"),
    };
    let name = format!("attachment; filename=\"plan-{id}.{ending}\"");
    let head = (format == Format::Table).then(|| Bytes::from_static(HEAD.as_bytes()));
    let pass = Pass { app, locale, plan, format, after: Some(0) };
    let pages = stream::try_unfold(pass, |mut pass| async move {
        Ok::<_, Error>(pass.next().await?.map(|bytes| (bytes, pass)))
    });
    let body = futures::StreamExt::chain(stream::iter(head.map(Ok)), pages);
    Ok((
        [(header::CONTENT_TYPE, kind.to_owned()), (header::CONTENT_DISPOSITION, name)],
        Body::from_stream(body),
    )
        .into_response())
}

struct Pass {
    app: App,
    locale: Locale,
    plan: Plan,
    format: Format,
    after: Option<i64>,
}

impl Pass {
    async fn next(&mut self) -> Result<Option<Bytes>> {
        let Some(after) = self.after else { return Ok(None) };
        let mut tx = self.app.db.read().await?;
        let lines = if self.plan.keeps_lines() {
            let lines = store::lines(&mut tx, self.plan.id, &Filter::default(), after, unit::BATCH).await?;
            self.after = lines.last().map(|last| last.position);
            lines
        } else {
            let from = unit::From::After(LogCursor(after.max(self.plan.from_seq.0)));
            let (lines, next) = unit::lines(&mut tx, &self.plan, from, unit::Part::All).await?;
            self.after = next.map(|next| next.0);
            lines
        };
        let mut out = Vec::new();
        for line in &lines {
            match self.format {
                Format::Lines => {
                    let shown = shown(&self.app.words, &self.locale, line);
                    serde_json::to_writer(&mut out, &shown)?;
                    out.push(b'\n');
                }
                Format::Table => rows(&mut out, &self.app.words, &self.locale, line)?,
            }
        }
        Ok(Some(out.into()))
    }
}

/// A line with its reason in the reader's words.
pub fn shown(words: &Words, locale: &Locale, line: &Line) -> Value {
    let mut doc = json!(line);
    let reason = line.reason.as_ref().map(|reason| words.explain_message(locale, reason));
    doc["reason"] = json!(reason.as_ref().map(|said| &said.text));
    doc["fix"] = json!(reason.as_ref().and_then(|said| said.hint.as_ref()));
    doc
}

/// A row for each value; one without a field where there is none.
fn rows(out: &mut Vec<u8>, words: &Words, locale: &Locale, line: &Line) -> Result<()> {
    let reason = line.reason.as_ref().map(|reason| words.explain_message(locale, reason).text);
    let outcome = line.outcome.map_or("", |outcome| outcome.as_str());
    let position = line.position.to_string();
    let mut table = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(out);
    let fields = line.values.iter().map(|leaf| (leaf.name(), cell(&leaf.before), cell(&leaf.after)));
    let none = line.values.is_empty().then(Default::default);
    for (field, before, after) in fields.chain(none) {
        table
            .write_record([
                position.as_str(),
                line.action.as_str(),
                line.kind.as_str(),
                &line.code,
                &field,
                &before,
                &after,
                outcome,
                reason.as_deref().unwrap_or_default(),
            ])
            .map_err(|e| Error::internal("a plan as a table", e))?;
    }
    table.flush()?;
    Ok(())
}

/// A value as a cell. What a spreadsheet would take for a formula is held back by an apostrophe.
fn cell(value: &Option<Value>) -> String {
    let text = match value {
        None => return String::new(),
        Some(Value::String(text)) => text.clone(),
        Some(other) => return other.to_string(),
    };
    match text.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        true => format!("'{text}"),
        false => text,
    }
}

#[cfg(test)]
mod tests {
    use super::cell;
    use serde_json::json;

    #[test]
    fn a_cell_is_never_a_formula() {
        let shown = |value| cell(&Some(value));
        assert_eq!(shown(json!("=1+1")), "'=1+1");
        assert_eq!(
            (shown(json!(-3)), shown(json!("Shirt")), cell(&None)),
            ("-3".into(), "Shirt".into(), String::new())
        );
    }
}
