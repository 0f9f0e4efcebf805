//! A run from beginning to end: gather, read onto the shelf, take up, match photos, approve, report.

use super::agencies;
use super::desk::{Desk, Progress, Watch};
use super::detect::{self, Format};
use super::gather::{Gathered, gather};
use super::mapping::Mapping;
use super::mend;
use super::photos;
use super::readers;
use super::reading::{Defaults, Reading};
use super::report::{FileFacts, Report};
use super::shelf::{self, Turn};
use super::source::Source;
use super::take::take_up;
use crate::app::App;
use crate::catalog::{
    Channel, Collection, Drop, Product, Style, Variant, approve::approve_all, shared::SharedShelf, store,
};
use crate::changes::{hand::Hand, kind::Kind};
use crate::error::{Error, Invalid, Result};
use crate::kernel::{locale::Locale, message::Message, money::Currency};
use crate::law::RulePack;
use crate::parties::{Brand, Certificate, Location, Party};
use crate::people::Actor;
use crate::policies::{ReturnPolicy, ShippingProfile};
use crate::sizing::SizeChart;
use crate::taxonomy::{Attribute, Category};
use std::path::PathBuf;
use uuid::Uuid;

/// What the operator may say beside the paths.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Options {
    /// The format, if it is not to be told by the content.
    pub format: Option<String>,
    /// What the columns of flat files mean: a TOML file.
    pub mapping: Option<PathBuf>,
    /// The language of texts that do not say theirs.
    pub locale: Option<Locale>,
    /// The currency of prices that do not say theirs.
    pub currency: Option<Currency>,
    /// The code of the brand of styles that name none.
    pub brand: Option<String>,
    /// Say what would happen; keep nothing.
    pub dry_run: bool,
    /// Approve what is complete.
    pub approve: bool,
    /// Whose rights bind translations; none binds nobody.
    pub actor: Option<Actor>,
}

/// Imports catalogues, photos, or both.
pub async fn run(
    app: &App,
    hand: &Hand,
    paths: &[PathBuf],
    options: &Options,
    watch: Watch<'_>,
) -> Result<Report> {
    let names: Vec<String> = paths.iter().map(|path| path.display().to_string()).collect();
    let mut report = Report::new(names.join(" "), options.dry_run, app.clock.now());
    let gathered = gather(paths)?;
    let mut desk = Desk::open(app, hand, options.dry_run, watch).await?;
    let defaults = defaults(&mut desk, options).await?;
    desk.writer = Some(defaults.locale.clone());
    let formats = formats(&gathered, options, &mut report)?;
    let sources = formats.clone();
    read(&mut desk, formats, defaults, &mut report).await?;
    let photos = photos::receive(&mut desk, gathered.photos).await?;
    take_all(&mut desk).await?;
    agencies::take_up(&mut desk, &sources, options.actor.as_ref()).await?;
    report.unmatched_photos = photos::hang(&mut desk, photos).await?;
    if options.approve {
        approve(&mut desk, &mut report).await?;
    }
    report.close(&mut desk.ledger, app.clock.now());
    let folder = app.config.data.join("imports");
    report.to_mend =
        mend::write(&folder.join(format!("rejected-{}", report.id)), &sources, &desk.ledger.rejected_lines)?;
    report.write(&folder, &app.words)?;
    if !options.dry_run {
        let mut tx = desk.pen.take().await?;
        report.keep(&mut tx, &hand.actor).await?;
        desk.pen.put(tx).await?;
        app.bell.notify_waiters();
    }
    Ok(report)
}

/// What the sources do not say: the operator's word, else the storefront's first language and currency.
async fn defaults(desk: &mut Desk<'_>, options: &Options) -> Result<Defaults> {
    let mut tx = desk.pen.take().await?;
    let shared = desk.app.slots.get::<SharedShelf>().current(&mut tx).await?;
    desk.pen.put(tx).await?;
    let channel =
        shared.channels.get("storefront").or(shared.channels.iter().next()).map(|kept| &kept.record);
    let locale = options.locale.clone().or(channel.map(|c| c.source_locale().clone()));
    let currency = options.currency.or(channel.and_then(|c| c.market(None)).map(|market| market.currency));
    let mut locations = shared.locations.iter();
    let location = match (locations.next(), locations.next()) {
        (Some(only), None) => Some(only.record.code.clone()),
        _ => None,
    };
    Ok(Defaults {
        locale: locale.unwrap_or_else(Locale::english),
        currency,
        brand: options.brand.clone(),
        location,
        words: desk.app.words.clone(),
    })
}

