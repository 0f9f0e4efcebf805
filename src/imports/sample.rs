//! The first rows of files, tried: what each of them would become, and what would be rejected, before anything runs.
//!
//! # Why
//! The rules that decide about a row hang on what is there and on the rows before it. So the first rows go through the
//! same run as the whole file does, in a transaction that is taken back: what is shown is what will happen.

use super::desk::{Desk, Watch};
use super::detect::Format;
use super::draft::{Part, Place};
use super::ledger::{Ledger, Outcome};
use super::opening::Opened;
use super::records::Records;
use super::report::Report;
use super::source::Source;
use super::table::Cells;
use super::{Options, run};
use crate::app::App;
use crate::changes::{hand::Hand, kind::Kind};
use crate::error::Result;
use crate::kernel::message::Message;
use crate::plans::{self, Line, unit};
use std::collections::BTreeMap;

/// Rows of each file that are tried and shown.
pub const ROWS: usize = 20;

/// What became of a row.
#[derive(Debug, Clone, Default)]
pub struct RowTried {
    /// Its strongest outcome; none if nobody needed it.
    pub outcome: Option<Outcome>,
    /// The records that it speaks of: places in [`Tried::lines`].
    pub lines: Vec<usize>,
    /// Why it would be rejected.
    pub rejected: Option<Message>,
    /// What could not be read of it: field, value, why.
    pub findings: Vec<(String, String, Message)>,
}

/// What the first rows would come to.
#[derive(Debug, Clone, Default)]
pub struct Tried {
    /// By file and line, what became of a row.
    pub rows: BTreeMap<(String, u64), RowTried>,
    /// The records that would be made or changed, each with its values.
    pub lines: Vec<Line>,
}

/// The first so many rows of a source as a source of its own.
pub fn cut(opened: &Opened, source: &Source, format: &Format, rows: usize) -> Result<Source> {
    let lines = match format.head() {
        None => rows as u64,
        Some(head) => {
            let (mut records, mut cells) =
                (Records::new(source.text()?, head.delimiter), Cells::new(head.delimiter));
            let (mut below, mut lines) = (0, u64::MAX);
            while let Some(record) = records.next()? {
                let begins = record.line;
                below += usize::from(cells.row(&record, source.unfolded).line > head.line);
                if below > rows {
                    lines = begins - 1;
                    break;
                }
            }
            lines
        }
    };
    source.first_lines(opened.fresh(), lines)
}

/// Tries these rows and takes everything back.
pub async fn rehearse(
    app: &App,
    hand: &Hand,
    formats: Vec<(Source, Format)>,
    options: &Options,
) -> Result<Tried> {
    let mut report = Report::new(String::new(), true, app.clock.now());
    let hand = Hand { cause: plans::cause(plans::Source::Import, report.id), ..hand.clone() };
    let watch: Watch<'_> = &run::unwatched;
    let mut desk = Desk::open(app, report.id, &hand, true, watch).await?;
    let plan = run::begin(&mut desk, &report).await?;
    let defaults = run::defaults(&mut desk, options).await?;
    desk.writer = Some(defaults.locale.clone());
    run::read(&mut desk, formats, Ledger::default(), defaults, &mut report).await?;
    run::take_all(&mut desk).await?;
    let mut trial = desk.pen.take().await?;
    let from = unit::From::After(plan.from_seq);
    let (lines, _) = unit::lines(&mut trial, &plan, from, unit::Part::All).await?;
    drop(trial);
    let rows = rows(&mut desk, &lines).await?;
    Ok(Tried { rows, lines })
}

/// What became of each row, by what lay on the shelf for it and what the ledger says.
async fn rows(desk: &mut Desk<'_>, lines: &[Line]) -> Result<BTreeMap<(String, u64), RowTried>> {
    let mut tx = desk.shelf.write().await?;
    let laid: Vec<(String, String, String)> =
        tx.query("SELECT kind, key, body FROM laid ORDER BY seq").all().await?;
    drop(tx);
    let fold = crate::kernel::fold::fold;
    let at: BTreeMap<(Kind, String), usize> =
        lines.iter().enumerate().map(|(i, line)| ((line.kind, fold(&line.code)), i)).collect();
    let mut rows: BTreeMap<(String, u64), RowTried> = BTreeMap::new();
    for (turn, key, body) in laid {
        let Ok(part) = serde_json::from_str::<Part>(&body) else { continue };
        let Some(row) = place(&part.place).map(|place| rows.entry(place).or_default()) else { continue };
        row.outcome = row.outcome.max(part.row.and_then(|row| desk.ledger.outcome(row)));
        let kind = turn.split(' ').next().unwrap_or_default();
        let kind = Kind::ALL.iter().find(|known| known.as_str() == kind);
        let line = kind.and_then(|kind| at.get(&(*kind, key))).filter(|line| !row.lines.contains(line));
        row.lines.extend(line);
    }
    for rejected in &desk.ledger.rejected {
        let Some(row) = place(&rejected.place).map(|place| rows.entry(place).or_default()) else { continue };
        row.outcome = Some(Outcome::Rejected);
        row.rejected.get_or_insert(rejected.message.clone());
    }
    for finding in desk.ledger.findings() {
        for place in finding.places.iter().filter_map(place) {
            let said = (finding.field.clone(), finding.value.clone(), finding.message.clone());
            rows.entry(place).or_default().findings.push(said);
        }
    }
    Ok(rows)
}

fn place(place: &Place) -> Option<(String, u64)> {
    Some((place.file.clone(), place.line?))
}
