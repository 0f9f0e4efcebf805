//! Every change is a plan first: what would be created, changed, left alone or refused, and why.
//!
//! A [`Wish`] says what someone would like a record to be. [`make`] holds wishes against what is there and gives a
//! [`Step`] for each, in order; [`apply`] writes the steps that change something: record, revision and log entry in
//! one transaction. A plan that is applied twice changes nothing the second time.

use super::{
    hand::Hand,
    kind::Kind,
    link,
    log::{self, Entry, Verb},
    merge::{self, Doc},
    record::{self, Kept, Link, Record},
    revision::{self, Written},
};
use crate::db::Tx;
use crate::error::{Error, Invalid, Result};
use crate::kernel::{fold::fold, message::Message};
use serde_json::Value;
use std::collections::{HashMap, HashSet};
use uuid::Uuid;

/// How a wish treats what is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// Merge into what is there, or create (RFC 7396).
    Merge,
    /// Merge into what is there; refuse if there is nothing.
    Patch,
    /// Create; refuse if it is there already.
    Create,
    /// Replace what is there, or create.
    Replace,
}

/// What someone would like a record to be.
#[derive(Debug, Clone, PartialEq)]
pub struct Wish {
    /// The record's code.
    pub code: String,
    /// The fields, as a merge patch or as the whole document; `code` itself may be left out.
    pub doc: Doc,
    /// How to treat what is there.
    pub mode: Mode,
    /// The revision that the writer saw, if it matters.
    pub expected: Option<i64>,
}

impl Wish {
    /// A merge into what is there, whatever its revision.
    pub fn merge(code: impl Into<String>, doc: Doc) -> Wish {
        Wish { code: code.into(), doc, mode: Mode::Merge, expected: None }
    }
}

/// What a wish would do.
#[derive(Debug)]
pub enum Step<T> {
    /// A new record.
    Create(Kept<T>),
    /// Other values in these fields.
    Change {
        /// As it is.
        before: Kept<T>,
        /// As it would be.
        after: Kept<T>,
        /// Where they differ.
        fields: Vec<String>,
    },
    /// It is so already.
    Same(Kept<T>),
    /// It cannot be done, and why.
    Refuse(Error),
}

impl<T> Step<T> {
    /// The record as it would be, unless refused.
    pub fn outcome(&self) -> Option<&Kept<T>> {
        match self {
            Step::Create(kept) | Step::Same(kept) | Step::Change { after: kept, .. } => Some(kept),
            Step::Refuse(_) => None,
        }
    }
}

/// Holds wishes against what is there: one step for each, in their order. Nothing is written.
pub async fn make<T: Record>(tx: &mut Tx, hand: &Hand, wishes: Vec<Wish>) -> Result<Vec<Step<T>>> {
    let codes: Vec<String> = wishes.iter().map(|wish| fold(&wish.code)).collect();
    let distinct: Vec<String> = codes.iter().cloned().collect::<HashSet<_>>().into_iter().collect();
    let mut there: HashMap<String, Kept<T>> = HashMap::new();
    for kept in T::load(tx, &distinct).await? {
        there.insert(kept.record.folded(), kept);
    }
    let mut steps: Vec<Step<T>> = Vec::with_capacity(wishes.len());
    for (wish, folded) in wishes.into_iter().zip(codes) {
        let step = weigh(there.get(&folded), wish, hand).unwrap_or_else(Step::Refuse);
        if let Some(kept) = step.outcome() {
            there.insert(folded, kept.clone());
        }
        steps.push(step);
    }
    lead_links(tx, &mut steps, hand).await?;
    refuse_examined(tx, &mut steps).await?;
    Ok(steps)
}

/// What records must satisfy together with others.
async fn refuse_examined<T: Record>(tx: &mut Tx, steps: &mut [Step<T>]) -> Result<()> {
    let changing: Vec<usize> =
        (0..steps.len()).filter(|i| matches!(steps[*i], Step::Create(_) | Step::Change { .. })).collect();
    let records: Vec<&Kept<T>> = changing.iter().filter_map(|i| steps[*i].outcome()).collect();
    if records.is_empty() {
        return Ok(());
    }
    let verdicts = T::examine(tx, &records).await?;
    for (i, verdict) in changing.into_iter().zip(verdicts) {
        if let Some(error) = verdict {
            steps[i] = Step::Refuse(error);
        }
    }
    Ok(())
}

/// One wish against one record.
fn weigh<T: Record>(there: Option<&Kept<T>>, wish: Wish, hand: &Hand) -> Result<Step<T>> {
    match (there, wish.mode) {
        (None, Mode::Patch) => return Err(Error::not_found(T::KIND.as_str(), wish.code)),
        (Some(_), Mode::Create) => {
            return Err(Error::Conflict(
                Message::new("code-taken").with("kind", T::KIND.as_str()).with("code", wish.code),
            ));
        }
        (Some(kept), _) if wish.expected.is_some_and(|revision| revision != kept.revision) => {
            return Err(Error::stale(kept.revision));
        }
        (None, _) if wish.expected.is_some() => return Err(Error::not_found(T::KIND.as_str(), wish.code)),
        _ => {}
    }
    let before = there.map(|kept| kept.record.to_doc());
    let mut doc = match (&before, wish.mode) {
        (Some(doc), Mode::Merge | Mode::Patch) => doc.clone(),
        (Some(doc), _) => {
            doc.get(ORIGINS).map(|origins| (ORIGINS.to_owned(), origins.clone())).into_iter().collect()
        }
        _ => Doc::new(),
    };
    let mut patch = wish.doc;
    patch.remove(ORIGINS);
    merge::merge(&mut doc, &patch);
    let kept_code = there.map_or(wish.code, |kept| kept.record.code().to_owned());
    doc.entry(code_key(T::KIND)).or_insert(Value::String(kept_code));
    if before.as_ref() == Some(&doc) {
        return Ok(Step::Same(there.expect("there is a document before").clone()));
    }
    let record = T::from_doc(doc)?;
    record.check()?;
    Ok(step(there, record, before, hand))
}

