//! The editor as one works in it: fields that save by themselves, history and the way back, attributes, what is made new,
//! comments and tasks, previews, and two people at one product.

use crate::cast::{Browser, Visitor, hidden};
use reqwest::StatusCode;
use selvedge::{
    catalog::{Product, Style, Variant},
    kernel::locale::Locale,
    people::Role,
    taxonomy::{Attribute, Category},
};
use serde_json::json;
use std::time::Duration;

const PAGE: &str = "/workbench/products/LIN-navy";

/// What an element of the page sends when one field is left.
async fn leaves(ana: &Visitor, revision: &str, field: (&str, &str)) -> crate::cast::Page {
    let seen = ana.sees(PAGE).await;
    let token = hidden(&seen.text, "form_token");
    ana.posts(PAGE, &[("form_token", &token), ("revision", revision), ("do", "save"), field]).await
}

crate::story!(one_field_is_saved_alone_and_the_rest_stays, |house| {
    house.furnish().await;
    house.shirt("LIN").await;
    let door = house.opens_its_door().await;
    let ana = house.visitor(&door, "ana@example.com", Role::Merchandiser).await;
    let revision = hidden(&ana.sees(PAGE).await.text, "revision");
    let colour = leaves(&ana, &revision, ("texts.en.colour", "Deep sea")).await;
    assert_eq!(colour.status, StatusCode::SEE_OTHER, "{}", colour.text);
    // Another field, typed over the same revision, stands beside it; the same one does not.
    let title = leaves(&ana, &revision, ("texts.en.title", "Sea shirt")).await;
    assert_eq!(title.status, StatusCode::SEE_OTHER, "{}", title.text);
    let late = leaves(&ana, &revision, ("texts.en.colour", "Ink")).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    assert!(late.text.contains("value=\"Ink\"") && late.text.contains("Deep sea"), "{}", late.text);
    let texts = house.finds::<Product>("LIN-navy").await.unwrap().content.texts;
    let english = texts.values().next().unwrap();
    assert_eq!((english.colour.as_deref(), english.title.as_deref()), (Some("Deep sea"), Some("Sea shirt")));
});

crate::story!(history_tells_each_value_and_brings_one_or_all_back, |house| {
    house.furnish().await;
    house.shirt("LIN").await;
    let door = house.opens_its_door().await;
    let ana = house.visitor(&door, "ana@example.com", Role::Merchandiser).await;
    for title in ["A long linen shirt", "A short linen shirt"] {
        let saved = ana.fills_in(PAGE, PAGE, &[("texts.en.title", title), ("colour_family", "navy")]).await;
        assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text);
    }
    let path = format!("{PAGE}/history");
    let told = ana.sees(&path).await.text;
    assert!(told.contains("<del>long</del><ins>short</ins>"), "{told}");
    let now = hidden(&told, "seen");
    let back = |revision: &'static str, field: Option<&'static str>| {
        let mut form = vec![("seen", now.as_str()), ("revision", revision)];
        form.extend(field.map(|field| ("field", field)));
        form
    };
    let token = hidden(&told, "form_token");
    let mut form = back("2", Some("texts.en.title"));
    form.push(("form_token", &token));
    let restored = ana.posts(&path, &form).await;
    assert_eq!(restored.status, StatusCode::SEE_OTHER, "{}", restored.text);
    let title = |product: &Product| product.content.texts.values().next().and_then(|t| t.title.clone());
    let kept = house.finds::<Product>("LIN-navy").await.unwrap();
    assert_eq!(title(&kept).as_deref(), Some("A long linen shirt"));
    let mut again = back("1", None);
    again.push(("form_token", &token));
    let stale = ana.posts(&path, &again).await;
    assert_eq!(stale.status, StatusCode::PRECONDITION_FAILED, "what was seen has moved on: {}", stale.text);
    let viewer = house.visitor(&door, "eva@example.com", Role::Viewer).await;
    let page = viewer.sees(&path).await;
    assert!(page.status == StatusCode::OK && !page.text.contains("name=\"field\""), "{}", page.text);
});

