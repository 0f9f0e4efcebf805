//! Every record keeps its revisions, and what was typed is never lost.

use crate::{
    cast::{Caller, House},
    story,
};
use chrono::Duration;
use reqwest::{Method, StatusCode};
use selvedge::{
    catalog::{Product, Style, Variant, retention},
    changes::{
        kind::Kind,
        merge::Doc,
        plan::{Mode, Wish},
        record::Record,
        revision,
    },
    cli::check,
    config::{Config, Retention},
    error::Error,
    people::Role,
};
use serde_json::{Value, json};
use std::collections::HashMap;
use uuid::Uuid;

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
    let mut diff = ana.get(&format!("{path}/diff?from=1&to=2")).await.json();
    let told = diff["values"].as_array_mut().unwrap();
    let pieces: Vec<Value> =
        told.iter_mut().filter_map(|v| v.as_object_mut().unwrap().remove("pieces")).collect();
    let title = json!([{"kind": "removed", "text": "Jumper"}, {"kind": "added", "text": "Lambswool jumper"}]);
    assert!(pieces.contains(&title), "texts are told word by word: {pieces:?}");
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

/// What the house has as a record's history now, by revision.
async fn now<T: Record>(house: &House, code: &str) -> (Uuid, i64, Doc) {
    let mut tx = house.app.db.read().await.unwrap();
    let kept = T::load(&mut tx, &[code.to_lowercase()]).await.unwrap().remove(0);
    (kept.id, kept.revision, kept.record.history())
}

async fn bytes(house: &House, sql: &'static str) -> i64 {
    let mut tx = house.app.db.read().await.unwrap();
    let (bytes,): (i64,) = tx.query(sql).one().await.unwrap();
    bytes
}

const ROWS: &str =
    "SELECT CAST(SUM(LENGTH(CAST(doc AS TEXT))) AS BIGINT) FROM revisions WHERE kind = 'style'";

story!(a_revision_costs_what_it_changes_and_is_read_back_as_it_was, |house| {
    house.furnish().await;
    house.shirt("LIN").await;
    house.shirt("COT").await;
    let mut was: HashMap<(Uuid, i64), Doc> = HashMap::new();
    let first = bytes(&house, ROWS).await;
    for edit in 0..120 {
        for style in ["LIN", "COT"] {
            let doc = match edit % 4 {
                0 => json!({"texts": {"en": {"title": format!("Linen shirt {edit}")}}}),
                1 => json!({"care": null}),
                2 => {
                    json!({"care": {"codes": ["wash_30", "bleach_no", "tumble_no", "iron_medium", "dryclean_no"]}})
                }
                _ => json!({"fit": {"fit": if edit % 8 == 3 { "slim" } else { "relaxed" }}}),
            };
            house.saves::<Style>(style, doc).await.unwrap();
            let (id, revision, doc) = now::<Style>(&house, style).await;
            was.insert((id, revision), doc);
        }
    }
    let whole: i64 = was.values().map(|doc| serde_json::to_string(doc).unwrap().len() as i64).sum();
    let kept = bytes(&house, ROWS).await - first;
    assert!(kept * 5 < whole, "{kept} bytes for {whole} bytes of documents");

    // Many at once, one by one, by moment and as a list: each reads back equal.
    let wanted: Vec<(Uuid, i64)> = was.keys().copied().collect();
    let mut tx = house.app.db.read().await.unwrap();
    assert_eq!(revision::docs(&mut tx, Kind::Style, &wanted).await.unwrap(), was);
    let (id, last, _) = now::<Style>(&house, "LIN").await;
    let list = revision::list(&mut tx, Kind::Style, id, 1_000).await.unwrap();
    assert_eq!(list.iter().map(|one| one.revision).collect::<Vec<_>>(), (1..=last).rev().collect::<Vec<_>>());
    for one in list.iter().filter(|one| one.revision > 1) {
        assert_eq!(one.doc.0, was[&(id, one.revision)]);
        let alone = revision::one(&mut tx, Kind::Style, id, one.revision).await.unwrap().unwrap();
        assert_eq!(alone, *one);
        assert_eq!(revision::at(&mut tx, Kind::Style, id, one.at).await.unwrap().as_ref(), Some(one));
    }
    let page = revision::before(&mut tx, Kind::Style, id, 70, 7).await.unwrap();
    assert_eq!(page[..], list[list.len() - 69..][..7]);
    let moment = list[list.len() - 60].at;
    let all = revision::all_at(&mut tx, Kind::Style, moment, Uuid::nil(), 10).await.unwrap();
    assert_eq!(all.len(), 2);
    assert_eq!(all.iter().find(|(of, _)| *of == id).map(|(_, one)| one.revision), Some(60));
    drop(tx);
    let off = check::look(&house.app).await.unwrap();
    assert!(off.iter().all(|line| !line.contains("revision")), "{off:#?}");
});

