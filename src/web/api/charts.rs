//! What is odd about a size chart: beside the plain verbs, since a chart may be odd on purpose. And charts to start from.

use super::record;
use crate::app::App;
use crate::error::{Error, Invalid, Result};
use crate::facts::{SizeSystemCode, SizeTableCode, Vocabulary};
use crate::kernel::{locale::Locale, localised::Localised, message::Message};
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

/// `GET /size-charts/{code}/oddities`, `/size-tables` and `/size-tables/{code}`.
pub fn router() -> Router<App> {
    Router::new()
        .route("/size-charts/{code}/oddities", get(oddities))
        .route("/size-tables", get(tables))
        .route("/size-tables/{code}", get(start))
}

/// The tables that charts can start from, with the systems in which they say something.
async fn tables(actor: Actor, State(app): State<App>, reader: Reader, params: Params) -> Result<Json<Value>> {
    actor.ask(Right::Read)?;
    params.only(&[])?;
    let told = |table: SizeTableCode| {
        let mut systems: Vec<&str> = table.fact().cells().map(|cell| cell.system.as_str()).collect();
        systems.sort_unstable();
        systems.dedup();
        let name = app.words.name(&reader.locale, Vocabulary::SizeTable, table.as_str()).to_string();
        json!({ "code": table.as_str(), "name": name, "systems": systems })
    };
    Ok(Json(json!({ "items": SizeTableCode::all().map(told).collect::<Vec<_>>(), "next_cursor": null })))
}

/// `?system=DE`: a table as a chart in the system of a brand's labels, ready to be changed and created.
async fn start(
    actor: Actor,
    State(app): State<App>,
    Path(code): Path<String>,
    params: Params,
) -> Result<Json<SizeChart>> {
    actor.ask(Right::Read)?;
    let params = params.only(&["system"])?;
    let table = SizeTableCode::find(&code).ok_or_else(|| Error::not_found("size_table", &code))?;
    let system = params.get("system").unwrap_or("INT");
    let names = ["en", "de", "fr"].map(|tag| {
        let locale = Locale::known(tag);
        let name = app.words.name(&locale, Vocabulary::SizeTable, table.as_str()).to_string();
        (locale, name)
    });
    let chart = SizeSystemCode::find(system)
        .and_then(|system| SizeChart::starting_from(table, system, Localised(names.into_iter().collect())));
    let message = || Message::new("size-table-without-system").with("table", &code).with("system", system);
    Ok(Json(chart.ok_or_else(|| Invalid::at("system", message()).value(system))?))
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
