//! The job that makes the plan: what each record would become, and why some cannot.
//!
//! It reads in batches and holds no lock while it weighs; its lines go into the plan batch by batch.

use super::change::{self, Reading};
use super::order::{Edit, Level, Order};
use super::runs;
use crate::app::App;
use crate::catalog::{
    Product, Style, Variant,
    family::{self, Family},
    shared::SharedShelf,
};
use crate::changes::{
    hand::Hand,
    merge::Doc,
    plan::{Mode, Wish},
    record::{Kept, Record},
};
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::jobs::{Handler, Job, NewJob, Running, queue};
use crate::kernel::{locale::Locale, message::Message};
use crate::people::{Actor, Again, Right};
use crate::plans::{Action, Line, Member, Plan, Source, State, draft, moves, store};
use chrono::Duration;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::collections::HashSet;
use std::sync::Arc;
use uuid::Uuid;

/// What such jobs are called.
pub const KIND: &str = "bulk";
/// How long making a plan may take.
const WITHIN: Duration = Duration::hours(2);
/// Products that are weighed at once.
const BATCH: usize = 250;

#[derive(Debug, Clone, Serialize, Deserialize)]
struct Input {
    order: Order,
    who: Again,
    locale: Locale,
}

/// Hands an order in. The plan has the job's id.
///
/// # Errors
/// Forbidden for who may not hand anything in; [`Order::check`].
pub async fn hand_in(app: &App, actor: &Actor, reader: &Locale, order: Order) -> Result<Job> {
    actor.ask(Right::HandIn)?;
    let shared = app.slots.get::<SharedShelf>().read(&app.db).await?;
    order.check(app, &shared, reader).await?;
    let id = Uuid::now_v7();
    let title = order.title.clone();
    let input = Input { order, who: Again::of(actor), locale: reader.clone() };
    let job = NewJob {
        id,
        kind: KIND,
        title,
        input: json!(input),
        made_by: actor.name.clone(),
        place: None,
        within: WITHIN,
    };
    let mut tx = app.db.write().await?;
    queue::hand_in(&mut tx, &job, app.clock.now()).await?;
    let job = queue::load(&mut tx, id).await?;
    tx.commit().await?;
    app.bell.notify_waiters();
    Ok(job)
}

/// Runs such jobs. One that begins again makes its plan anew.
pub fn handler() -> Handler {
    Arc::new(|app, job, running| Box::pin(carry_out(app, job, running)))
}

async fn carry_out(app: App, job: Job, running: Running) -> Result<Value> {
    let input: Input =
        serde_json::from_value(job.input.0).map_err(|e| Error::internal("a job's input", e))?;
    let mut tx = app.db.write().await?;
    let actor = input.who.actor(&mut tx, app.clock.now()).await?;
    let hand = actor.hand(KIND, app.clock.now());
    let mut draft = draft::Draft::begin_again(&mut tx, &hand, job.id, Source::Edit, &job.title).await?;
    runs::note(&mut tx, job.id, job.id).await?;
    tx.commit().await?;
    let ids = input.order.selection.ids(&app).await?;
    let weigher = Weigher::of(&app, &actor, &hand, &input).await?;
    let (mut done, total, mut seen) = (0, ids.len(), HashSet::new());
    for batch in ids.chunks(BATCH) {
        let lines = weigher.lines(batch, &mut seen).await?;
        let mut tx = app.db.write().await?;
        draft.add(&mut tx, lines).await?;
        tx.commit().await?;
        done += batch.len();
        if !running.is_at(json!({ "stage": "draft", "done": done, "total": total })) {
            drop_it(&app, job.id).await?;
            return Err(Error::Conflict(Message::new("bulk-cancelled")));
        }
    }
    let mut tx = app.db.write().await?;
    let plan = draft.end(&mut tx).await?;
    tx.commit().await?;
    Ok(json!({ "plan": plan.id, "counts": plan.counts }))
}

