//! Files of ours that pages need: style sheets, modules, drawings. Embedded in the program; a debug build reads them
//! from the disk.
//!
//! All of them lie under one address that changes with any of them, `/assets/<edition>/css/storefront.css`, so that they
//! can be kept for ever and still import each other by relative paths. A sheet is a list of files: [`file`] joins them.
//!
//! # Why
//! A hash per file would need every import rewritten, in CSS and in modules; one for all of them needs nothing.

use crate::app::App;
use crate::error::{Error, Result};
use axum::{
    Router,
    extract::Path,
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
    routing::get,
};
use rust_embed::{EmbeddedFile, RustEmbed};
use std::borrow::Cow;
use std::sync::LazyLock;

#[derive(RustEmbed)]
#[folder = "assets/css"]
#[allow_missing = true]
struct Css;

#[derive(RustEmbed)]
#[folder = "assets/js"]
#[allow_missing = true]
struct Js;

#[derive(RustEmbed)]
#[folder = "assets/icons"]
#[allow_missing = true]
struct Icons;

#[derive(RustEmbed)]
#[folder = "assets/care"]
#[allow_missing = true]
struct CareSigns;

fn embedded(path: &str) -> Option<EmbeddedFile> {
    let (folder, name) = path.split_once('/')?;
    match folder {
        "css" => Css::get(name),
        "js" => Js::get(name),
        "icons" => Icons::get(name),
        "care" => CareSigns::get(name),
        _ => None,
    }
}

fn names() -> Vec<String> {
    let css = Css::iter().map(|name| format!("css/{name}"));
    let js = Js::iter().map(|name| format!("js/{name}"));
    let icons = Icons::iter().map(|name| format!("icons/{name}"));
    let care = CareSigns::iter().map(|name| format!("care/{name}"));
    let mut names: Vec<String> = css.chain(js).chain(icons).chain(care).collect();
    names.sort();
    names
}

/// Changes with any of the files.
static EDITION: LazyLock<String> = LazyLock::new(|| {
    let mut hasher = blake3::Hasher::new();
    for name in names() {
        hasher.update(name.as_bytes());
        if let Some(file) = embedded(&name) {
            hasher.update(&file.data);
        }
    }
    hasher.finalize().to_hex()[..12].to_owned()
});

/// The part of every address that changes with any of the files.
pub fn edition() -> &'static str {
    &EDITION
}

/// The address of a file: `/assets/3f2a…/css/storefront.css`.
pub fn address(path: &str) -> String {
    format!("/assets/{}/{path}", *EDITION)
}

/// A file with its media type; style sheets come with everything that they import.
pub fn file(path: &str) -> Option<(Cow<'static, [u8]>, &'static str)> {
    let mime = match path.rsplit_once('.')?.1 {
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        "webmanifest" => "application/manifest+json",
        _ => return None,
    };
    let bytes = match path.strip_prefix("css/").filter(|_| path.ends_with(".css")) {
        Some(name) => Cow::Owned(sheet(name, 0)?.into_bytes()),
        None => embedded(path)?.data,
    };
    Some((bytes, mime))
}

/// How deep sheets may import each other.
const DEEPEST: u8 = 4;

/// A style sheet with its imports in place.
fn sheet(name: &str, depth: u8) -> Option<String> {
    let file = Css::get(name)?;
    let text = String::from_utf8_lossy(&file.data).into_owned();
    let mut joined = String::with_capacity(text.len());
    for line in text.lines() {
        let import = line.strip_prefix("@import url(\"").and_then(|rest| rest.strip_suffix("\");"));
        match import {
            Some(other) if depth < DEEPEST => joined += &sheet(other, depth + 1)?,
            _ => joined += line,
        }
        joined.push('\n');
    }
    Some(joined)
}

/// An SVG of ours, to stand in a page: `icons/search`, `care/wash_30`.
pub fn drawing(path: &str) -> Option<String> {
    let file = embedded(&format!("{path}.svg"))?;
    let text = String::from_utf8_lossy(&file.data);
    Some(text.trim().replacen("<svg ", "<svg aria-hidden=\"true\" focusable=\"false\" ", 1))
}

/// Every file under its address. One of an older edition is answered with the newest, but not to be kept.
pub fn router() -> Router<App> {
    Router::new().route("/assets/{edition}/{*path}", get(serve))
}

async fn serve(Path((asked, path)): Path<(String, String)>, headers: HeaderMap) -> Result<Response> {
    let (bytes, mime) = file(&path).ok_or_else(|| Error::not_found("page", &path))?;
    let is_current = asked == edition() && !cfg!(debug_assertions);
    let keep = if is_current { "public, max-age=31536000, immutable" } else { "no-cache" };
    let etag = format!("\"{}\"", &blake3::hash(&bytes).to_hex()[..16]);
    let is_known =
        headers.get(header::IF_NONE_MATCH).is_some_and(|known| known.as_bytes() == etag.as_bytes());
    let etag = HeaderValue::from_str(&etag).expect("a hash in quotes is a header's");
    let said = [
        (header::CONTENT_TYPE, HeaderValue::from_static(mime)),
        (header::CACHE_CONTROL, HeaderValue::from_static(keep)),
        (header::ETAG, etag),
    ];
    Ok(match is_known {
        true => (StatusCode::NOT_MODIFIED, said).into_response(),
        false => (said, bytes.into_owned()).into_response(),
    })
}