crate::story!(the_attributes_of_a_category_are_typed_as_they_want, |house| {
    house.furnish().await;
    house.shirt("LIN").await;
    for (code, doc) in [
        ("heel", json!({"names": {"en": "Heel"}, "type": "number", "unit": "mm"})),
        ("lined", json!({"names": {"en": "Lined"}, "type": "boolean"})),
        (
            "use",
            json!({"names": {"en": "Use"}, "type": "multi_select", "options": [{"code": "work"}, {"code": "play"}]}),
        ),
        ("weave", json!({"names": {"en": "Weave"}, "type": "text", "per_locale": true})),
    ] {
        house.writes::<Attribute>(code, doc).await;
    }
    let rules = json!({"rules": {"attributes": ["heel", "lined", "use", "weave"]}});
    house.writes::<Category>("shirts", rules).await;
    house.writes::<Style>("LIN", json!({"attributes": {"weave": {"en": "Twill", "de": "Köper"}}})).await;
    let door = house.opens_its_door().await;
    let ana = house.visitor(&door, "ana@example.com", Role::Merchandiser).await;
    let page = ana.sees(PAGE).await.text;
    assert!(page.contains("Heel (mm)") && page.contains("name=\"attributes.use\""), "{page}");
    let fields = [
        ("attributes.heel", "4,5"),
        ("attributes.lined", "true"),
        ("attributes.use", ""),
        ("attributes.use", "work"),
        ("attributes.use", "play"),
        ("attributes.weave.en", "Satin"),
    ];
    let saved = ana.fills_in(PAGE, PAGE, &fields).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text);
    let kept = house.finds::<Product>("LIN-navy").await.unwrap().content.attributes;
    let kept = json!(kept);
    let expected =
        json!({"heel": 4.5, "lined": true, "use": ["work", "play"], "weave": {"en": "Satin", "de": "Köper"}});
    assert_eq!(kept, expected, "what was inherited of a value in several languages stays with it");
    let wrong = ana.fills_in(PAGE, PAGE, &[("attributes.heel", "high")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.text.contains("value=\"high\""), "{}", wrong.text);
});

crate::story!(a_style_its_colour_and_its_sizes_are_made_from_nothing, |house| {
    house.furnish().await;
    let door = house.opens_its_door().await;
    let ana = house.visitor(&door, "ana@example.com", Role::Merchandiser).await;
    let form = "/workbench/new/style";
    let refused = ana.fills_in(form, form, &[("code", "no spaces"), ("title", "Kept title")]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.text.contains("no spaces") && refused.text.contains("Kept title"), "{}", refused.text);
    let fields = [("code", "NEW"), ("title", "New shirt"), ("category", "shirts"), ("brand", "moor")];
    let made = ana.fills_in(form, form, &fields).await;
    assert_eq!(
        (made.status, made.location()),
        (StatusCode::SEE_OTHER, "/workbench/styles/NEW"),
        "{}",
        made.text
    );
    let style = "/workbench/styles/NEW";
    let colours = format!("{style}/colours");
    let colour = [("new.colour_family", "navy"), ("new.colour", "Ink")];
    let made = ana.fills_in(style, &colours, &colour).await;
    assert_eq!(made.location(), "/workbench/products/NEW-navy", "{}", made.text);
    house.writes::<Product>("NEW-navy", json!({"size_chart": "women-int"})).await;
    let product = "/workbench/products/NEW-navy";
    let sizes = format!("{product}/sizes");
    let made = ana.fills_in(product, &sizes, &[("size", "S"), ("size", "M"), ("more", "4XL/long")]).await;
    assert_eq!(made.status, StatusCode::SEE_OTHER, "{}", made.text);
    for (sku, size) in [("NEW-navy-S", "S"), ("NEW-navy-M", "M"), ("NEW-navy-4XL-long", "4XL/long")] {
        assert_eq!(house.finds::<Variant>(sku).await.unwrap().size, size);
    }
    let again = ana.fills_in(product, &sizes, &[("size", "S")]).await;
    assert_eq!(again.status, StatusCode::CONFLICT, "{}", again.text);
    let viewer = house.visitor(&door, "eva@example.com", Role::Viewer).await;
    assert_eq!(viewer.sees(form).await.status, StatusCode::FORBIDDEN);
    assert!(!viewer.sees(product).await.text.contains("id=\"new-sizes\""));
});

