//! Pictures for those who are signed in: also of what is not public yet, or no longer.

use crate::app::App;
use crate::channels::ahead;
use crate::error::{Error, Result};
use crate::files::ContentHash;
use crate::media::{Format, Recipe, Width};
use crate::people::Right;
use crate::web::extract::Session;
use axum::extract::{Path, State};
use axum::http::header;
use axum::response::{IntoResponse, Response};

/// `/workbench/media/{hash}/320.webp`.
pub async fn show(
    session: Session,
    State(app): State<App>,
    Path((hash, file)): Path<(String, String)>,
) -> Result<Response> {
    session.actor.ask(Right::Read)?;
    let nothing = || Error::not_found("page", &file);
    let (width, extension) = file.split_once('.').ok_or_else(nothing)?;
    let width = width.parse().ok().and_then(Width::new).ok_or_else(nothing)?;
    let format =
        Format::from_extension(extension).filter(|format| *format != Format::Avif).ok_or_else(nothing)?;
    let hash = ContentHash::parse(&hash).map_err(|_| nothing())?;
    let bytes = ahead::renditions(&app).get(&hash, Recipe::plain(width), format).await?;
    let said = [
        (header::CONTENT_TYPE, format.mime()),
        (header::CACHE_CONTROL, "private, max-age=31536000, immutable"),
    ];
    Ok((said, bytes).into_response())
}
