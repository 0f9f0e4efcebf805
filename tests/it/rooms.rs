//! What products share, at the workbench: categories, size charts, policies, attributes, channels, reviews.

use crate::cast::{Browser, Page, Visitor, hidden};
use reqwest::StatusCode;
use selvedge::{
    catalog::{Channel, Product, Style},
    changes::{kind::Kind, log},
    people::Role,
    policies::ShippingProfile,
    reviews::{Review, State},
    sizing::SizeChart,
    taxonomy::{Attribute, Category},
};
use serde_json::{Value, json};

const SHIRTS: &str = "/workbench/categories/shirts";
const CHART: &str = "/workbench/size-charts/women-int";

/// A form goes through, and leads on.
fn went(page: &Page) -> &str {
    assert_eq!(page.status, StatusCode::SEE_OTHER, "{}", page.text);
    page.location()
}

/// Saves fields over a revision that was seen before.
async fn saves_over(visitor: &Visitor, page: &str, seen: &str, fields: &[(&str, &str)]) -> Page {
    let token = hidden(&visitor.sees(page).await.text, "form_token");
    let mut form = vec![("form_token", token.as_str()), ("revision", seen)];
    form.extend(fields);
    visitor.posts(page, &form).await
}

crate::story!(a_category_is_made_changed_renamed_and_does_not_go_while_it_is_named, |house| {
    house.furnish().await;
    house.shirt("LIN").await;
    house.writes::<Channel>("storefront", json!({"selection": {"categories": ["women"]}})).await;
    let door = house.opens_its_door().await;
    let ana = house.visitor(&door, "ana@example.com", Role::Merchandiser).await;
    let list = ana.sees("/workbench/categories").await.text;
    assert!(list.contains("data-code=\"shirts\"") && list.contains("1 product"), "{list}");

    let new = "/workbench/new/categories";
    let fields =
        [("code", "linen"), ("parent", "shirts"), ("names.de", "Leinenhemden"), ("slugs.de", "leinen")];
    assert_eq!(went(&ana.fills_in(new, new, &fields).await), "/workbench/categories/linen?made=yes");
    let linen = house.finds::<Category>("linen").await.unwrap();
    assert_eq!((linen.parent.as_deref(), linen.names.0.len()), (Some("shirts"), 1));
    let again = ana.fills_in(new, new, &fields).await;
    assert_eq!(again.status, StatusCode::CONFLICT);
    assert!(again.text.contains("value=\"Leinenhemden\""), "{}", again.text);

    let page = "/workbench/categories/linen";
    let fields = [("rules.shots.shown", "1"), ("rules.shots", "front"), ("rules.size_chart", "women-int")];
    went(&ana.fills_in(page, page, &fields).await);
    let linen = house.finds::<Category>("linen").await.unwrap();
    assert_eq!(
        (linen.rules.shots.join(" "), linen.rules.size_chart.as_deref()),
        ("front".into(), Some("women-int"))
    );
    assert_eq!(linen.slugs.len(), 1, "what the form does not say stays");

    let renamed = ana
        .fills_in("/workbench/categories/women", "/workbench/categories/women/rename", &[("code", "ladies")])
        .await;
    assert_eq!(went(&renamed), "/workbench/categories/ladies?renamed=yes");
    assert_eq!(house.finds::<Channel>("storefront").await.unwrap().selection.categories, ["ladies"]);
    assert_eq!(ana.sees("/workbench/categories/women").await.location(), "/workbench/categories/ladies");

    let remove = format!("{SHIRTS}/remove");
    let asked = ana.sees(&remove).await.text;
    assert!(
        asked.contains("href=\"/workbench/categories/linen\"")
            && asked.contains("href=\"/workbench/styles/LIN\""),
        "{asked}"
    );
    assert!(!asked.contains("button--danger"), "{asked}");
    let revision = hidden(&asked, "revision");
    assert_eq!(saves_over(&ana, &remove, &revision, &[]).await.status, StatusCode::CONFLICT);
    let remove = format!("{page}/remove");
    assert_eq!(went(&ana.fills_in(&remove, &remove, &[]).await), "/workbench/categories?removed=linen");
    assert!(house.finds::<Category>("linen").await.is_none());
});

