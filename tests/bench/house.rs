//! A house with ten thousand live variants: what its feeds and its search cost, in the process and over HTTP.

use crate::generator;
use futures::TryStreamExt;
use selvedge::{
    app::App,
    catalog::{Channel, Product, approve, shared::SharedShelf, store},
    changes::{
        hand::Hand,
        merge::Doc,
        plan::{self, Wish},
        record::{Record, doc_of},
    },
    channels::{
        feeds::{self, Format},
        follow::Follower,
        shop::{self, ShopIndexer, ShopRequest},
    },
    config::Config,
    imports::{self, Options},
    kernel::{locale::Locale, origin::OriginKind},
    media::{Asset, Limits},
    parties::Brand,
};
use serde_json::{Value, json};
use std::time::{Duration, Instant};
use tokio::net::TcpListener;

const VARIANTS: usize = 10_000;
const ROUND: Duration = Duration::from_secs(3);
const QUESTIONS: [&str; 4] = ["linen shirt", "cotton", "wool jumper navy", "dress"];

/// Fills a house, opens its door, and asks it.
pub fn run() {
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    let folder = tempfile::tempdir().expect("a temporary folder");
    runtime.block_on(async {
        let app = App::open(Config::in_folder(folder.path().join("data"))).await.expect("a house opens");
        let variants = fill(&app, &folder.path().join("catalogue.csv")).await;
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port is free");
        let address = format!("http://{}", listener.local_addr().expect("it is bound"));
        tokio::spawn(selvedge::web::serve(app.clone(), listener, std::future::pending()));
        pulled(&app, &address, variants).await;
        searched(&app, &address).await;
    });
}

async fn fill(app: &App, catalogue: &std::path::Path) -> usize {
    let variants = generator::write(catalogue, VARIANTS).expect("the catalogue is written");
    let hand = Hand::new("bench", "bench", OriginKind::Import, app.clock.now());
    write::<Channel>(
        app,
        &hand,
        "storefront",
        json!({"name": "Bench", "required_locales": ["en", "de", "fr"], "is_storefront": true,
            "requires": ["photos", "composition", "fit", "texts", "care", "translations"],
            "markets": [{"country": "DE", "currency": "EUR", "locales": ["de", "en", "fr"], "tax_included": true}]}),
    )
    .await;
    write::<Brand>(app, &hand, "bench", json!({"name": "Bench"})).await;
    let options = Options { brand: Some("bench".to_owned()), ..Options::default() };
    let report = imports::run(app, &hand, &[catalogue.to_owned()], &options, &imports::unwatched).await;
    assert_eq!(report.expect("the import runs").counts.rejected, 0);
    let photo = photo(app, &hand).await;
    let (mut after, mut approved) = (String::new(), 0);
    loop {
        let mut tx = app.db.write().await.expect("a transaction");
        let page = store::product_page(&mut tx, &after, 500).await.expect("a page");
        let Some(last) = page.last() else { break };
        after = last.record.links.code.to_lowercase();
        for kept in &page {
            let images = object(json!({"images": [{"asset": photo, "role": "front"}]}));
            let wish = Wish::merge(&kept.record.links.code, images);
            plan::save::<Product>(&mut tx, &hand, wish).await.expect("it is taken");
        }
        let shared = app.slots.get::<SharedShelf>().current(&mut tx).await.expect("what is shared");
        let ids: Vec<_> = page.iter().map(|kept| kept.id).collect();
        let approval = approve::approve_all(&mut tx, &hand, &shared, &ids).await.expect("they are judged");
        assert!(approval.refused.is_empty(), "{:?}", approval.refused.first());
        approved += approval.approved.len();
        tx.commit().await.expect("it stays");
    }
    Follower::catch_up(app).await.expect("the log is followed");
    ShopIndexer::catch_up(app).await.expect("the index is current");
    println!("house: {approved} products and {variants} variants are live");
    variants
}

async fn photo(app: &App, hand: &Hand) -> String {
    let mut bytes = Vec::new();
    let pixels = vec![200; 800 * 1000];
    let encoder = jpeg_encoder::Encoder::new(&mut bytes, 60);
    encoder.encode(&pixels, 800, 1000, jpeg_encoder::ColorType::Luma).expect("grey is easy");
    let asset = Asset::receive(&app.files, Limits::default(), bytes.into(), "front.jpg").await;
    let asset = asset.expect("a JPEG is taken");
    let hash = asset.hash.as_str().to_owned();
    write::<Asset>(app, hand, &hash, Value::Object(doc_of(&asset))).await;
    hash
}

