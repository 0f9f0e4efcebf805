//! What the trade knows: taxonomies of others, sizes in their systems, colours as platforms take them.

use crate::cast::House;
use crate::imports::{figures, found, imports, rejected};
use crate::story;
use reqwest::{Method, StatusCode};
use selvedge::{
    catalog::Product, channels::feeds::Format, imports::Options, people::Role, sizing::SizeChart,
    taxonomy::Category,
};
use serde_json::{Value, json};

const SHOPIFY: &str = "id,parent_id,level,name_en,path_en,attributes,google_id,google_path_en
aa,,0,Apparel & Accessories,Apparel & Accessories,color,166,Apparel & Accessories
aa-1,aa,1,Clothing,Apparel & Accessories > Clothing,color|fabric,1604,Apparel & Accessories > Clothing
aa-1-4,aa-1,2,Dresses,Apparel & Accessories > Clothing > Dresses,color|fabric|neckline,2271,Apparel & Accessories > Clothing > Dresses
aa-1-13-7,aa-1,3,Shirts,Apparel & Accessories > Clothing > Clothing Tops > Shirts,color|neckline,212,Apparel & Accessories > Clothing > Shirts & Tops
";
const NAMES: &str = "id,de,en,fr,ja
aa-1-4,Kleider,Dresses,Robes,ワンピース
aa-1-13-7,Hemden,Shirts,Chemises,シャツ
aa-9,Nichts,Nothing,Rien,無
";
const ATTRIBUTES: &str = "code,base_code,base_id,name_en,description_en,n_values
neckline,,9,Neckline,\"Defines the shape, such as crew\",2
dress_neckline,neckline,9,Dress neckline,,2
";
const VALUES: &str = "attribute,value_code,value_id,name_en
neckline,neckline__crew,17,Crew
neckline,neckline__v,18,V-neck
collar,collar__stand,19,Stand
";
const GOOGLE: &str = "# Google_Product_Taxonomy_Version: 2021-09-21
166 - Apparel & Accessories
1604 - Apparel & Accessories > Clothing
2271 - Apparel & Accessories > Clothing > Dresses
212 - Apparel & Accessories > Clothing > Shirts & Tops
this is no category
";
const SHOPIFY_LIST: &str = "# Shopify Product Taxonomy - Categories: 2025-03
# Format: {GID} : {Ancestor name} > ... > {Category name}

gid://shopify/TaxonomyCategory/aa       : Apparel & Accessories
gid://shopify/TaxonomyCategory/aa-8     : Apparel & Accessories > Shoes
gid://shopify/TaxonomyCategory/zz-8-1   : Nowhere > Shoes
";

/// All files of both taxonomies; three rows of them are broken.
async fn loads_taxonomies(house: &House) {
    let files: [(&str, &[u8]); 6] = [
        ("a_i18n.csv", NAMES.as_bytes()),
        ("attributes.csv", ATTRIBUTES.as_bytes()),
        ("categories.csv", SHOPIFY.as_bytes()),
        ("list/categories.txt", SHOPIFY_LIST.as_bytes()),
        ("taxonomy-with-ids.en-US.txt", GOOGLE.as_bytes()),
        ("values.csv", VALUES.as_bytes()),
    ];
    let first = imports(house, &files, &Options::default()).await;
    let mut why = rejected(&first);
    why.sort();
    assert_eq!(
        why,
        [
            "a_i18n.csv:4 aa-9 outside-row-first",
            "list/categories.txt:6 zz-8-1 outside-row-parent",
            "taxonomy-with-ids.en-US.txt:6 this is no category outside-line",
            "values.csv:4 collar__stand outside-row-parent",
        ]
    );
    // `aa` stands in both of Shopify's files: the table adds Google's number to what the list says. Two rows add names.
    assert_eq!(figures(&first), "13 3 0 4 0", "{why:?}");
    let again = imports(house, &files, &Options::default()).await;
    assert_eq!(figures(&again), "0 0 16 4 0", "a second time changes nothing");
}