crate::story!(two_who_change_a_category_both_stand_and_who_changes_the_same_sees_both, |house| {
    house.furnish().await;
    let door = house.opens_its_door().await;
    let ana = house.visitor(&door, "ana@example.com", Role::Merchandiser).await;
    house.writes::<Category>("shirts", json!({"names": {"de": "Hemden von Ben"}})).await;
    // The form was filled before Ben saved: it says every name, and changes one.
    let whole = [("names.en", "Shirts by Ana"), ("names.de", "Hemden"), ("slugs.en", "")];
    went(&saves_over(&ana, SHIRTS, "1", &whole).await);
    let names = house.finds::<Category>("shirts").await.unwrap().names;
    let said: Vec<&str> = names.0.values().map(String::as_str).collect();
    assert_eq!(said, ["Hemden von Ben", "Shirts by Ana"]);

    let clash = saves_over(&ana, SHIRTS, "1", &[("names.en", "Ana once more"), ("names.de", "Hemden")]).await;
    assert_eq!(clash.status, StatusCode::CONFLICT);
    for part in ["Ana once more", "Shirts by Ana", "value=\"Hemden von Ben\""] {
        assert!(clash.text.contains(part), "{part}: {}", clash.text);
    }
    let seen = hidden(&clash.text, "revision");
    went(
        &saves_over(&ana, SHIRTS, &seen, &[("names.en", "Ana once more"), ("names.de", "Hemden von Ben")])
            .await,
    );
    let names = house.finds::<Category>("shirts").await.unwrap().names;
    assert_eq!(names.0.values().cloned().collect::<Vec<_>>(), ["Hemden von Ben", "Ana once more"]);

    let history = format!("{SHIRTS}/history");
    let past = ana.sees(&history).await.text;
    assert!(
        past.contains("<code>names.de</code>") && past.contains("href=\"/workbench/categories\""),
        "{past}"
    );
    let token = hidden(&past, "form_token");
    let form = [("form_token", &*token), ("seen", "4"), ("revision", "1")];
    went(&ana.posts(&history, &form).await);
    assert_eq!(house.finds::<Category>("shirts").await.unwrap().names.0.len(), 2);

    let tariq = house.visitor(&door, "tariq@example.com", Role::Translator).await;
    went(&tariq.fills_in(SHIRTS, SHIRTS, &[("names.fr", "Chemises")]).await);
    let may_not = tariq.fills_in(SHIRTS, SHIRTS, &[("rules.size_chart", "women-int")]).await;
    assert_eq!(may_not.status, StatusCode::FORBIDDEN, "{}", may_not.text);
    let vera = house.visitor(&door, "vera@example.com", Role::Viewer).await;
    let read_only = vera.sees(SHIRTS).await.text;
    assert!(
        read_only.contains("Your role does not write this.") && !read_only.contains("savebar"),
        "{read_only}"
    );
});

crate::story!(a_category_moves_with_what_it_brings_along_and_back_with_one_click, |house| {
    house.furnish().await;
    house.shirt("LIN").await;
    house.writes::<Attribute>("heel", json!({"names": {"en": "Heel"}, "type": "text"})).await;
    house
        .writes::<Category>("women", json!({"rules": {"attributes": ["heel"], "size_chart": "women-int"}}))
        .await;
    house.writes::<Category>("men", json!({"names": {"en": "Men"}, "position": 1})).await;
    let door = house.opens_its_door().await;
    let ana = house.visitor(&door, "ana@example.com", Role::Merchandiser).await;
    let ask = format!("{SHIRTS}/move?parent=men&before=");
    let told = ana.sees(&ask).await.text;
    for part in [
        "1 product and 0 categories below come along.",
        "<del dir=\"auto\">Heel</del>",
        "<ins dir=\"auto\">men/shirts</ins>",
    ] {
        assert!(told.contains(part), "{part}: {told}");
    }
    let below_itself = ana.sees("/workbench/categories/women/move?parent=shirts&before=").await;
    assert_eq!(below_itself.status, StatusCode::UNPROCESSABLE_ENTITY);

    let action = format!("{SHIRTS}/move");
    let moved = ana.fills_in(&ask, &action, &[("parent", "men"), ("before", "")]).await;
    let back = went(&moved).to_owned();
    assert_eq!(house.finds::<Category>("shirts").await.unwrap().parent.as_deref(), Some("men"));
    let undo = ana.fills_in(&back, &action, &[("parent", "women"), ("before", ""), ("do", "back")]).await;
    assert!(went(&undo).contains("back=yes"));
    assert_eq!(house.finds::<Category>("shirts").await.unwrap().parent.as_deref(), Some("women"));
    let mut tx = house.app.db.read().await.unwrap();
    let kept = selvedge::taxonomy::category::all(&mut tx).await.unwrap();
    let id = kept.iter().find(|kept| kept.record.code == "shirts").unwrap().id;
    let causes = log::of_record(&mut tx, Kind::Category, id, 10).await.unwrap();
    assert!(causes.iter().any(|entry| entry.cause == "workbench: moved back"), "{causes:?}");
});

