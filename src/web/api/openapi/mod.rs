//! The API described in OpenAPI 3.1. What each resource can do follows from the one list of resources; what its records
//! hold follows from their types ([`shapes`]).

mod grid;
mod outside;
mod shapes;
mod translations;
mod work;

use self::shapes::Shapes;
use super::resource::{Resource, each};
use crate::app::App;
use crate::catalog::{Channel, Collection, Drop, Product, Style, Variant};
use crate::changes::kind::Kind;
use crate::law::RulePack;
use crate::media::Asset;
use crate::parties::{Brand, Certificate, Location, Party};
use crate::policies::{ReturnPolicy, ShippingProfile};
use crate::reviews::Review;
use crate::sizing::SizeChart;
use crate::taxonomy::{Attribute, Category};
use axum::{Json, Router, http::header, response::IntoResponse, routing::get};
use serde_json::{Map, Value, json};
use std::sync::LazyLock;

/// `/openapi.json`.
pub fn router() -> Router<App> {
    Router::new().route("/openapi.json", get(serve))
}

async fn serve() -> impl IntoResponse {
    ([(header::CACHE_CONTROL, "public, max-age=300")], Json(&*DESCRIPTION))
}

/// The whole description.
pub static DESCRIPTION: LazyLock<Value> = LazyLock::new(describe);

fn describe() -> Value {
    let (mut paths, mut shapes) = (Map::new(), Shapes::new());
    macro_rules! add {
        ($($name:ident),*) => { $( resource::<$name>(&mut paths, &mut shapes); )* };
    }
    each!(add);
    products(&mut paths);
    others(&mut paths);
    work::add(&mut paths);
    work::erasure(&mut paths);
    translations::describe(&mut paths);
    grid::describe(&mut paths);
    outside::describe(&mut paths);
    json!({
        "openapi": "3.1.0",
        "info": {
            "title": "Selvedge",
            "version": env!("CARGO_PKG_VERSION"),
            "description": "Styles, products, variants and everything they refer to. Every write to something that is there says \
                in If-Match which revision it replaces; unknown fields and parameters are refused by name; every refusal is \
                problem details (RFC 9457) in the language of Accept-Language.",
            "license": { "name": "MIT OR Apache-2.0", "identifier": "MIT OR Apache-2.0" },
        },
        "servers": [{ "url": "/api/v1" }],
        "security": [{ "token": [] }],
        "paths": paths,
        "components": {
            "securitySchemes": { "token": { "type": "http", "scheme": "bearer", "description": "A token: slv_…" } },
            "schemas": shapes.finish(),
            "parameters": shapes::parameters(),
            "responses": shapes::responses(),
        },
    })
}

fn reference(kind: &str, name: &str) -> Value {
    json!({ "$ref": format!("#/components/{kind}/{name}") })
}

fn schema(name: &str) -> Value {
    reference("schemas", name)
}

fn content(media_type: &str, schema: Value) -> Value {
    json!({ media_type: { "schema": schema } })
}

/// An operation with the refusals that every one can have.
fn operation(tag: &str, id: &str, summary: &str, answers: Value) -> Map<String, Value> {
    let mut doc = Map::new();
    doc.insert("tags".into(), json!([tag]));
    doc.insert("operationId".into(), json!(id));
    doc.insert("summary".into(), json!(summary));
    let mut responses = answers.as_object().cloned().unwrap_or_default();
    for status in ["400", "401", "403", "429", "500"] {
        responses.insert(status.into(), reference("responses", "Problem"));
    }
    doc.insert("responses".into(), responses.into());
    doc
}

/// The same with parameters, a body, and more refusals.
fn with(mut doc: Map<String, Value>, parameters: &[&str], body: Option<Value>, refusals: &[&str]) -> Value {
    if !parameters.is_empty() {
        let list: Vec<Value> = parameters.iter().map(|name| reference("parameters", name)).collect();
        doc.insert("parameters".into(), list.into());
    }
    if let Some(content) = body {
        doc.insert("requestBody".into(), json!({ "required": true, "content": content }));
    }
    if let Some(Value::Object(responses)) = doc.get_mut("responses") {
        for status in refusals {
            responses.insert((*status).into(), reference("responses", "Problem"));
        }
    }
    Value::Object(doc)
}

