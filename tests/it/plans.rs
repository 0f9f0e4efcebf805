//! Every change is a plan: looked through before, carried out as one, taken back as one; nobody's later work is lost.

use crate::{
    cast::{Caller, House},
    imports::imports,
    story,
};
use reqwest::{Method, StatusCode};
use selvedge::{imports::Options, people::Role};
use serde_json::{Value, json};

/// Everything that the API tells of the record, but for revisions, times and origins.
pub async fn everything(caller: &Caller) -> Vec<(String, Value)> {
    const PATHS: [&str; 18] = [
        "rule-packs",
        "parties",
        "brands",
        "locations",
        "certificates",
        "collections",
        "attributes",
        "size-charts",
        "return-policies",
        "shipping-profiles",
        "categories",
        "channels",
        "styles",
        "products",
        "variants",
        "drops",
        "assets",
        "reviews",
    ];
    let mut all = Vec::new();
    for path in PATHS {
        let page = caller.get(&format!("/api/v1/{path}?limit=500")).await.json();
        for mut item in page["items"].as_array().unwrap().clone() {
            let doc = item.as_object_mut().unwrap();
            for noted in ["revision", "created_at", "updated_at", "origins", "standing"] {
                doc.remove(noted);
            }
            all.push((path.to_owned(), item));
        }
    }
    all
}

pub async fn lines_of(caller: &Caller, plan: &str) -> Vec<Value> {
    let page = caller.get(&format!("/api/v1/plans/{plan}/lines?limit=500")).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.text);
    page.json()["items"].as_array().unwrap().clone()
}

/// `action kind code outcome`, a line each.
pub fn told(lines: &[Value]) -> Vec<String> {
    let word = |line: &Value, key: &str| line[key].as_str().unwrap_or("-").to_owned();
    lines.iter().map(|l| ["action", "kind", "code", "outcome"].map(|key| word(l, key)).join(" ")).collect()
}

pub async fn makes_a_plan(caller: &Caller, lines: &[Value]) -> String {
    let body: Vec<String> = lines.iter().map(Value::to_string).collect();
    let request = caller.request(Method::POST, "/api/v1/plans?title=Autumn").body(body.join("\n"));
    let made = caller.send(request).await;
    assert_eq!(made.status, StatusCode::CREATED, "{}", made.text);
    made.json()["id"].as_str().unwrap().to_owned()
}

pub async fn applies(caller: &Caller, plan: &str) -> Value {
    let applied = caller.post(&format!("/api/v1/plans/{plan}/apply"), json!({})).await;
    assert_eq!(applied.status, StatusCode::OK, "{}", applied.text);
    applied.json()
}

/// Takes a plan back; the lines of the plan that did it.
pub async fn undoes(caller: &Caller, plan: &str) -> Vec<Value> {
    let undo = caller.post(&format!("/api/v1/plans/{plan}/undo"), json!({})).await;
    assert_eq!(undo.status, StatusCode::CREATED, "{}", undo.text);
    let undo = undo.json()["id"].as_str().unwrap().to_owned();
    applies(caller, &undo).await;
    lines_of(caller, &undo).await
}

pub async fn a_caller(house: &House) -> (crate::cast::Door, Caller) {
    let door = house.opens_its_door().await;
    let caller = house.caller(&door, Role::Admin).await;
    (door, caller)
}

