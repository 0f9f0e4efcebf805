//! What people do in a real browser: the pages fit its window, and the scripts do what they are for.

use crate::cast::Browser;
use selvedge::{
    catalog::{Channel, Style},
    people::Role,
};
use serde_json::json;

crate::story!(every_page_of_the_shop_fits_a_phone_in_both_directions, |house| {
    house.sells_two_shirts().await;
    house.writes::<Channel>("storefront", json!({"offered_locales": ["fr", "ar"]})).await;
    house.works_off_the_log().await;
    let door = house.opens_its_door().await;
    let Some(phone) = Browser::on_a_phone("en").await else { return };
    for (locale, direction) in [("de", "ltr"), ("ar", "rtl")] {
        for page in ["", "c/women/shirts", "search?q=LIN", "p/LIN-navy"] {
            let holds = format!("main a[href*='/{locale}/p/LIN-white']");
            phone.fits(&format!("{}/{locale}/{page}", door.address), direction, &holds).await;
        }
    }
    phone.client.close().await.expect("the window closes");
});

crate::story!(every_page_of_the_workbench_fits_a_phone_in_both_directions, |house| {
    house.sells_two_shirts().await;
    house.invites("ana@example.com", Role::Merchandiser).await;
    let door = house.opens_its_door().await;
    for (language, direction) in [("de", "ltr"), ("ar", "rtl")] {
        let Some(phone) = Browser::on_a_phone(language).await else { return };
        phone.fits(&format!("{}/sign-in", door.address), direction, "[name=password]").await;
        phone.signs_in("ana@example.com").await;
        for (page, holds) in [
            ("", "a[href$='LIN-navy']"),
            ("/products", "a[href$='LIN-navy']"),
            ("/products/LIN-navy", "[name=composition]"),
            ("/styles/LIN", "[name=composition]"),
        ] {
            phone.fits(&format!("{}/workbench{page}", door.address), direction, holds).await;
        }
        phone.client.close().await.expect("the window closes");
    }
});

crate::story!(a_shopper_filters_a_shelf_without_leaving_it, |house| {
    house.sells_two_shirts().await;
    let door = house.opens_its_door().await;
    let Some(browser) = Browser::on_a_desk().await else { return };
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
    house.invites("ana@example.com", Role::Merchandiser).await;
    let door = house.opens_its_door().await;
    let Some(browser) = Browser::on_a_desk().await else { return };

    browser.opens(&format!("{}/workbench/products?q=linen", door.address)).await;
    browser.signs_in("ana@example.com").await;
    browser.comes_to("/workbench/products?q=linen").await;
    browser.presses("a[href='/workbench/products/LIN-navy']").await;
    browser.presses("#lacks a[href='#composition']").await;
    browser.types("[name=composition]", "55 linen 45 cotton").await;
    browser.presses(".savebar button").await;
    browser.finds("[role=status]").await;
    browser.waits_until("return document.querySelector('auto-save').dataset.state === 'saved'").await;
    browser.presses("button[value=approve]").await;
    browser.comes_to("moved=yes").await;
    house.works_off_the_log().await;
    browser.client.refresh().await.expect("the page loads again");
    browser.presses("a[href='/en/p/LIN-navy']").await;
    browser.comes_to("/en/p/LIN-navy").await;
    let text = browser.says("return document.querySelector('main').innerText").await;
    assert!(text.as_str().is_some_and(|text| text.contains("Linen") && text.contains("55")), "{text}");
    browser.client.close().await.expect("the window closes");
});
