//! A day at the workbench, in a real browser from the first file to the shop.

use crate::cast::{Browser, Door, House};
use selvedge::{
    bulk,
    catalog::{Channel, Product, Style},
    channels::{follow::Follower, grid::GridIndexer, shop::ShopIndexer},
    imports,
    jobs::worker,
    kernel::locale::Locale,
    people::Role,
};
use serde_json::json;
use std::collections::HashMap;
use tokio_util::sync::CancellationToken;

/// A house that works as one that serves: it follows its log, and does what was handed in.
fn lives(house: &House) -> CancellationToken {
    let closing = CancellationToken::new();
    let jobs = HashMap::from([
        (imports::job::KIND, imports::job::handler()),
        (imports::job::TRIAL, imports::job::handler()),
    ]);
    tokio::spawn(Follower::run(house.app.clone(), closing.clone()));
    tokio::spawn(ShopIndexer::run(house.app.clone(), closing.clone()));
    tokio::spawn(GridIndexer::run(house.app.clone(), closing.clone()));
    tokio::spawn(worker::run(house.app.clone(), jobs, closing.clone()));
    tokio::spawn(worker::run(house.app.clone(), bulk::handlers(), closing.clone()));
    closing
}

const SAVED: &str = "return document.querySelector('auto-save').dataset.state === 'saved'";
const GOODS: &str =
    "No;What;Kind;Tint;Cost\nCOA;Wool coat;Clothng;navy;129,00\nHAT;Felt hat;Women/Hats;red;49,50\n";

