//! Imports in the workbench: files come in, are recognised, given a meaning, tried, imported, reported, and taken back.

use crate::{
    cast::{Browser, Door, House, PASSWORD},
    plans::everything,
    story,
};
use reqwest::{Client, StatusCode, multipart, redirect::Policy};
use selvedge::{
    bulk,
    catalog::{Product, Style},
    imports,
    jobs::worker,
    kernel::locale::Locale,
    people::Role,
};
use serde_json::json;
use std::collections::HashMap;
use tokio_util::sync::CancellationToken;

/// Somebody at a browser without JavaScript.
struct Person {
    client: Client,
    address: String,
}

/// What a page answered.
struct Page {
    status: StatusCode,
    location: String,
    text: String,
}

impl House {
    /// Somebody with a role, signed in.
    async fn importer(&self, door: &Door, email: &str, role: Role) -> Person {
        self.invites(email, role).await;
        let client = Client::builder().cookie_store(true).redirect(Policy::none()).build().unwrap();
        let person = Person { client, address: door.address.clone() };
        let page = person.posts("/sign-in", &[("email", email), ("password", PASSWORD)]).await;
        assert_eq!(page.status, StatusCode::SEE_OTHER);
        person
    }

    /// A worker for all that the workbench hands in.
    fn works(&self) -> CancellationToken {
        let handlers = HashMap::from([
            (imports::job::KIND, imports::job::handler()),
            (imports::job::TRIAL, imports::job::handler()),
        ]);
        let closing = CancellationToken::new();
        tokio::spawn(worker::run(self.app.clone(), handlers, closing.clone()));
        tokio::spawn(worker::run(self.app.clone(), bulk::handlers(), closing.clone()));
        closing
    }
}

impl Person {
    async fn of(&self, request: reqwest::RequestBuilder) -> Page {
        let request = request.header("accept", "text/html").header("origin", &self.address);
        let answer = request.send().await.unwrap();
        let location = answer.headers().get("location").and_then(|l| l.to_str().ok()).unwrap_or_default();
        let (status, location) = (answer.status(), location.to_owned());
        Page { status, location, text: answer.text().await.unwrap() }
    }

    async fn sees(&self, path: &str) -> Page {
        self.of(self.client.get(format!("{}{path}", self.address))).await
    }

    async fn posts(&self, path: &str, form: &[(&str, &str)]) -> Page {
        self.of(self.client.post(format!("{}{path}", self.address)).form(form)).await
    }

    /// Sends a form of a page.
    async fn sends(&self, page: &str, action: &str, fields: &[(&str, &str)]) -> Page {
        let token = hidden(&self.sees(page).await.text);
        let mut form = vec![("form_token", token.as_str())];
        form.extend(fields);
        self.posts(action, &form).await
    }

    /// Uploads files.
    async fn uploads(&self, files: &[(&str, &[u8])]) -> Page {
        let mut form =
            multipart::Form::new().text("form_token", hidden(&self.sees("/workbench/imports").await.text));
        for (name, content) in files {
            form = form.part("files", multipart::Part::bytes(content.to_vec()).file_name((*name).to_owned()));
        }
        self.of(self.client.post(format!("{}/workbench/imports", self.address)).multipart(form)).await
    }

    /// Waits at the page of a plan until nobody works on it.
    async fn watches(&self, plan: &str) -> Page {
        for _ in 0..600 {
            let page = self.sees(plan).await;
            if !page.text.contains("<job-watch") {
                return page;
            }
            tokio::time::sleep(std::time::Duration::from_millis(100)).await;
        }
        panic!("the plan was not carried out");
    }

    /// Waits at the page of a job until it leads on; where it leads.
    async fn waits(&self, job: &str) -> String {
        for _ in 0..600 {
            let page = self.sees(job).await;
            if page.status == StatusCode::SEE_OTHER {
                return page.location;
            }
            assert!(page.text.contains("<job-progress running>"), "{}", page.text);
            tokio::time::sleep(std::time::Duration::from_millis(100)).await;
        }
        panic!("the job did not end");
    }
}

