//! Plans, jobs and the past of records, described.

use super::{content, ok, operation, page, schema, with};
use serde_json::{Map, Value, json};

/// `/plans`, `/jobs`.
pub(super) fn add(paths: &mut Map<String, Value>) {
    let shown =
        |name: &str| json!({ "description": name, "content": content("application/json", schema(name)) });
    let listed = |name: &str| json!({ "200": { "description": "A page", "content": content("application/json", page(name)) } });
    let one = |id: &str, summary: &str, name: &str, status: &str| {
        operation(name, id, summary, json!({ status: shown(name) }))
    };
    let lines = json!({ "type": "object", "required": ["kind", "code"], "properties": {
        "kind": { "type": "string", "description": "The resource: products" }, "code": { "type": "string" },
        "set": { "type": "object", "description": "A merge patch (RFC 7396)" }, "remove": { "const": true },
    } });
    paths.insert("/plans".into(), json!({
        "get": with(operation("Plan", "listPlans", "Plans, imports and bulk calls, newest first", listed("Plan")), &["state", "limit", "cursor"], None, &["422"]),
        "post": with(one("makePlan", "Hold changes against what is there, one JSON object per line; nothing is changed", "Plan", "201"), &["title"], Some(content("application/x-ndjson", lines)), &["413", "422"]),
    }));
    let get = with(one("getPlan", "One plan", "Plan", "200"), &["id"], None, &["404"]);
    paths.insert("/plans/{id}".into(), json!({ "get": get }));
    let get =
        operation("Plan", "listPlanLines", "What it does to each record, value by value", listed("PlanLine"));
    let get = with(get, &["id", "kind", "action", "outcome", "limit", "cursor"], None, &["404", "422"]);
    paths.insert("/plans/{id}/lines".into(), json!({ "get": get }));
    for (verb, summary, status) in [
        ("approve", "Approve it", "200"),
        ("drop", "Drop it: nobody can apply it any more", "200"),
        ("apply", "Carry it out; values that somebody changed since stay. Twice is once", "200"),
        ("undo", "Make the plan that takes it back", "201"),
    ] {
        let parameters = if verb == "apply" { &["id", "dry_run"][..] } else { &["id"] };
        let post =
            with(one(&format!("{verb}Plan"), summary, "Plan", status), parameters, None, &["404", "409"]);
        paths.insert(format!("/plans/{{id}}/{verb}"), json!({ "post": post }));
    }
    let moment = json!({ "type": "string", "format": "date-time" });
    let record = json!({ "type": "object", "required": ["kind", "code"], "properties": {
        "kind": { "type": "string", "description": "The resource: products" }, "code": { "type": "string" },
    } });
    let back = json!({ "type": "object", "required": ["at"], "properties": {
        "at": moment, "drop": { "type": "string", "description": "A drop, with its products, their styles and variants" },
        "records": { "type": "array", "items": record },
    } });
    let post =
        one("restorePlan", "Make the plan that takes records, or a drop, back to a moment", "Plan", "201");
    let post = with(post, &[], Some(content("application/json", back)), &["404", "409", "422"]);
    paths.insert("/plans/restore".into(), json!({ "post": post }));
    for (ending, kind, summary) in [
        ("ndjson", "application/x-ndjson", "All of its lines, a JSON object each"),
        ("csv", "text/csv", "All of its lines as a table, a row for each value"),
    ] {
        let text = json!({ "200": { "description": summary, "content": content(kind, json!({ "type": "string" })) } });
        let get = operation("Plan", &format!("planAs{ending}"), summary, text);
        paths.insert(
            format!("/plans/{{id}}/lines.{ending}"),
            json!({ "get": with(get, &["id"], None, &["404"]) }),
        );
    }
    let photos = json!({ "type": "object", "properties": {
        "assets": { "type": "array", "items": { "type": "string" }, "description": "Their hashes; the whole inbox if left out" },
    } });
    let post = one(
        "matchPhotos",
        "Make the plan that hangs photos on the products that their names tell of",
        "Plan",
        "201",
    );
    let post = with(post, &[], Some(content("application/json", photos)), &["422"]);
    paths.insert("/assets/match".into(), json!({ "post": post }));
    let get = operation("Job", "listJobs", "Work that outlives its request, newest first", listed("Job"));
    paths.insert("/jobs".into(), json!({ "get": with(get, &["state", "limit", "cursor"], None, &["422"]) }));
    let get = with(one("getJob", "How far it is", "Job", "200"), &["id"], None, &["404"]);
    paths.insert("/jobs/{id}".into(), json!({ "get": get }));
    let post = one("cancelJob", "Ask it to stop; what it did so far stays", "Job", "200");
    paths.insert("/jobs/{id}/cancel".into(), json!({ "post": with(post, &["id"], None, &["404", "409"]) }));
}

