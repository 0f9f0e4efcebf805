//! What goes in and comes out: the records' own shapes, read off their types, and those of everything else.

use super::{content, schema};
use crate::changes::{kind::Kind, plan::code_key};
use crate::web::api::resource::Resource;
use schemars::{SchemaGenerator, generate::SchemaSettings};
use serde_json::{Map, Value, json};

/// The shapes of the description, as they come together.
pub(super) struct Shapes {
    generator: SchemaGenerator,
    shapes: Map<String, Value>,
}

impl Shapes {
    /// Those of everything that is no record.
    pub fn new() -> Shapes {
        let settings = SchemaSettings::draft2020_12()
            .with(|settings| settings.definitions_path = "/components/schemas".into());
        Shapes { generator: settings.into_generator(), shapes: common() }
    }

    /// The shape of a kind of record, and of what it is made of.
    pub fn add<T: Resource>(&mut self) {
        let shape = T::json_schema(&mut self.generator).to_value();
        self.shapes.insert(T::NAME.into(), told(T::KIND, shape));
    }

    /// All of them by name.
    pub fn finish(mut self) -> Map<String, Value> {
        for (name, shape) in self.generator.take_definitions(true) {
            self.shapes.entry(name).or_insert(shape);
        }
        self.shapes
    }
}

/// A record's shape with what answers tell beside it.
fn told(kind: Kind, mut shape: Value) -> Value {
    let moment = json!({ "type": "string", "format": "date-time", "readOnly": true });
    let mut told = vec![
        ("revision", json!({ "type": "integer", "readOnly": true })),
        ("created_at", moment.clone()),
        ("updated_at", moment),
        (
            "instead_of",
            json!({ "type": "integer", "readOnly": true, "description": "The revision that held at the moment that was asked for, if it is kept no longer and this is the nearest one before it" }),
        ),
    ];
    if kind == Kind::Product {
        let states = ["draft", "in_review", "approved", "archived"];
        told.push(("state", json!({ "enum": states, "readOnly": true })));
        told.push(("standing", json!({ "type": "object", "readOnly": true })));
    }
    shape["required"] = json!([code_key(kind)]);
    if let Some(Value::Object(properties)) = shape.get_mut("properties") {
        properties.extend(told.into_iter().map(|(name, shape)| (name.to_owned(), shape)));
    }
    shape
}

fn object(properties: Value, required: &[&str]) -> Value {
    json!({ "type": "object", "properties": properties, "required": required })
}

fn common() -> Map<String, Value> {
    let (text, number, moment) = (
        json!({ "type": "string" }),
        json!({ "type": "integer" }),
        json!({ "type": "string", "format": "date-time" }),
    );
    let maybe = json!({ "type": ["string", "null"] });
    let field = json!({ "field": text, "value": text, "reason": text, "fix": text, "code": text });
    let problem = json!({
        "type": text, "title": text, "status": number, "detail": text, "instance": text, "request_id": text,
        "current_revision": number, "errors": { "type": "array", "items": schema("FieldProblem") },
    });
    let roles = crate::people::Role::ALL.map(crate::people::Role::as_str);
    let grants = json!({ "type": "array", "items": schema("Grant") });
    let texts = json!({ "type": "array", "items": text });
    let deliveries = crate::channels::connectors::delivery::State::ALL.map(|state| state.as_str());
    let delivery = json!({
        "type": ["object", "null"], "description": "What came of pushing it to the channel's platform, if it has one",
        "properties": { "state": { "enum": deliveries }, "reason": { "type": ["object", "null"] }, "tries": number, "next_try_at": maybe },
    });
    let bulk = json!({
        "line": number, "code": text, "outcome": { "enum": ["created", "updated", "unchanged", "rejected"] },
        "revision": number, "title": text, "problems": { "type": "array", "items": schema("FieldProblem") },
    });
    let market = object(
        json!({ "market": text, "packs": texts, "may_be_offered": { "type": ["boolean", "null"] }, "reason": maybe, "fix": maybe, "rules": { "type": "array", "items": schema("Ruling") } }),
        &["market", "packs", "may_be_offered", "rules"],
    );
    let all = [
        ("FieldProblem", object(field, &["field", "reason", "code"])),
        ("Problem", object(problem, &["type", "title", "status"])),
        ("BulkResult", object(bulk, &["line", "outcome"])),
        (
            "Revision",
            object(
                json!({ "revision": number, "at": moment, "actor": text, "doc": { "type": "object" } }),
                &["revision", "at", "doc"],
            ),
        ),
        (
            "Change",
            object(
                json!({ "seq": number, "at": moment, "kind": text, "record_id": text, "code": text, "revision": number, "verb": text, "fields": texts, "actor": text, "cause": text }),
                &["seq", "kind", "code", "verb"],
            ),
        ),
        (
            "Publication",
            object(
                json!({ "channel": text, "product": text, "state": { "enum": ["pending", "live", "outdated", "failed", "withdrawn"] }, "reason": { "type": ["object", "null"] }, "revision": maybe, "remote_id": maybe, "changed_at": moment, "delivery": delivery }),
                &["channel", "product", "state"],
            ),
        ),
        (
            "AuditLine",
            object(
                json!({ "seq": number, "at": moment, "actor": text, "action": text, "subject": text, "detail": {} }),
                &["seq", "action"],
            ),
        ),
        (
            "Passport",
            object(
                json!({ "product": text, "version": text, "access": text, "gtins": texts, "fields": { "type": "array", "items": object(json!({ "code": text, "title": text, "value": {}, "is_stated": { "type": "boolean" }, "access": text, "granularity": maybe, "source": text }), &["code", "title", "is_stated", "access"]) } }),
                &["product", "access", "fields"],
            ),
        ),
        (
            "SizeTable",
            object(json!({ "code": text, "name": text, "systems": texts }), &["code", "name", "systems"]),
        ),
        (
            "Reading",
            object(
                json!({ "composition": { "type": ["array", "null"] }, "label": { "type": "object" }, "suggested_care": { "type": ["object", "null"] }, "care": { "type": ["object", "null"] }, "errors": { "type": "array", "items": { "type": "object" } } }),
                &["errors"],
            ),
        ),
        (
            "Compliance",
            object(
                json!({ "product": text, "on": { "type": "string", "format": "date" }, "binding": { "type": "array", "items": object(json!({ "channel": text, "packs": texts }), &["channel", "packs"]) }, "markets": { "type": "array", "items": market } }),
                &["product", "on", "binding", "markets"],
            ),
        ),
        (
            "Ruling",
            object(
                json!({ "pack": text, "version": text, "rule": text, "title": text, "verdict": { "enum": ["met", "broken", "not_applicable", "not_yet", "ended"] }, "forbids": { "type": "boolean" }, "field": text, "value": {}, "said": { "type": "array", "items": { "type": "object" } }, "fix": maybe, "source": text, "confidence": maybe, "from": maybe, "until": maybe, "access": maybe, "granularity": maybe }),
                &["pack", "rule", "title", "verdict", "forbids", "field", "source"],
            ),
        ),
        ("Import", object(json!({ "id": text, "source": text, "report": { "type": "object" } }), &["id"])),
        (
            "Grant",
            object(
                json!({ "role": { "enum": roles }, "category": text, "locales": texts, "fields": texts }),
                &["role"],
            ),
        ),
        (
            "User",
            object(
                json!({ "id": text, "email": text, "name": text, "locale": maybe, "grants": grants, "is_active": { "type": "boolean" }, "revision": number }),
                &["id", "email"],
            ),
        ),
        (
            "UserIn",
            object(
                json!({ "email": text, "name": text, "locale": text, "password": text, "grants": grants, "is_active": { "type": "boolean" } }),
                &["email", "grants"],
            ),
        ),
        (
            "Token",
            object(
                json!({ "id": text, "name": text, "grants": grants, "token": text, "expires_at": maybe, "last_used_at": maybe, "revoked_at": maybe }),
                &["id", "name"],
            ),
        ),
        (
            "TokenIn",
            object(json!({ "name": text, "grants": grants, "expires_at": moment }), &["name", "grants"]),
        ),
    ];
    let all = all
        .into_iter()
        .chain(super::translations::shapes())
        .chain(super::work::shapes())
        .chain(super::grid::shapes())
        .chain(super::outside::shapes());
    all.map(|(name, schema)| (name.to_owned(), schema)).collect()
}

