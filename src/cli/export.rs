//! `selvedge export`: every record to a file, as NDJSON, as our own CSV or as a workbook; or a feed as it is pulled.
//! Records stream page by page: memory stays flat however many there are.

use super::{DATA, beside};
use crate::app::App;
use crate::catalog::{Channel, Collection, Drop, Product, Style, Variant, shared::SharedShelf};
use crate::changes::{kind::Kind, merge::Doc, record::Record};
use crate::channels::feeds::{self, Format};
use crate::config::Settings;
use crate::error::{Error, Invalid, Result};
use crate::exports::{Columns, Table, cells};
use crate::kernel::{clock::Time, locale::Locale, message::Message};
use crate::law::RulePack;
use crate::media::Asset;
use crate::parties::{Brand, Certificate, Location, Party};
use crate::people::{Actor, audit};
use crate::plans;
use crate::policies::{ReturnPolicy, ShippingProfile};
use crate::reviews::Review;
use crate::sizing::SizeChart;
use crate::taxonomy::{Attribute, Category};
use crate::translations::{export, unit::Ask};
use crate::web::api::resource::{Resource, each};
use futures::StreamExt;
use serde_json::{Value, json};
use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use uuid::Uuid;

/// What goes out, and where to.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// csv, xlsx or ndjson for all records; xliff or translations for what is to be translated; google.xml, google.tsv or
    /// products.jsonl for a feed
    format: String,
    /// The file; standard output if it is not said
    #[arg(long, short)]
    output: Option<PathBuf>,
    /// The records as they were at a moment, as RFC 3339 writes it: 2026-11-22T09:00:00Z (ndjson only)
    #[arg(long)]
    at: Option<String>,
    /// The channel of a feed
    #[arg(long, default_value = "storefront")]
    channel: String,
    /// The market of a feed, by country
    #[arg(long)]
    market: Option<String>,
    /// The language of a feed
    #[arg(long)]
    locale: Option<String>,
    /// The language that is translated; that of the first channel if it is not said
    #[arg(long)]
    source: Option<String>,
    /// The language that it is translated into
    #[arg(long)]
    target: Option<String>,
    /// Only translations in these states: missing,outdated
    #[arg(long, default_value = "")]
    only: String,
}

/// Writes it.
pub async fn run(settings: Settings, args: Args) -> Result<ExitCode> {
    let app = App::open(settings.config(DATA)?).await?;
    let output = args.output.as_deref();
    match args.format.as_str() {
        "ndjson" => match &args.at {
            Some(at) => past(&app, super::moment(at)?, &mut writer(output)?).await?,
            None => ndjson(&app, &mut writer(output)?).await?,
        },
        format if args.at.is_some() => {
            return Err(Invalid::at("at", Message::new("cli-past-is-ndjson")).value(format).into());
        }
        "csv" => csv(&app, writer(output)?).await?,
        "xlsx" => xlsx(&app, output).await?,
        "xliff" => translations(&app, export::Format::Xliff, &args, output).await?,
        "translations" | "translations.csv" => {
            translations(&app, export::Format::Csv, &args, output).await?;
        }
        feed => match Format::by_file(feed) {
            Ok(format) => pull(&app, format, &args, &mut writer(output)?).await?,
            Err(_) => {
                let feeds = Format::ALL.map(Format::file).join(", ");
                let formats = format!("csv, xlsx, ndjson, xliff, translations, {feeds}");
                let message = Message::new("cli-export-format").with("formats", formats);
                return Err(Invalid::at("format", message).value(feed).into());
            }
        },
    }
    audit::exported(&app, &Actor::house("command line"), &args.format, json!({})).await?;
    Ok(ExitCode::SUCCESS)
}

fn writer(output: Option<&Path>) -> Result<Box<dyn Write>> {
    Ok(match output {
        Some(path) => Box::new(BufWriter::new(File::create(path)?)),
        None => Box::new(BufWriter::new(std::io::stdout().lock())),
    })
}

/// Records that are read at once.
const PAGE: i64 = 500;

/// Every record of a kind, by code.
async fn each_record<T: Resource>(app: &App, mut take: impl FnMut(T) -> Result<()>) -> Result<()> {
    let mut after = String::new();
    loop {
        let mut tx = app.db.read().await?;
        let page = T::page(&mut tx, &after, PAGE).await?;
        drop(tx);
        let Some(last) = page.last() else { return Ok(()) };
        after = T::place(last);
        for kept in page {
            take(kept.record)?;
        }
    }
}

