//! The first admin of an empty house: a link that works once, and only while nobody is here.

use super::{Grant, User, secret, user};
use crate::app::App;
use crate::changes::hand::Hand;
use crate::error::{Error, Result};
use crate::kernel::{message::Message, origin::OriginKind};
use std::sync::Mutex;

/// The hash of the secret of the link, while it is open. It lives in memory: a restart prints a new one.
#[derive(Default)]
pub struct Door(Mutex<Option<String>>);

/// Opens the door if nobody is here: the link, as a browser takes it.
pub async fn open(app: &App) -> Result<Option<String>> {
    let mut tx = app.db.read().await?;
    if user::is_anybody(&mut tx).await? {
        return Ok(None);
    }
    let text = secret::new();
    let door = app.slots.get::<Door>();
    *door.0.lock().unwrap_or_else(|poisoned| poisoned.into_inner()) = Some(secret::hash(&text));
    Ok(Some(format!("{}/setup/{text}", app.config.base_url())))
}

/// Whether a link is the one that is open.
pub fn is_open(app: &App, text: &str) -> bool {
    let door = app.slots.get::<Door>();
    let held = door.0.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
    held.as_deref().is_some_and(|hash| secret::same(hash, &secret::hash(text)))
}

/// Lets the first admin in and shuts the door.
///
/// # Errors
/// Gone if the link is not the open one, or somebody was faster.
pub async fn first_admin(app: &App, text: &str, mut person: user::UserIn) -> Result<User> {
    let used = || Error::Gone(Message::new("setup-link-used"));
    if !is_open(app, text) {
        return Err(used());
    }
    person.grants = vec![Grant::admin()];
    let hash = user::hashed(&person).await?;
    let mut tx = app.db.write().await?;
    if user::is_anybody(&mut tx).await? {
        return Err(used());
    }
    let hand = Hand::new(person.email.clone(), "set-up", OriginKind::Person, app.clock.now());
    let admin = user::create(&mut tx, &hand, &person, hash).await?;
    tx.commit().await?;
    let door = app.slots.get::<Door>();
    *door.0.lock().unwrap_or_else(|poisoned| poisoned.into_inner()) = None;
    Ok(admin)
}