pub(super) fn parameters() -> Map<String, Value> {
    let text = || json!({ "type": "string" });
    let path = ["code", "id", "user", "token", "name"].map(|name| (name, "path", true, text()));
    let number = json!({ "type": "integer", "minimum": 1, "maximum": 500, "default": 50 });
    let yes = || json!({ "type": "boolean" });
    let count = || json!({ "type": "integer", "minimum": 1 });
    let query = [
        ("limit", "query", false, number),
        ("cursor", "query", false, text()),
        ("locale", "query", false, text()),
        ("view", "query", false, json!({ "enum": ["record", "resolved"] })),
        ("channel", "query", false, text()),
        ("product", "query", false, text()),
        ("state", "query", false, text()),
        ("delivery", "query", false, text()),
        ("file_name", "query", false, text()),
        ("source_key", "query", false, text()),
        ("format", "query", false, text()),
        ("access", "query", false, json!({ "enum": ["public", "repairer", "authority"] })),
        ("market", "query", false, text()),
        ("system", "query", false, text()),
        ("parent", "query", false, text()),
        ("q", "query", false, text()),
        ("query", "query", false, text()),
        ("sort", "query", false, json!({ "enum": ["best", "newest", "name", "nearest"] })),
        ("taxonomy", "query", false, json!({ "enum": ["google", "shopify"] })),
        ("text", "query", true, text()),
        ("currency", "query", false, text()),
        ("brand", "query", false, text()),
        ("source", "query", false, text()),
        ("target", "query", false, text()),
        ("only", "query", false, text()),
        ("dry_run", "query", false, yes()),
        ("approve", "query", false, yes()),
        ("background", "query", false, yes()),
        ("title", "query", false, text()),
        ("kind", "query", false, text()),
        ("action", "query", false, json!({ "enum": ["create", "change", "remove", "same", "reject"] })),
        ("outcome", "query", false, json!({ "enum": ["done", "same", "partly", "moved", "refused"] })),
        ("revision", "query", false, count()),
        ("from", "query", false, count()),
        ("to", "query", false, count()),
        ("at", "query", false, json!({ "type": "string", "format": "date-time" })),
    ];
    let mut all: Map<String, Value> = path
        .into_iter()
        .chain(query)
        .map(|(name, place, required, schema)| {
            (name.to_owned(), json!({ "name": name, "in": place, "required": required, "schema": schema }))
        })
        .collect();
    let said = "The ETag that was seen, or * for whatever is there. Without it a write to something that is there is refused with 428.";
    all.insert(
        "if_match".into(),
        json!({ "name": "If-Match", "in": "header", "description": said, "schema": { "type": "string" } }),
    );
    all
}

pub(super) fn responses() -> Value {
    json!({ "Problem": { "description": "Why not", "content": content("application/problem+json", schema("Problem")) } })
}
