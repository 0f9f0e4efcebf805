//! Takes records up from the shelf in batches: what is new in them becomes a wish, wishes become a plan, the plan is
//! applied, and what was said is remembered; all in one short transaction.

use super::amend::amend;
use super::desk::Desk;
use super::draft::{Claim, Fields, Part};
use super::fields::Lens;
use super::ledger::Outcome;
use super::memory::{self, Marks};
use super::opinions;
use super::shelf::{self, Bundle, Turn};
use crate::changes::{
    kind::Kind,
    merge::Doc,
    plan::{self, Step, Wish},
    record::{self, Link, Record},
};
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::kernel::{clock::Time, fold::fold, message::Message};
use serde_json::{Value, json};
use std::collections::{HashMap, HashSet};

/// Records per transaction: some tens of milliseconds.
const BATCH: i64 = 400;
/// How often a plan is mended before what is still refused is rejected.
const MENDINGS: usize = 3;

/// A record on its way: what is wished, on behalf of which rows.
struct Candidate {
    bundle: Bundle,
    said: Fields,
    doc: Doc,
}

/// Takes up all records of a turn.
pub async fn take_up<T: Record>(desk: &mut Desk<'_>, turn: Turn) -> Result<()> {
    // Categories may name a parent that comes later: they are one batch.
    let limit = if turn == Turn::Itself(Kind::Category) { 100_000 } else { BATCH };
    let total = shelf::count(&desk.shelf, turn.name()).await?;
    let mut after = 0;
    desk.begin(turn.name(), total as u64)?;
    loop {
        let bundles = shelf::bundles(&desk.shelf, turn.name(), after, limit).await?;
        let Some(last) = bundles.last() else { return Ok(()) };
        after = last.seq;
        let count = bundles.len() as u64;
        let mut tx = desk.pen.take().await?;
        batch::<T>(desk, &mut tx, turn, bundles).await?;
        desk.pen.put(tx).await?;
        desk.advance(count)?;
    }
}

async fn batch<T: Record>(
    desk: &mut Desk<'_>,
    tx: &mut Tx,
    turn: Turn,
    mut bundles: Vec<Bundle>,
) -> Result<()> {
    for bundle in &mut bundles {
        refuse_twins(desk, bundle);
    }
    bundles.retain(|bundle| !bundle.parts.is_empty());
    leave_alone(desk, T::KIND, &mut bundles);
    if T::KIND == Kind::Review {
        opinions::resolve(desk, tx, &mut bundles).await?;
    }
    let keys: Vec<&str> = bundles.iter().map(|bundle| bundle.key.as_str()).collect();
    let mut remembered = memory::of(tx, turn.name(), &keys).await?;
    let gone = gone(tx, T::KIND, &remembered).await?;
    let mut candidates: Vec<(Bundle, Fields, Fields)> = Vec::new();
    for bundle in bundles {
        let said = bundle.fields();
        let marks = remembered.get(&bundle.key).filter(|_| !gone.contains(&bundle.key));
        let fresh: Fields = match marks {
            Some(marks) => {
                said.iter().filter(|(f, v)| !marks.knows(f, v)).map(|(f, v)| (f.clone(), v.clone())).collect()
            }
            None => said.clone(),
        };
        match marks {
            Some(_) if fresh.is_empty() => desk.note(&bundle.parts, Outcome::Unchanged),
            _ => candidates.push((bundle, said, fresh)),
        }
    }
    if candidates.is_empty() {
        return Ok(());
    }
    let candidates = wishes::<T>(desk, tx, turn, candidates).await?;
    let kept = carry_out::<T>(desk, tx, candidates).await?;
    let marks: Vec<(&str, Marks)> = kept
        .iter()
        .map(|(key, said)| {
            let mut marks = remembered.remove(key).unwrap_or_default();
            marks.note(said);
            (key.as_str(), marks)
        })
        .collect();
    memory::keep(tx, desk.run, turn.name(), &marks).await
}