/// A plan that nobody waited for: it cannot be applied.
async fn drop_it(app: &App, id: Uuid) -> Result<()> {
    let mut tx = app.db.write().await?;
    let plan = store::load(&mut tx, id).await?;
    let counts = store::count(&mut tx, id).await?;
    store::keep(&mut tx, &Plan { state: State::Dropped, counts, ..plan }).await?;
    tx.commit().await
}

struct Weigher<'w> {
    app: &'w App,
    actor: &'w Actor,
    hand: &'w Hand,
    order: &'w Order,
    reading: Option<(Level, Reading)>,
}

impl<'w> Weigher<'w> {
    async fn of(app: &'w App, actor: &'w Actor, hand: &'w Hand, input: &'w Input) -> Result<Weigher<'w>> {
        let shared = app.slots.get::<SharedShelf>().read(&app.db).await?;
        let read = |edit: &Edit| {
            change::read(&app.words, &shared, &input.locale, edit).map(|reading| (edit.level, reading))
        };
        let reading = input.order.edit.as_ref().map(read).transpose()?;
        Ok(Weigher { app, actor, hand, order: &input.order, reading })
    }

    /// The lines of some products; a style that was seen with an earlier one has its line already.
    async fn lines(&self, ids: &[Uuid], seen: &mut HashSet<Uuid>) -> Result<Vec<Line>> {
        let mut tx = self.app.db.read().await?;
        let families = family::load(&mut tx, ids).await?;
        if let Some(to) = self.order.state {
            return moves::weigh(&mut tx, self.app, self.actor, self.hand, &families, to).await;
        }
        match &self.reading {
            Some((Level::Product, reading)) => self.products(&mut tx, reading, &families).await,
            Some((Level::Variant, reading)) => self.variants(&mut tx, reading, &families).await,
            Some((Level::Style, reading)) => self.styles(&mut tx, reading, &families, seen).await,
            None => Ok(Vec::new()),
        }
    }

    async fn products(&self, tx: &mut Tx, reading: &Reading, families: &[Family]) -> Result<Vec<Line>> {
        let patches = families.iter().map(|family| {
            let above = family.style.record.to_doc();
            (&family.product, reading.patch(&family.product.record.to_doc(), &above))
        });
        self.weigh::<Product>(tx, patches.collect()).await
    }

    async fn variants(&self, tx: &mut Tx, reading: &Reading, families: &[Family]) -> Result<Vec<Line>> {
        let none = Doc::new();
        let all = families.iter().flat_map(|family| &family.variants);
        let patches = all.map(|kept| (kept, reading.patch(&kept.record.to_doc(), &none)));
        self.weigh::<Variant>(tx, patches.collect()).await
    }

    async fn styles(
        &self,
        tx: &mut Tx,
        reading: &Reading,
        families: &[Family],
        seen: &mut HashSet<Uuid>,
    ) -> Result<Vec<Line>> {
        let none = Doc::new();
        let new = families.iter().filter(|family| seen.insert(family.style.id));
        let patches = new.map(|family| (&*family.style, reading.patch(&family.style.record.to_doc(), &none)));
        self.weigh::<Style>(tx, patches.collect()).await
    }

    async fn weigh<T: Member>(
        &self,
        tx: &mut Tx,
        patches: Vec<(&Kept<T>, Option<Doc>)>,
    ) -> Result<Vec<Line>> {
        let mut wishes = Vec::new();
        for (kept, patch) in &patches {
            if let Some(doc) = patch.clone() {
                let code = kept.record.code().to_owned();
                wishes.push(Wish { code, doc, mode: Mode::Patch, expected: None });
            }
        }
        let mut weighed = draft::weigh::<T>(tx, self.app, self.actor, self.hand, wishes).await?.into_iter();
        let same = |kept: &Kept<T>| Line::new(T::KIND, kept.record.code(), Action::Same, Vec::new());
        let line = |(kept, patch): (&Kept<T>, Option<_>)| match patch {
            Some(_) => weighed.next().unwrap_or_else(|| same(kept)),
            None => same(kept),
        };
        Ok(patches.into_iter().map(line).collect())
    }
}
