//! A real shop is pushed to: what is live arrives there, once, and nothing else.

mod broken_off;

use crate::cast::{Between, House, Vendure};
use selvedge::{
    catalog::{Style, Variant, standing},
    channels::{
        connectors::{self, Report},
        follow::Follower,
    },
    error::Error,
    people::Role,
};
use serde_json::{Value, json};
use std::time::Duration;
use tokio_util::sync::CancellationToken;

/// A house whose storefront pushes to the shop through somebody who counts, with a shirt that is live.
async fn begin(house: House) -> Option<(House, Vendure, Between, String)> {
    let shop = Vendure::open().await?;
    let between = Between::stands_before(&shop.admin).await;
    let house = shop.connects(house, &between.address).await;
    let style = Vendure::fresh_code();
    house.shirt(&style).await;
    house.approves(&format!("{style}-navy")).await;
    house.works_off_the_log().await;
    Some((house, shop, between, style))
}

impl House {
    async fn pushes(&self) -> Report {
        self.works_off_the_log().await;
        connectors::push(&self.app, "storefront").await.expect("the shop answers")
    }
}

/// created, updated, unchanged, withdrawn, failed, waiting
fn counts(report: &Report) -> [u64; 6] {
    [report.created, report.updated, report.unchanged, report.withdrawn, report.failed, report.waiting]
}

const PRODUCT: &str = "query($slug: String!) { product(slug: $slug) {
    name description slug assets { source width } featuredAsset { id } optionGroups { name options { name } }
    facetValues { name facet { name } } collections { slug name breadcrumbs { name } }
    variants { sku name priceWithTax currencyCode stockLevel customFields { gtin } options { name } } } }";

