//! Every page, examined for people who see, hear or move otherwise: nothing serious is wrong with any.

use crate::cast::{Axe, Browser, Door, Visitor};
use crate::permissions;
use selvedge::people::Role;

/// Of the addresses that a table of rights knows, those that are whole pages.
async fn pages(visitor: &Visitor) -> Vec<String> {
    let mut found = Vec::new();
    for path in permissions::pages() {
        // A stream of events never ends.
        if path.ends_with("/live") {
            continue;
        }
        let page = visitor.sees(&path).await;
        if page.status.is_success() && page.text.contains("<html") {
            found.push(path);
        }
    }
    found
}

async fn examine(axe: &Axe, browser: &Browser, door: &Door, pages: &[String]) -> Vec<String> {
    let mut wrong = Vec::new();
    for path in pages {
        browser.opens(&format!("{}{path}", door.address)).await;
        browser.finds("main").await;
        wrong.extend(axe.examines(browser).await.into_iter().map(|told| format!("{path}: {told}")));
    }
    wrong
}

const SHOP: [&str; 4] = ["", "c/women/shirts", "search?q=LIN", "p/LIN-navy"];

crate::story!(nothing_serious_is_wrong_with_any_page, |house| {
    let Some(axe) = Axe::comes() else { return };
    house.sells_two_shirts().await;
    house
        .writes::<selvedge::catalog::Channel>(
            "storefront",
            serde_json::json!({"offered_locales": ["fr", "ar"]}),
        )
        .await;
    house.works_off_the_log().await;
    let door = house.opens_its_door().await;
    let visitor = house.visitor(&door, "ana@example.com", Role::Admin).await;
    let bench = pages(&visitor).await;
    assert!(bench.iter().filter(|path| path.starts_with("/workbench")).count() > 20, "{bench:?}");
    let Some(desk) = Browser::on_a_desk().await else { return };
    let shop = |locale: &str| SHOP.map(|page| format!("/{locale}/{page}")).to_vec();
    let mut wrong = examine(&axe, &desk, &door, &[shop("de"), vec!["/sign-in".to_owned()]].concat()).await;
    desk.opens(&format!("{}/sign-in", door.address)).await;
    desk.signs_in("ana@example.com").await;
    wrong.extend(examine(&axe, &desk, &door, &bench).await);
    desk.client.close().await.expect("the window closes");
    let Some(dark) = Browser::in_the_dark("ar").await else { return };
    wrong.extend(examine(&axe, &dark, &door, &shop("ar")).await);
    dark.opens(&format!("{}/sign-in", door.address)).await;
    dark.signs_in("ana@example.com").await;
    wrong.extend(
        examine(&axe, &dark, &door, &bench).await.into_iter().map(|told| format!("in the dark {told}")),
    );
    dark.client.close().await.expect("the window closes");
    assert!(wrong.is_empty(), "{} findings:\n{}", wrong.len(), wrong.join("\n"));
});
