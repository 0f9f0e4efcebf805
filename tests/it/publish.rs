//! From an approval to what a shopper finds, and back.

use crate::cast::House;
use chrono::Duration;
use reqwest::{Method, StatusCode};
use selvedge::{
    catalog::{Channel, Drop, Style, Variant, approve, standing},
    channels::{
        follow::Follower,
        live,
        publication::State,
        shop::{self, ShopIndexer, ShopRequest},
        tick,
    },
    cli::check,
    kernel::locale::Locale,
    media::Asset,
    parties::Certificate,
    people::Role,
    taxonomy::Category,
};
use serde_json::json;

crate::story!(what_was_approved_is_found_in_every_language_and_an_edit_waits, |house| {
    house.furnish().await;
    house.shirt("LIN").await;
    house.works_off_the_log().await;
    assert!(house.publications().await.is_empty());

    house.approves("LIN-navy").await;
    house.works_off_the_log().await;
    assert_eq!(house.publications().await, ["LIN-navy live"]);
    for (locale, q) in
        [("en", "linen shirt"), ("de", "leinenhemd"), ("de", "Baumwolle"), ("en", "LIN-navy-S")]
    {
        assert_eq!(house.shoppers_find(locale, q).await, ["LIN-navy"], "{q}");
    }

    house.writes::<Style>("LIN", json!({"texts": {"en": {"title": "Boatneck blouse"}}})).await;
    house.works_off_the_log().await;
    assert!(house.shoppers_find("en", "boatneck").await.is_empty());
    let live =
        live::product(&house.app, "storefront", "lin-navy").await.expect("it is there").expect("it is there");
    assert_eq!(live.resolved.title(&Locale::english(), &[]).expect("it is there").1, "Linen shirt");

    house.approves("LIN-navy").await;
    house.works_off_the_log().await;
    assert_eq!(house.shoppers_find("en", "boatneck").await, ["LIN-navy"]);
});

crate::story!(an_answer_counts_facets_and_tells_prices_in_the_readers_words, |house| {
    house.sells_two_shirts().await;
    let request = ShopRequest {
        channel: "storefront".into(),
        locale: Some(Locale::known("de")),
        category: Some("women".into()),
        filters: [("colour".to_owned(), vec!["navy".to_owned()])].into(),
        ..ShopRequest::default()
    };
    let answer = shop::search(&house.app, &request).await.expect("it is there");
    assert_eq!(answer.total, 1);
    let tile = &answer.items[0];
    assert_eq!((tile.prices["DE"].amount, tile.in_stock, tile.swatches.len()), (12990, true, 2));
    let facet = |name: &str| {
        let (_, values) = answer.facets.iter().find(|(facet, _)| *facet == name).expect("it is there");
        values.iter().map(|v| format!("{} {}", v.label, v.count)).collect::<Vec<_>>().join(", ")
    };
    assert_eq!(facet("colour"), "Weiß 1, Marine 1");
    assert_eq!(facet("size"), "S 1, M 1");
    assert_eq!(facet("fibre"), "Baumwolle 1, Leinen 1");
    assert_eq!(answer.categories["shirts"], 1);
    assert_eq!(answer.prices, Some((12990, 12990)));
});

crate::story!(what_makes_no_sense_in_a_category_is_not_asked_there, |house| {
    house.furnish().await;
    house.shirt("LIN").await;
    house.writes::<Style>("LIN", json!({"fit": null})).await;
    let shared = house.shared().await;
    let mut tx = house.app.db.write().await.expect("the house can be written");
    let refused = approve::approve(&mut tx, &house.ben(), &shared, "LIN-navy", None).await;
    assert!(format!("{refused:?}").contains("fit.fit"), "{refused:?}");
    drop(tx);
    house.writes::<Category>("women", json!({"rules": {"not_asked": ["fit"]}})).await;
    house.approves("LIN-navy").await;
    house.works_off_the_log().await;
    assert_eq!(house.publications().await, ["LIN-navy live"]);
});

