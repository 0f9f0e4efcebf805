//! The first rows of a file as they stand, and what each would become.

use crate::app::App;
use crate::imports::ledger::Outcome;
use crate::imports::look::{File, Row};
use crate::imports::sample::{RowTried, Tried};
use crate::kernel::locale::Locale;
use crate::web::workbench::plans::lines::{Speaker, ValueView};
use serde::Serialize;

/// A row, and what would become of it.
#[derive(Debug, Serialize)]
pub struct RowView {
    line: u64,
    cells: Vec<String>,
    /// What is wrong with it, if it is none.
    broken: Option<String>,
    /// `created`, `updated`, `unchanged`, `rejected`; empty if it was not tried.
    outcome: &'static str,
    records: Vec<RecordView>,
    reasons: Vec<Reason>,
}

/// A record that a row speaks of.
#[derive(Debug, Serialize)]
struct RecordView {
    kind: String,
    code: String,
    action: &'static str,
    values: Vec<ValueView>,
}

/// Why something of a row is not taken.
#[derive(Debug, Serialize)]
struct Reason {
    field: String,
    value: String,
    text: String,
    hint: Option<String>,
}

/// Letters of a cell that are shown.
const LETTERS: usize = 80;

/// The rows of a file.
pub fn view(speaker: Speaker<'_>, file: &File, tried: Option<&Tried>) -> Vec<RowView> {
    file.rows.iter().map(|row| one(speaker, file, row, tried)).collect()
}

fn one(speaker: Speaker<'_>, file: &File, row: &Row, tried: Option<&Tried>) -> RowView {
    let Speaker { app, locale, .. } = speaker;
    let fate = tried.and_then(|tried| tried.rows.get(&(file.name.clone(), row.line)));
    let is_tried = tried.is_some() && file.facts.format.is_some();
    let limit = if file.columns.is_empty() { usize::MAX } else { LETTERS };
    let short = |cell: &String| match cell.chars().count() > limit {
        true => cell.chars().take(limit).chain(['…']).collect(),
        false => cell.clone(),
    };
    RowView {
        line: row.line,
        cells: row.cells.iter().flatten().map(short).collect(),
        broken: row.cells.as_ref().err().map(|message| app.words.say(locale, message)),
        outcome: if is_tried { outcome(fate) } else { "" },
        records: records(speaker, fate, tried),
        reasons: fate.map(|fate| reasons(app, locale, fate)).unwrap_or_default(),
    }
}

fn outcome(fate: Option<&RowTried>) -> &'static str {
    match fate.and_then(|fate| fate.outcome) {
        Some(Outcome::Created) => "created",
        Some(Outcome::Updated) => "updated",
        Some(Outcome::Rejected) => "rejected",
        Some(Outcome::Unchanged) | None => "unchanged",
    }
}

fn records(speaker: Speaker<'_>, fate: Option<&RowTried>, tried: Option<&Tried>) -> Vec<RecordView> {
    let (Some(fate), Some(tried)) = (fate, tried) else { return Vec::new() };
    let lines = fate.lines.iter().filter_map(|at| tried.lines.get(*at));
    let record = |line: &crate::plans::Line| RecordView {
        kind: speaker.kind(line.kind),
        code: line.code.clone(),
        action: line.action.as_str(),
        values: speaker.values(line.kind, &line.values),
    };
    lines.map(record).collect()
}

fn reasons(app: &App, locale: &Locale, fate: &RowTried) -> Vec<Reason> {
    let say = |field: &str, value: &str, message| {
        let said = app.words.explain_message(locale, message);
        Reason { field: field.to_owned(), value: value.to_owned(), text: said.text, hint: said.hint }
    };
    let rejected = fate.rejected.iter().map(|message| say("", "", message));
    rejected.chain(fate.findings.iter().map(|(field, value, why)| say(field, value, why))).collect()
}
