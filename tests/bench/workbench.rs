//! The workbench with a hundred thousand products: what its pages take at the server and over the wire, how soon what is saved
//! is found, and ten thousand products changed at once while somebody works. `SELVEDGE_BENCH_PRODUCTS` says how many.

use selvedge::{
    app::App,
    bulk,
    catalog::Channel,
    changes::{
        hand::Hand,
        plan::{self, Wish},
    },
    channels::{follow::Follower, grid::GridIndexer},
    config::Config,
    imports::{self, Options},
    jobs,
    kernel::origin::OriginKind,
    people::{Grant, Role, user, user::UserIn},
};
use serde_json::json;
use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::Path;
use std::time::{Duration, Instant};
use tokio::net::TcpListener;
use tokio_util::sync::CancellationToken;

/// How many products, unless it is said.
const PRODUCTS: usize = 10_000;
/// How often each page is opened.
const TIMES: usize = 100;
const PASSWORD: &str = "a bench is long and dull";
const LOCALES: [&str; 5] = ["en", "de", "fr", "es", "it"];
const COLOURS: [&str; 3] = ["navy", "white", "green"];
const SIZES: [&str; 3] = ["S", "M", "L"];
const GARMENTS: [[&str; 5]; 4] = [
    ["Linen shirt", "Leinenhemd", "Chemise en lin", "Camisa de lino", "Camicia di lino"],
    ["Wool jumper", "Wollpullover", "Pull en laine", "Jersey de lana", "Maglione di lana"],
    ["Twill trousers", "Twillhose", "Pantalon en twill", "Pantalón de sarga", "Pantaloni di twill"],
    ["Poplin dress", "Popelinekleid", "Robe en popeline", "Vestido de popelina", "Abito di popeline"],
];

/// Tells the figures.
pub fn run() {
    let said = std::env::var("SELVEDGE_BENCH_PRODUCTS").ok().and_then(|text| text.parse().ok());
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    runtime.block_on(measure(said.unwrap_or(PRODUCTS)));
}

async fn measure(products: usize) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let app = App::open(Config::in_folder(folder.path().join("data"))).await.expect("a house opens");
    fill(&app, folder.path(), products).await;
    let closing = CancellationToken::new();
    tokio::spawn(Follower::run(app.clone(), closing.clone()));
    tokio::spawn(GridIndexer::run(app.clone(), closing.clone()));
    tokio::spawn(jobs::worker::run(app.clone(), bulk::handlers(), closing.clone()));
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port is free");
    let address = format!("http://{}", listener.local_addr().expect("it is bound"));
    tokio::spawn(selvedge::web::serve(app.clone(), listener, std::future::pending()));
    let ana = Person::signs_in(&app, address).await;
    pages(&app, &ana, "alone").await;
    ana.saves(&app).await;
    ana.changes_many(&app, products / 10).await;
    closing.cancel();
}

async fn fill(app: &App, folder: &Path, products: usize) {
    let hand = hand(app);
    let channel = json!({"name": "Bench", "required_locales": ["en", "de", "fr", "es", "it"], "is_storefront": true,
        "requires": ["photos", "composition", "fit", "texts", "care"],
        "markets": [{"country": "DE", "currency": "EUR", "locales": LOCALES, "tax_included": true}]});
    let mut tx = app.db.write().await.expect("a transaction");
    let wish = Wish::merge("storefront", channel.as_object().expect("an object").clone());
    plan::save::<Channel>(&mut tx, &hand, wish).await.expect("it is taken");
    tx.commit().await.expect("it stays");
    let file = folder.join("catalogue.csv");
    write(&file, products).expect("the catalogue is written");
    let started = Instant::now();
    let report = imports::run(app, &hand, &[file], &Options::default(), &imports::unwatched).await;
    assert_eq!(report.expect("the import runs").counts.rejected, 0);
    Follower::catch_up(app).await.expect("the log is followed");
    GridIndexer::catch_up(app).await.expect("the workbench is current");
    println!("workbench: {products} products in {:.0} s", started.elapsed().as_secs_f64());
}

fn hand(app: &App) -> Hand {
    Hand::new("bench", "bench", OriginKind::Import, app.clock.now())
}

