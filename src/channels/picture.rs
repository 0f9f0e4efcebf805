//! What a page or a feed needs to know about a file before it shows it.

use crate::db::Tx;
use crate::error::Result;
use crate::media::Width;
use serde::{Deserialize, Serialize};
use std::collections::HashMap;

/// A picture's facts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, sqlx::FromRow)]
pub struct Picture {
    /// Its content's hash.
    pub hash: String,
    /// `image/jpeg`, `video/mp4`.
    pub media_type: String,
    /// In pixels; zero if it is no picture.
    pub width: i64,
    /// In pixels; zero if it is no picture.
    pub height: i64,
    /// What stands there until it is loaded.
    pub thumbhash: Option<String>,
}

impl Picture {
    /// The widest rendition that is not wider than the picture itself; the narrowest if it is very small.
    pub fn widest(&self) -> Width {
        let own = u32::try_from(self.width).unwrap_or(0);
        let fits = Width::all().rfind(|width| width.pixels() <= own);
        fits.unwrap_or_else(|| Width::at_least(0))
    }
}

/// The facts of files by hash, in one statement; hashes without a file are not in it.
pub async fn by_hash(tx: &mut Tx, hashes: &[String]) -> Result<HashMap<String, Picture>> {
    if hashes.is_empty() {
        return Ok(HashMap::new());
    }
    let rows: Vec<Picture> = tx
        .query(
            "SELECT hash, media_type, COALESCE(width, 0) AS width, COALESCE(height, 0) AS height, thumbhash
               FROM assets WHERE",
        )
        .among_text("hash", hashes)
        .all()
        .await?;
    Ok(rows.into_iter().map(|picture| (picture.hash.clone(), picture)).collect())
}