fn resource<T: Resource>(paths: &mut Map<String, Value>, shapes: &mut Shapes) {
    shapes.add::<T>();
    doors(T::KIND, T::NAME, format!("/{}", T::PATH), paths);
}

/// What can be done with the records of one kind.
fn doors(kind: Kind, name: &str, path: String, paths: &mut Map<String, Value>) {
    let one = json!({ "200": ok(name) });
    let json_body = || Some(content("application/json", schema(name)));
    let list =
        json!({ "200": { "description": "A page", "content": content("application/json", page(name)) } });
    let op = |verb: &str, summary: &str, answers: &Value| {
        operation(name, &format!("{verb}{name}"), summary, answers.clone())
    };
    let write = ["404", "409", "412", "413", "415", "422", "428"];
    let mut collection = Map::new();
    collection.insert(
        "get".into(),
        with(
            op("list", "A page of them, by code; or as they were at a moment", &list),
            &["at", "limit", "cursor"],
            None,
            &[],
        ),
    );
    let created = json!({ "201": ok(name) });
    let create = match kind {
        Kind::Asset => {
            let bytes = json!({ "type": "string", "contentMediaType": "application/octet-stream" });
            let body = json!({ "application/octet-stream": { "schema": bytes }, "multipart/form-data": { "schema": { "type": "object" } } });
            let answers = json!({ "200": ok(name), "201": ok(name) });
            with(
                op("receive", "Hand in a file; the same bytes twice are one", &answers),
                &["file_name", "source_key"],
                Some(body),
                &["413", "422"],
            )
        }
        _ => with(op("create", "Create one", &created), &[], json_body(), &["409", "413", "415", "422"]),
    };
    collection.insert("post".into(), create);
    paths.insert(path.clone(), collection.into());
    let patched = Some(content("application/merge-patch+json", schema(name)));
    let code_and_revision = &["code", "if_match"][..];
    let gone = json!({ "204": { "description": "Removed" } });
    paths.insert(
        format!("{path}/{{code}}"),
        json!({
            "get": with(op("get", "One, by code in any case; a former code leads on", &one), if kind == Kind::Product { &["code", "revision", "at", "view", "locale", "market"] } else { &["code", "revision", "at"] }, None, &["404"]),
            "put": with(op("replace", "Replace it, or create it", &json!({ "200": ok(name), "201": ok(name) })), code_and_revision, json_body(), &write),
            "patch": with(op("patch", "Merge into it (RFC 7396): null gives a value back to inheritance", &one), code_and_revision, patched, &write),
            "delete": with(op("remove", "Remove it, if nothing refers to it", &gone), code_and_revision, None, &write),
        }),
    );
    let lines = Some(content("application/x-ndjson", schema(name)));
    let results = json!({ "200": { "description": "A result per line", "content": content("application/x-ndjson", schema("BulkResult")) } });
    let bulk = with(op("bulk", "Merge many, one JSON document per line", &results), &[], lines, &["415"]);
    paths.insert(format!("{path}/bulk"), json!({ "post": bulk }));
    let revisions = json!({ "200": { "description": "Newest first", "content": content("application/json", page("Revision")) } });
    let revisions = with(op("revisionsOf", "It as it was", &revisions), &["code", "limit"], None, &["404"]);
    paths.insert(format!("{path}/{{code}}/revisions"), json!({ "get": revisions }));
    let new_code =
        json!({ "type": "object", "required": ["code"], "properties": { "code": { "type": "string" } } });
    let renamed = with(
        op("rename", "Give it another code; the old one leads on", &one),
        code_and_revision,
        Some(content("application/json", new_code)),
        &write,
    );
    paths.insert(format!("{path}/{{code}}/rename"), json!({ "post": renamed }));
    work::past(name, &path, paths);
}

fn ok(name: &str) -> Value {
    json!({
        "description": name,
        "headers": { "ETag": { "description": "Its revision, for If-Match", "schema": { "type": "string" } } },
        "content": content("application/json", schema(name)),
    })
}

fn page(name: &str) -> Value {
    json!({
        "type": "object", "required": ["items", "next_cursor"],
        "properties": { "items": { "type": "array", "items": schema(name) }, "next_cursor": { "type": ["string", "null"] } },
    })
}

