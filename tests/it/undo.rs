//! The way back: a whole import with everything that hangs together, a drop, photos that were matched, a product that moved.

use crate::{
    imports::imports,
    plans::{a_caller, applies, everything, lines_of, makes_a_plan, told, undoes},
    story,
};
use reqwest::StatusCode;
use selvedge::{
    catalog::{Drop, Product, Style, Variant},
    imports::Options,
    kernel::locale::Locale,
};
use serde_json::{Value, json};
use std::collections::HashSet;

const GOODS: &str = "style,product,sku,size,title@en,category,price.EUR,stock.berlin,cross_sell,images,attributes.weave,categories\n\
    COA,,,,Coat,coats,,,JKT|LIN,,twill,\n\
    COA,COA-red,COA-red-M,M,,,199.00,4,,coa-red_1.jpg,,women|shirts\n\
    COA,COA-red,COA-red-L,L,,,199.00,2,,,,\n\
    JKT,,,,Jacket,jackets,,,COA,,,\n\
    JKT,JKT-blue,JKT-blue-M,M,,,149.00,1,,,,\n\
    LIN,,,,Linen shirt anew,shirts,,,COA,,,\n";

const AROUND: &str = r#"{"kind":"category","code":"coats","parent":"outerwear","names":{"en":"Coats"},"rules":{"attributes":["weave"]}}
{"kind":"category","code":"outerwear","parent":"women","names":{"en":"Outerwear"}}
{"kind":"category","code":"jackets","parent":"outerwear","names":{"en":"Jackets"}}
{"kind":"attribute","code":"weave","names":{"en":"Weave"},"type":"text"}
{"kind":"review","source_key":"r-1","product":"COA-red","rating":5,"title":"Warm","body":"So warm.","locale":"en","author":"J.","written_at":"2026-05-02T10:00:00Z"}
{"kind":"review","source_key":"r-2","product":"LIN-navy","rating":4,"title":"Light","locale":"en","author":"K.","written_at":"2026-05-02T10:00:00Z"}
"#;

/// A picture of one shade as a JPEG.
fn picture(shade: u8) -> Vec<u8> {
    let (width, height) = (700, 900);
    let mut bytes = Vec::new();
    let encoder = jpeg_encoder::Encoder::new(&mut bytes, 60);
    let pixels = vec![shade; usize::from(width) * usize::from(height)];
    encoder.encode(&pixels, width, height, jpeg_encoder::ColorType::Luma).unwrap();
    bytes
}

story!(an_import_of_what_hangs_together_is_taken_back_whole, |house| {
    house.furnish().await;
    house.shirt("LIN").await;
    let (_door, ana) = a_caller(&house).await;
    let before = everything(&ana).await;
    let photo = picture(7);
    let files: [(&str, &[u8]); 3] =
        [("goods.csv", GOODS.as_bytes()), ("around.ndjson", AROUND.as_bytes()), ("coa-red_1.jpg", &photo)];
    let report = imports(&house, &files, &Options::default()).await;
    assert_eq!(report.counts.rejected, 0, "{:?}", report.rejected);
    let after = everything(&ana).await;
    let style: Style = house.finds("COA").await.unwrap();
    assert_eq!(style.links.associations["cross_sell"], ["JKT", "LIN"]);
    assert_eq!(house.finds::<Product>("COA-red").await.unwrap().links.images.len(), 1);

    let undone = undoes(&ana, &report.id.to_string()).await;
    let left: Vec<&Value> = undone.iter().filter(|line| line["outcome"] != "done").collect();
    assert!(left.is_empty(), "{left:#?}");
    assert_eq!(everything(&ana).await, before);
    house.works_off_the_log().await;
    let off = selvedge::cli::check::look(&house.app).await.unwrap();
    assert!(off.iter().all(|line| !line.contains("weave") && !line.contains("COA")), "{off:#?}");

    imports(&house, &files, &Options::default()).await;
    assert_eq!(everything(&ana).await, after, "it can be taken again");
});

story!(what_somebody_built_on_an_import_stays_and_so_does_what_it_names, |house| {
    house.furnish().await;
    house.shirt("LIN").await;
    let (_door, ana) = a_caller(&house).await;
    let files: [(&str, &[u8]); 2] = [("goods.csv", GOODS.as_bytes()), ("around.ndjson", AROUND.as_bytes())];
    let report = imports(&house, &files, &Options::default()).await;
    house.writes::<Style>("LIN", json!({"attributes": {"weave": "plain"}})).await;
    house.writes::<Style>("COA", json!({"texts": {"en": {"title": "Our coat"}}})).await;

    let undone = undoes(&ana, &report.id.to_string()).await;
    let left: HashSet<String> = told(&undone).into_iter().filter(|line| !line.ends_with(" done")).collect();
    let expected = [
        "remove style COA moved",
        "remove category coats refused",
        "remove category outerwear refused",
        "remove attribute weave refused",
    ];
    assert_eq!(left, expected.map(str::to_owned).into(), "{undone:#?}");
    let why = undone.iter().find(|line| line["code"] == "weave").unwrap()["reason"].as_str().unwrap();
    assert!(why.contains("LIN") || why.contains("coats"), "{why}");
    let off = selvedge::cli::check::look(&house.app).await.unwrap();
    assert!(off.iter().all(|line| !line.contains("weave")), "nothing names what is gone: {off:#?}");
});

