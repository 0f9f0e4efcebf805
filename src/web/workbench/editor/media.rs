//! What stands beside the pictures: films, images of social networks, swatches, documents; their words in the form, and new
//! films and social images.

use super::open::Open;
use super::page;
use super::photos::written;
use super::read::Typed;
use crate::app::App;
use crate::catalog::{Media, MediaKind, Product};
use crate::changes::{
    merge::Doc,
    plan::{Mode, Wish},
    record::Record,
};
use crate::error::{Error, Invalid, Result};
use crate::kernel::{localised::Localised, message::Message};
use crate::media::Asset;
use crate::people::Touch;
use crate::web::extract::{Reader, Session};
use crate::web::workbench::files::{Incoming, Sent, keep};
use axum::extract::{Path, Request, State};
use axum::response::{IntoResponse, Redirect, Response};
use serde_json::{Map, Value, json};

/// Words that one of them has, besides its title.
const WORDS: [&str; 5] = ["url", "author", "source", "rights", "uploaded_on"];

/// The media that a form says, after *remove*; none if it says nothing about them.
pub fn read(open: &Open, typed: &Typed) -> Option<Value> {
    typed.get("media.shown")?;
    let text = |name: String| typed.get(&name).and_then(Value::as_str).map(str::trim);
    let locales = crate::catalog::fields::locales(&open.shared);
    let own = open.own.get("media").and_then(Value::as_array).cloned().unwrap_or_default();
    let mut all: Vec<Value> = Vec::with_capacity(own.len());
    for (i, one) in own.into_iter().enumerate() {
        let Value::Object(mut media) = one else { continue };
        for name in WORDS {
            say(&mut media, name, text(format!("media.{i}.{name}")));
        }
        let mut title = media.remove("title").and_then(|v| v.as_object().cloned()).unwrap_or_default();
        for locale in &locales {
            say(&mut title, locale.as_str(), text(format!("media.{i}.title.{locale}")));
        }
        if !title.is_empty() {
            media.insert("title".to_owned(), Value::Object(title));
        }
        all.push(Value::Object(media));
    }
    let act = typed.get("do").and_then(Value::as_str).and_then(|act| act.split_once(':'));
    if let Some(("media_off", at)) = act
        && let Some(at) = at.parse::<usize>().ok().filter(|at| *at < all.len())
    {
        all.remove(at);
    }
    Some(Value::Array(all))
}

/// One word: nothing typed leaves it, an emptied field takes it out.
fn say(holder: &mut Map<String, Value>, name: &str, text: Option<&str>) {
    match text {
        None => {}
        Some("") => drop(holder.remove(name)),
        Some(words) => drop(holder.insert(name.to_owned(), json!(words))),
    }
}

/// `POST /workbench/products/{code}/media`: the form's token, `new.kind` and its words, then `file` and `poster`.
pub async fn receive(
    session: Session,
    State(app): State<App>,
    Path(code): Path<String>,
    reader: Reader,
    request: Request,
) -> Result<Response> {
    let fields = ["media".to_owned()];
    let mut tx = app.db.read().await?;
    let open = Open::product(&mut tx, &app, &code).await?;
    drop(tx);
    session.actor.ask_to_write(Touch {
        kind: Product::KIND,
        fields: &fields,
        categories: &open.categories,
    })?;
    let mut typed = Typed::new();
    match taken(&app, &session, &open, &mut typed, request).await {
        Ok(place) => {
            let address = super::super::products::editor_address("products", &code);
            Ok(Redirect::to(&format!("{address}?saved=yes#{place}")).into_response())
        }
        Err(error @ (Error::Invalid(_) | Error::TooLarge(_))) => {
            let mut tx = app.db.read().await?;
            let status = crate::web::problem::status(&error);
            let again = page::Again { typed, error };
            page::answer(&app, &mut tx, &session, &reader.locale, &open, Some(again), status).await
        }
        Err(error) => Err(error),
    }
}

/// Keeps the files and adds what they are part of; the section that it stands in.
async fn taken(
    app: &App,
    session: &Session,
    open: &Open,
    typed: &mut Typed,
    request: Request,
) -> Result<&'static str> {
    let mut incoming = Incoming::open(app, session, request).await?;
    let (mut file, mut poster) = (None, None);
    while let Some(Sent { field, name, bytes }) = incoming.next().await? {
        let asset = keep(app, &session.actor, bytes?, &name).await?.asset;
        *(if field == "poster" { &mut poster } else { &mut file }) = Some(asset);
    }
    typed.extend(incoming.words.into_iter().map(|(name, text)| (name, Value::String(text))));
    let word = |name: &str| {
        let text = typed.get(&format!("new.{name}")).and_then(Value::as_str).unwrap_or_default();
        Some(text.to_owned()).filter(|text| !text.is_empty())
    };
    let kind = if word("kind").as_deref() == Some("social") { MediaKind::Social } else { MediaKind::Video };
    fits(kind, file.as_ref(), poster.as_ref())?;
    let title = word("title").map(|title| (open.shared.source_locale(), title));
    let new = Media {
        kind,
        asset: file.as_ref().map(|asset| asset.code().to_owned()),
        url: word("url"),
        poster: poster.as_ref().map(|asset| asset.code().to_owned()),
        title: Localised(title.into_iter().collect()),
        author: word("author"),
        source: word("source"),
        rights: word("rights"),
        uploaded_on: (kind == MediaKind::Video).then(|| app.clock.now().date_naive()),
    };
    let mut media: Vec<Media> = open.value("media").unwrap_or_default();
    media.push(new);
    let doc = Doc::from_iter([("media".to_owned(), json!(media))]);
    let wish = Wish { code: open.code.clone(), doc, mode: Mode::Patch, expected: Some(open.revision) };
    written::<Product>(app, &session.actor, wish).await?;
    Ok(if kind == MediaKind::Social { "social" } else { "video" })
}

/// A film is a film, a poster and a social image are pictures.
fn fits(kind: MediaKind, file: Option<&Asset>, poster: Option<&Asset>) -> Result<()> {
    let is_film = |asset: &Asset| asset.kind.is_video();
    let is_picture = |asset: &Asset| asset.kind.is_picture();
    let why = match (kind, file) {
        (MediaKind::Video, Some(file)) if !is_film(file) => Some("desk-not-a-film"),
        (MediaKind::Social, Some(file)) if !is_picture(file) => Some("media-not-a-picture"),
        _ if poster.is_some_and(|poster| !is_picture(poster)) => Some("media-not-a-picture"),
        _ => None,
    };
    why.map_or(Ok(()), |key| Err(Invalid::at("media", Message::new(key)).into()))
}
