//! An error as an answer: problem details (RFC 9457) for programs, a page for people, in the reader's language.
//!
//! A handler returns an [`Error`]; it travels in the answer's extensions to [`speak`], which knows who asked and how,
//! and finds the words. What is internal is logged here, once, and shown to nobody.

use super::{extract::Reader, layers::RequestId, pages::Pages};
use crate::app::App;
use crate::error::{Error, FieldError};
use crate::kernel::{locale::Locale, message::Message};
use axum::{
    extract::{Request, State},
    http::{HeaderMap, HeaderValue, Method, StatusCode, Uri, header},
    middleware::Next,
    response::{IntoResponse, Redirect, Response},
};
use serde::Serialize;
use std::sync::Arc;

/// A refusal that only HTTP has: a method, a media type, a time.
#[derive(Debug, Clone)]
pub struct Problem {
    status: StatusCode,
    message: Message,
}

impl Problem {
    /// A status, and what to say.
    pub fn new(status: StatusCode, message: Message) -> Problem {
        Problem { status, message }
    }
}

/// What [`speak`] finds in an answer.
#[derive(Clone)]
enum Unspoken {
    Error(Arc<Error>),
    Problem(Problem),
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let mut response = self.status.into_response();
        response.extensions_mut().insert(Unspoken::Problem(self));
        response
    }
}

impl IntoResponse for Error {
    fn into_response(self) -> Response {
        let mut response = status(&self).into_response();
        response.extensions_mut().insert(Unspoken::Error(Arc::new(self)));
        response
    }
}

/// The status of an error.
pub fn status(error: &Error) -> StatusCode {
    match error {
        Error::NotFound { .. } => StatusCode::NOT_FOUND,
        Error::Gone(_) => StatusCode::GONE,
        Error::Invalid(invalid) if invalid.fields.iter().all(is_syntax) => StatusCode::BAD_REQUEST,
        Error::Invalid(_) => StatusCode::UNPROCESSABLE_ENTITY,
        Error::Conflict(_) => StatusCode::CONFLICT,
        Error::Stale { .. } => StatusCode::PRECONDITION_FAILED,
        Error::RevisionRequired => StatusCode::PRECONDITION_REQUIRED,
        Error::Unauthorized(_) => StatusCode::UNAUTHORIZED,
        Error::Forbidden(_) => StatusCode::FORBIDDEN,
        Error::TooLarge(_) => StatusCode::PAYLOAD_TOO_LARGE,
        Error::TooMany { .. } => StatusCode::TOO_MANY_REQUESTS,
        Error::Unavailable(_) => StatusCode::SERVICE_UNAVAILABLE,
        Error::Internal(_) => StatusCode::INTERNAL_SERVER_ERROR,
    }
}

/// What could not even be read: JSON that is none, a parameter that nobody knows.
fn is_syntax(field: &FieldError) -> bool {
    matches!(
        field.message.key,
        "json-unreadable"
            | "parameter-unknown"
            | "parameter-unreadable"
            | "parameter-twice"
            | "cursor-unreadable"
    )
}

/// Problem details as JSON.
#[derive(Debug, Serialize)]
struct Details<'d> {
    r#type: String,
    title: String,
    status: u16,
    #[serde(skip_serializing_if = "Option::is_none")]
    detail: Option<String>,
    instance: &'d str,
    #[serde(skip_serializing_if = "Option::is_none")]
    request_id: Option<&'d str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    current_revision: Option<i64>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    errors: Vec<FieldDetails>,
}

/// What is wrong with one field, in words.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct FieldDetails {
    /// Where.
    pub field: String,
    /// What was given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
    /// What is wrong with it.
    pub reason: String,
    /// What to do about it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fix: Option<String>,
    /// The same for programs: it does not change with the language.
    pub code: &'static str,
}

/// The fields of an error in the reader's language.
pub fn field_details(app: &App, locale: &Locale, error: &Error) -> Vec<FieldDetails> {
    let details = |field: &FieldError| {
        let said = app.words.explain_message(locale, &field.message);
        FieldDetails {
            field: field.field.clone(),
            value: field.value.clone(),
            reason: said.text,
            fix: said.hint,
            code: field.message.key,
        }
    };
    error.fields().iter().map(details).collect()
}

/// The key by which programs know an error.
pub fn key(error: &Error) -> &'static str {
    match error {
        Error::NotFound { .. } => "error-not-found",
        Error::Invalid(_) => "error-invalid",
        Error::Stale { .. } => "error-stale",
        Error::RevisionRequired => "error-revision-required",
        Error::TooMany { .. } => "error-too-many",
        Error::Internal(_) => "error-internal",
        Error::Gone(m)
        | Error::Conflict(m)
        | Error::Unauthorized(m)
        | Error::Forbidden(m)
        | Error::TooLarge(m)
        | Error::Unavailable(m) => m.key,
    }
}

