//! A catalogue through the API and by file, drafts and published, with everything derived current at the end; against the
//! same rows written by the engine's own shell. On SQLite, and on the PostgreSQL that `SELVEDGE_BENCH_POSTGRES` names (the
//! address of an empty database).

use crate::generator::{self, VARIANTS_PER_STYLE};
use crate::plain;
use selvedge::{
    app::App,
    catalog::Channel,
    changes::{
        hand::Hand,
        plan::{self, Wish},
        record::Record,
    },
    channels::{follow::Follower, grid::GridIndexer, shop::ShopIndexer},
    config::Config,
    db::{Db, migrate},
    imports::{self, Options},
    kernel::origin::OriginKind,
    people::{
        Grant, Role,
        token::{self, TokenIn},
    },
    taxonomy::Category,
};
use serde_json::{Value, json};
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::{
    Arc,
    atomic::{AtomicBool, AtomicU64, Ordering},
};
use std::time::{Duration, Instant};
use tokio::net::TcpListener;

/// How many, unless `SELVEDGE_BENCH_VARIANTS` says so.
const VARIANTS: usize = 30_000;
/// How often a follower looks whether there is more.
const LOOK: Duration = Duration::from_millis(20);
/// Lines of one call.
const LINES: usize = 100_000;

/// Tells the figures.
pub fn run() {
    let said = std::env::var("SELVEDGE_BENCH_VARIANTS").ok().and_then(|text| text.parse().ok());
    let styles = said.unwrap_or(VARIANTS).div_ceil(VARIANTS_PER_STYLE);
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    for way in [Way::Api, Way::File, Way::Published] {
        runtime.block_on(measure(None, styles, way));
    }
    if let Ok(address) = std::env::var("SELVEDGE_BENCH_POSTGRES") {
        runtime.block_on(measure(Some(address), styles, Way::Api));
    }
}

/// How the catalogue comes in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Way {
    /// Three bulk calls for every hundred thousand lines.
    Api,
    /// One file.
    File,
    /// One file, and what is complete is approved and goes live.
    Published,
}

/// The most memory of its own that this process held, looked at twenty times a second; mapped files are the system's.
struct Peak(Arc<AtomicU64>);

impl Peak {
    fn begin() -> Peak {
        let most = Arc::new(AtomicU64::new(0));
        let weak = Arc::downgrade(&most);
        std::thread::spawn(move || {
            while let Some(most) = weak.upgrade() {
                most.fetch_max(memory("RssAnon:"), Ordering::Relaxed);
                drop(most);
                std::thread::sleep(std::time::Duration::from_millis(50));
            }
        });
        Peak(most)
    }
}

/// What this process holds, in megabytes, where the system tells.
fn memory(what: &str) -> u64 {
    let told = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = told.lines().find_map(|line| line.strip_prefix(what));
    line.and_then(|line| line.split_whitespace().next()?.parse::<u64>().ok()).unwrap_or_default() / 1024
}

async fn measure(database: Option<String>, styles: usize, way: Way) {
    // The peak begins anew.
    let _ = std::fs::write("/proc/self/clear_refs", "5");
    let own = Peak::begin();
    let folder = tempfile::tempdir().expect("a temporary folder");
    let data = folder.path().join("data");
    let config = Config { database: database.clone(), ..Config::in_folder(&data) };
    let app = App::open(config).await.expect("a house opens");
    furnish(&app, way).await;
    let variants = styles * VARIANTS_PER_STYLE;
    let started = Instant::now();
    let halves = match way {
        Way::Api => through_the_api(&app, styles).await,
        Way::File | Way::Published => by_file(&app, folder.path(), styles, way).await,
    };
    let seconds = started.elapsed().as_secs_f64();
    let (half, [standings, shop, grid]) = (halves.seconds[1] / halves.seconds[0], halves.derived);
    let (engine, peak) = (if database.is_some() { "PostgreSQL" } else { "SQLite" }, memory("VmHWM:"));
    let own = own.0.load(Ordering::Relaxed);
    let (rows, shell) = raw(&app, &data, folder.path(), database.as_deref()).await;
    let plain = plainly(&app, folder.path(), database.is_some(), variants).await;
    let rate = variants as f64 / seconds;
    println!(
        "{engine}, {way:?}: {variants} variants in {seconds:.1} s, {rate:.0}/s (standings {standings:.1} s, shop index {shop:.1} s, workbench \
         {grid:.1} s); {rows} rows (record, revision, log), {:.0}/s, \
         the shell {:.0}/s: {:.2} of it; plain inserts of sets {plain:.0} variants/s: {:.2} of it; second half {half:.2} times the first; at most {own} MB of its own, {peak} MB \
         with mapped files",
        rows as f64 / seconds,
        rows as f64 / shell,
        shell / seconds,
        rate / plain,
    );
}

