//! Views: what somebody asks of the list, and how they look at it; their own, or shared with all.
//!
//! A view without a name is how a person looks at the list itself: which columns, how wide.

use crate::db::Tx;
use crate::error::{Error, Invalid, Result};
use crate::kernel::{clock::Time, message::Message};
use crate::people::{Actor, Right, Who};
use serde::{Deserialize, Serialize};
use sqlx::types::Json;
use std::collections::BTreeMap;
use uuid::Uuid;

/// Of what the list is one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Of {
    /// Colours of styles: what is photographed, completed and approved.
    #[default]
    Products,
    /// What the designer made, with every colour that is found.
    Styles,
    /// Sizes: what is sold.
    Variants,
}

impl Of {
    /// Every list.
    pub const ALL: [Of; 3] = [Of::Products, Of::Styles, Of::Variants];

    /// As addresses write it.
    pub fn as_str(self) -> &'static str {
        match self {
            Of::Products => "products",
            Of::Styles => "styles",
            Of::Variants => "variants",
        }
    }

    /// `styles`; what is no list is that of products.
    pub fn parse(text: &str) -> Of {
        Of::ALL.into_iter().find(|of| of.as_str() == text).unwrap_or_default()
    }
}

/// A column, and how wide it is in pixels if somebody said so.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ColumnChoice {
    /// Its name: `state`, `texts.de.title`, `style.season`.
    pub name: String,
    /// Its width.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub width: Option<u16>,
}

/// What a view asks, and which columns it shows.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Asks {
    /// Of what it is a list.
    pub of: Of,
    /// In the language of the query bar.
    pub query: String,
    /// Facets and the values that were chosen.
    pub filters: BTreeMap<String, Vec<String>>,
    /// The order; the usual one, if it is empty.
    pub sort: String,
    /// The columns in their order; the usual ones, if there are none.
    pub columns: Vec<ColumnChoice>,
}

/// A view.
#[derive(Debug, Clone, PartialEq, Serialize, sqlx::FromRow)]
pub struct View {
    /// Its id.
    pub id: Uuid,
    /// What it is called.
    pub name: String,
    /// Whose it is.
    #[serde(skip)]
    pub owner: Uuid,
    /// Whether all see it.
    pub is_shared: bool,
    /// What it asks and shows.
    pub asks: Json<Asks>,
    /// Its place among the others.
    pub position: i64,
    /// Counts from one with every change.
    pub revision: i64,
    /// When it was made.
    pub created_at: Time,
    /// When it was changed last.
    pub updated_at: Time,
}

/// A view as it is handed in.
#[derive(Debug, Clone, PartialEq, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ViewIn {
    /// What it is called.
    pub name: String,
    /// Whether all see it.
    #[serde(default)]
    pub is_shared: bool,
    /// What it asks and shows.
    #[serde(default)]
    pub asks: Asks,
}

const SELECT: &str =
    "SELECT id, name, owner, is_shared, asks, position, revision, created_at, updated_at FROM views";

/// Longest name, and most views of somebody.
const LIMITS: (usize, i64) = (80, 100);

/// By what somebody owns views; the house owns none.
fn owner(actor: &Actor) -> Uuid {
    match actor.who {
        Who::User(id) => id.0,
        Who::Token(id) => id.0,
        Who::House => Uuid::nil(),
    }
}

impl View {
    /// Whether somebody may change or remove it: its owner, and for a shared one whoever administers.
    pub fn may_change(&self, actor: &Actor) -> bool {
        self.owner == owner(actor) || (self.is_shared && actor.may(Right::Administer))
    }
}

/// The views that somebody sees: their own and those that are shared, by their place.
///
/// # Errors
/// Forbidden for who may not read.
pub async fn seen_by(tx: &mut Tx, actor: &Actor) -> Result<Vec<View>> {
    actor.ask(Right::Read)?;
    tx.query(SELECT)
        .raw(" WHERE name <> '' AND (owner = $1 OR is_shared = $2) ORDER BY position, id")
        .bind(owner(actor))
        .bind(true)
        .all()
        .await
}

/// A view that somebody sees.
///
/// # Errors
/// Not found, also if it is somebody else's own.
pub async fn load(tx: &mut Tx, actor: &Actor, id: Uuid) -> Result<View> {
    actor.ask(Right::Read)?;
    let found: Option<View> = tx.query(SELECT).push(" WHERE id = ", id).optional().await?;
    let found = found.filter(|view| view.is_shared || view.owner == owner(actor));
    found.ok_or_else(|| Error::not_found("view", id))
}

