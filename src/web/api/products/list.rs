//! The list of products: all of them by code; or those that a query finds, in the language of the workbench's query bar.

use crate::app::App;
use crate::catalog::{
    Product,
    grid::{self, GridRequest, GridSort},
    store,
};
use crate::changes::record::Kept;
use crate::error::{Error, Invalid, Result};
use crate::kernel::message::Message;
use crate::people::{Actor, Right};
use crate::web::api::{record, view};
use crate::web::extract::{Params, Reader};
use axum::{
    Json,
    extract::State,
    response::{IntoResponse, Response},
};
use serde_json::json;
use std::collections::HashMap;
use uuid::Uuid;

/// `?query=missing:care in de and season = SS27&sort=newest`, or without a query every product by code.
pub async fn list(actor: Actor, State(app): State<App>, reader: Reader, params: Params) -> Result<Response> {
    let asks = ["query", "sort"].iter().any(|name| params.get(name).is_some());
    if !asks {
        return record::list::<Product>(actor, State(app), params).await;
    }
    actor.ask(Right::Read)?;
    let params = params.only(&["query", "sort", "locale", "limit", "cursor"])?;
    let text = params.get("query").unwrap_or_default();
    let mut request = GridRequest::new(params.locale()?.unwrap_or(reader.locale));
    let asked = grid::read(&app, &request.locale, text).await?;
    request.asks(asked.map_err(|unread| unread.into_error(text))?);
    request.sort = sort(params.get("sort"))?;
    request.limit = usize::try_from(params.limit()?.min(100)).unwrap_or(50);
    request.cursor = params.get("cursor").map(str::to_owned);
    let answer = grid::search(&app, &request).await?;
    let mut tx = app.db.read().await?;
    let mut found: HashMap<Uuid, Kept<Product>> =
        store::products_by_ids(&mut tx, &answer.ids).await?.into_iter().map(|kept| (kept.id, kept)).collect();
    let kept: Vec<Kept<Product>> = answer.ids.iter().filter_map(|id| found.remove(id)).collect();
    let items = view::all(&mut tx, &kept).await?;
    let page = json!({ "items": items, "total": answer.total, "next_cursor": answer.next_cursor });
    Ok(Json(page).into_response())
}

fn sort(text: Option<&str>) -> Result<GridSort> {
    let Some(text) = text else { return Ok(GridSort::Best) };
    let found = GridSort::ALL.iter().find(|(name, _)| *name == text).map(|(_, sort)| *sort);
    found.ok_or_else(|| {
        let known = GridSort::ALL.map(|(name, _)| name).join(", ");
        Error::from(Invalid::at("sort", Message::new("view-unknown").with("known", known)).value(text))
    })
}