/// Brings everything that is derived up to the log, the followers side by side as in a house that serves; after how many
/// seconds each was there.
async fn derive(app: &App) -> [f64; 3] {
    let (started, done) = (Instant::now(), Arc::new(AtomicBool::new(false)));
    let standings = tokio::spawn({
        let (app, done) = (app.clone(), done.clone());
        async move {
            Follower::catch_up(&app).await.expect("the log is followed");
            done.store(true, Ordering::SeqCst);
            started.elapsed().as_secs_f64()
        }
    });
    let shop = tokio::spawn({
        let (app, done) = (app.clone(), done.clone());
        async move {
            while !done.load(Ordering::SeqCst) {
                ShopIndexer::catch_up(&app).await.expect("the index is current");
                tokio::time::sleep(LOOK).await;
            }
            ShopIndexer::catch_up(&app).await.expect("the index is current");
            started.elapsed().as_secs_f64()
        }
    });
    let grid = tokio::spawn({
        let app = app.clone();
        async move {
            while !done.load(Ordering::SeqCst) {
                GridIndexer::catch_up(&app).await.expect("the workbench is current");
                tokio::time::sleep(LOOK).await;
            }
            GridIndexer::catch_up(&app).await.expect("the workbench is current");
            started.elapsed().as_secs_f64()
        }
    });
    let done = "a follower ends";
    [standings.await.expect(done), shop.await.expect(done), grid.await.expect(done)]
}

/// What the ways in come to.
#[derive(Default)]
struct Halves {
    /// Each half's seconds.
    seconds: Vec<f64>,
    /// Of which the followers took: standings and publications, the shop's index, the workbench's.
    derived: [f64; 3],
}

impl Halves {
    fn add(&mut self, seconds: f64, derived: [f64; 3]) {
        self.seconds.push(seconds);
        self.derived.iter_mut().zip(derived).for_each(|(sum, one)| *sum += one);
    }
}

async fn furnish(app: &App, way: Way) {
    let requires = if way == Way::Published {
        json!(["composition", "fit", "texts", "care"])
    } else {
        json!(["photos"])
    };
    save::<Channel>(app, "storefront", json!({"name": "Bench", "required_locales": ["en", "de", "fr"], "is_storefront": true, "requires": requires,
        "markets": [{"country": "DE", "currency": "EUR", "locales": ["de", "en", "fr"], "tax_included": true}]})).await;
    save::<Category>(app, "everyday", json!({"names": {"en": "Everyday"}})).await;
}

async fn save<T: Record>(app: &App, code: &str, doc: Value) {
    let hand = Hand::new("bench", "bench", OriginKind::Import, app.clock.now());
    let mut tx = app.db.write().await.expect("a transaction");
    let wish = Wish::merge(code, doc.as_object().expect("an object").clone());
    plan::save::<T>(&mut tx, &hand, wish).await.expect("it is taken");
    tx.commit().await.expect("it stays");
}

async fn through_the_api(app: &App, styles: usize) -> Halves {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port is free");
    let address = format!("http://{}", listener.local_addr().expect("it is bound"));
    let (close, closed) = tokio::sync::oneshot::channel::<()>();
    let serving = selvedge::web::serve(app.clone(), listener, async move { drop(closed.await) });
    let serving = tokio::spawn(serving);
    let token = token_of(app).await;
    let mut halves = Halves::default();
    for half in [0..styles / 2, styles / 2..styles] {
        let started = Instant::now();
        let all: Vec<usize> = half.collect();
        for part in all.chunks(LINES / VARIANTS_PER_STYLE) {
            for path in ["styles", "products", "variants"] {
                call(&address, &token, path, part).await;
            }
        }
        let derived = derive(app).await;
        halves.add(started.elapsed().as_secs_f64(), derived);
    }
    drop(close);
    let _ = serving.await;
    halves
}

async fn token_of(app: &App) -> String {
    let hand = Hand::new("bench", "bench", OriginKind::Import, app.clock.now());
    let mut tx = app.db.write().await.expect("a transaction");
    let wanted = TokenIn { name: "bench".into(), grants: vec![Grant::of(Role::Admin)], expires_at: None };
    let (_, token) = token::create(&mut tx, &hand, &wanted).await.expect("a token");
    tx.commit().await.expect("it stays");
    token
}

/// One bulk call; its answer is read as it comes, and every line of it must be well.
async fn call(address: &str, token: &str, path: &'static str, styles: &[usize]) {
    let lines = move |n: usize| {
        let records = generator::records(n);
        match path {
            "styles" => vec![records.style],
            "products" => records.products,
            _ => records.variants,
        }
    };
    let text = move |n: usize| lines(n).iter().map(|line| format!("{line}\n")).collect::<String>();
    let body = futures::stream::iter(styles.to_vec()).map(move |n| Ok::<_, std::io::Error>(text(n)));
    use futures::StreamExt;
    let request = reqwest::Client::new().post(format!("{address}/api/v1/{path}/bulk")).bearer_auth(token);
    let request =
        request.header("content-type", "application/x-ndjson").body(reqwest::Body::wrap_stream(body));
    let answer = request.send().await.expect("the door answers");
    assert!(answer.status().is_success(), "{}", answer.status());
    let mut answer = answer.bytes_stream();
    while let Some(piece) = answer.next().await {
        let piece = piece.expect("the answer comes whole");
        let said = String::from_utf8_lossy(&piece);
        assert!(
            !said.contains("\"rejected\""),
            "{}",
            said.lines().find(|line| line.contains("rejected")).unwrap_or_default()
        );
    }
}

