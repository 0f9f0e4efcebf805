//! One round of a channel: what the log brought is noted, what is due is looked at, what differs is sent.

use super::{
    Connector, Delivered, Goods, Outcome, Trouble,
    connection::{self, Lease, cursor_of},
    delivery::{self, Due, State},
    goods::Reader,
};
use crate::app::App;
use crate::catalog::{self, Channel, shared::SharedShelf};
use crate::changes::{log, record::Kept};
use crate::channels::{live, reach};
use crate::error::{Error, Result};
use crate::kernel::message::Message;
use futures::{StreamExt, stream};
use serde::Serialize;
use std::collections::HashMap;
use std::time::{Duration, Instant};
use tokio_util::sync::CancellationToken;
use uuid::Uuid;

/// Products that are looked at together.
const PAGE: i64 = 24;
/// Products that are sent at once.
const AT_ONCE: usize = 4;
/// Products that are noted in one statement.
const NOTED: usize = 1_000;
/// How long to wait before the same is tried again at once.
const MOMENTS: [Duration; 2] = [Duration::from_millis(500), Duration::from_secs(2)];
/// How long a push that somebody asked for waits while another is at work.
const PATIENCE: Duration = Duration::from_secs(600);

/// What a push did.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
pub struct Report {
    /// Products that are new there.
    pub created: u64,
    /// Products of which something was different there.
    pub updated: u64,
    /// Products that were there as they should be.
    pub unchanged: u64,
    /// Products that are shown no more.
    pub withdrawn: u64,
    /// Products of the channel that the platform does not take, sent now or before.
    pub failed: u64,
    /// Products that wait for another try.
    pub waiting: u64,
    /// The first of those that failed, with the reasons.
    #[serde(skip)]
    pub failures: Vec<(String, Message)>,
}

/// Works off what is due on a channel, once; what failed before is tried again.
///
/// # Errors
/// Unknown channels and those that push nowhere; settings that are missing; a platform that does not answer.
pub async fn push(app: &App, code: &str) -> Result<Report> {
    let shared = app.slots.get::<SharedShelf>().read(&app.db).await?;
    let channel = shared.channels.get(code).ok_or_else(|| Error::not_found("channel", code))?;
    let nowhere = || Error::Conflict(Message::new("connector-none").with("channel", code));
    let settings = channel.record.connector.as_ref().ok_or_else(nowhere)?;
    let lease = wait_for(app, channel, settings).await?;
    let mut tx = app.db.write().await?;
    delivery::ask_again(&mut tx, channel.id).await?;
    tx.commit().await?;
    let mut report = Report::default();
    let work = round(app, channel, &mut report);
    let done = lease.during(app, &CancellationToken::new(), work).await?;
    done.unwrap_or_else(|| Err(Trouble::Away(Message::new("connector-lost"))))
        .map_err(Trouble::into_error)?;
    let mut tx = app.db.read().await?;
    report.failed = delivery::count(&mut tx, channel.id, State::Failed).await?;
    report.waiting = delivery::count(&mut tx, channel.id, State::Waiting).await?;
    report.failures = delivery::failed(&mut tx, channel.id, 100).await?;
    Ok(report)
}

async fn wait_for(app: &App, channel: &Kept<Channel>, settings: &catalog::Connector) -> Result<Lease> {
    let since = Instant::now();
    loop {
        if let Some(lease) = Lease::take(app, channel, settings).await? {
            return Ok(lease);
        }
        if since.elapsed() > PATIENCE {
            return Err(Error::Unavailable(Message::new("connector-busy")));
        }
        tokio::time::sleep(Duration::from_millis(500)).await;
    }
}

/// Takes up the log and works off what is due, until nothing is; a channel whose platform does not answer rests.
pub(super) async fn round(app: &App, channel: &Kept<Channel>, report: &mut Report) -> Result<(), Trouble> {
    let done = match super::open(app, &channel.record) {
        Ok(Some(connector)) => work(app, channel, connector.as_ref(), report).await,
        Ok(None) => Ok(()),
        Err(trouble) => Err(trouble),
    };
    match done {
        Ok(()) => Ok(connection::well(app, channel.id).await?),
        Err(Trouble::Ours(error)) => Err(Trouble::Ours(error)),
        Err(trouble) => {
            connection::rest(app, channel.id, &trouble).await?;
            Err(trouble)
        }
    }
}