fn products(paths: &mut Map<String, Value>) {
    let listed = json!({ "200": { "description": "A page", "content": content("application/json", page("Product")) } });
    let summary = "A page of them, by code; those that a query finds (`missing:care in de and season = SS27`), best first; or as they were at a moment";
    let list = operation("Product", "listProduct", summary, listed);
    let list = with(list, &["query", "sort", "locale", "at", "limit", "cursor"], None, &["422"]);
    if let Some(Value::Object(all)) = paths.get_mut("/products") {
        all.insert("get".into(), list);
    }
    for (verb, summary) in [
        ("approve", "Approve it; refused with what lacks if it is complete for no channel"),
        ("review", "Hand it in for review"),
        ("send-back", "Send it back to draft, with a reason"),
        ("archive", "Archive it"),
        ("reopen", "Take it up again as a draft"),
    ] {
        let answers = json!({ "200": ok("Product") });
        let reason = json!({ "type": "object", "required": ["reason"], "properties": { "reason": { "type": "string" } } });
        let body = (verb == "send-back").then(|| content("application/json", reason));
        let id = format!("{}Product", verb.replace('-', ""));
        let post = with(
            operation("Product", &id, summary, answers),
            &["code", "if_match"],
            body,
            &["404", "409", "412", "422", "428"],
        );
        paths.insert(format!("/products/{{code}}/{verb}"), json!({ "post": post }));
    }
    let summary = "What the rules of a market say of it: verdict, value and the smallest change; of every market that is sold in if none is named";
    let report = json!({ "200": { "description": "Rule by rule", "content": content("application/json", schema("Compliance")) } });
    let get = with(
        operation("Product", "getCompliance", summary, report),
        &["code", "market", "locale"],
        None,
        &["404", "422"],
    );
    paths.insert("/products/{code}/compliance".into(), json!({ "get": get }));
    let passport = json!({ "200": { "description": "Field by field", "content": content("application/json", schema("Passport")) } });
    let summary = "What a digital product passport would say of it to a reader of a class";
    let get = with(
        operation("Product", "getPassport", summary, passport),
        &["code", "access", "locale"],
        None,
        &["404", "422"],
    );
    paths.insert("/products/{code}/passport".into(), json!({ "get": get }));
}

