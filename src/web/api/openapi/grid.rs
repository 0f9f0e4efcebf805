//! Views of the list and changes to many products at once, described.

use super::{content, operation, page, schema, with};
use serde_json::{Map, Value, json};

/// `/views`, `/plans/bulk`.
pub(super) fn describe(paths: &mut Map<String, Value>) {
    let body = || Some(content("application/json", schema("ViewIn")));
    let shown = |status: &str| json!({ status: { "description": "A view", "content": content("application/json", schema("View")) } });
    let listed = json!({ "200": { "description": "All of them", "content": content("application/json", page("View")) } });
    let op = |id: &str, summary: &str, answers: Value| operation("View", id, summary, answers);
    paths.insert("/views".into(), json!({
        "get": with(op("listViews", "One\u{2019}s own views of the list of products, and those that are shared", listed), &[], None, &["422"]),
        "post": with(op("makeView", "Make a view", shown("201")), &[], body(), &["409", "413", "415", "422"]),
    }));
    let write = ["404", "412", "413", "415", "422", "428"];
    let gone = json!({ "204": { "description": "It is gone" } });
    paths.insert("/views/{id}".into(), json!({
        "get": with(op("getView", "One view", shown("200")), &["id"], None, &["404"]),
        "put": with(op("replaceView", "Rename it, share it, let it ask something else", shown("200")), &["id", "if_match"], body(), &write),
        "delete": with(op("removeView", "Remove it", gone), &["id", "if_match"], None, &["404", "412", "428"]),
    }));
    let job = json!({ "202": { "description": "The job that makes the plan, which has its id", "content": content("application/json", schema("Job")) } });
    let post = operation(
        "Plan",
        "changeMany",
        "Change many products, chosen by code or by a query, in one field, or move them on their way: as a plan to look through",
        job,
    );
    let post =
        with(post, &[], Some(content("application/json", schema("BulkOrder"))), &["413", "415", "422"]);
    paths.insert("/plans/bulk".into(), json!({ "post": post }));
}

/// The shapes of what is sent and answered.
pub(super) fn shapes() -> Vec<(&'static str, Value)> {
    let (text, number) = (json!({ "type": "string" }), json!({ "type": "integer" }));
    let moment = json!({ "type": "string", "format": "date-time" });
    let texts = json!({ "type": "array", "items": text });
    let filters = json!({ "type": "object", "additionalProperties": texts });
    let column = json!({ "type": "object", "required": ["name"], "additionalProperties": false,
        "properties": { "name": text, "width": number } });
    let asks = json!({ "type": "object", "additionalProperties": false, "properties": {
        "of": { "enum": ["products", "styles", "variants"], "default": "products" },
        "of": { "enum": ["products", "styles", "variants"], "default": "products" },
        "query": { "type": "string", "description": "missing:care in de and season = SS27" }, "filters": filters,
        "sort": text, "columns": { "type": "array", "items": column } } });
    let selection = json!({ "oneOf": [
        { "type": "object", "required": ["codes"], "additionalProperties": false, "properties": { "codes": texts } },
        { "type": "object", "required": ["query"], "additionalProperties": false, "properties": { "query": {
            "type": "object", "required": ["query"], "additionalProperties": false,
            "properties": { "query": text, "filters": filters, "locale": text } } } },
    ] });
    let one = |name: &str, shape: Value| json!({ "type": "object", "required": [name], "additionalProperties": false, "properties": { name: shape } });
    let replace = json!({ "type": "object", "required": ["find", "with"], "properties": { "find": text, "with": text } });
    let act = json!({ "oneOf": [
        { "enum": ["clear", "inherit"] }, one("set", text.clone()), one("append", text.clone()), one("remove", text.clone()),
        one("copy_from", text.clone()), one("replace", replace),
    ] });
    let edit = json!({ "type": "object", "required": ["field", "act"], "additionalProperties": false, "properties": {
        "level": { "enum": ["product", "style", "variant"], "default": "product" },
        "field": { "type": "string", "description": "texts.de.title" }, "act": act } });
    vec![
        (
            "ViewIn",
            json!({ "type": "object", "required": ["name"], "additionalProperties": false,
            "properties": { "name": text, "is_shared": { "type": "boolean" }, "asks": asks } }),
        ),
        (
            "View",
            json!({ "type": "object", "required": ["id", "name", "is_shared", "asks", "revision"], "properties": {
            "id": text, "name": text, "is_shared": { "type": "boolean" }, "asks": asks, "position": number, "revision": number,
            "created_at": moment, "updated_at": moment } }),
        ),
        (
            "BulkOrder",
            json!({ "type": "object", "required": ["selection"], "additionalProperties": false,
            "description": "Either `edit` or `state`", "properties": { "selection": selection, "edit": edit,
            "state": { "enum": ["draft", "in_review", "approved", "archived"] }, "title": text } }),
        ),
    ]
}
