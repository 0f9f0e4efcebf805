//! What is done with a file: its rights, its words and its place on a product, another file instead, and its end.

use super::{address, bringing, hang::telling, matches, one};
use crate::app::App;
use crate::catalog::{Image, Product, gallery, uses};
use crate::changes::{
    merge::Doc,
    plan::{Mode, Wish},
    record::Record,
};
use crate::channels::shown::{self, Visibility};
use crate::db::Tx;
use crate::error::{Error, Invalid, Result};
use crate::imports::by_hand;
use crate::kernel::{locale::Locale, message::Message};
use crate::media::Asset;
use crate::plans;
use crate::web::api::{record, write};
use crate::web::extract::{Params, Posted, Reader, Session};
use crate::web::workbench::files::{Incoming, Sent, keep};
use crate::web::workbench::imports::Nothing;
use axum::extract::{Path, Request, State};
use axum::response::{IntoResponse, Redirect, Response};
use serde_json::{Map, Value, json};

type Form = Posted<Map<String, Value>>;

fn text<'f>(form: &'f Map<String, Value>, name: &str) -> &'f str {
    form.get(name).and_then(Value::as_str).unwrap_or_default().trim()
}

/// Where something led, or the page of the file with why it cannot be.
async fn led(
    app: &App,
    session: &Session,
    reader: &Reader,
    hash: &str,
    to: Result<String>,
) -> Result<Response> {
    match to {
        Ok(to) => Ok(Redirect::to(&to).into_response()),
        Err(error @ (Error::Invalid(_) | Error::Conflict(_) | Error::Stale { .. } | Error::TooLarge(_))) => {
            one::answer(app, session, &reader.locale, hash, &Params::default(), Some(error)).await
        }
        Err(error) => Err(error),
    }
}

/// `POST /workbench/photos/{hash}`: whose work it is, and until when it may be shown.
pub async fn save(
    State(app): State<App>,
    Path(hash): Path<String>,
    reader: Reader,
    posted: Form,
) -> Result<Response> {
    let Posted { session, form } = posted;
    let said = |name: &str| match text(&form, name) {
        "" => Value::Null,
        words => json!(words),
    };
    let doc = Doc::from_iter(["credit", "rights_until"].map(|name| (name.to_owned(), said(name))));
    let seen = text(&form, "revision").parse().unwrap_or(0);
    let wish = Wish { code: hash.clone(), doc, mode: Mode::Patch, expected: Some(seen) };
    let to = match write::save_as::<Asset>(&app, &session.actor, wish, "workbench").await {
        Ok((tx, _)) => kept(&app, tx).await.map(|()| format!("{}?saved=yes", address(&hash))),
        Err(error) => Err(error),
    };
    led(&app, &session, &reader, &hash, to).await
}

async fn kept(app: &App, tx: Tx) -> Result<()> {
    tx.commit().await?;
    app.bell.notify_waiters();
    Ok(())
}

/// `POST /workbench/photos/{hash}/on/{product}`: its place, role and words there; with `do=take_off` it goes.
pub async fn place(
    State(app): State<App>,
    Path((hash, product)): Path<(String, String)>,
    reader: Reader,
    posted: Form,
) -> Result<Response> {
    let Posted { session, form } = posted;
    let to = placed(&app, &session, &hash, &product, &form).await;
    led(&app, &session, &reader, &hash, to.map(|()| format!("{}?saved=yes", address(&hash)))).await
}

async fn placed(
    app: &App,
    session: &Session,
    hash: &str,
    product: &str,
    form: &Map<String, Value>,
) -> Result<()> {
    let mut tx = app.db.read().await?;
    let links = record::load::<Product>(&mut tx, product).await?.record.links;
    drop(tx);
    let is_off = text(form, "do") == "take_off";
    let doc = match links.images.iter().position(|image| image.asset == hash) {
        None => {
            let others = |media: &&crate::catalog::Media| {
                let is_it = |one: &Option<String>| one.as_deref() == Some(hash);
                !(is_off && (is_it(&media.asset) || is_it(&media.poster)))
            };
            json!({ "media": links.media.iter().filter(others).collect::<Vec<_>>() })
        }
        Some(_) if is_off => {
            let others: Vec<&Image> = links.images.iter().filter(|image| image.asset != hash).collect();
            json!({ "images": others })
        }
        Some(at) => json!({ "images": worded(&links.images, at, form)? }),
    };
    let doc = doc.as_object().cloned().unwrap_or_default();
    let seen = text(form, "revision").parse().unwrap_or(0);
    let wish = Wish { code: product.to_owned(), doc, mode: Mode::Patch, expected: Some(seen) };
    let (tx, _) = write::save_as::<Product>(app, &session.actor, wish, "workbench").await?;
    kept(app, tx).await
}

