//! `selvedge demo`: an empty folder becomes a house with the demo brand, served.

use super::{beside, import::bar, serve};
use crate::app::App;
use crate::changes::hand::Hand;
use crate::config::{Config, Settings};
use crate::error::{Error, Result};
use crate::imports;
use crate::kernel::{message::Message, origin::OriginKind};
use crate::people::{
    Grant, Role, token,
    user::{self, UserIn},
};
use rust_embed::RustEmbed;
use std::{net::SocketAddr, path::Path, process::ExitCode};
use tokio::net::TcpListener;

/// The folder of the demo if nobody names one.
const DATA: &str = "./selvedge-demo";

/// Known to everyone who reads this: the demo listens to this machine only.
const PASSWORD: &str = "selvedge-demo";

const PEOPLE: [(&str, &str, Role); 4] = [
    ("admin@ostrel.example", "Ada", Role::Admin),
    ("merchandiser@ostrel.example", "Mira", Role::Merchandiser),
    ("translator@ostrel.example", "Tariq", Role::Translator),
    ("approver@ostrel.example", "Anouk", Role::Approver),
];

/// The demo brand, as files that the importer reads.
#[derive(RustEmbed)]
#[folder = "assets/demo"]
struct Brand;

/// Fills an empty folder with the demo brand, or opens it again; then serves it.
pub async fn run(settings: Settings) -> Result<ExitCode> {
    let is_default_address = settings.listen.is_none();
    let mut config = settings.config(DATA)?;
    if !config.listen.ip().is_loopback() {
        return Err(Error::Forbidden(
            Message::new("cli-demo-loopback").with("address", config.listen.to_string()),
        ));
    }
    serve::start_log(&config);
    let listener = listen(&mut config, is_default_address).await?;
    let _held = beside::hold(&config)?;
    let app = super::open(config).await?;
    let mut tx = app.db.read().await?;
    let is_filled = user::is_anybody(&mut tx).await?;
    drop(tx);
    let secret = if is_filled { None } else { Some(fill(&app).await?) };
    beside::catch_up(&app).await?;
    tell(&app, secret.as_deref()).await?;
    serve::open(app, listener).await?;
    Ok(ExitCode::SUCCESS)
}

/// Binds the address; if the usual one is taken, the next that is free.
async fn listen(config: &mut Config, may_move: bool) -> Result<TcpListener> {
    let first = config.listen.port();
    for port in first..first.saturating_add(20) {
        config.listen = SocketAddr::new(config.listen.ip(), port);
        match serve::listen(config).await {
            Ok(listener) => {
                if port != first {
                    println!("Port {first} is taken; the demo listens on port {port}.");
                }
                return Ok(listener);
            }
            Err(error) if !may_move => return Err(error),
            Err(_) => {}
        }
    }
    serve::listen(config).await
}

/// Brings the brand in through the importer, approves what is complete, and lets its people in. The token's secret.
async fn fill(app: &App) -> Result<String> {
    let folder = app.config.data.join("tmp").join("demo");
    unpack(&folder)?;
    let hand = Hand::new("demo", "demo", OriginKind::Import, app.clock.now());
    let options = imports::Options { approve: true, ..imports::Options::default() };
    let progress = bar();
    let report =
        imports::run(app, &hand, std::slice::from_ref(&folder), &options, &|at| progress.show(at)).await?;
    progress.finish();
    let counts = &report.counts;
    println!(
        "The importer read {} records: {} new, {} changed, {} rejected; {} products approved, {} left draft.",
        counts.rows, counts.created, counts.updated, counts.rejected, report.approved, report.left_draft
    );
    std::fs::remove_dir_all(&folder)?;
    let secret = let_in(app, &hand).await?;
    Ok(secret)
}

fn unpack(folder: &Path) -> Result<()> {
    let is_source =
        |name: &str| name.starts_with("photos/") || name.ends_with(".csv") || name.ends_with(".ndjson");
    for name in Brand::iter().filter(|name| is_source(name)) {
        let Some(file) = Brand::get(&name) else { continue };
        let path = folder.join(name.as_ref());
        std::fs::create_dir_all(path.parent().unwrap_or(folder))?;
        std::fs::write(path, file.data)?;
    }
    Ok(())
}

async fn let_in(app: &App, hand: &Hand) -> Result<String> {
    for (email, name, role) in PEOPLE {
        let person = UserIn {
            email: email.to_owned(),
            name: Some(name.to_owned()),
            locale: None,
            password: Some(PASSWORD.to_owned()),
            grants: vec![Grant::of(role)],
            is_active: true,
        };
        let hash = user::hashed(&person).await?;
        let mut tx = app.db.write().await?;
        user::create(&mut tx, hand, &person, hash).await?;
        tx.commit().await?;
    }
    let mut tx = app.db.write().await?;
    let wanted = token::TokenIn {
        name: "demo".to_owned(),
        grants: vec![Grant::of(Role::Merchandiser)],
        expires_at: None,
    };
    let (_, secret) = token::create(&mut tx, hand, &wanted).await?;
    tx.commit().await?;
    Ok(secret)
}

/// Every address and sign-in.
async fn tell(app: &App, secret: Option<&str>) -> Result<()> {
    let base = app.config.base_url();
    let live = app.shop.document_count();
    println!("\nThe demo brand Ostrel is open: {live} products are live.\n");
    println!("  Storefront   {base}/en/   (also /de/ /fr/ /it/ /es/ /nl/ /pl/ /pt/ /sv/ /ar/ /zh/ /ja/)");
    println!("  Workbench    {base}/workbench");
    println!("  API          {base}/api/docs   described at {base}/api/v1/openapi.json");
    println!("  Shop API     {base}/shop/v1/storefront/search?q=linen");
    println!("  Feeds        {base}/feeds/storefront/google.xml   google.tsv   products.jsonl");
    println!("  Health       {base}/healthz   /readyz   /metrics\n");
    println!("  Sign in with any of these and the password {PASSWORD}");
    for (email, _, role) in PEOPLE {
        println!("    {:<32} {}", email, role.as_str());
    }
    match secret {
        Some(secret) => println!("  API token (shown once): {secret}\n"),
        None => println!(
            "  Another API token: selvedge token create --name NAME --role ROLE --data {}\n",
            app.config.data.display()
        ),
    }
    Ok(())
}