story!(taxonomies_of_others_are_loaded_browsed_and_searched_in_any_language, |house| {
    loads_taxonomies(&house).await;
    let german = b"# Google_Product_Taxonomy_Version: 2021-09-21\n2271 - Bekleidung & Accessoires > Bekleidung > Kleider\n";
    let more = imports(&house, &[("taxonomy-with-ids.de-DE.txt", german)], &Options::default()).await;
    assert_eq!(figures(&more), "0 1 0 0 0");
    let door = house.opens_its_door().await;
    let ana = house.caller(&door, Role::Viewer).await;
    let list = ana.get("/api/v1/outside-taxonomies").await.json();
    let told: Vec<String> = list["items"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| {
            format!(
                "{} {} {} {} {}",
                one["name"], one["version"], one["categories"], one["attributes"], one["values"]
            )
        })
        .collect();
    assert_eq!(told, ["\"google\" \"2021-09-21\" 4 0 0", "\"shopify\" \"2025-03\" 5 2 2"]);
    let ids = |answer: Value| -> Vec<String> {
        answer["items"].as_array().unwrap().iter().map(|one| one["id"].as_str().unwrap().to_owned()).collect()
    };
    let nodes = |rest: &str| format!("/api/v1/outside-taxonomies/shopify/nodes{rest}");
    assert_eq!(ids(ana.get(&nodes("?parent=")).await.json()), ["aa"]);
    assert_eq!(ids(ana.get(&nodes("?parent=aa")).await.json()), ["aa-1", "aa-8"]);
    assert_eq!(ids(ana.get(&nodes("?q=kleid")).await.json()), ["aa-1-4"]);
    assert_eq!(ids(ana.get(&nodes("?q=%E3%83%AF%E3%83%B3%E3%83%94")).await.json()), ["aa-1-4"]);
    assert_eq!(ids(ana.get(&nodes("?q=100%25")).await.json()), [""; 0]);
    let first = ana.get(&nodes("?limit=2")).await.json();
    let rest = ana.get(&nodes(&format!("?cursor={}", first["next_cursor"].as_str().unwrap()))).await.json();
    assert_eq!([ids(first), ids(rest)].concat(), ["aa", "aa-1", "aa-1-13-7", "aa-1-4", "aa-8"]);
    let one = ana.get(&nodes("/aa-1-4?locale=de")).await.json();
    assert_eq!(
        (&one["name"], &one["locale"], &one["google"]),
        (&json!("Kleider"), &json!("de"), &json!(2271))
    );
    let neckline = one["attributes"].as_array().unwrap().iter().find(|a| a["code"] == "neckline").unwrap();
    assert_eq!(neckline["values"].as_array().map(Vec::len), Some(2), "{neckline}");
    let german = ana.get("/api/v1/outside-taxonomies/google/nodes?q=kleider&locale=de-AT").await.json();
    assert_eq!(german["items"][0]["id"], json!("2271"), "{german}");
    assert_eq!(ana.get("/api/v1/outside-taxonomies/etsy/nodes").await.status, StatusCode::NOT_FOUND);
    let stranger = ana.send(reqwest::Client::new().get(format!("{}{}", door.address, nodes("")))).await;
    assert_eq!(stranger.status, StatusCode::UNAUTHORIZED);
});

story!(a_dry_run_of_a_taxonomy_keeps_nothing, |house| {
    let options = Options { dry_run: true, ..Options::default() };
    let dry = imports(&house, &[("taxonomy.txt", GOOGLE.as_bytes())], &options).await;
    assert_eq!(figures(&dry), "4 0 0 1 0");
    let wet = imports(&house, &[("taxonomy.txt", GOOGLE.as_bytes())], &Options::default()).await;
    assert_eq!(figures(&wet), "4 0 0 1 0");
});