/// The images with what a form says of one of them.
fn worded(images: &[Image], at: usize, form: &Map<String, Value>) -> Result<Vec<Image>> {
    let mut images = images.to_vec();
    let image = &mut images[at];
    if !text(form, "role").is_empty() {
        image.role = text(form, "role").to_owned();
    }
    for (name, value) in form {
        let Some(locale) = name.strip_prefix("alt.").and_then(|code| Locale::parse(code).ok()) else {
            continue;
        };
        match value.as_str().unwrap_or_default().trim() {
            "" => drop(image.alt.0.remove(&locale)),
            words => drop(image.alt.0.insert(locale, words.to_owned())),
        }
    }
    let place: Option<usize> = text(form, "position").parse().ok();
    match place.filter(|place| *place != at + 1) {
        None => Ok(images),
        Some(place) => {
            let moving = [gallery::Incoming { asset: images[at].asset.clone(), role: None }];
            gallery::put(&images, &moving, Some(place)).map_err(|why| Invalid::at("position", why).into())
        }
    }
}

/// `POST /workbench/photos/{hash}/replace`: the form's token, then another file. What would change is shown first.
pub async fn replace(
    session: Session,
    State(app): State<App>,
    Path(hash): Path<String>,
    reader: Reader,
    request: Request,
) -> Result<Response> {
    session.actor.ask_to_write(bringing())?;
    let to = replaced(&app, &session, &hash, request).await;
    led(&app, &session, &reader, &hash, to).await
}

async fn replaced(app: &App, session: &Session, hash: &str, request: Request) -> Result<String> {
    let mut incoming = Incoming::open(app, session, request).await?;
    let mut tx = app.db.read().await?;
    let old = record::load::<Asset>(&mut tx, hash).await?.record;
    drop(tx);
    let Some(Sent { name, bytes, .. }) = incoming.next().await? else {
        return Err(Invalid::at("file", Message::new("file-missing")).into());
    };
    let new = keep(app, &session.actor, bytes?, &name).await?.asset;
    if new.code() == old.code() {
        return Err(Invalid::at("file", Message::new("desk-same-file")).into());
    }
    if new.kind.is_picture() != old.kind.is_picture() {
        return Err(Invalid::at("file", Message::new("desk-other-kind")).into());
    }
    let plan = by_hand::exchange(app, &session.actor.hand("photos", app.clock.now()), &old, &new).await?;
    Ok(match plan.counts.change {
        0 => address(new.code()),
        _ => matches::address(plan.id),
    })
}

/// `POST /workbench/photos/{hash}/remove`: what nobody shows any more can go.
pub async fn remove(
    State(app): State<App>,
    Path(hash): Path<String>,
    reader: Reader,
    posted: Posted<Nothing>,
) -> Result<Response> {
    let session = posted.session;
    let to = removed(&app, &session, &hash).await;
    let to = to.map(|()| telling("/workbench/photos?part=inbox", &[("removed", "yes")]));
    led(&app, &session, &reader, &hash, to).await
}

async fn removed(app: &App, session: &Session, hash: &str) -> Result<()> {
    session.actor.ask_to_write(bringing())?;
    let mut tx = app.db.write().await?;
    let going = record::load::<Asset>(&mut tx, hash).await?;
    let code = going.record.code().to_owned();
    if let Some(one) =
        uses::of(&mut tx, std::slice::from_ref(&code)).await?.remove(&code).and_then(|mut all| all.pop())
    {
        return Err(Error::Conflict(Message::new("desk-in-use").with("product", one.product)));
    }
    if shown::visibility(&mut tx, &code).await? == Visibility::Public {
        return Err(Error::Conflict(Message::new("desk-still-live")));
    }
    let hand = session.actor.hand("workbench", app.clock.now());
    let refusals = plans::remove::remove(&mut tx, app, &session.actor, &hand, &[&going]).await?;
    if let Some(refusal) = refusals.into_iter().flatten().next() {
        return Err(refusal);
    }
    kept(app, tx).await
}