/// `/users/erase`, `/reviews/erase`.
pub(super) fn erasure(paths: &mut Map<String, Value>) {
    let text = json!({ "type": "string" });
    let words = json!({ "enum": ["remove", "keep"], "default": "remove", "description": "Headline and text of reviews" });
    let person = json!({ "type": "object", "required": ["email"], "additionalProperties": false,
        "properties": { "email": text, "words": words } });
    let gone = json!({ "type": "object", "required": ["pseudonym", "places", "reviews"], "properties": {
        "pseudonym": text, "places": { "type": "integer" }, "reviews": { "type": "integer" } } });
    let answer = json!({ "200": { "description": "What history calls them from now on", "content": content("application/json", gone) } });
    let post = operation(
        "User",
        "erasePerson",
        "Erase a person's data by e-mail address, here and in all of history",
        answer,
    );
    let post = with(post, &[], Some(content("application/json", person)), &["404", "409", "422"]);
    paths.insert("/users/erase".into(), json!({ "post": post }));
    let whose = json!({ "type": "object", "additionalProperties": false, "description": "Either `email` or `key`",
        "properties": { "email": text, "key": text, "words": words } });
    let gone = json!({ "type": "object", "required": ["erased"], "properties": { "erased": { "type": "integer" } } });
    let answer = json!({ "200": { "description": "How many reviews it were", "content": content("application/json", gone) } });
    let post = operation(
        "Review",
        "eraseReviews",
        "Erase an author's data from reviews; stars, fit and date stay",
        answer,
    );
    let post = with(post, &[], Some(content("application/json", whose)), &["404", "409", "422"]);
    paths.insert("/reviews/erase".into(), json!({ "post": post }));
}

/// What can be asked of the past of one kind of record.
pub(super) fn past(name: &str, path: &str, paths: &mut Map<String, Value>) {
    let changes = json!({ "200": { "description": "Newest first", "content": content("application/json", page("RecordChange")) } });
    let get =
        operation(name, &format!("historyOf{name}"), "What each revision changed: who, when, why", changes);
    paths.insert(
        format!("{path}/{{code}}/history"),
        json!({ "get": with(get, &["code", "limit", "cursor"], None, &["404"]) }),
    );
    let diff = json!({ "200": { "description": "Value by value", "content": content("application/json", schema("Difference")) } });
    let get = operation(name, &format!("differenceOf{name}"), "What differs between two revisions", diff);
    paths.insert(
        format!("{path}/{{code}}/diff"),
        json!({ "get": with(get, &["code", "from", "to"], None, &["404", "422"]) }),
    );
    let body = json!({ "type": "object", "properties": {
        "revision": { "type": "integer" }, "fields": { "type": "array", "items": { "type": "string" } },
    } });
    let post = operation(
        name,
        &format!("restore{name}"),
        "Go back to a revision, or to some values of it; what was removed is made again",
        json!({ "200": ok(name) }),
    );
    let refusals = ["404", "409", "412", "422", "428"];
    let post = with(post, &["code", "if_match"], Some(content("application/json", body)), &refusals);
    paths.insert(format!("{path}/{{code}}/restore"), json!({ "post": post }));
}

/// The shapes of their answers.
pub(super) fn shapes() -> Vec<(&'static str, Value)> {
    let (text, number, moment) = (
        json!({ "type": "string" }),
        json!({ "type": "integer" }),
        json!({ "type": "string", "format": "date-time" }),
    );
    let (maybe, later) =
        (json!({ "type": ["string", "null"] }), json!({ "type": ["string", "null"], "format": "date-time" }));
    let object = |properties: Value, required: &[&str]| json!({ "type": "object", "properties": properties, "required": required });
    let values = json!({ "type": "array", "items": schema("ChangedValue") });
    let fates = json!({ "enum": ["same", "added", "removed"] });
    let pieces = object(json!({ "kind": fates, "text": text }), &["kind", "text"]);
    let counts = json!({ "type": "object", "additionalProperties": number });
    vec![
        (
            "ChangedValue",
            object(
                json!({ "path": { "type": "array", "items": text }, "before": {}, "after": {}, "pieces": { "type": "array", "items": pieces } }),
                &["path"],
            ),
        ),
        (
            "Plan",
            object(
                json!({ "id": text, "source": { "enum": ["edit", "import", "trial", "bulk", "undo", "restore", "photos"] }, "title": text,
                "state": { "enum": ["open", "approved", "applying", "applied", "undone", "dropped"] }, "made_by": text,
                "made_at": moment, "decided_by": maybe, "applied_by": maybe, "applied_at": later, "undoes": maybe, "counts": counts }),
                &["id", "source", "state", "made_by", "made_at", "counts"],
            ),
        ),
        (
            "PlanLine",
            object(
                json!({ "position": number, "kind": text, "code": text, "values": values, "moved": values, "reason": maybe, "fix": maybe,
                "action": { "enum": ["create", "change", "remove", "same", "reject"] },
                "outcome": { "enum": ["done", "same", "partly", "moved", "refused", null] } }),
                &["position", "kind", "code", "action", "values"],
            ),
        ),
        (
            "Job",
            object(
                json!({ "id": text, "kind": text, "title": text, "progress": { "type": "object" }, "made_by": text, "made_at": moment,
                "state": { "enum": ["waiting", "running", "done", "failed", "cancelled"] }, "started_at": later, "ended_at": later,
                "heard_at": later, "deadline": moment, "attempts": number, "is_cancelled": { "type": "boolean" },
                "reason": maybe, "fix": maybe, "result": { "type": ["object", "null"] } }),
                &["id", "kind", "state", "progress", "deadline", "attempts"],
            ),
        ),
        (
            "RecordChange",
            object(
                json!({ "revision": number, "at": moment, "actor": text, "cause": maybe, "values": values }),
                &["revision", "at", "actor", "values"],
            ),
        ),
        (
            "Difference",
            object(json!({ "from": number, "to": number, "values": values }), &["from", "to", "values"]),
        ),
    ]
}
