//! `selvedge check`: every record, link, file and index entry verified; silence is what one likes to hear.

use super::{beside, serve::quietly};
use crate::app::App;
use crate::catalog::{Channel, Collection, Drop, Product, Style, Variant};
use crate::changes::record::{self, Kept, Record};
use crate::channels::publication::{self, Filter, State};
use crate::config::Settings;
use crate::error::Result;
use crate::files::ContentHash;
use crate::media::Asset;
use crate::parties::{Brand, Certificate, Location, Party};
use crate::policies::{ReturnPolicy, ShippingProfile};
use crate::reviews::Review;
use crate::sizing::SizeChart;
use crate::taxonomy::{Attribute, Category};
use crate::web::api::resource::{Resource, each};
use std::collections::HashSet;
use std::process::ExitCode;

/// What was found, one line each.
#[derive(Debug, Default)]
struct Findings(Vec<String>);

impl Findings {
    fn add(&mut self, what: impl Into<String>) {
        self.0.push(what.into());
    }
}

/// Looks at everything. Exit code 1 with a list if anything is off.
pub async fn run(settings: Settings) -> Result<ExitCode> {
    let app = quietly(settings).await?;
    beside::settle(&app).await?;
    let mut findings = Findings::default();
    records(&app, &mut findings).await?;
    files(&app, &mut findings).await?;
    index(&app, &mut findings).await?;
    for line in &findings.0 {
        println!("{line}");
    }
    Ok(if findings.0.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Records that are read at once.
const PAGE: i64 = 500;

/// Every record can be read, satisfies its own rules, and names only what is there.
async fn records(app: &App, findings: &mut Findings) -> Result<()> {
    macro_rules! look {
        ($($name:ident),*) => { $( of_kind::<$name>(app, findings).await?; )* };
    }
    each!(look);
    Ok(())
}

async fn of_kind<T: Resource>(app: &App, findings: &mut Findings) -> Result<()> {
    let mut after = String::new();
    loop {
        let mut tx = app.db.read().await?;
        let page = match T::page(&mut tx, &after, PAGE).await {
            Ok(page) => page,
            Err(error) => {
                findings.add(format!("{} after `{after}`: {error}", T::KIND));
                return Ok(());
            }
        };
        let Some(last) = page.last() else { return Ok(()) };
        after = T::place(last);
        let missing = record::dangling(&mut tx, page.iter().flat_map(|kept| kept.record.links())).await?;
        for kept in &page {
            one(kept, &missing, findings);
        }
    }
}

fn one<T: Record>(
    kept: &Kept<T>,
    missing: &HashSet<(crate::changes::kind::Kind, String)>,
    findings: &mut Findings,
) {
    let mut invalid = kept.record.check().err().unwrap_or_default();
    invalid.push(record::refuse_dangling(&kept.record.links(), missing));
    for field in invalid.fields {
        let value = field.value.unwrap_or_default();
        findings.add(format!(
            "{} {}: {} {value}: {}",
            T::KIND,
            kept.record.code(),
            field.field,
            field.message
        ));
    }
}

/// Every asset's file is there, and as long as it was.
async fn files(app: &App, findings: &mut Findings) -> Result<()> {
    let mut after = String::new();
    loop {
        let mut tx = app.db.read().await?;
        let page = Asset::page(&mut tx, &after, PAGE).await?;
        drop(tx);
        let Some(last) = page.last() else { return Ok(()) };
        after = Asset::place(last);
        for kept in &page {
            let hash = ContentHash::parse(kept.record.code())?;
            match app.files.length(&hash).await? {
                Some(length) if length == kept.record.bytes => {}
                Some(length) => {
                    findings.add(format!("file {hash}: {length} bytes instead of {}", kept.record.bytes))
                }
                None => findings.add(format!("file {hash} of `{}` is gone", kept.record.file_name)),
            }
        }
    }
}

/// The index holds what is live on storefronts, and nothing else.
async fn index(app: &App, findings: &mut Findings) -> Result<()> {
    let mut held: HashSet<(String, String)> = HashSet::new();
    app.shop.each_address(|address| {
        held.insert((address.scope, address.key));
        Ok(())
    })?;
    let mut tx = app.db.read().await?;
    let channels: Vec<Kept<Channel>> = record::all(&mut tx).await?;
    for channel in channels.iter().filter(|kept| kept.record.is_storefront) {
        let filter = Filter { channel: Some(channel.record.code.clone()), state: None, product: None };
        let mut after: Option<(String, String)> = None;
        loop {
            let place = after.as_ref().map(|(product, channel)| (product.as_str(), channel.as_str()));
            let page = publication::page(&mut tx, &filter, place, PAGE).await?;
            let Some(last) = page.last() else { break };
            after = Some((last.product.clone(), last.channel.clone()));
            for shown in page.into_iter().filter(|p| matches!(p.state, State::Live | State::Outdated)) {
                if !held.remove(&(shown.channel.clone(), shown.product.clone())) {
                    findings
                        .add(format!("index: {} is live on {} and not in it", shown.product, shown.channel));
                }
            }
        }
    }
    for (channel, product) in held {
        findings.add(format!("index: {product} is in it and not live on {channel}"));
    }
    Ok(())
}