/// The token of a page's forms.
fn hidden(html: &str) -> String {
    let at = html.find("name=\"form_token\" value=\"").unwrap_or_else(|| panic!("no form in {html}"));
    html[at..].split('"').nth(3).unwrap_or_default().to_owned()
}

/// A table of nobody's format, with a word that is misspelt, and a row without a code.
const GOODS: &[u8] = b"No;What;Kind;Tint;Fit for;Cost\nCOA;Wool coat;Clothng;navy;women;129,00\nHAT;Felt hat;Headwear;red;women;49,50\n;Nameless;Headwear;red;women;1,00\n";

story!(files_are_recognised_given_a_meaning_tried_imported_and_taken_back, |house| {
    house.furnish().await;
    let door = house.opens_its_door().await;
    let closing = house.works();
    let caller = house.caller(&door, Role::Admin).await;
    let ana = house.importer(&door, "ana@example.com", Role::Merchandiser).await;
    let before = everything(&caller).await;

    let page = ana.uploads(&[("goods.csv", GOODS)]).await;
    assert_eq!(page.status, StatusCode::SEE_OTHER, "{}", page.text);
    let upload = page.location;
    let page = ana.sees(&upload).await;
    assert!(page.text.contains("semicolon") && page.text.contains("Wool coat"), "{}", page.text);
    assert!(page.text.contains("Nothing tells what this table is"), "{}", page.text);
    assert!(!page.text.contains("value=\"try\""), "nothing of it can be read yet: {}", page.text);

    let chosen = [
        ("locale", "en"),
        ("currency", "eur"),
        ("level.0", "goods"),
        ("means.0", "key"),
        ("means.0", "title"),
        ("means.0", "category_path"),
        ("means.0", "colour"),
        ("means.0", "department"),
        ("means.0", "price"),
        ("of.0", "2"),
        ("from.0", "Clothng"),
        ("to.0", "Clothing"),
    ];
    let page = ana.sends(&upload, &upload, &chosen).await;
    assert_eq!(page.status, StatusCode::SEE_OTHER, "{}", page.text);
    let page = ana.sees(&page.location).await;
    assert!(page.text.contains("preview__row--rejected"), "the third row has no code: {}", page.text);
    assert!(page.text.contains("value=\"Clothing\"") && page.text.contains(">COA</bdi>"), "{}", page.text);
    assert!(house.finds::<Style>("COA").await.is_none(), "nothing is kept of a look");

    let tried = [&[("do", "try")], &chosen[..]].concat();
    let page = ana.sends(&upload, &upload, &tried).await;
    let plan = ana.waits(&page.location).await;
    assert!(plan.starts_with("/workbench/plans/"), "{plan}");
    let page = ana.sees(&plan).await;
    assert!(page.text.contains("<ins>Wool coat</ins>") && page.text.contains("Felt hat"), "{}", page.text);
    for (filter, here, gone) in [
        ("kind=style&q=coa", ">COA</bdi>", ">HAT</bdi>"),
        ("kind=category", "Clothing", ">COA</bdi>"),
        ("action=change", "No record fits", ">COA</bdi>"),
        ("field=texts.en.title&kind=style", "Felt hat", "Headwear"),
    ] {
        let page = ana.sees(&format!("{plan}?{filter}")).await;
        assert!(page.text.contains(here) && !page.text.contains(gone), "{filter}: {}", page.text);
    }
    let table = ana.sees(&format!("{plan}/lines.csv")).await;
    assert!(table.text.contains("create,style,COA,texts.en.title,,Wool coat"), "{}", table.text);
    let page = ana.sees(&format!("{upload}/report")).await;
    assert!(page.text.contains("goods.csv:4"), "the place of what is rejected: {}", page.text);
    assert!(house.finds::<Style>("COA").await.is_none(), "nothing is kept of a trial");

    let check = format!("{upload}/import");
    assert!(ana.sees(&check).await.text.contains("Nobody has changed any of it meanwhile"));
    let page = ana.sends(&check, &check, &[]).await;
    let report = ana.waits(&page.location).await;
    let page = ana.sees(&report).await;
    assert!(page.text.contains("2 new") && page.text.contains("1 rejected"), "{}", page.text);
    let mend = page.text.split("href=\"").find(|rest| rest.contains("/rejected/0\"")).unwrap();
    let mend = ana.sees(mend.split('"').next().unwrap()).await;
    assert!(mend.text.contains("Nameless") && !mend.text.contains("Felt hat"), "{}", mend.text);
    house.works_off_the_log().await;
    assert!(ana.sees("/workbench/products?q=coat").await.text.contains("COA"), "it is in the grid");

    let undo = report.replace("/report", "").replace("imports", "plans");
    let page = ana.sends(&undo, &format!("{undo}/undo"), &[]).await;
    assert_eq!(page.status, StatusCode::SEE_OTHER, "{}", page.text);
    let check = page.location;
    assert!(ana.sees(&check).await.text.contains("Undo all of it?"));
    let page = ana.sends(&check, &check, &[]).await;
    ana.watches(&page.location).await;
    assert_eq!(everything(&caller).await, before, "all of it is as it was");
    let page = ana.sees("/workbench/imports").await;
    assert!(page.text.contains("Undone") && page.text.contains("goods.csv"), "{}", page.text);

    let again = ana.uploads(&[("goods.csv", GOODS)]).await.location;
    let page = ana.sees(&again).await;
    assert!(page.text.contains("The same files came in"), "{}", page.text);
    assert!(page.text.contains("what they meant in the last file"), "{}", page.text);
    closing.cancel();
});

