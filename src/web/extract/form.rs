//! A form of one of our own pages: it carries the session's token, and comes from here.

use super::{Session, body};
use crate::app::App;
use crate::changes::strictly;
use crate::error::{Error, Result};
use crate::kernel::message::Message;
use crate::people::secret;
use axum::{
    extract::{FromRequest, FromRequestParts, Request},
    http::{HeaderMap, header},
    response::{IntoResponse, Response},
};
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

/// Who sent a form, and what is in it. A field that comes more than once is a list.
#[derive(Debug, Clone)]
pub struct Posted<T> {
    /// Who.
    pub session: Session,
    /// What.
    pub form: T,
}

/// Whether a browser says that one of our own pages sent this (Fetch Metadata, else `Origin`).
pub fn is_from_here(app: &App, headers: &HeaderMap) -> bool {
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    if let Some(site) = text("sec-fetch-site") {
        return matches!(site, "same-origin" | "none");
    }
    let Some(origin) = text("origin") else { return false };
    let host = headers.get(header::HOST).and_then(|value| value.to_str().ok());
    let origin_host = origin.split_once("://").map(|(_, host)| host);
    origin_host.is_some() && (origin_host == host || app.config.public_url.as_deref() == Some(origin))
}

/// The fields of a form as a document of texts.
pub(crate) fn fields(bytes: &[u8]) -> Map<String, Value> {
    let mut doc = Map::new();
    for (name, value) in url::form_urlencoded::parse(bytes).into_owned().take(20_000) {
        let value = Value::String(value);
        match doc.get_mut(&name) {
            None => drop(doc.insert(name, value)),
            Some(Value::Array(list)) => list.push(value),
            Some(one) => *one = Value::Array(vec![one.take(), value]),
        }
    }
    doc
}

impl<T: DeserializeOwned> FromRequest<App> for Posted<T> {
    type Rejection = Response;

    async fn from_request(request: Request, app: &App) -> Result<Self, Response> {
        posted(request, app).await.map_err(IntoResponse::into_response)
    }
}

async fn posted<T: DeserializeOwned>(request: Request, app: &App) -> Result<Posted<T>> {
    let (mut parts, content) = request.into_parts();
    let session = Session::from_request_parts(&mut parts, app).await?;
    let mut doc = fields(&body::read(content, app.config.limits.body).await?);
    let token = doc.remove("form_token");
    let is_ours =
        token.as_ref().and_then(Value::as_str).is_some_and(|t| secret::same(t, &session.form_token()));
    if !is_ours {
        return Err(Error::Forbidden(Message::new("form-outdated")));
    }
    Ok(Posted { session, form: strictly::read(Value::Object(doc))? })
}

#[cfg(test)]
mod tests {
    use super::fields;
    use serde_json::{Value, json};

    #[test]
    fn a_field_that_comes_twice_is_a_list() {
        let doc = fields(b"a=1&b=x+y&b=z&b=%C3%A9");
        assert_eq!(Value::Object(doc), json!({"a": "1", "b": ["x y", "z", "\u{e9}"]}));
    }
}
