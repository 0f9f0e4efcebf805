//! `/media/{hash}/{width}.{jpg,webp,avif}`: pictures of what is live, under names that never mean anything else; to who is
//! signed in and may read also the others, so that a preview looks as the page will.

use crate::app::App;
use crate::channels::{
    ahead::renditions,
    shown::{self, Visibility},
};
use crate::error::{Error, Result};
use crate::files::ContentHash;
use crate::kernel::message::Message;
use crate::media::{Format, Recipe, Width};
use crate::people::Right;
use crate::web::extract::Session;
use axum::{
    Router,
    extract::{FromRequestParts, Path, Request, State},
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

async fn rendition(
    State(app): State<App>,
    Path((hash, file)): Path<(String, String)>,
    request: Request,
) -> Result<Response> {
    let unknown = || Error::not_found("rendition", format!("{hash}/{file}"));
    let (width, format) = asked(&file).ok_or_else(unknown)?;
    let content = ContentHash::parse(&hash).map_err(|_| unknown())?;
    let mut tx = app.db.read().await?;
    let visibility = shown::visibility(&mut tx, content.as_str()).await?;
    drop(tx);
    let keep = match visibility {
        Visibility::Public => FOR_EVER,
        _ if is_staff(&app, request).await => "private, no-store",
        Visibility::Withdrawn => return Err(Error::Gone(Message::new("media-withdrawn"))),
        Visibility::Private => return Err(unknown()),
    };
    let bytes = renditions(&app).get(&content, Recipe::plain(width), format).await?;
    let headers = [(header::CONTENT_TYPE, format.mime()), (header::CACHE_CONTROL, keep)];
    Ok((headers, bytes).into_response())
}

async fn is_staff(app: &App, request: Request) -> bool {
    let session = Session::from_request_parts(&mut request.into_parts().0, app).await;
    session.is_ok_and(|session| session.actor.may(Right::Read))
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
