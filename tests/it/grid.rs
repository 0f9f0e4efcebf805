//! The list of products: asked exactly, looked at in views, typed into, and changed many at once.

use crate::cast::{Caller, Door, House, PASSWORD};
use reqwest::{Client, Method, StatusCode, redirect::Policy};
use selvedge::{
    bulk,
    catalog::{Product, Style, Variant},
    jobs::worker,
    kernel::locale::Locale,
    people::{Grant, Role},
};
use serde_json::{Value, json};
use tokio_util::sync::CancellationToken;

/// Somebody at a browser without JavaScript.
struct Person {
    client: Client,
    address: String,
}

impl Person {
    async fn signs_in(house: &House, door: &Door, email: &str, role: Role) -> Person {
        house.invites(email, role).await;
        let client = Client::builder().cookie_store(true).redirect(Policy::none()).build().unwrap();
        let person = Person { client, address: door.address.clone() };
        let (status, _) = person.posts("/sign-in", &[("email", email), ("password", PASSWORD)]).await;
        assert_eq!(status, StatusCode::SEE_OTHER);
        person
    }

    async fn sees(&self, path: &str) -> (StatusCode, String) {
        let request = self.client.get(format!("{}{path}", self.address)).header("accept", "text/html");
        let answer = request.send().await.unwrap();
        (answer.status(), answer.text().await.unwrap())
    }

    /// Sends a form; the status, and where it leads or what it says.
    async fn posts(&self, path: &str, form: &[(&str, &str)]) -> (StatusCode, String) {
        let request = self.client.post(format!("{}{path}", self.address)).form(form);
        let answer = request.header("origin", &self.address).send().await.unwrap();
        let leads = answer.headers().get("location").map(|to| to.to_str().unwrap().to_owned());
        let status = answer.status();
        let text = answer.text().await.unwrap();
        (status, leads.unwrap_or(text))
    }

    /// Sends a form with the token of a page.
    async fn fills_in(&self, page: &str, action: &str, fields: &[(&str, &str)]) -> (StatusCode, String) {
        let (_, html) = self.sees(page).await;
        let token = hidden(&html, "form_token");
        let mut form = vec![("form_token", token.as_str())];
        form.extend(fields);
        self.posts(action, &form).await
    }

    /// Follows a plan until nothing works on it; its page.
    async fn awaits(&self, plan: &str) -> String {
        for _ in 0..300 {
            let (status, page) = self.sees(plan).await;
            assert_eq!(status, StatusCode::OK, "{page}");
            if !page.contains("<job-watch") {
                return page;
            }
            tokio::time::sleep(std::time::Duration::from_millis(100)).await;
        }
        panic!("nothing came of {plan}");
    }
}

/// The value of a hidden field.
fn hidden(html: &str, name: &str) -> String {
    let at = html.find(&format!("name=\"{name}\" value=\"")).unwrap_or_else(|| panic!("no {name} in {html}"));
    html[at..].split('"').nth(3).unwrap_or_default().to_owned()
}

/// A worker that changes many, until the token is cancelled.
pub fn works(house: &House) -> CancellationToken {
    let closing = CancellationToken::new();
    tokio::spawn(worker::run(house.app.clone(), bulk::handlers(), closing.clone()));
    closing
}

/// Two shirts of one style, complete; and a bare idea.
pub async fn wardrobe(house: &House) {
    house.furnish().await;
    house.shirt("LIN").await;
    house.colour("LIN", "white").await;
    house
        .writes::<Style>("BARE", json!({"category": "women", "texts": {"en": {"title": "Bare idea"}}}))
        .await;
    house.writes::<Product>("BARE-red", json!({"style": "BARE", "colour_family": "red"})).await;
    house.works_off_the_log().await;
}

