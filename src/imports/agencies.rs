//! Files that come back from whoever translates: read unit by unit, taken up in batches, each text with its outcome.

use super::desk::Desk;
use super::detect::Format;
use super::draft::{Fields, Place};
use super::head::Head;
use super::ledger::Outcome;
use super::memory::{self, Marks};
use super::source::Source;
use super::table::each_row;
use crate::catalog::shared::SharedShelf;
use crate::error::{Error, Result};
use crate::kernel::fold::fold;
use crate::people::Actor;
use crate::translations::{
    sheet,
    take::{self, Incoming, Refused, Taken},
    unit::value,
    xliff,
};
use std::collections::HashMap;
use tokio::sync::mpsc::{Receiver, Sender};

/// Texts per transaction, give or take those of one record.
const BATCH: usize = 400;
/// How what was said last is kept.
const MEMORY: &str = "translation";

type Read = std::result::Result<Incoming, Refused>;

/// Refuses a file that is no XLIFF 2 before anything of it is taken.
///
/// # Errors
/// [`Invalid`](crate::error::Invalid) with the line.
pub fn check(source: &Source) -> Result<()> {
    xliff::read(source.text()?, &mut |_| Ok(()))
}

/// Takes the translations of these files up.
pub async fn take_up(desk: &mut Desk<'_>, files: &[(Source, Format)], actor: Option<&Actor>) -> Result<()> {
    let house = Actor::house(desk.hand.actor.clone());
    for (source, format) in files {
        if !format.is_of_agencies() {
            continue;
        }
        desk.begin("translations", 0)?;
        let (sender, mut batches) = tokio::sync::mpsc::channel(2);
        let (from, format) = (source.clone(), format.clone());
        let reading = tokio::task::spawn_blocking(move || read(&from, &format, &sender));
        while let Some(batch) = next(&mut batches).await {
            batch_up(desk, &source.name, batch, actor.unwrap_or(&house)).await?;
        }
        reading.await.map_err(|e| Error::internal("reading", e))??;
    }
    Ok(())
}

async fn next(batches: &mut Receiver<Vec<Read>>) -> Option<Vec<Read>> {
    batches.recv().await
}

fn read(source: &Source, format: &Format, batches: &Sender<Vec<Read>>) -> Result<()> {
    let mut held: Vec<Read> = Vec::new();
    let gone = |_| Error::internal("reading", "nobody takes it");
    let mut take = |one: Read| {
        let is_of_last = held.last().is_some_and(|last| record_of(last) == record_of(&one));
        if held.len() >= BATCH && !is_of_last {
            batches.blocking_send(std::mem::take(&mut held)).map_err(gone)?;
        }
        held.push(one);
        Ok(())
    };
    match format {
        Format::Translations(head) => rows(source, head, &mut take)?,
        _ => xliff::read(source.text()?, &mut take)?,
    }
    batches.blocking_send(held).map_err(gone)
}

fn record_of(one: &Read) -> Option<&str> {
    one.as_ref().ok().map(|text| text.code.as_str())
}

fn rows(source: &Source, head: &Head, take: &mut dyn FnMut(Read) -> Result<()>) -> Result<()> {
    each_row(source, head, &mut |row| {
        let line = row.line;
        let refused = |message| Refused { line, name: String::new(), message };
        take(row.cells.map_err(refused).and_then(|cells| {
            let cell = |column: &str| {
                let at = head.names.iter().position(|name| name == column);
                at.and_then(|at| cells.get(at)).map_or("", String::as_str)
            };
            sheet::read(cell, line)
        }))
    })
}

async fn batch_up(desk: &mut Desk<'_>, file: &str, batch: Vec<Read>, actor: &Actor) -> Result<()> {
    let place = |line: u64| Place { file: file.to_owned(), line: Some(line) };
    let count = batch.len() as u64;
    let (mut texts, mut rows) = (Vec::new(), Vec::new());
    for one in batch {
        let row = desk.ledger.add();
        match one {
            Ok(text) => {
                texts.push(text);
                rows.push(row);
            }
            Err(refused) => {
                desk.ledger.reject(Some(row), place(refused.line), &refused.name, refused.message);
            }
        }
    }
    let mut tx = desk.pen.take().await?;
    let keys: Vec<String> = texts.iter().map(key).collect();
    let mut remembered =
        memory::of(&mut tx, MEMORY, &keys.iter().map(String::as_str).collect::<Vec<_>>()).await?;
    let said_before: Vec<bool> =
        texts.iter().zip(&keys).map(|(text, key)| knows(remembered.get(key), text)).collect();
    let shared = desk.app.slots.get::<SharedShelf>().current(&mut tx).await?;
    let at = take::Desk { hand: &desk.hand, actor, shared: &shared };
    let taken = take::take(&mut tx, &at, &texts, &said_before).await?;
    let mut marks: HashMap<String, Marks> = HashMap::new();
    for (((text, key), row), Taken { outcome, finding }) in texts.iter().zip(keys).zip(rows).zip(taken) {
        match outcome {
            take::Outcome::Created => desk.ledger.note(row, Outcome::Created),
            take::Outcome::Updated => desk.ledger.note(row, Outcome::Updated),
            take::Outcome::Unchanged => desk.ledger.note(row, Outcome::Unchanged),
            take::Outcome::Refused(message) => {
                desk.ledger.reject(Some(row), place(text.line), &text.name, message);
                continue;
            }
        }
        if let Some(message) = finding {
            desk.ledger.find(&place(text.line), &text.name, &text.target.join("\n"), message);
        }
        if !text.target.is_empty() {
            let of_record = || remembered.remove(&key).unwrap_or_default();
            marks.entry(key.clone()).or_insert_with(of_record).note(&said(text));
        }
    }
    let marks: Vec<(&str, Marks)> = marks.iter().map(|(key, marks)| (key.as_str(), marks.clone())).collect();
    memory::keep(&mut tx, desk.run, MEMORY, &marks).await?;
    desk.pen.put(tx).await?;
    desk.advance(count)?;
    Ok(())
}

/// Where it is kept what was said about a record in a language.
fn key(text: &Incoming) -> String {
    format!("{}/{}/{}", text.kind, text.target_locale, fold(&text.code))
}

fn said(text: &Incoming) -> Fields {
    let field = text.field.rsplit('.').next().unwrap_or_default();
    Fields::from([(field.to_owned(), value(field, &text.target))])
}

fn knows(marks: Option<&Marks>, text: &Incoming) -> bool {
    marks.is_some_and(|marks| said(text).iter().all(|(field, value)| marks.knows(field, value)))
}