/// One record per line with its kind, in the order in which they refer to each other.
async fn ndjson(app: &App, out: &mut dyn Write) -> Result<()> {
    macro_rules! write {
        ($($name:ident),*) => { $(
            each_record::<$name>(app, |record| {
                line(out, <$name as Record>::KIND, record.to_doc())
            })
            .await?;
        )* };
    }
    each!(write);
    Ok(out.flush()?)
}

/// The same as it was at a moment: stock has no history, and files are not written.
async fn past(app: &App, at: Time, out: &mut dyn Write) -> Result<()> {
    macro_rules! kinds {
        ($($name:ident),*) => { [$(<$name as Record>::KIND),*] };
    }
    let mut thinned = 0;
    for kind in each!(kinds) {
        let mut after = Uuid::nil();
        loop {
            let mut tx = app.db.read().await?;
            let (records, next) = plans::past::page(&mut tx, kind, at, after, PAGE).await?;
            drop(tx);
            for record in records {
                thinned += usize::from(record.instead_of.is_some());
                line(out, kind, record.doc)?;
            }
            match next {
                Some(next) => after = next,
                None => break,
            }
        }
    }
    if thinned > 0 {
        eprintln!(
            "note: {thinned} records are told as they were a while before: later revisions are kept no longer"
        );
    }
    Ok(out.flush()?)
}

/// Where values come from stays in the house: who reads the file again is their new origin. So do the files themselves.
fn line(out: &mut dyn Write, kind: Kind, mut doc: Doc) -> Result<()> {
    if kind == Kind::Asset {
        return Ok(());
    }
    doc.remove("origins");
    let mut whole = Doc::from_iter([("kind".to_owned(), json!(kind))]);
    whole.extend(doc);
    serde_json::to_writer(&mut *out, &Value::Object(whole))?;
    Ok(out.write_all(b"\n")?)
}

/// Styles, products and variants as rows, twice: to see which columns there are, then to write them.
async fn each_row(app: &App, mut take: impl FnMut(cells::Row) -> Result<()>) -> Result<()> {
    each_record::<Style>(app, |style| take(cells::style(&app.words, &style))).await?;
    each_record::<Product>(app, |product| take(cells::product(&app.words, &product))).await?;
    each_record::<Variant>(app, |variant| take(cells::variant(&variant))).await
}

async fn columns(app: &App) -> Result<Columns> {
    let mut columns = Columns::default();
    each_row(app, |row| {
        columns.see(&row);
        Ok(())
    })
    .await?;
    Ok(columns)
}

async fn csv(app: &App, out: Box<dyn Write>) -> Result<()> {
    let columns = columns(app).await?.in_order();
    let mut sheet = csv::Writer::from_writer(out);
    let failed = |e: csv::Error| Error::internal("writing CSV", e);
    sheet.write_record(&columns).map_err(failed)?;
    each_row(app, |row| sheet.write_record(row.in_order_of(&columns)).map_err(failed)).await?;
    Ok(sheet.flush()?)
}

async fn xlsx(app: &App, output: Option<&Path>) -> Result<()> {
    let path = output.ok_or_else(|| Invalid::at("output", Message::new("cli-export-needs-file")))?;
    let mut table = Table::open(columns(app).await?.in_order())?;
    each_row(app, |row| table.row(&row)).await?;
    table.save(path)
}

/// What is to be translated. What cannot be asked for leaves no file behind.
async fn translations(app: &App, format: export::Format, args: &Args, output: Option<&Path>) -> Result<()> {
    let shared = app.slots.get::<SharedShelf>().read(&app.db).await?;
    let ask = Ask::parse(&shared, args.source.as_deref(), args.target.as_deref(), &args.only)?;
    let mut pieces = std::pin::pin!(export::stream(app, ask, format).await?);
    let mut out = writer(output)?;
    while let Some(bytes) = pieces.next().await {
        out.write_all(&bytes?)?;
    }
    Ok(out.flush()?)
}

async fn pull(app: &App, format: Format, args: &Args, out: &mut dyn Write) -> Result<()> {
    beside::settle(app).await?;
    let locale = args.locale.as_deref().map(Locale::parse).transpose()?;
    let feed = feeds::feed(app, &args.channel, format, args.market.as_deref(), locale.as_ref()).await?;
    let mut pull = feeds::pull(app, &feed, None, false).await?;
    while let Some(bytes) = pull.body.next().await {
        out.write_all(&bytes?)?;
    }
    Ok(out.flush()?)
}