/// What a shopper sees of a product, once the shop has sorted it into its collections.
async fn shown(shop: &Vendure, language: &str, slug: &str) -> Value {
    for _ in 0..600 {
        let seen = shop.shopper_sees(language, PRODUCT, json!({ "slug": slug })).await["product"].clone();
        if seen["collections"].as_array().is_some_and(|collections| collections.len() == 2) {
            return seen;
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    panic!("{slug} is in no collections");
}

crate::story!(what_is_live_is_in_the_shop_in_both_languages, |house| {
    let Some((house, shop, _, style)) = begin(house).await else { return };
    let (small, medium) = (format!("{style}-navy-S"), format!("{style}-navy-M"));
    house.writes::<Variant>(&small, json!({ "gtin": "4006381333931", "stock": { "berlin": 0 } })).await;
    house.approves(&format!("{style}-navy")).await;
    assert_eq!(counts(&house.pushes().await), [1, 0, 0, 0, 0, 0]);
    let code = style.to_lowercase();
    let german = shown(&shop, "de", &format!("leinenhemd-{code}-navy")).await;
    let english = shown(&shop, "en", &format!("linen-shirt-{code}-navy")).await;
    assert_eq!((&german["name"], &english["name"]), (&json!("Leinenhemd"), &json!("Linen shirt")));
    assert_eq!(english["description"], "<p>A shirt of <strong>washed</strong> linen.</p>");
    assert_eq!(german["description"], "<p>Ein Hemd aus gewaschenem Leinen.</p>");
    assert_eq!(
        english["optionGroups"],
        json!([{ "name": "Size", "options": [{ "name": "S" }, { "name": "M" }] }])
    );
    assert_eq!(german["optionGroups"][0]["name"], "Größe");
    assert_eq!(english["assets"].as_array().map(Vec::len), Some(2));
    assert_eq!(english["assets"][0]["width"], 640);
    let mut places: Vec<&Value> =
        german["collections"].as_array().unwrap().iter().map(|c| &c["name"]).collect();
    places.sort_by_key(|name| name.as_str());
    assert_eq!(places, [&json!("Damen"), &json!("Hemden")]);
    let marks: Vec<String> = german["facetValues"]
        .as_array()
        .unwrap()
        .iter()
        .map(|value| {
            format!("{}: {}", value["facet"]["name"].as_str().unwrap(), value["name"].as_str().unwrap())
        })
        .collect();
    assert!(
        marks.contains(&"Marke: Moor".to_owned()) && marks.contains(&"Farbe: Marine".to_owned()),
        "{marks:?}"
    );
    let size = |sku: &str| {
        let all = english["variants"].as_array().unwrap();
        let found = all.iter().find(|variant| variant["sku"] == sku).unwrap_or_else(|| panic!("{english}"));
        json!([
            found["name"],
            found["priceWithTax"],
            found["currencyCode"],
            found["stockLevel"],
            found["customFields"]["gtin"],
            found["options"][0]["name"]
        ])
    };
    assert_eq!(size(&small), json!(["Linen shirt S", 12_990, "EUR", "OUT_OF_STOCK", "4006381333931", "S"]));
    assert_eq!(size(&medium), json!(["Linen shirt M", 12_990, "EUR", "IN_STOCK", null, "M"]));
});

crate::story!(what_was_sent_is_not_sent_again, |house| {
    let Some((house, shop, between, style)) = begin(house).await else { return };
    house.colour(&style, "white").await;
    house.approves(&format!("{style}-white")).await;
    assert_eq!(counts(&house.pushes().await), [2, 0, 0, 0, 0, 0]);
    between.mutations();
    assert_eq!(counts(&house.pushes().await), [0; 6]);
    assert_eq!(between.requests(), 0);

    // A change that says nothing new reaches every product, and sends nothing.
    house.writes::<selvedge::parties::Brand>("moor", json!({ "website": "https://moor.example" })).await;
    assert_eq!(counts(&house.pushes().await), [0, 0, 2, 0, 0, 0]);
    assert_eq!(between.requests(), 0);

    // A house that has forgotten everything asks, and finds it all there.
    let mut tx = house.app.db.write().await.unwrap();
    tx.query("DELETE FROM connections").run().await.unwrap();
    tx.query("DELETE FROM deliveries").run().await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(counts(&house.pushes().await), [0, 0, 2, 0, 0, 0]);
    assert_eq!(between.mutations(), Vec::<String>::new());
    assert_eq!(shop.has(&format!("{style}-navy")).await.0, 1);
});

crate::story!(what_changed_is_sent_and_nothing_else, |house| {
    let Some((house, shop, between, style)) = begin(house).await else { return };
    let (product, small) = (format!("{style}-navy"), format!("{style}-navy-S"));
    house.pushes().await;
    between.mutations();
    house.writes::<Variant>(&small, json!({ "prices": [{ "currency": "EUR", "amount": 9_900 }] })).await;
    assert_eq!(counts(&house.pushes().await), [0, 1, 0, 0, 0, 0]);
    assert_eq!(between.mutations(), ["updateProductVariants"]);
    house.writes::<Variant>(&small, json!({ "stock": { "berlin": 70 } })).await;
    house.pushes().await;
    assert_eq!(between.mutations(), ["updateProductVariants"]);

    // An edit stays in the house until it is approved.
    house
        .writes::<Style>(&style, json!({ "texts": { "de": { "description": "Ein leichtes Hemd." } } }))
        .await;
    house.pushes().await;
    assert_eq!(between.mutations(), Vec::<String>::new());
    house.approves(&product).await;
    assert_eq!(counts(&house.pushes().await), [0, 1, 0, 0, 0, 0]);
    assert_eq!(between.mutations(), ["updateProduct"]);
    let slug = format!("leinenhemd-{}-navy", style.to_lowercase());
    let seen = shown(&shop, "de", &slug).await;
    assert_eq!(seen["description"], "<p>Ein leichtes Hemd.</p>");
    let prices: Vec<&Value> =
        seen["variants"].as_array().unwrap().iter().map(|v| &v["priceWithTax"]).collect();
    assert!(prices.contains(&&json!(9_900)) && prices.contains(&&json!(12_990)), "{seen}");
});

crate::story!(what_is_withdrawn_is_hidden_and_comes_back_as_it_was, |house| {
    let Some((house, shop, between, style)) = begin(house).await else { return };
    let product = format!("{style}-navy");
    house.pushes().await;
    let (_, first, _) = shop.has(&product).await;
    between.mutations();
    house.moves(&product, standing::State::Archived).await;
    assert_eq!(counts(&house.pushes().await), [0, 0, 0, 1, 0, 0]);
    assert_eq!(between.mutations(), ["updateProduct"]);
    assert_eq!(shop.has(&product).await, (1, first.clone(), false));
    let slug = format!("leinenhemd-{}-navy", style.to_lowercase());
    let hidden = shop.shopper_sees("de", PRODUCT, json!({ "slug": slug })).await;
    assert_eq!(hidden["product"], Value::Null);

    house.moves(&product, standing::State::Draft).await;
    house.approves(&product).await;
    assert_eq!(counts(&house.pushes().await), [0, 1, 0, 0, 0, 0]);
    assert_eq!(between.mutations(), ["updateProduct"]);
    assert_eq!(shop.has(&product).await, (1, first, true));
});

crate::story!(what_the_shop_does_not_take_is_told_and_the_others_go_on, |house| {
    let Some((house, shop, _, style)) = begin(house).await else { return };
    let (navy, white) = (format!("{style}-navy"), format!("{style}-white"));
    house.pushes().await;
    let (_, id, _) = shop.has(&navy).await;
    shop.admin_says("mutation($id: ID!) { deleteProduct(id: $id) { result } }", json!({ "id": id })).await;
    house.writes::<Style>(&style, json!({ "texts": { "en": { "title": "Other shirt" } } })).await;
    house.approves(&navy).await;
    house.colour(&style, "white").await;
    house.approves(&white).await;
    let report = house.pushes().await;
    assert_eq!(counts(&report), [1, 0, 0, 0, 1, 0]);
    assert_eq!(report.failures[0].0, navy);
    let door = house.opens_its_door().await;
    let viewer = house.caller(&door, Role::Viewer).await;
    let listed = viewer.get("/api/v1/publications?channel=storefront&delivery=failed").await.json();
    let [failed] = listed["items"].as_array().unwrap().as_slice() else { panic!("{listed}") };
    assert_eq!((&failed["product"], &failed["state"]), (&json!(navy), &json!("live")));
    let reason = failed["delivery"]["reason"]["text"].as_str().unwrap();
    assert!(reason.contains("unique constraint"), "{reason}");
    let listed = viewer.get(&format!("/api/v1/publications?product={white}")).await.json();
    let (_, id, _) = shop.has(&white).await;
    let item = &listed["items"][0];
    assert_eq!((&item["remote_id"], &item["delivery"]["state"]), (&json!(id), &json!("delivered")));
});

crate::story!(the_running_house_pushes_by_itself_and_closes_at_once, |house| {
    let Some((house, shop, _, style)) = begin(house).await else { return };
    let door = house.opens_its_door().await;
    let viewer = house.caller(&door, Role::Viewer).await;
    let closing = CancellationToken::new();
    let follower = tokio::spawn(Follower::run(house.app.clone(), closing.clone()));
    let worker = tokio::spawn(connectors::run(house.app.clone(), closing.clone()));
    let product = format!("{style}-navy");
    let waits_for = async |is_shown: bool| {
        for _ in 0..300 {
            if shop.has(&product).await.2 == is_shown {
                return;
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        panic!("{product} is not {}", if is_shown { "shown" } else { "hidden" });
    };
    waits_for(true).await;
    house.moves(&product, standing::State::Archived).await;
    waits_for(false).await;
    // Hidden is noted a moment after it is so; shown was noted long ago.
    let counted = viewer.get("/metrics").await.text;
    for line in ["selvedge_delivery_lag_entries{channel=\"storefront\"}", "outcome=\"created\"}"] {
        assert!(counted.contains(line), "{counted}");
    }
    closing.cancel();
    house.app.bell.notify_waiters();
    let ended = async { (follower.await.unwrap(), worker.await.unwrap()) };
    tokio::time::timeout(Duration::from_secs(5), ended).await.expect("it closes");
    // The next one does not have to wait for a lease.
    tokio::time::timeout(Duration::from_secs(5), house.pushes()).await.expect("nobody is at it");
});

crate::story!(nobody_is_spoken_to_without_the_operators_word, |house| {
    house.furnish().await;
    let why = async |house: &House| match connectors::push(&house.app, "storefront").await {
        Err(Error::Unavailable(why) | Error::Conflict(why)) => why,
        other => panic!("{other:?}"),
    };
    assert_eq!(why(&house).await.key, "connector-none");
    // Port 9 of this machine: nobody listens there.
    let address = "http://127.0.0.1:9/admin-api";
    house.pushes_to(address).await;
    house.shirt("LIN").await;
    house.approves("LIN-navy").await;
    house.works_off_the_log().await;
    let told = why(&house).await;
    assert_eq!(told.to_string(), "connector-host-not-allowed host=\"127.0.0.1:9\"");
    let house = house.may_speak_to(address, "", "");
    assert_eq!(why(&house).await.key, "connector-no-credentials");
    let house = house.may_speak_to(address, "keeper", "a secret of theirs");
    let told = why(&house).await;
    assert_eq!(told.key, "connector-away");
    assert!(!format!("{told} {:?}", house.app.config).contains("a secret of theirs"));
});