crate::story!(a_colour_becomes_a_style_of_its_own_and_goes_back, |house| {
    house.furnish().await;
    house.shirt("LIN").await;
    house.shirt("COT").await;
    let door = house.opens_its_door().await;
    let ana = house.visitor(&door, "ana@example.com", Role::Merchandiser).await;
    let caller = house.caller(&door, Role::Merchandiser).await;
    let (page, before) = ("/workbench/styles/LIN/reshape", house.finds::<Style>("LIN").await.unwrap());
    let split = |code: &'static str| [("do", "split"), ("split", "LIN-navy"), ("split_code", code)];
    let taken = ana.fills_in(page, page, &split("COT")).await;
    assert_eq!(
        taken.status,
        StatusCode::UNPROCESSABLE_ENTITY,
        "another style is not written over: {}",
        taken.text
    );
    let foreign = [("do", "sizes"), ("skus", "COT-navy-M"), ("sizes_to", "LIN-navy")];
    assert_eq!(ana.fills_in(page, page, &foreign).await.status, StatusCode::NOT_FOUND);
    let made = ana.fills_in(page, page, &split("OWN")).await;
    let plan = made
        .location()
        .strip_prefix("/workbench/plans/")
        .unwrap_or_else(|| panic!("{}", made.text))
        .to_owned();
    assert!(house.finds::<Style>("OWN").await.is_none(), "a plan changes nothing yet");
    caller.post(&format!("/api/v1/plans/{plan}/apply"), json!({})).await;
    let moved = house.finds::<Product>("LIN-navy").await.unwrap();
    assert_eq!(moved.links.style, "OWN");
    assert_eq!(house.finds::<Style>("OWN").await.unwrap().content.composition, before.content.composition);
    let back = caller.post(&format!("/api/v1/plans/{plan}/undo"), json!({})).await.json();
    caller.post(&format!("/api/v1/plans/{}/apply", back["id"].as_str().unwrap()), json!({})).await;
    assert_eq!(house.finds::<Product>("LIN-navy").await.unwrap().links.style, "LIN");
    assert!(house.finds::<Style>("OWN").await.is_none());
});

crate::story!(colleagues_are_named_and_asked_and_find_it_on_their_desk, |house| {
    house.furnish().await;
    house.shirt("LIN").await;
    house.works_off_the_log().await;
    let door = house.opens_its_door().await;
    let ana = house.visitor(&door, "ana@example.com", Role::Merchandiser).await;
    let ben = house.visitor(&door, "ben@example.com", Role::Translator).await;
    let talk = format!("{PAGE}/talk");
    let said = "@ben please look <script>alert(1)</script>";
    let comment = ana.fills_in(PAGE, &talk, &[("do", "comment"), ("talk.body", said)]).await;
    assert_eq!(comment.status, StatusCode::SEE_OTHER, "{}", comment.text);
    let task = [
        ("do", "task"),
        ("talk.title", "Write the German title"),
        ("talk.assignee", "ben@example.com"),
        ("talk.due_on", "2026-01-31"),
    ];
    assert_eq!(ana.fills_in(PAGE, &talk, &task).await.status, StatusCode::SEE_OTHER);
    let nobody = [("do", "task"), ("talk.title", "Kept"), ("talk.assignee", "nobody@example.com")];
    let refused = ana.fills_in(PAGE, &talk, &nobody).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.text.contains("value=\"Kept\""), "{}", refused.text);

    let desk = ben.sees("/workbench").await.text;
    assert!(desk.contains("Write the German title") && desk.contains("@ben please look"), "{desk}");
    assert!(!desk.contains("<script>alert"), "{desk}");
    assert!(!ana.sees("/workbench").await.text.contains("Write the German title"));
    let page = ben.sees(PAGE).await.text;
    let done = page.split("value=\"done:").nth(1).and_then(|rest| rest.split('"').next()).unwrap();
    let settled = page.split("value=\"settle:").nth(1).and_then(|rest| rest.split('"').next()).unwrap();
    for act in [format!("done:{done}"), format!("settle:{settled}")] {
        let elsewhere = ben.fills_in(PAGE, "/workbench/styles/LIN/talk", &[("do", &act)]).await;
        assert_eq!(elsewhere.status, StatusCode::NOT_FOUND, "it is about another record");
        assert_eq!(ben.fills_in(PAGE, &talk, &[("do", &act)]).await.status, StatusCode::SEE_OTHER);
    }
    let desk = ben.sees("/workbench").await.text;
    assert!(!desk.contains("Write the German title") && !desk.contains("@ben please look"), "{desk}");
});

