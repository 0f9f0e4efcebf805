//! Taxonomies of others, described.

use super::{content, operation, page, schema, with};
use serde_json::{Map, Value, json};

/// Every path about them.
pub(super) fn describe(paths: &mut Map<String, Value>) {
    let listed = |name: &str| json!({ "200": { "description": "A page", "content": content("application/json", page(name)) } });
    let summary = "The taxonomies of others that were imported: Google’s, Shopify’s";
    let get = operation("OutsideTaxonomy", "listOutsideTaxonomies", summary, listed("OutsideTaxonomy"));
    paths.insert("/outside-taxonomies".into(), json!({ "get": with(get, &[], None, &["422"]) }));
    let summary = "Categories in the order of their tree, below a parent (an empty one asks for the roots) or by words in any language";
    let get = operation("OutsideTaxonomy", "listOutsideCategories", summary, listed("OutsideCategory"));
    let get = with(get, &["name", "parent", "q", "locale", "limit", "cursor"], None, &["404", "422"]);
    paths.insert("/outside-taxonomies/{name}/nodes".into(), json!({ "get": get }));
    let one = json!({ "200": { "description": "With its attributes and their values", "content": content("application/json", schema("OutsideCategory")) } });
    let get = operation("OutsideTaxonomy", "getOutsideCategory", "One category", one);
    let get = with(get, &["name", "id", "locale"], None, &["404", "422"]);
    paths.insert("/outside-taxonomies/{name}/nodes/{id}".into(), json!({ "get": get }));
    let summary = "Where a category could be mapped to, with reasons, best first; Shopify’s imply Google’s";
    let get = operation("Category", "suggestOutsideCategories", summary, listed("Suggestion"));
    let get = with(get, &["code", "taxonomy", "locale"], None, &["404", "422"]);
    paths.insert("/categories/{code}/suggestions".into(), json!({ "get": get }));
}

/// What their answers hold.
pub(super) fn shapes() -> [(&'static str, Value); 3] {
    let (text, number) = (json!({ "type": "string" }), json!({ "type": "integer" }));
    let (maybe, maybe_number) =
        (json!({ "type": ["string", "null"] }), json!({ "type": ["integer", "null"] }));
    let names = json!({ "enum": ["google", "shopify"] });
    let taxonomy = json!({
        "type": "object", "required": ["name", "categories", "updated_at"],
        "properties": { "name": names, "title": text, "version": maybe, "categories": number, "attributes": number,
            "values": number, "updated_at": { "type": "string", "format": "date-time" } },
    });
    let value =
        json!({ "type": "object", "properties": { "code": text, "name": text, "number": maybe_number } });
    let attribute = json!({
        "type": "object", "required": ["code", "name", "values"],
        "properties": { "code": text, "name": text, "number": maybe_number, "description": maybe, "values": { "type": "array", "items": value } },
    });
    let category = json!({
        "type": "object", "required": ["id", "path", "name"],
        "properties": { "id": text, "parent": maybe, "level": number, "path": text, "name": text, "locale": text,
            "google": maybe_number, "has_children": { "type": "boolean" }, "names": { "type": "object", "additionalProperties": text },
            "attributes": { "type": "array", "items": attribute } },
    });
    let google = json!({ "type": ["object", "null"], "properties": { "id": text, "path": text } });
    let suggestion = json!({
        "type": "object", "required": ["taxonomy", "id", "path", "score", "reason"],
        "properties": { "taxonomy": names, "id": text, "path": text, "name": text,
            "score": { "type": "integer", "minimum": 0, "maximum": 100 }, "reason": text, "google": google },
    });
    [("OutsideTaxonomy", taxonomy), ("OutsideCategory", category), ("Suggestion", suggestion)]
}
