//! Whatever happens on the way to a shop: a push that breaks off is taken up, and every product is there once.

use super::{begin, counts};
use crate::cast::{Between, Fault, House, Vendure, host};
use selvedge::{catalog::Variant, channels::connectors, error::Error};
use serde_json::{Value, json};
use std::{process::Stdio, time::Duration};
use tokio_util::sync::CancellationToken;

impl House {
    /// Three more colours of a style, approved.
    async fn grows(&self, style: &str) -> Vec<String> {
        let families = ["white", "black", "red"];
        for family in families {
            self.colour(style, family).await;
            self.approves(&format!("{style}-{family}")).await;
        }
        self.works_off_the_log().await;
        ["navy", "white", "black", "red"].map(|family| format!("{style}-{family}")).to_vec()
    }
}

/// Every product is there once, with one choice of sizes and each size once.
async fn each_is_there_once(shop: &Vendure, products: &[String]) {
    const DOCUMENT: &str = "query($p: String!, $g: String!) {
        products(options: { filter: { pimCode: { eq: $p } } }) { items { enabled variants { sku enabled } } }
        productOptionGroups(options: { filter: { code: { eq: $g } } }) { totalItems } }";
    for code in products {
        let variables = json!({ "p": code, "g": format!("{}-size", code.to_lowercase()) });
        let found = shop.admin_says(DOCUMENT, variables).await;
        let mut variants = found["products"]["items"][0]["variants"].as_array().expect("it is there").clone();
        let size = |size: &str| json!({ "sku": format!("{code}-{size}"), "enabled": true });
        assert_eq!(found["products"]["items"], json!([{ "enabled": true, "variants": variants }]), "{code}");
        variants.sort_by_key(|variant| variant["sku"].to_string());
        assert_eq!(variants, [size("M"), size("S")], "{code}");
        assert_eq!(found["productOptionGroups"]["totalItems"], 1, "{code}");
    }
}

crate::story!(a_push_that_breaks_off_anywhere_leaves_every_product_once, |house| {
    let Some((house, shop, between, style)) = begin(house).await else { return };
    let products = house.grows(&style).await;
    for requests in [9, 14, 20, 26] {
        let (app, from) = (house.app.clone(), between.count());
        let push = tokio::spawn(async move { connectors::push(&app, "storefront").await });
        while between.count() < from + requests && !push.is_finished() {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        push.abort();
        drop(push.await);
        // Whoever comes next waits until the lease has run out; by then the shop has ended what it was at.
        tokio::time::sleep(Duration::from_secs(1)).await;
        house.app.clock.advance(chrono::Duration::minutes(1));
    }
    let report = house.pushes().await;
    assert_eq!((report.failed, report.waiting), (0, 0));
    each_is_there_once(&shop, &products).await;
    between.mutations();
    assert_eq!(counts(&house.pushes().await), [0; 6]);
    assert_eq!(between.requests(), 0);
});

/// `selvedge push storefront --json`, in a data folder of its own beside the house's records.
fn command(
    house: &House,
    shop: &Vendure,
    between: &Between,
    data: &std::path::Path,
) -> tokio::process::Command {
    let mut command = tokio::process::Command::new(env!("CARGO_BIN_EXE_selvedge"));
    let (user, password) = shop.credentials();
    command
        .args(["push", "storefront", "--json", "--data"])
        .arg(data)
        .args(["--database", &house.app.config.database_url(), "--files", &house.app.config.files_url()])
        .env("SELVEDGE_CONNECTOR_HOSTS", host(&between.address))
        .env("SELVEDGE_CONNECTOR_STOREFRONT_USER", user)
        .env("SELVEDGE_CONNECTOR_STOREFRONT_PASSWORD", password)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    command
}

crate::story!(a_program_that_is_killed_while_it_pushes_goes_on_where_it_was, |house| {
    let Some((house, shop, between, style)) = begin(house).await else { return };
    let products = house.grows(&style).await;
    let data = tempfile::tempdir().unwrap();
    let mut push = command(&house, &shop, &between, data.path()).spawn().unwrap();
    while between.count() < 20 {
        assert!(push.try_wait().unwrap().is_none(), "it ended before it was killed");
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    push.kill().await.unwrap();
    let output = command(&house, &shop, &between, data.path()).output().await.unwrap();
    let (told, log) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{told}{log}");
    let report: Value = serde_json::from_str(told.lines().last().unwrap()).unwrap();
    assert_eq!(
        (&report["failed"], &report["waiting"], &report["failures"]),
        (&json!(0), &json!(0), &json!([]))
    );
    each_is_there_once(&shop, &products).await;
    let secret = shop.credentials().1;
    assert!(!told.contains(secret) && !log.contains(secret));
});

crate::story!(a_shop_that_falters_is_tried_again_and_one_that_is_gone_is_left_in_peace, |house| {
    let Some((house, shop, between, style)) = begin(house).await else { return };
    let product = format!("{style}-navy");
    between.harms("createProduct(", Fault::LosesItsAnswer);
    between.harms("createProductVariants", Fault::Status(503));
    between.harms("createProductOptionGroup", Fault::LosesItsToken);
    let report = house.pushes().await;
    assert_eq!((report.failed, report.waiting), (0, 0));
    each_is_there_once(&shop, std::slice::from_ref(&product)).await;

    house.writes::<Variant>(&format!("{product}-S"), json!({ "stock": { "berlin": 9 } })).await;
    house.works_off_the_log().await;
    (0..100).for_each(|_| between.harms("query", Fault::Status(503)));
    between.requests();
    let why = match connectors::push(&house.app, "storefront").await {
        Err(Error::Unavailable(why)) => why,
        other => panic!("the shop is away: {other:?}"),
    };
    assert_eq!(why.key, "connector-away");
    let tries = between.requests();
    assert!(tries <= 10, "{tries} requests to a shop that is away");
    // A new worker tries once more, a moment apart, and leaves it in peace then.
    let closing = CancellationToken::new();
    let worker = tokio::spawn(connectors::run(house.app.clone(), closing.clone()));
    tokio::time::sleep(Duration::from_secs(6)).await;
    closing.cancel();
    worker.await.unwrap();
    let tries = between.requests();
    assert!((1..=10).contains(&tries), "{tries} requests of a worker to a shop that is away");
});

crate::story!(a_wrong_password_is_told_and_not_tried_for_every_product, |house| {
    let Some((house, shop, between, style)) = begin(house).await else { return };
    house.grows(&style).await;
    let house = house.may_speak_to(&between.address, "somebody", "a wrong secret");
    between.requests();
    let why = match connectors::push(&house.app, "storefront").await {
        Err(Error::Unavailable(why)) => why,
        other => panic!("nobody is let in: {other:?}"),
    };
    assert_eq!(why.key, "connector-sign-in");
    assert!(!why.to_string().contains("a wrong secret"), "{why}");
    assert_eq!(between.requests(), 1);
    assert_eq!(shop.has(&format!("{style}-navy")).await.0, 0);
});