/// The codes that a query finds, in order of code.
async fn finds(ana: &Caller, query: &str) -> Vec<String> {
    let path = format!(
        "/api/v1/products?query={}",
        url::form_urlencoded::byte_serialize(query.as_bytes()).collect::<String>()
    );
    let answer = ana.get(&path).await;
    assert_eq!(answer.status, StatusCode::OK, "{query}: {}", answer.text);
    let doc = answer.json();
    let items = doc["items"].as_array().unwrap();
    let mut codes: Vec<String> = items.iter().map(|item| item["code"].as_str().unwrap().to_owned()).collect();
    codes.sort();
    assert_eq!(doc["total"], codes.len());
    codes
}

crate::story!(a_query_asks_exactly_what_it_says, |house| {
    wardrobe(&house).await;
    house.approves("LIN-navy").await;
    house.writes::<Product>("LIN-navy", json!({"texts": {"de": {"title": "Marinehemd"}}})).await;
    house.works_off_the_log().await;
    let door = house.opens_its_door().await;
    let ana = house.caller(&door, Role::Viewer).await;
    let (bare, navy, white) = ("BARE-red", "LIN-navy", "LIN-white");
    for (query, expected) in [
        ("missing:care", &[bare][..]),
        ("missing:care in de", &[bare]),
        ("missing:title in de", &[bare]),
        ("missing:title in en", &[]),
        ("complete on storefront", &[navy, white]),
        ("changed", &[navy]),
        ("state = draft", &[bare, white]),
        ("state != approved photos < 2", &[bare]),
        ("season = ss27 and photos >= 2", &[navy, white]),
        ("colour = red, white", &[bare, white]),
        ("category under women not category = shirts", &[bare]),
        ("sku = LIN-NAVY-*", &[navy]),
        ("own:title", &[navy]),
        ("fibre = linen or department = none", &[bare, navy, white]),
        ("price < 129.90", &[]),
        ("price.eur = 129.90 stock = 6", &[navy, white]),
        ("not (colour = navy or colour = red)", &[white]),
        ("linen colour = navy", &[navy]),
        ("navy-M", &[navy]),
    ] {
        assert_eq!(finds(&ana, query).await, expected, "{query}");
    }
    let refused = ana.get("/api/v1/products?query=seson%20%3D%20SS27").await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", refused.text);
    assert_eq!(refused.json()["errors"][0]["field"], "query[0..5]");
});

crate::story!(a_query_that_cannot_be_read_shows_the_place, |house| {
    wardrobe(&house).await;
    let door = house.opens_its_door().await;
    let ana = Person::signs_in(&house, &door, "ana@example.com", Role::Merchandiser).await;
    let (status, page) = ana.sees("/workbench/products?q=state+%3D+drift").await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.contains("state = <mark>drift</mark>") && page.contains("draft, in_review"), "{page}");
    let (_, page) = ana.sees("/workbench/products?q=state+%3D+draft").await;
    assert!(page.contains("LIN-navy") && page.contains("BARE-red"), "{page}");
    let (_, offers) = ana.sees("/workbench/grid/complete?q=missing%3Aca&at=10").await;
    assert_eq!(serde_json::from_str::<Value>(&offers).unwrap()["items"][0]["text"], "care");
});

crate::story!(one_question_has_three_lists, |house| {
    wardrobe(&house).await;
    let door = house.opens_its_door().await;
    let ana = Person::signs_in(&house, &door, "ana@example.com", Role::Merchandiser).await;
    let (_, page) = ana.sees("/workbench/products?of=styles&q=season+%3D+SS27").await;
    assert!(page.contains("href=\"/workbench/styles/LIN\"") && !page.contains("BARE"), "{page}");
    let (_, page) = ana.sees("/workbench/products?of=variants&q=colour+%3D+navy").await;
    assert!(
        page.contains("LIN-navy-S") && page.contains("LIN-navy-M") && !page.contains("LIN-white"),
        "{page}"
    );
    let gtin = [
        ("record", "variants"),
        ("code", "LIN-navy-S"),
        ("revision", "1"),
        ("path", "gtin"),
        ("text", "4006381333931"),
    ];
    let (status, kept) = ana.fills_in("/workbench/products", "/workbench/grid/cell", &gtin).await;
    assert_eq!(status, StatusCode::OK, "{kept}");
    let kept = house.finds::<Variant>("LIN-navy-S").await.unwrap();
    assert_eq!(kept.gtin.unwrap().written(), "4006381333931");
    let (_, page) = ana.sees("/workbench/bulk?style=LIN&q=red").await;
    assert!(page.contains("2 products"), "{page}");
});