crate::story!(offers_flow_at_once_and_a_sale_begins_by_itself, |house| {
    house.furnish().await;
    house.shirt("LIN").await;
    house.approves("LIN-navy").await;
    house.works_off_the_log().await;
    let now = house.app.clock.now();
    for size in ["S", "M"] {
        house.writes::<Variant>(&format!("LIN-navy-{size}"), json!({"prices": [{"currency": "EUR", "amount": 12990,
            "sale_amount": 9900, "sale_from": now + Duration::hours(1), "sale_until": now + Duration::hours(2)}]})).await;
    }
    house.works_off_the_log().await;
    let price = async || {
        let tile = shop::find(&house.app, &channel(&house).await, "LIN-navy")
            .await
            .expect("it is there")
            .expect("it is there");
        tile.prices["DE"].clone()
    };
    assert_eq!(price().await.sale_amount, None);
    house.app.clock.advance(Duration::minutes(61));
    house.works_off_the_log().await;
    assert_eq!(price().await.sale_amount, Some(9900));
    assert_eq!(price().await.lowest_30_days, Some(12990));
    house.app.clock.advance(Duration::hours(1));
    house.works_off_the_log().await;
    assert_eq!(price().await.sale_amount, None);
    assert_eq!(tick::tick(&house.app).await.expect("it is there"), 0);
});

async fn channel(house: &House) -> Channel {
    let shared = house.shared().await;
    shared.channels.get("storefront").expect("it is there").record.clone()
}

crate::story!(a_product_leaves_for_a_reason_and_comes_back, |house| {
    house.furnish().await;
    house.shirt("LIN").await;
    house.approves("LIN-navy").await;
    house.works_off_the_log().await;

    let no_prices = json!({"prices": []});
    for sku in ["LIN-navy-S", "LIN-navy-M"] {
        house.writes::<Variant>(sku, no_prices.clone()).await;
    }
    house.works_off_the_log().await;
    assert_eq!(house.publications().await, ["LIN-navy pending publication-no-price"]);
    assert!(house.shoppers_find("en", "").await.is_empty());

    house
        .writes::<Variant>(
            "LIN-navy-S",
            json!({"prices": [{"currency": "EUR", "country": "FR", "amount": 1}]}),
        )
        .await;
    house.works_off_the_log().await;
    assert_eq!(house.publications().await, ["LIN-navy live"]);
    assert!(house.shoppers_find("en", "").await.is_empty(), "it can be bought in France only");

    house.moves("LIN-navy", standing::State::Archived).await;
    house.works_off_the_log().await;
    assert_eq!(house.publications().await, ["LIN-navy withdrawn publication-archived"]);
    assert!(live::product(&house.app, "storefront", "LIN-navy").await.expect("it is there").is_none());

    house.moves("LIN-navy", standing::State::Draft).await;
    house.works_off_the_log().await;
    assert_eq!(house.publications().await, ["LIN-navy withdrawn publication-not-approved"]);
});

crate::story!(a_new_requirement_marks_what_is_live_and_an_expired_certificate_withdraws_it, |house| {
    house.furnish().await;
    let today = house.app.clock.now().date_naive();
    house
        .writes::<Certificate>(
            "gots-1",
            json!({"scheme": "gots", "number": "1", "holder": "Moor",
        "valid_until": today + Duration::days(2)}),
        )
        .await;
    house.shirt("LIN").await;
    house
        .writes::<Style>(
            "LIN",
            json!({"composition": [{"component": "shell", "fibres": [
        {"fibre": "cotton", "share": 100, "qualifiers": ["organic"], "certificate": "gots-1"}]}]}),
        )
        .await;
    house.approves("LIN-navy").await;
    house.works_off_the_log().await;
    house.writes::<Category>("shirts", json!({"rules": {"fields": ["fit.sleeve"]}})).await;
    house.works_off_the_log().await;
    assert_eq!(house.publications().await, ["LIN-navy live missing-category-field"]);

    house.app.clock.advance(Duration::days(4));
    house.works_off_the_log().await;
    assert_eq!(house.publications().await, ["LIN-navy withdrawn missing-certificate"]);
    assert!(house.shoppers_find("en", "").await.is_empty());

    let later = house.app.clock.now().date_naive() + Duration::days(300);
    house.writes::<Certificate>("gots-1", json!({"valid_until": later})).await;
    house.works_off_the_log().await;
    assert_eq!(house.publications().await, ["LIN-navy pending missing-category-field"]);
});

