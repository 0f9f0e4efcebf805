//! What is odd about a size chart: beside the plain verbs, since a chart may be odd on purpose.

use super::record;
use crate::app::App;
use crate::error::{Error, Invalid, Result};
use crate::people::{Actor, Right};
use crate::sizing::SizeChart;
use crate::web::extract::{Params, Reader};
use crate::web::problem;
use axum::{
    Json, Router,
    extract::{Path, State},
    routing::get,
};
use serde_json::{Value, json};

/// `GET /size-charts/{code}/oddities`.
pub fn router() -> Router<App> {
    Router::new().route("/size-charts/{code}/oddities", get(oddities))
}

async fn oddities(
    actor: Actor,
    State(app): State<App>,
    Path(code): Path<String>,
    reader: Reader,
    params: Params,
) -> Result<Json<Value>> {
    actor.ask(Right::Read)?;
    params.only(&[])?;
    let mut tx = app.db.read().await?;
    let chart = record::load::<SizeChart>(&mut tx, &code).await?.record;
    let found = Error::from(Invalid { fields: chart.oddities() });
    Ok(Json(json!({ "items": problem::field_details(&app, &reader.locale, &found), "next_cursor": null })))
}
