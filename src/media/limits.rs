//! How much of a picture we are ready to open.

use super::header::Header;
use crate::error::{Error, Invalid, Result};
use crate::kernel::message::Message;

/// Ratio of the longer side to the shorter beyond which nothing is a product photo any more; it also keeps every
/// rendition within what WebP can hold (16,383 pixels a side).
const LONGEST_SHAPE: u32 = 8;

/// Checked before a pixel is decoded: a file's header says how much memory it will ask for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Length of a file, in bytes.
    pub bytes: u64,
    /// Width times height.
    pub pixels: u64,
    /// What decoding may take, in bytes.
    pub memory: u64,
}

impl Default for Limits {
    fn default() -> Self {
        Limits { bytes: 64 << 20, pixels: 100_000_000, memory: 512 << 20 }
    }
}

impl Limits {
    /// Refuses a file that is too long.
    pub fn check_bytes(&self, bytes: u64) -> Result<()> {
        if bytes <= self.bytes {
            return Ok(());
        }
        Err(Error::TooLarge(Message::new("file-too-large").with("limit", self.bytes >> 20)))
    }

    pub(super) fn check_header(&self, header: &Header) -> Result<()> {
        let (width, height) = (header.width, header.height);
        let pixels = u64::from(width) * u64::from(height);
        if pixels == 0 {
            return Err(refuse(Message::new("media-picture-empty")));
        }
        if pixels > self.pixels {
            return Err(refuse(
                Message::new("media-picture-too-many-pixels")
                    .with("width", width)
                    .with("height", height)
                    .with("limit", self.pixels / 1_000_000),
            ));
        }
        if width.max(height) > width.min(height).saturating_mul(LONGEST_SHAPE) {
            return Err(refuse(
                Message::new("media-picture-too-long").with("width", width).with("height", height),
            ));
        }
        Ok(())
    }

    pub(super) fn check_memory(&self, bytes: u64) -> Result<()> {
        if bytes <= self.memory {
            return Ok(());
        }
        Err(refuse(Message::new("media-picture-needs-too-much")))
    }
}

/// A picture that cannot be taken, as an error on the field `file`.
pub(super) fn refuse(message: Message) -> Error {
    Invalid::at("file", message).into()
}
