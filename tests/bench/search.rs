//! What a search costs: questions per second over 100,000 documents with facets, against the bare engine on the same
//! documents in the same run.

use selvedge::kernel::locale::Locale;
use selvedge::search::{Address, Document, Index, Kind, Request, TextKind};
use serde_json::value::to_raw_value;
use std::time::{Duration, Instant};
use tantivy::aggregation::AggregationCollector;
use tantivy::aggregation::agg_req::Aggregations;
use tantivy::collector::{Count, TopDocs};
use tantivy::query::{BooleanQuery, Query, TermQuery};
use tantivy::schema::{FAST, IndexRecordOption, STORED, STRING, Schema, TEXT, Value};
use tantivy::{TantivyDocument, Term};

const DOCUMENTS: usize = 100_000;
const ROUND: Duration = Duration::from_secs(2);
const FACETS: [&str; 4] = ["colour", "size", "fit", "brand"];

const COLOURS: [&str; 12] =
    ["red", "blue", "green", "black", "white", "navy", "ecru", "grey", "pink", "brown", "yellow", "olive"];
const CLOTHS: [&str; 10] =
    ["linen", "cotton", "wool", "silk", "viscose", "denim", "cashmere", "hemp", "jersey", "poplin"];
const GARMENTS: [&str; 12] = [
    "shirt", "dress", "trousers", "coat", "skirt", "blouse", "jacket", "sweater", "scarf", "shorts", "vest",
    "cardigan",
];
const LOOKS: [&str; 8] = ["slim", "relaxed", "oversized", "washed", "pleated", "long", "short", "striped"];
const SIZES: [&str; 6] = ["XS", "S", "M", "L", "XL", "XXL"];
const QUESTIONS: [&str; 6] =
    ["linen shirt", "red dress", "washed cotton", "shirt", "striped silk scarf", "oversized navy coat"];

/// Numbers that look like chance and are the same in every run.
struct Dice(u64);

impl Dice {
    fn of<'a>(&mut self, words: &[&'a str]) -> &'a str {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        words[(self.0 >> 33) as usize % words.len()]
    }
    fn below(&mut self, bound: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % bound
    }
}