story!(a_document_that_reads_otherwise_without_an_edit_is_kept_as_it_was_at_each, |house| {
    house.furnish().await;
    house.shirt("LIN").await;
    let door = house.opens_its_door().await;
    let ana = house.caller(&door, Role::Admin).await;
    house.saves::<Product>("LIN-navy", json!({"fit": {"fit": "slim"}})).await.unwrap();
    let (id, revision, before) = now::<Product>(&house, "LIN-navy").await;
    // The product names its style by code: another code is no edit of the product.
    let renamed = ana.request(Method::POST, "/api/v1/styles/LIN/rename").header("if-match", "*");
    let renamed = ana.send(renamed.json(&json!({"code": "LINEN"}))).await;
    assert_eq!(renamed.status, StatusCode::OK, "{}", renamed.text);
    assert_ne!(now::<Product>(&house, "LIN-navy").await.2, before);
    for fit in ["regular", "oversized"] {
        house.saves::<Product>("LIN-navy", json!({"fit": {"fit": fit}})).await.unwrap();
    }
    let (_, last, after) = now::<Product>(&house, "LIN-navy").await;
    let mut tx = house.app.db.read().await.unwrap();
    let docs = revision::docs(&mut tx, Kind::Product, &[(id, revision), (id, last)]).await.unwrap();
    assert_eq!((&docs[&(id, revision)], &docs[&(id, last)]), (&before, &after));
    assert_eq!((&before["style"], &after["style"]), (&json!("LIN"), &json!("LINEN")));
});

story!(whole_documents_of_an_older_program_stay_readable, |house| {
    house
        .saves::<Style>("KNT-001", json!({"season": "SS27", "texts": {"en": {"title": "Jumper"}}}))
        .await
        .unwrap();
    let (id, _, first) = now::<Style>(&house, "KNT-001").await;
    let mut tx = house.app.db.write().await.unwrap();
    tx.query("UPDATE revisions SET doc = $1, base = NULL, digest = NULL")
        .bind(sqlx::types::Json(first.clone()))
        .run()
        .await
        .unwrap();
    tx.commit().await.unwrap();
    let mut was = vec![first];
    for season in ["AW27", "SS28"] {
        house.saves::<Style>("KNT-001", json!({"season": season})).await.unwrap();
        was.push(now::<Style>(&house, "KNT-001").await.2);
    }
    let mut tx = house.app.db.read().await.unwrap();
    let list = revision::list(&mut tx, Kind::Style, id, 10).await.unwrap();
    assert_eq!(list.into_iter().rev().map(|one| one.doc.0).collect::<Vec<_>>(), was);
});

