//! A JSON body, read whole within the limit, and refused by field, value, reason and fix.

use crate::app::App;
use crate::changes::{merge::Doc, strictly};
use crate::error::{Error, Invalid, Result};
use crate::kernel::message::Message;
use crate::web::problem::Problem;
use axum::{
    body::{Body, Bytes, to_bytes},
    extract::{FromRequest, Request},
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
};
use serde::de::DeserializeOwned;
use serde_json::Value;

/// A JSON body of a type that denies unknown fields.
#[derive(Debug, Clone)]
pub struct Valid<T>(pub T);

/// The JSON body of a record: an object; what is in it the record itself reads.
#[derive(Debug, Clone)]
pub struct Document(pub Doc);

/// A whole body of at most so many bytes.
pub async fn read(body: Body, limit: usize) -> Result<Bytes> {
    to_bytes(body, limit).await.map_err(|error| {
        // The only way to fail but the limit is that the sender went away: nobody will read this then.
        let megabytes = limit / (1024 * 1024);
        tracing::debug!(%error, "a body was not read");
        Error::TooLarge(Message::new("body-too-large").with("limit", megabytes))
    })
}

fn is_json(headers: &HeaderMap) -> bool {
    let named = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
    let essence = named.and_then(|text| text.split(';').next()).map(str::trim).unwrap_or_default();
    essence == "application/json" || (essence.starts_with("application/") && essence.ends_with("+json"))
}

async fn json(request: Request, app: &App) -> Result<Value, Response> {
    if !is_json(request.headers()) {
        let named = request.headers().get(header::CONTENT_TYPE);
        let named = named.and_then(|value| value.to_str().ok()).unwrap_or_default();
        let message = Message::new("media-type").with("given", named).with("wanted", "application/json");
        return Err(Problem::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, message).into_response());
    }
    let bytes =
        read(request.into_body(), app.config.limits.body).await.map_err(IntoResponse::into_response)?;
    parse(&bytes).map_err(IntoResponse::into_response)
}

/// JSON, or where it ceases to be JSON.
pub fn parse(bytes: &[u8]) -> Result<Value> {
    serde_json::from_slice(bytes).map_err(|error| {
        let message =
            Message::new("json-unreadable").with("line", error.line()).with("column", error.column());
        Invalid::at("", message).into()
    })
}

/// A JSON value that should be an object.
pub fn object(value: Value) -> Result<Doc> {
    match value {
        Value::Object(doc) => Ok(doc),
        _ => Err(Invalid::at("", Message::new("json-not-an-object")).into()),
    }
}

impl<T: DeserializeOwned> FromRequest<App> for Valid<T> {
    type Rejection = Response;

    async fn from_request(request: Request, app: &App) -> Result<Self, Response> {
        let value = json(request, app).await?;
        strictly::read(value).map(Valid).map_err(|invalid| Error::from(invalid).into_response())
    }
}

impl FromRequest<App> for Document {
    type Rejection = Response;

    async fn from_request(request: Request, app: &App) -> Result<Self, Response> {
        let value = json(request, app).await?;
        object(value).map(Document).map_err(IntoResponse::into_response)
    }
}