story!(a_drop_goes_back_to_a_moment_with_all_that_is_in_it, |house| {
    house.furnish().await;
    house.shirt("LIN").await;
    house.shirt("COT").await;
    house.writes::<Drop>("SS27", json!({"at": "2027-03-12T09:00:00", "time_zone": "Europe/Berlin", "products": ["LIN-navy", "COT-navy"]})).await;
    let (_door, ana) = a_caller(&house).await;
    let before = everything(&ana).await;
    let then = house.app.clock.now();
    house.app.clock.advance(chrono::Duration::minutes(5));
    house.writes::<Style>("LIN", json!({"texts": {"en": {"title": "Spoilt"}}, "season": "AW30"})).await;
    house.writes::<Product>("COT-navy", json!({"colour_family": "white"})).await;
    house.writes::<Variant>("COT-navy-S", json!({"weight_g": 9})).await;
    house.writes::<Drop>("SS27", json!({"products": ["COT-navy"]})).await;
    house.writes::<Style>("WOL", json!({"texts": {"en": {"title": "Wool shirt"}}})).await;
    let removed =
        makes_a_plan(&ana, &[json!({"kind": "variants", "code": "LIN-navy-M", "remove": true})]).await;
    applies(&ana, &removed).await;

    let plan = ana.post("/api/v1/plans/restore", json!({"drop": "SS27", "at": then})).await;
    assert_eq!(plan.status, StatusCode::CREATED, "{}", plan.text);
    let plan = plan.json()["id"].as_str().unwrap().to_owned();
    assert_eq!(
        told(&lines_of(&ana, &plan).await),
        [
            "change style LIN -",
            "change product COT-navy -",
            "change variant COT-navy-S -",
            "create variant LIN-navy-M -",
            "change drop SS27 -"
        ]
    );
    applies(&ana, &plan).await;
    let offers = |all: Vec<(String, Value)>| -> Vec<(String, Value)> {
        let kept = all.into_iter().filter(|(_, record)| record["code"] != "WOL");
        let without = |(path, mut record): (String, Value)| {
            let doc = record.as_object_mut().unwrap();
            doc.remove("prices");
            doc.remove("stock");
            (path, record)
        };
        kept.map(without).collect()
    };
    assert_eq!(offers(everything(&ana).await), offers(before));
    let unknown = ana.post("/api/v1/plans/restore", json!({"drop": "nowhere", "at": then})).await;
    assert_eq!(unknown.status, StatusCode::NOT_FOUND, "{}", unknown.text);

    let one = json!({"at": then, "records": [{"kind": "styles", "code": "LIN"}, {"kind": "styles", "code": "WOL"}]});
    let plan = ana.post("/api/v1/plans/restore", one).await;
    assert_eq!(plan.json()["counts"]["change"], 0, "LIN is as it was, WOL was not there: {}", plan.text);
});

story!(photos_of_the_inbox_are_matched_as_a_plan, |house| {
    house.furnish().await;
    house.shirt("LIN").await;
    let (_door, ana) = a_caller(&house).await;
    for (shade, name) in [(20, "lin-navy_3_back.jpg"), (60, "LIN_navy_4.jpg"), (140, "DSC_0042.jpg")] {
        let path = format!("/api/v1/assets?file_name={name}");
        let request = ana.request(reqwest::Method::POST, &path).header("content-type", "image/jpeg");
        let kept = ana.send(request.body(picture(shade))).await;
        assert_eq!(kept.status, StatusCode::CREATED, "{}", kept.text);
    }
    let unknown = ana.post("/api/v1/assets/match", json!({"assets": ["0000"]})).await.json();
    assert_eq!(unknown["counts"]["reject"], 1, "what was named and is not there is told: {unknown}");
    let plan = ana.post("/api/v1/assets/match", json!({})).await;
    assert_eq!(plan.status, StatusCode::CREATED, "{}", plan.text);
    let plan = plan.json()["id"].as_str().unwrap().to_owned();
    let lines = lines_of(&ana, &plan).await;
    let words: Vec<&str> = lines.iter().map(|line| line["action"].as_str().unwrap()).collect();
    assert_eq!(words, ["change", "reject"], "{lines:#?}");
    assert!(lines[1]["reason"].as_str().unwrap().contains("DSC_0042.jpg"), "{}", lines[1]);
    assert_eq!(house.finds::<Product>("LIN-navy").await.unwrap().links.images.len(), 2, "nothing hangs yet");

    applies(&ana, &plan).await;
    let images = house.finds::<Product>("LIN-navy").await.unwrap().links.images;
    let roles: Vec<&str> = images.iter().map(|image| image.role.as_str()).collect();
    assert_eq!(roles, ["front", "lifestyle", "back", "other"]);
    undoes(&ana, &plan).await;
    assert_eq!(house.finds::<Product>("LIN-navy").await.unwrap().links.images.len(), 2);
});

