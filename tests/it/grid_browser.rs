//! The list of products in a real browser: cells and keys, two at one cell, what is stopped, and a phone.

use crate::cast::Browser;
use crate::grid::{wardrobe, works};
use selvedge::{catalog::Product, people::Role, taxonomy::Category};
use serde_json::json;

crate::story!(the_grid_is_worked_in_a_browser, |house| {
    wardrobe(&house).await;
    let _working = works(&house);
    house.invites("ana@example.com", Role::Merchandiser).await;
    let door = house.opens_its_door().await;
    let Some(browser) = Browser::on_a_desk().await else { return };
    browser.opens(&format!("{}/workbench/products?q=linen", door.address)).await;
    browser.signs_in("ana@example.com").await;
    browser.comes_to("q=linen").await;

    let cell = "tr[data-code='LIN-navy'] td[data-path='category']";
    browser.presses(cell).await;
    browser.says("document.activeElement.dispatchEvent(new KeyboardEvent('keydown', {key: 'Enter', bubbles: true}))").await;
    browser.finds(&format!("{cell} select option[value='women']")).await;
    browser.says("const f = document.querySelector('.cell__field'); f.value = 'women'; f.dispatchEvent(new Event('change', {bubbles: true}))").await;
    browser.finds(&format!("{cell}[data-level='own'][data-value='women']")).await;
    let category = |product: Product| product.links.category;
    assert_eq!(category(house.finds("LIN-navy").await.unwrap()).as_deref(), Some("women"));
    browser.says("document.activeElement.dispatchEvent(new KeyboardEvent('keydown', {key: 'z', ctrlKey: true, bubbles: true}))").await;
    browser.finds(&format!("{cell}[data-level='style']")).await;
    assert_eq!(category(house.finds("LIN-navy").await.unwrap()), None);

    browser.presses("tr.list__line:first-of-type td[data-path='category']").await;
    let paste = "const data = new DataTransfer(); data.setData('text/plain', 'women\\nwomen');
        document.dispatchEvent(new ClipboardEvent('paste', {clipboardData: data, bubbles: true, cancelable: true}))";
    browser.says(paste).await;
    browser.comes_to("/workbench/plans/").await;
    browser.presses("a[href$='/apply']").await;
    browser.presses("form[action$='/apply'] button").await;
    browser.finds(".notice--complete").await;
    assert_eq!(category(house.finds("LIN-white").await.unwrap()).as_deref(), Some("women"));
    browser.presses("form[action$='/undo'] button").await;
    browser.presses("form[action$='/apply'] button").await;
    browser.finds("a[href^='/workbench/plans/']").await;
    browser.finds(".notice--complete").await;
    assert_eq!(category(house.finds("LIN-white").await.unwrap()), None);
    browser.client.close().await.expect("the window closes");
});

crate::story!(where_two_type_into_one_cell_both_versions_are_shown, |house| {
    wardrobe(&house).await;
    house.invites("ana@example.com", Role::Merchandiser).await;
    let door = house.opens_its_door().await;
    let Some(browser) = Browser::on_a_desk().await else { return };
    browser.opens(&format!("{}/workbench/products?q=linen", door.address)).await;
    browser.signs_in("ana@example.com").await;
    browser.comes_to("q=linen").await;
    house.writes::<Category>("hats", json!({"names": {"en": "Hats"}})).await;
    let cell = "tr[data-code='LIN-navy'] td[data-path='category']";
    let types = format!(
        "const cell = document.querySelector(\"{cell}\"); cell.focus();
         cell.dispatchEvent(new KeyboardEvent('keydown', {{key: 'Enter', bubbles: true}}))"
    );
    for (button, mine, theirs, kept) in
        [("mine", "hats", "shirts", "hats"), ("theirs", "shirts", "women", "women")]
    {
        browser.opens(&format!("{}/workbench/products?q=linen", door.address)).await;
        browser.finds(cell).await;
        // Ben is quicker than this page knows.
        house.writes::<Product>("LIN-navy", json!({"category": theirs})).await;
        browser.says(&types).await;
        browser.finds(&format!(".cell__field option[value={mine}]")).await;
        let chooses = format!(
            "const f = document.querySelector('.cell__field'); f.value = '{mine}'; f.dispatchEvent(new Event('change', {{bubbles: true}}))"
        );
        browser.says(&chooses).await;
        browser.finds("dialog.conflict[open]").await;
        let shown = browser.says("return document.querySelector('dialog.conflict').innerText").await;
        let shown = shown.as_str().unwrap_or_default().to_lowercase();
        assert!(shown.contains(mine) && shown.contains(theirs), "{shown}");
        browser.presses(&format!("dialog.conflict button[value={button}]")).await;
        browser.finds(&format!("{cell}[data-value='{kept}']")).await;
        let product: Product = house.finds("LIN-navy").await.unwrap();
        assert_eq!(product.links.category.as_deref(), Some(kept));
    }
    browser.client.close().await.expect("the window closes");
});

crate::story!(a_change_of_many_is_stopped_before_anybody_carries_it_out, |house| {
    wardrobe(&house).await;
    let door = house.opens_its_door().await;
    house.invites("ana@example.com", Role::Merchandiser).await;
    let Some(browser) = Browser::on_a_desk().await else { return };
    browser.opens(&format!("{}/sign-in", door.address)).await;
    browser.signs_in("ana@example.com").await;
    browser.opens(&format!("{}/workbench/bulk?pick=all&q=linen&what=product:care", door.address)).await;
    browser.types("#value", "wash_40").await;
    browser.presses("form[method=post] .button--primary").await;
    // Nobody works yet: it waits, and says so, and the page stays so when it is loaded again.
    browser.comes_to("/workbench/plans/").await;
    browser.finds("job-watch").await;
    browser.client.refresh().await.expect("the page loads again");
    browser.presses("form[action$='/cancel'] button").await;
    let working = works(&house);
    browser
        .waits_until(
            "return !document.querySelector('job-watch') && !!document.querySelector('.notice--attention')",
        )
        .await;
    assert_eq!(browser.says("return !!document.querySelector(\"a[href$='/apply']\")").await, false);
    let care = |product: Product| product.content.care;
    assert!(care(house.finds("LIN-navy").await.unwrap()).is_none());
    working.cancel();
    browser.client.close().await.expect("the window closes");
});

crate::story!(the_grid_and_a_plan_fit_a_phone_in_both_directions, |house| {
    wardrobe(&house).await;
    house.invites("ana@example.com", Role::Merchandiser).await;
    let door = house.opens_its_door().await;
    for (language, direction) in [("de", "ltr"), ("ar", "rtl")] {
        let Some(phone) = Browser::on_a_phone(language).await else { return };
        phone.opens(&format!("{}/sign-in", door.address)).await;
        phone.signs_in("ana@example.com").await;
        for (page, holds) in [
            ("products?q=missing:care", "a[href$='BARE-red']"),
            ("products?q=season+%3D", ".ask__place mark"),
            ("bulk?pick=all&q=linen&what=product:texts.en.title", "input[name=act]"),
        ] {
            phone.fits(&format!("{}/workbench/{page}", door.address), direction, holds).await;
        }
        phone.client.close().await.expect("the window closes");
    }
});
