//! `selvedge push CHANNEL`: what a platform should have, brought there once.

use super::{DATA, beside};
use crate::channels::connectors::{self, Report};
use crate::config::Settings;
use crate::error::Result;
use crate::kernel::locale::Locale;
use crate::words::Words;
use serde_json::json;
use std::{process::ExitCode, time::Instant};

/// Which channel, and how to tell.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The channel's code
    channel: String,
    /// Tell what came of it as one JSON object
    #[arg(long)]
    json: bool,
}

/// Works off the change log, then the channel; 1 if its platform does not take a product.
pub async fn run(settings: Settings, args: Args) -> Result<ExitCode> {
    let app = super::open(settings.config(DATA)?).await?;
    beside::settle(&app).await?;
    let since = Instant::now();
    let report = connectors::push(&app, &args.channel).await?;
    let seconds = since.elapsed().as_secs_f64();
    match args.json {
        true => println!("{}", as_json(&app.words, &report, seconds)),
        false => tell(&app.words, &args.channel, &report, seconds),
    }
    Ok(if report.failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn as_json(words: &Words, report: &Report, seconds: f64) -> serde_json::Value {
    let english = Locale::english();
    let failures = report.failures.iter();
    let failures = failures.map(|(code, why)| json!({"product": code, "reason": words.say(&english, why)}));
    let mut told = json!(report);
    told["seconds"] = json!(seconds);
    told["failures"] = failures.collect();
    told
}

fn tell(words: &Words, channel: &str, report: &Report, seconds: f64) {
    println!(
        "{channel}: {} created, {} updated, {} unchanged, {} withdrawn, {} failed, {} waiting, in {seconds:.1} s.",
        report.created, report.updated, report.unchanged, report.withdrawn, report.failed, report.waiting
    );
    let english = Locale::english();
    for (code, why) in &report.failures {
        println!("  {code}: {}", words.say(&english, why));
        words.hint(&english, why).iter().for_each(|hint| println!("    {hint}"));
    }
}
