//! Files come in: what they say is taken once, explained, and never taken from people again.

use crate::cast::House;
use crate::story;
use selvedge::{
    catalog::{Product, Style, Variant},
    imports::{self, Options, Report},
    kernel::origin::OriginKind,
    reviews::Review,
};
use serde_json::{Value, json};
use std::path::PathBuf;

/// Imports files by name and content.
pub async fn imports(house: &House, files: &[(&str, &[u8])], options: &Options) -> Report {
    let folder = tempfile::tempdir().unwrap();
    for (name, content) in files {
        let path = folder.path().join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, content).unwrap();
    }
    let paths = [PathBuf::from(folder.path())];
    let hand =
        selvedge::changes::hand::Hand { means: OriginKind::Import, cause: "import".into(), ..house.ana() };
    imports::run(&house.app, &hand, &paths, options, &imports::unwatched).await.unwrap()
}

/// `created updated unchanged rejected findings`.
pub fn figures(report: &Report) -> String {
    let c = report.counts;
    assert_eq!(c.rows, c.created + c.updated + c.unchanged + c.rejected, "the ledger adds up");
    format!("{} {} {} {} {}", c.created, c.updated, c.unchanged, c.rejected, report.found)
}

/// What was rejected: place, code, why.
pub fn rejected(report: &Report) -> Vec<String> {
    report.rejected.iter().map(|r| format!("{} {} {}", r.place, r.code, r.message.key)).collect()
}

/// What was found: field, value, why.
pub fn found(report: &Report) -> Vec<String> {
    report.findings.iter().map(|f| format!("{} {} {}", f.field, f.value, f.message.key)).collect()
}

const SHARED: &str = r#"{"kind":"variant","sku":"LIN-001-navy-S","product":"LIN-001-navy","size":"S","prices":[{"currency":"EUR","amount":8900}]}
{"kind":"location","type":"shop","code":"HH","name":{"de":"Hamburg"},"address":{"street":"Am Markt 1","city":"Hamburg","country":"DE"}}
{"kind":"category","code":"shirts","parent":"women","names":{"en":"Shirts"}}
{"kind":"category","code":"women","names":{"en":"Women"}}
{"kind":"review","source_key":"r-1","product":"LIN-001-navy","rating":5,"title":"Lovely","locale":"en","author":"J.","fit":"true_to_size","written_at":"2026-05-02T10:00:00Z"}
{"kind":"brand","code":"ostrel","name":"Ostrel"}
"#;

const CATALOGUE: &str = "style,product,sku,brand,category,department,title@en,title@de,composition,care,fit.fit,colour_family,colour@en,size,gtin,price.EUR,stock.HH,cross_sell
LIN-001,,,ostrel,shirts,women,Linen shirt,Leinenhemd,shell: 100 linen,wash_40 bleach_no,relaxed,,,,,,,LIN-002
LIN-001,LIN-001-navy,,,,,,,,,,navy,Ink,,,,,
LIN-001,LIN-001-navy,LIN-001-navy-M,,,,,,,,,,,M,4006381333931,89.00,3,
LIN-002,LIN-002-sand,LIN-002-sand-M,ostrel,shirts,women,Linen trousers,,mostly linen,,,beige,Sand,M,4006381333932,99.00,1,
";

story!(our_own_files_go_in_whatever_their_order_and_a_second_time_changes_nothing, |house| {
    let files = [("catalogue.csv", CATALOGUE.as_bytes()), ("a.ndjson", SHARED.as_bytes())];
    let first = imports(&house, &files, &Options::default()).await;
    assert_eq!(figures(&first), "10 0 0 0 2", "{:?}", rejected(&first));
    assert_eq!(
        found(&first),
        ["composition mostly linen composition-fibre-unread", "gtin 4006381333932 gtin-check-digit"]
    );
    let style: Style = house.finds("LIN-001").await.unwrap();
    assert_eq!(style.links.associations["cross_sell"], ["LIN-002"]);
    assert_eq!(
        style.content.texts[&selvedge::kernel::locale::Locale::known("de")].title.as_deref(),
        Some("Leinenhemd")
    );
    let trousers: Style = house.finds("LIN-002").await.unwrap();
    assert_eq!(trousers.content.unread["composition"], "mostly linen");
    let variant: Variant = house.finds("LIN-001-navy-M").await.unwrap();
    assert_eq!((variant.prices[0].amount, variant.stock["HH"], variant.position), (8900, 3, 1));
    let review: Review = house.finds("r-1").await.unwrap();
    assert_eq!((review.style.as_str(), review.product.as_deref()), ("LIN-001", Some("LIN-001-navy")));

    let second = imports(&house, &files, &Options::default()).await;
    assert_eq!(figures(&second), "0 0 10 0 0");
});

