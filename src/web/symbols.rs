//! The care symbols that a brand may show: its own set of SVG files in `care-symbols/` of the data folder, one per code
//! (`wash_30.svg`). A code without a file keeps our plain pictogram.
//!
//! # Why
//! The official drawings are trademarks (GINETEX) and may be shown by who holds a licence, so none comes with the house:
//! who lays a set into the folder says that they may. The files are the operator's, and are served as pictures that cannot
//! run anything, never as part of a page.

use crate::app::App;
use crate::config::Config;
use crate::error::{Error, Result};
use crate::facts::CareCode;
use axum::{
    Router,
    extract::{Path, State},
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
    routing::get,
};
use std::collections::HashSet;
use std::path::PathBuf;

/// Longest file, in bytes.
const LONGEST: u64 = 200_000;

/// The codes that a brand has a symbol of its own for.
#[derive(Debug, Clone, Default)]
pub struct Symbols(HashSet<&'static str>);

impl Symbols {
    /// Looks into the folder; what is no care code, or too large to be a drawing, is passed over.
    pub fn of(config: &Config) -> Symbols {
        let is_drawing = |code: &str| {
            std::fs::metadata(path(config, code)).is_ok_and(|file| file.is_file() && file.len() <= LONGEST)
        };
        Symbols(CareCode::all().map(CareCode::as_str).filter(|code| is_drawing(code)).collect())
    }

    /// The picture of a drawing such as `care/wash_30`, if the brand has one.
    pub fn picture(&self, drawing: &str) -> Option<String> {
        let code = drawing.strip_prefix("care/").filter(|code| self.0.contains(code))?;
        Some(format!(
            "<img class=\"symbol\" src=\"/symbols/{code}.svg\" alt=\"\" width=\"40\" height=\"40\">"
        ))
    }
}

fn path(config: &Config, code: &str) -> PathBuf {
    config.data.join("care-symbols").join(format!("{code}.svg"))
}

/// `/symbols/{code}.svg`.
pub fn router() -> Router<App> {
    Router::new().route("/symbols/{file}", get(serve))
}

async fn serve(State(app): State<App>, Path(file): Path<String>, headers: HeaderMap) -> Result<Response> {
    let missing = || Error::not_found("page", &file);
    let code = file.strip_suffix(".svg").and_then(CareCode::find).ok_or_else(missing)?;
    let bytes = match tokio::fs::read(path(&app.config, code.as_str())).await {
        Ok(bytes) if bytes.len() as u64 <= LONGEST => bytes,
        _ => return Err(missing()),
    };
    let etag = format!("\"{}\"", &blake3::hash(&bytes).to_hex()[..16]);
    let is_known =
        headers.get(header::IF_NONE_MATCH).is_some_and(|known| known.as_bytes() == etag.as_bytes());
    let said = [
        (header::CONTENT_TYPE, HeaderValue::from_static("image/svg+xml")),
        (header::CACHE_CONTROL, HeaderValue::from_static("public, max-age=3600")),
        (
            header::CONTENT_SECURITY_POLICY,
            HeaderValue::from_static("default-src 'none'; style-src 'unsafe-inline'; sandbox"),
        ),
        (header::ETAG, HeaderValue::from_str(&etag).expect("a hash in quotes is a header's")),
    ];
    Ok(match is_known {
        true => (StatusCode::NOT_MODIFIED, said).into_response(),
        false => (said, bytes).into_response(),
    })
}
