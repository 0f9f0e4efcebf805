//! A call that is sent again is answered again, and done once: by its `Idempotency-Key`.
//!
//! The answer to a call that was taken is remembered for a day, for the same caller. One that was refused is not: it may be
//! mended and sent under the same key. Bulk calls and files need no key: the same lines twice change nothing.

use crate::app::App;
use crate::error::{Error, Invalid, Result};
use crate::kernel::{clock::Time, message::Message};
use axum::{
    body::{Body, Bytes, to_bytes},
    extract::{Request, State},
    http::{HeaderMap, HeaderName, Method, StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Response},
};
use chrono::Duration;
use sqlx::types::Json;
use std::collections::BTreeMap;

/// The header.
const KEY: HeaderName = HeaderName::from_static("idempotency-key");
/// The header of an answer that was remembered.
const REPLAYED: HeaderName = HeaderName::from_static("idempotent-replayed");
/// Longest key, in characters.
const LONGEST: usize = 200;
/// Largest call and answer that are remembered, in bytes.
const LARGEST: usize = 1 << 20;
/// How long an answer is remembered.
const REMEMBERED: Duration = Duration::hours(24);
/// How long a call may be under way before another one may take its place: its worker is gone.
const UNDER_WAY: Duration = Duration::minutes(5);
/// What is remembered of the headers.
const HEADERS: [HeaderName; 3] = [header::CONTENT_TYPE, header::ETAG, header::LOCATION];

#[derive(sqlx::FromRow)]
struct Remembered {
    fingerprint: String,
    at: Time,
    status: Option<i64>,
    headers: Json<BTreeMap<String, String>>,
    body: Option<String>,
}

/// Does a call with a key once.
pub async fn once(State(app): State<App>, request: Request, next: Next) -> Response {
    let Some(key) = request.headers().get(KEY).cloned() else { return next.run(request).await };
    let path = request.uri().path();
    let is_stream = path.ends_with("/bulk") || path.ends_with("/imports") || path.ends_with("/assets");
    if request.method() != Method::POST || is_stream {
        return next.run(request).await;
    }
    match key.to_str() {
        Ok(key) if !key.is_empty() && key.len() <= LONGEST => {
            let key = key.to_owned();
            remembered(&app, &key, request, next).await.unwrap_or_else(IntoResponse::into_response)
        }
        _ => {
            let message = Message::new("idempotency-key-unreadable").with("most", LONGEST);
            Error::from(Invalid::at("Idempotency-Key", message)).into_response()
        }
    }
}

async fn remembered(app: &App, key: &str, request: Request, next: Next) -> Result<Response> {
    let (parts, body) = request.into_parts();
    let body = to_bytes(body, LARGEST).await.map_err(|_| {
        Error::TooLarge(Message::new("body-too-large").with("limit", LARGEST / (1024 * 1024)))
    })?;
    let caller = parts.headers.get(header::AUTHORIZATION).map_or(&b""[..], |value| value.as_bytes());
    let place = digest(&[caller, key.as_bytes()]);
    let fingerprint = digest(&[parts.uri.to_string().as_bytes(), &body]);
    if let Some(answer) = begin(app, &place, &fingerprint).await? {
        return Ok(answer);
    }
    let answer = next.run(Request::from_parts(parts, Body::from(body))).await;
    end(app, &place, answer).await
}

fn digest(parts: &[&[u8]]) -> String {
    let mut hasher = blake3::Hasher::new();
    for part in parts {
        hasher.update(&(part.len() as u64).to_le_bytes());
        hasher.update(part);
    }
    hasher.finalize().to_hex().to_string()
}

/// Notes that a call is under way; or what was answered to it, or why it cannot be done.
async fn begin(app: &App, place: &str, fingerprint: &str) -> Result<Option<Response>> {
    let now = app.clock.now();
    let mut tx = app.db.write().await?;
    tx.query("DELETE FROM answers WHERE at < $1 OR (status IS NULL AND at < $2)")
        .bind(now - REMEMBERED)
        .bind(now - UNDER_WAY)
        .run()
        .await?;
    let found: Option<Remembered> = tx
        .query("SELECT fingerprint, at, status, headers, body FROM answers WHERE place = $1")
        .bind(place)
        .optional()
        .await?;
    let Some(found) = found else {
        tx.query("INSERT INTO answers (place, fingerprint, at, headers) VALUES ($1, $2, $3, $4)")
            .bind(place)
            .bind(fingerprint)
            .bind(now)
            .bind(Json(BTreeMap::<String, String>::new()))
            .run()
            .await?;
        tx.commit().await?;
        return Ok(None);
    };
    if found.fingerprint != fingerprint {
        let message = Message::new("idempotency-key-of-another-call").with("at", found.at.to_rfc3339());
        return Err(Invalid::at("Idempotency-Key", message).into());
    }
    let Some(status) = found.status.and_then(|status| StatusCode::from_u16(status.try_into().ok()?).ok())
    else {
        return Err(Error::Conflict(Message::new("idempotency-under-way")));
    };
    let mut headers = HeaderMap::new();
    for name in HEADERS {
        let value = found.headers.0.get(name.as_str()).and_then(|value| value.parse().ok());
        headers.extend(value.map(|value| (name, value)));
    }
    headers.insert(REPLAYED, header::HeaderValue::from_static("true"));
    Ok(Some((status, headers, found.body.unwrap_or_default()).into_response()))
}

/// Remembers the answer of a call that was taken, and forgets one that was not.
async fn end(app: &App, place: &str, answer: Response) -> Result<Response> {
    if !answer.status().is_success() {
        forget(app, place).await?;
        return Ok(answer);
    }
    let (parts, body) = answer.into_parts();
    let body: Bytes = to_bytes(body, LARGEST).await.map_err(|e| Error::internal("an answer", e))?;
    let text = String::from_utf8_lossy(&body).into_owned();
    let value = |name: &HeaderName| parts.headers.get(name).and_then(|value| value.to_str().ok());
    let headers: BTreeMap<String, String> =
        HEADERS.iter().filter_map(|name| Some((name.as_str().to_owned(), value(name)?.to_owned()))).collect();
    let mut tx = app.db.write().await?;
    tx.query("UPDATE answers SET status = $1, headers = $2, body = $3 WHERE place = $4")
        .bind(i64::from(parts.status.as_u16()))
        .bind(Json(headers))
        .bind(text)
        .bind(place)
        .run()
        .await?;
    tx.commit().await?;
    Ok(Response::from_parts(parts, Body::from(body)))
}

async fn forget(app: &App, place: &str) -> Result<()> {
    let mut tx = app.db.write().await?;
    tx.query("DELETE FROM answers WHERE place = $1").bind(place).run().await?;
    tx.commit().await
}