story!(an_unchanged_source_leaves_peoples_edits_alone, |house| {
    let files = |csv: &'static str| [("catalogue.csv", csv.as_bytes()), ("a.ndjson", SHARED.as_bytes())];
    imports(&house, &files(CATALOGUE), &Options::default()).await;
    house
        .saves::<Style>(
            "LIN-001",
            json!({"texts": {"en": {"title": "Washed linen shirt"}}, "department": "unisex"}),
        )
        .await
        .unwrap();
    imports(&house, &files(CATALOGUE), &Options::default()).await;
    let style: Style = house.finds("LIN-001").await.unwrap();
    assert_eq!(
        style.content.texts.values().next_back().unwrap().title.as_deref(),
        Some("Washed linen shirt")
    );

    // A changed cell sets its field only, an empty one changes nothing, a marker clears, an absent row deletes nothing.
    let changed = "style,department,title@en,title@de,season,care\nLIN-001,women,Linen shirt,[clear],SS27,\n";
    let third = imports(&house, &[("catalogue.csv", changed.as_bytes())], &Options::default()).await;
    assert_eq!(figures(&third), "0 1 0 0 0");
    let style: Style = house.finds("LIN-001").await.unwrap();
    let title = |tag: &'static str| {
        let texts = style.content.texts.get(&selvedge::kernel::locale::Locale::known(tag));
        texts.and_then(|t| t.title.clone())
    };
    assert_eq!((title("en").as_deref(), title("de")), (Some("Washed linen shirt"), None));
    assert_eq!(
        (style.links.season.as_deref(), style.links.department.as_deref()),
        (Some("SS27"), Some("unisex"))
    );
    assert!(style.content.care.is_some() && house.finds::<Style>("LIN-002").await.is_some());
});

story!(a_broken_record_is_rejected_with_its_place_and_the_rest_goes_in, |house| {
    imports(&house, &[("a.ndjson", SHARED.as_bytes()), ("c.csv", CATALOGUE.as_bytes())], &Options::default())
        .await;
    let csv = "style;product;sku;size\nA;A-1;A-1-S;S\nA;A-1;A-1-S;M\nA;A-1\nA;A-1;LIN-001-navy-M;L\n;;;XL\n;NO-1;NO-1-S;S\nA;A-1;A-1-XL;\"XL\n";
    let ndjson = "{\"kind\":\"style\",\"code\":\"B\",\"texts\":{\"en\":{\"title\":\"B\"}},\"colour\":\"red\"}\n{\"kind\":\"style\",";
    let report =
        imports(&house, &[("b.csv", csv.as_bytes()), ("c.ndjson", ndjson.as_bytes())], &Options::default())
            .await;
    let mut why = rejected(&report);
    why.sort();
    assert_eq!(
        why,
        [
            "b.csv:3 A-1-S import-code-twice",
            "b.csv:4  import-row-ragged",
            "b.csv:5 LIN-001-navy-M import-code-elsewhere",
            "b.csv:6  import-no-code",
            "b.csv:7 NO-1 field-missing",
            "b.csv:8  import-row-open-quote",
            "c.ndjson:2  import-json-unreadable",
        ]
    );
    assert_eq!(found(&report), ["colour red field-unknown"]);
    assert_eq!(house.finds::<Variant>("A-1-S").await.unwrap().size, "S");
    assert_eq!(house.finds::<Style>("B").await.unwrap().content.unread["colour"], "red");
});

