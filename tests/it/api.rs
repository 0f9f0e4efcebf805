//! The API as a program meets it: strict about what it is given, and exact about what it refuses.

use crate::{
    cast::{Caller, tool},
    story,
};
use reqwest::{Method, StatusCode};
use selvedge::{
    catalog::Drop,
    law::ours,
    people::{Grant, Role},
    reviews::Review,
};
use serde_json::{Value, json};

/// What a product needs to be there.
async fn a_shirt(caller: &Caller) {
    for (path, doc) in [
        ("brands", json!({"code": "loom", "name": "Loom"})),
        ("categories", json!({"code": "women", "names": {"en": "Women"}})),
        ("categories", json!({"code": "shirts", "parent": "women", "names": {"en": "Shirts"}})),
        ("categories", json!({"code": "men", "names": {"en": "Men"}})),
        ("styles", json!({"code": "LIN-001", "brand": "loom", "category": "shirts"})),
        ("products", json!({"code": "LIN-001-navy", "style": "LIN-001", "colour_family": "navy"})),
        ("variants", json!({"sku": "LIN-001-navy-38", "product": "LIN-001-navy", "size": "38"})),
    ] {
        let answer = caller.post(&format!("/api/v1/{path}"), doc).await;
        assert_eq!(answer.status, StatusCode::CREATED, "{path}: {}", answer.text);
    }
}

story!(a_record_is_made_seen_changed_and_removed_at_its_revision, |house| {
    let door = house.opens_its_door().await;
    let ana = house.caller(&door, Role::Merchandiser).await;
    a_shirt(&ana).await;

    let seen = ana.get("/api/v1/styles/lin-001").await;
    assert_eq!((seen.status, seen.etag.as_deref()), (StatusCode::OK, Some("\"1\"")));
    assert_eq!(seen.json()["code"], "LIN-001");

    let path = "/api/v1/styles/LIN-001";
    let title = json!({"texts": {"en": {"title": "Linen shirt"}}});
    let changed = ana.patch(path, "\"1\"", title.clone()).await;
    assert_eq!(
        (changed.status, changed.etag.as_deref()),
        (StatusCode::OK, Some("\"2\"")),
        "{}",
        changed.text
    );
    let again = ana.patch(path, "\"2\"", title).await;
    assert_eq!(again.json()["revision"], 2, "what changes nothing makes no revision");
    let late = ana.patch(path, "\"1\"", json!({"texts": {"en": {"title": "Shirt"}}})).await;
    assert_eq!((late.status, &late.json()["current_revision"]), (StatusCode::PRECONDITION_FAILED, &json!(2)));
    let clash = &late.json()["errors"][0];
    assert_eq!((&clash["field"], &clash["value"]), (&json!("texts.en.title"), &json!("Shirt")), "{clash}");
    assert!(clash["reason"].as_str().is_some_and(|reason| reason.contains("Linen shirt")), "{clash}");
    let beside = ana.patch(path, "\"1\"", json!({"season": "SS27"})).await;
    assert_eq!((beside.status, &beside.json()["season"]), (StatusCode::OK, &json!("SS27")), "both stand");
    assert_eq!(beside.json()["texts"]["en"]["title"], "Linen shirt");
    let blind = ana.send(ana.request(Method::PATCH, path).json(&json!({"season": "SS27"}))).await;
    assert_eq!(blind.status, StatusCode::PRECONDITION_REQUIRED);
    let back = ana.patch(path, "\"2\"", json!({"texts": null})).await.json();
    assert!(back.get("texts").is_none(), "null gives a value back to inheritance: {back}");

    let revisions = ana.get("/api/v1/styles/LIN-001/revisions").await.json();
    assert_eq!(revisions["items"].as_array().map(Vec::len), Some(4));
    let in_use = ana.send(ana.request(Method::DELETE, path).header("if-match", "*")).await;
    assert_eq!(in_use.status, StatusCode::CONFLICT, "{}", in_use.text);
    let brand = ana.post("/api/v1/brands", json!({"code": "unused", "name": "Unused"})).await;
    let gone = ana.request(Method::DELETE, "/api/v1/brands/unused").header("if-match", brand.etag.unwrap());
    assert_eq!(ana.send(gone).await.status, StatusCode::NO_CONTENT);
    assert_eq!(ana.get("/api/v1/brands/unused").await.status, StatusCode::NOT_FOUND);
});

