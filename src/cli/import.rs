//! `selvedge import`: a catalogue, a folder of photos, or both; translations that come back from an agency.

use super::{DATA, beside};
use crate::changes::hand::Hand;
use crate::config::Settings;
use crate::error::Result;
use crate::imports::{self, Known, Options, Report, ledger::Finding};
use crate::kernel::{locale::Locale, message::Message, money::Currency, origin::OriginKind};
use crate::words::Words;
use indicatif::{ProgressBar, ProgressStyle};
use std::{path::PathBuf, process::ExitCode, sync::Mutex, time::Duration};

/// What to bring in, and how.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Files, folders and ZIP archives: CSV, TSV, XLSX, JSON, NDJSON and photos
    #[arg(required = true)]
    paths: Vec<PathBuf>,
    /// The format, if it is not to be told by the content: ndjson, csv, shopify, woocommerce, magento, akeneo, flat
    #[arg(long)]
    format: Option<String>,
    /// What the columns of flat files mean (TOML); remembered for the next file with the same columns
    #[arg(long)]
    mapping: Option<PathBuf>,
    /// The language of texts that do not say theirs
    #[arg(long)]
    locale: Option<String>,
    /// The currency of prices that do not say theirs
    #[arg(long)]
    currency: Option<String>,
    /// The brand of styles that name none
    #[arg(long)]
    brand: Option<String>,
    /// Say what would happen; keep nothing
    #[arg(long)]
    dry_run: bool,
    /// Approve what is complete
    #[arg(long)]
    approve: bool,
    /// Close with one line of JSON
    #[arg(long)]
    json: bool,
}

/// Imports, waits until it can be found, and tells what became of each record. 1 if any was rejected.
pub async fn run(settings: Settings, args: Args) -> Result<ExitCode> {
    let app = super::open(settings.config(DATA)?).await?;
    let options = Options {
        format: args.format,
        mapping: args.mapping,
        locale: args.locale.as_deref().map(Locale::parse).transpose()?,
        currency: args.currency.as_deref().map(Currency::parse).transpose()?,
        brand: args.brand,
        dry_run: args.dry_run,
        approve: args.approve,
        ..Options::default()
    };
    let hand = Hand::new("command line", "import", OriginKind::Import, app.clock.now());
    let progress = bar();
    let report = imports::run(&app, &hand, &args.paths, &options, &|at| progress.show(at)).await?;
    progress.finish();
    if !args.dry_run {
        beside::settle(&app).await?;
    }
    match args.json {
        true => println!("{}", report.summary()),
        false => tell(&report, &app.words),
    }
    Ok(if report.counts.rejected > 0 { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

/// How many rejections and kinds of findings are shown; the report names all.
const SHOWN: usize = 5;

fn tell(report: &Report, words: &Words) {
    let c = &report.counts;
    let verb = if report.is_dry { "would become of" } else { "became of" };
    println!("What {verb} {} records in {:.1} s:", c.rows, report.seconds());
    println!(
        "  {} new, {} changed, {} unchanged, {} rejected",
        c.created, c.updated, c.unchanged, c.rejected
    );
    let say = |message: &Message| words.explain_message(&Locale::english(), message).text;
    for one in report.rejected.iter().take(SHOWN) {
        println!("    {} {}: {}", one.place, one.code, say(&one.message));
    }
    println!("  {} findings, {} photos without a product", report.found, report.unmatched_photos.len());
    let mut frequent: Vec<&Finding> = report.findings.iter().collect();
    frequent.sort_by_key(|finding| std::cmp::Reverse(finding.count));
    for one in frequent.into_iter().take(SHOWN) {
        println!("    {} times, {}: {}", one.count, one.field, say(&one.message));
    }
    if report.approved + report.left_draft > 0 {
        println!("  {} products approved, {} left draft", report.approved, report.left_draft);
        report.not_approved.iter().take(5).for_each(|(what, count)| println!("    {count} lack {what}"));
    }
    if let Some(plan) = report.plan {
        println!("The plan: selvedge plan show {plan}, or selvedge plan apply {plan}");
    }
    for (file, _) in report.files.iter().filter(|(_, facts)| facts.mapping == Some(Known::Remembered)) {
        println!(
            "  {file} was read as the last file with these columns; give --mapping to read it differently"
        );
    }
    for path in &report.to_mend {
        println!("Rejected rows, to be mended and imported again: {}", path.display());
    }
    if let Some(path) = &report.path {
        println!("The report: {}", path.display());
    }
}

/// A bar on standard error: stage, count, rate and time left.
pub struct Bar {
    bar: ProgressBar,
    stage: Mutex<String>,
}

/// A bar that shows nothing yet.
pub fn bar() -> Bar {
    let bar = ProgressBar::new(0);
    bar.enable_steady_tick(Duration::from_millis(200));
    Bar { bar, stage: Mutex::default() }
}

impl Bar {
    /// Shows how far a run is; it goes on.
    pub fn show(&self, at: imports::Progress<'_>) -> bool {
        let mut stage = self.stage.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
        if *stage != at.stage {
            *stage = at.stage.to_owned();
            let template = match at.total {
                0 => "{msg:<12} {human_pos} ({per_sec})",
                _ => "{msg:<12} {wide_bar} {human_pos}/{human_len} ({per_sec}, {eta} left)",
            };
            self.bar.set_style(ProgressStyle::with_template(template).expect("the template is written here"));
            self.bar.reset();
            self.bar.set_message(at.stage.to_owned());
        }
        self.bar.set_length(at.total);
        self.bar.set_position(at.done);
        true
    }

    /// Clears the line.
    pub fn finish(&self) {
        self.bar.finish_and_clear();
    }
}