/// Finds the words of an error on its way out.
pub async fn speak(State(app): State<App>, request: Request, next: Next) -> Response {
    let (uri, headers, method) = (request.uri().clone(), request.headers().clone(), request.method().clone());
    let id = request.extensions().get::<RequestId>().map(|id| id.0.clone());
    let response = next.run(request).await;
    let Some(unspoken) = response.extensions().get::<Unspoken>().cloned() else { return response };
    if let Unspoken::Error(error) = &unspoken
        && let Error::Internal(said) = &**error
    {
        tracing::error!(
            request = id.as_deref().unwrap_or_default(),
            path = uri.path(),
            error = said,
            "failed"
        );
    }
    let asked = Asked { app: &app, uri: &uri, headers: &headers, method, id: id.as_deref() };
    let mut spoken = asked.answer(response.status(), &unspoken);
    *spoken.status_mut() = if spoken.status().is_redirection() { spoken.status() } else { response.status() };
    for (name, value) in response.headers() {
        if *name != header::CONTENT_LENGTH && *name != header::CONTENT_TYPE {
            spoken.headers_mut().append(name, value.clone());
        }
    }
    *spoken.extensions_mut() = response.extensions().clone();
    spoken
}

/// Who asked for what, and how.
struct Asked<'a> {
    app: &'a App,
    uri: &'a Uri,
    headers: &'a HeaderMap,
    method: Method,
    id: Option<&'a str>,
}

impl Asked<'_> {
    fn answer(&self, status: StatusCode, unspoken: &Unspoken) -> Response {
        let path = self.uri.path();
        let for_program = path.starts_with("/api/v1") || path.starts_with("/shop/") || !self.wants_a_page();
        let is_page = !for_program || path.starts_with("/workbench");
        if is_page && status == StatusCode::UNAUTHORIZED && self.method == Method::GET {
            let wanted = self.uri.path_and_query().map_or(path, |wanted| wanted.as_str());
            let next = url::form_urlencoded::byte_serialize(wanted.as_bytes()).collect::<String>();
            return Redirect::to(&format!("/sign-in?next={next}")).into_response();
        }
        let locale = Reader::of(self.app, self.uri, self.headers).locale;
        let details = self.details(status, unspoken, &locale);
        let mut response = match for_program {
            true => json(&details),
            false => Pages::of(self.app)
                .answer("parts/problem.html", &locale, &details)
                .map_or_else(|_| json(&details), IntoResponse::into_response),
        };
        self.say_headers(status, unspoken, &locale, response.headers_mut());
        response
    }

    fn wants_a_page(&self) -> bool {
        let accept = self.headers.get(header::ACCEPT).and_then(|value| value.to_str().ok());
        accept.is_some_and(|accept| accept.contains("text/html"))
    }

    fn details(&self, status: StatusCode, unspoken: &Unspoken, locale: &Locale) -> Details<'_> {
        let words = &self.app.words;
        let (said, key, error) = match unspoken {
            Unspoken::Error(error) => (words.explain(locale, error), key(error), Some(&**error)),
            Unspoken::Problem(p) => (words.explain_message(locale, &p.message), p.message.key, None),
        };
        Details {
            r#type: format!("urn:selvedge:problem:{key}"),
            title: said.text,
            status: status.as_u16(),
            detail: said.hint,
            instance: self.uri.path(),
            request_id: self.id,
            current_revision: match error {
                Some(Error::Stale { current, .. }) => Some(*current),
                _ => None,
            },
            errors: error.map(|error| field_details(self.app, locale, error)).unwrap_or_default(),
        }
    }

    fn say_headers(&self, status: StatusCode, unspoken: &Unspoken, locale: &Locale, headers: &mut HeaderMap) {
        if status == StatusCode::PAYLOAD_TOO_LARGE {
            // What is left of the body is not read, so nothing else may come on this connection.
            headers.insert(header::CONNECTION, HeaderValue::from_static("close"));
        }
        if let Ok(value) = HeaderValue::from_str(locale.as_str()) {
            headers.insert(header::CONTENT_LANGUAGE, value);
        }
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
        if status == StatusCode::UNAUTHORIZED {
            let is_feed = self.uri.path().starts_with("/feeds/");
            let how =
                if is_feed { "Basic realm=\"feeds\", charset=\"UTF-8\"" } else { "Bearer realm=\"api\"" };
            headers.insert(header::WWW_AUTHENTICATE, HeaderValue::from_static(how));
        }
        if let Unspoken::Error(error) = unspoken
            && let Error::TooMany { retry_after } = **error
        {
            headers.insert(header::RETRY_AFTER, HeaderValue::from(retry_after));
        }
    }
}

fn json(details: &Details<'_>) -> Response {
    let body = serde_json::to_vec(details).expect("problem details are plain data");
    ([(header::CONTENT_TYPE, "application/problem+json")], body).into_response()
}

/// An address that leads nowhere.
pub async fn nothing_here(uri: Uri) -> Error {
    Error::not_found("page", uri.path())
}

/// An address that is asked for in a way that it does not know.
pub async fn other_method(method: Method, uri: Uri) -> Problem {
    let message = Message::new("method-not-allowed").with("method", method.as_str()).with("path", uri.path());
    Problem::new(StatusCode::METHOD_NOT_ALLOWED, message)
}