crate::story!(a_view_is_made_shared_changed_and_removed, |house| {
    wardrobe(&house).await;
    let door = house.opens_its_door().await;
    let ana = Person::signs_in(&house, &door, "ana@example.com", Role::Merchandiser).await;
    let ben = Person::signs_in(&house, &door, "ben@example.com", Role::Approver).await;
    let (list, form) = ("/workbench/products", "/workbench/grid/views");
    let made = [("do", "make"), ("name", "Without care"), ("q", "missing:care"), ("state", "draft")];
    let (status, view) = ana.fills_in(list, form, &made).await;
    assert_eq!(status, StatusCode::SEE_OTHER, "{view}");
    let (_, page) = ana.sees(&view).await;
    assert!(page.contains("BARE-red") && !page.contains("LIN-navy"), "{page}");
    assert_eq!(ben.sees(&view).await.0, StatusCode::NOT_FOUND);

    let id = view.rsplit('=').next().unwrap();
    let columns = [
        ("column", "state"),
        ("column", "texts.de.title"),
        ("width.state", "160"),
        ("here", list),
        ("view", id),
    ];
    let (status, _) = ana.fills_in(list, "/workbench/grid/columns", &columns).await;
    assert_eq!(status, StatusCode::SEE_OTHER);
    let (_, page) = ana.sees(&view).await;
    assert!(page.contains("data-column=\"texts.de.title\"") && page.contains("data-width=\"160\""), "{page}");
    assert!(!ana.sees(list).await.1.contains("data-column=\"texts.de.title\""));

    let shared =
        [("do", "change"), ("view", id), ("name", "No care"), ("shared", "yes"), ("q", "missing:care")];
    let (status, text) = ana.fills_in(list, form, &shared).await;
    assert_eq!(status, StatusCode::SEE_OTHER, "{text}");
    assert!(ben.sees(list).await.1.contains("No care"));
    let (status, _) = ben.fills_in(list, form, &[("do", "remove"), ("view", id)]).await;
    assert_eq!(status, StatusCode::FORBIDDEN);
    let (status, _) = ana.fills_in(list, form, &[("do", "remove"), ("view", id)]).await;
    assert_eq!((status, ana.sees(&view).await.0), (StatusCode::SEE_OTHER, StatusCode::NOT_FOUND));

    let program = house.caller(&door, Role::Merchandiser).await;
    let wanted = json!({"name": "Drop 1", "asks": {"query": "season = SS27"}});
    let kept = program.post("/api/v1/views", wanted.clone()).await;
    assert_eq!(kept.status, StatusCode::CREATED, "{}", kept.text);
    let path = format!("/api/v1/views/{}", kept.json()["id"].as_str().unwrap());
    let put = |seen: &'static str| program.request(Method::PUT, &path).header("if-match", seen).json(&wanted);
    assert_eq!(program.send(put("\"9\"")).await.status, StatusCode::PRECONDITION_FAILED);
    assert_eq!(program.send(put("\"1\"")).await.json()["revision"], 2);
    assert_eq!(program.get("/api/v1/views").await.json()["items"].as_array().unwrap().len(), 1);
});

