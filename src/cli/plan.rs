//! `selvedge plan`: plans, imports and bulk calls on the command line: read, applied, taken back.

use super::{DATA, beside};
use crate::app::App;
use crate::config::Settings;
use crate::error::{Error, Result};
use crate::kernel::{cursor::LogCursor, locale::Locale};
use crate::people::Actor;
use crate::plans::{Line, Plan, apply, restore, store, undo, unit};
use std::process::ExitCode;
use uuid::Uuid;

/// What to do with plans.
#[derive(Debug, clap::Subcommand)]
pub enum PlanCommand {
    /// The newest plans, imports and bulk calls
    List,
    /// What a plan does to each record
    Show {
        /// Its id
        id: String,
    },
    /// Carry a plan out; what somebody changed since stays
    Apply {
        /// Its id
        id: String,
    },
    /// Make the plan that takes a drop, with its products, styles and variants, back to a moment
    Restore {
        /// The drop's code
        #[arg(long)]
        drop: String,
        /// The moment, as RFC 3339 writes it: 2026-11-22T09:00:00Z
        #[arg(long)]
        at: String,
    },
    /// Take a plan, an import or a bulk call back
    Undo {
        /// Its id
        id: String,
    },
}

/// Does it. 1 if something of a plan could not be done.
pub async fn run(settings: Settings, command: PlanCommand) -> Result<ExitCode> {
    let app = super::open(settings.config(DATA)?).await?;
    let actor = Actor::house("command line");
    match command {
        PlanCommand::List => list(&app).await,
        PlanCommand::Show { id } => show(&app, id_of(&id)?).await,
        PlanCommand::Apply { id } => carry_out(&app, &actor, id_of(&id)?).await,
        PlanCommand::Restore { drop, at } => {
            let at = super::moment(&at)?;
            let plan = restore::drop_as_of(&app, &actor.hand("restore", app.clock.now()), &drop, at).await?;
            println!("{}", headed(&plan));
            println!("selvedge plan show {0}, or selvedge plan apply {0}", plan.id);
            Ok(ExitCode::SUCCESS)
        }
        PlanCommand::Undo { id } => {
            let hand = actor.hand("undo", app.clock.now());
            let plan = undo::draft(&app, &hand, id_of(&id)?).await?;
            carry_out(&app, &actor, plan.id).await
        }
    }
}

fn id_of(text: &str) -> Result<Uuid> {
    Uuid::parse_str(text).map_err(|_| Error::not_found("plan", text))
}

async fn list(app: &App) -> Result<ExitCode> {
    let mut tx = app.db.read().await?;
    for plan in store::page(&mut tx, None, None, 50).await? {
        println!("{}", headed(&plan));
    }
    Ok(ExitCode::SUCCESS)
}

/// `0192… import applied 2026-11-22 09:00 ana@example.com  3 made, 2 changed  goods.csv`
fn headed(plan: &Plan) -> String {
    let (c, at) = (plan.counts, plan.made_at.format("%Y-%m-%d %H:%M"));
    let said = [("made", c.create), ("changed", c.change), ("removed", c.remove), ("rejected", c.reject)];
    let said: Vec<String> =
        said.iter().filter(|(_, count)| *count > 0).map(|(word, count)| format!("{count} {word}")).collect();
    let (source, state) = (plan.source.as_str(), plan.state.as_str());
    format!("{} {source:<7} {state:<8} {at} {}  {}  {}", plan.id, plan.made_by, said.join(", "), plan.title)
}

async fn show(app: &App, id: Uuid) -> Result<ExitCode> {
    let mut tx = app.db.read().await?;
    let plan = store::load(&mut tx, id).await?;
    println!("{}", headed(&plan));
    let mut after = 0;
    loop {
        let (lines, next) = match plan.keeps_lines() {
            true => {
                let lines = store::lines(&mut tx, id, &store::Filter::default(), after, unit::BATCH).await?;
                let next = lines.last().map(|last| last.position);
                (lines, next)
            }
            false => {
                let from = unit::From::After(LogCursor(after.max(plan.from_seq.0)));
                let (lines, next) = unit::lines(&mut tx, &plan, from, unit::Part::All).await?;
                (lines, next.map(|next| next.0))
            }
        };
        lines.iter().for_each(|line| tell(app, line));
        match next {
            Some(next) => after = next,
            None => return Ok(ExitCode::SUCCESS),
        }
    }
}

fn tell(app: &App, line: &Line) {
    let outcome = line.outcome.map(|outcome| format!(": {}", outcome.as_str())).unwrap_or_default();
    println!("  {} {} {}{outcome}", line.action.as_str(), line.kind, line.code);
    if let Some(reason) = &line.reason {
        println!("      {}", app.words.explain_message(&Locale::english(), reason).text);
    }
    for leaf in line.values.iter().chain(&line.moved).take(20) {
        let said =
            |value: &Option<serde_json::Value>| value.as_ref().map_or("–".to_owned(), |v| v.to_string());
        println!("      {}: {} → {}", leaf.name(), said(&leaf.before), said(&leaf.after));
    }
}

async fn carry_out(app: &App, actor: &Actor, id: Uuid) -> Result<ExitCode> {
    let plan = apply::apply(app, actor, id).await?;
    beside::settle(app).await?;
    let c = plan.counts;
    println!(
        "{}: {} done, {} in part, {} moved since, {} refused.",
        plan.id, c.done, c.partly, c.moved, c.refused
    );
    let is_whole = c.partly + c.moved + c.refused == 0;
    if !is_whole {
        println!("`selvedge plan show {}` says which, and why.", plan.id);
    }
    Ok(if is_whole { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
