//! The name of a file: the BLAKE3 hash of its content.

use crate::error::{Invalid, Result};
use crate::kernel::message::Message;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// The BLAKE3 hash of some bytes, as 64 lower-case hexadecimal digits.
#[derive(
    Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, sqlx::Type, JsonSchema,
)]
#[serde(try_from = "String")]
#[sqlx(transparent)]
pub struct ContentHash(#[schemars(regex(pattern = "^[0-9a-f]{64}$"))] String);

impl ContentHash {
    /// The hash of bytes that are all in hand.
    pub fn of(bytes: &[u8]) -> Self {
        ContentHash(blake3::hash(bytes).to_hex().to_string())
    }

    /// Exactly 64 digits of `0-9a-f`: one spelling per file, so that an address is one too.
    pub fn parse(text: &str) -> Result<Self> {
        let is_hash = text.len() == 64 && text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'));
        if is_hash {
            Ok(ContentHash(text.to_owned()))
        } else {
            Err(Invalid::at("hash", Message::new("file-hash-unreadable")).value(text).into())
        }
    }

    /// The 64 digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// `ab/abcdef…`: a folder per first byte, so that no folder holds all the files of the house.
    pub fn path(&self) -> String {
        format!("{}/{}", &self.0[..2], self.0)
    }
}

impl fmt::Display for ContentHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for ContentHash {
    type Err = crate::error::Error;
    fn from_str(text: &str) -> Result<Self> {
        ContentHash::parse(text)
    }
}

impl TryFrom<String> for ContentHash {
    type Error = crate::error::Error;
    fn try_from(text: String) -> Result<Self> {
        ContentHash::parse(&text)
    }
}

/// A hash in the making, for bytes that come in pieces.
#[derive(Debug, Default)]
pub struct Hashing(blake3::Hasher);

impl Hashing {
    /// Takes in the next piece.
    pub fn add(&mut self, bytes: &[u8]) {
        self.0.update(bytes);
    }

    /// The hash of all pieces, in their order.
    pub fn finish(&self) -> ContentHash {
        ContentHash(self.0.finalize().to_hex().to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hash_has_one_spelling() {
        let hash = ContentHash::of(b"linen");
        assert_eq!(ContentHash::parse(hash.as_str()).unwrap(), hash);
        let long = format!("{hash}0");
        let upper = hash.as_str().to_uppercase();
        for wrong in ["", "ab", &upper, &long, "../../etc/passwd", &"g".repeat(64), &"é".repeat(32)] {
            assert!(ContentHash::parse(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn pieces_and_the_whole_have_the_same_hash() {
        let mut hashing = Hashing::default();
        hashing.add(b"li");
        hashing.add(b"nen");
        assert_eq!(hashing.finish(), ContentHash::of(b"linen"));
    }

    #[test]
    fn json_is_parsed_as_strictly_as_text() {
        let hash = ContentHash::of(b"wool");
        let json = serde_json::to_string(&hash).unwrap();
        assert_eq!(serde_json::from_str::<ContentHash>(&json).unwrap(), hash);
        assert!(serde_json::from_str::<ContentHash>("\"wool\"").is_err());
    }
}