story!(a_place_in_shopifys_taxonomy_brings_googles_along, |house| {
    loads_taxonomies(&house).await;
    house.sells_two_shirts().await;
    let (feed, _) = house.pulls(Format::GoogleXml, None).await;
    assert!(feed.contains("<g:google_product_category>212</g:google_product_category>"), "{feed}");
    house.writes::<Category>("shirts", json!({"google": null, "shopify": "aa-1-4"})).await;
    house.works_off_the_log().await;
    let (feed, _) = house.pulls(Format::GoogleXml, None).await;
    assert!(feed.contains("<g:google_product_category>2271</g:google_product_category>"), "{feed}");
    let renumbered = SHOPIFY.replace(",2271,", ",2272,");
    imports(&house, &[("categories.csv", renumbered.as_bytes())], &Options::default()).await;
    house.works_off_the_log().await;
    let (feed, _) = house.pulls(Format::GoogleXml, None).await;
    assert!(
        feed.contains("<g:google_product_category>2272</g:google_product_category>"),
        "the feed follows: {feed}"
    );
});

story!(an_unknown_place_is_refused_by_name_once_the_taxonomy_is_there, |house| {
    house
        .writes::<Category>("hats", json!({"names": {"en": "Hats"}, "google": 999, "shopify": "aa-99"}))
        .await;
    loads_taxonomies(&house).await;
    let door = house.opens_its_door().await;
    let ana = house.caller(&door, Role::Merchandiser).await;
    let refused =
        ana.post("/api/v1/categories", json!({"code": "caps", "google": 998, "shopify": "aa-98"})).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", refused.text);
    let told: Vec<Value> =
        refused.json()["errors"].as_array().unwrap().iter().map(|e| e["reason"].clone()).collect();
    assert_eq!(told, ["Google’s taxonomy has no category 998.", "Shopify’s taxonomy has no category aa-98."]);
    let odd = ana.post("/api/v1/categories", json!({"code": "caps", "shopify": "gid://shopify/1"})).await;
    assert_eq!(
        (odd.status, &odd.json()["errors"][0]["code"]),
        (StatusCode::UNPROCESSABLE_ENTITY, &json!("shopify-id-form"))
    );
    let taken =
        ana.post("/api/v1/categories", json!({"code": "caps", "google": 212, "shopify": "aa-1-4"})).await;
    assert_eq!(taken.status, StatusCode::CREATED, "{}", taken.text);
});

story!(a_category_is_told_where_it_could_stand_and_why, |house| {
    loads_taxonomies(&house).await;
    house.writes::<Category>("women", json!({"names": {"en": "Women", "de": "Damen"}})).await;
    house
        .writes::<Category>("W-1", json!({"parent": "women", "names": {"de": "Kleider", "ar": "فساتين"}}))
        .await;
    let door = house.opens_its_door().await;
    let ana = house.caller(&door, Role::Viewer).await;
    let told = ana.get("/api/v1/categories/W-1/suggestions?locale=de").await.json();
    let best = &told["items"][0];
    assert_eq!((&best["taxonomy"], &best["id"]), (&json!("shopify"), &json!("aa-1-4")), "{told}");
    assert_eq!(best["google"], json!({"id": "2271", "path": "Apparel & Accessories > Clothing > Dresses"}));
    assert_eq!(best["reason"], "Sie heißt auch dort „Kleider“.");
    let google = ana.get("/api/v1/categories/w-1/suggestions?taxonomy=google").await.json();
    assert_eq!(google["items"][0]["id"], json!("2271"), "{google}");
    assert_eq!(ana.get("/api/v1/categories/nothing/suggestions").await.status, StatusCode::NOT_FOUND);
});

/// A chart as others publish it, with band and cup.
const BRAS: &str = r#"{
  "id": "sports-bras", "name": "Sports bras", "tags": ["womens"],
  "columns": [{"name": "Size", "type": "SIZE_LABEL"}, {"name": "Band Size", "type": "TEXT"}, {"name": "Cup Size", "type": "TEXT"}, {"name": "Bust", "type": "MEASUREMENT"}, {"name": "Sparkle", "type": "TEXT"}],
  "rows": [
    {"Size": "S", "Band Size": "30-32", "Cup Size": "B-C", "Bust": {"min": 32, "max": 34}, "Sparkle": "much"},
    {"Size": "M", "Band Size": "32-34", "Cup Size": "C-D", "Bust": {"min": 34, "max": 36}}
  ],
  "variants": {"youth": {"name": "Girls", "rows": [{"Size": "YS", "Bust": {"value": 26}}]}}
}"#;

