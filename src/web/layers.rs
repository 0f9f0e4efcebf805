//! What wraps every request: a number, a line in the log, limits, and headers that keep browsers safe.

use super::problem::Problem;
use crate::app::App;
use crate::error::Error;
use crate::kernel::message::Message;
use axum::{
    body::Body,
    extract::{MatchedPath, Request, State},
    http::{HeaderName, HeaderValue, StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Response},
};
use std::{any::Any, time::Instant};
use tower_http::{
    CompressionLevel,
    catch_panic::CatchPanicLayer,
    compression::{CompressionLayer, Predicate, predicate::DefaultPredicate, predicate::NotForContentType},
};

/// The number of a request, in its answer's `x-request-id` and in every line of the log about it.
#[derive(Debug, Clone)]
pub struct RequestId(pub String);

const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

/// Numbers a request, counts it, and writes one line about it: never the query, which may hold a token.
pub async fn account(mut request: Request, next: Next) -> Response {
    let id = number_of(&request);
    request.extensions_mut().insert(RequestId(id.clone()));
    let (method, path) = (request.method().clone(), request.uri().path().to_owned());
    let begun = Instant::now();
    let mut response = next.run(request).await;
    if let Ok(value) = HeaderValue::from_str(&id) {
        response.headers_mut().insert(REQUEST_ID, value);
    }
    let (status, seconds) = (response.status().as_u16(), begun.elapsed().as_secs_f64());
    let route = response.extensions().get::<Route>().map_or("none", |route| route.0.as_str()).to_owned();
    let labels = [("method", method.to_string()), ("route", route.clone()), ("status", status.to_string())];
    metrics::counter!("selvedge_http_requests_total", &labels).increment(1);
    metrics::histogram!("selvedge_http_request_seconds", "method" => method.to_string(), "route" => route)
        .record(seconds);
    let milliseconds = (seconds * 1000.0).round() as u64;
    tracing::info!(request = %id, %method, path, status, milliseconds, "answered");
    response
}

/// The pattern that a request matched: `/api/v1/products/{code}`.
#[derive(Clone)]
struct Route(String);

/// A number that a proxy gave, if it looks like one; else a new one.
fn number_of(request: &Request) -> String {
    let given = request.headers().get(REQUEST_ID).and_then(|value| value.to_str().ok());
    let is_number = |text: &&str| {
        (8..=64).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
    };
    given.filter(is_number).map_or_else(|| uuid::Uuid::now_v7().simple().to_string(), str::to_owned)
}

/// No request takes for ever: files have ten times as long as the rest.
pub async fn within_time(State(app): State<App>, request: Request, next: Next) -> Response {
    let is_file = ["/assets", "/imports", "/sheet", "/photos", "/media", "/replace"]
        .iter()
        .any(|end| request.uri().path().ends_with(end));
    let limit = app.config.limits.timeout * if is_file { 10 } else { 1 };
    let route = request.extensions().get::<MatchedPath>().map(|path| Route(path.as_str().to_owned()));
    let mut response = match tokio::time::timeout(limit, next.run(request)).await {
        Ok(response) => response,
        Err(_) => Problem::new(
            StatusCode::REQUEST_TIMEOUT,
            Message::new("request-too-slow").with("seconds", limit.as_secs()),
        )
        .into_response(),
    };
    response.extensions_mut().extend(route.map(extension).unwrap_or_default());
    response
}

fn extension(route: Route) -> axum::http::Extensions {
    let mut extensions = axum::http::Extensions::new();
    extensions.insert(route);
    extensions
}

/// What is answered instead of a panic.
type AfterPanic = fn(Box<dyn Any + Send>) -> Response<Body>;

/// A panic is our fault: it is in the log, and the answer is the same as for any other fault of ours.
pub fn panics() -> CatchPanicLayer<AfterPanic> {
    fn answer(panic: Box<dyn Any + Send>) -> Response<Body> {
        let said = panic.downcast_ref::<String>().cloned();
        let said = said.or_else(|| panic.downcast_ref::<&str>().map(|text| (*text).to_owned()));
        Error::internal("panic", said.unwrap_or_default()).into_response()
    }
    CatchPanicLayer::custom(answer as AfterPanic)
}

/// Compressed unless it is small or compressed already.
pub fn compression() -> CompressionLayer<impl Predicate> {
    let pictures = DefaultPredicate::new().and(NotForContentType::new("video/"));
    CompressionLayer::new()
        .quality(CompressionLevel::Fastest)
        .compress_when(pictures.and(NotForContentType::new("application/zip")))
}

/// What a page of ours may load: its own files, pictures and films. No script and no style inside a page.
const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; \
     media-src 'self' https:; font-src 'self'; connect-src 'self'; form-action 'self'; manifest-src 'self'; base-uri 'none'; \
     frame-ancestors 'none'";

/// The headers that keep browsers safe, unless a handler said something stricter.
pub async fn safety(State(app): State<App>, request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let mut say = |name: HeaderName, value: &'static str| {
        response.headers_mut().entry(name).or_insert(HeaderValue::from_static(value));
    };
    say(header::CONTENT_SECURITY_POLICY, CONTENT_SECURITY_POLICY);
    say(header::X_CONTENT_TYPE_OPTIONS, "nosniff");
    say(header::X_FRAME_OPTIONS, "DENY");
    say(header::REFERRER_POLICY, "strict-origin-when-cross-origin");
    say(
        HeaderName::from_static("permissions-policy"),
        "camera=(self), geolocation=(), microphone=(), payment=()",
    );
    say(HeaderName::from_static("cross-origin-opener-policy"), "same-origin");
    if app.config.is_https() {
        say(header::STRICT_TRANSPORT_SECURITY, "max-age=31536000");
    }
    response
}