story!(a_dry_run_says_what_would_happen_and_keeps_nothing, |house| {
    let files = [
        ("catalogue.csv", CATALOGUE.as_bytes()),
        ("a.ndjson", SHARED.as_bytes()),
        ("p/LIN-001-navy_1.png", PIXEL),
    ];
    let dry = imports(&house, &files, &Options { dry_run: true, ..Options::default() }).await;
    assert_eq!(figures(&dry), "11 0 0 0 2");
    assert!(house.finds::<Style>("LIN-001").await.is_none() && house.change_log().await.is_empty());
    let report: Value = serde_json::from_slice(&std::fs::read(dry.path.unwrap()).unwrap()).unwrap();
    assert_eq!((&report["created"], &report["dry_run"]), (&json!(11), &json!(true)));
});

/// A picture of four pixels.
pub const PIXEL: &[u8] = &[
    0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0x00, 0x00, 0x0d, 0x49, 0x48, 0x44, 0x52, 0x00,
    0x00, 0x00, 0x02, 0x00, 0x00, 0x00, 0x02, 0x08, 0x00, 0x00, 0x00, 0x00, 0x57, 0xdd, 0x52, 0xf8, 0x00,
    0x00, 0x00, 0x0e, 0x49, 0x44, 0x41, 0x54, 0x78, 0xda, 0x63, 0xf8, 0xcf, 0xc0, 0xc0, 0xf0, 0x1f, 0x00,
    0x06, 0x00, 0x01, 0xff, 0x65, 0x34, 0xf8, 0xf7, 0x00, 0x00, 0x00, 0x00, 0x49, 0x45, 0x4e, 0x44, 0xae,
    0x42, 0x60, 0x82,
];

/// The same picture with a word in it, so that it is another file.
pub fn picture(word: &str) -> Vec<u8> {
    let mut bytes = PIXEL.to_vec();
    bytes.extend_from_slice(word.as_bytes());
    bytes
}

story!(photos_find_their_products_by_path_and_name, |house| {
    let csv = "style,product,sku,size,colour_family,images\nL,L-navy,,,navy,m/h/odd_name.png|gone.png\nL,L-navy,L-navy-M,M,,\nL,L-red,L-red-M,M,red,\n";
    let list = "file,role,alt@en\nL-red_1_front.png,on_model,A red shirt\n";
    let [odd, back, front, style, lost] = ["odd", "back", "front", "style", "lost"].map(picture);
    let files: [(&str, &[u8]); 9] = [
        ("catalogue.csv", csv.as_bytes()),
        ("photos/photos.csv", list.as_bytes()),
        ("photos/m/h/odd_name.png", &odd),
        ("photos/l-red-m_2_back.png", &back),
        ("photos/L-red_1_front.png", &front),
        ("photos/L_navy_2.png", &style),
        ("photos/IMG_4711.png", &lost),
        ("photos/L-red_3.png", b"no picture at all"),
        ("photos/notes.md", b"about these photos"),
    ];
    let first = imports(&house, &files, &Options::default()).await;
    assert_eq!(figures(&first), "8 1 0 1 1", "{:?}", found(&first));
    assert_eq!(first.unmatched_photos, ["photos/IMG_4711.png"]);
    assert_eq!(rejected(&first), ["photos/L-red_3.png  media-kind-unknown"]);
    assert_eq!(found(&first), ["images gone.png import-photo-missing"]);
    let roles = |product: Product| {
        let image = |image: &selvedge::catalog::Image| {
            format!("{} {}", image.role, image.alt.0.values().next().cloned().unwrap_or_default())
        };
        product.links.images.iter().map(image).collect::<Vec<_>>()
    };
    assert_eq!(roles(house.finds("L-red").await.unwrap()), ["on_model A red shirt", "back "]);
    assert_eq!(roles(house.finds("L-navy").await.unwrap()), ["front ", "other "]);

    let second = imports(&house, &files, &Options::default()).await;
    assert_eq!(figures(&second), "0 0 9 1 1");
});