crate::story!(a_size_chart_is_typed_in_inches_and_kept_in_millimetres, |house| {
    house.furnish().await;
    let sizes = json!([{"label": "S", "body": {"bust": {"from": 840, "to": 880}}}, {"label": "M", "body": {"bust": {"from": 881}}}]);
    house.writes::<SizeChart>("women-int", json!({ "sizes": sizes })).await;
    let door = house.opens_its_door().await;
    let ana = house.visitor(&door, "ana@example.com", Role::Merchandiser).await;
    let cm = ana.sees(CHART).await.text;
    assert!(cm.contains("value=\"84–88\"") && cm.contains("Bust (cm)"), "{cm}");
    let table = [
        ("columns.body.shown", "1"),
        ("columns.body", "bust"),
        ("columns.body", "waist"),
        ("sizes.shown", "1"),
        ("sizes.0.label", "S"),
        ("sizes.0.body.bust", "84–88"),
        ("sizes.1.label", "M"),
        ("sizes.1.body.bust", "88.1"),
        ("unit", "cm"),
    ];
    let inches = ana.fills_in(CHART, CHART, &[&table[..], &[("do", "unit:in")]].concat()).await;
    assert_eq!(inches.status, StatusCode::OK);
    assert!(
        inches.text.contains("value=\"33.07–34.65\"") && inches.text.contains("Waist (in)"),
        "{}",
        inches.text
    );
    let saved = [
        ("columns.body.shown", "1"),
        ("columns.body", "bust"),
        ("columns.body", "waist"),
        ("sizes.shown", "1"),
        ("sizes.0.label", "S"),
        ("sizes.0.body.bust", "33.07–34.65"),
        ("sizes.0.body.waist", "26 1/2"),
        ("sizes.1.label", "M"),
        ("sizes.1.body.bust", "34.69"),
        ("sizes.2.label", ""),
        ("sizes.3.label", "L"),
        ("unit", "in"),
    ];
    assert_eq!(went(&ana.fills_in(CHART, CHART, &saved).await), format!("{CHART}?saved=yes&unit=in"));
    let chart = json!(house.finds::<SizeChart>("women-int").await.unwrap());
    assert_eq!(
        chart["sizes"],
        json!([{"label": "S", "body": {"bust": {"from": 840, "to": 880}, "waist": {"from": 673}}},
            {"label": "M", "body": {"bust": {"from": 881}}}, {"label": "L"}])
    );
    let block = [&table[..], &[("do", "paste:sizes"), ("block", "Size\tWaist\nM\t70\nXL\t78–80")]].concat();
    let pasted = ana.fills_in(CHART, CHART, &block).await.text;
    assert!(pasted.contains("value=\"XL\"") && pasted.contains("value=\"78–80\""), "{pasted}");
    let wrong = [&table[..7], &[("sizes.1.body.bust", "wide")]].concat();
    let refused = ana.fills_in(CHART, CHART, &wrong).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        refused.text.contains("id=\"wrong-f-sizes-1-body-bust\"") && refused.text.contains("value=\"wide\""),
        "{}",
        refused.text
    );
    let started = ana.sees("/workbench/new/size-charts?start=women_apparel%3ADE").await.text;
    assert!(
        started.contains("name=\"sizes.0.label\" value=\"30\"") && started.contains("conversions.FR"),
        "{started}"
    );
});