/// Three colours to a style, three sizes to a colour, texts in five languages.
fn write(path: &Path, products: usize) -> std::io::Result<()> {
    let mut out = BufWriter::new(File::create(path)?);
    let texts: Vec<String> =
        LOCALES.iter().flat_map(|l| [format!("title@{l}"), format!("description@{l}")]).collect();
    writeln!(
        out,
        "style,product,sku,category,season,composition,care,fit.fit,{},colour_family,size,price.EUR",
        texts.join(",")
    )?;
    for n in 0..products.div_ceil(COLOURS.len()) {
        let (style, garment) = (format!("WB-{n:06}"), GARMENTS[n % GARMENTS.len()]);
        let texts: Vec<String> =
            garment.iter().map(|title| format!("{title} {n},{title} for every day.")).collect();
        // A tenth is of a season of its own: it is what is changed at once.
        let season = if n % 10 == 0 { "SS28" } else { ["SS27", "AW27"][n % 2] };
        let care = ["wash_40 bleach_no tumble_no iron_medium dryclean_no", ""][n % 3 / 2];
        writeln!(
            out,
            "{style},,,Women/Everyday,{season},95 cotton 5 elastane,{care},regular,{},,,",
            texts.join(",")
        )?;
        for colour in COLOURS {
            writeln!(out, "{style},{style}-{colour},,,,,,{},{colour},,", ",".repeat(LOCALES.len() * 2))?;
            for size in SIZES {
                let price = 39 + n % 90;
                writeln!(
                    out,
                    "{style},{style}-{colour},{style}-{colour}-{size},,,,,{},,{size},{price}.00",
                    ",".repeat(LOCALES.len() * 2)
                )?;
            }
        }
    }
    out.flush()
}

/// Somebody at a browser that keeps cookies and unpacks nothing.
struct Person {
    client: reqwest::Client,
    address: String,
}

/// What it took to open a page: seconds, sorted; bytes as they came; statements of the last time.
struct Taken {
    seconds: Vec<f64>,
    bytes: usize,
    statements: u64,
}

impl Taken {
    fn at(&self, share: f64) -> f64 {
        self.seconds[((self.seconds.len() - 1) as f64 * share) as usize] * 1e3
    }
}

impl Person {
    async fn signs_in(app: &App, address: String) -> Person {
        let wanted = UserIn {
            email: "ana@example.com".into(),
            password: Some(PASSWORD.to_owned()),
            grants: vec![Grant::of(Role::Merchandiser)],
            is_active: true,
            ..UserIn::default()
        };
        let hash = user::hashed(&wanted).await.expect("the password is good");
        let mut tx = app.db.write().await.expect("a transaction");
        user::create(&mut tx, &hand(app), &wanted, hash).await.expect("a person");
        tx.commit().await.expect("it stays");
        let client = reqwest::Client::builder().cookie_store(true).no_gzip().no_brotli();
        let client = client.redirect(reqwest::redirect::Policy::none()).build().expect("a client");
        let person = Person { client, address };
        let form = [("email", "ana@example.com"), ("password", PASSWORD)];
        assert_eq!(person.posts("/sign-in", &form).await.status().as_u16(), 303);
        person
    }

    async fn opens(&self, path: &str) -> reqwest::Response {
        let request = self.client.get(format!("{}{path}", self.address)).header("accept", "text/html");
        let answer = request.header("accept-encoding", "br").send().await.expect("the door answers");
        answer.error_for_status().unwrap_or_else(|e| panic!("{path}: {e}"))
    }

    /// A page as text.
    async fn reads(&self, path: &str) -> String {
        let request = self.client.get(format!("{}{path}", self.address)).header("accept", "text/html");
        let answer = request.header("accept-encoding", "identity").send().await.expect("the door answers");
        answer.error_for_status().expect("a page").text().await.expect("a page is text")
    }

    async fn posts(&self, path: &str, form: &[(&str, &str)]) -> reqwest::Response {
        let request = self.client.post(format!("{}{path}", self.address)).form(form);
        request.header("origin", &self.address).send().await.expect("the door answers")
    }

    async fn measures(&self, app: &App, path: &str) -> Taken {
        let mut taken = Taken { seconds: Vec::new(), bytes: 0, statements: 0 };
        for _ in 0..TIMES {
            let (started, before) = (Instant::now(), app.db.statements());
            taken.bytes = self.opens(path).await.bytes().await.expect("a page").len();
            taken.seconds.push(started.elapsed().as_secs_f64());
            taken.statements = app.db.statements() - before;
        }
        taken.seconds.sort_by(f64::total_cmp);
        taken
    }