story!(a_plan_is_looked_through_applied_once_and_taken_back, |house| {
    house.furnish().await;
    house.shirt("LIN").await;
    let (_door, ana) = a_caller(&house).await;
    let before = everything(&ana).await;
    let plan = makes_a_plan(
        &ana,
        &[
            json!({"kind": "styles", "code": "LIN", "set": {"season": "AW27", "texts": {"en": {"title": "Linen shirt, new"}}}}),
            json!({"kind": "styles", "code": "NEW-1", "set": {"brand": "moor", "texts": {"en": {"title": "Coat"}}}}),
            json!({"kind": "products", "code": "NEW-1-navy", "set": {"style": "NEW-1", "colour_family": "navy"}}),
            json!({"kind": "styles", "code": "LIN", "set": {"season": 7}}),
            json!({"kind": "products", "code": "nowhere", "remove": true}),
        ],
    )
    .await;
    assert_eq!(everything(&ana).await, before, "a plan changes nothing by itself");
    let seen = lines_of(&ana, &plan).await;
    assert_eq!(
        told(&seen),
        [
            "change style LIN -",
            "create style NEW-1 -",
            "create product NEW-1-navy -",
            "reject style LIN -",
            "same product nowhere -"
        ]
    );
    assert!(seen[3]["reason"].as_str().is_some_and(|reason| !reason.is_empty()), "{}", seen[3]);
    let season =
        seen[0]["values"].as_array().unwrap().iter().find(|v| v["path"] == json!(["season"])).unwrap();
    assert_eq!(season["after"], "AW27");
    let only = ana.get(&format!("/api/v1/plans/{plan}/lines?action=create")).await.json();
    assert_eq!(only["items"].as_array().unwrap().len(), 2);

    let applied = applies(&ana, &plan).await;
    assert_eq!((&applied["state"], &applied["counts"]["done"]), (&json!("applied"), &json!(3)), "{applied}");
    let after = everything(&ana).await;
    assert_ne!(after, before);
    let log = house.change_log().await.len();
    applies(&ana, &plan).await;
    assert_eq!((everything(&ana).await, house.change_log().await.len()), (after, log), "twice is once");

    let undone = undoes(&ana, &plan).await;
    assert_eq!(
        told(&undone),
        ["remove product NEW-1-navy done", "remove style NEW-1 done", "change style LIN done"]
    );
    assert_eq!(everything(&ana).await, before);
    assert_eq!(ana.get(&format!("/api/v1/plans/{plan}")).await.json()["state"], "undone");
    let again = ana.post(&format!("/api/v1/plans/{plan}/undo"), json!({})).await;
    assert_eq!(again.status, StatusCode::CONFLICT, "{}", again.text);
});

story!(what_somebody_changed_since_stays_and_is_told, |house| {
    house.furnish().await;
    house.shirt("LIN").await;
    let (_door, ana) = a_caller(&house).await;
    let set = json!({"season": "AW27", "department": "men"});
    let plan = makes_a_plan(&ana, &[json!({"kind": "styles", "code": "LIN", "set": set})]).await;
    house.writes::<selvedge::catalog::Style>("LIN", json!({"season": "SS28"})).await;

    let tried = ana.post(&format!("/api/v1/plans/{plan}/apply?dry_run=true"), json!({})).await.json();
    assert_eq!(told(tried["items"].as_array().unwrap()), ["change style LIN partly"]);
    assert_eq!(tried["items"][0]["moved"][0]["after"], "SS28", "{tried}");
    assert_eq!(ana.get("/api/v1/styles/LIN").await.json()["department"], "women", "nothing was done");

    applies(&ana, &plan).await;
    let style = ana.get("/api/v1/styles/LIN").await.json();
    assert_eq!((&style["season"], &style["department"]), (&json!("SS28"), &json!("men")));

    house.writes::<selvedge::catalog::Style>("LIN", json!({"department": "girls"})).await;
    let undone = undoes(&ana, &plan).await;
    assert_eq!(told(&undone), ["change style LIN moved"], "{undone:?}");
    assert_eq!(ana.get("/api/v1/styles/LIN").await.json()["department"], "girls");
});

story!(a_bulk_call_is_taken_back_with_its_prices, |house| {
    house.furnish().await;
    house.shirt("LIN").await;
    let (_door, ana) = a_caller(&house).await;
    let before = everything(&ana).await;
    let lines = [
        json!({"sku": "LIN-navy-S", "weight_g": 310, "prices": [{"currency": "EUR", "amount": 4900}]}),
        json!({"sku": "LIN-navy-XS", "product": "LIN-navy", "size": "XS", "prices": [{"currency": "EUR", "amount": 4900}]}),
        json!({"sku": "LIN-navy-M", "product": "nowhere"}),
    ];
    let body: Vec<String> = lines.iter().map(Value::to_string).collect();
    let request = ana.request(Method::POST, "/api/v1/variants/bulk");
    let answer = ana.send(request.header("content-type", "application/x-ndjson").body(body.join("\n"))).await;
    let plan = answer.headers["selvedge-plan"].to_str().unwrap().to_owned();
    let kept = ana.get(&format!("/api/v1/plans/{plan}")).await.json();
    assert_eq!((&kept["state"], &kept["counts"]["reject"]), (&json!("applied"), &json!(1)), "{kept}");
    assert_eq!(
        told(&lines_of(&ana, &plan).await),
        ["change variant LIN-navy-S -", "create variant LIN-navy-XS -"]
    );
    assert_ne!(everything(&ana).await, before);
    let undone = undoes(&ana, &plan).await;
    assert_eq!(told(&undone), ["change variant LIN-navy-S done", "remove variant LIN-navy-XS done"]);
    assert_eq!(everything(&ana).await, before);
});