story!(a_plan_can_be_taken_along_as_lines_and_as_a_table, |house| {
    house.furnish().await;
    house.shirt("LIN").await;
    let (_door, ana) = a_caller(&house).await;
    let lines = [
        json!({"kind": "styles", "code": "LIN", "set": {"season": "AW27", "texts": {"en": {"title": "=1+1, \"quoted\""}}}}),
        json!({"kind": "styles", "code": "LIN", "set": {"season": 7}}),
    ];
    let plan = makes_a_plan(&ana, &lines).await;
    let taken = ana.get(&format!("/api/v1/plans/{plan}/lines.ndjson")).await;
    let taken: Vec<Value> = taken.text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(taken, lines_of(&ana, &plan).await);
    let table = ana.get(&format!("/api/v1/plans/{plan}/lines.csv")).await;
    assert!(table.media_type.starts_with("text/csv"), "{}", table.media_type);
    let mut reader = csv::Reader::from_reader(table.text.as_bytes());
    let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    let row = |i: usize| rows[i].iter().map(str::to_owned).collect::<Vec<_>>();
    assert_eq!(row(0)[..7], ["1", "change", "style", "LIN", "season", "SS27", "AW27"].map(str::to_owned));
    assert_eq!(row(1)[6], "'=1+1, \"quoted\"");
    assert_eq!((row(2)[1].as_str(), row(2)[8].is_empty()), ("reject", false));

    let undoable = imports(
        &house,
        &[("goods.csv", GOODS.as_bytes()), ("a.ndjson", AROUND.as_bytes())],
        &Options::default(),
    )
    .await;
    let table = ana.get(&format!("/api/v1/plans/{}/lines.csv", undoable.id)).await;
    assert!(table.text.contains("create,style,COA"), "{}", table.text);
});

story!(a_product_moves_to_another_style_as_a_plan_and_back, |house| {
    house.furnish().await;
    house.shirt("LIN").await;
    house.colour("LIN", "white").await;
    let (_door, ana) = a_caller(&house).await;
    let before = everything(&ana).await;
    let plan = makes_a_plan(
        &ana,
        &[
            json!({"kind": "styles", "code": "LIN-W", "set": {"brand": "moor", "category": "shirts", "texts": {"en": {"title": "White linen shirt"}}}}),
            json!({"kind": "products", "code": "LIN-white", "set": {"style": "LIN-W"}}),
        ],
    )
    .await;
    applies(&ana, &plan).await;
    let white = ana.get("/api/v1/products/LIN-white?view=resolved&locale=en").await.json();
    assert_eq!(white["style"], "LIN-W", "{white}");
    assert!(white.to_string().contains("White linen shirt"), "{white}");
    assert_eq!(house.finds::<Style>("LIN-W").await.unwrap().content.texts.len(), 1);
    assert!(house.finds::<Style>("LIN").await.unwrap().content.texts.contains_key(&Locale::known("de")));
    undoes(&ana, &plan).await;
    assert_eq!(everything(&ana).await, before);
});

story!(what_people_edited_stays_theirs_when_an_import_was_taken_back_and_comes_again, |house| {
    house.furnish().await;
    let (_door, ana) = a_caller(&house).await;
    let file = |season: &str, title: &str| format!("style,season,title@en\nLIN,{season},{title}\n");
    let first = file("SS27", "Linen shirt");
    let second = file("AW27", "Linen shirt");
    imports(&house, &[("goods.csv", first.as_bytes())], &Options::default()).await;
    house.writes::<Style>("LIN", json!({"texts": {"en": {"title": "Our shirt"}}})).await;
    let report = imports(&house, &[("goods.csv", second.as_bytes())], &Options::default()).await;
    undoes(&ana, &report.id.to_string()).await;
    let shown = async || {
        let style: Style = house.finds("LIN").await.unwrap();
        (style.links.season.unwrap(), style.content.texts[&Locale::known("en")].title.clone().unwrap())
    };
    assert_eq!(shown().await, ("SS27".to_owned(), "Our shirt".to_owned()));
    imports(&house, &[("goods.csv", second.as_bytes())], &Options::default()).await;
    assert_eq!(
        shown().await,
        ("AW27".to_owned(), "Our shirt".to_owned()),
        "the changed cell comes, the edit stays"
    );
});