story!(a_published_size_chart_becomes_a_chart_of_ours, |house| {
    let first = imports(&house, &[("bras.json", BRAS.as_bytes())], &Options::default()).await;
    assert_eq!(figures(&first), "2 0 0 0 1", "{:?}", rejected(&first));
    assert_eq!(found(&first), ["columns Sparkle size-chart-column-unread"]);
    let chart: SizeChart = house.finds("sports-bras").await.unwrap();
    let (_, small) = chart.size("S").unwrap();
    assert_eq!(small.conversions["UK_US_BAND"], ["30", "32"]);
    assert_eq!(small.conversions["US_CUP"], ["B", "C"]);
    assert_eq!((small.body["bust"].from, small.body["bust"].to), (813, Some(864)));
    assert!(house.finds::<SizeChart>("sports-bras-youth").await.is_some());
    let again = imports(&house, &[("bras.json", BRAS.as_bytes())], &Options::default()).await;
    assert_eq!(figures(&again), "0 0 2 0 1");
});

story!(a_size_is_said_as_one_text_wherever_it_belongs, |house| {
    house.furnish().await;
    let chart = json!({"name": {"en": "Women"}, "system": "DE", "provenance": {"FR": {"source": "our fitting", "confidence": "high"}},
        "sizes": [{"label": "S", "body": {"bust": {"from": 820, "to": 860}}, "conversions": {"FR": ["38"], "UK": ["10", "12"]}},
                  {"label": "M", "conversions": {"FR": ["40"]}}, {"label": "L"}]});
    house.writes::<SizeChart>("women-int", chart).await;
    let idle = json!({"provenance": {"JP": {"source": "hearsay", "confidence": "low"}}});
    let refused = house.saves::<SizeChart>("women-int", idle).await.err().unwrap();
    assert_eq!(refused.fields()[0].message.key, "size-provenance-of-nothing");
    house.shirt("LIN").await;
    house.approves("LIN-navy").await;
    house.works_off_the_log().await;
    let door = house.opens_its_door().await;
    let ana = house.caller(&door, Role::Viewer).await;
    let view = ana.get("/api/v1/products/LIN-navy?view=resolved&locale=en").await.json();
    assert_eq!(view["variants"][0]["size_text"], "S (FR 38, UK 10 / 12)");
    assert!(
        view["measuring"]["bust"].as_str().unwrap().starts_with("Measure around"),
        "{}",
        view["measuring"]
    );
    let japanese = ana.get("/api/v1/products/LIN-navy?view=resolved&locale=ja&market=FR").await.json();
    assert_eq!(japanese["variants"][0]["size_text"], "S（FR 38）");
    let (lines, _) = house.pulls(Format::Jsonl, None).await;
    assert!(lines.contains("\"size_text\":\"S\""), "Germany reads German sizes: {lines}");
    let page = ana.send(ana.request(Method::GET, "/en/p/LIN-navy")).await;
    assert!(page.text.contains("<bdi>S (FR 38)</bdi>"), "{}", page.text);
    assert!(page.text.contains("How to measure") && page.text.contains("fullest part of the bust"));
});

story!(a_colour_is_told_as_platforms_take_it, |house| {
    house.sells_two_shirts().await;
    let door = house.opens_its_door().await;
    let ana = house.caller(&door, Role::Viewer).await;
    for (name, google, refused) in [
        ("Navy, White + Red / Green", "Navy/White/Red", None),
        ("Blue 12", "Navy", Some("colour-name-with-number")),
        ("Mehrfarbig", "Navy", Some("colour-name-says-none")),
    ] {
        house.writes::<Product>("LIN-navy", json!({"texts": {"en": {"colour": name}}})).await;
        let colour =
            ana.get("/api/v1/products/LIN-navy?view=resolved&locale=en").await.json()["colour"].clone();
        let told =
            (colour["google"].as_str(), colour["shopify"].as_str(), colour["not_taken"]["code"].as_str());
        assert_eq!(told, (Some(google), Some("navy"), refused), "{name}");
    }
});