/// How somebody looks at the list itself.
///
/// # Errors
/// What the database says.
pub async fn usual(tx: &mut Tx, actor: &Actor) -> Result<Option<View>> {
    let query = tx.query(SELECT).push(" WHERE name = '' AND owner = ", owner(actor));
    query.optional().await
}

/// Remembers how somebody looks at the list itself.
///
/// # Errors
/// What the database says.
pub async fn keep_usual(tx: &mut Tx, actor: &Actor, columns: Vec<ColumnChoice>, now: Time) -> Result<()> {
    let asks = Asks { columns, ..Asks::default() };
    if let Some(view) = usual(tx, actor).await? {
        return write(tx, &View { asks: Json(asks), updated_at: now, revision: view.revision + 1, ..view })
            .await;
    }
    let view = View {
        id: Uuid::now_v7(),
        name: String::new(),
        owner: owner(actor),
        is_shared: false,
        asks: Json(asks),
        position: 0,
        revision: 1,
        created_at: now,
        updated_at: now,
    };
    write(tx, &view).await
}

/// Makes a view.
///
/// # Errors
/// Invalid without a name, or with too long a one; a conflict if somebody has too many.
pub async fn make(tx: &mut Tx, actor: &Actor, wanted: ViewIn, now: Time) -> Result<View> {
    actor.ask(Right::Read)?;
    let name = checked(&wanted)?;
    let (count, last): (i64, Option<i64>) = tx
        .query("SELECT COUNT(*), MAX(position) FROM views WHERE name <> '' AND owner = $1")
        .bind(owner(actor))
        .one()
        .await?;
    if count >= LIMITS.1 {
        return Err(Error::Conflict(Message::new("view-too-many").with("max", LIMITS.1)));
    }
    let view = View {
        id: Uuid::now_v7(),
        name,
        owner: owner(actor),
        is_shared: wanted.is_shared,
        asks: Json(wanted.asks),
        position: last.unwrap_or(0) + 1,
        revision: 1,
        created_at: now,
        updated_at: now,
    };
    write(tx, &view).await?;
    Ok(view)
}

/// Changes a view: its name, who sees it, what it asks.
///
/// # Errors
/// Forbidden for all but its owner and who administers; stale if it was changed since.
pub async fn change(
    tx: &mut Tx,
    actor: &Actor,
    id: Uuid,
    seen: Option<i64>,
    wanted: ViewIn,
    now: Time,
) -> Result<View> {
    let view = changeable(tx, actor, id, seen).await?;
    let name = checked(&wanted)?;
    let after = View {
        name,
        is_shared: wanted.is_shared,
        asks: Json(wanted.asks),
        revision: view.revision + 1,
        updated_at: now,
        ..view
    };
    write(tx, &after).await?;
    Ok(after)
}

/// Removes a view.
///
/// # Errors
/// As [`change`].
pub async fn remove(tx: &mut Tx, actor: &Actor, id: Uuid, seen: Option<i64>) -> Result<()> {
    changeable(tx, actor, id, seen).await?;
    tx.query("DELETE FROM views WHERE id = $1").bind(id).run().await?;
    Ok(())
}

async fn changeable(tx: &mut Tx, actor: &Actor, id: Uuid, seen: Option<i64>) -> Result<View> {
    let view = load(tx, actor, id).await?;
    if !view.may_change(actor) {
        return Err(Error::Forbidden(Message::new("view-not-yours")));
    }
    match seen {
        Some(seen) if seen != view.revision => Err(Error::stale(view.revision)),
        _ => Ok(view),
    }
}

fn checked(wanted: &ViewIn) -> Result<String> {
    let name = wanted.name.trim().to_owned();
    let length = name.chars().count();
    if length == 0 || length > LIMITS.0 {
        let message = Message::new("view-name").with("max", LIMITS.0);
        return Err(Invalid::at("name", message).value(&name).into());
    }
    if wanted.asks.columns.len() > 60 || wanted.asks.query.chars().count() > super::query::LONGEST {
        return Err(Invalid::at("asks", Message::new("view-too-much")).into());
    }
    Ok(name)
}

async fn write(tx: &mut Tx, view: &View) -> Result<()> {
    tx.query(
        "INSERT INTO views (id, name, owner, is_shared, asks, position, revision, created_at, updated_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
         ON CONFLICT (id) DO UPDATE SET name = excluded.name, is_shared = excluded.is_shared, asks = excluded.asks,
             revision = excluded.revision, updated_at = excluded.updated_at",
    )
    .bind(view.id)
    .bind(&view.name)
    .bind(view.owner)
    .bind(view.is_shared)
    .bind(&view.asks)
    .bind(view.position)
    .bind(view.revision)
    .bind(view.created_at)
    .bind(view.updated_at)
    .run()
    .await?;
    Ok(())
}
