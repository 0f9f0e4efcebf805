//! The workbench: sign in, find, complete, approve, and see it live.

use crate::cast::{Door, House, PASSWORD};
use reqwest::{Client, StatusCode, redirect::Policy};
use selvedge::taxonomy::Category;
use selvedge::{
    catalog::{
        Product, Style,
        grid::{self, GridRequest},
    },
    channels::grid::GridIndexer,
    kernel::locale::Locale,
    people::{Role, setup},
};
use serde_json::json;

/// Somebody at a browser without JavaScript.
struct Person {
    client: Client,
    address: String,
}

impl House {
    /// Somebody with a role, signed in.
    async fn person(&self, door: &Door, email: &str, role: Role) -> Person {
        self.invites(email, role).await;
        let client = Client::builder().cookie_store(true).redirect(Policy::none()).build().expect("a client");
        let person = Person { client, address: door.address.clone() };
        let (status, _) = person.posts("/sign-in", &[("email", email), ("password", PASSWORD)]).await;
        assert_eq!(status, StatusCode::SEE_OTHER);
        person
    }
}

impl Person {
    async fn sees(&self, path: &str) -> (StatusCode, String) {
        let request = self.client.get(format!("{}{path}", self.address)).header("accept", "text/html");
        let answer = request.send().await.expect("the door answers");
        (answer.status(), answer.text().await.expect("a page is text"))
    }

    async fn posts(&self, path: &str, form: &[(&str, &str)]) -> (StatusCode, String) {
        let request = self.client.post(format!("{}{path}", self.address)).form(form);
        let request = request.header("accept", "text/html").header("origin", &self.address);
        let answer = request.send().await.expect("the door answers");
        (answer.status(), answer.text().await.expect("a page is text"))
    }

    /// Fills in a page's form: its token and revision, and these fields.
    async fn fills_in(&self, page: &str, action: &str, fields: &[(&str, &str)]) -> (StatusCode, String) {
        let (status, html) = self.sees(page).await;
        assert_eq!(status, StatusCode::OK, "{html}");
        let (token, revision) = (hidden(&html, "form_token"), hidden(&html, "revision"));
        let mut form = vec![("form_token", token.as_str()), ("revision", revision.as_str())];
        form.extend(fields);
        self.posts(action, &form).await
    }
}

/// The value of a hidden field.
fn hidden(html: &str, name: &str) -> String {
    let at = html.find(&format!("name=\"{name}\" value=\"")).unwrap_or_else(|| panic!("no {name} in {html}"));
    html[at..].split('"').nth(3).unwrap_or_default().to_owned()
}

const PAGE: &str = "/workbench/products/LIN-navy";

crate::story!(the_workbench_is_for_those_who_signed_in, |house| {
    house.furnish().await;
    house.shirt("LIN").await;
    let door = house.opens_its_door().await;
    let stranger = Client::builder().redirect(Policy::none()).build().unwrap();
    for path in ["/workbench", "/workbench/products", PAGE] {
        let request = stranger.get(format!("{}{path}", door.address)).header("accept", "text/html");
        let answer = request.send().await.unwrap();
        assert_eq!(answer.status(), StatusCode::SEE_OTHER, "{path}");
        assert!(answer.headers()["location"].to_str().unwrap().starts_with("/sign-in?next="));
    }
});