/// What somebody changed since the run was tried stays as it is, and is told.
fn leave_alone(desk: &mut Desk<'_>, kind: Kind, bundles: &mut Vec<Bundle>) {
    let spare = desk.spare.clone();
    bundles.retain(|bundle| {
        let is_spared = spare.contains(&(kind, bundle.key.clone()));
        if is_spared {
            desk.note(&bundle.parts, Outcome::Unchanged);
            desk.find(
                &bundle.parts,
                kind.as_str(),
                bundle.code(),
                Message::new("import-changed-since-tried"),
            );
        }
        !is_spared
    });
}

/// A record may be identified by one row of a file only, and belongs to one parent.
fn refuse_twins(desk: &mut Desk<'_>, bundle: &mut Bundle) {
    let parent = fold(bundle.parent());
    let mut first: HashMap<String, String> = HashMap::new();
    let mut twins: Vec<(Part, Message)> = Vec::new();
    bundle.parts.retain(|part| {
        let strays = !part.parent.is_empty() && fold(&part.parent) != parent;
        let place = part.place.to_string();
        let twin = match part.claim {
            Claim::Is => first.get(&part.place.file).cloned().or_else(|| {
                first.insert(part.place.file.clone(), place);
                None
            }),
            _ => None,
        };
        let message = match twin {
            Some(other) => Message::new("import-code-twice").with("code", &part.code).with("other", other),
            None if strays => {
                Message::new("import-code-elsewhere").with("code", &part.code).with("parent", &parent)
            }
            None => return true,
        };
        twins.push((part.clone(), message));
        false
    });
    for (part, message) in twins {
        desk.ledger.reject(part.row, part.place, &part.code, message);
    }
}

/// Which remembered records are no longer there.
async fn gone(tx: &mut Tx, kind: Kind, remembered: &HashMap<String, Marks>) -> Result<HashSet<String>> {
    let links = remembered.keys().filter_map(|code| Link::to("", kind, Some(code)));
    Ok(record::dangling(tx, links).await?.into_iter().map(|(_, code)| code).collect())
}

/// What is fresh about each record, as a patch of what is there.
async fn wishes<T: Record>(
    desk: &mut Desk<'_>,
    tx: &mut Tx,
    turn: Turn,
    candidates: Vec<(Bundle, Fields, Fields)>,
) -> Result<Vec<Candidate>> {
    let keys: Vec<String> = candidates.iter().map(|(bundle, ..)| bundle.key.clone()).collect();
    let there = T::load(tx, &keys).await?;
    let there: HashMap<String, Doc> =
        there.into_iter().map(|kept| (kept.record.folded(), kept.record.to_doc())).collect();
    let (words, writer) = (desk.app.words.clone(), desk.writer.clone());
    let attributes = desk.attributes.clone();
    let lens = Lens { words: &words, attributes: &attributes, writer: writer.as_ref() };
    let mut found = Vec::with_capacity(candidates.len());
    for (bundle, said, fresh) in candidates {
        let before = there.get(&bundle.key);
        if before.is_some() && bundle.is_made_only() {
            desk.note(&bundle.parts, Outcome::Unchanged);
            continue;
        }
        if before.is_none() && matches!(turn, Turn::Associations(_)) {
            let message = Message::new("import-link-of-nothing").with("code", bundle.code());
            desk.reject(&bundle.parts, bundle.code(), &message);
            continue;
        }
        if let Some(message) = elsewhere(T::KIND, &bundle, before) {
            desk.reject(&bundle.parts, bundle.code(), &message);
            continue;
        }
        let mut shaped = lens.shape(T::KIND, &fresh, before);
        for (field, text, message) in std::mem::take(&mut shaped.unread) {
            desk.find(&bundle.parts, &field, &text, message);
        }
        if before.is_none() && matches!(turn, Turn::Itself(_)) {
            complete_new(T::KIND, &bundle, desk.hand.at, &mut shaped.doc);
        }
        found.push(Candidate { bundle, said, doc: shaped.doc });
    }
    Ok(found)
}

