//! A cell is saved: through the same room and with the same rights as the editor, against the revision that was seen.

use super::cells::control;
use crate::app::App;
use crate::catalog::{
    Product, Shared, Style, Variant,
    fields::{self, Change, Field, at},
    shared::SharedShelf,
    store,
};
use crate::changes::{
    kind::Kind,
    merge::Doc,
    plan::{Mode, Step, Wish},
    record::{Kept, Record},
};
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::kernel::{fold::fold, locale::Locale};
use crate::people::Right;
use crate::web::api::{resource::Resource, write};
use crate::web::extract::{Params, Posted, Reader, Session};
use axum::{Json, extract::State};
use serde::{Deserialize, Serialize};

/// A cell as it was typed.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Typed {
    /// `products`, `styles` or `variants`.
    record: String,
    code: String,
    revision: String,
    path: String,
    #[serde(default)]
    text: String,
    /// Whether it is given back to inheritance.
    #[serde(default)]
    inherit: String,
}

/// A cell as it is kept.
#[derive(Debug, Serialize)]
pub struct Shown {
    revision: i64,
    text: String,
    value: String,
    level: &'static str,
}

/// `POST /workbench/grid/cell`.
pub async fn save(State(app): State<App>, reader: Reader, posted: Posted<Typed>) -> Result<Json<Shown>> {
    let Posted { session, form } = posted;
    session.actor.ask(Right::Read)?;
    match form.record.as_str() {
        "products" => keep::<Product>(&app, &session, &reader.locale, &form).await.map(Json),
        "styles" => keep::<Style>(&app, &session, &reader.locale, &form).await.map(Json),
        "variants" => keep::<Variant>(&app, &session, &reader.locale, &form).await.map(Json),
        other => Err(Error::not_found("record", other)),
    }
}

async fn keep<T: Resource>(app: &App, session: &Session, reader: &Locale, typed: &Typed) -> Result<Shown> {
    let mut tx = app.db.read().await?;
    let shared = app.slots.get::<SharedShelf>().current(&mut tx).await?;
    let field = field(T::KIND, &shared, &typed.path)?;
    let kept = find::<T>(&mut tx, &typed.code).await?;
    let (own, above) = (kept.record.to_doc(), above(&mut tx, &kept).await?);
    drop(tx);
    let text = typed.text.replace("\r\n", "\n");
    let change = match text.trim() {
        _ if typed.inherit == "yes" => Change::Inherit,
        "" => Change::Empty,
        text => Change::Set(fields::understand(&app.words, reader, &shared, &field, text)?),
    };
    let Some(doc) = fields::patch(&own, &above, &field, &change) else {
        return Ok(shown(app, reader, &shared, &field, &kept, &above));
    };
    let expected = typed.revision.parse().ok();
    let wish = Wish { code: typed.code.clone(), doc, mode: Mode::Patch, expected };
    let (mut tx, step) = write::save_as::<T>(app, &session.actor, wish, "workbench").await?;
    let kept = match step {
        Step::Change { after, .. } | Step::Create(after) | Step::Same(after) => after,
        Step::Refuse(error) => return Err(error),
    };
    let above = self::above(&mut tx, &kept).await?;
    tx.commit().await?;
    app.bell.notify_waiters();
    Ok(shown(app, reader, &shared, &field, &kept, &above))
}

fn field(kind: Kind, shared: &Shared, path: &str) -> Result<Field> {
    let found = fields::everything(kind, shared).into_iter().find(|field| field.path == path);
    found.ok_or_else(|| Error::not_found("field", path))
}

async fn find<T: Resource>(tx: &mut Tx, code: &str) -> Result<Kept<T>> {
    let found = T::load(tx, &[fold(code)]).await?.into_iter().next();
    found.ok_or_else(|| Error::not_found(T::KIND.as_str(), code))
}

/// What a record inherits: a product from its style.
async fn above<T: Record>(tx: &mut Tx, kept: &Kept<T>) -> Result<Doc> {
    let doc = kept.record.to_doc();
    let Some(style) = doc.get("style").and_then(|code| code.as_str()) else { return Ok(Doc::new()) };
    let found = store::styles(tx, &[fold(style)]).await?.into_iter().next();
    Ok(found.map(|kept| kept.record.to_doc()).unwrap_or_default())
}

fn shown<T: Record>(
    app: &App,
    reader: &Locale,
    shared: &Shared,
    field: &Field,
    kept: &Kept<T>,
    above: &Doc,
) -> Shown {
    let own = kept.record.to_doc();
    let holder = field.whole.unwrap_or(&field.path);
    let (value, level) = match (at(&own, holder), at(above, holder)) {
        (Some(_), _) => (at(&own, &field.path), "own"),
        (None, Some(_)) => (at(above, &field.path), "style"),
        (None, None) => (None, "none"),
    };
    let options = fields::options(&app.words, reader, shared, field);
    let text = fields::say(&app.words, reader, field, &options, value);
    Shown { revision: kept.revision, text, value: fields::print(&app.words, reader, field, value), level }
}

/// `/workbench/grid/cell?record=products&code=…&path=…`: a cell as it is now, whoever wrote it.
pub async fn one(
    session: Session,
    State(app): State<App>,
    reader: Reader,
    params: Params,
) -> Result<Json<Shown>> {
    session.actor.ask(Right::Read)?;
    let text = |name: &str| params.get(name).unwrap_or_default();
    match text("record") {
        "styles" => read::<Style>(&app, &reader.locale, text("code"), text("path")).await.map(Json),
        "variants" => read::<Variant>(&app, &reader.locale, text("code"), text("path")).await.map(Json),
        _ => read::<Product>(&app, &reader.locale, text("code"), text("path")).await.map(Json),
    }
}

async fn read<T: Resource>(app: &App, reader: &Locale, code: &str, path: &str) -> Result<Shown> {
    let mut tx = app.db.read().await?;
    let shared = app.slots.get::<SharedShelf>().current(&mut tx).await?;
    let field = field(T::KIND, &shared, path)?;
    let kept = find::<T>(&mut tx, code).await?;
    let above = above(&mut tx, &kept).await?;
    Ok(shown(app, reader, &shared, &field, &kept, &above))
}

/// What may be chosen in a cell.
#[derive(Debug, Serialize)]
pub struct Options {
    control: &'static str,
    options: Vec<(String, String)>,
}

/// `/workbench/grid/options?record=products&path=category`.
pub async fn options(
    session: Session,
    State(app): State<App>,
    reader: Reader,
    params: Params,
) -> Result<Json<Options>> {
    session.actor.ask(Right::Read)?;
    let shared = app.slots.get::<SharedShelf>().read(&app.db).await?;
    let kind = match params.get("record") {
        Some("styles") => Kind::Style,
        Some("variants") => Kind::Variant,
        _ => Kind::Product,
    };
    let field = field(kind, &shared, params.get("path").unwrap_or_default())?;
    let options = fields::options(&app.words, &reader.locale, &shared, &field);
    Ok(Json(Options { control: control(field.control), options }))
}
