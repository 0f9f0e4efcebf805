//! What a category asks for: it goes down the tree, and each kind of information is held against it.

use crate::cast::House;
use selvedge::{
    catalog::{Channel, Product, Style},
    law::ours,
    parties::Party,
    people::Role,
    sizing::SizeChart,
    taxonomy::{Attribute, Category},
};
use serde_json::json;

/// What the channel still misses in a product: `item field reason`.
async fn missing(house: &House, product: &str) -> Vec<String> {
    let door = house.opens_its_door().await;
    let viewer = house.caller(&door, Role::Viewer).await;
    let view = viewer.get(&format!("/api/v1/products/{product}?view=resolved&locale=en")).await.json();
    let list = view["missing"]["storefront"].as_array().cloned().unwrap_or_default();
    let said = |name: &str, one: &serde_json::Value| one[name].as_str().unwrap_or_default().to_owned();
    list.iter().map(|one| ["item", "field", "code"].map(|name| said(name, one)).join(" ")).collect()
}

/// Women ask for a length, a lining weight and two shots, and have a size chart; shirts for one shot and the Union's rules.
async fn rules(house: &House) {
    ours::take_up(&house.app).await.unwrap();
    house.furnish().await;
    house
        .writes::<Attribute>("lining_weight", json!({"names": {"en": "Lining weight"}, "type": "number"}))
        .await;
    house
        .writes::<SizeChart>(
            "shirts-int",
            json!({"name": {"en": "Shirts"}, "system": "INT", "sizes": [{"label": "S"}]}),
        )
        .await;
    let women = json!({"fields": ["fit.length"], "attributes": ["lining_weight"], "size_chart": "women-int",
        "shots": ["front", "back"], "vocabularies": {"pattern": ["striped"], "length": ["short"]}, "not_asked": ["returns"]});
    house.writes::<Category>("women", json!({ "rules": women })).await;
    let shirts = json!({"fields": ["attributes.lining_weight", "trade.origin_country"], "packs": ["eu"], "shots": ["front"],
        "vocabularies": {"pattern": ["plain"]}});
    house.writes::<Category>("shirts", json!({ "rules": shirts })).await;
}

crate::story!(rules_go_down_the_tree_and_the_nearest_decides, |house| {
    rules(&house).await;
    let shared = house.shared().await;
    let rules = shared.tree.rules("shirts");
    assert_eq!(rules.fields, ["fit.length", "attributes.lining_weight", "trade.origin_country"]);
    assert_eq!((rules.attributes.join(" "), rules.packs.join(" ")), ("lining_weight".into(), "eu".into()));
    assert_eq!((rules.shots.join(" "), rules.size_chart.as_deref()), ("front".into(), Some("women-int")));
    assert_eq!(
        (rules.vocabularies["pattern"].join(" "), rules.vocabularies["length"].join(" ")),
        ("plain".into(), "short".into())
    );
    assert_eq!(shared.tree.rules("women").shots, ["front", "back"]);
    house.writes::<Category>("shirts", json!({"rules": {"size_chart": "shirts-int"}})).await;
    assert_eq!(house.shared().await.tree.rules("shirts").size_chart.as_deref(), Some("shirts-int"));
});

crate::story!(each_kind_of_information_is_held_against_channel_and_category, |house| {
    rules(&house).await;
    let all = [
        "photos",
        "composition",
        "fit",
        "size_chart",
        "texts",
        "care",
        "returns",
        "shipping",
        "translations",
        "video",
        "social",
        "reviews",
    ];
    house.writes::<Channel>("storefront", json!({ "requires": all })).await;
    house.writes::<Style>("BARE", json!({"category": "shirts", "fit": {"pattern": "striped"}})).await;
    house.writes::<Product>("BARE-red", json!({"style": "BARE", "colour_family": "red"})).await;
    let told = missing(&house, "BARE-red").await;
    // Its size chart is the category's, returns are not asked of women here, and nobody can be made to write a review.
    assert_eq!(
        told,
        [
            "photos images missing-photos",
            "composition composition missing-composition",
            "fit fit.fit missing-fit",
            "texts texts.en.title missing-title",
            "texts texts.en.description missing-description",
            "care care missing-care",
            "shipping shipping_profile missing-shipping",
            "translations texts.de.title missing-title",
            "translations texts.de.description missing-description",
            "video media missing-video",
            "social media missing-social",
            "fit fit.length missing-category-field",
            "texts attributes.lining_weight missing-category-field",
            "trade trade.origin_country missing-category-field",
            "photos images missing-shot",
            "fit fit.pattern missing-term-not-here",
            "composition composition law-eu-fibres",
            "trade manufacturer law-eu-manufacturer",
            "photos images law-eu-picture",
        ]
    );
    house.writes::<Category>("women", json!({"rules": {"size_chart": null, "not_asked": []}})).await;
    let told = missing(&house, "BARE-red").await;
    for added in ["size_chart size_chart missing-size-chart", "returns return_policy missing-returns"] {
        assert!(told.contains(&added.to_owned()), "{added}: {told:?}");
    }
});

crate::story!(what_is_there_is_not_missed, |house| {
    rules(&house).await;
    house.shirt("LIN").await;
    assert_eq!(
        missing(&house, "LIN-navy").await,
        [
            "fit fit.length missing-category-field",
            "texts attributes.lining_weight missing-category-field",
            "trade trade.origin_country missing-category-field",
            "trade manufacturer law-eu-manufacturer",
        ]
    );
    let address = json!({"street": "Hof 1", "postal_code": "10115", "city": "Berlin", "country": "DE"});
    let maker = json!({"name": "Moor GmbH", "address": address, "electronic_address": "hallo@moor.example"});
    house.writes::<Party>("moor", maker).await;
    let rest = json!({"fit": {"length": "short"}, "attributes": {"lining_weight": 80}, "manufacturer": "moor",
        "trade": {"origin_country": "PT"}});
    house.writes::<Style>("LIN", rest).await;
    assert_eq!(missing(&house, "LIN-navy").await, Vec::<String>::new());
});