crate::story!(a_merchandiser_completes_a_product_approves_it_and_it_goes_live, |house| {
    house.furnish().await;
    house.shirt("LIN").await;
    house.writes::<Style>("LIN", json!({"composition": null, "texts": {"de": {"title": null}}})).await;
    house.works_off_the_log().await;
    let door = house.opens_its_door().await;
    let ana = house.person(&door, "ana@example.com", Role::Merchandiser).await;

    let (_, page) = ana.sees("/workbench/products?missing=composition").await;
    assert!(page.contains("href=\"/workbench/products/LIN-navy\""), "{page}");
    let (_, page) = ana.sees(PAGE).await;
    assert!(page.contains("href=\"#composition\"") && page.contains("href=\"#texts-de-title\""), "{page}");

    let state = format!("{PAGE}/state");
    let (status, page) = ana.fills_in(PAGE, &state, &[("to", "approve")]).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.contains("href=\"#composition\""), "{page}");

    let fields = [("composition", "55 Leinen 45 cotton"), ("texts.de.title", "Marinehemd")];
    let (status, page) = ana.fills_in(PAGE, PAGE, &fields).await;
    assert_eq!(status, StatusCode::SEE_OTHER, "{page}");
    let kept = house.finds::<Product>("LIN-navy").await.unwrap();
    assert_eq!(kept.content.composition.unwrap().fibres(), ["linen", "cotton"]);
    assert_eq!(kept.content.origins["texts.de.title"].by, "ana@example.com");

    let (status, page) = ana.fills_in(PAGE, &state, &[("to", "approve")]).await;
    assert_eq!(status, StatusCode::SEE_OTHER, "{page}");
    house.works_off_the_log().await;
    assert_eq!(house.publications().await, ["LIN-navy live"]);
    let (_, page) = ana.sees(PAGE).await;
    assert!(page.contains("href=\"/en/p/LIN-navy\""), "{page}");
});

crate::story!(what_cannot_be_read_stays_in_the_form_and_says_why, |house| {
    house.furnish().await;
    house.shirt("LIN").await;
    let door = house.opens_its_door().await;
    let ana = house.person(&door, "ana@example.com", Role::Merchandiser).await;
    let fields = [("composition", "95 cotton, 5 magic"), ("texts.en.title", "A title that must not be lost")];
    let (status, page) = ana.fills_in(PAGE, PAGE, &fields).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.contains("95 cotton, 5 magic") && page.contains("must not be lost"), "{page}");
    assert!(page.contains("id=\"wrong-composition\"") && page.contains("magic</q>"), "{page}");
    assert!(house.finds::<Product>("LIN-navy").await.unwrap().content.texts.is_empty());
});

crate::story!(two_who_save_at_once_see_both_versions_and_nothing_is_overwritten, |house| {
    house.furnish().await;
    house.shirt("LIN").await;
    let door = house.opens_its_door().await;
    let ana = house.person(&door, "ana@example.com", Role::Merchandiser).await;
    let (_, page) = ana.sees(PAGE).await;
    let (token, revision) = (hidden(&page, "form_token"), hidden(&page, "revision"));
    house.writes::<Product>("LIN-navy", json!({"texts": {"en": {"title": "Ben was here"}}})).await;
    let form =
        [("form_token", &*token), ("revision", &*revision), ("texts.en.title", "Ana writes"), ("do", "save")];
    let (status, page) = ana.posts(PAGE, &form).await;
    assert_eq!(status, StatusCode::CONFLICT);
    assert!(page.contains("Ana writes") && page.contains("Ben was here"), "{page}");
    let kept = house.finds::<Product>("LIN-navy").await.unwrap();
    assert_eq!(kept.content.texts[&Locale::english()].title.as_deref(), Some("Ben was here"));

    let again = [
        ("form_token", &*token),
        ("revision", &*hidden(&page, "revision")),
        ("texts.en.title", "Ana writes"),
    ];
    assert_eq!(ana.posts(PAGE, &again).await.0, StatusCode::SEE_OTHER);
});

crate::story!(an_inherited_value_is_owned_and_inherited_again, |house| {
    house.furnish().await;
    house.shirt("LIN").await;
    let door = house.opens_its_door().await;
    let ana = house.person(&door, "ana@example.com", Role::Merchandiser).await;
    let care = |product: Product| product.content.care.map(|care| care.codes.len());
    for (act, codes) in [("own:care", Some(5)), ("inherit:care", None)] {
        let (status, page) = ana.fills_in(PAGE, PAGE, &[("do", act)]).await;
        assert_eq!(status, StatusCode::SEE_OTHER, "{page}");
        assert_eq!(care(house.finds::<Product>("LIN-navy").await.unwrap()), codes, "{act}");
    }
});