    /// Fields saved one by one as the editor does, and how soon the last is found.
    async fn saves(&self, app: &App) {
        let path = "/workbench/products/WB-000001-navy";
        let mut taken = Taken { seconds: Vec::new(), bytes: 0, statements: 0 };
        for n in 0..TIMES {
            let page = self.reads(path).await;
            let (token, revision) = (hidden(&page, "form_token"), hidden(&page, "revision"));
            let title = format!("Zephyr{n} shirt");
            let form = [("form_token", &*token), ("revision", &*revision), ("texts.en.title", &*title)];
            let (started, before) = (Instant::now(), app.db.statements());
            let answer = self.posts(path, &form).await;
            let status = answer.status();
            taken.bytes = answer.bytes().await.expect("an answer").len();
            assert!(status.is_redirection() || status.is_success(), "{status}");
            taken.seconds.push(started.elapsed().as_secs_f64());
            taken.statements = app.db.statements() - before;
        }
        taken.seconds.sort_by(f64::total_cmp);
        tell("save of a field", "alone", &taken);
        let started = Instant::now();
        let last = format!("/workbench/products?q=zephyr{}", TIMES - 1);
        while !self.reads(&last).await.contains("WB-000001-navy") {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        println!("workbench: the last save was found after {:.0} ms", started.elapsed().as_secs_f64() * 1e3);
    }

    /// Many changed at once, while pages are opened.
    async fn changes_many(&self, app: &App, many: usize) {
        let page = self.reads("/workbench/bulk?pick=all&q=season+%3D+SS28").await;
        let token = hidden(&page, "form_token");
        let field = [
            ("pick", "all"),
            ("q", "season = SS28"),
            ("what", "product:care"),
            ("act", "set"),
            ("value", "wash_30, bleach_no"),
        ];
        let form: Vec<(&str, &str)> = [("form_token", token.as_str())].into_iter().chain(field).collect();
        let started = Instant::now();
        let answer = self.posts("/workbench/bulk", &form).await;
        let plan = answer.headers()["location"].to_str().expect("an address").to_owned();
        self.waits(&plan).await;
        let planned = started.elapsed().as_secs_f64();
        let token = hidden(&self.reads(&plan).await, "form_token");
        let started = Instant::now();
        self.posts(&format!("{plan}/apply"), &[("form_token", token.as_str())]).await;
        pages(app, self, "while many are changed").await;
        self.waits(&plan).await;
        println!(
            "workbench: care of some {many} products set: planned in {planned:.1} s, done after {:.1} s, with pages opened meanwhile",
            started.elapsed().as_secs_f64()
        );
    }

    async fn waits(&self, plan: &str) {
        while self.reads(plan).await.contains("<job-watch") {
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }
}

async fn pages(app: &App, ana: &Person, when: &str) {
    for (what, path) in [
        ("grid", "/workbench/products"),
        ("grid, filtered", "/workbench/products?q=season+%3D+SS27+and+photos+%3C+3&missing=care"),
        ("grid, words", "/workbench/products?q=linen+shirt"),
        ("grid, a part of a code", "/workbench/products?q=00123"),
        ("editor", "/workbench/products/WB-000002-navy"),
        ("dashboard", "/workbench"),
        ("command box", "/workbench/find?q=leinen"),
    ] {
        tell(what, when, &ana.measures(app, path).await);
    }
}

fn tell(what: &str, when: &str, taken: &Taken) {
    println!(
        "workbench, {when}: {what}: median {:.1} ms, p99 {:.1} ms, {:.1} kB, {} statements",
        taken.at(0.5),
        taken.at(0.99),
        taken.bytes as f64 / 1e3,
        taken.statements
    );
}

/// The value of a hidden field.
fn hidden(html: &str, name: &str) -> String {
    let at = html.find(&format!("name=\"{name}\" value=\"")).unwrap_or_else(|| panic!("no {name}"));
    html[at..].split('"').nth(3).unwrap_or_default().replace("&quot;", "\"").replace("&amp;", "&")
}