/// The format of each file. One that was named itself must be understood; one that only lies there is told.
fn formats(gathered: &Gathered, options: &Options, report: &mut Report) -> Result<Vec<(Source, Format)>> {
    let mapping = match &options.mapping {
        Some(path) => Mapping::open(path)?,
        None => Mapping::default(),
    };
    let mut found = Vec::new();
    for (path, name, named) in &gathered.catalogues {
        let source = Source::open(path, name)?;
        let format = match detect::detect(&source, options.format.as_deref(), &mapping) {
            Err(_) if !named => None,
            other => other?,
        };
        let facts = FileFacts {
            format: format.as_ref().map(|f| f.name().to_owned()),
            encoding: source.encoding.name().to_owned(),
            ..FileFacts::default()
        };
        report.files.insert(name.clone(), facts);
        match format {
            Some(format) => found.push((source, format)),
            None if *named => {
                let message = Message::new("import-file-not-understood").with("file", name);
                return Err(Invalid::at("path", message).value(name).into());
            }
            None => {}
        }
    }
    for name in &gathered.passed_over {
        report.files.insert(name.clone(), FileFacts::default());
    }
    Ok(found)
}

/// Reads every file on a thread of its own and lays down what it finds.
async fn read(
    desk: &mut Desk<'_>,
    formats: Vec<(Source, Format)>,
    defaults: Defaults,
    report: &mut Report,
) -> Result<()> {
    let (sender, mut receiver) = tokio::sync::mpsc::channel(4);
    let reading = tokio::task::spawn_blocking(move || -> Result<_> {
        let mut reading = Reading::new(sender);
        for (source, format) in &formats {
            readers::read(format, source, &mut reading, &defaults)?;
        }
        reading.send()?;
        Ok((reading.ledger, reading.columns))
    });
    desk.begin("reading", 0);
    while let Some(items) = receiver.recv().await {
        desk.shelf.lay(&items).await?;
        desk.advance(items.len() as u64);
    }
    let (ledger, columns) = reading.await.map_err(|e| Error::internal("reading", e))??;
    for (file, columns) in columns {
        report.files.entry(file).or_default().columns = columns;
    }
    desk.ledger = ledger;
    shelf::sort(&desk.shelf).await
}

/// Takes everything up: what others refer to first.
async fn take_all(desk: &mut Desk<'_>) -> Result<()> {
    take_up::<RulePack>(desk, Turn::Itself(Kind::RulePack)).await?;
    take_up::<Party>(desk, Turn::Itself(Kind::Party)).await?;
    take_up::<Brand>(desk, Turn::Itself(Kind::Brand)).await?;
    take_up::<Location>(desk, Turn::Itself(Kind::Location)).await?;
    take_up::<Certificate>(desk, Turn::Itself(Kind::Certificate)).await?;
    take_up::<Collection>(desk, Turn::Itself(Kind::Collection)).await?;
    take_up::<Attribute>(desk, Turn::Itself(Kind::Attribute)).await?;
    take_up::<SizeChart>(desk, Turn::Itself(Kind::SizeChart)).await?;
    take_up::<ReturnPolicy>(desk, Turn::Itself(Kind::ReturnPolicy)).await?;
    take_up::<ShippingProfile>(desk, Turn::Itself(Kind::ShippingProfile)).await?;
    take_up::<Category>(desk, Turn::Itself(Kind::Category)).await?;
    take_up::<Channel>(desk, Turn::Itself(Kind::Channel)).await?;
    desk.learn_attributes().await?;
    take_up::<Style>(desk, Turn::Itself(Kind::Style)).await?;
    take_up::<Product>(desk, Turn::Itself(Kind::Product)).await?;
    take_up::<Variant>(desk, Turn::Itself(Kind::Variant)).await?;
    take_up::<Style>(desk, Turn::Associations(Kind::Style)).await?;
    take_up::<Product>(desk, Turn::Associations(Kind::Product)).await?;
    take_up::<Drop>(desk, Turn::Itself(Kind::Drop)).await?;
    take_up::<crate::reviews::Review>(desk, Turn::Itself(Kind::Review)).await
}

/// Products per transaction of approval.
const APPROVED_AT_ONCE: i64 = 200;

/// Approves the products that were read and are complete; what the others lack is counted.
async fn approve(desk: &mut Desk<'_>, report: &mut Report) -> Result<()> {
    let turn = Turn::Itself(Kind::Product).name();
    desk.begin("approving", shelf::count(&desk.shelf, turn).await? as u64);
    let mut after = 0;
    loop {
        let bundles = shelf::bundles(&desk.shelf, turn, after, APPROVED_AT_ONCE).await?;
        let Some(last) = bundles.last() else { return Ok(()) };
        after = last.seq;
        let keys: Vec<String> = bundles.iter().map(|bundle| bundle.key.clone()).collect();
        let mut tx = desk.pen.take().await?;
        let ids: Vec<Uuid> = store::products(&mut tx, &keys).await?.iter().map(|kept| kept.id).collect();
        let shared = desk.app.slots.get::<SharedShelf>().current(&mut tx).await?;
        let approval = approve_all(&mut tx, &desk.hand, &shared, &ids).await?;
        desk.pen.put(tx).await?;
        report.approved += approval.approved.len() as u64;
        for (_, invalid) in approval.refused {
            report.left_draft += 1;
            for field in invalid.fields.iter().skip(1) {
                *report.not_approved.entry(format!("{} {}", field.field, field.message.key)).or_default() +=
                    1;
            }
        }
        desk.advance(bundles.len() as u64);
    }
}

/// For those who do not want to know how far it is.
pub fn unwatched(_: Progress<'_>) {}