async fn write<T: Record>(app: &App, hand: &Hand, code: &str, doc: Value) {
    let mut tx = app.db.write().await.expect("a transaction");
    plan::save::<T>(&mut tx, hand, Wish::merge(code, object(doc))).await.expect("it is taken");
    tx.commit().await.expect("it stays");
}

fn object(value: Value) -> Doc {
    value.as_object().cloned().expect("an object")
}

/// Whole feeds, as often as they go into a round: in the process, over HTTP, and over HTTP compressed.
async fn pulled(app: &App, address: &str, variants: usize) {
    for format in [Format::GoogleXml, Format::GoogleTsv, Format::Jsonl] {
        let feed = feeds::feed(app, "storefront", format, None, None).await.expect("a feed");
        let started = Instant::now();
        let first = feeds::pull(app, &feed, None, false).await.expect("a pull");
        let size: usize = first
            .body
            .map_ok(|bytes| bytes.len())
            .try_fold(0, |a, b| async move { Ok(a + b) })
            .await
            .expect("chunks");
        println!("feeds: {} first time {:.2} s", format.file(), started.elapsed().as_secs_f64());
        for is_compressed in [false, true] {
            let (started, mut bytes, mut pulls) = (Instant::now(), 0, 0);
            while started.elapsed() < ROUND {
                let feed = feeds::feed(app, "storefront", format, None, None).await.expect("a feed");
                let pull = feeds::pull(app, &feed, None, is_compressed).await.expect("a pull");
                let read = pull.body.map_ok(|bytes| bytes.len()).try_fold(0, |a, b| async move { Ok(a + b) });
                bytes += read.await.expect("chunks");
                pulls += 1;
            }
            let how = if is_compressed { "compressed, in process" } else { "plain, in process" };
            tell(format, how, started.elapsed(), pulls * variants, bytes);
        }
        let client = reqwest::Client::builder().no_gzip().no_brotli().build().expect("a client");
        let url = format!("{address}/feeds/storefront/{}", format.file());
        for encoding in ["identity", "gzip"] {
            let (started, mut bytes, mut pulls) = (Instant::now(), 0, 0);
            while started.elapsed() < ROUND {
                let request = client.get(&url).header("accept-encoding", encoding);
                let mut answer =
                    request.send().await.expect("the door answers").error_for_status().expect("well");
                while let Some(chunk) = answer.chunk().await.expect("a chunk") {
                    bytes += chunk.len();
                }
                pulls += 1;
            }
            tell(format, &format!("over HTTP, {encoding}"), started.elapsed(), pulls * variants, bytes);
        }
        assert!(size > 1_000_000, "{}: only {size} bytes", format.file());
    }
}

fn tell(format: Format, how: &str, took: Duration, items: usize, bytes: usize) {
    let seconds = took.as_secs_f64();
    let (rate, megabytes) = (items as f64 / seconds, bytes as f64 / seconds / 1e6);
    println!("feeds: {} {how}: {rate:.0} items/s, {megabytes:.0} MB/s", format.file());
}

/// The same questions in the process and over HTTP, one after another and eight at once.
async fn searched(app: &App, address: &str) {
    let request = |q: &str| ShopRequest {
        channel: "storefront".into(),
        locale: Some(Locale::english()),
        q: q.to_owned(),
        ..ShopRequest::default()
    };
    let (started, mut inside) = (Instant::now(), 0);
    for q in QUESTIONS.iter().cycle() {
        assert!(shop::search(app, &request(q)).await.expect("an answer").total > 0, "{q}");
        inside += 1;
        if started.elapsed() > ROUND {
            break;
        }
    }
    let inside = f64::from(inside) / started.elapsed().as_secs_f64();
    let client = reqwest::Client::new();
    let urls = QUESTIONS.map(|q| {
        let mut url = url::Url::parse(&format!("{address}/shop/v1/storefront/search")).expect("an address");
        url.query_pairs_mut().append_pair("locale", "en").append_pair("q", q);
        url
    });
    let (started, mut outside) = (Instant::now(), 0);
    for url in urls.iter().cycle() {
        let answer = client.get(url.clone()).send().await.expect("the door answers").error_for_status();
        answer.expect("well").bytes().await.expect("a body");
        outside += 1;
        if started.elapsed() > ROUND {
            break;
        }
    }
    let outside = f64::from(outside) / started.elapsed().as_secs_f64();
    println!("search: in process {inside:.0}/s, over HTTP {outside:.0}/s: {:.2} of it", outside / inside);
}