crate::story!(an_outdated_translation_stands_beside_what_has_changed_until_it_is_right_still, |house| {
    house.furnish().await;
    house.shirt("LIN").await;
    house.app.clock.advance(chrono::Duration::seconds(5));
    house.writes::<Style>("LIN", json!({"texts": {"en": {"title": "Washed linen shirt"}}})).await;
    house.app.clock.advance(chrono::Duration::seconds(5));
    let door = house.opens_its_door().await;
    let ana = house.person(&door, "ana@moor.example", Role::Merchandiser).await;
    let changed = "<del>Linen</del><ins>Washed linen</ins> shirt";
    let (_, page) = ana.sees(PAGE).await;
    assert!(
        page.contains(changed) && !page.contains("right:texts.de.title"),
        "it is the style's to say: {page}"
    );
    let style = "/workbench/styles/LIN";
    let (_, page) = ana.sees(style).await;
    assert!(page.contains(changed) && page.contains("right:texts.de.title"), "{page}");
    let (status, page) = ana.fills_in(style, style, &[("do", "right:texts.de.title")]).await;
    assert_eq!(status, StatusCode::SEE_OTHER, "{page}");
    let (_, page) = ana.sees(style).await;
    assert!(!page.contains("<ins>") && page.contains("Leinenhemd"), "{page}");
});

crate::story!(rights_hold_on_every_form, |house| {
    house.furnish().await;
    house.shirt("LIN").await;
    let door = house.opens_its_door().await;
    let viewer = house.person(&door, "vera@example.com", Role::Viewer).await;
    let (status, page) = viewer.fills_in(PAGE, PAGE, &[("texts.en.title", "Not mine to say")]).await;
    assert_eq!(status, StatusCode::FORBIDDEN);
    assert!(page.contains("readonly") && !page.contains("class=\"savebar\""), "{page}");
    let (status, _) = viewer.fills_in(PAGE, &format!("{PAGE}/state"), &[("to", "archived")]).await;
    assert_eq!(status, StatusCode::FORBIDDEN);
    let (status, _) = viewer.posts(PAGE, &[("form_token", "guessed"), ("revision", "1")]).await;
    assert_eq!(status, StatusCode::FORBIDDEN);
});

crate::story!(prices_and_bar_codes_are_written_in_the_table_of_sizes, |house| {
    house.furnish().await;
    house.shirt("LIN").await;
    let door = house.opens_its_door().await;
    let ana = house.person(&door, "ana@example.com", Role::Merchandiser).await;
    let action = format!("{PAGE}/variants");
    let right = [("gtin.LIN-navy-S", "4006381333931"), ("price.LIN-navy-S.EUR", "119.00")];
    let (status, page) = ana.fills_in(PAGE, &action, &right).await;
    assert_eq!(status, StatusCode::SEE_OTHER, "{page}");
    let (status, page) = ana.fills_in(PAGE, &action, &[("gtin.LIN-navy-S", "4006381333932")]).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY, "{page}");
    let kept = house.finds::<selvedge::catalog::Variant>("LIN-navy-S").await.unwrap();
    assert_eq!((kept.gtin.unwrap().written(), kept.prices[0].amount), ("4006381333931", 11_900));
});

/// What the workbench lists, as `code state rings`.
async fn lists(house: &House, q: &str, filters: &[(&str, &str)]) -> Vec<String> {
    let mut request = GridRequest::new(Locale::english());
    q.clone_into(&mut request.q);
    request.filters = filters.iter().map(|(n, v)| ((*n).to_owned(), vec![(*v).to_owned()])).collect();
    let answer = grid::search(&house.app, &request).await.unwrap();
    let line = |row: grid::Row| {
        let rings = row.rings.iter().map(|r| format!(" {} {}/{}", r.channel, r.there, r.asked));
        let changed = if row.is_changed { " changed" } else { "" };
        format!("{} {}{changed}{}", row.code, row.state.as_str(), rings.collect::<String>())
    };
    let mut lines: Vec<String> = answer.rows.into_iter().map(line).collect();
    lines.sort();
    lines
}

