//! The change log by cursor: what a follower outside the house reads.

use crate::app::App;
use crate::changes::log;
use crate::error::Result;
use crate::kernel::cursor::{self, LogCursor};
use crate::people::{Actor, Right};
use crate::web::{api::view, extract::Params};
use axum::{Router, extract::State, response::Response, routing::get};

/// `GET /changes?cursor=&limit=`.
pub fn router() -> Router<App> {
    Router::new().route("/", get(changes))
}

/// What came after the cursor, oldest first. `next_cursor` is always there: at the end it is where to ask again.
async fn changes(actor: Actor, State(app): State<App>, params: Params) -> Result<Response> {
    actor.ask(Right::Read)?;
    let params = params.only(&["limit", "cursor"])?;
    let after = params.cursor::<LogCursor>()?.unwrap_or_default();
    let mut tx = app.db.read().await?;
    let entries = log::after(&mut tx, after, params.limit()?).await?;
    let next = entries.last().map_or(after, |entry| entry.seq);
    let items = entries.iter().map(serde_json::to_value).collect::<Result<Vec<_>, _>>()?;
    Ok(view::page(items, Some(cursor::encode(&next))))
}
