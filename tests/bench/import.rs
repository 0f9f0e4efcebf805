//! Imports of ten and of a hundred thousand variants with everything derived current at their end, against plain inserts
//! of the same rows; and the most memory that the process ever held.

use crate::{generator, plain};
use selvedge::{
    app::App,
    changes::hand::Hand,
    channels::{follow::Follower, shop::ShopIndexer},
    config::Config,
    imports::{self, Options},
    kernel::origin::OriginKind,
};
use std::time::Instant;

/// Imports generated catalogues and tells variants a second, the ratio to plain inserts, and memory.
pub fn run() {
    for variants in [10_000, 100_000] {
        of(variants);
    }
}

/// The most memory that this process held, in megabytes, where the system tells.
fn peak() -> u64 {
    let told = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = told.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| line.split_whitespace().next()?.parse::<u64>().ok()).unwrap_or_default() / 1024
}

fn of(wanted: usize) {
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    let folder = tempfile::tempdir().expect("a temporary folder");
    let catalogue = folder.path().join("catalogue.csv");
    let variants = generator::write(&catalogue, wanted).expect("the catalogue is written");
    let rate = runtime.block_on(async {
        let app = App::open(Config::in_folder(folder.path().join("data"))).await.expect("a house opens");
        let hand = Hand::new("bench", "bench", OriginKind::Import, app.clock.now());
        let started = Instant::now();
        let report = imports::run(&app, &hand, &[catalogue], &Options::default(), &imports::unwatched)
            .await
            .expect("the import runs");
        assert_eq!(report.counts.rejected, 0, "{:?}", report.rejected.first());
        Follower::catch_up(&app).await.expect("the log is followed");
        ShopIndexer::catch_up(&app).await.expect("the index is current");
        variants as f64 / started.elapsed().as_secs_f64()
    });
    let peak = peak();
    let raw = runtime.block_on(async {
        let address = format!("sqlite:{}", folder.path().join("plain.db").display());
        let db = selvedge::db::Db::open(&address).await.expect("the database opens");
        selvedge::db::migrate::run(&db).await.expect("the migrations run");
        plain::rate(&db, wanted).await
    });
    println!(
        "import of {variants}: {rate:.0} variants/s, plain inserts {raw:.0}/s: {:.2} of the raw limit; at most {peak} MB",
        rate / raw
    );
}