crate::story!(a_cell_is_saved_for_who_may_and_a_conflict_is_told, |house| {
    wardrobe(&house).await;
    let door = house.opens_its_door().await;
    let ana = Person::signs_in(&house, &door, "ana@example.com", Role::Merchandiser).await;
    let viewer = Person::signs_in(&house, &door, "vera@example.com", Role::Viewer).await;
    let cell = |revision: &'static str, text: &'static str| {
        [
            ("record", "products"),
            ("code", "LIN-navy"),
            ("revision", revision),
            ("path", "texts.en.title"),
            ("text", text),
        ]
    };
    let (list, form) = ("/workbench/products", "/workbench/grid/cell");
    let (status, kept) = ana.fills_in(list, form, &cell("1", "Navy shirt")).await;
    assert_eq!(status, StatusCode::OK, "{kept}");
    let kept: Value = serde_json::from_str(&kept).unwrap();
    assert_eq!((&kept["level"], &kept["revision"]), (&json!("own"), &json!(2)));
    let (status, text) = ana.fills_in(list, form, &cell("1", "Another shirt")).await;
    assert_eq!(status, StatusCode::PRECONDITION_FAILED, "{text}");
    let (status, _) = viewer.fills_in(list, form, &cell("2", "Not mine")).await;
    assert_eq!(status, StatusCode::FORBIDDEN);
    let title =
        house.finds::<Product>("LIN-navy").await.unwrap().content.texts[&Locale::english()].title.clone();
    assert_eq!(title.as_deref(), Some("Navy shirt"));
    let back = [
        ("record", "products"),
        ("code", "LIN-navy"),
        ("revision", "2"),
        ("path", "texts.en.title"),
        ("inherit", "yes"),
    ];
    let (_, kept) = ana.fills_in(list, form, &back).await;
    assert_eq!(serde_json::from_str::<Value>(&kept).unwrap()["level"], "style");
});

crate::story!(a_block_from_a_spreadsheet_is_a_plan_to_look_through, |house| {
    wardrobe(&house).await;
    let _working = works(&house);
    let door = house.opens_its_door().await;
    let ana = Person::signs_in(&house, &door, "ana@example.com", Role::Merchandiser).await;
    let block = [
        ("codes", "LIN-navy\nLIN-white\nBARE-red"),
        ("columns", "texts.en.title,category"),
        ("block", "Navy shirt\tshirts\nWhite shirt\tShirts\nRed idea\tnowhere"),
    ];
    let (status, plan) = ana.fills_in("/workbench/products", "/workbench/grid/paste", &block).await;
    assert_eq!(status, StatusCode::SEE_OTHER, "{plan}");
    let page = ana.awaits(&plan).await;
    assert!(page.contains("Navy") && page.contains("White shirt") && page.contains("nowhere"), "{page}");
    assert!(house.finds::<Product>("LIN-navy").await.unwrap().content.texts.is_empty());
    ana.fills_in(&plan, &format!("{plan}/apply"), &[]).await;
    ana.awaits(&plan).await;
    let title = |product: Product| product.content.texts[&Locale::english()].title.clone().unwrap();
    assert_eq!(title(house.finds("LIN-white").await.unwrap()), "White shirt");
});