story!(a_link_is_kept_as_its_record_is_called_however_it_is_typed, |house| {
    let door = house.opens_its_door().await;
    let ana = house.caller(&door, Role::Merchandiser).await;
    a_shirt(&ana).await;
    let other = json!({"code": "LIN-002", "category": "SHIRTS", "associations": {"cross_sell": ["lin-001", "lin-001-NAVY"]}});
    let made = ana.post("/api/v1/styles", other.clone()).await;
    assert_eq!(made.status, StatusCode::CREATED, "{}", made.text);
    assert_eq!(made.json()["category"], "shirts");
    assert_eq!(made.json()["associations"]["cross_sell"], json!(["LIN-001", "LIN-001-navy"]));
    let request = ana.request(Method::PUT, "/api/v1/styles/LIN-002").header("if-match", "*").json(&other);
    let again = ana.send(request).await;
    assert_eq!((again.status, &again.json()["revision"]), (StatusCode::OK, &json!(1)), "{}", again.text);
    let path = "/api/v1/products/LIN-001-navy";
    let further = ana.patch(path, "*", json!({"category": "Shirts", "style": "lin-001"})).await;
    assert_eq!((further.status, &further.json()["category"]), (StatusCode::OK, &json!("shirts")));
    let revision = further.json()["revision"].clone();
    let same = ana.patch(path, "*", json!({"category": "sHIRTS"})).await;
    assert_eq!(same.json()["revision"], revision, "{}", same.text);
});

story!(what_cannot_be_taken_is_refused_with_field_value_reason_and_fix, |house| {
    let door = house.opens_its_door().await;
    let ana = house.caller(&door, Role::Merchandiser).await;
    a_shirt(&ana).await;
    let hash = |n: usize| format!("{n:064x}");
    let images: Vec<Value> = (0..11).map(|n| json!({"asset": hash(n)})).collect();
    for (path, patch, field, value, code) in [
        (
            "styles/LIN-001",
            json!({"composition": "cotton"}),
            "composition",
            Some("cotton"),
            "field-unreadable",
        ),
        ("styles/LIN-001", json!({"colour": "navy"}), "colour", None, "field-unknown"),
        ("styles/LIN-001", json!({"category": "hats"}), "category", Some("hats"), "link-unknown"),
        (
            "styles/LIN-001",
            json!({"composition": [{"component": "shell", "fibres": [{"fibre": "coton", "share": 100}]}]}),
            "composition[0].fibres[0].fibre",
            Some("coton"),
            "fibre-unknown",
        ),
        (
            "styles/LIN-001",
            json!({"composition": [{"component": "shell", "fibres": [{"fibre": "cotton", "share": 95}]}]}),
            "composition[0].fibres",
            Some("95 %"),
            "composition-sum",
        ),
        ("styles/LIN-001", json!({"texts": {"english": {"title": "x"}}}), "texts", None, "field-unreadable"),
        ("styles/LIN-001", json!({"revision": 7}), "revision", Some("7"), "field-read-only"),
        ("styles/LIN-001", json!({"code": "LIN-002"}), "code", Some("\"LIN-002\""), "code-differs"),
        (
            "products/LIN-001-navy",
            json!({"images": images}),
            "images[10]",
            Some(&*hash(10)),
            "too-many-images",
        ),
        (
            "products/LIN-001-navy",
            json!({"state": "approved"}),
            "state",
            Some("\"approved\""),
            "field-read-only",
        ),
        (
            "variants/LIN-001-navy-38",
            json!({"gtin": "4006381333932"}),
            "gtin",
            Some("4006381333932"),
            "gtin-check-digit",
        ),
        (
            "variants/LIN-001-navy-38",
            json!({"position": "first"}),
            "position",
            Some("first"),
            "field-unreadable",
        ),
    ] {
        let refused = ana.patch(&format!("/api/v1/{path}"), "*", patch.clone()).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{patch}: {}", refused.text);
        assert_eq!(refused.media_type, "application/problem+json");
        let errors = refused.json()["errors"].clone();
        let found = errors.as_array().unwrap().iter().find(|e| e["code"] == code);
        let found = found.unwrap_or_else(|| panic!("{patch} should be refused as {code}: {}", refused.text));
        assert!(found["field"].as_str().unwrap().starts_with(field), "{patch}: {found}");
        if let Some(value) = value {
            assert_eq!(found["value"], value, "{patch}");
        }
        assert!(found["reason"].as_str().is_some_and(|text| text.len() > 10), "{patch}: {found}");
        assert!(found["fix"].as_str().is_some_and(|text| text.len() > 10), "{patch}: {found}");
    }
});

