//! The revision that a writer saw (RFC 9110, 13.1.1): without it the write is refused with 428.

use crate::app::App;
use crate::error::{Error, Invalid, Result};
use crate::kernel::message::Message;
use axum::{
    extract::FromRequestParts,
    http::{HeaderMap, HeaderValue, header, request::Parts},
};

/// The revision that the writer saw; `None` if they said `*`: whatever is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct IfMatch(pub Option<i64>);

/// What a writer expects where the record may be new.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Expected {
    /// Nothing was said: it must be new.
    Nothing,
    /// `*`: it must be there, whatever its revision.
    Anything,
    /// It must be there at this revision.
    Revision(i64),
}

/// A revision as an entity tag: `"7"`.
pub fn etag(revision: i64) -> HeaderValue {
    HeaderValue::from_str(&format!("\"{revision}\"")).expect("digits and quotes are a header's")
}

impl Expected {
    fn of(headers: &HeaderMap) -> Result<Expected> {
        let Some(value) = headers.get(header::IF_MATCH) else { return Ok(Expected::Nothing) };
        let text = value.to_str().unwrap_or_default().trim();
        if text == "*" {
            return Ok(Expected::Anything);
        }
        let revision = text.trim_start_matches("W/").trim_matches('"').parse().ok();
        revision
            .map(Expected::Revision)
            .ok_or_else(|| Invalid::at("If-Match", Message::new("if-match-unreadable")).value(text).into())
    }
}

impl FromRequestParts<App> for Expected {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, _: &App) -> Result<Self> {
        Expected::of(&parts.headers)
    }
}

impl FromRequestParts<App> for IfMatch {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, _: &App) -> Result<Self> {
        match Expected::of(&parts.headers)? {
            Expected::Nothing => Err(Error::RevisionRequired),
            Expected::Anything => Ok(IfMatch(None)),
            Expected::Revision(revision) => Ok(IfMatch(Some(revision))),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_entity_tag_is_a_revision() {
        let expected = |text: &'static str| {
            let headers = HeaderMap::from_iter([(header::IF_MATCH, HeaderValue::from_static(text))]);
            Expected::of(&headers).ok()
        };
        assert_eq!(expected("\"7\""), Some(Expected::Revision(7)));
        assert_eq!(expected("W/\"7\""), Some(Expected::Revision(7)));
        assert_eq!(expected("*"), Some(Expected::Anything));
        assert_eq!(expected("\"abc\""), None);
        assert_eq!(Expected::of(&HeaderMap::new()).ok(), Some(Expected::Nothing));
        assert_eq!(etag(7), "\"7\"");
    }
}