story!(what_somebody_changed_since_a_trial_stays_and_is_told, |house| {
    house.furnish().await;
    house.shirt("LIN").await;
    let door = house.opens_its_door().await;
    let closing = house.works();
    let ana = house.importer(&door, "ana@example.com", Role::Merchandiser).await;
    let file = b"style,title@en\nLIN,Shirt from the file\nCAP,Cap\n";
    let upload = ana.uploads(&[("goods.csv", file)]).await.location;
    let page = ana.sends(&upload, &upload, &[("do", "try")]).await;
    ana.waits(&page.location).await;
    house.writes::<Style>("LIN", json!({"texts": {"en": {"title": "Ben was here"}}})).await;
    let check = format!("{upload}/import");
    let page = ana.sees(&check).await;
    assert!(
        page.text.contains("Ben was") && page.text.contains("Somebody changed this since"),
        "{}",
        page.text
    );
    let page = ana.sends(&check, &check, &[]).await;
    let report = ana.waits(&page.location).await;
    assert!(ana.sees(&report).await.text.contains("since the files were tried"));
    let title = |style: Style| style.content.texts[&Locale::english()].title.clone().unwrap();
    assert_eq!(title(house.finds::<Style>("LIN").await.unwrap()), "Ben was here");
    assert_eq!(title(house.finds::<Style>("CAP").await.unwrap()), "Cap");
    closing.cancel();
});

story!(what_cannot_come_in_is_told_in_words, |house| {
    house.furnish().await;
    let door = house.opens_its_door().await;
    let ana = house.importer(&door, "ana@example.com", Role::Merchandiser).await;
    let page = ana.uploads(&[("empty.csv", b"")]).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.text.contains("These files are empty") && page.text.contains("empty.csv"), "{}", page.text);
    let page = ana.uploads(&[]).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", page.text);

    let files: [(&str, &[u8]); 3] = [
        ("film.csv", b"\x7FELF\x02\x01\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00"),
        ("broken.json", b"[{\"kind\": \"style\", \"code\": \"A\"}, {\"kind\"]"),
        ("goods.csv", b"style,title@en\nCAP,Cap\n"),
    ];
    let page = ana.sees(&ana.uploads(&files).await.location).await;
    assert!(
        page.text.contains("is neither text nor a workbook") && page.text.contains("is broken JSON"),
        "{}",
        page.text
    );
    assert!(page.text.contains(">Cap</td>"), "what can be read is read: {}", page.text);

    let vera = house.importer(&door, "vera@example.com", Role::Viewer).await;
    let page = vera.sees("/workbench/imports").await;
    assert!(page.status == StatusCode::OK && !page.text.contains("<file-drop>"), "{}", page.text);
    let page = vera.posts("/workbench/imports", &[]).await;
    assert_eq!(page.status, StatusCode::FORBIDDEN);
    let left = std::fs::read_dir(house.app.config.arriving()).map(Iterator::count).unwrap_or_default();
    assert_eq!(left, 0, "nothing stays of half an upload");
});

