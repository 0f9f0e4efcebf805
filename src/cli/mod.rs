//! The command line: one file per subcommand.
//!
//! - [`settings`](crate::config::Settings): every option that `serve` takes, every command takes.
//! - [`beside`]: what a command does when a server holds the data folder, and when none does.
//!
//! To add a command: a file here, a line in [`Command`].

mod beside;
pub mod check;
mod demo;
mod export;
mod import;
mod people;
mod plan;
mod push;
mod serve;
mod upkeep;

use crate::app::App;
use crate::config::{Config, Settings};
use crate::error::{Error, Invalid, Result};
use crate::kernel::{clock::Time, locale::Locale, message::Message};
use crate::law;
use crate::words::Words;
use clap::{Parser, Subcommand};
use std::process::ExitCode;

/// Product information management for fashion
#[derive(Debug, Parser)]
#[command(name = "selvedge", version, about, propagate_version = true)]
struct Line {
    #[command(flatten)]
    settings: Settings,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Fill an empty folder with the demo brand, or open it again, and serve it
    Demo,
    /// Serve the house: workbench, storefront, feeds and API
    Serve,
    /// Bring in a catalogue, a folder of photos, or both
    Import(import::Args),
    /// Write records or a feed to a file
    Export(export::Args),
    /// Plans, imports and bulk calls: read them, apply them, take them back
    #[command(subcommand)]
    Plan(plan::PlanCommand),
    /// Work off the change log: publications, shop index, feeds
    Publish,
    /// Push a channel to its platform once, and tell what came of it
    Push(push::Args),
    /// Derive everything again: publications, shop index, feeds
    Reindex,
    /// Verify every record, link, file and index entry
    Check(check::Args),
    /// People who sign in
    #[command(subcommand)]
    User(people::UserCommand),
    /// Tokens for programs
    #[command(subcommand)]
    Token(people::TokenCommand),
}

/// A moment as RFC 3339 writes it.
fn moment(text: &str) -> Result<Time> {
    let read = chrono::DateTime::parse_from_rfc3339(text);
    read.map(|at| at.to_utc())
        .map_err(|_| Invalid::at("at", Message::new("moment-unreadable")).value(text).into())
}

/// Who reads us through a pipe and has seen enough (`selvedge plan show … | head`) ends us, as pipes end any program; what
/// could not be printed for another reason, such as a full disk, is a failure that is told.
fn end_when_nobody_reads() {
    let before = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |panic| {
        let said = panic.payload().downcast_ref::<String>().map(String::as_str).unwrap_or_default();
        if said.starts_with("failed printing to stdout") && said.contains("Broken pipe") {
            std::process::exit(NOBODY_READS);
        }
        before(panic);
    }));
}

/// 128 and the number of SIGPIPE, as a shell tells it.
const NOBODY_READS: i32 = 141;

/// Reads the command line, does what it says, and gives the exit code: 0 done, 1 not (or something is off), 2 misused.
pub fn run() -> ExitCode {
    end_when_nobody_reads();
    let line = Line::parse();
    let runtime = match tokio::runtime::Runtime::new() {
        Ok(runtime) => runtime,
        Err(error) => return complain(&error.into()),
    };
    let done = runtime.block_on(async {
        let settings = line.settings;
        match line.command {
            Command::Demo => demo::run(settings).await,
            Command::Serve => serve::run(settings).await,
            Command::Import(args) => import::run(settings, args).await,
            Command::Export(args) => export::run(settings, args).await,
            Command::Plan(command) => plan::run(settings, command).await,
            Command::Publish => upkeep::publish(settings).await,
            Command::Push(args) => push::run(settings, args).await,
            Command::Reindex => upkeep::reindex(settings).await,
            Command::Check(args) => check::run(settings, args).await,
            Command::User(command) => people::user(settings, command).await,
            Command::Token(command) => people::token(settings, command).await,
        }
    });
    done.unwrap_or_else(|error| complain(&error))
}

/// Opens a house that will judge products, with the packs of rules that come with the program and lie in its folder.
async fn open(config: Config) -> Result<App> {
    let app = App::open(config).await?;
    law::ours::take_up(&app).await?;
    Ok(app)
}

/// The folder of a house if nobody names one.
const DATA: &str = "./selvedge-data";

/// Tells an error on standard error, in English: what happened, where, and what to do.
fn complain(error: &Error) -> ExitCode {
    let Ok(words) = Words::load() else {
        eprintln!("{error}");
        return ExitCode::FAILURE;
    };
    let english = Locale::english();
    let explained = words.explain(&english, error);
    eprintln!("{}", explained.text);
    for field in error.fields() {
        let reason = words.explain_message(&english, &field.message);
        let value = field.value.as_ref().map(|value| format!(" (“{value}”)")).unwrap_or_default();
        eprintln!("  {}{value}: {} {}", field.field, reason.text, reason.hint.unwrap_or_default());
    }
    if let Error::Internal(cause) = error {
        eprintln!("  {cause}");
    }
    explained.hint.iter().for_each(|hint| eprintln!("{hint}"));
    ExitCode::FAILURE
}
