//! `/feeds/{channel}/{format}`: what outside programs pull, streamed, compressed if they take that.

use super::extract::{FeedReader, Params};
use crate::app::App;
use crate::catalog::shared::SharedShelf;
use crate::channels::feeds::{self, Feed, Format};
use crate::error::Result;
use axum::{
    Router,
    body::Body,
    extract::{FromRequestParts, Path, Request, State},
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
    routing::get,
};
use chrono::{DateTime, Timelike, Utc};

/// What to ask with next, for what will have changed since.
const CURSOR: &str = "selvedge-cursor";

/// `/feeds/{channel}/{file}`.
pub fn router() -> Router<App> {
    Router::new().route("/feeds/{channel}/{file}", get(feed))
}

async fn feed(
    State(app): State<App>,
    Path((channel, file)): Path<(String, String)>,
    params: Params,
    request: Request,
) -> Result<Response> {
    let format = Format::by_file(&file)?;
    let (mut parts, _) = request.into_parts();
    let shared = app.slots.get::<SharedShelf>().read(&app.db).await?;
    if shared.channels.get(&channel).is_some_and(|kept| kept.record.feeds_need_token) {
        FeedReader::from_request_parts(&mut parts, &app).await?;
    }
    let feed = feeds::feed(&app, &channel, format, params.get("market"), params.locale()?.as_ref()).await?;
    let is_compressed = takes_gzip(&parts.headers);
    let since = params.get("since");
    let etag = etag(&feed, is_compressed);
    let mut response = if since.is_none() && is_known(&parts.headers, &etag, &feed) {
        StatusCode::NOT_MODIFIED.into_response()
    } else {
        let pull = feeds::pull(&app, &feed, since, is_compressed).await?;
        let mut response = Body::from_stream(pull.body).into_response();
        set(&mut response, header::CONTENT_TYPE, format.media_type());
        if pull.is_compressed {
            set(&mut response, header::CONTENT_ENCODING, "gzip");
        }
        response
    };
    if since.is_none() {
        set(&mut response, header::ETAG, &etag);
        let modified = feed.last_modified().format("%a, %d %b %Y %H:%M:%S GMT").to_string();
        set(&mut response, header::LAST_MODIFIED, &modified);
    }
    set(&mut response, header::VARY, "accept-encoding");
    set(
        &mut response,
        header::CACHE_CONTROL,
        if feed.channel.record.feeds_need_token { "private, no-cache" } else { "no-cache" },
    );
    set(&mut response, header::HeaderName::from_static(CURSOR), &feed.cursor());
    Ok(response)
}

fn set(response: &mut Response, name: header::HeaderName, value: &str) {
    if let Ok(value) = value.parse() {
        response.headers_mut().insert(name, value);
    }
}

fn takes_gzip(headers: &HeaderMap) -> bool {
    let accepted = headers.get_all(header::ACCEPT_ENCODING).iter().filter_map(|value| value.to_str().ok());
    accepted.flat_map(|value| value.split(',')).any(|one| {
        let mut parts = one.trim().split(';').map(str::trim);
        let is_gzip = parts.next().is_some_and(|name| name.eq_ignore_ascii_case("gzip"));
        is_gzip && !parts.any(|q| matches!(q, "q=0" | "q=0.0" | "q=0.00" | "q=0.000"))
    })
}

fn etag(feed: &Feed, is_compressed: bool) -> String {
    format!("\"{}{}\"", feed.etag(), if is_compressed { "-gz" } else { "" })
}

/// Whether the reader has it already (RFC 9110 13.1: the entity tag decides, the date only where there is none).
fn is_known(headers: &HeaderMap, etag: &str, feed: &Feed) -> bool {
    let text = |name| headers.get(name).and_then(|value| value.to_str().ok());
    if let Some(known) = text(header::IF_NONE_MATCH) {
        return known
            .split(',')
            .map(|tag| tag.trim().trim_start_matches("W/"))
            .any(|tag| tag == etag || tag == "*");
    }
    let since = text(header::IF_MODIFIED_SINCE).and_then(|date| DateTime::parse_from_rfc2822(date).ok());
    let modified = feed.last_modified().with_nanosecond(0);
    since.zip(modified).is_some_and(|(since, modified)| modified <= since.with_timezone(&Utc))
}
