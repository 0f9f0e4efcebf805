//! An import of ten thousand variants with everything derived current at its end, against plain inserts of the same rows.

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

const VARIANTS: usize = 10_000;

/// Imports a generated catalogue and tells variants a second, and the ratio to plain inserts.
pub fn run() {
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    let folder = tempfile::tempdir().expect("a temporary folder");
    let catalogue = folder.path().join("catalogue.csv");
    let variants = generator::write(&catalogue, VARIANTS).expect("the catalogue is written");
    let rate = runtime.block_on(async {
        let app = App::open(Config::in_folder(folder.path().join("data"))).await.expect("a house opens");
        let hand = Hand::new("bench", "bench", OriginKind::Import, app.clock.now());
        let started = Instant::now();
        let report = imports::run(&app, &hand, &[catalogue], &Options::default(), &|_| {})
            .await
            .expect("the import runs");
        assert_eq!(report.counts.rejected, 0, "{:?}", report.rejected.first());
        Follower::catch_up(&app).await.expect("the log is followed");
        ShopIndexer::catch_up(&app).await.expect("the index is current");
        variants as f64 / started.elapsed().as_secs_f64()
    });
    let raw = runtime.block_on(async {
        let address = format!("sqlite:{}", folder.path().join("plain.db").display());
        let db = selvedge::db::Db::open(&address).await.expect("the database opens");
        selvedge::db::migrate::run(&db).await.expect("the migrations run");
        plain::rate(&db, VARIANTS).await
    });
    println!("import {rate:.0} variants/s, plain inserts {raw:.0}/s: {:.2} of the raw limit", rate / raw);
}
