//! What the law costs: compositions read, and every rule of every pack on one core.

use crate::generator;
use selvedge::{
    app::App,
    catalog::{compliance, composition_text, family, resolve, shared::SharedShelf, store},
    changes::hand::Hand,
    config::Config,
    facts::Vocabulary,
    imports::{self, Options},
    kernel::{locale::Locale, origin::OriginKind},
    law::ours,
    words::Words,
};
use std::hint::black_box;
use std::time::Instant;

const TYPED: [&str; 5] = [
    "95 cotton 5 elastane",
    "Oberstoff: 100 % Wolle; Futter: 55% Viskose, 45% Polyester",
    "60% coton biologique [gots-1], 40 % lin",
    "shell: 97,5% cotton 2,5% Lycra; trim: leather",
    "綿 95% ポリウレタン 5%",
];
const COPIES: usize = 8;
const READ: usize = 20_000;
const JUDGED: usize = 100_000;

/// Compositions a second, and products held against all packs a second.
pub fn run() {
    // Several times, so that what reading needs for a moment is taken from what the one before gave back.
    let load = || {
        let words = Words::load().expect("the words are there");
        words.recognise(Vocabulary::Fibre, "cotton", None);
        words
    };
    let words = load();
    let before = resident();
    let more: Vec<Words> = (0..COPIES).map(|_| load()).collect();
    let each = (resident() - before) as f64 / 1024.0 / more.len() as f64;
    println!("law: all locales in memory {each:.1} MB (goal 15)");
    drop(more);
    let english = Locale::english();
    let started = Instant::now();
    for i in 0..READ {
        black_box(composition_text::read(&words, TYPED[i % TYPED.len()], Some(&english))).ok();
    }
    println!("law: {:.0} compositions read a second", READ as f64 / started.elapsed().as_secs_f64());

    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    runtime.block_on(judged());
}

async fn judged() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let app = App::open(Config::in_folder(folder.path().join("data"))).await.expect("a house opens");
    ours::take_up(&app).await.expect("the packs are taken up");
    let catalogue = folder.path().join("catalogue.csv");
    generator::write(&catalogue, 2_000).expect("the catalogue is written");
    let hand = Hand::new("bench", "bench", OriginKind::Import, app.clock.now());
    imports::run(&app, &hand, &[catalogue], &Options::default(), &imports::unwatched)
        .await
        .expect("the import runs");
    let shared = app.slots.get::<SharedShelf>().read(&app.db).await.expect("what is shared");
    let mut tx = app.db.read().await.expect("a transaction");
    let page = store::product_page(&mut tx, "", 500).await.expect("a page");
    let families = family::assemble(&mut tx, page).await.expect("they have sizes");
    let products: Vec<_> = families.iter().map(|family| resolve(family, &shared)).collect();
    let today = app.clock.now().date_naive();
    let (started, mut rulings) = (Instant::now(), 0);
    for i in 0..JUDGED {
        let sheet = compliance::sheet(&products[i % products.len()], &shared, today);
        for pack in ["eu", "fr", "us", "dpp"] {
            rulings += black_box(shared.packs.judge(pack, &sheet, today)).len();
        }
    }
    let seconds = started.elapsed().as_secs_f64();
    println!("law: {JUDGED} products by {} rules in {seconds:.1} s (goal 10)", rulings / JUDGED);
}

/// What this process holds, in kilobytes, where the system tells.
fn resident() -> i64 {
    let told = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = told.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    line.and_then(|line| line.split_whitespace().next()?.parse().ok()).unwrap_or_default()
}