crate::story!(the_workbench_lists_every_product_as_it_is_now, |house| {
    house.furnish().await;
    house.shirt("LIN").await;
    house
        .writes::<Style>("BARE", json!({"category": "women", "texts": {"en": {"title": "Bare idea"}}}))
        .await;
    house.writes::<Product>("BARE-red", json!({"style": "BARE", "colour_family": "red"})).await;
    house.works_off_the_log().await;
    let (bare, whole) = ("BARE-red draft storefront 0/9", "LIN-navy draft storefront 9/9");
    assert_eq!(lists(&house, "", &[]).await, [bare, whole]);
    for (q, filters, expected) in [
        ("leinenhemd", &[][..], whole),
        ("navy-M", &[], whole),
        ("", &[("missing", "photos")], bare),
        ("", &[("complete_for", "storefront"), ("category", "women")], whole),
        ("", &[("category", "shirts")], whole),
    ] {
        assert_eq!(lists(&house, q, filters).await, [expected], "{q} {filters:?}");
    }

    house.approves("LIN-navy").await;
    house.writes::<Style>("LIN", json!({"texts": {"en": {"title": "Flax blouse"}}})).await;
    house.works_off_the_log().await;
    assert_eq!(lists(&house, "flax", &[]).await, ["LIN-navy approved changed storefront 9/9"]);
    let followed = lists(&house, "", &[]).await;
    GridIndexer::rebuild(&house.app).await.unwrap();
    assert_eq!(lists(&house, "", &[]).await, followed);
});

crate::story!(the_first_admin_comes_in_by_a_link_that_works_once, |house| {
    let link = setup::open(&house.app).await.unwrap().expect("nobody is here yet");
    let address = house.app.config.base_url();
    let path = link.strip_prefix(&address).expect("the link is a whole address");
    let door = house.opens_its_door().await;
    let page = reqwest::get(format!("{}{path}", door.address)).await.unwrap();
    assert_eq!(page.status(), StatusCode::OK);
    house.invites("ana@example.com", Role::Admin).await;
    assert!(setup::open(&house.app).await.unwrap().is_none());
});

crate::story!(a_category_is_mapped_by_a_suggestion_or_by_a_place_that_was_looked_for, |house| {
    let door = house.opens_its_door().await;
    let ana = house.person(&door, "ana@example.com", Role::Merchandiser).await;
    house.writes::<Category>("women", json!({"names": {"en": "Women", "de": "Damen"}})).await;
    house.writes::<Category>("W-1", json!({"parent": "women", "names": {"en": "Frocks"}})).await;
    let (_, empty) = ana.sees("/workbench/categories/w-1/mapping").await;
    assert!(empty.contains("No taxonomy of others is loaded yet."), "{empty}");
    let shopify = "id,parent_id,path_en,google_id\naa,,Apparel,166\naa-1,aa,Apparel > Clothing,1604\naa-1-4,aa-1,Apparel > Clothing > Dresses,2271\n";
    crate::imports::imports(&house, &[("shopify.csv", shopify.as_bytes())], &Default::default()).await;
    let page = "/workbench/categories/w-1/mapping";
    let (_, html) = ana.sees(page).await;
    assert!(html.contains("“Frocks” means the same as “Dresses”."), "{html}");
    let (status, answer) = ana.fills_in(page, page, &[("google", "12"), ("use", "shopify:aa-1-4")]).await;
    assert_eq!(status, StatusCode::SEE_OTHER, "{answer}");
    let (_, html) = ana.sees("/workbench/categories").await;
    assert!(html.contains("Apparel &gt; Clothing &gt; Dresses") && html.contains(">2271<"), "{html}");

    let browse = "/workbench/outside-taxonomies/shopify";
    let (_, roots) = ana.sees(&format!("{browse}?for=W-1")).await;
    assert!(roots.contains("parent=aa&amp;for=W-1") && !roots.contains("Dresses"), "{roots}");
    let (_, hits) = ana.sees(&format!("{browse}?for=W-1&q=cloth+dress")).await;
    assert!(
        hits.contains("Dresses") && hits.contains("shopify:aa-1-4") && !hits.contains("shopify:aa-1\""),
        "{hits}"
    );
    let (status, wrong) = ana.fills_in(page, page, &[("google", ""), ("shopify", "aa-77")]).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        wrong.contains("Shopify’s taxonomy has no category aa-77.") && wrong.contains("value=\"aa-77\""),
        "{wrong}"
    );
    let eve = house.person(&door, "eve@example.com", Role::Viewer).await;
    let (status, _) = eve.fills_in(page, page, &[("google", ""), ("shopify", "")]).await;
    assert_eq!(status, StatusCode::FORBIDDEN);
    assert_eq!(house.finds::<Category>("w-1").await.unwrap().shopify.as_deref(), Some("aa-1-4"));
});