crate::story!(a_picture_whose_rights_end_takes_its_product_away, |house| {
    house.furnish().await;
    house.shirt("LIN").await;
    let photo = house.photo(90, 700, 900).await;
    let today = house.app.clock.now().date_naive();
    house.writes::<Asset>(&photo, json!({"rights_until": today + Duration::days(2)})).await;
    house.approves("LIN-navy").await;
    house.works_off_the_log().await;
    assert_eq!(house.publications().await, ["LIN-navy live"]);
    house.app.clock.advance(Duration::days(2));
    house.works_off_the_log().await;
    assert_eq!(house.publications().await, ["LIN-navy live"], "the last day counts");

    house.app.clock.advance(Duration::days(1));
    house.works_off_the_log().await;
    assert_eq!(house.publications().await, ["LIN-navy withdrawn missing-rights"]);
    house.writes::<Asset>(&photo, json!({"rights_until": null})).await;
    house.works_off_the_log().await;
    assert_eq!(house.publications().await, ["LIN-navy live"]);
});

crate::story!(an_archived_size_leaves_at_once_and_a_new_one_waits, |house| {
    house.furnish().await;
    house.shirt("LIN").await;
    house.approves("LIN-navy").await;
    house.works_off_the_log().await;
    house
        .writes::<Variant>(
            "LIN-navy-L",
            json!({"product": "LIN-navy", "size": "L", "prices": [{"currency": "EUR", "amount": 1}]}),
        )
        .await;
    house.writes::<Variant>("LIN-navy-S", json!({"archived": true})).await;
    house.works_off_the_log().await;
    let live =
        live::product(&house.app, "storefront", "LIN-navy").await.expect("it is there").expect("it is there");
    let sizes: Vec<&str> = live.resolved.variants.iter().map(|kept| kept.record.size.as_str()).collect();
    assert_eq!(sizes, ["M"]);
});

crate::story!(an_index_that_was_thrown_away_is_filled_again_with_the_same, |house| {
    house.furnish().await;
    house.shirt("LIN").await;
    house.approves("LIN-navy").await;
    house.works_off_the_log().await;
    let before = shop::find(&house.app, &channel(&house).await, "LIN-navy").await.expect("it is there");
    house.app.shop.clear().expect("it is there");
    assert!(house.shoppers_find("en", "").await.is_empty());
    ShopIndexer::catch_up(&house.app).await.expect("it is there");
    assert_eq!(
        shop::find(&house.app, &channel(&house).await, "LIN-navy").await.expect("it is there"),
        before
    );
    ShopIndexer::rebuild(&house.app).await.expect("it is there");
    assert_eq!(house.shoppers_find("en", "").await, ["LIN-navy"]);
});

crate::story!(deriving_everything_again_changes_nothing, |house| {
    house.furnish().await;
    for code in ["LIN", "TEN"] {
        house.shirt(code).await;
        house.approves(&format!("{code}-navy")).await;
    }
    house.works_off_the_log().await;
    house.writes::<Category>("shirts", json!({"rules": {"fields": ["fit.sleeve"]}})).await;
    house.moves("TEN-navy", standing::State::Archived).await;
    house.works_off_the_log().await;
    let before = house.publications().await;
    assert_eq!(Follower::rebuild(&house.app).await.expect("it is there").moved, 0);
    assert_eq!(house.publications().await, before);
    assert_eq!(State::Withdrawn.as_str(), "withdrawn");
});

