//! A form of one of our own pages: it carries the session's token, and comes from here.

use super::{Reader, Session, body};
use crate::app::App;
use crate::changes::strictly;
use crate::error::{Error, Result};
use crate::kernel::message::Message;
use crate::people::secret;
use crate::web::door::{SignIn, kept::Kept};
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
        match posted(request, app).await {
            Ok(posted) => posted,
            Err(error) => Err(error.into_response()),
        }
    }
}

/// The form, or a page on which it waits: nothing that was typed is lost because a session ended meanwhile.
async fn posted<T: DeserializeOwned>(request: Request, app: &App) -> Result<Result<Posted<T>, Response>> {
    let (mut parts, content) = request.into_parts();
    let session = Session::from_request_parts(&mut parts, app).await;
    let is_page = wants_a_page(&parts.headers) && is_from_here(app, &parts.headers);
    let reader = Reader::of(app, &parts.uri, &parts.headers);
    let session = match session {
        Ok(session) => session,
        Err(error @ Error::Unauthorized(_)) if is_page => {
            let body = body::read(content, app.config.limits.body).await?;
            return match Kept::of(&parts.uri, &body) {
                Some(kept) => SignIn::waiting(app, &reader, kept, &error).map(Err),
                None => Err(error),
            };
        }
        Err(error) => return Err(error),
    };
    let bytes = body::read(content, app.config.limits.body).await?;
    let mut doc = fields(&bytes);
    let token = doc.remove("form_token");
    let is_ours =
        token.as_ref().and_then(Value::as_str).is_some_and(|t| secret::same(t, &session.form_token()));
    if !is_ours {
        return match Kept::of(&parts.uri, &bytes).filter(|_| is_page) {
            Some(kept) => kept.outdated(app, &reader.locale, &session.secret).map(Err),
            None => Err(Error::Forbidden(Message::new("form-outdated"))),
        };
    }
    Ok(Ok(Posted { session, form: strictly::read(Value::Object(doc))? }))
}

fn wants_a_page(headers: &HeaderMap) -> bool {
    let accept = headers.get(header::ACCEPT).and_then(|value| value.to_str().ok());
    accept.is_some_and(|accept| accept.contains("text/html"))
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
