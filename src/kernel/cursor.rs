//! Cursors: where a list or a reader of the log stands. Opaque to those who hold one.

use crate::error::{Error, Invalid, Result};
use crate::kernel::message::Message;
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use serde::{Serialize, de::DeserializeOwned};

/// A position in the change log. Zero is before the first entry.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Default,
    serde::Serialize,
    serde::Deserialize,
    sqlx::Type,
)]
#[serde(transparent)]
#[sqlx(transparent)]
pub struct LogCursor(pub i64);

/// Writes a position as an opaque text.
pub fn encode<T: Serialize>(position: &T) -> String {
    URL_SAFE_NO_PAD.encode(serde_json::to_vec(position).expect("positions are plain data"))
}

/// Reads what [`encode`] wrote; anything else is refused in words.
pub fn decode<T: DeserializeOwned>(text: &str) -> Result<T> {
    let refused = || Error::from(Invalid::at("cursor", Message::new("cursor-unreadable")).value(text));
    let bytes = URL_SAFE_NO_PAD.decode(text).map_err(|_| refused())?;
    serde_json::from_slice(&bytes).map_err(|_| refused())
}
