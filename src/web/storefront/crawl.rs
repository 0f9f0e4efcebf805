//! What search engines ask for first: `robots.txt` and the sitemaps, one per language, streamed.

use super::{
    shopper::encoded,
    visit::{channel, origin},
};
use crate::app::App;
use crate::catalog::shared::SharedShelf;
use crate::channels::live;
use crate::error::{Error, Result};
use crate::kernel::locale::Locale;
use crate::web::extract::Reader;
use axum::{
    body::Body,
    extract::{Path, State},
    http::{HeaderMap, header},
    response::{IntoResponse, Redirect, Response},
};
use futures::stream;
use uuid::Uuid;

/// Addresses in one sitemap (sitemaps.org allows 50,000).
const MOST: i64 = 40_000;
/// Products read at once.
const BATCH: i64 = 1_000;

const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
const NAMESPACE: &str = "http://www.sitemaps.org/schemas/sitemap/0.9";

/// `/`: to the language that the browser would rather read.
pub async fn front_door(State(app): State<App>, reader: Reader, headers: HeaderMap) -> Result<Response> {
    let shared = app.slots.get::<SharedShelf>().read(&app.db).await?;
    let channel = channel(&shared, &headers)?;
    let locale = channel.record.best_locale(&reader.locale).unwrap_or(channel.record.source_locale());
    let vary = [(header::VARY, "Accept-Language"), (header::CACHE_CONTROL, "no-cache")];
    Ok((vary, Redirect::temporary(&format!("/{locale}/"))).into_response())
}

/// `/{locale}`: the same with its slash.
pub async fn with_slash(Path(locale): Path<String>) -> Result<Response> {
    let locale = Locale::parse(&locale).map_err(|_| Error::not_found("page", &locale))?;
    Ok(Redirect::permanent(&format!("/{locale}/")).into_response())
}

/// `/robots.txt`
pub async fn robots(State(app): State<App>, headers: HeaderMap) -> Response {
    let origin = origin(&app, &headers);
    let text = format!(
        "User-agent: *\nDisallow: /workbench\nDisallow: /api/\nDisallow: /sign-in\nDisallow: /*/search\nAllow: /\n\nSitemap: {origin}/sitemap.xml\n"
    );
    ([(header::CONTENT_TYPE, "text/plain; charset=utf-8")], text).into_response()
}

fn xml(body: Body) -> Response {
    ([(header::CONTENT_TYPE, "application/xml; charset=utf-8")], body).into_response()
}

/// `/sitemap.xml`: the list of sitemaps.
pub async fn sitemaps(State(app): State<App>, headers: HeaderMap) -> Result<Response> {
    let mut tx = app.db.read().await?;
    let shared = app.slots.get::<SharedShelf>().current(&mut tx).await?;
    let channel = channel(&shared, &headers)?;
    let origin = origin(&app, &headers);
    let pages = live::count(&mut tx, channel.id).await?.div_ceil(MOST.unsigned_abs()).max(1);
    let mut text = format!("{HEAD}<sitemapindex xmlns=\"{NAMESPACE}\">\n");
    for locale in channel.record.locales() {
        for page in 1..=pages {
            text += &format!("<sitemap><loc>{origin}/sitemaps/{locale}/{page}</loc></sitemap>\n");
        }
    }
    text += "</sitemapindex>\n";
    Ok(xml(Body::from(text)))
}

/// What is left to write of a sitemap.
struct Rest {
    app: App,
    channel: Uuid,
    prefix: String,
    after: Option<(Uuid, i64)>,
    opening: Option<String>,
    is_done: bool,
}

/// `/sitemaps/{locale}/{page}`: categories on the first page, and products.
pub async fn sitemap(
    State(app): State<App>,
    Path((locale, page)): Path<(String, i64)>,
    headers: HeaderMap,
) -> Result<Response> {
    let mut tx = app.db.read().await?;
    let shared = app.slots.get::<SharedShelf>().current(&mut tx).await?;
    let channel = channel(&shared, &headers)?;
    let unknown = || Error::not_found("page", format!("sitemaps/{locale}/{page}"));
    let locale = channel.record.locales().find(|l| l.as_str() == locale).cloned().ok_or_else(unknown)?;
    let page = Some(page - 1).filter(|page| (0..1_000).contains(page)).ok_or_else(unknown)?;
    let after = live::after_many(&mut tx, channel.id, page * MOST).await?;
    let origin = origin(&app, &headers);
    let mut opening = format!("{HEAD}<urlset xmlns=\"{NAMESPACE}\">\n");
    if page == 0 {
        opening += &format!("<url><loc>{origin}/{locale}/</loc></url>\n");
        for root in shared.tree.roots() {
            for kept in shared.tree.subtree(&root.record.code) {
                let path = shared.tree.slug_path(&kept.record.code, &locale);
                let path: Vec<String> = path.split('/').map(encoded).collect();
                opening += &format!("<url><loc>{origin}/{locale}/c/{}</loc></url>\n", path.join("/"));
            }
        }
    }
    let prefix = format!("{origin}/{locale}/p/");
    let after = after.map(|after| (after, MOST));
    let rest =
        Rest { app: app.clone(), channel: channel.id, prefix, after, opening: Some(opening), is_done: false };
    drop(tx);
    Ok(xml(Body::from_stream(stream::try_unfold(rest, write))))
}

/// The next part, until there is none.
async fn write(mut rest: Rest) -> Result<Option<(String, Rest)>, std::io::Error> {
    if rest.is_done {
        return Ok(None);
    }
    let mut text = rest.opening.take().unwrap_or_default();
    rest.after = match rest.after {
        Some((after, left)) if left > 0 => {
            products(&rest, after, left, &mut text).await.map_err(std::io::Error::other)?
        }
        _ => None,
    };
    if rest.after.is_none() {
        text += "</urlset>\n";
        rest.is_done = true;
    }
    Ok(Some((text, rest)))
}

async fn products(rest: &Rest, after: Uuid, left: i64, text: &mut String) -> Result<Option<(Uuid, i64)>> {
    let mut tx = rest.app.db.read().await?;
    let found = live::addresses(&mut tx, rest.channel, after, left.min(BATCH)).await?;
    for (_, code, at) in &found {
        let day = at.date_naive();
        *text += &format!("<url><loc>{}{}</loc><lastmod>{day}</lastmod></url>\n", rest.prefix, encoded(code));
    }
    let is_full = found.len() as i64 == left.min(BATCH);
    let left = left - found.len() as i64;
    Ok(found.last().filter(|_| is_full && left > 0).map(|(id, ..)| (*id, left)))
}