story!(a_request_that_is_wrong_in_itself_gets_its_own_status, |house| {
    let door = house.opens_its_door().await;
    let ana = house.caller(&door, Role::Merchandiser).await;
    let post = |path: &str, media_type: &str, body: Vec<u8>| {
        ana.request(Method::POST, path).header("content-type", media_type.to_owned()).body(body)
    };
    let long = format!("{{\"code\": \"x\", \"name\": \"{}\"}}", "x".repeat(3 << 20));
    let nobody = reqwest::Client::new().get(format!("{}/api/v1/styles", door.address));
    let made_up = reqwest::Client::new().get(format!("{}/api/v1/styles", door.address)).bearer_auth("slv_x");
    for (request, status, key) in [
        (nobody, 401, "not-signed-in"),
        (made_up, 401, "token-not-known"),
        (ana.request(Method::GET, "/api/v1/users"), 403, "may-not-administer"),
        (ana.request(Method::GET, "/api/v1/styles/none"), 404, "error-not-found"),
        (ana.request(Method::GET, "/api/v1/nonsense"), 404, "error-not-found"),
        (ana.request(Method::DELETE, "/api/v1/styles"), 405, "method-not-allowed"),
        (ana.request(Method::GET, "/api/v1/styles?limt=3"), 400, "error-invalid"),
        (ana.request(Method::GET, "/api/v1/styles?cursor=3"), 400, "error-invalid"),
        (post("/api/v1/brands", "text/plain", b"{}".to_vec()), 415, "media-type"),
        (post("/api/v1/brands", "application/json", b"{\"code\":".to_vec()), 400, "error-invalid"),
        (post("/api/v1/brands", "application/json", b"[1]".to_vec()), 422, "error-invalid"),
        (post("/api/v1/brands", "application/json", long.into_bytes()), 413, "body-too-large"),
        (post("/api/v1/assets", "image/jpeg", b"not a picture".to_vec()), 422, "error-invalid"),
    ] {
        let asked = format!("{request:?}");
        let answer = ana.send(request.header("accept-language", "de")).await;
        assert_eq!(answer.status.as_u16(), status, "{asked}: {}", answer.text);
        assert_eq!(answer.json()["type"], format!("urn:selvedge:problem:{key}"), "{asked}");
        assert_eq!(answer.headers["content-language"], "de", "{asked}");
        assert!(
            answer.headers.contains_key("x-request-id")
                && answer.headers.contains_key("content-security-policy")
        );
    }
});

story!(many_records_go_in_at_once_and_each_line_has_its_own_result, |house| {
    let door = house.opens_its_door().await;
    let ana = house.caller(&door, Role::Merchandiser).await;
    a_shirt(&ana).await;
    let line = |n: usize| json!({"code": format!("BULK-{n:04}"), "brand": "loom"});
    let mut lines: Vec<Value> = (0..600).map(line).collect();
    lines[7] = json!({"code": "BULK-0007", "brand": "nobody"});
    lines[9] = json!("no object");
    let results = ana.bulk("/api/v1/styles/bulk", &lines).await;
    let count = |outcome: &str| results.iter().filter(|r| r["outcome"] == outcome).count();
    assert_eq!((results.len(), count("created"), count("rejected")), (600, 598, 2));
    assert_eq!((&results[7]["line"], &results[7]["problems"][0]["field"]), (&json!(8), &json!("brand")));
    lines[3]["season"] = json!("SS27");
    let again = ana.bulk("/api/v1/styles/bulk", &lines).await;
    let count = |outcome: &str| again.iter().filter(|r| r["outcome"] == outcome).count();
    assert_eq!((count("unchanged"), count("updated"), count("rejected")), (597, 1, 2));

    let (mut codes, mut cursor) = (Vec::new(), String::new());
    loop {
        let page = ana.get(&format!("/api/v1/styles?limit=250{cursor}")).await.json();
        codes.extend(page["items"].as_array().unwrap().iter().map(|item| item["code"].to_string()));
        let Some(next) = page["next_cursor"].as_str() else { break };
        cursor = format!("&cursor={next}");
    }
    assert_eq!(codes.len(), 599);
    assert!(codes.is_sorted());
});

