//! What comes back from whoever translates: each text becomes a wish for its field, the wishes of a record one plan.
//!
//! - A text that is there already changes nothing. If it is told to be done, and its source is still the one that it was made
//!   from, somebody has looked at it: it is outdated no more.
//! - A text that was made from a source that has changed since is taken, and is outdated at once: it is written as of the
//!   moment when its source was so. If a younger translation is there, that one stays.
//! - A text that the file of last time said already gives way to what people wrote since.
//! - An empty one says nothing.

use super::about::{About, Worded};
use super::confirm::still_right;
use super::judge::{Judged, judge};
use super::unit::value;
use crate::catalog::{Product, Style, shared::Shared};
use crate::changes::{
    hand::Hand,
    kind::Kind,
    merge::{self, Doc},
    plan::{self, Mode, Step, Wish},
    redirect,
};
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::kernel::{clock::Time, fold::fold, locale::Locale, message::Message};
use crate::people::{Actor, Touch};
use serde_json::json;
use std::collections::{BTreeMap, HashMap};

/// A text as it comes back.
#[derive(Debug, Clone, PartialEq)]
pub struct Incoming {
    /// The line where it begins, counted from one.
    pub line: u64,
    /// What it is called in messages: record and unit.
    pub name: String,
    /// Style or product.
    pub kind: Kind,
    /// The record's code.
    pub code: String,
    /// Which text: `title` or `texts.de.title`.
    pub field: String,
    /// The language that it was made from; none if nobody says.
    pub source_locale: Option<Locale>,
    /// Its language.
    pub target_locale: Locale,
    /// The text that it was made from; none if nobody says.
    pub source: Option<Vec<String>>,
    /// The text, or the entries of a list; empty if there is none.
    pub target: Vec<String>,
    /// Whether somebody says that it is done.
    pub is_done: bool,
}

/// A text that cannot be taken, with its place and why.
#[derive(Debug, Clone, PartialEq)]
pub struct Refused {
    /// The line where it begins.
    pub line: u64,
    /// What it is called.
    pub name: String,
    /// Why.
    pub message: Message,
}

/// What became of a text.
#[derive(Debug, Clone, PartialEq)]
pub enum Outcome {
    /// There was none before.
    Created,
    /// It is another, or looked at again.
    Updated,
    /// It is so already.
    Unchanged,
    /// It was not taken.
    Refused(Message),
}

/// What became of a text, and what is to be said about it.
#[derive(Debug, Clone, PartialEq)]
pub struct Taken {
    /// What became of it.
    pub outcome: Outcome,
    /// Something to look at.
    pub finding: Option<Message>,
}

impl Taken {
    /// Nothing more to say.
    pub(super) fn plainly(outcome: Outcome) -> Taken {
        Taken { outcome, finding: None }
    }
}

/// Who takes texts in, for whom.
pub struct Desk<'d> {
    /// Who writes.
    pub hand: &'d Hand,
    /// Whose rights bind it.
    pub actor: &'d Actor,
    /// What records share.
    pub shared: &'d Shared,
}

/// Takes texts in: what became of each, in their order. `said_before` tells which ones the last file said as well.
pub async fn take(
    tx: &mut Tx,
    desk: &Desk<'_>,
    texts: &[Incoming],
    said_before: &[bool],
) -> Result<Vec<Taken>> {
    let mut taken = vec![Taken::plainly(Outcome::Unchanged); texts.len()];
    let mut batch = Batch { desk, texts, said_before, taken: &mut taken };
    batch.take::<Style>(tx).await?;
    batch.take::<Product>(tx).await?;
    Ok(taken)
}

/// How often a plan is made anew without the texts that it refuses.
const MENDINGS: usize = 3;

struct Batch<'b> {
    desk: &'b Desk<'b>,
    texts: &'b [Incoming],
    said_before: &'b [bool],
    taken: &'b mut [Taken],
}

/// The texts of one record that are to be written.
#[derive(Debug, Default)]
struct Wanted {
    code: String,
    categories: Vec<String>,
    /// By path: which text, and as of when if its source has changed.
    texts: BTreeMap<String, (usize, Option<Time>)>,
    /// Those that are right still.
    right: BTreeMap<String, usize>,
}

impl Wanted {
    fn all(&self) -> impl Iterator<Item = usize> {
        self.texts.values().map(|(i, _)| *i).chain(self.right.values().copied())
    }
}

