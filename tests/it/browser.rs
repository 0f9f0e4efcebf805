//! What people do in a real browser: the pages fit its window, and the scripts do what they are for.

use crate::cast::Browser;
use selvedge::{
    catalog::Style,
    people::{Grant, Role, user, user::UserIn},
};
use serde_json::json;

const PASSWORD: &str = "a long enough secret";

crate::story!(every_page_fits_a_phone_in_both_directions, |house| {
    house.furnish().await;
    house.shirt("LIN").await;
    house.colour("LIN", "white").await;
    for product in ["LIN-navy", "LIN-white"] {
        house.approves(product).await;
    }
    house.writes::<selvedge::catalog::Channel>("storefront", json!({"offered_locales": ["fr", "ar"]})).await;
    house.works_off_the_log().await;
    let door = house.opens_its_door().await;
    let Some(phone) = Browser::open(true).await else { return };
    for (locale, direction) in [("de", "ltr"), ("ar", "rtl")] {
        for page in ["", "c/women/shirts", "search?q=linen", "p/LIN-navy"] {
            phone.opens(&format!("{}/{locale}/{page}", door.address)).await;
            assert_eq!(phone.says("return document.documentElement.dir").await, direction, "{locale} {page}");
            let widths = "return document.documentElement.scrollWidth - window.innerWidth";
            assert_eq!(phone.says(widths).await, 0, "{locale}/{page} is wider than the window");
            let shown =
                "return [...document.images].filter(i => i.complete && !i.naturalWidth).map(i => i.src)";
            assert_eq!(phone.says(shown).await, json!([]), "{locale}/{page} has pictures that do not load");
        }
    }
    phone.client.close().await.expect("the window closes");
});

crate::story!(a_shopper_filters_a_shelf_without_leaving_it, |house| {
    house.furnish().await;
    house.shirt("LIN").await;
    house.colour("LIN", "white").await;
    for product in ["LIN-navy", "LIN-white"] {
        house.approves(product).await;
    }
    house.works_off_the_log().await;
    let door = house.opens_its_door().await;
    let Some(browser) = Browser::open(false).await else { return };
    browser.opens(&format!("{}/en/c/women/shirts", door.address)).await;
    let tiles = "return document.querySelectorAll('ul.tiles > li').length";
    assert_eq!(browser.says(tiles).await, 2);
    browser.says("window.isTheSamePage = true").await;
    browser.says("document.querySelector('input[name=colour][value=navy]').click()").await;
    browser.comes_to("colour=navy").await;
    for _ in 0..50 {
        if browser.says(tiles).await == 1 {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    }
    assert_eq!(browser.says(tiles).await, 1);
    assert_eq!(browser.says("return window.isTheSamePage === true").await, true);
    browser.client.close().await.expect("the window closes");
});

crate::story!(a_merchandiser_completes_a_product_in_a_browser, |house| {
    house.furnish().await;
    house.shirt("LIN").await;
    house.writes::<Style>("LIN", json!({"composition": null})).await;
    house.works_off_the_log().await;
    let wanted = UserIn {
        email: "ana@example.com".to_owned(),
        password: Some(PASSWORD.to_owned()),
        grants: vec![Grant::of(Role::Merchandiser)],
        is_active: true,
        ..UserIn::default()
    };
    let hash = user::hashed(&wanted).await.expect("the password is good");
    let mut tx = house.app.db.write().await.expect("the house can be written");
    user::create(&mut tx, &house.ana(), &wanted, hash).await.expect("a person can be made");
    tx.commit().await.expect("it is kept");
    let door = house.opens_its_door().await;
    let Some(browser) = Browser::open(false).await else { return };

    browser.opens(&format!("{}/workbench/products?q=linen", door.address)).await;
    browser.types("[name=email]", "ana@example.com").await;
    browser.types("[name=password]", PASSWORD).await;
    browser.presses("form button").await;
    browser.comes_to("/workbench/products?q=linen").await;
    browser.presses("a[href='/workbench/products/LIN-navy']").await;
    browser.presses("#lacks a[href='#composition']").await;
    browser.types("[name=composition]", "55 linen 45 cotton").await;
    browser.presses(".savebar button").await;
    browser.finds("[role=status]").await;
    browser.presses("button[value=approve]").await;
    browser.finds(".badge--complete").await;
    house.works_off_the_log().await;
    browser.client.refresh().await.expect("the page loads again");
    browser.presses("a[href='/en/p/LIN-navy']").await;
    browser.comes_to("/en/p/LIN-navy").await;
    let text = browser.says("return document.querySelector('main').innerText").await;
    assert!(text.as_str().is_some_and(|text| text.contains("Linen") && text.contains("55")), "{text}");
    browser.client.close().await.expect("the window closes");
});