crate::story!(many_are_changed_at_once_and_taken_back_as_one, |house| {
    wardrobe(&house).await;
    let _working = works(&house);
    let door = house.opens_its_door().await;
    let ana = Person::signs_in(&house, &door, "ana@example.com", Role::Merchandiser).await;
    let (_, page) = ana.sees("/workbench/bulk?pick=all&q=season+%3D+SS27&what=product%3Acare").await;
    assert!(page.contains("All 2 products") || page.contains("2 products"), "{page}");
    let order = [
        ("pick", "all"),
        ("q", "season = SS27"),
        ("what", "product:care"),
        ("act", "set"),
        ("value", "wash_40, bleach_no"),
    ];
    let (status, plan) = ana.fills_in("/workbench/bulk?pick=all", "/workbench/bulk", &order).await;
    assert_eq!(status, StatusCode::SEE_OTHER, "{plan}");
    let page = ana.awaits(&plan).await;
    assert!(page.contains("LIN-navy") && page.contains("LIN-white") && !page.contains("BARE-red"), "{page}");
    let care = |product: Product| product.content.care.map(|care| care.codes);
    assert_eq!(
        care(house.finds("LIN-navy").await.unwrap()),
        None,
        "nothing changes before it is carried out"
    );

    let (status, _) = ana.fills_in(&plan, &format!("{plan}/apply"), &[]).await;
    assert_eq!(status, StatusCode::SEE_OTHER);
    ana.awaits(&plan).await;
    assert_eq!(care(house.finds("LIN-white").await.unwrap()).unwrap(), ["wash_40", "bleach_no"]);
    house.works_off_the_log().await;
    let (status, back) = ana.fills_in(&plan, &format!("{plan}/undo"), &[]).await;
    assert_eq!(status, StatusCode::SEE_OTHER, "{back}");
    let (_, back) = ana.fills_in(&back, &back, &[]).await;
    ana.awaits(&back).await;
    for code in ["LIN-navy", "LIN-white"] {
        assert_eq!(care(house.finds(code).await.unwrap()), None, "{code}");
    }
});

crate::story!(prices_of_many_are_raised_by_a_part_and_taken_back, |house| {
    wardrobe(&house).await;
    let _working = works(&house);
    let door = house.opens_its_door().await;
    let ana = Person::signs_in(&house, &door, "ana@example.com", Role::Merchandiser).await;
    let raise = [
        ("pick", "codes"),
        ("code", "LIN-navy"),
        ("what", "variant:price.EUR"),
        ("act", "set"),
        ("value", "+10 %"),
    ];
    let (_, plan) = ana.fills_in("/workbench/bulk?pick=all", "/workbench/bulk", &raise).await;
    let page = ana.awaits(&plan).await;
    assert!(page.contains("€129.90") && page.contains("€142.89"), "{page}");
    ana.fills_in(&plan, &format!("{plan}/apply"), &[]).await;
    ana.awaits(&plan).await;
    let price = |variant: Variant| variant.prices[0].amount;
    assert_eq!(price(house.finds("LIN-navy-M").await.unwrap()), 14_289);
    assert_eq!(price(house.finds("LIN-white-M").await.unwrap()), 12_990);
    let (_, back) = ana.fills_in(&plan, &format!("{plan}/undo"), &[]).await;
    let (_, back) = ana.fills_in(&back, &back, &[]).await;
    ana.awaits(&back).await;
    assert_eq!(price(house.finds("LIN-navy-M").await.unwrap()), 12_990);
    let (_, page) = ana.sees("/workbench/imports").await;
    assert!(page.contains(&plan) && page.contains(&back), "{page}");
});

crate::story!(many_go_their_way_at_once_and_what_lacks_is_told, |house| {
    wardrobe(&house).await;
    let _working = works(&house);
    let door = house.opens_its_door().await;
    let ana = Person::signs_in(&house, &door, "ana@example.com", Role::Merchandiser).await;
    let caller = house.caller(&door, Role::Viewer).await;
    let order = [("pick", "all"), ("q", ""), ("what", "state:approved")];
    let (_, plan) = ana.fills_in("/workbench/bulk?pick=all", "/workbench/bulk", &order).await;
    let page = ana.awaits(&plan).await;
    assert!(page.contains("plan__reason"), "{page}");
    ana.fills_in(&plan, &format!("{plan}/apply"), &[]).await;
    ana.awaits(&plan).await;
    house.works_off_the_log().await;
    assert_eq!(finds(&caller, "state = approved").await, ["LIN-navy", "LIN-white"]);
    assert_eq!(house.publications().await, ["LIN-navy live", "LIN-white live"]);
    let archive = [("pick", "codes"), ("code", "LIN-navy"), ("what", "state:archived")];
    let (_, plan) = ana.fills_in("/workbench/bulk?pick=all", "/workbench/bulk", &archive).await;
    ana.awaits(&plan).await;
    ana.fills_in(&plan, &format!("{plan}/apply"), &[]).await;
    ana.awaits(&plan).await;
    house.works_off_the_log().await;
    assert_eq!(finds(&caller, "state = archived").await, ["LIN-navy"]);
    let (_, back) = ana.fills_in(&plan, &format!("{plan}/undo"), &[]).await;
    let (_, back) = ana.fills_in(&back, &back, &[]).await;
    ana.awaits(&back).await;
    house.works_off_the_log().await;
    assert_eq!(finds(&caller, "state = approved").await, ["LIN-navy", "LIN-white"]);
});