/// Where values come from is noted by the house, never by a wish: a record that is replaced keeps it.
pub const ORIGINS: &str = "origins";

/// The field that holds a record's code.
pub fn code_key(kind: Kind) -> &'static str {
    match kind {
        Kind::Variant => "sku",
        Kind::Asset => "hash",
        Kind::Review => "source_key",
        _ => "code",
    }
}

/// What a record's new form comes to, held against what is there.
pub(super) fn step<T: Record>(
    there: Option<&Kept<T>>,
    mut record: T,
    before: Option<Doc>,
    hand: &Hand,
) -> Step<T> {
    let fields = merge::differences(before.as_ref().unwrap_or(&Doc::new()), &record.to_doc());
    let Some(kept) = there else {
        record.touch(&fields, &hand.origin());
        let (id, at) = (Uuid::now_v7(), hand.at);
        return Step::Create(Kept { id, revision: 1, created_at: at, updated_at: at, record });
    };
    if fields.is_empty() {
        return Step::Same(kept.clone());
    }
    record.touch(&fields, &hand.origin());
    let has_history = kept.record.history() != record.history();
    let revision = kept.revision + i64::from(has_history);
    let after = Kept { revision, updated_at: hand.at, record, ..*kept };
    Step::Change { before: kept.clone(), after, fields }
}

/// Links must lead somewhere, and are kept as their records are called: one look per kind for the whole plan.
async fn lead_links<T: Record>(tx: &mut Tx, steps: &mut [Step<T>], hand: &Hand) -> Result<()> {
    let links = |step: &Step<T>| match step {
        Step::Create(kept) | Step::Change { after: kept, .. } => kept.record.links(),
        _ => Vec::new(),
    };
    let all: Vec<Link> = steps.iter().flat_map(links).collect();
    let mentions = steps.iter().filter_map(|step| step.outcome()).flat_map(|kept| kept.record.mentions());
    let mut names = record::named(tx, all.iter().cloned().chain(mentions)).await?;
    let own = steps.iter().filter_map(|step| step.outcome()).map(|kept| &kept.record);
    for record in own {
        names.entry((T::KIND, record.folded())).or_insert_with(|| record.code().to_owned());
    }
    let wanted = all.into_iter().map(|link| (link.kind, fold(&link.code)));
    let missing: HashSet<(Kind, String)> = wanted.filter(|link| !names.contains_key(link)).collect();
    for step in steps.iter_mut().filter(|_| !missing.is_empty()) {
        let invalid: Invalid = record::refuse_dangling(&links(step), &missing);
        if !invalid.fields.is_empty() {
            *step = Step::Refuse(invalid.into());
        }
    }
    link::call_by_name(steps, &names, hand)
}

/// Writes what a plan would create and change: records, revisions and log entries, in this transaction.
pub async fn apply<T: Record>(tx: &mut Tx, hand: &Hand, steps: &[Step<T>]) -> Result<()> {
    let mut last: HashMap<Uuid, usize> = HashMap::new();
    let mut entries: Vec<Entry> = Vec::new();
    let mut revisions: Vec<Written> = Vec::new();
    for (i, step) in steps.iter().enumerate() {
        let (before, kept, verb, fields) = match step {
            Step::Create(kept) => (None, kept, Verb::Created, Vec::new()),
            Step::Change { before, after, fields } if before.revision == after.revision => {
                (Some(before), after, Verb::Offered, fields.clone())
            }
            Step::Change { before, after, fields } => (Some(before), after, Verb::Changed, fields.clone()),
            Step::Same(_) | Step::Refuse(_) => continue,
        };
        last.insert(kept.id, i);
        if verb != Verb::Offered {
            revisions.push(Written::of(before, kept));
        }
        let code = kept.record.code().to_owned();
        entries.push(Entry {
            kind: T::KIND,
            record_id: kept.id,
            code,
            revision: kept.revision,
            verb,
            fields,
        });
    }
    let mut final_steps: Vec<usize> = last.into_values().collect();
    final_steps.sort_unstable();
    let records: Vec<Kept<T>> = final_steps.iter().filter_map(|i| steps[*i].outcome()).cloned().collect();
    if records.is_empty() {
        return Ok(());
    }
    T::write(tx, &records).await?;
    revision::keep(tx, hand, T::KIND, revisions).await?;
    log::append(tx, hand, &entries).await
}

/// Plans and applies one wish: what a single save is. The refusal is the error.
pub async fn save<T: Record>(tx: &mut Tx, hand: &Hand, wish: Wish) -> Result<Step<T>> {
    let mut steps = make::<T>(tx, hand, vec![wish]).await?;
    if let Some(Step::Refuse(_)) = steps.first() {
        match steps.remove(0) {
            Step::Refuse(error) => return Err(error),
            other => return Ok(other),
        }
    }
    apply(tx, hand, &steps).await?;
    Ok(steps.remove(0))
}