async fn work(
    app: &App,
    channel: &Kept<Channel>,
    connector: &dyn Connector,
    report: &mut Report,
) -> Result<(), Trouble> {
    loop {
        let has_read = take_up(app, channel.id).await?;
        let has_done = page(app, channel, connector, report).await?;
        if !has_read && !has_done {
            return Ok(());
        }
    }
}

/// Notes what the next batch of the log asks for; whether there was one.
async fn take_up(app: &App, channel: Uuid) -> Result<bool> {
    let name = cursor_of(channel);
    let mut tx = app.db.read().await?;
    let from = log::cursor(&mut tx, &name).await?;
    let Some(reach) = reach::after(&mut tx, from).await? else { return Ok(false) };
    drop(tx);
    let now = app.clock.now();
    let mut tx = app.db.write().await?;
    if reach.affected.everything {
        delivery::ask_all(&mut tx, channel, reach.last, now).await?;
    } else {
        let ids: Vec<Uuid> = reach.affected.products.into_iter().collect();
        for ids in ids.chunks(NOTED) {
            delivery::ask(&mut tx, channel, ids, reach.last, now).await?;
        }
    }
    delivery::ask_for_orphans(&mut tx, channel, reach.last).await?;
    log::advance(&mut tx, &name, reach.last, now).await?;
    tx.commit().await?;
    Ok(true)
}

/// What is to be done about one product.
enum Task {
    Deliver(Due, Goods, String),
    Withdraw(Due),
}

/// What was done about it.
enum Done {
    /// With the code and the hash of what is there now.
    Delivered { there: Delivered, code: String, hash: String },
    /// Whether it had been shown.
    Withdrawn(bool),
}

/// Looks at the next products that are due; whether there were any.
async fn page(
    app: &App,
    channel: &Kept<Channel>,
    connector: &dyn Connector,
    report: &mut Report,
) -> Result<bool, Trouble> {
    let (due, mut goods) = look(app, channel).await?;
    if due.is_empty() {
        return Ok(false);
    }
    let (mut tasks, mut idle) = (Vec::new(), Vec::new());
    for due in due {
        match goods.remove(&due.product_id) {
            Some((_, hash)) if due.state == State::Delivered && due.hash.as_ref() == Some(&hash) => {
                idle.push(due)
            }
            Some((goods, hash)) => tasks.push(Task::Deliver(due, goods, hash)),
            None if due.state == State::Withdrawn => idle.push(due),
            None => tasks.push(Task::Withdraw(due)),
        }
    }
    let mut tx = app.db.write().await?;
    delivery::looked_at(&mut tx, channel.id, &idle.iter().collect::<Vec<_>>()).await?;
    tx.commit().await?;
    report.unchanged += idle.iter().filter(|due| due.state == State::Delivered).count() as u64;
    carry_out(app, channel, connector, tasks, report).await?;
    Ok(true)
}

/// Products that are due, and what is to be sent of those that are live.
async fn look(app: &App, channel: &Kept<Channel>) -> Result<(Vec<Due>, HashMap<Uuid, (Goods, String)>)> {
    let now = app.clock.now();
    let mut tx = app.db.read().await?;
    let due = delivery::due(&mut tx, channel.id, now, PAGE).await?;
    let ids: Vec<Uuid> = due.iter().map(|due| due.product_id).collect();
    let shared = app.slots.get::<SharedShelf>().current(&mut tx).await?;
    let Some(settings) = &channel.record.connector else { return Ok((due, HashMap::new())) };
    let reader =
        Reader { channel: &channel.record, connector: settings, tree: &shared.tree, dictionary: &app.words };
    let live = live::products(&mut tx, &shared, channel, &ids, now).await?;
    let made = live.iter().map(|live| {
        let goods = Goods::of(live, &reader);
        let hash = goods.hash(settings);
        (live.resolved.product_id, (goods, hash))
    });
    Ok((due, made.collect()))
}