story!(a_plan_that_somebody_else_applied_says_so, |house| {
    house.furnish().await;
    house.shirt("LIN").await;
    let door = house.opens_its_door().await;
    let closing = house.works();
    let caller = house.caller(&door, Role::Admin).await;
    let ana = house.importer(&door, "ana@example.com", Role::Merchandiser).await;
    let line =
        json!({"kind": "products", "code": "LIN-navy", "set": {"texts": {"en": {"title": "Navy shirt"}}}});
    let request = caller.request(reqwest::Method::POST, "/api/v1/plans?title=Titles").body(line.to_string());
    let id = caller.send(request).await.json()["id"].as_str().unwrap().to_owned();
    let plan = format!("/workbench/plans/{id}");
    let page = ana.sees(&plan).await;
    assert!(
        page.text.contains("<ins>Navy shirt</ins>")
            && page.text.contains("href=\"/workbench/products/LIN-navy\""),
        "{}",
        page.text
    );
    let check = format!("{plan}/apply");
    let token = hidden(&ana.sees(&check).await.text);
    let page = ana.posts(&check, &[("form_token", &token)]).await;
    assert_eq!(page.location, plan, "{}", page.text);
    ana.watches(&plan).await;
    let kept = house.finds::<Product>("LIN-navy").await.unwrap();
    assert_eq!(kept.content.origins["texts.en.title"].by, "ana@example.com");
    let page = ana.posts(&check, &[("form_token", &token)]).await;
    assert_eq!(page.status, StatusCode::CONFLICT);
    assert!(page.text.contains("applied or dropped already"), "{}", page.text);
    closing.cancel();
});

story!(files_are_imported_in_a_browser_on_a_desk_and_looked_at_on_a_phone, |house| {
    house.furnish().await;
    house.invites("ana@example.com", Role::Merchandiser).await;
    let door = house.opens_its_door().await;
    let closing = house.works();
    let Some(browser) = Browser::on_a_desk().await else { return };
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("goods.csv");
    std::fs::write(&file, "sku,name,colour,department,price\nCAP,Felt cap,red,women,49.00\n").unwrap();
    browser.opens(&format!("{}/workbench/imports", door.address)).await;
    browser.signs_in("ana@example.com").await;
    browser.finds("#files").await.send_keys(&file.display().to_string()).await.unwrap();
    browser.presses(".drop button").await;
    browser.finds(".preview .badge--complete").await;
    browser.presses("button[value=try]").await;
    browser.comes_to("/workbench/plans/").await;
    browser.presses(".plan__bar .button--primary").await;
    browser.presses(".panel .button--primary").await;
    browser.comes_to("/report").await;
    browser.finds(".badge--complete").await;
    let report = browser.client.current_url().await.unwrap().to_string();
    browser.client.close().await.unwrap();
    for (language, direction) in [("en", "ltr"), ("ar", "rtl")] {
        let Some(phone) = Browser::on_a_phone(language).await else { return };
        phone.opens(&format!("{}/sign-in", door.address)).await;
        phone.signs_in("ana@example.com").await;
        phone.fits(&format!("{}/workbench/imports", door.address), direction, ".runs a").await;
        phone.fits(&report, direction, ".badge--complete").await;
        let plan = report.replace("/report", "").replace("imports", "plans");
        phone.fits(&plan, direction, ".line").await;
        phone.client.close().await.unwrap();
    }
    closing.cancel();
});
