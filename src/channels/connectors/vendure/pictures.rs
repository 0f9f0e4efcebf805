//! Each picture is sent once, whichever products show it: the hash of its original is our key.
//!
//! # Why
//! What is sent is the widest JPEG that feeds name too: a third of an original's bytes, its colours made plain, and
//! nothing of what a camera wrote into it. The shop makes its own sizes of it.

use super::{
    found::{Assets, Uploaded},
    session::Session,
    tongue,
};
use crate::app::App;
use crate::channels::ahead;
use crate::channels::connectors::{Picture, Trouble};
use crate::files::ContentHash;
use crate::media::{Format, Recipe, Width};
use bytes::Bytes;
use serde_json::json;
use std::collections::HashMap;
use tokio::sync::Mutex;

/// The shop's ids of our pictures, as far as they were asked for.
#[derive(Default)]
pub(super) struct Shelf(Mutex<HashMap<String, String>>);

impl Shelf {
    /// The shop's ids of these pictures, in order; what it does not have is sent. One at a time, so that a picture of
    /// two products goes once.
    pub async fn ids(
        &self,
        app: &App,
        session: &Session,
        pictures: &[Picture],
    ) -> Result<Vec<String>, Trouble> {
        let mut known = self.0.lock().await;
        let unknown: Vec<&str> =
            pictures.iter().map(|p| p.hash.as_str()).filter(|hash| !known.contains_key(*hash)).collect();
        if !unknown.is_empty() {
            let found: Assets = session.ask(tongue::PICTURES, json!({ "hashes": unknown })).await?;
            let coded = found.assets.items.into_iter();
            known.extend(coded.filter_map(|asset| Some((asset.custom_fields.pim_code?, asset.id))));
        }
        let mut ids = Vec::with_capacity(pictures.len());
        for picture in pictures {
            let id = match known.get(&picture.hash) {
                Some(id) => id.clone(),
                None => {
                    let id = sent(app, session, picture).await?;
                    known.insert(picture.hash.clone(), id.clone());
                    id
                }
            };
            ids.push(id);
        }
        Ok(ids)
    }
}

async fn sent(app: &App, session: &Session, picture: &Picture) -> Result<String, Trouble> {
    let operation = json!({ "query": tongue::UPLOAD, "variables": { "file": null, "code": picture.hash } });
    let bytes = rendition(app, picture).await?;
    let made: Uploaded = session.upload(&operation, &picture.name, Format::Jpeg.mime(), bytes).await?;
    let made = made.made.first();
    match made.and_then(|made| made["id"].as_str()) {
        Some(id) => Ok(id.to_owned()),
        None => Err(Trouble::refused(made.and_then(|made| made["message"].as_str()).unwrap_or_default())),
    }
}

async fn rendition(app: &App, picture: &Picture) -> Result<Bytes, Trouble> {
    let (hash, width) = (ContentHash::parse(&picture.hash)?, Width::at_least(picture.width));
    Ok(ahead::renditions(app).get(&hash, Recipe::plain(width), Format::Jpeg).await?)
}
