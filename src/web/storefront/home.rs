//! The first page: what is new, and where to look.

use super::{
    frame::{About, Link, shop_name},
    piece::Piece,
    tile::TileView,
    visit::Visit,
};
use crate::app::App;
use crate::channels::shop::{self, ShopRequest, ShopSort};
use crate::error::Result;
use crate::web::extract::Params;
use axum::{
    extract::{Path, State},
    http::HeaderMap,
    response::Response,
};
use serde::Serialize;

/// Products that the page shows as new.
const NEW: usize = 15;
/// The first of them stand in the large picture.
const IN_PICTURE: usize = 3;

/// The page.
#[derive(Debug, Serialize)]
struct HomePage {
    lead: String,
    about: Option<Piece>,
    campaign: Vec<TileView>,
    newest: Vec<TileView>,
    places: Vec<Link>,
    new_href: String,
}

/// `/{locale}/`
pub async fn home(
    State(app): State<App>,
    Path(locale): Path<String>,
    params: Params,
    headers: HeaderMap,
) -> Result<Response> {
    let visit = Visit::of(app, &locale, &params, &headers).await?;
    let question = ShopRequest { sort: ShopSort::Newest, limit: Some(NEW), ..visit.question() };
    let answer = shop::search(&visit.app, &question).await?;
    let shopper = &visit.shopper;
    let mut tiles: Vec<TileView> = answer.items.iter().map(|tile| TileView::new(shopper, tile)).collect();
    let newest = tiles.split_off(IN_PICTURE.min(tiles.len()));
    let roots = shopper.shared.tree.roots().map(|kept| &kept.record);
    let below = roots.flat_map(|root| shopper.shared.tree.children(&root.code));
    let places = below.filter(|kept| answer.categories.contains_key(&kept.record.code)).map(|kept| {
        let above = kept.record.parent.as_deref().and_then(|code| shopper.shared.tree.get(code));
        let above = above.map(|above| shopper.plain(&above.record.names)).unwrap_or_default();
        let name = shopper.plain(&kept.record.names);
        Link {
            href: shopper.category_path(&kept.record.code),
            text: format!("{above} · {name}"),
            is_current: false,
        }
    });
    let about = shopper.shared.brands.iter().next().and_then(|kept| shopper.localised(&kept.record.about));
    let page = HomePage {
        lead: shop_name(shopper),
        places: places.collect(),
        new_href: format!("{}?sort=newest", shopper.path("search")),
        campaign: tiles,
        newest,
        about,
    };
    let head = About {
        description: page.about.as_ref().map(|piece| piece.text.clone()).unwrap_or_default(),
        image: page.campaign.first().and_then(|tile| tile.front.as_ref()).map(|front| front.full.clone()),
        twins: visit.twins("/"),
        ..About::default()
    };
    visit.show("storefront/home.html", head, page).await
}