crate::story!(rates_are_rows_that_are_added_and_what_is_wrong_is_told_in_its_row, |house| {
    house.furnish().await;
    let door = house.opens_its_door().await;
    let ana = house.visitor(&door, "ana@example.com", Role::Merchandiser).await;
    let page = "/workbench/shipping-profiles/parcel";
    let rates = |cost: &'static str| {
        let mut fields = vec![("rates.shown", "1")];
        for (name, value) in [
            ("rates.0.countries", "de at"),
            ("rates.0.currency", "EUR"),
            ("rates.0.cost", "4,90"),
            ("rates.0.handling.min", "0"),
            ("rates.0.handling.max", "1"),
            ("rates.0.transit.min", "1"),
            ("rates.0.transit.max", "3"),
            ("rates.2.countries", "JP"),
            ("rates.2.currency", "JPY"),
            ("rates.2.handling.min", "0"),
            ("rates.2.handling.max", "1"),
            ("rates.2.transit.min", "5"),
            ("rates.2.transit.max", "9"),
        ] {
            fields.push((name, value));
        }
        fields.push(("rates.2.cost", cost));
        fields
    };
    let refused = ana.fills_in(page, page, &rates("1500.5")).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        refused.text.contains("wrong-f-rates-1-cost") && refused.text.contains("1500.5"),
        "{}",
        refused.text
    );
    let added = ana.fills_in(page, page, &[&rates("1500")[..], &[("do", "add:rates")]].concat()).await;
    assert!(added.status == StatusCode::OK && added.text.contains("name=\"rates.2.cost\""), "{}", added.text);
    went(&ana.fills_in(page, page, &rates("1500")).await);
    let profile = house.finds::<ShippingProfile>("parcel").await.unwrap();
    let said: Vec<String> = profile
        .rates
        .iter()
        .map(|rate| format!("{} {} {}", rate.countries.join(" "), rate.cost, rate.currency))
        .collect();
    assert_eq!(said, ["DE AT 490 EUR", "JP 1500 JPY"]);
    let list = ana.sees("/workbench/shipping-profiles?q=parc").await.text;
    assert!(list.contains("href=\"/workbench/shipping-profiles/parcel\""), "{list}");
    assert!(!ana.sees("/workbench/return-policies?q=nothing").await.text.contains("thirty-days"));
});

crate::story!(a_type_that_would_break_values_is_changed_only_by_who_says_so, |house| {
    house.furnish().await;
    house.shirt("LIN").await;
    house.writes::<Attribute>("heel", json!({"names": {"en": "Heel"}, "type": "text"})).await;
    house.writes::<Style>("LIN", json!({"attributes": {"heel": "flat"}})).await;
    let door = house.opens_its_door().await;
    let ana = house.visitor(&door, "ana@example.com", Role::Merchandiser).await;
    let page = "/workbench/attributes/heel";
    let told = ana.fills_in(page, page, &[("type", "number")]).await;
    assert_eq!(told.status, StatusCode::OK);
    assert!(
        told.text.contains("name=\"confirm\"") && told.text.contains("href=\"/workbench/styles/LIN\""),
        "{}",
        told.text
    );
    went(&ana.fills_in(page, page, &[("type", "text"), ("unit", "mm")]).await);
    went(&ana.fills_in(page, page, &[("type", "number"), ("confirm", "yes")]).await);
    assert_eq!(json!(house.finds::<Attribute>("heel").await.unwrap())["type"], json!("number"));
    let asked = ana.sees(&format!("{page}/remove")).await.text;
    assert!(asked.contains("href=\"/workbench/styles/LIN\"") && !asked.contains("button--danger"), "{asked}");
});

