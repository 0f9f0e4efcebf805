//! What law asks of a product: told rule by rule, and kept at the gate.

use crate::cast::House;
use chrono::Duration;
use reqwest::StatusCode;
use selvedge::{
    catalog::{Channel, Style, approve},
    law::{RulePack, ours},
    parties::{Brand, Party},
    people::Role,
    taxonomy::Category,
};
use serde_json::{Value, json};

/// A shop under the law of the Union and of France, with a maker whose address is known.
async fn under_the_law(house: &House) {
    ours::take_up(&house.app).await.unwrap();
    house.furnish().await;
    let address = json!({"street": "Hof 1", "postal_code": "10115", "city": "Berlin", "country": "DE"});
    let maker = json!({"name": "Moor GmbH", "address": address, "electronic_address": "hallo@moor.example"});
    house.writes::<Party>("moor", maker).await;
    house.writes::<Brand>("moor", json!({"manufacturer": "moor"})).await;
    house.writes::<Channel>("storefront", json!({"packs": ["eu"]})).await;
    house.shirt("LIN").await;
}

fn broken(report: &Value) -> Vec<String> {
    let markets = report["markets"].as_array().unwrap();
    let rules = markets.iter().flat_map(|market| market["rules"].as_array().unwrap());
    let broken = rules.filter(|rule| rule["verdict"] == "broken");
    broken
        .map(|rule| format!("{}/{} {}", rule["pack"], rule["rule"], rule["field"]).replace('"', ""))
        .collect()
}