/// A file comes in whose columns nobody knows: they are given a meaning, tried, and taken.
async fn goods_come_in(browser: &Browser, door: &Door) {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("goods.csv");
    std::fs::write(&file, GOODS).unwrap();
    browser.opens(&format!("{}/workbench/imports", door.address)).await;
    browser.finds("#files").await.send_keys(&file.display().to_string()).await.expect("a file is chosen");
    browser.presses(".drop button").await;
    browser.finds("select[name='means.0']").await;
    let meanings = "const means = ['key', 'title', 'category_path', 'colour', 'price'];
        document.querySelectorAll(\"select[name='means.0']\").forEach((select, at) => { select.value = means[at] });
        document.querySelector(\"[name='level.0']\").value = 'goods';
        document.querySelector('[name=locale]').value = 'en';
        document.querySelector('[name=currency]').value = 'EUR'";
    browser.says(meanings).await;
    browser.presses(".savebar button[value=save]").await;
    browser.finds("input[name='from.0'][value=Clothng]").await;
    browser.says("document.querySelector(\"[value=Clothng] ~ [name='to.0']\").value = 'Women/Coats'").await;
    browser.presses(".savebar button[value=try]").await;
    browser.presses("a[href$='/import']").await;
    browser.presses("form .button--primary").await;
    browser.comes_to("/report").await;
}

/// What stands in a plan is carried out, and is done.
async fn carries_out(browser: &Browser) {
    browser.presses("a[href$='/apply']").await;
    browser.presses("form[action$='/apply'] button").await;
    browser.finds(".notice--complete").await;
}

crate::story!(a_drop_goes_from_a_file_to_the_shop_in_a_browser, |house| {
    house.sells_two_shirts().await;
    house.invites("ana@example.com", Role::Merchandiser).await;
    let closing = lives(&house);
    let door = house.opens_its_door().await;
    let Some(browser) = Browser::on_a_desk().await else { return };
    browser.opens(&format!("{}/sign-in", door.address)).await;
    browser.signs_in("ana@example.com").await;
    goods_come_in(&browser, &door).await;
    let coat: Style = house.finds("COA").await.expect("the coat came in");
    assert_eq!(coat.content.texts[&Locale::english()].title.as_deref(), Some("Wool coat"));

    // Found by its code, and written: the long text is read beside the field while it is typed, and saved when it is left.
    browser.types("#search", "LIN-white").await;
    browser.finds("#search-suggestions a[href='/workbench/products/LIN-white']").await;
    browser.says("document.querySelector('#search-suggestions a').click()").await;
    browser.types("[name='texts.en.description']", "A shirt of **heavy** linen.").await;
    browser.waits_until("return document.querySelector('[id=\"texts-en-description\"] [data-prose] strong')?.textContent === 'heavy'").await;
    browser.unfolds("[name='texts.de.title']").await;
    browser.types("[name='texts.de.title']", "Schweres Leinenhemd").await;
    browser.goes_on().await;
    browser.waits_until(SAVED).await;
    let white: Product = house.finds("LIN-white").await.unwrap();
    assert_eq!(white.content.texts[&Locale::known("de")].title.as_deref(), Some("Schweres Leinenhemd"));

    // Many at once, looked at before, and back.
    browser.opens(&format!("{}/workbench/bulk?pick=all&q=LIN&what=product:care", door.address)).await;
    browser.types("#value", "wash_40, bleach_no").await;
    browser.presses("form[method=post] .button--primary").await;
    browser.comes_to("/workbench/plans/").await;
    carries_out(&browser).await;
    let care = |product: Product| product.content.care.map(|care| care.codes);
    assert_eq!(care(house.finds("LIN-navy").await.unwrap()).unwrap(), ["wash_40", "bleach_no"]);
    browser.presses("form[action$='/undo'] button").await;
    browser.presses("form[action$='/apply'] button").await;
    browser.finds(".notice a[href^='/workbench/plans/']").await;
    browser.finds(".notice--complete").await;
    assert_eq!(care(house.finds("LIN-navy").await.unwrap()), None);

    // A colour becomes a style of its own.
    browser.opens(&format!("{}/workbench/styles/LIN/reshape", door.address)).await;
    browser.presses("input[name=split][value='LIN-white']").await;
    browser.types("[name=split_code]", "HEAVY").await;
    browser.presses("button[value=split]").await;
    browser.comes_to("/workbench/plans/").await;
    carries_out(&browser).await;
    assert_eq!(house.finds::<Product>("LIN-white").await.unwrap().links.style, "HEAVY");

    // Approved, and in the shop.
    browser.opens(&format!("{}/workbench/products/LIN-white", door.address)).await;
    browser.presses("button[value=approve]").await;
    browser.comes_to("moved=yes").await;
    let shown = format!("{}/de/p/LIN-white", door.address);
    for _ in 0..100 {
        browser.opens(&shown).await;
        if browser.says("return document.querySelector('h1').textContent.trim()").await
            == "Schweres Leinenhemd"
        {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    }
    assert_eq!(
        browser.says("return document.querySelector('h1').textContent.trim()").await,
        "Schweres Leinenhemd"
    );
    browser.client.close().await.expect("the window closes");
    closing.cancel();
});

crate::story!(a_product_is_finished_on_a_phone_in_arabic, |house| {
    house.sells_two_shirts().await;
    house.writes::<Channel>("storefront", json!({"offered_locales": ["ar"]})).await;
    house.invites("noor@example.com", Role::Merchandiser).await;
    let closing = lives(&house);
    let door = house.opens_its_door().await;
    let Some(phone) = Browser::on_a_phone("ar").await else { return };
    phone.opens(&format!("{}/sign-in", door.address)).await;
    phone.signs_in("noor@example.com").await;
    phone.fits(&format!("{}/workbench/products?q=linen", door.address), "rtl", "a[href$='LIN-navy']").await;
    phone.presses("a[href$='/workbench/products/LIN-navy']").await;
    phone.unfolds("[name='texts.ar.title']").await;
    phone.types("[name='texts.ar.title']", "قميص كتان").await;
    phone.goes_on().await;
    phone.waits_until(SAVED).await;
    phone.presses("button[value=approve]").await;
    phone.comes_to("moved=yes").await;
    let shown = format!("{}/ar/p/LIN-navy", door.address);
    for _ in 0..100 {
        phone.opens(&shown).await;
        if phone.says("return document.querySelector('h1').textContent.trim()").await == "قميص كتان" {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    }
    phone.fits(&shown, "rtl", "h1").await;
    assert_eq!(phone.says("return document.querySelector('h1').textContent.trim()").await, "قميص كتان");
    phone.client.close().await.expect("the window closes");
    closing.cancel();
});
