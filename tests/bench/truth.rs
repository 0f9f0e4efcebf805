//! What history costs, and how soon what is derived is current: undo of an import, bytes per changed field, everything
//! derived from nothing, and a policy that many products share.

use crate::generator;
use selvedge::{
    app::App,
    catalog::{Style, Variant},
    changes::{hand::Hand, kind::Kind, merge::Doc, plan::Wish, revision},
    channels::{follow::Follower, grid::GridIndexer, shop::ShopIndexer},
    config::Config,
    imports::{self, Options},
    kernel::origin::OriginKind,
    people::Actor,
    plans::{apply, undo, write},
    policies::ReturnPolicy,
};
use serde_json::json;
use std::time::Instant;
use uuid::Uuid;

/// Variants that are generated: 23 to a style.
const VARIANTS: usize = 50_000;

/// Tells the figures.
pub fn run() {
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    runtime.block_on(measure());
}

async fn size_of(app: &App, sql: &'static str) -> i64 {
    let mut tx = app.db.read().await.expect("the house can be read");
    let (bytes,): (i64,) = tx.query(sql).one().await.expect("a figure");
    bytes
}

/// What all revisions take as they are kept, and what they would take as whole documents.
#[derive(Clone, Copy)]
struct Weight {
    kept: i64,
    whole: i64,
}

async fn weigh(app: &App) -> Weight {
    let mut weight = Weight {
        kept: size_of(app, "SELECT CAST(SUM(LENGTH(doc)) AS INTEGER) FROM revisions").await,
        whole: 0,
    };
    let mut tx = app.db.read().await.expect("the house can be read");
    for kind in Kind::ALL {
        let ids: Vec<(Uuid,)> = tx
            .query("SELECT DISTINCT record_id FROM revisions WHERE kind = $1")
            .bind(*kind)
            .all()
            .await
            .expect("records");
        let ids: Vec<Uuid> = ids.into_iter().map(|(id,)| id).collect();
        for page in ids.chunks(500) {
            for (_, one) in revision::all_of(&mut tx, *kind, page).await.expect("every revision is read") {
                weight.whole +=
                    serde_json::to_string(&one.doc).expect("a document is plain data").len() as i64;
            }
        }
    }
    weight
}

/// Tells what changes cost since the last look; and looks.
async fn tell(app: &App, what: &str, changes: usize, last: &mut Weight) {
    let now = weigh(app).await;
    let (kept, whole) = (now.kept - last.kept, now.whole - last.whole);
    let each = |bytes: i64| bytes as f64 / changes.max(1) as f64;
    let ratio =
        if kept > 0 { format!(", {:.1} times less", whole as f64 / kept as f64) } else { String::new() };
    println!(
        "history, {what}: {:.0} bytes per changed field, {:.0} as whole documents{ratio} ({changes} changes)",
        each(kept),
        each(whole)
    );
    *last = now;
}

/// The same wish of every record, in batches.
async fn each_of<T: selvedge::plans::Member>(
    app: &App,
    actor: &Actor,
    codes: &[(String,)],
    value: serde_json::Value,
) {
    for batch in codes.chunks(250) {
        let wishes = batch.iter().map(|(code,)| Wish::merge(code.clone(), doc(value.clone()))).collect();
        let hand = actor.hand("bench", app.clock.now());
        let steps = write::write::<T>(app, actor, &hand, wishes).await.expect("written");
        assert!(steps.iter().all(|step| step.outcome().is_some()), "a record was refused");
    }
}

async fn derive(app: &App) {
    Follower::catch_up(app).await.expect("the log is followed");
    ShopIndexer::catch_up(app).await.expect("the index is current");
    GridIndexer::catch_up(app).await.expect("the workbench is current");
}