impl Batch<'_> {
    async fn take<T: Worded>(&mut self, tx: &mut Tx) -> Result<()> {
        let mine: Vec<usize> = (0..self.texts.len()).filter(|i| self.texts[*i].kind == T::KIND).collect();
        if mine.is_empty() {
            return Ok(());
        }
        let records = self.records::<T>(tx, &mine).await?;
        let mut wanted: BTreeMap<String, Wanted> = BTreeMap::new();
        for i in mine {
            let text = &self.texts[i];
            let Some(about) = records.get(&fold(&text.code)) else {
                let message =
                    Message::new("link-unknown").with("kind", T::KIND.as_str()).with("code", &text.code);
                self.taken[i] = Taken::plainly(Outcome::Refused(message));
                continue;
            };
            let judged = judge(tx, self.desk.shared, about, text, self.said_before[i]).await?;
            let of_record = wanted.entry(fold(about.code())).or_insert_with(|| Wanted {
                code: about.code().to_owned(),
                categories: self.path(about),
                ..Wanted::default()
            });
            match judged {
                Judged::Settled(taken) => self.taken[i] = taken,
                Judged::Right { path } => _ = of_record.right.insert(path, i),
                Judged::Wanted { path, as_of, taken } => {
                    self.taken[i] = taken;
                    of_record.texts.insert(path, (i, as_of));
                }
            }
        }
        wanted.retain(|_, one| one.all().next().is_some());
        self.write::<T>(tx, wanted.into_values().collect()).await
    }

    /// The records that the texts belong to, by the folded code that the file gives: a former code leads on.
    async fn records<T: Worded>(&self, tx: &mut Tx, mine: &[usize]) -> Result<HashMap<String, About>> {
        let mut codes: Vec<String> = mine.iter().map(|i| fold(&self.texts[*i].code)).collect();
        codes.sort_unstable();
        codes.dedup();
        let kept = T::load(tx, &codes).await?;
        let found = T::about(tx, kept).await?;
        let mut records: HashMap<String, About> =
            found.into_iter().map(|about| (fold(about.code()), about)).collect();
        for code in codes {
            if records.contains_key(&code) {
                continue;
            }
            if let Some(now) = redirect::code_now(tx, T::KIND, &code).await?
                && let Ok(about) = About::one::<T>(tx, &now).await
            {
                records.insert(code, about);
            }
        }
        Ok(records)
    }

    fn path(&self, about: &About) -> Vec<String> {
        let path = about.category().map(|code| self.desk.shared.tree.path(code)).unwrap_or_default();
        path.iter().map(|kept| fold(&kept.record.code)).collect()
    }

    fn refuse(&mut self, i: usize, message: &Message) {
        self.taken[i] = Taken::plainly(Outcome::Refused(message.clone()));
    }

    /// Plans and writes; a text that cannot stand keeps none of the others back.
    async fn write<T: Worded>(&mut self, tx: &mut Tx, mut wanted: Vec<Wanted>) -> Result<()> {
        let mut steps: Vec<Step<T>> = Vec::new();
        for _ in 0..=MENDINGS {
            let wishes = wanted.iter().map(|one| self.wish(one)).collect();
            steps = plan::make::<T>(tx, self.desk.hand, wishes).await?;
            let mut mended = false;
            for (one, step) in wanted.iter_mut().zip(&steps) {
                let Step::Refuse(error) = step else { continue };
                for field in error.fields() {
                    if let Some((i, _)) = one.texts.remove(&field.field) {
                        self.refuse(i, &field.message);
                        mended = true;
                    }
                }
            }
            if !mended {
                break;
            }
        }
        let mut written = Vec::with_capacity(steps.len());
        for (one, step) in wanted.iter().zip(steps) {
            let right: Vec<String> = one.right.keys().cloned().collect();
            let step = if right.is_empty() { step } else { still_right(step, &right, self.desk.hand) };
            let step = self.permitted(one, as_of(one, step));
            if let Step::Refuse(error) = &step {
                let message = reason(error);
                one.all().for_each(|i| self.refuse(i, &message));
            } else {
                one.right.values().for_each(|i| self.taken[*i] = Taken::plainly(Outcome::Updated));
            }
            written.push(step);
        }
        plan::apply(tx, self.desk.hand, &written).await
    }

    fn wish(&self, wanted: &Wanted) -> Wish {
        let mut doc = Doc::new();
        for (i, _) in wanted.texts.values() {
            let text = &self.texts[*i];
            let field = text.field.rsplit('.').next().unwrap_or_default();
            let said = value(field, &text.target);
            let patch = json!({ "texts": { text.target_locale.as_str(): { field: said } } });
            patch.as_object().into_iter().for_each(|patch| merge::merge(&mut doc, patch));
        }
        Wish { code: wanted.code.clone(), doc, mode: Mode::Patch, expected: None }
    }

    fn permitted<T: Worded>(&self, wanted: &Wanted, step: Step<T>) -> Step<T> {
        let fields: Vec<String> = wanted.texts.keys().chain(wanted.right.keys()).cloned().collect();
        let touch = Touch { kind: T::KIND, fields: &fields, categories: &wanted.categories };
        match (&step, self.desk.actor.ask_to_write(touch)) {
            (Step::Change { .. }, Err(refusal)) => Step::Refuse(refusal),
            _ => step,
        }
    }
}

/// The step with the texts whose source has changed written as of the moment when it was so.
fn as_of<T: Worded>(wanted: &Wanted, mut step: Step<T>) -> Step<T> {
    if let Step::Change { after, .. } = &mut step {
        for (path, (_, moment)) in &wanted.texts {
            let origin = after.record.content_mut().origins.get_mut(path);
            if let Some((origin, moment)) = origin.zip(*moment) {
                origin.at = Some(moment);
            }
        }
    }
    step
}

/// Why a record was refused, as one message.
fn reason(error: &Error) -> Message {
    match error {
        Error::Invalid(invalid) if !invalid.fields.is_empty() => invalid.fields[0].message.clone(),
        Error::Conflict(message) | Error::Forbidden(message) => message.clone(),
        _ => Message::new("translation-refused"),
    }
}