crate::story!(a_whole_form_leaves_alone_what_its_writer_never_touched, |house| {
    house.furnish().await;
    house.shirt("LIN").await;
    house.works_off_the_log().await;
    let door = house.opens_its_door().await;
    let ana = house.visitor(&door, "ana@example.com", Role::Merchandiser).await;
    // Without JavaScript a page says all of its fields, as they were when it was opened.
    house
        .writes::<Product>(
            "LIN-navy",
            json!({"texts": {"en": {"title": "Old title", "description": "Old."}}}),
        )
        .await;
    let opened = ana.sees(PAGE).await.text;
    let (token, revision) = (hidden(&opened, "form_token"), hidden(&opened, "revision"));
    house.writes::<Product>("LIN-navy", json!({"texts": {"en": {"title": "Ben's title"}}})).await;
    let form = [
        ("form_token", &*token),
        ("revision", &*revision),
        ("texts.en.title", "Old title"),
        ("texts.en.description", "Ana's words."),
    ];
    let saved = ana.posts(PAGE, &form).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text);
    let texts = house.finds::<Product>("LIN-navy").await.unwrap().content.texts[&Locale::english()].clone();
    assert_eq!(
        (texts.title.as_deref(), texts.description.as_deref()),
        (Some("Ben's title"), Some("Ana's words."))
    );
});

