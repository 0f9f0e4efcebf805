//! `selvedge import`: a catalogue, a folder of photos, or both.

use super::{beside, serve::quietly};
use crate::config::Settings;
use crate::error::Result;
use crate::imports::{self, Options, Progress};
use crate::kernel::{locale::Locale, money::Currency};
use crate::people::Actor;
use indicatif::{ProgressBar, ProgressStyle};
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Mutex;

/// What comes in, and how.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Files and folders
    #[arg(required = true)]
    paths: Vec<PathBuf>,
    /// The format, if it is not to be told by the content
    #[arg(long)]
    format: Option<String>,
    /// The language of texts that do not say theirs
    #[arg(long)]
    locale: Option<String>,
    /// The currency of prices that do not say theirs
    #[arg(long)]
    currency: Option<String>,
    /// The brand of styles that name none
    #[arg(long)]
    brand: Option<String>,
    /// Say what would happen, keep nothing
    #[arg(long)]
    dry_run: bool,
    /// Approve what is complete
    #[arg(long)]
    approve: bool,
    /// Print one JSON object at the end
    #[arg(long)]
    json: bool,
}

/// Brings it in. The exit code is 0 even if some records were rejected: the good ones are in, the report tells the rest.
pub async fn run(settings: Settings, args: Args) -> Result<ExitCode> {
    let options = Options {
        format: args.format,
        locale: args.locale.as_deref().map(Locale::parse).transpose()?,
        currency: args.currency.as_deref().map(Currency::parse).transpose()?,
        brand: args.brand,
        dry_run: args.dry_run,
        approve: args.approve,
        ..Options::default()
    };
    let app = quietly(settings).await?;
    let mut hand = Actor::house("command line").hand("import", app.clock.now());
    hand.means = crate::kernel::origin::OriginKind::Import;
    let bars = Bars::default();
    let report = imports::run(&app, &hand, &args.paths, &options, &|progress| bars.show(progress)).await?;
    bars.end();
    if !args.dry_run {
        beside::settle(&app).await?;
    }
    let s = report.summary();
    super::tell(args.json, s.clone(), || {
        format!(
            "{} records: {} created, {} updated, {} unchanged, {} rejected, in {:.1} s. Report: {}",
            s["rows"],
            s["created"],
            s["updated"],
            s["unchanged"],
            s["rejected"],
            report.seconds(),
            s["report"].as_str().unwrap_or("none"),
        )
    });
    Ok(ExitCode::SUCCESS)
}

/// One bar per stage, on standard error; nothing where nobody looks.
#[derive(Default)]
struct Bars(Mutex<Option<(String, ProgressBar)>>);

impl Bars {
    fn show(&self, progress: Progress<'_>) {
        let mut held = self.0.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
        if held.as_ref().is_none_or(|(stage, _)| stage != progress.stage) {
            if let Some((_, bar)) = held.take() {
                bar.finish();
            }
            *held = Some((progress.stage.to_owned(), bar_for(progress.stage)));
        }
        if let Some((_, bar)) = held.as_ref() {
            if progress.total > 0 {
                bar.set_length(progress.total);
            }
            bar.set_position(progress.done);
        }
    }

    fn end(&self) {
        let held = self.0.lock().unwrap_or_else(|poisoned| poisoned.into_inner()).take();
        held.into_iter().for_each(|(_, bar)| bar.finish());
    }
}

fn bar_for(stage: &str) -> ProgressBar {
    let style = ProgressStyle::with_template("{msg:14} {wide_bar} {human_pos}/{human_len} {per_sec}")
        .unwrap_or_else(|_| ProgressStyle::default_bar());
    ProgressBar::new(0).with_style(style).with_message(stage.to_owned())
}
