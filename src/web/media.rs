//! `/media/{hash}/{width}.{jpg,webp,avif}`: pictures of what is live, under names that never mean anything else.

use crate::app::App;
use crate::channels::{
    ahead::renditions,
    shown::{self, Visibility},
};
use crate::error::{Error, Result};
use crate::files::ContentHash;
use crate::kernel::message::Message;
use crate::media::{Format, Recipe, Width};
use axum::{
    Router,
    extract::{Path, State},
    http::header,
    response::{IntoResponse, Response},
    routing::get,
};

/// For ever: the name is the content.
const FOR_EVER: &str = "public, max-age=31536000, immutable";

/// `/media/{hash}/{file}`.
pub fn router() -> Router<App> {
    Router::new().route("/media/{hash}/{file}", get(rendition))
}

/// `960.webp`: a width of the ladder and a format.
fn asked(file: &str) -> Option<(Width, Format)> {
    let (width, extension) = file.split_once('.')?;
    Some((Width::new(width.parse().ok()?)?, Format::from_extension(extension)?))
}

async fn rendition(State(app): State<App>, Path((hash, file)): Path<(String, String)>) -> Result<Response> {
    let unknown = || Error::not_found("rendition", format!("{hash}/{file}"));
    let (width, format) = asked(&file).ok_or_else(unknown)?;
    let content = ContentHash::parse(&hash).map_err(|_| unknown())?;
    let mut tx = app.db.read().await?;
    let visibility = shown::visibility(&mut tx, content.as_str()).await?;
    drop(tx);
    match visibility {
        Visibility::Public => {}
        Visibility::Withdrawn => return Err(Error::Gone(Message::new("media-withdrawn"))),
        Visibility::Private => return Err(unknown()),
    }
    let bytes = renditions(&app).get(&content, Recipe::plain(width), format).await?;
    let headers = [(header::CONTENT_TYPE, format.mime()), (header::CACHE_CONTROL, FOR_EVER)];
    Ok((headers, bytes).into_response())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_stands_on_the_ladder_is_asked_for() {
        for (file, is_one) in [
            ("960.webp", true),
            ("160.jpg", true),
            ("961.jpg", false),
            ("960.png", false),
            ("960", false),
            ("-1.jpg", false),
        ] {
            assert_eq!(asked(file).is_some(), is_one, "{file}");
        }
    }
}
