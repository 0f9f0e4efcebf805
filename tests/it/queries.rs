//! Pages ask the database as often for much as for little.

use crate::cast::{House, Visitor};
use reqwest::StatusCode;
use selvedge::people::Role;

const PAGES: [&str; 27] = [
    "/workbench",
    "/workbench/products",
    "/workbench/products?q=linen",
    "/workbench/products?q=season+%3D+SS27+and+photos+%3C+3",
    "/workbench/products?kind=styles",
    "/workbench/products?kind=variants",
    "/workbench/products/LIN-navy",
    "/workbench/styles/LIN",
    "/workbench/products/LIN-navy/history",
    "/workbench/find?q=linen",
    "/workbench/imports",
    "/workbench/photos",
    "/workbench/photos?part=used&shelf=linen",
    "/workbench/categories",
    "/workbench/categories/shirts",
    "/workbench/size-charts",
    "/workbench/size-charts/women-int",
    "/workbench/return-policies/thirty-days",
    "/workbench/attributes",
    "/workbench/channels/storefront",
    "/workbench/channels/storefront/publications",
    "/workbench/reviews",
    "/en/",
    "/en/c/women/shirts",
    "/en/search?q=linen",
    "/en/p/LIN-navy",
    "/shop/v1/storefront/search?q=linen",
];

/// How many statements each page takes when it was seen before.
async fn asked(house: &House, visitor: &Visitor) -> Vec<(&'static str, u64)> {
    let mut found = Vec::new();
    for path in PAGES {
        visitor.sees(path).await;
        let before = house.app.db.statements();
        let page = visitor.sees(path).await;
        assert_eq!(page.status, StatusCode::OK, "{path}: {}", page.text);
        found.push((path, house.app.db.statements() - before));
    }
    found
}

crate::story!(a_page_asks_as_often_for_much_as_for_little, |house| {
    house.sells_two_shirts().await;
    let door = house.opens_its_door().await;
    let ana = house.visitor(&door, "ana@example.com", Role::Merchandiser).await;
    let little = asked(&house, &ana).await;
    for style in ["LINA", "LINB", "LINC", "LIND"] {
        house.shirt(style).await;
        for colour in ["white", "red", "black"] {
            house.colour(style, colour).await;
        }
        for colour in ["navy", "white", "red", "black"] {
            house.approves(&format!("{style}-{colour}")).await;
        }
    }
    house.works_off_the_log().await;
    let much = asked(&house, &ana).await;
    assert_eq!(much, little, "eighteen products instead of two");
    assert!(much.iter().all(|(_, count)| *count < 60), "{much:?}");
});