crate::story!(every_rule_of_a_market_is_told_with_its_verdict_value_and_fix, |house| {
    under_the_law(&house).await;
    let door = house.opens_its_door().await;
    let viewer = house.caller(&door, Role::Viewer).await;
    let path = "/api/v1/products/lin-navy/compliance";

    let germany = viewer.get(&format!("{path}?market=DE")).await;
    assert_eq!(germany.status, StatusCode::OK, "{}", germany.text);
    let germany = germany.json();
    assert_eq!(germany["binding"], json!([{"channel": "storefront", "packs": ["eu"]}]));
    assert_eq!(germany["markets"][0]["may_be_offered"], true);
    let rules = germany["markets"][0]["rules"].as_array().unwrap();
    let rule = |code: &str| rules.iter().find(|rule| rule["pack"] == "eu" && rule["rule"] == code).unwrap();
    assert_eq!(
        (&rule("fibres")["verdict"], &rule("fibres")["value"]),
        (&json!("met"), &json!("shell: 55 linen 45 cotton"))
    );
    assert_eq!(rule("manufacturer")["value"], "Moor GmbH");
    assert_eq!(rule("shoe-parts")["verdict"], "not_applicable");
    assert_eq!(rule("warnings")["verdict"], "not_applicable", "there are none");
    assert_eq!(rule("responsible-person")["verdict"], "not_applicable");
    assert!(rule("manufacturer")["source"].as_str().unwrap().contains("2023/988"));

    let france = viewer.get(&format!("{path}?market=fr&locale=en")).await.json();
    let lacking = broken(&france);
    for expected in ["fr-agec/weaving trade.weaving_country", "fr/french texts.fr"] {
        assert!(lacking.contains(&expected.to_owned()), "{lacking:?}");
    }
    let rules = france["markets"][0]["rules"].as_array().unwrap();
    let weaving = rules.iter().find(|rule| rule["rule"] == "weaving" && rule["pack"] == "fr-agec").unwrap();
    assert_eq!(weaving["fix"], "Give the country of weaving.");
    let france = &france["markets"][0];
    assert_eq!(
        (&france["packs"], &france["may_be_offered"]),
        (&json!(["eu"]), &json!(true)),
        "only eu binds"
    );
    let japan = &viewer.get(&format!("{path}?market=JP&locale=en")).await.json()["markets"][0];
    assert_eq!((&japan["packs"], &japan["may_be_offered"]), (&json!([]), &Value::Null));
    assert!(japan["reason"].as_str().unwrap().starts_with("No pack of rules binds"), "{japan}");
    let japanese = japan["rules"].as_array().unwrap().iter().find(|rule| rule["rule"] == "japanese").unwrap();
    assert_eq!(
        (&japanese["verdict"], &japanese["confidence"], &japanese["fix"]),
        (&json!("broken"), &json!("low"), &json!("Write title and description in Japanese."))
    );
    let america = viewer.get(&format!("{path}?market=US&locale=en")).await.json();
    let america = america["markets"][0]["rules"].as_array().unwrap();
    assert!(america.iter().all(|rule| rule["pack"] == "us"), "the passport is of the Union: {america:?}");
    assert_eq!(viewer.get(&format!("{path}?market=XX")).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(viewer.get("/api/v1/products/none/compliance").await.status, StatusCode::NOT_FOUND);
    let fields = async |access: &str| {
        let passport =
            viewer.get(&format!("/api/v1/products/LIN-navy/passport?access={access}")).await.json();
        passport["fields"]
            .as_array()
            .unwrap()
            .iter()
            .map(|f| f["code"].as_str().unwrap().to_owned())
            .collect::<Vec<_>>()
    };
    let (public, repairer, authority) =
        (fields("public").await, fields("repairer").await, fields("authority").await);
    assert!(public.contains(&"composition".to_owned()) && !public.contains(&"substances".to_owned()));
    assert!(repairer.contains(&"substances".to_owned()) && !repairer.contains(&"customs".to_owned()));
    assert!(authority.contains(&"customs".to_owned()) && authority.len() > repairer.len());
    let packs = viewer.get("/api/v1/rule-packs").await.json();
    assert_eq!(packs["items"].as_array().map(Vec::len), Some(10));
});

crate::story!(a_passport_names_its_fields_and_claims_nothing, |house| {
    under_the_law(&house).await;
    house
        .writes::<Style>(
            "LIN",
            json!({"composition": [{"component": "shell", "fibres": [
                {"fibre": "linen", "share": 80}, {"fibre": "elastane", "share": 20},
            ]}]}),
        )
        .await;
    let door = house.opens_its_door().await;
    let viewer = house.caller(&door, Role::Viewer).await;
    let passport = viewer.get("/api/v1/products/LIN-navy/passport?access=authority&locale=en").await.json();
    let fields = passport["fields"].as_array().unwrap();
    let field = |code: &str| fields.iter().find(|field| field["code"] == code).unwrap();
    let elastane = field("recyclability");
    assert_eq!((&elastane["title"], &elastane["value"]), (&json!("Elastane, in percent"), &json!(20.0)));
    assert_eq!(
        (&field("operator")["title"], &field("operator")["value"]),
        (&json!("Manufacturer"), &json!("Moor GmbH"))
    );
    for field in fields {
        let says = match &field["value"] {
            Value::Null => false,
            Value::Array(list) => !list.is_empty(),
            _ => true,
        };
        assert_eq!(field["is_stated"], says, "{field}");
    }
    assert_eq!(field("customs")["is_stated"], false);
});

crate::story!(what_a_thing_is_decides_what_law_asks_of_it, |house| {
    under_the_law(&house).await;
    let door = house.opens_its_door().await;
    let viewer = house.caller(&door, Role::Viewer).await;
    let leather = json!([{"component": "shell", "materials": ["cow_leather"]}, {"component": "trim", "materials": ["brass"]}]);
    let cotton = json!([{"component": "shell", "fibres": [{"fibre": "cotton", "share": 100}]}]);
    let sneaker = json!([
        {"component": "upper", "fibres": [{"fibre": "polyester", "share": 100}]},
        {"component": "lining_sock", "materials": ["leather"]},
        {"component": "outer_sole", "materials": ["rubber"]},
    ]);
    let asked = "eu/fibres eu/shoe-parts eu/animal-parts eu/care us/fibres us/care us/maker fr-agec/weaving";
    for (name, google, composition, applies) in [
        ("belt", 169, &leather, ""),
        ("tote", 5608, &cotton, "eu/fibres eu/care us/fibres us/maker fr-agec/weaving"),
        ("scarf", 177, &cotton, "eu/fibres eu/care us/fibres us/maker fr-agec/weaving"),
        ("scarf of nobody knows what", 177, &json!([]), "eu/fibres us/fibres"),
        ("shirt", 212, &cotton, "eu/fibres eu/care us/fibres us/care us/maker fr-agec/weaving"),
        ("sneaker", 187, &sneaker, "eu/shoe-parts"),
    ] {
        house.writes::<Category>("shirts", json!({ "google": google })).await;
        house.writes::<Style>("LIN", json!({ "composition": composition })).await;
        let mut found = Vec::new();
        for market in ["DE", "US", "FR"] {
            let report =
                viewer.get(&format!("/api/v1/products/LIN-navy/compliance?market={market}")).await.json();
            let rules = report["markets"][0]["rules"].as_array().unwrap().clone();
            let rules = rules.iter().filter(|rule| rule["verdict"] != "not_applicable");
            found.extend(rules.map(|rule| format!("{}/{}", rule["pack"], rule["rule"]).replace('"', "")));
        }
        let told: Vec<&str> = asked.split(' ').filter(|rule| found.iter().any(|one| one == rule)).collect();
        assert_eq!(told.join(" "), applies, "{name}");
    }
});

crate::story!(what_law_forbids_is_not_offered_and_comes_back_once_it_is_mended, |house| {
    under_the_law(&house).await;
    house.approves("LIN-navy").await;
    house.works_off_the_log().await;
    assert_eq!(house.publications().await, ["LIN-navy live"]);

    house.writes::<Brand>("moor", json!({"manufacturer": null})).await;
    house.works_off_the_log().await;
    assert_eq!(house.publications().await, ["LIN-navy withdrawn law-eu-manufacturer"]);
    assert!(house.shoppers_find("en", "").await.is_empty());
    house.writes::<Brand>("moor", json!({"manufacturer": "moor"})).await;
    house.works_off_the_log().await;
    assert_eq!(house.publications().await, ["LIN-navy live"]);

    let boast =
        json!({"texts": {"en": {"description": "A shirt of washed linen, Eco-Friendly from seam to seam."}}});
    house.writes::<Style>("LIN", boast).await;
    let shared = house.shared().await;
    let mut tx = house.app.db.write().await.unwrap();
    let approved = approve::approve(&mut tx, &house.ben(), &shared, "LIN-navy", None).await;
    let refusal = approved.expect_err("a general claim is refused");
    drop(tx);
    let said: Vec<(&str, &str)> =
        refusal.fields().iter().map(|field| (field.field.as_str(), field.message.key)).collect();
    assert!(said.contains(&("texts.en.description", "law-eu-generic-claims")), "{said:?}");
    house.works_off_the_log().await;
    assert_eq!(house.publications().await, ["LIN-navy live"], "what was approved says nothing of the kind");
});

crate::story!(a_rule_applies_from_its_first_day, |house| {
    under_the_law(&house).await;
    let tomorrow = (house.app.clock.now() + Duration::days(1)).date_naive();
    let rule = json!({"code": "weight", "title": {"en": "The weight of the cloth is told."}, "fix": {"en": "Weigh it."},
        "source": "House rule 7", "from": tomorrow, "field": "passport.weight",
        "asks": {"fact": "passport.weight", "at_least": 1}});
    let pack = json!({"names": {"en": "House rules"}, "version": "1", "markets": ["DE"], "rules": [rule]});
    house.writes::<RulePack>("house", pack).await;
    house.writes::<Channel>("storefront", json!({"packs": ["eu", "house"]})).await;
    house.approves("LIN-navy").await;
    house.works_off_the_log().await;
    assert_eq!(house.publications().await, ["LIN-navy live"]);

    house.app.clock.advance(Duration::days(1));
    house.works_off_the_log().await;
    assert_eq!(house.publications().await, ["LIN-navy withdrawn law-own-rule"]);

    house.writes::<Style>("LIN", json!({"passport": {"weight": 180}})).await;
    house.approves("LIN-navy").await;
    house.works_off_the_log().await;
    assert_eq!(house.publications().await, ["LIN-navy live"]);
});

crate::story!(a_pack_in_the_data_folder_is_taken_up_and_ours_stays_as_it_was_edited, |house| {
    ours::take_up(&house.app).await.unwrap();
    house.writes::<RulePack>("us", json!({"names": {"en": "Home"}})).await;
    let folder = house.folder().join("packs");
    std::fs::create_dir_all(&folder).unwrap();
    let text = |days: u8| {
        format!(
            "code = 'acme'\nversion = '1'\n[names]\nen = 'Acme {days}'\n[[rules]]\ncode = 'a'\nsource = 'us'\nfield = 'care'\nasks = {{ fact = 'care', stated = true }}\n"
        )
    };
    for days in [1, 2, 2] {
        std::fs::write(folder.join("acme.toml"), text(days)).unwrap();
        ours::take_up(&house.app).await.unwrap();
    }
    let acme: RulePack = house.finds("acme").await.unwrap();
    assert_eq!(acme.names.0.values().collect::<Vec<_>>(), ["Acme 2"]);
    let us: RulePack = house.finds("us").await.unwrap();
    let german = us.names.0.iter().find(|(locale, _)| locale.as_str() == "de");
    assert_eq!(german.map(|(_, name)| name.as_str()), Some("Vereinigte Staaten"));
    assert!(us.names.0.values().any(|name| name == "Home"));
    let log = house.change_log().await;
    let of_acme: Vec<&String> = log.iter().filter(|line| line.starts_with("rule_pack acme")).collect();
    assert_eq!(of_acme.len(), 2, "{of_acme:?}");
});

crate::story!(a_category_asks_for_shots_and_knows_its_terms, |house| {
    house.furnish().await;
    house.shirt("LIN").await;
    let rules = json!({"shots": ["front", "back"], "vocabularies": {"pattern": ["striped"]}});
    house.writes::<Category>("women", json!({ "rules": rules })).await;
    let refusal = house.saves::<Category>("shirts", json!({"rules": {"shots": ["from_the_moon"]}})).await;
    assert_eq!(refusal.unwrap_err().fields()[0].field, "rules.shots[0]");

    let shared = house.shared().await;
    let mut tx = house.app.db.write().await.unwrap();
    let refusal = approve::approve(&mut tx, &house.ben(), &shared, "LIN-navy", None).await.unwrap_err();
    drop(tx);
    let asked: Vec<String> =
        refusal.fields().iter().map(|field| format!("{} {}", field.field, field.message.key)).collect();
    assert_eq!(asked[1..], ["images missing-shot", "fit.pattern missing-term-not-here"]);

    house
        .writes::<Category>(
            "shirts",
            json!({"rules": {"shots": ["front"], "vocabularies": {"pattern": ["plain"]}}}),
        )
        .await;
    house.approves("LIN-navy").await;
});

crate::story!(a_brand_shows_the_care_symbols_that_it_may_show, |house| {
    let folder = house.folder().join("care-symbols");
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join("wash_30.svg"), "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'/>")
        .unwrap();
    std::fs::write(folder.join("notes.txt"), "licence 4711").unwrap();
    house.sells_two_shirts().await;
    let door = house.opens_its_door().await;
    let get = async |path: &str| reqwest::get(format!("{}{path}", door.address)).await.unwrap();
    let page = get("/en/p/LIN-navy").await.text().await.unwrap();
    assert!(page.contains("src=\"/symbols/wash_30.svg\""), "{page}");
    assert!(!page.contains("/symbols/bleach_no.svg"), "what is not in the folder keeps our pictogram");
    let symbol = get("/symbols/wash_30.svg").await;
    assert_eq!(symbol.headers()["content-type"], "image/svg+xml");
    assert!(symbol.headers()["content-security-policy"].to_str().unwrap().contains("sandbox"));
    for path in ["/symbols/bleach_no.svg", "/symbols/notes.txt", "/symbols/..%2fselvedge.db.svg"] {
        assert_eq!(get(path).await.status(), StatusCode::NOT_FOUND, "{path}");
    }
});
