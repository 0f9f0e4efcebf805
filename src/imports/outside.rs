//! Taxonomies of others are taken up in batches: what a row says is added to what is known of its term.

use super::desk::Desk;
use super::detect::Format;
use super::draft::Place;
use super::ledger::Outcome;
use super::readers::outside::{File, Overview, Said, Sheet, Told, language};
use super::reading::Use;
use super::report::FileFacts;
use super::source::Source;
use crate::changes::hand::Hand;
use crate::error::{Error, Result};
use crate::kernel::{locale::Locale, message::Message};
use crate::taxonomy::outside::{Term, store};
use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::Arc;

/// Rows per transaction.
const BATCH: usize = 400;

/// Takes up the taxonomies among these files: what there is first, what it is called in other languages afterwards.
pub async fn take_up(
    desk: &mut Desk<'_>,
    files: &[(Source, Format)],
    locale: Option<&Locale>,
    facts: &mut BTreeMap<String, FileFacts>,
) -> Result<()> {
    let mut found: Vec<(&Source, &Format, Sheet, Locale)> = files
        .iter()
        .filter_map(|(source, format)| match format {
            Format::Outside(sheet, _) => {
                let said = locale.cloned().or_else(|| language(&source.name));
                Some((source, format, *sheet, said.unwrap_or_else(Locale::english)))
            }
            _ => None,
        })
        .collect();
    found.sort_by_key(|(source, _, sheet, locale)| (locale.language() != "en", *sheet, source.name.clone()));
    for (source, format, sheet, locale) in found {
        let facts = facts.entry(source.name.clone()).or_default();
        for column in format.head().map(|head| head.names.as_slice()).unwrap_or_default() {
            let used = if sheet.reads(column) { Use::Mapped(column.clone()) } else { Use::Ignored };
            facts.columns.insert(column.clone(), used);
        }
        file(desk, source, format, sheet, locale).await?;
    }
    Ok(())
}

async fn file(
    desk: &mut Desk<'_>,
    source: &Source,
    format: &Format,
    sheet: Sheet,
    locale: Locale,
) -> Result<()> {
    desk.begin("taxonomy", 0)?;
    let (sender, mut batches) = tokio::sync::mpsc::channel::<Vec<Told>>(2);
    let (from, head) = (source.clone(), format.head().cloned());
    let (told, overview) = tokio::sync::oneshot::channel::<Arc<Overview>>();
    let reading = tokio::task::spawn_blocking(move || -> Result<()> {
        let gone = |()| Error::internal("reading", "nobody takes it");
        let file = File { source: &from, sheet, head: head.as_ref(), locale };
        let overview = Arc::new(file.overview()?);
        told.send(overview.clone()).map_err(|_| gone(()))?;
        let mut held: Vec<Told> = Vec::new();
        file.each(&overview, &mut |read| {
            held.push(read);
            if held.len() < BATCH {
                return Ok(());
            }
            sender.blocking_send(std::mem::take(&mut held)).map_err(|_| gone(()))
        })?;
        sender.blocking_send(held).map_err(|_| gone(()))
    });
    if let Ok(overview) = overview.await {
        while let Some(batch) = batches.recv().await {
            batch_up(desk, &source.name, sheet, &overview, batch).await?;
        }
    }
    reading.await.map_err(|e| Error::internal("reading", e))?
}

async fn batch_up(
    desk: &mut Desk<'_>,
    file: &str,
    sheet: Sheet,
    overview: &Overview,
    batch: Vec<Told>,
) -> Result<()> {
    let count = batch.len() as u64;
    let hand = Hand { cause: "outside taxonomy".to_owned(), ..desk.hand.clone() };
    let mut tx = desk.pen.take().await?;
    let wanted: HashSet<String> = batch
        .iter()
        .filter_map(|read| read.said.as_ref().ok())
        .flat_map(|said| [Some(said.term.code.clone()), said.term.parent.clone()])
        .flatten()
        .collect();
    let wanted: Vec<String> = wanted.into_iter().collect();
    let (outside, kind) = (sheet.outside(), sheet.kind());
    let there = store::by_code(&mut tx, outside, kind, &wanted).await?;
    let parents = match sheet {
        Sheet::Values => {
            store::by_code(&mut tx, outside, crate::taxonomy::outside::TermKind::Attribute, &wanted).await?
        }
        _ => Vec::new(),
    };
    let mut known = Known {
        parents: parents.into_iter().chain(there.iter().cloned()).map(|term| term.code).collect(),
        terms: there.into_iter().map(|term| (term.code.clone(), term)).collect(),
        changed: BTreeMap::new(),
        overview: if sheet == Sheet::Values { None } else { Some(overview) },
    };
    for read in batch {
        let row = desk.ledger.add();
        match read.said.and_then(|said| known.learn(said)) {
            Ok(outcome) => desk.ledger.note(row, outcome),
            Err(message) => {
                let place = Place { file: file.to_owned(), line: Some(read.line) };
                desk.ledger.reject(Some(row), place, &read.code, message);
            }
        }
    }
    let changed: Vec<Term> = known.changed.into_values().collect();
    if !changed.is_empty() {
        store::keep(&mut tx, &hand, outside, kind, overview.version.as_deref(), &changed).await?;
    }
    desk.pen.put(tx).await?;
    desk.advance(count)
}

/// What is known of the terms that a batch speaks of.
struct Known<'o> {
    terms: HashMap<String, Term>,
    parents: HashSet<String>,
    changed: BTreeMap<String, Term>,
    /// What else the file holds, where parents are of the same kind.
    overview: Option<&'o Overview>,
}

impl Known<'_> {
    fn learn(&mut self, said: Said) -> std::result::Result<Outcome, Message> {
        let Said { term, adds } = said;
        let code = term.code.clone();
        let orphan = term.parent.as_ref().filter(|parent| {
            !self.parents.contains(*parent)
                && !self.overview.is_some_and(|overview| overview.codes.contains(*parent))
        });
        if let Some(parent) = orphan {
            return Err(Message::new("outside-row-parent").with("id", &code).with("parent", parent));
        }
        let Some(before) = self.terms.get(&code) else {
            if adds {
                return Err(Message::new("outside-row-first").with("id", &code));
            }
            self.keep(code, term);
            return Ok(Outcome::Created);
        };
        let mut after = before.clone();
        after.learn(term);
        if after == *before {
            return Ok(Outcome::Unchanged);
        }
        self.keep(code, after);
        Ok(Outcome::Updated)
    }

    fn keep(&mut self, code: String, term: Term) {
        self.changed.insert(code.clone(), term.clone());
        self.terms.insert(code, term);
    }
}