crate::story!(a_drop_goes_out_at_its_hour, |house| {
    house.furnish().await;
    house.shirt("LIN").await;
    let at = (house.app.clock.now() + Duration::hours(3)).naive_utc();
    let at = at.format("%Y-%m-%dT%H:%M:%S").to_string();
    house.writes::<Drop>("spring", json!({"at": at, "time_zone": "UTC", "products": ["LIN-navy"]})).await;
    house.approves("LIN-navy").await;
    house.works_off_the_log().await;
    assert_eq!(house.publications().await, ["LIN-navy pending publication-waits-for-drop"]);
    house.app.clock.advance(Duration::hours(4));
    house.works_off_the_log().await;
    assert_eq!(house.publications().await, ["LIN-navy live"]);
});

crate::story!(another_public_address_reaches_every_feed, |house| {
    use selvedge::channels::{feeds::Format, program};
    house.furnish().await;
    house.shirt("LIN").await;
    house.approves("LIN-navy").await;
    assert!(program::announce(&house.app).await.expect("it is told"));
    house.works_off_the_log().await;
    assert!(house.pulls(Format::GoogleXml, None).await.0.contains("<g:link>http://127.0.0.1:8080/"));
    assert!(!program::announce(&house.app).await.expect("it is told"), "the same program says nothing new");

    let mut config = (*house.app.config).clone();
    config.public_url = Some("https://moor.example".to_owned());
    let house = house.moves_to(config);
    assert!(program::announce(&house.app).await.expect("it is told"));
    house.works_off_the_log().await;
    let (xml, _) = house.pulls(Format::GoogleXml, None).await;
    assert!(xml.contains("<g:link>https://moor.example/") && !xml.contains("127.0.0.1:8080"), "{xml}");
});

crate::story!(what_was_renamed_stays_on_the_shelf_under_both_names, |house| {
    house.furnish().await;
    house.shirt("LIN").await;
    house.approves("LIN-navy").await;
    house.works_off_the_log().await;
    let door = house.opens_its_door().await;
    let ana = house.caller(&door, Role::Admin).await;
    for (path, to) in [
        ("products/LIN-navy", "LIN-marine"),
        ("styles/LIN", "LINEN"),
        ("size-charts/women-int", "women-letters"),
        ("return-policies/thirty-days", "a-month"),
        ("categories/shirts", "blouses"),
    ] {
        let request = ana.request(Method::POST, &format!("/api/v1/{path}/rename"));
        let renamed = ana.send(request.header("if-match", "*").json(&json!({"code": to}))).await;
        assert_eq!(renamed.status, StatusCode::OK, "{path}: {}", renamed.text);
    }
    house.works_off_the_log().await;
    assert_eq!(house.publications().await, ["LIN-marine live"]);
    assert_eq!(house.shoppers_find("en", "linen shirt").await, ["LIN-marine"]);
    for code in ["LIN-marine", "LIN-navy"] {
        let live =
            live::product(&house.app, "storefront", code).await.expect("an answer").expect("it is live");
        assert_eq!((&*live.resolved.product, &*live.resolved.style), ("LIN-marine", "LINEN"));
        assert!(live.resolved.size_chart.is_some() && live.resolved.return_policy.is_some());
        assert_eq!(live.resolved.category_code(), Some("blouses"));
    }
});

crate::story!(a_check_finds_nothing_in_a_good_house_and_what_is_amiss_in_another, |house| {
    house.sells_two_shirts().await;
    assert_eq!(check::look(&house.app).await.expect("it can be looked at"), [""; 0]);
    house.app.shop.clear().expect("the index can be emptied");
    let off = check::look(&house.app).await.expect("it can be looked at");
    assert_eq!(
        off,
        [
            "index: LIN-navy is live on storefront but not found",
            "index: LIN-white is live on storefront but not found",
        ]
    );
});
