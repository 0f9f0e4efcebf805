//! `selvedge export`: records as NDJSON that the importer reads back, or a channel's feed as it is pulled.

use super::{DATA, beside};
use crate::app::App;
use crate::catalog::{Channel, Collection, Drop, store};
use crate::changes::{
    kind::Kind,
    merge::Doc,
    record::{self, Kept, Plain, Record},
};
use crate::channels::feeds;
use crate::config::Settings;
use crate::db::Tx;
use crate::error::{Invalid, Result};
use crate::kernel::{locale::Locale, message::Message};
use crate::parties::{Brand, Certificate, Location, Party};
use crate::policies::{ReturnPolicy, ShippingProfile};
use crate::sizing::SizeChart;
use crate::taxonomy::{Attribute, category};
use futures::StreamExt;
use serde_json::{Value, json};
use std::{
    fs::File,
    io::{BufWriter, Write},
    path::PathBuf,
    process::ExitCode,
};

/// How many records are held at once.
const PAGE: i64 = 500;

/// What to write, and where.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// ndjson, google.xml, google.tsv or products.jsonl
    format: String,
    /// The file; without it, standard output
    #[arg(long, short)]
    output: Option<PathBuf>,
    /// The channel of a feed
    #[arg(long, default_value = "storefront")]
    channel: String,
    /// The market of a feed, by country [default: the channel's first]
    #[arg(long)]
    market: Option<String>,
    /// The locale of a feed [default: the market's first]
    #[arg(long)]
    locale: Option<String>,
}

/// Writes the export.
pub async fn run(settings: Settings, args: Args) -> Result<ExitCode> {
    let app = App::open(settings.config(DATA)?).await?;
    let mut out: Box<dyn Write + Send> = match &args.output {
        Some(path) => Box::new(BufWriter::new(File::create(path)?)),
        None => Box::new(BufWriter::new(std::io::stdout())),
    };
    match args.format.as_str() {
        "ndjson" => records(&app, &mut out).await?,
        "google.xml" | "google.tsv" | "products.jsonl" => feed(&app, &args, &mut out).await?,
        other => {
            let formats = "ndjson, google.xml, google.tsv, products.jsonl";
            return Err(Invalid::at("format", Message::new("cli-export-format").with("formats", formats))
                .value(other)
                .into());
        }
    }
    out.flush()?;
    Ok(ExitCode::SUCCESS)
}

async fn feed(app: &App, args: &Args, out: &mut (dyn Write + Send)) -> Result<()> {
    beside::settle(app).await?;
    let locale = args.locale.as_deref().map(Locale::parse).transpose()?;
    let format = feeds::Format::by_file(&args.format)?;
    let feed = feeds::feed(app, &args.channel, format, args.market.as_deref(), locale.as_ref()).await?;
    let mut pull = feeds::pull(app, &feed, None, false).await?;
    while let Some(chunk) = pull.body.next().await {
        out.write_all(&chunk?)?;
    }
    Ok(())
}

/// Every record, shared things first, each as one line with its kind.
async fn records(app: &App, out: &mut (dyn Write + Send)) -> Result<()> {
    let mut tx = app.db.read().await?;
    plain::<Party>(&mut tx, out).await?;
    plain::<Brand>(&mut tx, out).await?;
    plain::<Location>(&mut tx, out).await?;
    plain::<Certificate>(&mut tx, out).await?;
    plain::<Collection>(&mut tx, out).await?;
    plain::<Attribute>(&mut tx, out).await?;
    plain::<SizeChart>(&mut tx, out).await?;
    plain::<ReturnPolicy>(&mut tx, out).await?;
    plain::<ShippingProfile>(&mut tx, out).await?;
    for kept in category::all(&mut tx).await? {
        line(out, Kind::Category, kept.record.to_doc())?;
    }
    plain::<Channel>(&mut tx, out).await?;
    paged(&mut tx, out, Kind::Style).await?;
    paged(&mut tx, out, Kind::Product).await?;
    paged(&mut tx, out, Kind::Variant).await?;
    plain::<Drop>(&mut tx, out).await
}

async fn plain<T: Plain>(tx: &mut Tx, out: &mut (dyn Write + Send)) -> Result<()> {
    record::all::<T>(tx)
        .await?
        .iter()
        .try_for_each(|kept| line(out, <T as Plain>::KIND, kept.record.to_doc()))
}

async fn paged(tx: &mut Tx, out: &mut (dyn Write + Send), kind: Kind) -> Result<()> {
    let mut after = String::new();
    loop {
        let page: Vec<(String, Doc)> = match kind {
            Kind::Style => folded(store::style_page(tx, &after, PAGE).await?),
            Kind::Product => folded(store::product_page(tx, &after, PAGE).await?),
            _ => folded(store::variant_page(tx, &after, PAGE).await?),
        };
        let Some((last, _)) = page.last() else { return Ok(()) };
        after = last.clone();
        for (_, doc) in page {
            line(out, kind, doc)?;
        }
    }
}

fn folded<T: Record>(page: Vec<Kept<T>>) -> Vec<(String, Doc)> {
    page.into_iter().map(|kept| (kept.record.folded(), kept.record.to_doc())).collect()
}

/// Where values come from stays in the house: who reads the file again is their new origin.
fn line(out: &mut (dyn Write + Send), kind: Kind, mut doc: Doc) -> Result<()> {
    doc.remove("origins");
    let mut whole = Doc::from_iter([("kind".to_owned(), json!(kind.as_str()))]);
    whole.extend(doc);
    serde_json::to_writer(&mut *out, &Value::Object(whole))?;
    out.write_all(b"\n")?;
    Ok(())
}