struct Garment {
    code: String,
    title: String,
    body: String,
    facets: Vec<(&'static str, String)>,
    price: i64,
}

fn garments() -> impl Iterator<Item = Garment> {
    let mut dice = Dice(42);
    (0..DOCUMENTS).map(move |number| {
        let (colour, cloth, garment) = (dice.of(&COLOURS), dice.of(&CLOTHS), dice.of(&GARMENTS));
        let (look, other) = (dice.of(&LOOKS), dice.of(&LOOKS));
        let mut facets = vec![
            ("colour", colour.to_owned()),
            ("fit", look.to_owned()),
            ("brand", format!("Brand {}", dice.below(40))),
        ];
        let mut sizes = vec![dice.of(&SIZES), dice.of(&SIZES), dice.of(&SIZES)];
        sizes.sort_unstable();
        sizes.dedup();
        facets.extend(sizes.into_iter().map(|size| ("size", size.to_owned())));
        Garment {
            code: format!("P{number:06}"),
            title: format!("{look} {colour} {cloth} {garment}"),
            body: format!("A {other} {garment} of fine {cloth} in {colour}, made to last, number {number}."),
            facets,
            price: dice.below(40_000) as i64,
        }
    })
}

/// What a hit gives back.
fn payload(garment: &Garment) -> serde_json::Value {
    serde_json::json!({"code": garment.code, "title": garment.title, "text": garment.body, "price": garment.price})
}

fn document(garment: Garment) -> Document {
    let english = Locale::english();
    let mut document = Document::new(Address::new("storefront", &garment.code));
    document.payload = to_raw_value(
        &serde_json::json!({"code": garment.code, "title": garment.title, "price": garment.price}),
    )
    .expect("a title and a price are JSON");
    document.codes = vec![garment.code];
    document.texts =
        vec![(english.clone(), TextKind::Title, garment.title), (english, TextKind::Body, garment.body)];
    document.facets = garment.facets.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
    document.numbers = vec![("price".to_owned(), garment.price)];
    document
}

/// Fills both indexes, asks both, prints both.
pub fn run() {
    let folder = std::env::temp_dir().join(format!("selvedge-bench-search-{}", std::process::id()));
    let index = Index::open(&folder.join("shop"), Kind::Shop).expect("a folder of our own");
    let start = Instant::now();
    let mut garments = garments();
    for batch in 0.. {
        let documents: Vec<Document> = garments.by_ref().take(5_000).map(document).collect();
        if documents.is_empty() {
            break;
        }
        index.apply(documents, &[], Some(batch)).expect("the folder can be written");
    }
    index.rest().expect("the folder can be written");
    println!("search: indexed {:.0} documents/s", DOCUMENTS as f64 / start.elapsed().as_secs_f64());

    let bare = Bare::filled(&folder.join("bare"));
    let with_facets = measure(|q| ask(&index, q, true, false));
    report("ours, 4 facets", &with_facets);
    report("bare engine, same words, 4 facets", &measure(|q| bare.ask(q, true)));
    report("ours, 4 facets, 2 of them selected", &measure(|q| ask(&index, q, true, true)));
    report("ours, no facets", &measure(|q| ask(&index, q, false, false)));
    report("bare engine, same words, no facets", &measure(|q| bare.ask(q, false)));
    report("ours, everything, 4 facets", &measure(|_| ask(&index, "", true, false)));
    report("ours, a typo, 4 facets", &measure(|q| ask(&index, &q.replace('i', "o"), true, false)));
    report("ours, suggestions", &measure(|q| suggest(&index, &q[..3])));
    std::fs::remove_dir_all(&folder).expect("the folder is ours");
}

fn request(q: &str) -> Request {
    Request { q: q.to_owned(), ..Request::new("storefront", Locale::english()) }
}

fn ask(index: &Index, q: &str, facets: bool, selected: bool) -> u64 {
    let mut request = request(q);
    if facets {
        request.facets = FACETS.map(str::to_owned).to_vec();
    }
    if selected {
        let any =
            |name: &str, values: &[&str]| (name.to_owned(), values.iter().map(|v| (*v).to_owned()).collect());
        request.filters = vec![any("colour", &["red", "navy", "white"]), any("size", &["M", "L"])];
    }
    index.search(&request).expect("the index answers").total
}

fn suggest(index: &Index, q: &str) -> u64 {
    index.suggest(&request(q), 8).expect("the index answers").len() as u64
}

/// How long each question took, how many hits were found, and how long this thread was at work: on a machine that has
/// other things to do, only the last one compares.
struct Latencies(Vec<Duration>, u64, Duration);

/// Time that this thread spent on a processor, where the system tells; else zero.
fn at_work() -> Duration {
    let told = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    Duration::from_nanos(told.split_whitespace().next().and_then(|ns| ns.parse().ok()).unwrap_or_default())
}

fn measure(mut ask: impl FnMut(&str) -> u64) -> Latencies {
    QUESTIONS.iter().for_each(|q| _ = ask(q));
    let (start, worked, mut took, mut found) = (Instant::now(), at_work(), Vec::new(), 0);
    for q in QUESTIONS.iter().cycle() {
        let asked = Instant::now();
        found += ask(q);
        took.push(asked.elapsed());
        if start.elapsed() > ROUND {
            break;
        }
    }
    took.sort_unstable();
    Latencies(took, found, at_work() - worked)
}

fn report(what: &str, Latencies(took, found, worked): &Latencies) {
    let whole: Duration = if worked.is_zero() { took.iter().sum() } else { *worked };
    let at = |share: f64| took[((took.len() - 1) as f64 * share) as usize].as_secs_f64() * 1_000.0;
    println!(
        "search: {what}: {:.0} per second of work, median {:.2} ms, p99 {:.2} ms, {} found on average",
        took.len() as f64 / whole.as_secs_f64(),
        at(0.5),
        at(0.99),
        found / took.len() as u64
    );
}

/// The engine with nothing around it: the words in one field, facets by its own aggregation.
struct Bare {
    index: tantivy::Index,
    searcher: tantivy::Searcher,
}

impl Bare {
    fn filled(folder: &std::path::Path) -> Bare {
        std::fs::create_dir_all(folder).expect("a folder of our own");
        let mut schema = Schema::builder();
        let text = schema.add_text_field("text", TEXT);
        let payload = schema.add_text_field("payload", STORED);
        let facets = FACETS.map(|name| (name, schema.add_text_field(name, STRING | FAST)));
        let index = tantivy::Index::create_in_dir(folder, schema.build()).expect("a folder of our own");
        let mut writer = index.writer_with_num_threads(1, 50_000_000).expect("memory");
        for garment in garments() {
            let mut entry = TantivyDocument::new();
            entry.add_text(text, &garment.title);
            entry.add_text(text, &garment.body);
            entry.add_text(payload, self::payload(&garment).to_string());
            for (name, value) in &garment.facets {
                let (_, field) = facets.iter().find(|(known, _)| known == name).expect("one of the facets");
                entry.add_text(*field, value);
            }
            writer.add_document(entry).expect("the folder can be written");
        }
        writer.commit().expect("the folder can be written");
        writer.wait_merging_threads().expect("the folder can be written");
        let searcher = index.reader().expect("it was just written").searcher();
        Bare { index, searcher }
    }

    fn ask(&self, q: &str, facets: bool) -> u64 {
        let text = self.index.schema().get_field("text").expect("it is in the schema");
        let words = q.split_whitespace().map(|word| -> Box<dyn Query> {
            Box::new(TermQuery::new(Term::from_field_text(text, word), IndexRecordOption::WithFreqs))
        });
        let query = BooleanQuery::intersection(words.collect());
        let top = TopDocs::with_limit(24).order_by_score();
        let (hits, total) = if facets {
            let counts = AggregationCollector::from_aggs(aggregations(), Default::default());
            let (hits, total, _) =
                self.searcher.search(&query, &(top, Count, counts)).expect("the index answers");
            (hits, total)
        } else {
            self.searcher.search(&query, &(top, Count)).expect("the index answers")
        };
        for (_, address) in hits {
            let entry: TantivyDocument = self.searcher.doc(address).expect("it is there");
            assert!(entry.field_values().any(|(_, value)| value.as_str().is_some()));
        }
        total as u64
    }
}

fn aggregations() -> Aggregations {
    let by_name = FACETS
        .iter()
        .map(|name| (name.to_string(), serde_json::json!({"terms": {"field": name, "size": 1000}})));
    serde_json::from_value(by_name.collect::<serde_json::Map<_, _>>().into())
        .expect("it is written correctly")
}