story!(old_history_is_thinned_and_says_so, |house| {
    let history = Retention { days: Some(30), daily_days: 60 };
    let config = Config { history, ..(*house.app.config).clone() };
    let house = house.moves_to(config);
    let door = house.opens_its_door().await;
    let ana = house.caller(&door, Role::Admin).await;
    let path = "/api/v1/styles/KNT-001";
    // Revisions 1 to 6 on one day, 7 two months later, by a bulk call that 8 follows.
    let mut moments = Vec::new();
    for season in ["SS21", "SS22", "SS23", "SS24", "SS25", "SS26"] {
        house.saves::<Style>("KNT-001", json!({"season": season})).await.unwrap();
        house.app.clock.advance(Duration::milliseconds(10));
        moments.push(house.app.clock.now());
    }
    house.app.clock.advance(Duration::days(60));
    ana.bulk("/api/v1/styles/bulk", &[json!({"code": "KNT-001", "season": "AW27"})]).await;
    house.saves::<Style>("KNT-001", json!({"texts": {"en": {"title": "Jumper"}}})).await.unwrap();
    let (id, _, after) = now::<Style>(&house, "KNT-001").await;
    let gone = retention::turn(&house.app).await.unwrap().unwrap();
    assert_eq!(gone.revisions, 4, "the first, the day's last and the young ones stay");
    assert_eq!(retention::turn(&house.app).await.unwrap(), None, "once a day");
    let mut tx = house.app.db.read().await.unwrap();
    let list = revision::list(&mut tx, Kind::Style, id, 10).await.unwrap();
    drop(tx);
    assert_eq!(list.iter().map(|one| one.revision).collect::<Vec<_>>(), [8, 7, 6, 1]);
    assert_eq!(list[0].doc.0, after);

    let fourth = ana.get(&format!("{path}?revision=4")).await.json();
    assert_eq!(
        (&fourth["revision"], &fourth["instead_of"], &fourth["season"]),
        (&json!(1), &json!(4), &json!("SS21")),
        "{fourth}"
    );
    let moment = moments[2].to_rfc3339_opts(chrono::SecondsFormat::Micros, true);
    let then = ana.get(&format!("{path}?at={moment}")).await.json();
    assert_eq!((&then["revision"], &then["instead_of"]), (&json!(1), &json!(3)), "{then}");
    let sixth = ana.get(&format!("{path}?revision=6")).await.json();
    assert_eq!((&sixth["season"], sixth.get("instead_of")), (&json!("SS26"), None), "{sixth}");
    let never = ana.get(&format!("{path}?revision=9")).await;
    assert_eq!(never.status, StatusCode::NOT_FOUND);
    let diff = ana.get(&format!("{path}/diff?from=3&to=7")).await;
    assert_eq!(diff.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", diff.text);
    let history = ana.get(&format!("{path}/history")).await.json();
    assert_eq!(history["items"].as_array().map(Vec::len), Some(4), "{history}");

    // What was done within the thirty days can be undone still, and what came before cannot; it is told, and nothing goes.
    let plans = ana.get("/api/v1/plans").await.json();
    let plan = plans["items"][0]["id"].as_str().unwrap().to_owned();
    let undo = ana.post(&format!("/api/v1/plans/{plan}/undo"), json!({})).await.json();
    let applied = ana.post(&format!("/api/v1/plans/{}/apply", undo["id"].as_str().unwrap()), json!({})).await;
    assert_eq!(applied.json()["counts"]["done"], 1, "{}", applied.text);
    assert_eq!(ana.get(path).await.json()["season"], "SS26");
    let both = [json!({"code": "KNT-001", "season": "AW29"}), json!({"code": "KNT-002"})];
    ana.bulk("/api/v1/styles/bulk", &both).await;
    let plan = ana.get("/api/v1/plans").await.json()["items"][0]["id"].as_str().unwrap().to_owned();
    ana.bulk("/api/v1/styles/bulk", &[json!({"code": "KNT-001", "season": "AW30"})]).await;
    let other = ana.get("/api/v1/plans").await.json()["items"][0]["id"].as_str().unwrap().to_owned();
    house.app.clock.advance(Duration::days(120));
    for season in ["SS28", "AW28"] {
        house.saves::<Style>("KNT-001", json!({"season": season})).await.unwrap();
    }
    assert!(retention::turn(&house.app).await.unwrap().unwrap().revisions > 0);
    let late = ana.post(&format!("/api/v1/plans/{plan}/undo"), json!({})).await.json();
    let counts = ["reject", "change", "remove"].map(|action| late["counts"][action].clone());
    assert_eq!(counts, [json!(1), json!(0), json!(1)], "{late}");
    let lines = ana.get(&format!("/api/v1/plans/{}/lines", late["id"].as_str().unwrap())).await.text;
    assert!(lines.contains("kept no longer"), "{lines}");
    ana.post(&format!("/api/v1/plans/{}/apply", late["id"].as_str().unwrap()), json!({})).await;
    assert_eq!(ana.get(path).await.json()["season"], "AW28", "what cannot be told is not taken back");
    assert_eq!(ana.get("/api/v1/styles/KNT-002").await.status, StatusCode::NOT_FOUND);
    let refused = ana.post(&format!("/api/v1/plans/{other}/undo"), json!({})).await;
    assert_eq!(refused.status, StatusCode::CONFLICT, "{}", refused.text);
    let off = check::look(&house.app).await.unwrap();
    assert!(off.iter().all(|line| !line.contains("revision")), "{off:#?}");
});

story!(what_an_approval_or_a_translation_looks_at_is_kept, |house| {
    let history = Retention { days: Some(30), daily_days: 0 };
    let config = Config { history, ..(*house.app.config).clone() };
    let house = house.moves_to(config);
    house.furnish().await;
    house.shirt("LIN").await;
    let title = |text: &str| json!({"texts": {"en": {"title": text}}});
    // Each a minute apart: the German title of the product is made from the second English one of the style.
    for (text, german) in [("One", None), ("Two", Some("Zwei")), ("Three", None), ("Four", None)] {
        house.app.clock.advance(Duration::minutes(1));
        house.saves::<Style>("LIN", title(text)).await.unwrap();
        if let Some(german) = german {
            house.app.clock.advance(Duration::minutes(1));
            house.saves::<Product>("LIN-navy", json!({"texts": {"de": {"title": german}}})).await.unwrap();
        }
        if text == "Three" {
            house.app.clock.advance(Duration::minutes(1));
            house.approves("LIN-navy").await;
        }
    }
    house.saves::<Style>("LIN", json!({"season": "AW27"})).await.unwrap();
    house.saves::<Style>("LIN", json!({"season": "SS28"})).await.unwrap();
    let (id, last, _) = now::<Style>(&house, "LIN").await;
    house.app.clock.advance(Duration::days(100));
    retention::turn(&house.app).await.unwrap().unwrap();
    let mut tx = house.app.db.read().await.unwrap();
    let kept = revision::list(&mut tx, Kind::Style, id, 100).await.unwrap();
    let titles: Vec<&str> =
        kept.iter().map(|one| one.doc["texts"]["en"]["title"].as_str().unwrap()).collect();
    assert!(["Linen shirt", "Two", "Three", "Four"].iter().all(|title| titles.contains(title)), "{titles:?}");
    assert!(!titles.contains(&"One"), "{titles:?}");
    assert_eq!(kept[0].revision, last);
});

story!(prices_are_kept_for_thirteen_months, |house| {
    house.furnish().await;
    house.shirt("LIN").await;
    let price = |amount: i64| json!({"prices": [{"currency": "EUR", "amount": amount}]});
    for amount in [9_000, 8_000, 7_000] {
        house.app.clock.advance(Duration::days(40));
        house.saves::<Variant>("LIN-navy-S", price(amount)).await.unwrap();
    }
    let count = "SELECT COUNT(*) FROM price_history h JOIN variants v ON v.id = h.variant_id WHERE v.sku = 'LIN-navy-S'";
    assert_eq!(bytes(&house, count).await, 4);
    // Thirteen months ago the second price had begun last.
    house.app.clock.advance(Duration::days(370));
    let gone = retention::turn(&house.app).await.unwrap().unwrap();
    assert_eq!((gone.prices, gone.revisions), (2, 0), "history without a setting is kept for ever");
    assert_eq!(bytes(&house, count).await, 2);
});
