//! A run from beginning to end: gather, read onto the shelf, take up, match photos, approve, report.

use super::agencies;
use super::desk::{Desk, Progress, Watch};
use super::detect::Format;
use super::ledger::Ledger;
use super::mapping::Sheet;
use super::mend;
use super::opening::Opened;
use super::outside;
use super::photos;
use super::readers;
use super::reading::{Defaults, Reading};
use super::rehearsal;
use super::remembered;
use super::report::Report;
use super::shelf::{self, Turn};
use super::source::Source;
use super::take::take_up;
use crate::app::App;
use crate::catalog::{
    Channel, Collection, Drop, Product, Style, Variant, approve::approve_all, shared::SharedShelf, store,
};
use crate::changes::{hand::Hand, kind::Kind};
use crate::error::{Error, Result};
use crate::kernel::{locale::Locale, money::Currency};
use crate::law::RulePack;
use crate::parties::{Brand, Certificate, Location, Party};
use crate::people::Actor;
use crate::plans::{self, Counts, Plan};
use crate::policies::{ReturnPolicy, ShippingProfile};
use crate::sizing::SizeChart;
use crate::taxonomy::{Attribute, Category};
use std::collections::HashSet;
use std::path::PathBuf;
use std::sync::Arc;
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
    /// What the run is called; none: its paths.
    pub title: Option<String>,
    /// What the columns of flat files mean, where it is said here and not in a file; each names its file.
    pub sheets: Vec<Sheet>,
    /// Whether what cannot be read is told, and the rest read.
    pub is_lenient: bool,
    /// Whether the plan of a dry run is only to be looked at: the files themselves are imported then.
    pub is_trial: bool,
    /// Records that somebody changed meanwhile, by kind and folded code: they stay as they are, and are told.
    pub spare: Arc<HashSet<(Kind, String)>>,
    /// The run's id, if it was given one before: a run that begins again goes on with it.
    pub id: Option<Uuid>,
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
    let title = options.title.clone().unwrap_or_else(|| names.join(" "));
    let mut report = Report::new(title, options.dry_run, app.clock.now());
    report.id = options.id.unwrap_or(report.id);
    let hand = &Hand { cause: plans::cause(plans::Source::Import, report.id), ..hand.clone() };
    let opened = Opened::open(app, paths, options).await?;
    let mut desk = Desk::open(app, report.id, hand, options.dry_run, watch).await?;
    desk.spare = options.spare.clone();
    let plan = begin(&mut desk, &report).await?;
    let defaults = defaults(&mut desk, options).await?;
    desk.writer = Some(defaults.locale.clone());
    report.files = opened.files;
    read(&mut desk, opened.formats.clone(), opened.ledger, defaults, &mut report).await?;
    let photos = photos::receive(&mut desk, opened.photos).await?;
    outside::take_up(&mut desk, &opened.formats, options.locale.as_ref(), &mut report.files).await?;
    take_all(&mut desk).await?;
    agencies::take_up(&mut desk, &opened.formats, options.actor.as_ref()).await?;
    report.unmatched_photos = photos::hang(&mut desk, photos).await?;
    if options.approve {
        approve(&mut desk, &mut report).await?;
    }
    report.close(&mut desk.ledger, app.clock.now());
    let folder = app.config.data.join("imports");
    report.to_mend = mend::write(
        &folder.join(format!("rejected-{}", report.id)),
        &opened.formats,
        &desk.ledger.rejected_lines,
    )?;
    if options.dry_run {
        report.plan = rehearsal::keep(app, &mut desk, hand, &plan, options.is_trial).await?;
    }
    report.write(&folder, &app.words)?;
    if !options.dry_run {
        let mut tx = desk.pen.take().await?;
        report.keep(&mut tx, &hand.actor).await?;
        let counts = Counts {
            create: report.counts.created,
            change: report.counts.updated,
            same: report.counts.unchanged,
            reject: report.counts.rejected,
            done: report.counts.created + report.counts.updated,
            ..Counts::default()
        };
        plans::store::note_applied(&mut tx, hand, plan, counts, app.clock.now()).await?;
        remembered::keep(&mut tx, &opened.formats, app.clock.now()).await?;
        desk.pen.put(tx).await?;
        app.bell.notify_waiters();
    }
    Ok(report)
}

/// Notes that a run has begun: what it did before it was killed can be taken back as well.
pub(super) async fn begin(desk: &mut Desk<'_>, report: &Report) -> Result<Plan> {
    let (mut tx, hand) = (desk.pen.take().await?, desk.hand.clone());
    let source = plans::Source::Import;
    let plan = plans::store::begin_unit(&mut tx, &hand, report.id, source, &report.source).await?;
    if !report.is_dry {
        plans::store::keep(&mut tx, &plan).await?;
    }
    desk.pen.put(tx).await?;
    Ok(plan)
}

/// What the sources do not say: the operator's word, else the storefront's first language and currency.
pub(super) async fn defaults(desk: &mut Desk<'_>, options: &Options) -> Result<Defaults> {
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

/// Reads every file on a thread of its own and lays down what it finds.
pub(super) async fn read(
    desk: &mut Desk<'_>,
    formats: Vec<(Source, Format)>,
    ledger: Ledger,
    defaults: Defaults,
    report: &mut Report,
) -> Result<()> {
    let (sender, mut receiver) = tokio::sync::mpsc::channel(4);
    let reading = tokio::task::spawn_blocking(move || -> Result<_> {
        let mut reading = Reading::new(sender, ledger);
        let lore = readers::Lore::learn(&formats)?;
        for (source, format) in &formats {
            readers::read(format, source, &mut reading, &defaults, &lore)?;
        }
        reading.send()?;
        reading.begin("");
        Ok((reading.ledger, reading.columns))
    });
    desk.begin("reading", 0)?;
    while let Some(items) = receiver.recv().await {
        desk.shelf.lay(&items).await?;
        desk.advance(items.len() as u64)?;
    }
    let (ledger, columns) = reading.await.map_err(|e| Error::internal("reading", e))??;
    for (file, columns) in columns {
        report.files.entry(file).or_default().columns = columns;
    }
    desk.ledger = ledger;
    shelf::sort(&desk.shelf).await
}

/// Takes everything up: what others refer to first.
pub(super) async fn take_all(desk: &mut Desk<'_>) -> Result<()> {
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
    desk.begin("approving", shelf::count(&desk.shelf, turn).await? as u64)?;
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
        desk.advance(bundles.len() as u64)?;
    }
}

/// For those who do not want to know how far it is.
pub fn unwatched(_: Progress<'_>) -> bool {
    true
}