/// A record that is there already under another parent is another record.
fn elsewhere(kind: Kind, bundle: &Bundle, before: Option<&Doc>) -> Option<Message> {
    let field = match kind {
        Kind::Product => "style",
        Kind::Variant => "product",
        _ => return None,
    };
    let owner = before?.get(field)?.as_str()?;
    let differs = !bundle.parent().is_empty() && fold(owner) != fold(bundle.parent());
    differs.then(|| Message::new("import-code-elsewhere").with("code", bundle.code()).with("parent", owner))
}

/// What a new record needs that its rows need not say: its parent, its place, one size, a day.
fn complete_new(kind: Kind, bundle: &Bundle, now: Time, doc: &mut Doc) {
    let parent = match kind {
        Kind::Product => "style",
        Kind::Variant => "product",
        _ => "parent",
    };
    if !bundle.parent().is_empty() {
        doc.entry(parent).or_insert_with(|| json!(bundle.parent()));
    }
    if matches!(kind, Kind::Product | Kind::Variant | Kind::Category) {
        doc.entry("position").or_insert_with(|| json!(bundle.place));
    }
    match kind {
        Kind::Variant => _ = doc.entry("size").or_insert_with(|| json!("OS")),
        Kind::Review => {
            doc.entry("state").or_insert_with(|| json!("published"));
            doc.entry("written_at").or_insert_with(|| json!(now));
        }
        _ => {}
    }
}

/// Plans, mends, applies; which records are now as the source says, by key.
async fn carry_out<T: Record>(
    desk: &mut Desk<'_>,
    tx: &mut Tx,
    mut candidates: Vec<Candidate>,
) -> Result<Vec<(String, Fields)>> {
    let hand = desk.hand.clone();
    let mut steps: Vec<Step<T>> = Vec::new();
    for mending in 0..=MENDINGS {
        let wishes = candidates.iter().map(|c| Wish::merge(c.bundle.code(), c.doc.clone())).collect();
        steps = plan::make::<T>(tx, &hand, wishes).await?;
        let mut mended = false;
        for (candidate, step) in candidates.iter_mut().zip(&steps) {
            let Step::Refuse(refusal) = step else { continue };
            let mut doc = candidate.doc.clone();
            let Some(taken) = amend(T::KIND, &mut doc, refusal).filter(|_| mending < MENDINGS) else {
                continue;
            };
            (candidate.doc, mended) = (doc, true);
            for (field, text, message) in taken {
                desk.find(&candidate.bundle.parts, &field, &text, message);
            }
        }
        if !mended {
            break;
        }
    }
    plan::apply(tx, &hand, &steps).await?;
    let mut kept = Vec::with_capacity(candidates.len());
    for (candidate, step) in candidates.into_iter().zip(&steps) {
        let parts = &candidate.bundle.parts;
        match step {
            Step::Create(_) => desk.note(parts, Outcome::Created),
            Step::Change { .. } => desk.note(parts, Outcome::Updated),
            Step::Same(_) => desk.note(parts, Outcome::Unchanged),
            Step::Refuse(error) => {
                desk.reject(parts, candidate.bundle.code(), &reason(error));
                continue;
            }
        }
        kept.push((candidate.bundle.key, candidate.said));
    }
    Ok(kept)
}

/// Why a record was refused, as one message.
pub fn reason(error: &Error) -> Message {
    match error {
        Error::Invalid(invalid) => match invalid.fields.first() {
            Some(first) => first.message.clone(),
            None => Message::new("import-value-unreadable"),
        },
        Error::Conflict(message) | Error::TooLarge(message) | Error::Unavailable(message) => message.clone(),
        Error::NotFound { kind, code } => Message::new("link-unknown").with("kind", *kind).with("code", code),
        _ => Message::new("import-value-unreadable"),
    }
}

/// The text of a JSON value.
pub fn text_of(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}
