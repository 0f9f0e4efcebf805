//! An asset: the record of an original, whatever shows it.

use super::{Crop, Finding, Focus, Inspection, Kind, Limits, PictureFacts, inspect};
use crate::error::{Error, Result};
use crate::files::{ContentHash, Files};
use bytes::Bytes;
use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Longest file name that is kept, in characters.
const LONGEST_NAME: usize = 200;

/// An original and what is known of it. Its code is its content's hash: the same photo twice is one asset.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Asset {
    /// The name of its bytes.
    pub hash: ContentHash,
    /// What it was called when it came, without folders.
    pub file_name: String,
    /// Where it came from, in the words of its source (a path in a folder, an address): what matching goes by.
    pub source_key: String,
    /// Told from its bytes.
    pub kind: Kind,
    /// Length in bytes.
    pub bytes: u64,
    /// For pictures.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub picture: Option<PictureFacts>,
    /// What is to be said about it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub findings: Vec<Finding>,
    /// What must stay in view when it is cut to another shape.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub focus: Option<Focus>,
    /// The part that is shown, if not all of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub crop: Option<Crop>,
    /// Whose work it is, as it should be printed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub credit: Option<String>,
    /// The last day on which it may be shown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rights_until: Option<NaiveDate>,
}

impl Asset {
    /// A file that has come: looked at, then stored. What is refused is not stored.
    pub async fn receive(files: &Files, limits: Limits, bytes: Bytes, source_key: &str) -> Result<Asset> {
        let seen = bytes.clone();
        let looked = tokio::task::spawn_blocking(move || inspect(&seen, &limits)).await;
        let inspection = looked.map_err(|e| Error::internal("looking at a file", e))??;
        let stored = files.put(bytes).await?;
        Ok(Asset::new(stored.hash, inspection, source_key))
    }

    /// An original that is stored, and what was seen of it.
    pub fn new(hash: ContentHash, seen: Inspection, source_key: &str) -> Asset {
        let name = source_key.rsplit(['/', '\\']).next().unwrap_or_default();
        Asset {
            hash,
            file_name: name.chars().filter(|c| !c.is_control()).take(LONGEST_NAME).collect(),
            source_key: source_key.to_owned(),
            kind: seen.kind,
            bytes: seen.bytes,
            picture: seen.picture,
            findings: seen.findings,
            focus: None,
            crop: None,
            credit: None,
            rights_until: None,
        }
    }
}