story!(an_import_is_taken_back_and_can_be_taken_again, |house| {
    house.furnish().await;
    house.shirt("LIN").await;
    let (_door, ana) = a_caller(&house).await;
    let before = everything(&ana).await;
    let file = "style,product,sku,size,title@en,season,price.EUR,stock.berlin\n\
                LIN,LIN-navy,LIN-navy-S,S,Linen shirt anew,AW27,49.00,\n\
                COA,COA-red,COA-red-M,M,Coat,AW27,199.00,4\n\
                COA,COA-red,COA-red-L,L,Coat,AW27,199.00,\n";
    let report = imports(&house, &[("goods.csv", file.as_bytes())], &Options::default()).await;
    assert_eq!(report.counts.rejected, 0, "{:?}", report.rejected);
    let after = everything(&ana).await;
    assert_ne!(after, before);
    let undone = undoes(&ana, &report.id.to_string()).await;
    assert!(undone.iter().all(|line| line["outcome"] == "done"), "{:?}", told(&undone));
    assert_eq!(everything(&ana).await, before);
    imports(&house, &[("goods.csv", file.as_bytes())], &Options::default()).await;
    assert_eq!(everything(&ana).await, after);
});

story!(what_was_removed_by_a_plan_comes_back_and_rights_hold_line_by_line, |house| {
    house.furnish().await;
    house.shirt("LIN").await;
    let (door, ana) = a_caller(&house).await;
    let before = everything(&ana).await;
    let gone: Vec<Value> = ["S", "M", "L"]
        .map(|size| json!({"kind": "variants", "code": format!("LIN-navy-{size}"), "remove": true}))
        .into();
    let plan = makes_a_plan(&ana, &gone).await;

    let viewer = house.caller(&door, Role::Viewer).await;
    let refused = viewer.post(&format!("/api/v1/plans/{plan}/apply"), json!({})).await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN, "{}", refused.text);
    let refused = viewer.post(&format!("/api/v1/plans/{plan}/approve"), json!({})).await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN, "{}", refused.text);
    let approved = ana.post(&format!("/api/v1/plans/{plan}/approve"), json!({})).await;
    assert_eq!(approved.json()["state"], "approved");

    applies(&ana, &plan).await;
    let done = lines_of(&ana, &plan).await;
    let count = done.iter().filter(|line| line["outcome"] == "done").count();
    assert!(count > 0, "{:?}", told(&done));
    assert_eq!(everything(&ana).await.len(), before.len() - count);
    undoes(&ana, &plan).await;
    assert_eq!(everything(&ana).await, before);

    let translator = house.caller(&door, Role::Translator).await;
    let plan =
        makes_a_plan(&ana, &[json!({"kind": "styles", "code": "LIN", "set": {"season": "AW27"}})]).await;
    applies(&translator, &plan).await;
    assert_eq!(told(&lines_of(&ana, &plan).await), ["change style LIN refused"]);
});

story!(a_dry_run_is_a_plan_that_does_the_same, |house| {
    house.furnish().await;
    house.shirt("LIN").await;
    let (_door, ana) = a_caller(&house).await;
    let before = everything(&ana).await;
    let file = "style,product,sku,size,title@en,price.EUR\nLIN,LIN-navy,LIN-navy-S,S,Linen shirt anew,49.00\n\
                COA,COA-red,COA-red-M,M,Coat,199.00\n";
    let dry = Options { dry_run: true, ..Options::default() };
    let report = imports(&house, &[("goods.csv", file.as_bytes())], &dry).await;
    assert_eq!(everything(&ana).await, before, "a dry run changes nothing");
    let plan = report.plan.expect("it is kept").to_string();
    let lines = told(&lines_of(&ana, &plan).await);
    assert!(lines.contains(&"create variant COA-red-M -".to_owned()), "{lines:?}");
    applies(&ana, &plan).await;
    let planned = everything(&ana).await;
    undoes(&ana, &plan).await;
    imports(&house, &[("goods.csv", file.as_bytes())], &Options::default()).await;
    assert_eq!(everything(&ana).await, planned);
});