crate::story!(a_channel_tells_where_its_products_stand_and_is_changed_by_admins, |house| {
    house.sells_two_shirts().await;
    let door = house.opens_its_door().await;
    let page = "/workbench/channels/storefront";
    let ana = house.visitor(&door, "ana@example.com", Role::Merchandiser).await;
    let read_only = ana.sees(page).await.text;
    assert!(
        read_only.contains("Your role does not write this.")
            && read_only.contains("/feeds/storefront/google.xml"),
        "{read_only}"
    );
    let publications = ana.sees(&format!("{page}/publications?state=live")).await.text;
    assert!(publications.contains("href=\"/workbench/products/LIN-navy\""), "{publications}");
    let ada = house.visitor(&door, "ada@example.com", Role::Admin).await;
    let fields = [
        ("required_locales", "en, de, fr"),
        ("markets.shown", "1"),
        ("markets.0.country", "AT"),
        ("markets.0.currency", "EUR"),
        ("markets.0.locales", "de"),
        ("markets.0.tax_included.shown", "1"),
    ];
    went(&ada.fills_in(page, page, &fields).await);
    let channel = json!(house.finds::<Channel>("storefront").await.unwrap());
    assert_eq!(channel["required_locales"], json!(["en", "de", "fr"]));
    assert_eq!(
        channel["markets"],
        json!([{"country": "AT", "currency": "EUR", "locales": ["de"], "tax_included": false}])
    );
    let connector = [("connector.kind", "vendure"), ("connector.url", "file:///etc/passwd")];
    assert_eq!(ada.fills_in(page, page, &connector).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    let asked = ada.sees(&format!("{page}/remove")).await.text;
    assert!(asked.contains("2 products") && asked.contains("button--danger"), "{asked}");
});

async fn states(house: &crate::cast::House) -> Vec<String> {
    let mut found = Vec::new();
    for key in ["r-1", "r-2", "r-3"] {
        let state = house.finds::<Review>(key).await.unwrap().state;
        found.push(match state {
            State::Pending => "waits".to_owned(),
            State::Published => "shown".to_owned(),
            State::Rejected => "away".to_owned(),
        });
    }
    found
}

crate::story!(reviews_are_judged_one_by_one_and_together_and_taken_back, |house| {
    house.furnish().await;
    house.shirt("LIN").await;
    for (key, rating, title) in
        [("r-1", 5, "Soft linen"), ("r-2", 1, "Cheap pills here"), ("r-3", 2, "Cheap watches")]
    {
        let doc = json!({"style": "LIN", "product": "LIN-navy", "rating": rating, "title": title, "locale": "en", "fit": "small",
            "written_at": "2026-05-02T10:00:00Z"});
        house.writes::<Review>(key, doc).await;
    }
    let door = house.opens_its_door().await;
    let ana = house.visitor(&door, "ana@example.com", Role::Merchandiser).await;
    let list = ana.sees("/workbench/reviews").await.text;
    assert!(list.contains("Soft linen") && list.contains("href=\"/workbench/products/LIN-navy\""), "{list}");
    let cheap = ana.sees("/workbench/reviews?q=CHEAP").await.text;
    let ids: Vec<&str> =
        cheap.split("data-id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    assert_eq!(ids.len(), 2, "{cheap}");
    assert!(!ana.sees("/workbench/reviews?stars=4").await.text.contains("Soft linen"));

    let here = ("here", "/workbench/reviews?state=pending&q=CHEAP");
    let form =
        [here, ("pick", ids[0]), ("pick", ids[1]), ("reason", "spam"), ("note", "Links"), ("do", "rejected")];
    let done = went(&ana.fills_in("/workbench/reviews", "/workbench/reviews", &form).await).to_owned();
    assert_eq!(states(&house).await, ["waits", "away", "away"]);
    let page = ana.sees(&done).await.text;
    assert!(page.contains("2 reviews are rejected."), "{page}");
    let (undo, token) = (hidden(&page, "undo"), hidden(&page, "form_token"));
    house.writes::<Review>("r-3", json!({"state": "published"})).await;
    let form = [("form_token", &*token), here, ("undo", &*undo), ("from", "rejected"), ("do", "undo")];
    went(&ana.posts("/workbench/reviews", &form).await);
    assert_eq!(states(&house).await, ["waits", "waits", "shown"], "what somebody else moved since stays");

    let nothing =
        ana.fills_in("/workbench/reviews", "/workbench/reviews", &[here, ("do", "published")]).await;
    assert_eq!(nothing.status, StatusCode::UNPROCESSABLE_ENTITY);
    let vera = house.visitor(&door, "vera@example.com", Role::Viewer).await;
    let one = format!("published:{}", ids[0]);
    let refused = vera.fills_in("/workbench/reviews", "/workbench/reviews", &[here, ("do", &one)]).await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN);
});

/// Drags a line of the tree into another, as a browser tells of it.
const DRAG: &str = "const [from, to] = ['shirts', 'men'].map(code => document.querySelector(`[data-code=${code}] > .branch__line`));
    const box = to.getBoundingClientRect();
    const tell = (kind, target) => target.dispatchEvent(new DragEvent(kind, { bubbles: true, cancelable: true, dataTransfer: window.carried ??= new DataTransfer(), clientY: box.top + box.height / 2 }));
    tell('dragstart', from); tell('dragover', to);
    const marked = to.dataset.drop; tell('drop', to); tell('dragend', from);
    return marked";

crate::story!(a_category_is_dragged_and_brought_back_and_a_cell_is_typed_in_inches, |house| {
    house.furnish().await;
    house.shirt("LIN").await;
    house.writes::<Category>("men", json!({"names": {"en": "Men"}, "position": 1})).await;
    let sizes = json!([{"label": "S", "body": {"bust": {"from": 845}}}, {"label": "M", "body": {"bust": {"from": 881}}}]);
    house.writes::<SizeChart>("women-int", json!({ "sizes": sizes })).await;
    house.invites("ana@example.com", Role::Merchandiser).await;
    let door = house.opens_its_door().await;
    let Some(browser) = Browser::on_a_desk().await else { return };
    browser.opens(&format!("{}/workbench/categories", door.address)).await;
    browser.signs_in("ana@example.com").await;
    browser.opens(&format!("{}/workbench/categories", door.address)).await;
    browser.finds("category-tree [draggable=true]").await;
    assert_eq!(browser.says(DRAG).await, "into");
    browser.finds("dialog[open] .moving__what, dialog[open] p").await;
    browser.presses("dialog[open] button[value=move]").await;
    browser.comes_to("moved=shirts").await;
    assert_eq!(house.finds::<Category>("shirts").await.unwrap().parent.as_deref(), Some("men"));
    browser.presses("#undo-move").await;
    browser.comes_to("back=yes").await;
    assert_eq!(house.finds::<Category>("shirts").await.unwrap().parent.as_deref(), Some("women"));
    browser.says("document.querySelector('[data-code=women] .branch__link').focus()").await;
    let walked = "const press = key => document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
        press('ArrowLeft'); const closed = document.querySelector('[data-code=women] > .branches').hidden;
        press('ArrowRight'); press('ArrowRight'); return [closed, document.activeElement.closest('.branch').dataset.code]";
    assert_eq!(browser.says(walked).await, json!([true, "shirts"]));

    browser.opens(&format!("{}{CHART}", door.address)).await;
    browser.presses("button[value='unit:in']").await;
    browser.finds("button[value='unit:in'][aria-pressed=true]").await;
    browser.types("[name='sizes.0.body.bust']", "34").await;
    browser.presses(".savebar button").await;
    browser.comes_to("saved=yes").await;
    let chart = json!(house.finds::<SizeChart>("women-int").await.unwrap());
    assert_eq!(
        chart["sizes"],
        json!([{"label": "S", "body": {"bust": {"from": 864}}}, {"label": "M", "body": {"bust": {"from": 881}}}])
    );
    browser.opens(&format!("{}{CHART}", door.address)).await;
    let shown: Value =
        browser.says("return document.querySelector(\"[name='sizes.1.body.bust']\").value").await;
    assert_eq!(shown, "88.1");
    assert!(house.finds::<Product>("LIN-navy").await.is_some());
    browser.client.close().await.expect("the window closes");
});
