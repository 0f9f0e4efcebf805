//! Every record keeps its revisions, and what was typed is never lost.

use crate::{cast::Caller, story};
use reqwest::{Method, StatusCode};
use selvedge::{
    catalog::Style,
    changes::{
        kind::Kind,
        plan::{Mode, Wish},
        revision,
    },
    error::Error,
    people::Role,
};
use serde_json::{Value, json};

story!(every_revision_is_kept_and_an_older_one_is_not_overwritten_by_accident, |house| {
    house.saves::<Style>("KNT-001", json!({"texts": {"en": {"title": "Jumper"}}})).await.unwrap();
    let step = house
        .saves::<Style>("KNT-001", json!({"texts": {"en": {"title": "Lambswool jumper"}}}))
        .await
        .unwrap();
    let kept = step.outcome().unwrap().clone();
    assert_eq!(kept.revision, 2);

    let doc = json!({"texts": {"en": {"title": "Sweater"}}}).as_object().unwrap().clone();
    let late = Wish { code: "KNT-001".into(), doc, mode: Mode::Patch, expected: Some(1) };
    let refused = house.saves_as::<Style>(&house.ben(), late).await.unwrap_err();
    assert!(matches!(refused, Error::Stale { current: 2, .. }), "{refused:?}");

    let mut tx = house.app.db.read().await.unwrap();
    let revisions = revision::list(&mut tx, Kind::Style, kept.id, 10).await.unwrap();
    let titles: Vec<_> = revisions.iter().map(|r| r.doc["texts"]["en"]["title"].as_str().unwrap()).collect();
    assert_eq!(titles, ["Lambswool jumper", "Jumper"]);
    assert_eq!(
        house.change_log().await,
        [
            "style KNT-001 1 created  by ana@example.com",
            "style KNT-001 2 changed texts.en.title by ana@example.com"
        ]
    );
});

async fn restores(caller: &Caller, path: &str, seen: Option<&str>, back: Value) -> crate::cast::Answer {
    let request = caller.request(Method::POST, &format!("{path}/restore")).json(&back);
    let request = seen.into_iter().fold(request, |request, seen| request.header("if-match", seen));
    caller.send(request).await
}

story!(a_record_is_seen_as_it_was_and_goes_back_as_a_whole_or_in_part, |house| {
    let door = house.opens_its_door().await;
    let ana = house.caller(&door, Role::Admin).await;
    let path = "/api/v1/styles/KNT-001";
    ana.post(
        "/api/v1/styles",
        json!({"code": "KNT-001", "season": "SS27", "texts": {"en": {"title": "Jumper"}}}),
    )
    .await;
    let between = house.app.clock.now();
    house.app.clock.advance(chrono::Duration::seconds(5));
    let title = json!({"season": "AW27", "texts": {"en": {"title": "Lambswool jumper"}, "de": {"title": "Pullover"}}});
    let changed = ana.patch(path, "\"1\"", title).await;
    assert_eq!(changed.status, StatusCode::OK, "{}", changed.text);

    let moment = between.to_rfc3339_opts(chrono::SecondsFormat::Micros, true);
    for past in [format!("{path}?revision=1"), format!("{path}?at={moment}")] {
        let was = ana.get(&past).await.json();
        assert_eq!(
            (&was["texts"]["en"]["title"], &was["revision"]),
            (&json!("Jumper"), &json!(1)),
            "{past}: {was}"
        );
    }
    let all = ana.get(&format!("/api/v1/styles?at={moment}")).await.json();
    assert_eq!(all["items"][0]["season"], "SS27", "{all}");
    let never = ana.get(&format!("{path}?at=2020-01-01T00:00:00Z")).await;
    assert_eq!(never.status, StatusCode::NOT_FOUND);

    let history = ana.get(&format!("{path}/history")).await.json();
    let newest = &history["items"][0];
    assert_eq!((&newest["revision"], &newest["cause"]), (&json!(2), &json!("api")), "{history}");
    let mut paths: Vec<String> =
        newest["values"].as_array().unwrap().iter().map(|v| v["path"].to_string()).collect();
    // PostgreSQL keeps the keys of a document in an order of its own.
    paths.sort();
    assert_eq!(paths, ["[\"season\"]", "[\"texts\",\"de\",\"title\"]", "[\"texts\",\"en\",\"title\"]"]);
    let diff = ana.get(&format!("{path}/diff?from=1&to=2")).await.json();
    assert_eq!(diff["values"], newest["values"]);

    let blind = restores(&ana, path, None, json!({"revision": 1})).await;
    assert_eq!(blind.status, StatusCode::PRECONDITION_REQUIRED, "{}", blind.text);
    let nothing = restores(&ana, path, Some("\"2\""), json!({"revision": 1, "fields": ["care"]})).await;
    assert_eq!(nothing.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", nothing.text);
    let part =
        restores(&ana, path, Some("\"2\""), json!({"revision": 1, "fields": ["texts.en"]})).await.json();
    assert_eq!(
        (&part["texts"]["en"]["title"], &part["season"]),
        (&json!("Jumper"), &json!("AW27")),
        "{part}"
    );
    let whole = restores(&ana, path, Some("\"3\""), json!({"revision": 1})).await.json();
    assert_eq!((&whole["season"], whole["texts"].get("de")), (&json!("SS27"), None), "{whole}");
    assert_eq!(whole["revision"], 4, "going back is a step forward");
});

story!(what_was_removed_is_found_in_the_past_and_made_again, |house| {
    let door = house.opens_its_door().await;
    let ana = house.caller(&door, Role::Admin).await;
    let path = "/api/v1/brands/loom";
    ana.post("/api/v1/brands", json!({"code": "loom", "name": "Loom"})).await;
    let there = house.app.clock.now();
    house.app.clock.advance(chrono::Duration::seconds(5));
    let gone = ana.send(ana.request(Method::DELETE, path).header("if-match", "\"1\"")).await;
    assert_eq!(gone.status, StatusCode::NO_CONTENT, "{}", gone.text);
    house.app.clock.advance(chrono::Duration::seconds(5));
    let moment = |at: chrono::DateTime<chrono::Utc>| at.to_rfc3339_opts(chrono::SecondsFormat::Micros, true);
    let then = ana.get(&format!("/api/v1/brands?at={}", moment(there))).await.json();
    assert_eq!(then["items"].as_array().map(Vec::len), Some(1), "{then}");
    let now = ana.get(&format!("/api/v1/brands?at={}", moment(house.app.clock.now()))).await.json();
    assert_eq!(now["items"], json!([]), "{now}");
    let again = restores(&ana, path, Some("*"), json!({})).await;
    assert_eq!((again.status, &again.json()["name"]), (StatusCode::OK, &json!("Loom")), "{}", again.text);
});