story!(a_grant_holds_within_its_category_and_language, |house| {
    let door = house.opens_its_door().await;
    let ana = house.caller(&door, Role::Merchandiser).await;
    a_shirt(&ana).await;
    let french = Grant {
        category: Some("women".into()),
        locales: Some(vec!["fr".into()]),
        ..Grant::of(Role::Translator)
    };
    let cleo = house.caller_with(&door, french).await;
    let of_men = Grant { category: Some("men".into()), ..Grant::of(Role::Merchandiser) };
    let max = house.caller_with(&door, of_men).await;
    let shirt = "/api/v1/products/LIN-001-navy";
    let title = |locale: &str| json!({"texts": {locale: {"title": "Chemise en lin"}}});
    assert_eq!(cleo.patch(shirt, "*", title("fr")).await.status, StatusCode::OK);
    assert_eq!(cleo.patch(shirt, "*", title("de")).await.status, StatusCode::FORBIDDEN);
    assert_eq!(cleo.patch(shirt, "*", json!({"position": 3})).await.status, StatusCode::FORBIDDEN);
    assert_eq!(max.patch(shirt, "*", title("fr-CA")).await.status, StatusCode::FORBIDDEN);
    let taken_along = ana.patch("/api/v1/categories/shirts", "*", json!({"parent": "men"})).await;
    assert_eq!(taken_along.status, StatusCode::OK, "{}", taken_along.text);
    assert_eq!(cleo.patch(shirt, "*", title("fr-BE")).await.status, StatusCode::FORBIDDEN);
    assert_eq!(max.patch(shirt, "*", title("fr-CA")).await.status, StatusCode::OK);
    let feed = house.caller(&door, Role::Feed).await;
    assert_eq!(feed.get(shirt).await.status, StatusCode::FORBIDDEN);
});

story!(a_renamed_record_is_found_by_its_old_code_and_keeps_its_friends, |house| {
    let door = house.opens_its_door().await;
    let ana = house.caller(&door, Role::Merchandiser).await;
    a_shirt(&ana).await;
    let mill = json!({"code": "mill", "name": "The Mill", "electronic_address": "a@mill.example",
                      "address": {"street": "1 Canal", "city": "Porto", "country": "PT"}});
    assert_eq!(ana.post("/api/v1/parties", mill).await.status, StatusCode::CREATED);
    assert_eq!(
        ana.patch("/api/v1/brands/loom", "*", json!({"manufacturer": "mill"})).await.status,
        StatusCode::OK
    );
    let rename = |path: &str, to: &str| {
        ana.request(Method::POST, path).header("if-match", "*").json(&json!({"code": to}))
    };
    let renamed = ana.send(rename("/api/v1/styles/LIN-001/rename", "LIN-100")).await;
    assert_eq!(renamed.status, StatusCode::OK, "{}", renamed.text);
    assert_eq!(ana.send(rename("/api/v1/parties/mill/rename", "porto-mill")).await.status, StatusCode::OK);
    assert_eq!(ana.get("/api/v1/styles/LIN-001").await.json()["code"], "LIN-100", "the old address leads on");
    assert_eq!(ana.get("/api/v1/products/LIN-001-navy").await.json()["style"], "LIN-100");
    assert_eq!(ana.get("/api/v1/brands/loom").await.json()["manufacturer"], "porto-mill");
    let taken = ana.send(rename("/api/v1/styles/LIN-100/rename", "Lin-100.b")).await;
    assert_eq!(taken.status, StatusCode::OK);
    assert_eq!(ana.get("/api/v1/styles/LIN-001").await.json()["code"], "Lin-100.b");
});

story!(a_product_is_shown_as_it_is_with_level_and_origin, |house| {
    let door = house.opens_its_door().await;
    let ana = house.caller(&door, Role::Merchandiser).await;
    a_shirt(&ana).await;
    let style = json!({
        "texts": {"en": {"title": "Linen shirt"}},
        "composition": [{"component": "shell", "fibres": [{"fibre": "linen", "share": 55}, {"fibre": "cotton", "share": 45}]}],
    });
    assert_eq!(ana.patch("/api/v1/styles/LIN-001", "*", style).await.status, StatusCode::OK);
    let german = json!({"texts": {"de": {"title": "Leinenhemd"}}});
    assert_eq!(ana.patch("/api/v1/products/LIN-001-navy", "*", german).await.status, StatusCode::OK);
    let view = ana.get("/api/v1/products/LIN-001-navy?view=resolved&locale=de-AT").await.json();
    assert_eq!(view["texts"]["title"]["value"], "Leinenhemd");
    assert_eq!(view["texts"]["title"]["level"], "product");
    assert_eq!(view["composition"]["level"], "style");
    assert_eq!(view["composition"]["text"][0]["text"], "55\u{a0}% Leinen, 45\u{a0}% Baumwolle");
    assert_eq!(view["composition"]["origin"]["kind"], "person");
    assert_eq!(view["state"], "draft");
    assert_eq!(view["variants"][0]["sku"], "LIN-001-navy-38");
});