fn others(paths: &mut Map<String, Value>) {
    let list = |tag: &str, id: &str, summary: &str, item: &str, parameters: &[&str]| {
        let answers =
            json!({ "200": { "description": "A page", "content": content("application/json", page(item)) } });
        with(operation(tag, id, summary, answers), parameters, None, &[])
    };
    let one = |tag: &str, id: &str, summary: &str, status: &str| {
        let answers =
            json!({ status: { "description": tag, "content": content("application/json", schema(tag)) } });
        operation(tag, id, summary, answers)
    };
    paths.insert("/size-charts/{code}/oddities".into(), json!({ "get": with(
        operation("SizeChart", "listOddities", "What is odd about it: steps that go back, gaps, overlaps, conversions that cross", json!({ "200": { "description": "Each with its place", "content": content("application/json", page("FieldProblem")) } })),
        &["code"], None, &["404"],
    ) }));
    let tables = json!({ "200": { "description": "All of them", "content": content("application/json", page("SizeTable")) } });
    paths.insert("/size-tables".into(), json!({ "get": with(
        operation("SizeTable", "listSizeTables", "The tables that size charts can start from", tables), &[], None, &[],
    ) }));
    let chart = json!({ "200": { "description": "Ready to be changed and created", "content": content("application/json", schema("SizeChart")) } });
    paths.insert("/size-tables/{code}".into(), json!({ "get": with(
        operation("SizeTable", "startSizeChart", "A table as a size chart in the system of the labels", chart),
        &["code", "system"], None, &["404", "422"],
    ) }));
    for (what, summary) in [
        (
            "composition",
            "Read a composition as people type it: codes, label and suggested care, or every error with its place",
        ),
        (
            "care",
            "Read care instructions as people type them: codes and label, or the part that cannot be read",
        ),
    ] {
        let answers = json!({ "200": { "description": "The codes, or what cannot be read", "content": content("application/json", schema("Reading")) } });
        let get = operation(
            "Reading",
            &format!("read{}{}", what[..1].to_uppercase(), &what[1..]),
            summary,
            answers,
        );
        paths.insert(
            format!("/reading/{what}"),
            json!({ "get": with(get, &["text", "locale", "market"], None, &["422"]) }),
        );
    }
    let paged = ["limit", "cursor"];
    let body = |name: &str| Some(content("application/json", schema(name)));
    paths.insert("/changes".into(), json!({ "get": list("Change", "listChanges", "The change log after a cursor, oldest first", "Change", &paged) }));
    paths.insert("/publications".into(), json!({ "get": list("Publication", "listPublications", "Where products stand on channels", "Publication", &["channel", "product", "state", "delivery", "limit", "cursor"]) }));
    paths.insert("/audit".into(), json!({ "get": list("Audit", "listAudit", "Sign-ins, refusals, people and tokens, newest first", "AuditLine", &paged) }));
    let file = json!({ "type": "string", "contentMediaType": "application/octet-stream" });
    let run = one("Import", "import", "Bring a catalogue in; the answer is the report", "200");
    let run = with(
        run,
        &["file_name", "format", "locale", "currency", "brand", "dry_run", "approve", "background"],
        Some(content("application/octet-stream", file)),
        &["413", "422"],
    );
    paths.insert(
        "/imports".into(),
        json!({ "get": list("Import", "listImports", "Runs, newest first", "Import", &paged), "post": run }),
    );
    paths.insert(
        "/imports/{id}".into(),
        json!({ "get": with(one("Import", "getImport", "One run", "200"), &["id"], None, &["404"]) }),
    );
    paths.insert("/users".into(), json!({
        "get": list("User", "listUsers", "People", "User", &paged),
        "post": with(one("User", "createUser", "Add a person", "201"), &[], body("UserIn"), &["409", "422"]),
    }));
    paths.insert("/users/{user}".into(), json!({
        "get": with(one("User", "getUser", "One, by id or e-mail", "200"), &["user"], None, &["404"]),
        "patch": with(one("User", "patchUser", "Change a person", "200"), &["user", "if_match"], body("UserIn"), &["404", "409", "412", "422", "428"]),
        "delete": with(operation("User", "removeUser", "Remove a person", json!({ "204": { "description": "Removed" } })), &["user", "if_match"], None, &["404", "409", "412", "428"]),
    }));
    paths.insert("/tokens".into(), json!({
        "get": list("Token", "listTokens", "Tokens, without their secrets", "Token", &paged),
        "post": with(one("Token", "createToken", "Make one; this answer alone holds its secret", "201"), &[], body("TokenIn"), &["409", "422"]),
    }));
    paths.insert(
        "/tokens/{token}".into(),
        json!({
            "get": with(one("Token", "getToken", "One, by id", "200"), &["token"], None, &["404"]),
            "delete": with(one("Token", "revokeToken", "Take it back", "200"), &["token"], None, &["404"]),
        }),
    );
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_reference_leads_somewhere_and_every_operation_has_its_own_name() {
        let text = DESCRIPTION.to_string();
        let mut found = 0;
        for part in text.split("\"$ref\":\"#").skip(1) {
            let pointer = part.split('"').next().unwrap();
            assert!(DESCRIPTION.pointer(pointer).is_some(), "{pointer}");
            found += 1;
        }
        assert!(found > 300, "{found}");
        let mut names = std::collections::HashSet::new();
        for verbs in DESCRIPTION["paths"].as_object().unwrap().values() {
            for operation in verbs.as_object().unwrap().values() {
                let name = operation["operationId"].as_str().unwrap();
                assert!(names.insert(name.to_owned()), "{name}");
            }
        }
    }

    #[test]
    fn a_record_says_what_its_fields_hold() {
        let schemas = &DESCRIPTION["components"]["schemas"];
        let style = &schemas["Style"]["properties"];
        assert_eq!(style["brand"]["type"], json!(["string", "null"]), "{style}");
        assert!(style["composition"].to_string().contains("Composition"), "{style}");
        assert!(schemas["Variant"]["properties"]["gtin"].to_string().contains("Gtin"));
        assert!(schemas["FibreShare"]["properties"]["share"].to_string().contains("Share"), "{schemas}");
        let untyped =
            ["Brand", "Category", "Channel", "Drop", "Party", "Product", "SizeChart", "Style", "Variant"];
        for name in untyped {
            for (field, shape) in schemas[name]["properties"].as_object().unwrap() {
                assert!(shape.as_object().is_some_and(|shape| !shape.is_empty()), "{name}.{field}");
            }
        }
    }
}