async fn measure() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let catalogue = folder.path().join("catalogue.csv");
    generator::write(&catalogue, VARIANTS).expect("the catalogue is written");
    let app = App::open(Config::in_folder(folder.path().join("data"))).await.expect("a house opens");
    let hand = Hand::new("bench", "bench", OriginKind::Import, app.clock.now());
    let report =
        imports::run(&app, &hand, std::slice::from_ref(&catalogue), &Options::default(), &imports::unwatched)
            .await
            .expect("the import runs");
    derive(&app).await;

    let actor = Actor::house("bench");
    let policy = json!({"code": "shared", "name": "Shared", "days": 30, "fees": "free", "methods": ["by_mail"], "text": {"en": "Thirty days."}});
    save::<ReturnPolicy>(&app, &actor, "shared", policy).await;
    let mut tx = app.db.read().await.expect("the house can be read");
    let styles: Vec<(String,)> =
        tx.query("SELECT code FROM styles ORDER BY code").all().await.expect("styles");
    let (products,): (i64,) = tx.query("SELECT COUNT(*) FROM products").one().await.expect("a figure");
    let variants: Vec<(String,)> =
        tx.query("SELECT sku FROM variants ORDER BY sku LIMIT 2000").all().await.expect("variants");
    let (records,): (i64,) = tx.query("SELECT COUNT(*) FROM revisions").one().await.expect("a figure");
    drop(tx);
    let mut last = Weight { kept: 0, whole: 0 };
    tell(&app, "the records themselves", records.unsigned_abs() as usize, &mut last).await;
    each_of::<Style>(&app, &actor, &styles, json!({"return_policy": "shared"})).await;
    tell(&app, "a policy chosen", styles.len(), &mut last).await;
    each_of::<Style>(&app, &actor, &styles, json!({"texts": {"en": {"title": "Another title"}}})).await;
    tell(&app, "a title edited", styles.len(), &mut last).await;
    let price = json!({"prices": [{"currency": "EUR", "amount": 12_345}]});
    each_of::<Variant>(&app, &actor, &variants, price).await;
    tell(&app, "a price changed", variants.len(), &mut last).await;
    let again = imports::run(&app, &hand, &[catalogue], &Options::default(), &imports::unwatched)
        .await
        .expect("the import runs");
    tell(&app, "the import run again", again.counts.rows as usize, &mut last).await;
    derive(&app).await;

    for (what, change) in
        [("its days", json!({"days": 14})), ("a text of it", json!({"text": {"en": "Fourteen days."}}))]
    {
        let started = Instant::now();
        save::<ReturnPolicy>(&app, &actor, "shared", change).await;
        derive(&app).await;
        let seconds = started.elapsed().as_secs_f64();
        println!("a policy of {products} products, {what} changed: all derived current after {seconds:.1} s");
    }

    let started = Instant::now();
    Follower::rebuild(&app).await.expect("publications are derived again");
    ShopIndexer::rebuild(&app).await.expect("the index is filled again");
    GridIndexer::rebuild(&app).await.expect("the workbench is filled again");
    let seconds = started.elapsed().as_secs_f64();
    println!("everything derived from nothing: {:.0} products/s", products as f64 / seconds);

    let started = Instant::now();
    let plan = undo::draft(&app, &actor.hand("undo", app.clock.now()), report.id).await.expect("a plan");
    let drafted = started.elapsed().as_secs_f64();
    let lines = plan.counts.remove + plan.counts.change;
    let plan = apply::apply(&app, &actor, plan.id).await.expect("it is applied");
    let seconds = started.elapsed().as_secs_f64();
    println!(
        "undo of the import: {lines} records planned in {drafted:.1} s, {} taken back and {} left to who changed them in {seconds:.1} s",
        plan.counts.done, plan.counts.moved
    );
}

fn doc(value: serde_json::Value) -> Doc {
    value.as_object().expect("an object").clone()
}

async fn save<T: selvedge::plans::Member>(app: &App, actor: &Actor, code: &str, value: serde_json::Value) {
    let hand = actor.hand("bench", app.clock.now());
    let wishes = vec![Wish::merge(code, doc(value))];
    let steps = write::write::<T>(app, actor, &hand, wishes).await.expect("it is written");
    assert!(steps.iter().all(|step| step.outcome().is_some()), "{code} was refused");
}