async fn by_file(app: &App, folder: &Path, styles: usize, way: Way) -> Halves {
    let hand = Hand::new("bench", "bench", OriginKind::Import, app.clock.now());
    let options = Options { approve: way == Way::Published, ..Options::default() };
    let mut halves = Halves::default();
    for (i, half) in [styles / 2, styles - styles / 2].into_iter().enumerate() {
        let file = folder.join(format!("{i}.csv"));
        generator::write_from(&file, i * (styles / 2), half).expect("the catalogue is written");
        let started = Instant::now();
        let report =
            imports::run(app, &hand, &[file], &options, &imports::unwatched).await.expect("the import runs");
        assert_eq!(report.counts.rejected, 0, "{:?}", report.rejected.first());
        let derived = derive(app).await;
        halves.add(started.elapsed().as_secs_f64(), derived);
        assert!(way == Way::File || report.approved > 0, "{:?}", report.not_approved);
    }
    halves
}

const TABLES: [&str; 6] = ["styles", "products", "variants", "prices", "revisions", "changes"];

/// As many variants with all their rows by inserts of a thousand rows each and nothing else, into a house of its own or the
/// emptied tables of the server: how many variants a second.
async fn plainly(app: &App, folder: &Path, is_server: bool, variants: usize) -> f64 {
    if is_server {
        let mut tx = app.db.write().await.expect("a transaction");
        tx.query("TRUNCATE styles, products, variants, prices, revisions, changes CASCADE")
            .run()
            .await
            .expect("empty tables");
        tx.commit().await.expect("it stays");
        return plain::rate(&app.db, variants).await;
    }
    let address = format!("sqlite:{}", folder.join("plain.db").display());
    let db = Db::open(&address).await.expect("the database opens");
    migrate::run(&db).await.expect("the migrations run");
    plain::rate(&db, variants).await
}

/// The same rows by the engine's own shell: how many, and in how many seconds.
async fn raw(app: &App, data: &Path, folder: &Path, database: Option<&str>) -> (i64, f64) {
    let mut tx = app.db.read().await.expect("the house can be read");
    let (rows,): (i64,) = tx
        .query(
            "SELECT (SELECT COUNT(*) FROM styles) + (SELECT COUNT(*) FROM products) + (SELECT COUNT(*) FROM variants)
                  + (SELECT COUNT(*) FROM prices) + (SELECT COUNT(*) FROM revisions) + (SELECT COUNT(*) FROM changes)",
        )
        .one()
        .await
        .expect("a figure");
    drop(tx);
    let (dump, schema) = (folder.join("rows.sql"), folder.join("schema.sql"));
    let out = |path: &Path| Stdio::from(std::fs::File::create(path).expect("a file"));
    let done = |command: &mut Command| command.status().is_ok_and(|status| status.success());
    let source = data.join("selvedge.db");
    let took = match database {
        None => {
            let tables = format!(".dump --data-only {}", TABLES.join(" "));
            // Tables of the engine's own are made by the engine.
            let made_by_us =
                "SELECT sql || ';' FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'";
            let read = done(Command::new("sqlite3").arg(&source).arg(tables).stdout(out(&dump)))
                && done(Command::new("sqlite3").arg(&source).arg(made_by_us).stdout(out(&schema)));
            let target = folder.join("raw.db");
            let shell = |file: &Path| {
                let read = format!(".read {}", file.display());
                done(Command::new("sqlite3").arg(&target).args(["BEGIN", &read, "COMMIT"]))
            };
            let made = read && shell(&schema);
            let started = Instant::now();
            (made && shell(&dump)).then(|| started.elapsed())
        }
        Some(address) => {
            let mut tables = vec!["--data-only".to_owned()];
            TABLES.iter().for_each(|table| tables.extend(["-t".to_owned(), (*table).to_owned()]));
            let read = done(Command::new("pg_dump").args(tables).arg(address).stdout(out(&dump)));
            let emptied = "TRUNCATE styles, products, variants, prices, revisions, changes CASCADE";
            let made = read && done(Command::new("psql").args(["-q", "-d", address, "-c", emptied]));
            let started = Instant::now();
            (made
                && done(
                    Command::new("psql").args(["-q", "-d", address, "-f"]).arg(&dump).stdout(Stdio::null()),
                ))
            .then(|| started.elapsed())
        }
    };
    (rows, took.map_or(f64::NAN, |took| took.as_secs_f64()))
}