crate::story!(rights_hold_in_a_plan_as_they_do_elsewhere, |house| {
    wardrobe(&house).await;
    let _working = works(&house);
    let door = house.opens_its_door().await;
    let grant = Grant { locales: Some(vec!["de".to_owned()]), ..Grant::of(Role::Translator) };
    let translator = house.caller_with(&door, grant).await;
    let viewer = house.caller(&door, Role::Viewer).await;
    let order = |field: &str, text: &str| json!({"selection": {"query": {"query": "linen"}}, "edit": {"field": field, "act": {"set": text}}});
    let refused = viewer.post("/api/v1/plans/bulk", order("care", "wash_30")).await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN, "{}", refused.text);
    for (field, text, counts) in [("care", "wash_40", (0, 2)), ("texts.de.title", "Hemd", (2, 0))] {
        let job = translator.post("/api/v1/plans/bulk", order(field, text)).await;
        assert_eq!(job.status, StatusCode::ACCEPTED, "{}", job.text);
        let id = job.json()["id"].as_str().unwrap().to_owned();
        for _ in 0..300 {
            if translator.get(&format!("/api/v1/jobs/{id}")).await.json()["ended_at"].is_string() {
                break;
            }
            tokio::time::sleep(std::time::Duration::from_millis(100)).await;
        }
        let plan = translator.get(&format!("/api/v1/plans/{id}")).await.json();
        assert_eq!(
            (&plan["counts"]["change"], &plan["counts"]["reject"]),
            (&json!(counts.0), &json!(counts.1)),
            "{plan}"
        );
    }
    let unread = translator.post("/api/v1/plans/bulk", order("nothing", "x")).await;
    assert_eq!(unread.json()["errors"][0]["field"], "edit.field", "{}", unread.text);
});

crate::story!(a_list_goes_out_and_comes_back_unchanged, |house| {
    wardrobe(&house).await;
    let door = house.opens_its_door().await;
    let ana = Person::signs_in(&house, &door, "ana@example.com", Role::Merchandiser).await;
    for (format, fields) in [("csv", "all"), ("xlsx", "all"), ("csv", "shown")] {
        let path = format!("/workbench/grid/sheet?format={format}&fields={fields}&q=linen");
        let request = ana.client.get(format!("{}{path}", ana.address));
        let answer = request.send().await.unwrap();
        assert_eq!(answer.status(), StatusCode::OK);
        let file = answer.bytes().await.unwrap();
        let name = format!("linen.{format}");
        let report = crate::imports::imports(&house, &[(&name, &file)], &Default::default()).await;
        let counts = &report.counts;
        assert_eq!(
            (counts.rejected, counts.created, counts.updated),
            (0, 0, 0),
            "{format} {fields}: {counts:?}"
        );
        assert!(counts.unchanged > 0, "{format} {fields}: {counts:?}");
    }
    let admin = house.caller(&door, Role::Admin).await;
    let audit = admin.get("/api/v1/audit").await.json();
    assert!(audit["items"].as_array().unwrap().iter().any(|line| line["action"] == "exported"), "{audit}");
});
