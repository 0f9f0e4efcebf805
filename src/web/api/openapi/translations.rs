//! Translations: each text beside its source, and the way to an agency and back.

use super::{content, ok, operation, schema, with};
use serde_json::{Map, Value, json};

/// Every path about translations.
pub(super) fn describe(paths: &mut Map<String, Value>) {
    for (name, path) in
        [("Style", "/styles/{code}/translations"), ("Product", "/products/{code}/translations")]
    {
        let told = json!({ "200": { "description": "Text by text", "content": content("application/json", schema("Translations")) } });
        let summary = "Every text as it stands in another language: missing, outdated with what has changed in the source, or current";
        let get = with(
            operation("Translation", &format!("get{name}Translations"), summary, told),
            &["code", "source", "target"],
            None,
            &["404", "422"],
        );
        paths.insert(path.into(), json!({ "get": get }));
        let right = json!({
            "type": "object", "required": ["locale", "fields"],
            "properties": { "locale": { "type": "string" }, "fields": { "type": "array", "items": { "type": "string" } } },
        });
        let summary = "Say that translations are right still, although their source has changed";
        let post = with(
            operation(
                "Translation",
                &format!("confirm{name}Translations"),
                summary,
                json!({ "200": ok(name) }),
            ),
            &["code", "if_match"],
            Some(content("application/json", right)),
            &["404", "412", "413", "415", "422", "428"],
        );
        paths.insert(format!("{path}/confirm"), json!({ "post": post }));
    }
    let file = json!({ "type": "string" });
    for (ending, id, media_type) in
        [("xlf", "exportXliff", "application/xliff+xml"), ("csv", "exportTranslations", "text/csv")]
    {
        let answers = json!({ "200": { "description": "A file, as it is written", "content": content(media_type, file.clone()) } });
        let get = with(
            operation("Translation", id, "What is to be translated, as a file for an agency", answers),
            &["source", "target", "only"],
            None,
            &["422"],
        );
        paths.insert(format!("/translations.{ending}"), json!({ "get": get }));
    }
    let body = json!({ "application/xliff+xml": { "schema": file }, "text/csv": { "schema": file } });
    let report = json!({ "200": { "description": "Text by text what became of it", "content": content("application/json", schema("Import")) } });
    let post = with(
        operation("Translation", "takeTranslations", "Translations that come back from an agency", report),
        &["dry_run"],
        Some(body),
        &["413", "422"],
    );
    paths.insert("/translations".into(), json!({ "post": post }));
}

/// What their answers hold.
pub(super) fn shapes() -> [(&'static str, Value); 2] {
    let text = json!({ "type": "string" });
    let said = json!({
        "type": ["object", "null"],
        "properties": { "value": { "type": ["string", "array"] }, "level": { "enum": ["product", "style"] }, "origin": { "type": "object" } },
    });
    let piece = json!({
        "type": "object", "required": ["kind", "text"],
        "properties": { "kind": { "enum": ["same", "added", "removed"] }, "text": text },
    });
    let translation = json!({
        "type": "object", "required": ["field", "path", "state", "source", "target"],
        "properties": {
            "field": text, "path": text, "state": { "enum": ["missing", "outdated", "current"] }, "source": said, "target": said,
            "was": { "type": "object", "properties": { "value": {}, "level": text, "revision": { "type": "integer" } } },
            "difference": { "type": "array", "items": piece },
        },
    });
    let all = json!({
        "type": "object", "required": ["code", "source", "target", "items"],
        "properties": { "code": text, "source": text, "target": text, "items": { "type": "array", "items": schema("Translation") } },
    });
    [("Translation", translation), ("Translations", all)]
}
