//! The description of the API as a page that can be browsed, without anything from elsewhere.

use super::openapi::DESCRIPTION;
use crate::app::App;
use crate::error::Result;
use crate::web::{extract::Reader, pages::Pages};
use axum::{Router, extract::State, response::Response, routing::get};
use serde::Serialize;
use serde_json::Value;
use std::collections::BTreeMap;

/// `/api/docs`.
pub fn router() -> Router<App> {
    Router::new().route("/docs", get(page))
}

/// What can be done with one kind of thing.
#[derive(Serialize)]
struct Chapter {
    name: String,
    fields: Vec<String>,
    operations: Vec<Operation>,
}

#[derive(Serialize)]
struct Operation {
    id: String,
    verb: String,
    path: String,
    summary: String,
    parameters: Vec<String>,
    takes: Vec<String>,
    statuses: Vec<String>,
}

#[derive(Serialize)]
struct Docs {
    version: &'static str,
    chapters: Vec<Chapter>,
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

fn keys(value: &Value) -> Vec<String> {
    value.as_object().into_iter().flat_map(|map| map.keys().cloned()).collect()
}

fn operation(path: &str, verb: &str, doc: &Value) -> Operation {
    let parameters = doc["parameters"].as_array().into_iter().flatten();
    Operation {
        id: text(&doc["operationId"]),
        verb: verb.to_uppercase(),
        path: format!("/api/v1{path}"),
        summary: text(&doc["summary"]),
        parameters: parameters
            .filter_map(|p| p["$ref"].as_str()?.rsplit('/').next().map(str::to_owned))
            .collect(),
        takes: keys(&doc["requestBody"]["content"]),
        statuses: keys(&doc["responses"]),
    }
}

fn chapters() -> Vec<Chapter> {
    let mut by_tag: BTreeMap<String, Vec<Operation>> = BTreeMap::new();
    for (path, verbs) in DESCRIPTION["paths"].as_object().into_iter().flatten() {
        for (verb, doc) in verbs.as_object().into_iter().flatten() {
            by_tag.entry(text(&doc["tags"][0])).or_default().push(operation(path, verb, doc));
        }
    }
    let chapter = |(name, operations): (String, Vec<Operation>)| {
        let fields = keys(&DESCRIPTION["components"]["schemas"][&name]["properties"]);
        Chapter { name, fields, operations }
    };
    by_tag.into_iter().map(chapter).collect()
}

async fn page(State(app): State<App>, reader: Reader) -> Result<Response> {
    let view = Docs { version: env!("CARGO_PKG_VERSION"), chapters: chapters() };
    Pages::of(&app).answer("door/docs.html", &reader.locale, view)
}