async fn carry_out(
    app: &App,
    channel: &Kept<Channel>,
    connector: &dyn Connector,
    tasks: Vec<Task>,
    report: &mut Report,
) -> Result<(), Trouble> {
    let all: Vec<Goods> = tasks.iter().filter_map(Task::goods).cloned().collect();
    // What only some of them lack is told by those when it is their turn.
    let prepared = if all.is_empty() { Ok(()) } else { connector.prepare(&all).await };
    if let Err(trouble) = prepared
        && !trouble.is_of_one()
        && !trouble.may_pass()
    {
        return Err(trouble);
    }
    let results = stream::iter(tasks).map(async |task| {
        let done = task.carried_out(connector).await;
        (task, done)
    });
    let mut results = std::pin::pin!(results.buffer_unordered(AT_ONCE));
    while let Some((task, done)) = results.next().await {
        note(app, channel, &task, done, report).await?;
    }
    Ok(())
}

impl Task {
    fn due(&self) -> &Due {
        match self {
            Task::Deliver(due, ..) | Task::Withdraw(due) => due,
        }
    }

    fn goods(&self) -> Option<&Goods> {
        match self {
            Task::Deliver(_, goods, _) => Some(goods),
            Task::Withdraw(_) => None,
        }
    }

    /// Tries it, and again in a moment if that may help.
    async fn carried_out(&self, connector: &dyn Connector) -> Result<Done, Trouble> {
        let mut moments = MOMENTS.iter();
        loop {
            let trouble = match self.tried(connector).await {
                Err(trouble) if trouble.may_pass() => trouble,
                done => return done,
            };
            match moments.next() {
                Some(moment) => tokio::time::sleep(*moment).await,
                None => return Err(trouble),
            }
        }
    }

    async fn tried(&self, connector: &dyn Connector) -> Result<Done, Trouble> {
        match self {
            Task::Deliver(_, goods, _) if goods.words.is_empty() => {
                Err(Trouble::Refused(Message::new("delivery-no-title")))
            }
            Task::Deliver(due, goods, hash) => {
                connector.prepare(std::slice::from_ref(goods)).await?;
                let there = connector.deliver(goods, due.known()).await?;
                Ok(Done::Delivered { there, code: goods.code.clone(), hash: hash.clone() })
            }
            Task::Withdraw(due) => connector.withdraw(due.known()).await.map(Done::Withdrawn),
        }
    }
}

/// Keeps what came of a task. Trouble that is about more than one product ends the round.
async fn note(
    app: &App,
    channel: &Kept<Channel>,
    task: &Task,
    done: Result<Done, Trouble>,
    report: &mut Report,
) -> Result<(), Trouble> {
    let (due, now) = (task.due(), app.clock.now());
    let mut tx = app.db.write().await?;
    let told = match done {
        Ok(Done::Delivered { there, code, hash }) => {
            delivery::delivered(&mut tx, channel.id, due, &code, &hash, &there, now).await?;
            report.count(there.outcome)
        }
        Ok(Done::Withdrawn(was_shown)) => {
            delivery::withdrawn(&mut tx, channel.id, due, now).await?;
            report.withdrawn += u64::from(was_shown);
            "withdrawn"
        }
        Err(trouble) if trouble.is_of_one() => {
            let state = delivery::troubled(&mut tx, channel.id, due, &trouble, now).await?;
            tracing::warn!(channel = channel.record.code, product = due.code, reason = %trouble.message(), "not delivered");
            if state == State::Failed { "failed" } else { "stumbled" }
        }
        Err(trouble) => return Err(trouble),
    };
    tx.commit().await?;
    let labels = [("channel", channel.record.code.clone()), ("outcome", told.to_owned())];
    metrics::counter!("selvedge_deliveries_total", &labels).increment(1);
    Ok(())
}

impl Report {
    fn count(&mut self, outcome: Outcome) -> &'static str {
        let (count, told) = match outcome {
            Outcome::Created => (&mut self.created, "created"),
            Outcome::Updated => (&mut self.updated, "updated"),
            Outcome::Unchanged => (&mut self.unchanged, "unchanged"),
        };
        *count += 1;
        told
    }
}