crate::story!(a_preview_shows_what_nobody_else_sees_yet, |house| {
    house.furnish().await;
    house.shirt("LIN").await;
    house.works_off_the_log().await;
    let door = house.opens_its_door().await;
    let ana = house.visitor(&door, "ana@example.com", Role::Merchandiser).await;
    ana.fills_in(PAGE, PAGE, &[("texts.en.title", "Only for us")]).await;
    let preview = ana.sees(&format!("{PAGE}/preview/storefront/en")).await;
    assert_eq!(preview.status, StatusCode::OK, "{}", preview.text);
    assert!(
        preview.text.contains("Only for us") && preview.headers["x-robots-tag"] == "noindex",
        "{}",
        preview.text
    );
    assert_eq!(house.stranger(&door).sees("/en/p/LIN-navy").await.status, StatusCode::NOT_FOUND);
    let picture = preview.text.split("src=\"/media/").nth(1).and_then(|rest| rest.split('"').next());
    if let Some(picture) = picture {
        let path = format!("/media/{picture}");
        assert_eq!(ana.sees(&path).await.status, StatusCode::OK, "{path}");
        assert_eq!(house.stranger(&door).sees(&path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
    let items = ana.sees(&format!("{PAGE}/items/storefront")).await;
    assert_eq!(items.status, StatusCode::OK, "{}", items.text);
    assert!(items.text.contains("<code>LIN-navy-S</code>"), "{}", items.text);
    let stranger = house.stranger(&door).sees(&format!("{PAGE}/preview/storefront/en")).await;
    assert_eq!(stranger.status, StatusCode::SEE_OTHER);
});

crate::story!(an_open_page_hears_who_is_there_and_what_changes, |house| {
    house.furnish().await;
    house.shirt("LIN").await;
    let door = house.opens_its_door().await;
    let ana = house.visitor(&door, "ana@example.com", Role::Merchandiser).await;
    let ben = house.visitor(&door, "ben@example.com", Role::Viewer).await;
    let listens = |who: &Visitor| {
        let request = who.client.get(format!("{}/workbench/live?kind=product&code=lin-navy", who.address));
        async move { request.send().await.unwrap() }
    };
    let mut anas = listens(&ana).await;
    assert_eq!(anas.status(), StatusCode::OK);
    let mut heard = String::new();
    let bens = listens(&ben).await;
    let mut wrote = false;
    let patience = tokio::time::timeout(Duration::from_secs(30), async {
        while let Some(piece) = anas.chunk().await.unwrap() {
            heard.push_str(&String::from_utf8_lossy(&piece));
            if heard.contains("ben@example.com") && !wrote {
                wrote = true;
                house.writes::<Product>("LIN-navy", json!({"texts": {"en": {"title": "Live"}}})).await;
                house.app.bell.notify_waiters();
            }
            if heard.contains("event: change") {
                break;
            }
        }
    });
    patience.await.expect("the page hears of the change");
    assert!(heard.contains("texts.en.title"), "{heard}");
    drop(bens);
    let unknown = ana.sees("/workbench/live?kind=product&code=nothing").await;
    assert_eq!(unknown.status, StatusCode::NOT_FOUND);
    assert!(house.stranger(&door).sees("/workbench/live").await.status.is_redirection());
});

crate::story!(the_box_finds_products_places_and_commands, |house| {
    house.furnish().await;
    house.shirt("LIN").await;
    house.works_off_the_log().await;
    let door = house.opens_its_door().await;
    let ana = house.visitor(&door, "ana@example.com", Role::Merchandiser).await;
    for (q, href) in [
        ("linen", "/workbench/products/LIN-navy"),
        ("LIN-nav", "/workbench/products/LIN-navy"),
        ("shir", "/workbench/categories/shirts"),
        ("new", "/workbench/new/style"),
        ("keys", "/workbench/keys"),
    ] {
        let found = ana.sees(&format!("/workbench/find?q={q}")).await;
        assert!(found.text.contains(&format!("\"href\":\"{href}\"")), "{q}: {}", found.text);
    }
    let viewer = house.visitor(&door, "eva@example.com", Role::Viewer).await;
    assert!(!viewer.sees("/workbench/find?q=new").await.text.contains("/workbench/new/style"));
    assert!(ana.sees("/workbench/keys").await.text.contains("<kbd>"));
});

crate::story!(two_browsers_at_one_product_see_each_other_and_lose_nothing, |house| {
    house.furnish().await;
    house.shirt("LIN").await;
    house.works_off_the_log().await;
    house.invites("ana@example.com", Role::Merchandiser).await;
    house.invites("ben@example.com", Role::Merchandiser).await;
    let door = house.opens_its_door().await;
    let (Some(anas), Some(bens)) = (Browser::on_a_desk().await, Browser::on_a_desk().await) else { return };
    for (browser, name) in [(&anas, "ana@example.com"), (&bens, "ben@example.com")] {
        browser.opens(&format!("{}{PAGE}", door.address)).await;
        browser.signs_in(name).await;
        browser.opens(&format!("{}{PAGE}", door.address)).await;
        browser.finds("[name='texts.en.title']").await;
    }
    anas.waits_until("return document.querySelector('.presence').textContent.includes('ben@example.com')")
        .await;
    // Ana leaves a field: it is saved, and Ben's page shows it by itself.
    anas.types("[name='texts.en.colour']", "Deep sea").await;
    anas.says("document.activeElement.blur()").await;
    anas.waits_until("return document.querySelector('auto-save').dataset.state === 'saved'").await;
    bens.waits_until("return document.querySelector('[name=\"texts.en.colour\"]').value === 'Deep sea'")
        .await;
    // Both write the same field: who comes second sees both versions, and what was typed stays.
    let value = "return document.querySelector('[name=\"texts.en.title\"]').value";
    bens.types("[name='texts.en.title']", "Ben's shirt").await;
    anas.types("[name='texts.en.title']", "Ana's shirt").await;
    anas.says("document.activeElement.blur()").await;
    anas.waits_until("return document.querySelector('auto-save').dataset.state === 'saved'").await;
    bens.says("document.activeElement.blur()").await;
    bens.waits_until("return document.querySelector('auto-save').dataset.state === 'refused'").await;
    assert_eq!(bens.says(value).await, "Ben's shirt");
    let both = bens.says("return document.querySelector('#texts-en-title').innerText").await;
    assert!(both.as_str().is_some_and(|text| text.contains("Ana's shirt")), "{both}");
    // Undo takes back the last field.
    anas.presses("[data-back]").await;
    anas.waits_until("return document.querySelector('[name=\"texts.en.title\"]').value !== \"Ana's shirt\"")
        .await;
    for browser in [anas, bens] {
        browser.client.close().await.expect("the window closes");
    }
});