story!(the_change_feed_goes_on_where_it_ended, |house| {
    let door = house.opens_its_door().await;
    let ana = house.caller(&door, Role::Merchandiser).await;
    a_shirt(&ana).await;
    let first = ana.get("/api/v1/changes?limit=4").await.json();
    let cursor = first["next_cursor"].as_str().unwrap().to_owned();
    let rest = ana.get(&format!("/api/v1/changes?cursor={cursor}")).await.json();
    let count = |page: &Value| page["items"].as_array().map(Vec::len);
    assert_eq!((count(&first), count(&rest)), (Some(4), Some(3)));
    let end = rest["next_cursor"].as_str().unwrap().to_owned();
    let none = ana.get(&format!("/api/v1/changes?cursor={end}")).await.json();
    assert_eq!((count(&none), none["next_cursor"].as_str()), (Some(0), Some(&*end)));
    ana.post("/api/v1/brands", json!({"code": "late", "name": "Late"})).await;
    let more = ana.get(&format!("/api/v1/changes?cursor={end}")).await.json();
    assert_eq!((&more["items"][0]["code"], &more["items"][0]["verb"]), (&json!("late"), &json!("created")));
});

story!(every_answer_is_as_the_openapi_document_says, |house| {
    let shared = include_bytes!("../../assets/demo/shared.ndjson");
    crate::imports::imports(&house, &[("shared.ndjson", shared)], &Default::default()).await;
    ours::take_up(&house.app).await.expect("the packs are good");
    let places = b"google_id,path_en\n212,Apparel & Accessories > Clothing > Shirts & Tops\n1604,Clothing\n";
    crate::imports::imports(&house, &[("google.csv", places)], &Default::default()).await;
    house.sells_two_shirts().await;
    house.writes::<Drop>("drop-1", json!({"at": "2027-03-12T09:00:00", "time_zone": "Europe/Berlin"})).await;
    house.invites("ana@example.com", Role::Merchandiser).await;
    let review = json!({"style": "LIN", "rating": 5, "title": "Soft", "written_at": "2026-05-02T10:00:00Z"});
    house.writes::<Review>("first", review).await;
    let door = house.opens_its_door().await;
    let admin = house.caller(&door, Role::Admin).await;
    let waiting = "/api/v1/imports?file_name=goods.csv&background=true";
    let job = admin.send(admin.request(Method::POST, waiting).body("style,sku\nCOA,COA-M\n")).await;
    assert_eq!(job.status, StatusCode::ACCEPTED, "{}", job.text);
    admin.post("/api/v1/views", json!({"name": "Drop 1"})).await;
    let Some(mut python) = tool("openapi_answers.py", "openapi_spec_validator").await else { return };
    let said = python.args([&door.address, admin.token()]).output().await.expect("python runs");
    let text = String::from_utf8_lossy(&said.stdout);
    assert!(said.status.success(), "{text}{}", String::from_utf8_lossy(&said.stderr));
    assert!(text.lines().count() == 1 && text.ends_with(" answers\n"), "{text}");
});

story!(a_call_with_a_key_is_done_once_however_often_it_is_sent, |house| {
    let door = house.opens_its_door().await;
    let (ana, ben) = (house.caller(&door, Role::Admin).await, house.caller(&door, Role::Admin).await);
    let call = |caller: &Caller, name: &str| {
        let request = caller.request(Method::POST, "/api/v1/brands").header("idempotency-key", "order-1");
        request.json(&json!({"code": "loom", "name": name}))
    };
    let first = ana.send(call(&ana, "Loom")).await;
    assert_eq!(first.status, StatusCode::CREATED, "{}", first.text);
    let again = ana.send(call(&ana, "Loom")).await;
    assert_eq!((again.status, &again.text, &again.etag), (first.status, &first.text, &first.etag));
    assert_eq!(again.headers["idempotent-replayed"], "true");
    let other = ana.send(call(&ana, "Broom")).await;
    assert_eq!(other.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", other.text);
    let somebody_else = ben.send(call(&ben, "Loom")).await;
    assert_eq!(somebody_else.status, StatusCode::CONFLICT, "a key is its caller's: {}", somebody_else.text);
    let mended = ben.send(call(&ben, "Loom").json(&json!({"code": "broom", "name": "Broom"}))).await;
    assert_eq!(mended.status, StatusCode::CREATED, "what was refused is not remembered: {}", mended.text);
    assert_eq!(house.change_log().await.iter().filter(|line| line.starts_with("brand")).count(), 2);
});
