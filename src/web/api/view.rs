//! A record as the API shows it: its document, and what nobody may send.

use super::resource::Resource;
use crate::changes::{merge::Doc, record::Kept};
use crate::db::Tx;
use crate::error::Result;
use crate::web::extract::etag;
use axum::{
    Json,
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use serde_json::{Value, json};

/// Records with what is told beside their documents.
pub async fn all<T: Resource>(tx: &mut Tx, kept: &[Kept<T>]) -> Result<Vec<Value>> {
    let extras = T::extras(tx, kept).await?;
    Ok(kept.iter().zip(extras).map(|(k, extra)| one(k, extra)).collect())
}

fn one<T: Resource>(kept: &Kept<T>, extra: Doc) -> Value {
    let mut doc = kept.record.to_doc();
    doc.extend(extra);
    doc.insert("revision".into(), json!(kept.revision));
    doc.insert("created_at".into(), json!(kept.created_at));
    doc.insert("updated_at".into(), json!(kept.updated_at));
    Value::Object(doc)
}

/// One record as an answer, with its revision as entity tag.
pub async fn answer<T: Resource>(tx: &mut Tx, status: StatusCode, kept: &Kept<T>) -> Result<Response> {
    let shown = all(tx, std::slice::from_ref(kept)).await?.pop().unwrap_or_default();
    let location = format!("/api/v1/{}/{}", T::PATH, in_path(kept.record.code()));
    let location = HeaderValue::from_str(&location).expect("an encoded path is a header's");
    let mut response = (status, [(header::ETAG, etag(kept.revision))], Json(shown)).into_response();
    if status == StatusCode::CREATED {
        response.headers_mut().insert(header::LOCATION, location);
    }
    Ok(response)
}

/// A code as one part of an address.
pub fn in_path(code: &str) -> String {
    let mut encoded = String::with_capacity(code.len());
    for byte in code.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => encoded.push(byte as char),
            other => encoded.push_str(&format!("%{other:02X}")),
        }
    }
    encoded
}

/// A page of a list.
pub fn page(items: Vec<Value>, next_cursor: Option<String>) -> Response {
    Json(json!({ "items": items, "next_cursor": next_cursor })).into_response()
}

#[cfg(test)]
mod tests {
    use super::in_path;

    #[test]
    fn a_code_of_any_letters_is_one_part_of_an_address() {
        for (code, expected) in [
            ("LIN-001", "LIN-001"),
            ("MH01-XS-Black/Blue", "MH01-XS-Black%2FBlue"),
            ("中 文", "%E4%B8%AD%20%E6%96%87"),
        ] {
            assert_eq!(in_path(code), expected);
        }
    }
}
