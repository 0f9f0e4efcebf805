//! A category: the way to it, what lies below, and its products.

use super::{
    frame::{About, Link},
    listing::{self, Listing},
    product::breadcrumbs_json,
    visit::{Visit, moved},
};
use crate::app::App;
use crate::error::Result;
use crate::web::extract::Params;
use axum::{
    extract::{Path, RawQuery, State},
    http::HeaderMap,
    response::Response,
};
use serde::Serialize;

/// The page.
#[derive(Debug, Serialize)]
struct CategoryPage {
    title: String,
    breadcrumbs: Vec<Link>,
    children: Vec<Link>,
    listing: Listing,
}

/// `/{locale}/c/{category path}`
pub async fn category(
    State(app): State<App>,
    Path((locale, path)): Path<(String, String)>,
    params: Params,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Result<Response> {
    let visit = Visit::of(app, &locale, &params, &headers).await?;
    let shopper = &visit.shopper;
    let Some(category) = shopper.shared.tree.at(&path, &shopper.locale).cloned() else {
        return visit.missing().await;
    };
    let code = category.record.code.clone();
    let action = shopper.category_path(&code);
    if shopper.shared.tree.slug_path(&code, &shopper.locale) != path.trim_matches('/') {
        return Ok(moved(&query.map_or(action.clone(), |query| format!("{action}?{query}"))));
    }
    let mut asked = listing::read(&visit, &params);
    asked.request.category = Some(code.clone());
    let answer = listing::ask(&visit, &mut asked).await?;
    let tree = &shopper.shared.tree;
    let path = tree.path(&code);
    let mut children = listing::links(shopper, tree.children(&code), &answer.categories, None);
    if let (true, Some(parent)) = (children.is_empty(), category.record.parent.as_deref()) {
        let counts = visit.categories().await?;
        children = listing::links(shopper, tree.children(parent), &counts, Some(&code));
    }
    let page = CategoryPage {
        title: shopper.plain(&category.record.names),
        breadcrumbs: path
            .iter()
            .map(|kept| Link {
                href: shopper.category_path(&kept.record.code),
                text: shopper.plain(&kept.record.names),
                is_current: kept.record.code == code,
            })
            .collect(),
        listing: listing::view(shopper, &action, &asked, &answer),
        children,
    };
    let about = About {
        title: page.breadcrumbs.iter().rev().map(|link| link.text.as_str()).collect::<Vec<_>>().join(" – "),
        description: format!("{} – {}", page.title, page.listing.count),
        twins: shopper
            .channel
            .record
            .locales()
            .map(|l| (l.clone(), shopper.category_path_in(&code, l)))
            .collect(),
        image: page
            .listing
            .tiles
            .first()
            .and_then(|tile| tile.front.as_ref())
            .map(|front| front.full.clone()),
        json_ld: vec![breadcrumbs_json(shopper, &page.breadcrumbs)],
        is_unlisted: !page.listing.chosen.is_empty() || page.listing.first.is_some(),
        ..About::default()
    };
    visit.show("storefront/category.html", about, page).await
}
